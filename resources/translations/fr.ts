<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Annotation</source>
            <translation>&amp;Annotation</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Fermer le projet</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Import folder…</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <source>Export JSON lines…</source>
            <translation>Exporter en JSON lines…</translation>
        </message>
        <message>
            <source>Export DocBin for spaCy…</source>
            <translation>Exporter en DocBin pour spaCy…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Annotator’s name…</source>
            <translation>Nom de l’annotateur…</translation>
        </message>
        <message>
            <source>Next annotation or suggestion</source>
            <translation>Annotation ou suggestion suivante</translation>
        </message>
        <message>
            <source>Previous annotation or suggestion</source>
            <translation>Annotation ou suggestion précédente</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Lâcher</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Reject or delete</source>
            <translation>Rejeter ou supprimer</translation>
        </message>
        <message>
            <source>Accept all that is left</source>
            <translation>Accepter tout ce qui reste</translation>
        </message>
        <message>
            <source>Start one word back</source>
            <translation>Début : un mot en arrière</translation>
        </message>
        <message>
            <source>Start one word on</source>
            <translation>Début : un mot en avant</translation>
        </message>
        <message>
            <source>End one word back</source>
            <translation>Fin : un mot en arrière</translation>
        </message>
        <message>
            <source>End one word on</source>
            <translation>Fin : un mot en avant</translation>
        </message>
        <message>
            <source>Start one character back</source>
            <translation>Début : un caractère en arrière</translation>
        </message>
        <message>
            <source>Start one character on</source>
            <translation>Début : un caractère en avant</translation>
        </message>
        <message>
            <source>End one character back</source>
            <translation>Fin : un caractère en arrière</translation>
        </message>
        <message>
            <source>End one character on</source>
            <translation>Fin : un caractère en avant</translation>
        </message>
        <message>
            <source>Quotation from the selection or the marks</source>
            <translation>Citation : la sélection, sinon entre les guillemets</translation>
        </message>
        <message>
            <source>Add the selection to the content</source>
            <translation>Ajouter la sélection au contenu</translation>
        </message>
        <message>
            <source>Cue: the selection; without one, none</source>
            <translation>Verbe : la sélection ; sans elle, aucun</translation>
        </message>
        <message>
            <source>Source: the selection; without one, its next kind</source>
            <translation>Source : la sélection ; sans elle, le genre suivant</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>Pas de source</translation>
        </message>
        <message>
            <source>Speaker…</source>
            <translation>Locuteur…</translation>
        </message>
        <message>
            <source>Done, and the next dispatch</source>
            <translation>Terminer, et la dépêche suivante</translation>
        </message>
        <message>
            <source>Skip this dispatch</source>
            <translation>Passer cette dépêche</translation>
        </message>
        <message>
            <source>Flag this dispatch</source>
            <translation>Signaler cette dépêche</translation>
        </message>
        <message>
            <source>Next dispatch</source>
            <translation>Dépêche suivante</translation>
        </message>
        <message>
            <source>Previous dispatch</source>
            <translation>Dépêche précédente</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>Go to the text</source>
            <translation>Aller au texte</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Français</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Nederlands</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>About the workbench</source>
            <translation>À propos de Workbench</translation>
        </message>
    </context>
    <context>
        <name>Display</name>
        <message>
            <source>About the workbench</source>
            <translation>À propos de Workbench</translation>
        </message>
        <message>
            <source>Annotate who said what in news dispatches.
Free software, MIT licence.</source>
            <translation>Annoter qui a dit quoi dans les dépêches d’agence.
