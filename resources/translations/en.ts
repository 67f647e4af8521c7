<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgreementCounts</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common dispatch(es)</source>
        <translation>
            <numerusform>%n common dispatch</numerusform>
            <numerusform>%n common dispatches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dispatch</numerusform>
            <numerusform>%n dispatches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message numerus="yes">
        <source>The same error again (%n times)</source>
        <translation>
            <numerusform>The same error again (%n time)</numerusform>
            <numerusform>The same error again (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>%n suggestion accepted.</numerusform>
            <numerusform>%n suggestions accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dispatch</numerusform>
            <numerusform>%n dispatches</numerusform>
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
        <source>%n entity(ies)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dispatch</numerusform>
            <numerusform>%n dispatches</numerusform>
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
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project is not whole: %n thing(s) are wrong.</source>
        <translation>
            <numerusform>The project is not whole: %n thing is wrong.</numerusform>
            <numerusform>The project is not whole: %n things are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>Import %n dispatch(es)</source>
        <translation>
            <numerusform>Import %n dispatch</numerusform>
            <numerusform>Import %n dispatches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>… and %n line(s) more</source>
        <translation>
            <numerusform>… and %n line more</numerusform>
            <numerusform>… and %n lines more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>Looking into %n file(s)…</source>
        <translation>
            <numerusform>Looking into %n file…</numerusform>
            <numerusform>Looking into %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n stretch(es) do not end where tokens do.</source>
        <translation>
            <numerusform>%n stretch does not end where tokens do.</numerusform>
            <numerusform>%n stretches do not end where tokens do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) overlap a longer one: {} holds only the longer.</source>
        <translation>
            <numerusform>%n stretch overlaps a longer one: {} holds only the longer.</numerusform>
            <numerusform>%n stretches overlap a longer one: {} holds only the longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) stay out: {} has none.</source>
        <translation>
            <numerusform>%n entity stays out: {} has none.</numerusform>
            <numerusform>%n entities stay out: {} has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) stay out: {} has none.</source>
        <translation>
            <numerusform>%n quotation stays out: {} has none.</numerusform>
            <numerusform>%n quotations stay out: {} has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) that are no quotation cannot be held by {}.</source>
        <translation>
            <numerusform>%n stretch that is no quotation cannot be held by {}.</numerusform>
            <numerusform>%n stretches that are no quotation cannot be held by {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) in several parts cannot be held whole by {}.</source>
        <translation>
            <numerusform>%n quotation in several parts cannot be held whole by {}.</numerusform>
            <numerusform>%n quotations in several parts cannot be held whole by {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n cue cannot be held by {}.</numerusform>
            <numerusform>%n cues cannot be held by {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n source cannot be held by {}.</numerusform>
            <numerusform>%n sources cannot be held by {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of source cannot be held by {}.</source>
        <translation>
            <numerusform>%n kind of source cannot be held by {}.</numerusform>
            <numerusform>%n kinds of source cannot be held by {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n speaker cannot be held by {}.</numerusform>
            <numerusform>%n speakers cannot be held by {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) cannot be held by {}.</source>
        <translation>
            <numerusform>%n note cannot be held by {}.</numerusform>
            <numerusform>%n notes cannot be held by {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) stay out of {}.</source>
        <translation>
            <numerusform>%n suggestion stays out of {}.</numerusform>
            <numerusform>%n suggestions stay out of {}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n quotation(s) given to {}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n quotation given to {}. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n quotations given to {}. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameAgain</name>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotated</source>
        <translation>
            <numerusform>%n annotated</numerusform>
            <numerusform>%n annotated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es)</source>
        <translation>
            <numerusform>%n dispatch</numerusform>
            <numerusform>%n dispatches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameAgainPanel</name>
    <message numerus="yes">
        <source>{}, %n dispatch(es)</source>
        <translation>
            <numerusform>{}, %n dispatch</numerusform>
            <numerusform>{}, %n dispatches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWording</name>
    <message numerus="yes">
        <source>%n new set(s)</source>
        <translation>
            <numerusform>%n new set</numerusform>
            <numerusform>%n new sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed set(s)</source>
        <translation>
            <numerusform>%n changed set</numerusform>
            <numerusform>%n changed sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{}: %n dispatch(es) that the project does not have come(s) along.</source>
        <translation>
            <numerusform>{}: %n dispatch that the project does not have comes along.</numerusform>
            <numerusform>{}: %n dispatches that the project does not have come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{}: %n dispatch(es).</source>
        <translation>
            <numerusform>{}: %n dispatch.</numerusform>
            <numerusform>{}: %n dispatches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} and {}: %n dispatch(es) in common.</source>
        <translation>
            <numerusform>{} and {}: %n dispatch in common.</numerusform>
            <numerusform>{} and {}: %n dispatches in common.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningsButton</name>
    <message numerus="yes">
        <source>%n warning(s) of the import</source>
        <translation>
            <numerusform>%n warning of the import</numerusform>
            <numerusform>%n warnings of the import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>Watching {}: %n dispatch(es) came in</source>
        <translation>
            <numerusform>Watching {}: %n dispatch came in</numerusform>
            <numerusform>Watching {}: %n dispatches came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n dispatch(es) came in</source>
        <translation>
            <numerusform>%n dispatch came in</numerusform>
            <numerusform>%n dispatches came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with annotations</source>
        <translation>
            <numerusform>%n with annotations</numerusform>
            <numerusform>%n with annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) replace(s) an earlier version.</source>
        <translation>
            <numerusform>%n dispatch replaces an earlier version.</numerusform>
            <numerusform>%n dispatches replace an earlier version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a new version of another: it is asked above the dispatch.</source>
        <translation>
            <numerusform>%n may be a new version of another: it is asked above the dispatch.</numerusform>
            <numerusform>%n may be new versions of others: it is asked above the dispatch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispatch(es) was/were killed by the agency.</source>
        <translation>
            <numerusform>%n dispatch was killed by the agency.</numerusform>
            <numerusform>%n dispatches were killed by the agency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation set(s) in {}.</source>
        <translation>
            <numerusform>%n annotation set in {}.</numerusform>
            <numerusform>%n annotation sets in {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file: %n speaker(s) that no quotation names</source>
        <translation>
            <numerusform>Not in the file: %n speaker that no quotation names</numerusform>
            <numerusform>Not in the file: %n speakers that no quotation names</numerusform>
        </translation>
    </message>
</context>
</TS>
