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
        <source>Paste as dispatch…</source>
        <translation>Plakken als bericht…</translation>
    </message>
    <message>
        <source>Watch a folder…, or stop watching</source>
        <translation>Een map volgen…, of het volgen stoppen</translation>
    </message>
    <message>
        <source>Team: hand out and bring back, and back to the dispatch</source>
        <translation>Team: uitdelen en terugnemen, en terug naar het bericht</translation>
    </message>
    <message>
        <source>Export, and back to the dispatch</source>
        <translation>Export, en terug naar het bericht</translation>
    </message>
    <message>
        <source>Backups, and back to the dispatch</source>
        <translation>Back-ups, en terug naar het bericht</translation>
    </message>
    <message>
        <source>Check whether the project is whole</source>
        <translation>Nagaan of het project heel is</translation>
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
        <source>Restore what is shown of the past</source>
        <translation>Terugzetten wat van vroeger getoond wordt</translation>
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
        <source>Select more: word, sentence, paragraph</source>
        <translation>Selectie uitbreiden: woord, zin, alinea</translation>
    </message>
    <message>
        <source>Find in the dispatch…</source>
        <translation>Zoeken in het bericht…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Work as…</source>
        <translation>Werken als…</translation>
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
        <source>Next of those that lie on one another here</source>
        <translation>Volgende van de annotaties die hier op elkaar liggen</translation>
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
        <source>Same again: all occurrences…</source>
        <translation>Net zo annoteren: alle vindplaatsen…</translation>
    </message>
    <message>
        <source>Reject all likewise…</source>
        <translation>Net zo verwerpen…</translation>
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
        <source>Start five words back</source>
        <translation>Begin: vijf woorden terug</translation>
    </message>
    <message>
        <source>Start five words on</source>
        <translation>Begin: vijf woorden verder</translation>
    </message>
    <message>
        <source>End five words back</source>
        <translation>Einde: vijf woorden terug</translation>
    </message>
    <message>
        <source>End five words on</source>
        <translation>Einde: vijf woorden verder</translation>
    </message>
    <message>
        <source>Start five characters back</source>
        <translation>Begin: vijf tekens terug</translation>
    </message>
    <message>
        <source>Start five characters on</source>
        <translation>Begin: vijf tekens verder</translation>
    </message>
    <message>
        <source>End five characters back</source>
        <translation>Einde: vijf tekens terug</translation>
    </message>
    <message>
        <source>End five characters on</source>
        <translation>Einde: vijf tekens verder</translation>
    </message>
    <message>
        <source>Start to the beginning of the sentence</source>
        <translation>Begin: naar het begin van de zin</translation>
    </message>
    <message>
        <source>End to the end of the sentence</source>
        <translation>Einde: naar het einde van de zin</translation>
    </message>
    <message>
        <source>Move the boundaries of the next piece: content, cue, source</source>
        <translation>Grenzen van het volgende onderdeel: inhoud, signaalwoord, bron</translation>
    </message>
    <message>
        <source>Take the piece off</source>
        <translation>Het onderdeel wegnemen</translation>
    </message>
    <message>
        <source>Quotation from the selection or the marks; again: the outer ones</source>
        <translation>Citaat: selectie of aanhalingstekens; nog eens: de buitenste</translation>
    </message>
    <message>
        <source>Quotation within the quotation</source>
        <translation>Citaat in het citaat</translation>
    </message>
    <message>
        <source>Add the selection, else the next marks, to the content</source>
        <translation>De selectie, anders de volgende aanhalingstekens, aan de inhoud toevoegen</translation>
    </message>
    <message>
        <source>Cue: the selection; without one, none</source>
        <translation>Signaalwoord: de selectie; zonder selectie geen</translation>
    </message>
    <message>
        <source>No cue</source>
        <translation>Geen signaalwoord</translation>
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
        <source>Unknown speaker</source>
        <translation>Onbekende spreker</translation>
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
        <source>Note on the annotation, else on the dispatch…</source>
        <translation>Notitie bij de annotatie, anders bij het bericht…</translation>
    </message>
    <message>
        <source>Note on the dispatch…</source>
        <translation>Notitie bij het bericht…</translation>
    </message>
    <message>
        <source>Yes, it is the new version that is proposed</source>
        <translation>Ja, het is de voorgestelde nieuwe versie</translation>
    </message>
    <message>
        <source>No, it is another dispatch</source>
        <translation>Nee, het is een ander bericht</translation>
    </message>
    <message>
        <source>Ask a question, or settle it…</source>
        <translation>Een vraag stellen of afhandelen…</translation>
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
        <source>Search dispatches</source>
        <translation>Berichten zoeken</translation>
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
        <source>Next width of the text: narrow, usual, wide</source>
        <translation>Breedte van de tekst: smal, gewoon, breed</translation>
    </message>
    <message>
        <source>Letters with serifs</source>
        <translation>Letters met schreef</translation>
    </message>
    <message>
        <source>Next place of labels: above, behind, none</source>
        <translation>Plaats van de labels: erboven, erachter, geen</translation>
    </message>
    <message>
        <source>Set headline, dateline and the like apart</source>
        <translation>Kop, datering en dergelijke apart zetten</translation>
    </message>
    <message>
        <source>The file as it came in, and back</source>
        <translation>Het bestand zoals het binnenkwam, en terug</translation>
    </message>
    <message>
        <source>The other version of the dispatch</source>
        <translation>De andere versie van het bericht</translation>
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
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Guideline: the clause at hand</source>
        <translation>Richtlijn: de regel voor wat actief is</translation>
    </message>
    <message>
        <source>Search the guideline…</source>
        <translation>Zoeken in de richtlijn…</translation>
    </message>
    <message>
        <source>History of the dispatch</source>
        <translation>Geschiedenis van het bericht</translation>
    </message>
    <message>
        <source>Agreement, and back to the dispatch</source>
        <translation>Overeenstemming, en terug naar het bericht</translation>
    </message>
    <message>
        <source>Adjudication, and back to the dispatch</source>
        <translation>Beslissen, en terug naar het bericht</translation>
    </message>
    <message>
        <source>Speakers, and back to the dispatch</source>
        <translation>Sprekers, en terug naar het bericht</translation>
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
        <source>Stronger patterns</source>
        <translation>Duidelijkere patronen</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>Niets beweegt of knippert</translation>
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
        <translation>Een opdracht zoeken…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Toetsen wijzigen…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rondleiding</translation>
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
    <name>Adjudicating</name>
    <message>
        <source>Settled: {}. Decisions that were made stay as they are.</source>
        <translation>Beslist: {}. Genomen beslissingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>No dispatch was finished by two people yet.</source>
        <translation>Nog geen bericht is door twee personen voltooid.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>goud</translation>
    </message>
    <message>
        <source>All agree on this dispatch.</source>
        <translation>Allen zijn het eens over dit bericht.</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Er valt niets meer te beslissen.</translation>
    </message>
    <message>
        <source>Write a note in your own words first: it goes back with it.</source>
        <translation>Schrijf eerst een notitie in eigen woorden: die gaat mee terug.</translation>
    </message>
    <message>
        <source>Nothing here is left to settle by the rule.</source>
        <translation>Hier valt niets meer volgens de regel te beslissen.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Hier valt niets terug te nemen.</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>This is gold: what you change here decides the conflicts it touches.</source>
        <translation>Dit is goud: wat u hier wijzigt, beslist de conflicten die het raakt.</translation>
    </message>
    <message>
        <source>Back to adjudication</source>
        <translation>Terug naar beslissen</translation>
    </message>
    <message>
        <source>marked or not</source>
        <translation>gemarkeerd of niet</translation>
    </message>
    <message>
        <source>one or several</source>
        <translation>één of meerdere</translation>
    </message>
    <message>
        <source>boundaries</source>
        <translation>grenzen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>inleiding</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>spreker</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemengd</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <translation>geen citaat</translation>
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
    <message>
        <source>agreed by all</source>
        <translation>allen eens</translation>
    </message>
    <message>
        <source>agreed by most</source>
        <translation>meerderheid eens</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>none is right</source>
        <translation>geen is juist</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>dubbelzinnig</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>teruggestuurd</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Sent back to {}, who looks again.</source>
        <translation>Teruggestuurd naar {}, die opnieuw kijkt.</translation>
    </message>
    <message>
        <source>Open again: what it was decided on has changed.</source>
        <translation>Weer open: waarop beslist werd, is veranderd.</translation>
    </message>
