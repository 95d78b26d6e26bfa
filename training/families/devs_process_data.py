"""Commit messages, issue titles, e-mail subjects and release notes by label."""

from __future__ import annotations

COMMITS = """
[feat]
{add|introduce} {dark mode|CSV export|a search box|two-factor login|bulk upload} to the {place}
{support|allow} {PDF|German|voice|guest|offline} {input|mode} in the {place}
{let users|make it possible to} {filter|share|pin|rename} {thing}s in the {place}
implement a new {thing} {wizard|picker|preview} for the {place}
[fix]
{repair|correct} the broken {thing} link in the {place}
{stop|prevent} the {place} from crashing on an empty {thing}
{handle|catch} the null {thing} that broke the {place}
wrong {thing} total in the {place} is now right
{avoid|remove} the {freeze|crash|error} when a {thing} is deleted in the {place}
[docs]
{explain|describe} the {place} in the README
{correct a typo|add an example} in the {place} guide
{update|extend} the installation notes for the {place}
write a {tutorial|how-to page} about the {thing} API
[test]
{add|extend} unit tests for the {place}
{cover|check} the {thing} parser of the {place} with test cases
add a regression test for the {thing} in the {place}
raise the test coverage of the {place} to {number} percent
[refactor]
{extract|move} the {thing} logic of the {place} into its own class
{rename|simplify} the internals of the {place}, same behaviour
split the big {thing} function of the {place} without changing results
remove duplicated {thing} code from the {place}
[chore]
{bump|upgrade} the dependencies of the {place}
{update|clean up} the build script and .gitignore for the {place}
raise the linter version for the {place} to {number}
regenerate the lock file of the {place}
"""

ISSUES = """
[ui]
{Button|Icon|Label} overlaps the {thing} on the {place} screen
Text of the {place} dialog is cut off on {small screens|phones}
{Dark mode|Hover} colours of the {thing} {button|menu} are unreadable
The {thing} {menu|tab} is misaligned in the {place} view
[api]
{GET|POST} /{thing}s returns {500|the wrong JSON}
The /{thing}s endpoint of the {place} ignores the limit parameter
REST response for a {thing} lacks the id field in the {place}
Add an endpoint for deleting a {thing} through the {place} API
[db]
Slow SQL query when listing {thing}s for the {place}
Missing index on the {thing}s table of the {place}
Migration {number} fails on the {thing} column
Deadlock between two transactions on the {thing}s table of the {place}
[docs]
README does not mention how to set up the {place}
Typo in the {place} chapter of the manual about {thing}s
The tutorial for the {place} shows an outdated {thing} example
Broken link to the {thing} guide in the {place} documentation
"""

ISSUE_TYPES = """
[bug]
{place} crashes when I delete a {thing}
Error {number} after saving a {thing} in the {place}
The {thing} list of the {place} stays empty although there are entries
Wrong {thing} count shown in the {place} since the update
[feature request]
Please add {sorting|export|search} for {thing}s to the {place}
It would be great to pin a {thing} in the {place}
Could the {place} support several {thing}s at once some day?
Wish: a keyboard shortcut for a new {thing} in the {place}
[question]
How do I import a {thing} into the {place}?
Where is the {thing} setting of the {place} stored?
Is the {place} supposed to work with Python 3.{number}?
What does the option --{thing} of the {place} do?
"""

PRIORITIES = """
[P0]
Production is down: nobody can open the {place}
All {thing} data is being lost in production right now
Security hole: anyone can read every {thing} in the {place}
Payments fail for all customers since the {place} release
[P1]
Export of {thing}s fails for many customers; no workaround
The {place} is unusable in one of the main browsers
Login to the {place} fails for every tenth user
Main {thing} report shows wrong sums for several clients
[P2]
The {place} is a bit slow with more than {number} {thing}s
Sorting {thing}s in the {place} needs two clicks, workaround known
A rarely used {thing} filter of the {place} gives odd results
The {thing} reminder sometimes arrives {number} minutes late
[P3]
Typo in the {place} footer
Icon for a {thing} could be a nicer shade of blue
The {place} tooltip has an extra comma
Nice to have: rounder corners on the {thing} card
"""

SUBJECTS = """
[invoice]
Invoice {number}-A from {company} for {month}
Your {month} bill from {company} is ready
Payment due: {company} invoice no. {number}
Reminder: unpaid invoice {number} of {month}
[meeting]
Can we talk with {name} of {company} on {day}?
Invitation: {company} project sync on {day}
Moved to {day}: call with {name} from {company}
Agenda for the {day} meeting with {name}
[application]
Application as {job}, {name}
CV of {name} for the {job} position
My interest in the open {job} role at {company}
Cover letter and references: {name}, {job}
[newsletter]
{company} weekly: {number} tips for {month}
What's new at {company} in {month}
The {month} digest: stories from {company}
{number} things our readers loved in {month}
[support]
Can't log in to my {company} account
{company} app shows error {number}
Help! My {company} password reset does not arrive
Device from {company} stopped working on {day}
"""

CHANGES = """
[patch]
fixes a crash in the {place}
corrects a rounding error in the {thing} total of the {place}
repairs the broken {thing} link, nothing else
small bug fix for {thing}s in the {place}
[minor]
adds an optional {thing} filter to the {place}, old calls still work
new {thing} export in the {place}, fully backwards compatible
adds a new function for {thing}s, nothing removed from the {place}
introduces a {thing} preview in the {place} without breaking anything
[major]
removes the old {thing} API of the {place}, a breaking change
renames required {thing} parameters of the {place}; callers must change
drops the {thing} method of the {place}, incompatible with old code
breaking: the {place} now returns a list instead of a {thing}
"""

COMPLEXITY = """
[O(1)]
reading {thing}s[{number}] from an array
looking up a {thing} in a hash map by its key
pushing a {thing} onto a stack
[O(log n)]
binary search for a {thing} in a sorted list
halving the list of {thing}s until one is left
finding a {thing} in a balanced search tree
[O(n)]
one loop over all {thing}s to add up their prices
finding the largest {thing} in an unsorted list
counting the {thing}s in a linked list
[O(n log n)]
merge sort of all {thing}s
sorting the {thing}s with heap sort
sorting the {thing}s by name with an optimal comparison sort
[O(n^2)]
comparing every {thing} with every other {thing}
two nested loops over the same {thing}s
bubble sort of the {thing}s in the worst case
"""
