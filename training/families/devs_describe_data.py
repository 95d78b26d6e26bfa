"""Tables of shell commands, functions, SQL requests, patterns and HTTP situations."""

from __future__ import annotations

# <f> a file stem, <d> a folder, <n> a number, <w> a word, <b> a branch, <p> a package.
FILES = """
list all files in <d>, hidden ones too => ls -a <d>
show the current folder => pwd
go into <d> => cd <d>
go up one folder from <d> => cd ..
delete the folder <d> and all in it => rm -r <d>
show the last <n> lines of <f>.log => tail -n <n> <f>.log
follow <f>.log as it grows => tail -f <f>.log
show the first <n> lines of <f>.txt => head -n <n> <f>.txt
count the words in <f>.txt => wc -w <f>.txt
sort the lines of <f>.txt => sort <f>.txt
sort <f>.txt in reverse => sort -r <f>.txt
show the differing lines of <f>.txt and <w>.txt => diff <f>.txt <w>.txt
search <d> recursively for <w> => grep -r <w> <d>
count the lines with <w> in <f>.log => grep -c <w> <f>.log
find <w> in <f>.txt, ignoring case => grep -i <w> <f>.txt
lines of <f>.txt without <w> => grep -v <w> <f>.txt
copy the folder <d> to <w> => cp -r <d> <w>
make the nested folder <d>/<w>/<f> => mkdir -p <d>/<w>/<f>
size of the folder <d>, readable for people => du -sh <d>
free disk space, readable for people => df -h
end the process <n> => kill <n>
download https://<w>.org/<f>.zip with curl, keeping its name => curl -O https://<w>.org/<f>.zip
pack <d> into <f>.tar.gz => tar -czf <f>.tar.gz <d>
unpack <f>.tar.gz => tar -xzf <f>.tar.gz
set the mode of <f>.sh to 755 => chmod 755 <f>.sh
link <w> symbolically to <f>.txt => ln -s <f>.txt <w>
connect to the host <w> as <d> => ssh <d>@<w>
"""

GIT = """
create and switch to the branch <b> => git switch -c <b>
switch to the branch <b> => git switch <b>
delete the local branch <b> => git branch -d <b>
merge <b> into the current branch => git merge <b>
put the current branch on top of <b> => git rebase <b>
stage <f>.py => git add <f>.py
unstage <f>.py => git restore --staged <f>.py
throw away the changes in <f>.py => git restore <f>.py
show the last <n> commits, one line each => git log --oneline -n <n>
push the branch <b> to origin => git push origin <b>
get the branch <b> from origin and merge it => git pull origin <b>
show who changed each line of <f>.py => git blame <f>.py
tag this commit as v<n> => git tag v<n>
rename the current branch to <b> => git branch -m <b>
put changes aside => git stash
bring back the changes put aside => git stash pop
undo the last <n> commits, keeping changes staged => git reset --soft HEAD~<n>
undo the commit abc<n> by a new commit => git revert abc<n>
add the remote <w> at git@host:<p>.git => git remote add <w> git@host:<p>.git
changes between <b> and <w> => git diff <b> <w>
remove <f>.py from git and disk => git rm <f>.py
take over the commit abc<n> alone => git cherry-pick abc<n>
"""

PACKAGES = """
install <p> with pip => pip install <p>
install version <n>.0 of <p> with pip => pip install <p>==<n>.0
upgrade <p> with pip => pip install --upgrade <p>
remove <p> with pip => pip uninstall <p>
details of <p> with pip => pip show <p>
install what is in <f>.txt with pip => pip install -r <f>.txt
install <p> with npm => npm install <p>
install <p> with npm for development only => npm install --save-dev <p>
install <p> with npm for the whole machine => npm install -g <p>
remove <p> with npm => npm uninstall <p>
run the npm script <w> => npm run <w>
install <p> on Debian => apt install <p>
remove <p> on Debian => apt remove <p>
install <p> with Homebrew => brew install <p>
add <p> with cargo => cargo add <p>
add <p> with yarn => yarn add <p>
install <p> with conda => conda install <p>
"""

DOCKER = """
build an image named <w> from this folder => docker build -t <w> .
run the image <w> in the background => docker run -d <w>
run the image <w> with port <n> open => docker run -p <n>:<n> <w>
run <w> with a shell inside, removed afterwards => docker run --rm -it <w> sh
stop the container <w> => docker stop <w>
start the container <w> again => docker restart <w>
delete the container <w> => docker rm <w>
delete the image <w> => docker rmi <w>
show the logs of <w> => docker logs <w>
follow the logs of <w> => docker logs -f <w>
open bash in the container <w> => docker exec -it <w> bash
download the image <w>:<n> => docker pull <w>:<n>
upload the image <w>:<n> => docker push <w>:<n>
copy <f>.txt into the container <w> under /tmp => docker cp <f>.txt <w>:/tmp
"""