</context>
<context>
    <name>AdjudicationView</name>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>1…9  take      0  none      N  P  next, previous      E  edit      R  reason      B  send back      U  undo      Shift+⏎  settle the agreed      Ctrl+⏎  finish, next</source>
        <translation>1…9  nemen      0  geen      N  P  volgende, vorige      E  bewerken      R  reden      B  terugsturen      U  ongedaan      Shift+⏎  eensgezinde beslissen      Ctrl+⏎  voltooien, volgende</translation>
    </message>
    <message>
        <source>Settling what is agreed</source>
        <translation>Beslissen waarover men het eens is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Reckoning agreement…</source>
        <translation>Overeenstemming berekenen…</translation>
    </message>
    <message>
        <source>Nothing was reckoned yet.</source>
        <translation>Er is nog niets berekend.</translation>
    </message>
    <message>
        <source>There is nobody to compare: no dispatch was finished by two annotators, suggesters and gold included, among what is chosen above.</source>
        <translation>Er valt niemand te vergelijken: van wat hierboven gekozen is, werd geen bericht door twee annotatoren voltooid, suggesties en goud inbegrepen.</translation>
    </message>
    <message>
        <source>Agreement of every two</source>
        <translation>Overeenstemming twee aan twee</translation>
    </message>
    <message>
        <source>Strict F1 on the dispatches that both have finished; below it how many. Hatched: too few to tell.</source>
        <translation>Strikte F1 op de berichten die beiden hebben voltooid; eronder hoeveel. Gearceerd: te weinig om iets te zeggen.</translation>
    </message>
    <message>
        <source>Where agreement is lost</source>
        <translation>Waar overeenstemming verloren gaat</translation>
    </message>
    <message>
        <source>Three factors whose product is strict F1: each asks for its remedy.</source>
        <translation>Drie factoren waarvan het product de strikte F1 is: elk vraagt zijn eigen remedie.</translation>
    </message>
    <message>
        <source>Kinds of disagreement</source>
        <translation>Soorten verschillen</translation>
    </message>
    <message>
        <source>How many, over all pairs.</source>
        <translation>Hoeveel, over alle paren.</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Per label</translation>
    </message>
    <message>
        <source>Strict F1; what costs most agreement stands first.</source>
        <translation>Strikte F1; wat de meeste overeenstemming kost, staat vooraan.</translation>
    </message>
    <message>
        <source>One label for another</source>
        <translation>Het ene label voor het andere</translation>
    </message>
    <message>
        <source>What one marked against what another did, or nothing.</source>
        <translation>Wat de een markeerde tegenover wat de ander markeerde, of niets.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>By how many characters they differ where they do.</source>
        <translation>Hoeveel tekens ze verschillen waar ze verschillen.</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Per woorden</translation>
    </message>
    <message>
        <source>The same words under several labels, with how often each.</source>
        <translation>Dezelfde woorden onder verschillende labels, met hoe vaak elk.</translation>
    </message>
    <message>
        <source>On common quotations</source>
        <translation>Op gemeenschappelijke citaten</translation>
    </message>
    <message>
        <source>How often the same, where both have marked the quotation.</source>
        <translation>Hoe vaak hetzelfde, waar beiden het citaat markeerden.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Door de tijd</translation>
    </message>
    <message>
        <source>Strict F1 of each period; dashed where the guideline changed.</source>
        <translation>Strikte F1 per periode; gestreept waar de richtlijn veranderde.</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Per annotator</translation>
    </message>
    <message>
        <source>Strict F1 with all others together.</source>
        <translation>Strikte F1 met alle anderen samen.</translation>
    </message>
    <message>
        <source>By dispatch</source>
        <translation>Per bericht</translation>
    </message>
    <message>
        <source>How much was marked, and strict F1.</source>
        <translation>Hoeveel er gemarkeerd is, en de strikte F1.</translation>
    </message>
    <message>
        <source>Help or bias</source>
        <translation>Hulp of vertekening</translation>
    </message>
    <message>
        <source>What became of suggestions</source>
        <translation>Wat er van suggesties werd</translation>
    </message>
    <message>
        <source>By rule, of those that somebody saw.</source>
        <translation>Per regel, van die welke iemand zag.</translation>
    </message>
    <message>
        <source>Kept, by confidence</source>
        <translation>Behouden, naar zekerheid</translation>
    </message>
    <message>
        <source>The share of suggestions that were kept as they were.</source>
        <translation>Het deel van de suggesties dat ongewijzigd bleef.</translation>
    </message>
    <message>
        <source>Finished by how many</source>
        <translation>Door hoevelen voltooid</translation>
    </message>
    <message>
        <source>How many dispatches so many have finished.</source>
        <translation>Hoeveel berichten door zoveel annotatoren voltooid zijn.</translation>
    </message>
    <message>
        <source>Gamma of entities</source>
        <translation>Gamma van entiteiten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Gevallen</translation>
    </message>
    <message>
        <source>← All figures</source>
        <translation>← Alle cijfers</translation>
    </message>
    <message>
        <source>Open the dispatch</source>
        <translation>Het bericht openen</translation>
    </message>
    <message>
        <source>Looking for the cases…</source>
        <translation>De gevallen zoeken…</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>Er zijn geen gevallen.</translation>
    </message>
    <message>
        <source>The first {} of {} cases</source>
        <translation>De eerste {} van {} gevallen</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotator</translation>
    </message>
    <message>
        <source>with</source>
        <translation>met</translation>
    </message>
    <message>
        <source>strict F1</source>
        <translation>strikte F1</translation>
    </message>
    <message>
        <source>dispatches</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>door {}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>annotatoren</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>All together {}; alpha {}, beta {}, empty {}, {} shifted samples, seed {}.</source>
        <translation>Allen samen {}; alfa {}, bèta {}, leeg {}, {} verschoven steekproeven, startgetal {}.</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotaties</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Er is nog niets te tonen.</translation>
    </message>
    <message>
        <source>Entities, strict F1</source>
        <translation>Entiteiten, strikte F1</translation>
    </message>
    <message>
        <source>Quotations, strict F1</source>
        <translation>Citaten, strikte F1</translation>
    </message>
    <message>
        <source>Speaker, of common quotations</source>
        <translation>Spreker, van gemeenschappelijke citaten</translation>
    </message>
    <message>
        <source>u-alpha of entities</source>
        <translation>u-alfa van entiteiten</translation>
    </message>
    <message>
        <source>Dispatches finished by two or more</source>
        <translation>Berichten door twee of meer voltooid</translation>
    </message>
    <message>
        <source>overlapping {}</source>
        <translation>overlappend {}</translation>
    </message>
    <message>
        <source>labels of common spans {}</source>
        <translation>labels van gemeenschappelijke entiteiten {}</translation>
    </message>
    <message>
        <source>of {} finished by anyone</source>
        <translation>van {} door iemand voltooid</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggesties</translation>
    </message>
    <message>
        <source>Suggestions kept</source>
        <translation>Suggesties behouden</translation>
    </message>
    <message>
        <source>Wrong suggestions kept</source>
        <translation>Foute suggesties behouden</translation>
    </message>
    <message>
        <source>Not suggested, missed</source>
        <translation>Niet voorgesteld, gemist</translation>
    </message>
    <message>
        <source>Missed without help</source>
        <translation>Gemist zonder hulp</translation>
    </message>
    <message>
        <source>F1 with suggestions</source>
        <translation>F1 met suggesties</translation>
    </message>
    <message>
        <source>F1 without suggestions</source>
        <translation>F1 zonder suggesties</translation>
    </message>
    <message>
        <source>F1 of what was changed</source>
        <translation>F1 van wat veranderd werd</translation>
    </message>
    <message>
        <source>F1, second reading</source>
        <translation>F1, tweede lezing</translation>
    </message>
    <message>
        <source>A dispatch takes {} s with suggestions and {} s without (medians).</source>
        <translation>Een bericht duurt {} s met suggesties en {} s zonder (medianen).</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}: {} van {}</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>gevallen</translation>
    </message>
    <message>
        <source>Reckon it</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <source>Reckon gamma</source>
        <translation>Gamma berekenen</translation>
    </message>
    <message>
        <source>Whose suggestions are looked at</source>
        <translation>Wiens suggesties bekeken worden</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteiten</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>It takes longer, and is reckoned when asked.</source>
        <translation>Dit duurt langer en wordt op verzoek berekend.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Allen samen</translation>
    </message>
    <message>
        <source>Nothing was suggested.</source>
        <translation>Er werd niets voorgesteld.</translation>
    </message>
    <message>
        <source>As shares</source>
        <translation>Als delen</translation>
    </message>
    <message>
        <source>As shares of a row</source>
        <translation>Als deel van de rij</translation>
    </message>
    <message>
        <source>As counts</source>
        <translation>Als aantallen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>guideline {}</source>
        <translation>richtlijn {}</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <translation>Strikte F1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Strict F1 with type</source>
        <translation>Strikte F1 met type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Herkenning</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entiteiten</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>part</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citaten</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>disagreements</source>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>where they begin</source>
        <translation>waar ze beginnen</translation>
    </message>
    <message>
        <source>where they end</source>
        <translation>waar ze eindigen</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tekens</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} van {}</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: the determiner ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen: het lidwoord ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: the title ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen: de titel ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: white space ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen: witruimte ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: punctuation ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen: leestekens ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: where they begin ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen: waar ze beginnen ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries: where they end ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen: waar ze eindigen ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries, at both ends ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen, aan beide kanten ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are boundaries ({}).</source>
        <translation>De meeste verschillen over {} zijn grenzen ({}).</translation>
    </message>
    <message>
        <source>“{}” has different labels: {}.</source>
        <translation>“{}” heeft verschillende labels: {}.</translation>
    </message>
    <message>
        <source>{} marks {} more often than the others: {} times as often.</source>
        <translation>{} markeert {} vaker dan de anderen: {} keer zo vaak.</translation>
    </message>
    <message>
        <source>{} marks {} more seldom than the others: {} times as often.</source>
        <translation>{} markeert {} minder vaak dan de anderen: {} keer zo vaak.</translation>
    </message>
    <message>
        <source>{} never marks {}, which the others do.</source>
        <translation>{} markeert nooit {}, wat de anderen wel doen.</translation>
    </message>
    <message>
        <source>{} agrees less with the others than they do on the whole (F1 {}).</source>
        <translation>{} stemt minder met de anderen overeen dan het geheel (F1 {}).</translation>
    </message>
    <message>
        <source>{} and {} agree less with each other than all do on the whole (F1 {}).</source>
        <translation>{} en {} stemmen onderling minder overeen dan het geheel (F1 {}).</translation>
    </message>
    <message>
        <source>{} seems to wave suggestions through: {} are kept.</source>
        <translation>{} lijkt suggesties door te laten: {} blijven behouden.</translation>
    </message>
    <message>
        <source>Suggestions seem to be waved through: {} are kept.</source>
        <translation>Suggesties lijken ongezien door te gaan: {} blijven behouden.</translation>
    </message>
    <message>
        <source>Most disagreements on {} are one annotation against several ({}).</source>
        <translation>De meeste verschillen over {} zijn één annotatie tegenover meerdere ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are about the label ({}).</source>
        <translation>De meeste verschillen over {} gaan over het label ({}).</translation>
    </message>
    <message>
        <source>Most disagreements on {} are annotations that only one has ({}).</source>
        <translation>De meeste verschillen over {} zijn annotaties die maar één heeft ({}).</translation>
    </message>
    <message>
        <source>Where labels differ it is mostly {} against {} ({}).</source>
        <translation>Waar labels verschillen, is het meestal {} tegenover {} ({}).</translation>
    </message>
    <message>
        <source>Wrong suggestions of “{}” are mostly kept ({}).</source>
        <translation>Foute suggesties van “{}” blijven meestal behouden ({}).</translation>
    </message>
    <message>
        <source>Most suggestions of “{}” are not kept ({}).</source>
        <translation>De meeste suggesties van “{}” blijven niet behouden ({}).</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>Nothing stands out, or there is too little yet.</source>
        <translation>Niets valt op, of er is nog te weinig.</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Berekenen…</translation>
    </message>
    <message>
        <source>Reckoning agreement</source>
        <translation>Overeenstemming berekenen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>words</source>
        <translation>woorden</translation>
    </message>
    <message>
        <source>outvoted</source>
        <translation>weggestemd</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>not comparable: no dispatch that both have finished</source>
        <translation>niet vergelijkbaar: geen bericht dat beiden voltooiden</translation>
    </message>
    <message>
        <source>nobody marked anything</source>
        <translation>niemand markeerde iets</translation>
    </message>
    <message>
        <source>nothing that both marked</source>
        <translation>niets dat beiden markeerden</translation>
    </message>
    <message>
        <source>only one value was used</source>
        <translation>maar één waarde gebruikt</translation>
    </message>
    <message>
        <source>nobody changed a suggestion</source>
        <translation>niemand wijzigde een suggestie</translation>
    </message>
    <message>
        <source>no dispatch was finished without suggestions</source>
        <translation>geen bericht werd zonder suggesties voltooid</translation>
    </message>
    <message>
        <source>there is no gold</source>
        <translation>er is geen goud</translation>
    </message>
    <message>
        <source>nothing was suggested</source>
        <translation>er werd niets voorgesteld</translation>
    </message>
    <message>
        <source>no suggestion was wrong</source>
        <translation>geen suggestie was fout</translation>
    </message>
    <message>
        <source>all of gold was suggested</source>
        <translation>al het goud werd voorgesteld</translation>
    </message>
    <message>
        <source>no dispatch was read twice</source>
        <translation>geen bericht werd twee keer gelezen</translation>
    </message>
    <message>
        <source>no time was taken</source>
        <translation>er werd geen tijd gemeten</translation>
    </message>
    <message>
        <source>95% interval {}–{}</source>
        <translation>95%-interval {}–{}</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>ander label</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>ander type</translation>
    </message>
    <message>
        <source>other boundaries</source>
        <translation>andere grenzen</translation>
    </message>
    <message>
        <source>other boundaries and label</source>
        <translation>andere grenzen en label</translation>
    </message>
    <message>
        <source>other boundaries and type</source>
        <translation>andere grenzen en type</translation>
    </message>
    <message>
        <source>one against several</source>
        <translation>één tegenover meerdere</translation>
    </message>
    <message>
        <source>marked by one only</source>
        <translation>maar door één gemarkeerd</translation>
    </message>
    <message>
        <source>another cue</source>
        <translation>andere inleiding</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>andere bron</translation>
    </message>
    <message>
        <source>another kind of source</source>
        <translation>ander soort bron</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>andere spreker</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behouden</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworpen</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>onbeantwoord</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet behouden</translation>
    </message>
    <message>
        <source>wrong, and kept</source>
        <translation>fout, en behouden</translation>
    </message>
    <message>
        <source>not suggested, and missed</source>
        <translation>niet voorgesteld, en gemist</translation>
    </message>
    <message>
        <source>missed without suggestions</source>
        <translation>gemist zonder suggesties</translation>
    </message>
    <message>
        <source>There is too little to tell whether suggestions are corrected.</source>
        <translation>Er is te weinig om te zeggen of suggesties verbeterd worden.</translation>
    </message>
    <message>
        <source>Suggestions are corrected, not waved through.</source>
        <translation>Suggesties worden verbeterd, niet doorgelaten.</translation>
    </message>
    <message>
        <source>Some signs say that suggestions are corrected, others that they are not.</source>
        <translation>Sommige tekenen zeggen dat suggesties verbeterd worden, andere van niet.</translation>
    </message>
    <message>
        <source>Suggestions are waved through: agreement says less than it seems to.</source>
        <translation>Suggesties worden doorgelaten: de overeenstemming zegt minder dan het lijkt.</translation>
    </message>
    <message>
        <source>Wrong suggestions are mostly removed.</source>
        <translation>Foute suggesties worden meestal verwijderd.</translation>
    </message>
    <message>
        <source>What was not suggested is found as well as without suggestions.</source>
        <translation>Wat niet voorgesteld was, wordt even goed gevonden als zonder suggesties.</translation>
    </message>
    <message>
        <source>Annotators change the same suggestions.</source>
        <translation>Annotatoren wijzigen dezelfde suggesties.</translation>
    </message>
    <message>
        <source>Agreement is no higher with suggestions than without.</source>
        <translation>De overeenstemming is met suggesties niet hoger dan zonder.</translation>
    </message>
    <message>
        <source>Wrong suggestions are mostly kept.</source>
        <translation>Foute suggesties blijven meestal behouden.</translation>
    </message>
    <message>
        <source>What was not suggested is missed more often than without suggestions.</source>
        <translation>Wat niet voorgesteld was, wordt vaker gemist dan zonder suggesties.</translation>
    </message>
    <message>
        <source>Annotators hardly ever change the same suggestions.</source>
        <translation>Annotatoren wijzigen bijna nooit dezelfde suggesties.</translation>
    </message>
    <message>
        <source>Agreement is higher with suggestions than without.</source>
        <translation>De overeenstemming is met suggesties hoger dan zonder.</translation>
    </message>
    <message>
        <source>Hardly any suggestion was changed.</source>
        <translation>Bijna geen suggestie werd gewijzigd.</translation>
    </message>
