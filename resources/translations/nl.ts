<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;Annotation</source>
            <translation>&amp;Annotatie</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Bee&amp;ld</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nieuw project…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Project openen…</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Project sluiten</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Bestanden importeren…</translation>
        </message>
        <message>
            <source>Import folder…</source>
            <translation>Map importeren…</translation>
        </message>
        <message>
            <source>Export JSON lines…</source>
            <translation>Exporteren als JSON lines…</translation>
        </message>
        <message>
            <source>Export DocBin for spaCy…</source>
            <translation>Exporteren als DocBin voor spaCy…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles selecteren</translation>
        </message>
        <message>
            <source>Annotator’s name…</source>
            <translation>Naam van de annotator…</translation>
        </message>
        <message>
            <source>Next annotation or suggestion</source>
            <translation>Volgende annotatie of suggestie</translation>
        </message>
        <message>
            <source>Previous annotation or suggestion</source>
            <translation>Vorige annotatie of suggestie</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Loslaten</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aanvaarden</translation>
        </message>
        <message>
            <source>Reject or delete</source>
            <translation>Verwerpen of verwijderen</translation>
        </message>
        <message>
            <source>Accept all that is left</source>
            <translation>Alles wat rest aanvaarden</translation>
        </message>
        <message>
            <source>Start one word back</source>
            <translation>Begin: een woord terug</translation>
        </message>
        <message>
            <source>Start one word on</source>
            <translation>Begin: een woord verder</translation>
        </message>
        <message>
            <source>End one word back</source>
            <translation>Einde: een woord terug</translation>
        </message>
        <message>
            <source>End one word on</source>
            <translation>Einde: een woord verder</translation>
        </message>
        <message>
            <source>Start one character back</source>
            <translation>Begin: een teken terug</translation>
        </message>
        <message>
            <source>Start one character on</source>
            <translation>Begin: een teken verder</translation>
        </message>
        <message>
            <source>End one character back</source>
            <translation>Einde: een teken terug</translation>
        </message>
        <message>
            <source>End one character on</source>
            <translation>Einde: een teken verder</translation>
        </message>
        <message>
            <source>Quotation from the selection or the marks</source>
            <translation>Citaat: de selectie, anders tussen de aanhalingstekens</translation>
        </message>
        <message>
            <source>Add the selection to the content</source>
            <translation>De selectie aan de inhoud toevoegen</translation>
        </message>
        <message>
            <source>Cue: the selection; without one, none</source>
            <translation>Signaalwoord: de selectie; zonder selectie geen</translation>
        </message>
        <message>
            <source>Source: the selection; without one, its next kind</source>
            <translation>Bron: de selectie; zonder selectie de volgende soort</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>Geen bron</translation>
        </message>
        <message>
            <source>Speaker…</source>
            <translation>Spreker…</translation>
        </message>
        <message>
            <source>Done, and the next dispatch</source>
            <translation>Klaar, en het volgende bericht</translation>
        </message>
        <message>
            <source>Skip this dispatch</source>
            <translation>Dit bericht overslaan</translation>
        </message>
        <message>
            <source>Flag this dispatch</source>
            <translation>Dit bericht vlaggen</translation>
        </message>
        <message>
            <source>Next dispatch</source>
            <translation>Volgend bericht</translation>
        </message>
        <message>
            <source>Previous dispatch</source>
            <translation>Vorig bericht</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Grotere tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere tekst</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Gewone grootte</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Wachtrij</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>Go to the text</source>
            <translation>Naar de tekst</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
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
            <translation>Toetsenbord</translation>
        </message>
        <message>
            <source>About the workbench</source>
            <translation>Over Workbench</translation>
        </message>
    </context>
    <context>
        <name>Display</name>
        <message>
            <source>About the workbench</source>
            <translation>Over Workbench</translation>
        </message>
        <message>
            <source>Annotate who said what in news dispatches.
Free software, MIT licence.</source>
            <translation>Annoteren wie wat zei in nieuwsberichten.
