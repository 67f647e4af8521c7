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
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <source>Paste as dispatch…</source>
        <translation>Coller comme dépêche…</translation>
    </message>
    <message>
        <source>Watch a folder…, or stop watching</source>
        <translation>Surveiller un dossier…, ou ne plus le surveiller</translation>
    </message>
    <message>
        <source>Team: hand out and bring back, and back to the dispatch</source>
        <translation>Équipe&#xa0;: distribuer et reprendre, et retour à la dépêche</translation>
    </message>
    <message>
        <source>Export, and back to the dispatch</source>
        <translation>Exporter, et retour à la dépêche</translation>
    </message>
    <message>
        <source>Backups, and back to the dispatch</source>
        <translation>Sauvegardes, et retour à la dépêche</translation>
    </message>
    <message>
        <source>Check whether the project is whole</source>
        <translation>Vérifier que le projet est intact</translation>
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
        <source>Restore what is shown of the past</source>
        <translation>Rétablir ce qui est montré du passé</translation>
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
        <source>Select more: word, sentence, paragraph</source>
        <translation>Étendre la sélection&#xa0;: mot, phrase, paragraphe</translation>
    </message>
    <message>
        <source>Find in the dispatch…</source>
        <translation>Chercher dans la dépêche…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Work as…</source>
        <translation>Travailler comme…</translation>
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
        <source>Next of those that lie on one another here</source>
        <translation>Suivante des annotations superposées ici</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Désélectionner</translation>
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
        <source>Same again: all occurrences…</source>
        <translation>Annoter de même&#xa0;: toutes les occurrences…</translation>
    </message>
    <message>
        <source>Reject all likewise…</source>
        <translation>Rejeter de même…</translation>
    </message>
    <message>
        <source>Start one word back</source>
        <translation>Début&#xa0;: un mot en arrière</translation>
    </message>
    <message>
        <source>Start one word on</source>
        <translation>Début&#xa0;: un mot en avant</translation>
    </message>
    <message>
        <source>End one word back</source>
        <translation>Fin&#xa0;: un mot en arrière</translation>
    </message>
    <message>
        <source>End one word on</source>
        <translation>Fin&#xa0;: un mot en avant</translation>
    </message>
    <message>
        <source>Start one character back</source>
        <translation>Début&#xa0;: un caractère en arrière</translation>
    </message>
    <message>
        <source>Start one character on</source>
        <translation>Début&#xa0;: un caractère en avant</translation>
    </message>
    <message>
        <source>End one character back</source>
        <translation>Fin&#xa0;: un caractère en arrière</translation>
    </message>
    <message>
        <source>End one character on</source>
        <translation>Fin&#xa0;: un caractère en avant</translation>
    </message>
    <message>
        <source>Start five words back</source>
        <translation>Début&#xa0;: cinq mots en arrière</translation>
    </message>
    <message>
        <source>Start five words on</source>
        <translation>Début&#xa0;: cinq mots en avant</translation>
    </message>
    <message>
        <source>End five words back</source>
        <translation>Fin&#xa0;: cinq mots en arrière</translation>
    </message>
    <message>
        <source>End five words on</source>
        <translation>Fin&#xa0;: cinq mots en avant</translation>
    </message>
    <message>
        <source>Start five characters back</source>
        <translation>Début&#xa0;: cinq caractères en arrière</translation>
    </message>
    <message>
        <source>Start five characters on</source>
        <translation>Début&#xa0;: cinq caractères en avant</translation>
    </message>
    <message>
        <source>End five characters back</source>
        <translation>Fin&#xa0;: cinq caractères en arrière</translation>
    </message>
    <message>
        <source>End five characters on</source>
        <translation>Fin&#xa0;: cinq caractères en avant</translation>
    </message>
    <message>
        <source>Start to the beginning of the sentence</source>
        <translation>Début&#xa0;: au début de la phrase</translation>
    </message>
    <message>
        <source>End to the end of the sentence</source>
        <translation>Fin&#xa0;: à la fin de la phrase</translation>
    </message>
    <message>
        <source>Move the boundaries of the next piece: content, cue, source</source>
        <translation>Bornes de l’élément suivant&#xa0;: contenu, verbe, source</translation>
    </message>
    <message>
        <source>Take the piece off</source>
        <translation>Retirer l’élément</translation>
    </message>
    <message>
        <source>Quotation from the selection or the marks; again: the outer ones</source>
        <translation>Citation&#xa0;: sélection ou guillemets&#xa0;; encore&#xa0;: guillemets extérieurs</translation>
    </message>
    <message>
        <source>Quotation within the quotation</source>
        <translation>Citation dans la citation</translation>
    </message>
    <message>
        <source>Add the selection, else the next marks, to the content</source>
        <translation>Ajouter au contenu la sélection, sinon les guillemets suivants</translation>
    </message>
    <message>
        <source>Cue: the selection; without one, none</source>
        <translation>Verbe&#xa0;: la sélection&#xa0;; sans elle, aucun</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>Pas de verbe</translation>
    </message>
    <message>
        <source>Source: the selection; without one, its next kind</source>
        <translation>Source&#xa0;: la sélection&#xa0;; sans elle, le genre suivant</translation>
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
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
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
        <source>Note on the annotation, else on the dispatch…</source>
        <translation>Note sur l’annotation, sinon sur la dépêche…</translation>
    </message>
    <message>
        <source>Note on the dispatch…</source>
        <translation>Note sur la dépêche…</translation>
    </message>
    <message>
        <source>Yes, it is the new version that is proposed</source>
        <translation>Oui, c’est la nouvelle version proposée</translation>
    </message>
    <message>
        <source>No, it is another dispatch</source>
        <translation>Non, c’est une autre dépêche</translation>
    </message>
    <message>
        <source>Ask a question, or settle it…</source>
        <translation>Poser une question, ou la régler…</translation>
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
        <source>Search dispatches</source>
        <translation>Chercher des dépêches</translation>
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
        <source>Next width of the text: narrow, usual, wide</source>
        <translation>Largeur du texte&#xa0;: étroite, normale, large</translation>
    </message>
    <message>
        <source>Letters with serifs</source>
        <translation>Caractères à empattements</translation>
    </message>
    <message>
        <source>Next place of labels: above, behind, none</source>
        <translation>Place des étiquettes&#xa0;: au-dessus, derrière, aucune</translation>
    </message>
    <message>
        <source>Set headline, dateline and the like apart</source>
        <translation>Distinguer titre, dateline et autres zones</translation>
    </message>
    <message>
        <source>The file as it came in, and back</source>
        <translation>Le fichier tel qu’il est arrivé, et retour</translation>
    </message>
    <message>
        <source>The other version of the dispatch</source>
        <translation>L’autre version de la dépêche</translation>
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
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Guideline: the clause at hand</source>
        <translation>Guide&#xa0;: la règle pour ce qui est actif</translation>
    </message>
    <message>
        <source>Search the guideline…</source>
        <translation>Chercher dans le guide…</translation>
    </message>
    <message>
        <source>History of the dispatch</source>
        <translation>Historique de la dépêche</translation>
    </message>
    <message>
        <source>Agreement, and back to the dispatch</source>
        <translation>Accord, et retour à la dépêche</translation>
    </message>
    <message>
        <source>Adjudication, and back to the dispatch</source>
        <translation>Arbitrage, et retour à la dépêche</translation>
    </message>
    <message>
        <source>Speakers, and back to the dispatch</source>
        <translation>Locuteurs, et retour à la dépêche</translation>
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
        <source>Stronger patterns</source>
        <translation>Motifs plus marqués</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Ni mouvement ni clignotement</translation>
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
        <source>Find a command…</source>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite guidée</translation>
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
    <name>Adjudicating</name>
    <message>
        <source>Settled: {}. Decisions that were made stay as they are.</source>
        <translation>Réglés&#xa0;: {}. Les décisions déjà prises restent telles quelles.</translation>
    </message>
    <message>
        <source>No dispatch was finished by two people yet.</source>
        <translation>Aucune dépêche n’est encore terminée par deux personnes.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>All agree on this dispatch.</source>
        <translation>Tous sont d’accord sur cette dépêche.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il ne reste rien à trancher.</translation>
    </message>
    <message>
        <source>Write a note in your own words first: it goes back with it.</source>
        <translation>Écrivez d’abord une note avec vos mots&#xa0;: elle part avec le renvoi.</translation>
    </message>
    <message>
        <source>Nothing here is left to settle by the rule.</source>
        <translation>Il ne reste rien ici que la règle réglerait.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>This is gold: what you change here decides the conflicts it touches.</source>
        <translation>Voici l’or&#xa0;: ce que vous changez ici tranche les conflits touchés.</translation>
    </message>
    <message>
        <source>Back to adjudication</source>
        <translation>Retour à l’arbitrage</translation>
    </message>
    <message>
        <source>marked or not</source>
        <translation>marqué ou non</translation>
    </message>
    <message>
        <source>one or several</source>
        <translation>un ou plusieurs</translation>
    </message>
    <message>
        <source>boundaries</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <translation>pas une citation</translation>
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
    <message>
        <source>agreed by all</source>
        <translation>accord de tous</translation>
    </message>
    <message>
        <source>agreed by most</source>
        <translation>accord de la majorité</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>none is right</source>
        <translation>aucune n’est juste</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Sent back to {}, who looks again.</source>
        <translation>Renvoyé à {}, qui regarde à nouveau.</translation>
    </message>
    <message>
        <source>Open again: what it was decided on has changed.</source>
        <translation>Rouvert&#xa0;: ce sur quoi on avait tranché a changé.</translation>
    </message>