</context>
<context>
    <name>AgreementCounts</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n geval</numerusform>
            <numerusform>%n gevallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common dispatch(es)</source>
        <translation>
            <numerusform>%n gemeenschappelijk bericht</numerusform>
            <numerusform>%n gemeenschappelijke berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFilter</name>
    <message>
        <source>Label that is listed</source>
        <translation>Getoond label</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Alle {}</translation>
    </message>
    <message>
        <source>To check {}</source>
        <translation>Na te kijken {}</translation>
    </message>
    <message>
        <source>Unsure {}</source>
        <translation>Onzeker {}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Making a backup…</source>
        <translation>Er wordt een back-up gemaakt…</translation>
    </message>
    <message>
        <source>There is no backup of this project yet.</source>
        <translation>Van dit project is er nog geen back-up.</translation>
    </message>
    <message>
        <source>A backup is made.</source>
        <translation>Er is een back-up gemaakt.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Een map voor reservekopieën</translation>
    </message>
    <message>
        <source>From now on backups stand here; earlier ones stay where they are.</source>
        <translation>Voortaan komen reservekopieën hier; eerdere blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>eenmaal per dag</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>met de hand gemaakt</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>voor een samenvoeging</translation>
    </message>
    <message>
        <source>before a backup was brought back</source>
        <translation>voor een reservekopie werd teruggezet</translation>
    </message>
    <message>
        <source>the damaged file</source>
        <translation>het beschadigde bestand</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>A backup is made by itself once a day, and before every merge, restoring and change of the file’s form. All of a day are kept, one a day for a week, one a week for two months, one a month, within the room below.</source>
        <translation>Een back-up wordt vanzelf één keer per dag gemaakt, en voor elke samenvoeging, terugzetting en verandering van de vorm van het bestand. Die van de dag blijven allemaal, dan één per dag een week lang, één per week twee maanden lang, één per maand, binnen de ruimte hieronder.</translation>
    </message>
    <message>
        <source>Acts since</source>
        <translation>Handelingen sindsdien</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Er nu een maken</translation>
    </message>
    <message>
        <source>Open it to look at</source>
        <translation>Openen om te bekijken</translation>
    </message>
    <message>
        <source>Backups of {}</source>
        <translation>Reservekopieën van {}</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Back-ups, de nieuwste eerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Yes, bring it back</source>
        <translation>Ja, terugzetten</translation>
    </message>
    <message>
        <source>The project will be as it was then. What it is now is kept as a backup first, and can be brought back in the same way.</source>
        <translation>Het project wordt zoals het toen was. Wat het nu is, wordt eerst als back-up bewaard, en kan op dezelfde manier teruggezet worden.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>🔒 Embargo until {}</source>
        <translation>🔒 Embargo tot {}</translation>
    </message>
    <message>
        <source>✕ Killed by the agency: left out of exports</source>
        <translation>✕ Ingetrokken door het agentschap: komt niet in exports</translation>
    </message>
    <message>
        <source>There is a newer version: {}</source>
        <translation>Er is een nieuwere versie: {}</translation>
    </message>
    <message>
        <source>Replaces {}</source>
        <translation>Vervangt {}</translation>
    </message>
    <message>
        <source>Is this a new version of {}?</source>
        <translation>Is dit een nieuwe versie van {}?</translation>
    </message>
    <message>
        <source>carried over: {}, to look at: {}</source>
        <translation>overgenomen: {}, na te kijken: {}</translation>
    </message>
    <message>
        <source>the agency lifts it</source>
        <translation>het agentschap het opheft</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>{} is the key of “{}”.</source>
        <translation>{} is de toets van “{}”.</translation>
    </message>
    <message>
        <source>This key cannot be used alone.</source>
        <translation>Deze toets kan niet alleen gebruikt worden.</translation>
    </message>
    <message>
        <source>{} writes a character on some keyboards: Ctrl+Alt is AltGr.</source>
        <translation>{} schrijft een teken op sommige toetsenborden: Ctrl+Alt is daar AltGr.</translation>
    </message>
    <message>
        <source>{} is needed to go from one part of the window to the next.</source>
        <translation>{} dient om van het ene deel van het venster naar het volgende te gaan.</translation>
    </message>
    <message>
        <source>{} is needed in the text: it moves the caret, selects or copies.</source>
        <translation>{} dient in de tekst: om de cursor te verplaatsen, te selecteren of te kopiëren.</translation>
    </message>
    <message>
        <source>{} is needed in fields and lists: add Ctrl or Alt.</source>
        <translation>{} dient in velden en lijsten: voeg Ctrl of Alt toe.</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>Go to a quotation first, or make one with Q.</source>
        <translation>Ga eerst naar een citaat, of maak er een met Q.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>signaalwoord</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>{} {} of {}</source>
        <translation>{} {} van {}</translation>
    </message>
    <message>
        <source>Boundaries of the {}: {}</source>
        <translation>Grenzen ({}): {}</translation>
    </message>
    <message>
        <source>Nothing is active: N goes to the next annotation or suggestion.</source>
        <translation>Niets is actief: N gaat naar de volgende annotatie of suggestie.</translation>
    </message>
    <message>
        <source>The boundary cannot go further.</source>
        <translation>De grens kan niet verder.</translation>
    </message>
    <message>
        <source>A quotation keeps one part: B chooses another piece to take off.</source>
        <translation>Een citaat houdt minstens één deel: B kiest een ander onderdeel om weg te nemen.</translation>
    </message>
    <message>
        <source>Taken off: {}</source>
        <translation>Weggenomen: {}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Also called</source>
        <translation>Ook genoemd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Dit project kan alleen gelezen worden.</translation>
    </message>
    <message>
        <source>A number of Wikidata is Q and digits, as Q42; with another register its name comes first, as viaf:123.</source>
        <translation>Een nummer van Wikidata is Q met cijfers, zoals Q42; de naam van een ander register staat ervoor, zoals viaf:123.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Clause of the guideline</source>
        <translation>Regel van de richtlijn</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in eigen woorden</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>reason, from the list or new</source>
        <translation>reden, uit de lijst of nieuw</translation>
    </message>
    <message>
        <source>Keep the decision for these reasons</source>
        <translation>De beslissing om deze redenen houden</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Dubbelzinnig</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Terugsturen…</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WAAROM</translation>
    </message>
    <message>
        <source>CONFLICT {} OF {}</source>
        <translation>CONFLICT {} VAN {}</translation>
    </message>
    <message>
        <source>none is right</source>
        <translation>geen is juist</translation>
    </message>
    <message>
        <source>OR PIECE BY PIECE</source>
        <translation>OF STUK VOOR STUK</translation>
    </message>
    <message>
        <source>Take these pieces</source>
        <translation>Deze stukken nemen</translation>
    </message>
    <message>
        <source>no clause of the guideline</source>
        <translation>geen regel van de richtlijn</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>{}: overlaps a longer one; {}</source>
        <translation>{}: overlapt met een langere; {}</translation>
    </message>
    <message>
        <source>{}: whole words would be {}; {}</source>
        <translation>{}: met hele woorden wordt het {}; {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Een alias toevoegen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>States</source>
        <translation>Statussen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>With the text of the dispatches</source>
        <translation>Met de tekst van de berichten</translation>
    </message>
    <message>
        <source>Also what is under embargo</source>
        <translation>Ook wat onder embargo staat</translation>
    </message>
    <message>
        <source>{} (not installed)</source>
        <translation>{} (niet geïnstalleerd)</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteiten</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Initials in the data card</source>
        <translation>Initialen in de datakaart</translation>
    </message>
    <message>
        <source>Pseudonyms, in the rows as well</source>
        <translation>Pseudoniemen, ook in de rijen</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Volledige namen</translation>
    </message>
    <message>
        <source>licence, as CC BY 4.0</source>
        <translation>licentie, zoals CC BY 4.0</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Whose annotations</source>
        <translation>Annotaties van wie</translation>
    </message>
    <message>
        <source>How people are named</source>
        <translation>Hoe mensen genoemd worden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAAT</translation>
    </message>
    <message>
        <source>WHOSE ANNOTATIONS</source>
        <translation>ANNOTATIES VAN WIE</translation>
    </message>
    <message>
        <source>STATES (none pressed: all)</source>
        <translation>STATUSSEN (geen ingedrukt: alle)</translation>
    </message>
    <message>
        <source>WHAT (none pressed: all)</source>
        <translation>WAT (niets ingedrukt: alles)</translation>
    </message>
    <message>
        <source>WHICH DISPATCHES</source>
        <translation>WELKE BERICHTEN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>All annotators and gold</source>
        <translation>Alle annotatoren en goud</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Goud</translation>
    </message>
    <message>
        <source>The majority of three or more</source>
        <translation>De meerderheid van drie of meer</translation>
    </message>
    <message>
        <source>The shares are three numbers that make 100, as 80 / 10 / 10.</source>
        <translation>De aandelen zijn drie getallen die samen 100 zijn, zoals 80 / 10 / 10.</translation>
    </message>
</context>
<context>
    <name>ClauseTree</name>
    <message>
        <source>Decisions by clause</source>
        <translation>Beslissingen per regel</translation>
    </message>
    <message>
        <source>To look at again: the clause has changed</source>
        <translation>Opnieuw te bekijken: de regel is veranderd</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>Not now: {}.</source>
        <translation>Nu niet: {}.</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
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
    <name>Concordance</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>suggested: accepts it</source>
        <translation>voorgesteld: wordt aanvaard</translation>
    </message>
    <message>
        <source>suggested as {}: corrects it</source>
        <translation>voorgesteld als {}: wordt verbeterd</translation>
    </message>
    <message>
        <source>annotated as {}</source>
        <translation>geannoteerd als {}</translation>
    </message>
    <message>
        <source>annotated already</source>
        <translation>al geannoteerd</translation>
    </message>
    <message>
        <source>within {} {}</source>
        <translation>in {} {}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>annotated by you</source>
        <translation>door u geannoteerd</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} van {}</translation>
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
    <name>CrashDialog</name>
    <message>
        <source>The report says where in the program it happened. It holds no text of dispatches, no name and no file name.</source>
        <translation>Het verslag zegt waar in het programma het gebeurde. Er staat geen tekst van berichten, geen naam en geen bestandsnaam in.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Het programma sluiten</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er is iets misgegaan</translation>
    </message>
    <message>
        <source>The program made a mistake and goes on. Each step of your work is stored when you do it: nothing is lost. The last step may be missing; look, and do it again.</source>
        <translation>Het programma heeft een fout gemaakt en gaat verder. Elke stap van uw werk wordt meteen bewaard: er is niets verloren. De laatste ontbreekt misschien; kijk, en doe ze opnieuw.</translation>
    </message>
    <message>
        <source>The workbench ended unexpectedly last time</source>
        <translation>De vorige keer is Workbench onverwacht gestopt</translation>
    </message>
    <message>
        <source>Each step of your work is stored when you do it: nothing is lost. The project opens where you were.</source>
        <translation>Elke stap van uw werk wordt meteen bewaard: er is niets verloren. Het project opent waar u was.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het verslag bewaren</translation>
    </message>
    <message>
        <source>Not saved: {}. Choose another place.</source>
        <translation>Niet bewaard: {}. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message numerus="yes">
        <source>The same error again (%n times)</source>
        <translation>
            <numerusform>Opnieuw dezelfde fout (%n keer)</numerusform>
            <numerusform>Opnieuw dezelfde fout (%n keer)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Today {} · {} of {}</source>
        <translation>Vandaag {} · {} van {}</translation>
    </message>
    <message>
        <source>This one {} · median today {}</source>
        <translation>Dit bericht {} · mediaan vandaag {}</translation>
    </message>
