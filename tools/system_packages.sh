#!/usr/bin/env bash
# Install the Debian or Ubuntu packages that AllianceHub needs and this machine lacks.
#
# Prints nothing when nothing is missing. On a system without dpkg it does nothing: there Qt itself says what it misses.
# PYTHON names the interpreter that will make the virtual environment (default: python3).
set -euo pipefail

command -v dpkg-query >/dev/null || exit 0

# "a|b" is one package that was renamed: the first name that apt knows is taken.
needed=(
  # Qt, also without a screen
  libglib2.0-0t64\|libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libgl1 libegl1 libxkbcommon0
  libgssapi-krb5-2 fonts-dejavu-core
  # Qt on a real X11 screen; Qt's own message names the wrong one, `ldd libqxcb.so` tells
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-xfixes0 libxcb-xkb1
  libxkbcommon-x11-0 libx11-xcb1
)
# Debian's python3 comes without ensurepip, and so cannot make a virtual environment; others can.
"${PYTHON:-python3}" -c 'import ensurepip' 2>/dev/null || needed+=(python3-venv)

# Real windows without a screen, a window manager to give them the focus, a real Secret Service, PostgreSQL, and Ceph for
# its S3. Nothing of it runs but what a test starts for itself.
for_tests=(desktop-file-utils xvfb xauth openbox xdotool dbus at-spi2-core dunst gnome-keyring poppler-utils fonts-droid-fallback
  postgresql ceph-common ceph-mon ceph-osd radosgw)

# One query for all, since this runs before every command. It fails for unknown names, which is no news.
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' \
  $(tr '|' ' ' <<<"${needed[*]} ${for_tests[*]}") 2>/dev/null || true)

# The packages among "$@" that are missing, one per line, renamed ones still as "a|b".
missing_of() {
  local package
  for package in "$@"; do
    grep -qxE "installed (${package//./\\.})" <<<"$installed" || echo "$package"
  done
}

# What apt on this system calls the packages "$@".
known_names() {
  local package name
  for package in "$@"; do
    for name in ${package//|/ }; do
      apt-cache show "$name" >/dev/null 2>&1 && break
    done
    echo "$name"
  done
}

mapfile -t missing_needed < <(missing_of "${needed[@]}")
mapfile -t missing < <(missing_of "${needed[@]}" "${for_tests[@]}")
[[ ${#missing[@]} -gt 0 ]] || exit 0

# The tests start servers of their own, so none of Debian's need run; a machine that has one keeps it.
no_cluster_of_debians_own() {
  [[ " ${names[*]} " == *" postgresql "* && ! -e /etc/postgresql-common/createcluster.conf ]] || return 0
  "$@" mkdir -p /etc/postgresql-common
  "$@" tee /etc/postgresql-common/createcluster.conf >/dev/null <<<'create_main_cluster = false'
}

install_missing() {
  local as_root=()
  if [[ $EUID -ne 0 ]]; then
    # A password may be asked for only where somebody can type one.
    command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; } || return 1
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get -qq update || return 1
  mapfile -t names < <(known_names "${missing[@]}") # after the update: a fresh machine knows no names before it
  echo "Installing system packages: ${names[*]}"
  no_cluster_of_debians_own "${as_root[@]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 \
    install --yes --no-install-recommends "${names[@]}" >/dev/null
}
install_missing && exit 0

mapfile -t names < <(known_names "${missing[@]}")
echo "These packages are missing and could not be installed. Please run, or ask an administrator to run:" >&2
echo "  sudo apt-get install --no-install-recommends ${names[*]}" >&2
[[ ${#missing_needed[@]} -eq 0 ]] || exit 1
echo "They are for tests only; all else works without them." >&2
