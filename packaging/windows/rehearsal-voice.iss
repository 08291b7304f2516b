; Inno Setup: iscc /DVersion=0.1.0 packaging\windows\rehearsal-voice.iss
; Takes the frozen folder of PyInstaller from build\frozen. Not tried here: there is no Windows machine.
[Setup]
AppId={{6C1D8B0E-6F3B-4A57-9B57-2C3C7D0B8E61}
AppName=Rehearsal Voice
AppVersion={#Version}
AppPublisher=The Rehearsal Voice authors
DefaultDirName={autopf}\Rehearsal Voice
DefaultGroupName=Rehearsal Voice
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Rehearsal_Voice-{#Version}-setup
SetupIconFile=..\..\build\icons\rehearsal-voice.ico
UninstallDisplayIcon={app}\rehearsal-voice.exe
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\build\frozen\rehearsal-voice\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\build\THIRD_PARTY_NOTICES"; DestDir: "{app}"

[Icons]
Name: "{group}\Rehearsal Voice"; Filename: "{app}\rehearsal-voice.exe"
Name: "{group}\{cm:UninstallProgram,Rehearsal Voice}"; Filename: "{uninstallexe}"

; What a person said and made stays in their own data folder when the app is removed; the app's Privacy page deletes it.