</context>
<context>
    <name>Delivered</name>
    <message>
        <source>body</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>The file of this dispatch was not kept.</source>
        <translation>Het bestand van dit bericht is niet bewaard.</translation>
    </message>
    <message>
        <source>Save the file as it came in</source>
        <translation>Het bestand bewaren zoals het binnenkwam</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Bewaard: {}</translation>
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
        <source>Nothing is annotated or suggested here.</source>
        <translation>Hier is niets geannoteerd of voorgesteld.</translation>
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
        <source>The note is kept.</source>
        <translation>De notitie is bewaard.</translation>
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
    <name>Errors</name>
    <message>
        <source>{}: the disk is full: nothing of this step was written; make room and try again</source>
        <translation>{}: de schijf is vol: van deze stap is niets bewaard; maak plaats en probeer opnieuw</translation>
    </message>
    <message>
        <source>{}: another program is writing to it; try again in a moment</source>
        <translation>{}: een ander programma schrijft erin; probeer het zo meteen opnieuw</translation>
    </message>
    <message>
        <source>{}: it cannot be written; copy it to a folder of your own</source>
        <translation>{}: er kan niet in geschreven worden; kopieer het naar een eigen map</translation>
    </message>
    <message>
        <source>{}: it is not a project of the workbench</source>
        <translation>{}: dit is geen project van Workbench</translation>
    </message>
    <message>
        <source>{}: it is damaged; restore a copy</source>
        <translation>{}: het bestand is beschadigd; zet een kopie terug</translation>
    </message>
    <message>
        <source>{}: the disk cannot be read or written; check its space and its connection</source>
        <translation>{}: de schijf kan niet gelezen of beschreven worden; kijk de vrije ruimte en de verbinding na</translation>
    </message>
    <message>
        <source>{}: it cannot be opened; check the path and the rights of its folder</source>
        <translation>{}: kan niet geopend worden; kijk het pad en de rechten van de map na</translation>
    </message>
    <message>
        <source>{}: it is an SQLite file, but not a project of the workbench</source>
        <translation>{}: dit is een SQLite-bestand, maar geen project van Workbench</translation>
    </message>
    <message>
        <source>{} was made by a newer workbench (tables {}, this one knows {}); update the workbench</source>
        <translation>{} is gemaakt door een nieuwere Workbench (tabellen {}, deze kent {}); werk Workbench bij</translation>
    </message>
    <message>
        <source>{} was made by an older workbench and cannot be written here: copy it to a folder of your own to open it</source>
        <translation>{} is gemaakt door een oudere Workbench en kan hier niet gewijzigd worden: kopieer het naar een eigen map om het te openen</translation>
    </message>
    <message>
        <source>{}: {} was changed by another program, so it is not opened: workbench rescue brings what can be read into a new project</source>
        <translation>{}: {} is door een ander programma veranderd, dus wordt het niet geopend: workbench rescue brengt wat gelezen kan worden in een nieuw project</translation>
    </message>
    <message>
        <source>{} cannot be written: {}; the project is only brought up to date after a copy: make room there, or copy it to a folder of your own</source>
        <translation>{} kan niet geschreven worden: {}; het project wordt pas bijgewerkt na een kopie: maak daar plaats, of kopieer het naar een eigen map</translation>
    </message>
    <message>
        <source>{} can only be read; copy it to a folder of your own to change it</source>
        <translation>{} kan alleen gelezen worden; kopieer het naar een eigen map om het te wijzigen</translation>
    </message>
    <message>
        <source>{} is open in another window: here it can only be read</source>
        <translation>{} is in een ander venster open: hier kan het alleen gelezen worden</translation>
    </message>
    <message>
        <source>{} is not there any more: it was moved, renamed or deleted while it was open; nothing more is written to it: save a copy of your work, or put it back</source>
        <translation>{} is er niet meer: het bestand werd verplaatst, hernoemd of verwijderd terwijl het open was; er wordt niets meer in geschreven: bewaar een kopie van uw werk, of zet het terug</translation>
    </message>
    <message>
        <source>{} was replaced by another file while it was open; nothing more is written to it: save a copy of your work under another name</source>
        <translation>{} werd door een ander bestand vervangen terwijl het open was; er wordt niets meer in geschreven: bewaar een kopie van uw werk onder een andere naam</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} kan niet geschreven worden: {}</translation>
    </message>
    <message>
        <source>{}: another import brought some of the same dispatches meanwhile; import again to take the rest</source>
        <translation>{}: een andere import bracht intussen een deel van dezelfde berichten; importeer opnieuw om de rest te nemen</translation>
    </message>
    <message>
        <source>{} has no dispatch {}</source>
        <translation>{} heeft geen bericht {}</translation>
    </message>
    <message>
        <source>{}: the change does not fit the project: {}</source>
        <translation>{}: de wijziging past niet in het project: {}</translation>
    </message>
    <message>
        <source>annotation {} of {} has changed meanwhile</source>
        <translation>annotatie {} van {} is intussen gewijzigd</translation>
    </message>
    <message>
        <source>the speaker {} has changed meanwhile</source>
        <translation>de spreker {} is intussen gewijzigd</translation>
    </message>
    <message>
        <source>a suggestion of {} was answered meanwhile</source>
        <translation>een suggestie van {} is intussen beantwoord</translation>
    </message>
    <message>
        <source>{} is shown as it was; go back to it as it is, or restore it</source>
        <translation>{} wordt getoond zoals het was; ga terug naar hoe het is, of zet het terug</translation>
    </message>
    <message>
        <source>{} is {}, not {}: it changed meanwhile</source>
        <translation>{} is {}, niet {}: het is intussen gewijzigd</translation>
    </message>
    <message>
        <source>{} exists already; choose another name</source>
        <translation>{} bestaat al; kies een andere naam</translation>
    </message>
    <message>
        <source>{} cannot be created: {}</source>
        <translation>{} kan niet gemaakt worden: {}</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} kan niet gelezen worden: {}</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>kan niet gelezen worden: {}</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>dit bestand bestaat niet; kijk de naam na</translation>
    </message>
    <message>
        <source>the folder holds no dispatches</source>
        <translation>de map bevat geen berichten</translation>
    </message>
    <message>
        <source>it is the project itself; name the files to import</source>
        <translation>dit is het project zelf; geef de bestanden op om te importeren</translation>
    </message>
    <message>
        <source>{} has annotated {} differently in this project: it stays as it is; import the file under another name, or into another project</source>
        <translation>{} heeft {} anders geannoteerd in dit project: dat blijft zoals het is; importeer het bestand onder een andere naam, of in een ander project</translation>
    </message>
    <message>
        <source>{} is a suggester in this project, not an annotator</source>
        <translation>{} is in dit project een programma dat voorstelt, geen annotator</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>the file is binary, not plain text in UTF-8</source>
        <translation>het bestand is binair, geen platte tekst in UTF-8</translation>
    </message>
    <message>
        <source>the file is over {} MB, too long for one dispatch; cut it</source>
        <translation>het bestand is groter dan {} MB, te lang voor één bericht; knip het op</translation>
    </message>
    <message>
        <source>not UTF-8: byte {} is 0x{}; save the file as UTF-8 and import it again</source>
        <translation>geen UTF-8: byte {} is 0x{}; bewaar het bestand als UTF-8 en importeer het opnieuw</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>de tekst is leeg</translation>
    </message>
    <message>
        <source>the text has over {} characters, too many for one dispatch</source>
        <translation>de tekst heeft meer dan {} tekens, te veel voor één bericht</translation>
    </message>
    <message>
        <source>the text has a NUL character at {}; remove it</source>
        <translation>de tekst heeft een NUL-teken op plaats {}; verwijder het</translation>
    </message>
    <message>
        <source>the line is not a JSON object with id and text</source>
        <translation>de regel is geen JSON-object met id en text</translation>
    </message>
    <message>
        <source>broken JSON at character {}: {}</source>
        <translation>onjuiste JSON bij teken {}: {}</translation>
    </message>
    <message>
        <source>the label {} is not in the project&apos;s scheme ({})</source>
        <translation>het label {} staat niet in het schema van het project ({})</translation>
    </message>
    <message>
        <source>{} is missing</source>
        <translation>{} ontbreekt</translation>
    </message>
    <message>
        <source>a scheme is a JSON object</source>
        <translation>een schema is een JSON-object</translation>
    </message>
    <message>
        <source>{}: broken JSON: {}</source>
        <translation>{}: onjuiste JSON: {}</translation>
    </message>
    <message>
        <source>{}: {} lacks the field {}</source>
        <translation>{}: in {} ontbreekt het veld {}</translation>
    </message>
    <message>
        <source>the scheme gives the {} {} twice; keep one of them</source>
        <translation>het schema geeft {} {} twee keer; houd er één</translation>
    </message>
    <message>
        <source>{} is not a file that can be replaced; choose another name</source>
        <translation>{} is geen bestand dat vervangen kan worden; kies een andere naam</translation>
    </message>
    <message>
        <source>{} has nothing to export: no annotation set is begun</source>
        <translation>{} heeft niets te exporteren: er is nog niets geannoteerd</translation>
    </message>
    <message>
        <source>{} is the project itself; choose another name for the export</source>
        <translation>{} is het project zelf; kies een andere naam voor de export</translation>
    </message>
    <message>
        <source>{} has no annotations to export</source>
        <translation>{} heeft geen annotaties om te exporteren</translation>
    </message>
    <message>
        <source>the suggester died of it: {}</source>
        <translation>het programma dat voorstelt, is erop gestopt: {}</translation>
    </message>
    <message>
        <source>there is no model {}: it is neither an installed package nor a folder; install it with pip, or give the folder that `spacy train` wrote</source>
        <translation>er is geen model {}: het is geen geïnstalleerd pakket en geen map; installeer het met pip, of geef de map die `spacy train` schreef</translation>
    </message>
    <message>
        <source>the model {} cannot be loaded: {}; try spacy.load({}) in Python, and install what it lacks or train it again</source>
        <translation>het model {} kan niet geladen worden: {}; probeer spacy.load({}) in Python, en installeer wat ontbreekt of train het opnieuw</translation>
    </message>
    <message>
        <source>{}: no merge is left to be taken back</source>
        <translation>{}: er is geen samenvoeging meer om ongedaan te maken</translation>
    </message>
    <message>
        <source>{} was worked on after the merge, so it is not taken back: take the later changes of {} back first</source>
        <translation>aan {} werd na de samenvoeging gewerkt, dus wordt die niet ongedaan gemaakt: maak eerst de latere veranderingen van {} ongedaan</translation>
    </message>
    <message>
        <source>{} annotators cannot share a dispatch where {} are named</source>
        <translation>{} annotatoren kunnen geen bericht delen waar er {} genoemd zijn</translation>
    </message>
    <message>
        <source>{} exists already; move it away, or name another folder</source>
        <translation>{} bestaat al; verplaats het, of noem een andere map</translation>
    </message>
    <message>
        <source>{}: no backup could be written ({}); make room there or name another folder</source>
        <translation>{}: er kon geen reservekopie worden geschreven ({}); maak daar ruimte of kies een andere map</translation>
    </message>
    <message>
        <source>{} is open in a window of {}: close it there first</source>
        <translation>{} staat open in een venster van {}: sluit het daar eerst</translation>
    </message>
    <message>
        <source>{}: it is not a project that this workbench can open</source>
        <translation>{}: dit is geen project dat dit programma kan openen</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>dit bestand of deze map bestaat niet</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>de schijf kan alleen gelezen worden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>dit is een map</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>de schijf antwoordt niet</translation>
    </message>
    <message>
        <source>{} is not there any more: it was moved, renamed or deleted. Open it where it is.</source>
        <translation>{} is er niet meer: het is verplaatst, hernoemd of verwijderd. Open het waar het nu staat.</translation>
    </message>
    <message>
        <source>{} has nothing to export yet: accept or add an annotation first.</source>
        <translation>{} heeft nog niets te exporteren: aanvaard of voeg eerst een annotatie toe.</translation>
    </message>
    <message>
        <source>{}: there is no such folder; choose another place.</source>
        <translation>{}: deze map bestaat niet; kies een andere plaats.</translation>
    </message>
    <message>
        <source>{}: you have no right to read or write there; choose another place.</source>
        <translation>{}: u mag daar niet lezen of schrijven; kies een andere plaats.</translation>
    </message>
    <message>
        <source>{}: the disk is full: nothing was written; make room and try again.</source>
        <translation>{}: de schijf is vol: er is niets geschreven; maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{}: nothing can be written there; choose another place.</source>
        <translation>{}: daar kan niet geschreven worden; kies een andere plaats.</translation>
    </message>
    <message>
        <source>the suggester died of it ({}); annotate it by hand, or open the project again to try once more.</source>
        <translation>het programma dat voorstelt, is erop gestopt ({}); annoteer het met de hand, of open het project opnieuw voor nog een poging.</translation>
    </message>
    <message>
        <source>the line holds annotations but not whose they are; say your name in the window</source>
        <translation>de regel bevat annotaties maar niet van wie; geef uw naam in het venster</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>CHOSEN</source>
        <translation>GEKOZEN</translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n geannoteerd bericht</numerusform>
            <numerusform>%n geannoteerde berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entiteit</numerusform>
            <numerusform>%n entiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Press “Look now” to have all of it looked at before it is written.</source>
        <translation>Druk op “Nu nakijken” om alles te laten nakijken voor het geschreven wordt.</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen: widen the choices.</source>
        <translation>Niets past bij de keuze: kies ruimer.</translation>
    </message>
    <message>
        <source>{} is not installed here.</source>
        <translation>{} is hier niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Looking at what would be lost…</source>
        <translation>Nakijken wat verloren zou gaan…</translation>
    </message>
    <message>
        <source>Not everything was looked at.</source>
        <translation>Niet alles is nagekeken.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>This is {}’s: it is not in your set.</source>
        <translation>Dit is van annotator {}: het staat niet in uw annotaties.</translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>A backup is made: {}.</source>
        <translation>Er is een back-up gemaakt: {}.</translation>
    </message>
    <message>
        <source>{} is as it was on {}.</source>
        <translation>{} is zoals op {}.</translation>
    </message>
    <message>
        <source>What it was until now is a backup too.</source>
        <translation>Wat het tot nu toe was, is ook een reservekopie.</translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n handeling</numerusform>
            <numerusform>%n handelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is whole: {}.</source>
        <translation>Het project is heel: {}.</translation>
    </message>
    <message numerus="yes">
        <source>The project is not whole: %n thing(s) are wrong.</source>
        <translation>
            <numerusform>Het project is niet heel: %n ding klopt niet.</numerusform>
            <numerusform>Het project is niet heel: %n dingen kloppen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a backup back (File › Backups), or see workbench check and workbench rescue.</source>
        <translation>Zet een back-up terug (Bestand › Back-ups), of zie workbench check en workbench rescue.</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>het bestand zelf</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>een verwijzing</translation>
    </message>
    <message>
        <source>the full-text index</source>
        <translation>de index van de volledige tekst</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a zone</source>
        <translation>een zone</translation>
    </message>
    <message>
        <source>a kept file</source>
        <translation>een bewaard bestand</translation>
    </message>
    <message>
        <source>an offset</source>
        <translation>een positie</translation>
    </message>
    <message>
        <source>the parts of a quotation</source>
        <translation>de delen van een citaat</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>een label</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>suggesties</translation>
    </message>
    <message>
        <source>an annotation set</source>
        <translation>een set annotaties</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>het register</translation>
    </message>
    <message>
        <source>the seals of the journal</source>
        <translation>de zegels van het journaal</translation>
    </message>
    <message>
        <source>{} is written with {} dispatches.</source>
        <translation>{} is geschreven, met {} berichten.</translation>
    </message>
    <message>
        <source>Lost: {} × {}</source>
        <translation>Verloren: {} × {}</translation>
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
        <source>Checking the project…</source>
        <translation>Het project wordt nagekeken…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Dispatches (*.txt *.xml *.jsonl *.json)</source>
        <translation>Berichten (*.txt *.xml *.jsonl *.json)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Map importeren</translation>
    </message>
    <message>
        <source>Bring work back</source>
        <translation>Werk terugnemen</translation>
    </message>
    <message>
        <source>Hand out to a folder</source>
        <translation>In een map uitdelen</translation>
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
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Annotators compared; none chosen: all</source>
        <translation>Vergeleken annotatoren; geen gekozen: allen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle labels</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Alle partijen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Alle agentschappen</translation>
    </message>
    <message>
        <source>With or without suggestions</source>
        <translation>Met of zonder suggesties</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Met en zonder</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Vanaf datum</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Tot datum</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Without suggestions</source>
        <translation>Zonder suggesties</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>Met suggesties</translation>
    </message>
    <message>
        <source>Compared:</source>
        <translation>Vergeleken:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentschap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>een notitie</translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>een open vraag</translation>
    </message>
    <message>
        <source>a flag, anybody’s</source>
        <translation>een vlag, van wie dan ook</translation>
    </message>
    <message>
        <source>open suggestions</source>
        <translation>suggesties om na te kijken</translation>
    </message>
    <message>
        <source>an embargo</source>
        <translation>een embargo</translation>
    </message>
    <message>
        <source>a kill</source>
        <translation>een intrekking</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>zoals geïmporteerd</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nieuwste eerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>oudste eerst</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>langste eerst</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>kortste eerst</translation>
    </message>
    <message>
        <source>most unsure suggestions first</source>
        <translation>minst zekere suggesties eerst</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>vanaf {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>tot en met {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this dispatch</source>
        <translation>Zoeken in dit bericht</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Volgende (Enter)</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Terug naar de tekst (Esc)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} van {}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} van {}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Nothing is left to do: all dispatches are done, skipped or flagged.</source>
        <translation>Er is niets meer te doen: alle berichten zijn klaar, overgeslagen of gevlagd.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Tonen wat klaar is</translation>
    </message>
    <message>
        <source>This project has no dispatches, and it can only be read.</source>
        <translation>Dit project heeft geen berichten, en het kan alleen gelezen worden.</translation>
    </message>
    <message>
        <source>This project has no dispatches yet.
Bring some in: plain text (UTF-8), JSON lines, or a folder of both. Dropping them here does it too.</source>
        <translation>Dit project heeft nog geen berichten.
Breng er binnen: platte tekst (UTF-8), JSON lines, of een map met beide. Ze hierheen slepen kan ook.</translation>
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
        <source>Open a project or make a new one, and drop the files again: they go in.</source>
        <translation>Open of maak een project en sleep de bestanden opnieuw: dan komen ze erin.</translation>
    </message>
    <message>
        <source>{} can only be read: nothing can be imported into it.</source>
        <translation>{} kan alleen gelezen worden: er kan niets in geïmporteerd worden.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Everything there is. The workbench reads it back, and any program reads JSON.</source>
        <translation>Alles wat er is. Workbench leest het weer in, en elk programma leest JSON.</translation>
    </message>
    <message>
        <source>One short line a dispatch, for scoring scripts and for reading by eye.</source>
        <translation>Eén korte regel per bericht, voor scripts die scores berekenen en om zelf te lezen.</translation>
    </message>
    <message>
        <source>Training data in train, dev and test with a config, for spacy train.</source>
        <translation>Trainingsdata in train, dev en test met een config, voor spacy train.</translation>
    </message>
    <message>
        <source>To go on annotating in Prodigy: spans and relations.</source>
        <translation>Om verder te annoteren in Prodigy: spans en relaties.</translation>
    </message>
    <message>
        <source>To go on annotating in doccano.</source>
        <translation>Om verder te annoteren in doccano.</translation>
    </message>
    <message>
        <source>To go on annotating in Label Studio.</source>
        <translation>Om verder te annoteren in Label Studio.</translation>
    </message>
    <message>
        <source>Standoff files with annotation.conf, for brat and for many older scripts.</source>
        <translation>Standoff-bestanden met annotation.conf, voor brat en voor veel oudere scripts.</translation>
    </message>
    <message>
        <source>To go on annotating in labelbuddy.</source>
        <translation>Om verder te annoteren in labelbuddy.</translation>
    </message>
    <message>
        <source>Quotations alone, to train the extractor Citron.</source>
        <translation>Alleen citaten, om de extractor Citron te trainen.</translation>
    </message>
    <message>
        <source>A token a line with IOB2 tags of entities, for Flair, NCRF++ and teaching.</source>
        <translation>Eén token per regel met IOB2-tags van entiteiten, voor Flair, NCRF++ en onderwijs.</translation>
    </message>
    <message>
        <source>Tokens and tags with a list of labels, for datasets and transformers.</source>
        <translation>Tokens en tags met een lijst van labels, voor datasets en transformers.</translation>
    </message>
    <message>
        <source>UIMA CAS in XML, for INCEpTION and DKPro.</source>
        <translation>UIMA CAS in XML, voor INCEpTION en DKPro.</translation>
    </message>
    <message>
        <source>UIMA CAS in JSON, for INCEpTION and cassis.</source>
        <translation>UIMA CAS in JSON, voor INCEpTION en cassis.</translation>
    </message>
    <message>
        <source>Linked data of the W3C, for archives and annotation servers.</source>
        <translation>Linked data van het W3C, voor archieven en annotatieservers.</translation>
    </message>
    <message>
        <source>Tables of entities and quotations, for spreadsheets and R.</source>
        <translation>Tabellen van entiteiten en citaten, voor rekenbladen en R.</translation>
    </message>
    <message>
        <source>Tables of entities and quotations, for pandas, DuckDB and large corpora.</source>
        <translation>Tabellen van entiteiten en citaten, voor pandas, DuckDB en grote corpora.</translation>
    </message>
    <message>
        <source>Not installed here. To have it: {}</source>
        <translation>Hier niet geïnstalleerd. Om het te krijgen: {}</translation>
    </message>
