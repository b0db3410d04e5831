<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n badge(s) on {path}</source>
            <translation>
                <numerusform>%n badge on {path}</numerusform>
                <numerusform>%n badges on {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) of the window</source>
            <translation>
                <numerusform>%n picture of the window</numerusform>
                <numerusform>%n pictures of the window</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>%n person stays: scanned, edited, or on a later list.</numerusform>
                <numerusform>%n people stay: scanned, edited, or on a later list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}</source>
            <translation>
                <numerusform>%n row written to {path}</numerusform>
                <numerusform>%n rows written to {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {path}</source>
            <translation>
                <numerusform>%n file written to {path}</numerusform>
                <numerusform>%n files written to {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) here have no value. Open the file in Excel and save it.</source>
            <translation>
                <numerusform>%n formula here has no value. Open the file in Excel and save it.</numerusform>
                <numerusform>%n formulas here have no value. Open the file in Excel and save it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This text is too long. Its first %n letter(s) were kept.</source>
            <translation>
                <numerusform>This text is too long. Its first letter was kept.</numerusform>
                <numerusform>This text is too long. Its first %n letters were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden column(s) were read as well: {value}.</source>
            <translation>
                <numerusform>%n hidden column was read as well: {value}.</numerusform>
                <numerusform>%n hidden columns were read as well: {value}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) were read as well.</source>
            <translation>
                <numerusform>%n hidden row was read as well.</numerusform>
                <numerusform>%n hidden rows were read as well.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) went in elsewhere, says the list. That is not counted here.</source>
            <translation>
                <numerusform>%n person went in elsewhere, says the list. That is not counted here.</numerusform>
                <numerusform>%n people went in elsewhere, says the list. That is not counted here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows name {value}, but no session on the programme is called so yet.</source>
            <translation>
                <numerusform>%n row names {value}, but no session on the programme is called so yet.</numerusform>
                <numerusform>%n rows name {value}, but no session on the programme is called so yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without an organisation were given the one above. Check them.</source>
            <translation>
                <numerusform>%n row without an organisation was given the one above. Check it.</numerusform>
                <numerusform>%n rows without an organisation were given the one above. Check them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>%n receiver added</numerusform>
                <numerusform>%n receivers added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) marked in {path}</source>
            <translation>
                <numerusform>%n problem marked in {path}</numerusform>
                <numerusform>%n problems marked in {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present on %n day(s)</source>
            <translation>
                <numerusform>present on %n day</numerusform>
                <numerusform>present on %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) changed</source>
            <translation>
                <numerusform>%n badge changed</numerusform>
                <numerusform>%n badges changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) printed</source>
            <translation>
                <numerusform>%n badge printed</numerusform>
                <numerusform>%n badges printed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in {path}</source>
            <translation>
                <numerusform>%n page in {path}</numerusform>
                <numerusform>%n pages in {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n receiver</numerusform>
                <numerusform>%n receivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) checked in</source>
            <translation>
                <numerusform>%n person checked in</numerusform>
                <numerusform>%n people checked in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in already</source>
            <translation>
                <numerusform>%n person in already</numerusform>
                <numerusform>%n people in already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) cancelled</source>
            <translation>
                <numerusform>%n person cancelled</numerusform>
                <numerusform>%n people cancelled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BadgeOutcome</name>
        <message numerus="yes">
            <source>%n badge(s)</source>
            <translation>
                <numerusform>%n badge</numerusform>
                <numerusform>%n badges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BadgesPage</name>
        <message numerus="yes">
            <source>%n badge(s) are on their way to %1.</source>
            <translation>
                <numerusform>%n badge is on its way to %1.</numerusform>
                <numerusform>%n badges are on their way to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectDialog</name>
        <message numerus="yes">
            <source>Hand over %n badge(s)</source>
            <translation>
                <numerusform>Hand over %n badge</numerusform>
                <numerusform>Hand over %n badges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not collected after all</source>
            <translation>
                <numerusform>%n not collected after all</numerusform>
                <numerusform>%n not collected after all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message numerus="yes">
            <source>%n speak(s) soon, not here yet</source>
            <translation>
                <numerusform>%n speaks soon, not here yet</numerusform>
                <numerusform>%n speak soon, not here yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoneBand</name>
        <message numerus="yes">
            <source>Look at %n possible duplicate(s)…</source>
            <translation>
                <numerusform>Look at %n possible duplicate…</numerusform>
                <numerusform>Look at %n possible duplicates…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that somebody changed meanwhile stay.</source>
            <translation>
                <numerusform>%n value that somebody changed meanwhile stays.</numerusform>
                <numerusform>%n values that somebody changed meanwhile stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>%n person stays: scanned, edited, or on a later list.</numerusform>
                <numerusform>%n people stay: scanned, edited, or on a later list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message numerus="yes">
            <source>%n pair(s) to look at</source>
            <translation>
                <numerusform>%n pair to look at</numerusform>
                <numerusform>%n pairs to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message numerus="yes">
            <source>%n field(s) chosen</source>
            <translation>
                <numerusform>%n field chosen</numerusform>
                <numerusform>%n fields chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportsCard</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message numerus="yes">
            <source>Look at %n problem(s)…</source>
            <translation>
                <numerusform>Look at %n problem…</numerusform>
                <numerusform>Look at %n problems…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message numerus="yes">
            <source>%n problem(s) marked in %1.</source>
            <translation>
                <numerusform>%n problem marked in %1.</numerusform>
                <numerusform>%n problems marked in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterpretersPage</name>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) too small</source>
            <translation>
                <numerusform>%n team too small</numerusform>
                <numerusform>%n teams too small</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemCard</name>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergePanel</name>
        <message numerus="yes">
            <source>%n field(s) are the same</source>
            <translation>
                <numerusform>%n field is the same</numerusform>
                <numerusform>%n fields are the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Speaks at %n session(s).</source>
            <translation>
                <numerusform>Speaks at %n session.</numerusform>
                <numerusform>Speaks at %n sessions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Is on the list of %n session(s).</source>
            <translation>
                <numerusform>Is on the list of %n session.</numerusform>
                <numerusform>Is on the list of %n sessions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) collected</source>
            <translation>
                <numerusform>%n badge collected</numerusform>
                <numerusform>%n badges collected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Possible duplicates (%n)</source>
            <translation>
                <numerusform>Possible duplicates (%n)</numerusform>
                <numerusform>Possible duplicates (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonFacts</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message numerus="yes">
            <source>%n more list(s) wait</source>
            <translation>
                <numerusform>%n more list waits</numerusform>
                <numerusform>%n more lists wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintBar</name>
        <message numerus="yes">
            <source>Print %n badge(s)</source>
            <translation>
                <numerusform>Print %n badge</numerusform>
                <numerusform>Print %n badges</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message numerus="yes">
            <source>%n booth(s)</source>
            <translation>
                <numerusform>%n booth</numerusform>
                <numerusform>%n booths</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiversView</name>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n receiver</numerusform>
                <numerusform>%n receivers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) returned</source>
            <translation>
                <numerusform>%n receiver returned</numerusform>
                <numerusform>%n receivers returned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>%n receiver added</numerusform>
                <numerusform>%n receivers added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen returned</source>
            <translation>
                <numerusform>%n chosen returned</numerusform>
                <numerusform>%n chosen returned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n returned</source>
            <translation>
                <numerusform>The one returned</numerusform>
                <numerusform>All %n returned</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralPanel</name>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>%n person chosen</numerusform>
                <numerusform>%n people chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignsDialog</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>and %n older one</numerusform>
                <numerusform>and %n older ones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhoCard</name>
        <message numerus="yes">
            <source>Save %n badge(s) as PDF…</source>
            <translation>
                <numerusform>Save %n badge as PDF…</numerusform>
                <numerusform>Save %n badges as PDF…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message numerus="yes">
            <source>%n thing(s) stay open.</source>
            <translation>
                <numerusform>%n thing stays open.</numerusform>
                <numerusform>%n things stay open.</numerusform>
            </translation>
        </message>
    </context>
</TS>
