<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>EaseList</name>
        <message numerus="yes">
            <source>from %n takes</source>
            <translation>
                <numerusform>from %n take</numerusform>
                <numerusform>from %n takes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n takes</source>
            <translation>
                <numerusform>1 take</numerusform>
                <numerusform>%n takes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message numerus="yes">
            <source>{minutes} min in %n takes</source>
            <translation>
                <numerusform>{minutes} min in %n take</numerusform>
                <numerusform>{minutes} min in %n takes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestsOn</name>
        <message numerus="yes">
            <source>from %n words</source>
            <translation>
                <numerusform>from 1 word</numerusform>
                <numerusform>from %n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n turns</source>
            <translation>
                <numerusform>in 1 turn</numerusform>
                <numerusform>in %n turns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n moments</source>
            <translation>
                <numerusform>1 moment</numerusform>
                <numerusform>%n moments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>1 second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n turns of yours</source>
            <translation>
                <numerusform>1 turn of yours</numerusform>
                <numerusform>%n turns of yours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayCards</name>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>tomorrow</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VocabularyPage</name>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>1 due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
    </context>
</TS>