Vrije software, MIT-licentie.</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Nothing more in this direction.</source>
            <translation>Niets meer in deze richting.</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>citaat</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>voorgesteld</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>geannoteerd</translation>
        </message>
        <message>
            <source>All suggestions are checked. Ctrl+Enter: done, and the next.</source>
            <translation>Alle suggesties zijn nagekeken. Ctrl+Enter: klaar, en het volgende.</translation>
        </message>
        <message>
            <source>Accepted.</source>
            <translation>Aanvaard.</translation>
        </message>
        <message>
            <source>Nothing is active: N goes to the next annotation or suggestion.</source>
            <translation>Niets is actief: N gaat naar de volgende annotatie of suggestie.</translation>
        </message>
        <message>
            <source>Rejected.</source>
            <translation>Verworpen.</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>Verwijderd.</translation>
        </message>
        <message>
            <source>No suggestion is left.</source>
            <translation>Er is geen suggestie meer.</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s) accepted.</source>
            <translation>
                <numerusform>%n suggestie aanvaard.</numerusform>
                <numerusform>%n suggesties aanvaard.</numerusform>
            </translation>
        </message>
        <message>
            <source>{} added.</source>
            <translation>{} toegevoegd.</translation>
        </message>
        <message>
            <source>Now {}.</source>
            <translation>Nu {}.</translation>
        </message>
        <message>
            <source>Select words first, or go to an entity with N.</source>
            <translation>Selecteer eerst woorden, of ga naar een entiteit met N.</translation>
        </message>
        <message>
            <source>Select the words of the quotation first.</source>
            <translation>Selecteer eerst de woorden van het citaat.</translation>
        </message>
        <message>
            <source>The type is changed.</source>
            <translation>Het type is gewijzigd.</translation>
        </message>
        <message>
            <source>No marks around the caret: select the words of the quotation.</source>
            <translation>Geen aanhalingstekens rond de cursor: selecteer de woorden van het citaat.</translation>
        </message>
        <message>
            <source>Quotation added: now its cue (C), its source (S), its speaker (W).</source>
            <translation>Citaat toegevoegd: nu het signaalwoord (C), de bron (S), de spreker (W).</translation>
        </message>
        <message>
            <source>Go to a quotation first, or make one with Q.</source>
            <translation>Ga eerst naar een citaat, of maak er een met Q.</translation>
        </message>
        <message>
            <source>Select the words that belong to the quotation too.</source>
            <translation>Selecteer de woorden die ook bij het citaat horen.</translation>
        </message>
        <message>
            <source>Added to the content.</source>
            <translation>Aan de inhoud toegevoegd.</translation>
        </message>
        <message>
            <source>The cue is set.</source>
            <translation>Het signaalwoord is aangeduid.</translation>
        </message>
        <message>
            <source>The cue is taken off.</source>
            <translation>Het signaalwoord is weggenomen.</translation>
        </message>
        <message>
            <source>Select the words that name who speaks.</source>
            <translation>Selecteer de woorden die noemen wie spreekt.</translation>
        </message>
        <message>
            <source>The source is set.</source>
            <translation>De bron is aangeduid.</translation>
        </message>
        <message>
            <source>The source is taken off.</source>
            <translation>De bron is weggenomen.</translation>
        </message>
        <message>
            <source>{} is entered and speaks.</source>
            <translation>{} staat nu in het register en spreekt.</translation>
        </message>
        <message>
            <source>{} speaks.</source>
            <translation>{} spreekt.</translation>
        </message>
        <message>
            <source>The speaker is taken off.</source>
            <translation>De spreker is weggenomen.</translation>
        </message>
        <message>
            <source>The note is kept.</source>
            <translation>De notitie is bewaard.</translation>
        </message>
        <message>
            <source>resized</source>
            <translation>grenzen gewijzigd</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Done again.</source>
            <translation>Opnieuw gedaan.</translation>
        </message>
        <message>
            <source>Nothing more to take back or to do again.</source>
            <translation>Niets meer om ongedaan te maken of opnieuw te doen.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Open project</source>
            <translation>Project openen</translation>
        </message>
        <message>
            <source>Projects (*.workbench)</source>
            <translation>Projecten (*.workbench)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nieuw project</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Bestanden importeren</translation>
        </message>
        <message>
            <source>Dispatches (*.txt *.jsonl *.json)</source>
            <translation>Berichten (*.txt *.jsonl *.json)</translation>
        </message>
        <message>
            <source>Import folder</source>
            <translation>Map importeren</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n bestand</numerusform>
                <numerusform>%n bestanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {}…</source>
            <translation>Importeren: {}…</translation>
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
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>Exporting {}…</source>
            <translation>Exporteren: {}…</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Annotator: {}</source>
            <translation>Annotator: {}</translation>
        </message>
        <message>
            <source>{} of {} dispatches done</source>
            <translation>{} van {} berichten klaar</translation>
        </message>
        <message>
            <source>● saved</source>
            <translation>● bewaard</translation>
        </message>
        <message>
            <source>read only</source>
            <translation>alleen lezen</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>suggested</source>
            <translation>voorgesteld</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>geannoteerd</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Signaalwoord</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Spreker</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkomst</translation>
        </message>
        <message>
            <source>SELECTION</source>
            <translation>SELECTIE</translation>
        </message>
        <message>
            <source>N goes to the first annotation or suggestion; or click on one in the text.</source>
            <translation>N gaat naar de eerste annotatie of suggestie; of klik er een aan in de tekst.</translation>
        </message>
        <message>
            <source>Annotations and suggestions</source>
            <translation>Annotaties en suggesties</translation>
        </message>
        <message>
            <source>A remark for others</source>
            <translation>Een opmerking voor anderen</translation>
        </message>
        <message>
            <source>ANNOTATIONS ({})</source>
            <translation>ANNOTATIES ({})</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Choose… (W)</source>
            <translation>Kiezen… (W)</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>geïmporteerd</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>met de hand</translation>
        </message>
        <message>
            <source>open</source>
            <translation>na te kijken</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aanvaard</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>verbeterd</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>verworpen</translation>
        </message>
        <message>
            <source>{} % sure</source>
            <translation>{} % zeker</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persoon</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisatie</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groep</translation>
        </message>
        <message>
            <source>pronoun</source>
            <translation>voornaamwoord</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Work in the background</source>
            <translation>Werk op de achtergrond</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Wait until the work in the background is done.</source>
            <translation>Wacht tot het werk op de achtergrond klaar is.</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Klaar.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Geannuleerd.</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>Toetsenbord</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Toets</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Wat ze doet</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Search a key or what it does</source>
            <translation>Een toets zoeken of wat ze doet</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Move the caret</source>
            <translation>De cursor verplaatsen</translation>
        </message>
        <message>
            <source>Select by character</source>
            <translation>Per teken selecteren</translation>
        </message>
        <message>
            <source>Select by word</source>
            <translation>Per woord selecteren</translation>
        </message>
        <message>
            <source>To the next part of the window</source>
            <translation>Naar het volgende deel van het venster</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Type of a quotation</source>
            <translation>Type citaat</translation>
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
            <translation>{} kan alleen gelezen worden: kopieer het naar een eigen map om het te wijzigen.</translation>
        </message>
        <message>
            <source>No dispatch is open.
