"""The recipe for the `.dmg`: a shell script that needs a Mac, made from the manifest."""

from pathlib import Path

from installer import tools
from installer.manifest import Manifest


def recipe(manifest: Manifest, version: str) -> str:
    """Signs and notarises where it is told how; without that, the disk image is left unsigned."""
    app = f"{manifest.name}.app"
    image = f"{manifest.file}-{version}-macos.dmg"
    return f"""#!/bin/sh
# Makes {image} from "{app}". Made by ./desk package from installer/manifest.toml.
#   SIGN_AS    "Developer ID Application: ..." in the keychain; empty: not signed
#   NOTARY     a profile of `xcrun notarytool store-credentials`; empty: not notarised
set -eu
cd "$(dirname "$0")"
app="../frozen/{app}"
out="../../../dist/{image}"
[ -d "$app" ] || {{ echo "Build it first, on a Mac: ./desk package" >&2; exit 1; }}
if [ -n "${{SIGN_AS:-}}" ]; then
    # From the inside outwards: the bundle's signature covers those of its libraries.
    find "$app/Contents" -type f \\( -name '*.so' -o -name '*.dylib' \\) -print0 |
        xargs -0 -n 20 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
    codesign --force --timestamp --options runtime --entitlements entitlements.plist \\
        --sign "$SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p ../../../dist
hdiutil create -volname "{manifest.name} {version}" -srcfolder "$stage" -format ULMO -ov "$out"
if [ -n "${{SIGN_AS:-}}" ]; then
    codesign --timestamp --sign "$SIGN_AS" "$out"
fi
if [ -n "${{NOTARY:-}}" ]; then
    xcrun notarytool submit "$out" --keychain-profile "$NOTARY" --wait
    xcrun stapler staple "$out"
fi
echo "$out"
"""


# Python loads libraries that others signed, and makes no code of its own while it runs.
ENTITLEMENTS = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>com.apple.security.cs.disable-library-validation</key>
  <true/>
</dict>
</plist>
"""


def build(manifest: Manifest, version: str, folder: Path) -> Path:
    tools.write(folder / "entitlements.plist", ENTITLEMENTS)
    return tools.write(folder / "make_dmg.sh", recipe(manifest, version), 0o755)