# Verb, verb with a capital, what it acts on, and the same as a part of a name.
FUNCTIONS = """
get|Get|the <w> by its id|<w>_by_id
delete|Delete|all <w> files|all_<w>_files
send|Send|the <w> report|<w>_report
count|Count|the open <w> items|open_<w>_items
parse|Parse|the <w> header|<w>_header
load|Load|the <w> settings|<w>_settings
save|Save|the <w> state|<w>_state
validate|Validate|the <w> form|<w>_form
update|Update|the <w> price|<w>_price
create|Create|the new <w> account|new_<w>_account
find|Find|the nearest <w>|nearest_<w>
merge|Merge|the <w> lists|<w>_lists
print|Print|the <w> table|<w>_table
sort|Sort|the <w> names|<w>_names
close|Close|the <w> connection|<w>_connection
render|Render|the <w> page|<w>_page
convert|Convert|the <w> units|<w>_units
reset|Reset|the <w> counter|<w>_counter
"""

SQL = """
names of <t> in alphabetical order => SELECT name FROM <t> ORDER BY name;
<t> with a price above <n> => SELECT * FROM <t> WHERE price > <n>;
number of <t> from <c> => SELECT COUNT(*) FROM <t> WHERE city = '<c>';
average price of <t> => SELECT AVG(price) FROM <t>;
the <n> cheapest <t> => SELECT * FROM <t> ORDER BY price LIMIT <n>;
<t> whose name starts with <l> => SELECT * FROM <t> WHERE name LIKE '<l>%';
<t> without an email => SELECT * FROM <t> WHERE email IS NULL;
sum of the price of all <t> => SELECT SUM(price) FROM <t>;
<t> with an age between <n> and 100 => SELECT * FROM <t> WHERE age BETWEEN <n> AND 100;
<t> from <c> or Rome => SELECT * FROM <t> WHERE city IN ('<c>', 'Rome');
different cities of <t> => SELECT DISTINCT city FROM <t>;
lowest price among <t> => SELECT MIN(price) FROM <t>;
set the price to <n> for all <t> => UPDATE <t> SET price = <n>;
remove the <t> from <c> => DELETE FROM <t> WHERE city = '<c>';
add the name <l>im to <t> => INSERT INTO <t> (name) VALUES ('<l>im');
add a text column <l>_note to <t> => ALTER TABLE <t> ADD COLUMN <l>_note TEXT;
empty the table <t> but keep it => TRUNCATE TABLE <t>;
names and ages of <t> => SELECT name, age FROM <t>;
"""

REGEX = """
exactly <n> digits => \\d{<n>}
<n> or more digits => \\d{<n>,}
between 1 and <n> digits => \\d{1,<n>}
<n> capital letters => [A-Z]{<n>}
<n> small letters => [a-z]{<n>}
exactly <n> hex digits, small letters => [0-9a-f]{<n>}
a line that starts with <w> => ^<w>
a line that ends with <w> => <w>$
a line that is just <w> => ^<w>$
<w> or <v> => <w>|<v>
<w> as a whole word => \\b<w>\\b
<w> with an optional s => <w>s?
<w> and then a number => <w>\\d+
<w> repeated at least once => (<w>)+
<w> and, anywhere later, <v> => <w>.*<v>
<w> and <v> with any white space between => <w>\\s+<v>
a file name ending in .<w> => \\.<w>$
any one character between <w> and <v> => <w>.<v>
a hashtag <w> => #<w>
<w> in round brackets => \\(<w>\\)
"""

HTTP = """
[GET|200|fetch]
read the {one} with id {number}
list all {t}
search {t} by name
download the {t} as CSV
[POST|201|create]
add a new {one} called {name}
register a new {one}
upload a new {one} picture
submit the form for a new {one}
[PUT|200|replace]
replace {one} {number} as a whole
overwrite the full record of {one} {number}
store the complete new version of {one} {number}
[PATCH|200|change]
change only the price of {one} {number}
set just the status of {one} {number}
update a single field of {one} {number}
[DELETE|204|remove]
remove {one} {number}
erase {one} {number} for good
cancel and delete {one} {number}
"""

STATUS = """
[200 OK]
The {one} {number} was found and sent back.
Everything went fine and the list of {t} is in the reply.
The {t} page loaded normally.
[201 Created]
The POST made a new {one} with id {number}.
A new {one} now exists on the server.
The new {one} was stored under a fresh address.
[204 No Content]
{one} {number} was deleted; the reply has no body.
The update of {one} {number} worked and nothing is sent back.
The call worked, with an empty body for {one} {number}.
[301 Moved Permanently]
The {t} page lives at a new address for good.
The old address of the {t} is redirected forever.
The {t} moved for ever to another URL.
[400 Bad Request]
The JSON sent for the {one} is malformed.
The request for the {t} has broken syntax.
The body for {one} {number} can't be parsed.
[401 Unauthorized]
The client asked for {t} without logging in.
The token for the {t} call is missing.
No credentials were sent with the {t} request.
[403 Forbidden]
The user is logged in but may not see the {t}.
A logged-in guest tried to delete {one} {number} without the rights.
The account is known but has no permission for {t}.
[404 Not Found]
There is no {one} with id {number}.
The page of {one} {number} does not exist.
No such {one}: {number}.
[429 Too Many Requests]
The client asked for {t} {number} times a second and hit the rate limit.
The limit of calls for {t} is used up for this minute.
Slow down: too many calls to {t}.
[500 Internal Server Error]
The code that loads {t} crashed with an exception.
An unhandled error happened in the server while saving {one} {number}.
The server hit a bug while listing {t}.
[503 Service Unavailable]
The {t} service is down for maintenance.
The {t} server is overloaded and takes no calls for now.
The {t} service is temporarily offline.
"""
