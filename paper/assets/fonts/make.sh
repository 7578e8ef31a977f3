#!/bin/sh
# Makes the fonts beside this script from Debian's package fonts-noto-core with fonttools
# (`pip install fonttools`). Only needed to change what they hold.
set -eu
cd "$(dirname "$0")"
noto="${NOTO:-/usr/share/fonts/truetype/noto}"
latin="U+0020-007E,U+00A0-024F,U+0259,U+0292,U+02B0-02FF,U+0300-036F,U+1E00-1EFF,U+2000-200D,U+2010-2027,\
U+202F-205E,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2150-218B,U+2190-2193,U+2212,U+2260,U+2264,U+2265,U+25CC,\
U+FB00-FB06,U+FFFD"
greek_and_cyrillic="U+0370-03FF,U+1F00-1FFF,U+0400-052F,U+1C80-1C8F,U+2DE0-2DFF,U+A640-A69F"

# Screens need hints, PDF does not; the names stay, with the licence among them.
subset() {
  pyftsubset "$noto/$1" --unicodes="$2" --no-hinting --name-IDs='*' --notdef-outline --output-file="$1"
}

subset NotoSans-Regular.ttf "$latin,$greek_and_cyrillic"
subset NotoSans-Bold.ttf "$latin"
for script in Arabic Armenian Bengali Devanagari Ethiopic Georgian Hebrew Tamil Thai; do
  subset "NotoSans$script-Regular.ttf" "*"
done