Logiciel libre, licence MIT.</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Nothing more in this direction.</source>
            <translation>Plus rien dans cette direction.</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>citation</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggéré</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>annoté</translation>
        </message>
        <message>
            <source>All suggestions are checked. Ctrl+Enter: done, and the next.</source>
            <translation>Toutes les suggestions sont vérifiées. Ctrl+Entrée : terminer, et la suivante.</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>Accepté.</translation>
        </message>
        <message>
            <source>Nothing is active: N goes to the next annotation or suggestion.</source>
            <translation>Rien n’est actif : N va à l’annotation ou à la suggestion suivante.</translation>
        </message>
        <message>
            <source>Rejected.</source>
            <translation>Rejeté.</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>Supprimé.</translation>
        </message>
        <message>
            <source>No suggestion is left.</source>
            <translation>Il ne reste aucune suggestion.</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) accepted.</source>
            <translation>
                <numerusform>%n suggestion acceptée.</numerusform>
                <numerusform>%n suggestions acceptées.</numerusform>
            </translation>
        </message>
        <message>
            <source>{} added.</source>
            <translation>{} ajouté.</translation>
        </message>
        <message>
            <source>Now {}.</source>
            <translation>Désormais {}.</translation>
        </message>
        <message>
            <source>Select words first, or go to an entity with N.</source>
            <translation>Sélectionnez d’abord des mots, ou allez à une entité avec N.</translation>
        </message>
        <message>
            <source>Select the words of the quotation first.</source>
            <translation>Sélectionnez d’abord les mots de la citation.</translation>
        </message>
        <message>
            <source>The type is changed.</source>
            <translation>Le type est changé.</translation>
        </message>
        <message>
            <source>No marks around the caret: select the words of the quotation.</source>
            <translation>Pas de guillemets autour du curseur : sélectionnez les mots de la citation.</translation>
        </message>
        <message>
            <source>Quotation added: now its cue (C), its source (S), its speaker (W).</source>
            <translation>Citation ajoutée : maintenant son verbe (C), sa source (S), son locuteur (W).</translation>
        </message>
        <message>
            <source>Go to a quotation first, or make one with Q.</source>
            <translation>Allez d’abord à une citation, ou faites-en une avec Q.</translation>
        </message>
        <message>
            <source>Select the words that belong to the quotation too.</source>
            <translation>Sélectionnez les mots qui font aussi partie de la citation.</translation>
        </message>
        <message>
            <source>Added to the content.</source>
            <translation>Ajouté au contenu.</translation>
        </message>
        <message>
            <source>The cue is set.</source>
            <translation>Le verbe est marqué.</translation>
        </message>
        <message>
            <source>The cue is taken off.</source>
            <translation>Le verbe est retiré.</translation>
        </message>
        <message>
            <source>Select the words that name who speaks.</source>
            <translation>Sélectionnez les mots qui nomment celui qui parle.</translation>
        </message>
        <message>
            <source>The source is set.</source>
            <translation>La source est marquée.</translation>
        </message>
        <message>
            <source>The source is taken off.</source>
            <translation>La source est retirée.</translation>
        </message>
        <message>
            <source>{} is entered and speaks.</source>
            <translation>{} est inscrit au registre et parle.</translation>
        </message>
        <message>
            <source>{} speaks.</source>
            <translation>{} parle.</translation>
        </message>
        <message>
            <source>The speaker is taken off.</source>
            <translation>Le locuteur est retiré.</translation>
        </message>
        <message>
            <source>The note is kept.</source>
            <translation>La note est gardée.</translation>
        </message>
        <message>
            <source>resized</source>
            <translation>bornes changées</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Done again.</source>
            <translation>Rétabli.</translation>
        </message>
        <message>
            <source>Nothing more to take back or to do again.</source>
            <translation>Plus rien à annuler ou à rétablir.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Open project</source>
            <translation>Ouvrir un projet</translation>
        </message>
        <message>
            <source>Projects (*.workbench)</source>
            <translation>Projets (*.workbench)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importer des fichiers</translation>
        </message>
        <message>
            <source>Dispatches (*.txt *.jsonl *.json)</source>
            <translation>Dépêches (*.txt *.jsonl *.json)</translation>
        </message>
        <message>
            <source>Import folder</source>
            <translation>Importer un dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {}…</source>
            <translation>Importation : {}…</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON lines (*.jsonl)</translation>
        </message>
        <message>
            <source>DocBin (*.spacy)</source>
            <translation>DocBin (*.spacy)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Exporting {}…</source>
            <translation>Exportation : {}…</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Annotator: {}</source>
            <translation>Annotateur : {}</translation>
        </message>
        <message>
            <source>{} of {} dispatches done</source>
            <translation>{} dépêches terminées sur {}</translation>
        </message>
        <message>
            <source>● saved</source>
            <translation>● enregistré</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>lecture seule</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>suggested</source>
            <translation>suggéré</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>annoté</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Verbe</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>SELECTION</source>
            <translation>SÉLECTION</translation>
        </message>
        <message>
            <source>N goes to the first annotation or suggestion; or click on one in the text.</source>
            <translation>N va à la première annotation ou suggestion ; ou cliquez dans le texte.</translation>
        </message>
        <message>
            <source>Annotations and suggestions</source>
            <translation>Annotations et suggestions</translation>
        </message>
        <message>
            <source>A remark for others</source>
            <translation>Une remarque pour les autres</translation>
        </message>
        <message>
            <source>ANNOTATIONS ({})</source>
            <translation>ANNOTATIONS ({})</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Choose… (W)</source>
            <translation>Choisir… (W)</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <source>open</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrigée</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <source>{} % sure</source>
            <translation>sûr à {} %</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>pronoun</source>
            <translation>pronom</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Work in the background</source>
            <translation>Travail en arrière-plan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Wait until the work in the background is done.</source>
            <translation>Attendez que le travail en arrière-plan soit terminé.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Terminé.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Search a key or what it does</source>
            <translation>Chercher une touche ou son effet</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Move the caret</source>
            <translation>Déplacer le curseur</translation>
        </message>
        <message>
            <source>Select by character</source>
            <translation>Sélectionner par caractère</translation>
        </message>
        <message>
            <source>Select by word</source>
            <translation>Sélectionner par mot</translation>
        </message>
        <message>
            <source>To the next part of the window</source>
            <translation>À la partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Type of a quotation</source>
            <translation>Type de citation</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>{} – Workbench</source>
            <translation>{} – Workbench</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>{} can only be read: copy it to a folder of your own to change it.</source>
            <translation>{} est en lecture seule : copiez-le dans un dossier à vous pour le modifier.</translation>
        </message>
        <message>
            <source>No dispatch is open.
