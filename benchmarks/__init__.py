"""Benchmarks: each prints its figures; the last line of its output is JSON."""