</context>
<context>
    <name>GoldCard</name>
    <message>
        <source>your answer</source>
        <translation>uw antwoord</translation>
    </message>
    <message>
        <source>Your answer on {}</source>
        <translation>Uw antwoord over {}</translation>
    </message>
    <message>
        <source>You: {}</source>
        <translation>U: {}</translation>
    </message>
    <message>
        <source>Gold: {} ({})</source>
        <translation>Goud: {} ({})</translation>
    </message>
    <message>
        <source>Why: {}</source>
        <translation>Waarom: {}</translation>
    </message>
    <message>
        <source>Your answer: {}</source>
        <translation>Uw antwoord: {}</translation>
    </message>
</context>
<context>
    <name>GoldPage</name>
    <message>
        <source>Gold is settled for this dispatch. Nothing of yours was changed.</source>
        <translation>Het goud van dit bericht is beslist. Aan uw werk werd niets veranderd.</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source>Guideline</source>
        <translation>Richtlijn</translation>
    </message>
    <message>
        <source>Search the guideline</source>
        <translation>Zoeken in de richtlijn</translation>
    </message>
    <message>
        <source>Version of the guideline</source>
        <translation>Versie van de richtlijn</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Text of the guideline, in Markdown</source>
        <translation>Tekst van de richtlijn, in Markdown</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Decisions by clause: {}</source>
        <translation>Beslissingen per regel: {}</translation>
    </message>
    <message>
        <source>to look at again: {}</source>
        <translation>opnieuw te bekijken: {}</translation>
    </message>
    <message>
        <source>“{}” is not in the guideline.</source>
        <translation>“{}” staat niet in de richtlijn.</translation>
    </message>
    <message>
        <source>Keep as version {}</source>
        <translation>Bewaren: versie {}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versie {}</translation>
    </message>
</context>
<context>
    <name>Guiding</name>
    <message>
        <source>The guideline has no clause on {}.</source>
        <translation>De richtlijn heeft geen regel over {}.</translation>
    </message>
    <message>
        <source>The scheme says: {}</source>
        <translation>Het schema zegt: {}</translation>
    </message>
    <message>
        <source>Version {} of the guideline is in force.</source>
        <translation>Versie {} van de richtlijn geldt nu.</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Write the files</source>
        <translation>De bestanden schrijven</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>De map tonen</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Wie wat zou krijgen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Zonder hulp</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaald</translation>
    </message>
    <message>
        <source>What two have in common</source>
        <translation>Wat twee gemeen hebben</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeen</translation>
    </message>
    <message>
        <source>Files that were handed out</source>
        <translation>Uitgedeelde bestanden</translation>
    </message>
    <message>
        <source>Handed out to</source>
        <translation>Uitgedeeld aan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Say who annotates: each gets a project of their own, with the dispatches that are theirs.
The plan is shown here before anything is written.</source>
        <translation>Zeg wie annoteert: ieder krijgt een eigen project, met de berichten die voor hem zijn.
Het plan staat hier voor er iets geschreven wordt.</translation>
    </message>
    <message>
        <source>FILES THAT WERE HANDED OUT</source>
        <translation>UITGEDEELDE BESTANDEN</translation>
    </message>
    <message>
        <source>WHO WOULD GET WHAT</source>
        <translation>WIE WAT ZOU KRIJGEN</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>The project can only be read here.</source>
        <translation>Het project kan hier alleen gelezen worden.</translation>
    </message>
    <message>
        <source>Working out who gets what…</source>
        <translation>Er wordt berekend wie wat krijgt…</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Wacht tot het werk op de achtergrond klaar is.</translation>
    </message>
    <message>
        <source>Handing out…</source>
        <translation>Er wordt uitgedeeld…</translation>
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
    <name>Held</name>
    <message>
        <source>Under embargo, left out: {}</source>
        <translation>Onder embargo, weggelaten: {}</translation>
    </message>
    <message>
        <source>Killed by the agency, left out: {}</source>
        <translation>Ingetrokken door het agentschap, weggelaten: {}</translation>
    </message>
    <message>
        <source>In progress, not finished: {}</source>
        <translation>Bezig, niet klaar: {}</translation>
    </message>
    <message>
        <source>Flagged: {}</source>
        <translation>Gevlagd: {}</translation>
    </message>
    <message>
        <source>Skipped: {}</source>
        <translation>Overgeslagen: {}</translation>
    </message>
    <message>
        <source>Not begun, with annotations: {}</source>
        <translation>Niet begonnen, met annotaties: {}</translation>
    </message>
    <message>
        <source>See them in the queue</source>
        <translation>In de wachtrij bekijken</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As it was on {}, {}, by {}</source>
        <translation>Zoals het was op {} om {}, van {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>{} gone since: {}</source>
        <translation>{} sindsdien weg: {}</translation>
    </message>
    <message>
        <source>{} changed since: {}</source>
        <translation>{} sindsdien veranderd: {}</translation>
    </message>
    <message>
        <source>{} come since: {}</source>
        <translation>{} sindsdien bijgekomen: {}</translation>
    </message>
    <message>
        <source>The annotations are the same now.</source>
        <translation>De annotaties zijn nu dezelfde.</translation>
    </message>
    <message>
        <source>The dispatch is shown as it is: choose in its history how it was.</source>
        <translation>Het bericht wordt getoond zoals het is: kies in zijn geschiedenis hoe het was.</translation>
    </message>
    <message>
        <source>What {} did is restored under the name of {}.</source>
        <translation>Wat {} deed, wordt teruggezet onder de naam van {}.</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>Teruggezet. Ongedaan maken neemt het terug.</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Geannoteerd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Label or type changed</source>
        <translation>Label of type veranderd</translation>
    </message>
    <message>
        <source>Boundaries moved</source>
        <translation>Grenzen verplaatst</translation>
    </message>
    <message>
        <source>Cue set</source>
        <translation>Inleiding gezet</translation>
    </message>
    <message>
        <source>Source set</source>
        <translation>Bron gezet</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translation>Spreker gezet</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notitie geschreven</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Vraag gesteld</translation>
    </message>
    <message>
        <source>Question settled</source>
        <translation>Vraag afgehandeld</translation>
    </message>
    <message>
        <source>Speaker split</source>
        <translation>Spreker gesplitst</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Carried over from another version</source>
        <translation>Overgenomen uit een andere versie</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Teruggezet</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>Gered</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Settled what is agreed</source>
        <translation>Eensgezinde beslist</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Teruggestuurd</translation>
    </message>
    <message>
        <source>New again</source>
        <translation>Opnieuw nieuw</translation>
    </message>
    <message>
        <source>In progress again</source>
        <translation>Opnieuw bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Ongedaan gemaakt: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Opnieuw gedaan: {}</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>met de toets</translation>
    </message>
    <message>
        <source>by mouse</source>
        <translation>met de muis</translation>
    </message>
    <message>
        <source>by accepting</source>
        <translation>door te aanvaarden</translation>
    </message>
    <message>
        <source>all occurrences</source>
        <translation>alle vindplaatsen</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>door een import</translation>
    </message>
    <message>
        <source>by a merge</source>
        <translation>door een samenvoeging</translation>
    </message>
    <message>
        <source>by adjudication</source>
        <translation>door arbitrage</translation>
    </message>
    <message>
        <source>by the suggester</source>
        <translation>door de suggereerder</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>op de opdrachtregel</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>opzijgezet</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Whose annotations</source>
        <translation>Annotaties van</translation>
    </message>
    <message>
        <source>History of the dispatch</source>
        <translation>Geschiedenis van het bericht</translation>
    </message>
    <message>
        <source>Nothing has been done to this dispatch yet.</source>
        <translation>Aan dit bericht is nog niets gedaan.</translation>
    </message>
    <message>
        <source>⏎ shows it as it was · Esc: the text</source>
        <translation>⏎ toont het zoals het was · Esc: de tekst</translation>
    </message>
</context>
<context>
    <name>Holders</name>
    <message>
        <source>{} is open in another window: here it can only be read.</source>
        <translation>{} is in een ander venster open: hier kan het alleen gelezen worden.</translation>
    </message>
    <message>
        <source>{} is open in another window ({}, on {}, since {}): here it can only be read.</source>
        <translation>{} is in een ander venster open ({}, op {}, sinds {}): hier kan het alleen gelezen worden.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>This file was handed out to {}: you work in it under that name, not as {}.</source>
        <translation>Dit bestand is uitgedeeld aan {}: u werkt er onder die naam in, niet als {}.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>De bestanden nakijken…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Space leaves out · ⏎ imports what is ticked · Esc goes back</source>
        <translation>Spatie laat weg · ⏎ importeert wat aangevinkt is · Esc gaat terug</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Import %n dispatch(es)</source>
        <translation>
            <numerusform>%n bericht importeren</numerusform>
            <numerusform>%n berichten importeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>Import: {}</source>
        <translation>Importeren: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Wacht tot het werk op de achtergrond klaar is.</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Importeren: {}…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>duplicate of {}</source>
        <translation>dubbel van {}</translation>
    </message>
    <message>
        <source>update of {}</source>
        <translation>update van {}</translation>
    </message>
    <message>
        <source>perhaps an update of {}</source>
        <translation>misschien een update van {}</translation>
    </message>
    <message>
        <source>annotations for {}</source>
        <translation>annotaties voor {}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
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
        <source>ANNOTATIONS</source>
        <translation>ANNOTATIES</translation>
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
        <translation>Opmerking voor anderen</translation>
    </message>
    <message>
        <source>Nothing is suggested or annotated here. Select words and press the key of a label, or Q for a quotation.</source>
        <translation>Hier is niets voorgesteld of geannoteerd. Selecteer woorden en druk op de toets van een label, of Q voor een citaat.</translation>
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
        <source>relabelled</source>
        <translation>ander label</translation>
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
    <name>KeyEditor</name>
    <message>
        <source>Usual keys</source>
        <translation>Gewone toetsen</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Gewone toetsen voor alles</translation>
    </message>
    <message>
        <source>These keys cannot be changed here.</source>
        <translation>Deze toetsen kunnen hier niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>Take the key {} off</source>
        <translation>De toets {} wegnemen</translation>
    </message>
    <message>
        <source>Another action has: {}.</source>
        <translation>Van een andere actie: {}.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Go here to add a key</source>
        <translation>Kom hier om een toets toe te voegen</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>Toe te voegen toets</translation>
    </message>
    <message>
        <source>Press the key to add; Esc leaves</source>
        <translation>Druk de toets om toe te voegen; Esc om te stoppen</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>Een toets zoeken of wat ze doet</translation>
    </message>
    <message>
        <source>Change its keys (F2)</source>
        <translation>Toetsen wijzigen (F2)</translation>
    </message>
    <message>
        <source>No key does this, and nothing is called like that.</source>
        <translation>Geen toets doet dit, en niets heet zo.</translation>
    </message>
    <message>
        <source>Enter does it, Esc leaves.</source>
        <translation>Enter om uit te voeren, Esc om te sluiten.</translation>
    </message>
    <message>
        <source>This is done in the text only.</source>
        <translation>Dit kan alleen in de tekst.</translation>
    </message>
    <message>
        <source>Not now: {}.</source>
        <translation>Nu niet: {}.</translation>
    </message>
    <message>
        <source>Keys of labels are the project’s, those of the text are as everywhere.</source>
        <translation>De toetsen van labels komen uit het project, die van de tekst zijn overal dezelfde.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>De cursor verplaatsen</translation>
    </message>
    <message>
        <source>Move the caret by word</source>
        <translation>De cursor per woord verplaatsen</translation>
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
        <source>Select by sentence</source>
        <translation>Per zin selecteren</translation>
    </message>
    <message>
        <source>Select by paragraph</source>
        <translation>Per alinea selecteren</translation>
    </message>
    <message>
        <source>Move the caret by paragraph</source>
        <translation>De cursor per alinea verplaatsen</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>Some settings could not be read and are as at first: {}.</source>
        <translation>Sommige instellingen konden niet gelezen worden en zijn weer zoals bij het begin: {}.</translation>
    </message>
</context>
<context>
    <name>LabelMap</name>
    <message>
        <source>Read with these labels</source>
        <translation>Met deze labels lezen</translation>
    </message>
    <message>
        <source>These labels are not in the project: which label is each of them here?</source>
        <translation>Deze labels staan niet in het project: met welk label komt elk hier overeen?</translation>
    </message>
    <message>
        <source>Our label for {}</source>
        <translation>Ons label voor {}</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglaten</translation>
    </message>
</context>
<context>
    <name>Lacking</name>
    <message>
        <source>no project is open</source>
        <translation>er is geen project open</translation>
    </message>
    <message>
        <source>no dispatch is open</source>
        <translation>er is geen bericht open</translation>
    </message>
    <message>
        <source>no annotation is active</source>
        <translation>er is geen annotatie actief</translation>
    </message>
    <message>
        <source>no quotation is active</source>
        <translation>er is geen citaat actief</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>er is niets gedaan</translation>
    </message>
    <message>
        <source>it is shown as it is</source>
        <translation>het wordt getoond zoals het is</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>er zijn geen woorden geselecteerd</translation>
    </message>
</context>
<context>
    <name>LikelyBox</name>
    <message>
        <source>May be the same</source>
        <translation>Misschien dezelfde</translation>
    </message>
    <message>
        <source>MAY BE THE SAME ({})</source>
        <translation>MISSCHIEN DEZELFDE ({})</translation>
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
        <translation>De reservekopieën…</translation>
    </message>
    <message>
        <source>{} can only be read: copy it to a folder of your own to change it.</source>
        <translation>{} kan alleen gelezen worden: kopieer het naar een eigen map om het te wijzigen.</translation>
    </message>
    <message>
        <source>This is a backup: {} as it was on {}. It can only be read.</source>
        <translation>Dit is een reservekopie: {} zoals op {}. Ze kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Terug naar het project</translation>
    </message>
    <message>
        <source>No suggestions for {}: {}</source>
        <translation>Geen suggesties voor {}: {}</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Take the last merge back</source>
        <translation>De laatste samenvoeging ongedaan maken</translation>
    </message>
    <message>
        <source>Show the speakers that may be one</source>
        <translation>De sprekers tonen die misschien één zijn</translation>
    </message>
    <message>
        <source>What the files bring</source>
        <translation>Wat de bestanden brengen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>New sets</source>
        <translation>Nieuwe sets</translation>
    </message>
    <message>
        <source>Changed sets</source>
        <translation>Veranderde sets</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Zegel</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Te weten</translation>
    </message>
    <message>
        <source>Merges of before</source>
        <translation>Eerdere samenvoegingen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Nothing was merged yet.</source>
        <translation>Er is nog niets samengevoegd.</translation>
    </message>
    <message>
        <source>Choose the files that people gave back, or drop them here.
Nothing comes in before you have seen it; twice the same changes nothing.</source>
        <translation>Kies de bestanden die teruggegeven zijn, of sleep ze hierheen.
Er komt niets binnen voor u het gezien hebt; twee keer hetzelfde verandert niets.</translation>
    </message>
    <message>
        <source>⏎  open what is set aside      Ctrl+⏎  merge      Esc  back</source>
        <translation>⏎  openen wat opzijgezet is      Ctrl+⏎  samenvoegen      Esc  terug</translation>
    </message>
    <message>
        <source>WHAT COMES BACK</source>
        <translation>WAT TERUGKOMT</translation>
    </message>
    <message>
        <source>MERGES OF BEFORE</source>
        <translation>EERDERE SAMENVOEGINGEN</translation>
    </message>
    <message>
        <source>open the dispatch</source>
        <translation>het bericht openen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergelijken</translation>
    </message>
    <message>
        <source>after the merge</source>
        <translation>na de samenvoeging</translation>
    </message>
    <message>
        <source>TO BE KNOWN ({})</source>
        <translation>TE WETEN ({})</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>The project can only be read here.</source>
        <translation>Het project kan hier alleen gelezen worden.</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)…</source>
        <translation>
            <numerusform>Er wordt in %n bestand gekeken…</numerusform>
            <numerusform>Er wordt in %n bestanden gekeken…</numerusform>
        </translation>
    </message>
    <message>
        <source>This would come in:</source>
        <translation>Dit zou binnenkomen:</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Er zit niets nieuws in.</translation>
    </message>
    <message>
        <source>Bringing it in…</source>
        <translation>Het werk komt binnen…</translation>
    </message>
    <message>
        <source>Bringing in {}…</source>
        <translation>{} komt binnen…</translation>
    </message>
    <message>
        <source>Taking the merge back…</source>
        <translation>De samenvoeging wordt ongedaan gemaakt…</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Wacht tot het werk op de achtergrond klaar is.</translation>
    </message>
    <message>
        <source>This came in:</source>
        <translation>Dit is binnengekomen:</translation>
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
        <source>You work as:</source>
        <translation>U werkt als:</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Onder deze naam werken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>At work in this project already:</source>
        <translation>Al aan het werk in dit project:</translation>
    </message>
    <message>
        <source>It is stored in the project with everything you do, so that the work of several people can be told apart. It may be a pseudonym. You can change it at any time, and exports can leave it out.</source>
        <translation>De naam wordt in het project bewaard bij alles wat u doet, zodat het werk van meerdere mensen uit elkaar te houden is. Het mag een pseudoniem zijn. U kunt hem altijd veranderen, en exports kunnen hem weglaten.</translation>
    </message>
    <message>
        <source>Under which name do you work?</source>
        <translation>Onder welke naam werkt u?</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>For example: march</source>
        <translation>Bijvoorbeeld: maart</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>The usual: persons, places, dates…</source>
        <translation>De gewone: personen, plaatsen, datums…</translation>
    </message>
    <message>
        <source>Those of a file (JSON)…</source>
        <translation>Die van een bestand (JSON)…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Het project maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Language of the dispatches</source>
        <translation>Taal van de berichten</translation>
    </message>
    <message>
        <source>It will be {}</source>
        <translation>Het wordt {}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geef het project een naam.</translation>
    </message>
    <message>
        <source>A name holds no slash: choose the folder below.</source>
        <translation>Een naam heeft geen schuine streep: kies de map hieronder.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Map van het project</translation>
    </message>
    <message>
        <source>Labels (*.json)</source>
        <translation>Labels (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Those of {}</source>
        <translation>Die van {}</translation>
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
        <source>of which piece</source>
        <translation>van welk onderdeel</translation>
    </message>
    <message>
        <source>take it off</source>
        <translation>wegnemen</translation>
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
    <name>PathDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Bestanden van het type:</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>What is settled beforehand</source>
        <translation>Wat vooraf beslist is</translation>
    </message>
    <message>
        <source>what all say</source>
        <translation>wat allen zeggen</translation>
    </message>
    <message>
        <source>what most of three or more say</source>
        <translation>wat de meesten van drie of meer zeggen</translation>
    </message>
    <message>
        <source>Settle it in all dispatches</source>
        <translation>In alle berichten beslissen</translation>
    </message>
    <message>
        <source>Dispatches to settle</source>
        <translation>Te beslissen berichten</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Gold with each annotator</source>
        <translation>Goud met elke annotator</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteiten</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>SETTLED BEFOREHAND</source>
        <translation>VOORAF BESLIST</translation>
    </message>
    <message>
        <source>WHAT TO SETTLE FIRST</source>
        <translation>EERST TE BESLISSEN</translation>
    </message>
    <message>
        <source>GOLD WITH EACH ANNOTATOR, F1</source>
        <translation>GOUD MET ELKE ANNOTATOR, F1</translation>
    </message>
    <message>
        <source>by {} people</source>
        <translation>door {} personen</translation>
    </message>
    <message>
        <source>{} of {} dispatches are settled; open conflicts: {}; decided by you: {}.</source>
        <translation>{} van {} berichten zijn beslist; open conflicten: {}; door u beslist: {}.</translation>
    </message>
    <message>
        <source>Nothing is left that it would settle.</source>
        <translation>Er blijft niets over dat dit zou beslissen.</translation>
    </message>
    <message>
        <source>It would settle {} conflicts and leave {} open; {} of {} dispatches would be finished.</source>
        <translation>Dat zou {} conflicten beslissen en er {} open laten; {} van {} berichten zouden voltooid zijn.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Annotators of the project</source>
        <translation>Annotatoren van het project</translation>
    </message>
    <message>
        <source>Share that several annotate, in percent</source>
        <translation>Deel dat meerderen annoteren, in procent</translation>
    </message>
    <message>
        <source>How many annotate a shared one</source>
        <translation>Hoeveel er een gedeeld bericht annoteren</translation>
    </message>
    <message>
        <source>Share without suggestions, in percent</source>
        <translation>Deel zonder suggesties, in procent</translation>
    </message>
    <message>
        <source>Share that comes a second time, in percent</source>
        <translation>Deel dat een tweede keer komt, in procent</translation>
    </message>
    <message>
        <source>Dispatches a person at most</source>
        <translation>Berichten per persoon, hoogstens</translation>
    </message>
    <message>
        <source>Seed: another one is another plan</source>
        <translation>Startgetal: een ander geeft een ander plan</translation>
    </message>
    <message>
        <source>Also what others have already</source>
        <translation>Ook wat anderen al hebben</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>other names, as anne, bart</source>
        <translation>andere namen, zoals anne, bart</translation>
    </message>
    <message>
        <source>Other names, with commas between them</source>
        <translation>Andere namen, met komma’s ertussen</translation>
    </message>
    <message>
        <source>WHO ANNOTATES</source>
        <translation>WIE ANNOTEERT</translation>
    </message>
    <message>
        <source>HOW MUCH</source>
        <translation>HOEVEEL</translation>
    </message>
    <message>
        <source>WHICH DISPATCHES</source>
        <translation>WELKE BERICHTEN</translation>
    </message>
    <message>
        <source>WHERE THE FILES GO</source>
        <translation>WAAR DE BESTANDEN KOMEN</translation>
    </message>
    <message>
        <source>Annotated by several</source>
        <translation>Door meerderen geannoteerd</translation>
    </message>
    <message>
        <source>Annotators of a shared one</source>
        <translation>Annotatoren van een gedeeld bericht</translation>
    </message>
    <message>
        <source>Without suggestions</source>
        <translation>Zonder suggesties</translation>
    </message>
    <message>
        <source>A second time, to the same person</source>
        <translation>Een tweede keer, aan dezelfde persoon</translation>
    </message>
    <message>
        <source>A person at most (0: no limit)</source>
        <translation>Per persoon hoogstens (0: geen grens)</translation>
    </message>
    <message>
        <source>Folder: {}</source>
        <translation>Map: {}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>What would come in</source>
        <translation>Wat binnen zou komen</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
    </message>
    <message>
        <source>As a plot</source>
        <translation>Als grafiek</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>De tabel kopiëren, voor een rekenblad</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n stretch(es) do not end where tokens do.</source>
        <translation>
            <numerusform>%n fragment valt niet samen met de grenzen van tokens.</numerusform>
            <numerusform>%n fragmenten vallen niet samen met de grenzen van tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) overlap a longer one: {} holds only the longer.</source>
        <translation>
            <numerusform>%n fragment overlapt met een langer: in {} past alleen het langere.</numerusform>
            <numerusform>%n fragmenten overlappen met een langer: in {} past alleen het langere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) stay out: {} has none.</source>
        <translation>
            <numerusform>%n entiteit valt weg: {} heeft geen entiteiten.</numerusform>
            <numerusform>%n entiteiten vallen weg: {} heeft er geen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) stay out: {} has none.</source>
        <translation>
            <numerusform>%n citaat valt weg: {} heeft geen citaten.</numerusform>
            <numerusform>%n citaten vallen weg: {} heeft er geen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) that are no quotation cannot be held by {}.</source>
        <translation>
            <numerusform>%n fragment dat geen citaat is, past niet in {}.</numerusform>
            <numerusform>%n fragmenten die geen citaat zijn, passen niet in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) in several parts cannot be held whole by {}.</source>
        <translation>
            <numerusform>%n citaat in meerdere delen past niet in zijn geheel in {}.</numerusform>
            <numerusform>%n citaten in meerdere delen passen niet in hun geheel in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n signaalwoord past niet in {}.</numerusform>
            <numerusform>%n signaalwoorden passen niet in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n bron past niet in {}.</numerusform>
            <numerusform>%n bronnen passen niet in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of source cannot be held by {}.</source>
        <translation>
            <numerusform>%n soort bron past niet in {}.</numerusform>
            <numerusform>%n soorten bron passen niet in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n spreker past niet in {}.</numerusform>
            <numerusform>%n sprekers passen niet in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n notitie past niet in {}.</numerusform>
            <numerusform>%n notities passen niet in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) stay out of {}.</source>
        <translation>
            <numerusform>%n suggestie komt niet in {}.</numerusform>
            <numerusform>%n suggesties komen niet in {}.</numerusform>
        </translation>
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
    <name>QuestionList</name>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>No question is open.