</context>
<context>
    <name>AdjudicationView</name>
    <message>
        <source>Hide names</source>
        <translation>Cacher les noms</translation>
    </message>
    <message>
        <source>1…9  take      0  none      N  P  next, previous      E  edit      R  reason      B  send back      U  undo      Shift+⏎  settle the agreed      Ctrl+⏎  finish, next</source>
        <translation>1…9  choisir      0  aucune      N  P  suivant, précédent      E  éditer      R  raison      B  renvoyer      U  annuler      Maj+⏎  régler l’accord      Ctrl+⏎  terminer, suivante</translation>
    </message>
    <message>
        <source>Settling what is agreed</source>
        <translation>Règlement de ce qui fait accord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Reckoning agreement…</source>
        <translation>Calcul de l’accord…</translation>
    </message>
    <message>
        <source>Nothing was reckoned yet.</source>
        <translation>Rien n’a encore été calculé.</translation>
    </message>
    <message>
        <source>There is nobody to compare: no dispatch was finished by two annotators, suggesters and gold included, among what is chosen above.</source>
        <translation>Il n’y a personne à comparer&#xa0;: parmi ce qui est choisi ci-dessus, aucune dépêche n’est terminée par deux annotateurs, suggestions et or compris.</translation>
    </message>
    <message>
        <source>Agreement of every two</source>
        <translation>Accord deux à deux</translation>
    </message>
    <message>
        <source>Strict F1 on the dispatches that both have finished; below it how many. Hatched: too few to tell.</source>
        <translation>F1 exact sur les dépêches terminées par les deux&#xa0;; dessous, leur nombre. Hachuré&#xa0;: trop peu pour conclure.</translation>
    </message>
    <message>
        <source>Where agreement is lost</source>
        <translation>Où l’accord se perd</translation>
    </message>
    <message>
        <source>Three factors whose product is strict F1: each asks for its remedy.</source>
        <translation>Trois facteurs dont le produit est le F1 exact&#xa0;: à chacun son remède.</translation>
    </message>
    <message>
        <source>Kinds of disagreement</source>
        <translation>Sortes de désaccords</translation>
    </message>
    <message>
        <source>How many, over all pairs.</source>
        <translation>Leur nombre, sur toutes les paires.</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Strict F1; what costs most agreement stands first.</source>
        <translation>F1 exact&#xa0;; ce qui coûte le plus d’accord vient d’abord.</translation>
    </message>
    <message>
        <source>One label for another</source>
        <translation>Une étiquette pour une autre</translation>
    </message>
    <message>
        <source>What one marked against what another did, or nothing.</source>
        <translation>Ce que l’un a marqué en face de ce que l’autre a marqué, ou de rien.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>By how many characters they differ where they do.</source>
        <translation>De combien de caractères elles diffèrent, là où elles diffèrent.</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Par mots</translation>
    </message>
    <message>
        <source>The same words under several labels, with how often each.</source>
        <translation>Les mêmes mots sous plusieurs étiquettes, avec leurs nombres.</translation>
    </message>
    <message>
        <source>On common quotations</source>
        <translation>Sur les citations communes</translation>
    </message>
    <message>
        <source>How often the same, where both have marked the quotation.</source>
        <translation>À quelle fréquence c’est pareil, là où les deux ont marqué la citation.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Strict F1 of each period; dashed where the guideline changed.</source>
        <translation>F1 exact de chaque période&#xa0;; en tirets, un changement du guide.</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Par annotateur</translation>
    </message>
    <message>
        <source>Strict F1 with all others together.</source>
        <translation>F1 exact avec tous les autres ensemble.</translation>
    </message>
    <message>
        <source>By dispatch</source>
        <translation>Par dépêche</translation>
    </message>
    <message>
        <source>How much was marked, and strict F1.</source>
        <translation>Combien y est marqué, et le F1 exact.</translation>
    </message>
    <message>
        <source>Help or bias</source>
        <translation>Aide ou biais</translation>
    </message>
    <message>
        <source>What became of suggestions</source>
        <translation>Ce que sont devenues les suggestions</translation>
    </message>
    <message>
        <source>By rule, of those that somebody saw.</source>
        <translation>Par règle, pour celles que quelqu’un a vues.</translation>
    </message>
    <message>
        <source>Kept, by confidence</source>
        <translation>Gardées, selon la confiance</translation>
    </message>
    <message>
        <source>The share of suggestions that were kept as they were.</source>
        <translation>La part des suggestions gardées telles quelles.</translation>
    </message>
    <message>
        <source>Finished by how many</source>
        <translation>Terminées par combien</translation>
    </message>
    <message>
        <source>How many dispatches so many have finished.</source>
        <translation>Combien de dépêches sont terminées par tant d’annotateurs.</translation>
    </message>
    <message>
        <source>Gamma of entities</source>
        <translation>Gamma des entités</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>← All figures</source>
        <translation>← Tous les chiffres</translation>
    </message>
    <message>
        <source>Open the dispatch</source>
        <translation>Ouvrir la dépêche</translation>
    </message>
    <message>
        <source>Looking for the cases…</source>
        <translation>Recherche des cas…</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>Il n’y a aucun cas.</translation>
    </message>
    <message>
        <source>The first {} of {} cases</source>
        <translation>Les {} premiers cas sur {}</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>strict F1</source>
        <translation>F1 exact</translation>
    </message>
    <message>
        <source>dispatches</source>
        <translation>dépêches</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>par {}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminées</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>annotateurs</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>All together {}; alpha {}, beta {}, empty {}, {} shifted samples, seed {}.</source>
        <translation>Tous ensemble {}&#xa0;; alpha {}, bêta {}, vide {}, {} échantillons décalés, graine {}.</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>dépêche</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à montrer.</translation>
    </message>
    <message>
        <source>Entities, strict F1</source>
        <translation>Entités, F1 exact</translation>
    </message>
    <message>
        <source>Quotations, strict F1</source>
        <translation>Citations, F1 exact</translation>
    </message>
    <message>
        <source>Speaker, of common quotations</source>
        <translation>Locuteur, sur citations communes</translation>
    </message>
    <message>
        <source>u-alpha of entities</source>
        <translation>u-alpha des entités</translation>
    </message>
    <message>
        <source>Dispatches finished by two or more</source>
        <translation>Dépêches terminées par deux ou plus</translation>
    </message>
    <message>
        <source>overlapping {}</source>
        <translation>avec recouvrement {}</translation>
    </message>
    <message>
        <source>labels of common spans {}</source>
        <translation>étiquettes des mentions communes {}</translation>
    </message>
    <message>
        <source>of {} finished by anyone</source>
        <translation>sur {} terminées par quelqu’un</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>Suggestions kept</source>
        <translation>Suggestions gardées</translation>
    </message>
    <message>
        <source>Wrong suggestions kept</source>
        <translation>Suggestions fausses gardées</translation>
    </message>
    <message>
        <source>Not suggested, missed</source>
        <translation>Non suggéré, manqué</translation>
    </message>
    <message>
        <source>Missed without help</source>
        <translation>Manqué sans aide</translation>
    </message>
    <message>
        <source>F1 with suggestions</source>
        <translation>F1 avec suggestions</translation>
    </message>
    <message>
        <source>F1 without suggestions</source>
        <translation>F1 sans suggestions</translation>
    </message>
    <message>
        <source>F1 of what was changed</source>
        <translation>F1 de ce qui a été changé</translation>
    </message>
    <message>
        <source>F1, second reading</source>
        <translation>F1, seconde lecture</translation>
    </message>
    <message>
        <source>A dispatch takes {} s with suggestions and {} s without (medians).</source>
        <translation>Une dépêche prend {} s avec suggestions et {} s sans (médianes).</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>Reckon it</source>
        <translation>Le calculer</translation>
    </message>
    <message>
        <source>Reckon gamma</source>
        <translation>Calculer gamma</translation>
    </message>
    <message>
        <source>Whose suggestions are looked at</source>
        <translation>Les suggestions de qui</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>It takes longer, and is reckoned when asked.</source>
        <translation>C’est plus long, et calculé à la demande.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Nothing was suggested.</source>
        <translation>Rien n’a été suggéré.</translation>
    </message>
    <message>
        <source>As shares</source>
        <translation>En parts</translation>
    </message>
    <message>
        <source>As shares of a row</source>
        <translation>En parts de la ligne</translation>
    </message>
    <message>
        <source>As counts</source>
        <translation>En nombres</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>guideline {}</source>
        <translation>guide {}</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>F1 exact</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Strict F1 with type</source>
        <translation>F1 exact avec le type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entités</translation>
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
        <source>Kind of source</source>
        <translation>Nature de la source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>part</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>sorte</translation>
    </message>
    <message>
        <source>disagreements</source>
        <translation>désaccords</translation>
    </message>
    <message>
        <source>where they begin</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>where they end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: the determiner ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes&#xa0;: le déterminant ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: the title ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes&#xa0;: le titre ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: white space ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes&#xa0;: les espaces ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: punctuation ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes&#xa0;: la ponctuation ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: where they begin ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes&#xa0;: au début ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: where they end ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes&#xa0;: à la fin ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries, at both ends ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes, aux deux bouts ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries ({}).</source>
        <translation>La plupart des désaccords sur {} sont des bornes ({}).</translation>
    </message>
    <message>
        <source>“{}” has different labels: {}.</source>
        <translation>«&#xa0;{}&#xa0;» a des étiquettes différentes&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} marks {} more often than the others: {} times as often.</source>
        <translation>{} marque {} plus souvent que les autres&#xa0;: {} fois leur nombre.</translation>
    </message>
    <message>
        <source>{} marks {} more seldom than the others: {} times as often.</source>
        <translation>{} marque {} plus rarement que les autres&#xa0;: {} fois leur nombre.</translation>
    </message>
    <message>
        <source>{} never marks {}, which the others do.</source>
        <translation>{} ne marque jamais {}, que les autres marquent.</translation>
    </message>
    <message>
        <source>{} agrees less with the others than they do on the whole (F1 {}).</source>
        <translation>{} est moins d’accord avec les autres que l’ensemble (F1 {}).</translation>
    </message>
    <message>
        <source>{} and {} agree less with each other than all do on the whole (F1 {}).</source>
        <translation>{} et {} sont moins d’accord entre eux que l’ensemble (F1 {}).</translation>
    </message>
    <message>
        <source>{} seems to wave suggestions through: {} are kept.</source>
        <translation>{} semble laisser passer les suggestions&#xa0;: {} sont gardées.</translation>
    </message>
    <message>
        <source>Suggestions seem to be waved through: {} are kept.</source>
        <translation>Les suggestions semblent passer sans examen&#xa0;: {} sont gardées.</translation>
    </message>
    <message>
        <source>Most disagreements on {} are one annotation against several ({}).</source>
        <translation>La plupart des désaccords sur {} opposent une annotation à plusieurs ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are about the label ({}).</source>
        <translation>La plupart des désaccords sur {} portent sur l’étiquette ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are annotations that only one has ({}).</source>
        <translation>La plupart des désaccords sur {} sont des annotations qu’un seul a faites ({}).</translation>
    </message>
    <message>
        <source>Where labels differ it is mostly {} against {} ({}).</source>
        <translation>Quand les étiquettes diffèrent, c’est surtout {} contre {} ({}).</translation>
    </message>
    <message>
        <source>Wrong suggestions of “{}” are mostly kept ({}).</source>
        <translation>Les suggestions fausses de «&#xa0;{}&#xa0;» sont le plus souvent gardées ({}).</translation>
    </message>
    <message>
        <source>Most suggestions of “{}” are not kept ({}).</source>
        <translation>La plupart des suggestions de «&#xa0;{}&#xa0;» ne sont pas gardées ({}).</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui frappe</translation>
    </message>
    <message>
        <source>Nothing stands out, or there is too little yet.</source>
        <translation>Rien ne frappe, ou il y a encore trop peu.</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Reckoning agreement</source>
        <translation>Calcul de l’accord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>outvoted</source>
        <translation>mis en minorité</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>not comparable: no dispatch that both have finished</source>
        <translation>non comparable&#xa0;: aucune dépêche terminée par les deux</translation>
    </message>
    <message>
        <source>nobody marked anything</source>
        <translation>personne n’a rien marqué</translation>
    </message>
    <message>
        <source>nothing that both marked</source>
        <translation>rien que les deux aient marqué</translation>
    </message>
    <message>
        <source>only one value was used</source>
        <translation>une seule valeur a servi</translation>
    </message>
    <message>
        <source>nobody changed a suggestion</source>
        <translation>personne n’a changé de suggestion</translation>
    </message>
    <message>
        <source>no dispatch was finished without suggestions</source>
        <translation>aucune dépêche n’a été terminée sans suggestions</translation>
    </message>
    <message>
        <source>there is no gold</source>
        <translation>il n’y a pas d’or</translation>
    </message>
    <message>
        <source>nothing was suggested</source>
        <translation>rien n’a été suggéré</translation>
    </message>
    <message>
        <source>no suggestion was wrong</source>
        <translation>aucune suggestion n’était fausse</translation>
    </message>
    <message>
        <source>all of gold was suggested</source>
        <translation>tout l’or a été suggéré</translation>
    </message>
    <message>
        <source>no dispatch was read twice</source>
        <translation>aucune dépêche n’a été lue deux fois</translation>
    </message>
    <message>
        <source>no time was taken</source>
        <translation>aucun temps n’a été relevé</translation>
    </message>
    <message>
        <source>95% interval {}–{}</source>
        <translation>intervalle à 95&#xa0;% {}–{}</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>autre étiquette</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>other boundaries</source>
        <translation>autres bornes</translation>
    </message>
    <message>
        <source>other boundaries and label</source>
        <translation>autres bornes et étiquette</translation>
    </message>
    <message>
        <source>other boundaries and type</source>
        <translation>autres bornes et type</translation>
    </message>
    <message>
        <source>one against several</source>
        <translation>une contre plusieurs</translation>
    </message>
    <message>
        <source>marked by one only</source>
        <translation>marqué par un seul</translation>
    </message>
    <message>
        <source>another cue</source>
        <translation>autre verbe</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>autre source</translation>
    </message>
    <message>
        <source>another kind of source</source>
        <translation>autre nature de source</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>autre locuteur</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardées</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non gardées</translation>
    </message>
    <message>
        <source>wrong, and kept</source>
        <translation>fausses, et gardées</translation>
    </message>
    <message>
        <source>not suggested, and missed</source>
        <translation>non suggérées, et manquées</translation>
    </message>
    <message>
        <source>missed without suggestions</source>
        <translation>manquées sans suggestions</translation>
    </message>
    <message>
        <source>There is too little to tell whether suggestions are corrected.</source>
        <translation>Il y a trop peu pour dire si les suggestions sont corrigées.</translation>
    </message>
    <message>
        <source>Suggestions are corrected, not waved through.</source>
        <translation>Les suggestions sont corrigées, non laissées passer.</translation>
    </message>
    <message>
        <source>Some signs say that suggestions are corrected, others that they are not.</source>
        <translation>Certains signes disent que les suggestions sont corrigées, d’autres que non.</translation>
    </message>
    <message>
        <source>Suggestions are waved through: agreement says less than it seems to.</source>
        <translation>Les suggestions passent sans examen&#xa0;: l’accord dit moins qu’il ne paraît.</translation>
    </message>
    <message>
        <source>Wrong suggestions are mostly removed.</source>
        <translation>Les suggestions fausses sont le plus souvent retirées.</translation>
    </message>
    <message>
        <source>What was not suggested is found as well as without suggestions.</source>
        <translation>Ce qui n’était pas suggéré est trouvé aussi bien que sans suggestions.</translation>
    </message>
    <message>
        <source>Annotators change the same suggestions.</source>
        <translation>Les annotateurs changent les mêmes suggestions.</translation>
    </message>
    <message>
        <source>Agreement is no higher with suggestions than without.</source>
        <translation>L’accord n’est pas plus haut avec suggestions que sans.</translation>
    </message>
    <message>
        <source>Wrong suggestions are mostly kept.</source>
        <translation>Les suggestions fausses sont le plus souvent gardées.</translation>
    </message>
    <message>
        <source>What was not suggested is missed more often than without suggestions.</source>
        <translation>Ce qui n’était pas suggéré est manqué plus souvent que sans suggestions.</translation>
    </message>
    <message>
        <source>Annotators hardly ever change the same suggestions.</source>
        <translation>Les annotateurs ne changent presque jamais les mêmes suggestions.</translation>
    </message>
    <message>
        <source>Agreement is higher with suggestions than without.</source>
        <translation>L’accord est plus haut avec suggestions que sans.</translation>
    </message>
    <message>
        <source>Hardly any suggestion was changed.</source>
        <translation>Presque aucune suggestion n’a été changée.</translation>
    </message>
