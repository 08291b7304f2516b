<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AllSet</name>
        <message>
            <source>Everything here can be done again from the settings. A first rehearsal is the best way to see what this is.</source>
            <translation>Tout cela peut être refait depuis les réglages. Le mieux pour comprendre, c’est une première répétition.</translation>
        </message>
        <message>
            <source>Order a coffee, three minutes</source>
            <translation>Commander un café en anglais, trois minutes</translation>
        </message>
        <message>
            <source>Ready when you are</source>
            <translation>C’est prêt, quand vous voudrez</translation>
        </message>
        <message>
            <source>Rehearse “Order a coffee”</source>
            <translation>Répéter « Commander un café »</translation>
        </message>
    </context>
    <context>
        <name>ArrivalPage</name>
        <message>
            <source>Answer what you like, or nothing: Begin is always there.</source>
            <translation>Répondez à ce que vous voulez, ou à rien : on peut toujours commencer.</translation>
        </message>
        <message>
            <source>As the scene has it</source>
            <translation>Comme dans la scène</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Begin the take</source>
            <translation>Commencer la prise</translation>
        </message>
        <message>
            <source>Brisk and practical</source>
            <translation>Vif et pratique</translation>
        </message>
        <message>
            <source>Choose something else</source>
            <translation>Choisir autre chose</translation>
        </message>
        <message>
            <source>Hopeful</source>
            <translation>Avec espoir</translation>
        </message>
        <message>
            <source>How do you arrive?</source>
            <translation>Comment arrivez-vous ?</translation>
        </message>
        <message>
            <source>How nervous are you about this, 0 to 10?</source>
            <translation>Votre trac à ce sujet, de 0 à 10 ?</translation>
        </message>
        <message>
            <source>How the partner behaves</source>
            <translation>Comment se comporte votre interlocuteur</translation>
        </message>
        <message>
            <source>I wear headphones (the partner can then be interrupted more easily)</source>
            <translation>Je porte un casque (il est alors plus facile d’interrompre l’interlocuteur)</translation>
        </message>
        <message>
            <source>In which tone</source>
            <translation>Sur quel ton</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>One real thing around you: a sound, a smell, the light</source>
            <translation>Une chose réelle autour de vous : un son, une odeur, la lumière</translation>
        </message>
        <message>
            <source>Slow and spacious</source>
            <translation>Lent et ample</translation>
        </message>
        <message>
            <source>Sour</source>
            <translation>De mauvaise humeur</translation>
        </message>
        <message>
            <source>The one thing you came to say</source>
            <translation>L’essentiel de ce que vous venez dire</translation>
        </message>
        <message>
            <source>Tired</source>
            <translation>De la fatigue</translation>
        </message>
        <message>
            <source>What you may want to get said:</source>
            <translation>Ce que vous voudrez peut-être dire :</translation>
        </message>
        <message>
            <source>Which pace would do you good?</source>
            <translation>Quel rythme vous ferait du bien ?</translation>
        </message>
        <message>
            <source>Wired</source>
            <translation>À cent à l’heure</translation>
        </message>
        <message>
            <source>or in your own word</source>
            <translation>ou avec vos propres mots</translation>
        </message>
    </context>
    <context>
        <name>AuditionView</name>
        <message>
            <source>Hear it audition</source>
            <translation>L’auditionner</translation>
        </message>
        <message>
            <source>How much of the audition was heard</source>
            <translation>Part de l’audition déjà entendue</translation>
        </message>
        <message>
            <source>Stop the audition</source>
            <translation>Arrêter l’audition</translation>
        </message>
        <message>
            <source>Stopped. The next time it goes on from here.</source>
            <translation>Arrêtée. La prochaine fois, elle reprend ici.</translation>
        </message>
        <message>
            <source>The written partner speaks there. Choose the model by name under “Who answers” to hear it all the same: expect slips, though every sentence is checked before you hear it.</source>
            <translation>Là, c’est le partenaire écrit qui parle. Choisissez le modèle par son nom sous « Qui répond » pour l’entendre quand même : attendez-vous à des faux pas, bien que chaque phrase soit vérifiée avant que vous l’entendiez.</translation>
        </message>
        <message>
            <source>{heard} of {all} replies heard</source>
            <translation>{heard} réponses entendues sur {all}</translation>
        </message>
        <message>
            <source>{model} did not pass in {language}: {why}.</source>
            <translation>{model} n’a pas réussi l’audition ({language}) : {why}.</translation>
        </message>
        <message>
            <source>{model} has not auditioned in {language} yet; that takes some minutes.</source>
            <translation>{model} n’a pas encore passé d’audition ({language}) ; cela prend quelques minutes.</translation>
        </message>
        <message>
            <source>{model} may speak for the partner in {language}.</source>
            <translation>{model} peut parler à la place du partenaire écrit ({language}).</translation>
        </message>
    </context>
    <context>
        <name>Below</name>
        <message>
            <source>A few words in a row are easy to remember.</source>
            <translation>Quelques mots à la suite sont faciles à retenir.</translation>
        </message>
        <message>
            <source>A larger recogniser hears it better: Settings, under Voices and models, has them.</source>
            <translation>Un plus grand modèle l’entend mieux : il y en a dans les réglages, sous Voix et modèles.</translation>
        </message>
        <message>
            <source>A passphrase needs at least {1} characters.</source>
            <translation>Un mot de passe a au moins {1} caractères.</translation>
        </message>
        <message>
            <source>A plain, built-in voice speaks this language here.</source>
            <translation>Ici, une voix simple, intégrée, parle cette langue.</translation>
        </message>
        <message>
            <source>A profile cannot be called {1} on disk.</source>
            <translation>Un profil ne peut pas s’appeler {1} sur le disque.</translation>
        </message>
        <message>
            <source>A profile's name has 1 to {1} characters.</source>
            <translation>Le nom d’un profil a de 1 à {1} caractères.</translation>
        </message>
        <message>
            <source>A server elsewhere is named ({1}); it was not asked.</source>
            <translation>Un serveur extérieur est indiqué ({1}) ; rien ne lui a été demandé.</translation>
        </message>
        <message>
            <source>A smaller recogniser keeps up: setting up step by step (or doctor --speed) measures which suits.</source>
            <translation>Un plus petit modèle suit : la mise en route pas à pas (ou doctor --speed) mesure lequel convient.</translation>
        </message>
        <message>
            <source>A take is still being written.</source>
            <translation>Une prise est encore en cours d’écriture.</translation>
        </message>
        <message>
            <source>A walk or a glass of water may help more than another take now. Whom could you talk to about it?</source>
            <translation>Une promenade ou un verre d’eau aidera peut-être plus qu’une prise de plus. À qui pourriez-vous en parler ?</translation>
        </message>
        <message>
            <source>All up to a moment ago is kept. Free some room, then start a new take.</source>
            <translation>Tout est gardé jusqu’à il y a un instant. Libérez de la place, puis commencez une nouvelle prise.</translation>
        </message>
        <message>
            <source>Allow it in the settings, or use one on this computer.</source>
            <translation>Autorisez-le dans les réglages, ou prenez-en un sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Answers at {1} and has no model.</source>
            <translation>Répond à {1} et n’a aucun modèle.</translation>
        </message>
        <message>
            <source>Begin a new take instead.</source>
            <translation>Commencez plutôt une nouvelle prise.</translation>
        </message>
        <message>
            <source>Bring back a copy of it; without it a locked profile cannot be opened.</source>
            <translation>Remettez-en une copie ; sans elle, un profil verrouillé ne peut pas s’ouvrir.</translation>
        </message>
        <message>
            <source>Britain</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>Change it instead.</source>
            <translation>Changez-le plutôt.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another folder with --home.</source>
            <translation>Vérifiez ses droits d’accès, ou choisissez un autre dossier avec --home.</translation>
        </message>
        <message>
            <source>Check that it is not muted, and that this program may use the microphone (system settings, privacy).</source>
            <translation>Vérifiez qu’il n’est pas coupé et que ce programme peut se servir du microphone (réglages du système, confidentialité).</translation>
        </message>
        <message>
            <source>Check the connection and try again.</source>
            <translation>Vérifiez la connexion et réessayez.</translation>
        </message>
        <message>
            <source>Check the connection and try again: rehearsal-voice models pull {1}</source>
            <translation>Vérifiez la connexion et réessayez : rehearsal-voice models pull {1}</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>Check who may write to that folder.</source>
            <translation>Vérifiez qui peut écrire dans ce dossier.</translation>
        </message>
        <message>
            <source>Choose a GGUF file in the settings, or: rehearsal-voice models pull qwen2.5-coder-1.5b-instruct</source>
            <translation>Choisissez un fichier GGUF dans les réglages, ou bien : rehearsal-voice models pull qwen2.5-coder-1.5b-instruct</translation>
        </message>
        <message>
            <source>Choose a folder on a local disk.</source>
            <translation>Choisissez un dossier sur un disque de cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose a model on this computer, or allow this one by name in the settings.</source>
            <translation>Choisissez un modèle sur cet ordinateur, ou autorisez celui-ci par son nom dans les réglages.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another id.</source>
            <translation>Choisissez un autre identifiant.</translation>
        </message>
        <message>
            <source>Choose another in the settings.</source>
            <translation>Choisissez-en un autre dans les réglages.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose another one from the history.</source>
            <translation>Choisissez-en une autre dans l’historique.</translation>
        </message>
        <message>
            <source>Choose another place for it.</source>
            <translation>Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Choose another: --home DIR</source>
            <translation>Choisissez-en un autre : --home DOSSIER</translation>
        </message>
        <message>
            <source>Choose one of: {1}.</source>
            <translation>À choisir parmi : {1}.</translation>
        </message>
        <message>
            <source>Choose or install one under Models.</source>
            <translation>Choisissez ou installez-en un dans « Voix et modèles ».</translation>
        </message>
        <message>
            <source>Close it there and try again.</source>
            <translation>Fermez-le là-bas et réessayez.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or choose another one.</source>
            <translation>Fermez les autres programmes qui s’en servent, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Connect a {1}.</source>
            <translation>Branchez un {1}.</translation>
        </message>
        <message>
            <source>Connect one. Without it, rehearse in writing or from a recording.</source>
            <translation>Branchez-en un. Sans lui, répétez par écrit ou avec un enregistrement.</translation>
        </message>
        <message>
            <source>Connect one. Without it, the captions show every reply.</source>
            <translation>Branchez-en un. Sans lui, les sous-titres montrent chaque réponse.</translation>
        </message>
        <message>
            <source>Connect one; the rehearsal goes on when it is there.</source>
            <translation>Branchez-en un ; la répétition reprend dès qu’il est là.</translation>
        </message>
        <message>
            <source>Copy the models folder of a machine where they are installed, and name that folder here.</source>
            <translation>Copiez le dossier des modèles d’un ordinateur où ils sont installés, et indiquez ce dossier ici.</translation>
        </message>
        <message>
            <source>DISPLAY is {1}</source>
            <translation>DISPLAY est {1}</translation>
        </message>
        <message>
            <source>Delete it: {1}</source>
            <translation>À effacer : {1}</translation>
        </message>
        <message>
            <source>Devices were refreshed while a stream was open.</source>
            <translation>Les appareils ont été relus alors que l’un d’eux était ouvert.</translation>
        </message>
        <message>
            <source>Does not answer at {1}.</source>
            <translation>Ne répond pas à {1}.</translation>
        </message>
        <message>
            <source>Ease goes from 1 to 5.</source>
            <translation>L’aisance va de 1 à 5.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Every sentence is still checked; where one fails, the written partner takes over.</source>
            <translation>Chaque phrase reste vérifiée ; si l’une ne convient pas, les répliques écrites prennent le relais.</translation>
        </message>
        <message>
            <source>Everything up to here is safe. Free some space, then begin another take.</source>
            <translation>Tout est en sûreté jusqu’ici. Libérez un peu de place, puis commencez une autre prise.</translation>
        </message>
        <message>
            <source>Fetch it again: rehearsal-voice models pull {1}</source>
            <translation>Téléchargez-le de nouveau : rehearsal-voice models pull {1}</translation>
        </message>
        <message>
            <source>Fetch it: rehearsal-voice models pull {1}</source>
            <translation>Téléchargez-le : rehearsal-voice models pull {1}</translation>
        </message>
        <message>
            <source>Fetch some first: rehearsal-voice models pull --starter</source>
            <translation>Téléchargez-en d’abord : rehearsal-voice models pull --starter</translation>
        </message>
        <message>
            <source>Found damaged and not used: {1}.</source>
            <translation>Trouvés abîmés, et non utilisés : {1}.</translation>
        </message>
        <message>
            <source>Free some room; nothing that was saved is lost.</source>
            <translation>Libérez un peu de place ; rien de ce qui était enregistré n’est perdu.</translation>
        </message>
        <message>
            <source>Free some space, then delete this take in the history.</source>
            <translation>Libérez un peu de place, puis effacez cette prise dans l’historique.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>Give the table one of these endings.</source>
            <translation>Donnez au tableau l’une de ces terminaisons.</translation>
        </message>
        <message>
            <source>Go on there, or close it first.</source>
            <translation>Continuez là-bas, ou fermez-la d’abord.</translation>
        </message>
        <message>
            <source>Go to another one first; then it can be deleted.</source>
            <translation>Passez d’abord à un autre ; il pourra alors être effacé.</translation>
        </message>
        <message>
            <source>Headphones solve it. Until then, wait for the partner, or press the key that stops it.</source>
            <translation>Un casque règle cela. En attendant, laissez finir l’interlocuteur, ou appuyez sur la touche qui l’arrête.</translation>
        </message>
        <message>
            <source>Hearing is slow here, so a brisk preset would only seem so: natural.</source>
            <translation>L’écoute est lente ici ; le réglage « vif » n’en aurait que le nom : naturel.</translation>
        </message>
        <message>
            <source>Hearing is slow here: {1} s for {2} s of speech.</source>
            <translation>L’écoute est lente ici : {1} s pour {2} s de parole.</translation>
        </message>
        <message>
            <source>Import it again: rehearsal-voice models import FILE</source>
            <translation>Importez-la de nouveau : rehearsal-voice models import FICHIER</translation>
        </message>
        <message>
            <source>In this take your words go to another computer: {1}.</source>
            <translation>Dans cette prise, vos mots vont vers un autre ordinateur : {1}.</translation>
        </message>
        <message>
            <source>Install another: rehearsal-voice models list</source>
            <translation>Installez-en un autre : rehearsal-voice models list</translation>
        </message>
        <message>
            <source>Install it again under Models.</source>
            <translation>Réinstallez-le dans « Voix et modèles ».</translation>
        </message>
        <message>
            <source>Install it again.</source>
            <translation>Réinstallez-le.</translation>
        </message>
        <message>
            <source>Install it under Models.</source>
            <translation>Installez-le dans « Voix et modèles ».</translation>
        </message>
        <message>
            <source>Install it: sudo apt install libportaudio2</source>
            <translation>Installez-le : sudo apt install libportaudio2</translation>
        </message>
        <message>
            <source>Install one under Models.</source>
            <translation>Installez-en un dans « Voix et modèles ».</translation>
        </message>
        <message>
            <source>Install rehearsal-voice[cluster], or choose a .csv table.</source>
            <translation>Installez rehearsal-voice[cluster], ou choisissez un tableau .csv.</translation>
        </message>
        <message>
            <source>Install the app again.</source>
            <translation>Réinstallez l’application.</translation>
        </message>
        <message>
            <source>It is one of {1}.</source>
            <translation>C’est l’un de ceux-ci : {1}.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8000, https://speech.example or wyoming://127.0.0.1:10300.</source>
            <translation>Elle s’écrit ainsi : http://127.0.0.1:8000, https://voix.example ou wyoming://127.0.0.1:10300.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>It will be started again.</source>
            <translation>Il va être relancé.</translation>
        </message>
        <message>
            <source>Its words and numbers are still here.</source>
            <translation>Ses mots et ses chiffres sont toujours là.</translation>
        </message>
        <message>
            <source>Keep the sound of a take in its review.</source>
            <translation>Gardez le son d’une prise depuis sa relecture.</translation>
        </message>
        <message>
            <source>Line {1} of {2} in this export is not what it should be.</source>
            <translation>La ligne {1} de {2}, dans cet export, n’est pas ce qu’elle devrait être.</translation>
        </message>
        <message>
            <source>Look for wav, flac, mp3, ogg or m4a files.</source>
            <translation>Cherchez des fichiers wav, flac, mp3, ogg ou m4a.</translation>
        </message>
        <message>
            <source>Make room and try again; what has arrived is kept.</source>
            <translation>Faites de la place et réessayez ; ce qui est arrivé est gardé.</translation>
        </message>
        <message>
            <source>Make room on the disk of {1}.</source>
            <translation>Faites de la place sur le disque de {1}.</translation>
        </message>
        <message>
            <source>Make room on {1}.</source>
            <translation>Faites de la place sur {1}.</translation>
        </message>
        <message>
            <source>Make room, or choose --home.</source>
            <translation>Faites de la place, ou choisissez --home.</translation>
        </message>
        <message>
            <source>Make room, or choose another.</source>
            <translation>Faites de la place, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Make room, then try again.</source>
            <translation>Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>Mend the file, or delete it to start afresh.</source>
            <translation>Corrigez le fichier, ou effacez-le pour repartir de zéro.</translation>
        </message>
        <message>
            <source>Missing: {1}.</source>
            <translation>Il manque : {1}.</translation>
        </message>
        <message>
            <source>Name a new or an empty one.</source>
            <translation>Indiquez-en un nouveau, ou un vide.</translation>
        </message>
        <message>
            <source>Name a smaller folder.</source>
            <translation>Indiquez un dossier plus petit.</translation>
        </message>
        <message>
            <source>Name another folder.</source>
            <translation>Indiquez un autre dossier.</translation>
        </message>
        <message>
            <source>Neither PulseAudio nor PipeWire answers; devices are used through ALSA alone.</source>
            <translation>Ni PulseAudio ni PipeWire ne répond ; les appareils passent par ALSA seul.</translation>
        </message>
        <message>
            <source>No Ollama server with a model answers at {1}.</source>
            <translation>À {1}, aucun serveur Ollama avec un modèle ne répond.</translation>
        </message>
        <message>
            <source>No language model answers at {1}.</source>
            <translation>À {1}, aucun modèle de langage ne répond.</translation>
        </message>
        <message>
            <source>No language model has passed its audition as the mentor's help.</source>
            <translation>Aucun modèle de langage n’a réussi l’essai pour aider le mentor.</translation>
        </message>
        <message>
            <source>No language model is installed.</source>
            <translation>Aucun modèle de langage n’est installé.</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>Aucun microphone trouvé.</translation>
        </message>
        <message>
            <source>No models are installed yet.</source>
            <translation>Aucun modèle n’est encore installé.</translation>
        </message>
        <message>
            <source>No person is kept as “{1}”.</source>
            <translation>Personne n’est gardé sous le nom « {1} ».</translation>
        </message>
        <message>
            <source>No server was named for the model.</source>
            <translation>Aucun serveur n’est indiqué pour le modèle.</translation>
        </message>
        <message>
            <source>No {1} was found.</source>
            <translation>Aucun {1} trouvé.</translation>
        </message>
        <message>
            <source>None of these files is a model of the catalogue, or a Piper voice.</source>
            <translation>Aucun de ces fichiers n’est un modèle du catalogue ni une voix Piper.</translation>
        </message>
        <message>
            <source>None was found.</source>
            <translation>Aucun n’a été trouvé.</translation>
        </message>
        <message>
            <source>Not needed: the scenes' own lines answer. For a free partner: install it from ollama.com and pull a model.</source>
            <translation>Pas nécessaire : les répliques des scènes répondent. Pour un interlocuteur plus libre : installez-le depuis ollama.com et prenez un modèle.</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation>Rien n’a été déplacé.</translation>
        </message>
        <message>
            <source>Ollama's library has no model called {1}.</source>
            <translation>La bibliothèque d’Ollama n’a pas de modèle nommé {1}.</translation>
        </message>
        <message>
            <source>On a desktop: systemctl --user restart pipewire-pulse (or pulseaudio), and install pulseaudio-utils.</source>
            <translation>Sur un poste de bureau : systemctl --user restart pipewire-pulse (ou pulseaudio), et installez pulseaudio-utils.</translation>
        </message>
        <message>
            <source>Only the built-in voices; they sound plainer.</source>
            <translation>Seulement les voix fournies ; elles sont plus simples.</translation>
        </message>
        <message>
            <source>Open it again to go on.</source>
            <translation>Rouvrez-le pour continuer.</translation>
        </message>
        <message>
            <source>Open it with its passphrase.</source>
            <translation>Ouvrez-le avec son mot de passe.</translation>
        </message>
        <message>
            <source>Parquet needs one more package.</source>
            <translation>Parquet demande un paquet de plus.</translation>
        </message>
        <message>
            <source>Please choose a number from 0 to 10.</source>
            <translation>Choisissez un chiffre de 0 à 10.</translation>
        </message>
        <message>
            <source>Please update the app.</source>
            <translation>Mettez l’application à jour.</translation>
        </message>
        <message>
            <source>Please update the app. Nothing was changed.</source>
            <translation>Mettez l’application à jour. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another.</source>
            <translation>Rebranchez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Plug one in, or type your lines.</source>
            <translation>Branchez-en un ou écrivez.</translation>
        </message>
        <message>
            <source>PortAudio is not installed.</source>
            <translation>PortAudio n’est pas installé.</translation>
        </message>
        <message>
            <source>Public domain</source>
            <translation>Domaine public</translation>
        </message>
        <message>
            <source>PulseAudio (or PipeWire in its place) answers</source>
            <translation>PulseAudio (ou PipeWire à sa place) répond</translation>
        </message>
        <message>
            <source>Put a Piper voice of your own (.onnx and .onnx.json) into a new folder inside {1}</source>
            <translation>Mettez une voix Piper à vous (.onnx et .onnx.json) dans un nouveau dossier de {1}</translation>
        </message>
        <message>
            <source>PySide6 {1} ends the app on this Python.</source>
            <translation>Avec ce Python, PySide6 {1} ferme l’application.</translation>
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation>Revenez à la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>Restore the newest backup; the damaged file is kept aside.</source>
            <translation>Revenez à la sauvegarde la plus récente ; le fichier abîmé est mis de côté.</translation>
        </message>
        <message>
            <source>Run the set-up again to install faster-whisper.</source>
            <translation>Relancez l’installation pour ajouter faster-whisper.</translation>
        </message>
        <message>
            <source>Run the set-up again to install the right version of faster-whisper.</source>
            <translation>Relancez l’installation pour avoir la bonne version de faster-whisper.</translation>
        </message>
        <message>
            <source>See: rehearsal-voice models voices</source>
            <translation>Voyez : rehearsal-voice models voices</translation>
        </message>
        <message>
            <source>See: rehearsal-voice profiles list</source>
            <translation>Voyez : rehearsal-voice profiles list</translation>
        </message>
        <message>
            <source>Set its address in the settings.</source>
            <translation>Indiquez son adresse dans les réglages.</translation>
        </message>
        <message>
            <source>Set one first; then it can be locked.</source>
            <translation>Choisissez-en un d’abord ; il pourra alors être verrouillé.</translation>
        </message>
        <message>
            <source>Settings, under Voices and models, has a natural one to fetch: {1}.</source>
            <translation>Dans les réglages, sous Voix et modèles, une voix naturelle peut être récupérée : {1}.</translation>
        </message>
        <message>
            <source>Something of ours went wrong ({1}).</source>
            <translation>Quelque chose a échoué chez nous ({1}).</translation>
        </message>
        <message>
            <source>Sound is given as floating point numbers in [-1, 1], of shape (samples,) or (samples, channels).</source>
            <translation>Le son se donne en nombres à virgule flottante dans [-1, 1], de forme (échantillons,) ou (échantillons, canaux).</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>Start Ollama and pull a model, for example: ollama pull qwen3:4b-instruct</source>
            <translation>Lancez Ollama et prenez un modèle, par exemple : ollama pull qwen3:4b-instruct</translation>
        </message>
        <message>
            <source>Start it, or choose another partner in the settings.</source>
            <translation>Lancez-le, ou choisissez un autre interlocuteur dans les réglages.</translation>
        </message>
        <message>
            <source>Take your last line again, from the top.</source>
            <translation>Reprenez votre dernière phrase, depuis le début.</translation>
        </message>
        <message>
            <source>Take {1} does not tell how it was played.</source>
            <translation>La prise {1} ne dit pas comment elle a été jouée.</translation>
        </message>
        <message>
            <source>Take {1} does not wait to be recovered.</source>
            <translation>La prise {1} n’attend pas d’être récupérée.</translation>
        </message>
        <message>
            <source>That does not open this profile.</source>
            <translation>Cela n’ouvre pas ce profil.</translation>
        </message>
        <message>
            <source>That is not its name, so nothing was deleted.</source>
            <translation>Ce n’est pas son nom ; rien n’a donc été effacé.</translation>
        </message>
        <message>
            <source>The built-in voices cannot be loaded.</source>
            <translation>Les voix fournies ne peuvent pas être chargées.</translation>
        </message>
        <message>
            <source>The card of {1} is not the one that was listed.</source>
            <translation>La fiche de {1} n’est pas celle qui était annoncée.</translation>
        </message>
        <message>
            <source>The catalogue has: {1}.</source>
            <translation>Le catalogue contient : {1}.</translation>
        </message>
        <message>
            <source>The catalogue {1} cannot be read: {2}.</source>
            <translation>Le catalogue {1} est illisible : {2}.</translation>
        </message>
        <message>
            <source>The catalogue {1} is not valid TOML: {2}.</source>
            <translation>Le catalogue {1} n’est pas du TOML valable : {2}.</translation>
        </message>
        <message>
            <source>The catalogue {1} is wrong at {2}: {3}.</source>
            <translation>Le catalogue {1} a une erreur à {2} : {3}.</translation>
        </message>
        <message>
            <source>The chosen model file {1} is not there.</source>
            <translation>Le fichier de modèle choisi, {1}, n’est pas là.</translation>
        </message>
        <message>
            <source>The connection to {1} is not encrypted: others in the network could listen.</source>
            <translation>La connexion vers {1} n’est pas chiffrée : d’autres sur le réseau pourraient écouter.</translation>
        </message>
        <message>
            <source>The conversation met a fault of ours.</source>
            <translation>La conversation a rencontré une faute de notre part.</translation>
        </message>
        <message>
            <source>The copy of {1} differs.</source>
            <translation>La copie de {1} est différente.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The disk of {1} is full.</source>
            <translation>Le disque de {1} est plein.</translation>
        </message>
        <message>
            <source>The disk of {1} {2}.</source>
            <translation>Le disque de {1} {2}.</translation>
        </message>
        <message>
            <source>The disk refused: {1}.</source>
            <translation>Le disque a refusé : {1}.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Le téléchargement a été arrêté.</translation>
        </message>
        <message>
            <source>The echo is under control again: you can talk over the partner.</source>
            <translation>L’écho est de nouveau maîtrisé : vous pouvez parler par-dessus l’interlocuteur.</translation>
        </message>
        <message>
            <source>The end-of-turn model cannot be read.</source>
            <translation>Le modèle de fin de tour est illisible.</translation>
        </message>
        <message>
            <source>The end-of-turn model is missing.</source>
            <translation>Le modèle de fin de tour n’est pas là.</translation>
        </message>
        <message>
            <source>The file of the profile {1} is damaged.</source>
            <translation>Le fichier du profil {1} est abîmé.</translation>
        </message>
        <message>
            <source>The file {1} in {2} cannot be understood: {3}.</source>
            <translation>Le fichier {1}, dans {2}, ne se comprend pas : {3}.</translation>
        </message>
        <message>
            <source>The file {1} is damaged ({2}).</source>
            <translation>Le fichier {1} est abîmé ({2}).</translation>
        </message>
        <message>
            <source>The file {1} is damaged or is not a profile.</source>
            <translation>Le fichier {1} est abîmé, ou n’est pas un profil.</translation>
        </message>
        <message>
            <source>The file {1} is damaged.</source>
            <translation>Le fichier {1} est abîmé.</translation>
        </message>
        <message>
            <source>The help numbers in {1} cannot be read: {2}.</source>
            <translation>Les numéros d’aide de {1} sont illisibles : {2}.</translation>
        </message>
        <message>
            <source>The hub does not have it (status {1}).</source>
            <translation>Le serveur ne l’a pas (état {1}).</translation>
        </message>
        <message>
            <source>The hub of the voices does not answer.</source>
            <translation>Le serveur des voix ne répond pas.</translation>
        </message>
        <message>
            <source>The hub sent more than was listed.</source>
            <translation>Le serveur a envoyé plus qu’annoncé.</translation>
        </message>
        <message>
            <source>The language model said nothing for {1} seconds.</source>
            <translation>Le modèle de langage n’a rien dit pendant {1} secondes.</translation>
        </message>
        <message>
            <source>The language model stopped in the middle of its answer.</source>
            <translation>Le modèle de langage s’est arrêté au milieu de sa réponse.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Le dernier jour est avant le premier.</translation>
        </message>
        <message>
            <source>The manifest of this archive cannot be understood.</source>
            <translation>L’index de cette archive ne se comprend pas.</translation>
        </message>
        <message>
            <source>The microphone gives no sound at all, not even the noise of a room.</source>
            <translation>Rien ne vient du microphone, pas même le bruit de la pièce.</translation>
        </message>
        <message>
            <source>The microphone stage failed: {1}.</source>
            <translation>L’étape du microphone a échoué : {1}.</translation>
        </message>
        <message>
            <source>The model begins after {1} s on {2} of the cores.</source>
            <translation>Le modèle commence après {1} s sur {2} des cœurs.</translation>
        </message>
        <message>
            <source>The model file {1} is not there.</source>
            <translation>Le fichier de modèle {1} n’est pas là.</translation>
        </message>
        <message>
            <source>The model is slow here: {1}.</source>
            <translation>Le modèle est lent ici : {1}.</translation>
        </message>
        <message>
            <source>The model makes room for other work on this machine.</source>
            <translation>Le modèle laisse la place à d’autres travaux de cet ordinateur.</translation>
        </message>
        <message>
            <source>The model {1} cannot be read.</source>
            <translation>Le modèle {1} est illisible.</translation>
        </message>
        <message>
            <source>The model {1} is not there.</source>
            <translation>Le modèle {1} n’est pas là.</translation>
        </message>
        <message>
            <source>The names stand at ollama.com/library.</source>
            <translation>Les noms sont sur ollama.com/library.</translation>
        </message>
        <message>
            <source>The playbook answered instead.</source>
            <translation>Les répliques écrites ont répondu à sa place.</translation>
        </message>
        <message>
            <source>The player failed: {1}.</source>
            <translation>La lecture du son a échoué : {1}.</translation>
        </message>
        <message>
            <source>The recording has stopped: nothing more can be written.</source>
            <translation>L’enregistrement s’est arrêté : plus rien ne peut être écrit.</translation>
        </message>
        <message>
            <source>The recording in place of the {1} has ended.</source>
            <translation>L’enregistrement qui remplaçait le {1} est terminé.</translation>
        </message>
        <message>
            <source>The recording is not open as a loudspeaker.</source>
            <translation>L’enregistrement n’est pas ouvert comme haut-parleur.</translation>
        </message>
        <message>
            <source>The recording is not open as a microphone.</source>
            <translation>L’enregistrement n’est pas ouvert comme microphone.</translation>
        </message>
        <message>
            <source>The recording {1} cannot be written.</source>
            <translation>L’enregistrement {1} ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>The reserve file is full as well, so the recording has stopped.</source>
            <translation>Le fichier de réserve est plein lui aussi ; l’enregistrement s’est donc arrêté.</translation>
        </message>
        <message>
            <source>The review cannot be written to {1}: {2}.</source>
            <translation>La relecture ne peut pas être écrite dans {1} : {2}.</translation>
        </message>
        <message>
            <source>The rules in {1} cannot be read: {2}.</source>
            <translation>Les règles de {1} sont illisibles : {2}.</translation>
        </message>
        <message>
            <source>The scene cannot be kept in {1}: {2}.</source>
            <translation>La scène ne peut pas être gardée dans {1} : {2}.</translation>
        </message>
        <message>
            <source>The sentences in {1} cannot be read: {2}.</source>
            <translation>Les phrases de {1} sont illisibles : {2}.</translation>
        </message>
        <message>
            <source>The settings in {1} cannot be read: {2}.</source>
            <translation>Les réglages de {1} sont illisibles : {2}.</translation>
        </message>
        <message>
            <source>The signs in {1} are out of order: {2} needs a list of words.</source>
            <translation>Les indices de {1} ne sont pas en ordre : {2} demande une liste de mots.</translation>
        </message>
        <message>
            <source>The signs in {1} are out of order: {2} {3}.</source>
            <translation>Les indices de {1} ne sont pas en ordre : {2} {3}.</translation>
        </message>
        <message>
            <source>The signs in {1} cannot be read: {2}.</source>
            <translation>Les indices de {1} sont illisibles : {2}.</translation>
        </message>
        <message>
            <source>The sound of this has already gone.</source>
            <translation>Ce son n’est déjà plus là.</translation>
        </message>
        <message>
            <source>The sound of this moment has already gone.</source>
            <translation>Le son de ce moment n’est déjà plus là.</translation>
        </message>
        <message>
            <source>The sound of this take is gone, as promised.</source>
            <translation>Le son de cette prise est effacé, comme promis.</translation>
        </message>
        <message>
            <source>The sound of what you just said could not be taken off the disk yet.</source>
            <translation>Le son de ce que vous venez de dire n’a pas encore pu être effacé du disque.</translation>
        </message>
        <message>
            <source>The speech recognition model cannot be read.</source>
            <translation>Le modèle d’écoute est illisible.</translation>
        </message>
        <message>
            <source>The speech recognition model is not complete: {1} is missing.</source>
            <translation>Le modèle d’écoute n’est pas au complet : il manque {1}.</translation>
        </message>
        <message>
            <source>The speech server {1} could not do it ({2}).</source>
            <translation>Le serveur de voix {1} n’a pas pu le faire ({2}).</translation>
        </message>
        <message>
            <source>The speech server {1} does not answer.</source>
            <translation>Le serveur de voix {1} ne répond pas.</translation>
        </message>
        <message>
            <source>The speech server {1} does not speak its own protocol.</source>
            <translation>Le serveur de voix {1} ne parle pas son propre protocole.</translation>
        </message>
        <message>
            <source>The speech server {1} ended the connection in the middle of its answer.</source>
            <translation>Le serveur de voix {1} a coupé la connexion au milieu de sa réponse.</translation>
        </message>
        <message>
            <source>The speech server {1} took too long.</source>
            <translation>Le serveur de voix {1} a mis trop longtemps.</translation>
        </message>
        <message>
            <source>The store was asked for what cannot be: {1}.</source>
            <translation>On a demandé au stockage ce qui ne peut pas être : {1}.</translation>
        </message>
        <message>
            <source>The summary {1} cannot be read.</source>
            <translation>Le résumé {1} est illisible.</translation>
        </message>
        <message>
            <source>The summary {1} is not whole.</source>
            <translation>Le résumé {1} n’est pas entier.</translation>
        </message>
        <message>
            <source>The voice activity model is missing.</source>
            <translation>Le modèle qui repère la voix n’est pas là.</translation>
        </message>
        <message>
            <source>The voice activity model is not the one this program was tested with.</source>
            <translation>Le modèle qui repère la voix n’est pas celui avec lequel ce programme a été essayé.</translation>
        </message>
        <message>
            <source>The voice cannot be loaded.</source>
            <translation>La voix ne peut pas être chargée.</translation>
        </message>
        <message>
            <source>The voice failed: {1}.</source>
            <translation>La voix a échoué : {1}.</translation>
        </message>
        <message>
            <source>The voice gave no sound.</source>
            <translation>La voix n’a donné aucun son.</translation>
        </message>
        <message>
            <source>The voice is busy with another line.</source>
            <translation>La voix est occupée par une autre phrase.</translation>
        </message>
        <message>
            <source>The voice stopped in the middle of a line.</source>
            <translation>La voix s’est arrêtée au milieu d’une phrase.</translation>
        </message>
        <message>
            <source>The voice {1} has changed since it was checked.</source>
            <translation>La voix {1} a changé depuis sa vérification.</translation>
        </message>
        <message>
            <source>The voice {1} is not installed.</source>
            <translation>La voix {1} n’est pas installée.</translation>
        </message>
        <message>
            <source>The voice {1} was not taken: {2}.</source>
            <translation>La voix {1} n’a pas été prise : {2}.</translation>
        </message>
        <message>
            <source>The voice {1} {2}.</source>
            <translation>La voix {1} {2}.</translation>
        </message>
        <message>
            <source>The written partner speaks. Let it audition in the settings, or: {1}</source>
            <translation>C’est le partenaire écrit qui parle. Auditionnez-le dans les réglages, ou avec : {1}</translation>
        </message>
        <message>
            <source>The {1} is not open.</source>
            <translation>Le {1} n’est pas ouvert.</translation>
        </message>
        <message>
            <source>The {1} stage failed: {2}.</source>
            <translation>L’étape « {1} » a échoué : {2}.</translation>
        </message>
        <message>
            <source>The {1} stage has more than {2} jobs waiting.</source>
            <translation>L’étape « {1} » a plus de {2} tâches en attente.</translation>
        </message>
        <message>
            <source>The {1} “{2}” cannot be opened.</source>
            <translation>Le {1} « {2} » ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>The {1} “{2}” does not answer any more.</source>
            <translation>Le {1} « {2} » ne répond plus.</translation>
        </message>
        <message>
            <source>The {1} “{2}” does not answer.</source>
            <translation>Le {1} « {2} » ne répond pas.</translation>
        </message>
        <message>
            <source>The {1} “{2}” has stopped.</source>
            <translation>Le {1} « {2} » s’est arrêté.</translation>
        </message>
        <message>
            <source>The {1} “{2}” was disconnected.</source>
            <translation>Le {1} « {2} » a été débranché.</translation>
        </message>
        <message>
            <source>There are more than {1} files in {2}.</source>
            <translation>Il y a plus de {1} fichiers dans {2}.</translation>
        </message>
        <message>
            <source>There are no recordings in {1}.</source>
            <translation>Il n’y a pas d’enregistrement dans {1}.</translation>
        </message>
        <message>
            <source>There are not two takes of this that can be heard.</source>
            <translation>Il n’y a pas deux prises de ceci que l’on puisse entendre.</translation>
        </message>
        <message>
            <source>There are: {1}.</source>
            <translation>Il y a : {1}.</translation>
        </message>
        <message>
            <source>There is no audition in “{1}” yet.</source>
            <translation>Il n’y a pas encore d’essai en « {1} ».</translation>
        </message>
        <message>
            <source>There is no file or folder {1}.</source>
            <translation>Il n’y a ni fichier ni dossier {1}.</translation>
        </message>
        <message>
            <source>There is no file {1}.</source>
            <translation>Il n’y a pas de fichier {1}.</translation>
        </message>
        <message>
            <source>There is no folder {1} to write to.</source>
            <translation>Il n’y a pas de dossier {1} où écrire.</translation>
        </message>
        <message>
            <source>There is no kind of memory called {1}.</source>
            <translation>Aucune sorte de souvenir ne s’appelle {1}.</translation>
        </message>
        <message>
            <source>There is no model called {1}.</source>
            <translation>Aucun modèle ne s’appelle {1}.</translation>
        </message>
        <message>
            <source>There is no model of kind {1} for the language {2}.</source>
            <translation>Il n’y a pas de modèle de type {1} pour la langue {2}.</translation>
        </message>
        <message>
            <source>There is no person to describe in the language “{1}” yet.</source>
            <translation>On ne peut pas encore décrire une personne dans la langue « {1} ».</translation>
        </message>
        <message>
            <source>There is no profile {1}.</source>
            <translation>Il n’y a pas de profil {1}.</translation>
        </message>
        <message>
            <source>There is no recording {1}.</source>
            <translation>Il n’y a pas d’enregistrement {1}.</translation>
        </message>
        <message>
            <source>There is no scene called “{1}”.</source>
            <translation>Aucune scène ne s’appelle « {1} ».</translation>
        </message>
        <message>
            <source>There is no session {1}.</source>
            <translation>Il n’y a pas de séance {1}.</translation>
        </message>
        <message>
            <source>There is no sound in {1}.</source>
            <translation>Il n’y a pas de son dans {1}.</translation>
        </message>
        <message>
            <source>There is no such audition in “{1}”.</source>
            <translation>Il n'y a pas cette audition en « {1} ».</translation>
        </message>
        <message>
            <source>There is no voice called {1}.</source>
            <translation>Aucune voix ne s’appelle {1}.</translation>
        </message>
        <message>
            <source>There is no voice for the language “{1}”.</source>
            <translation>Il n’y a pas de voix pour la langue « {1} ».</translation>
        </message>
        <message>
            <source>There is no {1}: what is left {2}.</source>
            <translation>Il n’y a pas de {1} : ce qui reste {2}.</translation>
        </message>
        <message>
            <source>There is none here.</source>
            <translation>Il n’y en a pas ici.</translation>
        </message>
        <message>
            <source>There is nothing in it yet.</source>
            <translation>Il n’y a encore rien dedans.</translation>
        </message>
        <message>
            <source>There is nothing to delete there.</source>
            <translation>Il n’y a rien à effacer là.</translation>
        </message>
        <message>
            <source>There is nothing to remember in that.</source>
            <translation>Il n’y a là rien à retenir.</translation>
        </message>
        <message>
            <source>There is one in {1}.</source>
            <translation>Il y en a un en {1}.</translation>
        </message>
        <message>
            <source>There is {1} {2} called “{3}”.</source>
            <translation>Sous le nom « {3} », on trouve {1} {2}.</translation>
        </message>
        <message>
            <source>This app's own engine goes on meanwhile.</source>
            <translation>En attendant, le moteur de l’application continue.</translation>
        </message>
        <message>
            <source>This archive does not hold the files that its manifest lists.</source>
            <translation>Cette archive ne contient pas les fichiers que son index annonce.</translation>
        </message>
        <message>
            <source>This archive has no manifest, so it is not an export of Rehearsal Voice.</source>
            <translation>Cette archive n’a pas d’index ; ce n’est donc pas un export de Rehearsal Voice.</translation>
        </message>
        <message>
            <source>This archive holds a file that no export has, so none of it was read.</source>
            <translation>Cette archive contient un fichier qu’aucun export ne contient ; rien n’en a donc été lu.</translation>
        </message>
        <message>
            <source>This archive holds {1} files, more than an export ever does.</source>
            <translation>Cette archive contient {1} fichiers, plus que n’importe quel export.</translation>
        </message>
        <message>
            <source>This archive holds {1} twice.</source>
            <translation>Cette archive contient {1} deux fois.</translation>
        </message>
        <message>
            <source>This archive is larger when unpacked than an export ever is.</source>
            <translation>Une fois ouverte, cette archive est plus grande que n’importe quel export.</translation>
        </message>
        <message>
            <source>This backup belongs to another profile.</source>
            <translation>Cette sauvegarde appartient à un autre profil.</translation>
        </message>
        <message>
            <source>This backup is not there any more.</source>
            <translation>Cette sauvegarde n’est plus là.</translation>
        </message>
        <message>
            <source>This export does not hang together: {1} refers to what is not in it.</source>
            <translation>Cet export ne tient pas ensemble : {1} renvoie à ce qui n’y est pas.</translation>
        </message>
        <message>
            <source>This export holds sound that belongs to nothing in it.</source>
            <translation>Cet export contient un son qui n’y appartient à rien.</translation>
        </message>
        <message>
            <source>This export was made by a newer version of Rehearsal Voice.</source>
            <translation>Cet export vient d’une version plus récente de Rehearsal Voice.</translation>
        </message>
        <message>
            <source>This folder cannot be locked: {1}.</source>
            <translation>Ce dossier ne peut pas être verrouillé : {1}.</translation>
        </message>
        <message>
            <source>This has been deleted for good already.</source>
            <translation>Ceci est déjà effacé pour de bon.</translation>
        </message>
        <message>
            <source>This is not offered any more.</source>
            <translation>Ceci n’est plus proposé.</translation>
        </message>
        <message>
            <source>This profile has a passphrase already.</source>
            <translation>Ce profil a déjà un mot de passe.</translation>
        </message>
        <message>
            <source>This profile has no passphrase.</source>
            <translation>Ce profil n’a pas de mot de passe.</translation>
        </message>
        <message>
            <source>This profile is already open in another window{1}.</source>
            <translation>Ce profil est déjà ouvert dans une autre fenêtre{1}.</translation>
        </message>
        <message>
            <source>This profile is being used by another program.</source>
            <translation>Un autre programme se sert de ce profil.</translation>
        </message>
        <message>
            <source>This profile is closed.</source>
            <translation>Ce profil est fermé.</translation>
        </message>
        <message>
            <source>This profile is locked.</source>
            <translation>Ce profil est verrouillé.</translation>
        </message>
        <message>
            <source>This profile was written by a newer version of Rehearsal Voice (form {1}, this one knows {2}).</source>
            <translation>Ce profil a été écrit par une version plus récente de Rehearsal Voice (forme {1} ; celle-ci connaît la {2}).</translation>
        </message>
        <message>
            <source>This scene has changed since that take, so the partner may not stand quite where it stood.</source>
            <translation>La scène a changé depuis cette prise : l’interlocuteur n’en sera peut-être pas tout à fait au même point.</translation>
        </message>
        <message>
            <source>This session is not there any more.</source>
            <translation>Cette séance n’est plus là.</translation>
        </message>
        <message>
            <source>This sound has another form than it should.</source>
            <translation>Ce son n’a pas la forme qu’il devrait avoir.</translation>
        </message>
        <message>
            <source>This sound is damaged and cannot be played.</source>
            <translation>Ce son est abîmé et ne peut pas être écouté.</translation>
        </message>
        <message>
            <source>This sound is kept as {1}, which cannot be played here.</source>
            <translation>Ce son est gardé en {1}, que l’on ne peut pas écouter ici.</translation>
        </message>
        <message>
            <source>This take does not wait to be recovered any more.</source>
            <translation>Cette prise n’attend plus d’être récupérée.</translation>
        </message>
        <message>
            <source>This take is not there any more.</source>
            <translation>Cette prise n’est plus là.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>Try again, or use the recovery code.</source>
            <translation>Réessayez, ou prenez le code de secours.</translation>
        </message>
        <message>
            <source>Type its passphrase to go on.</source>
            <translation>Écrivez son mot de passe pour continuer.</translation>
        </message>
        <message>
            <source>Type {1} to delete it.</source>
            <translation>Écrivez {1} pour l’effacer.</translation>
        </message>
        <message>
            <source>US</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Use `rehearsal-voice rehearse` in the terminal, or log in to a desktop.</source>
            <translation>Prenez `rehearsal-voice rehearse` dans le terminal, ou ouvrez une session de bureau.</translation>
        </message>
        <message>
            <source>Use an https address, or allow this in the settings.</source>
            <translation>Prenez une adresse https, ou autorisez celle-ci dans les réglages.</translation>
        </message>
        <message>
            <source>WAYLAND_DISPLAY is {1}</source>
            <translation>WAYLAND_DISPLAY est {1}</translation>
        </message>
        <message>
            <source>We look for it, or for another one.</source>
            <translation>On le cherche, ou un autre.</translation>
        </message>
        <message>
            <source>What has arrived is kept and used when you try again.</source>
            <translation>Ce qui est arrivé est gardé et servira quand vous réessaierez.</translation>
        </message>
        <message>
            <source>What was kept here is damaged.</source>
            <translation>Ce qui était gardé ici est abîmé.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Ce qui a été enregistré avant est en sûreté.</translation>
        </message>
        <message>
            <source>What you say cannot be kept: the disk does not take it.</source>
            <translation>Ce que vous dites ne peut pas être gardé : le disque n’en veut pas.</translation>
        </message>
        <message>
            <source>Write it as 07:30.</source>
            <translation>Écrivez-la ainsi : 07:30.</translation>
        </message>
        <message>
            <source>Write them as 12345: 1 is Monday.</source>
            <translation>Écrivez-les ainsi : 12345. Le 1 est le lundi.</translation>
        </message>
        <message>
            <source>Write what should be remembered.</source>
            <translation>Écrivez ce qu’il faut retenir.</translation>
        </message>
        <message>
            <source>Writing has failed.</source>
            <translation>L’écriture a échoué.</translation>
        </message>
        <message>
            <source>You are in this profile now.</source>
            <translation>Vous êtes dans ce profil en ce moment.</translation>
        </message>
        <message>
            <source>You have rehearsed for {1} minutes without a longer break.</source>
            <translation>Vous répétez depuis {1} minutes sans vraie pause.</translation>
        </message>
        <message>
            <source>You said nothing in turn {1} of that take.</source>
            <translation>Vous n’avez rien dit au tour {1} de cette prise.</translation>
        </message>
        <message>
            <source>You spoke in: {1}.</source>
            <translation>Vous avez parlé dans : {1}.</translation>
        </message>
        <message>
            <source>Your microphone hears the loudspeaker too well, so the partner cannot be interrupted by voice.</source>
            <translation>Votre microphone entend trop bien le haut-parleur : l’interlocuteur ne peut pas être interrompu à la voix.</translation>
        </message>
        <message>
            <source>Your recogniser is unsure in this language, so only what you type is corrected here.</source>
            <translation>Votre modèle d’écoute n’est pas sûr dans cette langue ; seul ce que vous écrivez est corrigé ici.</translation>
        </message>
        <message>
            <source>`rehearsal-voice memory proposed` shows what is.</source>
            <translation>`rehearsal-voice memory proposed` montre ce qu’il y a.</translation>
        </message>
        <message>
            <source>a backup, without sound that was not kept by choice</source>
            <translation>une sauvegarde, avec le seul son que vous avez choisi de garder</translation>
        </message>
        <message>
            <source>a line</source>
            <translation>une phrase</translation>
        </message>
        <message>
            <source>a memory</source>
            <translation>un souvenir</translation>
        </message>
        <message>
            <source>a moment</source>
            <translation>un moment</translation>
        </message>
        <message>
            <source>a review as a page, gone with the next thing you delete</source>
            <translation>une relecture comme page ; part avec la prochaine chose effacée</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>une séance</translation>
        </message>
        <message>
            <source>a stretch of time</source>
            <translation>quelques jours</translation>
        </message>
        <message>
            <source>a take</source>
            <translation>une prise</translation>
        </message>
        <message>
            <source>all that is kept</source>
            <translation>tout ce qui est gardé</translation>
        </message>
        <message>
            <source>all {1} are installed, the window's is PySide6 {2}</source>
            <translation>les {1} sont installées ; celle de la fenêtre est PySide6 {2}</translation>
        </message>
        <message>
            <source>an hour from deleting them</source>
            <translation>une heure après</translation>
        </message>
        <message>
            <source>answers at {1}, with {2}</source>
            <translation>répond à {1}, avec {2}</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>est illisible</translation>
        </message>
        <message>
            <source>data folder</source>
            <translation>dossier des données</translation>
        </message>
        <message>
            <source>de</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>deleted things that can still be had back</source>
            <translation>choses effacées qu’on peut encore reprendre</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>disque</translation>
        </message>
        <message>
            <source>en</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>es</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>fr</source>
            <translation>français</translation>
        </message>
        <message>
            <source>hearing</source>
            <translation>l’écoute</translation>
        </message>
        <message>
            <source>how the two hang together, while open</source>
            <translation>comment les deux tiennent ensemble, tant qu’il est ouvert</translation>
        </message>
        <message>
            <source>inside the app; no model file is chosen, which is fine</source>
            <translation>dans l’application ; aucun fichier de modèle choisi, et c’est bien ainsi</translation>
        </message>
        <message>
            <source>is full</source>
            <translation>est plein</translation>
        </message>
        <message>
            <source>is not complete</source>
            <translation>n’est pas au complet</translation>
        </message>
        <message>
            <source>it</source>
            <translation>italien</translation>
        </message>
        <message>
            <source>it can be talked into giving in</source>
            <translation>il se laisse convaincre de céder</translation>
        </message>
        <message>
            <source>it leaves the language</source>
            <translation>il quitte la langue</translation>
        </message>
        <message>
            <source>it left {1} of {2} turns unanswered</source>
            <translation>il a laissé {1} tours sur {2} sans réponse</translation>
        </message>
        <message>
            <source>keeps a second window from writing</source>
            <translation>empêche une seconde fenêtre d’écrire</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>ne mène nulle part</translation>
        </message>
        <message>
            <source>libraries</source>
            <translation>bibliothèques</translation>
        </message>
        <message>
            <source>lines in your phrasebook</source>
            <translation>phrases gardées</translation>
        </message>
        <message>
            <source>loudspeaker</source>
            <translation>haut-parleur</translation>
        </message>
        <message>
            <source>memories</source>
            <translation>souvenirs</translation>
        </message>
        <message>
            <source>micro-goals</source>
            <translation>buts de la semaine</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>microphone</translation>
        </message>
        <message>
            <source>more than one</source>
            <translation>plus d’un</translation>
        </message>
        <message>
            <source>no</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none is connected</source>
            <translation>aucun n’est branché</translation>
        </message>
        <message>
            <source>ollama pull gemma3:4b</source>
            <translation>ollama pull gemma3:4b</translation>
        </message>
        <message>
            <source>only hears what the loudspeaker plays</source>
            <translation>n’entend que le haut-parleur</translation>
        </message>
        <message>
            <source>only {1} of what it says could be spoken</source>
            <translation>seuls {1} de ce qu’il dit pourraient être entendus</translation>
        </message>
        <message>
            <source>only {1} of {2} replies begin in the role</source>
            <translation>seules {1} réponses sur {2} commencent dans le rôle</translation>
        </message>
        <message>
            <source>pip install 'PySide6-Essentials&lt;6.12'</source>
            <translation>pip install 'PySide6-Essentials&lt;6.12'</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>portugais</translation>
        </message>
        <message>
            <source>put aside after damage</source>
            <translation>mis de côté car abîmé</translation>
        </message>
        <message>
            <source>rehearsal-voice describe --list shows them.</source>
            <translation>rehearsal-voice describe --list les montre.</translation>
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
            <translation>place pour un enregistrement si le disque est plein</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>écran</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>séances</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>mis de côté</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>réglages</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>son</translation>
        </message>
        <message>
            <source>sound server</source>
            <translation>serveur de son</translation>
        </message>
        <message>
            <source>takes with transcript and events</source>
            <translation>prises, avec ce qui s’est dit et passé</translation>
        </message>
        <message>
            <source>talks</source>
            <translation>conversations</translation>
        </message>
        <message>
            <source>the connection to {1} was cut</source>
            <translation>la connexion avec {1} a été coupée</translation>
        </message>
        <message>
            <source>the newest part of it, being written</source>
            <translation>le plus récent, en cours d’écriture</translation>
        </message>
        <message>
            <source>the package index does not give {1} ({2})</source>
            <translation>le dépôt de paquets ne donne pas {1} ({2})</translation>
        </message>
        <message>
            <source>the package index sent no usable wheel for {1}</source>
            <translation>le dépôt de paquets n’a rien envoyé qui convienne à {1}</translation>
        </message>
        <message>
            <source>the partner's lines were spoken there</source>
            <translation>les phrases de l’interlocuteur y ont été dites</translation>
        </message>
        <message>
            <source>the partner's words were made there</source>
            <translation>les mots de l’interlocuteur y ont été faits</translation>
        </message>
        <message>
            <source>the persona of “{1}” leaves no room within {2} tokens</source>
            <translation>le personnage de « {1} » ne laisse pas de place dans {2} jetons</translation>
        </message>
        <message>
            <source>the profile's name and how it is locked</source>
            <translation>le nom du profil et son verrou</translation>
        </message>
        <message>
            <source>the proxy or certificate settings cannot be used ({1})</source>
            <translation>les réglages de proxy ou de certificat ne peuvent pas servir ({1})</translation>
        </message>
        <message>
            <source>the system's own</source>
            <translation>celui du système</translation>
        </message>
        <message>
            <source>this installation has no pip to ask a package index with</source>
            <translation>cette installation n’a pas de pip pour interroger un dépôt de paquets</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>until you delete them</source>
            <translation>jusqu’à ce que vous les effaciez</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <source>voice</source>
            <translation>la voix</translation>
        </message>
        <message>
            <source>voice for {1}</source>
            <translation>voix pour {1}</translation>
        </message>
        <message>
            <source>what arrived as {1} {2} and was put aside</source>
            <translation>ce qui est arrivé sous le nom {1} {2} et a été mis de côté</translation>
        </message>
        <message>
            <source>your speech was recognised there</source>
            <translation>vos paroles y ont été reconnues</translation>
        </message>
        <message>
            <source>{1} (for trying things out)</source>
            <translation>{1} (pour essayer)</translation>
        </message>
        <message>
            <source>{1} ({2}, {3} speakers)</source>
            <translation>{1} ({2}, {3} personnes)</translation>
        </message>
        <message>
            <source>{1} ({2}, {3}, man)</source>
            <translation>{1} (homme, {2}, {3})</translation>
        </message>
        <message>
            <source>{1} ({2}, {3}, woman)</source>
            <translation>{1} (femme, {2}, {3})</translation>
        </message>
        <message>
            <source>{1} Found: {2}.</source>
            <translation>{1} Trouvés : {2}.</translation>
        </message>
        <message>
            <source>{1} GB free</source>
            <translation>{1} Go libres</translation>
        </message>
        <message>
            <source>{1} It was put aside.</source>
            <translation>{1} Elle a été mise de côté.</translation>
        </message>
        <message>
            <source>{1} and the models folder {2} lie inside each other.</source>
            <translation>{1} et le dossier des modèles {2} sont l’un dans l’autre.</translation>
        </message>
        <message>
            <source>{1} are no weekdays.</source>
            <translation>{1} : ce ne sont pas des jours de la semaine.</translation>
        </message>
        <message>
            <source>{1} belongs to another program.</source>
            <translation>{1} appartient à un autre programme.</translation>
        </message>
        <message>
            <source>{1} cannot be read: {2}.</source>
            <translation>{1} ne peut pas être lu : {2}.</translation>
        </message>
        <message>
            <source>{1} cannot be used: {2} {3}. It was {4}.</source>
            <translation>{1} ne peut pas servir : {2} {3}. Ce qu’on en a fait : {4}.</translation>
        </message>
        <message>
            <source>{1} cannot be written to.</source>
            <translation>On ne peut pas écrire dans {1}.</translation>
        </message>
        <message>
            <source>{1} cannot be written to: {2}.</source>
            <translation>On ne peut pas écrire dans {1} : {2}.</translation>
        </message>
        <message>
            <source>{1} cannot be written: {2}.</source>
            <translation>{1} ne peut pas être écrit : {2}.</translation>
        </message>
        <message>
            <source>{1} could not be fetched: {2}.</source>
            <translation>{1} n’a pas pu être téléchargé : {2}.</translation>
        </message>
        <message>
            <source>{1} does not answer</source>
            <translation>{1} ne répond pas</translation>
        </message>
        <message>
            <source>{1} does not have the file (status {2})</source>
            <translation>{1} n’a pas le fichier (état {2})</translation>
        </message>
        <message>
            <source>{1} does not hold a readable {2}</source>
            <translation>{1} ne contient pas de {2} lisible</translation>
        </message>
        <message>
            <source>{1} files</source>
            <translation>{1} fichiers</translation>
        </message>
        <message>
            <source>{1} has a shorter file than expected</source>
            <translation>{1} a un fichier plus court que prévu</translation>
        </message>
        <message>
            <source>{1} hears: {2} s for {3} s of speech.</source>
            <translation>{1} écoute bien : {2} s pour {3} s de parole.</translation>
        </message>
        <message>
            <source>{1} in this archive cannot be unpacked.</source>
            <translation>{1}, dans cette archive, ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>{1} in this archive is damaged or was changed.</source>
            <translation>{1}, dans cette archive, est abîmé ou a été modifié.</translation>
        </message>
        <message>
            <source>{1} in this archive is larger than it says.</source>
            <translation>{1}, dans cette archive, est plus grand qu’annoncé.</translation>
        </message>
        <message>
            <source>{1} in this archive is no ordinary file.</source>
            <translation>{1}, dans cette archive, n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>{1} in this archive is not a table that we know.</source>
            <translation>{1}, dans cette archive, n’est pas un tableau que l’on connaisse.</translation>
        </message>
        <message>
            <source>{1} in this archive is not text.</source>
            <translation>{1}, dans cette archive, n’est pas du texte.</translation>
        </message>
        <message>
            <source>{1} in this archive unpacks to far more than it should.</source>
            <translation>{1}, dans cette archive, prend à l’ouverture bien plus de place qu’il ne devrait.</translation>
        </message>
        <message>
            <source>{1} in {2} is not what the wheel itself lists</source>
            <translation>{1}, dans {2}, n’est pas ce que le paquet annonce lui-même</translation>
        </message>
        <message>
            <source>{1} is another computer, and it was not allowed to hear you.</source>
            <translation>{1} est un autre ordinateur, et n’a pas la permission de vous entendre.</translation>
        </message>
        <message>
            <source>{1} is busy (status {2})</source>
            <translation>{1} est occupé (état {2})</translation>
        </message>
        <message>
            <source>{1} is neither .csv nor .parquet.</source>
            <translation>{1} n’est ni .csv ni .parquet.</translation>
        </message>
        <message>
            <source>{1} is not a recording that can be read.</source>
            <translation>{1} n’est pas un enregistrement lisible.</translation>
        </message>
        <message>
            <source>{1} is not a time of day.</source>
            <translation>{1} n’est pas une heure de la journée.</translation>
        </message>
        <message>
            <source>{1} is not an archive that can be read.</source>
            <translation>{1} n’est pas une archive lisible.</translation>
        </message>
        <message>
            <source>{1} is not installed.</source>
            <translation>{1} n’est pas installé.</translation>
        </message>
        <message>
            <source>{1} is not the address of a server.</source>
            <translation>{1} n’est pas l’adresse d’un serveur.</translation>
        </message>
        <message>
            <source>{1} is there already and not an empty folder.</source>
            <translation>{1} existe déjà et n’est pas un dossier vide.</translation>
        </message>
        <message>
            <source>{1} is there already.</source>
            <translation>{1} existe déjà.</translation>
        </message>
        <message>
            <source>{1} needs more memory than is free ({2}).</source>
            <translation>{1} demande plus de mémoire qu’il n’en reste ({2}).</translation>
        </message>
        <message>
            <source>{1} needs {2} MB and its disk has less.</source>
            <translation>{1} demande {2} Mo et son disque en a moins.</translation>
        </message>
        <message>
            <source>{1} needs {2} MB for a moment and {3} MB are free.</source>
            <translation>{1} demande {2} Mo pour un moment, et il en reste {3} Mo.</translation>
        </message>
        <message>
            <source>{1} needs {2} s to begin, so the scenes' own lines answer.</source>
            <translation>{1} met {2} s à commencer ; ce sont donc les répliques des scènes qui répondent.</translation>
        </message>
        <message>
            <source>{1} needs {2} s to begin, so the scenes' own lines answer. {3} is smaller and begins after {4} s.</source>
            <translation>{1} met {2} s à commencer ; ce sont donc les répliques des scènes qui répondent. {3} est plus petit et commence après {4} s.</translation>
        </message>
        <message>
            <source>{1} of {2} answers had not begun after {3} s</source>
            <translation>{1} réponses sur {2} n’avaient pas commencé après {3} s</translation>
        </message>
        <message>
            <source>{1} of {2} replies ask for something else than the scene needs</source>
            <translation>{1} réponses sur {2} demandent autre chose que ce dont la scène a besoin</translation>
        </message>
        <message>
            <source>{1} offers {2} bytes where {3} were expected</source>
            <translation>{1} propose {2} octets au lieu des {3} attendus</translation>
        </message>
        <message>
            <source>{1} on Darwin {2}</source>
            <translation>{1} sous macOS {2}</translation>
        </message>
        <message>
            <source>{1} on Linux {2}</source>
            <translation>{1} sous Linux {2}</translation>
        </message>
        <message>
            <source>{1} on Windows {2}</source>
            <translation>{1} sous Windows {2}</translation>
        </message>
        <message>
            <source>{1} runs on somebody else's computer, so your words would leave this one.</source>
            <translation>{1} tourne sur l’ordinateur de quelqu’un d’autre : vos mots quitteraient donc celui-ci.</translation>
        </message>
        <message>
            <source>{1} sends too slowly</source>
            <translation>{1} envoie trop lentement</translation>
        </message>
        <message>
            <source>{1} sent another part of the file than was asked for</source>
            <translation>{1} a envoyé une autre partie du fichier que celle demandée</translation>
        </message>
        <message>
            <source>{1} sent more than the file's {2} bytes</source>
            <translation>{1} a envoyé plus que les {2} octets du fichier</translation>
        </message>
        <message>
            <source>{1} sent only part of the file</source>
            <translation>{1} n’a envoyé qu’une partie du fichier</translation>
        </message>
        <message>
            <source>{1} stopped sending</source>
            <translation>{1} a cessé d’envoyer</translation>
        </message>
        <message>
            <source>{1} stopped working.</source>
            <translation>{1} s’est arrêté.</translation>
        </message>
        <message>
            <source>{1} was fetched</source>
            <translation>{1} a été téléchargé</translation>
        </message>
        <message>
            <source>{1}, English only</source>
            <translation>{1}, anglais seulement</translation>
        </message>
        <message>
            <source>{1}, end of turn</source>
            <translation>{1}, fin du tour</translation>
        </message>
        <message>
            <source>{1}, line 1: another scene is already called “{2}”.</source>
            <translation>{1}, ligne 1 : une autre scène s’appelle déjà « {2} ».</translation>
        </message>
        <message>
            <source>{1}, line 1: id: use small letters, digits and hyphens only.</source>
            <translation>{1}, ligne 1 : id : seulement des minuscules, des chiffres et des tirets.</translation>
        </message>
        <message>
            <source>{1}, line 1: the scene in this file must be called “{2}” as the file is.</source>
            <translation>{1}, ligne 1 : la scène de ce fichier doit s’appeler « {2} », comme le fichier.</translation>
        </message>
        <message>
            <source>{1}, line {2}: {3}.</source>
            <translation>{1}, ligne {2} : {3}.</translation>
        </message>
        <message>
            <source>{1}, line {2}: {3}: {4}.</source>
            <translation>{1}, ligne {2} : {3} : {4}.</translation>
        </message>
        <message>
            <source>{1}, {2} languages</source>
            <translation>{1}, {2} langues</translation>
        </message>
        <message>
            <source>{1}: an hour of rehearsal takes some 115 MB.</source>
            <translation>{1} : une heure de répétition prend environ 115 Mo.</translation>
        </message>
        <message>
            <source>{1}: the person in it cannot be read: {2}.</source>
            <translation>{1} : la personne décrite est illisible : {2}.</translation>
        </message>
        <message>
            <source>{1}: the roles cannot be read: {2}.</source>
            <translation>{1} : les rôles sont illisibles : {2}.</translation>
        </message>
        <message>
            <source>{1}; models in {2}</source>
            <translation>{1} ; modèles dans {2}</translation>
        </message>
        <message>
            <source>{1}; used: {2}</source>
            <translation>{1} ; utilisé : {2}</translation>
        </message>
        <message>
            <source>“{1}” cannot happen while {2}.</source>
            <translation>« {1} » ne peut pas arriver dans l’état {2}.</translation>
        </message>
        <message>
            <source>“{1}” is none of {2}.</source>
            <translation>« {1} » n’est aucun de ceux-ci : {2}.</translation>
        </message>
    </context>
    <context>
        <name>CalmStep</name>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Begin the thirty seconds</source>
            <translation>Commencer les trente secondes</translation>
        </message>
        <message>
            <source>For example: “This morning I made a cup of tea, slowly, and looked out of the window while the water boiled. There was nothing I had to do. A bird sat on the roof opposite and did not seem to be in a hurry either. I like mornings like that, and I take my time to tell you about it.”</source>
            <translation>Par exemple : « Ce matin, je me suis fait un thé, sans me presser, et j’ai regardé par la fenêtre pendant que l’eau chauffait. Je n’avais rien à faire. Un oiseau s’est posé sur le toit d’en face et n’avait pas l’air pressé non plus. J’aime les matins comme ça, et je prends mon temps pour vous le raconter. »</translation>
        </message>
        <message>
            <source>How much of the thirty seconds has passed</source>
            <translation>Ce qui est passé des trente secondes</translation>
        </message>
        <message>
            <source>It can be left out: then the beginning of each take counts as calm.</source>
            <translation>On peut s’en passer : le début de chaque prise compte alors comme calme.</translation>
        </message>
        <message>
            <source>Kept: {rate} syllables a second.</source>
            <translation>Gardé : {rate} syllabes par seconde.</translation>
        </message>
        <message>
            <source>Listening. Take your time.</source>
            <translation>Je vous écoute. Prenez votre temps.</translation>
        </message>
        <message>
            <source>Speak calmly for thirty seconds, about anything. Later, “in a rush” means faster than this.</source>
            <translation>Parlez calmement pendant trente secondes, de ce que vous voulez. Ensuite, « trop vite » voudra dire : plus vite que cela.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Thank you. One moment …</source>
            <translation>Merci. Un instant…</translation>
        </message>
        <message>
            <source>That was too little to tell. It can be done again at any time, or left.</source>
            <translation>C’était trop peu pour savoir. On peut recommencer à tout moment, ou laisser.</translation>
        </message>
        <message>
            <source>Your own calm pace</source>
            <translation>Votre rythme calme</translation>
        </message>
    </context>
    <context>
        <name>Captions</name>
        <message>
            <source>Both sides</source>
            <translation>Des deux côtés</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grands</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Ordinary size</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>The partner's only</source>
            <translation>De l’interlocuteur seulement</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Très grands</translation>
        </message>
    </context>
    <context>
        <name>CodePaper</name>
        <message>
            <source>Copied. Other programs can read it until you copy something else.</source>
            <translation>Copié. D’autres programmes peuvent le lire jusqu’à ce que vous copiiez autre chose.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the recovery code</source>
            <translation>Copier le code de secours</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>I have it on paper, or in another safe place</source>
            <translation>Je l’ai sur papier, ou dans un autre endroit sûr</translation>
        </message>
        <message>
            <source>If the passphrase is ever lost, this code opens the profile. It is shown only now and kept nowhere. Without both, nobody can open it, and neither can we.</source>
            <translation>Si le mot de passe se perd un jour, ce code ouvre le profil. Il n’est montré que maintenant et n’est gardé nulle part. Sans l’un ni l’autre, personne ne peut l’ouvrir, et nous non plus.</translation>
        </message>
        <message>
            <source>Print the recovery code</source>
            <translation>Imprimer le code de secours</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de secours</translation>
        </message>
        <message>
            <source>Rehearsal Voice, recovery code:

