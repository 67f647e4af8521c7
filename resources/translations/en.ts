<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <name>Files</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
</TS>
