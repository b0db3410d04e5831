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
        <message numerus="yes">
            <source>%n line(s) in the record</source>
            <translation>
                <numerusform>%n line in the record</numerusform>
                <numerusform>%n lines in the record</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) still hold it until their time is over; --copies removes them.</source>
            <translation>
                <numerusform>%n older copy still hold it until their time is over; --copies removes them.</numerusform>
                <numerusform>%n older copys still hold it until their time is over; --copies removes them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) touched</source>
            <translation>
                <numerusform>%n person touched</numerusform>
                <numerusform>%n persons touched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>plan with %n person(s) touched</source>
            <translation>
                <numerusform>plan with %n person touched</numerusform>
                <numerusform>plan with %n persons touched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) locked</source>
            <translation>
                <numerusform>%n session locked</numerusform>
                <numerusform>%n sessions locked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) unlocked</source>
            <translation>
                <numerusform>%n session unlocked</numerusform>
                <numerusform>%n sessions unlocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) of that booth would still be open.</source>
            <translation>
                <numerusform>%n seat of that booth would still be open.</numerusform>
                <numerusform>%n seats of that booth would still be open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Closes %n gap(s).</source>
            <translation>
                <numerusform>Closes %n gap.</numerusform>
                <numerusform>Closes %n gaps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n people</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more for {language}</source>
            <translation>
                <numerusform>%n more for {language}</numerusform>
                <numerusform>%n more for {language}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more could do it: {parts}.</source>
            <translation>
                <numerusform>%n more could do it: {parts}.</numerusform>
                <numerusform>%n more could do it: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) could do it: {parts}.</source>
            <translation>
                <numerusform>%n person could do it: {parts}.</numerusform>
                <numerusform>%n persons could do it: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n free</numerusform>
                <numerusform>%n free</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not here then</source>
            <translation>
                <numerusform>%n not here then</numerusform>
                <numerusform>%n not here then</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not cleared</source>
            <translation>
                <numerusform>%n not cleared</numerusform>
                <numerusform>%n not cleared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n busy</source>
            <translation>
                <numerusform>%n busy</numerusform>
                <numerusform>%n busy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too far away just before or after</source>
            <translation>
                <numerusform>%n too far away just before or after</numerusform>
                <numerusform>%n too far away just before or after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of the day</source>
            <translation>
                <numerusform>%n at the limit of the day</numerusform>
                <numerusform>%n at the limit of the day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of four hours</source>
            <translation>
                <numerusform>%n at the limit of four hours</numerusform>
                <numerusform>%n at the limit of four hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have no lunch</source>
            <translation>
                <numerusform>%n would have no lunch</numerusform>
                <numerusform>%n would have no lunch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too long a day</source>
            <translation>
                <numerusform>%n would have too long a day</numerusform>
                <numerusform>%n would have too long a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too short a night</source>
            <translation>
                <numerusform>%n would have too short a night</numerusform>
                <numerusform>%n would have too short a night</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but no booth is</source>
            <translation>
                <numerusform>%n free, but no booth is</numerusform>
                <numerusform>%n free, but no booth is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but the booth is full</source>
            <translation>
                <numerusform>%n free, but the booth is full</numerusform>
                <numerusform>%n free, but the booth is full</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) would work elsewhere: {people}.</source>
            <translation>
                <numerusform>%n person would work elsewhere: {people}.</numerusform>
                <numerusform>%n persons would work elsewhere: {people}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(s) can still be read without the passphrase. Remove them now?</source>
            <translation>
                <numerusform>%n copy can still be read without the passphrase. Remove them now?</numerusform>
                <numerusform>%n copys can still be read without the passphrase. Remove them now?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n change sent</numerusform>
                <numerusform>%n changes sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received</source>
            <translation>
                <numerusform>%n received</numerusform>
                <numerusform>%n received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Connected, %n desk(s)</source>
            <translation>
                <numerusform>Connected, %n desk</numerusform>
                <numerusform>Connected, %n desks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait</source>
            <translation>
                <numerusform>%n change wait</numerusform>
                <numerusform>%n changes wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be exchanged</source>
            <translation>
                <numerusform>%n change could not be exchanged</numerusform>
                <numerusform>%n changes could not be exchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of a newer version wait</source>
            <translation>
                <numerusform>%n change of a newer version wait</numerusform>
                <numerusform>%n changes of a newer version wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that happened at several desks need a look.</source>
            <translation>
                <numerusform>%n thing that happened at several desks need a look.</numerusform>
                <numerusform>%n things that happened at several desks need a look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n desk(s)</source>
            <translation>
                <numerusform>%n desk</numerusform>
                <numerusform>%n desks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here wait to be passed on.</source>
            <translation>
                <numerusform>%n change made here wait to be passed on.</numerusform>
                <numerusform>%n changes made here wait to be passed on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in from the stick.</source>
            <translation>
                <numerusform>%n change came in from the stick.</numerusform>
                <numerusform>%n changes came in from the stick.</numerusform>
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
        <name>BoardTools</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message numerus="yes">
            <source>%n booth(s)</source>
            <translation>
                <numerusform>%n booth</numerusform>
                <numerusform>%n booths</numerusform>
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
        <name>GapView</name>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other problem(s)</source>
            <translation>
                <numerusform>%n other problem</numerusform>
                <numerusform>%n other problems</numerusform>
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
        <name>MattersDialog</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
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
        <name>NowView</name>
        <message numerus="yes">
            <source>%n room(s) in use</source>
            <translation>
                <numerusform>%n room in use</numerusform>
                <numerusform>%n rooms in use</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
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
        <name>PersonDataDialog</name>
        <message numerus="yes">
            <source>Remove %n older copy(s) of the event as well, and make a fresh one</source>
            <translation>
                <numerusform>Remove %n older copy of the event as well, and make a fresh one</numerusform>
                <numerusform>Remove %n older copys of the event as well, and make a fresh one</numerusform>
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
        <name>ProfileDialog</name>
        <message numerus="yes">
            <source>Allowed (%n)</source>
            <translation>
                <numerusform>Allowed (%n)</numerusform>
                <numerusform>Allowed (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PurgeDialog</name>
        <message numerus="yes">
            <source>%1: %n person(s)</source>
            <translation>
                <numerusform>%1: %n person</numerusform>
                <numerusform>%1: %n persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) of the event are removed, and a fresh one is made.</source>
            <translation>
                <numerusform>%n older copy of the event are removed, and a fresh one is made.</numerusform>
                <numerusform>%n older copys of the event are removed, and a fresh one is made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also %n file(s) that this program wrote: %1</source>
            <translation>
                <numerusform>Also %n file that this program wrote: %1</numerusform>
                <numerusform>Also %n files that this program wrote: %1</numerusform>
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
        <name>RetentionDialog</name>
        <message numerus="yes">
            <source>Due now, for %n person(s).</source>
            <translation>
                <numerusform>Due now, for %n person.</numerusform>
                <numerusform>Due now, for %n persons.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomDialog</name>
        <message numerus="yes">
            <source>%n session(s) lose this room and become unscheduled:</source>
            <translation>
                <numerusform>%n session lose this room and become unscheduled:</numerusform>
                <numerusform>%n sessions lose this room and become unscheduled:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message numerus="yes">
            <source>%n setting(s) found</source>
            <translation>
                <numerusform>%n setting found</numerusform>
                <numerusform>%n settings found</numerusform>
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
        <name>SlotsDialog</name>
        <message numerus="yes">
            <source>Open %n slot(s)</source>
            <translation>
                <numerusform>Open %n slot</numerusform>
                <numerusform>Open %n slots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandsDialog</name>
        <message numerus="yes">
            <source>%n stand(s) without a group</source>
            <translation>
                <numerusform>%n stand without a group</numerusform>
                <numerusform>%n stands without a group</numerusform>
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
        <name>Tray</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
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
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s)</source>
            <translation>
                <numerusform>%n scan</numerusform>
                <numerusform>%n scans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) fewer than in the file</source>
            <translation>
                <numerusform>%n person fewer than in the file</numerusform>
                <numerusform>%n persons fewer than in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) more than in the file</source>
            <translation>
                <numerusform>%n person more than in the file</numerusform>
                <numerusform>%n persons more than in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) fewer than in the file</source>
            <translation>
                <numerusform>%n scan fewer than in the file</numerusform>
                <numerusform>%n scans fewer than in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) more than in the file</source>
            <translation>
                <numerusform>%n scan more than in the file</numerusform>
                <numerusform>%n scans more than in the file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told</source>
            <translation>
                <numerusform>%n person must be told</numerusform>
                <numerusform>%n persons must be told</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told since release {number}</source>
            <translation>
                <numerusform>%n person must be told since release {number}</numerusform>
                <numerusform>%n persons must be told since release {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) work differently</source>
            <translation>
                <numerusform>%n person work differently</numerusform>
                <numerusform>%n persons work differently</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) closed</source>
            <translation>
                <numerusform>%n gap closed</numerusform>
                <numerusform>%n gaps closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) opened</source>
            <translation>
                <numerusform>%n gap opened</numerusform>
                <numerusform>%n gaps opened</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) changed</source>
            <translation>
                <numerusform>%n room changed</numerusform>
                <numerusform>%n rooms changed</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <source>%n rule(s) broken</source>
            <translation>
                <numerusform>%n rule broken</numerusform>
                <numerusform>%n rules broken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n seat</numerusform>
                <numerusform>%n seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) later</source>
            <translation>
                <numerusform>%n minute later</numerusform>
                <numerusform>%n minutes later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) earlier</source>
            <translation>
                <numerusform>%n minute earlier</numerusform>
                <numerusform>%n minutes earlier</numerusform>
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
</TS>