{code}</source>
            <translation>Rehearsal Voice, code de secours :

{code}</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Votre code de secours</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Easier</source>
            <translation>Plus facile</translation>
        </message>
        <message>
            <source>Harder</source>
            <translation>Plus difficile</translation>
        </message>
        <message>
            <source>Help me slow down</source>
            <translation>Aidez-moi à ralentir</translation>
        </message>
        <message>
            <source>My line again</source>
            <translation>Ma phrase encore une fois</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Redire</translation>
        </message>
        <message>
            <source>Scene change</source>
            <translation>Changer de lieu</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Plus lentement</translation>
        </message>
        <message>
            <source>Take your last line again</source>
            <translation>Reprendre votre dernière phrase</translation>
        </message>
        <message>
            <source>The partner gives you more room</source>
            <translation>L’interlocuteur vous laisse plus de place</translation>
        </message>
        <message>
            <source>The partner goes easier on you</source>
            <translation>L’interlocuteur est plus souple</translation>
        </message>
        <message>
            <source>The partner pushes back harder</source>
            <translation>L’interlocuteur résiste davantage</translation>
        </message>
        <message>
            <source>The partner says its last line again</source>
            <translation>L’interlocuteur redit sa dernière phrase</translation>
        </message>
        <message>
            <source>The partner says its last line again, slower</source>
            <translation>L’interlocuteur redit sa dernière phrase, plus lentement</translation>
        </message>
        <message>
            <source>The same talk in another place</source>
            <translation>La même conversation ailleurs</translation>
        </message>
    </context>
    <context>
        <name>CueChoices</name>
        <message>
            <source>Also in talks that matter</source>
            <translation>Aussi dans les conversations qui comptent</translation>
        </message>
        <message>
            <source>When I rush</source>
            <translation>Quand je me précipite</translation>
        </message>
        <message>
            <source>When I say “um” much</source>
            <translation>Quand je dis beaucoup « euh »</translation>
        </message>
    </context>
    <context>
        <name>DebriefCards</name>
        <message>
            <source>For next time</source>
            <translation>Pour la prochaine fois</translation>
        </message>
        <message>
            <source>Hear where you said it</source>
            <translation>Entendre où vous l’avez dit</translation>
        </message>
        <message>
            <source>Said more naturally</source>
            <translation>Dit plus naturellement</translation>
        </message>
        <message>
            <source>What worked</source>
            <translation>Ce qui a marché</translation>
        </message>
        <message>
            <source>What you came to say</source>
            <translation>Ce que vous veniez dire</translation>
        </message>
        <message>
            <source>You said “{said}”. More natural: “{form}”</source>
            <translation>Vous avez dit « {said} ». Plus naturel : « {form} »</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
    </context>
    <context>
        <name>DescribePage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Describe a person</source>
            <translation>Décrire une personne</translation>
        </message>
        <message>
            <source>How do they talk? For example: quick, dry, kind</source>
            <translation>Comment parle-t-elle ? Par exemple : vite, avec ironie, gentiment</translation>
        </message>
        <message>
            <source>It stays on this computer. You can change or delete it.</source>
            <translation>Cela reste sur cet ordinateur. Vous pouvez le modifier ou l’effacer.</translation>
        </message>
        <message>
            <source>Keep it for later</source>
            <translation>Garder pour plus tard</translation>
        </message>
        <message>
            <source>Rehearse with them</source>
            <translation>Répéter avec cette personne</translation>
        </message>
        <message>
            <source>What are they called?</source>
            <translation>Comment s’appelle-t-elle ?</translation>
        </message>
        <message>
            <source>What do they care about?</source>
            <translation>Qu’est-ce qui compte pour elle ?</translation>
        </message>
        <message>
            <source>What do you want to talk about?</source>
            <translation>De quoi voulez-vous parler ?</translation>
        </message>
        <message>
            <source>What sets them off?</source>
            <translation>Qu’est-ce qui la fait réagir ?</translation>
        </message>
        <message>
            <source>Which language do you speak with them?</source>
            <translation>Quelle langue parlez-vous ensemble ?</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Qui est-ce ?</translation>
        </message>
        <message>
            <source>Your history with them, in a sentence or two</source>
            <translation>Votre histoire commune, en une ou deux phrases</translation>
        </message>
        <message>
            <source>a client</source>
            <translation>un client ou une cliente</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>un ou une collègue</translation>
        </message>
        <message>
            <source>a friend</source>
            <translation>un ami ou une amie</translation>
        </message>
        <message>
            <source>a relative</source>
            <translation>quelqu’un de la famille</translation>
        </message>
        <message>
            <source>an interviewer</source>
            <translation>la personne qui me fait passer un entretien</translation>
        </message>
        <message>
            <source>my manager</source>
            <translation>mon ou ma responsable</translation>
        </message>
        <message>
            <source>my partner</source>
            <translation>mon compagnon ou ma compagne</translation>
        </message>
        <message>
            <source>someone at a counter</source>
            <translation>quelqu’un au guichet</translation>
        </message>
        <message>
            <source>“{title}” is among your own scenes.</source>
            <translation>« {title} » est parmi vos scènes.</translation>
        </message>
    </context>
    <context>
        <name>DoorPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Go back to the backup of {when}</source>
            <translation>Revenir à la sauvegarde du {when}</translation>
        </message>
        <message>
            <source>I have lost it, but I have the recovery code</source>
            <translation>Je l’ai perdu, mais j’ai le code de secours</translation>
        </message>
        <message>
            <source>Let this system's key ring open it from now on</source>
            <translation>Que le trousseau de ce système l’ouvre désormais</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouveau mot de passe</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nouveau mot de passe, encore une fois</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Other profiles</source>
            <translation>Autres profils</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de secours</translation>
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation>Choisir ce nouveau mot de passe</translation>
        </message>
        <message>
            <source>Show that window</source>
            <translation>Montrer cette fenêtre</translation>
        </message>
        <message>
            <source>That window does not answer. Perhaps a terminal is working with it.</source>
            <translation>Cette fenêtre ne répond pas. Un terminal l’utilise peut-être.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux mots de passe ne sont pas identiques.</translation>
        </message>
        <message>
            <source>There is no backup of it.</source>
            <translation>Il n’y en a aucune sauvegarde.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Type the code from your paper, and a new passphrase.</source>
            <translation>Tapez le code noté sur votre papier, et un nouveau mot de passe.</translation>
        </message>
        <message>
            <source>{name} is locked</source>
            <translation>{name} est verrouillé</translation>
        </message>
        <message>
            <source>{name} is not open</source>
            <translation>{name} n’est pas ouvert</translation>
        </message>
    </context>
    <context>
        <name>EaseList</name>
        <message>
            <source>As my takes show</source>
            <translation>D’après mes prises</translation>
        </message>
        <message>
            <source>From 1, halting, to 5, free: how fast you speak, how much in one go, where you pause and how many different words you use. It moves slowly, and never looks at “um”.</source>
            <translation>De 1, hésitant, à 5, aisé : votre débit, ce que vous dites d’une traite, où vous faites des pauses et combien de mots différents vous employez. La valeur bouge lentement et ne compte jamais les « euh ».</translation>
        </message>
        <message>
            <source>How easily you speak</source>
            <translation>Votre aisance</translation>
        </message>
        <message>
            <source>I say {band}</source>
            <translation>Je dis {band}</translation>
        </message>
        <message>
            <source>Your own judgement: {language}</source>
            <translation>Votre propre avis : {language}</translation>
        </message>
        <message>
            <source>by your own judgement</source>
            <translation>d’après votre propre avis</translation>
        </message>
        <message numerus="yes">
            <source>from %n takes</source>
            <translation>
                <numerusform>d’après %n prise</numerusform>
                <numerusform>d’après %n prises</numerusform>
            </translation>
        </message>
        <message>
            <source>{language}: {band} of 5, {rests_on}</source>
            <translation>{language} : {band} sur 5, {rests_on}</translation>
        </message>
    </context>
    <context>
        <name>EngineStep</name>
        <message>
            <source>Every scene has its own written lines and plays at once. A language model makes it freer.</source>
            <translation>Chaque scène a ses répliques écrites et se joue tout de suite. Un modèle de langage la rend plus libre.</translation>
        </message>
        <message>
            <source>Found here</source>
            <translation>Trouvé ici</translation>
        </message>
        <message>
            <source>How fast it is</source>
            <translation>Sa vitesse</translation>
        </message>
        <message>
            <source>It is set so; the settings change it.</source>
            <translation>C’est réglé ainsi ; cela se change dans les réglages.</translation>
        </message>
        <message>
            <source>Keep the settings that suit it</source>
            <translation>Garder les réglages qui conviennent</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Mesurer cette machine</translation>
        </message>
        <message>
            <source>Measuring {part} …</source>
            <translation>Mesure : {part}…</translation>
        </message>
        <message>
            <source>Measuring; this takes a few seconds …</source>
            <translation>Mesure en cours ; cela prend quelques secondes…</translation>
        </message>
        <message>
            <source>Not measured yet.</source>
            <translation>Pas encore mesuré.</translation>
        </message>
        <message>
            <source>The written scenes: they are always here</source>
            <translation>Les scènes écrites : elles sont toujours là</translation>
        </message>
        <message>
            <source>Use what suits it</source>
            <translation>Prendre ce qui convient</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Qui répond</translation>
        </message>
        <message>
            <source>{name}: begins to answer after {seconds} s</source>
            <translation>{name} : commence à répondre après {seconds} s</translation>
        </message>
        <message>
            <source>{name}: hears {spoken} s of speech in {seconds} s</source>
            <translation>{name} : comprend {spoken} s de parole en {seconds} s</translation>
        </message>
        <message>
            <source>{name}: is heard after {seconds} s</source>
            <translation>{name} : s’entend après {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Save as a page for the browser (HTML)</source>
            <translation>Enregistrer comme page pour le navigateur (HTML)</translation>
        </message>
        <message>
            <source>Save for printing (PDF)</source>
            <translation>Enregistrer pour imprimer (PDF)</translation>
        </message>
        <message>
            <source>Save the numbers as a table (CSV)</source>
            <translation>Enregistrer les chiffres en tableau (CSV)</translation>
        </message>
        <message>
            <source>Save the sound (WAV)</source>
            <translation>Enregistrer le son (WAV)</translation>
        </message>
        <message>
            <source>Save what was said as subtitles (SRT)</source>
            <translation>Enregistrer ce qui a été dit en sous-titres (SRT)</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Go to the scenes now</source>
            <translation>Aller aux scènes maintenant</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Skip all</source>
            <translation>Tout passer</translation>
        </message>
        <message>
            <source>Step {now} of {all}</source>
            <translation>Étape {now} sur {all}</translation>
        </message>
        <message>
            <source>To the scenes</source>
            <translation>Vers les scènes</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Escape, or the word “stop”, ends the take at any time.</source>
            <translation>Échap, ou le mot « stop », termine la prise à tout moment.</translation>
        </message>
        <message>
            <source>Go through the first start again, step by step</source>
            <translation>Refaire la mise en route, pas à pas</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Hold Space: no silence ends your turn. P: pause. M: microphone off. R: say again.</source>
            <translation>Espace maintenu : aucun silence ne finit votre tour. P : pause. M : micro coupé. R : redire.</translation>
        </message>
        <message>
            <source>Set up step by step</source>
            <translation>Mise en route pas à pas</translation>
        </message>
        <message>
            <source>What works here</source>
            <translation>Ce qui marche ici</translation>
        </message>
        <message>
            <source>While you rehearse</source>
            <translation>Pendant la répétition</translation>
        </message>
        <message>
            <source>Your data lives in {folder}</source>
            <translation>Vos données sont dans {folder}</translation>
        </message>
        <message>
            <source>Your privacy in five lines</source>
            <translation>Votre vie privée en cinq lignes</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n takes</source>
            <translation>
                <numerusform>%n prise</numerusform>
                <numerusform>%n prises</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Delete “{title}”</source>
            <translation>Effacer « {title} »</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>La garder ainsi</translation>
        </message>
        <message>
            <source>Nothing here yet. Your first rehearsal will be.</source>
            <translation>Rien encore. Votre première répétition sera ici.</translation>
        </message>
        <message>
            <source>Older ones</source>
            <translation>Plus anciennes</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename “{title}”</source>
            <translation>Renommer « {title} »</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Review “{title}” of {when}</source>
            <translation>Relire « {title} » du {when}</translation>
        </message>
        <message>
            <source>Search your rehearsals</source>
            <translation>Chercher dans vos répétitions</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What you call this rehearsal</source>
            <translation>Le nom que vous donnez à cette répétition</translation>
        </message>
        <message>
            <source>What you rehearsed</source>
            <translation>Ce que vous avez répété</translation>
        </message>
        <message>
            <source>“{title}” was deleted.</source>
            <translation>« {title} » a été effacé.</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Describe a person</source>
            <translation>Décrire une personne</translation>
        </message>
        <message>
            <source>Every language</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favorites</translation>
        </message>
        <message>
            <source>Language of the scenes</source>
            <translation>Langue des scènes</translation>
        </message>
        <message>
            <source>My own</source>
            <translation>Les miennes</translation>
        </message>
        <message>
            <source>No scene has all of these words. These come near:</source>
            <translation>Aucune scène n'a tous ces mots. Celles-ci s'en approchent :</translation>
        </message>
        <message>
            <source>No scene has these words. Try others, or describe the person.</source>
            <translation>Aucune scène n'a ces mots. Essayez-en d'autres, ou décrivez la personne.</translation>
        </message>
        <message>
            <source>One moment: the scenes are being laid out …</source>
            <translation>Un instant : les scènes se préparent…</translation>
        </message>
        <message>
            <source>Search scenes</source>
            <translation>Chercher une scène</translation>
        </message>
        <message>
            <source>Tell who they are, and rehearse with them</source>
            <translation>Dites qui elle est, et répétez avec elle</translation>
        </message>
        <message>
            <source>What would you like to say out loud?</source>
            <translation>Qu’aimeriez-vous dire à voix haute ?</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
    </context>
    <context>
        <name>LoudspeakerStep</name>
        <message>
            <source>Did you hear it? If not, choose another loudspeaker above.</source>
            <translation>L’avez-vous entendue ? Sinon, choisissez un autre haut-parleur ci-dessus.</translation>
        </message>
        <message>
            <source>I wear headphones</source>
            <translation>Je porte un casque</translation>
        </message>
        <message>
            <source>Keep quiet for a moment while a sentence is played: the microphone listens for it.</source>
            <translation>Gardez le silence un instant pendant la phrase : le microphone l’écoute.</translation>
        </message>
        <message>
            <source>Listening to the room …</source>
            <translation>On écoute la pièce…</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Without one, captions show every reply.</source>
            <translation>Aucun haut-parleur trouvé. Sans lui, chaque réponse s’affiche en sous-titres.</translation>
        </message>
        <message>
            <source>Play a sentence</source>
            <translation>Faire entendre une phrase</translation>
        </message>
        <message>
            <source>Play a sentence and listen to it</source>
            <translation>Faire entendre une phrase et l’écouter</translation>
        </message>
        <message>
            <source>Playing …</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Your loudspeaker</source>
            <translation>Votre haut-parleur</translation>
        </message>
        <message>
            <source>Your microphone does not hear the loudspeaker. If you did, all is well.</source>
            <translation>Votre microphone n’entend pas le haut-parleur. Si vous, vous l’avez entendu, tout va bien.</translation>
        </message>
        <message>
            <source>Your microphone hears the loudspeaker. It is taken out as well as can be; headphones work better.</source>
            <translation>Votre microphone entend le haut-parleur. On l’enlève du mieux possible ; un casque fait mieux.</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>A memory: {text}</source>
            <translation>Un souvenir : {text}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change {text}</source>
            <translation>Modifier {text}</translation>
        </message>
        <message>
            <source>For example: call me Sam</source>
            <translation>Par exemple : appelez-moi Sam</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget {text}</source>
            <translation>Oublier {text}</translation>
        </message>
        <message>
            <source>Forgotten. In an hour it is gone for good.</source>
            <translation>Oublié. Dans une heure, c’est parti pour de bon.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien encore.</translation>
        </message>
        <message>
            <source>Only what you say here should be remembered. It never leaves this computer.</source>
            <translation>On ne retient ici que ce que vous dites de retenir. Cela ne quitte jamais cet ordinateur.</translation>
        </message>
        <message>
            <source>Remember this</source>
            <translation>Retenir ceci</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What is remembered</source>
            <translation>Ce qui est retenu</translation>
        </message>
        <message>
            <source>What kind of memory</source>
            <translation>Quelle sorte de souvenir</translation>
        </message>
        <message>
            <source>boundary</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>resté ouvert</translation>
        </message>
        <message>
            <source>mood</source>
            <translation>humeur</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>préférence</translation>
        </message>
        <message>
            <source>pronouns</source>
            <translation>pronoms</translation>
        </message>
    </context>
    <context>
        <name>MentorCard</name>
        <message>
            <source>A second opinion</source>
            <translation>Un deuxième avis</translation>
        </message>
        <message>
            <source>A second opinion: the same exchange, told of a friend</source>
            <translation>Un deuxième avis : le même échange, comme si un ami l’avait eu</translation>
        </message>
        <message>
            <source>Ask the mentor</source>
            <translation>Demander au mentor</translation>
        </message>
        <message>
            <source>For this one the scene has no line to show.</source>
            <translation>Pour cela, la scène n’a pas de phrase à montrer.</translation>
        </message>
        <message>
            <source>Hear “{line}”</source>
            <translation>Entendre « {line} »</translation>
        </message>
        <message>
            <source>How nervous are you about it now, 0 to 10?</source>
            <translation>Quel trac maintenant, de 0 à 10 ?</translation>
        </message>
        <message>
            <source>Keep this line</source>
            <translation>Garder cette phrase</translation>
        </message>
        <message>
            <source>Keep “{line}” in your phrasebook</source>
            <translation>Garder « {line} » parmi vos phrases</translation>
        </message>
        <message>
            <source>Kept in your phrasebook.</source>
            <translation>Gardée parmi vos phrases.</translation>
        </message>
        <message>
            <source>Let the model add to it</source>
            <translation>Laisser le modèle compléter</translation>
        </message>
        <message>
            <source>Nothing the model said could be shown to rest on your words. This page is without it.</source>
            <translation>Rien de ce que le modèle a dit ne s’appuyait clairement sur vos mots. Cette page s’en passe.</translation>
        </message>
        <message>
            <source>Show me how this could sound:</source>
            <translation>Montrez-moi comment cela pourrait sonner :</translation>
        </message>
        <message>
            <source>Show me: {goal}</source>
            <translation>Montrez-moi : {goal}</translation>
        </message>
        <message>
            <source>The model is reading your take …</source>
            <translation>Le modèle lit votre prise…</translation>
        </message>
        <message>
            <source>The same talk, read as if a friend of yours had had it.</source>
            <translation>La même conversation, lue comme si un ami l’avait eue.</translation>
        </message>
        <message>
            <source>{model} read this as the talk of two strangers and calls you Robin:</source>
            <translation>{model} a lu cela comme la conversation de deux inconnus et vous appelle Robin :</translation>
        </message>
        <message>
            <source>{model} reads this take; only what rests on your words is shown</source>
            <translation>{model} lit cette prise ; seul ce qui s’appuie sur vos mots est montré</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>Microphone closed</source>
            <translation>Microphone fermé</translation>
        </message>
        <message>
            <source>Microphone open</source>
            <translation>Microphone ouvert</translation>
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
            <translation>% des intervalles</translation>
        </message>
        <message>
            <source>% of the pauses</source>
            <translation>% des pauses</translation>
        </message>
        <message>
            <source>% of the time</source>
            <translation>% du temps</translation>
        </message>
        <message>
            <source>About half is a conversation; telling something takes more.</source>
            <translation>Environ la moitié, c’est une conversation ; raconter en demande plus.</translation>
        </message>
        <message>
            <source>Above 1 the hard sentence went faster than the others.</source>
            <translation>Au-dessus de 1, la phrase difficile est allée plus vite que les autres.</translation>
        </message>
        <message>
            <source>Against your own calm pace.</source>
            <translation>Par rapport à votre rythme calme.</translation>
        </message>
        <message>
            <source>Apologies without need</source>
            <translation>Excuses sans raison</translation>
        </message>
        <message>
            <source>Corrections that came back</source>
            <translation>Corrections reprises ensuite</translation>
        </message>
        <message>
            <source>Everyday English: about 140 to 200.</source>
            <translation>En anglais courant : environ 140 à 200.</translation>
        </message>
        <message>
            <source>Filled silence</source>
            <translation>Silences remplis</translation>
        </message>
        <message>
            <source>From the beginning until you said what you came for.</source>
            <translation>Du début jusqu’au moment où vous avez dit pourquoi vous veniez.</translation>
        </message>
        <message>
            <source>Hedges</source>
            <translation>Mots de doute</translation>
        </message>
        <message>
            <source>How quickly the words themselves came.</source>
            <translation>La vitesse des mots eux-mêmes.</translation>
        </message>
        <message>
            <source>Interruptions</source>
            <translation>Interruptions</translation>
        </message>
        <message>
            <source>Length of a pause</source>
            <translation>Durée des pauses</translation>
        </message>
        <message>
            <source>Length of a run</source>
            <translation>Paroles d’une traite</translation>
        </message>
        <message>
            <source>Longest turn</source>
            <translation>Tour le plus long</translation>
        </message>
        <message>
            <source>Maybe, sort of. In many languages they are politeness.</source>
            <translation>Peut-être, un peu. Dans bien des langues, c’est de la politesse.</translation>
        </message>
        <message>
            <source>Pace of what you came to say</source>
            <translation>Rythme de ce que vous veniez dire</translation>
        </message>
        <message>
            <source>Pace without pauses</source>
            <translation>Rythme sans les pauses</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauses</translation>
        </message>
        <message>
            <source>Pauses are yours to take. There is no right number.</source>
            <translation>Les pauses sont à vous. Il n’y a pas de bon chiffre.</translation>
        </message>
        <message>
            <source>Pauses inside a clause</source>
            <translation>Pauses au milieu d’une phrase</translation>
        </message>
        <message>
            <source>Said again</source>
            <translation>Répétitions</translation>
        </message>
        <message>
            <source>Silences you let be</source>
            <translation>Silences laissés</translation>
        </message>
        <message>
            <source>Talking on after the ask</source>
            <translation>Parler encore après la demande</translation>
        </message>
        <message>
            <source>Thinking is no failing.</source>
            <translation>Réfléchir n’est pas une faute.</translation>
        </message>
        <message>
            <source>Time in a rush</source>
            <translation>Précipitation</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <translation>Temps de réponse</translation>
        </message>
        <message>
            <source>Time until the ask</source>
            <translation>Temps jusqu’à la demande</translation>
        </message>
        <message>
            <source>Turns that you began while the other was still speaking.</source>
            <translation>Tours que vous avez commencés pendant que l’autre parlait encore.</translation>
        </message>
        <message>
            <source>Um and uh</source>
            <translation>Euh et hum</translation>
        </message>
        <message>
            <source>Up to five a minute cost nothing.</source>
            <translation>Jusqu’à cinq par minute ne gênent personne.</translation>
        </message>
        <message>
            <source>What you still said in that turn, once it was out.</source>
            <translation>Ce que vous avez encore dit dans ce tour, une fois la chose dite.</translation>
        </message>
        <message>
            <source>Words a minute</source>
            <translation>Mots par minute</translation>
        </message>
        <message>
            <source>Your share of the words</source>
            <translation>Votre part des mots</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>par minute</translation>
        </message>
        <message>
            <source>in 100 words</source>
            <translation>pour 100 mots</translation>
        </message>
        <message>
            <source>in a take</source>
            <translation>par prise</translation>
        </message>
        <message>
            <source>in ten turns</source>
            <translation>pour dix tours</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <source>syllables a second</source>
            <translation>syllabes par seconde</translation>
        </message>
        <message>
            <source>syllables between two pauses</source>
            <translation>syllabes entre deux pauses</translation>
        </message>
        <message>
            <source>times the rest</source>
            <translation>fois le reste</translation>
        </message>
    </context>
    <context>
        <name>MicrophoneStep</name>
        <message>
            <source>Listening …</source>
            <translation>J’écoute…</translation>
        </message>
        <message>
            <source>No microphone was found. Plug one in, or go on: you can type your lines.</source>
            <translation>Aucun microphone trouvé. Branchez-en un, ou continuez : vous pouvez écrire vos phrases.</translation>
        </message>
        <message>
            <source>Or go on: you can type your lines.</source>
            <translation>Ou continuez : vous pouvez écrire vos phrases.</translation>
        </message>
        <message>
            <source>Say a sentence. If your system asks whether this program may use the microphone, allow it.</source>
            <translation>Dites une phrase. Si le système demande si ce programme peut utiliser le microphone, acceptez.</translation>
        </message>
        <message>
            <source>You can be heard.</source>
            <translation>On vous entend.</translation>
        </message>
        <message>
            <source>Your microphone</source>
            <translation>Votre microphone</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Download {name}, {size}</source>
            <translation>Télécharger {name}, {size}</translation>
        </message>
        <message>
            <source>Forget this download</source>
            <translation>Oublier ce téléchargement</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Get it again</source>
            <translation>Télécharger encore</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>How much of {name} has arrived</source>
            <translation>Ce qui est arrivé de {name}</translation>
        </message>
        <message>
            <source>Let {name} speak for partners of its language</source>
            <translation>Faire parler {name} dans sa langue</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Listen to {name}</source>
            <translation>Écouter {name}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {name} from this computer</source>
            <translation>Retirer {name} de cet ordinateur</translation>
        </message>
        <message>
            <source>a free partner</source>
            <translation>un interlocuteur plus libre</translation>
        </message>
        <message>
            <source>hears you</source>
            <translation>vous entend</translation>
        </message>
        <message>
            <source>here</source>
            <translation>ici</translation>
        </message>
        <message>
            <source>knows when you are done</source>
            <translation>sait quand vous avez fini</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>speaks</source>
            <translation>parle</translation>
        </message>
        <message>
            <source>speaks now</source>
            <translation>parle maintenant</translation>
        </message>
        <message>
            <source>stopping …</source>
            <translation>arrêt…</translation>
        </message>
        <message>
            <source>{name} is here.</source>
            <translation>{name} est là.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} a été retiré.</translation>
        </message>
    </context>
    <context>
        <name>ModelsStep</name>
        <message>
            <source>These run on this computer. What is not here yet can be had now, later, or never: without a network, what is here already is enough to go on.</source>
            <translation>Ils tournent sur cet ordinateur. Ce qui manque encore peut venir maintenant, plus tard ou jamais : sans réseau, ce qui est là suffit pour continuer.</translation>
        </message>
        <message>
            <source>What hears and speaks</source>
            <translation>Ce qui entend et ce qui parle</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message>
            <source>Bring back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Bring this moment back</source>
            <translation>Remettre ce moment</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Delete this line with its answer and its sound</source>
            <translation>Effacer cette phrase, avec sa réponse et son enregistrement</translation>
        </message>
        <message>
            <source>Dismiss: this is no {name}</source>
            <translation>Écarter : ce n’est pas « {name} »</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>D’ici</translation>
        </message>
        <message>
            <source>Go back to this place and say something else</source>
            <translation>Revenir à cet endroit et dire autre chose</translation>
        </message>
        <message>
            <source>Hear this line</source>
            <translation>Entendre cette phrase</translation>
        </message>
        <message>
            <source>Hear this moment</source>
            <translation>Entendre ce moment</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep the sound of this moment</source>
            <translation>Garder le son de ce moment</translation>
        </message>
        <message>
            <source>Keep this line in my phrasebook</source>
            <translation>Garder cette phrase parmi les miennes</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Moments</translation>
        </message>
        <message>
            <source>Not so</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Save the sound of this moment as a file</source>
            <translation>Enregistrer le son de ce moment dans un fichier</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui s’est dit</translation>
        </message>
        <message>
            <source>apology</source>
            <translation>excuse</translation>
        </message>
        <message>
            <source>called for</source>
            <translation>justifiée</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <source>filled silence</source>
            <translation>silence rempli</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>mot de remplissage</translation>
        </message>
        <message>
            <source>good line</source>
            <translation>belle phrase</translation>
        </message>
        <message>
            <source>hard line</source>
            <translation>phrase dure</translation>
        </message>
        <message>
            <source>hard to tell</source>
            <translation>difficile à dire</translation>
        </message>
        <message>
            <source>hedge</source>
            <translation>mot de doute</translation>
        </message>
        <message>
            <source>interruption</source>
            <translation>interruption</translation>
        </message>
        <message>
            <source>long turn</source>
            <translation>long tour</translation>
        </message>
        <message>
            <source>one tone</source>
            <translation>ton uni</translation>
        </message>
        <message>
            <source>over-explaining</source>
            <translation>trop d’explications</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>pause</translation>
        </message>
        <message>
            <source>repetition</source>
            <translation>répétition</translation>
        </message>
        <message>
            <source>rush</source>
            <translation>précipitation</translation>
        </message>
        <message>
            <source>trailing off</source>
            <translation>fin qui s’éteint</translation>
        </message>
        <message>
            <source>without need</source>
            <translation>sans raison</translation>
        </message>
    </context>
    <context>
        <name>NothingYet</name>
        <message>
            <source>Choose a scene</source>
            <translation>Choisir une scène</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>All right</source>
            <translation>D’accord</translation>
        </message>
        <message>
            <source>Put this notice away</source>
            <translation>Fermer cet avis</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>A short take: only what can be said honestly is shown.</source>
            <translation>Une prise courte : seul ce qui peut être dit honnêtement est montré.</translation>
        </message>
        <message>
            <source>How you spoke</source>
            <translation>Comment vous avez parlé</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Do not remember {text}</source>
            <translation>Ne pas retenir {text}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Nothing of this is kept unless you say so.</source>
            <translation>Rien de cela n’est gardé si vous ne le dites pas.</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Retenir</translation>
        </message>
        <message>
            <source>Remember {text}</source>
            <translation>Retenir {text}</translation>
        </message>
        <message>
            <source>Shall this be remembered?</source>
            <translation>Faut-il retenir ceci ?</translation>
        </message>
        <message>
            <source>What would be remembered: {text}</source>
            <translation>Ce qui serait retenu : {text}</translation>
        </message>
    </context>
    <context>
        <name>OllamaFetching</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Do not fetch this model</source>
            <translation>Ne pas télécharger ce modèle</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>How much of the model has arrived</source>
            <translation>Part du modèle déjà arrivée</translation>
        </message>
        <message>
            <source>Its licence stands on its page at ollama.com, and here once it has come.</source>
            <translation>Sa licence est sur sa page d’ollama.com, et ici dès qu’il sera arrivé.</translation>
        </message>
        <message>
            <source>Its licence: {licence}.</source>
            <translation>Sa licence : {licence}.</translation>
        </message>
        <message>
            <source>Name of a model, for example qwen3:4b-instruct</source>
            <translation>Nom d’un modèle, par exemple qwen3:4b-instruct</translation>
        </message>
        <message>
            <source>No licence is stated for it.</source>
            <translation>Aucune licence n’est indiquée.</translation>
        </message>
        <message>
            <source>Ollama looks for it …</source>
            <translation>Ollama le cherche …</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>stopping …</source>
            <translation>arrêt en cours …</translation>
        </message>
        <message>
            <source>{name} is here.</source>
            <translation>{name} est là.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>For next time</source>
            <translation>Pour la prochaine fois</translation>
        </message>
        <message>
            <source>How you spoke</source>
            <translation>Comment vous avez parlé</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Moments</translation>
        </message>
        <message>
            <source>The partner</source>
            <translation>L’interlocuteur</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui s’est dit</translation>
        </message>
        <message>
            <source>What worked</source>
            <translation>Ce qui a marché</translation>
        </message>
        <message>
            <source>What you came to say</source>
            <translation>Ce que vous veniez dire</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>PhrasebookPage</name>
        <message>
            <source>A line to keep</source>
            <translation>Une phrase à garder</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change “{line}”</source>
            <translation>Modifier « {line} »</translation>
        </message>
        <message>
            <source>Cover the lines</source>
            <translation>Cacher les phrases</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>L’entendre</translation>
        </message>
        <message>
            <source>Hear “{line}”</source>
            <translation>Entendre « {line} »</translation>
        </message>
        <message>
            <source>Its language</source>
            <translation>Sa langue</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>La garder ainsi</translation>
        </message>
        <message>
            <source>Keep this line</source>
            <translation>Garder cette phrase</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Nothing kept yet. After a take, the mentor offers lines you can keep here.</source>
            <translation>Rien encore. Après une prise, le mentor propose des phrases à garder ici.</translation>
        </message>
        <message>
            <source>Rehearse it</source>
            <translation>La répéter</translation>
        </message>
        <message>
            <source>Rehearse it in “{title}”</source>
            <translation>La répéter dans « {title} »</translation>
        </message>
        <message>
            <source>Say it aloud, then look: {line}</source>
            <translation>Dites-la à voix haute, puis regardez : {line}</translation>
        </message>
        <message>
            <source>Show the lines</source>
            <translation>Montrer les phrases</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take out “{line}”</source>
            <translation>Retirer « {line} »</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>La phrase</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>When you want to say it</source>
            <translation>Quand vous voulez la dire</translation>
        </message>
        <message>
            <source>Which language</source>
            <translation>Quelle langue</translation>
        </message>
        <message>
            <source>Your phrasebook</source>
            <translation>Vos phrases</translation>
        </message>
        <message>
            <source>“{line}” was taken out.</source>
            <translation>« {line} » a été retirée.</translation>
        </message>
    </context>
    <context>
        <name>Playback</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Arrêter la lecture</translation>
        </message>
    </context>
    <context>
        <name>Presence</name>
        <message>
            <source>A device is away</source>
            <translation>Un appareil manque</translation>
        </message>
        <message>
            <source>A silence. It is yours</source>
            <translation>Un silence. Il est à vous</translation>
        </message>
        <message>
            <source>Listening to you</source>
            <translation>On vous écoute</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Paused. The microphone is off</source>
            <translation>En pause. Le microphone est coupé</translation>
        </message>
        <message>
            <source>Speaking</source>
            <translation>Parle</translation>
        </message>
        <message>
            <source>The take is over</source>
            <translation>La prise est finie</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Réfléchit</translation>
        </message>
        <message>
            <source>Your turn. Take your time</source>
            <translation>À vous. Prenez votre temps</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Everything you say is heard, answered and kept on this computer only.</source>
            <translation>Vous entendre, vous répondre, garder ce que vous dites : tout se fait sur cet ordinateur seulement.</translation>
        </message>
        <message>
            <source>Nothing is downloaded unless you start it, and no account is needed.</source>
            <translation>Rien n’est téléchargé sans vous, et aucun compte n’est nécessaire.</translation>
        </message>
        <message>
            <source>The sound of a take is deleted when you close its review, after a day at most.</source>
            <translation>Le son d’une prise est effacé quand vous fermez sa relecture, au bout d’un jour au plus.</translation>
        </message>
        <message>
            <source>This is a rehearsal with a program. It is no therapy, and it has no feelings about you.</source>
            <translation>C’est une répétition avec un programme. Ce n’est pas une thérapie, et il n’a pas de sentiments pour vous.</translation>
        </message>
        <message>
            <source>Words and numbers stay until you delete them; deleted means gone from the file.</source>
            <translation>Les mots et les chiffres restent jusqu’à ce que vous les effaciez ; effacé veut dire sorti du fichier.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>A backup is made on each day the app is used, and older ones are thinned. Anyone who has an export can read it.</source>
            <translation>Une sauvegarde se fait chaque jour d’utilisation ; les plus anciennes sont gardées de loin en loin. Qui a un export peut le lire.</translation>
        </message>
        <message>
            <source>A backup was made and opened: it is good.</source>
            <translation>Une sauvegarde a été faite et ouverte : elle est bonne.</translation>
        </message>
        <message>
            <source>All of it lies in {folder}: {size}, {lock}.</source>
            <translation>Tout est dans {folder} : {size}, {lock}.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Check the backup of {when}</source>
            <translation>Vérifier la sauvegarde du {when}</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Delete all of it for good, now</source>
            <translation>Tout effacer pour de bon, maintenant</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>Delete the sound of {title}</source>
            <translation>Effacer le son de {title}</translation>
        </message>
        <message>
            <source>Delete these days</source>
            <translation>Effacer ces jours</translation>
        </message>
        <message>
            <source>Everything from</source>
            <translation>Tout depuis</translation>
        </message>
        <message>
            <source>Everything was deleted.</source>
            <translation>Tout a été effacé.</translation>
        </message>
        <message>
            <source>Export everything</source>
            <translation>Tout exporter</translation>
        </message>
        <message>
            <source>Export everything …</source>
            <translation>Tout exporter…</translation>
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation>Exporté dans {file}.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>For an hour a deletion can be undone. Then it is gone from the file, its index and its backups.</source>
            <translation>Pendant une heure, on peut annuler. Ensuite c’est sorti du fichier, de son index et de ses sauvegardes.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Y revenir</translation>
        </message>
        <message>
            <source>Go back to the backup of {when}</source>
            <translation>Revenir à la sauvegarde du {when}</translation>
        </message>
        <message>
            <source>Go back to {when}? What was kept since then is put aside in a file of its own, and shown no more.</source>
            <translation>Revenir au {when} ? Ce qui a été gardé depuis est mis de côté dans un fichier à part, et n’est plus montré.</translation>
        </message>
        <message>
            <source>Have it back</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Have {what} back</source>
            <translation>Reprendre {what}</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <translation>C’est parti.</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Tout laisser comme c’est</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Laisser partir</translation>
        </message>
        <message>
            <source>Memory and privacy</source>
            <translation>Mémoire et vie privée</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>None. Nothing of this profile has ever left this computer, and nothing was fetched.</source>
            <translation>Aucune. Rien de ce profil n’a jamais quitté cet ordinateur, et rien n’a été téléchargé.</translation>
        </message>
        <message>
            <source>Passphrase, if it has one</source>
            <translation>Mot de passe, s’il y en a un</translation>
        </message>
        <message>
            <source>Really gone, now</source>
            <translation>Effacé pour de bon, maintenant</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Sound of {title}, until {when}</source>
            <translation>Son de {title}, jusqu’au {when}</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Effacer ou reprendre</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <source>There is no sound of yours.</source>
            <translation>Il n’y a aucun son de vous.</translation>
        </message>
        <message>
            <source>This backup is good.</source>
            <translation>Cette sauvegarde est bonne.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Type “{word}” to delete everything</source>
            <translation>Tapez « {word} » pour tout effacer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Ce qui est gardé</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>À quoi il sert</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Vers où</translation>
        </message>
        <message>
            <source>Which connections were made</source>
            <translation>Quelles connexions ont été faites</translation>
        </message>
        <message>
            <source>Writing {name} …</source>
            <translation>Écriture de {name}…</translation>
        </message>
        <message>
            <source>Yes, go back</source>
            <translation>Oui, revenir</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>effacer</translation>
        </message>
        <message>
            <source>encrypted with your passphrase</source>
            <translation>chiffré avec votre mot de passe</translation>
        </message>
        <message>
            <source>kept because you said so</source>
            <translation>gardé parce que vous l’avez dit</translation>
        </message>
        <message>
            <source>readable by anyone at this computer</source>
            <translation>lisible par n’importe qui sur cet ordinateur</translation>
        </message>
        <message>
            <source>to</source>
            <translation>au</translation>
        </message>
        <message>
            <source>until its review is closed</source>
            <translation>jusqu’à la fermeture de sa relecture</translation>
        </message>
        <message>
            <source>{n} sessions were deleted.</source>
            <translation>Séances effacées : {n}.</translation>
        </message>
        <message>
            <source>{what}: can be had back until {when}</source>
            <translation>{what} : on peut le reprendre jusqu’au {when}</translation>
        </message>
    </context>
    <context>
        <name>ProfileGuard</name>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Open your week</source>
            <translation>Ouvrir votre semaine</translation>
        </message>
    </context>
    <context>
        <name>ProfileLock</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer le mot de passe</translation>
        </message>
        <message>
            <source>It is locked with your passphrase now.</source>
            <translation>C’est protégé par votre mot de passe, maintenant.</translation>
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation>Verrouiller tout seul après</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller maintenant</translation>
        </message>
        <message>
            <source>Lock with this passphrase</source>
            <translation>Verrouiller avec ce mot de passe</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>Faire un nouveau code de secours</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouveau mot de passe</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nouveau mot de passe, encore une fois</translation>
        </message>
        <message>
            <source>One moment: everything is being encrypted …</source>
            <translation>Un instant : tout est en train d’être chiffré…</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Mot de passe actuel</translation>
        </message>
        <message>
            <source>Take the passphrase away</source>
            <translation>Enlever le mot de passe</translation>
        </message>
        <message>
            <source>The key ring shall forget it</source>
            <translation>Que le trousseau l’oublie</translation>
        </message>
        <message>
            <source>The lock of {name}</source>
            <translation>Le verrou de {name}</translation>
        </message>
        <message>
            <source>The passphrase is changed. The recovery code stays as it is.</source>
            <translation>Le mot de passe est changé. Le code de secours reste le même.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux mots de passe ne sont pas identiques.</translation>
        </message>
        <message>
            <source>This system's key ring opens it.</source>
            <translation>Le trousseau de ce système l’ouvre.</translation>
        </message>
        <message>
            <source>With a passphrase everything in this profile is encrypted on disk. Without one, anyone at this computer can read it.</source>
            <translation>Avec un mot de passe, tout ce profil est chiffré sur le disque. Sans lui, n’importe qui peut le lire sur cet ordinateur.</translation>
        </message>
        <message>
            <source>after {n} minutes alone</source>
            <translation>après {n} minutes sans personne</translation>
        </message>
        <message>
            <source>and lock</source>
            <translation>et verrouiller</translation>
        </message>
        <message>
            <source>never by itself</source>
            <translation>jamais tout seul</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
    </context>
    <context>
        <name>ProfilesPage</name>
        <message>
            <source>An export of Rehearsal Voice</source>
            <translation>Un export de Rehearsal Voice</translation>
        </message>
        <message>
            <source>Another name for this profile</source>
            <translation>Un autre nom pour ce profil</translation>
        </message>
        <message>
            <source>Another profile</source>
            <translation>Un autre profil</translation>
        </message>
        <message>
            <source>Bring one in from an export …</source>
            <translation>En apporter un depuis un export…</translation>
        </message>
        <message>
            <source>Brought in as {name}. Nothing of it was lost.</source>
            <translation>Apporté sous le nom {name}. Rien ne s’est perdu.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Effacer pour de bon</translation>
        </message>
        <message>
            <source>Delete {name} for good</source>
            <translation>Effacer {name} pour de bon</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Go to the profile {name}</source>
            <translation>Aller au profil {name}</translation>
        </message>
        <message>
            <source>How far the import is</source>
            <translation>Où en est l’import</translation>
        </message>
        <message>
            <source>It has a history, a memory and a lock of its own.</source>
            <translation>Il a son historique, sa mémoire et son verrou à lui.</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Le créer</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Type its name to delete it</source>
            <translation>Tapez son nom pour l’effacer</translation>
        </message>
        <message>
            <source>Type {name} to delete that profile for good</source>
            <translation>Tapez {name} pour effacer ce profil pour de bon</translation>
        </message>
        <message>
            <source>What is the new profile called?</source>
            <translation>Comment s’appelle le nouveau profil ?</translation>
        </message>
        <message>
            <source>You are here</source>
            <translation>Vous êtes ici</translation>
        </message>
        <message>
            <source>locked with a passphrase</source>
            <translation>verrouillé par un mot de passe</translation>
        </message>
        <message>
            <source>no passphrase</source>
            <translation>sans mot de passe</translation>
        </message>
        <message>
            <source>{name} is gone.</source>
            <translation>{name} n’est plus là.</translation>
        </message>
        <message>
            <source>{name} is there.</source>
            <translation>{name} est là.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>95 % between</source>
            <translation>95 % entre</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>Un an</translation>
        </message>
        <message>
            <source>About as before: {facts}. Such a difference may well be chance.</source>
            <translation>À peu près comme avant : {facts}. Une telle différence peut être un hasard.</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>All scenes</source>
            <translation>Toutes les scènes</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Done for real</source>
            <translation>Fait pour de vrai</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Filled points rest on several takes, hollow ones on one. The band holds 95 % of what may be.</source>
            <translation>Les points pleins reposent sur plusieurs prises, les creux sur une seule. La bande couvre 95 % du possible.</translation>
        </message>
        <message>
            <source>From {first} to {last} of 10, over {n} answers.</source>
            <translation>De {first} à {last} sur 10, en {n} réponses.</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Depuis quand</translation>
        </message>
        <message>
            <source>How nervous: {title}</source>
            <translation>Trac : {title}</translation>
        </message>
        <message>
            <source>Less than before</source>
            <translation>Moins qu’avant</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>More than before</source>
            <translation>Plus qu’avant</translation>
        </message>
        <message>
            <source>No take of this kind has this number yet.</source>
            <translation>Aucune prise de ce genre n’a encore ce chiffre.</translation>
        </message>
        <message>
            <source>Nothing to draw yet. After two or three takes your numbers will stand here.</source>
            <translation>Rien à dessiner encore. Après deux ou trois prises, vos chiffres seront ici.</translation>
        </message>
        <message>
            <source>Of 10</source>
            <translation>Sur 10</translation>
        </message>
        <message>
            <source>Over the weeks</source>
            <translation>Au fil des semaines</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Repose sur</translation>
        </message>
        <message>
            <source>Shown are the last {n}.</source>
            <translation>Sont montrées les {n} dernières.</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>Échelon</translation>
        </message>
        <message>
            <source>There is too little of the last eight weeks to compare. That is fine.</source>
            <translation>Il y a trop peu des huit dernières semaines pour comparer. Ce n’est pas grave.</translation>
        </message>
        <message>
            <source>Three months</source>
            <translation>Trois mois</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semaine du</translation>
        </message>
        <message>
            <source>What you worked on</source>
            <translation>Ce que vous avez travaillé</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Which language</source>
            <translation>Quelle langue</translation>
        </message>
        <message>
            <source>Which number</source>
            <translation>Quel chiffre</translation>
        </message>
        <message>
            <source>Which scene</source>
            <translation>Quelle scène</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>all other rehearsals</source>
            <translation>toutes les autres répétitions</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>the real talk</source>
            <translation>la vraie conversation</translation>
        </message>
        <message>
            <source>{lead}: {facts}. That is hardly chance.</source>
            <translation>{lead} : {facts}. Ce n’est guère un hasard.</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} min in %n takes</source>
            <translation>
                <numerusform>{minutes} min en %n prise</numerusform>
                <numerusform>{minutes} min en %n prises</numerusform>
            </translation>
        </message>
        <message>
            <source>{now} in the last four weeks, {then} in the four before</source>
            <translation>{now} ces quatre dernières semaines, {then} les quatre d’avant</translation>
        </message>
        <message>
            <source>{title}, as a table</source>
            <translation>{title}, en tableau</translation>
        </message>
        <message>
            <source>○ before a rehearsal, ■ after it, ◆ at the real talk</source>
            <translation>○ avant une répétition, ■ après, ◆ à la vraie conversation</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Phrasebook</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation>Profil : {name}</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progrès</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulaire</translation>
        </message>
        <message>
            <source>Your week</source>
            <translation>Votre semaine</translation>
        </message>
    </context>
    <context>
        <name>Readings</name>
        <message>
            <source>A usual time to answer.</source>
            <translation>Un temps de réponse habituel.</translation>
        </message>
        <message>
            <source>About half of the corrections came back in your speech.</source>
            <translation>La moitié des corrections environ est revenue dans vos paroles.</translation>
        </message>
        <message>
            <source>Brisk.</source>
            <translation>Vif.</translation>
        </message>
        <message>
            <source>Fast for a conversation.</source>
            <translation>Rapide pour une conversation.</translation>
        </message>
        <message>
            <source>Few corrections have come back in your speech so far.</source>
            <translation>Peu de corrections sont revenues dans vos paroles jusqu’ici.</translation>
        </message>
        <message>
            <source>For most of the time your voice stayed close to one tone.</source>
            <translation>La plupart du temps, votre voix est restée près d’un seul ton.</translation>
        </message>
        <message>
            <source>For much of the time you spoke faster than your own calm pace.</source>
            <translation>Une bonne partie du temps, vous avez parlé plus vite que votre rythme calme.</translation>
        </message>
        <message>
            <source>In places you sped up against your own calm pace.</source>
            <translation>Par endroits, vous avez accéléré par rapport à votre rythme calme.</translation>
        </message>
        <message>
            <source>More apologies than the talk called for.</source>
            <translation>Plus d’excuses que la conversation n’en demandait.</translation>
        </message>
        <message>
            <source>Much of your speaking time was silence: hesitant, or giving room.</source>
            <translation>Une bonne partie de votre temps était du silence : hésitation, ou place laissée.</translation>
        </message>
        <message>
            <source>No apology was uncalled for.</source>
            <translation>Aucune excuse n’était de trop.</translation>
        </message>
        <message>
            <source>No cost to listeners.</source>
            <translation>Rien qui gêne ceux qui écoutent.</translation>
        </message>
        <message>
            <source>No turn was so long that it would be noticed.</source>
            <translation>Aucun tour n’était assez long pour se remarquer.</translation>
        </message>
        <message>
            <source>Noticeable to listeners.</source>
            <translation>Ceux qui écoutent le remarquent.</translation>
        </message>
        <message>
            <source>Perhaps an apology too many.</source>
            <translation>Peut-être une excuse de trop.</translation>
        </message>
        <message>
            <source>Slower than everyday conversation.</source>
            <translation>Plus lent qu’une conversation ordinaire.</translation>
        </message>
        <message>
            <source>So many that listeners have to work.</source>
            <translation>Au point que ceux qui écoutent doivent faire un effort.</translation>
        </message>
        <message>
            <source>Some of your silences are filled.</source>
            <translation>Certains de vos silences sont remplis.</translation>
        </message>
        <message>
            <source>Speech and pauses are in balance.</source>
            <translation>Paroles et pauses s’équilibrent.</translation>
        </message>
        <message>
            <source>The pace of conversation.</source>
            <translation>Le rythme d’une conversation.</translation>
        </message>
        <message>
            <source>When the partner went quiet, you held about half of the silences.</source>
            <translation>Quand l’interlocuteur s’est tu, vous avez tenu environ la moitié des silences.</translation>
        </message>
        <message>
            <source>When the partner went quiet, you let it be quiet.</source>
            <translation>Quand l’interlocuteur s’est tu, vous avez laissé le silence.</translation>
        </message>
        <message>
            <source>When the partner went quiet, you mostly filled the silence.</source>
            <translation>Quand l’interlocuteur s’est tu, vous avez le plus souvent rempli le silence.</translation>
        </message>
        <message>
            <source>You began while the partner was still finishing.</source>
            <translation>Vous avez commencé avant que l’interlocuteur ait fini.</translation>
        </message>
        <message>
            <source>You fill your silences.</source>
            <translation>Vous remplissez vos silences.</translation>
        </message>
        <message>
            <source>You hardly ever paused.</source>
            <translation>Vous n’avez presque pas fait de pauses.</translation>
        </message>
        <message>
            <source>You hurried through what you came to say.</source>
            <translation>Vous avez dit à la hâte ce que vous veniez dire.</translation>
        </message>
        <message>
            <source>You kept to your own calm pace.</source>
            <translation>Vous avez gardé votre rythme calme.</translation>
        </message>
        <message>
            <source>You let your silences be silent.</source>
            <translation>Vous laissez vos silences être des silences.</translation>
        </message>
        <message>
            <source>You said what you came to say at your pace of the rest.</source>
            <translation>Vous avez dit ce que vous veniez dire au même rythme que le reste.</translation>
        </message>
        <message>
            <source>You took time to think before answering.</source>
            <translation>Vous avez pris le temps de réfléchir avant de répondre.</translation>
        </message>
        <message>
            <source>You took up most corrections.</source>
            <translation>Vous avez repris la plupart des corrections.</translation>
        </message>
        <message>
            <source>You took your time with what you came to say.</source>
            <translation>Vous avez pris votre temps pour ce que vous veniez dire.</translation>
        </message>
        <message>
            <source>Your longest turn lasted more than a minute and a half; that is noticed.</source>
            <translation>Votre tour le plus long a dépassé une minute et demie ; cela se remarque.</translation>
        </message>
        <message>
            <source>Your melody moves.</source>
            <translation>Votre mélodie bouge.</translation>
        </message>
    </context>
    <context>
        <name>Rehearse</name>
        <message>
            <source>Almost.</source>
            <translation>Presque.</translation>
        </message>
        <message>
            <source>End the take (Escape)</source>
            <translation>Terminer la prise (Échap)</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Hold the floor</source>
            <translation>Garder la parole</translation>
        </message>
        <message>
            <source>How do you say: {words}?</source>
            <translation>Comment dit-on : {words} ?</translation>
        </message>
        <message>
            <source>How long the partner took to answer</source>
            <translation>Le temps que l’interlocuteur a mis à répondre</translation>
        </message>
        <message>
            <source>More natural: {form}</source>
            <translation>Plus naturel : {form}</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Couper le micro</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Micro coupé</translation>
        </message>
        <message>
            <source>No silence ends your turn</source>
            <translation>Aucun silence ne finit votre tour</translation>
        </message>
        <message>
            <source>Not yet.</source>
            <translation>Pas encore.</translation>
        </message>
        <message>
            <source>Or type it, and press Enter</source>
            <translation>Ou écrivez, puis Entrée</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause, microphone off (P)</source>
            <translation>Pause, microphone coupé (P)</translation>
        </message>
        <message>
            <source>Say it right: {words}</source>
            <translation>Dites-le correctement : {words}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>The quiz is over.</source>
            <translation>Les questions sont finies.</translation>
        </message>
        <message>
            <source>To the scenes</source>
            <translation>Vers les scènes</translation>
        </message>
        <message>
            <source>Try that again: “{quote}”</source>
            <translation>Essayez encore : « {quote} »</translation>
        </message>
        <message>
            <source>Turn the microphone off and on (M)</source>
            <translation>Couper ou rouvrir le microphone (M)</translation>
        </message>
        <message>
            <source>Type your line instead of speaking</source>
            <translation>Écrire votre phrase au lieu de parler</translation>
        </message>
        <message>
            <source>Yes.</source>
            <translation>Oui.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your turn. Hold Space while you speak</source>
            <translation>À vous. Maintenez Espace en parlant</translation>
        </message>
        <message>
            <source>Your words go to {servers}.</source>
            <translation>Vos mots vont à {servers}.</translation>
        </message>
        <message>
            <source>answered in {seconds} s</source>
            <translation>réponse en {seconds} s</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>prise {number}</translation>
        </message>
        <message>
            <source>{time} of {minutes} min</source>
            <translation>{time} sur {minutes} min</translation>
        </message>
        <message>
            <source>“{words}”: I don't know that one.</source>
            <translation>« {words} » : je ne connais pas celui-là.</translation>
        </message>
    </context>
    <context>
        <name>RestsOn</name>
        <message numerus="yes">
            <source>from %n words</source>
            <translation>
                <numerusform>sur %n mot</numerusform>
                <numerusform>sur %n mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n turns</source>
            <translation>
                <numerusform>en %n tour</numerusform>
                <numerusform>en %n tours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Above: you. Below: your partner. ▾ a moment. Click anywhere to hear it.</source>
            <translation>En haut, vous ; en bas, l’autre. ▾ un moment. Cliquez où vous voulez pour l’entendre.</translation>
        </message>
        <message>
            <source>Again, differently</source>
            <translation>Encore, autrement</translation>
        </message>
        <message>
            <source>Close the review; the sound of this take goes</source>
            <translation>Fermer la relecture ; le son de cette prise s’en va</translation>
        </message>
        <message>
            <source>Delete this take</source>
            <translation>Effacer cette prise</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Hear my first and my last take</source>
            <translation>Entendre ma première et ma dernière prise</translation>
        </message>
        <message>
            <source>It is in your phrasebook.</source>
            <translation>C’est parmi vos phrases.</translation>
        </message>
        <message>
            <source>Its sound goes when you are done, or on {until}.</source>
            <translation>Le son s’efface quand vous avez fini, ou le {until}.</translation>
        </message>
        <message>
            <source>Keep it for 30 days</source>
            <translation>Le garder 30 jours</translation>
        </message>
        <message>
            <source>Kept until {until}.</source>
            <translation>Gardé jusqu’au {until}.</translation>
        </message>
        <message>
            <source>No words were understood in this take. You can still hear it below.</source>
            <translation>Aucun mot n’a été compris dans cette prise. Vous pouvez encore l’écouter ci-dessous.</translation>
        </message>
        <message>
            <source>Nothing was said in this take. That is fine, too.</source>
            <translation>Rien n’a été dit dans cette prise. C’est bien aussi.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Save or delete</source>
            <translation>Enregistrer ou effacer</translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>Prise {number}</translation>
        </message>
        <message>
            <source>Take {number} was deleted.</source>
            <translation>La prise {number} a été effacée.</translation>
        </message>
        <message>
            <source>Takes side by side</source>
            <translation>Comparer les prises</translation>
        </message>
        <message>
            <source>That line was deleted.</source>
            <translation>Cette phrase a été effacée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Your longest line then, and your longest line now</source>
            <translation>Votre phrase la plus longue d’alors, et celle de maintenant</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>prise {number}</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>A minute to breathe and begin again.</source>
            <translation>Une minute pour respirer et recommencer.</translation>
        </message>
        <message>
            <source>Evening reflection</source>
            <translation>Réflexion du soir</translation>
        </message>
        <message>
            <source>Midday reset</source>
            <translation>Pause de midi</translation>
        </message>
        <message>
            <source>Morning intention</source>
            <translation>Intention du matin</translation>
        </message>
        <message>
            <source>One sentence: what do you want from today?</source>
            <translation>Une phrase : que voulez-vous de cette journée ?</translation>
        </message>
        <message>
            <source>Two lines: what went well, what will you try?</source>
            <translation>Deux lignes : qu’est-ce qui a marché, qu’allez-vous essayer ?</translation>
        </message>
        <message>
            <source>at the weekend</source>
            <translation>le week-end</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>tous les jours</translation>
        </message>
        <message>
            <source>it was to be on {day}; how was it?</source>
            <translation>c’était prévu le {day} ; comment était-ce ?</translation>
        </message>
        <message>
            <source>on workdays</source>
            <translation>en semaine</translation>
        </message>
        <message>
            <source>on {day}, in {days} days</source>
            <translation>le {day}, dans {days} jours</translation>
        </message>
        <message>
            <source>on {weekday}</source>
            <translation>{weekday}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>without a date yet</source>
            <translation>sans date encore</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Saved as {file} in {folder}</source>
            <translation>Enregistré sous {file} dans {folder}</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Enregistrement…</translation>
        </message>
    </context>
    <context>
        <name>SceneEditor</name>
        <message>
            <source>A scene of your own</source>
            <translation>Une scène à vous</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Change the words as you like; what is shipped stays as it is.</source>
            <translation>Changez les mots comme vous voulez ; la scène d’origine reste telle quelle.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Delete this scene of mine</source>
            <translation>Effacer cette scène à moi</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Keep this scene as one of mine</source>
            <translation>Garder cette scène parmi les miennes</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Ligne {line} : {reason}</translation>
        </message>
        <message>
            <source>Put the cursor on that line</source>
            <translation>Mettre le curseur sur cette ligne</translation>
        </message>
        <message>
            <source>The scene was deleted.</source>
            <translation>La scène a été effacée.</translation>
        </message>
        <message>
            <source>The scene's text</source>
            <translation>Le texte de la scène</translation>
        </message>
        <message>
            <source>This can be played.</source>
            <translation>On peut la jouer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“{title}” is among your own scenes.</source>
            <translation>« {title} » est parmi vos scènes.</translation>
        </message>
    </context>
    <context>
        <name>SceneTile</name>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit a copy</source>
            <translation>Modifier une copie</translation>
        </message>
        <message>
            <source>Make “{title}” a favourite</source>
            <translation>Mettre « {title} » dans les favorites</translation>
        </message>
        <message>
            <source>Open “{title}” in the editor</source>
            <translation>Ouvrir « {title} » dans l’éditeur</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>Rehearse “{title}”</source>
            <translation>Répéter « {title} »</translation>
        </message>
        <message>
            <source>Take “{title}” from the favourites</source>
            <translation>Retirer « {title} » des favorites</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address, for example http://127.0.0.1:8000</source>
            <translation>Adresse, par exemple http://127.0.0.1:8000</translation>
        </message>
        <message>
            <source>Name of the model there, if it has several</source>
            <translation>Nom du modèle là-bas, s'il y en a plusieurs</translation>
        </message>
        <message>
            <source>Name of the voice there, if it has several</source>
            <translation>Nom de la voix là-bas, s'il y en a plusieurs</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others in the network could listen. I want it all the same.</source>
            <translation>La connexion n'est pas chiffrée : d'autres sur le réseau pourraient écouter. Je le veux quand même.</translation>
        </message>
        <message>
            <source>{server} is another computer. The sound of my voice may go there.</source>
            <translation>{server} est un autre ordinateur. Le son de ma voix peut y aller.</translation>
        </message>
        <message>
            <source>{server} is another computer. The words of our talk may go there.</source>
            <translation>{server} est un autre ordinateur. Les mots de notre conversation peuvent y aller.</translation>
        </message>
        <message>
            <source>{server} is another computer. What the partner says to me may go there.</source>
            <translation>{server} est un autre ordinateur. Ce que me dit le partenaire peut y aller.</translation>
        </message>
    </context>
    <context>
        <name>ServersCard</name>
        <message>
            <source>A server like OpenAI's, for the partner's words</source>
            <translation>Un serveur comme celui d'OpenAI, pour les mots du partenaire</translation>
        </message>
        <message>
            <source>All of this is done inside the app. A server that you run yourself can do it instead.</source>
            <translation>Tout cela se fait dans l'application. Un serveur à vous peut le faire à sa place.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Change: {what}</source>
            <translation>Changer : {what}</translation>
        </message>
        <message>
            <source>Do without it</source>
            <translation>S'en passer</translation>
        </message>
        <message>
            <source>Hears you</source>
            <translation>Vous écoute</translation>
        </message>
        <message>
            <source>It answers.</source>
            <translation>Il répond.</translation>
        </message>
        <message>
            <source>It does not answer now. Until it does, the app does this itself.</source>
            <translation>Il ne répond pas pour l'instant. En attendant, l'application s'en charge.</translation>
        </message>
        <message>
            <source>Ollama, for the partner's words</source>
            <translation>Ollama, pour les mots du partenaire</translation>
        </message>
        <message>
            <source>Speaks the partner's lines</source>
            <translation>Dit les répliques du partenaire</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>L'utiliser</translation>
        </message>
        <message>
            <source>inside the app</source>
            <translation>dans l'application</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>non utilisé</translation>
        </message>
        <message>
            <source>{server}, another computer</source>
            <translation>{server}, un autre ordinateur</translation>
        </message>
        <message>
            <source>{server}, on this computer</source>
            <translation>{server}, sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>A model file inside the app</source>
            <translation>Un fichier de modèle à moi</translation>
        </message>
        <message>
            <source>A model of Ollama if there is one, else the written scenes</source>
            <translation>Ollama s’il est là, sinon les scènes</translation>
        </message>
        <message>
            <source>A server like OpenAI's</source>
            <translation>Un serveur comme celui d'OpenAI</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Ask how I arrive before a take</source>
            <translation>Me demander comment j’arrive avant une prise</translation>
        </message>
        <message>
            <source>At the end only, in the review</source>
            <translation>À la fin seulement, dans la relecture</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Des deux côtés</translation>
        </message>
        <message>
            <source>Brisk: quick answers</source>
            <translation>Vif : réponses rapides</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a language model in a GGUF file</source>
            <translation>Choisir un modèle de langage dans un fichier GGUF</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Correct my language</source>
            <translation>Corriger ce que je dis</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Go through the first start again, step by step</source>
            <translation>Refaire la mise en route, pas à pas</translation>
        </message>
        <message>
            <source>Hear a sentence</source>
            <translation>Entendre une phrase</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>L’apparence</translation>
        </message>
        <message>
            <source>How long to wait for me</source>
            <translation>Patience avec moi</translation>
        </message>
        <message>
            <source>I wear headphones</source>
            <translation>Je porte un casque</translation>
        </message>
        <message>
            <source>In passing, inside the reply</source>
            <translation>En passant, dans la réponse</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Listen only while I hold Space (push to talk)</source>
            <translation>Écouter seulement quand je tiens Espace (appuyer pour parler)</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Haut-parleur</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Fichier du modèle</translation>
        </message>
        <message>
            <source>Model of Ollama</source>
            <translation>Modèle d’Ollama</translation>
        </message>
        <message>
            <source>My language</source>
            <translation>Ma langue</translation>
        </message>
        <message>
            <source>Natural</source>
            <translation>Naturel</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Patient: long pauses are yours</source>
            <translation>Patient : longues pauses</translation>
        </message>
        <message>
            <source>Servers of yours</source>
            <translation>Vos serveurs</translation>
        </message>
        <message>
            <source>Set up step by step</source>
            <translation>Mise en route pas à pas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Show one quiet word, now and then, while I speak</source>
            <translation>Montrer un mot discret, de temps en temps, pendant que je parle</translation>
        </message>
        <message>
            <source>Show the level of my microphone</source>
            <translation>Montrer le niveau de mon microphone</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>La conversation</translation>
        </message>
        <message>
            <source>The first it has</source>
            <translation>Le premier qu’il a</translation>
        </message>
        <message>
            <source>The partner's only</source>
            <translation>De l’interlocuteur seulement</translation>
        </message>
        <message>
            <source>The system's own choice</source>
            <translation>Celui du système</translation>
        </message>
        <message>
            <source>The written scenes only</source>
            <translation>Les scènes écrites seulement</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Voices and models</source>
            <translation>Voix et modèles</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Qui répond</translation>
        </message>
    </context>
    <context>
        <name>TakesPage</name>
        <message>
            <source>1 take</source>
            <translation>1 prise</translation>
        </message>
        <message>
            <source>Again, with a surprise</source>
            <translation>Encore, avec une surprise</translation>
        </message>
        <message>
            <source>An easy ear</source>
            <translation>Une oreille bienveillante</translation>
        </message>
        <message>
            <source>Cannot be reasoned with</source>
            <translation>Impossible à raisonner</translation>
        </message>
        <message>
            <source>First word to the ask</source>
            <translation>Du premier mot à la demande</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>Comment était-ce ?</translation>
        </message>
        <message>
            <source>How nervous were you, 0 to 10?</source>
            <translation>Quel était votre trac, de 0 à 10 ?</translation>
        </message>
        <message>
            <source>How nervous: {value} of 10</source>
            <translation>Trac : {value} sur 10</translation>
        </message>
        <message>
            <source>How nervous?</source>
            <translation>Quel trac ?</translation>
        </message>
        <message>
            <source>How you asked</source>
            <translation>Comment vous avez demandé</translation>
        </message>
        <message>
            <source>I did it for real</source>
            <translation>Je l’ai fait pour de vrai</translation>
        </message>
        <message>
            <source>Nervous before → after</source>
            <translation>Trac : avant → après</translation>
        </message>
        <message>
            <source>Nothing here yet. Rehearse a talk, then once more.</source>
            <translation>Rien encore. Répétez une conversation, puis encore une fois.</translation>
        </message>
        <message>
            <source>Once more from here</source>
            <translation>Encore une fois d’ici</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Interlocuteur</translation>
        </message>
        <message>
            <source>Reading your takes …</source>
            <translation>Lecture de vos prises…</translation>
        </message>
        <message>
            <source>Rehearse it so</source>
            <translation>Répéter ainsi</translation>
        </message>
        <message>
            <source>Rehearse it so: {rung}</source>
            <translation>Répéter ainsi : {rung}</translation>
        </message>
        <message>
            <source>Rushes</source>
            <translation>Précipitations</translation>
        </message>
        <message>
            <source>Say it another way once more, from turn {turn}</source>
            <translation>Le redire autrement, à partir du tour {turn}</translation>
        </message>
        <message>
            <source>Silences held</source>
            <translation>Silences tenus</translation>
        </message>
        <message>
            <source>Sorry without need</source>
            <translation>Excuses sans raison</translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>Prise {number}</translation>
        </message>
        <message>
            <source>Take {number}: “{words}”</source>
            <translation>Prise {number} : « {words} »</translation>
        </message>
        <message>
            <source>Takes side by side</source>
            <translation>Comparer les prises</translation>
        </message>
        <message>
            <source>The ladder</source>
            <translation>L’échelle</translation>
        </message>
        <message>
            <source>The same talk from an easy ear to one that cannot be reasoned with. Go at your own pace.</source>
            <translation>La même conversation, d’une oreille bienveillante à quelqu’un d’impossible à raisonner. À votre rythme.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Alors</translation>
        </message>
        <message>
            <source>What did you learn from it?</source>
            <translation>Qu’en avez-vous appris ?</translation>
        </message>
        <message>
            <source>What if, at turn {turn}</source>
            <translation>Et si, au tour {turn}</translation>
        </message>
        <message>
            <source>What is left before that?</source>
            <translation>Que reste-t-il avant cela ?</translation>
        </message>
        <message>
            <source>Which talk</source>
            <translation>Quelle conversation</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>You did it for real on {day}.</source>
            <translation>Vous l’avez fait pour de vrai le {day}.</translation>
        </message>
        <message>
            <source>nervous {before} → {after}</source>
            <translation>trac {before} → {after}</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>{n} takes</source>
            <translation>{n} prises</translation>
        </message>
        <message>
            <source>{share} of the wording is the same.</source>
            <translation>{share} des mots sont les mêmes.</translation>
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
                <numerusform>%n moment</numerusform>
                <numerusform>%n moments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n turns of yours</source>
            <translation>
                <numerusform>%n tour à vous</numerusform>
                <numerusform>%n tours à vous</numerusform>
            </translation>
        </message>
        <message>
            <source>Left and right move by a second, up and down from moment to moment, Enter plays.</source>
            <translation>Gauche et droite : une seconde ; haut et bas : de moment en moment ; Entrée : écouter.</translation>
        </message>
        <message>
            <source>Timeline of the take</source>
            <translation>Ligne de temps de la prise</translation>
        </message>
    </context>
    <context>
        <name>TodayCards</name>
        <message>
            <source>A good first one, three minutes long: order a coffee.</source>
            <translation>Une bonne première, de trois minutes : commander un café en anglais.</translation>
        </message>
        <message>
            <source>Another take of “{title}”</source>
            <translation>Une autre prise de « {title} »</translation>
        </message>
        <message>
            <source>Coming up: {talk}, {days}</source>
            <translation>Bientôt : {talk}, {days}</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Jeter</translation>
        </message>
        <message>
            <source>Last time: {title}, {when}</source>
            <translation>La dernière fois : {title}, {when}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Look at “{title}” again</source>
            <translation>Revoir « {title} »</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Recover it</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>Rehearse it</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>This week: {goal}</source>
            <translation>Cette semaine : {goal}</translation>
        </message>
        <message>
            <source>You wanted to try: “{words}”</source>
            <translation>Vous vouliez essayer : « {words} »</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>“{title}” of {when} was cut short; {seconds:.0f} seconds of it are safe.</source>
            <translation>« {title} » du {when} a été coupé ; {seconds:.0f} secondes en sont sauvées.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>Crisp</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Playful</source>
            <translation>Joueur</translation>
        </message>
        <message>
            <source>Strictly friendly</source>
            <translation>Amical et ferme</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Chaleureux</translation>
        </message>
    </context>
    <context>
        <name>Uses</name>
        <message>
            <source>A moment of the day</source>
            <translation>Un moment de la journée</translation>
        </message>
        <message>
            <source>A talk that matters</source>
            <translation>Une conversation qui compte</translation>
        </message>
        <message>
            <source>Just talk</source>
            <translation>Simplement parler</translation>
        </message>
        <message>
            <source>Small exercises</source>
            <translation>Petits exercices</translation>
        </message>
        <message>
            <source>Speak another language</source>
            <translation>Parler une autre langue</translation>
        </message>
    </context>
    <context>
        <name>Variants</name>
        <message>
            <source>As expected</source>
            <translation>Comme prévu</translation>
        </message>
        <message>
            <source>Changes the subject</source>
            <translation>Change de sujet</translation>
        </message>
        <message>
            <source>Falls silent</source>
            <translation>Se tait</translation>
        </message>
        <message>
            <source>Less reasonable</source>
            <translation>Moins raisonnable</translation>
        </message>
        <message>
            <source>Pushes back</source>
            <translation>Résiste</translation>
        </message>
        <message>
            <source>Surprise</source>
            <translation>Surprise</translation>
        </message>
    </context>
    <context>
        <name>VocabularyPage</name>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n pour aujourd’hui</numerusform>
                <numerusform>%n pour aujourd’hui</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>L’oublier</translation>
        </message>
        <message>
            <source>Forget “{words}”</source>
            <translation>Oublier « {words} »</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>L’entendre</translation>
        </message>
        <message>
            <source>Hear “{words}”</source>
            <translation>Entendre « {words} »</translation>
        </message>
        <message>
            <source>In a language scene, ask: “what does … mean?”, “how do I say …?”, or say “quiz me”.</source>
            <translation>Dans une scène de langue, demandez : « que veut dire… ? », « comment dit-on… ? », ou dites « interroge-moi ».</translation>
        </message>
        <message>
            <source>It means: {words}</source>
            <translation>Cela veut dire : {words}</translation>
        </message>
        <message>
            <source>Nothing yet. What is mended in a scene, and what a quiz asked, comes back here over days.</source>
            <translation>Rien encore. Ce qui est corrigé dans une scène, et ce qui a été demandé, revient ici au fil des jours.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>S’exercer</translation>
        </message>
        <message>
            <source>Practise {language}</source>
            <translation>S’exercer en {language}</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulaire</translation>
        </message>
        <message>
            <source>You said: {words}</source>
            <translation>Vous avez dit : {words}</translation>
        </message>
        <message>
            <source>again on {day}</source>
            <translation>de nouveau le {day}</translation>
        </message>
        <message>
            <source>right {hits} of {tries} times</source>
            <translation>juste {hits} fois sur {tries}</translation>
        </message>
    </context>
    <context>
        <name>VoiceAnswers</name>
        <message>
            <source>Answer by voice</source>
            <translation>Répondre à voix haute</translation>
        </message>
        <message>
            <source>Answer these questions by voice, one after the other</source>
            <translation>Répondre à ces questions à voix haute, l'une après l'autre</translation>
        </message>
        <message>
            <source>Stop listening</source>
            <translation>Ne plus écouter</translation>
        </message>
        <message>
            <source>Thank you. “Begin” begins.</source>
            <translation>Merci. « Commencer » commence.</translation>
        </message>
    </context>
    <context>
        <name>VoicesStep</name>
        <message>
            <source>Hear how the partners sound. A language without a voice of its own has a plainer, built-in one.</source>
            <translation>Écoutez les voix des interlocuteurs. Une langue sans voix à elle en a une plus simple, fournie.</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Listen to {name}</source>
            <translation>Écouter {name}</translation>
        </message>
        <message>
            <source>Only the built-in voices are here. They do for a start.</source>
            <translation>Seules les voix fournies sont là. Elles suffisent pour commencer.</translation>
        </message>
        <message>
            <source>The voices</source>
            <translation>Les voix</translation>
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>A quiet note from the system at a time you choose, while this window is open. Off until you want it.</source>
            <translation>Un avis discret du système à l’heure de votre choix, tant que cette fenêtre est ouverte. Éteint tant que vous n’en voulez pas.</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Un autre jour</translation>
        </message>
        <message>
            <source>Another day for {talk}</source>
            <translation>Un autre jour pour {talk}</translation>
        </message>
        <message>
            <source>At what time</source>
            <translation>À quelle heure</translation>
        </message>
        <message>
            <source>Close this week</source>
            <translation>Clore cette semaine</translation>
        </message>
        <message>
            <source>For example: ask without over-explaining</source>
            <translation>Par exemple : demander sans trop expliquer</translation>
        </message>
        <message>
            <source>For example: the review with Robin</source>
            <translation>Par exemple : l’entretien avec Robin</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>L’oublier</translation>
        </message>
        <message>
            <source>Forget {talk}</source>
            <translation>Oublier {talk}</translation>
        </message>
        <message>
            <source>How did the week go, in a few words?</source>
            <translation>Comment s’est passée la semaine, en quelques mots ?</translation>
        </message>
        <message>
            <source>How nervous were you, 0 to 10?</source>
            <translation>Quel était votre trac, de 0 à 10 ?</translation>
        </message>
        <message>
            <source>How nervous?</source>
            <translation>Quel trac ?</translation>
        </message>
        <message>
            <source>How was it, in a few words?</source>
            <translation>Comment était-ce, en quelques mots ?</translation>
        </message>
        <message>
            <source>I did it for real</source>
            <translation>Je l’ai eue pour de vrai</translation>
        </message>
        <message>
            <source>I did it for real: {talk}</source>
            <translation>Je l’ai eue pour de vrai : {talk}</translation>
        </message>
        <message>
            <source>It has a date</source>
            <translation>Elle a une date</translation>
        </message>
        <message>
            <source>Keep these two lines</source>
            <translation>Garder ces deux lignes</translation>
        </message>
        <message>
            <source>Keep this day</source>
            <translation>Garder ce jour</translation>
        </message>
        <message>
            <source>Keep this day for {talk}</source>
            <translation>Garder ce jour pour {talk}</translation>
        </message>
        <message>
            <source>No number with it</source>
            <translation>Sans chiffre</translation>
        </message>
        <message>
            <source>Note this talk</source>
            <translation>Noter cette conversation</translation>
        </message>
        <message>
            <source>On which days</source>
            <translation>Quels jours</translation>
        </message>
        <message>
            <source>One small aim for seven days</source>
            <translation>Un petit but pour sept jours</translation>
        </message>
        <message>
            <source>Rehearsed with no scene yet</source>
            <translation>Répétée sans scène pour l’instant</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Me le rappeler</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {ritual}</source>
            <translation>Retirer {ritual}</translation>
        </message>
        <message>
            <source>Rituals</source>
            <translation>Rituels</translation>
        </message>
        <message>
            <source>Take this one instead</source>
            <translation>Plutôt celui-ci</translation>
        </message>
        <message>
            <source>Talks in the world outside</source>
            <translation>Conversations de la vraie vie</translation>
        </message>
        <message>
            <source>The number that goes with it</source>
            <translation>Le chiffre qui va avec</translation>
        </message>
        <message>
            <source>The scene it is rehearsed with</source>
            <translation>La scène avec laquelle on la répète</translation>
        </message>
        <message>
            <source>What went well today?</source>
            <translation>Qu’est-ce qui a marché aujourd’hui ?</translation>
        </message>
        <message>
            <source>What will I try tomorrow?</source>
            <translation>Que vais-je essayer demain ?</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Quel jour</translation>
        </message>
        <message>
            <source>Which ritual</source>
            <translation>Quel rituel</translation>
        </message>
        <message>
            <source>Work on this for a week</source>
            <translation>Y travailler une semaine</translation>
        </message>
        <message>
            <source>Your week</source>
            <translation>Votre semaine</translation>
        </message>
        <message>
            <source>on</source>
            <translation>le</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Here you rehearse, out loud, a talk that matters to you, or an order in another language. A few steps first; skip any of them.</source>
            <translation>Ici, vous répétez à voix haute une conversation qui compte pour vous, ou une commande dans une autre langue. D’abord quelques étapes ; passez celles que vous voulez.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Your privacy in five lines</source>
            <translation>Votre vie privée en cinq lignes</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Getting ready …</source>
            <translation>On prépare tout…</translation>
        </message>
        <message>
            <source>Ready. Nothing leaves this computer.</source>
            <translation>Tout est prêt. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Ready. Your words go to {servers}.</source>
            <translation>Tout est prêt. Vos mots vont vers {servers}.</translation>
        </message>
        <message>
            <source>This scene is not there any more.</source>
            <translation>Cette scène n’est plus là.</translation>
        </message>
    </context>
    <context>
        <name>_DeviceStep</name>
        <message>
            <source>The system's own choice</source>
            <translation>Celui du système</translation>
        </message>
    </context>
</TS>