</context>
<context>
    <name>AgreementCounts</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common dispatch(es)</source>
        <translation>
            <numerusform>%n dépêche commune</numerusform>
            <numerusform>%n dépêches communes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFilter</name>
    <message>
        <source>Label that is listed</source>
        <translation>Étiquette affichée</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Toutes {}</translation>
    </message>
    <message>
        <source>To check {}</source>
        <translation>À vérifier {}</translation>
    </message>
    <message>
        <source>Unsure {}</source>
        <translation>Peu sûres {}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>There is no backup of this project yet.</source>
        <translation>Ce projet n’a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>A backup is made.</source>
        <translation>Une sauvegarde est faite.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>From now on backups stand here; earlier ones stay where they are.</source>
        <translation>Désormais les sauvegardes se font ici&#xa0;; les précédentes restent où elles sont.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before a backup was brought back</source>
        <translation>avant la remise en place d’une sauvegarde</translation>
    </message>
    <message>
        <source>the damaged file</source>
        <translation>le fichier abîmé</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is made by itself once a day, and before every merge, restoring and change of the file’s form. All of a day are kept, one a day for a week, one a week for two months, one a month, within the room below.</source>
        <translation>Une sauvegarde se fait d’elle-même une fois par jour, et avant chaque fusion, remise en place et changement de forme du fichier. Celles du jour sont toutes gardées, puis une par jour pendant une semaine, une par semaine pendant deux mois, une par mois, dans la place indiquée plus bas.</translation>
    </message>
    <message>
        <source>Acts since</source>
        <translation>Actes depuis</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>En faire une maintenant</translation>
    </message>
    <message>
        <source>Open it to look at</source>
        <translation>L’ouvrir pour la regarder</translation>
    </message>
    <message>
        <source>Backups of {}</source>
        <translation>Sauvegardes de {}</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Dépêches</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La remettre en place</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Oui, la remettre en place</translation>
    </message>
    <message>
        <source>The project will be as it was then. What it is now is kept as a backup first, and can be brought back in the same way.</source>
        <translation>Le projet sera comme il était alors. Ce qu’il est maintenant est d’abord gardé comme sauvegarde, et peut être remis en place de la même façon.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>🔒 Embargo until {}</source>
        <translation>🔒 Embargo jusqu’au {}</translation>
    </message>
    <message>
        <source>✕ Killed by the agency: left out of exports</source>
        <translation>✕ Annulée par l’agence&#xa0;: exclue des exports</translation>
    </message>
    <message>
        <source>There is a newer version: {}</source>
        <translation>Il y a une version plus récente&#xa0;: {}</translation>
    </message>
    <message>
        <source>Replaces {}</source>
        <translation>Remplace {}</translation>
    </message>
    <message>
        <source>Is this a new version of {}?</source>
        <translation>Est-ce une nouvelle version de {}&#xa0;?</translation>
    </message>
    <message>
        <source>carried over: {}, to look at: {}</source>
        <translation>reprises&#xa0;: {}, à revoir&#xa0;: {}</translation>
    </message>
    <message>
        <source>the agency lifts it</source>
        <translation>l’agence le lèvera</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>{} is the key of “{}”.</source>
        <translation>{} est la touche de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>This key cannot be used alone.</source>
        <translation>Cette touche ne peut pas servir seule.</translation>
    </message>
    <message>
        <source>{} writes a character on some keyboards: Ctrl+Alt is AltGr.</source>
        <translation>{} écrit un caractère sur certains claviers&#xa0;: Ctrl+Alt y vaut AltGr.</translation>
    </message>
    <message>
        <source>{} is needed to go from one part of the window to the next.</source>
        <translation>{} sert à passer d’une partie de la fenêtre à la suivante.</translation>
    </message>
    <message>
        <source>{} is needed in the text: it moves the caret, selects or copies.</source>
        <translation>{} sert dans le texte&#xa0;: pour déplacer le curseur, sélectionner ou copier.</translation>
    </message>
    <message>
        <source>{} is needed in fields and lists: add Ctrl or Alt.</source>
        <translation>{} sert dans les champs et les listes&#xa0;: ajoutez Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>Go to a quotation first, or make one with Q.</source>
        <translation>Allez d’abord à une citation, ou faites-en une avec Q.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>{} {} of {}</source>
        <translation>{} {} sur {}</translation>
    </message>
    <message>
        <source>Boundaries of the {}: {}</source>
        <translation>Bornes ({})&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing is active: N goes to the next annotation or suggestion.</source>
        <translation>Rien n’est actif&#xa0;: N va à l’annotation ou à la suggestion suivante.</translation>
    </message>
    <message>
        <source>The boundary cannot go further.</source>
        <translation>La borne ne peut pas aller plus loin.</translation>
    </message>
    <message>
        <source>A quotation keeps one part: B chooses another piece to take off.</source>
        <translation>Une citation garde au moins une partie&#xa0;: B choisit un autre élément à retirer.</translation>
    </message>
    <message>
        <source>Taken off: {}</source>
        <translation>Retiré&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Also called</source>
        <translation>Aussi nommé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id. externe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dépêche</numerusform>
            <numerusform>%n dépêches</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Ce projet est en lecture seule.</translation>
    </message>
    <message>
        <source>A number of Wikidata is Q and digits, as Q42; with another register its name comes first, as viaf:123.</source>
        <translation>Un numéro de Wikidata est Q suivi de chiffres, comme Q42&#xa0;; le nom d’un autre registre le précède, comme viaf:123.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Clause of the guideline</source>
        <translation>Article du guide</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>avec vos mots</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>reason, from the list or new</source>
        <translation>raison, de la liste ou nouvelle</translation>
    </message>
    <message>
        <source>Keep the decision for these reasons</source>
        <translation>Garder la décision pour ces raisons</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>CONFLICT {} OF {}</source>
        <translation>CONFLIT {} SUR {}</translation>
    </message>
    <message>
        <source>none is right</source>
        <translation>aucune n’est juste</translation>
    </message>
    <message>
        <source>OR PIECE BY PIECE</source>
        <translation>OU PIÈCE PAR PIÈCE</translation>
    </message>
    <message>
        <source>Take these pieces</source>
        <translation>Prendre ces pièces</translation>
    </message>
    <message>
        <source>no clause of the guideline</source>
        <translation>aucun article du guide</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>{}: overlaps a longer one; {}</source>
        <translation>{}&#xa0;: chevauche un passage plus long&#xa0;; {}</translation>
    </message>
    <message>
        <source>{}: whole words would be {}; {}</source>
        <translation>{}&#xa0;: les mots entiers seraient {}&#xa0;; {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Ajouter un alias</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>With the text of the dispatches</source>
        <translation>Avec le texte des dépêches</translation>
    </message>
    <message>
        <source>Also what is under embargo</source>
        <translation>Aussi ce qui est sous embargo</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (non installé)</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Initials in the data card</source>
        <translation>Initiales dans la fiche de données</translation>
    </message>
    <message>
        <source>Pseudonyms, in the rows as well</source>
        <translation>Pseudonymes, aussi dans les lignes</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Noms complets</translation>
    </message>
    <message>
        <source>licence, as CC BY 4.0</source>
        <translation>licence, par exemple CC BY 4.0</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>Annotations de qui</translation>
    </message>
    <message>
        <source>How people are named</source>
        <translation>Comment les personnes sont nommées</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>WHOSE ANNOTATIONS</source>
        <translation>ANNOTATIONS DE QUI</translation>
    </message>
    <message>
        <source>STATES (none pressed: all)</source>
        <translation>ÉTATS (aucun choisi&#xa0;: tous)</translation>
    </message>
    <message>
        <source>WHAT (none pressed: all)</source>
        <translation>QUOI (rien de choisi&#xa0;: tout)</translation>
    </message>
    <message>
        <source>WHICH DISPATCHES</source>
        <translation>QUELLES DÉPÊCHES</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>All annotators and gold</source>
        <translation>Tous les annotateurs et l’or</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>The majority of three or more</source>
        <translation>La majorité de trois ou plus</translation>
    </message>
    <message>
        <source>The shares are three numbers that make 100, as 80 / 10 / 10.</source>
        <translation>Les parts sont trois nombres qui font 100, comme 80 / 10 / 10.</translation>
    </message>
</context>
<context>
    <name>ClauseTree</name>
    <message>
        <source>Decisions by clause</source>
        <translation>Décisions par article</translation>
    </message>
    <message>
        <source>To look at again: the clause has changed</source>
        <translation>À revoir&#xa0;: l’article a changé</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Not now: {}.</source>
        <translation>Pas maintenant&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
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
    <name>Concordance</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>suggested: accepts it</source>
        <translation>suggéré&#xa0;: sera accepté</translation>
    </message>
    <message>
        <source>suggested as {}: corrects it</source>
        <translation>suggéré {}&#xa0;: sera corrigé</translation>
    </message>
    <message>
        <source>annotated as {}</source>
        <translation>annoté {}</translation>
    </message>
    <message>
        <source>annotated already</source>
        <translation>déjà annoté</translation>
    </message>
    <message>
        <source>within {} {}</source>
        <translation>dans {} {}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>annotated by you</source>
        <translation>annoté par vous</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
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
    <name>CrashDialog</name>
    <message>
        <source>The report says where in the program it happened. It holds no text of dispatches, no name and no file name.</source>
        <translation>Le rapport dit où cela s’est produit dans le programme. Il ne contient ni texte de dépêche, ni nom, ni nom de fichier.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un incident s’est produit</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Each step of your work is stored when you do it: nothing is lost. The last step may be missing; look, and do it again.</source>
        <translation>Le programme a commis une erreur et continue. Chaque étape de votre travail est enregistrée aussitôt faite&#xa0;: rien n’est perdu. La dernière manque peut-être&#xa0;; regardez, et refaites-la.</translation>
    </message>
    <message>
        <source>The workbench ended unexpectedly last time</source>
        <translation>La dernière fois, Workbench s’est arrêté de façon imprévue</translation>
    </message>
    <message>
        <source>Each step of your work is stored when you do it: nothing is lost. The project opens where you were.</source>
        <translation>Chaque étape de votre travail est enregistrée aussitôt faite&#xa0;: rien n’est perdu. Le projet s’ouvre là où vous étiez.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Not saved: {}. Choose another place.</source>
        <translation>Non enregistré&#xa0;: {}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message numerus="yes">
        <source>The same error again (%n times)</source>
        <translation>
            <numerusform>De nouveau la même erreur (%n fois)</numerusform>
            <numerusform>De nouveau la même erreur (%n fois)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Today {} · {} of {}</source>
        <translation>Aujourd’hui {} · {} sur {}</translation>
    </message>
    <message>
        <source>This one {} · median today {}</source>
        <translation>Celle-ci {} · médiane du jour {}</translation>
    </message>
</context>
<context>
    <name>Delivered</name>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>The file of this dispatch was not kept.</source>
        <translation>Le fichier de cette dépêche n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Save the file as it came in</source>
        <translation>Enregistrer le fichier tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
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
        <source>Nothing is annotated or suggested here.</source>
        <translation>Rien n’est annoté ni suggéré ici.</translation>
    </message>
    <message>
        <source>All suggestions are checked. Ctrl+Enter: done, and the next.</source>
        <translation>Toutes les suggestions sont vérifiées. Ctrl+Entrée&#xa0;: terminer, et la suivante.</translation>
    </message>
    <message>
        <source>Nothing is active: N goes to the next annotation or suggestion.</source>
        <translation>Rien n’est actif&#xa0;: N va à l’annotation ou à la suggestion suivante.</translation>
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
        <source>The note is kept.</source>
        <translation>La note est gardée.</translation>
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
    <name>Errors</name>
    <message>
        <source>{}: the disk is full: nothing of this step was written; make room and try again</source>
        <translation>{}&#xa0;: le disque est plein&#xa0;: rien de cette étape n’a été écrit&#xa0;; faites de la place et réessayez</translation>
    </message>
    <message>
        <source>{}: another program is writing to it; try again in a moment</source>
        <translation>{}&#xa0;: un autre programme y écrit&#xa0;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>{}: it cannot be written; copy it to a folder of your own</source>
        <translation>{}&#xa0;: impossible d’y écrire&#xa0;; copiez-le dans un dossier à vous</translation>
    </message>
    <message>
        <source>{}: it is not a project of the workbench</source>
        <translation>{}&#xa0;: ce n’est pas un projet de Workbench</translation>
    </message>
    <message>
        <source>{}: it is damaged; restore a copy</source>
        <translation>{}&#xa0;: le fichier est abîmé&#xa0;; reprenez-en une copie</translation>
    </message>
    <message>
        <source>{}: the disk cannot be read or written; check its space and its connection</source>
        <translation>{}&#xa0;: le disque ne peut être lu ni écrit&#xa0;; vérifiez sa place libre et sa connexion</translation>
    </message>
    <message>
        <source>{}: it cannot be opened; check the path and the rights of its folder</source>
        <translation>{}&#xa0;: impossible de l’ouvrir&#xa0;; vérifiez le chemin et les droits de son dossier</translation>
    </message>
    <message>
        <source>{}: it is an SQLite file, but not a project of the workbench</source>
        <translation>{}&#xa0;: c’est un fichier SQLite, mais pas un projet de Workbench</translation>
    </message>
    <message>
        <source>{} was made by a newer workbench (tables {}, this one knows {}); update the workbench</source>
        <translation>{} vient d’une version plus récente de Workbench (tables {}, celle-ci connaît {})&#xa0;; mettez Workbench à jour</translation>
    </message>
    <message>
        <source>{} was made by an older workbench and cannot be written here: copy it to a folder of your own to open it</source>
        <translation>{} vient d’une version plus ancienne de Workbench et ne peut être modifié ici&#xa0;: copiez-le dans un dossier à vous pour l’ouvrir</translation>
    </message>
    <message>
        <source>{}: {} was changed by another program, so it is not opened: workbench rescue brings what can be read into a new project</source>
        <translation>{}&#xa0;: {} a été modifié par un autre programme, le projet n’est donc pas ouvert&#xa0;: workbench rescue met ce qui peut être lu dans un nouveau projet</translation>
    </message>
    <message>
        <source>{} cannot be written: {}; the project is only brought up to date after a copy: make room there, or copy it to a folder of your own</source>
        <translation>Impossible d’écrire {}&#xa0;: {}&#xa0;; le projet n’est mis à jour qu’après une copie&#xa0;: faites de la place, ou copiez-le dans un dossier à vous</translation>
    </message>
    <message>
        <source>{} can only be read; copy it to a folder of your own to change it</source>
        <translation>{} est en lecture seule&#xa0;; copiez-le dans un dossier à vous pour le modifier</translation>
    </message>
    <message>
        <source>{} is open in another window: here it can only be read</source>
        <translation>{} est ouvert dans une autre fenêtre&#xa0;: ici il est en lecture seule</translation>
    </message>
    <message>
        <source>{} is not there any more: it was moved, renamed or deleted while it was open; nothing more is written to it: save a copy of your work, or put it back</source>
        <translation>{} n’est plus là&#xa0;: le fichier a été déplacé, renommé ou supprimé pendant qu’il était ouvert&#xa0;; plus rien n’y est écrit&#xa0;: enregistrez une copie de votre travail, ou remettez-le à sa place</translation>
    </message>
    <message>
        <source>{} was replaced by another file while it was open; nothing more is written to it: save a copy of your work under another name</source>
        <translation>{} a été remplacé par un autre fichier pendant qu’il était ouvert&#xa0;; plus rien n’y est écrit&#xa0;: enregistrez une copie de votre travail sous un autre nom</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} ne peut pas être écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: another import brought some of the same dispatches meanwhile; import again to take the rest</source>
        <translation>{}&#xa0;: une autre importation a apporté entre-temps une partie des mêmes dépêches&#xa0;; importez à nouveau pour prendre le reste</translation>
    </message>
    <message>
        <source>{} has no dispatch {}</source>
        <translation>{} n’a pas de dépêche {}</translation>
    </message>
    <message>
        <source>{}: the change does not fit the project: {}</source>
        <translation>{}&#xa0;: le changement ne convient pas au projet&#xa0;: {}</translation>
    </message>
    <message>
        <source>annotation {} of {} has changed meanwhile</source>
        <translation>l’annotation {} de {} a changé entre-temps</translation>
    </message>
    <message>
        <source>the speaker {} has changed meanwhile</source>
        <translation>le locuteur {} a changé entre-temps</translation>
    </message>
    <message>
        <source>a suggestion of {} was answered meanwhile</source>
        <translation>une suggestion de {} a été traitée entre-temps</translation>
    </message>
    <message>
        <source>{} is shown as it was; go back to it as it is, or restore it</source>
        <translation>{} est montrée comme elle était&#xa0;; revenez à ce qu’elle est, ou rétablissez-la</translation>
    </message>
    <message>
        <source>{} is {}, not {}: it changed meanwhile</source>
        <translation>{} est {}, et non {}&#xa0;: cela a changé entre-temps</translation>
    </message>
    <message>
        <source>{} exists already; choose another name</source>
        <translation>{} existe déjà&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{} cannot be created: {}</source>
        <translation>Impossible de créer {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>Impossible de lire {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>impossible à lire&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>ce fichier n’existe pas&#xa0;; vérifiez son nom</translation>
    </message>
    <message>
        <source>the folder holds no dispatches</source>
        <translation>le dossier ne contient pas de dépêches</translation>
    </message>
    <message>
        <source>it is the project itself; name the files to import</source>
        <translation>c’est le projet lui-même&#xa0;; indiquez les fichiers à importer</translation>
    </message>
    <message>
        <source>{} has annotated {} differently in this project: it stays as it is; import the file under another name, or into another project</source>
        <translation>{} a annoté {} autrement dans ce projet, qui reste tel quel&#xa0;; importez le fichier sous un autre nom, ou dans un autre projet</translation>
    </message>
    <message>
        <source>{} is a suggester in this project, not an annotator</source>
        <translation>{} est dans ce projet un programme qui suggère, pas un annotateur</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is binary, not plain text in UTF-8</source>
        <translation>le fichier est binaire, et non du texte brut en UTF-8</translation>
    </message>
    <message>
        <source>the file is over {} MB, too long for one dispatch; cut it</source>
        <translation>le fichier dépasse {} Mo, trop long pour une dépêche&#xa0;; découpez-le</translation>
    </message>
    <message>
        <source>not UTF-8: byte {} is 0x{}; save the file as UTF-8 and import it again</source>
        <translation>pas de l’UTF-8&#xa0;: l’octet {} est 0x{}&#xa0;; enregistrez le fichier en UTF-8 et importez-le à nouveau</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>the text has over {} characters, too many for one dispatch</source>
        <translation>le texte dépasse {} caractères, trop pour une dépêche</translation>
    </message>
    <message>
        <source>the text has a NUL character at {}; remove it</source>
        <translation>le texte a un caractère NUL à la position {}&#xa0;; enlevez-le</translation>
    </message>
    <message>
        <source>the line is not a JSON object with id and text</source>
        <translation>la ligne n’est pas un objet JSON avec id et text</translation>
    </message>
    <message>
        <source>broken JSON at character {}: {}</source>
        <translation>JSON incorrect au caractère {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>the label {} is not in the project&apos;s scheme ({})</source>
        <translation>l’étiquette {} n’est pas dans le schéma du projet ({})</translation>
    </message>
    <message>
        <source>{} is missing</source>
        <translation>{} manque</translation>
    </message>
    <message>
        <source>a scheme is a JSON object</source>
        <translation>un schéma est un objet JSON</translation>
    </message>
    <message>
        <source>{}: broken JSON: {}</source>
        <translation>{}&#xa0;: JSON incorrect&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: {} lacks the field {}</source>
        <translation>{}&#xa0;: dans {}, il manque le champ {}</translation>
    </message>
    <message>
        <source>the scheme gives the {} {} twice; keep one of them</source>
        <translation>le schéma donne deux fois {} {}&#xa0;; n’en gardez qu’un</translation>
    </message>
    <message>
        <source>{} is not a file that can be replaced; choose another name</source>
        <translation>{} n’est pas un fichier qu’on peut remplacer&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{} has nothing to export: no annotation set is begun</source>
        <translation>{} n’a rien à exporter&#xa0;: aucune annotation n’est commencée</translation>
    </message>
    <message>
        <source>{} is the project itself; choose another name for the export</source>
        <translation>{} est le projet lui-même&#xa0;; choisissez un autre nom pour l’exportation</translation>
    </message>
    <message>
        <source>{} has no annotations to export</source>
        <translation>{} n’a pas d’annotations à exporter</translation>
    </message>
    <message>
        <source>the suggester died of it: {}</source>
        <translation>le programme qui suggère s’y est arrêté&#xa0;: {}</translation>
    </message>
    <message>
        <source>there is no model {}: it is neither an installed package nor a folder; install it with pip, or give the folder that `spacy train` wrote</source>
        <translation>il n’y a pas de modèle {}&#xa0;: ce n’est ni un paquet installé ni un dossier&#xa0;; installez-le avec pip, ou donnez le dossier écrit par `spacy train`</translation>
    </message>
    <message>
        <source>the model {} cannot be loaded: {}; try spacy.load({}) in Python, and install what it lacks or train it again</source>
        <translation>le modèle {} ne peut être chargé&#xa0;: {}&#xa0;; essayez spacy.load({}) dans Python, et installez ce qui manque ou entraînez-le à nouveau</translation>
    </message>
    <message>
        <source>{}: no merge is left to be taken back</source>
        <translation>{}&#xa0;: il ne reste pas de fusion à annuler</translation>
    </message>
    <message>
        <source>{} was worked on after the merge, so it is not taken back: take the later changes of {} back first</source>
        <translation>{} a été travaillée après la fusion, qui n’est donc pas annulée&#xa0;: annulez d’abord les changements ultérieurs de {}</translation>
    </message>
    <message>
        <source>{} annotators cannot share a dispatch where {} are named</source>
        <translation>{} annotateurs ne peuvent pas partager une dépêche quand {} sont nommés</translation>
    </message>
    <message>
        <source>{} exists already; move it away, or name another folder</source>
        <translation>{} existe déjà&#xa0;; déplacez-le, ou nommez un autre dossier</translation>
    </message>
    <message>
        <source>{}: no backup could be written ({}); make room there or name another folder</source>
        <translation>{}&#xa0;: impossible d’écrire une sauvegarde ({})&#xa0;; libérez de la place ou indiquez un autre dossier</translation>
    </message>
    <message>
        <source>{} is open in a window of {}: close it there first</source>
        <translation>{} est ouvert dans une fenêtre de {}&#xa0;: fermez-le là d’abord</translation>
    </message>
    <message>
        <source>{}: it is not a project that this workbench can open</source>
        <translation>{}&#xa0;: ce n’est pas un projet que ce programme peut ouvrir</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>{} is not there any more: it was moved, renamed or deleted. Open it where it is.</source>
        <translation>{} n’est plus là&#xa0;: il a été déplacé, renommé ou supprimé. Ouvrez-le là où il est.</translation>
    </message>
    <message>
        <source>{} has nothing to export yet: accept or add an annotation first.</source>
        <translation>{} n’a encore rien à exporter&#xa0;: acceptez ou ajoutez d’abord une annotation.</translation>
    </message>
    <message>
        <source>{}: there is no such folder; choose another place.</source>
        <translation>{}&#xa0;: ce dossier n’existe pas&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{}: you have no right to read or write there; choose another place.</source>
        <translation>{}&#xa0;: vous n’avez pas le droit d’y lire ou d’y écrire&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{}: the disk is full: nothing was written; make room and try again.</source>
        <translation>{}&#xa0;: le disque est plein&#xa0;: rien n’a été écrit&#xa0;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>{}: nothing can be written there; choose another place.</source>
        <translation>{}&#xa0;: impossible d’y écrire&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>the suggester died of it ({}); annotate it by hand, or open the project again to try once more.</source>
        <translation>le programme qui suggère s’y est arrêté ({})&#xa0;; annotez-la à la main, ou rouvrez le projet pour réessayer.</translation>
    </message>
    <message>
        <source>the line holds annotations but not whose they are; say your name in the window</source>
        <translation>la ligne contient des annotations sans dire de qui&#xa0;; donnez votre nom dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>CHOSEN</source>
        <translation>CHOISI</translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dépêche</numerusform>
            <numerusform>%n dépêches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n jeu</numerusform>
            <numerusform>%n jeux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Press “Look now” to have all of it looked at before it is written.</source>
        <translation>«&#xa0;Vérifier&#xa0;» examine tout avant d’écrire.</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen: widen the choices.</source>
        <translation>Rien ne correspond aux choix&#xa0;: élargissez-les.</translation>
    </message>
    <message>
        <source>{} is not installed here.</source>
        <translation>{} n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Looking at what would be lost…</source>
        <translation>Recherche de ce qui serait perdu…</translation>
    </message>
    <message>
        <source>Not everything was looked at.</source>
        <translation>Tout n’a pas été examiné.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>This is {}’s: it is not in your set.</source>
        <translation>Ceci est à {}&#xa0;: ce n’est pas dans vos annotations.</translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>A backup is made: {}.</source>
        <translation>Une sauvegarde est faite&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is as it was on {}.</source>
        <translation>{} est tel que le {}.</translation>
    </message>
    <message>
        <source>What it was until now is a backup too.</source>
        <translation>Ce qu’il était jusqu’ici est aussi une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dépêche</numerusform>
            <numerusform>%n dépêches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n jeu</numerusform>
            <numerusform>%n jeux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is whole: {}.</source>
        <translation>Le projet est intact&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <source>The project is not whole: %n thing(s) are wrong.</source>
        <translation>
            <numerusform>Le projet n’est pas intact&#xa0;:&#xa0;%n chose ne va pas.</numerusform>
            <numerusform>Le projet n’est pas intact&#xa0;:&#xa0;%n choses ne vont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a backup back (File › Backups), or see workbench check and workbench rescue.</source>
        <translation>Remettez une sauvegarde en place (Fichier › Sauvegardes), ou voyez workbench check et workbench rescue.</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>le fichier lui-même</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>une référence</translation>
    </message>
    <message>
        <source>the full-text index</source>
        <translation>l’index du texte intégral</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a zone</source>
        <translation>une zone</translation>
    </message>
    <message>
        <source>a kept file</source>
        <translation>un fichier gardé</translation>
    </message>
    <message>
        <source>an offset</source>
        <translation>une position</translation>
    </message>
    <message>
        <source>the parts of a quotation</source>
        <translation>les parties d’une citation</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>des suggestions</translation>
    </message>
    <message>
        <source>an annotation set</source>
        <translation>un jeu d’annotations</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>le registre</translation>
    </message>
    <message>
        <source>the seals of the journal</source>
        <translation>les sceaux du journal</translation>
    </message>
    <message>
        <source>{} is written with {} dispatches.</source>
        <translation>{} est écrit, avec {} dépêches.</translation>
    </message>
    <message>
        <source>Lost: {} × {}</source>
        <translation>Perdu&#xa0;: {} × {}</translation>
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
        <source>Checking the project…</source>
        <translation>Vérification du projet…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Dispatches (*.txt *.xml *.jsonl *.json)</source>
        <translation>Dépêches (*.txt *.xml *.jsonl *.json)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Bring work back</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Hand out to a folder</source>
        <translation>Distribuer dans un dossier</translation>
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
        <translation>Importation&#xa0;: {}…</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Annotators compared; none chosen: all</source>
        <translation>Annotateurs comparés&#xa0;; aucun choisi&#xa0;: tous</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Toutes les agences</translation>
    </message>
    <message>
        <source>With or without suggestions</source>
        <translation>Avec ou sans suggestions</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Avec et sans</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Without suggestions</source>
        <translation>Sans suggestions</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Avec suggestions</translation>
    </message>
    <message>
        <source>Compared:</source>
        <translation>Comparés&#xa0;:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>une question ouverte</translation>
    </message>
    <message>
        <source>a flag, anybody’s</source>
        <translation>un signalement, de qui que ce soit</translation>
    </message>
    <message>
        <source>open suggestions</source>
        <translation>des suggestions à vérifier</translation>
    </message>
    <message>
        <source>an embargo</source>
        <translation>un embargo</translation>
    </message>
    <message>
        <source>a kill</source>
        <translation>une annulation</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>comme à l’importation</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récentes d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>les plus longues d’abord</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>les plus courtes d’abord</translation>
    </message>
    <message>
        <source>most unsure suggestions first</source>
        <translation>les suggestions les moins sûres d’abord</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu’à {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this dispatch</source>
        <translation>Chercher dans cette dépêche</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Retour au texte (Échap)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Nothing is left to do: all dispatches are done, skipped or flagged.</source>
        <translation>Il ne reste rien à faire&#xa0;: toutes les dépêches sont terminées, passées ou signalées.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Montrer ce qui est terminé</translation>
    </message>
    <message>
        <source>This project has no dispatches, and it can only be read.</source>
        <translation>Ce projet n’a pas de dépêches, et il est en lecture seule.</translation>
    </message>
    <message>
        <source>This project has no dispatches yet.
Bring some in: plain text (UTF-8), JSON lines, or a folder of both. Dropping them here does it too.</source>
        <translation>Ce projet n’a pas encore de dépêches.
Apportez-en&#xa0;: texte brut (UTF-8), JSON lines, ou un dossier des deux. Les déposer ici suffit aussi.</translation>
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
        <source>Open a project or make a new one, and drop the files again: they go in.</source>
        <translation>Ouvrez ou créez un projet, puis déposez à nouveau les fichiers&#xa0;: ils y entreront.</translation>
    </message>
    <message>
        <source>{} can only be read: nothing can be imported into it.</source>
        <translation>{} est en lecture seule&#xa0;: rien ne peut y être importé.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Everything there is. The workbench reads it back, and any program reads JSON.</source>
        <translation>Tout ce qu’il y a. Workbench le relit, et tout programme lit le JSON.</translation>
    </message>
    <message>
        <source>One short line a dispatch, for scoring scripts and for reading by eye.</source>
        <translation>Une ligne courte par dépêche, pour les scripts de score et pour l’œil.</translation>
    </message>
    <message>
        <source>Training data in train, dev and test with a config, for spacy train.</source>
        <translation>Données d’entraînement en train, dev et test avec une configuration, pour spacy train.</translation>
    </message>
    <message>
        <source>To go on annotating in Prodigy: spans and relations.</source>
        <translation>Pour continuer dans Prodigy&#xa0;: passages et relations.</translation>
    </message>
    <message>
        <source>To go on annotating in doccano.</source>
        <translation>Pour continuer dans doccano.</translation>
    </message>
    <message>
        <source>To go on annotating in Label Studio.</source>
        <translation>Pour continuer dans Label Studio.</translation>
    </message>
    <message>
        <source>Standoff files with annotation.conf, for brat and for many older scripts.</source>
        <translation>Fichiers standoff avec annotation.conf, pour brat et beaucoup de scripts anciens.</translation>
    </message>
    <message>
        <source>To go on annotating in labelbuddy.</source>
        <translation>Pour continuer dans labelbuddy.</translation>
    </message>
    <message>
        <source>Quotations alone, to train the extractor Citron.</source>
        <translation>Les citations seules, pour entraîner l’extracteur Citron.</translation>
    </message>
    <message>
        <source>A token a line with IOB2 tags of entities, for Flair, NCRF++ and teaching.</source>
        <translation>Un mot par ligne avec les balises IOB2 des entités, pour Flair, NCRF++ et l’enseignement.</translation>
    </message>
    <message>
        <source>Tokens and tags with a list of labels, for datasets and transformers.</source>
        <translation>Mots et balises avec une liste d’étiquettes, pour datasets et transformers.</translation>
    </message>
    <message>
        <source>UIMA CAS in XML, for INCEpTION and DKPro.</source>
        <translation>UIMA CAS en XML, pour INCEpTION et DKPro.</translation>
    </message>
    <message>
        <source>UIMA CAS in JSON, for INCEpTION and cassis.</source>
        <translation>UIMA CAS en JSON, pour INCEpTION et cassis.</translation>
    </message>
    <message>
        <source>Linked data of the W3C, for archives and annotation servers.</source>
        <translation>Données liées du W3C, pour les archives et les serveurs d’annotations.</translation>
    </message>
    <message>
        <source>Tables of entities and quotations, for spreadsheets and R.</source>
        <translation>Tableaux des entités et des citations, pour les tableurs et R.</translation>
    </message>
    <message>
        <source>Tables of entities and quotations, for pandas, DuckDB and large corpora.</source>
        <translation>Tableaux des entités et des citations, pour pandas, DuckDB et les grands corpus.</translation>
    </message>
    <message>
        <source>Not installed here. To have it: {}</source>
        <translation>Non installé ici. Pour l’avoir&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>GoldCard</name>
    <message>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <source>Your answer on {}</source>
        <translation>Votre réponse sur {}</translation>
    </message>
    <message>
        <source>You: {}</source>
        <translation>Vous&#xa0;: {}</translation>
    </message>
    <message>
        <source>Gold: {} ({})</source>
        <translation>Or&#xa0;: {} ({})</translation>
    </message>
    <message>
        <source>Why: {}</source>
        <translation>Pourquoi&#xa0;: {}</translation>
    </message>
    <message>
        <source>Your answer: {}</source>
        <translation>Votre réponse&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>GoldPage</name>
    <message>
        <source>Gold is settled for this dispatch. Nothing of yours was changed.</source>
        <translation>L’or de cette dépêche est arbitré. Rien de votre travail n’a été changé.</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guideline</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Version of the guideline</source>
        <translation>Version du guide</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Text of the guideline, in Markdown</source>
        <translation>Texte du guide, en Markdown</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Decisions by clause: {}</source>
        <translation>Décisions par article&#xa0;: {}</translation>
    </message>
    <message>
        <source>to look at again: {}</source>
        <translation>à revoir&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” is not in the guideline.</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas dans le guide.</translation>
    </message>
    <message>
        <source>Keep as version {}</source>
        <translation>Garder&#xa0;: version {}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
</context>
<context>
    <name>Guiding</name>
    <message>
        <source>The guideline has no clause on {}.</source>
        <translation>Le guide n’a pas de règle sur {}.</translation>
    </message>
    <message>
        <source>The scheme says: {}</source>
        <translation>Le schéma dit&#xa0;: {}</translation>
    </message>
    <message>
        <source>Version {} of the guideline is in force.</source>
        <translation>La version {} du guide est en vigueur.</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Qui recevrait quoi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Dépêches</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagées</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Sans aide</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétées</translation>
    </message>
    <message>
        <source>What two have in common</source>
        <translation>Ce que deux ont en commun</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Files that were handed out</source>
        <translation>Fichiers distribués</translation>
    </message>
    <message>
        <source>Handed out to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Say who annotates: each gets a project of their own, with the dispatches that are theirs.
The plan is shown here before anything is written.</source>
        <translation>Dites qui annote&#xa0;: chacun reçoit un projet à soi, avec les dépêches qui lui reviennent.
Le plan est montré ici avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>FILES THAT WERE HANDED OUT</source>
        <translation>FICHIERS DISTRIBUÉS</translation>
    </message>
    <message>
        <source>WHO WOULD GET WHAT</source>
        <translation>QUI RECEVRAIT QUOI</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The project can only be read here.</source>
        <translation>Le projet est ici en lecture seule.</translation>
    </message>
    <message>
        <source>Working out who gets what…</source>
        <translation>Calcul de qui reçoit quoi…</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Attendez que le travail en arrière-plan soit terminé.</translation>
    </message>
    <message>
        <source>Handing out…</source>
        <translation>Distribution…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Annotator: {}</source>
        <translation>Annotateur&#xa0;: {}</translation>
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
    <name>Held</name>
    <message>
        <source>Under embargo, left out: {}</source>
        <translation>Sous embargo, exclues&#xa0;: {}</translation>
    </message>
    <message>
        <source>Killed by the agency, left out: {}</source>
        <translation>Annulées par l’agence, exclues&#xa0;: {}</translation>
    </message>
    <message>
        <source>In progress, not finished: {}</source>
        <translation>En cours, non terminées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Flagged: {}</source>
        <translation>Signalées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Skipped: {}</source>
        <translation>Passées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Not begun, with annotations: {}</source>
        <translation>Non commencées, avec annotations&#xa0;: {}</translation>
    </message>
    <message>
        <source>See them in the queue</source>
        <translation>Les voir dans la file</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As it was on {}, {}, by {}</source>
        <translation>Telle qu’elle était {} à {}, par {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{} gone since: {}</source>
        <translation>{} disparues depuis&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} changed since: {}</source>
        <translation>{} changées depuis&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} come since: {}</source>
        <translation>{} venues depuis&#xa0;: {}</translation>
    </message>
    <message>
        <source>The annotations are the same now.</source>
        <translation>Les annotations sont les mêmes à présent.</translation>
    </message>
    <message>
        <source>The dispatch is shown as it is: choose in its history how it was.</source>
        <translation>La dépêche est montrée telle qu’elle est&#xa0;: choisissez dans son historique comment elle était.</translation>
    </message>
    <message>
        <source>What {} did is restored under the name of {}.</source>
        <translation>Ce que {} a fait est rétabli sous le nom de {}.</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>Rétabli. Annuler le défait.</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Annoté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Label or type changed</source>
        <translation>Étiquette ou type changé</translation>
    </message>
    <message>
        <source>Boundaries moved</source>
        <translation>Limites déplacées</translation>
    </message>
    <message>
        <source>Cue set</source>
        <translation>Introducteur défini</translation>
    </message>
    <message>
        <source>Source set</source>
        <translation>Source définie</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translation>Locuteur défini</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Question réglée</translation>
    </message>
    <message>
        <source>Speaker split</source>
        <translation>Locuteur séparé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Carried over from another version</source>
        <translation>Repris d’une autre version</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>Settled what is agreed</source>
        <translation>Accord réglé</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>New again</source>
        <translation>De nouveau à faire</translation>
    </message>
    <message>
        <source>In progress again</source>
        <translation>De nouveau en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Annulé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Refait&#xa0;: {}</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>au clavier</translation>
    </message>
    <message>
        <source>by mouse</source>
        <translation>à la souris</translation>
    </message>
    <message>
        <source>by accepting</source>
        <translation>en acceptant</translation>
    </message>
    <message>
        <source>all occurrences</source>
        <translation>toutes les occurrences</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>par une importation</translation>
    </message>
    <message>
        <source>by a merge</source>
        <translation>par une fusion</translation>
    </message>
    <message>
        <source>by adjudication</source>
        <translation>par l’arbitrage</translation>
    </message>
    <message>
        <source>by the suggester</source>
        <translation>par le suggéreur</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Whose annotations</source>
        <translation>Les annotations de</translation>
    </message>
    <message>
        <source>History of the dispatch</source>
        <translation>Historique de la dépêche</translation>
    </message>
    <message>
        <source>Nothing has been done to this dispatch yet.</source>
        <translation>Rien n’a encore été fait à cette dépêche.</translation>
    </message>
    <message>
        <source>⏎ shows it as it was · Esc: the text</source>
        <translation>⏎ la montre telle qu’elle était · Échap&#xa0;: le texte</translation>
    </message>
</context>
<context>
    <name>Holders</name>
    <message>
        <source>{} is open in another window: here it can only be read.</source>
        <translation>{} est ouvert dans une autre fenêtre&#xa0;: ici il est en lecture seule.</translation>
    </message>
    <message>
        <source>{} is open in another window ({}, on {}, since {}): here it can only be read.</source>
        <translation>{} est ouvert dans une autre fenêtre ({}, sur {}, depuis {})&#xa0;: ici il est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>This file was handed out to {}: you work in it under that name, not as {}.</source>
        <translation>Ce fichier a été remis à {}&#xa0;: vous y travaillez sous ce nom, et non sous celui de {}.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Space leaves out · ⏎ imports what is ticked · Esc goes back</source>
        <translation>Espace écarte · ⏎ importe ce qui est coché · Échap revient</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Import %n dispatch(es)</source>
        <translation>
            <numerusform>Importer&#xa0;%n dépêche</numerusform>
            <numerusform>Importer&#xa0;%n dépêches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Import: {}</source>
        <translation>Importation&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Attendez que le travail en arrière-plan soit terminé.</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Importation de {}…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>duplicate of {}</source>
        <translation>doublon de {}</translation>
    </message>
    <message>
        <source>update of {}</source>
        <translation>mise à jour de {}</translation>
    </message>
    <message>
        <source>perhaps an update of {}</source>
        <translation>peut-être une mise à jour de {}</translation>
    </message>
    <message>
        <source>annotations for {}</source>
        <translation>annotations pour {}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qui en sera fait</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
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
        <source>ANNOTATIONS</source>
        <translation>ANNOTATIONS</translation>
    </message>
    <message>
        <source>N goes to the first annotation or suggestion; or click on one in the text.</source>
        <translation>N va à la première annotation ou suggestion&#xa0;; ou cliquez dans le texte.</translation>
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
        <source>Nothing is suggested or annotated here. Select words and press the key of a label, or Q for a quotation.</source>
        <translation>Rien n’est suggéré ni annoté ici. Sélectionnez des mots et appuyez sur la touche d’une étiquette, ou Q pour une citation.</translation>
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
        <source>relabelled</source>
        <translation>réétiquetée</translation>
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
        <translation>sûr à {}&#xa0;%</translation>
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
            <numerusform>… et&#xa0;%n ligne de plus</numerusform>
            <numerusform>… et&#xa0;%n lignes de plus</numerusform>
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
    <name>KeyEditor</name>
    <message>
        <source>Usual keys</source>
        <translation>Touches d’origine</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Touches d’origine pour tout</translation>
    </message>
    <message>
        <source>These keys cannot be changed here.</source>
        <translation>Ces touches ne se changent pas ici.</translation>
    </message>
    <message>
        <source>Take the key {} off</source>
        <translation>Retirer la touche {}</translation>
    </message>
    <message>
        <source>Another action has: {}.</source>
        <translation>Prises par une autre action&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Go here to add a key</source>
        <translation>Venir ici pour ajouter une touche</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>Touche à ajouter</translation>
    </message>
    <message>
        <source>Press the key to add; Esc leaves</source>
        <translation>Pressez la touche à ajouter&#xa0;; Échap pour sortir</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>Chercher une touche ou son effet</translation>
    </message>
    <message>
        <source>Change its keys (F2)</source>
        <translation>Changer ses touches (F2)</translation>
    </message>
    <message>
        <source>No key does this, and nothing is called like that.</source>
        <translation>Aucune touche ne fait cela, et rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Enter does it, Esc leaves.</source>
        <translation>Entrée pour exécuter, Échap pour sortir.</translation>
    </message>
    <message>
        <source>This is done in the text only.</source>
        <translation>Cela ne se fait que dans le texte.</translation>
    </message>
    <message>
        <source>Not now: {}.</source>
        <translation>Pas maintenant&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Keys of labels are the project’s, those of the text are as everywhere.</source>
        <translation>Les touches des étiquettes viennent du projet, celles du texte sont les mêmes partout.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Move the caret by word</source>
        <translation>Déplacer le curseur par mot</translation>
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
        <source>Select by sentence</source>
        <translation>Sélectionner par phrase</translation>
    </message>
    <message>
        <source>Select by paragraph</source>
        <translation>Sélectionner par paragraphe</translation>
    </message>
    <message>
        <source>Move the caret by paragraph</source>
        <translation>Déplacer le curseur par paragraphe</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Some settings could not be read and are as at first: {}.</source>
        <translation>Des réglages n’ont pas pu être lus et sont comme au début&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>LabelMap</name>
    <message>
        <source>Read with these labels</source>
        <translation>Lire avec ces étiquettes</translation>
    </message>
    <message>
        <source>These labels are not in the project: which label is each of them here?</source>
        <translation>Ces étiquettes ne sont pas dans le projet&#xa0;: à laquelle correspond chacune&#xa0;?</translation>
    </message>
    <message>
        <source>Our label for {}</source>
        <translation>Notre étiquette pour {}</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>l’écarter</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>no project is open</source>
        <translation>aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>no dispatch is open</source>
        <translation>aucune dépêche n’est ouverte</translation>
    </message>
    <message>
        <source>no annotation is active</source>
        <translation>aucune annotation n’est active</translation>
    </message>
    <message>
        <source>no quotation is active</source>
        <translation>aucune citation n’est active</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>rien n’a été fait</translation>
    </message>
    <message>
        <source>it is shown as it is</source>
        <translation>elle est montrée telle qu’elle est</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>aucun mot n’est sélectionné</translation>
    </message>
</context>
<context>
    <name>LikelyBox</name>
    <message>
        <source>May be the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>MAY BE THE SAME ({})</source>
        <translation>PEUT-ÊTRE LES MÊMES ({})</translation>
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
        <source>Its backups…</source>
        <translation>Ses sauvegardes…</translation>
    </message>
    <message>
        <source>{} can only be read: copy it to a folder of your own to change it.</source>
        <translation>{} est en lecture seule&#xa0;: copiez-le dans un dossier à vous pour le modifier.</translation>
    </message>
    <message>
        <source>This is a backup: {} as it was on {}. It can only be read.</source>
        <translation>Ceci est une sauvegarde&#xa0;: {} tel que le {}. On ne peut que la lire.</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Retour au projet</translation>
    </message>
    <message>
        <source>No suggestions for {}: {}</source>
        <translation>Pas de suggestions pour {}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Take the last merge back</source>
        <translation>Annuler la dernière fusion</translation>
    </message>
    <message>
        <source>Show the speakers that may be one</source>
        <translation>Montrer les locuteurs qui n’en font peut-être qu’un</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>Ce que les fichiers apportent</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>New sets</source>
        <translation>Jeux nouveaux</translation>
    </message>
    <message>
        <source>Changed sets</source>
        <translation>Jeux changés</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Merges of before</source>
        <translation>Fusions précédentes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Nothing was merged yet.</source>
        <translation>Rien n’a encore été fusionné.</translation>
    </message>
    <message>
        <source>Choose the files that people gave back, or drop them here.
Nothing comes in before you have seen it; twice the same changes nothing.</source>
        <translation>Choisissez les fichiers que l’on vous a rendus, ou déposez-les ici.
Rien n’entre avant que vous ne l’ayez vu&#xa0;; deux fois le même ne change rien.</translation>
    </message>
    <message>
        <source>⏎  open what is set aside      Ctrl+⏎  merge      Esc  back</source>
        <translation>⏎  ouvrir ce qui est mis de côté      Ctrl+⏎  fusionner      Échap  retour</translation>
    </message>
    <message>
        <source>WHAT COMES BACK</source>
        <translation>CE QUI REVIENT</translation>
    </message>
    <message>
        <source>MERGES OF BEFORE</source>
        <translation>FUSIONS PRÉCÉDENTES</translation>
    </message>
    <message>
        <source>open the dispatch</source>
        <translation>ouvrir la dépêche</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>after the merge</source>
        <translation>après la fusion</translation>
    </message>
    <message>
        <source>TO BE KNOWN ({})</source>
        <translation>À SAVOIR ({})</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>The project can only be read here.</source>
        <translation>Le projet est ici en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)…</source>
        <translation>
            <numerusform>Lecture de&#xa0;%n fichier…</numerusform>
            <numerusform>Lecture de&#xa0;%n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>This would come in:</source>
        <translation>Ceci entrerait&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Le travail entre…</translation>
    </message>
    <message>
        <source>Bringing in {}…</source>
        <translation>{} entre…</translation>
    </message>
    <message>
        <source>Taking the merge back…</source>
        <translation>Annulation de la fusion…</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Attendez que le travail en arrière-plan soit terminé.</translation>
    </message>
    <message>
        <source>This came in:</source>
        <translation>Ceci est entré&#xa0;:</translation>
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
        <source>You work as:</source>
        <translation>Vous travaillez comme&#xa0;:</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Travailler sous ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>At work in this project already:</source>
        <translation>Travaillent déjà dans ce projet&#xa0;:</translation>
    </message>
    <message>
        <source>It is stored in the project with everything you do, so that the work of several people can be told apart. It may be a pseudonym. You can change it at any time, and exports can leave it out.</source>
        <translation>Il est gardé dans le projet avec tout ce que vous faites, pour distinguer le travail de plusieurs personnes. Ce peut être un pseudonyme. Vous pouvez le changer à tout moment, et les exports peuvent l’omettre.</translation>
    </message>
    <message>
        <source>Under which name do you work?</source>
        <translation>Sous quel nom travaillez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>For example: march</source>
        <translation>Par exemple&#xa0;: mars</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The usual: persons, places, dates…</source>
        <translation>Les habituelles&#xa0;: personnes, lieux, dates…</translation>
    </message>
    <message>
        <source>Those of a file (JSON)…</source>
        <translation>Celles d’un fichier (JSON)…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Language of the dispatches</source>
        <translation>Langue des dépêches</translation>
    </message>
    <message>
        <source>It will be {}</source>
        <translation>Ce sera {}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>A name holds no slash: choose the folder below.</source>
        <translation>Un nom ne contient pas de barre oblique&#xa0;: choisissez le dossier plus bas.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Labels (*.json)</source>
        <translation>Étiquettes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Those of {}</source>
        <translation>Celles de {}</translation>
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
        <source>of which piece</source>
        <translation>de quel élément</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>le retirer</translation>
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
    <name>PathDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers du type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>What is settled beforehand</source>
        <translation>Ce qui est réglé d’avance</translation>
    </message>
    <message>
        <source>what all say</source>
        <translation>ce que tous disent</translation>
    </message>
    <message>
        <source>what most of three or more say</source>
        <translation>ce que dit la majorité, dès trois</translation>
    </message>
    <message>
        <source>Settle it in all dispatches</source>
        <translation>Le régler dans toutes les dépêches</translation>
    </message>
    <message>
        <source>Dispatches to settle</source>
        <translation>Dépêches à arbitrer</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dépêche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Gold with each annotator</source>
        <translation>L’or et chaque annotateur</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>SETTLED BEFOREHAND</source>
        <translation>RÉGLÉ D’AVANCE</translation>
    </message>
    <message>
        <source>WHAT TO SETTLE FIRST</source>
        <translation>À ARBITRER D’ABORD</translation>
    </message>
    <message>
        <source>GOLD WITH EACH ANNOTATOR, F1</source>
        <translation>L’OR ET CHAQUE ANNOTATEUR, F1</translation>
    </message>
    <message>
        <source>by {} people</source>
        <translation>par {} personnes</translation>
    </message>
    <message>
        <source>{} of {} dispatches are settled; open conflicts: {}; decided by you: {}.</source>
        <translation>{} dépêches sur {} sont arbitrées&#xa0;; conflits ouverts&#xa0;: {}&#xa0;; tranchés par vous&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Nothing is left that it would settle.</source>
        <translation>Il ne reste rien que cela réglerait.</translation>
    </message>
    <message>
        <source>It would settle {} conflicts and leave {} open; {} of {} dispatches would be finished.</source>
        <translation>Cela réglerait {} conflits et en laisserait {} ouverts&#xa0;; {} dépêches sur {} seraient terminées.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Annotators of the project</source>
        <translation>Annotateurs du projet</translation>
    </message>
    <message>
        <source>Share that several annotate, in percent</source>
        <translation>Part que plusieurs annotent, en pour cent</translation>
    </message>
    <message>
        <source>How many annotate a shared one</source>
        <translation>Combien annotent une dépêche partagée</translation>
    </message>
    <message>
        <source>Share without suggestions, in percent</source>
        <translation>Part sans suggestions, en pour cent</translation>
    </message>
    <message>
        <source>Share that comes a second time, in percent</source>
        <translation>Part qui revient une seconde fois, en pour cent</translation>
    </message>
    <message>
        <source>Dispatches a person at most</source>
        <translation>Dépêches par personne, au plus</translation>
    </message>
    <message>
        <source>Seed: another one is another plan</source>
        <translation>Graine&#xa0;: une autre donne un autre plan</translation>
    </message>
    <message>
        <source>Also what others have already</source>
        <translation>Aussi ce que d’autres ont déjà</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>other names, as anne, bart</source>
        <translation>autres noms, comme anne, bart</translation>
    </message>
    <message>
        <source>Other names, with commas between them</source>
        <translation>Autres noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>WHO ANNOTATES</source>
        <translation>QUI ANNOTE</translation>
    </message>
    <message>
        <source>HOW MUCH</source>
        <translation>COMBIEN</translation>
    </message>
    <message>
        <source>WHICH DISPATCHES</source>
        <translation>QUELLES DÉPÊCHES</translation>
    </message>
    <message>
        <source>WHERE THE FILES GO</source>
        <translation>OÙ VONT LES FICHIERS</translation>
    </message>
    <message>
        <source>Annotated by several</source>
        <translation>Annotées par plusieurs</translation>
    </message>
    <message>
        <source>Annotators of a shared one</source>
        <translation>Annotateurs d’une partagée</translation>
    </message>
    <message>
        <source>Without suggestions</source>
        <translation>Sans suggestions</translation>
    </message>
    <message>
        <source>A second time, to the same person</source>
        <translation>Une seconde fois, à la même personne</translation>
    </message>
    <message>
        <source>A person at most (0: no limit)</source>
        <translation>Par personne au plus (0&#xa0;: sans limite)</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>Dossier&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>What would come in</source>
        <translation>Ce qui entrerait</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>Copier le tableau, pour un tableur</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>n/a</source>
        <translation>s.&#xa0;o.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n stretch(es) do not end where tokens do.</source>
        <translation>
            <numerusform>%n passage ne s’arrête pas à la fin d’un mot.</numerusform>
            <numerusform>%n passages ne s’arrêtent pas à la fin d’un mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) overlap a longer one: {} holds only the longer.</source>
        <translation>
            <numerusform>%n passage en chevauche un plus long&#xa0;: {} ne contient que le plus long.</numerusform>
            <numerusform>%n passages en chevauchent un plus long&#xa0;: {} ne contient que le plus long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) stay out: {} has none.</source>
        <translation>
            <numerusform>%n entité reste dehors&#xa0;: {} n’en a pas.</numerusform>
            <numerusform>%n entités restent dehors&#xa0;: {} n’en a pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) stay out: {} has none.</source>
        <translation>
            <numerusform>%n citation reste dehors&#xa0;: {} n’en a pas.</numerusform>
            <numerusform>%n citations restent dehors&#xa0;: {} n’en a pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) that are no quotation cannot be held by {}.</source>
        <translation>
            <numerusform>%n passage qui n’est pas une citation ne tient pas dans {}.</numerusform>
            <numerusform>%n passages qui ne sont pas des citations ne tiennent pas dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) in several parts cannot be held whole by {}.</source>
        <translation>
            <numerusform>%n citation en plusieurs parties ne tient pas entière dans {}.</numerusform>
            <numerusform>%n citations en plusieurs parties ne tiennent pas entières dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n verbe ne tient pas dans {}.</numerusform>
            <numerusform>%n verbes ne tiennent pas dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n source ne tient pas dans {}.</numerusform>
            <numerusform>%n sources ne tiennent pas dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of source cannot be held by {}.</source>
        <translation>
            <numerusform>%n nature de source ne tient pas dans {}.</numerusform>
            <numerusform>%n natures de source ne tiennent pas dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n locuteur ne tient pas dans {}.</numerusform>
            <numerusform>%n locuteurs ne tiennent pas dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n note ne tient pas dans {}.</numerusform>
            <numerusform>%n notes ne tiennent pas dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) stay out of {}.</source>
        <translation>
            <numerusform>%n suggestion reste hors de {}.</numerusform>
            <numerusform>%n suggestions restent hors de {}.</numerusform>
        </translation>
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
        <translation>Accepté. {} est nouveau dans le registre, où se trouve déjà {}&#xa0;: W pour choisir.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>No question is open.
O in a dispatch asks one on the annotation at hand, or on the whole dispatch.</source>
        <translation>Aucune question n’est ouverte.
O dans une dépêche en pose une sur l’annotation active, ou sur toute la dépêche.</translation>
    </message>
    <message>
        <source>⏎ goes there · ⌫ settles · Esc: the text</source>
        <translation>⏎ y aller · ⌫ régler · Échap&#xa0;: le texte</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglée</translation>
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
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
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
Ctrl+Entrée dans une dépêche&#xa0;: terminer, et la suivante.</translation>
    </message>
    <message>
        <source>Nothing is flagged.
F in a dispatch flags it for a second look.</source>
        <translation>Rien n’est signalé.
F dans une dépêche la signale pour une relecture.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>There is something without “{}”.</source>
        <translation>Il y en a sans «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans lui</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>In all states</source>
        <translation>Dans tous les états</translation>
    </message>
    <message>
        <source>Shift+Esc in the field takes all words and filters off.</source>
        <translation>Maj+Échap dans le champ enlève tous les mots et filtres.</translation>
    </message>
    <message>
        <source>entities: {}, quotations: {}</source>
        <translation>entités&#xa0;: {}, citations&#xa0;: {}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
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
    <name>Quoting</name>
    <message>
        <source>No marks around the caret: select the words of the quotation.</source>
        <translation>Pas de guillemets autour du curseur&#xa0;: sélectionnez les mots de la citation.</translation>
    </message>
    <message>
        <source>Now what stands between the outer marks.</source>
        <translation>Maintenant ce qui est entre les guillemets extérieurs.</translation>
    </message>
    <message>
        <source>No marks within a quotation here: select the inner words first.</source>
        <translation>Pas de guillemets dans une citation ici&#xa0;: sélectionnez d’abord les mots intérieurs.</translation>
    </message>
    <message>
        <source>Select the words of the quotation first.</source>
        <translation>Sélectionnez d’abord les mots de la citation.</translation>
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
        <source>Added to the content: {}</source>
        <translation>Ajouté au contenu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Cue: {}</source>
        <translation>Verbe&#xa0;: {}</translation>
    </message>
    <message>
        <source>No cue.</source>
        <translation>Pas de verbe.</translation>
    </message>
    <message>
        <source>Select the words that name who speaks.</source>
        <translation>Sélectionnez les mots qui nomment celui qui parle.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Source&#xa0;: {}</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Pas de source.</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>The file as it came in</source>
        <translation>Le fichier tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{} bytes, read as {}</source>
        <translation>{} octets, lus en {}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The text is narrow.</source>
        <translation>Le texte est étroit.</translation>
    </message>
    <message>
        <source>The text has its usual width.</source>
        <translation>Le texte a sa largeur normale.</translation>
    </message>
    <message>
        <source>The text is wide.</source>
        <translation>Le texte est large.</translation>
    </message>
    <message>
        <source>Labels stand above the words.</source>
        <translation>Les étiquettes sont au-dessus des mots.</translation>
    </message>
    <message>
        <source>Labels stand behind the words.</source>
        <translation>Les étiquettes sont derrière les mots.</translation>
    </message>
    <message>
        <source>Labels are not shown.</source>
        <translation>Les étiquettes sont cachées.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>PROJETS RÉCENTS</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <translation>Retirer de la liste&#xa0;; le fichier reste</translation>
    </message>
    <message>
        <source>Take {} off the list</source>
        <translation>Retirer {} de la liste</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Del takes it off the list</source>
        <translation>Suppr le retire de la liste</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no dispatches yet</source>
        <translation>pas encore de dépêches</translation>
    </message>
    <message>
        <source>{} to do</source>
        <translation>{} à faire</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est fait</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>This quotation is {}’s: it is not in your set.</source>
        <translation>Cette citation est de l’annotateur {}&#xa0;: elle n’est pas dans vos annotations.</translation>
    </message>
    <message>
        <source>{} can only be read: copy it to a folder of your own to change it.</source>
        <translation>{} est en lecture seule&#xa0;: copiez-le dans un dossier à vous pour le modifier.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile, so nothing was done: do it again.</source>
        <translation>Quelqu’un a changé ceci entre-temps, rien n’a donc été fait&#xa0;: recommencez.</translation>
    </message>
    <message>
        <source>Nothing was changed: later changes stand on this one; take those back first, in their dispatches.</source>
        <translation>Rien n’a été changé&#xa0;: des changements ultérieurs reposent sur celui-ci&#xa0;; annulez-les d’abord, dans leurs dépêches.</translation>
    </message>
    <message>
        <source>There is nothing more in this direction.</source>
        <translation>Il n’y a plus rien dans cette direction.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Choose two or more first: Shift and the arrows, or Ctrl and a click.</source>
        <translation>Choisissez-en d’abord deux ou plus&#xa0;: Maj et les flèches, ou Ctrl et un clic.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) given to {}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n citation attribuée à {}. Ctrl+Z annule.</numerusform>
            <numerusform>%n citations attribuées à {}. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be offered again.</source>
        <translation>Ils ne seront plus proposés.</translation>
    </message>
    <message>
        <source>Who has quotations stays: merge it with another, or split it.</source>
        <translation>Qui a des citations reste&#xa0;: fusionnez-le avec un autre, ou séparez-le.</translation>
    </message>
    <message>
        <source>{} deleted. Ctrl+Z takes it back.</source>
        <translation>Supprimé&#xa0;: {}. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Choose the quotations first: Shift and the arrows.</source>
        <translation>Choisissez d’abord les citations&#xa0;: Maj et les flèches.</translation>
    </message>
    <message>
        <source>Nothing was changed: a speaker is needed.</source>
        <translation>Rien n’a été changé&#xa0;: il faut un locuteur.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Without suggestions</source>
        <translation>Sans suggestions</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Note&#xa0;: {}</translation>
    </message>
    <message>
        <source>Question: {}</source>
        <translation>Question&#xa0;: {}</translation>
    </message>
    <message>
        <source>Question on this annotation: {}</source>
        <translation>Question sur cette annotation&#xa0;: {}</translation>
    </message>
    <message>
        <source>Skipped: {}</source>
        <translation>Passée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Flagged: {}</source>
        <translation>Signalée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Note on “{}”</source>
        <translation>Note sur «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Note on the dispatch</source>
        <translation>Note sur la dépêche</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La note est gardée.</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>La note est enlevée.</translation>
    </message>
    <message>
        <source>Flagged. Why? ⏎ alone: no reason</source>
        <translation>Signalée. Pourquoi&#xa0;? ⏎ seul&#xa0;: sans raison</translation>
    </message>
    <message>
        <source>Skip this dispatch. Why? ⏎ alone: no reason</source>
        <translation>Passer cette dépêche. Pourquoi&#xa0;? ⏎ seul&#xa0;: sans raison</translation>
    </message>
    <message>
        <source>Question on the dispatch</source>
        <translation>Question sur la dépêche</translation>
    </message>
    <message>
        <source>Question on “{}”</source>
        <translation>Question sur «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source> · empty: it is settled</source>
        <translation> · vide&#xa0;: elle est réglée</translation>
    </message>
    <message>
        <source>The question is in your list.</source>
        <translation>La question est dans votre liste.</translation>
    </message>
    <message>
        <source>The question is settled.</source>
        <translation>La question est réglée.</translation>
    </message>
    <message>
        <source>The question is changed.</source>
        <translation>La question est changée.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Look now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What cannot be held</source>
        <translation>Ce qui ne peut être contenu</translation>
    </message>
    <message>
        <source>How much has been looked at</source>
        <translation>Part déjà examinée</translation>
    </message>
    <message>
        <source>WHAT WOULD BE LOST</source>
        <translation>CE QUI SERAIT PERDU</translation>
    </message>
    <message>
        <source>{} holds all of it.</source>
        <translation>{} contient tout.</translation>
    </message>
    <message>
        <source>ONE BY ONE ({})</source>
        <translation>UN PAR UN ({})</translation>
    </message>
    <message>
        <source>ONE BY ONE (the first {} of {})</source>
        <translation>UN PAR UN (les {} premiers sur {})</translation>
    </message>
    <message>
        <source>Ctrl+⏎  export      Esc  between the choices and the list</source>
        <translation>Ctrl+⏎  exporter      Échap  entre les choix et la liste</translation>
    </message>
    <message>
        <source>C  correct      ⏎  open the dispatch      Ctrl+Z  take back</source>
        <translation>C  corriger      ⏎  ouvrir la dépêche      Ctrl+Z  annuler</translation>
    </message>
    <message>
        <source>Nothing is left to correct by hand.</source>
        <translation>Il ne reste rien à corriger à la main.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Attendez la fin du travail en arrière-plan.</translation>
    </message>
    <message>
        <source>Bringing a backup of {} back…</source>
        <translation>Remise en place d’une sauvegarde de {}…</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>{} This was stopped when the window closed. What had come in is here; going on takes the rest.</source>
        <translation>{} Cela s’est arrêté à la fermeture de la fenêtre. Ce qui était entré est ici&#xa0;; continuer prend le reste.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Room for backups, in GB</source>
        <translation>Place pour les sauvegardes, en Go</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Le dossier habituel</translation>
    </message>
    <message>
        <source>They may take</source>
        <translation>Elles peuvent prendre</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>They stand in {}</source>
        <translation>Elles se trouvent dans {}</translation>
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
        <translation>le début, le milieu ou la fin d’une période</translation>
    </message>
    <message>
        <source>the name of a month</source>
        <translation>le nom d’un mois</translation>
    </message>
    <message>
        <source>a day counted from today, such as “yesterday”</source>
        <translation>un jour compté à partir d’aujourd’hui, comme «&#xa0;hier&#xa0;»</translation>
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
        <translation>un nom après un titre comme «&#xa0;Mme&#xa0;»</translation>
    </message>
    <message>
        <source>a first name with the name behind it</source>
        <translation>un prénom suivi d’un nom</translation>
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
        <translation>un nom suivi d’un âge</translation>
    </message>
    <message>
        <source>a name with a result of sports behind it</source>
        <translation>un nom suivi d’un résultat sportif</translation>
    </message>
    <message>
        <source>several capitalised words that no list knows</source>
        <translation>plusieurs mots avec majuscule qu’aucune liste ne connaît</translation>
    </message>
    <message>
        <source>the surname of a person named in full elsewhere in the dispatch</source>
        <translation>le nom de famille d’une personne nommée en entier ailleurs dans la dépêche</translation>
    </message>
    <message>
        <source>a noun for an institution with its complement</source>
        <translation>un nom d’institution avec son complément</translation>
    </message>
    <message>
        <source>a noun for a public body with the adjective of a country</source>
        <translation>un nom d’organe public avec l’adjectif d’un pays</translation>
    </message>
    <message>
        <source>a noun for an institution, with a capital and alone</source>
        <translation>un nom d’institution, avec majuscule et seul</translation>
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
        <translation>un sigle qu’aucune liste ne connaît</translation>
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
        <translation>un nom après un mot comme «&#xa0;chez&#xa0;», qui introduit des organisations</translation>
    </message>
    <message>
        <source>the party in brackets behind a person</source>
        <translation>le parti entre parenthèses après une personne</translation>
    </message>
    <message>
        <source>a web address, or names of organisations joined by a hyphen</source>
        <translation>une adresse web, ou des noms d’organisations joints par un trait d’union</translation>
    </message>
    <message>
        <source>a word with a capital inside it</source>
        <translation>un mot avec une majuscule à l’intérieur</translation>
    </message>
    <message>
        <source>the place at the beginning of a dispatch</source>
        <translation>le lieu au début d’une dépêche</translation>
    </message>
    <message>
        <source>a building, road, water or mountain with its name</source>
        <translation>un bâtiment, une voie, un cours d’eau ou une montagne avec son nom</translation>
    </message>
    <message>
        <source>a name with the form of a place, such as “-sur-”</source>
        <translation>un nom qui a la forme d’un lieu, comme «&#xa0;-sur-&#xa0;»</translation>
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
        <translation>un nom d’événement avec son nom propre, son lieu ou son année</translation>
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
        <translation>un nom suivi d’un numéro, comme un modèle</translation>
    </message>
    <message>
        <source>a name behind a noun for a work or an event</source>
        <translation>un nom après un mot qui désigne une œuvre ou un événement</translation>
    </message>
    <message>
        <source>the title of a work between quotation marks</source>
        <translation>le titre d’une œuvre entre guillemets</translation>
    </message>
    <message>
        <source>the same name as elsewhere in the dispatch</source>
        <translation>le même nom qu’ailleurs dans la dépêche</translation>
    </message>
    <message>
        <source>a name joined to another of this label</source>
        <translation>un nom coordonné à un autre de la même étiquette</translation>
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
        <translation>sujet inversé d’un verbe qu’aucune liste ne connaît</translation>
    </message>
    <message>
        <source>the words that report stand between the quotation&apos;s own marks</source>
        <translation>l’incise se trouve entre les guillemets de la citation</translation>
    </message>
    <message>
        <source>“as” with a verb and its subject</source>
        <translation>«&#xa0;comme&#xa0;» avec un verbe et son sujet</translation>
    </message>
    <message>
        <source>a clause with “that” after a verb that reports</source>
        <translation>une proposition avec «&#xa0;que&#xa0;» après un verbe de parole</translation>
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
        <translation>ce dont quelqu’un est accusé, à l’infinitif</translation>
    </message>
    <message>
        <source>what something is called, between marks</source>
        <translation>ce dont quelque chose est qualifié, entre guillemets</translation>
    </message>
    <message>
        <source>“as” with words between marks after a verb that reports</source>
        <translation>«&#xa0;comme&#xa0;» avec des mots entre guillemets après un verbe de parole</translation>
    </message>
    <message>
        <source>what somebody says to be</source>
        <translation>ce que quelqu’un se dit être</translation>
    </message>
    <message>
        <source>words between marks as the object of a verb that reports</source>
        <translation>des mots entre guillemets, objet d’un verbe de parole</translation>
    </message>
    <message>
        <source>a colon before the quotation</source>
        <translation>deux-points avant la citation</translation>
    </message>
    <message>
        <source>a headline: the quotation, a colon and who speaks</source>
        <translation>un titre&#xa0;: la citation, deux-points et qui parle</translation>
    </message>
    <message>
        <source>the speaker in brackets behind the quotation</source>
        <translation>le locuteur entre parenthèses après la citation</translation>
    </message>
    <message>
        <source>a phrase such as “according to” with its source</source>
        <translation>une formule comme «&#xa0;selon&#xa0;» avec sa source</translation>
    </message>
    <message>
        <source>“for” with a person or group whose opinion follows</source>
        <translation>«&#xa0;pour&#xa0;» avec une personne ou un groupe dont l’opinion suit</translation>
    </message>
    <message>
        <source>a phrase such as “in his view”</source>
        <translation>une formule comme «&#xa0;à ses yeux&#xa0;»</translation>
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
        <translation>un titre, un terme ou de l’ironie entre guillemets</translation>
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
    <name>SameAgain</name>
    <message>
        <source>Select words first, or go to an entity with N.</source>
        <translation>Sélectionnez d’abord des mots, ou allez à une entité avec N.</translation>
    </message>
    <message>
        <source>Go to a suggestion first: N goes to the next.</source>
        <translation>Allez d’abord à une suggestion&#xa0;: N va à la suivante.</translation>
    </message>
    <message>
        <source>This dispatch</source>
        <translation>Cette dépêche</translation>
    </message>
    <message>
        <source>Still searching: wait for the count, or leave with Esc.</source>
        <translation>La recherche continue&#xa0;: attendez le compte, ou sortez avec Échap.</translation>
    </message>
    <message>
        <source>Which label? Press its key.</source>
        <translation>Quelle étiquette&#xa0;? Pressez sa touche.</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks the line.</source>
        <translation>Rien n’est coché&#xa0;: Espace coche la ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejetée</numerusform>
            <numerusform>%n rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotated</source>
        <translation>
            <numerusform>%n annotée</numerusform>
            <numerusform>%n annotées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dépêche</numerusform>
            <numerusform>%n dépêches</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}: {} takes it back.</source>
        <translation>{} dans {}&#xa0;: {} annule.</translation>
    </message>
</context>
<context>
    <name>SameAgainPanel</name>
    <message>
        <source>Same again</source>
        <translation>Annoter de même</translation>
    </message>
    <message>
        <source>Reject all: “{}”</source>
        <translation>Rejeter de même&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Reject ⏎</source>
        <translation>Rejeter ⏎</translation>
    </message>
    <message>
        <source>Same again: “{}”</source>
        <translation>Annoter de même&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Annotate ⏎</source>
        <translation>Annoter ⏎</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>U  All not yet done</source>
        <translation>U  Toutes les dépêches à faire</translation>
    </message>
    <message>
        <source>W  Whole words</source>
        <translation>W  Mots entiers</translation>
    </message>
    <message>
        <source>C  Capitals and accents</source>
        <translation>C  Majuscules et accents</translation>
    </message>
    <message>
        <source>D  Delete annotations too</source>
        <translation>D  Supprimer aussi les annotations</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sortir (Échap)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Space ticks or unticks, Esc leaves</source>
        <translation>Espace coche ou décoche, Échap pour sortir</translation>
    </message>
    <message>
        <source>press the key of a label</source>
        <translation>pressez la touche d’une étiquette</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n dispatch(es)</source>
        <translation>
            <numerusform>{},&#xa0;%n dépêche</numerusform>
            <numerusform>{},&#xa0;%n dépêches</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>{} · searching…</source>
        <translation>{} · recherche…</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search dispatches</source>
        <translation>Chercher des dépêches</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Filter and sort (Alt+↓)</source>
        <translation>Filtrer et trier (Alt+↓)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>{} – take it off</source>
        <translation>{} – retirer</translation>
    </message>
    <message>
        <source>A date, or two: 2021-03..2021-05</source>
        <translation>Une date, ou deux&#xa0;: 2021-03..2021-05</translation>
    </message>
    <message>
        <source>No such filter</source>
        <translation>Aucun filtre de ce nom</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Find a command, a label or a type</source>
        <translation>Chercher une commande, une étiquette ou un type</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>ShortField</name>
    <message>
        <source>New: “{}”</source>
        <translation>Nouveau&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Questions {}</source>
        <translation>Questions {}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Where gold differs: {}</source>
        <translation>Où l’or diffère&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Who speaks? Type a few letters</source>
        <translation>Qui parle&#xa0;? Tapez quelques lettres</translation>
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
        <source>Speaker unknown</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>nouveau&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Dépêches</translation>
    </message>
    <message>
        <source>quotations: {}, dispatches: {}</source>
        <translation>citations&#xa0;: {}, dépêches&#xa0;: {}</translation>
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
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>{} ({})  =  {} ({})?</source>
        <translation>{} ({})  =  {} ({})&#xa0;?</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Chercher un locuteur</translation>
    </message>
    <message>
        <source>Rename this speaker</source>
        <translation>Renommer ce locuteur</translation>
    </message>
    <message>
        <source>Merge the chosen speakers into this one</source>
        <translation>Fusionner les locuteurs choisis en celui-ci</translation>
    </message>
    <message>
        <source>Give the chosen quotations to another speaker</source>
        <translation>Donner les citations choisies à un autre locuteur</translation>
    </message>
    <message>
        <source>Delete unused speakers</source>
        <translation>Supprimer des locuteurs inutilisés</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>Les deux sont le même</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Les deux ne sont pas le même</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
</context>
<context>
    <name>SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Find a speaker: a few letters of a name or alias</source>
        <translation>Chercher un locuteur&#xa0;: quelques lettres d’un nom ou alias</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Chercher un locuteur</translation>
    </message>
    <message>
        <source>Choose a speaker at the left.</source>
        <translation>Choisissez un locuteur à gauche.</translation>
    </message>
    <message>
        <source>There are no speakers yet.
In a dispatch, W on a quotation says who speaks: whoever is named there stands here.</source>
        <translation>Il n’y a pas encore de locuteurs.
Dans une dépêche, W sur une citation dit qui parle&#xa0;: qui est nommé là figure ici.</translation>
    </message>
    <message>
        <source>⏎ they are the same   N they are not   ← → look at either</source>
        <translation>⏎ ce sont les mêmes   N non   ← → voir l’un ou l’autre</translation>
    </message>
    <message>
        <source>⏎ open in its dispatch   S to another speaker   Esc back</source>
        <translation>⏎ ouvrir dans sa dépêche   S à un autre locuteur   Échap retour</translation>
    </message>
    <message>
        <source>M merge the chosen into this one   F2 rename   Del delete an unused</source>
        <translation>M fusionner les choisis en celui-ci   F2 renommer   Suppr supprimer un inutilisé</translation>
    </message>
    <message>
        <source>/ find</source>
        <translation>/ chercher</translation>
    </message>
    <message>
        <source>QUOTATIONS ({})</source>
        <translation>CITATIONS ({})</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Go to a quotation first, or make one with Q.</source>
        <translation>Allez d’abord à une citation, ou faites-en une avec Q.</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <source>Shares of train, dev and test in percent</source>
        <translation>Parts de train, dev et test en pour cent</translation>
    </message>
    <message>
        <source>Seed: another one is another split</source>
        <translation>Graine&#xa0;: une autre donne un autre partage</translation>
    </message>
    <message>
        <source>Each label in each part, as far as can be</source>
        <translation>Chaque étiquette dans chaque part, autant que possible</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>TRAIN / DEV / TEST</source>
        <translation>TRAIN / DEV / TEST</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>toujours ainsi</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>changée depuis</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>disparue depuis</translation>
    </message>
    <message>
        <source>come since</source>
        <translation>venue depuis</translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation>citation directe</translation>
    </message>
    <message>
        <source>indirect quotation</source>
        <translation>citation indirecte</translation>
    </message>
    <message>
        <source>mixed quotation</source>
        <translation>citation mixte</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <translation>pas une citation</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>speaker: {}</source>
        <translation>locuteur&#xa0;: {}</translation>
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
        <translation>Qui a dit quoi dans les dépêches&#xa0;: vérifiez ce qui est suggéré, ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>A project that is dropped here opens.</source>
        <translation>Un projet déposé ici s’ouvre.</translation>
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
Vide&#xa0;: les règles de Workbench.</translation>
    </message>
    <message>
        <source>Trying who suggests…</source>
        <translation>Mise à l’essai…</translation>
    </message>
    <message>
        <source>Reading dispatches again…</source>
        <translation>Nouvelle lecture des dépêches…</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ intact</translation>
    </message>
    <message>
        <source>▲ changed outside</source>
        <translation>▲ modifié ailleurs</translation>
    </message>
    <message>
        <source>✕ broken</source>
        <translation>✕ brisé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>par {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Bring work back</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
</context>
<context>
    <name>TeamWording</name>
    <message numerus="yes">
        <source>%n new set(s)</source>
        <translation>
            <numerusform>%n jeu nouveau</numerusform>
            <numerusform>%n jeux nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed set(s)</source>
        <translation>
            <numerusform>%n jeu changé</numerusform>
            <numerusform>%n jeux changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, by {}: {}.</source>
        <translation>{}, par {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: nothing new in it.</source>
        <translation>{}&#xa0;: rien de nouveau.</translation>
    </message>
    <message>
        <source>{}: its journal was changed outside the workbench, or does not begin as handed out.</source>
        <translation>{}&#xa0;: son journal a été modifié hors du workbench, ou ne commence pas comme il a été distribué.</translation>
    </message>
    <message>
        <source>{}: its annotations were changed outside the workbench.</source>
        <translation>{}&#xa0;: ses annotations ont été modifiées hors du workbench.</translation>
    </message>
    <message>
        <source>{}: it is a copy of another project.</source>
        <translation>{}&#xa0;: c’est une copie d’un autre projet.</translation>
    </message>
    <message>
        <source>{}: the project has no label {}: what bears it is set aside.</source>
        <translation>{}&#xa0;: le projet n’a pas d’étiquette {}&#xa0;: ce qui la porte est mis de côté.</translation>
    </message>
    <message>
        <source>{}: it was annotated under another text of the guideline than is in force.</source>
        <translation>{}&#xa0;: annoté sous un autre texte des consignes que celui en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>{}: %n dispatch(es) that the project does not have come(s) along.</source>
        <translation>
            <numerusform>{}&#xa0;:&#xa0;%n dépêche que le projet n’a pas vient avec.</numerusform>
            <numerusform>{}&#xa0;:&#xa0;%n dépêches que le projet n’a pas viennent avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>{}. Nothing of it comes in.</source>
        <translation>{}. Rien n’en entre.</translation>
    </message>
    <message>
        <source>Perhaps one speaker: {} and {}.</source>
        <translation>Peut-être un seul locuteur&#xa0;: {} et {}.</translation>
    </message>
    <message>
        <source>Set aside: what {} did in the register on {} does not fit what was done otherwise.</source>
        <translation>Mis de côté&#xa0;: ce que {} a fait dans le registre le {} ne va pas avec ce qui a été fait autrement.</translation>
    </message>
    <message>
        <source>Set aside in {}: what {} did on {} does not fit what was done otherwise.</source>
        <translation>Mis de côté dans {}&#xa0;: ce que {} a fait le {} ne va pas avec ce qui a été fait autrement.</translation>
    </message>
    <message>
        <source>A backup was made before.</source>
        <translation>Une sauvegarde a été faite avant.</translation>
    </message>
    <message>
        <source>The merge of {} is taken back.</source>
        <translation>La fusion de {} est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>{}: %n dispatch(es).</source>
        <translation>
            <numerusform>{}&#xa0;:&#xa0;%n dépêche.</numerusform>
            <numerusform>{}&#xa0;:&#xa0;%n dépêches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} and {}: %n dispatch(es) in common.</source>
        <translation>
            <numerusform>{} et {}&#xa0;:&#xa0;%n dépêche en commun.</numerusform>
            <numerusform>{} et {}&#xa0;:&#xa0;%n dépêches en commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is written for {}.</source>
        <translation>{} est écrit pour {}.</translation>
    </message>
    <message>
        <source>Nothing is left to be handed out.</source>
        <translation>Il ne reste rien à distribuer.</translation>
    </message>
</context>
<context>
    <name>Tending</name>
    <message>
        <source>{} is no longer open in another window.</source>
        <translation>{} n’est plus ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Work on it here</source>
        <translation>Y travailler ici</translation>
    </message>
    <message>
        <source>{} is back in its place.</source>
        <translation>{} est de nouveau à sa place.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>{} (saved)</source>
        <translation>{} (enregistré)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Choose another name: this one is in use here.</source>
        <translation>Choisissez un autre nom&#xa0;: celui-ci est utilisé ici.</translation>
    </message>
    <message>
        <source>{} is not in its place any more: save a copy, or your work may be lost with this window. Close it again to leave without one.</source>
        <translation>{} n’est plus à sa place&#xa0;: enregistrez une copie, sinon votre travail peut se perdre avec cette fenêtre. Fermez-la encore une fois pour partir sans copie.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The dispatch</source>
        <translation>La dépêche</translation>
    </message>
    <message>
        <source>The text as the agency sent it. What is dashed is suggested, what is solid is annotated.</source>
        <translation>Le texte tel que l’agence l’a envoyé. Le pointillé est suggéré, le plein est annoté.</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>De l’une à la suivante</translation>
    </message>
    <message>
        <source>{} goes to the next suggestion, {} accepts it, {} rejects it. What is at hand is shown here.</source>
        <translation>{} va à la suggestion suivante, {} l’accepte, {} la rejette. Ce qui est actif se voit ici.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Select words and press the key of a label; on an annotation the key changes its label. {} undoes every step.</source>
        <translation>Sélectionnez des mots et pressez la touche d’une étiquette&#xa0;; sur une annotation, la touche change l’étiquette. {} annule chaque étape.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>With the caret between quotation marks, or with words selected, {} makes a quotation with its cue and source.</source>
        <translation>Le curseur entre des guillemets, ou des mots sélectionnés, {} fait une citation avec son verbe et sa source.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>On a quotation, {} asks for its speaker: type some letters, {} takes the first.</source>
        <translation>Sur une citation, {} demande son locuteur&#xa0;: tapez quelques lettres, {} prend le premier.</translation>
    </message>
    <message>
        <source>Done, and the next</source>
        <translation>Terminer, et la suivante</translation>
    </message>
    <message>
        <source>{} marks the dispatch as done and opens the next of this list. Everything is saved as you go.</source>
        <translation>{} marque la dépêche comme terminée et ouvre la suivante de cette liste. Tout est enregistré au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>&amp;Take the tour</source>
        <translation>Faire la &amp;visite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nouveau ici&#xa0;?</translation>
    </message>
    <message>
        <source>Six steps show the parts of the window. They are in the menu Help as well.</source>
        <translation>Six étapes montrent les parties de la fenêtre. Elles sont aussi dans le menu Aide.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;That is all</source>
        <translation>C’est &amp;tout</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>There is no other version of this dispatch.</source>
        <translation>Il n’y a pas d’autre version de cette dépêche.</translation>
    </message>
    <message>
        <source>It is the new version: what was annotated is carried over.</source>
        <translation>C’est la nouvelle version&#xa0;: les annotations sont reprises.</translation>
    </message>
    <message>
        <source>They stay two dispatches.</source>
        <translation>Elles restent deux dépêches.</translation>
    </message>
    <message>
        <source>No version is proposed for this dispatch.</source>
        <translation>Aucune version n’est proposée pour cette dépêche.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>WarningsButton</name>
    <message numerus="yes">
        <source>%n warning(s) of the import</source>
        <translation>
            <numerusform>%n avertissement de l’importation</numerusform>
            <numerusform>%n avertissements de l’importation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watching {}.</source>
        <translation>Surveillance de {}.</translation>
    </message>
    <message>
        <source>No longer watching.</source>
        <translation>La surveillance a cessé.</translation>
    </message>
    <message numerus="yes">
        <source>Watching {}: %n dispatch(es) came in</source>
        <translation>
            <numerusform>Surveillance de {}&#xa0;:&#xa0;%n dépêche est arrivée</numerusform>
            <numerusform>Surveillance de {}&#xa0;:&#xa0;%n dépêches sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>New in {}: {}</source>
        <translation>Nouveau dans {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is no longer watched: {}</source>
        <translation>{} n’est plus surveillé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Surveiller à nouveau</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>from, as 2021-03</source>
        <translation>depuis, comme 2021-03</translation>
    </message>
    <message>
        <source>until, included</source>
        <translation>jusqu’à, inclus</translation>
    </message>
    <message>
        <source>From this date</source>
        <translation>À partir de cette date</translation>
    </message>
    <message>
        <source>Until this date, included</source>
        <translation>Jusqu’à cette date, incluse</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Toutes les agences</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>A date is written 2021, 2021-03 or 2021-03-22.</source>
        <translation>Une date s’écrit 2021, 2021-03 ou 2021-03-22.</translation>
    </message>
    <message>
        <source>The last date is before the first.</source>
        <translation>La dernière date est avant la première.</translation>
    </message>
</context>
<context>
    <name>Wires</name>
    <message>
        <source>The file names another charset than it has: {}</source>
        <translation>Le fichier annonce un autre jeu de caractères que le sien&#xa0;: {}</translation>
    </message>
    <message>
        <source>The file names no charset; the one that fits best was taken: {}</source>
        <translation>Le fichier n’annonce pas de jeu de caractères&#xa0;; le plus vraisemblable a été pris&#xa0;: {}</translation>
    </message>
    <message>
        <source>The file is broken and was read as far as it goes: {}</source>
        <translation>Le fichier est abîmé et a été lu aussi loin que possible&#xa0;: {}</translation>
    </message>
    <message>
        <source>Characters were lost before it came here: “{}”</source>
        <translation>Des caractères étaient perdus avant l’arrivée&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>The text is in another language than the wire says: {}</source>
        <translation>Le texte est dans une autre langue que celle annoncée&#xa0;: {}</translation>
    </message>
    <message>
        <source>A word was joined that a line had broken: {}</source>
        <translation>Un mot coupé en fin de ligne a été recollé&#xa0;: {}</translation>
    </message>
    <message>
        <source>The wire gives no id; this one was made: {}</source>
        <translation>La dépêche n’a pas d’identifiant&#xa0;; celui-ci a été créé&#xa0;: {}</translation>
    </message>
    <message>
        <source>The text is shorter than the wire says: {}</source>
        <translation>Le texte est plus court qu’annoncé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Offsets counted UTF-16 units and were converted: {}</source>
        <translation>Les positions comptaient en UTF-16 et ont été converties&#xa0;: {}</translation>
    </message>
    <message>
        <source>The file holds words only; the text was put together from them.</source>
        <translation>Le fichier ne contient que des mots&#xa0;; le texte a été reconstitué.</translation>
    </message>
    <message>
        <source>A time is without its zone; this one was taken: {}</source>
        <translation>Une heure est sans fuseau&#xa0;; celui-ci a été pris&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Looking into the files: {}</source>
        <translation>Examen des fichiers&#xa0;: {}</translation>
    </message>
    <message>
        <source>Importing: {}</source>
        <translation>Importation&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reading for suggestions: {}</source>
        <translation>Lecture pour suggérer&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reading again: {}</source>
        <translation>Nouvelle lecture&#xa0;: {}</translation>
    </message>
    <message>
        <source>Exporting: {}</source>
        <translation>Exportation&#xa0;: {}</translation>
    </message>
    <message>
        <source>Looking at what would be lost: {}</source>
        <translation>Recherche de ce qui serait perdu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Checking the project: {}</source>
        <translation>Vérification du projet&#xa0;: {}</translation>
    </message>
    <message>
        <source>Rescuing: {}</source>
        <translation>Récupération&#xa0;: {}</translation>
    </message>
    <message>
        <source>Bringing work back: {}</source>
        <translation>Reprise du travail&#xa0;: {}</translation>
    </message>
    <message>
        <source>Making a backup: {}</source>
        <translation>Sauvegarde en cours&#xa0;: {}</translation>
    </message>
    <message>
        <source>Bringing a backup back: {}</source>
        <translation>Remise en place d’une sauvegarde&#xa0;: {}</translation>
    </message>
    <message>
        <source>Handing out: {}</source>
        <translation>Distribution&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}, line {}: {}</source>
        <translation>{}, ligne {}&#xa0;: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) came in</source>
        <translation>
            <numerusform>%n dépêche importée</numerusform>
            <numerusform>%n dépêches importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with annotations</source>
        <translation>
            <numerusform>%n avec des annotations</numerusform>
            <numerusform>%n avec des annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) replace(s) an earlier version.</source>
        <translation>
            <numerusform>%n dépêche remplace une version antérieure.</numerusform>
            <numerusform>%n dépêches remplacent une version antérieure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a new version of another: it is asked above the dispatch.</source>
        <translation>
            <numerusform>%n dépêche est peut-être une nouvelle version d’une autre&#xa0;: la question est posée au-dessus de la dépêche.</numerusform>
            <numerusform>%n dépêches sont peut-être de nouvelles versions d’autres&#xa0;: la question est posée au-dessus de la dépêche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) was/were killed by the agency.</source>
        <translation>
            <numerusform>%n dépêche a été annulée par l’agence.</numerusform>
            <numerusform>%n dépêches ont été annulées par l’agence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {}.</source>
        <translation>Surveillance de {}.</translation>
    </message>
    <message>
        <source>No longer watching.</source>
        <translation>La surveillance a cessé.</translation>
    </message>
    <message>
        <source>Suggestions: {} in {} dispatches.</source>
        <translation>Suggestions&#xa0;: {}&#xa0;; dépêches&#xa0;: {}.</translation>
    </message>
    <message>
        <source>No suggestions for {}: {}</source>
        <translation>Pas de suggestions pour {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Dispatches read again: {}. Suggestions: {} new, {} gone, {} the same.</source>
        <translation>Dépêches relues&#xa0;: {}. Suggestions nouvelles&#xa0;: {}, disparues&#xa0;: {}, inchangées&#xa0;: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation set(s) in {}.</source>
        <translation>
            <numerusform>%n dépêche annotée dans {}.</numerusform>
            <numerusform>%n dépêches annotées dans {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file: %n speaker(s) that no quotation names</source>
        <translation>
            <numerusform>Pas dans le fichier&#xa0;:&#xa0;%n locuteur qu’aucune citation ne nomme</numerusform>
            <numerusform>Pas dans le fichier&#xa0;:&#xa0;%n locuteurs qu’aucune citation ne nomme</numerusform>
        </translation>
    </message>
    <message>
        <source>The model’s labels {} have none of ours: their entities were left out.</source>
        <translation>Aux étiquettes {} du modèle ne répond aucune des nôtres&#xa0;: leurs entités sont laissées de côté.</translation>
    </message>
    <message>
        <source>There is no lexicon for the language {}: only what looks alike in every language was suggested.</source>
        <translation>Il n’y a pas de lexique pour la langue {}&#xa0;: seul ce qui se ressemble dans toutes les langues est suggéré.</translation>
    </message>
    <message>
        <source>Suggestions are now by {}.</source>
        <translation>Les suggestions viennent désormais de {}.</translation>
    </message>
    <message>
        <source>Nothing to read again: all suggestions are of the present suggester.</source>
        <translation>Rien à relire&#xa0;: toutes les suggestions sont déjà à jour.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Export as {}</source>
        <translation>Exporter en {}</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Attendez que le travail en arrière-plan soit terminé.</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <translation>Export en {}…</translation>
    </message>
    <message>
        <source>{} The data card is beside it: {}.</source>
        <translation>{} La fiche de données est à côté&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>dateline</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>head</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>abs.</source>
        <translation>rés.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>n.b.</source>
        <translation>n.b.</translation>
    </message>
    <message>
        <source>cred</source>
        <translation>créd.</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>init.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>mots</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Alias {}: press to take it off</source>
        <translation>Alias {}&#xa0;: appuyer pour le retirer</translation>
    </message>
</context>
</TS>
