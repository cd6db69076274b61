#!/bin/sh
# hoinghi: opens the studio in the browser. Double-click, or run. Needs Node 20 or later: `node` beside this file, or installed.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin:$HOME/.local/bin"
project="$here/ho-so"
[ -d "$here/data" ] && project="$here"

fail() {
  printf '\n%s\n\n' "$1" >&2
  # A window that was opened by a double click would close before anybody has read this.
  [ -t 0 ] && { printf 'Bấm Enter để đóng. ' >&2; read -r _; }
  exit 1
}

node=''
for one in "$here/node" "$here/node/bin/node"; do
  [ -z "$node" ] && [ -f "$one" ] && [ -x "$one" ] && node=$one
done
[ -z "$node" ] && node=$(command -v node)
[ -z "$node" ] && fail 'Máy này chưa có Node. Hãy tải Node 20 trở lên ở https://nodejs.org rồi cài đặt, hoặc chép tệp node vào cùng thư mục với tệp này, rồi mở lại.'
"$node" -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' ||
  fail 'Node trên máy này quá cũ. Cần Node 20 trở lên: tải ở https://nodejs.org, hoặc chép tệp node mới vào cùng thư mục với tệp này.'

program="$here/chuong-trinh/dist/cli/main.js"
if [ -f "$program" ]; then
  exec "$node" "$program" studio "$project" --init "$@"
elif command -v hoinghi >/dev/null; then
  exec hoinghi studio "$project" --init "$@"
fi
fail 'Không tìm thấy chương trình hoinghi: cần thư mục chuong-trinh bên cạnh tệp này, hoặc cài bằng “npm install -g hoinghi”.'