O in a dispatch asks one on the annotation at hand, or on the whole dispatch.</source>
        <translation>Er is geen vraag open.
O in een bericht stelt er een over de actieve annotatie, of over het hele bericht.</translation>
    </message>
    <message>
        <source>⏎ goes there · ⌫ settles · Esc: the text</source>
        <translation>⏎ ernaartoe · ⌫ afhandelen · Esc: de tekst</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgehandeld</translation>
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
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
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
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>There is something without “{}”.</source>
        <translation>Zonder “{}” is er wel iets.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>In all states</source>
        <translation>In elke status</translation>
    </message>
    <message>
        <source>Shift+Esc in the field takes all words and filters off.</source>
        <translation>Shift+Esc in het veld neemt alle woorden en filters weg.</translation>
    </message>
    <message>
        <source>entities: {}, quotations: {}</source>
        <translation>entiteiten: {}, citaten: {}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>met een notitie</translation>
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
    <name>Quoting</name>
    <message>
        <source>No marks around the caret: select the words of the quotation.</source>
        <translation>Geen aanhalingstekens rond de cursor: selecteer de woorden van het citaat.</translation>
    </message>
    <message>
        <source>Now what stands between the outer marks.</source>
        <translation>Nu wat tussen de buitenste aanhalingstekens staat.</translation>
    </message>
    <message>
        <source>No marks within a quotation here: select the inner words first.</source>
        <translation>Hier staan geen aanhalingstekens in een citaat: selecteer eerst de binnenste woorden.</translation>
    </message>
    <message>
        <source>Select the words of the quotation first.</source>
        <translation>Selecteer eerst de woorden van het citaat.</translation>
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
        <source>Added to the content: {}</source>
        <translation>Aan de inhoud toegevoegd: {}</translation>
    </message>
    <message>
        <source>Cue: {}</source>
        <translation>Signaalwoord: {}</translation>
    </message>
    <message>
        <source>No cue.</source>
        <translation>Geen signaalwoord.</translation>
    </message>
    <message>
        <source>Select the words that name who speaks.</source>
        <translation>Selecteer de woorden die noemen wie spreekt.</translation>
    </message>
    <message>
        <source>Source: {}</source>
        <translation>Bron: {}</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Geen bron.</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>The file as it came in</source>
        <translation>Het bestand zoals het binnenkwam</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaren als…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>{} bytes, read as {}</source>
        <translation>{} bytes, gelezen als {}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The text is narrow.</source>
        <translation>De tekst is smal.</translation>
    </message>
    <message>
        <source>The text has its usual width.</source>
        <translation>De tekst heeft zijn gewone breedte.</translation>
    </message>
    <message>
        <source>The text is wide.</source>
        <translation>De tekst is breed.</translation>
    </message>
    <message>
        <source>Labels stand above the words.</source>
        <translation>De labels staan boven de woorden.</translation>
    </message>
    <message>
        <source>Labels stand behind the words.</source>
        <translation>De labels staan achter de woorden.</translation>
    </message>
    <message>
        <source>Labels are not shown.</source>
        <translation>De labels zijn verborgen.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>RECENTE PROJECTEN</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <translation>Van de lijst halen; het bestand blijft</translation>
    </message>
    <message>
        <source>Take {} off the list</source>
        <translation>{} van de lijst halen</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>Del takes it off the list</source>
        <translation>Del haalt het van de lijst</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet leesbaar</translation>
    </message>
    <message>
        <source>no dispatches yet</source>
        <translation>nog geen berichten</translation>
    </message>
    <message>
        <source>{} to do</source>
        <translation>{} te doen</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles klaar</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>This quotation is {}’s: it is not in your set.</source>
        <translation>Dit citaat is van annotator {}: het staat niet in uw annotaties.</translation>
    </message>
    <message>
        <source>{} can only be read: copy it to a folder of your own to change it.</source>
        <translation>{} kan alleen gelezen worden: kopieer het naar een eigen map om het te wijzigen.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile, so nothing was done: do it again.</source>
        <translation>Iemand heeft dit intussen gewijzigd, er is dus niets gedaan: doe het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was changed: later changes stand on this one; take those back first, in their dispatches.</source>
        <translation>Er is niets gewijzigd: latere wijzigingen steunen op deze; maak die eerst ongedaan, in hun berichten.</translation>
    </message>
    <message>
        <source>There is nothing more in this direction.</source>
        <translation>In deze richting is er niets meer.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Opnieuw gedaan.</translation>
    </message>
    <message>
        <source>Choose two or more first: Shift and the arrows, or Ctrl and a click.</source>
        <translation>Kies er eerst twee of meer: Shift en de pijlen, of Ctrl en een klik.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) given to {}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n citaat toegewezen aan {}. Ctrl+Z maakt het ongedaan.</numerusform>
            <numerusform>%n citaten toegewezen aan {}. Ctrl+Z maakt het ongedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be offered again.</source>
        <translation>Ze worden niet meer voorgesteld.</translation>
    </message>
    <message>
        <source>Who has quotations stays: merge it with another, or split it.</source>
        <translation>Wie citaten heeft, blijft: voeg samen met een ander, of splits.</translation>
    </message>
    <message>
        <source>{} deleted. Ctrl+Z takes it back.</source>
        <translation>Verwijderd: {}. Ctrl+Z maakt het ongedaan.</translation>
    </message>
    <message>
        <source>Choose the quotations first: Shift and the arrows.</source>
        <translation>Kies eerst de citaten: Shift en de pijlen.</translation>
    </message>
    <message>
        <source>Nothing was changed: a speaker is needed.</source>
        <translation>Er is niets gewijzigd: er is een spreker nodig.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Without suggestions</source>
        <translation>Zonder suggesties</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Notitie: {}</translation>
    </message>
    <message>
        <source>Question: {}</source>
        <translation>Vraag: {}</translation>
    </message>
    <message>
        <source>Question on this annotation: {}</source>
        <translation>Vraag over deze annotatie: {}</translation>
    </message>
    <message>
        <source>Skipped: {}</source>
        <translation>Overgeslagen: {}</translation>
    </message>
    <message>
        <source>Flagged: {}</source>
        <translation>Gevlagd: {}</translation>
    </message>
    <message>
        <source>Note on “{}”</source>
        <translation>Notitie bij “{}”</translation>
    </message>
    <message>
        <source>Note on the dispatch</source>
        <translation>Notitie bij het bericht</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>De notitie is bewaard.</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>De notitie is weg.</translation>
    </message>
    <message>
        <source>Flagged. Why? ⏎ alone: no reason</source>
        <translation>Gevlagd. Waarom? ⏎ alleen: zonder reden</translation>
    </message>
    <message>
        <source>Skip this dispatch. Why? ⏎ alone: no reason</source>
        <translation>Dit bericht overslaan. Waarom? ⏎ alleen: zonder reden</translation>
    </message>
    <message>
        <source>Question on the dispatch</source>
        <translation>Vraag over het bericht</translation>
    </message>
    <message>
        <source>Question on “{}”</source>
        <translation>Vraag over “{}”</translation>
    </message>
    <message>
        <source> · empty: it is settled</source>
        <translation> · leeg: ze is afgehandeld</translation>
    </message>
    <message>
        <source>The question is in your list.</source>
        <translation>De vraag staat in uw lijst.</translation>
    </message>
    <message>
        <source>The question is settled.</source>
        <translation>De vraag is afgehandeld.</translation>
    </message>
    <message>
        <source>The question is changed.</source>
        <translation>De vraag is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Look now</source>
        <translation>Nu nakijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What cannot be held</source>
        <translation>Wat er niet in past</translation>
    </message>
    <message>
        <source>How much has been looked at</source>
        <translation>Hoeveel al nagekeken is</translation>
    </message>
    <message>
        <source>WHAT WOULD BE LOST</source>
        <translation>WAT VERLOREN ZOU GAAN</translation>
    </message>
    <message>
        <source>{} holds all of it.</source>
        <translation>In {} past alles.</translation>
    </message>
    <message>
        <source>ONE BY ONE ({})</source>
        <translation>EEN VOOR EEN ({})</translation>
    </message>
    <message>
        <source>ONE BY ONE (the first {} of {})</source>
        <translation>EEN VOOR EEN (de eerste {} van {})</translation>
    </message>
    <message>
        <source>Ctrl+⏎  export      Esc  between the choices and the list</source>
        <translation>Ctrl+⏎  exporteren      Esc  tussen de keuzes en de lijst</translation>
    </message>
    <message>
        <source>C  correct      ⏎  open the dispatch      Ctrl+Z  take back</source>
        <translation>C  verbeteren      ⏎  het bericht openen      Ctrl+Z  ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing is left to correct by hand.</source>
        <translation>Er is niets meer om met de hand te verbeteren.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Wacht tot het werk op de achtergrond klaar is.</translation>
    </message>
    <message>
        <source>Bringing a backup of {} back…</source>
        <translation>Een reservekopie van {} terugzetten…</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>{} This was stopped when the window closed. What had come in is here; going on takes the rest.</source>
        <translation>{} Dit stopte toen het venster sloot. Wat binnen was, is er; verdergaan neemt de rest.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Room for backups, in GB</source>
        <translation>Ruimte voor reservekopieën, in GB</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>De gewone map</translation>
    </message>
    <message>
        <source>They may take</source>
        <translation>Ze mogen innemen</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>They stand in {}</source>
        <translation>Ze staan in {}</translation>
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
    <name>SameAgain</name>
    <message>
        <source>Select words first, or go to an entity with N.</source>
        <translation>Selecteer eerst woorden, of ga naar een entiteit met N.</translation>
    </message>
    <message>
        <source>Go to a suggestion first: N goes to the next.</source>
        <translation>Ga eerst naar een suggestie: N gaat naar de volgende.</translation>
    </message>
    <message>
        <source>This dispatch</source>
        <translation>Dit bericht</translation>
    </message>
    <message>
        <source>Still searching: wait for the count, or leave with Esc.</source>
        <translation>Het zoeken loopt nog: wacht op het aantal, of stop met Esc.</translation>
    </message>
    <message>
        <source>Which label? Press its key.</source>
        <translation>Welk label? Druk op de toets.</translation>
    </message>
    <message>
        <source>Nothing is ticked: Space ticks the line.</source>
        <translation>Niets is aangevinkt: spatie vinkt de regel aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n verworpen</numerusform>
            <numerusform>%n verworpen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotated</source>
        <translation>
            <numerusform>%n geannoteerd</numerusform>
            <numerusform>%n geannoteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{} in {}: {} takes it back.</source>
        <translation>{} in {}: {} maakt het ongedaan.</translation>
    </message>
