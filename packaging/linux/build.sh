#!/usr/bin/env bash
# A .deb, and where appimagetool is installed an AppImage, out of the folder that PyInstaller built.
#
#   packaging/linux/build.sh FOLDER [INTO]
#
# FOLDER is dist/storedesk; the results go into INTO (dist).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
[ $# -ge 1 ] || { sed -n '4,6p' "${BASH_SOURCE[0]}" >&2; exit 2; }
built=$(cd "$1" && pwd)
mkdir -p "${2:-$root/dist}"
into=$(cd "${2:-$root/dist}" && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$root/pyproject.toml")
machine=$(dpkg --print-architecture 2>/dev/null || uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

lay_out() {
    mkdir -p "$1/opt" "$1/usr/share/applications" "$1/usr/share/icons/hicolor/scalable/apps"
    cp -a "$built" "$1/opt/storedesk"
    cp "$here/storedesk.desktop" "$1/usr/share/applications/"
    cp "$root/resources/icons/app/storedesk.svg" "$1/usr/share/icons/hicolor/scalable/apps/storedesk.svg"
    for size in 16 32 48 64 128 256 512; do
        mkdir -p "$1/usr/share/icons/hicolor/${size}x$size/apps"
        cp "$root/resources/icons/app/storedesk-$size.png" "$1/usr/share/icons/hicolor/${size}x$size/apps/storedesk.png"
    done
}

debian() {
    local place=$work/deb
    lay_out "$place"
    mkdir -p "$place/usr/bin" "$place/DEBIAN" "$place/usr/share/doc/storedesk"
    ln -s /opt/storedesk/storedesk "$place/usr/bin/storedesk"
    cp "$root/LICENSE" "$place/usr/share/doc/storedesk/copyright"
    cat >"$place/DEBIAN/control" <<CONTROL
Package: storedesk
Version: $version
Architecture: $machine
Maintainer: StoreDesk maintainers <maintainers@localhost>
Section: misc
Priority: optional
Installed-Size: $(du -sk "$place" | cut -f1)
Depends: libc6 (>= 2.34), libgl1, libegl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libglib2.0-0 | libglib2.0-0t64,
 libx11-6, libx11-xcb1, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0,
 libxcb-render-util0, libxcb-shape0, libxcb-xinerama0, libxcb-xkb1, libxkbcommon-x11-0
Description: the desk of a Taobao or Tmall shop's operator
 Imports the platforms' reports, shows the shop's figures, prints the week.
 Everything stays on this computer.
CONTROL
    find "$place" -type d -exec chmod 755 {} +
    dpkg-deb --build --root-owner-group -Zxz "$place" "$into/storedesk_${version}_$machine.deb"
}

appimage() {
    local place=$work/StoreDesk.AppDir
    lay_out "$place"
    cp "$here/storedesk.desktop" "$place/"
    cp "$root/resources/icons/app/storedesk-256.png" "$place/storedesk.png"
    ln -s opt/storedesk/storedesk "$place/AppRun"
    appimagetool --no-appstream "$place" "$into/StoreDesk-$version-$(uname -m).AppImage"
}

if command -v dpkg-deb >/dev/null; then debian; else echo "No dpkg-deb here: no .deb."; fi
if command -v appimagetool >/dev/null; then appimage; else echo "No appimagetool here: no AppImage."; fi
