"""Commits, versions, issues, subjects, log lines and complexity: what a team's tools show."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from training.families.choice import parse_sentences
from training.families.devs_base import Make, choice, task, yes_no
from training.families.devs_process_data import (
    CHANGES,
    COMMITS,
    COMPLEXITY,
    ISSUE_TYPES,
    ISSUES,
    PRIORITIES,
    SUBJECTS,
)
from training.families.judging_text import fill
from training.families.operation import Operation
from training.families.words import split_words

_SLOTS = {
    "place": ("login page", "checkout", "dashboard", "settings page", "mobile app", "admin area",
              "report module", "calendar", "user profile", "shopping cart", "chat", "inbox"),
    "thing": split_words("order user invoice report photo comment file message product ticket "
                         "payment customer booking contact note"),
    "company": split_words("Acme Northwind Globex Contoso Initech Umbra Delta Vertex Lumen Orbit"),
    "month": split_words("January February March April June July September October November"),
    "day": split_words("Monday Tuesday Wednesday Thursday Friday"),
    "job": split_words("engineer designer accountant analyst nurse driver cook tester manager"),
}
_COMMITS, _ISSUES, _TYPES = map(parse_sentences, (COMMITS, ISSUES, ISSUE_TYPES))
_PRIORITIES, _SUBJECTS, _CHANGES = map(parse_sentences, (PRIORITIES, SUBJECTS, CHANGES))
_COMPLEXITY = parse_sentences(COMPLEXITY)


def _prefixed(pools: dict[str, tuple[str, ...]], show: str) -> Make:
    def make(rng: random.Random) -> tuple[str, str]:
        label = rng.choice(tuple(pools))
        text = fill(rng.choice(pools[label]), rng, _SLOTS)
        return text, show.format(label=label, text=text)

    return make


def _same(pools: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {label: label for label in pools}


_C, _I, _P, _S = "commit", "issue", "triage", "mail_subject"
_GIT_OPS = (
    choice("commit_type", _C, _COMMITS, _SLOTS, _same(_COMMITS),
           "Which conventional commit type fits", "Commit type", "Commit message"),
    choice("commit_noun", _C, _COMMITS, _SLOTS, {
        "feat": "new feature", "fix": "bug fix", "docs": "documentation", "test": "tests",
        "refactor": "restructuring", "chore": "maintenance"},
        "What kind of change is this commit", "Kind of change", "Commit message"),
    choice("commit_emoji", _C, _COMMITS, _SLOTS, {
        "feat": "✨", "fix": "🐛", "docs": "📝", "test": "✅", "refactor": "♻️", "chore": "🔧"},
        "Which gitmoji fits the commit", "Gitmoji", "Commit message", explain=True),
    choice("commit_bump", _C, _COMMITS, _SLOTS, {
        "feat": "minor", "fix": "patch", "docs": "none", "test": "none"},
        "Which version bump does this commit cause (feature = minor, bug fix = patch)", "Bump",
        "Commit message"),
    yes_no("commit_is_fix", _C, _COMMITS, _SLOTS, "fix", "Does this commit repair a bug",
           "Commit message"),
    yes_no("commit_in_changelog", _C, _COMMITS, _SLOTS, "feat",
           "Does this commit bring users a new feature", "Commit message", "1", "0"),
    task("commit_with_type", _C, _prefixed(_COMMITS, "{label}: {text}"),
         "Put the fitting type before the commit message (feat, fix, docs, test, refactor, chore)",
         "Message with type (feat, fix, docs, test, refactor or chore) and colon", "Message"),
    choice("version_bump", _C, _CHANGES, _SLOTS, _same(_CHANGES),
           "Which part of the semantic version goes up", "Version bump", "Release note"),
    choice("version_breaking", _C, _CHANGES, _SLOTS, {
        "patch": "safe", "minor": "safe", "major": "breaking"},
        "Is this release safe or breaking for its users", "Release", "Release note"),
    choice("version_pattern", _C, _CHANGES, _SLOTS, {
        "patch": "x.x.+1", "minor": "x.+1.0", "major": "+1.0.0"},
        "How does the version number change", "Version change", "Release note", explain=True),
)
_ISSUE_OPS = (
    choice("issue_area", _I, _ISSUES, _SLOTS, _same(_ISSUES), "Which area does this issue touch",
           "Area", "Issue"),
    choice("issue_team", _I, _ISSUES, _SLOTS, {
        "ui": "designers", "api": "backend", "db": "database", "docs": "writers"},
        "Which team should get the issue", "Team", "Issue title"),
    choice("issue_area_code", _I, _ISSUES, _SLOTS, {"ui": "1", "api": "2", "db": "3", "docs": "4"},
           "Which area is meant", "Area code", "Issue", explain=True),
    choice("issue_area_label", _I, _ISSUES, _SLOTS, {s: f"area/{s}" for s in _ISSUES},
           "Which GitHub label fits", "Label", "Issue title"),
    yes_no("issue_is_db", _I, _ISSUES, _SLOTS, "db", "Is this issue about the database", "Issue"),
    task("issue_tagged", _I, _prefixed(_ISSUES, "[{label}] {text}"),
         "Put the area in square brackets before the issue title: ui, api, db or docs",
         "Title with [ui], [api], [db] or [docs] in front", "Issue"),
    choice("issue_type", _I, _TYPES, _SLOTS, _same(_TYPES), "What type of issue is it",
           "Issue type", "Issue title"),
    choice("issue_type_letter", _I, _TYPES, _SLOTS, {
        "bug": "B", "feature request": "F", "question": "Q"}, "What type of issue is it",
        "Type letter", "Issue title", explain=True),
    choice("issue_reply", _I, _TYPES, _SLOTS, {
        "bug": "investigate", "feature request": "add to wish list", "question": "answer"},
        "What should the maintainer do", "Next step", "Issue title"),
    yes_no("issue_is_question", _I, _TYPES, _SLOTS, "question",
           "Is the author only asking for help", "Issue", "true", "false"),
)
_TRIAGE = (
    choice("priority_p", _P, _PRIORITIES, _SLOTS, _same(_PRIORITIES),
           "Which priority, from P0 (outage) to P3 (cosmetic)", "Priority", "Ticket"),
    choice("priority_words", _P, _PRIORITIES, _SLOTS, {
        "P0": "critical", "P1": "high", "P2": "medium", "P3": "low"}, "How severe is it",
        "Severity", "Ticket"),
    choice("priority_sev", _P, _PRIORITIES, _SLOTS, {
        "P0": "SEV1", "P1": "SEV2", "P2": "SEV3", "P3": "SEV4"},
        "Which severity, SEV1 (outage) to SEV4 (cosmetic)", "Severity", "Incident"),
    choice("priority_when", _P, _PRIORITIES, _SLOTS, {
        "P0": "now", "P1": "today", "P2": "this month", "P3": "someday"},
        "When should this be fixed", "When", "Ticket"),
    yes_no("priority_wake", _P, {p: _PRIORITIES[p] for p in ("P0", "P2", "P3")}, _SLOTS, "P0",
           "Is this bad enough to wake the engineer on call", "Alert", "wake", "wait"),
    yes_no("priority_cosmetic", _P, _PRIORITIES, _SLOTS, "P3", "Is it a purely cosmetic matter",
           "Ticket"),
    choice("complexity", _P, _COMPLEXITY, _SLOTS, _same(_COMPLEXITY),
           "Which time complexity is this", "Complexity", "Operation"),
    choice("complexity_word", _P, _COMPLEXITY, _SLOTS, {
        "O(1)": "constant", "O(log n)": "logarithmic", "O(n)": "linear",
        "O(n log n)": "linearithmic", "O(n^2)": "quadratic"}, "How does the time grow",
        "Growth", "Operation"),
)
_SUBJECT_OPS = (
    choice("subject_kind", _S, _SUBJECTS, _SLOTS, _same(_SUBJECTS), "What is the e-mail about",
           "Category", "Subject"),
    choice("subject_folder", _S, _SUBJECTS, _SLOTS, {
        "invoice": "Finance", "meeting": "Calendar", "application": "HR", "newsletter": "Reading",
        "support": "Helpdesk"}, "Into which folder does the e-mail go", "Folder", "Subject"),
    choice("subject_code", _S, _SUBJECTS, _SLOTS, {
        "invoice": "I", "meeting": "M", "application": "A", "newsletter": "N", "support": "S"},
        "What is the e-mail about", "Code", "Subject", explain=True),
    choice("subject_action", _S, _SUBJECTS, _SLOTS, {
        "invoice": "pay", "meeting": "schedule", "application": "forward to HR",
        "newsletter": "skip", "support": "help"}, "What should be done with the e-mail", "Action",
        "Subject"),
    yes_no("subject_is_invoice", _S, _SUBJECTS, _SLOTS, "invoice", "Does somebody want money",
           "Subject line"),
    yes_no("subject_is_newsletter", _S, _SUBJECTS, _SLOTS, "newsletter",
           "Is it a mass mailing that needs no reply", "Subject line", "archive", "keep"),
)


def _version(bump: int, before: str = "") -> Make:
    def make(rng: random.Random) -> tuple[str, str]:
        parts = [rng.randint(0, 9), rng.randint(0, 19), rng.randint(0, 19)]
        after = [*parts[:bump], parts[bump] + 1, 0, 0][:3]
        return (before + ".".join(map(str, parts)), before + ".".join(map(str, after)))

    return make


def _version_of_note(rng: random.Random) -> tuple[str, str]:
    version, part = _version(0)(rng)[0], rng.choice(tuple(_CHANGES))
    numbers = [int(n) for n in version.split(".")]
    bump = ("major", "minor", "patch").index(part)
    after = [*numbers[:bump], numbers[bump] + 1, 0, 0][:3]
    return (f"{version}: {fill(rng.choice(_CHANGES[part]), rng, _SLOTS)}",
            ".".join(map(str, after)))


def _two_versions(show: Callable[[list[int], list[int]], str]) -> Make:
    def make(rng: random.Random) -> tuple[str, str]:
        old = [rng.randint(0, 9), rng.randint(0, 12), rng.randint(0, 12)]
        bump = rng.randint(0, 2)
        new = [*old[:bump], old[bump] + rng.randint(1, 2), 0, 0][:3]
        return f"{'.'.join(map(str, old))} to {'.'.join(map(str, new))}", show(old, new)

    return make


def _part(old: list[int], new: list[int]) -> str:
    return next(p for p, a, b in zip(("major", "minor", "patch"), old, new, strict=True) if a != b)


def _fields(show: Callable[[dict[str, str]], str]) -> Make:
    def make(rng: random.Random) -> tuple[str, str]:
        level = rng.choice(("INFO", "WARNING", "ERROR", "DEBUG"))
        thing, number = rng.choice(_SLOTS["thing"]), rng.randint(2, 900)
        message = {"INFO": f"{thing} {number} saved", "WARNING": f"slow query on {thing}s",
                   "ERROR": f"cannot read {thing} {number}", "DEBUG": f"cache hit for {thing}"}
        values = {
            "date": f"2024-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}", "level": level,
            "time": f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}",
            "service": rng.choice(("auth", "billing", "search", "gateway", "mailer", "worker")),
            "code": str(rng.choice((200, 404, 500, 403, 201))), "ms": str(rng.randint(3, 950)),
            "message": message[level]}
        line = "{date} {time} {level} [{service}] {message} code={code} took={ms}ms"
        return line.format(**values), show(values)

    return make


_LOG = tuple(
    task(f"log_{name}", "log_line", _fields(show), do, out, "Log line")
    for name, show, do, out in (
        ("level", lambda v: v["level"], "Give the level of the log line", "Log level"),
        ("level_small", lambda v: v["level"].lower(), "Give the log level in small letters",
         "log level in small letters"),
        ("time", lambda v: v["time"], "Give the time of day in the log line", "Time"),
        ("service", lambda v: v["service"], "Name the service that wrote the log line", "Service"),
        ("message", lambda v: v["message"], "Give the message of the log line alone", "Message"),
        ("code", lambda v: v["code"], "Give the code in the log line", "Code number"),
        ("took", lambda v: v["ms"], "Give the milliseconds it took, as a bare number",
         "Milliseconds (number)"),
        ("slow", lambda v: "slow" if int(v["ms"]) > 500 else "fast",
         "Write slow if it took more than 500 ms, else fast", "slow (> 500 ms) or fast"),
        ("json", lambda v: json.dumps({"level": v["level"], "service": v["service"]}),
         "Give level and service as JSON", "JSON with level and service"),
        ("minute", lambda v: v["time"][:5], "Give the time as HH:MM without seconds", "HH:MM"),
        ("alert", lambda v: "page" if v["level"] == "ERROR" else "ignore",
         "Write page for a line of level ERROR and ignore for all others",
         "page (ERROR) or ignore (others)"),
        ("short", lambda v: f"{v['service']}: {v['message']}",
         "Shorten the log line to service: message", "service: message"),
    )
)
_VERSIONS = (
    task("version_patch", "version", _version(2), "Give the next patch version",
         "Next patch version", "Version", formats=True),
    task("version_minor", "version", _version(1), "Give the next minor version",
         "Next minor version", "Version", formats=True),
    task("version_major", "version", _version(0), "Give the next major version",
         "Next major version", "Version", formats=True),
    task("version_tag_minor", "version", _version(1, "v"),
         "Give the next git tag for a new feature",
         "Next git tag (new feature)", "Tag"),
    task("version_of_note", "version", _version_of_note,
         "Give the next semantic version after this change", "Next semantic version",
         "Version and change"),
    task("version_step", "version", _two_versions(_part),
         "Tell if this is a major, minor or patch upgrade", "major, minor or patch", "Upgrade"),
    task("version_risky", "version", _two_versions(
        lambda a, b: "risky" if a[0] != b[0] else "safe"),
        "Write risky for a new major version and safe otherwise", "risky (major) or safe",
        "Upgrade"),
    task("version_caret", "version", lambda rng: (lambda v: (v, f"^{v}"))(_version(0)(rng)[0]),
         "Write it as an npm caret range", "npm caret range", "Version"),
)
OPERATIONS: tuple[Operation, ...] = (
    *_GIT_OPS, *_ISSUE_OPS, *_TRIAGE, *_SUBJECT_OPS, *_LOG, *_VERSIONS)