Choose one at the left, or import some: File &gt; Import files…</source>
            <translation>Aucune dépêche n’est ouverte.
Choisissez-en une à gauche, ou importez-en : Fichier &gt; Importer des fichiers…</translation>
        </message>
        <message>
            <source>Go to a quotation first, or make one with Q.</source>
            <translation>Allez d’abord à une citation, ou faites-en une avec Q.</translation>
        </message>
        <message>
            <source>That was the last dispatch of this list.</source>
            <translation>C’était la dernière dépêche de cette liste.</translation>
        </message>
        <message>
            <source>Flagged.</source>
            <translation>Signalée.</translation>
        </message>
        <message>
            <source>No longer flagged.</source>
            <translation>Plus signalée.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>NameBar</name>
        <message>
            <source>Annotator’s name</source>
            <translation>Nom de l’annotateur</translation>
        </message>
        <message>
            <source>That is me</source>
            <translation>C’est moi</translation>
        </message>
        <message>
            <source>Your name, as it is kept with your annotations:</source>
            <translation>Votre nom, tel qu’il est gardé avec vos annotations :</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{} / {} checked</source>
            <translation>{} / {} vérifiées</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Quotation</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Verbe</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <source>next</source>
            <translation>suivant</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminer</translation>
        </message>
        <message>
            <source>select</source>
            <translation>sélectionner</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>touches</translation>
        </message>
        <message>
            <source>accept</source>
            <translation>accepter</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>rejeter</translation>
        </message>
        <message>
            <source>boundaries</source>
            <translation>bornes</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Dispatches</source>
            <translation>Dépêches</translation>
        </message>
        <message>
            <source>To do {}</source>
            <translation>À faire {}</translation>
        </message>
        <message>
            <source>Done {}</source>
            <translation>Faites {}</translation>
        </message>
        <message>
            <source>Flagged {}</source>
            <translation>Signalées {}</translation>
        </message>
        <message>
            <source>Nothing to do here.
File &gt; Import files… brings dispatches in.</source>
            <translation>Rien à faire ici.
Fichier &gt; Importer des fichiers… apporte des dépêches.</translation>
        </message>
        <message>
            <source>Nothing is done yet.
Ctrl+Enter in a dispatch: done, and the next.</source>
            <translation>Rien n’est encore fait.
Ctrl+Entrée dans une dépêche : terminer, et la suivante.</translation>
        </message>
        <message>
            <source>Nothing is flagged.
F in a dispatch flags it for a second look.</source>
            <translation>Rien n’est signalé.
F dans une dépêche la signale pour une relecture.</translation>
        </message>
        <message>
            <source>{} entities, {} quotations</source>
            <translation>{} entités, {} citations</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>passée</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>signalée</translation>
        </message>
    </context>
    <context>
        <name>SpeakerField</name>
        <message>
            <source>Who speaks? Type a few letters</source>
            <translation>Qui parle ? Tapez quelques lettres</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <source>Speakers found</source>
            <translation>Locuteurs trouvés</translation>
        </message>
        <message>
            <source>Create “{}”</source>
            <translation>Créer « {} »</translation>
        </message>
        <message>
            <source>No speaker</source>
            <translation>Pas de locuteur</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Workbench</source>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Who said what in news dispatches: check what is suggested, add what is not.</source>
            <translation>Qui a dit quoi dans les dépêches : vérifiez ce qui est suggéré, ajoutez ce qui manque.</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Try the samples</source>
            <translation>Essayer les exemples</translation>
        </message>
        <message>
            <source>RECENT PROJECTS</source>
            <translation>PROJETS RÉCENTS</translation>
        </message>
    </context>
</TS>
