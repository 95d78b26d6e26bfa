"""Learning the generator."""
