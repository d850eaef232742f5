#!/usr/bin/env bash
# pvl 1.3.2, python-dateutil 2.9.0.post0, Python 3.11
#
# Guessed: dates of PDS labels come out of pvl as what they say, 1994-03 as March 1994 (two digits: a month) and 1994-003 as the
# third day of the year (three digits: a day); and of what type a time is does not depend on which other packages are there.
# Runs: two digits are taken for a day of the year as well: March 1994 becomes the 3rd of January, 2010-12 the 12th. Hours without
# minutes stay text; where dateutil happens to be installed (pandas and matplotlib bring it) they are a time without a zone,
# among others in UTC with which it cannot be compared. A leap second is text in both cases. No warning.
#
# Output seen:
#   pvl alone: 1994-03 is 1994-01-03, 1994-003 is 1994-01-03, 2010-12 is 2010-01-12
#   pvl alone: 2004-08-11T12 is str, 2004-08-11T12:30:45 is datetime of UTC, 2008-12-31T23:59:60 is str
#   with dateutil: 2004-08-11T12 is datetime of None, 2004-08-11T12:30:45 is datetime of UTC, 2008-12-31T23:59:60 is str
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pvl==1.3.2
cat > try.py <<'PYTHON'
import datetime
import sys

import pvl


def read(text):
    return pvl.loads(f"PDS_VERSION_ID = PDS3\r\nSTART_TIME = {text}\r\nEND\r\n")["START_TIME"]


def kind(value):
    return f"{type(value).__name__}{f' of {value.tzinfo}' if isinstance(value, datetime.datetime) else ''}"


if sys.argv[1] == "dates":
    print(", ".join(f"{text} is {read(text)}" for text in ("1994-03", "1994-003", "2010-12")))
else:
    times = ("2004-08-11T12", "2004-08-11T12:30:45", "2008-12-31T23:59:60")
    print(", ".join(f"{text} is {kind(read(text))}" for text in times))
PYTHON
dates=$(env/bin/python try.py dates)
alone=$(env/bin/python try.py times)
env/bin/pip install --quiet python-dateutil==2.9.0.post0
beside=$(env/bin/python try.py times)
said="pvl alone: $dates
pvl alone: $alone
with dateutil: $beside"
echo "$said"
rest="2004-08-11T12:30:45 is datetime of UTC, 2008-12-31T23:59:60 is str"
[ "$said" = "pvl alone: 1994-03 is 1994-01-03, 1994-003 is 1994-01-03, 2010-12 is 2010-01-12
pvl alone: 2004-08-11T12 is str, $rest
with dateutil: 2004-08-11T12 is datetime of None, $rest" ]
