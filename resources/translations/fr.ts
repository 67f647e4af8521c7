<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <message>
            <source>Who suggests entities…</source>
            <translation>Qui suggère les entités…</translation>
        </message>
        <message>
            <source>Suggest again with the newest rules</source>
            <translation>Suggérer à nouveau avec les règles les plus récentes</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
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
        <message>
            <source>Nothing more in this direction.</source>
            <translation>Plus rien dans cette direction.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>The language changes when the work in the background is done.</source>
            <translation>Après le travail en arrière-plan, la langue changera.</translation>
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
            <source>Look in:</source>
            <translation>Dans :</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Type :</translation>
        </message>
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
            <translation>Nature</translation>
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
        <message numerus="yes">
            <source>… and %n line(s) more</source>
            <translation>
                <numerusform>… et %n ligne de plus</numerusform>
                <numerusform>… et %n lignes de plus</numerusform>
            </translation>
        </message>
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
            <source>No suggestions for {}: {}</source>
            <translation>Pas de suggestions pour {} : {}</translation>
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
        <name>Projects</name>
        <message>
            <source>Accepted.</source>
            <translation>Accepté.</translation>
        </message>
        <message>
            <source>Accepted. {} is new in the register; it has {} already: W chooses.</source>
            <translation>Accepté. {} est nouveau dans le registre, où se trouve déjà {} : W pour choisir.</translation>
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
        <name>Rules</name>
        <message>
            <source>a date in figures</source>
            <translation>une date en chiffres</translation>
        </message>
        <message>
            <source>a day with its month</source>
            <translation>un jour avec son mois</translation>
        </message>
        <message>
            <source>a night between two days</source>
            <translation>une nuit entre deux jours</translation>
        </message>
        <message>
            <source>a day of the week</source>
            <translation>un jour de la semaine</translation>
        </message>
        <message>
            <source>the beginning, middle or end of a period</source>
            <translation>le début, le milieu ou la fin d&apos;une période</translation>
        </message>
        <message>
            <source>the name of a month</source>
            <translation>le nom d&apos;un mois</translation>
        </message>
        <message>
            <source>a day counted from today, such as “yesterday”</source>
            <translation>un jour compté à partir d&apos;aujourd&apos;hui, comme « hier »</translation>
        </message>
        <message>
            <source>a part of this day, week, month or year</source>
            <translation>une partie de ce jour, de cette semaine, de ce mois ou de cette année</translation>
        </message>
        <message>
            <source>the last or the next period or day</source>
            <translation>une période ou un jour, dernier ou prochain</translation>
        </message>
        <message>
            <source>a time counted backwards or forwards</source>
            <translation>un moment compté en arrière ou en avant</translation>
        </message>
        <message>
            <source>a length of time before or after another moment</source>
            <translation>une durée avant ou après un autre moment</translation>
        </message>
        <message>
            <source>a stretch between two dates or years</source>
            <translation>un intervalle entre deux dates ou années</translation>
        </message>
        <message>
            <source>a decade or a century</source>
            <translation>une décennie ou un siècle</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>un week-end</translation>
        </message>
        <message>
            <source>a season</source>
            <translation>une saison</translation>
        </message>
        <message>
            <source>a time of the clock</source>
            <translation>une heure</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>une année</translation>
        </message>
        <message>
            <source>a country or region of the world in the lists</source>
            <translation>un pays ou une région du monde dans les listes</translation>
        </message>
        <message>
            <source>a place in the lists</source>
            <translation>un lieu dans les listes</translation>
        </message>
        <message>
            <source>an organisation in the lists</source>
            <translation>une organisation dans les listes</translation>
        </message>
        <message>
            <source>an agency of the lists in small letters, as a credit in brackets</source>
            <translation>une agence des listes en minuscules, comme crédit entre parenthèses</translation>
        </message>
        <message>
            <source>a building or seat in the lists, which stands for who works there</source>
            <translation>un bâtiment ou un siège dans les listes, qui désigne ceux qui y travaillent</translation>
        </message>
        <message>
            <source>an event, work or other name in the lists</source>
            <translation>un événement, une œuvre ou un autre nom dans les listes</translation>
        </message>
        <message>
            <source>a name behind a title such as “Mrs”</source>
            <translation>un nom après un titre comme « Mme »</translation>
        </message>
        <message>
            <source>a first name with the name behind it</source>
            <translation>un prénom suivi d&apos;un nom</translation>
        </message>
        <message>
            <source>a first name that stands alone</source>
            <translation>un prénom seul</translation>
        </message>
        <message>
            <source>a name behind a role or function</source>
            <translation>un nom après un rôle ou une fonction</translation>
        </message>
        <message>
            <source>a name with an age behind it</source>
            <translation>un nom suivi d&apos;un âge</translation>
        </message>
        <message>
            <source>a name with a result of sports behind it</source>
            <translation>un nom suivi d&apos;un résultat sportif</translation>
        </message>
        <message>
            <source>several capitalised words that no list knows</source>
            <translation>plusieurs mots avec majuscule qu&apos;aucune liste ne connaît</translation>
        </message>
        <message>
            <source>the surname of a person named in full elsewhere in the dispatch</source>
            <translation>le nom de famille d&apos;une personne nommée en entier ailleurs dans la dépêche</translation>
        </message>
        <message>
            <source>a noun for an institution with its complement</source>
            <translation>un nom d&apos;institution avec son complément</translation>
        </message>
        <message>
            <source>a noun for a public body with the adjective of a country</source>
            <translation>un nom d&apos;organe public avec l&apos;adjectif d&apos;un pays</translation>
        </message>
        <message>
            <source>a noun for an institution, with a capital and alone</source>
            <translation>un nom d&apos;institution, avec majuscule et seul</translation>
        </message>
        <message>
            <source>a long form with its acronym in brackets</source>
            <translation>une forme longue suivie de son sigle entre parenthèses</translation>
        </message>
        <message>
            <source>the acronym in brackets behind its long form</source>
            <translation>le sigle entre parenthèses après sa forme longue</translation>
        </message>
        <message>
            <source>an acronym that no list knows</source>
            <translation>un sigle qu&apos;aucune liste ne connaît</translation>
        </message>
        <message>
            <source>a name of several words with an acronym in it</source>
            <translation>un nom de plusieurs mots qui contient un sigle</translation>
        </message>
        <message>
            <source>a name behind a noun for an organisation</source>
            <translation>un nom après un mot qui désigne une organisation</translation>
        </message>
        <message>
            <source>a name with a word that organisations have in theirs</source>
            <translation>un nom avec un mot propre aux organisations</translation>
        </message>
        <message>
            <source>a name behind a word such as “chez”, which goes with organisations</source>
            <translation>un nom après un mot comme « chez », qui introduit des organisations</translation>
        </message>
        <message>
            <source>the party in brackets behind a person</source>
            <translation>le parti entre parenthèses après une personne</translation>
        </message>
        <message>
            <source>a web address, or names of organisations joined by a hyphen</source>
            <translation>une adresse web, ou des noms d&apos;organisations joints par un trait d&apos;union</translation>
        </message>
        <message>
            <source>a word with a capital inside it</source>
            <translation>un mot avec une majuscule à l&apos;intérieur</translation>
        </message>
        <message>
            <source>the place at the beginning of a dispatch</source>
            <translation>le lieu au début d&apos;une dépêche</translation>
        </message>
        <message>
            <source>a building, road, water or mountain with its name</source>
            <translation>un bâtiment, une voie, un cours d&apos;eau ou une montagne avec son nom</translation>
        </message>
        <message>
            <source>a name with the form of a place, such as “-sur-”</source>
            <translation>un nom qui a la forme d&apos;un lieu, comme « -sur- »</translation>
        </message>
        <message>
            <source>a name with a word that places have in theirs</source>
            <translation>un nom avec un mot propre aux lieux</translation>
        </message>
        <message>
            <source>a name behind a preposition of place</source>
            <translation>un nom après une préposition de lieu</translation>
        </message>
        <message>
            <source>the place in brackets behind another place</source>
            <translation>le lieu entre parenthèses après un autre lieu</translation>
        </message>
        <message>
            <source>a noun for an event with its name, place or year</source>
            <translation>un nom d&apos;événement avec son nom propre, son lieu ou son année</translation>
        </message>
        <message>
            <source>the acronym in brackets behind an event</source>
            <translation>le sigle entre parenthèses après un événement</translation>
        </message>
        <message>
            <source>a name with a word that events have in theirs</source>
            <translation>un nom avec un mot propre aux événements</translation>
        </message>
        <message>
            <source>a social network that is called by a common sign</source>
            <translation>un réseau social désigné par un signe courant</translation>
        </message>
        <message>
            <source>a name with a number, such as a model</source>
            <translation>un nom suivi d&apos;un numéro, comme un modèle</translation>
        </message>
        <message>
            <source>a name behind a noun for a work or an event</source>
            <translation>un nom après un mot qui désigne une œuvre ou un événement</translation>
        </message>
        <message>
            <source>the title of a work between quotation marks</source>
            <translation>le titre d&apos;une œuvre entre guillemets</translation>
        </message>
        <message>
            <source>the same name as elsewhere in the dispatch</source>
            <translation>le même nom qu&apos;ailleurs dans la dépêche</translation>
        </message>
        <message>
            <source>a name joined to another of this label</source>
            <translation>un nom coordonné à un autre du même label</translation>
        </message>
        <message>
            <source>inverted subject after a quotation</source>
            <translation>sujet inversé après une citation</translation>
        </message>
        <message>
            <source>inverted pronoun after a quotation</source>
            <translation>pronom inversé après une citation</translation>
        </message>
        <message>
            <source>inverted subject of a verb that no list knows</source>
            <translation>sujet inversé d&apos;un verbe qu&apos;aucune liste ne connaît</translation>
        </message>
        <message>
            <source>the words that report stand between the quotation&apos;s own marks</source>
            <translation>l&apos;incise se trouve entre les guillemets de la citation</translation>
        </message>
        <message>
            <source>“as” with a verb and its subject</source>
            <translation>« comme » avec un verbe et son sujet</translation>
        </message>
        <message>
            <source>a clause with “that” after a verb that reports</source>
            <translation>une proposition avec « que » après un verbe de parole</translation>
        </message>
        <message>
            <source>an indirect question after a verb that reports</source>
            <translation>une interrogation indirecte après un verbe de parole</translation>
        </message>
        <message>
            <source>an infinitive after a verb that reports</source>
            <translation>un infinitif après un verbe de parole</translation>
        </message>
        <message>
            <source>a noun for a wish or a plan with its infinitive</source>
            <translation>un nom de souhait ou de projet avec son infinitif</translation>
        </message>
        <message>
            <source>what somebody is accused of, as an infinitive</source>
            <translation>ce dont quelqu&apos;un est accusé, à l&apos;infinitif</translation>
        </message>
        <message>
            <source>what something is called, between marks</source>
            <translation>ce dont quelque chose est qualifié, entre guillemets</translation>
        </message>
        <message>
            <source>“as” with words between marks after a verb that reports</source>
            <translation>« comme » avec des mots entre guillemets après un verbe de parole</translation>
        </message>
        <message>
            <source>what somebody says to be</source>
            <translation>ce que quelqu&apos;un se dit être</translation>
        </message>
        <message>
            <source>words between marks as the object of a verb that reports</source>
            <translation>des mots entre guillemets, objet d&apos;un verbe de parole</translation>
        </message>
        <message>
            <source>a colon before the quotation</source>
            <translation>deux-points avant la citation</translation>
        </message>
        <message>
            <source>a headline: the quotation, a colon and who speaks</source>
            <translation>un titre : la citation, deux-points et qui parle</translation>
        </message>
        <message>
            <source>the speaker in brackets behind the quotation</source>
            <translation>le locuteur entre parenthèses après la citation</translation>
        </message>
        <message>
            <source>a phrase such as “according to” with its source</source>
            <translation>une formule comme « selon » avec sa source</translation>
        </message>
        <message>
            <source>“for” with a person or group whose opinion follows</source>
            <translation>« pour » avec une personne ou un groupe dont l&apos;opinion suit</translation>
        </message>
        <message>
            <source>a phrase such as “in his view”</source>
            <translation>une formule comme « à ses yeux »</translation>
        </message>
        <message>
            <source>words between marks that begin with the verb of the subject before them</source>
            <translation>des mots entre guillemets qui commencent par le verbe du sujet qui précède</translation>
        </message>
        <message>
            <source>a quotation that is a whole sentence, without words that report it</source>
            <translation>une citation qui est une phrase entière, sans mots qui la rapportent</translation>
        </message>
        <message>
            <source>a title, a term or irony between marks</source>
            <translation>un titre, un terme ou de l&apos;ironie entre guillemets</translation>
        </message>
        <message>
            <source>confirmed before in this project</source>
            <translation>confirmé auparavant dans ce projet</translation>
        </message>
        <message>
            <source>found by the chosen spaCy model</source>
            <translation>trouvé par le modèle spaCy choisi</translation>
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
    <context>
        <name>Suggesting</name>
        <message>
            <source>Who suggests entities</source>
            <translation>Qui suggère les entités</translation>
        </message>
        <message>
            <source>An installed spaCy pipeline (its name), or one that you trained (its folder).
Empty: the rules of the workbench.</source>
            <translation>Un pipeline spaCy installé (son nom), ou un que vous avez entraîné (son dossier).
Vide : les règles de l'atelier.</translation>
        </message>
        <message>
            <source>Trying who suggests…</source>
            <translation>Essai de qui suggère…</translation>
        </message>
        <message>
            <source>Reading dispatches again…</source>
            <translation>Nouvelle lecture des dépêches…</translation>
        </message>
    </context>
</TS>
