<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
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
        <message>
            <source>Who suggests entities…</source>
            <translation>Wie entiteiten voorstelt…</translation>
        </message>
        <message>
            <source>Suggest again with the newest rules</source>
            <translation>Opnieuw voorstellen met de nieuwste regels</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
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
        <message>
            <source>Nothing more in this direction.</source>
            <translation>Niets meer in deze richting.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>The language changes when the work in the background is done.</source>
            <translation>De taal verandert zodra het werk op de achtergrond klaar is.</translation>
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
            <source>Look in:</source>
            <translation>Zoeken in:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Soort:</translation>
        </message>
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
        <message numerus="yes">
            <source>… and %n line(s) more</source>
            <translation>
                <numerusform>… en nog %n regel</numerusform>
                <numerusform>… en nog %n regels</numerusform>
            </translation>
        </message>
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
            <source>No suggestions for {}: {}</source>
            <translation>Geen voorstellen voor {}: {}</translation>
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
        <name>Projects</name>
        <message>
            <source>Accepted.</source>
            <translation>Aanvaard.</translation>
        </message>
        <message>
            <source>Accepted. {} is new in the register; it has {} already: W chooses.</source>
            <translation>Aanvaard. {} is nieuw in het register, waar {} al staat: W om te kiezen.</translation>
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
        <name>Rules</name>
        <message>
            <source>a date in figures</source>
            <translation>een datum in cijfers</translation>
        </message>
        <message>
            <source>a day with its month</source>
            <translation>een dag met zijn maand</translation>
        </message>
        <message>
            <source>a night between two days</source>
            <translation>een nacht tussen twee dagen</translation>
        </message>
        <message>
            <source>a day of the week</source>
            <translation>een dag van de week</translation>
        </message>
        <message>
            <source>the beginning, middle or end of a period</source>
            <translation>het begin, het midden of het einde van een periode</translation>
        </message>
        <message>
            <source>the name of a month</source>
            <translation>de naam van een maand</translation>
        </message>
        <message>
            <source>a day counted from today, such as “yesterday”</source>
            <translation>een dag geteld vanaf vandaag, zoals ‘gisteren’</translation>
        </message>
        <message>
            <source>a part of this day, week, month or year</source>
            <translation>een deel van deze dag, week, maand of jaar</translation>
        </message>
        <message>
            <source>the last or the next period or day</source>
            <translation>de vorige of volgende periode of dag</translation>
        </message>
        <message>
            <source>a time counted backwards or forwards</source>
            <translation>een tijdstip achteruit of vooruit geteld</translation>
        </message>
        <message>
            <source>a length of time before or after another moment</source>
            <translation>een tijdsduur voor of na een ander moment</translation>
        </message>
        <message>
            <source>a stretch between two dates or years</source>
            <translation>een tijdvak tussen twee data of jaren</translation>
        </message>
        <message>
            <source>a decade or a century</source>
            <translation>een decennium of een eeuw</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>een weekend</translation>
        </message>
        <message>
            <source>a season</source>
            <translation>een seizoen</translation>
        </message>
        <message>
            <source>a time of the clock</source>
            <translation>een uur van de klok</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>een jaar</translation>
        </message>
        <message>
            <source>a country or region of the world in the lists</source>
            <translation>een land of wereldregio in de lijsten</translation>
        </message>
        <message>
            <source>a place in the lists</source>
            <translation>een plaats in de lijsten</translation>
        </message>
        <message>
            <source>an organisation in the lists</source>
            <translation>een organisatie in de lijsten</translation>
        </message>
        <message>
            <source>an agency of the lists in small letters, as a credit in brackets</source>
            <translation>een agentschap in de lijsten in kleine letters, als bronvermelding tussen haakjes</translation>
        </message>
        <message>
            <source>a building or seat in the lists, which stands for who works there</source>
            <translation>een gebouw of zetel in de lijsten, die staat voor wie er werkt</translation>
        </message>
        <message>
            <source>an event, work or other name in the lists</source>
            <translation>een evenement, werk of andere naam in de lijsten</translation>
        </message>
        <message>
            <source>a name behind a title such as “Mrs”</source>
            <translation>een naam na een titel zoals ‘mevrouw’</translation>
        </message>
        <message>
            <source>a first name with the name behind it</source>
            <translation>een voornaam met de naam erachter</translation>
        </message>
        <message>
            <source>a first name that stands alone</source>
            <translation>een voornaam alleen</translation>
        </message>
        <message>
            <source>a name behind a role or function</source>
            <translation>een naam na een rol of functie</translation>
        </message>
        <message>
            <source>a name with an age behind it</source>
            <translation>een naam met een leeftijd erachter</translation>
        </message>
        <message>
            <source>a name with a result of sports behind it</source>
            <translation>een naam met een sportuitslag erachter</translation>
        </message>
        <message>
            <source>several capitalised words that no list knows</source>
            <translation>meerdere woorden met hoofdletter die in geen lijst staan</translation>
        </message>
        <message>
            <source>the surname of a person named in full elsewhere in the dispatch</source>
            <translation>de familienaam van iemand die elders in het bericht voluit genoemd wordt</translation>
        </message>
        <message>
            <source>a noun for an institution with its complement</source>
            <translation>een woord voor een instelling met zijn bepaling</translation>
        </message>
        <message>
            <source>a noun for a public body with the adjective of a country</source>
            <translation>een woord voor een overheidsorgaan met het bijvoeglijk naamwoord van een land</translation>
        </message>
        <message>
            <source>a noun for an institution, with a capital and alone</source>
            <translation>een woord voor een instelling, met hoofdletter en alleen</translation>
        </message>
        <message>
            <source>a long form with its acronym in brackets</source>
            <translation>een volledige naam met zijn letterwoord tussen haakjes</translation>
        </message>
        <message>
            <source>the acronym in brackets behind its long form</source>
            <translation>het letterwoord tussen haakjes na de volledige naam</translation>
        </message>
        <message>
            <source>an acronym that no list knows</source>
            <translation>een letterwoord dat in geen lijst staat</translation>
        </message>
        <message>
            <source>a name of several words with an acronym in it</source>
            <translation>een naam van meerdere woorden met een letterwoord erin</translation>
        </message>
        <message>
            <source>a name behind a noun for an organisation</source>
            <translation>een naam na een woord voor een organisatie</translation>
        </message>
        <message>
            <source>a name with a word that organisations have in theirs</source>
            <translation>een naam met een woord dat organisaties in hun naam hebben</translation>
        </message>
        <message>
            <source>a name behind a word such as “chez”, which goes with organisations</source>
            <translation>een naam na een woord zoals ‘bij’, dat bij organisaties hoort</translation>
        </message>
        <message>
            <source>the party in brackets behind a person</source>
            <translation>de partij tussen haakjes na een persoon</translation>
        </message>
        <message>
            <source>a web address, or names of organisations joined by a hyphen</source>
            <translation>een webadres, of namen van organisaties met een koppelteken</translation>
        </message>
        <message>
            <source>a word with a capital inside it</source>
            <translation>een woord met een hoofdletter erin</translation>
        </message>
        <message>
            <source>the place at the beginning of a dispatch</source>
            <translation>de plaats aan het begin van een bericht</translation>
        </message>
        <message>
            <source>a building, road, water or mountain with its name</source>
            <translation>een gebouw, weg, water of berg met zijn naam</translation>
        </message>
        <message>
            <source>a name with the form of a place, such as “-sur-”</source>
            <translation>een naam met de vorm van een plaats, zoals ‘-sur-’</translation>
        </message>
        <message>
            <source>a name with a word that places have in theirs</source>
            <translation>een naam met een woord dat plaatsen in hun naam hebben</translation>
        </message>
        <message>
            <source>a name behind a preposition of place</source>
            <translation>een naam na een voorzetsel van plaats</translation>
        </message>
        <message>
            <source>the place in brackets behind another place</source>
            <translation>de plaats tussen haakjes na een andere plaats</translation>
        </message>
        <message>
            <source>a noun for an event with its name, place or year</source>
            <translation>een woord voor een evenement met zijn naam, plaats of jaar</translation>
        </message>
        <message>
            <source>the acronym in brackets behind an event</source>
            <translation>het letterwoord tussen haakjes na een evenement</translation>
        </message>
        <message>
            <source>a name with a word that events have in theirs</source>
            <translation>een naam met een woord dat evenementen in hun naam hebben</translation>
        </message>
        <message>
            <source>a social network that is called by a common sign</source>
            <translation>een sociaal netwerk dat met een gewoon teken wordt aangeduid</translation>
        </message>
        <message>
            <source>a name with a number, such as a model</source>
            <translation>een naam met een nummer, zoals een model</translation>
        </message>
        <message>
            <source>a name behind a noun for a work or an event</source>
            <translation>een naam na een woord voor een werk of een evenement</translation>
        </message>
        <message>
            <source>the title of a work between quotation marks</source>
            <translation>de titel van een werk tussen aanhalingstekens</translation>
        </message>
        <message>
            <source>the same name as elsewhere in the dispatch</source>
            <translation>dezelfde naam als elders in het bericht</translation>
        </message>
        <message>
            <source>a name joined to another of this label</source>
            <translation>een naam nevengeschikt met een andere met dit label</translation>
        </message>
        <message>
            <source>inverted subject after a quotation</source>
            <translation>omgekeerd onderwerp na een citaat</translation>
        </message>
        <message>
            <source>inverted pronoun after a quotation</source>
            <translation>omgekeerd voornaamwoord na een citaat</translation>
        </message>
        <message>
            <source>inverted subject of a verb that no list knows</source>
            <translation>omgekeerd onderwerp van een werkwoord dat in geen lijst staat</translation>
        </message>
        <message>
            <source>the words that report stand between the quotation&apos;s own marks</source>
            <translation>de aanhalende woorden staan binnen de aanhalingstekens zelf</translation>
        </message>
        <message>
            <source>“as” with a verb and its subject</source>
            <translation>‘zoals’ met een werkwoord en zijn onderwerp</translation>
        </message>
        <message>
            <source>a clause with “that” after a verb that reports</source>
            <translation>een bijzin met ‘dat’ na een werkwoord van zeggen</translation>
        </message>
        <message>
            <source>an indirect question after a verb that reports</source>
            <translation>een indirecte vraag na een werkwoord van zeggen</translation>
        </message>
        <message>
            <source>an infinitive after a verb that reports</source>
            <translation>een infinitief na een werkwoord van zeggen</translation>
        </message>
        <message>
            <source>a noun for a wish or a plan with its infinitive</source>
            <translation>een woord voor een wens of plan met zijn infinitief</translation>
        </message>
        <message>
            <source>what somebody is accused of, as an infinitive</source>
            <translation>waarvan iemand beschuldigd wordt, als infinitief</translation>
        </message>
        <message>
            <source>what something is called, between marks</source>
            <translation>hoe iets genoemd wordt, tussen aanhalingstekens</translation>
        </message>
        <message>
            <source>“as” with words between marks after a verb that reports</source>
            <translation>‘als’ met woorden tussen aanhalingstekens na een werkwoord van zeggen</translation>
        </message>
        <message>
            <source>what somebody says to be</source>
            <translation>wat iemand zegt te zijn</translation>
        </message>
        <message>
            <source>words between marks as the object of a verb that reports</source>
            <translation>woorden tussen aanhalingstekens als voorwerp van een werkwoord van zeggen</translation>
        </message>
        <message>
            <source>a colon before the quotation</source>
            <translation>een dubbelepunt voor het citaat</translation>
        </message>
        <message>
            <source>a headline: the quotation, a colon and who speaks</source>
            <translation>een kop: het citaat, een dubbelepunt en wie spreekt</translation>
        </message>
        <message>
            <source>the speaker in brackets behind the quotation</source>
            <translation>de spreker tussen haakjes na het citaat</translation>
        </message>
        <message>
            <source>a phrase such as “according to” with its source</source>
            <translation>een formule zoals ‘volgens’ met haar bron</translation>
        </message>
        <message>
            <source>“for” with a person or group whose opinion follows</source>
            <translation>‘voor’ met een persoon of groep wiens mening volgt</translation>
        </message>
        <message>
            <source>a phrase such as “in his view”</source>
            <translation>een formule zoals ‘in zijn ogen’</translation>
        </message>
        <message>
            <source>words between marks that begin with the verb of the subject before them</source>
            <translation>woorden tussen aanhalingstekens die met het werkwoord van het onderwerp ervoor beginnen</translation>
        </message>
        <message>
            <source>a quotation that is a whole sentence, without words that report it</source>
            <translation>een citaat dat een hele zin is, zonder aanhalende woorden</translation>
        </message>
        <message>
            <source>a title, a term or irony between marks</source>
            <translation>een titel, een term of ironie tussen aanhalingstekens</translation>
        </message>
        <message>
            <source>confirmed before in this project</source>
            <translation>eerder bevestigd in dit project</translation>
        </message>
        <message>
            <source>found by the chosen spaCy model</source>
            <translation>gevonden door het gekozen spaCy-model</translation>
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
    <context>
        <name>Suggesting</name>
        <message>
            <source>Who suggests entities</source>
            <translation>Wie entiteiten voorstelt</translation>
        </message>
        <message>
            <source>An installed spaCy pipeline (its name), or one that you trained (its folder).
Empty: the rules of the workbench.</source>
            <translation>Een geïnstalleerde spaCy-pipeline (de naam), of een die u getraind hebt (de map).
Leeg: de regels van de werkbank.</translation>
        </message>
        <message>
            <source>Trying who suggests…</source>
            <translation>Proberen wie voorstelt…</translation>
        </message>
        <message>
            <source>Reading dispatches again…</source>
            <translation>Berichten opnieuw lezen…</translation>
        </message>
    </context>
</TS>