</context>
<context>
    <name>SameAgainPanel</name>
    <message>
        <source>Same again</source>
        <translation>Net zo annoteren</translation>
    </message>
    <message>
        <source>Reject all: “{}”</source>
        <translation>Net zo verwerpen: “{}”</translation>
    </message>
    <message>
        <source>Reject ⏎</source>
        <translation>Verwerpen ⏎</translation>
    </message>
    <message>
        <source>Same again: “{}”</source>
        <translation>Net zo annoteren: “{}”</translation>
    </message>
    <message>
        <source>Annotate ⏎</source>
        <translation>Annoteren ⏎</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vindplaatsen</translation>
    </message>
    <message>
        <source>U  All not yet done</source>
        <translation>U  Alle nog te doen berichten</translation>
    </message>
    <message>
        <source>W  Whole words</source>
        <translation>W  Hele woorden</translation>
    </message>
    <message>
        <source>C  Capitals and accents</source>
        <translation>C  Hoofdletters en accenten</translation>
    </message>
    <message>
        <source>D  Delete annotations too</source>
        <translation>D  Ook annotaties verwijderen</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Space ticks or unticks, Esc leaves</source>
        <translation>Spatie vinkt aan of uit, Esc sluit</translation>
    </message>
    <message>
        <source>press the key of a label</source>
        <translation>druk op de toets van een label</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} van {}</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n dispatch(es)</source>
        <translation>
            <numerusform>{}, %n bericht</numerusform>
            <numerusform>{}, %n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>{} · searching…</source>
        <translation>{} · zoeken…</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search dispatches</source>
        <translation>Berichten zoeken</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filteren en sorteren</translation>
    </message>
    <message>
        <source>Filter and sort (Alt+↓)</source>
        <translation>Filteren en sorteren (Alt+↓)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>{} – take it off</source>
        <translation>{} – wegnemen</translation>
    </message>
    <message>
        <source>A date, or two: 2021-03..2021-05</source>
        <translation>Een datum, of twee: 2021-03..2021-05</translation>
    </message>
    <message>
        <source>No such filter</source>
        <translation>Geen filter met die naam</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Find a command, a label or a type</source>
        <translation>Een opdracht, label of type zoeken</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
</context>
<context>
    <name>ShortField</name>
    <message>
        <source>New: “{}”</source>
        <translation>Nieuw: “{}”</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Richtlijn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Questions {}</source>
        <translation>Vragen {}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Where gold differs: {}</source>
        <translation>Waar goud verschilt: {}</translation>
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
        <source>Speaker unknown</source>
        <translation>Spreker onbekend</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>nieuw: {}</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>quotations: {}, dispatches: {}</source>
        <translation>citaten: {}, berichten: {}</translation>
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
        <source>female</source>
        <translation>vrouwelijk</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mannelijk</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ander</translation>
    </message>
    <message>
        <source>{} ({})  =  {} ({})?</source>
        <translation>{} ({})  =  {} ({})?</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Een spreker zoeken</translation>
    </message>
    <message>
        <source>Rename this speaker</source>
        <translation>Deze spreker hernoemen</translation>
    </message>
    <message>
        <source>Merge the chosen speakers into this one</source>
        <translation>De gekozen sprekers in deze samenvoegen</translation>
    </message>
    <message>
        <source>Give the chosen quotations to another speaker</source>
        <translation>De gekozen citaten aan een andere spreker geven</translation>
    </message>
    <message>
        <source>Delete unused speakers</source>
        <translation>Ongebruikte sprekers verwijderen</translation>
    </message>
    <message>
        <source>The two are the same</source>
        <translation>De twee zijn dezelfde</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>De twee zijn niet dezelfde</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
</context>
<context>
    <name>SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Find a speaker: a few letters of a name or alias</source>
        <translation>Een spreker zoeken: enkele letters van een naam of alias</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Een spreker zoeken</translation>
    </message>
    <message>
        <source>Choose a speaker at the left.</source>
        <translation>Kies links een spreker.</translation>
    </message>
    <message>
        <source>There are no speakers yet.
In a dispatch, W on a quotation says who speaks: whoever is named there stands here.</source>
        <translation>Er zijn nog geen sprekers.
In een bericht zegt W op een citaat wie spreekt: wie daar genoemd wordt, staat hier.</translation>
    </message>
    <message>
        <source>⏎ they are the same   N they are not   ← → look at either</source>
        <translation>⏎ het zijn dezelfde   N niet   ← → een van beide bekijken</translation>
    </message>
    <message>
        <source>⏎ open in its dispatch   S to another speaker   Esc back</source>
        <translation>⏎ openen in het bericht   S naar een andere spreker   Esc terug</translation>
    </message>
    <message>
        <source>M merge the chosen into this one   F2 rename   Del delete an unused</source>
        <translation>M gekozene samenvoegen in deze   F2 hernoemen   Del ongebruikte verwijderen</translation>
    </message>
    <message>
        <source>/ find</source>
        <translation>/ zoeken</translation>
    </message>
    <message>
        <source>QUOTATIONS ({})</source>
        <translation>CITATEN ({})</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Go to a quotation first, or make one with Q.</source>
        <translation>Ga eerst naar een citaat, of maak er een met Q.</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <source>Shares of train, dev and test in percent</source>
        <translation>Aandelen van train, dev en test in procent</translation>
    </message>
    <message>
        <source>Seed: another one is another split</source>
        <translation>Seed: een andere geeft een andere verdeling</translation>
    </message>
    <message>
        <source>Each label in each part, as far as can be</source>
        <translation>Elk label in elk deel, voor zover het kan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
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
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>nog altijd zo</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>sindsdien veranderd</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>sindsdien weg</translation>
    </message>
    <message>
        <source>come since</source>
        <translation>sindsdien bijgekomen</translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation>direct citaat</translation>
    </message>
    <message>
        <source>indirect quotation</source>
        <translation>indirect citaat</translation>
    </message>
    <message>
        <source>mixed quotation</source>
        <translation>gemengd citaat</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <translation>geen citaat</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>spreker onbekend</translation>
    </message>
    <message>
        <source>speaker: {}</source>
        <translation>spreker: {}</translation>
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
        <source>A project that is dropped here opens.</source>
        <translation>Een project dat u hierheen sleept, gaat open.</translation>
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
Leeg: de regels van Workbench.</translation>
    </message>
    <message>
        <source>Trying who suggests…</source>
        <translation>Uitproberen…</translation>
    </message>
    <message>
        <source>Reading dispatches again…</source>
        <translation>Berichten opnieuw lezen…</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ heel</translation>
    </message>
    <message>
        <source>▲ changed outside</source>
        <translation>▲ elders veranderd</translation>
    </message>
    <message>
        <source>✕ broken</source>
        <translation>✕ gebroken</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>door {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} en {}</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Bring work back</source>
        <translation>Werk terugnemen</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Uitdelen</translation>
    </message>
