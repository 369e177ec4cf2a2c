; The Windows installer, made by Inno Setup 6 out of the folder that PyInstaller built:
;   iscc /DVersion=0.1.0 packaging\windows\storedesk.iss
; It installs for the user alone and needs no administrator. Shops are not touched by it, not even when it is removed.

#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6C0B6E0B-6A53-4F7B-9E0B-5D1C2E7F4A11}
AppName=StoreDesk
AppVersion={#Version}
AppVerName=StoreDesk {#Version}
DefaultDirName={autopf}\StoreDesk
DefaultGroupName=StoreDesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
LicenseFile=LICENSE
SetupIconFile=packaging\build\storedesk.ico
UninstallDisplayIcon={app}\storedesk.exe
OutputDir=dist
OutputBaseFilename=StoreDesk-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
; the Chinese files are among Inno Setup's unofficial ones: put them beside this script to offer them
#if FileExists(AddBackslash(SourcePath) + "ChineseSimplified.isl")
Name: "zh_cn"; MessagesFile: "{#AddBackslash(SourcePath)}ChineseSimplified.isl"
#endif
#if FileExists(AddBackslash(SourcePath) + "ChineseTraditional.isl")
Name: "zh_tw"; MessagesFile: "{#AddBackslash(SourcePath)}ChineseTraditional.isl"
#endif
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\storedesk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\StoreDesk"; Filename: "{app}\storedesk.exe"
Name: "{autodesktop}\StoreDesk"; Filename: "{app}\storedesk.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\storedesk.exe"; Description: "{cm:LaunchProgram,StoreDesk}"; Flags: nowait postinstall skipifsilent