Choose one at the left, or import some: File &gt; Import files…</source>
            <translation>Er is geen bericht open.
Kies er links een, of importeer er: Bestand &gt; Bestanden importeren…</translation>
        </message>
        <message>
            <source>Go to a quotation first, or make one with Q.</source>
            <translation>Ga eerst naar een citaat, of maak er een met Q.</translation>
        </message>
        <message>
            <source>That was the last dispatch of this list.</source>
            <translation>Dat was het laatste bericht van deze lijst.</translation>
        </message>
        <message>
            <source>Flagged.</source>
            <translation>Gevlagd.</translation>
        </message>
        <message>
            <source>No longer flagged.</source>
            <translation>Niet meer gevlagd.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>De melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>NameBar</name>
        <message>
            <source>Annotator’s name</source>
            <translation>Naam van de annotator</translation>
        </message>
        <message>
            <source>That is me</source>
            <translation>Dat ben ik</translation>
        </message>
        <message>
            <source>Your name, as it is kept with your annotations:</source>
            <translation>Uw naam, zoals die bij uw annotaties bewaard wordt:</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{} / {} checked</source>
            <translation>{} / {} nagekeken</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Quotation</source>
            <translation>Citaat</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Signaalwoord</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Spreker</translation>
        </message>
        <message>
            <source>next</source>
            <translation>volgende</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>select</source>
            <translation>selecteren</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>toetsen</translation>
        </message>
        <message>
            <source>accept</source>
            <translation>aanvaarden</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>verwerpen</translation>
        </message>
        <message>
            <source>boundaries</source>
            <translation>grenzen</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Dispatches</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>To do {}</source>
            <translation>Te doen {}</translation>
        </message>
        <message>
            <source>Done {}</source>
            <translation>Klaar {}</translation>
        </message>
        <message>
            <source>Flagged {}</source>
            <translation>Gevlagd {}</translation>
        </message>
        <message>
            <source>Nothing to do here.
File &gt; Import files… brings dispatches in.</source>
            <translation>Hier is niets te doen.
Bestand &gt; Bestanden importeren… brengt berichten binnen.</translation>
        </message>
        <message>
            <source>Nothing is done yet.
Ctrl+Enter in a dispatch: done, and the next.</source>
            <translation>Nog niets is klaar.
Ctrl+Enter in een bericht: klaar, en het volgende.</translation>
        </message>
        <message>
            <source>Nothing is flagged.
F in a dispatch flags it for a second look.</source>
            <translation>Niets is gevlagd.
F in een bericht vlagt het om er opnieuw naar te kijken.</translation>
        </message>
        <message>
            <source>{} entities, {} quotations</source>
            <translation>{} entiteiten, {} citaten</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>bezig</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>overgeslagen</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>gevlagd</translation>
        </message>
    </context>
    <context>
        <name>SpeakerField</name>
        <message>
            <source>Who speaks? Type a few letters</source>
            <translation>Wie spreekt? Typ enkele letters</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Spreker</translation>
        </message>
        <message>
            <source>Speakers found</source>
            <translation>Gevonden sprekers</translation>
        </message>
        <message>
            <source>Create “{}”</source>
            <translation>“{}” aanmaken</translation>
        </message>
        <message>
            <source>No speaker</source>
            <translation>Geen spreker</translation>
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
            <translation>Wie zei wat in nieuwsberichten: kijk na wat voorgesteld is, voeg toe wat ontbreekt.</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nieuw project…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Project openen…</translation>
        </message>
        <message>
            <source>Try the samples</source>
            <translation>De voorbeelden proberen</translation>
        </message>
        <message>
            <source>RECENT PROJECTS</source>
            <translation>RECENTE PROJECTEN</translation>
        </message>
    </context>
</TS>
