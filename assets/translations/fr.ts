<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AllSet</name>
        <message>
            <source>Everything here can be done again from the settings. A first rehearsal is the best way to see what this is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order a coffee, three minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready when you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse “Order a coffee”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArrivalPage</name>
        <message>
            <source>Answer what you like, or nothing: Begin is always there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the scene has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brisk and practical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hopeful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do you arrive?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous are you about this, 0 to 10?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the partner behaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I wear headphones (the partner can then be interrupted more easily)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One real thing around you: a sound, a smell, the light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slow and spacious</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one thing you came to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you may want to get said:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which pace would do you good?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or in your own word</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Below</name>
        <message>
            <source>A few words in a row are easy to remember.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase needs at least {1} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A profile cannot be called {1} on disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A profile's name has 1 to {1} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server elsewhere is named ({1}); it was not asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A smaller recogniser keeps up: rehearsal-voice doctor --speed measures which one suits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A take is still being written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All up to a moment ago is kept. Free some room, then start a new take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow it in the settings, or use one on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers at {1} and has no model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a new take instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back a copy of it; without it a locked profile cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its permissions, or choose another folder with --home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is not muted, and that this program may use the microphone (system settings, privacy).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the connection and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the connection and try again: rehearsal-voice models pull {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check who may write to that folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose English for now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a GGUF file in the settings, or: rehearsal-voice models pull qwen2.5-coder-1.5b-instruct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder on a local disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model on this computer, or allow this one by name in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one from the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another: --home DIR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose or install one under Models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs that use it, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect a {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect one. Without it, rehearse in writing or from a recording.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect one. Without it, the captions show every reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect one; the rehearsal goes on when it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the models folder of a machine where they are installed, and name that folder here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices were refreshed while a stream was open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not answer at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ease goes from 1 to 5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every sentence is still checked; where one fails, the written partner takes over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything up to here is safe. Free some space, then begin another take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch it again: rehearsal-voice models pull {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch it: rehearsal-voice models pull {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found damaged and not used: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then delete this take in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the table one of these endings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to another one first; then it can be deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headphones solve it. Until then, wait for the partner, or press the key that stops it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing is slow here, so a brisk preset would only seem so: natural.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing is slow here: {1} s for {2} s of speech.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this take your words go to another computer: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install another: rehearsal-voice models list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it again under Models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it under Models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it: sudo apt install libportaudio2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install one under Models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install rehearsal-voice[cluster], or choose a .csv table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the app again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is one of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8000, https://speech.example or wyoming://127.0.0.1:10300.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It will be started again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its words and numbers are still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the sound of a take in its review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {1} of {2} in this export is not what it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for wav, flac, mp3, ogg or m4a files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room and try again; what has arrived is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on the disk of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room on {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room, or choose --home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend the file, or delete it to start afresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a smaller folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither PulseAudio nor PipeWire answers; devices are used through ALSA alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Ollama server with a model answers at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No language model answers at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No language model has passed its audition as the mentor's help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No language model is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No person is kept as “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No server was named for the model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No {1} was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these files is a model of the catalogue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed: the scenes' own lines answer. For a free partner: install it from ollama.com and pull a model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a desktop: systemctl --user restart pipewire-pulse (or pulseaudio), and install pulseaudio-utils.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the built-in voices; they sound plainer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parquet needs one more package.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please choose a number from 0 to 10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please update the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plug it in again, or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PortAudio is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PulseAudio (or PipeWire in its place) answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a Piper voice of your own (.onnx and .onnx.json) into a new folder inside {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PySide6 {1} ends the app on this Python.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the set-up again to install faster-whisper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the set-up again to install the right version of faster-whisper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See: rehearsal-voice models voices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See: rehearsal-voice profiles list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set its address in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set one first; then it can be locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound is given as floating point numbers in [-1, 1], of shape (samples,) or (samples, channels).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Ollama and pull a model, for example: ollama pull qwen3:4b-instruct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it, or choose another partner in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take your last line again, from the top.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {1} does not tell how it was played.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {1} does not wait to be recovered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not its name, so nothing was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The built-in voices cannot be loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card of {1} is not the one that was listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue has: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue {1} cannot be read: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue {1} is not valid TOML: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue {1} is wrong at {2}: {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen model file {1} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {1} is not encrypted: others in the network could listen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation met a fault of ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of {1} is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of {1} {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk refused: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The echo is under control again: you can talk over the partner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end-of-turn model cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end-of-turn model is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {1} in {2} cannot be understood: {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The help numbers in {1} cannot be read: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub does not have it (status {1}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub of the voices does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub sent more than was listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language model said nothing for {1} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language model stopped in the middle of its answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The manifest of this archive cannot be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone gives no sound at all, not even the noise of a room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone stage failed: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model begins after {1} s on {2} of the cores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model file {1} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model is slow here: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model makes room for other work on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {1} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {1} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The playbook answered instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The player failed: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording has stopped: nothing more can be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording in place of the {1} has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording is not open as a loudspeaker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording is not open as a microphone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording {1} cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reserve file is full as well, so the recording has stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review cannot be written to {1}: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scene cannot be kept in {1}: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sentences in {1} cannot be read: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings in {1} cannot be read: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound of this has already gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound of this moment has already gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound of this take is gone, as promised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound of what you just said could not be taken off the disk yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speech recognition model cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speech recognition model is not complete: {1} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speech server {1} could not do it ({2}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speech server {1} does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speech server {1} does not speak its own protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speech server {1} ended the connection in the middle of its answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speech server {1} took too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store was asked for what cannot be: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary {1} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary {1} is not whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice activity model is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice activity model is not the one this program was tested with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice cannot be loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice failed: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice gave no sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice is busy with another line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice stopped in the middle of a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice {1} is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voice {1} {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The written partner speaks. To hear the model: rehearsal-voice doctor --audition {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {1} is not open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {1} stage failed: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {1} stage has more than {2} jobs waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {1} “{2}” cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {1} “{2}” does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are more than {1} files in {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no recordings in {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are not two takes of this that can be heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no audition in “{1}” yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file or folder {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder {1} to write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no kind of memory called {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model called {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model of kind {1} for the language {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no person to describe in the language “{1}” yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no recording {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no scene called “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no session {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sound in {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no voice called {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no voice for the language “{1}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no {1}: what is left {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is none here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to delete there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is one in {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is {1} {2} called “{3}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This app's own engine goes on meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive does not hold the files that its manifest lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive has no manifest, so it is not an export of Rehearsal Voice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive holds a file that no export has, so none of it was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive holds {1} files, more than an export ever does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive holds {1} twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive is larger when unpacked than an export ever is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup belongs to another profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This export does not hang together: {1} refers to what is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This export holds sound that belongs to nothing in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This export was made by a newer version of Rehearsal Voice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder cannot be locked: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This has been deleted for good already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This language has only a robotic voice here until you install another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile has a passphrase already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This profile has no passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This scene has changed since that take, so the partner may not stand quite where it stood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sound has another form than it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sound is damaged and cannot be played.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sound is kept as {1}, which cannot be played here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This take does not wait to be recovered any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This take is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type {1} to delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use `rehearsal-voice rehearse` in the terminal, or log in to a desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an https address, or allow this in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We look for it, or for another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has arrived is kept and used when you try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept here is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you say cannot be kept: the disk does not take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 07:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write them as 12345: 1 is Monday.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing has failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are in this profile now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said nothing in turn {1} of that take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You spoke in: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your microphone hears the loudspeaker too well, so the partner cannot be interrupted by voice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a backup, without sound that was not kept by choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a review as a page, gone with the next thing you delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a stretch of time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all that is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all {1} are installed, the window's is PySide6 {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an hour from deleting them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answers at {1}, with {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deleted things that can still be had back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not answer any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hearing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how the two hang together, while open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inside the app; no model file is chosen, which is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeps a second window from writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leads nowhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>libraries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lines in your phrasebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loudspeaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>memories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>micro-goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none is connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ollama pull gemma3:4b</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only hears what the loudspeaker plays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pip install 'PySide6-Essentials&lt;6.12'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put aside after damage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rehearsal-voice describe --list shows them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rehearsal-voice doctor --audition MODEL --mentor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rehearsal-voice models pull {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>room for a recording when the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sound server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>takes with transcript and events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection to {1} was cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the newest part of it, being written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the package index does not give {1} ({2})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the package index sent no usable wheel for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the partner's lines were spoken there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the partner's words were made there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the persona of “{1}” and the last words need more than {2} tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the profile's name and how it is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the proxy or certificate settings cannot be used ({1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system's own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this installation has no pip to ask a package index with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until you delete them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>voice for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was disconnected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what arrived as {1} {2} and was put aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your speech was recognised there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} Found: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} GB free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} are no weekdays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} cannot be read: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} cannot be used: {2} {3}. It was {4}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} cannot be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} cannot be written to: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} cannot be written: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} could not be fetched: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} does not have the file (status {2})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} does not hold a readable {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} has a shorter file than expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} hears: {2} s for {3} s of speech.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in this archive cannot be unpacked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in this archive is damaged or was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in this archive is larger than it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in this archive is no ordinary file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in this archive is not a table that we know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in this archive is not text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in this archive unpacks to far more than it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} in {2} is not what the wheel itself lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is another computer, and it was not allowed to hear you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is busy (status {2})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is neither .csv nor .parquet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is not a recording that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is not a time of day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is not an archive that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is not the address of a server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} needs more memory than is free ({2}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} needs {2} MB for a moment and {3} MB are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} needs {2} s to begin, so the scenes' own lines answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} needs {2} s to begin, so the scenes' own lines answer. {3} is smaller and begins after {4} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} of {2} answers had not begun after {3} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} offers {2} bytes where {3} were expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} runs on somebody else's computer, so your words would leave this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} sends too slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} sent another part of the file than was asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} sent more than the file's {2} bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} sent only part of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} stopped sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} stopped working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1} was fetched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}, line 1: another scene is already called “{2}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}, line 1: id: use small letters, digits and hyphens only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}, line 1: the scene in this file must be called “{2}” as the file is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}, line {2}: {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}, line {2}: {3}: {4}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}: an hour of rehearsal takes some 115 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}: the person in it cannot be read: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}: the roles cannot be read: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}; models in {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{1}; used: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{1}” cannot happen while {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{1}” is none of {2}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalmStep</name>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the thirty seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: “This morning I made a cup of tea, slowly, and looked out of the window while the water boiled. There was nothing I had to do. A bird sat on the roof opposite and did not seem to be in a hurry either. I like mornings like that, and I take my time to tell you about it.”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the thirty seconds has passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be left out: then the beginning of each take counts as calm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: {rate} syllables a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening. Take your time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak calmly for thirty seconds, about anything. Later, “rushed” means: against this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you. One moment …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was too little to tell. It can be done again at any time, or left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own calm pace</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Captions</name>
        <message>
            <source>Both sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordinary size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner's only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very large</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodePaper</name>
        <message>
            <source>Copied. Other programs can read it until you copy something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have it on paper, or in another safe place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the passphrase is ever lost, this code opens the profile. It is shown only now and kept nowhere. Without both, nobody can open it, and neither can we.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsal Voice, recovery code:

{code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your recovery code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Easier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help me slow down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My line again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scene change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take your last line again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner gives you more room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner goes easier on you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner pushes back harder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner says its last line again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner says its last line again, slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same talk in another place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DebriefCards</name>
        <message>
            <source>For next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear where you said it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said more naturally</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What worked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you came to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said “{said}”. More natural: “{form}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DescribePage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do they talk? For example: quick, dry, kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays on this computer. You can change or delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are they called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do they care about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you want to talk about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What sets them off?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your history with them, in a sentence or two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a friend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a relative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an interviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>my manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>my partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>someone at a counter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is among your own scenes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoorPage</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the backup of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have lost it, but I have the recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this system's key ring open it from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show that window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That window does not answer. Perhaps a terminal is working with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the code from your paper, and a new passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngineStep</name>
        <message>
            <source>Every scene has its own written lines and plays at once. A language model makes it freer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the settings that suit it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring {part} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring; this takes a few seconds …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not measured yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The written scenes: they are always here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use what suits it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: begins to answer after {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: hears {spoken} s of speech in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: is heard after {seconds} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Save as a page for the browser (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save for printing (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the numbers as a table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the sound (WAV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what was said as subtitles (SRT)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the scenes now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {now} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the scenes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Escape, or the word “stop”, ends the take at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go through the first start again, step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold Space: no silence ends your turn. P: pause. M: microphone off. R: say again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While you rehearse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data lives in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your privacy in five lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n takes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet. Your first rehearsal will be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review “{title}” of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search your rehearsals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you rehearsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” was deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Favourites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scene has these words. Try fewer of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell who they are, and rehearse with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would you like to say out loud?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LoudspeakerStep</name>
        <message>
            <source>Did you hear it? If not, choose another loudspeaker above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I wear headphones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep quiet for a moment while a sentence is played: the microphone listens for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening to the room …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No loudspeaker was found. Without one, captions show every reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play a sentence and listen to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your loudspeaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your microphone does not hear the loudspeaker. Did you? Then all is well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your microphone hears the loudspeaker. It is taken out as well as can be; headphones work better.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>A memory: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: call me Sam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten. In an hour it is gone for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what you say here should be remembered. It never leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remember this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is remembered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What kind of memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boundary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pronouns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MentorCard</name>
        <message>
            <source>A second opinion: the same exchange, told of a friend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the mentor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For this one the scene has no line to show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear “{line}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous are you about it now, 0 to 10?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep “{line}” in your phrasebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in your phrasebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the model add to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing the model said could be shown to rest on your words. This page is without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show me how this could sound:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show me: {goal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell it about a friend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model is reading your take …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} read this as the talk of two strangers and calls you Robin:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} reads this take; only what rests on your words is shown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>Microphone closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Microphone open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Metric</name>
        <message>
            <source>%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of the gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of the pauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against your own calm pace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apologies without need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrections that came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyday English: about 140 to 200.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filled silence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hedges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interruptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of a pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of a run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maybe, sort of. In many languages they are politeness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pace without pauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pauses are yours to take. There is no right number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pauses inside a clause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silences you let be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talking on after the ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thinking is no failing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in a rush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time until the ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Um and uh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to five a minute cost nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your share of the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 100 words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in ten turns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>syllables a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>syllables between two pauses</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MicrophoneStep</name>
        <message>
            <source>Listening …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No microphone was found. Plug one in, or go on: you can type your lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or go on: you can type your lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say a sentence. If your system asks whether this program may use the microphone, allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can be heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your microphone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download {name}, {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget this download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of {name} has arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name} from this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a free partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hears you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>knows when you are done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelsStep</name>
        <message>
            <source>These run on this computer. What is not here yet can be had now, later, or never: without a network, what is here already is enough to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What hears and speaks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring this moment back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this line with its answer and its sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss: this is no {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to this place and say something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear this line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear this moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the sound of this moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this line in my phrasebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filled silence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>good line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hard to tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hedge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interruption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>long turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over-explaining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>repetition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trailing off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without need</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>All right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put this notice away</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>A short take: only what can be said honestly is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How you spoke</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>For next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How you spoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What worked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you came to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhrasebookPage</name>
        <message>
            <source>A line to keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change “{line}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear “{line}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing kept yet. After a take, the mentor offers lines you can keep here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse it in “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it aloud, then look: {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out “{line}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you want to say it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phrasebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{line}” was taken out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Presence</name>
        <message>
            <source>A device is away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A silence. It is yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listening to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused. The microphone is off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The take is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thinking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your turn. Take your time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Everything you say is heard, answered and kept on this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is downloaded unless you start it, and no account is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound of a take is deleted when you close its review, after a day at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a rehearsal with a program. It is no therapy, and it has no feelings about you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words and numbers stay until you delete them; deleted means gone from the file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>A backup is made on each day the app is used, and older ones are thinned. Anyone who has an export can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup was made and opened: it is good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it lies in {folder}: {size}, {lock}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the backup of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete all of it for good, now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the sound of {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export everything …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For an hour a deletion can be undone. Then it is gone from the file, its index and its backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the backup of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to {when}? What was kept since then is put aside in a file of its own, and shown no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have {what} back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory and privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None. Nothing of this profile has ever left this computer, and nothing was fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase, if it has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Really gone, now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound of {title}, until {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sound of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup is good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type “{word}” to delete everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which connections were made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {name} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>encrypted with your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept because you said so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>readable by anyone at this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until its review is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} sessions were deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: can be had back until {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileGuard</name>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open your week</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileLock</name>
        <message>
            <source>Change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the passphrase away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key ring shall forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lock of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is changed. The recovery code stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system's key ring opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a passphrase everything in this profile is encrypted on disk. Without one, anyone at this computer can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after {n} minutes alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never by itself</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfilesPage</name>
        <message>
            <source>An export of Rehearsal Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another name for this profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring one in from an export …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought in as {name}. Nothing of it was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {name} for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the profile {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the import is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has a history, a memory and a lock of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type its name to delete it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type {name} to delete that profile for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the new profile called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>locked with a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>95 % between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About as before: {facts}. Such a difference may well be chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done for real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filled points rest on several takes, hollow ones on one. The band holds 95 % of what may be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {first} to {last} of 10, over {n} answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less than before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No take of this kind has this number yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to draw yet. After two or three takes your numbers will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is too little of the last eight weeks to compare. That is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you worked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all other rehearsals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the real talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lead}: {facts}. That is hardly chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min in {takes} takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{now} in the last four weeks, {then} in the four before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>○ before a rehearsal, ■ after it, ◆ at the real talk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrasebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vocabulary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your week</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Readings</name>
        <message>
            <source>A usual time to answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About half of the corrections came back in your speech.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brisk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fast for a conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Few corrections have come back in your speech so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For most of the time your voice stayed close to one tone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For much of the time you spoke faster than your own calm pace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In places you sped up against your own calm pace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More apologies than the talk called for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much of your speaking time was silence: hesitant, or giving room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No apology was uncalled for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cost to listeners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No turn was so long that it would be noticed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noticeable to listeners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Perhaps an apology too many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slower than everyday conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many that listeners have to work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of your silences are filled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speech and pauses are in balance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pace of conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the partner went quiet, you held about half of the silences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the partner went quiet, you let it be quiet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the partner went quiet, you mostly filled the silence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You began while the partner was still finishing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You fill your silences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You hardly ever paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You kept to your own calm pace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You let your silences be silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You took time to think before answering.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You took up most corrections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your longest turn lasted more than a minute and a half; that is noticed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your melody moves.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rehearse</name>
        <message>
            <source>Almost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the take (Escape)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How do you say: {words}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the partner took to answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More natural: {form}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No silence ends your turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or type it, and press Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause, microphone off (P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quiz is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn the microphone off and on (M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your line instead of speaking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your turn. Hold Space while you speak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} of {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”: I don't know that one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestsOn</name>
        <message numerus="yes">
            <source>from %n words</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n turns</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Again, differently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the review; the sound of this take goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear my first and my last take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in your phrasebook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its sound goes when you are done, or on {until}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it for 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept until {until}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was said in this take. That is fine, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save or delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {number} was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That line was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your longest line then, and your longest line now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>A minute to breathe and begin again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evening reflection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Midday reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Morning intention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence: what do you want from today?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two lines: what went well, what will you try?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the weekend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was to be on {day}; how was it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on workdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {day}, in {days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {weekday}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a date yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SceneEditor</name>
        <message>
            <source>A scene of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the words as you like; what is shipped stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this scene of mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this scene as one of mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the cursor on that line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scene was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scene's text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can be played.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is among your own scenes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SceneTile</name>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make “{title}” a favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open “{title}” in the editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{title}” from the favourites</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>A model file inside the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model of Ollama if there is one, else the written scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask how I arrive before a take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brisk: quick answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a language model in a GGUF file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go through the first start again, step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear a sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long to wait for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I wear headphones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen only while I hold Space (push to talk)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model of Ollama</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Natural</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patient: long pauses are yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one quiet word when I rush or hesitate much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the level of my microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That word also in talks that matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first it has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partner's only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's own choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The written scenes only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voices and models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakesPage</name>
        <message>
            <source>1 take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Again, with a surprise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An easy ear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be reasoned with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How did it go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous were you, 0 to 10?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous: {value} of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How you asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I did it for real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nervous before → after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet. Rehearse a talk, then once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading your takes …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse it so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse it so: {rung}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rushes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it another way once more, from turn {turn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silences held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorry without need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {number}: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ladder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same talk from an easy ear to one that cannot be reasoned with. Go at your own pace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to the ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did you learn from it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What if, at turn {turn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left before that?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You did it for real on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nervous {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of the wording is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n moments</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n turns of yours</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Left and right move by a second, up and down from moment to moment, Enter plays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline of the take</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayCards</name>
        <message>
            <source>A good first one, three minutes long: order a coffee.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another take of “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming up: {talk}, {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last time: {title}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at “{title}” again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recover it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearse it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week: {goal}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You wanted to try: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” of {when} was cut short; {seconds:.0f} seconds of it are safe.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>Crisp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strictly friendly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Uses</name>
        <message>
            <source>A moment of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A talk that matters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak another language</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Variants</name>
        <message>
            <source>As expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes the subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Falls silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less reasonable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surprise</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VocabularyPage</name>
        <message numerus="yes">
            <source>%n due today</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a language scene, ask: “what does … mean?”, “how do I say …?”, or say “quiz me”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It means: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet. What is mended in a scene, and what a quiz asked, comes back here over days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vocabulary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>again on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right {hits} of {tries} times</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoicesStep</name>
        <message>
            <source>Hear how the partners sound. A language without a voice of its own has a plainer, built-in one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the built-in voices are here. They do for a start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The voices</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>A quiet note from the system at a time you choose, while this window is open. Off until you want it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At what time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: ask without over-explaining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: the review with Robin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget {talk}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How did the week go, in a few words?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous were you, 0 to 10?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How nervous?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How was it, in a few words?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I did it for real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I did it for real: {talk}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep these two lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note this talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On which days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One small aim for seven days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rehearsed with no scene yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {ritual}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rituals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this one instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talks in the world outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number that goes with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scene it is rehearsed with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went well today?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will I try tomorrow?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which ritual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work on this for a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Here you rehearse, out loud, a talk that matters to you, or an order in another language. A few steps first; skip any of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your privacy in five lines</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Getting ready …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready. Your words go to {servers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This scene is not there any more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_DeviceStep</name>
        <message>
            <source>The system's own choice</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