</context>
<context>
    <name>TeamWording</name>
    <message numerus="yes">
        <source>%n new set(s)</source>
        <translation>
            <numerusform>%n nieuwe set</numerusform>
            <numerusform>%n nieuwe sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed set(s)</source>
        <translation>
            <numerusform>%n veranderde set</numerusform>
            <numerusform>%n veranderde sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n handeling</numerusform>
            <numerusform>%n handelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, by {}: {}.</source>
        <translation>{}, van {}: {}.</translation>
    </message>
    <message>
        <source>{}: nothing new in it.</source>
        <translation>{}: er zit niets nieuws in.</translation>
    </message>
    <message>
        <source>{}: its journal was changed outside the workbench, or does not begin as handed out.</source>
        <translation>{}: het journaal werd buiten de workbench veranderd, of begint niet zoals het uitgedeeld werd.</translation>
    </message>
    <message>
        <source>{}: its annotations were changed outside the workbench.</source>
        <translation>{}: de annotaties werden buiten de workbench veranderd.</translation>
    </message>
    <message>
        <source>{}: it is a copy of another project.</source>
        <translation>{}: het is een kopie van een ander project.</translation>
    </message>
    <message>
        <source>{}: the project has no label {}: what bears it is set aside.</source>
        <translation>{}: het project heeft geen label {}: wat het draagt, wordt opzijgezet.</translation>
    </message>
    <message>
        <source>{}: it was annotated under another text of the guideline than is in force.</source>
        <translation>{}: geannoteerd onder een andere tekst van de richtlijnen dan nu geldt.</translation>
    </message>
    <message numerus="yes">
        <source>{}: %n dispatch(es) that the project does not have come(s) along.</source>
        <translation>
            <numerusform>{}: %n bericht dat het project niet heeft, komt mee.</numerusform>
            <numerusform>{}: %n berichten die het project niet heeft, komen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>{}. Nothing of it comes in.</source>
        <translation>{}. Er komt niets van binnen.</translation>
    </message>
    <message>
        <source>Perhaps one speaker: {} and {}.</source>
        <translation>Misschien één spreker: {} en {}.</translation>
    </message>
    <message>
        <source>Set aside: what {} did in the register on {} does not fit what was done otherwise.</source>
        <translation>Opzijgezet: wat {} in het register deed op {} past niet bij wat anders gedaan werd.</translation>
    </message>
    <message>
        <source>Set aside in {}: what {} did on {} does not fit what was done otherwise.</source>
        <translation>Opzijgezet in {}: wat {} deed op {} past niet bij wat anders gedaan werd.</translation>
    </message>
    <message>
        <source>A backup was made before.</source>
        <translation>Vooraf werd een back-up gemaakt.</translation>
    </message>
    <message>
        <source>The merge of {} is taken back.</source>
        <translation>De samenvoeging van {} is ongedaan gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>{}: %n dispatch(es).</source>
        <translation>
            <numerusform>{}: %n bericht.</numerusform>
            <numerusform>{}: %n berichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} and {}: %n dispatch(es) in common.</source>
        <translation>
            <numerusform>{} en {}: %n bericht gemeen.</numerusform>
            <numerusform>{} en {}: %n berichten gemeen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} is written for {}.</source>
        <translation>{} is geschreven voor {}.</translation>
    </message>
    <message>
        <source>Nothing is left to be handed out.</source>
        <translation>Er is niets meer om uit te delen.</translation>
    </message>
</context>
<context>
    <name>Tending</name>
    <message>
        <source>{} is no longer open in another window.</source>
        <translation>{} is niet meer open in een ander venster.</translation>
    </message>
    <message>
        <source>Work on it here</source>
        <translation>Hier aan werken</translation>
    </message>
    <message>
        <source>{} is back in its place.</source>
        <translation>{} staat weer op zijn plaats.</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Een kopie bewaren als…</translation>
    </message>
    <message>
        <source>{} (saved)</source>
        <translation>{} (bewaard)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>Choose another name: this one is in use here.</source>
        <translation>Kies een andere naam: deze is hier in gebruik.</translation>
    </message>
    <message>
        <source>{} is not in its place any more: save a copy, or your work may be lost with this window. Close it again to leave without one.</source>
        <translation>{} staat niet meer op zijn plaats: bewaar een kopie, anders kan uw werk met dit venster verloren gaan. Sluit het nog eens om zonder te gaan.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The dispatch</source>
        <translation>Het bericht</translation>
    </message>
    <message>
        <source>The text as the agency sent it. What is dashed is suggested, what is solid is annotated.</source>
        <translation>De tekst zoals het agentschap die stuurde. Een streeplijn is voorgesteld, een volle lijn is geannoteerd.</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>Van de ene naar de volgende</translation>
    </message>
    <message>
        <source>{} goes to the next suggestion, {} accepts it, {} rejects it. What is at hand is shown here.</source>
        <translation>{} gaat naar de volgende suggestie, {} aanvaardt ze, {} verwerpt ze. Wat actief is, staat hier.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Select words and press the key of a label; on an annotation the key changes its label. {} undoes every step.</source>
        <translation>Selecteer woorden en druk op de toets van een label; op een annotatie wijzigt de toets het label. {} maakt elke stap ongedaan.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>With the caret between quotation marks, or with words selected, {} makes a quotation with its cue and source.</source>
        <translation>Met de cursor tussen aanhalingstekens, of met woorden geselecteerd, maakt {} een citaat met signaalwoord en bron.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wie spreekt</translation>
    </message>
    <message>
        <source>On a quotation, {} asks for its speaker: type some letters, {} takes the first.</source>
        <translation>Op een citaat vraagt {} naar de spreker: typ enkele letters, {} neemt de eerste.</translation>
    </message>
    <message>
        <source>Done, and the next</source>
        <translation>Klaar, en het volgende</translation>
    </message>
    <message>
        <source>{} marks the dispatch as done and opens the next of this list. Everything is saved as you go.</source>
        <translation>{} zet het bericht op klaar en opent het volgende van deze lijst. Alles wordt gaandeweg bewaard.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rondleiding volgen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nieuw hier?</translation>
    </message>
    <message>
        <source>Six steps show the parts of the window. They are in the menu Help as well.</source>
        <translation>Zes stappen tonen de delen van het venster. Ze staan ook in het menu Help.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>&amp;That is all</source>
        <translation>Da&amp;t is alles</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Go there</source>
        <translation>Ernaartoe</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>There is no other version of this dispatch.</source>
        <translation>Er is geen andere versie van dit bericht.</translation>
    </message>
    <message>
        <source>It is the new version: what was annotated is carried over.</source>
        <translation>Het is de nieuwe versie: wat geannoteerd was, is overgenomen.</translation>
    </message>
    <message>
        <source>They stay two dispatches.</source>
        <translation>Het blijven twee berichten.</translation>
    </message>
    <message>
        <source>No version is proposed for this dispatch.</source>
        <translation>Voor dit bericht is geen versie voorgesteld.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Annotate</source>
        <translation>Annoteren</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
</context>
<context>
    <name>WarningsButton</name>
    <message numerus="yes">
        <source>%n warning(s) of the import</source>
        <translation>
            <numerusform>%n waarschuwing bij het importeren</numerusform>
            <numerusform>%n waarschuwingen bij het importeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Watch a folder</source>
        <translation>Een map volgen</translation>
    </message>
    <message>
        <source>Watching {}.</source>
        <translation>{} wordt gevolgd.</translation>
    </message>
    <message>
        <source>No longer watching.</source>
        <translation>Er wordt geen map meer gevolgd.</translation>
    </message>
    <message numerus="yes">
        <source>Watching {}: %n dispatch(es) came in</source>
        <translation>
            <numerusform>{} wordt gevolgd: %n bericht binnengekomen</numerusform>
            <numerusform>{} wordt gevolgd: %n berichten binnengekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n bestand kon niet gelezen worden</numerusform>
            <numerusform>%n bestanden konden niet gelezen worden</numerusform>
        </translation>
    </message>
    <message>
        <source>New in {}: {}</source>
        <translation>Nieuw in {}: {}</translation>
    </message>
    <message>
        <source>{} is no longer watched: {}</source>
        <translation>{} wordt niet meer gevolgd: {}</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Opnieuw volgen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Niet meer volgen</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>from, as 2021-03</source>
        <translation>vanaf, zoals 2021-03</translation>
    </message>
    <message>
        <source>until, included</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>From this date</source>
        <translation>Vanaf deze datum</translation>
    </message>
    <message>
        <source>Until this date, included</source>
        <translation>Tot en met deze datum</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentschap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Alle agentschappen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle talen</translation>
    </message>
    <message>
        <source>A date is written 2021, 2021-03 or 2021-03-22.</source>
        <translation>Een datum wordt geschreven als 2021, 2021-03 of 2021-03-22.</translation>
    </message>
    <message>
        <source>The last date is before the first.</source>
        <translation>De laatste datum ligt voor de eerste.</translation>
    </message>
</context>
<context>
    <name>Wires</name>
    <message>
        <source>The file names another charset than it has: {}</source>
        <translation>Het bestand noemt een andere tekenset dan het heeft: {}</translation>
    </message>
    <message>
        <source>The file names no charset; the one that fits best was taken: {}</source>
        <translation>Het bestand noemt geen tekenset; de best passende is genomen: {}</translation>
    </message>
    <message>
        <source>The file is broken and was read as far as it goes: {}</source>
        <translation>Het bestand is beschadigd en is gelezen zover het ging: {}</translation>
    </message>
    <message>
        <source>Characters were lost before it came here: “{}”</source>
        <translation>Er gingen tekens verloren voor het hier kwam: “{}”</translation>
    </message>
    <message>
        <source>The text is in another language than the wire says: {}</source>
        <translation>De tekst is in een andere taal dan het agentschap opgeeft: {}</translation>
    </message>
    <message>
        <source>A word was joined that a line had broken: {}</source>
        <translation>Een door een regel afgebroken woord is weer samengevoegd: {}</translation>
    </message>
    <message>
        <source>The wire gives no id; this one was made: {}</source>
        <translation>Het agentschap geeft geen id; deze is gemaakt: {}</translation>
    </message>
    <message>
        <source>The text is shorter than the wire says: {}</source>
        <translation>De tekst is korter dan het agentschap opgeeft: {}</translation>
    </message>
    <message>
        <source>Offsets counted UTF-16 units and were converted: {}</source>
        <translation>De posities telden UTF-16-eenheden en zijn omgezet: {}</translation>
    </message>
    <message>
        <source>The file holds words only; the text was put together from them.</source>
        <translation>Het bestand bevat alleen woorden; de tekst is daaruit samengesteld.</translation>
    </message>
    <message>
        <source>A time is without its zone; this one was taken: {}</source>
        <translation>Een tijdstip heeft geen tijdzone; deze is genomen: {}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Looking into the files: {}</source>
        <translation>De bestanden nakijken: {}</translation>
    </message>
    <message>
        <source>Importing: {}</source>
        <translation>Importeren: {}</translation>
    </message>
    <message>
        <source>Reading for suggestions: {}</source>
        <translation>Lezen om voor te stellen: {}</translation>
    </message>
    <message>
        <source>Reading again: {}</source>
        <translation>Opnieuw lezen: {}</translation>
    </message>
    <message>
        <source>Exporting: {}</source>
        <translation>Exporteren: {}</translation>
    </message>
    <message>
        <source>Looking at what would be lost: {}</source>
        <translation>Nakijken wat verloren zou gaan: {}</translation>
    </message>
    <message>
        <source>Checking the project: {}</source>
        <translation>Het project nakijken: {}</translation>
    </message>
    <message>
        <source>Rescuing: {}</source>
        <translation>Redden: {}</translation>
    </message>
    <message>
        <source>Bringing work back: {}</source>
        <translation>Werk terugnemen: {}</translation>
    </message>
    <message>
        <source>Making a backup: {}</source>
        <translation>Reservekopie maken: {}</translation>
    </message>
    <message>
        <source>Bringing a backup back: {}</source>
        <translation>Reservekopie terugzetten: {}</translation>
    </message>
    <message>
        <source>Handing out: {}</source>
        <translation>Uitdelen: {}</translation>
    </message>
    <message>
        <source>{}, line {}: {}</source>
        <translation>{}, regel {}: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) came in</source>
        <translation>
            <numerusform>%n bericht geïmporteerd</numerusform>
            <numerusform>%n berichten geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with annotations</source>
        <translation>
            <numerusform>%n met annotaties</numerusform>
            <numerusform>%n met annotaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n al aanwezig</numerusform>
            <numerusform>%n al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) replace(s) an earlier version.</source>
        <translation>
            <numerusform>%n bericht vervangt een eerdere versie.</numerusform>
            <numerusform>%n berichten vervangen een eerdere versie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a new version of another: it is asked above the dispatch.</source>
        <translation>
            <numerusform>%n bericht is misschien een nieuwe versie van een ander: de vraag staat boven het bericht.</numerusform>
            <numerusform>%n berichten zijn misschien een nieuwe versie van een ander: de vraag staat boven het bericht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) was/were killed by the agency.</source>
        <translation>
            <numerusform>%n bericht is ingetrokken door het agentschap.</numerusform>
            <numerusform>%n berichten zijn ingetrokken door het agentschap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {}.</source>
        <translation>{} wordt gevolgd.</translation>
    </message>
    <message>
        <source>No longer watching.</source>
        <translation>Er wordt geen map meer gevolgd.</translation>
    </message>
    <message>
        <source>Suggestions: {} in {} dispatches.</source>
        <translation>Suggesties: {}; berichten: {}.</translation>
    </message>
    <message>
        <source>No suggestions for {}: {}</source>
        <translation>Geen suggesties voor {}: {}</translation>
    </message>
    <message>
        <source>Dispatches read again: {}. Suggestions: {} new, {} gone, {} the same.</source>
        <translation>Opnieuw gelezen berichten: {}. Suggesties: {} nieuw, {} weg, {} gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation set(s) in {}.</source>
        <translation>
            <numerusform>%n geannoteerd bericht in {}.</numerusform>
            <numerusform>%n geannoteerde berichten in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file: %n speaker(s) that no quotation names</source>
        <translation>
            <numerusform>Niet in het bestand: %n spreker die geen citaat noemt</numerusform>
            <numerusform>Niet in het bestand: %n sprekers die geen citaat noemt</numerusform>
        </translation>
    </message>
    <message>
        <source>The model’s labels {} have none of ours: their entities were left out.</source>
        <translation>De labels {} van het model hebben bij ons geen tegenhanger: hun entiteiten zijn weggelaten.</translation>
    </message>
    <message>
        <source>There is no lexicon for the language {}: only what looks alike in every language was suggested.</source>
        <translation>Er is geen woordenlijst voor de taal {}: alleen wat in elke taal hetzelfde is, werd voorgesteld.</translation>
    </message>
    <message>
        <source>Suggestions are now by {}.</source>
        <translation>De suggesties komen voortaan van {}.</translation>
    </message>
    <message>
        <source>Nothing to read again: all suggestions are of the present suggester.</source>
        <translation>Niets opnieuw te lezen: alle suggesties zijn al bijgewerkt.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Export as {}</source>
        <translation>Exporteren als {}</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Wacht tot het werk op de achtergrond klaar is.</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <translation>Exporteren: {}…</translation>
    </message>
    <message>
        <source>{} The data card is beside it: {}.</source>
        <translation>{} De datakaart staat ernaast: {}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>headline</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>auteursregel</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>datering</translation>
    </message>
    <message>
        <source>note</source>
        <translation>noot</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>bronvermelding</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>ondertekening</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>trefwoorden</translation>
    </message>
    <message>
        <source>head</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>abs.</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dat.</translation>
    </message>
    <message>
        <source>n.b.</source>
        <translation>n.b.</translation>
    </message>
    <message>
        <source>cred</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>ond.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>tref</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Alias {}: press to take it off</source>
        <translation>Alias {}: druk om weg te nemen</translation>
    </message>
</context>
</TS>
