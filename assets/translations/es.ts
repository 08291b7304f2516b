<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AllSet</name>
        <message>
            <source>Everything here can be done again from the settings. A first rehearsal is the best way to see what this is.</source>
            <translation>Todo esto se puede repetir desde los ajustes. Un primer ensayo es la mejor manera de ver de qué se trata.</translation>
        </message>
        <message>
            <source>Order a coffee, three minutes</source>
            <translation>Pedir un café en inglés, tres minutos</translation>
        </message>
        <message>
            <source>Ready when you are</source>
            <translation>Cuando quieras</translation>
        </message>
        <message>
            <source>Rehearse “Order a coffee”</source>
            <translation>Ensayar «Pedir un café»</translation>
        </message>
    </context>
    <context>
        <name>ArrivalPage</name>
        <message>
            <source>Answer what you like, or nothing: Begin is always there.</source>
            <translation>Responde lo que quieras, o nada: siempre puedes empezar.</translation>
        </message>
        <message>
            <source>As the scene has it</source>
            <translation>Como está en la escena</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Begin the take</source>
            <translation>Empezar la toma</translation>
        </message>
        <message>
            <source>Brisk and practical</source>
            <translation>Ágil y práctico</translation>
        </message>
        <message>
            <source>Choose something else</source>
            <translation>Elegir otra cosa</translation>
        </message>
        <message>
            <source>Hopeful</source>
            <translation>Con esperanza</translation>
        </message>
        <message>
            <source>How do you arrive?</source>
            <translation>¿Cómo llegas?</translation>
        </message>
        <message>
            <source>How nervous are you about this, 0 to 10?</source>
            <translation>¿Cuántos nervios te da esto, de 0 a 10?</translation>
        </message>
        <message>
            <source>How the partner behaves</source>
            <translation>Cómo se porta tu interlocutor</translation>
        </message>
        <message>
            <source>I wear headphones (the partner can then be interrupted more easily)</source>
            <translation>Llevo auriculares (así es más fácil interrumpir a tu interlocutor)</translation>
        </message>
        <message>
            <source>In which tone</source>
            <translation>En qué tono</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>One real thing around you: a sound, a smell, the light</source>
            <translation>Algo real a tu alrededor: un sonido, un olor, la luz</translation>
        </message>
        <message>
            <source>Slow and spacious</source>
            <translation>Lento y sin agobios</translation>
        </message>
        <message>
            <source>Sour</source>
            <translation>De mal humor</translation>
        </message>
        <message>
            <source>The one thing you came to say</source>
            <translation>Lo principal que has venido a decir</translation>
        </message>
        <message>
            <source>Tired</source>
            <translation>Con cansancio</translation>
        </message>
        <message>
            <source>What you may want to get said:</source>
            <translation>Lo que quizá quieras dejar dicho:</translation>
        </message>
        <message>
            <source>Which pace would do you good?</source>
            <translation>¿Qué ritmo te vendría bien?</translation>
        </message>
        <message>
            <source>Wired</source>
            <translation>A mil por hora</translation>
        </message>
        <message>
            <source>or in your own word</source>
            <translation>o con tus propias palabras</translation>
        </message>
    </context>
    <context>
        <name>AuditionView</name>
        <message>
            <source>Hear it audition</source>
            <translation>Hacerle una prueba</translation>
        </message>
        <message>
            <source>How much of the audition was heard</source>
            <translation>Cuánto de la prueba se ha oído</translation>
        </message>
        <message>
            <source>Stop the audition</source>
            <translation>Detener la prueba</translation>
        </message>
        <message>
            <source>Stopped. The next time it goes on from here.</source>
            <translation>Detenida. La próxima vez sigue desde aquí.</translation>
        </message>
        <message>
            <source>The written partner speaks there. Choose the model by name under “Who answers” to hear it all the same: expect slips, though every sentence is checked before you hear it.</source>
            <translation>Ahí habla el interlocutor escrito. Elige el modelo por su nombre en «Quién responde» para oírlo de todos modos: habrá tropiezos, aunque cada frase se revisa antes de que la oigas.</translation>
        </message>
        <message>
            <source>{heard} of {all} replies heard</source>
            <translation>{heard} de {all} respuestas oídas</translation>
        </message>
        <message>
            <source>{model} did not pass in {language}: {why}.</source>
            <translation>{model} no ha pasado la prueba ({language}): {why}.</translation>
        </message>
        <message>
            <source>{model} has not auditioned in {language} yet; that takes some minutes.</source>
            <translation>{model} aún no ha hecho la prueba ({language}); dura unos minutos.</translation>
        </message>
        <message>
            <source>{model} may speak for the partner in {language}.</source>
            <translation>{model} puede hablar en lugar del interlocutor escrito ({language}).</translation>
        </message>
    </context>
    <context>
        <name>Below</name>
        <message>
            <source>A few words in a row are easy to remember.</source>
            <translation>Unas pocas palabras seguidas son fáciles de recordar.</translation>
        </message>
        <message>
            <source>A larger recogniser hears it better: Settings, under Voices and models, has them.</source>
            <translation>Un reconocedor más grande lo oye mejor: los hay en Ajustes, en Voces y modelos.</translation>
        </message>
        <message>
            <source>A passphrase needs at least {1} characters.</source>
            <translation>Una contraseña necesita al menos {1} caracteres.</translation>
        </message>
        <message>
            <source>A plain, built-in voice speaks this language here.</source>
            <translation>Aquí este idioma lo habla una voz sencilla, la incorporada.</translation>
        </message>
        <message>
            <source>A profile cannot be called {1} on disk.</source>
            <translation>Un perfil no se puede llamar {1} en el disco.</translation>
        </message>
        <message>
            <source>A profile's name has 1 to {1} characters.</source>
            <translation>El nombre de un perfil tiene de 1 a {1} caracteres.</translation>
        </message>
        <message>
            <source>A server elsewhere is named ({1}); it was not asked.</source>
            <translation>Hay indicado un servidor de fuera ({1}); no se le ha preguntado.</translation>
        </message>
        <message>
            <source>A smaller recogniser keeps up: setting up step by step (or doctor --speed) measures which suits.</source>
            <translation>Uno más pequeño llega a tiempo: la puesta en marcha paso a paso (o doctor --speed) mide cuál conviene.</translation>
        </message>
        <message>
            <source>A take is still being written.</source>
            <translation>Aún se está guardando una toma.</translation>
        </message>
        <message>
            <source>A walk or a glass of water may help more than another take now. Whom could you talk to about it?</source>
            <translation>Ahora un paseo o un vaso de agua puede ayudar más que otra toma. ¿Con quién podrías hablar de ello?</translation>
        </message>
        <message>
            <source>All up to a moment ago is kept. Free some room, then start a new take.</source>
            <translation>Todo está guardado hasta hace un momento. Libera algo de espacio y empieza una toma nueva.</translation>
        </message>
        <message>
            <source>Allow it in the settings, or use one on this computer.</source>
            <translation>Permítelo en los ajustes, o usa uno de este ordenador.</translation>
        </message>
        <message>
            <source>Answers at {1} and has no model.</source>
            <translation>Responde en {1} y no tiene ningún modelo.</translation>
        </message>
        <message>
            <source>Begin a new take instead.</source>
            <translation>Empieza mejor una toma nueva.</translation>
        </message>
        <message>
            <source>Bring back a copy of it; without it a locked profile cannot be opened.</source>
            <translation>Vuelve a poner una copia; sin ella no se puede abrir un perfil bloqueado.</translation>
        </message>
        <message>
            <source>Britain</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>Change it instead.</source>
            <translation>Mejor cámbialo.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another folder with --home.</source>
            <translation>Comprueba sus permisos, o elige otra carpeta con --home.</translation>
        </message>
        <message>
            <source>Check that it is not muted, and that this program may use the microphone (system settings, privacy).</source>
            <translation>Comprueba que no está silenciado y que este programa puede usar el micrófono (ajustes del sistema, privacidad).</translation>
        </message>
        <message>
            <source>Check the connection and try again.</source>
            <translation>Comprueba la conexión y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Check the connection and try again: rehearsal-voice models pull {1}</source>
            <translation>Comprueba la conexión y vuelve a intentarlo: rehearsal-voice models pull {1}</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Comprueba la ruta.</translation>
        </message>
        <message>
            <source>Check who may write to that folder.</source>
            <translation>Comprueba quién puede escribir en esa carpeta.</translation>
        </message>
        <message>
            <source>Choose a GGUF file in the settings, or: rehearsal-voice models pull qwen2.5-coder-1.5b-instruct</source>
            <translation>Elige un archivo GGUF en los ajustes, o bien: rehearsal-voice models pull qwen2.5-coder-1.5b-instruct</translation>
        </message>
        <message>
            <source>Choose a folder on a local disk.</source>
            <translation>Elige una carpeta de un disco local.</translation>
        </message>
        <message>
            <source>Choose a model on this computer, or allow this one by name in the settings.</source>
            <translation>Elige un modelo de este ordenador, o permite este por su nombre en los ajustes.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elige otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another id.</source>
            <translation>Elige otro identificador.</translation>
        </message>
        <message>
            <source>Choose another in the settings.</source>
            <translation>Elige otro en los ajustes.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elige otro nombre.</translation>
        </message>
        <message>
            <source>Choose another one from the history.</source>
            <translation>Elige otra del historial.</translation>
        </message>
        <message>
            <source>Choose another place for it.</source>
            <translation>Elige otro sitio.</translation>
        </message>
        <message>
            <source>Choose another: --home DIR</source>
            <translation>Elige otra: --home CARPETA</translation>
        </message>
        <message>
            <source>Choose one of: {1}.</source>
            <translation>Elige entre: {1}.</translation>
        </message>
        <message>
            <source>Choose or install one under Models.</source>
            <translation>Elige o instala uno en «Voces y modelos».</translation>
        </message>
        <message>
            <source>Close it there and try again.</source>
            <translation>Ciérralo allí y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or choose another one.</source>
            <translation>Cierra otros programas que lo usen, o elige otro.</translation>
        </message>
        <message>
            <source>Connect a {1}.</source>
            <translation>Conecta un {1}.</translation>
        </message>
        <message>
            <source>Connect one. Without it, rehearse in writing or from a recording.</source>
            <translation>Conecta uno. Sin él puedes ensayar por escrito o con una grabación.</translation>
        </message>
        <message>
            <source>Connect one. Without it, the captions show every reply.</source>
            <translation>Conecta uno. Sin él, todas las respuestas salen en subtítulos.</translation>
        </message>
        <message>
            <source>Connect one; the rehearsal goes on when it is there.</source>
            <translation>Conecta uno; el ensayo sigue en cuanto esté.</translation>
        </message>
        <message>
            <source>Copy the models folder of a machine where they are installed, and name that folder here.</source>
            <translation>Copia la carpeta de modelos de un equipo que los tenga instalados e indica esa carpeta aquí.</translation>
        </message>
        <message>
            <source>DISPLAY is {1}</source>
            <translation>DISPLAY es {1}</translation>
        </message>
        <message>
            <source>Delete it: {1}</source>
            <translation>Bórralo: {1}</translation>
        </message>
        <message>
            <source>Devices were refreshed while a stream was open.</source>
            <translation>Se actualizaron los dispositivos mientras había uno abierto.</translation>
        </message>
        <message>
            <source>Does not answer at {1}.</source>
            <translation>No responde en {1}.</translation>
        </message>
        <message>
            <source>Ease goes from 1 to 5.</source>
            <translation>La facilidad va de 1 a 5.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Every sentence is still checked; where one fails, the written partner takes over.</source>
            <translation>Se sigue comprobando cada frase; si una falla, responde el interlocutor escrito.</translation>
        </message>
        <message>
            <source>Everything up to here is safe. Free some space, then begin another take.</source>
            <translation>Todo hasta aquí está a salvo. Libera algo de espacio y empieza otra toma.</translation>
        </message>
        <message>
            <source>Fetch it again: rehearsal-voice models pull {1}</source>
            <translation>Vuelve a descargarlo: rehearsal-voice models pull {1}</translation>
        </message>
        <message>
            <source>Fetch it: rehearsal-voice models pull {1}</source>
            <translation>Descárgalo: rehearsal-voice models pull {1}</translation>
        </message>
        <message>
            <source>Fetch some first: rehearsal-voice models pull --starter</source>
            <translation>Descarga antes alguno: rehearsal-voice models pull --starter</translation>
        </message>
        <message>
            <source>Found damaged and not used: {1}.</source>
            <translation>Dañados y sin usar: {1}.</translation>
        </message>
        <message>
            <source>Free some room; nothing that was saved is lost.</source>
            <translation>Libera algo de sitio; no se pierde nada de lo guardado.</translation>
        </message>
        <message>
            <source>Free some space, then delete this take in the history.</source>
            <translation>Libera algo de espacio y luego borra esta toma en el historial.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <source>Give the table one of these endings.</source>
            <translation>Da a la tabla una de estas terminaciones.</translation>
        </message>
        <message>
            <source>Go on there, or close it first.</source>
            <translation>Sigue allí, o ciérrala antes.</translation>
        </message>
        <message>
            <source>Go to another one first; then it can be deleted.</source>
            <translation>Pásate antes a otro; entonces se podrá borrar.</translation>
        </message>
        <message>
            <source>Headphones solve it. Until then, wait for the partner, or press the key that stops it.</source>
            <translation>Con auriculares se arregla. Mientras tanto, espera a tu interlocutor o pulsa la tecla que lo para.</translation>
        </message>
        <message>
            <source>Hearing is slow here, so a brisk preset would only seem so: natural.</source>
            <translation>Aquí se tarda en entender, así que el modo ágil no lo sería de verdad: natural.</translation>
        </message>
        <message>
            <source>Hearing is slow here: {1} s for {2} s of speech.</source>
            <translation>Aquí se tarda en entender: {1} s para {2} s de habla.</translation>
        </message>
        <message>
            <source>Import it again: rehearsal-voice models import FILE</source>
            <translation>Vuelve a importarla: rehearsal-voice models import ARCHIVO</translation>
        </message>
        <message>
            <source>In this take your words go to another computer: {1}.</source>
            <translation>En esta toma tus palabras van a otro ordenador: {1}.</translation>
        </message>
        <message>
            <source>Install another: rehearsal-voice models list</source>
            <translation>Instala otro: rehearsal-voice models list</translation>
        </message>
        <message>
            <source>Install it again under Models.</source>
            <translation>Vuelve a instalarlo en «Voces y modelos».</translation>
        </message>
        <message>
            <source>Install it again.</source>
            <translation>Vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>Install it under Models.</source>
            <translation>Instálalo en «Voces y modelos».</translation>
        </message>
        <message>
            <source>Install it: sudo apt install libportaudio2</source>
            <translation>Instálalo: sudo apt install libportaudio2</translation>
        </message>
        <message>
            <source>Install one under Models.</source>
            <translation>Instala uno en «Voces y modelos».</translation>
        </message>
        <message>
            <source>Install rehearsal-voice[cluster], or choose a .csv table.</source>
            <translation>Instala rehearsal-voice[cluster], o elige una tabla .csv.</translation>
        </message>
        <message>
            <source>Install the app again.</source>
            <translation>Vuelve a instalar la aplicación.</translation>
        </message>
        <message>
            <source>It is one of {1}.</source>
            <translation>Es uno de estos: {1}.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8000, https://speech.example or wyoming://127.0.0.1:10300.</source>
            <translation>Es algo así: http://127.0.0.1:8000, https://voz.ejemplo o wyoming://127.0.0.1:10300.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Se ha dejado como está.</translation>
        </message>
        <message>
            <source>It will be started again.</source>
            <translation>Se volverá a poner en marcha.</translation>
        </message>
        <message>
            <source>Its words and numbers are still here.</source>
            <translation>Sus palabras y sus números siguen aquí.</translation>
        </message>
        <message>
            <source>Keep the sound of a take in its review.</source>
            <translation>Conserva el sonido de una toma desde su repaso.</translation>
        </message>
        <message>
            <source>Line {1} of {2} in this export is not what it should be.</source>
            <translation>La línea {1} de {2} de esta exportación no es lo que debería.</translation>
        </message>
        <message>
            <source>Look for wav, flac, mp3, ogg or m4a files.</source>
            <translation>Busca archivos wav, flac, mp3, ogg o m4a.</translation>
        </message>
        <message>
            <source>Make room and try again; what has arrived is kept.</source>
            <translation>Haz sitio y vuelve a intentarlo; lo que ha llegado se conserva.</translation>
        </message>
        <message>
            <source>Make room on the disk of {1}.</source>
            <translation>Haz sitio en el disco de {1}.</translation>
        </message>
        <message>
            <source>Make room on {1}.</source>
            <translation>Haz sitio en {1}.</translation>
        </message>
        <message>
            <source>Make room, or choose --home.</source>
            <translation>Haz sitio, o elige --home.</translation>
        </message>
        <message>
            <source>Make room, or choose another.</source>
            <translation>Haz sitio, o elige otra.</translation>
        </message>
        <message>
            <source>Make room, then try again.</source>
            <translation>Haz sitio y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Mend the file, or delete it to start afresh.</source>
            <translation>Corrige el archivo, o bórralo para empezar de cero.</translation>
        </message>
        <message>
            <source>Missing: {1}.</source>
            <translation>Falta: {1}.</translation>
        </message>
        <message>
            <source>Name a new or an empty one.</source>
            <translation>Indica una nueva o vacía.</translation>
        </message>
        <message>
            <source>Name a smaller folder.</source>
            <translation>Indica una carpeta más pequeña.</translation>
        </message>
        <message>
            <source>Name another folder.</source>
            <translation>Indica otra carpeta.</translation>
        </message>
        <message>
            <source>Neither PulseAudio nor PipeWire answers; devices are used through ALSA alone.</source>
            <translation>No responden ni PulseAudio ni PipeWire; los dispositivos se usan solo con ALSA.</translation>
        </message>
        <message>
            <source>No Ollama server with a model answers at {1}.</source>
            <translation>En {1} no responde ningún servidor Ollama con un modelo.</translation>
        </message>
        <message>
            <source>No language model answers at {1}.</source>
            <translation>En {1} no responde ningún modelo de lenguaje.</translation>
        </message>
        <message>
            <source>No language model has passed its audition as the mentor's help.</source>
            <translation>Ningún modelo de lenguaje ha pasado la prueba para ayudar al mentor.</translation>
        </message>
        <message>
            <source>No language model is installed.</source>
            <translation>No hay ningún modelo de lenguaje instalado.</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>No hay ningún micrófono.</translation>
        </message>
        <message>
            <source>No models are installed yet.</source>
            <translation>Aún no hay modelos instalados.</translation>
        </message>
        <message>
            <source>No person is kept as “{1}”.</source>
            <translation>No hay ninguna persona guardada como «{1}».</translation>
        </message>
        <message>
            <source>No server was named for the model.</source>
            <translation>No se indicó ningún servidor para el modelo.</translation>
        </message>
        <message>
            <source>No {1} was found.</source>
            <translation>No se ha encontrado ningún {1}.</translation>
        </message>
        <message>
            <source>None of these files is a model of the catalogue, or a Piper voice.</source>
            <translation>Ninguno de estos archivos es un modelo del catálogo ni una voz de Piper.</translation>
        </message>
        <message>
            <source>None was found.</source>
            <translation>No se encontró ninguno.</translation>
        </message>
        <message>
            <source>Not needed: the scenes' own lines answer. For a free partner: install it from ollama.com and pull a model.</source>
            <translation>No hace falta: responden las frases de las escenas. Para un interlocutor más libre: instálalo desde ollama.com y descarga un modelo.</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>No se ha movido nada.</translation>
        </message>
        <message>
            <source>Ollama's library has no model called {1}.</source>
            <translation>La biblioteca de Ollama no tiene ningún modelo llamado {1}.</translation>
        </message>
        <message>
            <source>On a desktop: systemctl --user restart pipewire-pulse (or pulseaudio), and install pulseaudio-utils.</source>
            <translation>En un escritorio: systemctl --user restart pipewire-pulse (o pulseaudio), e instala pulseaudio-utils.</translation>
        </message>
        <message>
            <source>Only the built-in voices; they sound plainer.</source>
            <translation>Solo las voces incluidas; suenan más sencillas.</translation>
        </message>
        <message>
            <source>Open it again to go on.</source>
            <translation>Vuelve a abrirlo para seguir.</translation>
        </message>
        <message>
            <source>Open it with its passphrase.</source>
            <translation>Ábrelo con su contraseña.</translation>
        </message>
        <message>
            <source>Parquet needs one more package.</source>
            <translation>Para Parquet hace falta un paquete más.</translation>
        </message>
        <message>
            <source>Please choose a number from 0 to 10.</source>
            <translation>Elige un número del 0 al 10.</translation>
        </message>
        <message>
            <source>Please update the app.</source>
            <translation>Actualiza la aplicación.</translation>
        </message>
        <message>
            <source>Please update the app. Nothing was changed.</source>
            <translation>Actualiza la aplicación. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another.</source>
            <translation>Vuelve a enchufarlo, o elige otro.</translation>
        </message>
        <message>
            <source>Plug one in, or type your lines.</source>
            <translation>Conecta uno o escribe.</translation>
        </message>
        <message>
            <source>PortAudio is not installed.</source>
            <translation>PortAudio no está instalado.</translation>
        </message>
        <message>
            <source>Public domain</source>
            <translation>Dominio público</translation>
        </message>
        <message>
            <source>PulseAudio (or PipeWire in its place) answers</source>
            <translation>PulseAudio (o PipeWire en su lugar) responde</translation>
        </message>
        <message>
            <source>Put a Piper voice of your own (.onnx and .onnx.json) into a new folder inside {1}</source>
            <translation>Pon una voz de Piper tuya (.onnx y .onnx.json) en una carpeta nueva dentro de {1}</translation>
        </message>
        <message>
            <source>PySide6 {1} ends the app on this Python.</source>
            <translation>PySide6 {1} cierra la aplicación con este Python.</translation>
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation>Recupera la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>Restore the newest backup; the damaged file is kept aside.</source>
            <translation>Recupera la copia de seguridad más reciente; el archivo dañado se guarda aparte.</translation>
        </message>
        <message>
            <source>Run the set-up again to install faster-whisper.</source>
            <translation>Repite la instalación para añadir faster-whisper.</translation>
        </message>
        <message>
            <source>Run the set-up again to install the right version of faster-whisper.</source>
            <translation>Repite la instalación para tener la versión correcta de faster-whisper.</translation>
        </message>
        <message>
            <source>See: rehearsal-voice models voices</source>
            <translation>Mira: rehearsal-voice models voices</translation>
        </message>
        <message>
            <source>See: rehearsal-voice profiles list</source>
            <translation>Mira: rehearsal-voice profiles list</translation>
        </message>
        <message>
            <source>Set its address in the settings.</source>
            <translation>Pon su dirección en los ajustes.</translation>
        </message>
        <message>
            <source>Set one first; then it can be locked.</source>
            <translation>Pon antes una; entonces se podrá bloquear.</translation>
        </message>
        <message>
            <source>Settings, under Voices and models, has a natural one to fetch: {1}.</source>
            <translation>En Ajustes, en Voces y modelos, hay una natural para descargar: {1}.</translation>
        </message>
        <message>
            <source>Something of ours went wrong ({1}).</source>
            <translation>Algo nuestro ha fallado ({1}).</translation>
        </message>
        <message>
            <source>Sound is given as floating point numbers in [-1, 1], of shape (samples,) or (samples, channels).</source>
            <translation>El sonido se da en números de coma flotante en [-1, 1], con forma (muestras,) o (muestras, canales).</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>Start Ollama and pull a model, for example: ollama pull qwen3:4b-instruct</source>
            <translation>Pon en marcha Ollama y descarga un modelo, por ejemplo: ollama pull qwen3:4b-instruct</translation>
        </message>
        <message>
            <source>Start it, or choose another partner in the settings.</source>
            <translation>Ponlo en marcha, o elige otro interlocutor en los ajustes.</translation>
        </message>
        <message>
            <source>Take your last line again, from the top.</source>
            <translation>Repite tu última frase desde el principio.</translation>
        </message>
        <message>
            <source>Take {1} does not tell how it was played.</source>
            <translation>La toma {1} no dice cómo se ensayó.</translation>
        </message>
        <message>
            <source>Take {1} does not wait to be recovered.</source>
            <translation>La toma {1} no está pendiente de recuperar.</translation>
        </message>
        <message>
            <source>That does not open this profile.</source>
            <translation>Eso no abre este perfil.</translation>
        </message>
        <message>
            <source>That is not its name, so nothing was deleted.</source>
            <translation>Ese no es su nombre, así que no se ha borrado nada.</translation>
        </message>
        <message>
            <source>The built-in voices cannot be loaded.</source>
            <translation>No se pueden cargar las voces incluidas.</translation>
        </message>
        <message>
            <source>The card of {1} is not the one that was listed.</source>
            <translation>La ficha de {1} no es la que se anunció.</translation>
        </message>
        <message>
            <source>The catalogue has: {1}.</source>
            <translation>El catálogo tiene: {1}.</translation>
        </message>
        <message>
            <source>The catalogue {1} cannot be read: {2}.</source>
            <translation>No se puede leer el catálogo {1}: {2}.</translation>
        </message>
        <message>
            <source>The catalogue {1} is not valid TOML: {2}.</source>
            <translation>El catálogo {1} no es un TOML válido: {2}.</translation>
        </message>
        <message>
            <source>The catalogue {1} is wrong at {2}: {3}.</source>
            <translation>El catálogo {1} está mal en {2}: {3}.</translation>
        </message>
        <message>
            <source>The chosen model file {1} is not there.</source>
            <translation>El archivo de modelo elegido, {1}, no está.</translation>
        </message>
        <message>
            <source>The connection to {1} is not encrypted: others in the network could listen.</source>
            <translation>La conexión con {1} no está cifrada: otras personas de la red podrían escuchar.</translation>
        </message>
        <message>
            <source>The conversation met a fault of ours.</source>
            <translation>La conversación tropezó con un fallo nuestro.</translation>
        </message>
        <message>
            <source>The copy of {1} differs.</source>
            <translation>La copia de {1} no es igual.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The disk of {1} is full.</source>
            <translation>El disco de {1} está lleno.</translation>
        </message>
        <message>
            <source>The disk of {1} {2}.</source>
            <translation>El disco de {1} {2}.</translation>
        </message>
        <message>
            <source>The disk refused: {1}.</source>
            <translation>El disco se ha negado: {1}.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Se paró la descarga.</translation>
        </message>
        <message>
            <source>The echo is under control again: you can talk over the partner.</source>
            <translation>El eco vuelve a estar controlado: puedes hablar por encima de tu interlocutor.</translation>
        </message>
        <message>
            <source>The end-of-turn model cannot be read.</source>
            <translation>No se puede leer el modelo que reconoce el final del turno.</translation>
        </message>
        <message>
            <source>The end-of-turn model is missing.</source>
            <translation>Falta el modelo que reconoce el final del turno.</translation>
        </message>
        <message>
            <source>The file of the profile {1} is damaged.</source>
            <translation>El archivo del perfil {1} está dañado.</translation>
        </message>
        <message>
            <source>The file {1} in {2} cannot be understood: {3}.</source>
            <translation>No se entiende el archivo {1} de {2}: {3}.</translation>
        </message>
        <message>
            <source>The file {1} is damaged ({2}).</source>
            <translation>El archivo {1} está dañado ({2}).</translation>
        </message>
        <message>
            <source>The file {1} is damaged or is not a profile.</source>
            <translation>El archivo {1} está dañado o no es un perfil.</translation>
        </message>
        <message>
            <source>The file {1} is damaged.</source>
            <translation>El archivo {1} está dañado.</translation>
        </message>
        <message>
            <source>The help numbers in {1} cannot be read: {2}.</source>
            <translation>No se pueden leer los teléfonos de ayuda de {1}: {2}.</translation>
        </message>
        <message>
            <source>The hub does not have it (status {1}).</source>
            <translation>El servidor no lo tiene (estado {1}).</translation>
        </message>
        <message>
            <source>The hub of the voices does not answer.</source>
            <translation>El servidor de las voces no responde.</translation>
        </message>
        <message>
            <source>The hub sent more than was listed.</source>
            <translation>El servidor envió más de lo anunciado.</translation>
        </message>
        <message>
            <source>The language model said nothing for {1} seconds.</source>
            <translation>El modelo de lenguaje lleva {1} segundos sin decir nada.</translation>
        </message>
        <message>
            <source>The language model stopped in the middle of its answer.</source>
            <translation>El modelo de lenguaje se paró a mitad de su respuesta.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
        <message>
            <source>The manifest of this archive cannot be understood.</source>
            <translation>No se entiende el índice de este archivo comprimido.</translation>
        </message>
        <message>
            <source>The microphone gives no sound at all, not even the noise of a room.</source>
            <translation>Del micrófono no llega nada, ni siquiera el ruido de la habitación.</translation>
        </message>
        <message>
            <source>The microphone stage failed: {1}.</source>
            <translation>Ha fallado la parte del micrófono: {1}.</translation>
        </message>
        <message>
            <source>The model begins after {1} s on {2} of the cores.</source>
            <translation>El modelo empieza a los {1} s con {2} de los núcleos.</translation>
        </message>
        <message>
            <source>The model file {1} is not there.</source>
            <translation>El archivo de modelo {1} no está.</translation>
        </message>
        <message>
            <source>The model is slow here: {1}.</source>
            <translation>El modelo va lento aquí: {1}.</translation>
        </message>
        <message>
            <source>The model makes room for other work on this machine.</source>
            <translation>El modelo deja sitio a otros trabajos de este equipo.</translation>
        </message>
        <message>
            <source>The model {1} cannot be read.</source>
            <translation>No se puede leer el modelo {1}.</translation>
        </message>
        <message>
            <source>The model {1} is not there.</source>
            <translation>El modelo {1} no está.</translation>
        </message>
        <message>
            <source>The names stand at ollama.com/library.</source>
            <translation>Los nombres están en ollama.com/library.</translation>
        </message>
        <message>
            <source>The playbook answered instead.</source>
            <translation>Han respondido las frases escritas de la escena.</translation>
        </message>
        <message>
            <source>The player failed: {1}.</source>
            <translation>Ha fallado la reproducción: {1}.</translation>
        </message>
        <message>
            <source>The recording has stopped: nothing more can be written.</source>
            <translation>La grabación se ha parado: ya no se puede escribir más.</translation>
        </message>
        <message>
            <source>The recording in place of the {1} has ended.</source>
            <translation>La grabación que hace de {1} ha terminado.</translation>
        </message>
        <message>
            <source>The recording is not open as a loudspeaker.</source>
            <translation>La grabación no está abierta como altavoz.</translation>
        </message>
        <message>
            <source>The recording is not open as a microphone.</source>
            <translation>La grabación no está abierta como micrófono.</translation>
        </message>
        <message>
            <source>The recording {1} cannot be written.</source>
            <translation>No se puede escribir la grabación {1}.</translation>
        </message>
        <message>
            <source>The reserve file is full as well, so the recording has stopped.</source>
            <translation>El archivo de reserva también está lleno, así que la grabación se ha parado.</translation>
        </message>
        <message>
            <source>The review cannot be written to {1}: {2}.</source>
            <translation>No se puede guardar el repaso en {1}: {2}.</translation>
        </message>
        <message>
            <source>The rules in {1} cannot be read: {2}.</source>
            <translation>No se pueden leer las reglas de {1}: {2}.</translation>
        </message>
        <message>
            <source>The scene cannot be kept in {1}: {2}.</source>
            <translation>No se puede guardar la escena en {1}: {2}.</translation>
        </message>
        <message>
            <source>The sentences in {1} cannot be read: {2}.</source>
            <translation>No se pueden leer las frases de {1}: {2}.</translation>
        </message>
        <message>
            <source>The settings in {1} cannot be read: {2}.</source>
            <translation>No se pueden leer los ajustes de {1}: {2}.</translation>
        </message>
        <message>
            <source>The signs in {1} are out of order: {2} needs a list of words.</source>
            <translation>Las señales de {1} no están bien: {2} necesita una lista de palabras.</translation>
        </message>
        <message>
            <source>The signs in {1} are out of order: {2} {3}.</source>
            <translation>Las señales de {1} no están bien: {2} {3}.</translation>
        </message>
        <message>
            <source>The signs in {1} cannot be read: {2}.</source>
            <translation>No se pueden leer las señales de {1}: {2}.</translation>
        </message>
        <message>
            <source>The sound of this has already gone.</source>
            <translation>El sonido de esto ya no está.</translation>
        </message>
        <message>
            <source>The sound of this moment has already gone.</source>
            <translation>El sonido de este momento ya no está.</translation>
        </message>
        <message>
            <source>The sound of this take is gone, as promised.</source>
            <translation>El sonido de esta toma se ha borrado, como te prometimos.</translation>
        </message>
        <message>
            <source>The sound of what you just said could not be taken off the disk yet.</source>
            <translation>Aún no se ha podido borrar del disco el sonido de lo que acabas de decir.</translation>
        </message>
        <message>
            <source>The speech recognition model cannot be read.</source>
            <translation>No se puede leer el modelo que reconoce el habla.</translation>
        </message>
        <message>
            <source>The speech recognition model is not complete: {1} is missing.</source>
            <translation>El modelo que reconoce el habla no está completo: falta {1}.</translation>
        </message>
        <message>
            <source>The speech server {1} could not do it ({2}).</source>
            <translation>El servidor de voz {1} no ha podido hacerlo ({2}).</translation>
        </message>
        <message>
            <source>The speech server {1} does not answer.</source>
            <translation>El servidor de voz {1} no responde.</translation>
        </message>
        <message>
            <source>The speech server {1} does not speak its own protocol.</source>
            <translation>El servidor de voz {1} no habla su propio protocolo.</translation>
        </message>
        <message>
            <source>The speech server {1} ended the connection in the middle of its answer.</source>
            <translation>El servidor de voz {1} cortó la conexión a mitad de su respuesta.</translation>
        </message>
        <message>
            <source>The speech server {1} took too long.</source>
            <translation>El servidor de voz {1} ha tardado demasiado.</translation>
        </message>
        <message>
            <source>The store was asked for what cannot be: {1}.</source>
            <translation>Se le ha pedido al almacén algo que no puede ser: {1}.</translation>
        </message>
        <message>
            <source>The summary {1} cannot be read.</source>
            <translation>No se puede leer el resumen {1}.</translation>
        </message>
        <message>
            <source>The summary {1} is not whole.</source>
            <translation>El resumen {1} no está completo.</translation>
        </message>
        <message>
            <source>The voice activity model is missing.</source>
            <translation>Falta el modelo que detecta la voz.</translation>
        </message>
        <message>
            <source>The voice activity model is not the one this program was tested with.</source>
            <translation>El modelo que detecta la voz no es el que se probó con este programa.</translation>
        </message>
        <message>
            <source>The voice cannot be loaded.</source>
            <translation>No se puede cargar la voz.</translation>
        </message>
        <message>
            <source>The voice failed: {1}.</source>
            <translation>Ha fallado la voz: {1}.</translation>
        </message>
        <message>
            <source>The voice gave no sound.</source>
            <translation>La voz no dio ningún sonido.</translation>
        </message>
        <message>
            <source>The voice is busy with another line.</source>
            <translation>La voz está ocupada con otra frase.</translation>
        </message>
        <message>
            <source>The voice stopped in the middle of a line.</source>
            <translation>La voz se paró a mitad de una frase.</translation>
        </message>
        <message>
            <source>The voice {1} has changed since it was checked.</source>
            <translation>La voz {1} ha cambiado desde que se comprobó.</translation>
        </message>
        <message>
            <source>The voice {1} is not installed.</source>
            <translation>La voz {1} no está instalada.</translation>
        </message>
        <message>
            <source>The voice {1} was not taken: {2}.</source>
            <translation>No se ha aceptado la voz {1}: {2}.</translation>
        </message>
        <message>
            <source>The voice {1} {2}.</source>
            <translation>La voz {1} {2}.</translation>
        </message>
        <message>
            <source>The written partner speaks. Let it audition in the settings, or: {1}</source>
            <translation>Habla el interlocutor escrito. Hazle una prueba en los ajustes, o con: {1}</translation>
        </message>
        <message>
            <source>The {1} is not open.</source>
            <translation>El {1} no está abierto.</translation>
        </message>
        <message>
            <source>The {1} stage failed: {2}.</source>
            <translation>Ha fallado la parte «{1}»: {2}.</translation>
        </message>
        <message>
            <source>The {1} stage has more than {2} jobs waiting.</source>
            <translation>La parte «{1}» tiene más de {2} tareas en espera.</translation>
        </message>
        <message>
            <source>The {1} “{2}” cannot be opened.</source>
            <translation>No se puede abrir el {1} «{2}».</translation>
        </message>
        <message>
            <source>The {1} “{2}” does not answer any more.</source>
            <translation>El {1} «{2}» ya no responde.</translation>
        </message>
        <message>
            <source>The {1} “{2}” does not answer.</source>
            <translation>El {1} «{2}» no responde.</translation>
        </message>
        <message>
            <source>The {1} “{2}” has stopped.</source>
            <translation>El {1} «{2}» se ha parado.</translation>
        </message>
        <message>
            <source>The {1} “{2}” was disconnected.</source>
            <translation>El {1} «{2}» se ha desconectado.</translation>
        </message>
        <message>
            <source>There are more than {1} files in {2}.</source>
            <translation>Hay más de {1} archivos en {2}.</translation>
        </message>
        <message>
            <source>There are no recordings in {1}.</source>
            <translation>No hay grabaciones en {1}.</translation>
        </message>
        <message>
            <source>There are not two takes of this that can be heard.</source>
            <translation>No hay dos tomas de esto que se puedan oír.</translation>
        </message>
        <message>
            <source>There are: {1}.</source>
            <translation>Hay estas: {1}.</translation>
        </message>
        <message>
            <source>There is no audition in “{1}” yet.</source>
            <translation>Aún no hay ninguna prueba en «{1}».</translation>
        </message>
        <message>
            <source>There is no file or folder {1}.</source>
            <translation>No hay ningún archivo ni carpeta {1}.</translation>
        </message>
        <message>
            <source>There is no file {1}.</source>
            <translation>No hay ningún archivo {1}.</translation>
        </message>
        <message>
            <source>There is no folder {1} to write to.</source>
            <translation>No existe la carpeta {1} donde escribir.</translation>
        </message>
        <message>
            <source>There is no kind of memory called {1}.</source>
            <translation>No hay ningún tipo de recuerdo llamado {1}.</translation>
        </message>
        <message>
            <source>There is no model called {1}.</source>
            <translation>No hay ningún modelo llamado {1}.</translation>
        </message>
        <message>
            <source>There is no model of kind {1} for the language {2}.</source>
            <translation>No hay ningún modelo de tipo {1} para el idioma {2}.</translation>
        </message>
        <message>
            <source>There is no person to describe in the language “{1}” yet.</source>
            <translation>Aún no se pueden describir personas en el idioma «{1}».</translation>
        </message>
        <message>
            <source>There is no profile {1}.</source>
            <translation>No hay ningún perfil {1}.</translation>
        </message>
        <message>
            <source>There is no recording {1}.</source>
            <translation>No hay ninguna grabación {1}.</translation>
        </message>
        <message>
            <source>There is no scene called “{1}”.</source>
            <translation>No hay ninguna escena llamada «{1}».</translation>
        </message>
        <message>
            <source>There is no session {1}.</source>
            <translation>No hay ninguna sesión {1}.</translation>
        </message>
        <message>
            <source>There is no sound in {1}.</source>
            <translation>No hay sonido en {1}.</translation>
        </message>
        <message>
            <source>There is no such audition in “{1}”.</source>
            <translation>No hay esa prueba en «{1}».</translation>
        </message>
        <message>
            <source>There is no voice called {1}.</source>
            <translation>No hay ninguna voz llamada {1}.</translation>
        </message>
        <message>
            <source>There is no voice for the language “{1}”.</source>
            <translation>No hay ninguna voz para el idioma «{1}».</translation>
        </message>
        <message>
            <source>There is no {1}: what is left {2}.</source>
            <translation>No hay ningún {1}: lo que queda {2}.</translation>
        </message>
        <message>
            <source>There is none here.</source>
            <translation>Aquí no hay ninguno.</translation>
        </message>
        <message>
            <source>There is nothing in it yet.</source>
            <translation>Todavía no hay nada dentro.</translation>
        </message>
        <message>
            <source>There is nothing to delete there.</source>
            <translation>Ahí no hay nada que borrar.</translation>
        </message>
        <message>
            <source>There is nothing to remember in that.</source>
            <translation>Ahí no hay nada que recordar.</translation>
        </message>
        <message>
            <source>There is one in {1}.</source>
            <translation>Hay una en {1}.</translation>
        </message>
        <message>
            <source>There is {1} {2} called “{3}”.</source>
            <translation>Hay {1} {2} con el nombre «{3}».</translation>
        </message>
        <message>
            <source>This app's own engine goes on meanwhile.</source>
            <translation>Mientras tanto sigue el motor propio de la aplicación.</translation>
        </message>
        <message>
            <source>This archive does not hold the files that its manifest lists.</source>
            <translation>Este archivo comprimido no contiene lo que dice su índice.</translation>
        </message>
        <message>
            <source>This archive has no manifest, so it is not an export of Rehearsal Voice.</source>
            <translation>Este archivo comprimido no tiene índice, así que no es una exportación de Rehearsal Voice.</translation>
        </message>
        <message>
            <source>This archive holds a file that no export has, so none of it was read.</source>
            <translation>Este archivo comprimido contiene algo que ninguna exportación tiene, así que no se ha leído nada.</translation>
        </message>
        <message>
            <source>This archive holds {1} files, more than an export ever does.</source>
            <translation>Este archivo comprimido contiene {1} archivos, más que cualquier exportación.</translation>
        </message>
        <message>
            <source>This archive holds {1} twice.</source>
            <translation>Este archivo comprimido contiene {1} dos veces.</translation>
        </message>
        <message>
            <source>This archive is larger when unpacked than an export ever is.</source>
            <translation>Este archivo comprimido, una vez abierto, es más grande que cualquier exportación.</translation>
        </message>
        <message>
            <source>This backup belongs to another profile.</source>
            <translation>Esta copia de seguridad es de otro perfil.</translation>
        </message>
        <message>
            <source>This backup is not there any more.</source>
            <translation>Esta copia de seguridad ya no está.</translation>
        </message>
        <message>
            <source>This export does not hang together: {1} refers to what is not in it.</source>
            <translation>Esta exportación no cuadra: {1} se refiere a algo que no está en ella.</translation>
        </message>
        <message>
            <source>This export holds sound that belongs to nothing in it.</source>
            <translation>Esta exportación contiene un sonido que no corresponde a nada de ella.</translation>
        </message>
        <message>
            <source>This export was made by a newer version of Rehearsal Voice.</source>
            <translation>Esta exportación se hizo con una versión más nueva de Rehearsal Voice.</translation>
        </message>
        <message>
            <source>This folder cannot be locked: {1}.</source>
            <translation>No se puede bloquear esta carpeta: {1}.</translation>
        </message>
        <message>
            <source>This has been deleted for good already.</source>
            <translation>Esto ya se ha borrado para siempre.</translation>
        </message>
        <message>
            <source>This is not offered any more.</source>
            <translation>Esto ya no se ofrece.</translation>
        </message>
        <message>
            <source>This profile has a passphrase already.</source>
            <translation>Este perfil ya tiene contraseña.</translation>
        </message>
        <message>
            <source>This profile has no passphrase.</source>
            <translation>Este perfil no tiene contraseña.</translation>
        </message>
        <message>
            <source>This profile is already open in another window{1}.</source>
            <translation>Este perfil ya está abierto en otra ventana{1}.</translation>
        </message>
        <message>
            <source>This profile is being used by another program.</source>
            <translation>Otro programa está usando este perfil.</translation>
        </message>
        <message>
            <source>This profile is closed.</source>
            <translation>Este perfil está cerrado.</translation>
        </message>
        <message>
            <source>This profile is locked.</source>
            <translation>Este perfil está bloqueado.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of Rehearsal Voice (form {1}, this one knows {2}).</source>
            <translation>Este perfil se guardó con una versión más nueva de Rehearsal Voice (formato {1}; esta conoce el {2}).</translation>
        </message>
        <message>
            <source>This scene has changed since that take, so the partner may not stand quite where it stood.</source>
            <translation>La escena ha cambiado desde aquella toma, así que quizá tu interlocutor no esté justo donde estaba.</translation>
        </message>
        <message>
            <source>This session is not there any more.</source>
            <translation>Esta sesión ya no está.</translation>
        </message>
        <message>
            <source>This sound has another form than it should.</source>
            <translation>Este sonido no tiene la forma que debería.</translation>
        </message>
        <message>
            <source>This sound is damaged and cannot be played.</source>
            <translation>Este sonido está dañado y no se puede reproducir.</translation>
        </message>
        <message>
            <source>This sound is kept as {1}, which cannot be played here.</source>
            <translation>Este sonido está guardado como {1}, que aquí no se puede reproducir.</translation>
        </message>
        <message>
            <source>This take does not wait to be recovered any more.</source>
            <translation>Esta toma ya no está pendiente de recuperar.</translation>
        </message>
        <message>
            <source>This take is not there any more.</source>
            <translation>Esta toma ya no está.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Vuelve a intentarlo dentro de un momento.</translation>
        </message>
        <message>
            <source>Try again, or use the recovery code.</source>
            <translation>Vuelve a intentarlo, o usa el código de recuperación.</translation>
        </message>
        <message>
            <source>Type its passphrase to go on.</source>
            <translation>Escribe su contraseña para seguir.</translation>
        </message>
        <message>
            <source>Type {1} to delete it.</source>
            <translation>Escribe {1} para borrarlo.</translation>
        </message>
        <message>
            <source>US</source>
            <translation>EE. UU.</translation>
        </message>
        <message>
            <source>Use `rehearsal-voice rehearse` in the terminal, or log in to a desktop.</source>
            <translation>Usa `rehearsal-voice rehearse` en la terminal, o entra en un escritorio.</translation>
        </message>
        <message>
            <source>Use an https address, or allow this in the settings.</source>
            <translation>Usa una dirección https, o permítelo en los ajustes.</translation>
        </message>
        <message>
            <source>WAYLAND_DISPLAY is {1}</source>
            <translation>WAYLAND_DISPLAY es {1}</translation>
        </message>
        <message>
            <source>We look for it, or for another one.</source>
            <translation>Lo estamos buscando, o bien otro.</translation>
        </message>
        <message>
            <source>What has arrived is kept and used when you try again.</source>
            <translation>Lo que ha llegado se conserva y se usa cuando vuelvas a intentarlo.</translation>
        </message>
        <message>
            <source>What was kept here is damaged.</source>
            <translation>Lo que había aquí guardado está dañado.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Lo que se guardó antes está a salvo.</translation>
        </message>
        <message>
            <source>What you say cannot be kept: the disk does not take it.</source>
            <translation>No se puede guardar lo que dices: el disco no lo admite.</translation>
        </message>
        <message>
            <source>Write it as 07:30.</source>
            <translation>Escríbela así: 07:30.</translation>
        </message>
        <message>
            <source>Write them as 12345: 1 is Monday.</source>
            <translation>Escríbelos así: 12345. El 1 es el lunes.</translation>
        </message>
        <message>
            <source>Write what should be remembered.</source>
            <translation>Escribe lo que hay que recordar.</translation>
        </message>
        <message>
            <source>Writing has failed.</source>
            <translation>No se ha podido escribir.</translation>
        </message>
        <message>
            <source>You are in this profile now.</source>
            <translation>Ahora mismo estás en este perfil.</translation>
        </message>
        <message>
            <source>You have rehearsed for {1} minutes without a longer break.</source>
            <translation>Llevas {1} minutos ensayando sin una pausa más larga.</translation>
        </message>
        <message>
            <source>You said nothing in turn {1} of that take.</source>
            <translation>No dijiste nada en el turno {1} de esa toma.</translation>
        </message>
        <message>
            <source>You spoke in: {1}.</source>
            <translation>Hablaste en: {1}.</translation>
        </message>
        <message>
            <source>Your microphone hears the loudspeaker too well, so the partner cannot be interrupted by voice.</source>
            <translation>Tu micrófono oye demasiado el altavoz, así que no puedes interrumpir a tu interlocutor con la voz.</translation>
        </message>
        <message>
            <source>Your recogniser is unsure in this language, so only what you type is corrected here.</source>
            <translation>Tu reconocedor no oye bien este idioma, así que aquí solo se corrige lo que escribes.</translation>
        </message>
        <message>
            <source>`rehearsal-voice memory proposed` shows what is.</source>
            <translation>Con `rehearsal-voice memory proposed` se ve lo que hay.</translation>
        </message>
        <message>
            <source>a backup, without sound that was not kept by choice</source>
            <translation>una copia de seguridad, solo con el sonido que decidiste guardar</translation>
        </message>
        <message>
            <source>a line</source>
            <translation>una frase</translation>
        </message>
        <message>
            <source>a memory</source>
            <translation>un recuerdo</translation>
        </message>
        <message>
            <source>a moment</source>
            <translation>un momento</translation>
        </message>
        <message>
            <source>a review as a page, gone with the next thing you delete</source>
            <translation>un repaso como página; se va con lo próximo que borres</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>una sesión</translation>
        </message>
        <message>
            <source>a stretch of time</source>
            <translation>unos días</translation>
        </message>
        <message>
            <source>a take</source>
            <translation>una toma</translation>
        </message>
        <message>
            <source>all that is kept</source>
            <translation>todo lo que se guarda</translation>
        </message>
        <message>
            <source>all {1} are installed, the window's is PySide6 {2}</source>
            <translation>están instaladas las {1}; la de la ventana es PySide6 {2}</translation>
        </message>
        <message>
            <source>an hour from deleting them</source>
            <translation>una hora después de borrarlas</translation>
        </message>
        <message>
            <source>answers at {1}, with {2}</source>
            <translation>responde en {1}, con {2}</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>data folder</source>
            <translation>carpeta de datos</translation>
        </message>
        <message>
            <source>de</source>
            <translation>alemán</translation>
        </message>
        <message>
            <source>deleted things that can still be had back</source>
            <translation>cosas borradas que aún se pueden recuperar</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>disco</translation>
        </message>
        <message>
            <source>en</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>es</source>
            <translation>español</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>fr</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>hearing</source>
            <translation>el oído</translation>
        </message>
        <message>
            <source>how the two hang together, while open</source>
            <translation>cómo encajan los dos, mientras está abierto</translation>
        </message>
        <message>
            <source>inside the app; no model file is chosen, which is fine</source>
            <translation>dentro de la aplicación; sin archivo de modelo elegido, y está bien así</translation>
        </message>
        <message>
            <source>is full</source>
            <translation>está lleno</translation>
        </message>
        <message>
            <source>is not complete</source>
            <translation>no está completa</translation>
        </message>
        <message>
            <source>it</source>
            <translation>italiano</translation>
        </message>
        <message>
            <source>it can be talked into giving in</source>
            <translation>se deja convencer para ceder</translation>
        </message>
        <message>
            <source>it leaves the language</source>
            <translation>se sale del idioma</translation>
        </message>
        <message>
            <source>it left {1} of {2} turns unanswered</source>
            <translation>dejó sin respuesta {1} de {2} turnos</translation>
        </message>
        <message>
            <source>keeps a second window from writing</source>
            <translation>impide que escriba una segunda ventana</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>no lleva a ninguna parte</translation>
        </message>
        <message>
            <source>libraries</source>
            <translation>bibliotecas</translation>
        </message>
        <message>
            <source>lines in your phrasebook</source>
            <translation>frases guardadas</translation>
        </message>
        <message>
            <source>loudspeaker</source>
            <translation>altavoz</translation>
        </message>
        <message>
            <source>memories</source>
            <translation>recuerdos</translation>
        </message>
        <message>
            <source>micro-goals</source>
            <translation>propósitos de la semana</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>micrófono</translation>
        </message>
        <message>
            <source>more than one</source>
            <translation>más de un</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ningún</translation>
        </message>
        <message>
            <source>none is connected</source>
            <translation>no hay ninguno conectado</translation>
        </message>
        <message>
            <source>ollama pull gemma3:4b</source>
            <translation>ollama pull gemma3:4b</translation>
        </message>
        <message>
            <source>only hears what the loudspeaker plays</source>
            <translation>solo oye lo que suena por el altavoz</translation>
        </message>
        <message>
            <source>only {1} of what it says could be spoken</source>
            <translation>solo {1} de lo que dice podría oírse</translation>
        </message>
        <message>
            <source>only {1} of {2} replies begin in the role</source>
            <translation>solo {1} de {2} respuestas empiezan en el papel</translation>
        </message>
        <message>
            <source>pip install 'PySide6-Essentials&lt;6.12'</source>
            <translation>pip install 'PySide6-Essentials&lt;6.12'</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>portugués</translation>
        </message>
        <message>
            <source>put aside after damage</source>
            <translation>apartado porque estaba dañado</translation>
        </message>
        <message>
            <source>rehearsal-voice describe --list shows them.</source>
            <translation>Con rehearsal-voice describe --list se ven.</translation>
        </message>
        <message>
            <source>rehearsal-voice doctor --audition MODEL --mentor</source>
            <translation>rehearsal-voice doctor --audition MODEL --mentor</translation>
        </message>
        <message>
            <source>rehearsal-voice models pull {1}</source>
            <translation>rehearsal-voice models pull {1}</translation>
        </message>
        <message>
            <source>room for a recording when the disk is full</source>
            <translation>sitio para una grabación si el disco se llena</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>pantalla</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>sesiones</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>apartado</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>ajustes</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>sonido</translation>
        </message>
        <message>
            <source>sound server</source>
            <translation>servidor de sonido</translation>
        </message>
        <message>
            <source>takes with transcript and events</source>
            <translation>tomas, con lo que se dijo y lo que pasó</translation>
        </message>
        <message>
            <source>talks</source>
            <translation>conversaciones</translation>
        </message>
        <message>
            <source>the connection to {1} was cut</source>
            <translation>se cortó la conexión con {1}</translation>
        </message>
        <message>
            <source>the newest part of it, being written</source>
            <translation>lo más reciente, que se está escribiendo</translation>
        </message>
        <message>
            <source>the package index does not give {1} ({2})</source>
            <translation>el índice de paquetes no da {1} ({2})</translation>
        </message>
        <message>
            <source>the package index sent no usable wheel for {1}</source>
            <translation>el índice de paquetes no envió nada que sirva para {1}</translation>
        </message>
        <message>
            <source>the partner's lines were spoken there</source>
            <translation>allí se dijeron en voz alta las frases de tu interlocutor</translation>
        </message>
        <message>
            <source>the partner's words were made there</source>
            <translation>allí se preparó lo que dice tu interlocutor</translation>
        </message>
        <message>
            <source>the persona of “{1}” leaves no room within {2} tokens</source>
            <translation>el personaje de «{1}» no deja sitio dentro de {2} fichas</translation>
        </message>
        <message>
            <source>the profile's name and how it is locked</source>
            <translation>el nombre del perfil y cómo está bloqueado</translation>
        </message>
        <message>
            <source>the proxy or certificate settings cannot be used ({1})</source>
            <translation>no se pueden usar los ajustes de proxy o de certificados ({1})</translation>
        </message>
        <message>
            <source>the system's own</source>
            <translation>la del sistema</translation>
        </message>
        <message>
            <source>this installation has no pip to ask a package index with</source>
            <translation>esta instalación no tiene pip para preguntar a un índice de paquetes</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>until you delete them</source>
            <translation>hasta que los borres</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>comprobado</translation>
        </message>
        <message>
            <source>voice</source>
            <translation>la voz</translation>
        </message>
        <message>
            <source>voice for {1}</source>
            <translation>voz para {1}</translation>
        </message>
        <message>
            <source>what arrived as {1} {2} and was put aside</source>
            <translation>lo que llegó como {1} {2} y se apartó</translation>
        </message>
        <message>
            <source>your speech was recognised there</source>
            <translation>allí se reconoció lo que dijiste</translation>
        </message>
        <message>
            <source>{1} (for trying things out)</source>
            <translation>{1} (para hacer pruebas)</translation>
        </message>
        <message>
            <source>{1} ({2}, {3} speakers)</source>
            <translation>{1} ({2}, {3} personas)</translation>
        </message>
        <message>
            <source>{1} ({2}, {3}, man)</source>
            <translation>{1} (hombre, {2}, {3})</translation>
        </message>
        <message>
            <source>{1} ({2}, {3}, woman)</source>
            <translation>{1} (mujer, {2}, {3})</translation>
        </message>
        <message>
            <source>{1} Found: {2}.</source>
            <translation>{1} Encontrados: {2}.</translation>
        </message>
        <message>
            <source>{1} GB free</source>
            <translation>{1} GB libres</translation>
        </message>
        <message>
            <source>{1} It was put aside.</source>
            <translation>{1} Se ha apartado.</translation>
        </message>
        <message>
            <source>{1} and the models folder {2} lie inside each other.</source>
            <translation>{1} y la carpeta de modelos {2} están una dentro de otra.</translation>
        </message>
        <message>
            <source>{1} are no weekdays.</source>
            <translation>{1} no son días de la semana.</translation>
        </message>
        <message>
            <source>{1} belongs to another program.</source>
            <translation>{1} es de otro programa.</translation>
        </message>
        <message>
            <source>{1} cannot be read: {2}.</source>
            <translation>No se puede leer {1}: {2}.</translation>
        </message>
        <message>
            <source>{1} cannot be used: {2} {3}. It was {4}.</source>
            <translation>No se puede usar {1}: {2} {3}. Quedó así: {4}.</translation>
        </message>
        <message>
            <source>{1} cannot be written to.</source>
            <translation>No se puede escribir en {1}.</translation>
        </message>
        <message>
            <source>{1} cannot be written to: {2}.</source>
            <translation>No se puede escribir en {1}: {2}.</translation>
        </message>
        <message>
            <source>{1} cannot be written: {2}.</source>
            <translation>No se puede escribir {1}: {2}.</translation>
        </message>
        <message>
            <source>{1} could not be fetched: {2}.</source>
            <translation>No se ha podido descargar {1}: {2}.</translation>
        </message>
        <message>
            <source>{1} does not answer</source>
            <translation>{1} no responde</translation>
        </message>
        <message>
            <source>{1} does not have the file (status {2})</source>
            <translation>{1} no tiene el archivo (estado {2})</translation>
        </message>
        <message>
            <source>{1} does not hold a readable {2}</source>
            <translation>{1} no contiene ningún {2} que se pueda leer</translation>
        </message>
        <message>
            <source>{1} files</source>
            <translation>{1} archivos</translation>
        </message>
        <message>
            <source>{1} has a shorter file than expected</source>
            <translation>{1} tiene un archivo más corto de lo esperado</translation>
        </message>
        <message>
            <source>{1} hears: {2} s for {3} s of speech.</source>
            <translation>{1} entiende bien: {2} s para {3} s de habla.</translation>
        </message>
        <message>
            <source>{1} in this archive cannot be unpacked.</source>
            <translation>No se puede abrir {1} de este archivo comprimido.</translation>
        </message>
        <message>
            <source>{1} in this archive is damaged or was changed.</source>
            <translation>{1}, de este archivo comprimido, está dañado o se ha cambiado.</translation>
        </message>
        <message>
            <source>{1} in this archive is larger than it says.</source>
            <translation>{1}, de este archivo comprimido, es más grande de lo que dice.</translation>
        </message>
        <message>
            <source>{1} in this archive is no ordinary file.</source>
            <translation>{1}, de este archivo comprimido, no es un archivo corriente.</translation>
        </message>
        <message>
            <source>{1} in this archive is not a table that we know.</source>
            <translation>{1}, de este archivo comprimido, no es una tabla conocida.</translation>
        </message>
        <message>
            <source>{1} in this archive is not text.</source>
            <translation>{1}, de este archivo comprimido, no es texto.</translation>
        </message>
        <message>
            <source>{1} in this archive unpacks to far more than it should.</source>
            <translation>{1}, de este archivo comprimido, ocupa al abrirlo mucho más de lo que debería.</translation>
        </message>
        <message>
            <source>{1} in {2} is not what the wheel itself lists</source>
            <translation>{1} de {2} no es lo que el propio paquete anuncia</translation>
        </message>
        <message>
            <source>{1} is another computer, and it was not allowed to hear you.</source>
            <translation>{1} es otro ordenador, y no tiene permiso para oírte.</translation>
        </message>
        <message>
            <source>{1} is busy (status {2})</source>
            <translation>{1} está ocupado (estado {2})</translation>
        </message>
        <message>
            <source>{1} is neither .csv nor .parquet.</source>
            <translation>{1} no es .csv ni .parquet.</translation>
        </message>
        <message>
            <source>{1} is not a recording that can be read.</source>
            <translation>{1} no es una grabación que se pueda leer.</translation>
        </message>
        <message>
            <source>{1} is not a time of day.</source>
            <translation>{1} no es una hora del día.</translation>
        </message>
        <message>
            <source>{1} is not an archive that can be read.</source>
            <translation>{1} no es un archivo comprimido que se pueda leer.</translation>
        </message>
        <message>
            <source>{1} is not installed.</source>
            <translation>{1} no está instalado.</translation>
        </message>
        <message>
            <source>{1} is not the address of a server.</source>
            <translation>{1} no es la dirección de un servidor.</translation>
        </message>
        <message>
            <source>{1} is there already and not an empty folder.</source>
            <translation>{1} ya existe y no es una carpeta vacía.</translation>
        </message>
        <message>
            <source>{1} is there already.</source>
            <translation>{1} ya existe.</translation>
        </message>
        <message>
            <source>{1} needs more memory than is free ({2}).</source>
            <translation>{1} necesita más memoria de la que hay libre ({2}).</translation>
        </message>
        <message>
            <source>{1} needs {2} MB and its disk has less.</source>
            <translation>{1} necesita {2} MB y en su disco hay menos.</translation>
        </message>
        <message>
            <source>{1} needs {2} MB for a moment and {3} MB are free.</source>
            <translation>{1} necesita {2} MB por un momento, y hay {3} MB libres.</translation>
        </message>
        <message>
            <source>{1} needs {2} s to begin, so the scenes' own lines answer.</source>
            <translation>{1} necesita {2} s para empezar, así que responden las frases de las escenas.</translation>
        </message>
        <message>
            <source>{1} needs {2} s to begin, so the scenes' own lines answer. {3} is smaller and begins after {4} s.</source>
            <translation>{1} necesita {2} s para empezar, así que responden las frases de las escenas. {3} es más pequeño y empieza a los {4} s.</translation>
        </message>
        <message>
            <source>{1} of {2} answers had not begun after {3} s</source>
            <translation>{1} de {2} respuestas no habían empezado a los {3} s</translation>
        </message>
        <message>
            <source>{1} of {2} replies ask for something else than the scene needs</source>
            <translation>{1} de {2} respuestas preguntan otra cosa que la que pide la escena</translation>
        </message>
        <message>
            <source>{1} offers {2} bytes where {3} were expected</source>
            <translation>{1} ofrece {2} bytes y se esperaban {3}</translation>
        </message>
        <message>
            <source>{1} on Darwin {2}</source>
            <translation>{1} en macOS {2}</translation>
        </message>
        <message>
            <source>{1} on Linux {2}</source>
            <translation>{1} en Linux {2}</translation>
        </message>
        <message>
            <source>{1} on Windows {2}</source>
            <translation>{1} en Windows {2}</translation>
        </message>
        <message>
            <source>{1} runs on somebody else's computer, so your words would leave this one.</source>
            <translation>{1} funciona en el ordenador de otros, así que tus palabras saldrían de este.</translation>
        </message>
        <message>
            <source>{1} sends too slowly</source>
            <translation>{1} envía demasiado despacio</translation>
        </message>
        <message>
            <source>{1} sent another part of the file than was asked for</source>
            <translation>{1} envió otra parte del archivo, no la que se pidió</translation>
        </message>
        <message>
            <source>{1} sent more than the file's {2} bytes</source>
            <translation>{1} envió más de los {2} bytes del archivo</translation>
        </message>
        <message>
            <source>{1} sent only part of the file</source>
            <translation>{1} envió solo una parte del archivo</translation>
        </message>
        <message>
            <source>{1} stopped sending</source>
            <translation>{1} dejó de enviar</translation>
        </message>
        <message>
            <source>{1} stopped working.</source>
            <translation>{1} dejó de funcionar.</translation>
        </message>
        <message>
            <source>{1} was fetched</source>
            <translation>se descargó {1}</translation>
        </message>
        <message>
            <source>{1}, English only</source>
            <translation>{1}, solo inglés</translation>
        </message>
        <message>
            <source>{1}, end of turn</source>
            <translation>{1}, final del turno</translation>
        </message>
        <message>
            <source>{1}, line 1: another scene is already called “{2}”.</source>
            <translation>{1}, línea 1: ya hay otra escena llamada «{2}».</translation>
        </message>
        <message>
            <source>{1}, line 1: id: use small letters, digits and hyphens only.</source>
            <translation>{1}, línea 1: id: usa solo minúsculas, cifras y guiones.</translation>
        </message>
        <message>
            <source>{1}, line 1: the scene in this file must be called “{2}” as the file is.</source>
            <translation>{1}, línea 1: la escena de este archivo debe llamarse «{2}», como el archivo.</translation>
        </message>
        <message>
            <source>{1}, line {2}: {3}.</source>
            <translation>{1}, línea {2}: {3}.</translation>
        </message>
        <message>
            <source>{1}, line {2}: {3}: {4}.</source>
            <translation>{1}, línea {2}: {3}: {4}.</translation>
        </message>
        <message>
            <source>{1}, {2} languages</source>
            <translation>{1}, {2} idiomas</translation>
        </message>
        <message>
            <source>{1}: an hour of rehearsal takes some 115 MB.</source>
            <translation>{1}: una hora de ensayo ocupa unos 115 MB.</translation>
        </message>
        <message>
            <source>{1}: the person in it cannot be read: {2}.</source>
            <translation>{1}: no se puede leer la persona que contiene: {2}.</translation>
        </message>
        <message>
            <source>{1}: the roles cannot be read: {2}.</source>
            <translation>{1}: no se pueden leer los papeles: {2}.</translation>
        </message>
        <message>
            <source>{1}; models in {2}</source>
            <translation>{1}; modelos en {2}</translation>
        </message>
        <message>
            <source>{1}; used: {2}</source>
            <translation>{1}; en uso: {2}</translation>
        </message>
        <message>
            <source>“{1}” cannot happen while {2}.</source>
            <translation>«{1}» no puede ocurrir en el estado {2}.</translation>
        </message>
        <message>
            <source>“{1}” is none of {2}.</source>
            <translation>«{1}» no es ninguno de estos: {2}.</translation>
        </message>
    </context>
    <context>
        <name>CalmStep</name>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Begin the thirty seconds</source>
            <translation>Empezar los treinta segundos</translation>
        </message>
        <message>
            <source>For example: “This morning I made a cup of tea, slowly, and looked out of the window while the water boiled. There was nothing I had to do. A bird sat on the roof opposite and did not seem to be in a hurry either. I like mornings like that, and I take my time to tell you about it.”</source>
            <translation>Por ejemplo: «Esta mañana me he hecho un té, despacio, y he mirado por la ventana mientras hervía el agua. No tenía nada que hacer. En el tejado de enfrente había un pájaro que tampoco parecía tener prisa. Me gustan las mañanas así, y te lo cuento sin correr.»</translation>
        </message>
        <message>
            <source>How much of the thirty seconds has passed</source>
            <translation>Cuánto ha pasado de los treinta segundos</translation>
        </message>
        <message>
            <source>It can be left out: then the beginning of each take counts as calm.</source>
            <translation>Puedes dejarlo: entonces cuenta como tranquilo el principio de cada toma.</translation>
        </message>
        <message>
            <source>Kept: {rate} syllables a second.</source>
            <translation>Guardado: {rate} sílabas por segundo.</translation>
        </message>
        <message>
            <source>Listening. Take your time.</source>
            <translation>Te escucho. Sin prisa.</translation>
        </message>
        <message>
            <source>Speak calmly for thirty seconds, about anything. Later, “in a rush” means faster than this.</source>
            <translation>Habla con calma durante treinta segundos, de lo que sea. Después, «con prisa» querrá decir más deprisa que esto.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Thank you. One moment …</source>
            <translation>Gracias. Un momento…</translation>
        </message>
        <message>
            <source>That was too little to tell. It can be done again at any time, or left.</source>
            <translation>Ha sido muy poco para saberlo. Puedes repetirlo cuando quieras, o dejarlo.</translation>
        </message>
        <message>
            <source>Your own calm pace</source>
            <translation>Tu propio ritmo tranquilo</translation>
        </message>
    </context>
    <context>
        <name>Captions</name>
        <message>
            <source>Both sides</source>
            <translation>De los dos</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grandes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Ordinary size</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <source>The partner's only</source>
            <translation>Solo de tu interlocutor</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muy grandes</translation>
        </message>
    </context>
    <context>
        <name>CodePaper</name>
        <message>
            <source>Copied. Other programs can read it until you copy something else.</source>
            <translation>Copiado. Otros programas pueden leerlo hasta que copies otra cosa.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the recovery code</source>
            <translation>Copiar el código de recuperación</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>I have it on paper, or in another safe place</source>
            <translation>Lo tengo en papel, o en otro sitio seguro</translation>
        </message>
        <message>
            <source>If the passphrase is ever lost, this code opens the profile. It is shown only now and kept nowhere. Without both, nobody can open it, and neither can we.</source>
            <translation>Si algún día se pierde la contraseña, este código abre el perfil. Solo se muestra ahora y no se guarda en ningún sitio. Sin ninguno de los dos, nadie puede abrirlo, y nosotros tampoco.</translation>
        </message>
        <message>
            <source>Print the recovery code</source>
            <translation>Imprimir el código de recuperación</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Rehearsal Voice, recovery code:

{code}</source>
            <translation>Rehearsal Voice, código de recuperación:

{code}</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Tu código de recuperación</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Easier</source>
            <translation>Más fácil</translation>
        </message>
        <message>
            <source>Harder</source>
            <translation>Más difícil</translation>
        </message>
        <message>
            <source>Help me slow down</source>
            <translation>Ayúdame a ir más despacio</translation>
        </message>
        <message>
            <source>My line again</source>
            <translation>Otra vez mi frase</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Scene change</source>
            <translation>Cambiar de sitio</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Más despacio</translation>
        </message>
        <message>
            <source>Take your last line again</source>
            <translation>Repite tu última frase</translation>
        </message>
        <message>
            <source>The partner gives you more room</source>
            <translation>Tu interlocutor te deja más espacio</translation>
        </message>
        <message>
            <source>The partner goes easier on you</source>
            <translation>Tu interlocutor te lo pone más fácil</translation>
        </message>
        <message>
            <source>The partner pushes back harder</source>
            <translation>Tu interlocutor te lo pone más difícil</translation>
        </message>
        <message>
            <source>The partner says its last line again</source>
            <translation>Tu interlocutor repite su última frase</translation>
        </message>
        <message>
            <source>The partner says its last line again, slower</source>
            <translation>Tu interlocutor repite su última frase, más despacio</translation>
        </message>
        <message>
            <source>The same talk in another place</source>
            <translation>La misma conversación en otro lugar</translation>
        </message>
    </context>
    <context>
        <name>CueChoices</name>
        <message>
            <source>Also in talks that matter</source>
            <translation>También en las conversaciones que importan</translation>
        </message>
        <message>
            <source>When I rush</source>
            <translation>Cuando me apresuro</translation>
        </message>
        <message>
            <source>When I say “um” much</source>
            <translation>Cuando digo mucho «eh»</translation>
        </message>
    </context>
    <context>
        <name>DebriefCards</name>
        <message>
            <source>For next time</source>
            <translation>Para la próxima vez</translation>
        </message>
        <message>
            <source>Hear where you said it</source>
            <translation>Oír dónde lo dijiste</translation>
        </message>
        <message>
            <source>Said more naturally</source>
            <translation>Dicho con más naturalidad</translation>
        </message>
        <message>
            <source>What worked</source>
            <translation>Lo que ha funcionado</translation>
        </message>
        <message>
            <source>What you came to say</source>
            <translation>Lo que habías venido a decir</translation>
        </message>
        <message>
            <source>You said “{said}”. More natural: “{form}”</source>
            <translation>Has dicho «{said}». Más natural: «{form}»</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
    </context>
    <context>
        <name>DescribePage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Describe a person</source>
            <translation>Describir a una persona</translation>
        </message>
        <message>
            <source>How do they talk? For example: quick, dry, kind</source>
            <translation>¿Cómo habla? Por ejemplo: deprisa, con ironía, con cariño</translation>
        </message>
        <message>
            <source>It stays on this computer. You can change or delete it.</source>
            <translation>Se queda en este ordenador. Puedes cambiarlo o borrarlo.</translation>
        </message>
        <message>
            <source>Keep it for later</source>
            <translation>Guardarla para más tarde</translation>
        </message>
        <message>
            <source>Rehearse with them</source>
            <translation>Ensayar con esta persona</translation>
        </message>
        <message>
            <source>What are they called?</source>
            <translation>¿Cómo se llama?</translation>
        </message>
        <message>
            <source>What do they care about?</source>
            <translation>¿Qué le importa?</translation>
        </message>
        <message>
            <source>What do you want to talk about?</source>
            <translation>¿De qué quieres hablar?</translation>
        </message>
        <message>
            <source>What sets them off?</source>
            <translation>¿Qué le hace saltar?</translation>
        </message>
        <message>
            <source>Which language do you speak with them?</source>
            <translation>¿En qué idioma habláis?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>¿Quién es?</translation>
        </message>
        <message>
            <source>Your history with them, in a sentence or two</source>
            <translation>Vuestra historia, en una o dos frases</translation>
        </message>
        <message>
            <source>a client</source>
            <translation>un cliente o una clienta</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>alguien del trabajo</translation>
        </message>
        <message>
            <source>a friend</source>
            <translation>una amiga o un amigo</translation>
        </message>
        <message>
            <source>a relative</source>
            <translation>alguien de la familia</translation>
        </message>
        <message>
            <source>an interviewer</source>
            <translation>quien me entrevista</translation>
        </message>
        <message>
            <source>my manager</source>
            <translation>mi jefa o mi jefe</translation>
        </message>
        <message>
            <source>my partner</source>
            <translation>mi pareja</translation>
        </message>
        <message>
            <source>someone at a counter</source>
            <translation>alguien que atiende en un mostrador</translation>
        </message>
        <message>
            <source>“{title}” is among your own scenes.</source>
            <translation>«{title}» ya está entre tus escenas.</translation>
        </message>
    </context>
    <context>
        <name>DoorPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Go back to the backup of {when}</source>
            <translation>Volver a la copia del {when}</translation>
        </message>
        <message>
            <source>I have lost it, but I have the recovery code</source>
            <translation>La he perdido, pero tengo el código de recuperación</translation>
        </message>
        <message>
            <source>Let this system's key ring open it from now on</source>
            <translation>Que lo abra desde ahora el llavero de este sistema</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Contraseña nueva, otra vez</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Other profiles</source>
            <translation>Otros perfiles</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation>Poner la contraseña nueva</translation>
        </message>
        <message>
            <source>Show that window</source>
            <translation>Mostrar esa ventana</translation>
        </message>
        <message>
            <source>That window does not answer. Perhaps a terminal is working with it.</source>
            <translation>Esa ventana no responde. Quizá lo tenga abierto una terminal.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Las dos contraseñas no son iguales.</translation>
        </message>
        <message>
            <source>There is no backup of it.</source>
            <translation>No hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Volver a intentarlo</translation>
        </message>
        <message>
            <source>Type the code from your paper, and a new passphrase.</source>
            <translation>Escribe el código de tu papel y una contraseña nueva.</translation>
        </message>
        <message>
            <source>{name} is locked</source>
            <translation>{name} está bloqueado</translation>
        </message>
        <message>
            <source>{name} is not open</source>
            <translation>{name} no está abierto</translation>
        </message>
    </context>
    <context>
        <name>EaseList</name>
        <message>
            <source>As my takes show</source>
            <translation>Según mis tomas</translation>
        </message>
        <message>
            <source>From 1, halting, to 5, free: how fast you speak, how much in one go, where you pause and how many different words you use. It moves slowly, and never looks at “um”.</source>
            <translation>De 1, a trompicones, a 5, con soltura: a qué ritmo hablas, cuánto dices de un tirón, dónde haces pausas y cuántas palabras distintas usas. Cambia despacio y nunca cuenta los «eh».</translation>
        </message>
        <message>
            <source>How easily you speak</source>
            <translation>Con qué soltura hablas</translation>
        </message>
        <message>
            <source>I say {band}</source>
            <translation>Yo digo {band}</translation>
        </message>
        <message>
            <source>Your own judgement: {language}</source>
            <translation>Tu propia valoración: {language}</translation>
        </message>
        <message>
            <source>by your own judgement</source>
            <translation>según tu propia valoración</translation>
        </message>
        <message numerus="yes">
            <source>from %n takes</source>
            <translation>
                <numerusform>de %n toma</numerusform>
                <numerusform>de %n tomas</numerusform>
            </translation>
        </message>
        <message>
            <source>{language}: {band} of 5, {rests_on}</source>
            <translation>{language}: {band} de 5, {rests_on}</translation>
        </message>
    </context>
    <context>
        <name>EngineStep</name>
        <message>
            <source>Every scene has its own written lines and plays at once. A language model makes it freer.</source>
            <translation>Cada escena trae sus frases escritas y funciona al momento. Un modelo de lenguaje le da más libertad.</translation>
        </message>
        <message>
            <source>Found here</source>
            <translation>Encontrado aquí</translation>
        </message>
        <message>
            <source>How fast it is</source>
            <translation>Su velocidad</translation>
        </message>
        <message>
            <source>It is set so; the settings change it.</source>
            <translation>Así queda; se cambia en los ajustes.</translation>
        </message>
        <message>
            <source>Keep the settings that suit it</source>
            <translation>Guardar los ajustes que le convienen</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Medir este equipo</translation>
        </message>
        <message>
            <source>Measuring {part} …</source>
            <translation>Midiendo {part}…</translation>
        </message>
        <message>
            <source>Measuring; this takes a few seconds …</source>
            <translation>Midiendo; tarda unos segundos…</translation>
        </message>
        <message>
            <source>Not measured yet.</source>
            <translation>Sin medir todavía.</translation>
        </message>
        <message>
            <source>The written scenes: they are always here</source>
            <translation>Las escenas escritas: siempre están aquí</translation>
        </message>
        <message>
            <source>Use what suits it</source>
            <translation>Usar lo que le conviene</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Quién responde</translation>
        </message>
        <message>
            <source>{name}: begins to answer after {seconds} s</source>
            <translation>{name}: empieza a responder a los {seconds} s</translation>
        </message>
        <message>
            <source>{name}: hears {spoken} s of speech in {seconds} s</source>
            <translation>{name}: entiende {spoken} s de habla en {seconds} s</translation>
        </message>
        <message>
            <source>{name}: is heard after {seconds} s</source>
            <translation>{name}: se oye a los {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Save as a page for the browser (HTML)</source>
            <translation>Guardar como página para el navegador (HTML)</translation>
        </message>
        <message>
            <source>Save for printing (PDF)</source>
            <translation>Guardar para imprimir (PDF)</translation>
        </message>
        <message>
            <source>Save the numbers as a table (CSV)</source>
            <translation>Guardar los números en una tabla (CSV)</translation>
        </message>
        <message>
            <source>Save the sound (WAV)</source>
            <translation>Guardar el sonido (WAV)</translation>
        </message>
        <message>
            <source>Save what was said as subtitles (SRT)</source>
            <translation>Guardar lo que se dijo como subtítulos (SRT)</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Go to the scenes now</source>
            <translation>Ir ya a las escenas</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>Saltar todo</translation>
        </message>
        <message>
            <source>Step {now} of {all}</source>
            <translation>Paso {now} de {all}</translation>
        </message>
        <message>
            <source>To the scenes</source>
            <translation>A las escenas</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Escape, or the word “stop”, ends the take at any time.</source>
            <translation>Con Escape, o con la palabra «para», la toma se acaba cuando quieras.</translation>
        </message>
        <message>
            <source>Go through the first start again, step by step</source>
            <translation>Volver a hacer la puesta en marcha, paso a paso</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Hold Space: no silence ends your turn. P: pause. M: microphone off. R: say again.</source>
            <translation>Espacio, sin soltar: ningún silencio termina tu turno. P: pausa. M: apagar el micrófono. R: repetir.</translation>
        </message>
        <message>
            <source>Set up step by step</source>
            <translation>Puesta en marcha paso a paso</translation>
        </message>
        <message>
            <source>What works here</source>
            <translation>Qué funciona aquí</translation>
        </message>
        <message>
            <source>While you rehearse</source>
            <translation>Mientras ensayas</translation>
        </message>
        <message>
            <source>Your data lives in {folder}</source>
            <translation>Tus datos están en {folder}</translation>
        </message>
        <message>
            <source>Your privacy in five lines</source>
            <translation>Tu privacidad en cinco líneas</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n takes</source>
            <translation>
                <numerusform>%n toma</numerusform>
                <numerusform>%n tomas</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation>Borrar «{title}»</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>Guardarlo así</translation>
        </message>
        <message>
            <source>Nothing here yet. Your first rehearsal will be.</source>
            <translation>Todavía no hay nada. Aquí aparecerá tu primer ensayo.</translation>
        </message>
        <message>
            <source>Older ones</source>
            <translation>Más antiguos</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Rename “{title}”</source>
            <translation>Cambiar el nombre de «{title}»</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Repasar</translation>
        </message>
        <message>
            <source>Review “{title}” of {when}</source>
            <translation>Repasar «{title}» del {when}</translation>
        </message>
        <message>
            <source>Search your rehearsals</source>
            <translation>Buscar en tus ensayos</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What you call this rehearsal</source>
            <translation>Cómo llamas a este ensayo</translation>
        </message>
        <message>
            <source>What you rehearsed</source>
            <translation>Lo que has ensayado</translation>
        </message>
        <message>
            <source>“{title}” was deleted.</source>
            <translation>Se ha borrado «{title}».</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Describe a person</source>
            <translation>Describir a una persona</translation>
        </message>
        <message>
            <source>Every language</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <source>Language of the scenes</source>
            <translation>Idioma de las escenas</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Las mías</translation>
        </message>
        <message>
            <source>No scene has all of these words. These come near:</source>
            <translation>Ninguna escena tiene todas estas palabras. Estas se acercan:</translation>
        </message>
        <message>
            <source>No scene has these words. Try others, or describe the person.</source>
            <translation>Ninguna escena tiene estas palabras. Prueba con otras, o describe a la persona.</translation>
        </message>
        <message>
            <source>One moment: the scenes are being laid out …</source>
            <translation>Un momento: se están preparando las escenas…</translation>
        </message>
        <message>
            <source>Search scenes</source>
            <translation>Buscar escenas</translation>
        </message>
        <message>
            <source>Tell who they are, and rehearse with them</source>
            <translation>Cuenta cómo es alguien y ensaya con esa persona</translation>
        </message>
        <message>
            <source>What would you like to say out loud?</source>
            <translation>¿Qué te gustaría decir en voz alta?</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
    </context>
    <context>
        <name>LoudspeakerStep</name>
        <message>
            <source>Did you hear it? If not, choose another loudspeaker above.</source>
            <translation>¿La has oído? Si no, elige arriba otro altavoz.</translation>
        </message>
        <message>
            <source>I wear headphones</source>
            <translation>Llevo auriculares</translation>
        </message>
        <message>
            <source>Keep quiet for a moment while a sentence is played: the microphone listens for it.</source>
            <translation>Guarda silencio un momento mientras suena una frase: el micrófono la está buscando.</translation>
        </message>
        <message>
            <source>Listening to the room …</source>
            <translation>Escuchando la habitación…</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Without one, captions show every reply.</source>
            <translation>No se ha encontrado ningún altavoz. Sin él, todas las respuestas salen en subtítulos.</translation>
        </message>
        <message>
            <source>Play a sentence</source>
            <translation>Poner una frase</translation>
        </message>
        <message>
            <source>Play a sentence and listen to it</source>
            <translation>Poner una frase y escucharla</translation>
        </message>
        <message>
            <source>Playing …</source>
            <translation>Sonando…</translation>
        </message>
        <message>
            <source>Your loudspeaker</source>
            <translation>Tu altavoz</translation>
        </message>
        <message>
            <source>Your microphone does not hear the loudspeaker. If you did, all is well.</source>
            <translation>Tu micrófono no oye el altavoz. Si tú lo has oído, todo está bien.</translation>
        </message>
        <message>
            <source>Your microphone hears the loudspeaker. It is taken out as well as can be; headphones work better.</source>
            <translation>Tu micrófono oye el altavoz. Quitamos ese eco lo mejor posible; con auriculares va mejor.</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>A memory: {text}</source>
            <translation>Un recuerdo: {text}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change {text}</source>
            <translation>Cambiar {text}</translation>
        </message>
        <message>
            <source>For example: call me Sam</source>
            <translation>Por ejemplo: llámame Sam</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forget {text}</source>
            <translation>Olvidar {text}</translation>
        </message>
        <message>
            <source>Forgotten. In an hour it is gone for good.</source>
            <translation>Olvidado. En una hora desaparece para siempre.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Todavía nada.</translation>
        </message>
        <message>
            <source>Only what you say here should be remembered. It never leaves this computer.</source>
            <translation>Aquí solo se recuerda lo que tú digas. Nunca sale de este ordenador.</translation>
        </message>
        <message>
            <source>Remember this</source>
            <translation>Recordar esto</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What is remembered</source>
            <translation>Lo que se recuerda</translation>
        </message>
        <message>
            <source>What kind of memory</source>
            <translation>Qué tipo de recuerdo</translation>
        </message>
        <message>
            <source>boundary</source>
            <translation>límite</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>quedó pendiente</translation>
        </message>
        <message>
            <source>mood</source>
            <translation>ánimo</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>other</source>
            <translation>otro</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>preferencia</translation>
        </message>
        <message>
            <source>pronouns</source>
            <translation>pronombres</translation>
        </message>
    </context>
    <context>
        <name>MentorCard</name>
        <message>
            <source>A second opinion</source>
            <translation>Una segunda opinión</translation>
        </message>
        <message>
            <source>A second opinion: the same exchange, told of a friend</source>
            <translation>Una segunda opinión: la misma conversación, como si le hubiera pasado a una amistad tuya</translation>
        </message>
        <message>
            <source>Ask the mentor</source>
            <translation>Preguntar al mentor</translation>
        </message>
        <message>
            <source>For this one the scene has no line to show.</source>
            <translation>Para esto, la escena no tiene una frase que enseñar.</translation>
        </message>
        <message>
            <source>Hear “{line}”</source>
            <translation>Oír «{line}»</translation>
        </message>
        <message>
            <source>How nervous are you about it now, 0 to 10?</source>
            <translation>¿Cuántos nervios te da ahora, de 0 a 10?</translation>
        </message>
        <message>
            <source>Keep this line</source>
            <translation>Guardar esta frase</translation>
        </message>
        <message>
            <source>Keep “{line}” in your phrasebook</source>
            <translation>Guardar «{line}» entre tus frases</translation>
        </message>
        <message>
            <source>Kept in your phrasebook.</source>
            <translation>Guardada entre tus frases.</translation>
        </message>
        <message>
            <source>Let the model add to it</source>
            <translation>Que el modelo añada algo</translation>
        </message>
        <message>
            <source>Nothing the model said could be shown to rest on your words. This page is without it.</source>
            <translation>Nada de lo que dijo el modelo se apoyaba claramente en tus palabras. Esta página va sin ello.</translation>
        </message>
        <message>
            <source>Show me how this could sound:</source>
            <translation>Enséñame cómo podría sonar:</translation>
        </message>
        <message>
            <source>Show me: {goal}</source>
            <translation>Enséñame: {goal}</translation>
        </message>
        <message>
            <source>The model is reading your take …</source>
            <translation>El modelo está leyendo tu toma…</translation>
        </message>
        <message>
            <source>The same talk, read as if a friend of yours had had it.</source>
            <translation>La misma conversación, leída como si la hubiera tenido una amistad tuya.</translation>
        </message>
        <message>
            <source>{model} read this as the talk of two strangers and calls you Robin:</source>
            <translation>{model} lo ha leído como una conversación entre desconocidos, y a ti te llama Robin:</translation>
        </message>
        <message>
            <source>{model} reads this take; only what rests on your words is shown</source>
            <translation>{model} lee esta toma; solo se muestra lo que se apoya en tus palabras</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>Microphone closed</source>
            <translation>Micrófono cerrado</translation>
        </message>
        <message>
            <source>Microphone open</source>
            <translation>Micrófono abierto</translation>
        </message>
    </context>
    <context>
        <name>Metric</name>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>% of the gaps</source>
            <translation>% de los huecos</translation>
        </message>
        <message>
            <source>% of the pauses</source>
            <translation>% de las pausas</translation>
        </message>
        <message>
            <source>% of the time</source>
            <translation>% del tiempo</translation>
        </message>
        <message>
            <source>About half is a conversation; telling something takes more.</source>
            <translation>Más o menos la mitad es una conversación; contar algo pide más.</translation>
        </message>
        <message>
            <source>Above 1 the hard sentence went faster than the others.</source>
            <translation>Por encima de 1, la frase difícil fue más rápida que las demás.</translation>
        </message>
        <message>
            <source>Against your own calm pace.</source>
            <translation>Comparado con tu propio ritmo tranquilo.</translation>
        </message>
        <message>
            <source>Apologies without need</source>
            <translation>Disculpas sin motivo</translation>
        </message>
        <message>
            <source>Corrections that came back</source>
            <translation>Correcciones que has usado después</translation>
        </message>
        <message>
            <source>Everyday English: about 140 to 200.</source>
            <translation>En inglés cotidiano: entre 140 y 200, más o menos.</translation>
        </message>
        <message>
            <source>Filled silence</source>
            <translation>Silencios que llenas</translation>
        </message>
        <message>
            <source>From the beginning until you said what you came for.</source>
            <translation>Desde el comienzo hasta que dijiste a qué venías.</translation>
        </message>
        <message>
            <source>Hedges</source>
            <translation>Palabras de duda</translation>
        </message>
        <message>
            <source>How quickly the words themselves came.</source>
            <translation>Lo deprisa que salían las palabras mismas.</translation>
        </message>
        <message>
            <source>Interruptions</source>
            <translation>Interrupciones</translation>
        </message>
        <message>
            <source>Length of a pause</source>
            <translation>Duración de las pausas</translation>
        </message>
        <message>
            <source>Length of a run</source>
            <translation>Tramos sin pausa</translation>
        </message>
        <message>
            <source>Longest turn</source>
            <translation>Turno más largo</translation>
        </message>
        <message>
            <source>Maybe, sort of. In many languages they are politeness.</source>
            <translation>Quizá, más o menos. En muchos idiomas son cortesía.</translation>
        </message>
        <message>
            <source>Pace of what you came to say</source>
            <translation>Ritmo de lo que venías a decir</translation>
        </message>
        <message>
            <source>Pace without pauses</source>
            <translation>Ritmo sin pausas</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <source>Pauses are yours to take. There is no right number.</source>
            <translation>Las pausas son tuyas. No hay un número correcto.</translation>
        </message>
        <message>
            <source>Pauses inside a clause</source>
            <translation>Pausas a mitad de frase</translation>
        </message>
        <message>
            <source>Said again</source>
            <translation>Repeticiones</translation>
        </message>
        <message>
            <source>Silences you let be</source>
            <translation>Silencios que has respetado</translation>
        </message>
        <message>
            <source>Talking on after the ask</source>
            <translation>Seguir hablando tras pedirlo</translation>
        </message>
        <message>
            <source>Thinking is no failing.</source>
            <translation>Pensar no es ningún fallo.</translation>
        </message>
        <message>
            <source>Time in a rush</source>
            <translation>Tiempo con prisa</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <translation>Tiempo hasta responder</translation>
        </message>
        <message>
            <source>Time until the ask</source>
            <translation>Tiempo hasta pedirlo</translation>
        </message>
        <message>
            <source>Turns that you began while the other was still speaking.</source>
            <translation>Turnos que empezaste cuando la otra persona aún hablaba.</translation>
        </message>
        <message>
            <source>Um and uh</source>
            <translation>Eh y em</translation>
        </message>
        <message>
            <source>Up to five a minute cost nothing.</source>
            <translation>Hasta cinco por minuto no molestan a nadie.</translation>
        </message>
        <message>
            <source>What you still said in that turn, once it was out.</source>
            <translation>Lo que aún dijiste en ese turno, una vez dicho.</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Palabras por minuto</translation>
        </message>
        <message>
            <source>Your share of the words</source>
            <translation>Tu parte de las palabras</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>por minuto</translation>
        </message>
        <message>
            <source>in 100 words</source>
            <translation>de cada 100 palabras</translation>
        </message>
        <message>
            <source>in a take</source>
            <translation>por toma</translation>
        </message>
        <message>
            <source>in ten turns</source>
            <translation>por cada diez turnos</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>syllables a second</source>
            <translation>sílabas por segundo</translation>
        </message>
        <message>
            <source>syllables between two pauses</source>
            <translation>sílabas entre dos pausas</translation>
        </message>
        <message>
            <source>times the rest</source>
            <translation>veces el resto</translation>
        </message>
    </context>
    <context>
        <name>MicrophoneStep</name>
        <message>
            <source>Listening …</source>
            <translation>Escuchando…</translation>
        </message>
        <message>
            <source>No microphone was found. Plug one in, or go on: you can type your lines.</source>
            <translation>No se ha encontrado ningún micrófono. Conecta uno, o sigue: puedes escribir tus frases.</translation>
        </message>
        <message>
            <source>Or go on: you can type your lines.</source>
            <translation>O sigue: puedes escribir tus frases.</translation>
        </message>
        <message>
            <source>Say a sentence. If your system asks whether this program may use the microphone, allow it.</source>
            <translation>Di una frase. Si el sistema te pregunta si este programa puede usar el micrófono, di que sí.</translation>
        </message>
        <message>
            <source>You can be heard.</source>
            <translation>Se te oye.</translation>
        </message>
        <message>
            <source>Your microphone</source>
            <translation>Tu micrófono</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Download {name}, {size}</source>
            <translation>Descargar {name}, {size}</translation>
        </message>
        <message>
            <source>Forget this download</source>
            <translation>Olvidar esta descarga</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Get it again</source>
            <translation>Descargar otra vez</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>How much of {name} has arrived</source>
            <translation>Cuánto ha llegado de {name}</translation>
        </message>
        <message>
            <source>Let {name} speak for partners of its language</source>
            <translation>Que {name} hable en su idioma</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Listen to {name}</source>
            <translation>Escuchar a {name}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {name} from this computer</source>
            <translation>Quitar {name} de este ordenador</translation>
        </message>
        <message>
            <source>a free partner</source>
            <translation>un interlocutor más libre</translation>
        </message>
        <message>
            <source>hears you</source>
            <translation>te oye</translation>
        </message>
        <message>
            <source>here</source>
            <translation>aquí</translation>
        </message>
        <message>
            <source>knows when you are done</source>
            <translation>sabe cuándo has terminado</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>speaks</source>
            <translation>habla</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>habla ahora</translation>
        </message>
        <message>
            <source>stopping …</source>
            <translation>parando…</translation>
        </message>
        <message>
            <source>{name} is here.</source>
            <translation>{name} ya está aquí.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>Se ha quitado {name}.</translation>
        </message>
    </context>
    <context>
        <name>ModelsStep</name>
        <message>
            <source>These run on this computer. What is not here yet can be had now, later, or never: without a network, what is here already is enough to go on.</source>
            <translation>Funcionan en este ordenador. Lo que aún falta lo puedes descargar ahora, más adelante o nunca: sin conexión, con lo que ya hay basta para empezar.</translation>
        </message>
        <message>
            <source>What hears and speaks</source>
            <translation>Lo que oye y lo que habla</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Bring this moment back</source>
            <translation>Recuperar este momento</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Delete this line with its answer and its sound</source>
            <translation>Borrar esta frase con su respuesta y su sonido</translation>
        </message>
        <message>
            <source>Dismiss: this is no {name}</source>
            <translation>Descartar: no es «{name}»</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>Desde aquí</translation>
        </message>
        <message>
            <source>Go back to this place and say something else</source>
            <translation>Volver a este punto y decir otra cosa</translation>
        </message>
        <message>
            <source>Hear this line</source>
            <translation>Oír esta frase</translation>
        </message>
        <message>
            <source>Hear this moment</source>
            <translation>Oír este momento</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Keep the sound of this moment</source>
            <translation>Guardar el sonido de este momento</translation>
        </message>
        <message>
            <source>Keep this line in my phrasebook</source>
            <translation>Guardar esta frase entre las mías</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Momentos</translation>
        </message>
        <message>
            <source>Not so</source>
            <translation>No lo es</translation>
        </message>
        <message>
            <source>Save the sound of this moment as a file</source>
            <translation>Guardar el sonido de este momento en un archivo</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>disculpa</translation>
        </message>
        <message>
            <source>called for</source>
            <translation>con motivo</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>sin terminar</translation>
        </message>
        <message>
            <source>filled silence</source>
            <translation>silencio llenado</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>muletilla</translation>
        </message>
        <message>
            <source>good line</source>
            <translation>buena frase</translation>
        </message>
        <message>
            <source>hard line</source>
            <translation>frase dura</translation>
        </message>
        <message>
            <source>hard to tell</source>
            <translation>difícil de saber</translation>
        </message>
        <message>
            <source>hedge</source>
            <translation>palabra de duda</translation>
        </message>
        <message>
            <source>interruption</source>
            <translation>interrupción</translation>
        </message>
        <message>
            <source>long turn</source>
            <translation>turno largo</translation>
        </message>
        <message>
            <source>one tone</source>
            <translation>tono plano</translation>
        </message>
        <message>
            <source>over-explaining</source>
            <translation>explicación de más</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>pausa</translation>
        </message>
        <message>
            <source>repetition</source>
            <translation>repetición</translation>
        </message>
        <message>
            <source>rush</source>
            <translation>prisa</translation>
        </message>
        <message>
            <source>trailing off</source>
            <translation>final apagado</translation>
        </message>
        <message>
            <source>without need</source>
            <translation>sin motivo</translation>
        </message>
    </context>
    <context>
        <name>NothingYet</name>
        <message>
            <source>Choose a scene</source>
            <translation>Elegir una escena</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>All right</source>
            <translation>De acuerdo</translation>
        </message>
        <message>
            <source>Put this notice away</source>
            <translation>Quitar este aviso</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>A short take: only what can be said honestly is shown.</source>
            <translation>Una toma corta: solo se muestra lo que se puede decir con honradez.</translation>
        </message>
        <message>
            <source>How you spoke</source>
            <translation>Cómo has hablado</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Do not remember {text}</source>
            <translation>No recordar {text}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Nothing of this is kept unless you say so.</source>
            <translation>No se guarda nada de esto si tú no lo dices.</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Recordar</translation>
        </message>
        <message>
            <source>Remember {text}</source>
            <translation>Recordar {text}</translation>
        </message>
        <message>
            <source>Shall this be remembered?</source>
            <translation>¿Quieres que se recuerde esto?</translation>
        </message>
        <message>
            <source>What would be remembered: {text}</source>
            <translation>Lo que se recordaría: {text}</translation>
        </message>
    </context>
    <context>
        <name>OllamaFetching</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Do not fetch this model</source>
            <translation>No descargar este modelo</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>How much of the model has arrived</source>
            <translation>Cuánto del modelo ha llegado</translation>
        </message>
        <message>
            <source>Its licence stands on its page at ollama.com, and here once it has come.</source>
            <translation>Su licencia está en su página de ollama.com, y aquí cuando haya llegado.</translation>
        </message>
        <message>
            <source>Its licence: {licence}.</source>
            <translation>Su licencia: {licence}.</translation>
        </message>
        <message>
            <source>Name of a model, for example qwen3:4b-instruct</source>
            <translation>Nombre de un modelo, por ejemplo qwen3:4b-instruct</translation>
        </message>
        <message>
            <source>No licence is stated for it.</source>
            <translation>No indica ninguna licencia.</translation>
        </message>
        <message>
            <source>Ollama looks for it …</source>
            <translation>Ollama lo está buscando …</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>stopping …</source>
            <translation>parando …</translation>
        </message>
        <message>
            <source>{name} is here.</source>
            <translation>{name} ya está aquí.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>For next time</source>
            <translation>Para la próxima vez</translation>
        </message>
        <message>
            <source>How you spoke</source>
            <translation>Cómo has hablado</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Momentos</translation>
        </message>
        <message>
            <source>The partner</source>
            <translation>Tu interlocutor</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>What worked</source>
            <translation>Lo que ha funcionado</translation>
        </message>
        <message>
            <source>What you came to say</source>
            <translation>Lo que habías venido a decir</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
    </context>
    <context>
        <name>PhrasebookPage</name>
        <message>
            <source>A line to keep</source>
            <translation>Una frase para guardar</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change “{line}”</source>
            <translation>Cambiar «{line}»</translation>
        </message>
        <message>
            <source>Cover the lines</source>
            <translation>Tapar las frases</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Oírla</translation>
        </message>
        <message>
            <source>Hear “{line}”</source>
            <translation>Oír «{line}»</translation>
        </message>
        <message>
            <source>Its language</source>
            <translation>Su idioma</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>Guardarla así</translation>
        </message>
        <message>
            <source>Keep this line</source>
            <translation>Guardar esta frase</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>Nothing kept yet. After a take, the mentor offers lines you can keep here.</source>
            <translation>Todavía no hay nada. Después de una toma, el mentor te propone frases para guardar aquí.</translation>
        </message>
        <message>
            <source>Rehearse it</source>
            <translation>Ensayarla</translation>
        </message>
        <message>
            <source>Rehearse it in “{title}”</source>
            <translation>Ensayarla en «{title}»</translation>
        </message>
        <message>
            <source>Say it aloud, then look: {line}</source>
            <translation>Dila en voz alta y luego mira: {line}</translation>
        </message>
        <message>
            <source>Show the lines</source>
            <translation>Mostrar las frases</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take out “{line}”</source>
            <translation>Quitar «{line}»</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>La frase</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>When you want to say it</source>
            <translation>Cuándo quieres decirla</translation>
        </message>
        <message>
            <source>Which language</source>
            <translation>Qué idioma</translation>
        </message>
        <message>
            <source>Your phrasebook</source>
            <translation>Tus frases</translation>
        </message>
        <message>
            <source>“{line}” was taken out.</source>
            <translation>Se ha quitado «{line}».</translation>
        </message>
    </context>
    <context>
        <name>Playback</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Dejar de reproducir</translation>
        </message>
    </context>
    <context>
        <name>Presence</name>
        <message>
            <source>A device is away</source>
            <translation>Falta un dispositivo</translation>
        </message>
        <message>
            <source>A silence. It is yours</source>
            <translation>Un silencio. Es tuyo</translation>
        </message>
        <message>
            <source>Listening to you</source>
            <translation>Te escucho</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Paused. The microphone is off</source>
            <translation>En pausa. El micrófono está apagado</translation>
        </message>
        <message>
            <source>Speaking</source>
            <translation>Hablando</translation>
        </message>
        <message>
            <source>The take is over</source>
            <translation>La toma ha terminado</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Pensando</translation>
        </message>
        <message>
            <source>Your turn. Take your time</source>
            <translation>Te toca. Sin prisa</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Everything you say is heard, answered and kept on this computer only.</source>
            <translation>Todo lo que dices se oye, se responde y se guarda solo en este ordenador.</translation>
        </message>
        <message>
            <source>Nothing is downloaded unless you start it, and no account is needed.</source>
            <translation>No se descarga nada si tú no lo pides, y no hace falta ninguna cuenta.</translation>
        </message>
        <message>
            <source>The sound of a take is deleted when you close its review, after a day at most.</source>
            <translation>El sonido de una toma se borra al cerrar su repaso, o al cabo de un día como mucho.</translation>
        </message>
        <message>
            <source>This is a rehearsal with a program. It is no therapy, and it has no feelings about you.</source>
            <translation>Esto es un ensayo con un programa. No es una terapia, y no siente nada por ti.</translation>
        </message>
        <message>
            <source>Words and numbers stay until you delete them; deleted means gone from the file.</source>
            <translation>Las palabras y los números se quedan hasta que los borres; lo borrado desaparece del archivo.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>A backup is made on each day the app is used, and older ones are thinned. Anyone who has an export can read it.</source>
            <translation>Se hace una copia cada día que usas la aplicación, y de las antiguas quedan menos. Quien tenga una exportación puede leerla.</translation>
        </message>
        <message>
            <source>A backup was made and opened: it is good.</source>
            <translation>Se ha hecho una copia y se ha abierto: está bien.</translation>
        </message>
        <message>
            <source>All of it lies in {folder}: {size}, {lock}.</source>
            <translation>Todo está en {folder}: {size}, {lock}.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Check the backup of {when}</source>
            <translation>Comprobar la copia del {when}</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Delete all of it for good, now</source>
            <translation>Borrarlo todo para siempre, ahora</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>Delete the sound of {title}</source>
            <translation>Borrar el sonido de {title}</translation>
        </message>
        <message>
            <source>Delete these days</source>
            <translation>Borrar estos días</translation>
        </message>
        <message>
            <source>Everything from</source>
            <translation>Todo desde</translation>
        </message>
        <message>
            <source>Everything was deleted.</source>
            <translation>Se ha borrado todo.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Exportar todo</translation>
        </message>
        <message>
            <source>Export everything …</source>
            <translation>Exportar todo…</translation>
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation>Exportado a {file}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>For an hour a deletion can be undone. Then it is gone from the file, its index and its backups.</source>
            <translation>Lo borrado se puede deshacer durante una hora. Después desaparece del archivo, de su índice y de sus copias.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Volver a ella</translation>
        </message>
        <message>
            <source>Go back to the backup of {when}</source>
            <translation>Volver a la copia del {when}</translation>
        </message>
        <message>
            <source>Go back to {when}? What was kept since then is put aside in a file of its own, and shown no more.</source>
            <translation>¿Volver al {when}? Lo guardado desde entonces se aparta en un archivo propio y ya no se muestra.</translation>
        </message>
        <message>
            <source>Have it back</source>
            <translation>Recuperarlo</translation>
        </message>
        <message>
            <source>Have {what} back</source>
            <translation>Recuperar {what}</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántos</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <translation>Ya no está.</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Dejarlo todo como está</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Dejarlo ir</translation>
        </message>
        <message>
            <source>Memory and privacy</source>
            <translation>Memoria y privacidad</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>None. Nothing of this profile has ever left this computer, and nothing was fetched.</source>
            <translation>Ninguna. Nada de este perfil ha salido nunca de este ordenador, y no se ha descargado nada.</translation>
        </message>
        <message>
            <source>Passphrase, if it has one</source>
            <translation>Contraseña, si tiene</translation>
        </message>
        <message>
            <source>Really gone, now</source>
            <translation>Borrado de verdad, ahora</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Sound of {title}, until {when}</source>
            <translation>Sonido de {title}, hasta el {when}</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Borrar o deshacer</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Todavía no hay ninguna copia.</translation>
        </message>
        <message>
            <source>There is no sound of yours.</source>
            <translation>No hay ningún sonido tuyo.</translation>
        </message>
        <message>
            <source>This backup is good.</source>
            <translation>Esta copia está bien.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Type “{word}” to delete everything</source>
            <translation>Escribe «{word}» para borrarlo todo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Lo que se guarda</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para qué sirve</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Adónde</translation>
        </message>
        <message>
            <source>Which connections were made</source>
            <translation>Qué conexiones se han hecho</translation>
        </message>
        <message>
            <source>Writing {name} …</source>
            <translation>Escribiendo {name}…</translation>
        </message>
        <message>
            <source>Yes, go back</source>
            <translation>Sí, volver</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>borrar</translation>
        </message>
        <message>
            <source>encrypted with your passphrase</source>
            <translation>cifrado con tu contraseña</translation>
        </message>
        <message>
            <source>kept because you said so</source>
            <translation>guardado porque tú lo dijiste</translation>
        </message>
        <message>
            <source>readable by anyone at this computer</source>
            <translation>lo puede leer cualquiera en este ordenador</translation>
        </message>
        <message>
            <source>to</source>
            <translation>hasta</translation>
        </message>
        <message>
            <source>until its review is closed</source>
            <translation>hasta que se cierre su repaso</translation>
        </message>
        <message>
            <source>{n} sessions were deleted.</source>
            <translation>Sesiones borradas: {n}.</translation>
        </message>
        <message>
            <source>{what}: can be had back until {when}</source>
            <translation>{what}: se puede recuperar hasta el {when}</translation>
        </message>
    </context>
    <context>
        <name>ProfileGuard</name>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Open your week</source>
            <translation>Abrir tu semana</translation>
        </message>
    </context>
    <context>
        <name>ProfileLock</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la contraseña</translation>
        </message>
        <message>
            <source>It is locked with your passphrase now.</source>
            <translation>Ya está protegido con tu contraseña.</translation>
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation>Bloqueo automático</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Bloquear con esta contraseña</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>Hacer un código de recuperación nuevo</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Contraseña nueva, otra vez</translation>
        </message>
        <message>
            <source>One moment: everything is being encrypted …</source>
            <translation>Un momento: se está cifrando todo…</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Contraseña actual</translation>
        </message>
        <message>
            <source>Take the passphrase away</source>
            <translation>Quitar la contraseña</translation>
        </message>
        <message>
            <source>The key ring shall forget it</source>
            <translation>Que el llavero la olvide</translation>
        </message>
        <message>
            <source>The lock of {name}</source>
            <translation>El bloqueo de {name}</translation>
        </message>
        <message>
            <source>The passphrase is changed. The recovery code stays as it is.</source>
            <translation>Se ha cambiado la contraseña. El código de recuperación sigue siendo el mismo.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Las dos contraseñas no son iguales.</translation>
        </message>
        <message>
            <source>This system's key ring opens it.</source>
            <translation>Lo abre el llavero de este sistema.</translation>
        </message>
        <message>
            <source>With a passphrase everything in this profile is encrypted on disk. Without one, anyone at this computer can read it.</source>
            <translation>Con una contraseña, todo lo de este perfil se cifra en el disco. Sin ella, lo puede leer cualquiera en este ordenador.</translation>
        </message>
        <message>
            <source>after {n} minutes alone</source>
            <translation>tras {n} minutos sin nadie</translation>
        </message>
        <message>
            <source>and lock</source>
            <translation>y bloquear</translation>
        </message>
        <message>
            <source>never by itself</source>
            <translation>nunca por sí solo</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>Me</source>
            <translation>Yo</translation>
        </message>
    </context>
    <context>
        <name>ProfilesPage</name>
        <message>
            <source>An export of Rehearsal Voice</source>
            <translation>Una exportación de Rehearsal Voice</translation>
        </message>
        <message>
            <source>Another name for this profile</source>
            <translation>Otro nombre para este perfil</translation>
        </message>
        <message>
            <source>Another profile</source>
            <translation>Otro perfil</translation>
        </message>
        <message>
            <source>Bring one in from an export …</source>
            <translation>Traer uno de una exportación…</translation>
        </message>
        <message>
            <source>Brought in as {name}. Nothing of it was lost.</source>
            <translation>Traído como {name}. No se ha perdido nada.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Delete {name} for good</source>
            <translation>Borrar {name} para siempre</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir a él</translation>
        </message>
        <message>
            <source>Go to the profile {name}</source>
            <translation>Ir al perfil {name}</translation>
        </message>
        <message>
            <source>How far the import is</source>
            <translation>Cuánto se ha traído ya</translation>
        </message>
        <message>
            <source>It has a history, a memory and a lock of its own.</source>
            <translation>Tiene su propio historial, su memoria y su bloqueo.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Crearlo</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Type its name to delete it</source>
            <translation>Escribe su nombre para borrarlo</translation>
        </message>
        <message>
            <source>Type {name} to delete that profile for good</source>
            <translation>Escribe {name} para borrar ese perfil para siempre</translation>
        </message>
        <message>
            <source>What is the new profile called?</source>
            <translation>¿Cómo se llama el perfil nuevo?</translation>
        </message>
        <message>
            <source>You are here</source>
            <translation>Estás aquí</translation>
        </message>
        <message>
            <source>locked with a passphrase</source>
            <translation>bloqueado con contraseña</translation>
        </message>
        <message>
            <source>no passphrase</source>
            <translation>sin contraseña</translation>
        </message>
        <message>
            <source>{name} is gone.</source>
            <translation>{name} ya no está.</translation>
        </message>
        <message>
            <source>{name} is there.</source>
            <translation>{name} ya está aquí.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>95 % between</source>
            <translation>El 95 % entre</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>Un año</translation>
        </message>
        <message>
            <source>About as before: {facts}. Such a difference may well be chance.</source>
            <translation>Más o menos como antes: {facts}. Una diferencia así puede ser casualidad.</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>All scenes</source>
            <translation>Todas las escenas</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>Done for real</source>
            <translation>Hecho de verdad</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Filled points rest on several takes, hollow ones on one. The band holds 95 % of what may be.</source>
            <translation>Los puntos llenos vienen de varias tomas; los huecos, de una. La banda abarca el 95 % de lo posible.</translation>
        </message>
        <message>
            <source>From {first} to {last} of 10, over {n} answers.</source>
            <translation>De {first} a {last} sobre 10, en {n} respuestas.</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Desde cuándo</translation>
        </message>
        <message>
            <source>How nervous: {title}</source>
            <translation>Nervios: {title}</translation>
        </message>
        <message>
            <source>Less than before</source>
            <translation>Menos que antes</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>More than before</source>
            <translation>Más que antes</translation>
        </message>
        <message>
            <source>No take of this kind has this number yet.</source>
            <translation>Ninguna toma así tiene aún este número.</translation>
        </message>
        <message>
            <source>Nothing to draw yet. After two or three takes your numbers will stand here.</source>
            <translation>Aún no hay nada que dibujar. Tus números aparecerán aquí después de dos o tres tomas.</translation>
        </message>
        <message>
            <source>Of 10</source>
            <translation>Sobre 10</translation>
        </message>
        <message>
            <source>Over the weeks</source>
            <translation>A lo largo de las semanas</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Se basa en</translation>
        </message>
        <message>
            <source>Shown are the last {n}.</source>
            <translation>Se muestran las últimas {n}.</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Peldaño</translation>
        </message>
        <message>
            <source>There is too little of the last eight weeks to compare. That is fine.</source>
            <translation>Hay muy poco de las últimas ocho semanas para comparar. No pasa nada.</translation>
        </message>
        <message>
            <source>Three months</source>
            <translation>Tres meses</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semana del</translation>
        </message>
        <message>
            <source>What you worked on</source>
            <translation>Lo que has trabajado</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Which language</source>
            <translation>Qué idioma</translation>
        </message>
        <message>
            <source>Which number</source>
            <translation>Qué número</translation>
        </message>
        <message>
            <source>Which scene</source>
            <translation>Qué escena</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>all other rehearsals</source>
            <translation>todos los demás ensayos</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>the real talk</source>
            <translation>la conversación de verdad</translation>
        </message>
        <message>
            <source>{lead}: {facts}. That is hardly chance.</source>
            <translation>{lead}: {facts}. Es difícil que sea casualidad.</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} min in %n takes</source>
            <translation>
                <numerusform>{minutes} min en %n toma</numerusform>
                <numerusform>{minutes} min en %n tomas</numerusform>
            </translation>
        </message>
        <message>
            <source>{now} in the last four weeks, {then} in the four before</source>
            <translation>{now} en las últimas cuatro semanas, {then} en las cuatro anteriores</translation>
        </message>
        <message>
            <source>{title}, as a table</source>
            <translation>{title}, en una tabla</translation>
        </message>
        <message>
            <source>○ before a rehearsal, ■ after it, ◆ at the real talk</source>
            <translation>○ antes de un ensayo, ■ después, ◆ en la conversación de verdad</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Phrasebook</source>
            <translation>Frases</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation>Perfil: {name}</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Ensayar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulario</translation>
        </message>
        <message>
            <source>Your week</source>
            <translation>Tu semana</translation>
        </message>
    </context>
    <context>
        <name>Readings</name>
        <message>
            <source>A usual time to answer.</source>
            <translation>Un tiempo normal para responder.</translation>
        </message>
        <message>
            <source>About half of the corrections came back in your speech.</source>
            <translation>Has usado después más o menos la mitad de las correcciones.</translation>
        </message>
        <message>
            <source>Brisk.</source>
            <translation>Ágil.</translation>
        </message>
        <message>
            <source>Fast for a conversation.</source>
            <translation>Rápido para una conversación.</translation>
        </message>
        <message>
            <source>Few corrections have come back in your speech so far.</source>
            <translation>De momento has usado después pocas correcciones.</translation>
        </message>
        <message>
            <source>For most of the time your voice stayed close to one tone.</source>
            <translation>La mayor parte del tiempo tu voz se quedó cerca de un solo tono.</translation>
        </message>
        <message>
            <source>For much of the time you spoke faster than your own calm pace.</source>
            <translation>Buena parte del tiempo hablaste más deprisa que a tu ritmo tranquilo.</translation>
        </message>
        <message>
            <source>In places you sped up against your own calm pace.</source>
            <translation>A ratos aceleraste con respecto a tu ritmo tranquilo.</translation>
        </message>
        <message>
            <source>More apologies than the talk called for.</source>
            <translation>Más disculpas de las que pedía la conversación.</translation>
        </message>
        <message>
            <source>Much of your speaking time was silence: hesitant, or giving room.</source>
            <translation>Buena parte de tu tiempo fue silencio: dudabas, o dejabas espacio.</translation>
        </message>
        <message>
            <source>No apology was uncalled for.</source>
            <translation>No sobró ninguna disculpa.</translation>
        </message>
        <message>
            <source>No cost to listeners.</source>
            <translation>No molesta a quien escucha.</translation>
        </message>
        <message>
            <source>No turn was so long that it would be noticed.</source>
            <translation>Ningún turno fue tan largo como para notarse.</translation>
        </message>
        <message>
            <source>Noticeable to listeners.</source>
            <translation>Quien escucha lo nota.</translation>
        </message>
        <message>
            <source>Perhaps an apology too many.</source>
            <translation>Quizá sobra alguna disculpa.</translation>
        </message>
        <message>
            <source>Slower than everyday conversation.</source>
            <translation>Más lento que una conversación de todos los días.</translation>
        </message>
        <message>
            <source>So many that listeners have to work.</source>
            <translation>Tanto que a quien escucha le cuesta seguirte.</translation>
        </message>
        <message>
            <source>Some of your silences are filled.</source>
            <translation>Llenas algunos de tus silencios.</translation>
        </message>
        <message>
            <source>Speech and pauses are in balance.</source>
            <translation>El habla y las pausas están equilibradas.</translation>
        </message>
        <message>
            <source>The pace of conversation.</source>
            <translation>El ritmo de una conversación.</translation>
        </message>
        <message>
            <source>When the partner went quiet, you held about half of the silences.</source>
            <translation>Cuando tu interlocutor calló, respetaste más o menos la mitad de los silencios.</translation>
        </message>
        <message>
            <source>When the partner went quiet, you let it be quiet.</source>
            <translation>Cuando tu interlocutor calló, dejaste estar el silencio.</translation>
        </message>
        <message>
            <source>When the partner went quiet, you mostly filled the silence.</source>
            <translation>Cuando tu interlocutor calló, casi siempre llenaste el silencio.</translation>
        </message>
        <message>
            <source>You began while the partner was still finishing.</source>
            <translation>Empezaste cuando tu interlocutor aún no había terminado.</translation>
        </message>
        <message>
            <source>You fill your silences.</source>
            <translation>Llenas tus silencios.</translation>
        </message>
        <message>
            <source>You hardly ever paused.</source>
            <translation>Apenas hiciste pausas.</translation>
        </message>
        <message>
            <source>You hurried through what you came to say.</source>
            <translation>Pasaste deprisa por lo que venías a decir.</translation>
        </message>
        <message>
            <source>You kept to your own calm pace.</source>
            <translation>Mantuviste tu propio ritmo tranquilo.</translation>
        </message>
        <message>
            <source>You let your silences be silent.</source>
            <translation>Dejas que tus silencios sean silencios.</translation>
        </message>
        <message>
            <source>You said what you came to say at your pace of the rest.</source>
            <translation>Dijiste lo que venías a decir al mismo ritmo que el resto.</translation>
        </message>
        <message>
            <source>You took time to think before answering.</source>
            <translation>Te tomaste tiempo para pensar antes de responder.</translation>
        </message>
        <message>
            <source>You took up most corrections.</source>
            <translation>Has usado después casi todas las correcciones.</translation>
        </message>
        <message>
            <source>You took your time with what you came to say.</source>
            <translation>Te tomaste tu tiempo con lo que venías a decir.</translation>
        </message>
        <message>
            <source>Your longest turn lasted more than a minute and a half; that is noticed.</source>
            <translation>Tu turno más largo pasó de minuto y medio; eso se nota.</translation>
        </message>
        <message>
            <source>Your melody moves.</source>
            <translation>Tu entonación se mueve.</translation>
        </message>
    </context>
    <context>
        <name>Rehearse</name>
        <message>
            <source>Almost.</source>
            <translation>Casi.</translation>
        </message>
        <message>
            <source>End the take (Escape)</source>
            <translation>Terminar la toma (Escape)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Hold the floor</source>
            <translation>Mantener la palabra</translation>
        </message>
        <message>
            <source>How do you say: {words}?</source>
            <translation>¿Cómo se dice: {words}?</translation>
        </message>
        <message>
            <source>How long the partner took to answer</source>
            <translation>Cuánto ha tardado en responder tu interlocutor</translation>
        </message>
        <message>
            <source>More natural: {form}</source>
            <translation>Más natural: {form}</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Apagar micro</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Micro apagado</translation>
        </message>
        <message>
            <source>No silence ends your turn</source>
            <translation>Ningún silencio termina tu turno</translation>
        </message>
        <message>
            <source>Not yet.</source>
            <translation>Todavía no.</translation>
        </message>
        <message>
            <source>Or type it, and press Enter</source>
            <translation>O escríbelo y pulsa Intro</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Pause, microphone off (P)</source>
            <translation>Pausa, con el micrófono apagado (P)</translation>
        </message>
        <message>
            <source>Say it right: {words}</source>
            <translation>Dilo bien: {words}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>The quiz is over.</source>
            <translation>El juego de preguntas ha terminado.</translation>
        </message>
        <message>
            <source>To the scenes</source>
            <translation>A las escenas</translation>
        </message>
        <message>
            <source>Try that again: “{quote}”</source>
            <translation>Inténtalo otra vez: «{quote}»</translation>
        </message>
        <message>
            <source>Turn the microphone off and on (M)</source>
            <translation>Apagar o encender el micrófono (M)</translation>
        </message>
        <message>
            <source>Type your line instead of speaking</source>
            <translation>Escribir tu frase en vez de hablar</translation>
        </message>
        <message>
            <source>Yes.</source>
            <translation>Sí.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>Your turn. Hold Space while you speak</source>
            <translation>Te toca. Mantén pulsado Espacio mientras hablas</translation>
        </message>
        <message>
            <source>Your words go to {servers}.</source>
            <translation>Tus palabras van a {servers}.</translation>
        </message>
        <message>
            <source>answered in {seconds} s</source>
            <translation>respondió en {seconds} s</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>toma {number}</translation>
        </message>
        <message>
            <source>{time} of {minutes} min</source>
            <translation>{time} de {minutes} min</translation>
        </message>
        <message>
            <source>“{words}”: I don't know that one.</source>
            <translation>«{words}»: eso no lo sé.</translation>
        </message>
    </context>
    <context>
        <name>RestsOn</name>
        <message numerus="yes">
            <source>from %n words</source>
            <translation>
                <numerusform>de %n palabra</numerusform>
                <numerusform>de %n palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n turns</source>
            <translation>
                <numerusform>en %n turno</numerusform>
                <numerusform>en %n turnos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Above: you. Below: your partner. ▾ a moment. Click anywhere to hear it.</source>
            <translation>Arriba, tú; abajo, la otra persona. ▾ un momento. Pulsa donde quieras para oírlo.</translation>
        </message>
        <message>
            <source>Again, differently</source>
            <translation>Otra vez, de otra manera</translation>
        </message>
        <message>
            <source>Close the review; the sound of this take goes</source>
            <translation>Cerrar el repaso; el sonido de esta toma se borra</translation>
        </message>
        <message>
            <source>Delete this take</source>
            <translation>Borrar esta toma</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Hear my first and my last take</source>
            <translation>Oír mi primera y mi última toma</translation>
        </message>
        <message>
            <source>It is in your phrasebook.</source>
            <translation>Ya está entre tus frases.</translation>
        </message>
        <message>
            <source>Its sound goes when you are done, or on {until}.</source>
            <translation>Su sonido se borra cuando termines, o el {until}.</translation>
        </message>
        <message>
            <source>Keep it for 30 days</source>
            <translation>Conservarlo 30 días</translation>
        </message>
        <message>
            <source>Kept until {until}.</source>
            <translation>Se conserva hasta el {until}.</translation>
        </message>
        <message>
            <source>No words were understood in this take. You can still hear it below.</source>
            <translation>En esta toma no se ha entendido ninguna palabra. Aún puedes oírla aquí abajo.</translation>
        </message>
        <message>
            <source>Nothing was said in this take. That is fine, too.</source>
            <translation>En esta toma no se dijo nada. También está bien.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Save or delete</source>
            <translation>Guardar o borrar</translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>Toma {number}</translation>
        </message>
        <message>
            <source>Take {number} was deleted.</source>
            <translation>Se ha borrado la toma {number}.</translation>
        </message>
        <message>
            <source>Takes side by side</source>
            <translation>Comparar tomas</translation>
        </message>
        <message>
            <source>That line was deleted.</source>
            <translation>Se ha borrado esa frase.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Your longest line then, and your longest line now</source>
            <translation>Tu frase más larga de entonces, y la de ahora</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>toma {number}</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>A minute to breathe and begin again.</source>
            <translation>Un minuto para respirar y volver a empezar.</translation>
        </message>
        <message>
            <source>Evening reflection</source>
            <translation>Reflexión de la noche</translation>
        </message>
        <message>
            <source>Midday reset</source>
            <translation>Respiro de mediodía</translation>
        </message>
        <message>
            <source>Morning intention</source>
            <translation>Intención de la mañana</translation>
        </message>
        <message>
            <source>One sentence: what do you want from today?</source>
            <translation>Una frase: ¿qué quieres del día de hoy?</translation>
        </message>
        <message>
            <source>Two lines: what went well, what will you try?</source>
            <translation>Dos líneas: ¿qué salió bien, qué vas a probar?</translation>
        </message>
        <message>
            <source>at the weekend</source>
            <translation>el fin de semana</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>todos los días</translation>
        </message>
        <message>
            <source>it was to be on {day}; how was it?</source>
            <translation>iba a ser el {day}; ¿qué tal fue?</translation>
        </message>
        <message>
            <source>on workdays</source>
            <translation>de lunes a viernes</translation>
        </message>
        <message>
            <source>on {day}, in {days} days</source>
            <translation>el {day}, dentro de {days} días</translation>
        </message>
        <message>
            <source>on {weekday}</source>
            <translation>el {weekday}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>without a date yet</source>
            <translation>aún sin fecha</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Saved as {file} in {folder}</source>
            <translation>Guardado como {file} en {folder}</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Guardando…</translation>
        </message>
    </context>
    <context>
        <name>SceneEditor</name>
        <message>
            <source>A scene of your own</source>
            <translation>Una escena propia</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Change the words as you like; what is shipped stays as it is.</source>
            <translation>Cambia las palabras como quieras; la escena original se queda como está.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Delete this scene of mine</source>
            <translation>Borrar esta escena mía</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir ahí</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Guardarla</translation>
        </message>
        <message>
            <source>Keep this scene as one of mine</source>
            <translation>Guardar esta escena entre las mías</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Línea {line}: {reason}</translation>
        </message>
        <message>
            <source>Put the cursor on that line</source>
            <translation>Poner el cursor en esa línea</translation>
        </message>
        <message>
            <source>The scene was deleted.</source>
            <translation>Se ha borrado la escena.</translation>
        </message>
        <message>
            <source>The scene's text</source>
            <translation>El texto de la escena</translation>
        </message>
        <message>
            <source>This can be played.</source>
            <translation>Esto se puede ensayar.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“{title}” is among your own scenes.</source>
            <translation>«{title}» ya está entre tus escenas.</translation>
        </message>
    </context>
    <context>
        <name>SceneTile</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Edit a copy</source>
            <translation>Editar una copia</translation>
        </message>
        <message>
            <source>Make “{title}” a favourite</source>
            <translation>Añadir «{title}» a las favoritas</translation>
        </message>
        <message>
            <source>Open “{title}” in the editor</source>
            <translation>Abrir «{title}» en el editor</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Ensayar</translation>
        </message>
        <message>
            <source>Rehearse “{title}”</source>
            <translation>Ensayar «{title}»</translation>
        </message>
        <message>
            <source>Take “{title}” from the favourites</source>
            <translation>Quitar «{title}» de las favoritas</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address, for example http://127.0.0.1:8000</source>
            <translation>Dirección, por ejemplo http://127.0.0.1:8000</translation>
        </message>
        <message>
            <source>Name of the model there, if it has several</source>
            <translation>Nombre del modelo allí, si hay varios</translation>
        </message>
        <message>
            <source>Name of the voice there, if it has several</source>
            <translation>Nombre de la voz allí, si hay varias</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others in the network could listen. I want it all the same.</source>
            <translation>La conexión no está cifrada: otros en la red podrían escuchar. Lo quiero de todos modos.</translation>
        </message>
        <message>
            <source>{server} is another computer. The sound of my voice may go there.</source>
            <translation>{server} es otro ordenador. El sonido de mi voz puede ir allí.</translation>
        </message>
        <message>
            <source>{server} is another computer. The words of our talk may go there.</source>
            <translation>{server} es otro ordenador. Las palabras de nuestra conversación pueden ir allí.</translation>
        </message>
        <message>
            <source>{server} is another computer. What the partner says to me may go there.</source>
            <translation>{server} es otro ordenador. Lo que me dice mi interlocutor puede ir allí.</translation>
        </message>
    </context>
    <context>
        <name>ServersCard</name>
        <message>
            <source>A server like OpenAI's, for the partner's words</source>
            <translation>Un servidor como el de OpenAI, para lo que dice tu interlocutor</translation>
        </message>
        <message>
            <source>All of this is done inside the app. A server that you run yourself can do it instead.</source>
            <translation>Todo esto se hace dentro de la aplicación. Un servidor tuyo puede hacerlo en su lugar.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Change: {what}</source>
            <translation>Cambiar: {what}</translation>
        </message>
        <message>
            <source>Do without it</source>
            <translation>Prescindir de él</translation>
        </message>
        <message>
            <source>Hears you</source>
            <translation>Te escucha</translation>
        </message>
        <message>
            <source>It answers.</source>
            <translation>Responde.</translation>
        </message>
        <message>
            <source>It does not answer now. Until it does, the app does this itself.</source>
            <translation>Ahora no responde. Mientras tanto, lo hace la propia aplicación.</translation>
        </message>
        <message>
            <source>Ollama, for the partner's words</source>
            <translation>Ollama, para lo que dice tu interlocutor</translation>
        </message>
        <message>
            <source>Speaks the partner's lines</source>
            <translation>Dice las frases de tu interlocutor</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usarlo</translation>
        </message>
        <message>
            <source>inside the app</source>
            <translation>dentro de la aplicación</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>no se usa</translation>
        </message>
        <message>
            <source>{server}, another computer</source>
            <translation>{server}, otro ordenador</translation>
        </message>
        <message>
            <source>{server}, on this computer</source>
            <translation>{server}, en este ordenador</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>A model file inside the app</source>
            <translation>Un archivo de modelo mío</translation>
        </message>
        <message>
            <source>A model of Ollama if there is one, else the written scenes</source>
            <translation>Ollama si lo hay; si no, las escenas</translation>
        </message>
        <message>
            <source>A server like OpenAI's</source>
            <translation>Un servidor como el de OpenAI</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Ask how I arrive before a take</source>
            <translation>Preguntarme cómo llego antes de una toma</translation>
        </message>
        <message>
            <source>At the end only, in the review</source>
            <translation>Solo al final, en el repaso</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>De los dos</translation>
        </message>
        <message>
            <source>Brisk: quick answers</source>
            <translation>Ágil: respuestas rápidas</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Choose a language model in a GGUF file</source>
            <translation>Elegir un modelo de lenguaje en un archivo GGUF</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Correct my language</source>
            <translation>Corregir lo que digo</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Go through the first start again, step by step</source>
            <translation>Volver a hacer la puesta en marcha, paso a paso</translation>
        </message>
        <message>
            <source>Hear a sentence</source>
            <translation>Oír una frase</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>El aspecto</translation>
        </message>
        <message>
            <source>How long to wait for me</source>
            <translation>Cuánto esperarme</translation>
        </message>
        <message>
            <source>I wear headphones</source>
            <translation>Llevo auriculares</translation>
        </message>
        <message>
            <source>In passing, inside the reply</source>
            <translation>De paso, dentro de la respuesta</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Listen only while I hold Space (push to talk)</source>
            <translation>Escuchar solo con Espacio pulsado (pulsar para hablar)</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Altavoz</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Archivo del modelo</translation>
        </message>
        <message>
            <source>Model of Ollama</source>
            <translation>Modelo de Ollama</translation>
        </message>
        <message>
            <source>My language</source>
            <translation>Mi idioma</translation>
        </message>
        <message>
            <source>Natural</source>
            <translation>Natural</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Patient: long pauses are yours</source>
            <translation>Con paciencia: pausas largas</translation>
        </message>
        <message>
            <source>Servers of yours</source>
            <translation>Servidores tuyos</translation>
        </message>
        <message>
            <source>Set up step by step</source>
            <translation>Puesta en marcha paso a paso</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show one quiet word, now and then, while I speak</source>
            <translation>Mostrar una palabra discreta, de vez en cuando, mientras hablo</translation>
        </message>
        <message>
            <source>Show the level of my microphone</source>
            <translation>Mostrar el nivel de mi micrófono</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>La conversación</translation>
        </message>
        <message>
            <source>The first it has</source>
            <translation>El primero que tenga</translation>
        </message>
        <message>
            <source>The partner's only</source>
            <translation>Solo de tu interlocutor</translation>
        </message>
        <message>
            <source>The system's own choice</source>
            <translation>El que use el sistema</translation>
        </message>
        <message>
            <source>The written scenes only</source>
            <translation>Solo las escenas escritas</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probarlo</translation>
        </message>
        <message>
            <source>Voices and models</source>
            <translation>Voces y modelos</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Quién responde</translation>
        </message>
    </context>
    <context>
        <name>TakesPage</name>
        <message>
            <source>1 take</source>
            <translation>1 toma</translation>
        </message>
        <message>
            <source>Again, with a surprise</source>
            <translation>Otra vez, con sorpresa</translation>
        </message>
        <message>
            <source>An easy ear</source>
            <translation>Alguien que escucha bien</translation>
        </message>
        <message>
            <source>Cannot be reasoned with</source>
            <translation>Alguien que no razona</translation>
        </message>
        <message>
            <source>First word to the ask</source>
            <translation>De la primera palabra a la petición</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>¿Qué tal fue?</translation>
        </message>
        <message>
            <source>How nervous were you, 0 to 10?</source>
            <translation>¿Cuántos nervios tenías, de 0 a 10?</translation>
        </message>
        <message>
            <source>How nervous: {value} of 10</source>
            <translation>Nervios: {value} de 10</translation>
        </message>
        <message>
            <source>How nervous?</source>
            <translation>¿Cuántos nervios?</translation>
        </message>
        <message>
            <source>How you asked</source>
            <translation>Cómo lo pediste</translation>
        </message>
        <message>
            <source>I did it for real</source>
            <translation>Ya lo he hecho de verdad</translation>
        </message>
        <message>
            <source>Nervous before → after</source>
            <translation>Nervios: antes → después</translation>
        </message>
        <message>
            <source>Nothing here yet. Rehearse a talk, then once more.</source>
            <translation>Aún no hay nada. Ensaya una conversación, y luego otra vez.</translation>
        </message>
        <message>
            <source>Once more from here</source>
            <translation>Otra vez desde aquí</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Interlocutor</translation>
        </message>
        <message>
            <source>Reading your takes …</source>
            <translation>Leyendo tus tomas…</translation>
        </message>
        <message>
            <source>Rehearse it so</source>
            <translation>Ensayarlo así</translation>
        </message>
        <message>
            <source>Rehearse it so: {rung}</source>
            <translation>Ensayarlo así: {rung}</translation>
        </message>
        <message>
            <source>Rushes</source>
            <translation>Prisas</translation>
        </message>
        <message>
            <source>Say it another way once more, from turn {turn}</source>
            <translation>Decirlo otra vez de otra manera, desde el turno {turn}</translation>
        </message>
        <message>
            <source>Silences held</source>
            <translation>Silencios respetados</translation>
        </message>
        <message>
            <source>Sorry without need</source>
            <translation>Disculpas sin motivo</translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>Toma {number}</translation>
        </message>
        <message>
            <source>Take {number}: “{words}”</source>
            <translation>Toma {number}: «{words}»</translation>
        </message>
        <message>
            <source>Takes side by side</source>
            <translation>Comparar tomas</translation>
        </message>
        <message>
            <source>The ladder</source>
            <translation>La escalera</translation>
        </message>
        <message>
            <source>The same talk from an easy ear to one that cannot be reasoned with. Go at your own pace.</source>
            <translation>La misma conversación, desde alguien que escucha bien hasta alguien que no razona. A tu ritmo.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Entonces</translation>
        </message>
        <message>
            <source>What did you learn from it?</source>
            <translation>¿Qué has aprendido de ello?</translation>
        </message>
        <message>
            <source>What if, at turn {turn}</source>
            <translation>¿Y si…? En el turno {turn}</translation>
        </message>
        <message>
            <source>What is left before that?</source>
            <translation>¿Qué queda antes de eso?</translation>
        </message>
        <message>
            <source>Which talk</source>
            <translation>Qué conversación</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>You did it for real on {day}.</source>
            <translation>Lo hiciste de verdad el {day}.</translation>
        </message>
        <message>
            <source>nervous {before} → {after}</source>
            <translation>nervios {before} → {after}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>{n} takes</source>
            <translation>{n} tomas</translation>
        </message>
        <message>
            <source>{share} of the wording is the same.</source>
            <translation>Coincide el {share} de las palabras.</translation>
        </message>
        <message>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n moments</source>
            <translation>
                <numerusform>%n momento</numerusform>
                <numerusform>%n momentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n turns of yours</source>
            <translation>
                <numerusform>%n turno tuyo</numerusform>
                <numerusform>%n turnos tuyos</numerusform>
            </translation>
        </message>
        <message>
            <source>Left and right move by a second, up and down from moment to moment, Enter plays.</source>
            <translation>Izquierda y derecha mueven un segundo; arriba y abajo, de momento en momento; Intro lo reproduce.</translation>
        </message>
        <message>
            <source>Timeline of the take</source>
            <translation>Línea de tiempo de la toma</translation>
        </message>
    </context>
    <context>
        <name>TodayCards</name>
        <message>
            <source>A good first one, three minutes long: order a coffee.</source>
            <translation>Una buena para empezar, de tres minutos: pedir un café en inglés.</translation>
        </message>
        <message>
            <source>Another take of “{title}”</source>
            <translation>Otra toma de «{title}»</translation>
        </message>
        <message>
            <source>Coming up: {talk}, {days}</source>
            <translation>Se acerca: {talk}, {days}</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartarla</translation>
        </message>
        <message>
            <source>Last time: {title}, {when}</source>
            <translation>La última vez: {title}, {when}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Verlo</translation>
        </message>
        <message>
            <source>Look at “{title}” again</source>
            <translation>Volver a ver «{title}»</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Recover it</source>
            <translation>Recuperarla</translation>
        </message>
        <message>
            <source>Rehearse it</source>
            <translation>Ensayarlo</translation>
        </message>
        <message>
            <source>This week: {goal}</source>
            <translation>Esta semana: {goal}</translation>
        </message>
        <message>
            <source>You wanted to try: “{words}”</source>
            <translation>Querías probar: «{words}»</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>dentro de %n día</numerusform>
                <numerusform>dentro de %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>“{title}” of {when} was cut short; {seconds:.0f} seconds of it are safe.</source>
            <translation>«{title}» del {when} se cortó; {seconds:.0f} segundos están a salvo.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>Crisp</source>
            <translation>Directo</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formal</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Con humor</translation>
        </message>
        <message>
            <source>Strictly friendly</source>
            <translation>Firme y amable</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Cálido</translation>
        </message>
    </context>
    <context>
        <name>Uses</name>
        <message>
            <source>A moment of the day</source>
            <translation>Un momento del día</translation>
        </message>
        <message>
            <source>A talk that matters</source>
            <translation>Una conversación que importa</translation>
        </message>
        <message>
            <source>Just talk</source>
            <translation>Charlar</translation>
        </message>
        <message>
            <source>Small exercises</source>
            <translation>Pequeños ejercicios</translation>
        </message>
        <message>
            <source>Speak another language</source>
            <translation>Hablar otro idioma</translation>
        </message>
    </context>
    <context>
        <name>Variants</name>
        <message>
            <source>As expected</source>
            <translation>Como se espera</translation>
        </message>
        <message>
            <source>Changes the subject</source>
            <translation>Cambia de tema</translation>
        </message>
        <message>
            <source>Falls silent</source>
            <translation>Se queda en silencio</translation>
        </message>
        <message>
            <source>Less reasonable</source>
            <translation>Menos razonable</translation>
        </message>
        <message>
            <source>Pushes back</source>
            <translation>Te lleva la contraria</translation>
        </message>
        <message>
            <source>Surprise</source>
            <translation>Sorpresa</translation>
        </message>
    </context>
    <context>
        <name>VocabularyPage</name>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n para hoy</numerusform>
                <numerusform>%n para hoy</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Olvidarla</translation>
        </message>
        <message>
            <source>Forget “{words}”</source>
            <translation>Olvidar «{words}»</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Oírla</translation>
        </message>
        <message>
            <source>Hear “{words}”</source>
            <translation>Oír «{words}»</translation>
        </message>
        <message>
            <source>In a language scene, ask: “what does … mean?”, “how do I say …?”, or say “quiz me”.</source>
            <translation>En una escena de idiomas, pregunta: «¿qué significa…?», «¿cómo se dice…?», o pide: «pregúntame».</translation>
        </message>
        <message>
            <source>It means: {words}</source>
            <translation>Significa: {words}</translation>
        </message>
        <message>
            <source>Nothing yet. What is mended in a scene, and what a quiz asked, comes back here over days.</source>
            <translation>Todavía nada. Lo que se corrige en una escena, y lo que se pregunta en un repaso de palabras, vuelve aquí otros días.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <source>Practise {language}</source>
            <translation>Practicar {language}</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulario</translation>
        </message>
        <message>
            <source>You said: {words}</source>
            <translation>Dijiste: {words}</translation>
        </message>
        <message>
            <source>again on {day}</source>
            <translation>otra vez el {day}</translation>
        </message>
        <message>
            <source>right {hits} of {tries} times</source>
            <translation>bien {hits} de {tries} veces</translation>
        </message>
    </context>
    <context>
        <name>VoiceAnswers</name>
        <message>
            <source>Answer by voice</source>
            <translation>Responder de viva voz</translation>
        </message>
        <message>
            <source>Answer these questions by voice, one after the other</source>
            <translation>Responder a estas preguntas de viva voz, una tras otra</translation>
        </message>
        <message>
            <source>Stop listening</source>
            <translation>Dejar de escuchar</translation>
        </message>
        <message>
            <source>Thank you. “Begin” begins.</source>
            <translation>Gracias. «Empezar» empieza.</translation>
        </message>
    </context>
    <context>
        <name>VoicesStep</name>
        <message>
            <source>Hear how the partners sound. A language without a voice of its own has a plainer, built-in one.</source>
            <translation>Oye cómo suenan los interlocutores. Un idioma sin voz propia tiene una más sencilla, incluida.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Listen to {name}</source>
            <translation>Escuchar a {name}</translation>
        </message>
        <message>
            <source>Only the built-in voices are here. They do for a start.</source>
            <translation>Aquí solo están las voces incluidas. Para empezar, valen.</translation>
        </message>
        <message>
            <source>The voices</source>
            <translation>Las voces</translation>
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>A quiet note from the system at a time you choose, while this window is open. Off until you want it.</source>
            <translation>Un aviso discreto del sistema a la hora que elijas, mientras esta ventana esté abierta. Apagado hasta que lo quieras.</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>Another day for {talk}</source>
            <translation>Otro día para {talk}</translation>
        </message>
        <message>
            <source>At what time</source>
            <translation>A qué hora</translation>
        </message>
        <message>
            <source>Close this week</source>
            <translation>Cerrar esta semana</translation>
        </message>
        <message>
            <source>For example: ask without over-explaining</source>
            <translation>Por ejemplo: pedir sin dar explicaciones de más</translation>
        </message>
        <message>
            <source>For example: the review with Robin</source>
            <translation>Por ejemplo: la revisión con Robin</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Olvidarla</translation>
        </message>
        <message>
            <source>Forget {talk}</source>
            <translation>Olvidar {talk}</translation>
        </message>
        <message>
            <source>How did the week go, in a few words?</source>
            <translation>¿Qué tal ha ido la semana, en pocas palabras?</translation>
        </message>
        <message>
            <source>How nervous were you, 0 to 10?</source>
            <translation>¿Cuántos nervios tenías, de 0 a 10?</translation>
        </message>
        <message>
            <source>How nervous?</source>
            <translation>¿Cuántos nervios?</translation>
        </message>
        <message>
            <source>How was it, in a few words?</source>
            <translation>¿Qué tal fue, en pocas palabras?</translation>
        </message>
        <message>
            <source>I did it for real</source>
            <translation>Ya la he tenido</translation>
        </message>
        <message>
            <source>I did it for real: {talk}</source>
            <translation>Ya la he tenido: {talk}</translation>
        </message>
        <message>
            <source>It has a date</source>
            <translation>Tiene fecha</translation>
        </message>
        <message>
            <source>Keep these two lines</source>
            <translation>Guardar estas dos líneas</translation>
        </message>
        <message>
            <source>Keep this day</source>
            <translation>Guardar este día</translation>
        </message>
        <message>
            <source>Keep this day for {talk}</source>
            <translation>Guardar este día para {talk}</translation>
        </message>
        <message>
            <source>No number with it</source>
            <translation>Sin ningún número</translation>
        </message>
        <message>
            <source>Note this talk</source>
            <translation>Apuntar esta conversación</translation>
        </message>
        <message>
            <source>On which days</source>
            <translation>Qué días</translation>
        </message>
        <message>
            <source>One small aim for seven days</source>
            <translation>Un pequeño propósito para siete días</translation>
        </message>
        <message>
            <source>Rehearsed with no scene yet</source>
            <translation>Sin escena para ensayarla todavía</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Recordármelo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {ritual}</source>
            <translation>Quitar {ritual}</translation>
        </message>
        <message>
            <source>Rituals</source>
            <translation>Rituales</translation>
        </message>
        <message>
            <source>Take this one instead</source>
            <translation>Mejor este otro</translation>
        </message>
        <message>
            <source>Talks in the world outside</source>
            <translation>Conversaciones de la vida real</translation>
        </message>
        <message>
            <source>The number that goes with it</source>
            <translation>El número que va con él</translation>
        </message>
        <message>
            <source>The scene it is rehearsed with</source>
            <translation>La escena con la que se ensaya</translation>
        </message>
        <message>
            <source>What went well today?</source>
            <translation>¿Qué ha salido bien hoy?</translation>
        </message>
        <message>
            <source>What will I try tomorrow?</source>
            <translation>¿Qué voy a probar mañana?</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Qué día</translation>
        </message>
        <message>
            <source>Which ritual</source>
            <translation>Qué ritual</translation>
        </message>
        <message>
            <source>Work on this for a week</source>
            <translation>Trabajar en esto una semana</translation>
        </message>
        <message>
            <source>Your week</source>
            <translation>Tu semana</translation>
        </message>
        <message>
            <source>on</source>
            <translation>el</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Here you rehearse, out loud, a talk that matters to you, or an order in another language. A few steps first; skip any of them.</source>
            <translation>Aquí ensayas en voz alta una conversación que te importa, o un pedido en otro idioma. Antes, unos pocos pasos; puedes saltarte los que quieras.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Te damos la bienvenida</translation>
        </message>
        <message>
            <source>Your privacy in five lines</source>
            <translation>Tu privacidad en cinco líneas</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Getting ready …</source>
            <translation>Preparando todo…</translation>
        </message>
        <message>
            <source>Ready. Nothing leaves this computer.</source>
            <translation>Todo listo. Nada sale de este ordenador.</translation>
        </message>
        <message>
            <source>Ready. Your words go to {servers}.</source>
            <translation>Todo listo. Tus palabras van a {servers}.</translation>
        </message>
        <message>
            <source>This scene is not there any more.</source>
            <translation>Esta escena ya no está.</translation>
        </message>
    </context>
    <context>
        <name>_DeviceStep</name>
        <message>
            <source>The system's own choice</source>
            <translation>El que use el sistema</translation>
        </message>
    </context>
</TS>
