<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n badge(s) on {path}</source>
            <translation>
                <numerusform>%n badge dans {path}</numerusform>
                <numerusform>%n badges dans {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n autre</numerusform>
                <numerusform>… et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) of the window</source>
            <translation>
                <numerusform>%n image de la fenêtre</numerusform>
                <numerusform>%n images de la fenêtre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>%n personne reste : badge déjà lu, fiche modifiée ou présence dans une liste ultérieure.</numerusform>
                <numerusform>%n personnes restent : badge déjà lu, fiche modifiée ou présence dans une liste ultérieure.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}</source>
            <translation>
                <numerusform>%n ligne écrite dans {path}</numerusform>
                <numerusform>%n lignes écrites dans {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {path}</source>
            <translation>
                <numerusform>%n fichier écrit dans {path}</numerusform>
                <numerusform>%n fichiers écrits dans {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) here have no value. Open the file in Excel and save it.</source>
            <translation>
                <numerusform>%n formule n'a pas de valeur ici. Ouvrez le fichier dans Excel et enregistrez-le.</numerusform>
                <numerusform>%n formules n'ont pas de valeur ici. Ouvrez le fichier dans Excel et enregistrez-le.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This text is too long. Its first %n letter(s) were kept.</source>
            <translation>
                <numerusform>Ce texte est trop long. Seul %n caractère a été gardé.</numerusform>
                <numerusform>Ce texte est trop long. Seuls les %n premiers caractères ont été gardés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden column(s) were read as well: {value}.</source>
            <translation>
                <numerusform>%n colonne masquée a été lue aussi : {value}.</numerusform>
                <numerusform>%n colonnes masquées ont été lues aussi : {value}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) were read as well.</source>
            <translation>
                <numerusform>%n ligne masquée a été lue aussi.</numerusform>
                <numerusform>%n lignes masquées ont été lues aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) went in elsewhere, says the list. That is not counted here.</source>
            <translation>
                <numerusform>D’après la liste, %n personne est entrée via un autre système. Cela ne compte pas ici.</numerusform>
                <numerusform>D’après la liste, %n personnes sont entrées via un autre système. Cela ne compte pas ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows name {value}, but no session on the programme is called so yet.</source>
            <translation>
                <numerusform>%n ligne nomme {value}, mais aucune séance du programme ne s’appelle encore ainsi.</numerusform>
                <numerusform>%n lignes nomment {value}, mais aucune séance du programme ne s’appelle encore ainsi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without an organisation were given the one above. Check them.</source>
            <translation>
                <numerusform>%n ligne sans organisation a reçu celle du dessus. Vérifiez-la.</numerusform>
                <numerusform>%n lignes sans organisation ont reçu celle du dessus. Vérifiez-les.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>%n récepteur ajouté</numerusform>
                <numerusform>%n récepteurs ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) marked in {path}</source>
            <translation>
                <numerusform>%n anomalie marquée dans {path}</numerusform>
                <numerusform>%n anomalies marquées dans {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present on %n day(s)</source>
            <translation>
                <numerusform>présent %n jour</numerusform>
                <numerusform>présent %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) changed</source>
            <translation>
                <numerusform>%n badge modifié</numerusform>
                <numerusform>%n badges modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) printed</source>
            <translation>
                <numerusform>%n badge imprimé</numerusform>
                <numerusform>%n badges imprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in {path}</source>
            <translation>
                <numerusform>%n page dans {path}</numerusform>
                <numerusform>%n pages dans {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n récepteur</numerusform>
                <numerusform>%n récepteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) checked in</source>
            <translation>
                <numerusform>%n personne enregistrée</numerusform>
                <numerusform>%n personnes enregistrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in already</source>
            <translation>
                <numerusform>%n personne déjà entrée</numerusform>
                <numerusform>%n personnes déjà entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) cancelled</source>
            <translation>
                <numerusform>%n personne annulée</numerusform>
                <numerusform>%n personnes annulées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) in the record</source>
            <translation>
                <numerusform>%n ligne dans le registre</numerusform>
                <numerusform>%n lignes dans le registre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) still hold it until their time is over; --copies removes them.</source>
            <translation>
                <numerusform>%n ancienne copie les contient encore jusqu’à son échéance ; --copies la supprime.</numerusform>
                <numerusform>%n anciennes copies les contiennent encore jusqu’à leur échéance ; --copies les supprime.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n lacune</numerusform>
                <numerusform>%n lacunes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) touched</source>
            <translation>
                <numerusform>%n personne concernée</numerusform>
                <numerusform>%n personnes concernées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>plan with %n person(s) touched</source>
            <translation>
                <numerusform>plan avec %n personne concernée</numerusform>
                <numerusform>plan avec %n personnes concernées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) locked</source>
            <translation>
                <numerusform>%n séance fixée</numerusform>
                <numerusform>%n séances fixées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) unlocked</source>
            <translation>
                <numerusform>%n séance n’est plus fixée</numerusform>
                <numerusform>%n séances ne sont plus fixées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) of that booth would still be open.</source>
            <translation>
                <numerusform>Il resterait %n place à pourvoir dans cette cabine.</numerusform>
                <numerusform>Il resterait %n places à pourvoir dans cette cabine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Closes %n gap(s).</source>
            <translation>
                <numerusform>Comble %n lacune.</numerusform>
                <numerusform>Comble %n lacunes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more for {language}</source>
            <translation>
                <numerusform>%n personne de plus ({language})</numerusform>
                <numerusform>%n personnes de plus ({language})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more could do it: {parts}.</source>
            <translation>
                <numerusform>%n autre personne pourrait convenir : {parts}.</numerusform>
                <numerusform>%n autres personnes pourraient convenir : {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) could do it: {parts}.</source>
            <translation>
                <numerusform>%n personne pourrait convenir : {parts}.</numerusform>
                <numerusform>%n personnes pourraient convenir : {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n libre</numerusform>
                <numerusform>%n libres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not here then</source>
            <translation>
                <numerusform>%n pas sur place à ce moment-là</numerusform>
                <numerusform>%n pas sur place à ce moment-là</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not cleared</source>
            <translation>
                <numerusform>%n sans habilitation</numerusform>
                <numerusform>%n sans habilitation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n busy</source>
            <translation>
                <numerusform>%n déjà occupée</numerusform>
                <numerusform>%n déjà occupées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too far away just before or after</source>
            <translation>
                <numerusform>%n trop loin juste avant ou après</numerusform>
                <numerusform>%n trop loin juste avant ou après</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of the day</source>
            <translation>
                <numerusform>%n à la limite de la journée</numerusform>
                <numerusform>%n à la limite de la journée</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of four hours</source>
            <translation>
                <numerusform>%n à la limite des quatre heures</numerusform>
                <numerusform>%n à la limite des quatre heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have no lunch</source>
            <translation>
                <numerusform>%n n’aurait plus de déjeuner</numerusform>
                <numerusform>%n n’auraient plus de déjeuner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too long a day</source>
            <translation>
                <numerusform>%n aurait une journée trop longue</numerusform>
                <numerusform>%n auraient une journée trop longue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too short a night</source>
            <translation>
                <numerusform>%n aurait une nuit trop courte</numerusform>
                <numerusform>%n auraient une nuit trop courte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but no booth is</source>
            <translation>
                <numerusform>%n libre, mais plus de cabine</numerusform>
                <numerusform>%n libres, mais plus de cabine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but the booth is full</source>
            <translation>
                <numerusform>%n libre, mais la cabine est pleine</numerusform>
                <numerusform>%n libres, mais la cabine est pleine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) would work elsewhere: {people}.</source>
            <translation>
                <numerusform>%n personne travaillerait ailleurs : {people}.</numerusform>
                <numerusform>%n personnes travailleraient ailleurs : {people}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(s) can still be read without the passphrase. Remove them now?</source>
            <translation>
                <numerusform>%n copie est encore lisible sans la phrase secrète. La supprimer maintenant ?</numerusform>
                <numerusform>%n copies sont encore lisibles sans la phrase secrète. Les supprimer maintenant ?</numerusform>
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
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n modification envoyée</numerusform>
                <numerusform>%n modifications envoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received</source>
            <translation>
                <numerusform>%n reçu</numerusform>
                <numerusform>%n reçus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Connected, %n desk(s)</source>
            <translation>
                <numerusform>Connecté, %n bureau</numerusform>
                <numerusform>Connecté, %n bureaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait</source>
            <translation>
                <numerusform>%n modification en attente</numerusform>
                <numerusform>%n modifications en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be exchanged</source>
            <translation>
                <numerusform>%n modification n’a pas pu être échangée</numerusform>
                <numerusform>%n modifications n’ont pas pu être échangées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of a newer version wait</source>
            <translation>
                <numerusform>%n modification d’une version plus récente en attente</numerusform>
                <numerusform>%n modifications d’une version plus récente en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that happened at several desks need a look.</source>
            <translation>
                <numerusform>%n fait survenu à plusieurs bureaux est à vérifier.</numerusform>
                <numerusform>%n faits survenus à plusieurs bureaux sont à vérifier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n desk(s)</source>
            <translation>
                <numerusform>%n bureau</numerusform>
                <numerusform>%n bureaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here wait to be passed on.</source>
            <translation>
                <numerusform>%n modification faite ici attend d’être transmise.</numerusform>
                <numerusform>%n modifications faites ici attendent d’être transmises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in from the stick.</source>
            <translation>
                <numerusform>%n modification reprise de la clé USB.</numerusform>
                <numerusform>%n modifications reprises de la clé USB.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Event Desk</source>
            <translation>À propos d’Event Desk</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>Ses composants</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>Copy facts about this computer</source>
            <translation>Copier les caractéristiques de cet ordinateur</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0. It works without a network and sends nothing to anybody.</source>
            <translation>Logiciel libre sous licence Apache 2.0. Il fonctionne sans réseau et n’envoie rien à personne.</translation>
        </message>
    </context>
    <context>
        <name>Acting</name>
        <message>
            <source>Choose a booth’s session first, then a person.</source>
            <translation>Choisissez d’abord une séance dans une cabine, puis une personne.</translation>
        </message>
        <message>
            <source>%1 locked</source>
            <translation>%1 fixée</translation>
        </message>
        <message>
            <source>%1 unlocked</source>
            <translation>%1 n’est plus fixée</translation>
        </message>
        <message>
            <source>The day is locked</source>
            <translation>Le jour est fixé</translation>
        </message>
        <message>
            <source>The day is unlocked</source>
            <translation>Le jour n’est plus fixé</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>%1. Undo with F8.</source>
            <translation>%1. F8 pour annuler.</translation>
        </message>
        <message>
            <source>New session here…</source>
            <translation>Nouvelle séance ici…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Time and room…</source>
            <translation>Horaire et salle…</translation>
        </message>
        <message>
            <source>Places that fit…</source>
            <translation>Emplacements possibles…</translation>
        </message>
        <message>
            <source>Keep this room when planning</source>
            <translation>Fixer cette salle dans le plan</translation>
        </message>
        <message>
            <source>Take away time and room</source>
            <translation>Retirer l’horaire et la salle</translation>
        </message>
        <message>
            <source>Stands…</source>
            <translation>Stands…</translation>
        </message>
        <message>
            <source>Hold it after all</source>
            <translation>Maintenir finalement la séance</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>Back among the topics</source>
            <translation>Remettre parmi les sujets</translation>
        </message>
        <message>
            <source>Propose a topic…</source>
            <translation>Proposer un sujet…</translation>
        </message>
        <message>
            <source>Topic for this place</source>
            <translation>Sujet pour ce créneau</translation>
        </message>
        <message>
            <source>Open into rooms…</source>
            <translation>Ouvrir des créneaux par salle…</translation>
        </message>
        <message>
            <source>Room: %1…</source>
            <translation>Salle : %1…</translation>
        </message>
        <message>
            <source>New room…</source>
            <translation>Nouvelle salle…</translation>
        </message>
        <message>
            <source>Mobile booths…</source>
            <translation>Cabines mobiles…</translation>
        </message>
        <message>
            <source>Propose a topic for Open Space…</source>
            <translation>Proposer un sujet pour le Forum ouvert…</translation>
        </message>
        <message>
            <source>Stands of the marketplace…</source>
            <translation>Stands du marché…</translation>
        </message>
    </context>
    <context>
        <name>AddMenu</name>
        <message>
            <source>Add a field</source>
            <translation>Ajouter un champ</translation>
        </message>
        <message>
            <source>From the list of people</source>
            <translation>De la liste des personnes</translation>
        </message>
        <message>
            <source>Fixed text</source>
            <translation>Texte fixe</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Code QR</translation>
        </message>
        <message>
            <source>Area or frame</source>
            <translation>Surface ou cadre</translation>
        </message>
        <message>
            <source>Language marks</source>
            <translation>Marques de langues</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>Liste de séances</translation>
        </message>
        <message>
            <source>Photo mark</source>
            <translation>Marque photo</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marque</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Image…</translation>
        </message>
        <message>
            <source>Background picture…</source>
            <translation>Image de fond…</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>AllowedLine</name>
        <message>
            <source>Allow it again</source>
            <translation>Autoriser de nouveau</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Left edges in line</source>
            <translation>Aligner les bords gauches</translation>
        </message>
        <message>
            <source>Centres in line</source>
            <translation>Aligner les centres</translation>
        </message>
        <message>
            <source>Right edges in line</source>
            <translation>Aligner les bords droits</translation>
        </message>
        <message>
            <source>Upper edges in line</source>
            <translation>Aligner les bords supérieurs</translation>
        </message>
        <message>
            <source>Middles in line</source>
            <translation>Aligner les milieux</translation>
        </message>
        <message>
            <source>Lower edges in line</source>
            <translation>Aligner les bords inférieurs</translation>
        </message>
        <message>
            <source>As wide as the first chosen</source>
            <translation>Même largeur que le premier choisi</translation>
        </message>
        <message>
            <source>As tall as the first chosen</source>
            <translation>Même hauteur que le premier choisi</translation>
        </message>
        <message>
            <source>Same room between, across</source>
            <translation>Répartir en largeur</translation>
        </message>
        <message>
            <source>Same room between, down</source>
            <translation>Répartir en hauteur</translation>
        </message>
    </context>
    <context>
        <name>AskPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Remember on this computer</source>
            <translation>Retenir sur cet ordinateur</translation>
        </message>
        <message>
            <source>In the computer's own safe: whoever can log in here can open the event.</source>
            <translation>Dans le coffre de l’ordinateur : quiconque peut y ouvrir une session peut ouvrir l’événement.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>This event is protected</source>
            <translation>Cet événement est protégé</translation>
        </message>
        <message>
            <source>This passphrase doesn't open it. Check the keyboard's language and Caps Lock, show what you typed, and try again.</source>
            <translation>Cette phrase secrète ne l’ouvre pas. Vérifiez la langue du clavier et Verr. Maj, affichez votre saisie, puis réessayez.</translation>
        </message>
        <message>
            <source>Looking whether it fits…</source>
            <translation>Vérification de la phrase secrète…</translation>
        </message>
    </context>
    <context>
        <name>AskPin</name>
        <message>
            <source>Organiser</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>Assign somebody into %1</source>
            <translation>Affecter quelqu’un vers : %1</translation>
        </message>
        <message>
            <source>Type a name…</source>
            <translation>Saisissez un nom…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Interpreters, who fits best first</source>
            <translation>Interprètes, du plus au moins adapté</translation>
        </message>
        <message>
            <source>Looking for people</source>
            <translation>Recherche de personnes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Affecter</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>That day</source>
            <translation>Ce jour-là</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>Ce que cela entraîne</translation>
        </message>
        <message>
            <source>Nobody has the languages</source>
            <translation>Personne n’a ces langues</translation>
        </message>
    </context>
    <context>
        <name>BackupButton</name>
        <message>
            <source>Looking only</source>
            <translation>Consultation seule</translation>
        </message>
        <message>
            <source>No backup since %1</source>
            <translation>Aucune sauvegarde depuis %1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Pas encore de sauvegarde</translation>
        </message>
        <message>
            <source>Backup %1 · second place is missing</source>
            <translation>Sauvegarde %1 · second emplacement absent</translation>
        </message>
        <message>
            <source>Second place for backups is missing</source>
            <translation>Le second emplacement des sauvegardes est absent</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <translation>Sauvegarde %1</translation>
        </message>
        <message>
            <source>%1 is not there: plug in the stick, or choose another place.</source>
            <translation>%1 est absent : branchez la clé, ou choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>Backups, passphrase, another laptop</source>
            <translation>Sauvegardes, phrase secrète, autre ordinateur</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>No second place any more</source>
            <translation>Plus de second emplacement</translation>
        </message>
        <message>
            <source>Show the backups' folder</source>
            <translation>Ouvrir le dossier des sauvegardes</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Ce fichier</translation>
        </message>
        <message>
            <source>Hand over to another laptop…</source>
            <translation>Transmettre à un autre ordinateur…</translation>
        </message>
        <message>
            <source>Sheet for a lost laptop…</source>
            <translation>Fiche en cas de perte de l’ordinateur…</translation>
        </message>
        <message>
            <source>Another passphrase…</source>
            <translation>Changer la phrase secrète…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Définir une phrase secrète…</translation>
        </message>
        <message>
            <source>Remove the passphrase…</source>
            <translation>Retirer la phrase secrète…</translation>
        </message>
        <message>
            <source>Second place, on a stick…</source>
            <translation>Second emplacement, sur une clé…</translation>
        </message>
        <message>
            <source>Second place: %1…</source>
            <translation>Second emplacement : %1…</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>Second emplacement des sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>BadgeOutcome</name>
        <message>
            <source>Badges to look at</source>
            <translation>Badges à vérifier</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
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
        <message>
            <source>%1 on %2, saved as %3</source>
            <translation>%1, %2, enregistrés sous %3</translation>
        </message>
        <message>
            <source>%1 looked at; nothing was saved.</source>
            <translation>%1 examinés ; rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>%1 looked at: nothing is wrong.</source>
            <translation>%1 examinés : rien à signaler.</translation>
        </message>
    </context>
    <context>
        <name>BadgesPage</name>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Signs…</source>
            <translation>Panneaux…</translation>
        </message>
        <message>
            <source>Door signs, cards, name plates, certificates</source>
            <translation>Panneaux de porte, cartes, chevalets, attestations</translation>
        </message>
        <message>
            <source>There is nobody to make a badge for yet</source>
            <translation>Il n’y a encore personne pour qui créer un badge</translation>
        </message>
        <message>
            <source>Bring in the list of participants; each of them gets a badge with a code.</source>
            <translation>Importez la liste des participants ; chacun reçoit un badge avec un code.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importer une liste…</translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) are on their way to %1.</source>
            <translation>
                <numerusform>%n badge est en route vers %1.</numerusform>
                <numerusform>%n badges sont en route vers %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for problems</source>
            <translation>Recherche d’anomalies</translation>
        </message>
        <message>
            <source>Save badges</source>
            <translation>Enregistrer les badges</translation>
        </message>
        <message>
            <source>badges</source>
            <translation>badges</translation>
        </message>
        <message>
            <source>Making badges</source>
            <translation>Création des badges</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Looking for people</source>
            <translation>Recherche de personnes</translation>
        </message>
        <message>
            <source>Why is this open?</source>
            <translation>Pourquoi cette lacune ?</translation>
        </message>
        <message>
            <source>Unlock the session</source>
            <translation>Ne plus fixer la séance</translation>
        </message>
        <message>
            <source>Lock the session</source>
            <translation>Fixer la séance</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>Afficher la séance</translation>
        </message>
        <message>
            <source>Give it to</source>
            <translation>Confier à</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Affecter</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Nobody has the languages</source>
            <translation>Personne n’a ces langues</translation>
        </message>
        <message>
            <source>Everyone…</source>
            <translation>Toutes les personnes…</translation>
        </message>
        <message>
            <source>Unlock the seat</source>
            <translation>Ne plus fixer la place</translation>
        </message>
        <message>
            <source>Lock the seat</source>
            <translation>Fixer la place</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>BoardTools</name>
        <message>
            <source>New session…</source>
            <translation>Nouvelle séance…</translation>
        </message>
        <message>
            <source>Or double-click an empty place, or drag over it</source>
            <translation>Ou double-cliquez sur un emplacement vide, ou faites-y glisser la souris</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Steps in which sessions move</source>
            <translation>Pas de déplacement des séances</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+wheel, −)</source>
            <translation>Réduire (Ctrl+molette, −)</translation>
        </message>
        <message>
            <source>Larger (Ctrl+wheel, +)</source>
            <translation>Agrandir (Ctrl+molette, +)</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Afficher ou masquer les détails</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Annuler : %1 (F8)</translation>
        </message>
        <message>
            <source>Undo (F8)</source>
            <translation>Annuler (F8)</translation>
        </message>
        <message>
            <source>Do again: %1 (Ctrl+Y)</source>
            <translation>Rétablir : %1 (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Do again (Ctrl+Y)</source>
            <translation>Rétablir (Ctrl+Y)</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>Toutes les salles</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Rooms and times. Arrow keys go from session to session; with Shift or Alt they move it, with Ctrl they make it longer or shorter. Enter opens it.</source>
            <translation>Salles et horaires. Les flèches passent d’une séance à l’autre ; avec Shift ou Alt elles la déplacent, avec Ctrl elles l’allongent ou la raccourcissent. Enter l’ouvre.</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message numerus="yes">
            <source>%n booth(s)</source>
            <translation>
                <numerusform>%n cabine</numerusform>
                <numerusform>%n cabines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoothRow</name>
        <message>
            <source>Booth %1</source>
            <translation>Cabine %1</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
    </context>
    <context>
        <name>BoothsDialog</name>
        <message>
            <source>Mobile booths</source>
            <translation>Cabines mobiles</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Minutes to set it up</source>
            <translation>Minutes de montage</translation>
        </message>
        <message>
            <source>Seats it costs</source>
            <translation>Places perdues</translation>
        </message>
        <message>
            <source>Add a booth</source>
            <translation>Ajouter une cabine</translation>
        </message>
        <message>
            <source>Booths that can be set up in any room, the time and the seats that takes.</source>
            <translation>Cabines que l’on peut monter dans n’importe quelle salle, avec le temps et les places que cela demande.</translation>
        </message>
    </context>
    <context>
        <name>BrokenDialog</name>
        <message>
            <source>This breaks a rule</source>
            <translation>Ceci enfreint une règle</translation>
        </message>
        <message>
            <source>Reason, for the printed plan</source>
            <translation>Motif, pour le plan imprimé</translation>
        </message>
        <message>
            <source>Put it there anyway</source>
            <translation>Placer ici quand même</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Other places…</source>
            <translation>Autres emplacements…</translation>
        </message>
    </context>
    <context>
        <name>BulletinDialog</name>
        <message>
            <source>Change bulletin</source>
            <translation>Bulletin des changements</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>A page for each person, in their own language, against the last release</source>
            <translation>Une page par personne, dans sa langue, par rapport à la dernière version publiée</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
    </context>
    <context>
        <name>BusyView</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
    </context>
    <context>
        <name>CameraView</name>
        <message>
            <source>What the camera sees</source>
            <translation>Ce que voit la caméra</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Designs of categories</source>
            <translation>Modèles par catégorie</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>Toutes les autres</translation>
        </message>
        <message>
            <source>As all others</source>
            <translation>Comme toutes les autres</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>Pas de badge</translation>
        </message>
        <message>
            <source>Children always get what participants get, so that no badge tells.</source>
            <translation>Les enfants reçoivent toujours le badge des participants, pour qu’aucun badge ne les désigne.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ChangedDialog</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>la fin</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Créneau</translation>
        </message>
        <message>
            <source>Somebody is ill</source>
            <translation>Quelqu’un est malade</translation>
        </message>
        <message>
            <source>A room is lost</source>
            <translation>Une salle n’est plus disponible</translation>
        </message>
        <message>
            <source>A session was moved</source>
            <translation>Une séance a été déplacée</translation>
        </message>
        <message>
            <source>A topic was added</source>
            <translation>Un sujet a été ajouté</translation>
        </message>
        <message>
            <source>An interpreter arrived</source>
            <translation>Un interprète est arrivé</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>A new topic…</source>
            <translation>Un nouveau sujet…</translation>
        </message>
        <message>
            <source>Somebody new…</source>
            <translation>Une nouvelle personne…</translation>
        </message>
        <message>
            <source>no room yet</source>
            <translation>pas encore de salle</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Replanifier</translation>
        </message>
        <message>
            <source>A new plan is worked out that touches as few people as possible. You see what it changes before anything is taken on.</source>
            <translation>Un nouveau plan est calculé, qui touche le moins de personnes possible. Vous voyez ce qu’il change avant de l’adopter.</translation>
        </message>
        <message>
            <source>No Open Space slot is free.</source>
            <translation>Aucun créneau du Forum ouvert n’est libre.</translation>
        </message>
        <message>
            <source>Write the time like 08:30.</source>
            <translation>Écrivez l’heure comme 08:30.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>La fin précède le début.</translation>
        </message>
    </context>
    <context>
        <name>CheckinPage</name>
        <message>
            <source>Scan or search</source>
            <translation>Lire ou rechercher</translation>
        </message>
        <message>
            <source>This desk is a fast lane. Send walk-ins to the help desk.</source>
            <translation>Ce bureau est une file rapide. Dirigez les visiteurs sans inscription vers le bureau d’aide.</translation>
        </message>
        <message>
            <source>Scan a badge, or a receiver that comes back…</source>
            <translation>Lisez un badge, ou un récepteur qui revient…</translation>
        </message>
        <message>
            <source>Enter takes the person</source>
            <translation>Entrée choisit la personne</translation>
        </message>
        <message>
            <source>Scan a badge that leaves, or type a name…</source>
            <translation>Lisez le badge à la sortie ou saisissez un nom…</translation>
        </message>
        <message>
            <source>Enter records the exit</source>
            <translation>Entrée enregistre la sortie</translation>
        </message>
        <message>
            <source>Enter checks in</source>
            <translation>Entrée enregistre l’arrivée</translation>
        </message>
        <message>
            <source>Scan a badge or type a name…</source>
            <translation>Lisez un badge ou saisissez un nom…</translation>
        </message>
        <message>
            <source>Badge of %1</source>
            <translation>Badge de : %1</translation>
        </message>
    </context>
    <context>
        <name>CodePicture</name>
        <message>
            <source>A code to scan</source>
            <translation>Un code à lire</translation>
        </message>
    </context>
    <context>
        <name>CollectDialog</name>
        <message>
            <source>One person collects the badges</source>
            <translation>Une personne retire les badges</translation>
        </message>
        <message>
            <source>Whose badges</source>
            <translation>Badges de</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Who collects them</source>
            <translation>Qui les retire</translation>
        </message>
        <message>
            <source>Print their badges</source>
            <translation>Imprimer leurs badges</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Collected at %1 by %2</source>
            <translation>Retiré à %1 par %2</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>Inscription annulée</translation>
        </message>
        <message>
            <source>Badge ready</source>
            <translation>Badge prêt</translation>
        </message>
        <message>
            <source>No badge yet: print it</source>
            <translation>Pas encore de badge : l’imprimer</translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n badge(s)</source>
            <translation>
                <numerusform>Remettre %n badge</numerusform>
                <numerusform>Remettre %n badges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not collected after all</source>
            <translation>
                <numerusform>%n finalement non retiré</numerusform>
                <numerusform>%n finalement non retirés</numerusform>
            </translation>
        </message>
        <message>
            <source>They are still expected at the door themselves.</source>
            <translation>Ces personnes sont toujours attendues à l’entrée.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
    </context>
    <context>
        <name>ColourPicker</name>
        <message>
            <source>The category's colour</source>
            <translation>La couleur de la catégorie</translation>
        </message>
        <message>
            <source>Other colour…</source>
            <translation>Autre couleur…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
    </context>
    <context>
        <name>ColumnsList</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>The usual few</source>
            <translation>Les quelques habituelles</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Toutes les colonnes</translation>
        </message>
        <message>
            <source>Not for everybody: say what the list is for</source>
            <translation>Pas pour tous : dites à quoi sert la liste</translation>
        </message>
    </context>
    <context>
        <name>ColumnsView</name>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>This sheet holds</source>
            <translation>Cette feuille contient</translation>
        </message>
        <message>
            <source>What the sheet holds</source>
            <translation>Ce que contient la feuille</translation>
        </message>
        <message>
            <source>Choose the heading row…</source>
            <translation>Choisir la ligne d’en-têtes…</translation>
        </message>
        <message>
            <source>Headings in row %1</source>
            <translation>En-têtes à la ligne %1</translation>
        </message>
        <message>
            <source>Without headings</source>
            <translation>Sans en-têtes</translation>
        </message>
        <message>
            <source>This sheet is empty</source>
            <translation>Cette feuille est vide</translation>
        </message>
        <message>
            <source>This sheet is hidden in the workbook</source>
            <translation>Cette feuille est masquée dans le classeur</translation>
        </message>
        <message>
            <source>It was left out. Choose above what it holds to read it as well.</source>
            <translation>Elle a été laissée de côté. Choisissez ci-dessus ce qu’elle contient pour la lire aussi.</translation>
        </message>
        <message>
            <source>You left this sheet out</source>
            <translation>Vous avez laissé cette feuille de côté</translation>
        </message>
        <message>
            <source>Choose above what it holds to read it after all.</source>
            <translation>Choisissez ci-dessus ce qu’elle contient pour la lire quand même.</translation>
        </message>
        <message>
            <source>No list was recognised on this sheet</source>
            <translation>Aucune liste n’a été reconnue sur cette feuille</translation>
        </message>
        <message>
            <source>It is left out. Choose above what it holds, or show its headings.</source>
            <translation>Elle est laissée de côté. Choisissez ci-dessus ce qu’elle contient, ou indiquez ses en-têtes.</translation>
        </message>
        <message>
            <source>Say which column holds the title, and which the time.</source>
            <translation>Indiquez quelle colonne contient le titre, et laquelle l’heure.</translation>
        </message>
        <message>
            <source>Say which column holds the room, and which its seats.</source>
            <translation>Indiquez quelle colonne contient la salle, et laquelle le nombre de places.</translation>
        </message>
        <message>
            <source>Say which column holds the name, and which the languages.</source>
            <translation>Indiquez quelle colonne contient le nom, et laquelle les langues.</translation>
        </message>
        <message>
            <source>Say which column holds the name.</source>
            <translation>Indiquez quelle colonne contient le nom.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
    </context>
    <context>
        <name>CopiesView</name>
        <message>
            <source>Copies, the newest first</source>
            <translation>Copies, de la plus récente à la plus ancienne</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Ce qu’elle contient</translation>
        </message>
        <message>
            <source>No copy is known yet.</source>
            <translation>Aucune copie connue pour l’instant.</translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>Examen de la copie…</translation>
        </message>
        <message>
            <source>It can't be read: it is damaged, or has another passphrase.</source>
            <translation>Illisible : elle est endommagée, ou a une autre phrase secrète.</translation>
        </message>
        <message>
            <source>It didn't pass its check. Choose another copy.</source>
            <translation>Elle n’a pas passé la vérification. Choisissez une autre copie.</translation>
        </message>
    </context>
    <context>
        <name>CountChips</name>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Arrived</source>
            <translation>Arrivés</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Next 30 min</source>
            <translation>30 prochaines min</translation>
        </message>
        <message>
            <source>What the figures are of</source>
            <translation>Objet des chiffres</translation>
        </message>
        <message>
            <source>Nothing starts within the next 30 minutes.</source>
            <translation>Rien ne commence dans les 30 prochaines minutes.</translation>
        </message>
        <message>
            <source>Inside now, by room</source>
            <translation>Présents en ce moment, par salle</translation>
        </message>
        <message>
            <source>The next 30 minutes</source>
            <translation>Les 30 prochaines minutes</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Sur place</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Qui ou quoi</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n speak(s) soon, not here yet</source>
            <translation>
                <numerusform>%n intervenant attendu bientôt, pas encore là</numerusform>
                <numerusform>%n intervenants attendus bientôt, pas encore là</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 10 minutes</source>
            <translation>10 dernières minutes</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 par minute</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Un problème est survenu dans le logiciel</translation>
        </message>
        <message>
            <source>What was saved is safe. You can go on working. Please send this report to the people who look after the program; it holds no names from your lists.</source>
            <translation>Ce qui a été enregistré est en sécurité. Vous pouvez continuer à travailler. Merci d’envoyer ce rapport aux responsables du logiciel ; il ne contient aucun nom de vos listes.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Le rapport</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Copier comme image</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivés</translation>
        </message>
        <message>
            <source>Arrivals by quarter of an hour</source>
            <translation>Arrivées par quart d’heure</translation>
        </message>
        <message>
            <source>Rooms now</source>
            <translation>Les salles en ce moment</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Par catégorie</translation>
        </message>
        <message>
            <source>Organisations still missing</source>
            <translation>Organisations encore absentes</translation>
        </message>
        <message>
            <source>Speak soon, not here yet</source>
            <translation>Parlent bientôt, pas encore là</translation>
        </message>
        <message>
            <source>Everybody with a part in the next 30 minutes is here, or nothing starts.</source>
            <translation>Tous ceux qui ont un rôle dans les 30 prochaines minutes sont là, ou rien ne commence.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Copied: paste it into a message or a document.</source>
            <translation>Copié : collez-le dans un message ou un document.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Inside now: %1</source>
            <translation>Présents en ce moment : %1</translation>
        </message>
        <message>
            <source>Nobody has come yet.</source>
            <translation>Personne n’est encore arrivé.</translation>
        </message>
        <message>
            <source>There are no rooms in the programme yet.</source>
            <translation>Il n’y a pas encore de salle au programme.</translation>
        </message>
        <message>
            <source>There is nobody yet.</source>
            <translation>Il n’y a encore personne.</translation>
        </message>
        <message>
            <source>Somebody of every organisation has come.</source>
            <translation>Chaque organisation a quelqu’un sur place.</translation>
        </message>
        <message>
            <source>%1, full</source>
            <translation>%1, complet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayTable</name>
        <message>
            <source>Sessions of the day</source>
            <translation>Séances du jour</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendus</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>pas d’horaire</translation>
        </message>
    </context>
    <context>
        <name>DesignBar</name>
        <message>
            <source>Design</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>New from</source>
            <translation>Nouveau d’après</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Categories…</source>
            <translation>Catégories…</translation>
        </message>
        <message>
            <source>Each category's own design</source>
            <translation>Le modèle propre à chaque catégorie</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Export to a file…</source>
            <translation>Exporter vers un fichier…</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>Importer d’un fichier…</translation>
        </message>
        <message>
            <source>Undo: %1 removed (F8)</source>
            <translation>Annuler : %1 supprimé (F8)</translation>
        </message>
        <message>
            <source>Rename the design</source>
            <translation>Renommer le modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Export the design</source>
            <translation>Exporter le modèle</translation>
        </message>
        <message>
            <source>Import a design</source>
            <translation>Importer un modèle</translation>
        </message>
    </context>
    <context>
        <name>DesignForm</name>
        <message>
            <source>The whole badge</source>
            <translation>Le badge entier</translation>
        </message>
        <message>
            <source>Choose a field on the badge or in the list to change it.</source>
            <translation>Choisissez un champ sur le badge ou dans la liste pour le modifier.</translation>
        </message>
        <message>
            <source>Colours of categories</source>
            <translation>Couleurs des catégories</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>On the other side</source>
            <translation>Au verso</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Plié</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Verso</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>Toutes les autres</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Building the sample event</source>
            <translation>Création de l’événement d’exemple</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Emplacement de l’événement</translation>
        </message>
    </context>
    <context>
        <name>DesksButton</name>
        <message>
            <source>Other desks</source>
            <translation>Les autres bureaux</translation>
        </message>
        <message>
            <source>Share this event with other laptops</source>
            <translation>Partager cet événement avec d’autres ordinateurs</translation>
        </message>
    </context>
    <context>
        <name>DesksDialog</name>
        <message>
            <source>server here</source>
            <translation>serveur ici</translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>dernière à %1</translation>
        </message>
        <message>
            <source>Sharing, leaving and taking over are for an organiser's desk.</source>
            <translation>Partager, quitter et prendre le relais sont réservés à un bureau d’organisateur.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Bureau d’accueil</translation>
        </message>
        <message>
            <source>How it is</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Arrivals/min</source>
            <translation>Arrivées/min</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>Other desks</source>
            <translation>Les autres bureaux</translation>
        </message>
        <message>
            <source>Add a laptop…</source>
            <translation>Ajouter un ordinateur…</translation>
        </message>
        <message>
            <source>Exchange by stick…</source>
            <translation>Échange par clé USB…</translation>
        </message>
        <message>
            <source>Needs attention…</source>
            <translation>À vérifier…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Quitter…</translation>
        </message>
        <message>
            <source>Come back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Join with another code…</source>
            <translation>Rejoindre avec un autre code…</translation>
        </message>
        <message>
            <source>The server's laptop is lost: go on from here…</source>
            <translation>L’ordinateur du serveur est perdu : continuer d’ici…</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Écarter…</translation>
        </message>
        <message>
            <source>For a laptop that was lost: choose it in the list</source>
            <translation>Pour un ordinateur perdu : choisissez-le dans la liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>DesksFlow</name>
        <message>
            <source>The event stays on this laptop as it is now. What is done here afterwards doesn't reach the other desks, until this desk comes back.</source>
            <translation>L’événement reste sur cet ordinateur tel qu’il est maintenant. Ce qui se fait ici ensuite ne parvient pas aux autres bureaux, jusqu’à ce que ce bureau revienne.</translation>
        </message>
        <message>
            <source>Leave the other desks?</source>
            <translation>Quitter les autres bureaux ?</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Coming back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>This laptop starts a server of its own, from all that it knows. The other desks then join it once with a new code; they keep what they have done, and nothing is counted twice. What only the lost laptop knew comes back if it is found. Do this at one desk only, and only when the other laptop doesn't come back soon.</source>
            <translation>Cet ordinateur démarre son propre serveur, à partir de tout ce qu’il connaît. Les autres bureaux le rejoignent ensuite une fois, avec un nouveau code ; ils gardent ce qu’ils ont fait, et rien n’est compté deux fois. Ce que seul l’ordinateur perdu connaissait revient s’il est retrouvé. Ne le faites qu’à un seul bureau, et seulement si l’autre ordinateur ne revient pas bientôt.</translation>
        </message>
        <message>
            <source>Go on from this laptop?</source>
            <translation>Continuer depuis cet ordinateur ?</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Continuer d’ici</translation>
        </message>
        <message>
            <source>Starting a server here</source>
            <translation>Démarrage d’un serveur ici</translation>
        </message>
        <message>
            <source>The laptop of %1 can then neither read nor write what the desks share; what it has already stays on it. The code for its kind of desk is made new, and whoever joins from now on needs the new one. If the laptop is found, it can join again with that.</source>
            <translation>L’ordinateur de %1 ne pourra plus lire ni écrire ce que les bureaux partagent ; ce qu’il a déjà y reste. Le code de ce type de bureau est renouvelé, et qui rejoint l’événement désormais a besoin du nouveau. Si l’ordinateur est retrouvé, il peut revenir avec ce code.</translation>
        </message>
        <message>
            <source>Send %1 away?</source>
            <translation>Écarter %1 ?</translation>
        </message>
        <message>
            <source>Send away</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Sending away</source>
            <translation>Mise à l’écart</translation>
        </message>
        <message>
            <source>Close while other desks are at work?</source>
            <translation>Fermer alors que d’autres bureaux travaillent ?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The server of this event runs on this laptop. The other desks go on by themselves meanwhile, each from its own copy, and what they do comes together when this event is open here again.</source>
            <translation>Le serveur de cet événement tourne sur cet ordinateur. D’ici là, les autres bureaux continuent seuls, chacun avec sa propre copie, et leur travail est réuni quand cet événement est de nouveau ouvert ici.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>What the new plan changes</source>
            <translation>Ce que change le nouveau plan</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Par personne</translation>
        </message>
        <message>
            <source>Gaps, rooms, times and seats</source>
            <translation>Lacunes, salles, horaires et places</translation>
        </message>
        <message>
            <source>By session</source>
            <translation>Par séance</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>The new plan</source>
            <translation>Le nouveau plan</translation>
        </message>
        <message>
            <source>The best plan found so far</source>
            <translation>Le meilleur plan trouvé jusqu’ici</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ce plan</translation>
        </message>
        <message>
            <source>Take it on</source>
            <translation>Adopter ce plan</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>Désormais</translation>
        </message>
    </context>
    <context>
        <name>DoneBand</name>
        <message>
            <source>Undo this import</source>
            <translation>Annuler cette importation</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Masquer ce message</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n possible duplicate(s)…</source>
            <translation>
                <numerusform>Examiner %n doublon possible…</numerusform>
                <numerusform>Examiner %n doublons possibles…</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is in: %2 new, %3 changed.</source>
            <translation>%1 est importé : nouveaux %2, modifiés %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that somebody changed meanwhile stay.</source>
            <translation>
                <numerusform>%n valeur modifiée entre-temps reste.</numerusform>
                <numerusform>%n valeurs modifiées entre-temps restent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the import back…</source>
            <translation>Annulation de l’importation…</translation>
        </message>
        <message>
            <source>The import was taken back. What was edited since stays.</source>
            <translation>L’importation a été annulée. Ce qui a été modifié depuis reste.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>%n personne reste : badge déjà lu, fiche modifiée ou présence dans une liste ultérieure.</numerusform>
                <numerusform>%n personnes restent : badge déjà lu, fiche modifiée ou présence dans une liste ultérieure.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoorLine</name>
        <message>
            <source>Now %1</source>
            <translation>En ce moment : %1</translation>
        </message>
        <message>
            <source>Nothing runs here now</source>
            <translation>Rien ne se passe ici en ce moment</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>puis %1</translation>
        </message>
        <message>
            <source>Inside %1 of %2</source>
            <translation>%1 présents sur %2</translation>
        </message>
        <message>
            <source>Inside %1</source>
            <translation>%1 présents</translation>
        </message>
        <message>
            <source>By invitation: %1</source>
            <translation>Sur invitation : %1</translation>
        </message>
        <message>
            <source>Signed up: %1</source>
            <translation>Inscrits : %1</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>en attente : %1</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop lists here</source>
            <translation>Déposez les listes ici</translation>
        </message>
        <message>
            <source>Spreadsheets of people, or workbooks with the programme, rooms and interpreters, several at once. You see what would change before anything is written.</source>
            <translation>Des tableurs de personnes, ou des classeurs avec le programme, les salles et les interprètes, plusieurs à la fois si vous voulez. Vous voyez ce qui changerait avant que rien ne soit écrit.</translation>
        </message>
        <message>
            <source>Choose lists…</source>
            <translation>Choisir des listes…</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Possible duplicates</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <source>No possible duplicates are left.</source>
            <translation>Il ne reste aucun doublon possible.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) to look at</source>
            <translation>
                <numerusform>%n paire à examiner</numerusform>
                <numerusform>%n paires à examiner</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Annuler : %1 (F8)</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message>
            <source>The badge</source>
            <translation>Le badge</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) chosen</source>
            <translation>
                <numerusform>%n champ choisi</numerusform>
                <numerusform>%n champs choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Changes are saved as you make them</source>
            <translation>Les modifications sont enregistrées au fur et à mesure</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Undo all changes</source>
            <translation>Annuler toutes les modifications</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>Essayer avec</translation>
        </message>
        <message>
            <source>Undo (F8)</source>
            <translation>Annuler (F8)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>Rétablir (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Recto</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Verso</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Face</translation>
        </message>
    </context>
    <context>
        <name>EveningDialog</name>
        <message>
            <source>End of day</source>
            <translation>Fin de journée</translation>
        </message>
        <message>
            <source>Report of the day</source>
            <translation>Rapport du jour</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>À quoi sert-elle ?</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The folder names everybody who is registered. What it is for stands in the event’s record.</source>
            <translation>Le dossier nomme toutes les personnes inscrites. Son usage est noté dans le registre de l’événement.</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Lists and reports</source>
            <translation>Listes et rapports</translation>
        </message>
        <message>
            <source>Lists (%1)</source>
            <translation>Listes (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose lists</source>
            <translation>Choisir des listes</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>À quoi sert-elle ?</translation>
        </message>
        <message>
            <source>Room list for the hotel, say</source>
            <translation>Liste des chambres pour l’hôtel, par exemple</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>Toutes les salles</translation>
        </message>
        <message>
            <source>All interpreters</source>
            <translation>Tous les interprètes</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Looking at the columns…</source>
            <translation>Lecture des colonnes…</translation>
        </message>
        <message>
            <source>Not for everybody (%1). What it is for stands in the event’s record.</source>
            <translation>Pas pour tous (%1). Son usage est noté dans le registre de l’événement.</translation>
        </message>
        <message>
            <source>Say in a few words what the list is for, then save it.</source>
            <translation>Dites en quelques mots à quoi sert la liste, puis enregistrez-la.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Enregistrer : %1</translation>
        </message>
    </context>
    <context>
        <name>ExportsCard</name>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Send an empty template to the organisations: what comes back is recognised without any questions.</source>
            <translation>Envoyez une liste vierge aux organisations : ce qui revient est reconnu sans aucune question.</translation>
        </message>
        <message>
            <source>Get an empty template…</source>
            <translation>Obtenir une liste vierge…</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Écriture de la liste</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 enregistré</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists and reports</source>
            <translation>Listes et rapports</translation>
        </message>
        <message>
            <source>End of day…</source>
            <translation>Fin de journée…</translation>
        </message>
        <message>
            <source>Everything of today in one dated folder, with a page that sums it up</source>
            <translation>Tout ce qui concerne la journée dans un dossier daté, avec une page de résumé</translation>
        </message>
        <message>
            <source>To work with</source>
            <translation>Pour travailler</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>À imprimer</translation>
        </message>
        <message>
            <source>To print for interpreters</source>
            <translation>À imprimer pour les interprètes</translation>
        </message>
        <message>
            <source>Calendars…</source>
            <translation>Calendriers…</translation>
        </message>
        <message>
            <source>One for each room, interpreter and speaker, in a folder</source>
            <translation>Un par salle, interprète et intervenant, dans un dossier</translation>
        </message>
        <message>
            <source>Writing the calendars</source>
            <translation>Écriture des calendriers</translation>
        </message>
        <message>
            <source>Writing the day’s lists</source>
            <translation>Écriture des listes du jour</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved %1: %2</source>
            <translation>%1 enregistré : %2</translation>
        </message>
        <message>
            <source>Where the day’s folder is to be</source>
            <translation>Où mettre le dossier de la journée</translation>
        </message>
        <message>
            <source>Where the calendars are to be</source>
            <translation>Où mettre les calendriers</translation>
        </message>
        <message>
            <source>Save an empty template</source>
            <translation>Enregistrer une liste vierge</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>From the left</source>
            <translation>Depuis la gauche</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Depuis le haut</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Montre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Graisse</translation>
        </message>
        <message>
            <source>Largest size</source>
            <translation>Taille maximale</translation>
        </message>
        <message>
            <source>Smallest size</source>
            <translation>Taille minimale</translation>
        </message>
        <message>
            <source>Lines at most</source>
            <translation>Lignes au plus</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>En largeur</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>En hauteur</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Only a frame of</source>
            <translation>Seulement un cadre de</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>{} stands for the value, as in: Channel {}</source>
            <translation>{} tient lieu de valeur, comme dans : Canal {}</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <source>Covers its whole box</source>
            <translation>Couvre tout son cadre</translation>
        </message>
        <message>
            <source>Other picture…</source>
            <translation>Autre image…</translation>
        </message>
        <message>
            <source>Shown to</source>
            <translation>Montré à</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Qui parle</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Invited to</source>
            <translation>Invité à</translation>
        </message>
        <message>
            <source>Who has</source>
            <translation>Qui a</translation>
        </message>
        <message>
            <source>Who lacks</source>
            <translation>Qui n’a pas</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Who agreed</source>
            <translation>Qui a accepté</translation>
        </message>
        <message>
            <source>Who said no</source>
            <translation>Qui a refusé</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>N’importe quelle langue</translation>
        </message>
        <message>
            <source>Any session or none</source>
            <translation>N’importe quelle séance, ou aucune</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>N’importe quoi</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Fields, the topmost first</source>
            <translation>Champs, du premier au dernier plan</translation>
        </message>
        <message>
            <source>Above the next field</source>
            <translation>Au-dessus du champ suivant</translation>
        </message>
        <message>
            <source>Below the next field</source>
            <translation>Au-dessous du champ suivant</translation>
        </message>
        <message>
            <source>Remove the field (Del)</source>
            <translation>Supprimer le champ (Del)</translation>
        </message>
        <message>
            <source>Not on this badge</source>
            <translation>Pas sur ce badge</translation>
        </message>
    </context>
    <context>
        <name>FieldPicker</name>
        <message>
            <source>Type to find a field</source>
            <translation>Saisissez pour rechercher un champ</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Rechercher un champ</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Leave this column out</source>
            <translation>Laisser cette colonne de côté</translation>
        </message>
    </context>
    <context>
        <name>FileFlows</name>
        <message>
            <source>Making the event</source>
            <translation>Création de l’événement</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Emplacement de l’événement</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Choisir un autre dossier…</translation>
        </message>
        <message>
            <source>Keep it in %1</source>
            <translation>Enregistrer dans %1</translation>
        </message>
        <message>
            <source>Not in this folder</source>
            <translation>Pas dans ce dossier</translation>
        </message>
    </context>
    <context>
        <name>FixDialog</name>
        <message>
            <source>Places that fit</source>
            <translation>Emplacements possibles</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Time and room…</source>
            <translation>Horaire et salle…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Interpreters…</source>
            <translation>Interprètes…</translation>
        </message>
        <message>
            <source>No other room, no change of rooms and no move of up to 20 minutes mends anything here without breaking something else.</source>
            <translation>Ni une autre salle, ni un échange de salles, ni un décalage de 20 minutes au plus ne résout quoi que ce soit ici sans enfreindre une autre règle.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. Save yours over it?</source>
            <translation>Quelqu’un a modifié ceci entre-temps. Enregistrer votre version par-dessus ?</translation>
        </message>
        <message>
            <source>Save mine</source>
            <translation>Enregistrer la mienne</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Continuer la saisie</translation>
        </message>
        <message>
            <source>There are unsaved changes.</source>
            <translation>Certaines modifications ne sont pas enregistrées.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Ne pas les garder</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Esc clears the field</source>
            <translation>Esc vide le champ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>Écriture d’origine</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>At the entrance</source>
            <translation>À l’entrée</translation>
        </message>
        <message>
            <source>At this gate</source>
            <translation>À ce point de contrôle</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Sur place</translation>
        </message>
        <message>
            <source>Left again</source>
            <translation>Reparti</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>No match? F4 adds a walk-in</source>
            <translation>Personne ? F4 ajoute un visiteur sans inscription</translation>
        </message>
        <message>
            <source>↓ ↑ choose</source>
            <translation>↓ ↑ choisir</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
    </context>
    <context>
        <name>GapView</name>
        <message>
            <source>Gaps and problems</source>
            <translation>Lacunes et anomalies</translation>
        </message>
        <message>
            <source>Nothing is open and no rule is broken</source>
            <translation>Aucune lacune et aucune règle enfreinte</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n lacune</numerusform>
                <numerusform>%n lacunes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other problem(s)</source>
            <translation>
                <numerusform>%n autre anomalie</numerusform>
                <numerusform>%n autres anomalies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GateBar</name>
        <message>
            <source>Gate</source>
            <translation>Point de contrôle</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Scan with this computer's camera</source>
            <translation>Lire avec la caméra de cet ordinateur</translation>
        </message>
        <message>
            <source>This gate: list of guests, rules</source>
            <translation>Ce point de contrôle : liste des invités, règles</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>Porte – %1</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Récepteurs</translation>
        </message>
        <message>
            <source>List of guests…</source>
            <translation>Liste des invités…</translation>
        </message>
        <message>
            <source>Rules of this gate…</source>
            <translation>Règles de ce point de contrôle…</translation>
        </message>
    </context>
    <context>
        <name>GuestsDialog</name>
        <message>
            <source>List of guests</source>
            <translation>Liste des invités</translation>
        </message>
        <message>
            <source>Scan a badge or type a name to add…</source>
            <translation>Lisez un badge ou tapez un nom à ajouter…</translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Ajouter un invité</translation>
        </message>
        <message>
            <source>Enter puts on the list</source>
            <translation>Entrée met sur la liste</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Invités</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>No place left: %1 waits at place %2</source>
            <translation>Plus de place : %1 attend à la place %2</translation>
        </message>
        <message>
            <source>%1 was on the list already</source>
            <translation>%1 était déjà sur la liste</translation>
        </message>
        <message>
            <source>%1 is off the list</source>
            <translation>%1 n’est plus sur la liste</translation>
        </message>
        <message>
            <source>%1 wasn't on the list</source>
            <translation>%1 n’était pas sur la liste</translation>
        </message>
        <message>
            <source>%1 is on the list</source>
            <translation>%1 est sur la liste</translation>
        </message>
        <message>
            <source>Moves up, please tell them: %1</source>
            <translation>Obtiennent une place, merci de les prévenir : %1</translation>
        </message>
        <message>
            <source>%1 on the list</source>
            <translation>%1 sur la liste</translation>
        </message>
        <message>
            <source>%1 of %2 places taken</source>
            <translation>%1 places prises sur %2</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 en attente</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>Écriture d’origine</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Sur la liste</translation>
        </message>
    </context>
    <context>
        <name>HandOverDialog</name>
        <message>
            <source>Hand over to another laptop</source>
            <translation>Transmettre à un autre ordinateur</translation>
        </message>
        <message>
            <source>Everything goes along: people, programme, badges, receivers, what was scanned. The file is encrypted; the other laptop needs it and a code. This laptop asks from then on before it scans.</source>
            <translation>Tout est transmis : personnes, programme, badges, récepteurs, lectures. Le fichier est chiffré ; l’autre ordinateur a besoin du fichier et d’un code. Ensuite, cet ordinateur demandera confirmation avant toute lecture.</translation>
        </message>
        <message>
            <source>The code</source>
            <translation>Le code</translation>
        </message>
        <message>
            <source>Choose where to write the file…</source>
            <translation>Choisir où écrire le fichier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Écriture du fichier</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>Où écrire le fichier</translation>
        </message>
        <message>
            <source>Handed-over events (%1)</source>
            <translation>Événements transmis (%1)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
        <message>
            <source>Read it out by telephone or give it on paper, but never together with the file. It is shown only now. On the other laptop: start page, “Receive an event…”.</source>
            <translation>Dictez-le par téléphone ou donnez-le sur papier, mais jamais avec le fichier. Il ne s’affiche que maintenant. Sur l’autre ordinateur : page de démarrage, « Recevoir un événement… ».</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Drag to move</source>
            <translation>Faites glisser pour déplacer</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Enter puts it there, Esc leaves it where it was</source>
            <translation>Enter la place ici, Esc la laisse où elle était</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>%1 does not fit there</source>
            <translation>%1 ne convient pas ici</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>pas de salle</translation>
        </message>
        <message>
            <source>unscheduled</source>
            <translation>à placer</translation>
        </message>
        <message>
            <source>Undo with F8.</source>
            <translation>Annuler avec F8.</translation>
        </message>
        <message>
            <source>Look at:</source>
            <translation>À regarder :</translation>
        </message>
        <message>
            <source>%1 takes place in %2. Undo with F8.</source>
            <translation>%1 a lieu dans %2. F8 pour annuler.</translation>
        </message>
    </context>
    <context>
        <name>HeadButtons</name>
        <message>
            <source>Plan automatically…</source>
            <translation>Planifier automatiquement…</translation>
        </message>
        <message>
            <source>Something changed…</source>
            <translation>Il y a du changement…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Somebody is ill…</source>
            <translation>Quelqu’un est malade…</translation>
        </message>
        <message>
            <source>A room is lost…</source>
            <translation>Une salle n’est plus disponible…</translation>
        </message>
        <message>
            <source>A session was moved…</source>
            <translation>Une séance a été déplacée…</translation>
        </message>
        <message>
            <source>A topic was added…</source>
            <translation>Un sujet a été ajouté…</translation>
        </message>
        <message>
            <source>An interpreter arrived…</source>
            <translation>Un interprète est arrivé…</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <source>Publish this plan…</source>
            <translation>Publier ce plan…</translation>
        </message>
        <message>
            <source>Change bulletin…</source>
            <translation>Bulletin des changements…</translation>
        </message>
        <message>
            <source>Lock this day</source>
            <translation>Fixer ce jour</translation>
        </message>
        <message>
            <source>Unlock this day</source>
            <translation>Ne plus fixer ce jour</translation>
        </message>
        <message>
            <source>Add an interpreter…</source>
            <translation>Ajouter un interprète…</translation>
        </message>
        <message>
            <source>Change an interpreter…</source>
            <translation>Modifier un interprète…</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Règles…</translation>
        </message>
    </context>
    <context>
        <name>HeadingRows</name>
        <message>
            <source>Which row holds the headings?</source>
            <translation>Quelle ligne contient les en-têtes ?</translation>
        </message>
        <message>
            <source>Click the row that says what each column holds; the list starts below it.</source>
            <translation>Cliquez sur la ligne qui indique ce que contient chaque colonne ; la liste commence en dessous.</translation>
        </message>
        <message>
            <source>The first rows of the sheet</source>
            <translation>Les premières lignes de la feuille</translation>
        </message>
        <message>
            <source>There are no headings</source>
            <translation>Il n’y a pas d’en-têtes</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Row %1 holds the headings</source>
            <translation>La ligne %1 contient les en-têtes</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Search the help…</source>
            <translation>Rechercher dans l’aide…</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>What the help says</source>
            <translation>Ce que dit l’aide</translation>
        </message>
        <message>
            <source>Nothing is said about that. Try another word.</source>
            <translation>L’aide n’en dit rien. Essayez un autre mot.</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Earlier imports</source>
            <translation>Importations précédentes</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Annuler cette importation</translation>
        </message>
        <message>
            <source>No list has come in yet</source>
            <translation>Aucune liste n’a encore été importée</translation>
        </message>
        <message>
            <source>Drop one above. Its columns are recognised by their headings in Arabic, English, French and Spanish; you look at the result, then import it.</source>
            <translation>Déposez-en une ci-dessus. Ses colonnes sont reconnues à leurs en-têtes en arabe, anglais, français et espagnol ; vous vérifiez le résultat, puis vous l’importez.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Bureau d’accueil</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message>
            <source>Look at its problems…</source>
            <translation>Examiner ses anomalies…</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n problem(s)…</source>
            <translation>
                <numerusform>Examiner %n anomalie…</numerusform>
                <numerusform>Examiner %n anomalies…</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulée</translation>
        </message>
    </context>
    <context>
        <name>HoursRow</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
    </context>
    <context>
        <name>IdleView</name>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Scan a badge, or type two letters of a name in either script.</source>
            <translation>Lisez un badge, ou saisissez deux lettres d’un nom dans l’une ou l’autre écriture.</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Reading %1</source>
            <translation>Lecture : %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importation : %1</translation>
        </message>
        <message>
            <source>The event changed meanwhile. Look at the list once more; nothing is in.</source>
            <translation>L’événement a changé entre-temps. Vérifiez la liste encore une fois ; rien n’a été importé.</translation>
        </message>
        <message>
            <source>Save the problems in a copy of the list</source>
            <translation>Enregistrer les anomalies dans une copie de la liste</translation>
        </message>
        <message>
            <source>Marking the problems</source>
            <translation>Marquage des anomalies</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) marked in %1.</source>
            <translation>
                <numerusform>%n anomalie marquée dans %1.</numerusform>
                <numerusform>%n anomalies marquées dans %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IncidentDialog</name>
        <message>
            <source>A laptop is lost</source>
            <translation>Perte d’un ordinateur portable</translation>
        </message>
        <message>
            <source>The event, or a copy of it</source>
            <translation>L’événement, ou une copie de celui-ci</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Un autre fichier…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Write the sheet…</source>
            <translation>Écrire la fiche…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Event or copy</source>
            <translation>Événement ou copie</translation>
        </message>
        <message>
            <source>A sheet to print: what was on the laptop, whether it can be read, what to do now and whom to call. Take the same event, or any copy of it.</source>
            <translation>Une fiche à imprimer : ce que contenait l’ordinateur, si c’est lisible, que faire maintenant et qui appeler. Prenez ce même événement, ou n’importe laquelle de ses copies.</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translation>Écriture de la fiche</translation>
        </message>
        <message>
            <source>Without the passphrase, the sheet can't say how many people are in it.</source>
            <translation>Sans la phrase secrète, la fiche ne peut pas indiquer combien de personnes le fichier contient.</translation>
        </message>
        <message>
            <source>Where to write the sheet</source>
            <translation>Où écrire la fiche</translation>
        </message>
        <message>
            <source>lost laptop</source>
            <translation>ordinateur perdu</translation>
        </message>
    </context>
    <context>
        <name>InterpreterDialog</name>
        <message>
            <source>New interpreter</source>
            <translation>Nouvel interprète</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Add hours</source>
            <translation>Ajouter des heures</translation>
        </message>
        <message>
            <source>Works from elsewhere</source>
            <translation>Travaille depuis un autre lieu</translation>
        </message>
        <message>
            <source>May work in closed meetings</source>
            <translation>Peut travailler dans les réunions à huis clos</translation>
        </message>
        <message>
            <source>Interprets sign language</source>
            <translation>Interprète en langue des signes</translation>
        </message>
        <message>
            <source>Leads the team</source>
            <translation>Dirige l’équipe</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Take this person off the team? The person stays on the list of people.</source>
            <translation>Retirer cette personne de l’équipe ? Elle reste dans la liste des personnes.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>A: mother tongue, works into it. B: works into it as well. C: works from it.</source>
            <translation>A : langue maternelle, travaille vers elle. B : travaille aussi vers elle. C : travaille à partir d’elle.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Here from, to</source>
            <translation>Sur place de, à</translation>
        </message>
        <message>
            <source>Without hours: here for the whole event.</source>
            <translation>Sans heures indiquées : sur place pendant tout l’événement.</translation>
        </message>
        <message>
            <source>At most a day</source>
            <translation>Maximum par jour</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Take off the team…</source>
            <translation>Retirer de l’équipe…</translation>
        </message>
    </context>
    <context>
        <name>InterpretersPage</name>
        <message>
            <source>Interpreters</source>
            <translation>Interprètes</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>There are no interpreters yet</source>
            <translation>Il n’y a pas encore d’interprètes</translation>
        </message>
        <message>
            <source>Bring in the workbook with the programme and the interpreters’ languages; then booths and people can be planned here.</source>
            <translation>Importez le classeur du programme et des langues des interprètes ; les cabines et les personnes pourront ensuite être planifiées ici.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importer une liste…</translation>
        </message>
        <message>
            <source>Reading the plan</source>
            <translation>Lecture du plan</translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Annuler : %1 (F8)</translation>
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>The code of the other laptop</source>
            <translation>Le code de l’autre ordinateur</translation>
        </message>
        <message>
            <source>Scan the code on the other laptop's screen</source>
            <translation>Lisez le code sur l’écran de l’autre ordinateur</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Or type what stands there</source>
            <translation>Ou saisissez ce qui y est indiqué</translation>
        </message>
        <message>
            <source>On the laptop that has the event: “Share this event”, or “Add a laptop…” in the list of desks. Both laptops must be on the same network.</source>
            <translation>Sur l’ordinateur qui a l’événement : « Partager cet événement », ou « Ajouter un ordinateur… » dans la liste des bureaux. Les deux ordinateurs doivent être sur le même réseau.</translation>
        </message>
    </context>
    <context>
        <name>ItemCard</name>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Keep this room when planning</source>
            <translation>Fixer cette salle dans le plan</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Intervenants</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <translation>%1 attendus</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>taken by %1</source>
            <translation>occupée par %1</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Looking for problems</source>
            <translation>Recherche d’anomalies</translation>
        </message>
        <message>
            <source>Cancel this session, or delete it as if it had never been announced?</source>
            <translation>Annuler cette séance, ou la supprimer comme si elle n’avait jamais été annoncée ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Keep this room</source>
            <translation>Garder cette salle</translation>
        </message>
        <message>
            <source>It stays in this room when rooms are planned</source>
            <translation>Elle reste dans cette salle lors de la planification</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Parlée</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>Interprété vers</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode d’interprétation</translation>
        </message>
        <message>
            <source>Who may come</source>
            <translation>Qui peut venir</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haute</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Maximale</translation>
        </message>
        <message>
            <source>Priority for interpreters</source>
            <translation>Priorité pour les interprètes</translation>
        </message>
        <message>
            <source>Needs a step-free room</source>
            <translation>Exige une salle accessible de plain-pied</translation>
        </message>
        <message>
            <source>Heavy: needs a larger team</source>
            <translation>Exigeante : demande une équipe plus grande</translation>
        </message>
        <message>
            <source>On stage</source>
            <translation>À la tribune</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Date, heure et lieu</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendus</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Receivers wanted</source>
            <translation>Récepteurs souhaités</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Cancel or delete…</source>
            <translation>Annuler ou supprimer…</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join an event</source>
            <translation>Rejoindre un événement</translation>
        </message>
        <message>
            <source>Protect it on this laptop with a passphrase</source>
            <translation>Le protéger sur cet ordinateur par une phrase secrète</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>Nom de ce bureau</translation>
        </message>
        <message>
            <source>Keep it elsewhere…</source>
            <translation>Le garder ailleurs…</translation>
        </message>
        <message>
            <source>This isn't the code for joining. Scan the large one again.</source>
            <translation>Ce n’est pas le code pour rejoindre. Lisez de nouveau le grand code.</translation>
        </message>
        <message>
            <source>Looking for the event</source>
            <translation>Recherche de l’événement</translation>
        </message>
        <message>
            <source>This laptop becomes: %1</source>
            <translation>Cet ordinateur devient : %1</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Conservé dans %1</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Emplacement de l’événement</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Another desk has this name. Free is: %1</source>
            <translation>Un autre bureau porte ce nom. Nom libre : %1</translation>
        </message>
        <message>
            <source>Joining: everything is copied to this laptop</source>
            <translation>Connexion : tout est copié sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>LanguageFilter</name>
        <message>
            <source>Show %1</source>
            <translation>Afficher : %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageLevels</name>
        <message>
            <source>Another language…</source>
            <translation>Une autre langue…</translation>
        </message>
        <message>
            <source>Not one of the languages</source>
            <translation>Ne fait pas partie de ses langues</translation>
        </message>
        <message>
            <source>Mother tongue: works into it</source>
            <translation>Langue maternelle : travaille vers elle</translation>
        </message>
        <message>
            <source>Active: works into it as well</source>
            <translation>Active : travaille aussi vers elle</translation>
        </message>
        <message>
            <source>Passive: works from it</source>
            <translation>Passive : travaille à partir d’elle</translation>
        </message>
    </context>
    <context>
        <name>LastScans</name>
        <message>
            <source>Last scans</source>
            <translation>Dernières lectures</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Déjà enregistré</translation>
        </message>
        <message>
            <source>%1, on paper</source>
            <translation>%1, sur papier</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Show in People</source>
            <translation>Voir dans Personnes</translation>
        </message>
    </context>
    <context>
        <name>LayoutRow</name>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Seats in this layout</source>
            <translation>Places dans cette disposition</translation>
        </message>
    </context>
    <context>
        <name>LimitLine</name>
        <message>
            <source>In the profile: %1</source>
            <translation>Dans le profil : %1</translation>
        </message>
        <message>
            <source>This is no such number.</source>
            <translation>Cette valeur n’est pas valable.</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>o’clock</source>
            <translation>h</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>%1 – Event Desk</source>
            <translation>%1 – Event Desk</translation>
        </message>
        <message>
            <source>This desk is locked</source>
            <translation>Ce bureau est verrouillé</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>%1 – Event Desk</source>
            <translation>%1 – Event Desk</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Another event</source>
            <translation>Un autre événement</translation>
        </message>
    </context>
    <context>
        <name>Managing</name>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Plan %1 brought back</source>
            <translation>Plan %1 rétabli</translation>
        </message>
        <message>
            <source>This will be the first release.</source>
            <translation>Ce sera la première version publiée.</translation>
        </message>
        <message>
            <source>Since release %1:</source>
            <translation>Depuis la version publiée %1 :</translation>
        </message>
        <message>
            <source>Published as release %1.</source>
            <translation>Publié : version %1.</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Publish the plan first; then changes can be told.</source>
            <translation>Publiez d’abord le plan ; les changements pourront ensuite être annoncés.</translation>
        </message>
        <message>
            <source>Change bulletin</source>
            <translation>Bulletin des changements</translation>
        </message>
        <message>
            <source>Change whom?</source>
            <translation>Qui modifier ?</translation>
        </message>
    </context>
    <context>
        <name>MappingTable</name>
        <message>
            <source>Columns of the list and their fields</source>
            <translation>Colonnes de la liste et leurs champs</translation>
        </message>
        <message>
            <source>Enter changes the field of a column.</source>
            <translation>Enter change le champ d’une colonne.</translation>
        </message>
        <message>
            <source>Their column</source>
            <translation>Colonne de la liste</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Our field</source>
            <translation>Notre champ</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>Set by you</source>
            <translation>Choisi par vous</translation>
        </message>
        <message>
            <source>By its heading</source>
            <translation>D’après l’en-tête</translation>
        </message>
        <message>
            <source>Probably</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>By its cells</source>
            <translation>D’après les cellules</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Non reconnu</translation>
        </message>
    </context>
    <context>
        <name>MatterCard</name>
        <message>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ce plan</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Prendre l’autre</translation>
        </message>
        <message>
            <source>Show the protected values</source>
            <translation>Montrer les valeurs protégées</translation>
        </message>
        <message>
            <source>This event can only be looked at here.</source>
            <translation>Cet événement ne peut être que consulté ici.</translation>
        </message>
        <message>
            <source>An organiser's desk settles this: this desk doesn't see the field.</source>
            <translation>À régler par un bureau d’organisateur : ce bureau ne voit pas le champ.</translation>
        </message>
        <message>
            <source>An organiser's desk settles this.</source>
            <translation>À régler par un bureau d’organisateur.</translation>
        </message>
        <message>
            <source>The help desk settles this.</source>
            <translation>À régler par le bureau d’aide.</translation>
        </message>
    </context>
    <context>
        <name>MattersDialog</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à vérifier</numerusform>
                <numerusform>%n à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>What needs a look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>Rien à vérifier.</translation>
        </message>
        <message>
            <source>When desks that did not know of each other let the same person in, or change the same field, it is listed here until somebody settles it.</source>
            <translation>Quand des bureaux qui s’ignoraient laissent entrer la même personne, ou modifient le même champ, cela figure ici jusqu’à ce que quelqu’un le règle.</translation>
        </message>
    </context>
    <context>
        <name>MattersWatch</name>
        <message>
            <source>Look…</source>
            <translation>Vérifier…</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Are they one person?</source>
            <translation>S’agit-il d’une seule personne ?</translation>
        </message>
    </context>
    <context>
        <name>MergePanel</name>
        <message>
            <source>Show protected fields</source>
            <translation>Montrer les champs protégés</translation>
        </message>
        <message>
            <source>It is written down who looked at whose.</source>
            <translation>Il est consigné qui a consulté les données de qui.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>Ce sont deux personnes</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Keep this entry</source>
            <translation>Conserver cette fiche</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are the same</source>
            <translation>
                <numerusform>%n champ est identique</numerusform>
                <numerusform>%n champs sont identiques</numerusform>
            </translation>
        </message>
        <message>
            <source>Protected and not shown: %1. Where they differ, both are kept.</source>
            <translation>Protégés et non affichés : %1. S’ils diffèrent, les deux sont conservés.</translation>
        </message>
        <message>
            <source>Please choose: %1</source>
            <translation>Veuillez choisir : %1</translation>
        </message>
        <message>
            <source>What both did at the gates counts as one person's; nobody counts twice.</source>
            <translation>Les lectures des deux aux points de contrôle comptent pour une seule personne ; personne n’est compté deux fois.</translation>
        </message>
        <message numerus="yes">
            <source>Speaks at %n session(s).</source>
            <translation>
                <numerusform>Intervient dans %n séance.</numerusform>
                <numerusform>Intervient dans %n séances.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Is on the list of %n session(s).</source>
            <translation>
                <numerusform>Figure sur la liste de %n séance.</numerusform>
                <numerusform>Figure sur les listes de %n séances.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interprets, with the languages of both entries.</source>
            <translation>Travaille comme interprète, avec les langues des deux fiches.</translation>
        </message>
        <message>
            <source>Has receiver %1.</source>
            <translation>A le récepteur %1.</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>badge printed</source>
            <translation>badge imprimé</translation>
        </message>
        <message>
            <source>badge not printed</source>
            <translation>badge pas encore imprimé</translation>
        </message>
        <message>
            <source>no badge</source>
            <translation>pas de badge</translation>
        </message>
        <message>
            <source>arrived at %1</source>
            <translation>arrivé à %1</translation>
        </message>
        <message>
            <source>The one person would be</source>
            <translation>Après la fusion, la personne serait</translation>
        </message>
    </context>
    <context>
        <name>MergeRow</name>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrit</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>MobileRow</name>
        <message>
            <source>Booth %1</source>
            <translation>Cabine %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Minutes to set it up</source>
            <translation>Minutes de montage</translation>
        </message>
        <message>
            <source>Seats of the room it costs</source>
            <translation>Places de la salle perdues</translation>
        </message>
    </context>
    <context>
        <name>NewEventDialog</name>
        <message>
            <source>New event</source>
            <translation>Nouvel événement</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>Choisir l’emplacement…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Passphrase (recommended)</source>
            <translation>Phrase secrète (recommandée)</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Les deux saisies ne sont pas encore identiques.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Hide this</source>
            <translation>Masquer ceci</translation>
        </message>
    </context>
    <context>
        <name>NowView</name>
        <message>
            <source>What runs now and next in each room</source>
            <translation>Ce qui se passe dans chaque salle, maintenant et ensuite</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) in use</source>
            <translation>
                <numerusform>%n salle occupée</numerusform>
                <numerusform>%n salles occupées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>dans %n minute</numerusform>
                <numerusform>dans %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfferView</name>
        <message>
            <source>What the other laptop is for</source>
            <translation>Ce que fera l’autre ordinateur</translation>
        </message>
        <message>
            <source>Make a new code here</source>
            <translation>Créer un nouveau code ici</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Nouveau code</translation>
        </message>
        <message>
            <source>The old code lets nobody join any more. Who has joined stays.</source>
            <translation>L’ancien code ne permet plus à personne de rejoindre. Ceux qui ont rejoint restent.</translation>
        </message>
        <message>
            <source>Who has joined</source>
            <translation>Qui a rejoint</translation>
        </message>
        <message>
            <source>On the other laptop, start Event Desk and choose “Join an event…”. Scan this with its hand scanner, or type:</source>
            <translation>Sur l’autre ordinateur, démarrez Event Desk et choisissez « Rejoindre un événement… ». Lisez ceci avec son lecteur à main, ou saisissez :</translation>
        </message>
        <message>
            <source>The codes for joining are on the laptop that shared the event: %1. A new one made here takes their place.</source>
            <translation>Les codes pour rejoindre sont sur l’ordinateur qui a partagé l’événement : %1. Un nouveau code créé ici les remplace.</translation>
        </message>
        <message>
            <source>The codes for joining are on the laptop that shared the event. A new one made here takes their place.</source>
            <translation>Les codes pour rejoindre sont sur l’ordinateur qui a partagé l’événement. Un nouveau code créé ici les remplace.</translation>
        </message>
        <message>
            <source>or %1</source>
            <translation>ou %1</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>Créer un code</translation>
        </message>
        <message>
            <source>A code to scan: %1</source>
            <translation>Un code à lire : %1</translation>
        </message>
        <message>
            <source>Nobody has joined yet</source>
            <translation>Personne n’a encore rejoint</translation>
        </message>
    </context>
    <context>
        <name>OnePerson</name>
        <message>
            <source>Type a name…</source>
            <translation>Saisissez un nom…</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Une autre personne…</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Bringing the copy back</source>
            <translation>Restauration de la copie</translation>
        </message>
        <message>
            <source>Not from this folder</source>
            <translation>Pas depuis ce dossier</translation>
        </message>
        <message>
            <source>Already open</source>
            <translation>Déjà ouvert</translation>
        </message>
        <message>
            <source>Show me that window</source>
            <translation>Afficher cette fenêtre</translation>
        </message>
        <message>
            <source>Copy it to another folder…</source>
            <translation>Copier dans un autre dossier…</translation>
        </message>
        <message>
            <source>Copy it to %1 and open that</source>
            <translation>Copier vers %1 et ouvrir la copie</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Emplacement de l’événement</translation>
        </message>
        <message>
            <source>That window does not answer. Look for it on this computer and close it.</source>
            <translation>Cette fenêtre ne répond pas. Cherchez-la sur cet ordinateur et fermez-la.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>PairsView</name>
        <message>
            <source>Possible duplicates</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <source>Look at two people side by side and say whether they are one person.</source>
            <translation>Comparez deux personnes côte à côte et indiquez s’il s’agit d’une seule personne.</translation>
        </message>
        <message>
            <source>These may be the same person. Both come in; after the import you can look at them side by side.</source>
            <translation>Il s’agit peut-être de la même personne. Les deux sont importées ; après l’importation, vous pourrez les comparer côte à côte.</translation>
        </message>
        <message>
            <source>Look at both…</source>
            <translation>Comparer les deux…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>On this list</source>
            <translation>Dans cette liste</translation>
        </message>
        <message>
            <source>May be the same as</source>
            <translation>Peut-être la même personne que</translation>
        </message>
    </context>
    <context>
        <name>PaperEntry</name>
        <message>
            <source>List %1</source>
            <translation>Liste %1</translation>
        </message>
        <message>
            <source>no list: by name</source>
            <translation>sans liste : par nom</translation>
        </message>
        <message>
            <source>Nobody of that number or name. Look at the list once more.</source>
            <translation>Personne de ce numéro ni de ce nom. Regardez encore la liste.</translation>
        </message>
        <message>
            <source>Enter times from paper</source>
            <translation>Saisir les heures du papier</translation>
        </message>
        <message>
            <source>Type “17 0912” and Enter: line 17 came at 09:12. Or a name, Enter, the time.</source>
            <translation>Tapez « 17 0912 » puis Entrée : la ligne 17 est arrivée à 09:12. Ou un nom, Entrée, l’heure.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Line or name</source>
            <translation>Ligne ou nom</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Who is meant</source>
            <translation>De qui il s’agit</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Saisir</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>All categories</source>
            <translation>Toutes les catégories</translation>
        </message>
        <message>
            <source>All organisations</source>
            <translation>Toutes les organisations</translation>
        </message>
        <message>
            <source>Making the list</source>
            <translation>Création de la liste</translation>
        </message>
        <message>
            <source>List to tick</source>
            <translation>Liste à cocher</translation>
        </message>
        <message>
            <source>Print it before it is needed. Who is in by then is ticked already.</source>
            <translation>Imprimez-la avant d’en avoir besoin. Qui est déjà entré y est coché.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>by name in Latin letters</source>
            <translation>par nom en lettres latines</translation>
        </message>
        <message>
            <source>by name in the other script</source>
            <translation>par nom dans l’autre écriture</translation>
        </message>
        <message>
            <source>Make the list (PDF)…</source>
            <translation>Créer la liste (PDF)…</translation>
        </message>
        <message>
            <source>Printed so far</source>
            <translation>Imprimées jusqu’ici</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>list.pdf</source>
            <translation>liste.pdf</translation>
        </message>
        <message>
            <source>List %1 is in %2.</source>
            <translation>La liste %1 est dans %2.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Afficher la phrase secrète</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translation>La masquer de nouveau</translation>
        </message>
    </context>
    <context>
        <name>PasswordView</name>
        <message>
            <source>%1 is protected by a password</source>
            <translation>%1 est protégé par un mot de passe</translation>
        </message>
        <message>
            <source>Whoever sent the list knows it. It is used to open the file and not kept.</source>
            <translation>La personne qui a envoyé la liste le connaît. Il sert à ouvrir le fichier et n’est pas conservé.</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Mot de passe du fichier</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>This is not the password of this file.</source>
            <translation>Ce n’est pas le mot de passe de ce fichier.</translation>
        </message>
    </context>
    <context>
        <name>PastProblemsDialog</name>
        <message>
            <source>Problems found in %1</source>
            <translation>Anomalies trouvées dans %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Type a name to add…</source>
            <translation>Saisissez un nom à ajouter…</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>Find a person</source>
            <translation>Rechercher une personne</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Imprimé</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entré</translation>
        </message>
        <message>
            <source>Left again</source>
            <translation>Reparti</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Other script</source>
            <translation>Autre écriture</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Récepteurs</translation>
        </message>
        <message>
            <source>Paper lists</source>
            <translation>Listes sur papier</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nouvelle personne</translation>
        </message>
        <message>
            <source>Delegation…</source>
            <translation>Délégation…</translation>
        </message>
        <message>
            <source>One person collects the badges of many</source>
            <translation>Une personne retire les badges de plusieurs</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) collected</source>
            <translation>
                <numerusform>%n badge retiré</numerusform>
                <numerusform>%n badges retirés</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Annuler : %1 (F8)</translation>
        </message>
        <message numerus="yes">
            <source>Possible duplicates (%n)</source>
            <translation>
                <numerusform>Doublon possible (%n)</numerusform>
                <numerusform>Doublons possibles (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Filter by name, organisation, e-mail or code</source>
            <translation>Filtrer par nom, organisation, courriel ou code</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Toutes les catégories</translation>
        </message>
        <message>
            <source>Here or not</source>
            <translation>Présents ou non</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>In on %1</source>
            <translation>Présents le %1</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Tous les jours</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDataDialog</name>
        <message>
            <source>Data of one person</source>
            <translation>Données d’une personne</translation>
        </message>
        <message>
            <source>Save all that is known…</source>
            <translation>Enregistrer tout ce qui est connu…</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n older copy(s) of the event as well, and make a fresh one</source>
            <translation>
                <numerusform>Supprimer aussi %n ancienne copie de l’événement, et en faire une nouvelle</numerusform>
                <numerusform>Supprimer aussi %n anciennes copies de l’événement, et en faire une nouvelle</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that nobody can bring it back.</source>
            <translation>Je sais que c’est irréversible.</translation>
        </message>
        <message>
            <source>Erase this person</source>
            <translation>Effacer cette personne</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Asked what is known</source>
            <translation>Demande d’accès aux données</translation>
        </message>
        <message>
            <source>Every field, the history, and the lists that went out, as PDF or JSON. The record says that it was written.</source>
            <translation>Tous les champs, l’historique et les listes sorties, en PDF ou en JSON. L’exportation est notée dans le registre.</translation>
        </message>
        <message>
            <source>Asked to be forgotten</source>
            <translation>Demande d’effacement</translation>
        </message>
        <message>
            <source>Everything personal goes, here and in what imports and merges keep. What they did at the gates still counts, without a name. Lists given to others have to be corrected there.</source>
            <translation>Toutes les données personnelles disparaissent, ici et dans ce que conservent les importations et les fusions. Les passages aux points de contrôle comptent toujours, sans nom. Les listes remises à des tiers doivent être corrigées chez eux.</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Écriture de la liste</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 enregistré</translation>
        </message>
        <message>
            <source>Save all that is known</source>
            <translation>Enregistrer tout ce qui est connu</translation>
        </message>
    </context>
    <context>
        <name>PersonFacts</name>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Récepteur</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivé</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Moins de 18 ans</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>as no. %1</source>
            <translation>n° %1</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Write the day like 2026-06-09.</source>
            <translation>Écrivez le jour comme 2026-06-09.</translation>
        </message>
        <message>
            <source>Show protected fields</source>
            <translation>Montrer les champs protégés</translation>
        </message>
        <message>
            <source>Guardian, hand-over, diet, access needs and remarks. It is written down.</source>
            <translation>Responsable légal, personnes autorisées à venir chercher l’enfant, régime alimentaire, besoins d’accès et remarques. La consultation est consignée.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>Title</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>Écriture d’origine</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Parle</translation>
        </message>
        <message>
            <source>Listens in</source>
            <translation>Écoute en</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Moins de 18 ans</translation>
        </message>
        <message>
            <source>Arrives on</source>
            <translation>Arrive le</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Part le</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Note pour l’accueil</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Responsable légal</translation>
        </message>
        <message>
            <source>May leave with</source>
            <translation>Peut partir avec</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Photographs for</source>
            <translation>Photos pour</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Régime alimentaire</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Besoins d’accessibilité</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>Numéro dans la liste</translation>
        </message>
        <message>
            <source>Code of another system</source>
            <translation>Code d’un autre système</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nouvelle personne</translation>
        </message>
        <message>
            <source>A name in either script is enough.</source>
            <translation>Un nom dans l’une des écritures suffit.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>What is shown of the person</source>
            <translation>Informations affichées sur la personne</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Data request: show or erase all…</source>
            <translation>Droits sur les données : tout consulter ou effacer…</translation>
        </message>
        <message>
            <source>Restore the registration</source>
            <translation>Rétablir l’inscription</translation>
        </message>
        <message>
            <source>Cancel the registration</source>
            <translation>Annuler l’inscription</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>Inscription annulée</translation>
        </message>
        <message>
            <source>Not arrived yet</source>
            <translation>Pas encore arrivé</translation>
        </message>
        <message>
            <source>Arrived %1 at %2, left again</source>
            <translation>Arrivé le %1 à %2, reparti</translation>
        </message>
        <message>
            <source>Arrived %1 at %2</source>
            <translation>Arrivé le %1 à %2</translation>
        </message>
    </context>
    <context>
        <name>PersonSearch</name>
        <message>
            <source>People found</source>
            <translation>Personnes trouvées</translation>
        </message>
        <message>
            <source>Add %1 as a new person</source>
            <translation>Ajouter %1 comme nouvelle personne</translation>
        </message>
    </context>
    <context>
        <name>PinField</name>
        <message>
            <source>The organiser's PIN</source>
            <translation>Code PIN de l’organisateur</translation>
        </message>
        <message>
            <source>This is not the organiser's PIN. Try again.</source>
            <translation>Ce n’est pas le code PIN de l’organisateur. Réessayez.</translation>
        </message>
        <message>
            <source>Not the PIN, five times. Wait half a minute, then try again.</source>
            <translation>Cinq codes PIN erronés. Attendez une demi-minute, puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Time and room</source>
            <translation>Horaire et salle</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Placer ici</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan automatically</source>
            <translation>Planifier automatiquement</translation>
        </message>
        <message>
            <source>Rooms and interpreters are placed so that as little as possible stays open. What you locked stays where it is. The plan before this one is kept.</source>
            <translation>Les salles et les interprètes sont répartis de façon à laisser le moins de lacunes possible. Ce que vous avez fixé reste en place. Le plan précédent est conservé.</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Interprètes</translation>
        </message>
        <message>
            <source>As good as possible, from the beginning</source>
            <translation>Le meilleur plan possible, en repartant de zéro</translation>
        </message>
        <message>
            <source>As few people touched as possible</source>
            <translation>Toucher le moins de personnes possible</translation>
        </message>
        <message>
            <source>Keep what is planned already, fill what is open</source>
            <translation>Conserver ce qui est déjà planifié, combler les lacunes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
    </context>
    <context>
        <name>PlanProgress</name>
        <message>
            <source>Plan automatically</source>
            <translation>Planifier automatiquement</translation>
        </message>
        <message>
            <source>Planning rooms and interpreters</source>
            <translation>Planification des salles et des interprètes</translation>
        </message>
        <message>
            <source>Beginning…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Cancel offers the best plan found so far.</source>
            <translation>« Annuler » propose le meilleur plan trouvé jusqu’ici.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Day %1 of %2</source>
            <translation>Jour %1 sur %2</translation>
        </message>
        <message>
            <source>%1: %2 so far, %3 at least</source>
            <translation>%1 : %2 pour l’instant, au moins %3</translation>
        </message>
        <message>
            <source>Ending with the best plan found…</source>
            <translation>Fin du calcul, avec le meilleur plan trouvé…</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Nothing is written before you press Import.</source>
            <translation>Rien n’est écrit tant que vous n’avez pas cliqué sur « Importer ».</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>Start afresh</source>
            <translation>Repartir de zéro</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Quoi afficher</translation>
        </message>
        <message>
            <source>Programme changes</source>
            <translation>Modifications du programme</translation>
        </message>
        <message>
            <source>What this list changes on the programme, and what it no longer names.</source>
            <translation>Ce que cette liste change au programme, et ce qu’elle ne mentionne plus.</translation>
        </message>
        <message>
            <source>Missing from this list</source>
            <translation>Absents de cette liste</translation>
        </message>
        <message>
            <source>An earlier list of the same sender had these people. They stay in the event until somebody cancels them.</source>
            <translation>Ces personnes figuraient dans une liste précédente du même expéditeur. Elles restent dans l’événement tant que leur inscription n’est pas annulée.</translation>
        </message>
        <message>
            <source>Looking at the list again…</source>
            <translation>Nouvel examen de la liste…</translation>
        </message>
        <message>
            <source>Columns as you set them last time</source>
            <translation>Colonnes telles que vous les avez choisies la dernière fois</translation>
        </message>
        <message numerus="yes">
            <source>%n more list(s) wait</source>
            <translation>
                <numerusform>%n autre liste en attente</numerusform>
                <numerusform>%n autres listes en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <source>No row of this list can come in yet.</source>
            <translation>Aucune ligne de cette liste ne peut encore être importée.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Identique</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Doublon</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Rejeté</translation>
        </message>
        <message>
            <source>Everything on this list is in the event already.</source>
            <translation>Tout ce qui est dans cette liste est déjà dans l’événement.</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Front</source>
            <translation>Recto</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Verso</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Face</translation>
        </message>
        <message>
            <source>Badge of %1</source>
            <translation>Badge de : %1</translation>
        </message>
        <message>
            <source>%1 get no badge, unless they are marked in the list.</source>
            <translation>%1 n’ont pas de badge, sauf s’ils sont marqués dans la liste.</translation>
        </message>
        <message>
            <source>The code is an example: this person has no badge yet.</source>
            <translation>Le code est un exemple : cette personne n’a pas encore de badge.</translation>
        </message>
        <message>
            <source>%1 % of real size</source>
            <translation>%1 % de la taille réelle</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>Taille réelle</translation>
        </message>
        <message>
            <source>Show the whole badge</source>
            <translation>Montrer le badge entier</translation>
        </message>
    </context>
    <context>
        <name>PrintBar</name>
        <message>
            <source>Test badge</source>
            <translation>Badge d’essai</translation>
        </message>
        <message>
            <source>Printer and queue…</source>
            <translation>Imprimante et file…</translation>
        </message>
        <message numerus="yes">
            <source>Print %n badge(s)</source>
            <translation>
                <numerusform>Imprimer %n badge</numerusform>
                <numerusform>Imprimer %n badges</numerusform>
            </translation>
        </message>
        <message>
            <source>No printer is chosen.</source>
            <translation>Aucune imprimante n’est choisie.</translation>
        </message>
        <message>
            <source>%1 on the way</source>
            <translation>%1 en route</translation>
        </message>
        <message>
            <source>%1 to be looked at</source>
            <translation>%1 à vérifier</translation>
        </message>
        <message>
            <source>Try failed again (%1)</source>
            <translation>Réessayer les échecs (%1)</translation>
        </message>
        <message>
            <source>Go on printing</source>
            <translation>Reprendre l’impression</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>PrinterButton</name>
        <message>
            <source>No printer</source>
            <translation>Pas d’imprimante</translation>
        </message>
        <message>
            <source>Choose the printer of this desk</source>
            <translation>Choisir l’imprimante de ce bureau</translation>
        </message>
        <message>
            <source>%1 on the way</source>
            <translation>%1 en route</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 échoués</translation>
        </message>
        <message>
            <source>print service does not answer</source>
            <translation>le service d’impression ne répond pas</translation>
        </message>
        <message>
            <source>%1 to be looked at</source>
            <translation>%1 à vérifier</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>Printer and queue</source>
            <translation>Imprimante et file</translation>
        </message>
    </context>
    <context>
        <name>PrintingDialog</name>
        <message>
            <source>Printer and queue</source>
            <translation>Imprimante et file</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Print the badge</source>
            <translation>Imprimer le badge</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>PrintingPanel</name>
        <message>
            <source>Printer of this desk</source>
            <translation>Imprimante de ce bureau</translation>
        </message>
        <message>
            <source>Print a badge when somebody comes in for the first time</source>
            <translation>Imprimer un badge à la première arrivée</translation>
        </message>
        <message>
            <source>Move the print right</source>
            <translation>Décaler l’impression à droite</translation>
        </message>
        <message>
            <source>and down</source>
            <translation>et vers le bas</translation>
        </message>
        <message>
            <source>Move the print right, in millimetres</source>
            <translation>Décaler l’impression à droite, en millimètres</translation>
        </message>
        <message>
            <source>Move the print down, in millimetres</source>
            <translation>Décaler l’impression vers le bas, en millimètres</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Test badge</source>
            <translation>Badge d’essai</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’impression</translation>
        </message>
        <message>
            <source>Nothing is on its way to the printer.</source>
            <translation>Rien n’est en route vers l’imprimante.</translation>
        </message>
        <message>
            <source>It came out</source>
            <translation>Il est sorti</translation>
        </message>
        <message>
            <source>It did not: print it</source>
            <translation>Non : l’imprimer</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Reason or time</source>
            <translation>Raison ou heure</translation>
        </message>
        <message>
            <source>None: badges are saved as PDF</source>
            <translation>Aucune : les badges sont enregistrés en PDF</translation>
        </message>
        <message>
            <source>This computer's print service does not answer.</source>
            <translation>Le service d’impression de cet ordinateur ne répond pas.</translation>
        </message>
        <message>
            <source>Choose the printer that stands at this desk.</source>
            <translation>Choisissez l’imprimante qui se trouve à ce bureau.</translation>
        </message>
        <message>
            <source>Try all that failed again (%1)</source>
            <translation>Réessayer tous les échecs (%1)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Go on printing</source>
            <translation>Reprendre l’impression</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>Afficher la séance</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Other places for it, each checked before it is offered</source>
            <translation>D’autres emplacements, chacun vérifié avant d’être proposé</translation>
        </message>
        <message>
            <source>Looking for problems…</source>
            <translation>Recherche d’anomalies…</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Aucune anomalie</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Anomalies (%1)</translation>
        </message>
    </context>
    <context>
        <name>ProblemsView</name>
        <message>
            <source>Kind of problem</source>
            <translation>Type d’anomalie</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message>
            <source>Save the problems in a copy of the list…</source>
            <translation>Enregistrer les anomalies dans une copie de la liste…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Anomalie</translation>
        </message>
        <message>
            <source>All problems</source>
            <translation>Toutes les anomalies</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <source>Rules for plans</source>
            <translation>Règles des plans</translation>
        </message>
        <message>
            <source>Back to the profile’s</source>
            <translation>Revenir au profil</translation>
        </message>
        <message>
            <source>All numbers and levels as the profile has them</source>
            <translation>Tous les nombres et niveaux tels que dans le profil</translation>
        </message>
        <message>
            <source>Only what each room has</source>
            <translation>Seulement ceux de chaque salle</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Receivers of the event</source>
            <translation>Récepteurs de l’événement</translation>
        </message>
        <message>
            <source>Written by another version and not used here: %1</source>
            <translation>Écrit par une autre version et non utilisé ici : %1</translation>
        </message>
        <message>
            <source>What to change</source>
            <translation>Quoi modifier</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Cabines</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Ways</source>
            <translation>Trajets</translation>
        </message>
        <message>
            <source>Nothing has been allowed against the rules.</source>
            <translation>Aucune dérogation aux règles n’a été accordée.</translation>
        </message>
        <message>
            <source>What makes a plan wrong. Professional texts disagree, so choose a profile that is near to yours and change what differs.</source>
            <translation>Ce qui rend un plan fautif. Les textes de la profession divergent : choisissez le profil le plus proche du vôtre, puis changez ce qui diffère.</translation>
        </message>
        <message numerus="yes">
            <source>Allowed (%n)</source>
            <translation>
                <numerusform>Dérogation (%n)</numerusform>
                <numerusform>Dérogations (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numéros</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Plan automatically…</source>
            <translation>Planifier automatiquement…</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Reading the programme</source>
            <translation>Lecture du programme</translation>
        </message>
        <message>
            <source>Looking for problems</source>
            <translation>Recherche d’anomalies</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rétabli : %1</translation>
        </message>
        <message>
            <source>Somebody has changed it since; it stays as it is.</source>
            <translation>Quelqu’un l’a modifié depuis ; il reste tel quel.</translation>
        </message>
        <message>
            <source>the new plan</source>
            <translation>le nouveau plan</translation>
        </message>
        <message>
            <source>There is no programme yet</source>
            <translation>Il n’y a pas encore de programme</translation>
        </message>
        <message>
            <source>Bring in the workbook with rooms and sessions; it stays as you wrote it.</source>
            <translation>Importez le classeur des salles et des séances ; il reste tel que vous l’avez écrit.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importer une liste…</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Publish this plan</source>
            <translation>Publier ce plan</translation>
        </message>
        <message>
            <source>A published plan is never changed again: whatever is changed later makes a new one, and the change bulletin says to each person what is different.</source>
            <translation>Un plan publié ne change plus : toute modification ultérieure en crée un nouveau, et le bulletin des changements indique à chacun ce qui est différent.</translation>
        </message>
        <message>
            <source>Note, if you like</source>
            <translation>Une note, si vous voulez</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
    </context>
    <context>
        <name>PurgeDialog</name>
        <message>
            <source>Remove people’s data for good</source>
            <translation>Supprimer définitivement des données personnelles</translation>
        </message>
        <message>
            <source>I know that nobody can bring it back.</source>
            <translation>Je sais que c’est irréversible.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le compte rendu…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Could not be removed: %1</source>
            <translation>Suppression impossible : %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n person(s)</source>
            <translation>
                <numerusform>%1 : %n personne</numerusform>
                <numerusform>%1 : %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) of the event are removed, and a fresh one is made.</source>
            <translation>
                <numerusform>%n ancienne copie de l’événement est supprimée, et une nouvelle est faite.</numerusform>
                <numerusform>%n anciennes copies de l’événement sont supprimées, et une nouvelle est faite.</numerusform>
            </translation>
        </message>
        <message>
            <source>What imports and merges keep to be taken back goes as well.</source>
            <translation>Ce que les importations et les fusions gardent pour pouvoir être annulées disparaît aussi.</translation>
        </message>
        <message>
            <source>Counts by category, country, day and gate stay, and so does the record.</source>
            <translation>Les totaux par catégorie, pays, jour et point de contrôle restent, ainsi que le registre.</translation>
        </message>
        <message>
            <source>The second folder for copies isn’t there now: copies in it stay.</source>
            <translation>Le second dossier de copies est absent en ce moment : les copies qu’il contient restent.</translation>
        </message>
        <message numerus="yes">
            <source>Also %n file(s) that this program wrote: %1</source>
            <translation>
                <numerusform>Aussi %n fichier écrit par ce logiciel : %1</numerusform>
                <numerusform>Aussi %n fichiers écrits par ce logiciel : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le compte rendu</translation>
        </message>
        <message>
            <source>Report of a removal</source>
            <translation>Compte rendu de suppression</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Écriture de la liste</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>%1 bytes</source>
            <translation>%1 octets</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ReadyStrip</name>
        <message>
            <source>All is ready for the door</source>
            <translation>Tout est prêt pour l’accueil</translation>
        </message>
        <message>
            <source>A new event: what now?</source>
            <translation>Nouvel événement : et maintenant ?</translation>
        </message>
        <message>
            <source>Ready for the door?</source>
            <translation>Prêt pour l’accueil ?</translation>
        </message>
        <message>
            <source>Hide this; the settings bring it back</source>
            <translation>Masquer ceci ; les réglages permettent de le réafficher</translation>
        </message>
        <message>
            <source>Hide what is still to do</source>
            <translation>Masquer ce qu’il reste à faire</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>still to do</source>
            <translation>reste à faire</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>People imported</source>
            <translation>Personnes importées</translation>
        </message>
        <message>
            <source>Clock and time zone right</source>
            <translation>Horloge et fuseau horaire corrects</translation>
        </message>
        <message>
            <source>Scanner tested</source>
            <translation>Lecteur testé</translation>
        </message>
        <message>
            <source>Printer tested</source>
            <translation>Imprimante testée</translation>
        </message>
        <message>
            <source>Badges printed</source>
            <translation>Badges imprimés</translation>
        </message>
        <message>
            <source>Backup in a second place</source>
            <translation>Sauvegarde dans un second emplacement</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Dernière sauvegarde : %1</translation>
        </message>
        <message>
            <source>Import a list, or get an empty template to send out</source>
            <translation>Importer une liste, ou obtenir une liste vierge à envoyer</translation>
        </message>
        <message>
            <source>Compare this computer's clock with the one in the hall</source>
            <translation>Comparer l’horloge de cet ordinateur avec celle du hall</translation>
        </message>
        <message>
            <source>Read a code from the screen</source>
            <translation>Lire un code à l’écran</translation>
        </message>
        <message>
            <source>Choose the printer and print a test badge</source>
            <translation>Choisir l’imprimante et imprimer un badge d’essai</translation>
        </message>
        <message>
            <source>Choose a design and print</source>
            <translation>Choisir un modèle et imprimer</translation>
        </message>
        <message>
            <source>Choose a stick or another disk for copies of the event</source>
            <translation>Choisir une clé ou un autre disque pour les copies de l’événement</translation>
        </message>
        <message>
            <source>At the event (%1) it is now %2, %3. Is that right?</source>
            <translation>À l’événement (%1), il est maintenant %2, %3. Est-ce exact ?</translation>
        </message>
        <message>
            <source>Clock and time zone</source>
            <translation>Horloge et fuseau horaire</translation>
        </message>
        <message>
            <source>Yes, it is</source>
            <translation>Oui, c’est exact</translation>
        </message>
        <message>
            <source>Time zone…</source>
            <translation>Fuseau horaire…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Against a rule</source>
            <translation>Contraire à une règle</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason, printed beside it</source>
            <translation>Motif, imprimé à côté</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Do it all the same</source>
            <translation>Le faire quand même</translation>
        </message>
        <message>
            <source>This breaks a rule that forbids it</source>
            <translation>Ceci enfreint une règle qui l’interdit</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive an event</source>
            <translation>Recevoir un événement</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>The code</source>
            <translation>Le code</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>Choisir l’emplacement…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>A passphrase on this laptop</source>
            <translation>Une phrase secrète sur cet ordinateur</translation>
        </message>
        <message>
            <source>Receiving the event</source>
            <translation>Réception de l’événement</translation>
        </message>
        <message>
            <source>A letter or digit is wrong. Have the groups read out again.</source>
            <translation>Une lettre ou un chiffre est faux. Faites relire les groupes.</translation>
        </message>
        <message>
            <source>Handed-over events (%1)</source>
            <translation>Événements transmis (%1)</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Emplacement de l’événement</translation>
        </message>
    </context>
    <context>
        <name>ReceiverDesk</name>
        <message>
            <source>Scan a badge, or a receiver that comes back</source>
            <translation>Lisez un badge, ou un récepteur qui revient</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>En panne</translation>
        </message>
        <message>
            <source>Who still has which receiver</source>
            <translation>Qui a encore quel récepteur</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>Vu en dernier dans</translation>
        </message>
        <message>
            <source>Enter: takes it back</source>
            <translation>Entrée : le reprend</translation>
        </message>
        <message>
            <source>%1 has a receiver</source>
            <translation>%1 a un récepteur</translation>
        </message>
        <message>
            <source>Which receiver does %1 get?</source>
            <translation>Quel récepteur pour %1 ?</translation>
        </message>
        <message>
            <source>Receiver %2 handed out to %1, a number that was new</source>
            <translation>Récepteur %2 remis à %1, un numéro encore inconnu</translation>
        </message>
        <message>
            <source>Receiver %2 handed out to %1</source>
            <translation>Récepteur %2 remis à %1</translation>
        </message>
        <message>
            <source>Enter: it came back, hand it out</source>
            <translation>Entrée : il est revenu, le remettre</translation>
        </message>
        <message>
            <source>Receiver %2 is out with %1 since %3</source>
            <translation>Le récepteur %2 est chez %1 depuis %3</translation>
        </message>
        <message>
            <source>Enter: hand out one more</source>
            <translation>Entrée : en remettre un de plus</translation>
        </message>
        <message>
            <source>%1 has receiver %2 already</source>
            <translation>%1 a déjà le récepteur %2</translation>
        </message>
        <message>
            <source>Receiver %2 is marked as broken: take another one</source>
            <translation>Le récepteur %2 est noté en panne : prenez-en un autre</translation>
        </message>
        <message>
            <source>Receiver %2 is back from %1</source>
            <translation>Récepteur %2 rendu par %1</translation>
        </message>
        <message>
            <source>Receiver %2 is not out. To hand it out, scan the badge first</source>
            <translation>Le récepteur %2 n’est pas sorti. Pour le remettre, lisez d’abord le badge</translation>
        </message>
        <message>
            <source>Nobody has receiver %2. To hand it out, scan the badge first</source>
            <translation>Personne n’a le récepteur %2. Pour le remettre, lisez d’abord le badge</translation>
        </message>
        <message>
            <source>Receiver %2 is lost</source>
            <translation>Le récepteur %2 est perdu</translation>
        </message>
        <message>
            <source>Receiver %2 is broken</source>
            <translation>Le récepteur %2 est en panne</translation>
        </message>
        <message>
            <source>Has %1</source>
            <translation>A le %1</translation>
        </message>
        <message>
            <source>Scan or type the number on the receiver, then Enter.</source>
            <translation>Lisez ou tapez le numéro du récepteur, puis Entrée.</translation>
        </message>
        <message>
            <source>A badge and then a number: handed out. A number alone: it is back.</source>
            <translation>Un badge puis un numéro : remis. Un numéro seul : rendu.</translation>
        </message>
        <message>
            <source>F8 Undo: %1</source>
            <translation>F8 Annuler : %1</translation>
        </message>
        <message>
            <source>Out %1 · in the box %2</source>
            <translation>Sortis %1 · dans la boîte %2</translation>
        </message>
        <message>
            <source>lost %1</source>
            <translation>perdus %1</translation>
        </message>
        <message>
            <source>broken %1</source>
            <translation>en panne %1</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>ailleurs</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdu</translation>
        </message>
    </context>
    <context>
        <name>ReceiversView</name>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n récepteur</numerusform>
                <numerusform>%n récepteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) returned</source>
            <translation>
                <numerusform>%n récepteur rendu</numerusform>
                <numerusform>%n récepteurs rendus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>%n récepteur ajouté</numerusform>
                <numerusform>%n récepteurs ajoutés</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the list</source>
            <translation>Création de la liste</translation>
        </message>
        <message>
            <source>Receivers that are out</source>
            <translation>Récepteurs sortis</translation>
        </message>
        <message>
            <source>All receivers are in the box</source>
            <translation>Tous les récepteurs sont dans la boîte</translation>
        </message>
        <message>
            <source>Here stands who still has which. They are handed out at the door.</source>
            <translation>On voit ici qui a encore quel récepteur. Ils sont remis à l’entrée.</translation>
        </message>
        <message>
            <source>List to collect them (PDF)…</source>
            <translation>Liste pour les récupérer (PDF)…</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Make numbers known: 1-120, or A1-A40, or 7, 9.</source>
            <translation>Déclarer des numéros : 1-120, ou A1-A40, ou 7, 9.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numéros</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>One receiver</source>
            <translation>Un récepteur</translation>
        </message>
        <message>
            <source>Number of the receiver</source>
            <translation>Numéro du récepteur</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>En panne</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>Fonctionne à nouveau</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Sorti</translation>
        </message>
        <message>
            <source>%1 out · %2 in the box · %3 lost · %4 broken</source>
            <translation>%1 sortis · %2 dans la boîte · %3 perdus · %4 en panne</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>ailleurs</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen returned</source>
            <translation>
                <numerusform>%n choisi rendu</numerusform>
                <numerusform>%n choisis rendus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n returned</source>
            <translation>
                <numerusform>%n rendu</numerusform>
                <numerusform>Les %n rendus</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody knows a receiver %1.</source>
            <translation>Personne ne connaît de récepteur %1.</translation>
        </message>
        <message>
            <source>Receiver %1 is noted.</source>
            <translation>Récepteur %1 noté.</translation>
        </message>
        <message>
            <source>List to collect receivers</source>
            <translation>Liste des récepteurs à récupérer</translation>
        </message>
        <message>
            <source>receivers.pdf</source>
            <translation>recepteurs.pdf</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Record of changes</source>
            <translation>Registre des modifications</translation>
        </message>
        <message>
            <source>Checking each line…</source>
            <translation>Vérification de chaque ligne…</translation>
        </message>
        <message>
            <source>Save the record…</source>
            <translation>Enregistrer le registre…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Which fields were changed, opened or let out; never what stood in them.</source>
            <translation>Quels champs ont été modifiés, consultés ou communiqués ; jamais leur contenu.</translation>
        </message>
        <message>
            <source>Save the record</source>
            <translation>Enregistrer le registre</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Écriture de la liste</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 enregistré</translation>
        </message>
    </context>
    <context>
        <name>RejoinDialog</name>
        <message>
            <source>Join with another code</source>
            <translation>Rejoindre avec un autre code</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>For when another laptop has taken the server over. What was done here stays, and goes along.</source>
            <translation>Quand un autre ordinateur a pris le relais du serveur. Ce qui a été fait ici reste, et est transmis.</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Connexion à l’événement</translation>
        </message>
        <message>
            <source>This isn't the code for joining. Scan the large one again.</source>
            <translation>Ce n’est pas le code pour rejoindre. Lisez de nouveau le grand code.</translation>
        </message>
    </context>
    <context>
        <name>Replanning</name>
        <message>
            <source>Writing down what changed</source>
            <translation>Enregistrement des changements</translation>
        </message>
        <message>
            <source>Discarded; everything is as it was.</source>
            <translation>Abandonné ; tout est comme avant.</translation>
        </message>
        <message>
            <source>Taking it back</source>
            <translation>Annulation en cours</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Un autre fichier…</translation>
        </message>
        <message>
            <source>Enter the passphrase…</source>
            <translation>Saisir la phrase secrète…</translation>
        </message>
        <message>
            <source>Put it in the event's place</source>
            <translation>La mettre à la place de l’événement</translation>
        </message>
        <message>
            <source>The file that is there now is kept beside it.</source>
            <translation>Le fichier actuel est conservé à côté.</translation>
        </message>
        <message>
            <source>As another file…</source>
            <translation>Comme un autre fichier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose the event, then a copy. Nothing is lost: what is there now stays.</source>
            <translation>Choisissez l’événement, puis une copie. Rien n’est perdu : l’état actuel est conservé.</translation>
        </message>
        <message>
            <source>A copy of an event</source>
            <translation>Une copie d’un événement</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Emplacement de l’événement</translation>
        </message>
        <message>
            <source>Bringing the copy back</source>
            <translation>Restauration de la copie</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>The badge as it prints</source>
            <translation>Le badge tel qu’il s’imprime</translation>
        </message>
        <message>
            <source>F8 Undo: %1</source>
            <translation>F8 Annuler : %1</translation>
        </message>
    </context>
    <context>
        <name>RetentionDialog</name>
        <message>
            <source>How long people’s data is kept</source>
            <translation>Durée de conservation des données personnelles</translation>
        </message>
        <message>
            <source>Remove now…</source>
            <translation>Supprimer maintenant…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>From its day on, this program asks to remove what is no longer needed. Nothing is removed by itself. Counts stay, without names.</source>
            <translation>À partir de la date fixée, le logiciel propose de supprimer ce qui n’est plus nécessaire. Rien n’est supprimé automatiquement. Les totaux restent, sans les noms.</translation>
        </message>
        <message>
            <source>%1: kept until</source>
            <translation>%1 : conservation jusqu’au</translation>
        </message>
        <message numerus="yes">
            <source>Due now, for %n person(s).</source>
            <translation>
                <numerusform>À supprimer maintenant, pour %n personne.</numerusform>
                <numerusform>À supprimer maintenant, pour %n personnes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomDialog</name>
        <message>
            <source>New room</source>
            <translation>Nouvelle salle</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Another layout</source>
            <translation>Autre disposition</translation>
        </message>
        <message>
            <source>Add a booth</source>
            <translation>Ajouter une cabine</translation>
        </message>
        <message>
            <source>Step-free</source>
            <translation>Accessible de plain-pied</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
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
            <source>Several things at once</source>
            <translation>Plusieurs choses à la fois</translation>
        </message>
        <message>
            <source>Like a foyer, or a market of stands</source>
            <translation>Comme un foyer ou un marché de stands</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) lose this room and become unscheduled:</source>
            <translation>
                <numerusform>%n séance perd cette salle et redevient à placer :</numerusform>
                <numerusform>%n séances perdent cette salle et redeviennent à placer :</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete this room?</source>
            <translation>Supprimer cette salle ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>In each language</source>
            <translation>Dans chaque langue</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Other layouts</source>
            <translation>Autres dispositions</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>En parallèle</translation>
        </message>
        <message>
            <source>Interpreting</source>
            <translation>Interprétation</translation>
        </message>
        <message>
            <source>Booths built in</source>
            <translation>Cabines fixes</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Récepteurs</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Où elle se trouve</translation>
        </message>
        <message>
            <source>Zone or floor</source>
            <translation>Zone ou étage</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Bâtiment</translation>
        </message>
        <message>
            <source>Delete room…</source>
            <translation>Supprimer la salle…</translation>
        </message>
    </context>
    <context>
        <name>RowButtons</name>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>RuleLine</name>
        <message>
            <source>Source: %1</source>
            <translation>Source : %1</translation>
        </message>
        <message>
            <source>In the profile: %1</source>
            <translation>Dans le profil : %1</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Rules of this gate</source>
            <translation>Règles de ce point de contrôle</translation>
        </message>
        <message>
            <source>Coming back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Opens before the start</source>
            <translation>Ouvre avant le début</translation>
        </message>
        <message>
            <source> min before</source>
            <translation> min avant</translation>
        </message>
        <message>
            <source>Closes after the end</source>
            <translation>Ferme après la fin</translation>
        </message>
        <message>
            <source> min after</source>
            <translation> min après</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ScannerTest</name>
        <message>
            <source>Test my scanner</source>
            <translation>Tester mon lecteur</translation>
        </message>
        <message>
            <source>What the scanner sends</source>
            <translation>Ce que le lecteur envoie</translation>
        </message>
        <message>
            <source>What the scanner sends appears here</source>
            <translation>Ce que le lecteur envoie s’affiche ici</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Read this code from the screen, or any badge. Nobody is checked in.</source>
            <translation>Lisez ce code à l’écran, ou n’importe quel badge. Personne n’est enregistré.</translation>
        </message>
        <message>
            <source>Waiting for the scanner</source>
            <translation>En attente du lecteur</translation>
        </message>
        <message>
            <source>The scanner works</source>
            <translation>Le lecteur fonctionne</translation>
        </message>
        <message>
            <source>The scanner works: a badge was read</source>
            <translation>Le lecteur fonctionne : un badge a été lu</translation>
        </message>
        <message>
            <source>Only a part of the code arrived</source>
            <translation>Une partie seulement du code est arrivée</translation>
        </message>
        <message>
            <source>%1 of %2 digits came in. Set the scanner to send more slowly (a delay between characters), or plug it in elsewhere.</source>
            <translation>%1 chiffres sur %2 sont arrivés. Réglez le lecteur sur un envoi plus lent (délai entre les caractères), ou branchez-le ailleurs.</translation>
        </message>
        <message>
            <source>This was not understood</source>
            <translation>Ceci n’a pas été compris</translation>
        </message>
        <message>
            <source>Set the scanner to a US keyboard, to read QR codes, and to send Enter after each code. Its booklet has a code for each of these.</source>
            <translation>Réglez le lecteur sur un clavier américain, sur la lecture des codes QR et sur l’envoi d’Enter après chaque code. Sa notice contient un code pour chacun de ces réglages.</translation>
        </message>
        <message>
            <source>It types through another keyboard layout. The keys were understood all the same; nothing has to be changed.</source>
            <translation>Il écrit avec une autre disposition de clavier. Les touches ont quand même été comprises ; il n’y a rien à changer.</translation>
        </message>
        <message>
            <source>It sends %1 beside the code. That does no harm.</source>
            <translation>Il envoie %1 en plus du code. Cela ne gêne pas.</translation>
        </message>
        <message>
            <source>It sends no Enter after the code, so each scan waits a moment. Set it to send Enter (CR).</source>
            <translation>Il n’envoie pas Enter après le code ; chaque lecture attend donc un instant. Réglez-le pour qu’il envoie Enter (CR).</translation>
        </message>
        <message>
            <source>It types slowly. Take away the delay between characters.</source>
            <translation>Il écrit lentement. Supprimez le délai entre les caractères.</translation>
        </message>
        <message>
            <source>Nothing has to be changed.</source>
            <translation>Il n’y a rien à changer.</translation>
        </message>
        <message>
            <source>It sent %1 in %2 ms.</source>
            <translation>Il a envoyé %1 en %2 ms.</translation>
        </message>
    </context>
    <context>
        <name>Seating</name>
        <message>
            <source>%1 changed</source>
            <translation>%1 : modifié</translation>
        </message>
        <message>
            <source>%1 locked in %2</source>
            <translation>%1 : place fixée dans %2</translation>
        </message>
        <message>
            <source>%1 unlocked in %2</source>
            <translation>%1 : place plus fixée dans %2</translation>
        </message>
        <message>
            <source>Not taken back, it was changed again since: %1</source>
            <translation>Non annulé, car modifié de nouveau depuis : %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>%1 taken out of %2</source>
            <translation>%1 : retrait de %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 dans %2</translation>
        </message>
    </context>
    <context>
        <name>SentenceDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SetPassphrase</name>
        <message>
            <source>Another passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>Protect with a passphrase</source>
            <translation>Protéger par une phrase secrète</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <source>Nobody can open the event without it, and nobody can find it out for you: write it down and keep it away from the laptop. A backup is made first.</source>
            <translation>Sans elle, personne ne peut ouvrir l’événement, et personne ne peut la retrouver pour vous : notez-la et gardez-la loin de l’ordinateur. Une sauvegarde est faite auparavant.</translation>
        </message>
    </context>
    <context>
        <name>SetPin</name>
        <message>
            <source>The organiser's PIN</source>
            <translation>Code PIN de l’organisateur</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Whoever has it may do everything on every desk of this event: lists, programme, designs and what is confidential. Leave both fields empty to work without a PIN.</source>
            <translation>Qui le connaît peut tout faire à chaque bureau de cet événement : listes, programme, modèles et données confidentielles. Laissez les deux champs vides pour travailler sans code PIN.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits.</source>
            <translation>Un code PIN comporte de 4 à 12 chiffres.</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Les deux saisies ne sont pas encore identiques.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Taken back: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) found</source>
            <translation>
                <numerusform>%n réglage trouvé</numerusform>
                <numerusform>%n réglages trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Search: printer, sound, time zone…</source>
            <translation>Rechercher : imprimante, son, fuseau horaire…</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>Groupes de réglages</translation>
        </message>
        <message>
            <source>No setting is called so</source>
            <translation>Aucun réglage ne porte ce nom</translation>
        </message>
        <message>
            <source>Try another word: what you see, or what should be different.</source>
            <translation>Essayez un autre mot : ce que vous voyez, ou ce qui devrait changer.</translation>
        </message>
        <message>
            <source>Show all settings</source>
            <translation>Afficher tous les réglages</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SeveralPanel</name>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Note pour l’accueil</translation>
        </message>
        <message>
            <source>Empty takes it away</source>
            <translation>Vide : l’enlève</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Définir</translation>
        </message>
        <message>
            <source>Set the category</source>
            <translation>Définir la catégorie</translation>
        </message>
        <message>
            <source>Set the note</source>
            <translation>Définir la note</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Enregistrer l’arrivée</translation>
        </message>
        <message>
            <source>Print badges…</source>
            <translation>Imprimer les badges…</translation>
        </message>
        <message>
            <source>One person collects the badges…</source>
            <translation>Une personne retire les badges…</translation>
        </message>
        <message>
            <source>Cancel the registrations</source>
            <translation>Annuler les inscriptions</translation>
        </message>
        <message>
            <source>Restore the registrations</source>
            <translation>Rétablir les inscriptions</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>%n personne choisie</numerusform>
                <numerusform>%n personnes choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Name of this desk</source>
            <translation>Nom de ce bureau</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Use a server that is there…</source>
            <translation>Utiliser un serveur existant…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Further laptops on the same network check people in with this one. Each has all it needs, so that it goes on alone when the network fails, and what was done meanwhile comes together afterwards.</source>
            <translation>D’autres ordinateurs du même réseau enregistrent les arrivées avec celui-ci. Chacun a tout ce qu’il faut pour continuer seul si le réseau tombe, et ce qui s’est fait entre-temps est réuni ensuite.</translation>
        </message>
        <message>
            <source>A PostgreSQL server of your organisation, as its technician writes it: with a user who may create a database's tables.</source>
            <translation>Un serveur PostgreSQL de votre organisation, tel que l’écrit son technicien : avec un utilisateur autorisé à créer les tables d’une base de données.</translation>
        </message>
        <message>
            <source>Share this event</source>
            <translation>Partager cet événement</translation>
        </message>
        <message>
            <source>Use this laptop instead</source>
            <translation>Utiliser plutôt cet ordinateur</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Vérifier de nouveau</translation>
        </message>
        <message>
            <source>If the computer asks whether others on the network may connect, say yes.</source>
            <translation>Si l’ordinateur demande si d’autres sur le réseau peuvent se connecter, répondez oui.</translation>
        </message>
        <message>
            <source>Sharing the event</source>
            <translation>Partage de l’événement</translation>
        </message>
        <message>
            <source>Join from the other laptops</source>
            <translation>Rejoindre depuis les autres ordinateurs</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Making a new code</source>
            <translation>Création d’un nouveau code</translation>
        </message>
    </context>
    <context>
        <name>SignsDialog</name>
        <message>
            <source>Signs and certificates</source>
            <translation>Panneaux et attestations</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Drawing signs</source>
            <translation>Dessin des panneaux</translation>
        </message>
        <message>
            <source>Door signs: a page for each room and day</source>
            <translation>Panneaux de porte : une page par salle et par jour</translation>
        </message>
        <message>
            <source>Table and place cards</source>
            <translation>Cartes de table</translation>
        </message>
        <message>
            <source>Name plates for speakers, to fold</source>
            <translation>Chevalets d’intervenants, à plier</translation>
        </message>
        <message>
            <source>Certificates of attendance, for those who came</source>
            <translation>Attestations de présence, pour qui est venu</translation>
        </message>
        <message>
            <source>Only for those marked in the list (%1)</source>
            <translation>Seulement pour les personnes marquées dans la liste (%1)</translation>
        </message>
        <message>
            <source>All of the event, or the person's own</source>
            <translation>Toutes celles de l’événement, ou celle de la personne</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Signs to look at</source>
            <translation>Panneaux à vérifier</translation>
        </message>
        <message>
            <source>door signs</source>
            <translation>panneaux de porte</translation>
        </message>
        <message>
            <source>cards</source>
            <translation>cartes</translation>
        </message>
        <message>
            <source>name plates</source>
            <translation>chevalets</translation>
        </message>
        <message>
            <source>certificates</source>
            <translation>attestations</translation>
        </message>
        <message>
            <source>Save signs</source>
            <translation>Enregistrer les panneaux</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, saved as %2</source>
            <translation>%1, enregistré sous %2</translation>
        </message>
    </context>
    <context>
        <name>SlotsDialog</name>
        <message>
            <source>Open Space</source>
            <translation>Forum ouvert</translation>
        </message>
        <message>
            <source>One slot in each room that is ticked:</source>
            <translation>Un créneau dans chaque salle cochée :</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message numerus="yes">
            <source>Open %n slot(s)</source>
            <translation>
                <numerusform>Ouvrir %n créneau</numerusform>
                <numerusform>Ouvrir %n créneaux</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandRow</name>
        <message>
            <source>Stand</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
    </context>
    <context>
        <name>StandsDialog</name>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Add a stand</source>
            <translation>Ajouter un stand</translation>
        </message>
        <message numerus="yes">
            <source>%n stand(s) without a group</source>
            <translation>
                <numerusform>%n stand sans groupe</numerusform>
                <numerusform>%n stands sans groupe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Open an event</source>
            <translation>Ouvrir un événement</translation>
        </message>
        <message>
            <source>Event files (%1)</source>
            <translation>Fichiers d’événement (%1)</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Emplacement de l’événement</translation>
        </message>
        <message>
            <source>Programme, badges and check-in of an event, on one laptop or several, without the internet.</source>
            <translation>Programme, badges et accueil d’un événement, sur un ou plusieurs ordinateurs, sans internet.</translation>
        </message>
        <message>
            <source>New event…</source>
            <translation>Nouvel événement…</translation>
        </message>
        <message>
            <source>Open an event file…</source>
            <translation>Ouvrir un fichier d’événement…</translation>
        </message>
        <message>
            <source>Join an event…</source>
            <translation>Rejoindre un événement…</translation>
        </message>
        <message>
            <source>One that another laptop shares on the same network</source>
            <translation>Celui qu’un autre ordinateur partage sur le même réseau</translation>
        </message>
        <message>
            <source>Try the sample event</source>
            <translation>Essayer l’événement d’exemple</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Receive an event…</source>
            <translation>Recevoir un événement…</translation>
        </message>
        <message>
            <source>A laptop is lost…</source>
            <translation>Perte d’un ordinateur portable…</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <source>Events that you open will stand here.</source>
            <translation>Les événements que vous ouvrez s’affichent ici.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Arrived %1 of %2</source>
            <translation>%1 arrivés sur %2</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Ce bureau</translation>
        </message>
        <message>
            <source>The name of this desk, different from all others:</source>
            <translation>Le nom de ce bureau, différent de tous les autres :</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Données enregistrées à %1</translation>
        </message>
        <message>
            <source>All saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>Tous les réglages</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>This desk: its name, what it may do, lock</source>
            <translation>Ce bureau : son nom, ses droits, son verrouillage</translation>
        </message>
        <message>
            <source>Colours, size of the text, sound, digits</source>
            <translation>Couleurs, taille du texte, son, chiffres</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Answers at the door</source>
            <translation>Réponses à l’entrée</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Chiffres</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickDialog</name>
        <message>
            <source>Exchange by stick</source>
            <translation>Échange par clé USB</translation>
        </message>
        <message>
            <source>Write to a stick…</source>
            <translation>Écrire sur une clé…</translation>
        </message>
        <message>
            <source>Read from a stick…</source>
            <translation>Lire depuis une clé…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>For a room without a network. Write here, carry the stick to another desk of this event, read it there; then the same the other way round. Nothing is counted twice, however often it is done.</source>
            <translation>Pour une salle sans réseau. Écrivez ici, portez la clé à un autre bureau de cet événement, lisez-la là-bas ; puis de même dans l’autre sens. Rien n’est compté deux fois, quel que soit le nombre d’échanges.</translation>
        </message>
        <message>
            <source>From here to another desk</source>
            <translation>D’ici vers un autre bureau</translation>
        </message>
        <message>
            <source>The file is encrypted: only laptops that have joined can read it.</source>
            <translation>Le fichier est chiffré : seuls les ordinateurs qui ont rejoint l’événement peuvent le lire.</translation>
        </message>
        <message>
            <source>From another desk to here</source>
            <translation>D’un autre bureau vers ici</translation>
        </message>
        <message>
            <source>Scanning goes on meanwhile.</source>
            <translation>Les lectures continuent pendant ce temps.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Écriture du fichier</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <source>Written: %1, with %2. Take the stick out only when the system says so.</source>
            <translation>Écrit : %1, avec %2. Ne retirez la clé que lorsque le système l’indique.</translation>
        </message>
        <message>
            <source>All of it was known here already.</source>
            <translation>Tout était déjà connu ici.</translation>
        </message>
        <message>
            <source>Exchange files (%1)</source>
            <translation>Fichiers d’échange (%1)</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>Où écrire le fichier</translation>
        </message>
        <message>
            <source>The file on the stick</source>
            <translation>Le fichier sur la clé</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Nothing yet</source>
            <translation>Rien pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>et %n plus ancien</numerusform>
                <numerusform>et %n plus anciens</numerusform>
            </translation>
        </message>
        <message>
            <source>ticked on paper</source>
            <translation>coché sur papier</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Badge made: %1</source>
            <translation>Badge créé : %1</translation>
        </message>
        <message>
            <source>Badge printed: %1</source>
            <translation>Badge imprimé : %1</translation>
        </message>
        <message>
            <source>Badge replaced, no longer valid: %1</source>
            <translation>Badge remplacé, plus valable : %1</translation>
        </message>
        <message>
            <source>Came in with the list %1</source>
            <translation>Venu avec la liste %1</translation>
        </message>
        <message>
            <source>Changed by the list %1</source>
            <translation>Modifié par la liste %1</translation>
        </message>
        <message>
            <source>The list %1 was taken back</source>
            <translation>La liste %1 a été reprise</translation>
        </message>
        <message>
            <source>Added at the desk</source>
            <translation>Ajouté au bureau</translation>
        </message>
        <message>
            <source>Changed at the desk</source>
            <translation>Modifié au bureau</translation>
        </message>
        <message>
            <source>Registration cancelled at the desk</source>
            <translation>Inscription annulée au bureau</translation>
        </message>
        <message>
            <source>Registration restored</source>
            <translation>Inscription rétablie</translation>
        </message>
        <message>
            <source>The last change was taken back</source>
            <translation>La dernière modification a été reprise</translation>
        </message>
        <message>
            <source>Protected fields were opened</source>
            <translation>Les champs protégés ont été ouverts</translation>
        </message>
        <message>
            <source>Said to be somebody else than a like entry</source>
            <translation>Déclaré distinct d’une fiche semblable</translation>
        </message>
        <message>
            <source>Left, and whom with was written down</source>
            <translation>Parti ; l’accompagnant a été consigné</translation>
        </message>
        <message>
            <source>All that is known was written out</source>
            <translation>Toutes les données connues ont été exportées</translation>
        </message>
        <message>
            <source>Merged with the entry %1</source>
            <translation>Fusionné avec la fiche %1</translation>
        </message>
        <message>
            <source>The merge with %1 was taken back</source>
            <translation>La fusion avec %1 a été défaite</translation>
        </message>
        <message>
            <source>Receiver %1 handed out</source>
            <translation>Récepteur %1 remis</translation>
        </message>
        <message>
            <source>Receiver %1 returned</source>
            <translation>Récepteur %1 rendu</translation>
        </message>
        <message>
            <source>Receiver %1 lost</source>
            <translation>Récepteur %1 perdu</translation>
        </message>
        <message>
            <source>Receiver %1 broken</source>
            <translation>Récepteur %1 en panne</translation>
        </message>
        <message>
            <source>Badge collected by %1</source>
            <translation>Badge retiré par %1</translation>
        </message>
        <message>
            <source>Badge not collected by %1 after all</source>
            <translation>Badge finalement non retiré par %1</translation>
        </message>
        <message>
            <source>Invited to %1</source>
            <translation>Invité à %1</translation>
        </message>
        <message>
            <source>Signed up for %1</source>
            <translation>Inscrit à %1</translation>
        </message>
        <message>
            <source>On the waiting list of %1</source>
            <translation>Sur la liste d’attente de %1</translation>
        </message>
        <message>
            <source>Scan taken back</source>
            <translation>Lecture reprise</translation>
        </message>
        <message>
            <source>Scanned again, already in</source>
            <translation>Relu, déjà entré</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>Another day</source>
            <translation>Un autre jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Another day…</source>
            <translation>Un autre jour…</translation>
        </message>
    </context>
    <context>
        <name>TopicDialog</name>
        <message>
            <source>New topic</source>
            <translation>Nouveau sujet</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Parlée</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Proposé par</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>Interprété vers</translation>
        </message>
        <message>
            <source>Needs a step-free room</source>
            <translation>Exige une salle accessible de plain-pied</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Créneau</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>The slot's own</source>
            <translation>Celle du créneau</translation>
        </message>
        <message>
            <source>Delete this topic?</source>
            <translation>Supprimer ce sujet ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>How many would come</source>
            <translation>Combien viendraient</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Date, heure et lieu</translation>
        </message>
        <message>
            <source>Delete topic…</source>
            <translation>Supprimer le sujet…</translation>
        </message>
        <message>
            <source>No slot yet</source>
            <translation>Pas encore de créneau</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Seat in the chosen booth</source>
            <translation>Affecter à la cabine choisie</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>Search the unscheduled sessions</source>
            <translation>Rechercher parmi les séances à placer</translation>
        </message>
        <message>
            <source>Unscheduled sessions</source>
            <translation>Séances à placer</translation>
        </message>
        <message>
            <source>Drag onto the rooms, or press Enter to choose time and room</source>
            <translation>Faites glisser vers les salles, ou appuyez sur Enter pour choisir l’horaire et la salle</translation>
        </message>
        <message>
            <source>Unscheduled (%1)</source>
            <translation>À placer (%1)</translation>
        </message>
        <message>
            <source>Drag a session here to take away its time and room.</source>
            <translation>Faites glisser une séance ici pour lui retirer son horaire et sa salle.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>no time</source>
            <translation>pas d’horaire</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>pas de salle</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>The event file needs a look</source>
            <translation>Le fichier d’événement est à vérifier</translation>
        </message>
        <message>
            <source>Bring this copy back</source>
            <translation>Restaurer cette copie</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside it.</source>
            <translation>Le fichier dans son état actuel est conservé à côté.</translation>
        </message>
        <message>
            <source>Open it anyway</source>
            <translation>Ouvrir quand même</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>In the file as it is: %1</source>
            <translation>Dans le fichier actuel : %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Versions of the plan</source>
            <translation>Versions du plan</translation>
        </message>
        <message>
            <source>What is different now</source>
            <translation>Ce qui diffère aujourd’hui</translation>
        </message>
        <message>
            <source>Bring this plan back</source>
            <translation>Rétablir ce plan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <source>planned automatically</source>
            <translation>planifié automatiquement</translation>
        </message>
        <message>
            <source>changed by hand</source>
            <translation>modifié à la main</translation>
        </message>
        <message>
            <source>worked out anew</source>
            <translation>recalculé</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>rétabli</translation>
        </message>
        <message>
            <source>release %1</source>
            <translation>version publiée %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>This plan is in force.</source>
            <translation>Ce plan est en vigueur.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>Comparing the plans</source>
            <translation>Comparaison des plans</translation>
        </message>
        <message>
            <source>Since this plan:</source>
            <translation>Depuis ce plan :</translation>
        </message>
        <message>
            <source>Times stay those of the programme.</source>
            <translation>Les horaires restent ceux du programme.</translation>
        </message>
        <message>
            <source>Brought back, it would break: %1</source>
            <translation>S’il était rétabli, ce plan enfreindrait une règle : %1</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>Booths</source>
            <translation>Cabines</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Interprètes</translation>
        </message>
        <message>
            <source>Drag a person onto a booth, or a name from a booth back here.</source>
            <translation>Faites glisser une personne sur une cabine, ou un nom d’une cabine jusqu’ici.</translation>
        </message>
        <message>
            <source>Seats needed and people who could take them, before anything is planned. What is short here is short whatever the plan.</source>
            <translation>Places à pourvoir et personnes qui pourraient les occuper, avant toute planification. Ce qui manque ici manquera quel que soit le plan.</translation>
        </message>
        <message>
            <source>Arrow keys go from one to the next, Enter opens the menu, Delete takes out</source>
            <translation>Les flèches passent de l’un à l’autre, Enter ouvre le menu, Delete retire</translation>
        </message>
        <message>
            <source>Booths along the hours</source>
            <translation>Cabines au fil des heures</translation>
        </message>
        <message>
            <source>People along the hours</source>
            <translation>Personnes au fil des heures</translation>
        </message>
        <message>
            <source>Interpreters; Enter puts one into the chosen booth</source>
            <translation>Interprètes ; Enter en affecte un à la cabine choisie</translation>
        </message>
        <message>
            <source>How each language is heard in each session</source>
            <translation>Comment chaque langue est entendue dans chaque séance</translation>
        </message>
        <message>
            <source>Supply against demand by language and time</source>
            <translation>Effectifs et besoins par langue et par heure</translation>
        </message>
        <message>
            <source>Hours of each interpreter by day</source>
            <translation>Heures de chaque interprète par jour</translation>
        </message>
    </context>
    <context>
        <name>WalkInDialog</name>
        <message>
            <source>Walk-in</source>
            <translation>Visiteur sans inscription</translation>
        </message>
        <message>
            <source>Save and check in</source>
            <translation>Enregistrer l’arrivée</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>WhoCard</name>
        <message>
            <source>Who gets a badge</source>
            <translation>Qui reçoit un badge</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Start at label</source>
            <translation>Commencer à l’étiquette</translation>
        </message>
        <message>
            <source>Cut marks</source>
            <translation>Repères de coupe</translation>
        </message>
        <message>
            <source>Look for problems</source>
            <translation>Chercher les problèmes</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>First free label on the sheet</source>
            <translation>Première étiquette libre de la planche</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>As in the lists</source>
            <translation>Comme dans les listes</translation>
        </message>
        <message>
            <source>One badge a page</source>
            <translation>Un badge par page</translation>
        </message>
        <message>
            <source>%1 sheet, %2 badges</source>
            <translation>Planche %1, %2 badges</translation>
        </message>
        <message>
            <source>Not yet printed (%1)</source>
            <translation>Pas encore imprimés (%1)</translation>
        </message>
        <message>
            <source>Everybody (%1)</source>
            <translation>Tout le monde (%1)</translation>
        </message>
        <message>
            <source>One category</source>
            <translation>Une catégorie</translation>
        </message>
        <message>
            <source>Marked in the list (%1)</source>
            <translation>Marqués dans la liste (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Save %n badge(s) as PDF…</source>
            <translation>
                <numerusform>Enregistrer %n badge en PDF…</numerusform>
                <numerusform>Enregistrer %n badges en PDF…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody left to print</source>
            <translation>Plus personne à imprimer</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Assign…</source>
            <translation>Affecter…</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>Afficher la séance</translation>
        </message>
        <message>
            <source>Why is this open?</source>
            <translation>Pourquoi cette lacune ?</translation>
        </message>
        <message>
            <source>Choose a gap to see why it is there.</source>
            <translation>Choisissez une lacune pour voir d’où elle vient.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What closing it would cost</source>
            <translation>Ce qu’il en coûterait de la combler</translation>
        </message>
        <message>
            <source>What stands against it</source>
            <translation>Ce qui s’y oppose</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>What would close it</source>
            <translation>Ce qui la comblerait</translation>
        </message>
        <message>
            <source>No single change closes it without breaking a rule.</source>
            <translation>Aucun changement à lui seul ne la comble sans enfreindre une règle.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
    </context>
    <context>
        <name>_Nobody</name>
        <message>
            <source>Nobody found for “%1”</source>
            <translation>Personne trouvé pour « %1 »</translation>
        </message>
        <message>
            <source>Try the family name alone, or the other script. F4 adds a walk-in.</source>
            <translation>Essayez le nom de famille seul, ou l’autre écriture. F4 ajoute un visiteur sans inscription.</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
    </context>
    <context>
        <name>_Task</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>badges</name>
        <message>
            <source>%1 reaches past the edge of the badge.</source>
            <translation>%1 dépasse le bord du badge.</translation>
        </message>
        <message>
            <source>Chosen in the list</source>
            <translation>Choisie dans la liste</translation>
        </message>
        <message>
            <source>Longest name</source>
            <translation>Nom le plus long</translation>
        </message>
        <message>
            <source>Both scripts</source>
            <translation>Deux écritures</translation>
        </message>
        <message>
            <source>Arabic only</source>
            <translation>Arabe seulement</translation>
        </message>
        <message>
            <source>Latin only</source>
            <translation>Latin seulement</translation>
        </message>
        <message>
            <source>Longest organisation</source>
            <translation>Organisation la plus longue</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Mineur</translation>
        </message>
        <message>
            <source>Agreed to photos</source>
            <translation>Accord photo donné</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Pas encore de nom</translation>
        </message>
        <message>
            <source>Example, with everything</source>
            <translation>Exemple complet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name in the other script</source>
            <translation>Nom dans l’écriture d’origine</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisation in the other script</source>
            <translation>Organisation dans l’écriture d’origine</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country in the other script</source>
            <translation>Pays dans l’autre écriture</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Category in the other script</source>
            <translation>Catégorie dans l’autre écriture</translation>
        </message>
        <message>
            <source>Languages spoken</source>
            <translation>Langues parlées</translation>
        </message>
        <message>
            <source>Receiver channel</source>
            <translation>Canal du récepteur</translation>
        </message>
        <message>
            <source>Sessions invited to</source>
            <translation>Invitations aux séances</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Event in the other script</source>
            <translation>Événement dans l’autre écriture</translation>
        </message>
        <message>
            <source>Code to type</source>
            <translation>Code à saisir</translation>
        </message>
        <message>
            <source>Fixed text</source>
            <translation>Texte fixe</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <source>Photo mark</source>
            <translation>Marque photo</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marque</translation>
        </message>
        <message>
            <source>Background picture</source>
            <translation>Image de fond</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Code QR</translation>
        </message>
        <message>
            <source>Language marks</source>
            <translation>Marques de langues</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>Liste de séances</translation>
        </message>
        <message>
            <source>%1, %2 mm from the left, %3 mm from the top, %4 by %5 mm</source>
            <translation>%1, à %2 mm de la gauche, à %3 mm du haut, %4 sur %5 mm</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Anneau</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Carré</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Losange</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Semi-bold</source>
            <translation>Demi-gras</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Where the script starts</source>
            <translation>Où commence l’écriture</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>Centré</translation>
        </message>
        <message>
            <source>Where the script ends</source>
            <translation>Où finit l’écriture</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>En haut</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>Au milieu</translation>
        </message>
        <message>
            <source>At the bottom</source>
            <translation>En bas</translation>
        </message>
    </context>
    <context>
        <name>coverage</name>
        <message>
            <source>Spoken</source>
            <translation>Parlée</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>Direct</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Relay via %1</source>
            <translation>Relais (%1)</translation>
        </message>
        <message>
            <source>Team too small</source>
            <translation>Équipe trop réduite</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lacune</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>Non planifié</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Relais</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>door</name>
        <message>
            <source>F9 Print again</source>
            <translation>F9 Réimprimer</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Left with…</source>
            <translation>Parti avec…</translation>
        </message>
        <message>
            <source>Admit anyway…</source>
            <translation>Admettre quand même…</translation>
        </message>
        <message>
            <source>Restore the registration and admit</source>
            <translation>Rétablir l’inscription et laisser entrer</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Mettre sur la liste</translation>
        </message>
        <message>
            <source>List of guests…</source>
            <translation>Liste des invités…</translation>
        </message>
        <message>
            <source>Hours of this gate…</source>
            <translation>Horaires de ce point de contrôle…</translation>
        </message>
        <message>
            <source>F4 Walk-in…</source>
            <translation>F4 Sans inscription…</translation>
        </message>
        <message>
            <source>Send the person to the help desk.</source>
            <translation>Dirigez la personne vers le bureau d’aide.</translation>
        </message>
        <message>
            <source>Type the person's name to find them.</source>
            <translation>Saisissez le nom de la personne pour la retrouver.</translation>
        </message>
        <message>
            <source>Ask for the badge of this event, or type the person's name.</source>
            <translation>Demandez le badge de cet événement ou saisissez le nom de la personne.</translation>
        </message>
        <message>
            <source>Ask for the newer badge, or print another one.</source>
            <translation>Demandez le badge plus récent, ou imprimez-en un autre.</translation>
        </message>
        <message>
            <source>This registration was cancelled.</source>
            <translation>Cette inscription a été annulée.</translation>
        </message>
        <message>
            <source>This session has a list of its own. Ask whoever leads it.</source>
            <translation>Cette séance a sa propre liste. Demandez à la personne qui l’anime.</translation>
        </message>
        <message>
            <source>Wait until somebody leaves, or ask whoever leads the session.</source>
            <translation>Attendez que quelqu’un sorte, ou demandez à la personne qui anime la séance.</translation>
        </message>
        <message>
            <source>Check that the right gate is chosen above.</source>
            <translation>Vérifiez que le bon point de contrôle est choisi ci-dessus.</translation>
        </message>
        <message>
            <source>Admit %1 anyway?</source>
            <translation>Laisser entrer %1 quand même ?</translation>
        </message>
        <message>
            <source>Why? The reason is kept with the scan.</source>
            <translation>Pourquoi ? La raison est gardée avec la lecture.</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Laisser entrer</translation>
        </message>
        <message>
            <source>Asked for by whoever leads the session</source>
            <translation>À la demande de qui dirige la séance</translation>
        </message>
        <message>
            <source>Replaces somebody who is on the list</source>
            <translation>Remplace quelqu’un de la liste</translation>
        </message>
        <message>
            <source>Whom does %1 leave with?</source>
            <translation>Avec qui part %1 ?</translation>
        </message>
        <message>
            <source>The name of who came along. It is kept with this exit.</source>
            <translation>Le nom de l’accompagnant. Il est conservé avec cette sortie.</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Note sur %1</translation>
        </message>
        <message>
            <source>Every desk reads it when this person comes in. Empty takes it away.</source>
            <translation>Chaque bureau la lit à l’arrivée de cette personne. Vide, elle disparaît.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>due</name>
        <message>
            <source>Removing</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Data was removed, but the file and its older copies still have to be cleaned.</source>
            <translation>Des données ont été supprimées, mais le fichier et ses anciennes copies restent à nettoyer.</translation>
        </message>
        <message>
            <source>Clean them now</source>
            <translation>Nettoyer maintenant</translation>
        </message>
        <message>
            <source>Due to be removed since %2: %1.</source>
            <translation>À supprimer depuis le %2 : %1.</translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>This event was handed over to another laptop on %1. What is scanned here isn't known there. Nothing was recorded yet.</source>
            <translation>Cet événement a été transmis à un autre ordinateur le %1. Ce qui est lu ici n’y est pas connu. Rien n’a encore été enregistré.</translation>
        </message>
        <message>
            <source>Not admitted</source>
            <translation>Entrée non enregistrée</translation>
        </message>
        <message>
            <source>Scan here all the same</source>
            <translation>Lire ici quand même</translation>
        </message>
        <message>
            <source>Don't scan here</source>
            <translation>Ne pas lire ici</translation>
        </message>
    </context>
    <context>
        <name>file_dialogs</name>
        <message>
            <source>Look in:</source>
            <translation>Regarder dans :</translation>
        </message>
        <message>
            <source>Kind of file:</source>
            <translation>Type de fichier :</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Guests come in here. Scan a badge, or type two letters of a name in either script: the field is always ready, wherever you clicked.</source>
            <translation>Les invités arrivent ici. Lisez un badge, ou saisissez deux lettres d’un nom dans l’une ou l’autre écriture : le champ est toujours prêt, où que vous ayez cliqué.</translation>
        </message>
        <message>
            <source>Checks in the one who was found, or answers a refusal</source>
            <translation>Enregistre l’arrivée de la personne trouvée, ou répond à un refus</translation>
        </message>
        <message>
            <source>Adds somebody who is on no list</source>
            <translation>Ajoute quelqu’un qui n’est sur aucune liste</translation>
        </message>
        <message>
            <source>Takes the last scan back; its button says whose</source>
            <translation>Annule la dernière lecture ; son bouton dit de qui</translation>
        </message>
        <message>
            <source>Prints a badge, a further one with a new code</source>
            <translation>Imprime un badge ; un suivant reçoit un nouveau code</translation>
        </message>
        <message>
            <source>Somebody is refused</source>
            <translation>Quelqu’un est refusé</translation>
        </message>
        <message>
            <source>The line below the colour says why, the buttons what can be done. Enter in the empty field presses the first of them.</source>
            <translation>La ligne sous la couleur dit pourquoi, les boutons ce qu’on peut faire. Enter dans le champ vide appuie sur le premier.</translation>
        </message>
        <message>
            <source>Scanning at a room, a session or for receivers</source>
            <translation>Lire à une salle, à une séance ou pour les récepteurs</translation>
        </message>
        <message>
            <source>Choose the gate beside the field. Being in at the entrance and being in at a session are two things. For a way out, choose “out”.</source>
            <translation>Choisissez le point de contrôle à côté du champ. Être entré à l’entrée et être entré dans une séance sont deux choses. Pour une sortie, choisissez « Sortie ».</translation>
        </message>
        <message>
            <source>The scanner does nothing, or types nonsense</source>
            <translation>Le lecteur ne fait rien, ou écrit n’importe quoi</translation>
        </message>
        <message>
            <source>Open the desk's menu at the bottom and choose “Test my scanner”: it says what arrives and what to change.</source>
            <translation>Ouvrez le menu du bureau, en bas, et choisissez « Tester mon lecteur » : il dit ce qui arrive et ce qu’il faut changer.</translation>
        </message>
        <message>
            <source>Everybody at the event, in both scripts: found, corrected, added, and what happened to each of them.</source>
            <translation>Toutes les personnes de l’événement, dans les deux écritures : recherche, correction, ajout, et ce qui est arrivé à chacune.</translation>
        </message>
        <message>
            <source>Opens the chosen person</source>
            <translation>Ouvre la personne choisie</translation>
        </message>
        <message>
            <source>Takes back what was done last, by name</source>
            <translation>Annule la dernière action, en la nommant</translation>
        </message>
        <message>
            <source>Leaves the person without saving</source>
            <translation>Quitte la personne sans enregistrer</translation>
        </message>
        <message>
            <source>The same for several people</source>
            <translation>La même chose pour plusieurs personnes</translation>
        </message>
        <message>
            <source>Choose them with Ctrl or Shift: category, note, cancel, check in and print are then for all of them.</source>
            <translation>Choisissez-les avec Ctrl ou Shift : catégorie, note, annulation, enregistrement et impression valent alors pour toutes.</translation>
        </message>
        <message>
            <source>One person stands here twice</source>
            <translation>Une personne figure ici deux fois</translation>
        </message>
        <message>
            <source>“Possible duplicates” above the list compares both, field by field. Merging can be taken back, later, too.</source>
            <translation>« Doublons possibles », au-dessus de la liste, compare les deux, champ par champ. La fusion peut être annulée, même plus tard.</translation>
        </message>
        <message>
            <source>Receivers, and lists on paper</source>
            <translation>Récepteurs et listes sur papier</translation>
        </message>
        <message>
            <source>They are views of this page: who has which receiver, and lists to tick when nothing works, with the times entered afterwards.</source>
            <translation>Ce sont des vues de cette page : qui a quel récepteur, et des listes à cocher quand rien ne marche, dont les heures sont saisies ensuite.</translation>
        </message>
        <message>
            <source>What badges look like, who gets which, and printing many of them. What you see is what prints.</source>
            <translation>L’aspect des badges, qui reçoit lequel, et leur impression en nombre. Ce que vous voyez est ce qui s’imprime.</translation>
        </message>
        <message>
            <source>In the editor: takes the last change back</source>
            <translation>Dans l’éditeur : annule la dernière modification</translation>
        </message>
        <message>
            <source>Brings a removed design back</source>
            <translation>Rétablit un modèle supprimé</translation>
        </message>
        <message>
            <source>Lets go of the chosen field</source>
            <translation>Désélectionne le champ choisi</translation>
        </message>
        <message>
            <source>Printing the badges that were never printed</source>
            <translation>Imprimer les badges jamais imprimés</translation>
        </message>
        <message>
            <source>Choose who, the order and the printer or sheet, then print. A second run prints the same codes.</source>
            <translation>Choisissez les personnes, l’ordre et l’imprimante ou la planche, puis imprimez. Une seconde impression reprend les mêmes codes.</translation>
        </message>
        <message>
            <source>Another design for a category</source>
            <translation>Un autre modèle pour une catégorie</translation>
        </message>
        <message>
            <source>“Categories…” says who gets which design, or no badge. Start from one of the presets and change it with “Edit…”.</source>
            <translation>« Catégories… » indique qui reçoit quel modèle, ou pas de badge. Partez d’un modèle fourni et changez-le avec « Modifier… ».</translation>
        </message>
        <message>
            <source>The print is off its place</source>
            <translation>L’impression est décalée</translation>
        </message>
        <message>
            <source>Open “Printer and queue” and move it by half a millimetre, then print a test badge. Each printer remembers its own.</source>
            <translation>Ouvrez « Imprimante et file », décalez d’un demi-millimètre, puis imprimez un badge d’essai. Chaque imprimante garde son propre réglage.</translation>
        </message>
        <message>
            <source>Sessions in their rooms, day by day, and what is wrong with them. The table shows the same as the grid, for keys and for screen readers.</source>
            <translation>Les séances dans leurs salles, jour par jour, et ce qui ne va pas. Le tableau montre la même chose que la grille, pour le clavier et les lecteurs d’écran.</translation>
        </message>
        <message>
            <source>Opens the chosen session</source>
            <translation>Ouvre la séance choisie</translation>
        </message>
        <message>
            <source>Takes the last step back, a whole plan, too</source>
            <translation>Annule la dernière étape, même un plan entier</translation>
        </message>
        <message>
            <source>Puts back what is being carried</source>
            <translation>Remet en place ce que l’on déplace</translation>
        </message>
        <message>
            <source>Moving a session</source>
            <translation>Déplacer une séance</translation>
        </message>
        <message>
            <source>Drag it, or carry it with the arrow keys: time, room and what would break are shown before you let go.</source>
            <translation>Faites-la glisser, ou portez-la avec les flèches : l’horaire, la salle et ce qui serait enfreint s’affichent avant que vous ne la lâchiez.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message>
            <source>The list below the grid says what is wrong, the worst first. “Fix…” offers what closes it, each one tried before.</source>
            <translation>La liste sous la grille dit ce qui ne va pas, le plus grave d’abord. « Corriger… » propose ce qui le résout, chaque solution étant essayée au préalable.</translation>
        </message>
        <message>
            <source>Planning all rooms at once</source>
            <translation>Planifier toutes les salles à la fois</translation>
        </message>
        <message>
            <source>“Plan automatically…” gives every session a room and every language its interpreters. You see the difference before it counts.</source>
            <translation>« Planifier automatiquement… » donne une salle à chaque séance et des interprètes à chaque langue. Vous voyez la différence avant qu’elle ne compte.</translation>
        </message>
        <message>
            <source>Who interprets what and when: booths, people, coverage, hours and gaps are views of one plan.</source>
            <translation>Qui interprète quoi et quand : cabines, personnes, couverture, heures et lacunes sont des vues d’un même plan.</translation>
        </message>
        <message>
            <source>Opens the menu of a booth with all who could take it</source>
            <translation>Ouvre le menu d’une cabine, avec tous ceux qui pourraient la prendre</translation>
        </message>
        <message>
            <source>The day before, the day after</source>
            <translation>Le jour précédent, le jour suivant</translation>
        </message>
        <message>
            <source>Takes the last change back, with its name</source>
            <translation>Annule la dernière modification, en la nommant</translation>
        </message>
        <message>
            <source>Closing a gap</source>
            <translation>Combler une lacune</translation>
        </message>
        <message>
            <source>The view “Gaps” says why each is open and what would help; “Apply” does it.</source>
            <translation>La vue « Lacunes » dit pourquoi chacune est ouverte et ce qui aiderait ; « Appliquer » le fait.</translation>
        </message>
        <message>
            <source>Somebody is ill, a session moves</source>
            <translation>Quelqu’un est malade, une séance est déplacée</translation>
        </message>
        <message>
            <source>“Something changed…” plans anew with as few changes as possible, and shows them before they count.</source>
            <translation>« Il y a du changement… » replanifie avec le moins de changements possible, et les montre avant qu’ils ne comptent.</translation>
        </message>
        <message>
            <source>What is allowed at this event</source>
            <translation>Ce qui est admis à cet événement</translation>
        </message>
        <message>
            <source>“More”, then “Rules”: a profile, its numbers, and how much each rule matters.</source>
            <translation>« Plus », puis « Règles » : un profil, ses nombres, et l’importance de chaque règle.</translation>
        </message>
        <message>
            <source>Lists of people, programme and rooms come in here, from any spreadsheet, and lists and reports go out.</source>
            <translation>Les listes de personnes, le programme et les salles entrent ici, depuis n’importe quel tableur ; les listes et rapports en sortent.</translation>
        </message>
        <message>
            <source>Chooses a list; dropping files on the page does, too</source>
            <translation>Choisit une liste ; déposer des fichiers sur la page le fait aussi</translation>
        </message>
        <message>
            <source>Imports what is shown</source>
            <translation>Importe ce qui est affiché</translation>
        </message>
        <message>
            <source>Takes the last import back as a whole</source>
            <translation>Annule la dernière importation tout entière</translation>
        </message>
        <message>
            <source>A column was not recognised</source>
            <translation>Une colonne n’a pas été reconnue</translation>
        </message>
        <message>
            <source>In “Columns”, press Enter on it and choose our field. It is remembered for the next list with the same headings.</source>
            <translation>Dans « Colonnes », appuyez sur Enter et choisissez notre champ. Il est retenu pour la prochaine liste aux mêmes en-têtes.</translation>
        </message>
        <message>
            <source>Sending the problems back</source>
            <translation>Renvoyer les anomalies</translation>
        </message>
        <message>
            <source>“Save the problems in a copy of the list” colours the cells and says at each what is wrong.</source>
            <translation>« Enregistrer les anomalies dans une copie de la liste » colore les cellules et dit dans chacune ce qui ne va pas.</translation>
        </message>
        <message>
            <source>An empty list to send out</source>
            <translation>Une liste vierge à envoyer</translation>
        </message>
        <message>
            <source>The template is among the exports. It comes back recognised, in any of the four languages.</source>
            <translation>La liste vierge figure parmi les exportations. Elle revient reconnue, dans l’une quelconque des quatre langues.</translation>
        </message>
        <message>
            <source>How many have come, how fast, from where, and who is awaited. It counts people, not scans.</source>
            <translation>Combien sont venus, à quel rythme, d’où, et qui est attendu. On compte les personnes, pas les lectures.</translation>
        </message>
        <message>
            <source>Figures for a funder</source>
            <translation>Des chiffres pour un bailleur de fonds</translation>
        </message>
        <message>
            <source>Reports are on the page of lists: attendance by day, session and organisation, as Excel or PDF.</source>
            <translation>Les rapports sont sur la page des listes : présences par jour, séance et organisation, en Excel ou en PDF.</translation>
        </message>
        <message>
            <source>A figure looks wrong</source>
            <translation>Un chiffre paraît faux</translation>
        </message>
        <message>
            <source>Times are those of the event's time zone, and a test badge or a scan that was taken back is not counted.</source>
            <translation>Les heures sont celles du fuseau horaire de l’événement ; un badge d’essai ou une lecture annulée ne compte pas.</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>All about one event is in one file on this computer. Make a new one, open the one you were sent, or look around in the sample.</source>
            <translation>Tout ce qui concerne un événement tient dans un seul fichier sur cet ordinateur. Créez-en un, ouvrez celui que vous avez reçu, ou explorez l’exemple.</translation>
        </message>
        <message>
            <source>Tells about whatever page you are on</source>
            <translation>Renseigne sur la page où vous êtes</translation>
        </message>
        <message>
            <source>A new event</source>
            <translation>Un nouvel événement</translation>
        </message>
        <message>
            <source>Give it a name, its days, its time zone and languages. Then import a list: the check-in page shows what is still to do.</source>
            <translation>Donnez-lui un nom, ses jours, son fuseau horaire et ses langues. Importez ensuite une liste : la page « Accueil » montre ce qu’il reste à faire.</translation>
        </message>
        <message>
            <source>Several laptops</source>
            <translation>Plusieurs ordinateurs</translation>
        </message>
        <message>
            <source>The first one shares its event: in the desk's menu at the bottom. On the others, choose “Join an event…” here and scan the code.</source>
            <translation>Le premier partage son événement : dans le menu du bureau, en bas. Sur les autres, choisissez ici « Rejoindre un événement… » et lisez le code.</translation>
        </message>
        <message>
            <source>Several desks</source>
            <translation>Plusieurs bureaux d’accueil</translation>
        </message>
        <message>
            <source>Laptops on one network check people in together. Each decides at once from its own copy, and goes on alone when the network fails.</source>
            <translation>Les ordinateurs d’un même réseau enregistrent les arrivées ensemble. Chacun décide aussitôt d’après sa propre copie, et continue seul si le réseau tombe.</translation>
        </message>
        <message>
            <source>Sharing and joining</source>
            <translation>Partager et rejoindre</translation>
        </message>
        <message>
            <source>“Other desks” at the bottom shares the event and shows a code for each kind of desk. A door gets no telephone numbers and e-mails.</source>
            <translation>« Les autres bureaux », en bas, partage l’événement et affiche un code pour chaque type de bureau. Un bureau d’entrée ne reçoit ni numéros de téléphone ni courriels.</translation>
        </message>
        <message>
            <source>The network is gone</source>
            <translation>Le réseau est tombé</translation>
        </message>
        <message>
            <source>Go on scanning. What was done meanwhile comes together afterwards, and who was let in twice is listed until somebody has looked at it.</source>
            <translation>Continuez les lectures. Ce qui s’est fait entre-temps est réuni ensuite, et les doubles entrées restent listées jusqu’à ce que quelqu’un les ait vérifiées.</translation>
        </message>
        <message>
            <source>The first laptop is lost</source>
            <translation>Le premier ordinateur est perdu</translation>
        </message>
        <message>
            <source>In the list of desks, an organiser's laptop goes on from its own copy. The others join it once with the new code.</source>
            <translation>Dans la liste des bureaux, un ordinateur d’organisateur continue avec sa propre copie. Les autres le rejoignent une fois, avec le nouveau code.</translation>
        </message>
        <message>
            <source>A room without any network</source>
            <translation>Une salle sans aucun réseau</translation>
        </message>
        <message>
            <source>“Exchange by stick” in the list of desks writes what is known here into an encrypted file, and reads what the others wrote.</source>
            <translation>« Échange par clé USB », dans la liste des bureaux, écrit ce qui est connu ici dans un fichier chiffré, et lit ce que les autres ont écrit.</translation>
        </message>
        <message>
            <source>Keys on every page</source>
            <translation>Touches sur toutes les pages</translation>
        </message>
        <message>
            <source>Function keys work under every keyboard layout, Arabic ones, too.</source>
            <translation>Les touches de fonction marchent avec toutes les dispositions de clavier, y compris arabes.</translation>
        </message>
        <message>
            <source>The pages, as their buttons on the rail say</source>
            <translation>Les pages, comme l’indiquent leurs boutons dans la barre</translation>
        </message>
        <message>
            <source>The greeting screen for guests</source>
            <translation>L’écran de bienvenue pour les invités</translation>
        </message>
        <message>
            <source>Locks this desk; nobody's name is seen</source>
            <translation>Verrouille ce bureau ; aucun nom n’est visible</translation>
        </message>
        <message>
            <source>All settings, with a search</source>
            <translation>Tous les réglages, avec une recherche</translation>
        </message>
        <message>
            <source>Language, colours, size of the text</source>
            <translation>Langue, couleurs, taille du texte</translation>
        </message>
        <message>
            <source>At the bottom of the window. They change at once.</source>
            <translation>En bas de la fenêtre. L’effet est immédiat.</translation>
        </message>
    </context>
    <context>
        <name>interpreting</name>
        <message>
            <source>This person is no longer on the list.</source>
            <translation>Cette personne n’est plus sur la liste.</translation>
        </message>
        <message>
            <source>Nothing is interpreted there.</source>
            <translation>Rien n’est interprété ici.</translation>
        </message>
        <message>
            <source>Opens: %1</source>
            <translation>Nouvelle lacune : %1</translation>
        </message>
        <message>
            <source>Closes: %1</source>
            <translation>Lacune comblée : %1</translation>
        </message>
        <message>
            <source>Breaks nothing</source>
            <translation>N’enfreint aucune règle</translation>
        </message>
        <message>
            <source>Sessions without a room</source>
            <translation>Séances sans salle</translation>
        </message>
        <message>
            <source>Changes of room without enough time</source>
            <translation>Changements de salle sans assez de temps</translation>
        </message>
        <message>
            <source>Seats, booths and receivers short</source>
            <translation>Places, cabines et récepteurs manquants</translation>
        </message>
        <message>
            <source>Seats left empty, series torn apart</source>
            <translation>Places inoccupées, séries dispersées</translation>
        </message>
        <message>
            <source>Languages that nobody interprets</source>
            <translation>Langues sans interprète</translation>
        </message>
        <message>
            <source>Seats missing in booths</source>
            <translation>Interprètes manquants en cabine</translation>
        </message>
        <message>
            <source>Changes against the plan in force</source>
            <translation>Changements par rapport au plan en vigueur</translation>
        </message>
        <message>
            <source>Relay, retour, one alone</source>
            <translation>Relais, retour, interprètes seuls</translation>
        </message>
        <message>
            <source>Long days, uneven work</source>
            <translation>Longues journées, charge inégale</translation>
        </message>
        <message>
            <source>Changes of room, teams torn apart</source>
            <translation>Changements de salle, équipes dispersées</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message>
            <source>mobile booth %1</source>
            <translation>cabine mobile %1</translation>
        </message>
        <message>
            <source>booth %1</source>
            <translation>cabine %1</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>Non planifié</translation>
        </message>
        <message>
            <source>GAP – assign</source>
            <translation>LACUNE – affecter</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>À pourvoir</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>en trajet</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>déjeuner</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Rien n’est encore planifié</translation>
        </message>
        <message>
            <source>Coverage %1 %</source>
            <translation>Couverture %1 %</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>need %1, have %2</source>
            <translation>besoin %1, disponibles %2</translation>
        </message>
        <message>
            <source>gap %1</source>
            <translation>il manque %1</translation>
        </message>
        <message>
            <source>%1 short with %2</source>
            <translation>il manque %1 avec %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>A day: long from / at most</source>
            <translation>Journée : longue à partir de / maximum</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>trop long</translation>
        </message>
        <message>
            <source>long</source>
            <translation>long</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>pas de salle</translation>
        </message>
        <message>
            <source>nobody from %1 into %2</source>
            <translation>personne : %1 → %2</translation>
        </message>
        <message>
            <source>nobody into %1</source>
            <translation>personne vers : %1</translation>
        </message>
        <message>
            <source>%1: %2 missing in the booth</source>
            <translation>%1 : il manque %2 en cabine</translation>
        </message>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1 : %2 – %3</translation>
        </message>
        <message>
            <source>has not the languages</source>
            <translation>n’a pas ces langues</translation>
        </message>
        <message>
            <source>is not here then</source>
            <translation>n’est pas sur place à ce moment-là</translation>
        </message>
        <message>
            <source>is not cleared for closed meetings</source>
            <translation>n’est pas habilité aux réunions à huis clos</translation>
        </message>
        <message>
            <source>works in {item} then</source>
            <translation>travaille alors dans {item}</translation>
        </message>
        <message>
            <source>{minutes} of {limit} minutes to reach {item}</source>
            <translation>{minutes} minutes pour rejoindre {item} ({limit} nécessaires)</translation>
        </message>
        <message>
            <source>would work {minutes} of {limit} minutes</source>
            <translation>travaillerait {minutes} minutes ({limit} au plus)</translation>
        </message>
        <message>
            <source>would work {minutes} of {limit} minutes in 4 hours</source>
            <translation>travaillerait {minutes} minutes en 4 heures ({limit} au plus)</translation>
        </message>
        <message>
            <source>would have no {limit} minutes for lunch</source>
            <translation>n’aurait pas {limit} minutes pour déjeuner</translation>
        </message>
        <message>
            <source>a day of {minutes} minutes, {limit} at most</source>
            <translation>une journée de {minutes} minutes ({limit} au plus)</translation>
        </message>
        <message>
            <source>{minutes} of {limit} minutes of rest overnight</source>
            <translation>{minutes} minutes de repos la nuit ({limit} nécessaires)</translation>
        </message>
        <message>
            <source>is free</source>
            <translation>est libre</translation>
        </message>
        <message>
            <source>%1 into %2 in %3</source>
            <translation>%1 → %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>matters</name>
        <message>
            <source>Receiver %1</source>
            <translation>Récepteur %1</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>Porte – %1</translation>
        </message>
        <message>
            <source>Came first</source>
            <translation>Première entrée</translation>
        </message>
        <message>
            <source>Let in once more</source>
            <translation>Seconde entrée</translation>
        </message>
        <message>
            <source>Counts now</source>
            <translation>Valeur retenue</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>L’autre valeur</translation>
        </message>
        <message>
            <source>Has it by the list</source>
            <translation>L’a d’après la liste</translation>
        </message>
        <message>
            <source>Was lent it, too</source>
            <translation>L’a aussi reçu en prêt</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>Le premier</translation>
        </message>
        <message>
            <source>The later one</source>
            <translation>Le second</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>moving</name>
        <message>
            <source>Event files (%1)</source>
            <translation>Fichiers d’événement (%1)</translation>
        </message>
        <message>
            <source>Copying the event</source>
            <translation>Copie de l’événement</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Check-in</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Interprètes</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
    </context>
    <context>
        <name>passphrase</name>
        <message>
            <source>With a passphrase, a lost laptop gives away nothing of the people on the list.</source>
            <translation>Avec une phrase secrète, un ordinateur perdu ne révèle rien des personnes de la liste.</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Verr. Maj est activé.</translation>
        </message>
    </context>
    <context>
        <name>plan_problems</name>
        <message>
            <source>Looking for problems</source>
            <translation>Recherche d’anomalies</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>pas de salle</translation>
        </message>
        <message>
            <source>nobody from %1 into %2</source>
            <translation>personne : %1 → %2</translation>
        </message>
        <message>
            <source>too few people for %1</source>
            <translation>équipe trop réduite : %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>planning</name>
        <message>
            <source>Comparing the plans</source>
            <translation>Comparaison des plans</translation>
        </message>
        <message>
            <source>Planning rooms and interpreters</source>
            <translation>Planification des salles et des interprètes</translation>
        </message>
        <message>
            <source>Saving the plan</source>
            <translation>Enregistrement du plan</translation>
        </message>
        <message>
            <source>Nothing stays open.</source>
            <translation>Rien ne reste ouvert.</translation>
        </message>
        <message>
            <source>Planned in %1 s.</source>
            <translation>Planifié en %1 s.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>No printer is chosen. Choose one, or save the badge.</source>
            <translation>Aucune imprimante n’est choisie. Choisissez-en une, ou enregistrez le badge.</translation>
        </message>
        <message>
            <source>Save badge</source>
            <translation>Enregistrer le badge</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>badge</translation>
        </message>
        <message>
            <source>Making the badge</source>
            <translation>Création du badge</translation>
        </message>
        <message>
            <source>Badge saved as %1</source>
            <translation>Badge enregistré sous %1</translation>
        </message>
        <message>
            <source>Badge waits for %1</source>
            <translation>Le badge attend %1</translation>
        </message>
        <message>
            <source>Badge waits: %1 – %2</source>
            <translation>Le badge attend : %1 – %2</translation>
        </message>
        <message>
            <source>Badge sent to %1</source>
            <translation>Badge envoyé à %1</translation>
        </message>
        <message>
            <source>Badge printed on %1</source>
            <translation>Badge imprimé sur %1</translation>
        </message>
        <message>
            <source>Badge not printed: %1</source>
            <translation>Badge non imprimé : %1</translation>
        </message>
        <message>
            <source>Did the badge come out? Say so in the print queue.</source>
            <translation>Le badge est-il sorti ? Dites-le dans la file d’impression.</translation>
        </message>
        <message>
            <source>The badge is on its way already.</source>
            <translation>Le badge est déjà en route.</translation>
        </message>
        <message>
            <source>People of this category get no badge.</source>
            <translation>Les personnes de cette catégorie n’ont pas de badge.</translation>
        </message>
        <message>
            <source>No printer is chosen.</source>
            <translation>Aucune imprimante n’est choisie.</translation>
        </message>
    </context>
    <context>
        <name>programme</name>
        <message>
            <source>Mended: %1</source>
            <translation>Résolu : %1</translation>
        </message>
        <message>
            <source>It fits here</source>
            <translation>Convient ici</translation>
        </message>
        <message>
            <source>To %1 (%2)</source>
            <translation>Vers %1 (%2)</translation>
        </message>
        <message>
            <source>Change rooms with %1 (%2)</source>
            <translation>Échanger les salles avec %1 (%2)</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Mais alors : %1</translation>
        </message>
        <message>
            <source>Looking for places that fit</source>
            <translation>Recherche d’emplacements possibles</translation>
        </message>
    </context>
    <context>
        <name>protecting</name>
        <message>
            <source>Encrypting the event</source>
            <translation>Chiffrement de l’événement</translation>
        </message>
        <message>
            <source>Removing the passphrase</source>
            <translation>Retrait de la phrase secrète</translation>
        </message>
        <message>
            <source>Removing the copies</source>
            <translation>Suppression des copies</translation>
        </message>
        <message>
            <source>Copies from before</source>
            <translation>Copies antérieures</translation>
        </message>
        <message>
            <source>A new, encrypted copy was made already.</source>
            <translation>Une nouvelle copie, chiffrée, a déjà été faite.</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conserver</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Fast lane</source>
            <translation>File rapide</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>Bureau d’aide</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>Name of this desk…</source>
            <translation>Nom de ce bureau…</translation>
        </message>
        <message>
            <source>This desk works as</source>
            <translation>Rôle de ce bureau</translation>
        </message>
        <message>
            <source>The organiser's PIN…</source>
            <translation>Code PIN de l’organisateur…</translation>
        </message>
        <message>
            <source>All settings…</source>
            <translation>Tous les réglages…</translation>
        </message>
        <message>
            <source>Other desks</source>
            <translation>Les autres bureaux</translation>
        </message>
        <message>
            <source>Test my scanner…</source>
            <translation>Tester mon lecteur…</translation>
        </message>
        <message>
            <source>Ready for the door?</source>
            <translation>Prêt pour l’accueil ?</translation>
        </message>
        <message>
            <source>Greeting screen</source>
            <translation>Écran de bienvenue</translation>
        </message>
        <message>
            <source>Kiosk: guests scan their badges themselves</source>
            <translation>Borne : les invités présentent eux-mêmes leur badge</translation>
        </message>
        <message>
            <source>Lock this desk</source>
            <translation>Verrouiller ce bureau</translation>
        </message>
        <message>
            <source>Add a laptop…</source>
            <translation>Ajouter un ordinateur…</translation>
        </message>
        <message>
            <source>Share this event…</source>
            <translation>Partager cet événement…</translation>
        </message>
        <message>
            <source>All desks…</source>
            <translation>Tous les bureaux…</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>What is still to do before the door opens</source>
            <translation>Ce qu’il reste à faire avant l’ouverture</translation>
        </message>
        <message>
            <source>ready checklist strip first steps</source>
            <translation>prêt liste contrôle bandeau premières étapes</translation>
        </message>
        <message>
            <source>The list on the check-in page comes back.</source>
            <translation>La liste de la page « Accueil » réapparaît.</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Afficher de nouveau</translation>
        </message>
        <message>
            <source>The program's own notes</source>
            <translation>Les notes du logiciel lui-même</translation>
        </message>
        <message>
            <source>log file folder error report support</source>
            <translation>journal fichier dossier erreur rapport assistance</translation>
        </message>
        <message>
            <source>They hold no names. Send them along with a question.</source>
            <translation>Elles ne contiennent aucun nom. Joignez-les à votre question.</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>About Event Desk</source>
            <translation>À propos d’Event Desk</translation>
        </message>
        <message>
            <source>version licence copyright system facts computer</source>
            <translation>version licence droits système caractéristiques ordinateur</translation>
        </message>
        <message>
            <source>Version and licences…</source>
            <translation>Version et licences…</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>Second emplacement des sauvegardes</translation>
        </message>
        <message>
            <source>stick disk copy folder drive safe</source>
            <translation>clé USB disque copie dossier lecteur sécurité</translation>
        </message>
        <message>
            <source>Another disk than this computer's own, so that a broken one loses nothing.</source>
            <translation>Un autre disque que celui de cet ordinateur, pour ne rien perdre s’il tombe en panne.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>How soon after a change a backup is made</source>
            <translation>Délai entre une modification et la sauvegarde</translation>
        </message>
        <message>
            <source>interval minutes often automatic</source>
            <translation>intervalle minutes fréquence automatique</translation>
        </message>
        <message>
            <source>A backup at this moment</source>
            <translation>Une sauvegarde maintenant</translation>
        </message>
        <message>
            <source>copy save now</source>
            <translation>copie enregistrer sauvegarder maintenant</translation>
        </message>
        <message>
            <source>They are made by themselves, too, after changes.</source>
            <translation>Après des modifications, elles se font aussi d’elles-mêmes.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Going back to a backup</source>
            <translation>Revenir à une sauvegarde</translation>
        </message>
        <message>
            <source>restore bring back lost</source>
            <translation>restaurer rétablir récupérer perdu</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Passphrase of the event's file</source>
            <translation>Phrase secrète du fichier d’événement</translation>
        </message>
        <message>
            <source>encrypt password protect lost laptop theft</source>
            <translation>chiffrer mot de passe protéger ordinateur perdu vol</translation>
        </message>
        <message>
            <source>Set or change…</source>
            <translation>Définir ou changer…</translation>
        </message>
        <message>
            <source>Going on at another laptop</source>
            <translation>Continuer sur un autre ordinateur</translation>
        </message>
        <message>
            <source>hand over move computer code</source>
            <translation>transmettre déplacer ordinateur code</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Transmettre…</translation>
        </message>
        <message>
            <source>Name in %1</source>
            <translation>Nom (%1)</translation>
        </message>
        <message>
            <source>Gulf and North Africa: %1</source>
            <translation>Golfe et Afrique du Nord : %1</translation>
        </message>
        <message>
            <source>Levant and Iraq: %1</source>
            <translation>Levant et Irak : %1</translation>
        </message>
        <message>
            <source>Sessions keep their moments: with another zone their times on the programme read otherwise.</source>
            <translation>Les séances gardent leur moment : avec un autre fuseau, leurs heures au programme se lisent autrement.</translation>
        </message>
        <message>
            <source>title of the event</source>
            <translation>titre de l’événement</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>city hotel venue address</source>
            <translation>ville hôtel lieu adresse</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>dates days beginning</source>
            <translation>dates jours début</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>dates days end</source>
            <translation>dates jours fin</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>clock hours UTC country city</source>
            <translation>horloge heures UTC pays ville</translation>
        </message>
        <message>
            <source>Languages of the event</source>
            <translation>Langues de l’événement</translation>
        </message>
        <message>
            <source>interpretation Arabic English French Spanish</source>
            <translation>interprétation arabe anglais français espagnol</translation>
        </message>
        <message>
            <source>Names of the months in Arabic</source>
            <translation>Noms des mois en arabe</translation>
        </message>
        <message>
            <source>dates calendar Levant Gulf June</source>
            <translation>dates calendrier Levant Golfe juin</translation>
        </message>
        <message>
            <source>Digits in Arabic texts and papers</source>
            <translation>Chiffres dans les textes et documents arabes</translation>
        </message>
        <message>
            <source>numbers figures Arabic-Indic Western</source>
            <translation>nombres chiffres arabes orientaux occidentaux</translation>
        </message>
        <message>
            <source>Which design each category's badge has</source>
            <translation>Quel modèle a le badge de chaque catégorie</translation>
        </message>
        <message>
            <source>badge default speaker colour</source>
            <translation>badge défaut intervenant couleur</translation>
        </message>
        <message>
            <source>Designs of categories…</source>
            <translation>Modèles par catégorie…</translation>
        </message>
        <message>
            <source>Rules for rooms, interpreters and their breaks</source>
            <translation>Règles pour les salles, les interprètes et leurs pauses</translation>
        </message>
        <message>
            <source>plan turn team hours profile limits booth</source>
            <translation>plan tour équipe heures profil limites cabine</translation>
        </message>
        <message>
            <source>Rules for plans…</source>
            <translation>Règles des plans…</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Comme l’ordinateur</translation>
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
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>With all details</source>
            <translation>Avec tous les détails</translation>
        </message>
        <message>
            <source>Large colour, for a noisy hall</source>
            <translation>Grande couleur, pour une salle bruyante</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Loud</source>
            <translation>Fort</translation>
        </message>
        <message>
            <source>As the event</source>
            <translation>Comme l’événement</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>theme light dark night black white contrast</source>
            <translation>thème clair sombre nuit noir blanc contraste</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>font letters bigger smaller zoom eyes</source>
            <translation>police lettres agrandir réduire zoom yeux</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Arabic English French Spanish translation</source>
            <translation>arabe anglais français espagnol traduction</translation>
        </message>
        <message>
            <source>Digits on this computer</source>
            <translation>Chiffres sur cet ordinateur</translation>
        </message>
        <message>
            <source>They are seen while the window speaks Arabic.</source>
            <translation>Visibles quand la fenêtre est en arabe.</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>Nom de ce bureau</translation>
        </message>
        <message>
            <source>laptop number station</source>
            <translation>ordinateur portable numéro poste</translation>
        </message>
        <message>
            <source>Different from all other desks: scans are kept under it.</source>
            <translation>Différent de tous les autres bureaux : les lectures sont conservées sous ce nom.</translation>
        </message>
        <message>
            <source>This desk works as</source>
            <translation>Rôle de ce bureau</translation>
        </message>
        <message>
            <source>role rights fast lane help desk organiser volunteer</source>
            <translation>rôle droits file rapide bureau aide organisateur bénévole</translation>
        </message>
        <message>
            <source>More rights need the organiser's PIN.</source>
            <translation>Davantage de droits exigent le code PIN de l’organisateur.</translation>
        </message>
        <message>
            <source>The organiser's PIN</source>
            <translation>Code PIN de l’organisateur</translation>
        </message>
        <message>
            <source>password code protect guard</source>
            <translation>mot de passe code protéger protection</translation>
        </message>
        <message>
            <source>Set or take away…</source>
            <translation>Définir ou retirer…</translation>
        </message>
        <message>
            <source>Sound of the answers</source>
            <translation>Son des réponses</translation>
        </message>
        <message>
            <source>volume loud quiet mute beep</source>
            <translation>volume fort faible muet bip</translation>
        </message>
        <message>
            <source>Answers at the door</source>
            <translation>Réponses à l’entrée</translation>
        </message>
        <message>
            <source>large card colour noisy hall</source>
            <translation>grande carte couleur salle bruyante</translation>
        </message>
        <message>
            <source>Greeting screen</source>
            <translation>Écran de bienvenue</translation>
        </message>
        <message>
            <source>second display monitor welcome F11</source>
            <translation>second écran moniteur bienvenue F11</translation>
        </message>
        <message>
            <source>Guests see their names on a second display (F11).</source>
            <translation>Les invités voient leur nom sur un second écran (F11).</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>Afficher ou masquer</translation>
        </message>
        <message>
            <source>Test my scanner</source>
            <translation>Tester mon lecteur</translation>
        </message>
        <message>
            <source>barcode QR code reader keyboard layout</source>
            <translation>code-barres QR code lecteur clavier disposition</translation>
        </message>
        <message>
            <source>Says what arrives and what to change on the scanner.</source>
            <translation>Dit ce qui arrive et ce qu’il faut changer sur le lecteur.</translation>
        </message>
        <message>
            <source>Test…</source>
            <translation>Tester…</translation>
        </message>
        <message>
            <source>Offer this computer's camera for scanning</source>
            <translation>Proposer la caméra de cet ordinateur pour la lecture</translation>
        </message>
        <message>
            <source>webcam picture video</source>
            <translation>webcam image vidéo</translation>
        </message>
        <message>
            <source>Printer of this desk, its test and its queue</source>
            <translation>Imprimante de ce bureau, son essai et sa file</translation>
        </message>
        <message>
            <source>label sheet paper nudge margin test badge queue</source>
            <translation>étiquette planche papier décalage marge badge essai file</translation>
        </message>
        <message>
            <source>Printer and queue…</source>
            <translation>Imprimante et file…</translation>
        </message>
        <message>
            <source>Print a badge when somebody comes in for the first time</source>
            <translation>Imprimer un badge à la première arrivée</translation>
        </message>
        <message>
            <source>automatic check-in arrival</source>
            <translation>automatique enregistrement arrivée</translation>
        </message>
        <message>
            <source>How long people’s data is kept</source>
            <translation>Durée de conservation des données personnelles</translation>
        </message>
        <message>
            <source>retention dates delete GDPR contact guardian</source>
            <translation>conservation dates supprimer RGPD coordonnées responsable légal</translation>
        </message>
        <message>
            <source>Each kind of data has a day from which it goes.</source>
            <translation>Chaque type de données a une date à partir de laquelle il est à supprimer.</translation>
        </message>
        <message>
            <source>Dates…</source>
            <translation>Dates…</translation>
        </message>
        <message>
            <source>Remove people’s data for good</source>
            <translation>Supprimer définitivement des données personnelles</translation>
        </message>
        <message>
            <source>purge erase delete anonymous counts backups</source>
            <translation>purge effacer supprimer anonyme totaux sauvegardes</translation>
        </message>
        <message>
            <source>From the event, its copies and the lists written out. Counts stay.</source>
            <translation>De l’événement, de ses copies et des listes exportées. Les totaux restent.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Record of changes</source>
            <translation>Registre des modifications</translation>
        </message>
        <message>
            <source>audit log who opened exported merged altered</source>
            <translation>audit journal registre qui consulté exporté fusionné modifié altéré</translation>
        </message>
        <message>
            <source>Who changed, opened or let out what, and whether a line was altered.</source>
            <translation>Qui a modifié, consulté ou communiqué quoi, et si une ligne a été altérée.</translation>
        </message>
        <message>
            <source>Show the record…</source>
            <translation>Afficher le registre…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Ce bureau</translation>
        </message>
        <message>
            <source>Scanner and camera</source>
            <translation>Lecteur et caméra</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Rules of interpreting</source>
            <translation>Règles d’interprétation</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <source>Only the organiser can change this.</source>
            <translation>Seul l’organisateur peut changer ceci.</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>Revenir à la valeur par défaut</translation>
        </message>
        <message>
            <source>For the whole event</source>
            <translation>Pour tout l’événement</translation>
        </message>
        <message>
            <source>For this computer</source>
            <translation>Pour cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>sharing</name>
        <message>
            <source>Another desk of this event is called %1. Choose another name.</source>
            <translation>Un autre bureau de cet événement s’appelle %1. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Ce nom est déjà pris</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>il y a %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>il y a %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>il y a %1 h</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Bureau d’entrée</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>Bureau d’aide</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>Scans and prints. Names, organisations, badges, who is under 18, whom a child leaves with and the note for the desk are there; telephone numbers, e-mails and needs are not.</source>
            <translation>Scanne et imprime. On y trouve les noms, les organisations, les badges, qui a moins de 18 ans, avec qui un enfant repart et la note pour le bureau ; ni téléphones, ni adresses e-mail, ni besoins.</translation>
        </message>
        <message>
            <source>Also adds and changes people. Telephone numbers and e-mails are there; needs and notes about health are not.</source>
            <translation>Ajoute et modifie aussi des personnes. Numéros de téléphone et courriels y sont ; besoins et notes de santé n’y sont pas.</translation>
        </message>
        <message>
            <source>Everything is there, and it can go on if the first laptop is lost.</source>
            <translation>Tout y est, et il peut prendre le relais si le premier ordinateur est perdu.</translation>
        </message>
        <message>
            <source>Left the other desks</source>
            <translation>A quitté les autres bureaux</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Not connected: look here</source>
            <translation>Non connecté : regardez ici</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Only this desk</source>
            <translation>Ce bureau seulement</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>vu %1</translation>
        </message>
        <message>
            <source>All that was done here is passed on.</source>
            <translation>Tout ce qui a été fait ici est transmis.</translation>
        </message>
        <message>
            <source>The other desks can't be reached. Scanning goes on here; all of it is sent as soon as the network is back.</source>
            <translation>Les autres bureaux sont injoignables. Les lectures continuent ici ; tout est envoyé dès le retour du réseau.</translation>
        </message>
        <message>
            <source>This desk has left. What was done since is only here.</source>
            <translation>Ce bureau a quitté les autres. Ce qui s’est fait depuis n’est qu’ici.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Connecté.</translation>
        </message>
        <message>
            <source>Connecting to the other desks…</source>
            <translation>Connexion aux autres bureaux…</translation>
        </message>
        <message>
            <source>This event is only on this desk.</source>
            <translation>Cet événement n’est que sur ce bureau.</translation>
        </message>
        <message>
            <source>Last connected %1.</source>
            <translation>Dernière connexion %1.</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>parti</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>ce bureau</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>pas encore vu</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>vu pour la dernière fois %1</translation>
        </message>
        <message>
            <source>clock %1 slow</source>
            <translation>horloge en retard de %1</translation>
        </message>
        <message>
            <source>clock %1 fast</source>
            <translation>horloge en avance de %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Download the Windows installer from %1, press Next until it is done, then come back here.</source>
            <translation>Il manque une chose sur cet ordinateur : PostgreSQL, qui est gratuit. Téléchargez l’installateur Windows depuis %1, cliquez sur Suivant jusqu’à la fin, puis revenez ici.</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Download %1 from %2, drag it to the applications, then come back here.</source>
            <translation>Il manque une chose sur cet ordinateur : PostgreSQL, qui est gratuit. Téléchargez %1 depuis %2, glissez-le dans les applications, puis revenez ici.</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Install the package %1 (on Debian and Ubuntu: %2), then come back here.</source>
            <translation>Il manque une chose sur cet ordinateur : PostgreSQL, qui est gratuit. Installez le paquet %1 (sous Debian et Ubuntu : %2), puis revenez ici.</translation>
        </message>
        <message>
            <source>Other desks…</source>
            <translation>Les autres bureaux…</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>not understood: {words}</source>
            <translation>non compris : {words}</translation>
        </message>
        <message>
            <source>Stopped. What was saved before stays; the rest was not done.</source>
            <translation>Arrêté. Ce qui était enregistré est conservé ; le reste n’a pas été fait.</translation>
        </message>
        <message>
            <source>A fault in the program stopped this ({kind}). Please send us the file {path}.</source>
            <translation>Une erreur du logiciel a interrompu l’opération ({kind}). Merci de nous envoyer le fichier {path}.</translation>
        </message>
        <message>
            <source>{path} was made by an older version and is brought up to date. A copy of it as it was: {copy}</source>
            <translation>{path} a été créé par une version plus ancienne et va être mis à jour. Une copie du fichier tel qu’il était : {copy}</translation>
        </message>
        <message>
            <source>{path} is not encrypted, so the passphrase was not needed.</source>
            <translation>{path} n’est pas chiffré ; la phrase secrète n’était donc pas nécessaire.</translation>
        </message>
        <message>
            <source>Passphrase of the event: </source>
            <translation>Phrase secrète de l’événement : </translation>
        </message>
        <message>
            <source>{path} opens without a passphrase now.</source>
            <translation>{path} s’ouvre désormais sans phrase secrète.</translation>
        </message>
        <message>
            <source>{path} is encrypted now. Nobody can open it without the passphrase: keep it safe.</source>
            <translation>{path} est désormais chiffré. Personne ne peut l’ouvrir sans la phrase secrète : conservez-la en lieu sûr.</translation>
        </message>
        <message>
            <source>Copies made before are as they were. Remove them from {folder}, or keep them locked away.</source>
            <translation>Les copies faites auparavant n’ont pas changé. Supprimez-les de {folder}, ou gardez-les sous clé.</translation>
        </message>
        <message>
            <source>The window is not installed here; only commands work.</source>
            <translation>La fenêtre n’est pas installée ici ; seules les commandes fonctionnent.</translation>
        </message>
        <message>
            <source>Made {path}.</source>
            <translation>{path} a été créé.</translation>
        </message>
        <message>
            <source>Copied to {path}, and checked.</source>
            <translation>Copié vers {path} et vérifié.</translation>
        </message>
        <message>
            <source>Restored to {path}.</source>
            <translation>Restauré vers {path}.</translation>
        </message>
        <message>
            <source>{path} is whole.</source>
            <translation>{path} est intact.</translation>
        </message>
        <message>
            <source>Programme, rooms, interpreters, badges and check-in of an event.</source>
            <translation>Programme, salles, interprètes, badges et enregistrement d’un événement.</translation>
        </message>
        <message>
            <source>Without a command, the window opens.</source>
            <translation>Sans commande, la fenêtre s’ouvre.</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <source>JSON on standard output, and nothing else there</source>
            <translation>JSON sur la sortie standard, et rien d’autre</translation>
        </message>
        <message>
            <source>language of sentences and headings</source>
            <translation>langue des phrases et des en-têtes</translation>
        </message>
        <message>
            <source>file with the passphrase of an encrypted event</source>
            <translation>fichier contenant la phrase secrète d’un événement chiffré</translation>
        </message>
        <message>
            <source>event file (*.eventdesk)</source>
            <translation>fichier d’événement (*.eventdesk)</translation>
        </message>
        <message>
            <source>open the window</source>
            <translation>ouvrir la fenêtre</translation>
        </message>
        <message>
            <source>build the sample event and show it</source>
            <translation>créer l’événement d’exemple et l’afficher</translation>
        </message>
        <message>
            <source>folder for everything that the demonstration makes</source>
            <translation>dossier pour tout ce que produit la démonstration</translation>
        </message>
        <message>
            <source>make a new event</source>
            <translation>créer un événement</translation>
        </message>
        <message>
            <source>copy the event while it is used</source>
            <translation>copier l’événement pendant son utilisation</translation>
        </message>
        <message>
            <source>where the copy goes</source>
            <translation>emplacement de la copie</translation>
        </message>
        <message>
            <source>the copies made of an event</source>
            <translation>les copies faites d’un événement</translation>
        </message>
        <message>
            <source>give an event a passphrase, another one, or none</source>
            <translation>donner une phrase secrète à un événement, la changer ou la retirer</translation>
        </message>
        <message>
            <source>file with the passphrase from now on</source>
            <translation>fichier contenant la phrase secrète à utiliser désormais</translation>
        </message>
        <message>
            <source>no passphrase from now on</source>
            <translation>plus de phrase secrète désormais</translation>
        </message>
        <message>
            <source>make an event file from a copy</source>
            <translation>créer un fichier d’événement à partir d’une copie</translation>
        </message>
        <message>
            <source>the copy</source>
            <translation>la copie</translation>
        </message>
        <message>
            <source>the event file to make</source>
            <translation>le fichier d’événement à créer</translation>
        </message>
        <message>
            <source>check the file and what is in it</source>
            <translation>vérifier le fichier et son contenu</translation>
        </message>
        <message>
            <source>take a list in</source>
            <translation>importer une liste</translation>
        </message>
        <message>
            <source>say what would be done, and do nothing</source>
            <translation>indiquer ce qui serait fait, sans rien faire</translation>
        </message>
        <message>
            <source>file with the password of a protected list</source>
            <translation>fichier avec le mot de passe d’une liste protégée</translation>
        </message>
        <message>
            <source>write a copy of the list with its problems marked (.xlsx)</source>
            <translation>écrire une copie de la liste où les anomalies sont marquées (.xlsx)</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>annuler une importation</translation>
        </message>
        <message>
            <source>the last one if not given</source>
            <translation>la dernière si elle n’est pas indiquée</translation>
        </message>
        <message>
            <source>sign the people of a list up for a session</source>
            <translation>inscrire les personnes d’une liste à une séance</translation>
        </message>
        <message>
            <source>code of the session</source>
            <translation>code de la séance</translation>
        </message>
        <message>
            <source>write a list out</source>
            <translation>exporter une liste</translation>
        </message>
        <message>
            <source>file to write: .xlsx or .csv, some also .ics, .pdf or .xml; a folder for calendars and end-of-day</source>
            <translation>fichier à écrire : .xlsx ou .csv, parfois aussi .ics, .pdf ou .xml ; un dossier pour les calendriers et end-of-day</translation>
        </message>
        <message>
            <source>columns that go out, remembered for the next time; also all or default</source>
            <translation>colonnes à donner, retenues pour la fois suivante ; ou all, ou default</translation>
        </message>
        <message>
            <source>what the list is for; stands in the event’s record</source>
            <translation>à quoi sert la liste ; noté dans le registre de l’événement</translation>
        </message>
        <message>
            <source>only that day, 2026-06-09</source>
            <translation>ce jour seulement, 2026-06-09</translation>
        </message>
        <message>
            <source>only there</source>
            <translation>là seulement</translation>
        </message>
        <message>
            <source>only that session</source>
            <translation>cette séance seulement</translation>
        </message>
        <message>
            <source>only theirs: a calendar, or an interpreter’s hours, roster or changes</source>
            <translation>les siens seulement : un calendrier, ou les heures, le planning ou les changements d’un interprète</translation>
        </message>
        <message>
            <source>what the programme for the wall is printed on</source>
            <translation>le format de papier du programme mural</translation>
        </message>
        <message>
            <source>write an empty list to send out</source>
            <translation>écrire une liste vierge à envoyer</translation>
        </message>
        <message>
            <source>event file, for its days, languages and categories</source>
            <translation>fichier d’événement, pour ses jours, langues et catégories</translation>
        </message>
        <message>
            <source>workbook to write (.xlsx)</source>
            <translation>classeur à écrire (.xlsx)</translation>
        </message>
        <message>
            <source>ask for the gender as well</source>
            <translation>demander aussi le sexe</translation>
        </message>
        <message>
            <source>hand one out to a person</source>
            <translation>remettre un récepteur à une personne</translation>
        </message>
        <message>
            <source>take one back</source>
            <translation>reprendre un récepteur</translation>
        </message>
        <message>
            <source>who still has which, and how many there are</source>
            <translation>qui a encore quel récepteur, et combien il y en a</translation>
        </message>
        <message>
            <source>make numbers known, like 1-120</source>
            <translation>ajouter des numéros, comme 1-120</translation>
        </message>
        <message>
            <source>one is lost</source>
            <translation>signaler un récepteur perdu</translation>
        </message>
        <message>
            <source>one is broken</source>
            <translation>signaler un récepteur en panne</translation>
        </message>
        <message>
            <source>one works again, or was found</source>
            <translation>signaler un récepteur réparé ou retrouvé</translation>
        </message>
        <message>
            <source>also to somebody who has one</source>
            <translation>même à quelqu’un qui en a déjà un</translation>
        </message>
        <message>
            <source>who there is</source>
            <translation>afficher les personnes</translation>
        </message>
        <message>
            <source>name, organisation, e-mail …; - reads one query a line</source>
            <translation>nom, organisation, courriel… ; - lit une recherche par ligne</translation>
        </message>
        <message>
            <source>who may be one person twice, the likeliest first</source>
            <translation>qui est peut-être la même personne en double, les cas les plus probables d’abord</translation>
        </message>
        <message>
            <source>change one person</source>
            <translation>modifier une personne</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>ajouter une personne</translation>
        </message>
        <message>
            <source>change what is known of a person</source>
            <translation>modifier les données d’une personne</translation>
        </message>
        <message>
            <source>cancel a registration</source>
            <translation>annuler une inscription</translation>
        </message>
        <message>
            <source>take a cancellation back</source>
            <translation>rétablir une inscription annulée</translation>
        </message>
        <message>
            <source>make two entries one; the first is kept</source>
            <translation>fusionner deux entrées ; la première est conservée</translation>
        </message>
        <message>
            <source>take the last merge into a person back</source>
            <translation>annuler la dernière fusion d’une personne</translation>
        </message>
        <message>
            <source>say that two entries are two people</source>
            <translation>indiquer que deux fiches sont deux personnes</translation>
        </message>
        <message>
            <source>remove everything personal; counts stay</source>
            <translation>supprimer toute donnée personnelle ; les totaux restent</translation>
        </message>
        <message>
            <source>say all that happened to a person</source>
            <translation>dire tout ce qui est arrivé à une personne</translation>
        </message>
        <message>
            <source>write out all that is known of a person</source>
            <translation>exporter tout ce qui est connu d’une personne</translation>
        </message>
        <message>
            <source>file to write: .pdf or .json</source>
            <translation>fichier à écrire : .pdf ou .json</translation>
        </message>
        <message>
            <source>remove the older copies as well, and make a fresh one</source>
            <translation>supprimer aussi les anciennes copies, et en faire une nouvelle</translation>
        </message>
        <message>
            <source>take this field from OTHER</source>
            <translation>prendre ce champ dans OTHER</translation>
        </message>
        <message>
            <source>keep this field of CODE</source>
            <translation>conserver ce champ de CODE</translation>
        </message>
        <message>
            <source>keep what both say in this field</source>
            <translation>conserver ce que disent les deux fiches dans ce champ</translation>
        </message>
        <message>
            <source>rooms, sessions, interpreters and the plan</source>
            <translation>salles, séances, interprètes et plan</translation>
        </message>
        <message>
            <source>plan rooms and interpreters</source>
            <translation>planifier les salles et les interprètes</translation>
        </message>
        <message>
            <source>only the rooms</source>
            <translation>seulement les salles</translation>
        </message>
        <message>
            <source>only the interpreters</source>
            <translation>seulement les interprètes</translation>
        </message>
        <message>
            <source>emergency stop; the same event gives the same plan anyway</source>
            <translation>arrêt d’urgence ; un même événement donne de toute façon le même plan</translation>
        </message>
        <message>
            <source>change as little as possible</source>
            <translation>changer le moins possible</translation>
        </message>
        <message>
            <source>let people in or out at a gate</source>
            <translation>enregistrer les entrées ou les sorties à un point de contrôle</translation>
        </message>
        <message>
            <source>what the badges say; - reads one code a line</source>
            <translation>codes des badges ; - lit un code par ligne</translation>
        </message>
        <message>
            <source>a list to tick by hand, as PDF</source>
            <translation>une liste à cocher à la main, en PDF</translation>
        </message>
        <message>
            <source>entrance, the name of a room or the code of a session</source>
            <translation>entrance (l’entrée), le nom d’une salle ou le code d’une séance</translation>
        </message>
        <message>
            <source>in the order of the names in which script</source>
            <translation>dans l’ordre des noms de quelle écriture</translation>
        </message>
        <message>
            <source>one person collects the badges of many; no arrival</source>
            <translation>une personne retire les badges de plusieurs ; ce n’est pas une arrivée</translation>
        </message>
        <message>
            <source>who takes them along: a code, or any name</source>
            <translation>qui les emporte : un code, ou un nom quelconque</translation>
        </message>
        <message>
            <source>they were not collected after all</source>
            <translation>ils n’ont finalement pas été retirés</translation>
        </message>
        <message>
            <source>it was ticked on a list at the time of --at</source>
            <translation>cela a été coché sur une liste à l’heure de --at</translation>
        </message>
        <message>
            <source>the codes are line numbers of this paper list</source>
            <translation>les codes sont les numéros de ligne de cette liste sur papier</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>annuler la dernière lecture</translation>
        </message>
        <message>
            <source>the rules that count at a gate</source>
            <translation>les règles en vigueur à un point de contrôle</translation>
        </message>
        <message>
            <source>when somebody may come back</source>
            <translation>quand une personne peut revenir</translation>
        </message>
        <message>
            <source>minutes before the start; -1 for no hours</source>
            <translation>minutes avant le début ; -1 pour ne pas limiter l’horaire</translation>
        </message>
        <message>
            <source>minutes after the end; -1 for no hours</source>
            <translation>minutes après la fin ; -1 pour ne pas limiter l’horaire</translation>
        </message>
        <message>
            <source>who may come to a closed or limited session</source>
            <translation>qui peut venir à une séance fermée ou aux places limitées</translation>
        </message>
        <message>
            <source>sign a person up, or let them wait</source>
            <translation>inscrire une personne, ou la mettre sur liste d’attente</translation>
        </message>
        <message>
            <source>invite a person, also past the last place</source>
            <translation>inviter une personne, même au-delà de la dernière place</translation>
        </message>
        <message>
            <source>take a person off the list</source>
            <translation>retirer une personne de la liste</translation>
        </message>
        <message>
            <source>set who may come, and how many</source>
            <translation>définir qui peut venir, et combien</translation>
        </message>
        <message>
            <source>say who is on the list</source>
            <translation>afficher qui est sur la liste</translation>
        </message>
        <message>
            <source>receivers handed out and returned</source>
            <translation>récepteurs remis et rendus</translation>
        </message>
        <message>
            <source>badges as PDF</source>
            <translation>badges en PDF</translation>
        </message>
        <message>
            <source>a card with what everybody at the desk has to know, as PDF</source>
            <translation>une fiche avec ce que chacun doit savoir au bureau d’accueil, en PDF</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>PDF à écrire</translation>
        </message>
        <message>
            <source>a page for each of these, in their order: ar,en</source>
            <translation>une page pour chacune de ces langues, dans cet ordre : ar,en</translation>
        </message>
        <message>
            <source>for everybody; without it, each category's own</source>
            <translation>pour tout le monde ; sinon, celui de chaque catégorie</translation>
        </message>
        <message>
            <source>only those not yet printed</source>
            <translation>seulement les badges pas encore imprimés</translation>
        </message>
        <message>
            <source>sheet of labels</source>
            <translation>planche d’étiquettes</translation>
        </message>
        <message>
            <source>new codes; the old badges stop working</source>
            <translation>nouveaux codes ; les anciens badges ne fonctionnent plus</translation>
        </message>
        <message>
            <source>badge designs: the event's own and those to start from</source>
            <translation>modèles de badge : ceux de l’événement et ceux dont on part</translation>
        </message>
        <message>
            <source>say which designs and sheets there are, and who gets which</source>
            <translation>dire quels modèles et planches il y a, et qui a lequel</translation>
        </message>
        <message>
            <source>write a design to a file, with its pictures</source>
            <translation>écrire un modèle dans un fichier, avec ses images</translation>
        </message>
        <message>
            <source>take in a design from such a file</source>
            <translation>reprendre un modèle d’un tel fichier</translation>
        </message>
        <message>
            <source>make a design of the event's own from another</source>
            <translation>faire d’un autre un modèle propre à l’événement</translation>
        </message>
        <message>
            <source>give a design to a category, or no badge at all</source>
            <translation>donner un modèle à une catégorie, ou aucun badge</translation>
        </message>
        <message>
            <source>remove one of the event's own designs</source>
            <translation>supprimer un des modèles de l’événement</translation>
        </message>
        <message>
            <source>file to write</source>
            <translation>fichier à écrire</translation>
        </message>
        <message>
            <source>without it, everybody whose category has no design</source>
            <translation>sinon, tous ceux dont la catégorie n’a pas de modèle</translation>
        </message>
        <message>
            <source>the category gets no badges</source>
            <translation>la catégorie n’a pas de badge</translation>
        </message>
        <message>
            <source>the category gets what everybody gets</source>
            <translation>la catégorie a ce que tout le monde a</translation>
        </message>
        <message>
            <source>signs, cards and certificates</source>
            <translation>panneaux, cartes et attestations</translation>
        </message>
        <message>
            <source>signs for the doors of rooms, cards for tables, name plates for speakers, certificates of attendance</source>
            <translation>panneaux de porte des salles, cartes de table, chevalets d’intervenants, attestations de présence</translation>
        </message>
        <message>
            <source>only this day's, like 2026-06-09</source>
            <translation>ce jour seulement, comme 2026-06-09</translation>
        </message>
        <message>
            <source>who signs certificates</source>
            <translation>qui signe les attestations</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Due for</source>
            <translation>À supprimer pour</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Écrit dans {path}.</translation>
        </message>
        <message>
            <source>Everything personal was removed; counts stay.</source>
            <translation>Toutes les données personnelles ont été supprimées ; les totaux restent.</translation>
        </message>
        <message>
            <source>{path} could not be removed.</source>
            <translation>{path} n’a pas pu être supprimé.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien n’est à supprimer pour l’instant.</translation>
        </message>
        <message>
            <source>Older copies of the event</source>
            <translation>Anciennes copies de l’événement</translation>
        </message>
        <message>
            <source>Files written by this program</source>
            <translation>Fichiers écrits par ce logiciel</translation>
        </message>
        <message>
            <source>To be removed</source>
            <translation>À supprimer</translation>
        </message>
        <message>
            <source>A removal was stopped before the copies were cleaned; purge goes on with it.</source>
            <translation>Une suppression a été interrompue avant le nettoyage des copies ; purge la reprend.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>Name in the other script</source>
            <translation>Nom dans l’écriture d’origine</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planification</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Interprètes</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <source>{placed} of {total} sessions have a room; open: {gaps}.</source>
            <translation>{placed} séances sur {total} ont une salle ; restent ouvertes : {gaps}.</translation>
        </message>
        <message>
            <source>Never to be planned:</source>
            <translation>À ne jamais planifier :</translation>
        </message>
        <message>
            <source>To be looked at:</source>
            <translation>À vérifier :</translation>
        </message>
        <message>
            <source>opens {minutes} min before the start</source>
            <translation>ouvre {minutes} min avant le début</translation>
        </message>
        <message>
            <source>closes {minutes} min after the end</source>
            <translation>ferme {minutes} min après la fin</translation>
        </message>
        <message>
            <source>{name} moves up from the waiting list.</source>
            <translation>{name} quitte la liste d’attente et obtient une place.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Receiver {number} is with {name} now.</source>
            <translation>Le récepteur {number} est maintenant remis à {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} is with {name} already.</source>
            <translation>Le récepteur {number} est déjà remis à {name}.</translation>
        </message>
        <message>
            <source>{name} has receiver {number} already.</source>
            <translation>{name} a déjà le récepteur {number}.</translation>
        </message>
        <message>
            <source>Receiver {number} is broken. Take another one.</source>
            <translation>Le récepteur {number} est en panne. Prenez-en un autre.</translation>
        </message>
        <message>
            <source>Receiver {number} is back from {name}.</source>
            <translation>Le récepteur {number} a été rendu par {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} was not handed out.</source>
            <translation>Le récepteur {number} n’était pas remis.</translation>
        </message>
        <message>
            <source>Nobody knows a receiver {number}.</source>
            <translation>Le récepteur {number} est inconnu.</translation>
        </message>
        <message>
            <source>Receiver {number} is noted.</source>
            <translation>L’état du récepteur {number} a été noté.</translation>
        </message>
        <message>
            <source>{out} out, {in_store} in the box, {lost} lost, {broken} broken of {known}.</source>
            <translation>Remis {out}, dans la boîte {in_store}, perdus {lost}, en panne {broken}, sur {known}.</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>Exporté le</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrits</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivés</translation>
        </message>
        <message>
            <source>Not arrived</source>
            <translation>Non arrivés</translation>
        </message>
        <message>
            <source>Inside now</source>
            <translation>Sur place actuellement</translation>
        </message>
        <message>
            <source>Arrived on {day}</source>
            <translation>Arrivés le {day}</translation>
        </message>
        <message>
            <source>Refused at all gates</source>
            <translation>Refus à tous les points de contrôle</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Donnée</translation>
        </message>
        <message>
            <source>Written by another version and not used here: {words}</source>
            <translation>Écrit par une autre version et non utilisé ici : {words}</translation>
        </message>
        <message>
            <source>own</source>
            <translation>réglage propre</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu’elle dit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Dérogation</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>{gate}: first in</source>
            <translation>{gate} : première entrée</translation>
        </message>
        <message>
            <source>{gate}: last out</source>
            <translation>{gate} : dernière sortie</translation>
        </message>
        <message>
            <source>(data removed)</source>
            <translation>(données supprimées)</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Point de contrôle</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendus</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>Sur la liste</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Absents</translation>
        </message>
        <message>
            <source>Seats left empty</source>
            <translation>Places restées vides</translation>
        </message>
        <message>
            <source>Admissions</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>First in</source>
            <translation>Première entrée</translation>
        </message>
        <message>
            <source>Last out</source>
            <translation>Dernière sortie</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Points de contrôle</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>How it was counted</source>
            <translation>Comment on a compté</translation>
        </message>
        <message>
            <source>Arrived: admitted at the entrance at least once. A scan that was taken back counts for nothing.</source>
            <translation>Arrivé : admis à l’entrée au moins une fois. Une lecture reprise ne compte pas.</translation>
        </message>
        <message>
            <source>A day is a day of the event’s time zone. Everybody counts once a day.</source>
            <translation>Un jour est un jour du fuseau de l’événement. Chacun compte une fois par jour.</translation>
        </message>
        <message>
            <source>Minutes add up from each entry to the next exit; who was never scanned out has none.</source>
            <translation>Les minutes vont de chaque entrée à la sortie suivante ; sans sortie lue, il n’y en a pas.</translation>
        </message>
        <message>
            <source>Who enters another room or leaves the building has left the room.</source>
            <translation>Qui entre dans une autre salle ou quitte le bâtiment a quitté la salle.</translation>
        </message>
        <message>
            <source>No-shows: on a session’s list and never admitted to it.</source>
            <translation>Absents : sur la liste d’une séance et jamais admis.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Who speaks several languages counts in each of them.</source>
            <translation>Qui parle plusieurs langues compte pour chacune.</translation>
        </message>
        <message>
            <source>(not given)</source>
            <translation>(non indiqué)</translation>
        </message>
        <message>
            <source>People in all</source>
            <translation>Personnes en tout</translation>
        </message>
        <message>
            <source>Minutes in all</source>
            <translation>Minutes en tout</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>That day so far</source>
            <translation>Ce jour jusque-là</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Jour et heure</translation>
        </message>
        <message>
            <source>Arrivals per quarter of an hour</source>
            <translation>Arrivées par quart d’heure</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Arrivées</translation>
        </message>
        <message>
            <source>{gate}: minutes</source>
            <translation>{gate} : minutes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Works into: {languages}</source>
            <translation>Travaille vers : {languages}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Organisation in the other script</source>
            <translation>Organisation dans l’écriture d’origine</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Interpretation into</source>
            <translation>Interprétation vers</translation>
        </message>
        <message>
            <source>A laptop is lost</source>
            <translation>Perte d’un ordinateur portable</translation>
        </message>
        <message>
            <source>Confidential. Printed {when}.</source>
            <translation>Confidentiel. Imprimé le {when}.</translation>
        </message>
        <message>
            <source>Not encrypted: whoever has the laptop can read everything below.</source>
            <translation>Non chiffré : quiconque a l’ordinateur peut lire tout ce qui figure ci-dessous.</translation>
        </message>
        <message>
            <source>Encrypted since {when}: it can't be read without the passphrase.</source>
            <translation>Chiffré depuis le {when} : illisible sans la phrase secrète.</translation>
        </message>
        <message>
            <source>Encrypted: it can't be read without the passphrase.</source>
            <translation>Chiffré : illisible sans la phrase secrète.</translation>
        </message>
        <message>
            <source>The event file</source>
            <translation>Le fichier d’événement</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <source>Last scan</source>
            <translation>Dernière lecture</translation>
        </message>
        <message>
            <source>Handed over to another laptop</source>
            <translation>Transmis à un autre ordinateur portable</translation>
        </message>
        <message>
            <source>Days of the event</source>
            <translation>Jours de l’événement</translation>
        </message>
        <message>
            <source>The laptop and its file</source>
            <translation>L’ordinateur portable et son fichier</translation>
        </message>
        <message>
            <source>none that is known</source>
            <translation>aucune connue</translation>
        </message>
        <message>
            <source>Whose data is in it</source>
            <translation>Personnes dont il contient les données</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Moins de 18 ans</translation>
        </message>
        <message>
            <source>With e-mail or telephone</source>
            <translation>Avec courriel ou téléphone</translation>
        </message>
        <message>
            <source>With guardian, diet, access needs or notes</source>
            <translation>Avec responsable légal, régime, besoins d’accès ou remarques</translation>
        </message>
        <message>
            <source>Last list that went out</source>
            <translation>Dernière liste sortie</translation>
        </message>
        <message>
            <source>Write down below when and where the laptop was last seen.</source>
            <translation>Notez ci-dessous quand et où l’ordinateur a été vu pour la dernière fois.</translation>
        </message>
        <message>
            <source>Have it locked or wiped from afar, if that was set up for it.</source>
            <translation>Faites-le verrouiller ou effacer à distance, si cela a été prévu.</translation>
        </message>
        <message>
            <source>Tell the person responsible for data protection now: where personal data may be read by others, many laws leave 72 hours to report it.</source>
            <translation>Prévenez tout de suite la personne chargée de la protection des données : si des tiers peuvent lire des données personnelles, de nombreuses lois n’accordent que 72 heures pour le signaler.</translation>
        </message>
        <message>
            <source>Tell the person responsible for safeguarding: the list names children, and may say who takes them home.</source>
            <translation>Prévenez la personne chargée de la protection de l’enfance : la liste nomme des enfants et indique parfois qui les raccompagne.</translation>
        </message>
        <message>
            <source>Ask who knew the passphrase and whether it was written down near the laptop. If so, treat the file as open.</source>
            <translation>Demandez qui connaissait la phrase secrète et si elle était notée près de l’ordinateur. Si oui, considérez le fichier comme lisible.</translation>
        </message>
        <message>
            <source>Tell the people in the list what was on the laptop. Until the end of the event, look at a document as well as at the badge: codes can be copied from the file.</source>
            <translation>Dites aux personnes de la liste ce qui se trouvait sur l’ordinateur. Jusqu’à la fin de l’événement, demandez une pièce d’identité en plus du badge : les codes peuvent être copiés à partir du fichier.</translation>
        </message>
        <message>
            <source>Change the passwords that were saved on the laptop.</source>
            <translation>Changez les mots de passe enregistrés sur l’ordinateur.</translation>
        </message>
        <message>
            <source>Report the loss to the venue and to the police.</source>
            <translation>Signalez la perte au lieu d’accueil et à la police.</translation>
        </message>
        <message>
            <source>Go on with the newest backup on another laptop: start page, “Restore a backup…”.</source>
            <translation>Continuez avec la sauvegarde la plus récente sur un autre ordinateur : page de démarrage, « Restaurer une sauvegarde… ».</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>Ce qu’il faut faire maintenant</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organisateur</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Protection des données</translation>
        </message>
        <message>
            <source>Safeguarding</source>
            <translation>Protection de l’enfance</translation>
        </message>
        <message>
            <source>Venue’s security</source>
            <translation>Sécurité du lieu</translation>
        </message>
        <message>
            <source>Police, and number of the report</source>
            <translation>Police, et numéro de la déclaration</translation>
        </message>
        <message>
            <source>Whom to call (name and telephone)</source>
            <translation>Qui appeler (nom et téléphone)</translation>
        </message>
        <message>
            <source>Last seen: when and where</source>
            <translation>Vu pour la dernière fois : quand et où</translation>
        </message>
        <message>
            <source>Noticed: when and by whom</source>
            <translation>Constaté : quand et par qui</translation>
        </message>
        <message>
            <source>Who was told, and when</source>
            <translation>Qui a été prévenu, et quand</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Responsable légal</translation>
        </message>
        <message>
            <source>Photo consent</source>
            <translation>Accord photo</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Departure</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Dietary requirements</source>
            <translation>Régime alimentaire</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Besoins d’accessibilité</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>Référence externe</translation>
        </message>
        <message>
            <source>External code</source>
            <translation>Code externe</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>At the microphone</source>
            <translation>Au micro</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>Concabin</translation>
        </message>
        <message>
            <source>Booth {number}</source>
            <translation>Cabine {number}</translation>
        </message>
        <message>
            <source>The turns are a proposal: the team may agree on others.</source>
            <translation>Les tours sont une proposition : l’équipe peut en convenir autrement.</translation>
        </message>
        <message>
            <source>relay from {language}</source>
            <translation>relais : {language}</translation>
        </message>
        <message>
            <source>works both ways</source>
            <translation>travaille dans les deux sens</translation>
        </message>
        <message>
            <source>Channel {number}: {languages}</source>
            <translation>Canal {number} : {languages}</translation>
        </message>
        <message>
            <source>Channel 0: floor</source>
            <translation>Canal 0 : langue de l’orateur</translation>
        </message>
        <message>
            <source>The server is stopped.</source>
            <translation>Le serveur est arrêté.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Other addresses of this laptop: {addresses}</source>
            <translation>Autres adresses de cet ordinateur : {addresses}</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Connexion à l’événement</translation>
        </message>
        <message>
            <source>Joined as {name}: {path}</source>
            <translation>Rejoint sous le nom {name} : {path}</translation>
        </message>
        <message>
            <source>Exchanging</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>All that was on the server is in this file; the server is removed.</source>
            <translation>Tout ce qui était sur le serveur est dans ce fichier ; le serveur est supprimé.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>This desk takes no part.</source>
            <translation>Ce bureau ne participe pas.</translation>
        </message>
        <message>
            <source>The other desks can’t be reached.</source>
            <translation>Les autres bureaux sont injoignables.</translation>
        </message>
        <message>
            <source>This desk has left. What is done now stays here.</source>
            <translation>Ce bureau a quitté les autres. Ce qui se fait maintenant reste ici.</translation>
        </message>
        <message>
            <source>Taking over</source>
            <translation>Prise de relais</translation>
        </message>
        <message>
            <source>This desk takes part again, and has what the others did.</source>
            <translation>Ce bureau participe de nouveau, et a ce que les autres ont fait.</translation>
        </message>
        <message>
            <source>{name} hears nothing more from the others, and there is a new code.</source>
            <translation>{name} n’entend plus rien des autres, et il y a un nouveau code.</translation>
        </message>
        <message>
            <source>Settled; the other desks hear of it.</source>
            <translation>Réglé ; les autres bureaux en sont informés.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Bureau d’accueil</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>The other desks can’t be reached; this is what was known last.</source>
            <translation>Les autres bureaux sont injoignables ; voici le dernier état connu.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Undone later</source>
            <translation>Annulé ensuite</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquent</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>What it would cost</source>
            <translation>Ce qu’il en coûterait</translation>
        </message>
        <message>
            <source>Who could, and what keeps them</source>
            <translation>Qui pourrait, et ce qui l’empêche</translation>
        </message>
        <message>
            <source>not here then</source>
            <translation>pas sur place à ce moment-là</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>sans habilitation</translation>
        </message>
        <message>
            <source>in another session</source>
            <translation>dans une autre séance</translation>
        </message>
        <message>
            <source>the way is too long</source>
            <translation>trajet trop long</translation>
        </message>
        <message>
            <source>hours used up</source>
            <translation>heures épuisées</translation>
        </message>
        <message>
            <source>too much within four hours</source>
            <translation>trop de travail en quatre heures</translation>
        </message>
        <message>
            <source>no lunch would be left</source>
            <translation>plus de temps pour déjeuner</translation>
        </message>
        <message>
            <source>day too long</source>
            <translation>journée trop longue</translation>
        </message>
        <message>
            <source>rest too short</source>
            <translation>repos trop court</translation>
        </message>
        <message>
            <source>booth full</source>
            <translation>cabine pleine</translation>
        </message>
        <message>
            <source>free, but of more use elsewhere</source>
            <translation>libre, mais plus utile ailleurs</translation>
        </message>
        <message>
            <source>Allowed at</source>
            <translation>Accordée le</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>Toutes les séances</translation>
        </message>
        <message>
            <source>What was allowed against a rule</source>
            <translation>Dérogations accordées</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Hours by interpreter</source>
            <translation>Heures par interprète</translation>
        </message>
        <message>
            <source>Hours by day</source>
            <translation>Heures par jour</translation>
        </message>
        <message>
            <source>Hours session by session</source>
            <translation>Heures séance par séance</translation>
        </message>
        <message>
            <source>What the badge said</source>
            <translation>Texte lu sur le badge</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Lectures</translation>
        </message>
        <message>
            <source>Sheets to sign</source>
            <translation>Feuilles de présence à signer</translation>
        </message>
        <message>
            <source>Programme of the rooms</source>
            <translation>Programme des salles</translation>
        </message>
        <message>
            <source>Programme of the days</source>
            <translation>Programme des jours</translation>
        </message>
        <message>
            <source>Programme for the wall</source>
            <translation>Programme mural</translation>
        </message>
        <message>
            <source>Interpreters’ rosters</source>
            <translation>Plannings des interprètes</translation>
        </message>
        <message>
            <source>Booth sheets</source>
            <translation>Feuilles de cabine</translation>
        </message>
        <message>
            <source>Change bulletin</source>
            <translation>Bulletin des changements</translation>
        </message>
        <message>
            <source>Receivers by room and time</source>
            <translation>Récepteurs par salle et par heure</translation>
        </message>
        <message>
            <source>Interpreters’ hours</source>
            <translation>Heures des interprètes</translation>
        </message>
        <message>
            <source>Meals and access needs</source>
            <translation>Repas et besoins d’accès</translation>
        </message>
        <message>
            <source>Emergency list</source>
            <translation>Liste d’urgence</translation>
        </message>
        <message>
            <source>Here today</source>
            <translation>Présents aujourd’hui</translation>
        </message>
        <message>
            <source>Organisations of which nobody has come</source>
            <translation>Organisations dont personne n’est venu</translation>
        </message>
        <message>
            <source>Sessions today</source>
            <translation>Séances d’aujourd’hui</translation>
        </message>
        <message>
            <source>Attended today’s sessions</source>
            <translation>Présents aux séances d’aujourd’hui</translation>
        </message>
        <message>
            <source>No-shows in today’s sessions</source>
            <translation>Absents des séances d’aujourd’hui</translation>
        </message>
        <message>
            <source>Receivers still out</source>
            <translation>Récepteurs encore sortis</translation>
        </message>
        <message>
            <source>Badges printed</source>
            <translation>Badges imprimés</translation>
        </message>
        <message>
            <source>Languages that nobody interprets</source>
            <translation>Langues sans interprète</translation>
        </message>
        <message>
            <source>Problems in the lists</source>
            <translation>Anomalies dans les listes</translation>
        </message>
        <message>
            <source>Badge code</source>
            <translation>Code du badge</translation>
        </message>
        <message>
            <source>Typing code</source>
            <translation>Code à saisir</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émis le</translation>
        </message>
        <message>
            <source>Times printed</source>
            <translation>Nombre d’impressions</translation>
        </message>
        <message>
            <source>Last printed</source>
            <translation>Dernière impression</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé le</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Récepteur</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>rendu</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Récepteurs</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Password of the list: </source>
            <translation>Mot de passe de la liste : </translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Annulation de l’importation</translation>
        </message>
        <message>
            <source>The import was taken back; what was edited since stays.</source>
            <translation>L’importation a été annulée ; ce qui a été modifié depuis reste.</translation>
        </message>
        <message>
            <source>{item}: {added} added, {waiting} waiting, {already} on the list before.</source>
            <translation>{item} : ajoutés {added}, en attente {waiting}, déjà sur la liste {already}.</translation>
        </message>
        <message>
            <source>{sheet}, row {row}: nobody here is called {name}.</source>
            <translation>{sheet}, ligne {row} : personne ici ne s’appelle {name}.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Columns as they were chosen last time: {sheets}.</source>
            <translation>Colonnes telles qu’elles ont été choisies la dernière fois : {sheets}.</translation>
        </message>
        <message>
            <source>{rows} rows: {created} new, {updated} changed, {unchanged} the same, {duplicates} repeated, {rejected} rejected.</source>
            <translation>{rows} lignes : nouveau {created}, modifié {updated}, identique {unchanged}, doublon {duplicates}, rejeté {rejected}.</translation>
        </message>
        <message>
            <source>Nothing was written: this was a trial.</source>
            <translation>Rien n’a été écrit : c’était un essai.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Anomalie</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Name ({language})</source>
            <translation>Nom ({language})</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Cabines</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Step-free</source>
            <translation>Accessible de plain-pied</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Title ({language})</source>
            <translation>Titre ({language})</translation>
        </message>
        <message>
            <source>Floor language</source>
            <translation>Langue de l’orateur</translation>
        </message>
        <message>
            <source>Interpret into</source>
            <translation>Interprétation vers</translation>
        </message>
        <message>
            <source>Heavy</source>
            <translation>Exigeante</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Intervenants</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>A languages</source>
            <translation>Langues A</translation>
        </message>
        <message>
            <source>B languages</source>
            <translation>Langues B</translation>
        </message>
        <message>
            <source>C languages</source>
            <translation>Langues C</translation>
        </message>
        <message>
            <source>Available from</source>
            <translation>Disponible à partir du</translation>
        </message>
        <message>
            <source>Available to</source>
            <translation>Disponible jusqu’au</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>À distance</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Cabine</translation>
        </message>
        <message>
            <source>Works into</source>
            <translation>Travaille vers</translation>
        </message>
        <message>
            <source>Relay from</source>
            <translation>Relais depuis</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Langue de l’orateur</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>langue de l’orateur</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>direct</translation>
        </message>
        <message>
            <source>retour</source>
            <translation>retour</translation>
        </message>
        <message>
            <source>relay via another language</source>
            <translation>relais via une autre langue</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>F</source>
            <comment>coverage: the floor, spoken</comment>
            <translation>O</translation>
        </message>
        <message>
            <source>D</source>
            <comment>coverage: direct</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>R</source>
            <comment>coverage: retour</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>V</source>
            <comment>coverage: via another language (relay)</comment>
            <translation>V</translation>
        </message>
        <message>
            <source>Coverage by session</source>
            <translation>Couverture par séance</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lacune</translation>
        </message>
        <message>
            <source>Need by language and time</source>
            <translation>Besoins par langue et par heure</translation>
        </message>
        <message>
            <source>Needed / there, and what is missing</source>
            <translation>Nécessaires / présents, et ce qui manque</translation>
        </message>
        <message>
            <source>{mark} = enough · {other} = missing</source>
            <translation>{mark} = suffisant · {other} = insuffisant</translation>
        </message>
        <message>
            <source>{team} (relay from {language})</source>
            <translation>{team} (relais : {language})</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>landscape</source>
            <translation>paysage</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>portrait</translation>
        </message>
        <message>
            <source>two sides</source>
            <translation>recto verso</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>plié</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>rouleau</translation>
        </message>
        <message>
            <source>{text} is long and was printed at {size} points, smaller than planned.</source>
            <translation>{text} est long et a été imprimé en {size} points, plus petit que prévu.</translation>
        </message>
        <message>
            <source>{text} has a word too long for one line; it was cut.</source>
            <translation>{text} contient un mot trop long pour une ligne ; il a été coupé.</translation>
        </message>
        <message>
            <source>{text}: our fonts have no letters for {letters} ({script}).</source>
            <translation>{text} : nos polices n’ont pas les lettres {letters} ({script}).</translation>
        </message>
        <message>
            <source>{text}: our fonts cannot draw {letters}.</source>
            <translation>{text} : nos polices ne peuvent pas dessiner {letters}.</translation>
        </message>
        <message>
            <source>This person has no name yet; the badge shows the description {text}.</source>
            <translation>Cette personne n’a pas encore de nom ; le badge affiche la description {text}.</translation>
        </message>
        <message>
            <source>A picture of the design is missing or damaged.</source>
            <translation>Une image du modèle manque ou est endommagée.</translation>
        </message>
        <message>
            <source>There is no room for the session {text} on this badge.</source>
            <translation>Il n’y a pas de place pour la séance {text} sur ce badge.</translation>
        </message>
        <message>
            <source>The design {text} has a field that reaches past the edge.</source>
            <translation>Le modèle {text} a un champ qui dépasse le bord.</translation>
        </message>
        <message>
            <source>The code of the design {text} is small: each of its squares is {size} mm wide, and scanners are only sure of 0.33 mm. Make it larger.</source>
            <translation>Le code du modèle {text} est petit : chacun de ses carrés mesure {size} mm, et les lecteurs ne sont sûrs qu’à partir de 0,33 mm. Agrandissez-le.</translation>
        </message>
        <message>
            <source>{path} is not as Event Desk left it: another program wrote to it, or the disk is failing. Compare it with the newest backup before you go on.</source>
            <translation>{path} n’est plus tel qu’Event Desk l’a laissé : un autre programme y a écrit, ou le disque est défaillant. Comparez-le à la sauvegarde la plus récente avant de continuer.</translation>
        </message>
        <message>
            <source>The last things saved in {path} are missing: its end was lost. Compare it with the newest backup before you go on.</source>
            <translation>Les dernières données enregistrées dans {path} manquent : la fin du fichier a été perdue. Comparez-le à la sauvegarde la plus récente avant de continuer.</translation>
        </message>
        <message>
            <source>There is no event file at {path}. Choose another file, or make a new event.</source>
            <translation>Aucun fichier d’événement à l’emplacement {path}. Choisissez un autre fichier ou créez un événement.</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name; nothing was changed.</source>
            <translation>{path} existe déjà. Choisissez un autre nom ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The event file {path} is damaged. Restore the newest backup of it.</source>
            <translation>Le fichier d’événement {path} est endommagé. Restaurez sa sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of Event Desk. Install that version to open it.</source>
            <translation>{path} a été créé par une version plus récente d’Event Desk. Installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>Another program is writing to {path}. Close it there, then try again.</source>
            <translation>Un autre programme écrit dans {path}. Fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>{path} is protected by a passphrase. Give the passphrase to open it.</source>
            <translation>{path} est protégé par une phrase secrète. Indiquez-la pour l’ouvrir.</translation>
        </message>
        <message>
            <source>This passphrase does not open {path}. Check it and try again.</source>
            <translation>Cette phrase secrète n’ouvre pas {path}. Vérifiez-la et réessayez.</translation>
        </message>
        <message>
            <source>This passphrase is too short. Use at least {limit} letters, or a few words.</source>
            <translation>Cette phrase secrète est trop courte. Utilisez au moins {limit} caractères, ou quelques mots.</translation>
        </message>
        <message>
            <source>{path} can only be read here, so nothing was saved. Copy it to this computer's own disk to work on it.</source>
            <translation>{path} ne peut être que lu ici ; rien n’a donc été enregistré. Copiez-le sur le disque de cet ordinateur pour y travailler.</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where an event can be damaged. Keep it on this computer's own disk.</source>
            <translation>{path} se trouve sur un lecteur réseau, où un événement peut être endommagé. Gardez-le sur le disque de cet ordinateur.</translation>
        </message>
        <message>
            <source>{path} is in a folder that {service} copies to other computers, which can damage an event. Keep it in another folder of this computer.</source>
            <translation>{path} se trouve dans un dossier que {service} copie vers d’autres ordinateurs, ce qui peut endommager un événement. Gardez-le dans un autre dossier de cet ordinateur.</translation>
        </message>
        <message>
            <source>{path} is open in another window on this computer ({holder}, since {since}). Go on there, or close it first.</source>
            <translation>{path} est ouvert dans une autre fenêtre de cet ordinateur ({holder}, depuis {since}). Continuez là-bas, ou fermez-la d’abord.</translation>
        </message>
        <message>
            <source>{path} is not an event file. Choose a file that ends in .eventdesk.</source>
            <translation>{path} n’est pas un fichier d’événement. Choisissez un fichier qui se termine par .eventdesk.</translation>
        </message>
        <message>
            <source>{path} is not an event that was handed over. Ask for the file again.</source>
            <translation>{path} n’est pas un événement transmis. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>This is not the code of {path}. Have it read out again, group by group.</source>
            <translation>Ce n’est pas le code de {path}. Faites-le relire, groupe par groupe.</translation>
        </message>
        <message>
            <source>The copy {path} did not pass its check. Choose another place for backups.</source>
            <translation>La copie {path} n’a pas passé la vérification. Choisissez un autre emplacement pour les sauvegardes.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place.</source>
            <translation>Impossible d’écrire {path} ({reason}). Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full. Make room on it, then try again.</source>
            <translation>Le disque qui contient {path} est plein. Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Check that it is there and not open.</source>
            <translation>Impossible de lire {path} ({reason}). Vérifiez qu’il existe et qu’il n’est pas ouvert.</translation>
        </message>
        <message>
            <source>{path} has an ending that this command does not write. Use one of: {formats}.</source>
            <translation>Cette commande n’écrit pas de fichier comme {path}. Utilisez l’une de ces extensions : {formats}.</translation>
        </message>
        <message>
            <source>This list holds what is not for everybody ({columns}). Say what it is for (--purpose).</source>
            <translation>Cette liste contient ce qui n’est pas pour tous ({columns}). Dites à quoi elle sert (--purpose).</translation>
        </message>
        <message>
            <source>{value} is not a time zone. Write it like Asia/Qatar or Europe/Paris.</source>
            <translation>{value} n’est pas un fuseau horaire. Écrivez-le comme Asia/Qatar ou Europe/Paris.</translation>
        </message>
        <message>
            <source>{value} is not a language code. Write two letters, like ar or en.</source>
            <translation>{value} n’est pas un code de langue. Écrivez deux lettres, comme ar ou en.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it like 2026-06-09.</source>
            <translation>{value} n’est pas une date. Écrivez-la comme 2026-06-09.</translation>
        </message>
        <message>
            <source>The event ends ({end}) before it starts ({start}). Correct the dates.</source>
            <translation>L’événement se termine ({end}) avant de commencer ({start}). Corrigez les dates.</translation>
        </message>
        <message>
            <source>An event needs a name in at least one language, and a language it is shown in.</source>
            <translation>Un événement a besoin d’un nom dans au moins une langue, et d’une langue d’affichage.</translation>
        </message>
        <message>
            <source>There is no gate called {value}. Use entrance, a room's name or a session's code.</source>
            <translation>Il n’y a pas de point de contrôle nommé {value}. Utilisez entrance (l’entrée), le nom d’une salle ou le code d’une séance.</translation>
        </message>
        <message>
            <source>Nobody in this event has the code {value}. Look the person up by name.</source>
            <translation>Personne dans cet événement n’a le code {value}. Cherchez la personne par son nom.</translation>
        </message>
        <message>
            <source>No session has the code {value}. Look it up in the programme.</source>
            <translation>Aucune séance n’a le code {value}. Cherchez-le dans le programme.</translation>
        </message>
        <message>
            <source>There is no room called {value}. Look it up in the programme.</source>
            <translation>Il n’y a pas de salle nommée {value}. Cherchez-la dans le programme.</translation>
        </message>
        <message>
            <source>Nobody with the code {value} interprets here. Look the person up by name.</source>
            <translation>Aucun interprète ici n’a le code {value}. Cherchez la personne par son nom.</translation>
        </message>
        <message>
            <source>There is no stand called {value}. Look at the list of stands.</source>
            <translation>Il n’y a pas de stand nommé {value}. Consultez la liste des stands.</translation>
        </message>
        <message>
            <source>There is no mobile booth called {value}. Look at the list of booths.</source>
            <translation>Il n’y a pas de cabine mobile nommée {value}. Consultez la liste des cabines.</translation>
        </message>
        <message>
            <source>{field}: {what} Nothing was saved.</source>
            <translation>{field} : {what} Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>There is no badge design called {value}. There are: {known}.</source>
            <translation>Il n’y a pas de modèle de badge nommé {value}. Modèles existants : {known}.</translation>
        </message>
        <message>
            <source>Nobody has the category {value}. Look at the people list for those in use.</source>
            <translation>Personne n’a la catégorie {value}. Consultez celles qui sont utilisées dans la liste des personnes.</translation>
        </message>
        <message>
            <source>There is no receiver with the number {value}. Read the number on it again.</source>
            <translation>Il n’y a pas de récepteur avec le numéro {value}. Relisez le numéro inscrit dessus.</translation>
        </message>
        <message>
            <source>There is no import called {value} that could be undone.</source>
            <translation>Aucune importation nommée {value} ne peut être annulée.</translation>
        </message>
        <message>
            <source>A gate has no rule called {value}. There are: {known}.</source>
            <translation>Les points de contrôle n’ont pas de règle nommée {value}. Règles existantes : {known}.</translation>
        </message>
        <message>
            <source>There is no profile called {value}. There are: {known}.</source>
            <translation>Il n’y a pas de profil nommé {value}. Profils existants : {known}.</translation>
        </message>
        <message>
            <source>There is no rule called {value}. Look the rules up without changing any.</source>
            <translation>Il n’y a pas de règle nommée {value}. Consultez les règles sans en modifier aucune.</translation>
        </message>
        <message>
            <source>There is no number called {value}. There are: {known}.</source>
            <translation>Il n’y a pas de nombre nommé {value}. Nombres existants : {known}.</translation>
        </message>
        <message>
            <source>The rule {rule} can’t be set to {value}. It can be: {known}.</source>
            <translation>La règle {rule} ne peut pas avoir la valeur {value}. Valeurs possibles : {known}.</translation>
        </message>
        <message>
            <source>{value} does not do for {limit}. Write minutes, 11:30 or 10%.</source>
            <translation>{value} ne convient pas pour {limit}. Écrivez des minutes, 11:30 ou 10%.</translation>
        </message>
        <message>
            <source>This list has no column called {value}. There are: {known}.</source>
            <translation>Cette liste n’a pas de colonne {value}. Il y a : {known}.</translation>
        </message>
        <message>
            <source>{value} names no receivers. Write numbers like 118 or 1-120.</source>
            <translation>{value} ne désigne aucun récepteur. Écrivez des numéros comme 118 ou 1-120.</translation>
        </message>
        <message>
            <source>A person needs a name. Write at least one name, in either script.</source>
            <translation>Une personne doit avoir un nom. Écrivez au moins un nom, dans l’une ou l’autre écriture.</translation>
        </message>
        <message>
            <source>There is nothing left to undo.</source>
            <translation>Il n’y a plus rien à annuler.</translation>
        </message>
        <message>
            <source>These are one entry already. Choose two different people.</source>
            <translation>Il s’agit déjà d’une seule fiche. Choisissez deux personnes différentes.</translation>
        </message>
        <message>
            <source>The two entries contradict each other: {fields}. Choose which one is right.</source>
            <translation>Les deux fiches se contredisent : {fields}. Choisissez laquelle est juste.</translation>
        </message>
        <message>
            <source>The person was erased since, so there is nothing to go back to.</source>
            <translation>Les données de la personne ont été supprimées depuis ; il n’y a plus rien à rétablir.</translation>
        </message>
        <message>
            <source>{name} was merged again later. Undo the later merge first.</source>
            <translation>Une fusion plus récente concerne {name}. Annulez-la d’abord.</translation>
        </message>
        <message>
            <source>{name} has been at a gate since. Cancel the registration instead.</source>
            <translation>{name} est passé depuis à un point de contrôle. Annulez plutôt l’inscription.</translation>
        </message>
        <message>
            <source>Nobody matches, so the list would be empty. Widen the choice.</source>
            <translation>Personne ne correspond, la liste serait vide. Élargissez le choix.</translation>
        </message>
        <message>
            <source>There is no paper list {value}. Look at the number at its top.</source>
            <translation>Il n’y a pas de liste sur papier {value}. Regardez le numéro en haut de la feuille.</translation>
        </message>
        <message>
            <source>{value} is no time that has been. Write it like 09:12.</source>
            <translation>{value} n’est pas une heure passée. Écrivez-la comme 09:12.</translation>
        </message>
        <message>
            <source>Nobody matches, so there are no badges to make. Widen the choice.</source>
            <translation>Personne ne correspond : il n’y a pas de badge à créer. Élargissez la sélection.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits. Choose another one.</source>
            <translation>Un code PIN comporte de 4 à 12 chiffres. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A part of this computer's system is missing: {library}. Ask whoever looks after it to install that library, then start Event Desk again.</source>
            <translation>Il manque un composant au système de cet ordinateur : {library}. Demandez à la personne qui s’en occupe d’installer cette bibliothèque, puis relancez Event Desk.</translation>
        </message>
        <message>
            <source>There is no screen to show a window on. Use the commands: event-desk --help.</source>
            <translation>Aucun écran pour afficher une fenêtre. Utilisez les commandes : event-desk --help.</translation>
        </message>
        <message>
            <source>There is no file {path}. Choose another one.</source>
            <translation>Il n’y a pas de fichier {path}. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file. Choose the list itself.</source>
            <translation>{path} est un dossier ou un périphérique, pas un fichier. Choisissez la liste elle-même.</translation>
        </message>
        <message>
            <source>You may not read {path}. Copy it to a folder of your own, or ask its owner.</source>
            <translation>Vous n’avez pas le droit de lire {path}. Copiez-le dans un dossier à vous, ou adressez-vous à son propriétaire.</translation>
        </message>
        <message>
            <source>Another program has {path} open. Close it there, then try again.</source>
            <translation>{path} est ouvert dans un autre programme. Fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>{path} is not a spreadsheet. Choose an Excel or OpenDocument file, or a text table.</source>
            <translation>{path} n’est pas un tableur. Choisissez un fichier Excel ou OpenDocument, ou un tableau en texte.</translation>
        </message>
        <message>
            <source>There is nothing in {path}. Ask for the file again.</source>
            <translation>{path} est vide. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be read. Ask for the file again.</source>
            <translation>{path} est endommagé et illisible. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>{path} would need too much memory. Copy the rows that count into a new file.</source>
            <translation>{path} demanderait trop de mémoire. Copiez les lignes utiles dans un nouveau fichier.</translation>
        </message>
        <message>
            <source>{path} is protected by a password. Give the password, or save it without one.</source>
            <translation>{path} est protégé par un mot de passe. Indiquez-le, ou enregistrez le fichier sans mot de passe.</translation>
        </message>
        <message>
            <source>This password does not open {path}. Check it and try again.</source>
            <translation>Ce mot de passe n’ouvre pas {path}. Vérifiez-le et réessayez.</translation>
        </message>
        <message>
            <source>The password of {path} works in a way that is not known here. Save it without a password.</source>
            <translation>Le type de mot de passe de {path} n’est pas connu ici. Enregistrez le fichier sans mot de passe.</translation>
        </message>
        <message>
            <source>Reading {path} took too long. Copy the rows that count into a new file.</source>
            <translation>La lecture de {path} était trop longue. Copiez les lignes utiles dans un nouveau fichier.</translation>
        </message>
        <message>
            <source>{path} has no row of headings. Write one above the columns, with Name in it.</source>
            <translation>{path} n’a pas de ligne d’en-têtes. Écrivez-en une au-dessus des colonnes, avec « Nom complet ».</translation>
        </message>
        <message>
            <source>{path} has no column of names. Say which one it is: {headings}.</source>
            <translation>{path} n’a pas de colonne de noms. Indiquez laquelle : {headings}.</translation>
        </message>
        <message>
            <source>{path} has headings, and no rows below them. Nobody has filled it in yet.</source>
            <translation>{path} a des en-têtes, mais aucune ligne en dessous. Personne ne l’a encore rempli.</translation>
        </message>
        <message>
            <source>There is no sheet called {value}. There are: {sheets}.</source>
            <translation>Il n’y a pas de feuille nommée {value}. Feuilles existantes : {sheets}.</translation>
        </message>
        <message>
            <source>There is no field called {value}. There are: {fields}.</source>
            <translation>Il n’y a pas de champ nommé {value}. Champs existants : {fields}.</translation>
        </message>
        <message>
            <source>No column has the heading {value}. There are: {headings}.</source>
            <translation>Aucune colonne n’a l’en-tête {value}. En-têtes existants : {headings}.</translation>
        </message>
        <message>
            <source>{path} is the list itself. Choose another name for the marked copy.</source>
            <translation>{path} est la liste elle-même. Choisissez un autre nom pour la copie marquée.</translation>
        </message>
        <message>
            <source>{path} was changed since it was read. Choose it again, then save the copy.</source>
            <translation>{path} a été modifié depuis sa lecture. Choisissez-le de nouveau, puis enregistrez la copie.</translation>
        </message>
        <message>
            <source>The import of {value} was undone already.</source>
            <translation>L’importation de {value} a déjà été annulée.</translation>
        </message>
        <message>
            <source>Another list is being imported at this moment. Try again when it is in.</source>
            <translation>Une autre liste est en cours d’importation. Réessayez quand elle sera importée.</translation>
        </message>
        <message>
            <source>The event changed since this list was looked at. Look at it again.</source>
            <translation>L’événement a changé depuis que cette liste a été vérifiée. Vérifiez-la de nouveau.</translation>
        </message>
        <message>
            <source>This badge design cannot be read: {part} is wrong. Ask for the file again.</source>
            <translation>Ce modèle de badge est illisible : {part} est faux. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>The badge design {value} was made by a newer version of Event Desk. Install that version to use it.</source>
            <translation>Le modèle de badge {value} vient d’une version plus récente d’Event Desk. Installez-la pour l’utiliser.</translation>
        </message>
        <message>
            <source>There is a badge design called {value} already. Choose another name.</source>
            <translation>Il y a déjà un modèle de badge {value}. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The badge design {value} is larger than a label of {sheet}. Choose another sheet or a smaller design.</source>
            <translation>Le modèle de badge {value} est plus grand qu’une étiquette de {sheet}. Choisissez une autre planche ou un modèle plus petit.</translation>
        </message>
        <message>
            <source>Children get the badges of participants, so that no badge tells who is a child. Choose another category.</source>
            <translation>Les enfants reçoivent le badge des participants, pour qu’aucun badge ne les désigne. Choisissez une autre catégorie.</translation>
        </message>
        <message>
            <source>There is nothing to print for this choice. Widen it, or fill the programme.</source>
            <translation>Il n’y a rien à imprimer pour ce choix. Élargissez-le, ou complétez le programme.</translation>
        </message>
        <message>
            <source>There is no sheet of labels called {value}. There are: {known}.</source>
            <translation>Il n’y a pas de planche d’étiquettes {value}. Il y a : {known}.</translation>
        </message>
        <message>
            <source>This file is no picture, or it is damaged. Choose a PNG or JPEG picture.</source>
            <translation>Ce fichier n’est pas une image, ou il est endommagé. Choisissez une image PNG ou JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large. Make it smaller than {most} and try again.</source>
            <translation>Cette image est trop grande. Réduisez-la à moins de {most} et réessayez.</translation>
        </message>
        <message>
            <source>The times are missing or reversed</source>
            <translation>Les horaires manquent ou sont inversés</translation>
        </message>
        <message>
            <source>Nobody said which language is spoken</source>
            <translation>La langue de l’orateur n’est pas indiquée</translation>
        </message>
        <message>
            <source>What was chosen by hand could not be kept</source>
            <translation>Ce qui a été choisi à la main n’a pas pu être conservé</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message>
            <source>The room is no longer there</source>
            <translation>La salle n’existe plus</translation>
        </message>
        <message>
            <source>{room} is taken by {other} at that time</source>
            <translation>{room} est occupée par {other} à ce moment-là</translation>
        </message>
        <message>
            <source>Only {minutes} of {limit} minutes until {other} in {room}</source>
            <translation>Seulement {minutes} minutes avant {other} dans {room} ({limit} nécessaires)</translation>
        </message>
        <message>
            <source>{expected} expected, {capacity} seats in {room}</source>
            <translation>{expected} personnes attendues, {capacity} places dans {room}</translation>
        </message>
        <message>
            <source>Nobody said how many seats {room} has</source>
            <translation>Le nombre de places de {room} n’est pas indiqué</translation>
        </message>
        <message>
            <source>{needed} receivers needed, {stock} in {room}</source>
            <translation>{needed} récepteurs nécessaires, {stock} dans {room}</translation>
        </message>
        <message>
            <source>{room} cannot be reached without steps</source>
            <translation>{room} n’est pas accessible de plain-pied</translation>
        </message>
        <message>
            <source>{room} is of another sort than the session needs</source>
            <translation>{room} n’est pas du type qu’il faut à la séance</translation>
        </message>
        <message>
            <source>A closed meeting in the open space of {room}</source>
            <translation>Une réunion à huis clos dans l’espace ouvert de {room}</translation>
        </message>
        <message>
            <source>{language} is interpreted and nobody asked for it</source>
            <translation>{language} : interprétation que personne n’a demandée</translation>
        </message>
        <message>
            <source>Nobody interprets from {source} into {language}</source>
            <translation>Personne pour l’interprétation {source} → {language}</translation>
        </message>
        <message>
            <source>{language}: {missing} more interpreter(s) needed</source>
            <translation>{language} : interprètes manquants : {missing}</translation>
        </message>
        <message>
            <source>Only one person can give {language} from {source}</source>
            <translation>Une seule personne pour l’interprétation {source} → {language}</translation>
        </message>
        <message>
            <source>{people} cannot work into {language} here</source>
            <translation>{people} : pas d’interprétation possible ici vers : {language}</translation>
        </message>
        <message>
            <source>{needed} booths needed, {booths} in {room}</source>
            <translation>{needed} cabines nécessaires, {booths} dans {room}</translation>
        </message>
        <message>
            <source>Booth {booth}: {needed} people, {seats} seats</source>
            <translation>Cabine {booth} : {needed} personnes, {seats} places</translation>
        </message>
        <message>
            <source>{language} takes relay from relay ({pivot})</source>
            <translation>{language} : relais d’un relais ({pivot})</translation>
        </message>
        <message>
            <source>{language} takes relay without need</source>
            <translation>{language} : relais inutile</translation>
        </message>
        <message>
            <source>{language} hangs on one person giving {pivot}</source>
            <translation>{language} : dépend d’une seule personne au pivot ({pivot})</translation>
        </message>
        <message>
            <source>{listeners} listeners, whispering serves {limit}</source>
            <translation>{listeners} auditeurs, le chuchotage convient pour {limit}</translation>
        </message>
        <message>
            <source>An interpreter is no longer on the list</source>
            <translation>Un interprète n’est plus sur la liste</translation>
        </message>
        <message>
            <source>{people} is not here at that time</source>
            <translation>{people} : pas sur place à ce moment-là</translation>
        </message>
        <message>
            <source>{people} is not cleared for closed meetings</source>
            <translation>{people} : pas d’habilitation pour les réunions à huis clos</translation>
        </message>
        <message>
            <source>{people} is also in {other} at that time</source>
            <translation>{people} : aussi dans {other} à ce moment-là</translation>
        </message>
        <message>
            <source>{people} has {minutes} of {limit} minutes to reach {other}</source>
            <translation>{people} : {minutes} minutes pour rejoindre {other} ({limit} nécessaires)</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes a day</source>
            <translation>{people} : {minutes} minutes de travail par jour ({limit} au plus)</translation>
        </message>
        <message>
            <source>{people} has a long day: {minutes} minutes of {limit}</source>
            <translation>{people} : longue journée, {minutes} minutes ({limit} au plus)</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in 4 hours</source>
            <translation>{people} : {minutes} minutes de travail en 4 heures ({limit} au plus)</translation>
        </message>
        <message>
            <source>{people} has no {limit} minutes for lunch</source>
            <translation>{people} : moins de {limit} minutes pour déjeuner</translation>
        </message>
        <message>
            <source>{people} has lunch earlier or later than usual</source>
            <translation>{people} : déjeuner plus tôt ou plus tard que d’habitude</translation>
        </message>
        <message>
            <source>{people} is at work over {minutes} of {limit} minutes</source>
            <translation>{people} : journée étendue sur {minutes} minutes ({limit} au plus)</translation>
        </message>
        <message>
            <source>{people} rests {minutes} of {limit} minutes overnight</source>
            <translation>{people} : {minutes} minutes de repos la nuit ({limit} nécessaires)</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes remotely</source>
            <translation>{people} : {minutes} minutes de travail à distance ({limit} au plus)</translation>
        </message>
        <message>
            <source>{what} ({times})</source>
            <translation>{what} ({times})</translation>
        </message>
        <message>
            <source>{what}. Allowed: {reason}</source>
            <translation>{what}. Dérogation : {reason}</translation>
        </message>
        <message>
            <source>{people} also speaks in {other} at that time</source>
            <translation>{people} : aussi une intervention dans {other} à ce moment-là</translation>
        </message>
        <message>
            <source>It has begun: its time, its room and its people stay</source>
            <translation>Elle a commencé : son horaire, sa salle et son équipe ne changent plus</translation>
        </message>
        <message>
            <source>{people} works into no language</source>
            <translation>{people} : ne travaille vers aucune langue</translation>
        </message>
        <message>
            <source>{room} is closed at that time</source>
            <translation>{room} est fermée à ce moment-là</translation>
        </message>
        <message>
            <source>{room} is not laid out as wished: {layout}</source>
            <translation>{room} n’a pas la disposition souhaitée : {layout}</translation>
        </message>
        <message>
            <source>{needed} receivers needed at that time, the event has {stock}</source>
            <translation>{needed} récepteurs nécessaires à ce moment-là, {stock} pour tout l’événement</translation>
        </message>
        <message>
            <source>A mobile booth or its room is no longer there</source>
            <translation>Une cabine mobile ou sa salle n’existe plus</translation>
        </message>
        <message>
            <source>Mobile booth {booth} cannot be in {room} and in {other} at that time</source>
            <translation>La cabine mobile {booth} ne peut pas être dans {room} et dans {other} à ce moment-là</translation>
        </message>
        <message>
            <source>In {room} a mobile booth is set up meanwhile, for {limit} minutes</source>
            <translation>Dans {room}, montage d’une cabine mobile pendant ce temps ({limit} minutes)</translation>
        </message>
        <message>
            <source>The {language} booth works both ways for {minutes} minutes: {needed} needed</source>
            <translation>Cabine {language} : travaille dans les deux sens pendant {minutes} minutes, {needed} interprètes nécessaires</translation>
        </message>
        <message>
            <source>{language}: {needed} people needed with so many languages</source>
            <translation>{language} : {needed} personnes nécessaires avec autant de langues</translation>
        </message>
        <message>
            <source>All relay hangs on {people}, giving {pivot}</source>
            <translation>Tous les relais dépendent de {people} au pivot ({pivot})</translation>
        </message>
        <message>
            <source>{language}: {people} has nobody to take over after {limit} minutes</source>
            <translation>{language} : {people} sans relève au bout de {limit} minutes</translation>
        </message>
        <message>
            <source>{language}: {people} alone for {minutes} minutes</source>
            <translation>{language} : {people} sans collègue pendant {minutes} minutes</translation>
        </message>
        <message>
            <source>The {language} booth works both ways and gives relay: {needed} needed</source>
            <translation>Cabine {language} : travaille dans les deux sens et donne le relais, {needed} interprètes nécessaires</translation>
        </message>
        <message>
            <source>{people} has {minutes} minutes between half-days, {limit} are the norm</source>
            <translation>{people} : {minutes} minutes entre les demi-journées ({limit} selon la norme)</translation>
        </message>
        <message>
            <source>{people} is here {minutes} minutes before the first session, not {limit}</source>
            <translation>{people} : sur place {minutes} minutes avant la première séance, au lieu de {limit}</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in seven days</source>
            <translation>{people} : {minutes} minutes de travail en sept jours ({limit} au plus)</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in remote sessions</source>
            <translation>{people} : {minutes} minutes de travail en séances à distance ({limit} au plus)</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes remotely at once</source>
            <translation>{people} : {minutes} minutes à distance d’affilée ({limit} au plus)</translation>
        </message>
        <message>
            <source>its times are not known</source>
            <translation>horaires inconnus</translation>
        </message>
        <message>
            <source>nobody said which language is spoken</source>
            <translation>la langue de l’orateur n’est pas indiquée</translation>
        </message>
        <message>
            <source>there are no rooms</source>
            <translation>il n’y a pas de salles</translation>
        </message>
        <message>
            <source>another session has the same identifier</source>
            <translation>une autre séance a le même identifiant</translation>
        </message>
        <message>
            <source>no room is free at that time</source>
            <translation>aucune salle n’est libre à ce moment-là</translation>
        </message>
        <message>
            <source>it has no room yet</source>
            <translation>pas encore de salle</translation>
        </message>
        <message>
            <source>there are no interpreters</source>
            <translation>il n’y a pas d’interprètes</translation>
        </message>
        <message>
            <source>nobody has these languages</source>
            <translation>personne n’a ces langues</translation>
        </message>
        <message>
            <source>those with these languages are not here then</source>
            <translation>ceux qui ont ces langues ne sont pas là à ce moment</translation>
        </message>
        <message>
            <source>those with these languages are not cleared</source>
            <translation>ceux qui ont ces langues ne sont pas habilités</translation>
        </message>
        <message>
            <source>those with these languages are busy</source>
            <translation>ceux qui ont ces langues sont occupés</translation>
        </message>
        <message>
            <source>the way from another room takes too long</source>
            <translation>le trajet depuis une autre salle est trop long</translation>
        </message>
        <message>
            <source>the hours of those with these languages are used up</source>
            <translation>les heures de ceux qui ont ces langues sont épuisées</translation>
        </message>
        <message>
            <source>too much work within four hours</source>
            <translation>trop de travail en quatre heures</translation>
        </message>
        <message>
            <source>no time would be left for lunch</source>
            <translation>il ne resterait pas de temps pour déjeuner</translation>
        </message>
        <message>
            <source>the working day would be too long</source>
            <translation>la journée de travail serait trop longue</translation>
        </message>
        <message>
            <source>the night’s rest would be too short</source>
            <translation>le repos de nuit serait trop court</translation>
        </message>
        <message>
            <source>the room has {booths} booth(s), all taken</source>
            <translation>toutes les cabines de la salle sont prises ({booths})</translation>
        </message>
        <message>
            <source>the booth is full</source>
            <translation>la cabine est pleine</translation>
        </message>
        <message>
            <source>somebody is free, but another use was worth more</source>
            <translation>quelqu’un est libre, mais était plus utile ailleurs</translation>
        </message>
        <message>
            <source>Next guest.</source>
            <translation>Invité suivant.</translation>
        </message>
        <message>
            <source>Checked in – see note</source>
            <translation>Enregistré – voir la note</translation>
        </message>
        <message>
            <source>Read the note, then the next guest.</source>
            <translation>Lisez la note, puis passez à l’invité suivant.</translation>
        </message>
        <message>
            <source>Was in today: look at the name on the badge.</source>
            <translation>Déjà passé aujourd’hui : regardez le nom sur le badge.</translation>
        </message>
        <message>
            <source>Anything else</source>
            <translation>Toute autre réponse</translation>
        </message>
        <message>
            <source>The line says why, the buttons what can be done.</source>
            <translation>La ligne dit pourquoi, les boutons ce qu’on peut faire.</translation>
        </message>
        <message>
            <source>A guest comes</source>
            <translation>Un invité arrive</translation>
        </message>
        <message>
            <source>Scan the badge. Without one, type two letters of any part of the name, in either script; Enter takes the one that is marked.</source>
            <translation>Lisez le badge. Sans badge, tapez deux lettres de n’importe quelle partie du nom, dans l’une ou l’autre écriture ; Enter prend la personne sélectionnée.</translation>
        </message>
        <message>
            <source>What the answer means</source>
            <translation>Ce que signifie la réponse</translation>
        </message>
        <message>
            <source>It was the wrong person</source>
            <translation>Ce n’était pas la bonne personne</translation>
        </message>
        <message>
            <source>F8 takes the last scan back. The button carries the name.</source>
            <translation>F8 annule la dernière lecture. Le nom figure sur le bouton.</translation>
        </message>
        <message>
            <source>No badge, or not on the list</source>
            <translation>Pas de badge, ou pas sur la liste</translation>
        </message>
        <message>
            <source>F9 prints a badge. F4 adds somebody who isn't on the list.</source>
            <translation>F9 imprime un badge. F4 ajoute une personne qui n’est pas sur la liste.</translation>
        </message>
        <message>
            <source>Something does not work</source>
            <translation>Quelque chose ne marche pas</translation>
        </message>
        <message>
            <source>F1 explains the page. F12 hides everybody's names. After a power cut, start Event Desk again: whoever was shown as checked in is checked in.</source>
            <translation>F1 explique la page. F12 masque tous les noms. Après une coupure de courant, relancez Event Desk : toute personne affichée comme enregistrée l’est bien.</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>Au bureau d’accueil</translation>
        </message>
        <message>
            <source>Help desk:</source>
            <translation>Bureau d’aide :</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Exit recorded – see note</source>
            <translation>Sortie enregistrée – voir la note</translation>
        </message>
        <message>
            <source>Exit recorded</source>
            <translation>Sortie enregistrée</translation>
        </message>
        <message>
            <source>Already checked in at {time} ({desk})</source>
            <translation>Déjà enregistré à {time} ({desk})</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>There is nothing to undo here</source>
            <translation>Rien à annuler ici</translation>
        </message>
        <message>
            <source>Code not found</source>
            <translation>Code inconnu</translation>
        </message>
        <message>
            <source>This is not a badge code</source>
            <translation>Ce n’est pas un code de badge</translation>
        </message>
        <message>
            <source>Badge of another event</source>
            <translation>Badge d’un autre événement</translation>
        </message>
        <message>
            <source>This badge was replaced by a newer one</source>
            <translation>Ce badge a été remplacé par un plus récent</translation>
        </message>
        <message>
            <source>Names and all else</source>
            <translation>Noms et tout le reste</translation>
        </message>
        <message>
            <source>Contact data</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>Sensitive data</source>
            <translation>Données sensibles</translation>
        </message>
        <message>
            <source>Safeguarding notes</source>
            <translation>Notes de protection de l’enfance</translation>
        </message>
        <message>
            <source>Names, organisation, position, languages, photo consent; counts stay</source>
            <translation>Noms, organisation, fonction, langues, accord photo ; les totaux restent</translation>
        </message>
        <message>
            <source>E-mail, phone, days of travel, numbers and codes of other systems</source>
            <translation>Courriel, téléphone, jours de voyage, numéros et codes d’autres systèmes</translation>
        </message>
        <message>
            <source>Guardian, access needs, diet, gender, remarks</source>
            <translation>Responsable légal, besoins d’accès, régime alimentaire, sexe, remarques</translation>
        </message>
        <message>
            <source>Under 18, who may fetch a child, notes for the desk</source>
            <translation>Moins de 18 ans, qui peut venir chercher un enfant, notes pour l’accueil</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Personne ajoutée</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>Personne modifiée</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>Inscription annulée</translation>
        </message>
        <message>
            <source>Registration restored</source>
            <translation>Inscription rétablie</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>Modification annulée</translation>
        </message>
        <message>
            <source>Protected fields opened</source>
            <translation>Champs protégés consultés</translation>
        </message>
        <message>
            <source>Merged, kept</source>
            <translation>Fusionnée, conservée</translation>
        </message>
        <message>
            <source>Merged into another entry</source>
            <translation>Fusionnée dans une autre fiche</translation>
        </message>
        <message>
            <source>Merge taken back</source>
            <translation>Fusion annulée</translation>
        </message>
        <message>
            <source>Said to be two people</source>
            <translation>Déclarées deux personnes</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>Données de la personne supprimées</translation>
        </message>
        <message>
            <source>One person’s data written out</source>
            <translation>Données d’une personne exportées</translation>
        </message>
        <message>
            <source>Left, whom with was written down</source>
            <translation>Parti ; l’accompagnant a été consigné</translation>
        </message>
        <message>
            <source>List written out</source>
            <translation>Liste exportée</translation>
        </message>
        <message>
            <source>Record written out</source>
            <translation>Registre exporté</translation>
        </message>
        <message>
            <source>Data removed as its day came</source>
            <translation>Données supprimées à l’échéance</translation>
        </message>
        <message>
            <source>Plan published</source>
            <translation>Plan publié</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>Plan modifié</translation>
        </message>
        <message>
            <source>Fast lane</source>
            <translation>File rapide</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>Bureau d’aide</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>lignes</translation>
        </message>
        <message>
            <source>files</source>
            <translation>fichiers</translation>
        </message>
        <message>
            <source>for</source>
            <translation>pour</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>listes</translation>
        </message>
        <message>
            <source>merges</source>
            <translation>fusions</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>lignes du registre</translation>
        </message>
        <message>
            <source>Checked in – not yet confirmed</source>
            <translation>Enregistré – pas encore confirmé</translation>
        </message>
        <message>
            <source>Not valid for this session</source>
            <translation>Non valable pour cette séance</translation>
        </message>
        <message>
            <source>The room is full</source>
            <translation>La salle est pleine</translation>
        </message>
        <message>
            <source>This gate is not open yet</source>
            <translation>Ce point de contrôle n’est pas encore ouvert</translation>
        </message>
        <message>
            <source>This gate is closed already</source>
            <translation>Ce point de contrôle est déjà fermé</translation>
        </message>
        <message>
            <source>Not yet confirmed by the other desks</source>
            <translation>Pas encore confirmé par les autres bureaux</translation>
        </message>
        <message>
            <source>The scanner sent nothing: scan again</source>
            <translation>Le lecteur n’a rien envoyé : recommencez la lecture</translation>
        </message>
        <message>
            <source>Only half of a code arrived: scan again</source>
            <translation>Seule la moitié du code est arrivée : recommencez la lecture</translation>
        </message>
        <message>
            <source>Two codes at once: scan one badge after the other</source>
            <translation>Deux codes à la fois : lisez les badges l’un après l’autre</translation>
        </message>
        <message>
            <source>Far too long for a badge code</source>
            <translation>Bien trop long pour un code de badge</translation>
        </message>
        <message>
            <source>Minor: goes only with {name}</source>
            <translation>Mineur : ne part qu’avec {name}</translation>
        </message>
        <message>
            <source>Minor: ask who comes along</source>
            <translation>Mineur : demandez qui l’accompagne</translation>
        </message>
        <message>
            <source>Left with {name}, written down</source>
            <translation>Parti avec {name} ; c’est noté</translation>
        </message>
        <message>
            <source>Receiver still out: {numbers}</source>
            <translation>Récepteur non rendu : {numbers}</translation>
        </message>
        <message>
            <source>On the waiting list, place {numbers}</source>
            <translation>Sur la liste d’attente, rang {numbers}</translation>
        </message>
        <message>
            <source>Not yet here</source>
            <translation>Pas encore arrivé</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Sur place</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reparti</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prête</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>imprime</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>takes nothing</source>
            <translation>n’accepte rien</translation>
        </message>
        <message>
            <source>no paper</source>
            <translation>plus de papier</translation>
        </message>
        <message>
            <source>paper jam</source>
            <translation>bourrage papier</translation>
        </message>
        <message>
            <source>no ink</source>
            <translation>plus d’encre</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>ne répond pas</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>demande une intervention</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>absente</translation>
        </message>
        <message>
            <source>Somebody or a fault stopped this printer. Start it in the system's settings.</source>
            <translation>Quelqu’un ou une panne a arrêté cette imprimante. Redémarrez-la dans les réglages du système.</translation>
        </message>
        <message>
            <source>This printer takes no documents. Allow them in the system's settings.</source>
            <translation>Cette imprimante n’accepte pas de documents. Autorisez-les dans les réglages du système.</translation>
        </message>
        <message>
            <source>Put in paper or a new roll.</source>
            <translation>Mettez du papier ou un nouveau rouleau.</translation>
        </message>
        <message>
            <source>Open the printer and take out the paper that is stuck.</source>
            <translation>Ouvrez l’imprimante et retirez le papier coincé.</translation>
        </message>
        <message>
            <source>Put in a new cartridge or ribbon.</source>
            <translation>Mettez une nouvelle cartouche ou un nouveau ruban.</translation>
        </message>
        <message>
            <source>Close the printer.</source>
            <translation>Fermez l’imprimante.</translation>
        </message>
        <message>
            <source>Check that the printer is on and connected to power and network.</source>
            <translation>Vérifiez que l’imprimante est allumée et reliée au courant et au réseau.</translation>
        </message>
        <message>
            <source>Look at the printer's own display.</source>
            <translation>Regardez l’écran de l’imprimante.</translation>
        </message>
        <message>
            <source>This computer does not know the printer. Connect it, or choose another.</source>
            <translation>Cet ordinateur ne connaît pas l’imprimante. Branchez-la, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>En cours d’envoi</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Imprimé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Did it come out?</source>
            <translation>Est-il sorti ?</translation>
        </message>
        <message>
            <source>The person has a newer badge.</source>
            <translation>La personne a un badge plus récent.</translation>
        </message>
        <message>
            <source>The person is not registered any more.</source>
            <translation>La personne n’est plus inscrite.</translation>
        </message>
        <message>
            <source>The badge could not be drawn. Check the design.</source>
            <translation>Le badge n’a pas pu être dessiné. Vérifiez le modèle.</translation>
        </message>
        <message>
            <source>The printer did not take it.</source>
            <translation>L’imprimante ne l’a pas accepté.</translation>
        </message>
        <message>
            <source>The printer gave up.</source>
            <translation>L’imprimante a abandonné.</translation>
        </message>
        <message>
            <source>Taken out here.</source>
            <translation>Retiré ici.</translation>
        </message>
        <message>
            <source>Cancelled at the printer.</source>
            <translation>Annulé à l’imprimante.</translation>
        </message>
        <message>
            <source>The program ended while it was being sent.</source>
            <translation>Le programme s’est arrêté pendant l’envoi.</translation>
        </message>
        <message>
            <source>The printer's queue does not know it any more.</source>
            <translation>La file de l’imprimante ne le connaît plus.</translation>
        </message>
        <message>
            <source>This computer's print service does not answer. Start it, or save the badges as PDF.</source>
            <translation>Le service d’impression de cet ordinateur ne répond pas. Démarrez-le, ou enregistrez les badges en PDF.</translation>
        </message>
        <message>
            <source>There is no printer called {value}. There are: {known}.</source>
            <translation>Il n’y a pas d’imprimante {value}. Il y a : {known}.</translation>
        </message>
        <message>
            <source>{value} is not ready: {state}. Nothing was put into its queue.</source>
            <translation>{value} n’est pas prête : {state}. Rien n’a été mis dans sa file.</translation>
        </message>
        <message>
            <source>Printed {printed} of {badges}; failed: {failed}, waiting: {waiting}, to be looked at: {unknown}. See event-desk queue.</source>
            <translation>{printed} imprimés sur {badges} ; échoués : {failed}, en attente : {waiting}, à vérifier : {unknown}. Voir event-desk queue.</translation>
        </message>
        <message>
            <source>There is no badge {value} in the queue.</source>
            <translation>Il n’y a pas de badge {value} dans la file.</translation>
        </message>
        <message>
            <source>by invitation</source>
            <translation>sur invitation</translation>
        </message>
        <message>
            <source>sign up</source>
            <translation>sur inscription</translation>
        </message>
        <message>
            <source>Already checked in</source>
            <translation>Déjà enregistré</translation>
        </message>
        <message>
            <source>once only</source>
            <translation>une seule fois</translation>
        </message>
        <message>
            <source>once a day, and again after an exit</source>
            <translation>une fois par jour, et de nouveau après une sortie</translation>
        </message>
        <message>
            <source>in and out at any time</source>
            <translation>entrée et sortie à tout moment</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>invité</translation>
        </message>
        <message>
            <source>signed up</source>
            <translation>inscrit</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>report</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>site web</translation>
        </message>
        <message>
            <source>press</source>
            <translation>presse</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Intervenant</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Enfant</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>Bénévole</translation>
        </message>
        <message>
            <source>Exhibitor</source>
            <translation>Exposant</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invité</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Strategic session</source>
            <translation>Séance stratégique</translation>
        </message>
        <message>
            <source>Thematic session</source>
            <translation>Séance thématique</translation>
        </message>
        <message>
            <source>Open Space</source>
            <translation>Forum ouvert</translation>
        </message>
        <message>
            <source>Market of groups</source>
            <translation>Marché des groupes</translation>
        </message>
        <message>
            <source>Closed meeting</source>
            <translation>Réunion à huis clos</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Session led by children</source>
            <translation>Séance animée par des enfants</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Without times</source>
            <translation>Sans horaire</translation>
        </message>
        <message>
            <source>be there at {time}</source>
            <translation>présence à {time}</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>{booth} · channel {channel}</source>
            <translation>{booth} · canal {channel}</translation>
        </message>
        <message>
            <source>Mobile booth {number}</source>
            <translation>Cabine mobile {number}</translation>
        </message>
        <message>
            <source>booth</source>
            <translation>cabine</translation>
        </message>
        <message>
            <source>consecutive</source>
            <translation>consécutive</translation>
        </message>
        <message>
            <source>whispered</source>
            <translation>chuchotage</translation>
        </message>
        <message>
            <source>sign language</source>
            <translation>langue des signes</translation>
        </message>
        <message>
            <source>remote</source>
            <translation>à distance</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>plus maintenant</translation>
        </message>
        <message>
            <source>time</source>
            <translation>horaire</translation>
        </message>
        <message>
            <source>room</source>
            <translation>salle</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>relay</source>
            <translation>relais</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>collègue</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>received {day}</source>
            <translation>reçus le {day}</translation>
        </message>
        <message>
            <source>Team leader: {name} {reached}</source>
            <translation>Chef d’équipe : {name} {reached}</translation>
        </message>
        <message>
            <source>Changed since version {number}: {marks}</source>
            <translation>Modifié depuis la version {number} : {marks}</translation>
        </message>
        <message>
            <source>Nothing changed since version {number}.</source>
            <translation>Rien n’a changé depuis la version {number}.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>Plenary</source>
            <translation>Plénière</translation>
        </message>
        <message>
            <source>Theatre</source>
            <translation>Théâtre</translation>
        </message>
        <message>
            <source>Classroom</source>
            <translation>Salle de classe</translation>
        </message>
        <message>
            <source>Boardroom</source>
            <translation>Table de conseil</translation>
        </message>
        <message>
            <source>U-shape</source>
            <translation>En U</translation>
        </message>
        <message>
            <source>Cabaret</source>
            <translation>Cabaret</translation>
        </message>
        <message>
            <source>Banquet</source>
            <translation>Banquet</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Debout</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Intervenant principal</translation>
        </message>
        <message>
            <source>Discussant</source>
            <translation>Discutant</translation>
        </message>
        <message>
            <source>Youth advocate</source>
            <translation>Porte-parole des jeunes</translation>
        </message>
        <message>
            <source>Simultaneous, in a booth</source>
            <translation>Simultanée, en cabine</translation>
        </message>
        <message>
            <source>Consecutive</source>
            <translation>Consécutive</translation>
        </message>
        <message>
            <source>Whispered</source>
            <translation>Chuchotage</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Ourdou</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Drawing badges</source>
            <translation>Création des badges</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Looking at the plan</source>
            <translation>Examen du plan</translation>
        </message>
        <message>
            <source>What is it for? It holds {columns}: </source>
            <translation>À quoi sert-elle ? Elle contient {columns} : </translation>
        </message>
        <message>
            <source>The event’s record could not be written; the list is.</source>
            <translation>Le registre de l’événement n’a pas pu être écrit ; la liste, si.</translation>
        </message>
        <message>
            <source>Left out: {columns}. With --columns they can be had.</source>
            <translation>Laissées de côté : {columns}. Avec --columns, on les obtient.</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Calendriers</translation>
        </message>
        <message>
            <source>Building the sample event</source>
            <translation>Création de l’événement d’exemple</translation>
        </message>
        <message>
            <source>Taking pictures of every page …</source>
            <translation>Capture de chaque page…</translation>
        </message>
        <message>
            <source>Lists read: {people} people, {items} sessions</source>
            <translation>Listes lues : {people} personnes, {items} séances</translation>
        </message>
        <message>
            <source>Planned: {rooms} sessions in rooms, {gaps} gaps</source>
            <translation>Plan : {rooms} séances en salle, {gaps} lacunes</translation>
        </message>
        <message>
            <source>Badges drawn: {badges}</source>
            <translation>Badges créés : {badges}</translation>
        </message>
        <message>
            <source>A morning of scans: {total}</source>
            <translation>Lectures d’une matinée : {total}</translation>
        </message>
        <message>
            <source>Attendance written: {arrived} arrived</source>
            <translation>Présences écrites : {arrived} arrivés</translation>
        </message>
        <message>
            <source>the event: everything is in this file</source>
            <translation>l’événement : tout est dans ce fichier</translation>
        </message>
        <message>
            <source>the badges, A6, one a page</source>
            <translation>les badges, A6, un par page</translation>
        </message>
        <message>
            <source>who came when, and to which session</source>
            <translation>qui est venu, quand et à quelle séance</translation>
        </message>
        <message>
            <source>the same in Arabic, from right to left</source>
            <translation>la même chose en arabe, de droite à gauche</translation>
        </message>
        <message>
            <source>rooms, sessions, speakers, interpreters, stands</source>
            <translation>salles, séances, intervenants, interprètes, stands</translation>
        </message>
        <message>
            <source>who interprets when and where, and the gaps</source>
            <translation>qui interprète, quand et où, et les lacunes</translation>
        </message>
        <message>
            <source>the plan for scripts</source>
            <translation>le plan pour les scripts</translation>
        </message>
        <message>
            <source>The sample event is ready in {folder}:</source>
            <translation>L’événement d’exemple est prêt dans {folder} :</translation>
        </message>
        <message>
            <source>{arrived} of {people} people arrived. Scans: {counts}.</source>
            <translation>{arrived} personnes arrivées sur {people}. Lectures : {counts}.</translation>
        </message>
        <message>
            <source>Open it with: {command}</source>
            <translation>Pour l’ouvrir : {command}</translation>
        </message>
        <message>
            <source>This row has no name, so it was left out.</source>
            <translation>Cette ligne n’a pas de nom ; elle a été laissée de côté.</translation>
        </message>
        <message>
            <source>This name is too long to be one, so the row was left out.</source>
            <translation>Ce texte est trop long pour être un nom ; la ligne a été laissée de côté.</translation>
        </message>
        <message>
            <source>This row has no title, so it was left out.</source>
            <translation>Cette ligne n’a pas de titre ; elle a été laissée de côté.</translation>
        </message>
        <message>
            <source>This session has no start time yet.</source>
            <translation>Cette séance n’a pas encore d’heure de début.</translation>
        </message>
        <message>
            <source>It would end ({end}) before it starts ({start}), so it was left out.</source>
            <translation>La fin ({end}) serait avant le début ({start}) ; la ligne a été laissée de côté.</translation>
        </message>
        <message>
            <source>{value} is outside the days of the event.</source>
            <translation>{value} est en dehors des jours de l’événement.</translation>
        </message>
        <message>
            <source>{value} is struck out in the list, but was taken in. Check who still comes.</source>
            <translation>{value} est barré dans la liste, mais a été importé. Vérifiez qui vient encore.</translation>
        </message>
        <message>
            <source>The hidden sheet {value} was not read. Choose it to read it.</source>
            <translation>La feuille masquée {value} n’a pas été lue. Choisissez-la pour la lire.</translation>
        </message>
        <message>
            <source>{value} does not look like an e-mail address. It was kept as it is.</source>
            <translation>{value} ne ressemble pas à une adresse électronique. La valeur a été gardée telle quelle.</translation>
        </message>
        <message>
            <source>There are several e-mail addresses here. {value} was taken.</source>
            <translation>Il y a plusieurs adresses électroniques ici. {value} a été retenu.</translation>
        </message>
        <message>
            <source>{value} may not be a phone number that works. Check it.</source>
            <translation>{value} n’est peut-être pas un numéro de téléphone valable. Vérifiez-le.</translation>
        </message>
        <message>
            <source>There are several phone numbers here. {value} was taken.</source>
            <translation>Il y a plusieurs numéros de téléphone ici. {value} a été retenu.</translation>
        </message>
        <message>
            <source>{value} has lost digits in the spreadsheet. Ask for the number again.</source>
            <translation>{value} a perdu des chiffres dans le tableur. Redemandez le numéro.</translation>
        </message>
        <message>
            <source>No country is called {value}.</source>
            <translation>Aucun pays ne s’appelle {value}.</translation>
        </message>
        <message>
            <source>No language is called {value}.</source>
            <translation>Aucune langue ne s’appelle {value}.</translation>
        </message>
        <message>
            <source>{value} is a new category. It was kept as it is.</source>
            <translation>{value} est une nouvelle catégorie. Elle a été gardée telle quelle.</translation>
        </message>
        <message>
            <source>{value} cannot be read as a date.</source>
            <translation>{value} ne peut pas être lu comme une date.</translation>
        </message>
        <message>
            <source>Dates like {value} can be read in two ways. They were read day first.</source>
            <translation>Les dates comme {value} peuvent se lire de deux façons. Elles ont été lues jour d’abord.</translation>
        </message>
        <message>
            <source>This registration is not settled yet ({value}). The person was taken in.</source>
            <translation>Cette inscription n’est pas encore confirmée ({value}). La personne a été importée.</translation>
        </message>
        <message>
            <source>{value} is a host of the meeting, and came in as staff.</source>
            <translation>{value} est hôte de la réunion, et est entré comme membre de l’équipe.</translation>
        </message>
        <message>
            <source>{value} looks like two people. They came in as one: add the other by hand.</source>
            <translation>{value} semble être deux personnes. Elles sont entrées comme une seule : ajoutez l’autre à la main.</translation>
        </message>
        <message>
            <source>{value} is neither yes nor no.</source>
            <translation>{value} n’est ni oui ni non.</translation>
        </message>
        <message>
            <source>{value} is not a number.</source>
            <translation>{value} n’est pas un nombre.</translation>
        </message>
        <message>
            <source>{value} is not a time zone. The event's own was kept.</source>
            <translation>{value} n’est pas un fuseau horaire. Celui de l’événement a été gardé.</translation>
        </message>
        <message>
            <source>Several people use {value}: {names}. They were kept as different people.</source>
            <translation>Plusieurs personnes utilisent {value} : {names}. Elles ont été gardées comme personnes différentes.</translation>
        </message>
        <message>
            <source>{name} and {other} may be the same person. Please decide.</source>
            <translation>{name} et {other} sont peut-être la même personne. À vous de décider.</translation>
        </message>
        <message>
            <source>{field}: the list says {given}, but {kept} was known. {kept} was kept.</source>
            <translation>{field} : la liste dit {given}, mais {kept} était connu. {kept} a été gardé.</translation>
        </message>
        <message>
            <source>No session on the programme is called {value} yet.</source>
            <translation>Aucune séance du programme ne s’appelle encore {value}.</translation>
        </message>
        <message>
            <source>No session is called just {value}. {kept} was taken. Check it.</source>
            <translation>Aucune séance ne s’appelle exactement {value}. {kept} a été retenue. Vérifiez-la.</translation>
        </message>
        <message>
            <source>{value} repeats. Only the first time was taken; add the others.</source>
            <translation>{value} se répète. Seule la première fois a été retenue ; ajoutez les autres.</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>Rang dans la commande</translation>
        </message>
        <message>
            <source>Went in elsewhere</source>
            <translation>Entrée via un autre système</translation>
        </message>
        <message>
            <source>E-mail of who registered them</source>
            <translation>Courriel de qui a fait l’inscription</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Remise du mineur</translation>
        </message>
        <message>
            <source>Photographs for</source>
            <translation>Photos pour</translation>
        </message>
        <message>
            <source>Second family name</source>
            <translation>Second nom de famille</translation>
        </message>
        <message>
            <source>Dialling code</source>
            <translation>Indicatif</translation>
        </message>
        <message>
            <source>Language (ticked)</source>
            <translation>Langue (cochée)</translation>
        </message>
        <message>
            <source>Will come</source>
            <translation>Viendra</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Modérateur</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Président de séance</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Rapporteur</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Se répète</translation>
        </message>
        <message>
            <source>No room is called {value}.</source>
            <translation>Aucune salle ne s’appelle {value}.</translation>
        </message>
        <message>
            <source>{field}: the list says {given}, but the event has {kept}. {kept} was kept.</source>
            <translation>{field} : la liste dit {given}, mais l’événement a {kept}. {kept} a été gardé.</translation>
        </message>
        <message>
            <source>Name in Latin letters</source>
            <translation>Nom en caractères latins</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Référence externe</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>femme</translation>
        </message>
        <message>
            <source>man</source>
            <translation>homme</translation>
        </message>
        <message>
            <source>One person to a row. What you do not know stays empty.</source>
            <translation>Une personne par ligne. Ce que vous ne savez pas reste vide.</translation>
        </message>
        <message>
            <source>Columns with a star (*) have to be filled in.</source>
            <translation>Les colonnes marquées d’un astérisque (*) sont à remplir.</translation>
        </message>
        <message>
            <source>Click on a cell to see what belongs in it. Where a list opens, choose from it; where several languages are meant, part them with commas.</source>
            <translation>Cliquez sur une cellule pour voir ce qu’il faut y écrire. Si une liste s’ouvre, choisissez-y une valeur ; s’il faut plusieurs langues, séparez-les par des virgules.</translation>
        </message>
        <message>
            <source>Leave the headings as they are. Sheets you do not need stay empty.</source>
            <translation>Laissez les en-têtes tels quels. Les feuilles dont vous n’avez pas besoin restent vides.</translation>
        </message>
        <message>
            <source>People: everybody who comes, and does not speak or interpret.</source>
            <translation>Personnes : quiconque vient sans intervenir ni interpréter.</translation>
        </message>
        <message>
            <source>Speakers: one row for each session that somebody speaks in.</source>
            <translation>Intervenants : une ligne pour chaque séance dans laquelle une personne intervient.</translation>
        </message>
        <message>
            <source>Programme, Rooms: only if you plan sessions. Start and end are local times.</source>
            <translation>Programme, Salles : seulement si vous prévoyez des séances. Début et fin sont en heure locale.</translation>
        </message>
        <message>
            <source>Interpreters: a second row with other times says that somebody comes twice.</source>
            <translation>Interprètes : une deuxième ligne avec d’autres horaires indique que la personne vient deux fois.</translation>
        </message>
        <message>
            <source>Under 18: write only the name that may stand on the badge, and the guardian. Both serve safety alone: the desk must know whom to call. Birth dates, schools and addresses are not wanted here.</source>
            <translation>Moins de 18 ans : n’écrivez que le nom qui peut figurer sur le badge, et le responsable légal. Les deux ne servent qu’à la sécurité : l’accueil doit savoir qui appeler. Dates de naissance, écoles et adresses n’ont pas leur place ici.</translation>
        </message>
        <message>
            <source>What you write here serves only this event: badges, seats, interpreting, check-in. Send the file only to whoever asked you for it.</source>
            <translation>Ce que vous écrivez ici ne sert qu’à cet événement : badges, places, interprétation, enregistrement. N’envoyez le fichier qu’à la personne qui vous l’a demandé.</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <source>The same in the organisation’s own script, if it has another.</source>
            <translation>Le même nom dans l’écriture propre à l’organisation, si elle en a une autre.</translation>
        </message>
        <message>
            <source>The language this person wants to hear through the receiver.</source>
            <translation>La langue que cette personne veut entendre dans le récepteur.</translation>
        </message>
        <message>
            <source>What the badge shows. Choose from the list.</source>
            <translation>Ce que montre le badge. Choisissez dans la liste.</translation>
        </message>
        <message>
            <source>Yes if the person is under 18 during the event; no birth dates.</source>
            <translation>« oui » si la personne a moins de 18 ans pendant l’événement ; pas de date de naissance.</translation>
        </message>
        <message>
            <source>For those under 18: name and phone of whoever is responsible.</source>
            <translation>Pour les moins de 18 ans : nom et téléphone de la personne responsable.</translation>
        </message>
        <message>
            <source>Only what the kitchen has to know.</source>
            <translation>Seulement ce que la cuisine doit savoir.</translation>
        </message>
        <message>
            <source>What we have to prepare, without the reason for it.</source>
            <translation>Ce que nous devons préparer, sans en donner la raison.</translation>
        </message>
        <message>
            <source>Where no name is known yet: “a youth delegate”.</source>
            <translation>Quand aucun nom n’est encore connu : « une déléguée de la jeunesse ».</translation>
        </message>
        <message>
            <source>Code or title of the session. One row for each session.</source>
            <translation>Code ou titre de la séance. Une ligne par séance.</translation>
        </message>
        <message>
            <source>Speaker, moderator, panellist …</source>
            <translation>Intervenant, modérateur, panéliste…</translation>
        </message>
        <message>
            <source>A short sign of your own that no other session has: A1.</source>
            <translation>Un code court de votre choix qu’aucune autre séance ne porte : A1.</translation>
        </message>
        <message>
            <source>A title in at least one language is needed.</source>
            <translation>Il faut un titre dans au moins une langue.</translation>
        </message>
        <message>
            <source>Empty if a room is still to be found.</source>
            <translation>Vide si la salle est encore à trouver.</translation>
        </message>
        <message>
            <source>What is spoken in the room; several with commas between them.</source>
            <translation>Ce qui se parle dans la salle ; séparez plusieurs langues par des virgules.</translation>
        </message>
        <message>
            <source>What is to be heard besides; several with commas between them.</source>
            <translation>Ce qu’on doit pouvoir entendre en plus ; séparez plusieurs langues par des virgules.</translation>
        </message>
        <message>
            <source>Whether a wheelchair gets there without a step.</source>
            <translation>Si l’on y accède en fauteuil roulant sans aucune marche.</translation>
        </message>
        <message>
            <source>Works into it as into the mother tongue.</source>
            <translation>Travaille vers cette langue comme vers sa langue maternelle.</translation>
        </message>
        <message>
            <source>Works into it and from it.</source>
            <translation>Travaille vers cette langue et à partir d’elle.</translation>
        </message>
        <message>
            <source>Works from it only.</source>
            <translation>Travaille seulement à partir de cette langue.</translation>
        </message>
        <message>
            <source>Whether the work is done from elsewhere.</source>
            <translation>Si le travail se fait depuis un autre lieu.</translation>
        </message>
        <message>
            <source>Dr., Prof. …</source>
            <translation>Dr, Pr…</translation>
        </message>
        <message>
            <source>The name for the badge. With the family name in CAPITALS or in front with a comma, lists are sorted by it.</source>
            <translation>Le nom pour le badge. Si le nom de famille est en CAPITALES, ou placé devant et suivi d’une virgule, les listes sont triées d’après lui.</translation>
        </message>
        <message>
            <source>The same name in Arabic letters, or in Latin ones.</source>
            <translation>Le même nom en caractères arabes, ou en caractères latins.</translation>
        </message>
        <message>
            <source>One address of this person’s own.</source>
            <translation>Une adresse propre à cette personne.</translation>
        </message>
        <message>
            <source>With the country’s code: +974 …</source>
            <translation>Avec l’indicatif du pays : +974 …</translation>
        </message>
        <message>
            <source>What this person speaks; several with commas between them.</source>
            <translation>Les langues que parle cette personne, séparées par des virgules.</translation>
        </message>
        <message>
            <source>Several with commas between them.</source>
            <translation>S’il y en a plusieurs, séparez-les par des virgules.</translation>
        </message>
        <message>
            <source>Whether pictures may show this person. Leave it empty if not asked.</source>
            <translation>Si des photos peuvent montrer cette personne. Laissez vide si la question n’a pas été posée.</translation>
        </message>
        <message>
            <source>A day, like 2026-06-09.</source>
            <translation>Un jour, comme 2026-06-09.</translation>
        </message>
        <message>
            <source>Day and time where the event is, like 2026-06-09 14:30.</source>
            <translation>Jour et heure du lieu de l’événement, comme 2026-06-09 14:30.</translation>
        </message>
        <message>
            <source>A whole number.</source>
            <translation>Un nombre entier.</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Régime alimentaire</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Note pour l’accueil</translation>
        </message>
        <message>
            <source>Running number</source>
            <translation>Numéro d’ordre</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Non lu</translation>
        </message>
        <message>
            <source>Floor languages</source>
            <translation>Langues de l’orateur</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>Interprété vers</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
        </message>
        <message>
            <source>Organisation in Latin letters</source>
            <translation>Organisation en caractères latins</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>18 or older</source>
            <translation>18 ans ou plus</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>No photographs</source>
            <translation>Pas de photos</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>About the person</source>
            <translation>À propos de la personne</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>Date d’inscription</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Works remotely</source>
            <translation>Travaille à distance</translation>
        </message>
        <message>
            <source>Cleared for closed meetings</source>
            <translation>Habilitation aux réunions à huis clos</translation>
        </message>
        <message>
            <source>Team leader</source>
            <translation>Chef d’équipe</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>Langue des signes</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Bâtiment</translation>
        </message>
        <message>
            <source>Several sheets</source>
            <translation>Plusieurs feuilles</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) stay open.</source>
            <translation>
                <numerusform>%n point reste ouvert.</numerusform>
                <numerusform>%n points restent ouverts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Test badge</source>
            <translation>Badge d’essai</translation>
        </message>
        <message>
            <source>The design {name} is in {path}.</source>
            <translation>Le modèle {name} est dans {path}.</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Size in mm</source>
            <translation>Taille en mm</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Qui le reçoit</translation>
        </message>
        <message>
            <source>No badge: {categories}</source>
            <translation>Pas de badge : {categories}</translation>
        </message>
        <message>
            <source>To start from: {designs}</source>
            <translation>Pour commencer : {designs}</translation>
        </message>
        <message>
            <source>Sheets: {sheets}</source>
            <translation>Planches : {sheets}</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>tout le monde</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>The empty list is {path}.</source>
            <translation>La liste vierge est dans {path}.</translation>
        </message>
        <message>
            <source>The list is long, so only the rows with problems are in it.</source>
            <translation>La liste est longue ; la copie ne contient donc que les lignes avec des anomalies.</translation>
        </message>
        <message>
            <source>Only the values came over to it, not how the list looked.</source>
            <translation>Seules les valeurs ont été reprises dans la copie, pas la mise en forme de la liste.</translation>
        </message>
        <message>
            <source>problems</source>
            <translation>problèmes</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>How to fill in</source>
            <translation>Comment remplir</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Choose from the list.</source>
            <translation>Choisissez dans la liste.</translation>
        </message>
        <message>
            <source>Please choose one from the list.</source>
            <translation>Veuillez choisir une valeur de la liste.</translation>
        </message>
        <message>
            <source>This is no day near the event. Write it like {example}.</source>
            <translation>Ce n’est pas un jour proche de l’événement. Écrivez-le comme {example}.</translation>
        </message>
        <message>
            <source>Please write a whole number.</source>
            <translation>Veuillez écrire un nombre entier.</translation>
        </message>
        <message>
            <source>How to fill in this list</source>
            <translation>Comment remplir cette liste</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>Attestation de présence</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>Nous attestons que</translation>
        </message>
        <message>
            <source>took part in</source>
            <translation>a participé à</translation>
        </message>
        <message>
            <source>Date and signature</source>
            <translation>Date et signature</translation>
        </message>
        <message>
            <source>Welcome! Please show your badge.</source>
            <translation>Bienvenue ! Veuillez présenter votre badge.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Good to see you again</source>
            <translation>Heureux de vous revoir</translation>
        </message>
        <message>
            <source>Goodbye, and safe travels</source>
            <translation>Au revoir et bon voyage</translation>
        </message>
        <message>
            <source>Please speak to us at the desk</source>
            <translation>Veuillez vous adresser au bureau d’accueil</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>même courriel</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>même téléphone</translation>
        </message>
        <message>
            <source>{what}: changed at two desks</source>
            <translation>{what} : modifié à deux bureaux</translation>
        </message>
        <message>
            <source>{who} was let in twice</source>
            <translation>{who} : double entrée</translation>
        </message>
        <message>
            <source>{who}: {what} was changed at two desks</source>
            <translation>{who} : {what} modifié à deux bureaux</translation>
        </message>
        <message>
            <source>{kept} was given twice</source>
            <translation>{kept} : attribué deux fois</translation>
        </message>
        <message>
            <source>Receiver {who} was lent to two people</source>
            <translation>Récepteur {who} : prêté à deux personnes</translation>
        </message>
        <message>
            <source>{gate}: more people than places</source>
            <translation>{gate} : plus de personnes que de places</translation>
        </message>
        <message>
            <source>This event had been copied or brought back</source>
            <translation>Cet événement avait été copié ou restauré</translation>
        </message>
        <message>
            <source>The clock of {desk} is wrong</source>
            <translation>L’horloge de {desk} est fausse</translation>
        </message>
        <message>
            <source>Two desks were called {kept}</source>
            <translation>Deux bureaux s’appelaient {kept}</translation>
        </message>
        <message>
            <source>let in twice</source>
            <translation>double entrée</translation>
        </message>
        <message>
            <source>changed twice: {what}</source>
            <translation>modifié deux fois : {what}</translation>
        </message>
        <message>
            <source>given twice</source>
            <translation>attribué deux fois</translation>
        </message>
        <message>
            <source>lent twice</source>
            <translation>prêté deux fois</translation>
        </message>
        <message>
            <source>more people than places</source>
            <translation>plus de personnes que de places</translation>
        </message>
        <message>
            <source>newer version</source>
            <translation>version plus récente</translation>
        </message>
        <message>
            <source>not exchanged</source>
            <translation>non échangé</translation>
        </message>
        <message>
            <source>a copy</source>
            <translation>une copie</translation>
        </message>
        <message>
            <source>wrong clock</source>
            <translation>horloge fausse</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>{who} was let in at {other_desk}, too, at {other_time}.</source>
            <translation>{who} : entrée aussi enregistrée à {other_desk}, à {other_time}.</translation>
        </message>
        <message>
            <source>{who} was let in at {desk}, too, at {time}.</source>
            <translation>{who} : entrée aussi enregistrée à {desk}, à {time}.</translation>
        </message>
        <message>
            <source>{who} was let in at {desk} at {time} and at {other_desk} at {other_time}.</source>
            <translation>{who} : entrée enregistrée à {desk}, à {time}, et à {other_desk}, à {other_time}.</translation>
        </message>
        <message>
            <source>{gate}: two desks let the same person in, and neither could know of the other. The person counts once.</source>
            <translation>{gate} : deux bureaux ont laissé entrer la même personne, sans pouvoir le savoir l’un de l’autre. La personne ne compte qu’une fois.</translation>
        </message>
        <message>
            <source>Two desks changed the same field, and neither could know of the other. The later change counts until somebody chooses.</source>
            <translation>Deux bureaux ont modifié le même champ, sans pouvoir le savoir l’un de l’autre. La dernière modification compte jusqu’à ce que quelqu’un choisisse.</translation>
        </message>
        <message>
            <source>Two desks gave it at the same time. The later one is called {other} now.</source>
            <translation>Deux bureaux l’ont attribué en même temps. Le second s’appelle maintenant {other}.</translation>
        </message>
        <message>
            <source>Two desks lent it, and neither could know of the other. By the list {kept} has it now.</source>
            <translation>Deux bureaux l’ont prêté, sans pouvoir le savoir l’un de l’autre. D’après la liste, {kept} l’a maintenant.</translation>
        </message>
        <message>
            <source>Several desks gave the last places at the same time: {count} people for {places} places.</source>
            <translation>Plusieurs bureaux ont attribué les dernières places en même temps : {count} personnes pour {places} places.</translation>
        </message>
        <message>
            <source>Another laptop has a newer Event Desk. What it wrote is kept here, and is seen once this laptop has the same version.</source>
            <translation>Un autre ordinateur a une version plus récente d’Event Desk. Ce qu’il a écrit est conservé ici, et sera visible dès que cet ordinateur aura la même version.</translation>
        </message>
        <message>
            <source>They are kept on the laptop that made them or got them. Something that they belong to is missing, or the server refused them; all other changes go on.</source>
            <translation>Elles sont conservées sur l’ordinateur qui les a faites ou reçues. Il manque un élément dont elles dépendent, ou le serveur les a refusées ; toutes les autres modifications continuent.</translation>
        </message>
        <message>
            <source>The file of {desk} was a copy, or older than what it had sent. It goes on as {other_desk}; nothing is lost, and nothing is counted twice.</source>
            <translation>Le fichier de {desk} était une copie, ou plus ancien que ce qu’il avait envoyé. Il continue sous le nom {other_desk} ; rien n’est perdu, et rien n’est compté deux fois.</translation>
        </message>
        <message>
            <source>It is off by about {count} minutes. Times written there are wrong, their order is right.</source>
            <translation>Le décalage est d’environ {count} minutes. Les heures notées là-bas sont fausses, leur ordre est juste.</translation>
        </message>
        <message>
            <source>The one that came later is called {other} now, so that they can be told apart.</source>
            <translation>Celui qui est venu plus tard s’appelle maintenant {other}, pour les distinguer.</translation>
        </message>
        <message>
            <source>Ask who came. If two people used one badge, print a new badge for the right one.</source>
            <translation>Demandez qui est venu. Si deux personnes ont utilisé un même badge, imprimez un nouveau badge pour la bonne personne.</translation>
        </message>
        <message>
            <source>Choose which of the two is right.</source>
            <translation>Choisissez lequel des deux est juste.</translation>
        </message>
        <message>
            <source>Change it if the old one is on paper already, or was told to somebody.</source>
            <translation>Changez-le si l’ancien est déjà sur papier, ou a été communiqué à quelqu’un.</translation>
        </message>
        <message>
            <source>Look who has it in the hand, and lend the other person another one.</source>
            <translation>Regardez qui l’a en main, et prêtez-en un autre à l’autre personne.</translation>
        </message>
        <message>
            <source>Tell whoever looks after the room.</source>
            <translation>Prévenez la personne responsable de la salle.</translation>
        </message>
        <message>
            <source>Bring Event Desk up to date on this laptop.</source>
            <translation>Mettez à jour Event Desk sur cet ordinateur.</translation>
        </message>
        <message>
            <source>If this stays, bring all laptops to the same version.</source>
            <translation>Si cela persiste, mettez tous les ordinateurs à la même version.</translation>
        </message>
        <message>
            <source>Use only one copy of the event on each laptop.</source>
            <translation>N’utilisez qu’une seule copie de l’événement sur chaque ordinateur.</translation>
        </message>
        <message>
            <source>Set that laptop's clock by a telephone.</source>
            <translation>Réglez l’horloge de cet ordinateur-là d’après un téléphone.</translation>
        </message>
        <message>
            <source>Give one of the two another name in its settings.</source>
            <translation>Donnez un autre nom à l’un des deux, dans ses réglages.</translation>
        </message>
        <message>
            <source>same name in the other script</source>
            <translation>même nom dans l’autre écriture</translation>
        </message>
        <message>
            <source>names nearly the same</source>
            <translation>noms presque identiques</translation>
        </message>
        <message>
            <source>a shorter form of the name</source>
            <translation>forme plus courte du nom</translation>
        </message>
        <message>
            <source>parts of the name in another order</source>
            <translation>parties du nom dans un autre ordre</translation>
        </message>
        <message>
            <source>at another organisation</source>
            <translation>dans une autre organisation</translation>
        </message>
        <message>
            <source>No badge has been made yet.</source>
            <translation>Aucun badge n’a encore été créé.</translation>
        </message>
        <message>
            <source>The badge stays valid.</source>
            <translation>Le badge reste valable.</translation>
        </message>
        <message>
            <source>The badge of the entry that is kept stays valid. The other badge is answered with “replaced”.</source>
            <translation>Le badge de la fiche conservée reste valable. L’autre badge reçoit la réponse « remplacé ».</translation>
        </message>
        <message>
            <source>The badge of the other entry goes on working, as the badge of this person.</source>
            <translation>Le badge de l’autre fiche continue de fonctionner, comme badge de cette personne.</translation>
        </message>
        <message>
            <source>The other entry's badge is printed already, so it goes on working. The unprinted one is answered with “replaced”.</source>
            <translation>Le badge de l’autre fiche est déjà imprimé ; il continue donc de fonctionner. Celui qui n’est pas imprimé reçoit la réponse « remplacé ».</translation>
        </message>
        <message>
            <source>Rows without a name</source>
            <translation>Lignes sans nom</translation>
        </message>
        <message>
            <source>Names that are too long</source>
            <translation>Noms trop longs</translation>
        </message>
        <message>
            <source>Rows without a title</source>
            <translation>Lignes sans titre</translation>
        </message>
        <message>
            <source>Sessions without a time</source>
            <translation>Séances sans horaire</translation>
        </message>
        <message>
            <source>Sessions that end before they start</source>
            <translation>Séances qui se terminent avant de commencer</translation>
        </message>
        <message>
            <source>Outside the days of the event</source>
            <translation>En dehors des jours de l’événement</translation>
        </message>
        <message>
            <source>Doubtful e-mail addresses</source>
            <translation>Adresses électroniques douteuses</translation>
        </message>
        <message>
            <source>Several e-mail addresses in one cell</source>
            <translation>Plusieurs adresses électroniques dans une cellule</translation>
        </message>
        <message>
            <source>Doubtful phone numbers</source>
            <translation>Numéros de téléphone douteux</translation>
        </message>
        <message>
            <source>Several phone numbers in one cell</source>
            <translation>Plusieurs numéros de téléphone dans une cellule</translation>
        </message>
        <message>
            <source>Numbers that lost digits</source>
            <translation>Numéros qui ont perdu des chiffres</translation>
        </message>
        <message>
            <source>Unknown countries</source>
            <translation>Pays inconnus</translation>
        </message>
        <message>
            <source>Unknown languages</source>
            <translation>Langues inconnues</translation>
        </message>
        <message>
            <source>New categories</source>
            <translation>Nouvelles catégories</translation>
        </message>
        <message>
            <source>Unreadable dates</source>
            <translation>Dates illisibles</translation>
        </message>
        <message>
            <source>Dates that can be read in two ways</source>
            <translation>Dates qui peuvent se lire de deux façons</translation>
        </message>
        <message>
            <source>Neither yes nor no</source>
            <translation>Ni oui ni non</translation>
        </message>
        <message>
            <source>Unreadable numbers</source>
            <translation>Nombres illisibles</translation>
        </message>
        <message>
            <source>Unknown time zones</source>
            <translation>Fuseaux horaires inconnus</translation>
        </message>
        <message>
            <source>Texts that are too long</source>
            <translation>Textes trop longs</translation>
        </message>
        <message>
            <source>Formulas without a value</source>
            <translation>Formules sans valeur</translation>
        </message>
        <message>
            <source>Registrations that are pending</source>
            <translation>Inscriptions non confirmées</translation>
        </message>
        <message>
            <source>Organisations from above</source>
            <translation>Organisations reprises du dessus</translation>
        </message>
        <message>
            <source>Hosts of online meetings</source>
            <translation>Hôtes de réunions en ligne</translation>
        </message>
        <message>
            <source>Two people in one row</source>
            <translation>Deux personnes sur une ligne</translation>
        </message>
        <message>
            <source>Checked in elsewhere</source>
            <translation>Enregistrés dans un autre système</translation>
        </message>
        <message>
            <source>Shared e-mail addresses</source>
            <translation>Adresses électroniques partagées</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Contradictions</translation>
        </message>
        <message>
            <source>Unknown sessions</source>
            <translation>Séances inconnues</translation>
        </message>
        <message>
            <source>Sessions found by a similar title</source>
            <translation>Séances trouvées par un titre semblable</translation>
        </message>
        <message>
            <source>Sessions that repeat</source>
            <translation>Séances qui se répètent</translation>
        </message>
        <message>
            <source>Unknown rooms</source>
            <translation>Salles inconnues</translation>
        </message>
        <message>
            <source>Differs from the event</source>
            <translation>Différences avec l’événement</translation>
        </message>
        <message>
            <source>Hidden sheets</source>
            <translation>Feuilles masquées</translation>
        </message>
        <message>
            <source>Hidden rows</source>
            <translation>Lignes masquées</translation>
        </message>
        <message>
            <source>Hidden columns</source>
            <translation>Colonnes masquées</translation>
        </message>
        <message>
            <source>Rows that are struck out</source>
            <translation>Lignes barrées</translation>
        </message>
        <message>
            <source>Headings that stand there twice</source>
            <translation>En-têtes en double</translation>
        </message>
        <message>
            <source>{item} is no longer on the list. It stays as it is.</source>
            <translation>{item} n’est plus dans la liste. La séance reste telle quelle.</translation>
        </message>
        <message>
            <source>{item} is new.</source>
            <translation>Nouvelle séance : {item}.</translation>
        </message>
        <message>
            <source>{item} is new: {when}.</source>
            <translation>Nouvelle séance : {item}, {when}.</translation>
        </message>
        <message>
            <source>taken back: {what}</source>
            <translation>annulé : {what}</translation>
        </message>
        <message>
            <source>{person} kept in {item}</source>
            <translation>{person} : place fixée dans {item}</translation>
        </message>
        <message>
            <source>{person} no longer kept in {item}</source>
            <translation>{person} : place plus fixée dans {item}</translation>
        </message>
        <message>
            <source>{item} locked</source>
            <translation>{item} fixée</translation>
        </message>
        <message>
            <source>{item} unlocked</source>
            <translation>{item} n’est plus fixée</translation>
        </message>
        <message>
            <source>{item} moved</source>
            <translation>{item} déplacée</translation>
        </message>
        <message>
            <source>{person} into {language} in {item}</source>
            <translation>{person} → {language} dans {item}</translation>
        </message>
        <message>
            <source>{person} for {other} in {item}</source>
            <translation>{person} à la place de {other} dans {item}</translation>
        </message>
        <message>
            <source>{person} taken out of {item}</source>
            <translation>{person} : retrait de {item}</translation>
        </message>
        <message>
            <source>plan {count} brought back</source>
            <translation>plan {count} rétabli</translation>
        </message>
        <message>
            <source>exception allowed in {item}</source>
            <translation>dérogation accordée dans {item}</translation>
        </message>
        <message>
            <source>exception taken away in {item}</source>
            <translation>dérogation retirée dans {item}</translation>
        </message>
        <message>
            <source>{person} is ill</source>
            <translation>{person} : malade</translation>
        </message>
        <message>
            <source>{person} is here longer</source>
            <translation>{person} : sur place plus longtemps</translation>
        </message>
        <message>
            <source>{room} is lost</source>
            <translation>{room} n’est plus disponible</translation>
        </message>
        <message>
            <source>{item} moved to another time</source>
            <translation>{item} : changement d’horaire</translation>
        </message>
        <message>
            <source>{item} added to the Open Space</source>
            <translation>{item} : ajout au Forum ouvert</translation>
        </message>
        <message>
            <source>{item} interpreted in another way</source>
            <translation>{item} : autre mode d’interprétation</translation>
        </message>
        <message>
            <source>a mobile booth in {room}</source>
            <translation>une cabine mobile dans {room}</translation>
        </message>
        <message>
            <source>{name}: who works into {language}</source>
            <translation>{name} : interprètes vers {language}</translation>
        </message>
        <message>
            <source>{name}: the room</source>
            <translation>{name} : la salle</translation>
        </message>
        <message>
            <source>{name}: the time</source>
            <translation>{name} : l’horaire</translation>
        </message>
        <message>
            <source>{name}: its place on the programme</source>
            <translation>{name} : sa place au programme</translation>
        </message>
        <message>
            <source>{name}: the interpreters</source>
            <translation>{name} : les interprètes</translation>
        </message>
        <message>
            <source>{name}: the hours</source>
            <translation>{name} : les heures</translation>
        </message>
        <message>
            <source>{name}: when it is closed</source>
            <translation>{name} : la période de fermeture</translation>
        </message>
        <message>
            <source>{name}: how the room is laid out</source>
            <translation>{name} : la disposition de la salle</translation>
        </message>
        <message>
            <source>where the mobile booths stand</source>
            <translation>l’emplacement des cabines mobiles</translation>
        </message>
        <message>
            <source>the exception</source>
            <translation>la dérogation</translation>
        </message>
        <message>
            <source>no room yet</source>
            <translation>pas encore de salle</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between two pieces of news</comment>
            <translation> ; </translation>
        </message>
        <message>
            <source>moved here from {time}</source>
            <translation>auparavant à {time}</translation>
        </message>
        <message>
            <source>you no longer work here</source>
            <translation>vous ne travaillez plus ici</translation>
        </message>
        <message>
            <source>you now work with {people}</source>
            <translation>vous travaillez désormais avec {people}</translation>
        </message>
        <message>
            <source>you now work into {language}</source>
            <translation>vous travaillez désormais vers : {language}</translation>
        </message>
        <message>
            <source>you now work into {language} with {people}</source>
            <translation>vous travaillez désormais vers : {language}, avec {people}</translation>
        </message>
        <message>
            <source>you now work alone</source>
            <translation>vous travaillez désormais sans collègue</translation>
        </message>
        <message>
            <source>booth {number}</source>
            <translation>cabine {number}</translation>
        </message>
        <message>
            <source>no relay any more</source>
            <translation>plus de relais</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>{item} has no room any more.</source>
            <translation>{item} n’a plus de salle.</translation>
        </message>
        <message>
            <source>{item} now begins at {after}.</source>
            <translation>{item} commence désormais le {after}.</translation>
        </message>
        <message>
            <source>{person} no longer works in {item}.</source>
            <translation>{person} ne travaille plus dans {item}.</translation>
        </message>
        <message>
            <source>{person} now works into {language} in {item}.</source>
            <translation>{person} travaille désormais vers : {language} dans {item}.</translation>
        </message>
        <message>
            <source>{person} now sits in booth {number} in {item}.</source>
            <translation>{person} est désormais en cabine {number} dans {item}.</translation>
        </message>
        <message>
            <source>{person} now takes relay from {language} in {item}.</source>
            <translation>{person} prend désormais le relais dans {item} : {language}.</translation>
        </message>
        <message>
            <source>{person} works in another way in {item}.</source>
            <translation>{person} travaille autrement dans {item}.</translation>
        </message>
        <message>
            <source>Open now: {item} has no room.</source>
            <translation>Nouvelle lacune : {item} n’a pas de salle.</translation>
        </message>
        <message>
            <source>Closed: {item} has its room.</source>
            <translation>Lacune comblée : {item} a sa salle.</translation>
        </message>
        <message>
            <source>Open now: a seat into {language} in {item}.</source>
            <translation>Nouvelle lacune : une place vers {language} dans {item}.</translation>
        </message>
        <message>
            <source>Closed: a seat into {language} in {item}.</source>
            <translation>Lacune comblée : une place vers {language} dans {item}.</translation>
        </message>
        <message>
            <source>Open now: {source} into {language} in {item}.</source>
            <translation>Nouvelle lacune : {source} → {language} dans {item}.</translation>
        </message>
        <message>
            <source>Closed: {source} into {language} in {item}.</source>
            <translation>Lacune comblée : {source} → {language} dans {item}.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>Planned anew</source>
            <translation>Replanifié</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Rétabli</translation>
        </message>
        <message>
            <source>{item} is not interpreted into {value}. Add the language to the session first.</source>
            <translation>{item} n’est pas interprété vers {value}. Ajoutez d’abord la langue à la séance.</translation>
        </message>
        <message>
            <source>{name} does not work into {value} in {item}. Look at the plan again.</source>
            <translation>{name} ne travaille pas vers {value} dans {item}. Vérifiez de nouveau le plan.</translation>
        </message>
        <message>
            <source>An exception needs a reason. It is printed beside the plan.</source>
            <translation>Une dérogation exige un motif. Il est imprimé à côté du plan.</translation>
        </message>
        <message>
            <source>There is no plan yet. Plan first.</source>
            <translation>Il n’y a pas encore de plan. Planifiez d’abord.</translation>
        </message>
        <message>
            <source>No plan was published yet. Publish the plan, or name two plans.</source>
            <translation>Aucun plan n’a encore été publié. Publiez le plan, ou indiquez deux plans.</translation>
        </message>
        <message>
            <source>There is no plan with the number {value}. Look them up in the list of plans.</source>
            <translation>Il n’y a pas de plan portant le numéro {value}. Consultez la liste des plans.</translation>
        </message>
        <message>
            <source>Release {value} says all this already; nothing was published.</source>
            <translation>La version publiée {value} dit déjà tout cela ; rien n’a été publié.</translation>
        </message>
        <message>
            <source>The event changed since this plan was worked out. Plan again.</source>
            <translation>L’événement a changé depuis le calcul de ce plan. Replanifiez.</translation>
        </message>
        <message>
            <source>This cannot be taken back, because it was changed since: {what}.</source>
            <translation>Impossible d’annuler, car ceci a été modifié depuis : {what}.</translation>
        </message>
        <message>
            <source>{item} moved from {before} to {after}.</source>
            <translation>{item} passe de {before} à {after}.</translation>
        </message>
        <message>
            <source>{item} now ends at {after}.</source>
            <translation>{item} se termine désormais le {after}.</translation>
        </message>
        <message>
            <source>{item} now ends at {after} instead of {before}.</source>
            <translation>{item} : fin désormais {after} au lieu de {before}.</translation>
        </message>
        <message>
            <source>{item} is now in {after}.</source>
            <translation>{item} : la salle est désormais {after}.</translation>
        </message>
        <message>
            <source>{name} is new on stage in {item}.</source>
            <translation>{name} intervient désormais dans {item}.</translation>
        </message>
        <message>
            <source>{name} is no longer on the list for {item}.</source>
            <translation>La liste ne mentionne plus {name} dans {item}.</translation>
        </message>
        <message>
            <source>{before} is now called {after}.</source>
            <translation>{before} s’intitule désormais {after}.</translation>
        </message>
        <message>
            <source>{item} has a title in {language} now: {after}.</source>
            <translation>{item} a désormais un titre ({language}) : {after}.</translation>
        </message>
        <message>
            <source>{item}: {field} is now {after}.</source>
            <translation>{item} – {field} : désormais {after}.</translation>
        </message>
        <message>
            <source>{item}: {field} is now {after} instead of {before}.</source>
            <translation>{item} – {field} : désormais {after} au lieu de {before}.</translation>
        </message>
        <message>
            <source>printed {day} at {time}</source>
            <translation>imprimé {day} à {time}</translation>
        </message>
        <message>
            <source>List {number}</source>
            <translation>Liste {number}</translation>
        </message>
        <message>
            <source>badge collected</source>
            <translation>badge retiré</translation>
        </message>
        <message>
            <source>badge collected before</source>
            <translation>badge déjà retiré</translation>
        </message>
        <message>
            <source>registration cancelled</source>
            <translation>inscription annulée</translation>
        </message>
        <message>
            <source>no badge yet</source>
            <translation>pas encore de badge</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <source>not collected after all</source>
            <translation>finalement non retiré</translation>
        </message>
        <message>
            <source>was not collected</source>
            <translation>n’était pas retiré</translation>
        </message>
        <message>
            <source>Tick who comes in, and write the time.</source>
            <translation>Cochez qui entre, et notez l’heure.</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>Écriture d’origine</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Imprimante</translation>
        </message>
        <message>
            <source>The queue is paused.</source>
            <translation>La file est en pause.</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>the printers there are, and how they are</source>
            <translation>les imprimantes présentes, et leur état</translation>
        </message>
        <message>
            <source>badges on a printer</source>
            <translation>badges sur une imprimante</translation>
        </message>
        <message>
            <source>millimetres to the right and down</source>
            <translation>millimètres vers la droite et vers le bas</translation>
        </message>
        <message>
            <source>badges on their way to paper</source>
            <translation>badges en route vers le papier</translation>
        </message>
        <message>
            <source>say which there are</source>
            <translation>dire lesquels il y a</translation>
        </message>
        <message>
            <source>let those wait again that failed</source>
            <translation>remettre en attente ceux qui ont échoué</translation>
        </message>
        <message>
            <source>take out what waits</source>
            <translation>retirer ce qui attend</translation>
        </message>
        <message>
            <source>send nothing more for now</source>
            <translation>ne plus rien envoyer pour l’instant</translation>
        </message>
        <message>
            <source>go on sending</source>
            <translation>reprendre l’envoi</translation>
        </message>
        <message>
            <source>say that these came out</source>
            <translation>dire que ceux-ci sont sortis</translation>
        </message>
        <message>
            <source>say that these did not come out</source>
            <translation>dire que ceux-ci ne sont pas sortis</translation>
        </message>
        <message>
            <source>send what waits, until all is out</source>
            <translation>envoyer ce qui attend, jusqu’à ce que tout soit sorti</translation>
        </message>
        <message>
            <source>give up when nothing happens for so many seconds</source>
            <translation>abandonner quand rien ne se passe pendant tant de secondes</translation>
        </message>
        <message>
            <source>Drawing signs</source>
            <translation>Dessin des panneaux</translation>
        </message>
        <message>
            <source>Times day by day</source>
            <translation>Heures jour par jour</translation>
        </message>
        <message>
            <source>Times session by session</source>
            <translation>Heures séance par séance</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Rien à montrer.</translation>
        </message>
        <message>
            <source>Counted by arrival and departure; who gave neither counts on every day.</source>
            <translation>Compté d’après l’arrivée et le départ ; qui n’a donné ni l’un ni l’autre compte chaque jour.</translation>
        </message>
        <message>
            <source>Meals</source>
            <translation>Repas</translation>
        </message>
        <message>
            <source>Interpretation wanted</source>
            <translation>Interprétation souhaitée</translation>
        </message>
        <message>
            <source>(nothing said)</source>
            <translation>(rien d’indiqué)</translation>
        </message>
        <message>
            <source>Inside by the scans on {day}: {count}</source>
            <translation>Présents d’après les lectures le {day} : {count}</translation>
        </message>
        <message>
            <source>Came in on an earlier day, never scanned out: {count}</source>
            <translation>Entrés un jour précédent, sortie jamais lue : {count}</translation>
        </message>
        <message>
            <source>Perhaps still inside</source>
            <translation>Peut-être encore là</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>En sécurité</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu en dernier</translation>
        </message>
        <message>
            <source>Receivers to collect</source>
            <translation>Récepteurs à récupérer</translation>
        </message>
        <message>
            <source>Tick what is back.</source>
            <translation>Cochez ce qui est revenu.</translation>
        </message>
        <message>
            <source>what the program is made of, with versions and licences</source>
            <translation>les composants du logiciel, avec leurs versions et leurs licences</translation>
        </message>
        <message>
            <source>the record of changes</source>
            <translation>le registre des modifications</translation>
        </message>
        <message>
            <source>say whether a line was changed or removed</source>
            <translation>dire si une ligne a été modifiée ou supprimée</translation>
        </message>
        <message>
            <source>write it out: .xlsx, .csv or .pdf</source>
            <translation>l’exporter : .xlsx, .csv ou .pdf</translation>
        </message>
        <message>
            <source>until when people's data is kept, and what is due</source>
            <translation>jusqu’à quand les données personnelles sont conservées, et ce qui est à supprimer</translation>
        </message>
        <message>
            <source>remove people's data from the event and its copies; counts stay</source>
            <translation>supprimer les données personnelles de l’événement et de ses copies ; les totaux restent</translation>
        </message>
        <message>
            <source>what to remove; what is due if not given</source>
            <translation>ce qu’il faut supprimer ; sans indication, ce qui est échu</translation>
        </message>
        <message>
            <source>another folder with copies of the event</source>
            <translation>un autre dossier contenant des copies de l’événement</translation>
        </message>
        <message>
            <source>leave the lists that were written out where they are</source>
            <translation>laisser en place les listes exportées</translation>
        </message>
        <message>
            <source>write what was removed: .pdf, .xlsx or .csv</source>
            <translation>écrire ce qui a été supprimé : .pdf, .xlsx ou .csv</translation>
        </message>
        <message>
            <source>Published as version {number}.</source>
            <translation>Publié : version {number}.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Published as</source>
            <translation>Version publiée</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>Rien n’est différent.</translation>
        </message>
        <message>
            <source>touch the fewest people; what has begun stays</source>
            <translation>toucher le moins de personnes ; ce qui a commencé ne change pas</translation>
        </message>
        <message>
            <source>with --replan: as if it were that time, 2026-06-09T10:30</source>
            <translation>avec --replan : comme s’il était cette heure-là, 2026-06-09T10:30</translation>
        </message>
        <message>
            <source>make the plan in force the one that people get</source>
            <translation>faire du plan en vigueur celui que l’on distribue</translation>
        </message>
        <message>
            <source>what is new in it</source>
            <translation>ce qu’il y a de nouveau</translation>
        </message>
        <message>
            <source>all plans there were</source>
            <translation>tous les plans jusqu’ici</translation>
        </message>
        <message>
            <source>what is different between two plans</source>
            <translation>ce qui diffère entre deux plans</translation>
        </message>
        <message>
            <source>two plans; else the published one and the one in force</source>
            <translation>deux plans ; sinon, celui qui est publié et celui en vigueur</translation>
        </message>
        <message>
            <source>bring an older plan back as a new one</source>
            <translation>rétablir un ancien plan, sous un nouveau numéro</translation>
        </message>
        <message>
            <source>keep rooms and interpreters in all plans to come</source>
            <translation>garder salles et interprètes dans tous les plans à venir</translation>
        </message>
        <message>
            <source>let plans choose again</source>
            <translation>laisser de nouveau le choix aux plans</translation>
        </message>
        <message>
            <source>all sessions of a day, 2026-06-09</source>
            <translation>toutes les séances d’un jour, 2026-06-09</translation>
        </message>
        <message>
            <source>an interpreter cannot come</source>
            <translation>un interprète ne peut pas venir</translation>
        </message>
        <message>
            <source>a room cannot be used</source>
            <translation>une salle n’est pas utilisable</translation>
        </message>
        <message>
            <source>name of the room</source>
            <translation>nom de la salle</translation>
        </message>
        <message>
            <source>else from now on; 2026-06-09T10:30</source>
            <translation>sinon à partir de maintenant ; 2026-06-09T10:30</translation>
        </message>
        <message>
            <source>else until the end of the event</source>
            <translation>sinon jusqu’à la fin de l’événement</translation>
        </message>
        <message>
            <source>let an interpreter work in a session</source>
            <translation>affecter un interprète à une séance</translation>
        </message>
        <message>
            <source>take an interpreter out of a session</source>
            <translation>retirer un interprète d’une séance</translation>
        </message>
        <message>
            <source>language worked into: fr</source>
            <translation>langue vers laquelle on travaille : fr</translation>
        </message>
        <message>
            <source>the interpreter whose seat it was</source>
            <translation>l’interprète dont c’était la place</translation>
        </message>
        <message>
            <source>code of the interpreter</source>
            <translation>code de l’interprète</translation>
        </message>
        <message>
            <source>what makes a plan wrong: show it, or change it</source>
            <translation>ce qui rend un plan fautif : l’afficher, ou le modifier</translation>
        </message>
        <message>
            <source>default, aiic, iso_23155, un_like or volunteers, as it is</source>
            <translation>default, aiic, iso_23155, un_like ou volunteers, tel quel</translation>
        </message>
        <message>
            <source>forbid, warn or ignore; empty for the profile's own</source>
            <translation>forbid, warn ou ignore ; vide pour la valeur du profil</translation>
        </message>
        <message>
            <source>minutes, 11:30 or 10%%; empty for the profile's own</source>
            <translation>minutes, 11:30 ou 10%% ; vide pour la valeur du profil</translation>
        </message>
        <message>
            <source>how many the whole event has; empty for what the rooms have</source>
            <translation>combien il y en a pour tout l’événement ; vide pour ceux des salles</translation>
        </message>
        <message>
            <source>Written to {path}. Give the code by another way than the file, by telephone or in person. This laptop asks from now on before it scans for this event.</source>
            <translation>Écrit dans {path}. Donnez le code par une autre voie que le fichier, par téléphone ou de vive voix. Désormais, cet ordinateur demande confirmation avant toute lecture pour cet événement.</translation>
        </message>
        <message>
            <source>Received as {path}.</source>
            <translation>Reçu dans {path}.</translation>
        </message>
        <message>
            <source>Without the passphrase, the sheet can't say how many people are in it.</source>
            <translation>Sans la phrase secrète, la fiche ne peut pas indiquer combien de personnes le fichier contient.</translation>
        </message>
        <message>
            <source>write the event for another laptop, and say the code that opens it</source>
            <translation>écrire l’événement pour un autre ordinateur, et donner le code qui l’ouvre</translation>
        </message>
        <message>
            <source>the encrypted file to write (.eventhandover)</source>
            <translation>le fichier chiffré à écrire (.eventhandover)</translation>
        </message>
        <message>
            <source>make an event file of one that was handed over</source>
            <translation>faire un fichier d’événement de celui qui a été transmis</translation>
        </message>
        <message>
            <source>the file that was handed over</source>
            <translation>le fichier transmis</translation>
        </message>
        <message>
            <source>the code read out</source>
            <translation>le code lu à voix haute</translation>
        </message>
        <message>
            <source>a sheet to fill in when a laptop is lost, as PDF</source>
            <translation>une fiche à remplir en cas de perte d’un ordinateur, en PDF</translation>
        </message>
        <message>
            <source>add one</source>
            <translation>ajouter un élément</translation>
        </message>
        <message>
            <source>change what is given</source>
            <translation>modifier ce qui est indiqué</translation>
        </message>
        <message>
            <source>take one out</source>
            <translation>retirer un élément</translation>
        </message>
        <message>
            <source>say what there is</source>
            <translation>afficher ce qu’il y a</translation>
        </message>
        <message>
            <source>rooms, their layouts and booths</source>
            <translation>les salles, leurs dispositions et leurs cabines</translation>
        </message>
        <message>
            <source>booths that can be set up anywhere</source>
            <translation>les cabines que l’on peut monter n’importe où</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>les séances</translation>
        </message>
        <message>
            <source>it stays on the programme and is not planned</source>
            <translation>elle reste au programme et n’est pas planifiée</translation>
        </message>
        <message>
            <source>who interprets, and when</source>
            <translation>qui interprète, et quand</translation>
        </message>
        <message>
            <source>topics of an Open Space</source>
            <translation>les sujets d’un Forum ouvert</translation>
        </message>
        <message>
            <source>open an Open Space into one slot for each room</source>
            <translation>ouvrir un Forum ouvert en un créneau par salle</translation>
        </message>
        <message>
            <source>put a topic into a slot</source>
            <translation>placer un sujet dans un créneau</translation>
        </message>
        <message>
            <source>take a topic out of its slot</source>
            <translation>retirer un sujet de son créneau</translation>
        </message>
        <message>
            <source>the stands of a marketplace</source>
            <translation>les stands d’un marché</translation>
        </message>
        <message>
            <source>others: banquet=80,classroom=60</source>
            <translation>les autres : banquet=80,classroom=60</translation>
        </message>
        <message>
            <source>seats of each one built in: 2,2,3</source>
            <translation>places de chaque cabine fixe : 2,2,3</translation>
        </message>
        <message>
            <source>- for no room</source>
            <translation>- pour aucune salle</translation>
        </message>
        <message>
            <source>spoken: ar,en</source>
            <translation>parlées : ar,en</translation>
        </message>
        <message>
            <source>interpreted into: fr,es</source>
            <translation>interprété vers : fr,es</translation>
        </message>
        <message>
            <source>a person on stage; all of them, in their order</source>
            <translation>une personne à la tribune ; toutes, dans leur ordre</translation>
        </message>
        <message>
            <source>mother tongues: ar</source>
            <translation>langues maternelles : ar</translation>
        </message>
        <message>
            <source>active languages: en,fr</source>
            <translation>langues actives : en,fr</translation>
        </message>
        <message>
            <source>passive languages: es</source>
            <translation>langues passives : es</translation>
        </message>
        <message>
            <source>one day's hours: 2026-06-09 09:00-18:00; all for the whole event</source>
            <translation>heures d’un jour : 2026-06-09 09:00-18:00 ; all pour tout l’événement</translation>
        </message>
        <message>
            <source>a person's code</source>
            <translation>code d’une personne</translation>
        </message>
        <message>
            <source>Looking for reasons</source>
            <translation>Recherche des raisons</translation>
        </message>
        <message>
            <source>There is no plan yet, so everything is open.</source>
            <translation>Il n’y a pas encore de plan : tout reste ouvert.</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>Aucune lacune.</translation>
        </message>
        <message>
            <source>{when} {item}: {what}</source>
            <translation>{when} {item} : {what}</translation>
        </message>
        <message>
            <source>No small change closes it.</source>
            <translation>Aucun petit changement ne la comble.</translation>
        </message>
        <message>
            <source>Whom to look for:</source>
            <translation>Qui chercher :</translation>
        </message>
        <message>
            <source>Too few people, before anything is planned:</source>
            <translation>Trop peu de personnes, avant toute planification :</translation>
        </message>
        <message>
            <source>why something is open, and what helps</source>
            <translation>pourquoi il y a une lacune, et ce qui aide</translation>
        </message>
        <message>
            <source>only the gaps of this session</source>
            <translation>seulement les lacunes de cette séance</translation>
        </message>
        <message>
            <source>reasons and suggestions only; nothing is planned again</source>
            <translation>raisons et suggestions seulement ; rien n’est replanifié</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>Désormais</translation>
        </message>
        <message>
            <source>What is different from version {number}; all else stays as it was.</source>
            <translation>Ce qui diffère de la version {number} ; tout le reste est inchangé.</translation>
        </message>
        <message>
            <source>The session is cancelled.</source>
            <translation>La séance est annulée.</translation>
        </message>
        <message>
            <source>Somebody else takes it.</source>
            <translation>Quelqu’un d’autre s’en charge.</translation>
        </message>
        <message>
            <source>into {languages}</source>
            <translation>vers : {languages}</translation>
        </message>
        <message>
            <source>with {names}</source>
            <translation>avec {names}</translation>
        </message>
        <message>
            <source>Plan, version {number}</source>
            <translation>Plan, version {number}</translation>
        </message>
        <message>
            <source>Plan {number}, not published</source>
            <translation>Plan {number}, non publié</translation>
        </message>
        <message>
            <source>Printed {when}</source>
            <translation>Imprimé le {when}</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Badge</translation>
        </message>
        <message>
            <source>On stage</source>
            <translation>À la tribune</translation>
        </message>
        <message>
            <source>Left with</source>
            <translation>Parti avec</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What is known of {code}</source>
            <translation>Ce que l’on sait de {code}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Lists that went out since, and may name this person</source>
            <translation>Listes sorties depuis, et qui nomment peut-être cette personne</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>Listeners</source>
            <translation>Auditeurs</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Nécessaires</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Dans la salle</translation>
        </message>
        <message>
            <source>To bring</source>
            <translation>À apporter</translation>
        </message>
        <message>
            <source>Those who listen, and {percent} % more</source>
            <translation>Ceux qui écoutent, plus {percent} %</translation>
        </message>
        <message>
            <source>Receivers by room</source>
            <translation>Récepteurs par salle</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>En stock</translation>
        </message>
        <message>
            <source>Receivers by time</source>
            <translation>Récepteurs par heure</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>Circonstances</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sceau</translation>
        </message>
        <message>
            <source>Checked: no line was changed or removed.</source>
            <translation>Vérifié : aucune ligne n’a été modifiée ni supprimée.</translation>
        </message>
        <message>
            <source>Line {number} was changed, or one before it is missing.</source>
            <translation>La ligne {number} a été modifiée, ou une ligne précédente manque.</translation>
        </message>
        <message>
            <source>Record of changes</source>
            <translation>Registre des modifications</translation>
        </message>
        <message>
            <source>Lists that came in, what they said before and after</source>
            <translation>Listes importées, ce qu’elles disaient avant et après</translation>
        </message>
        <message>
            <source>Merges that can no longer be taken back</source>
            <translation>Fusions qui ne peuvent plus être annulées</translation>
        </message>
        <message>
            <source>Lines with words read or typed at a desk</source>
            <translation>Lignes contenant des mots lus ou saisis à un bureau</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Counts by category, country, day and gate stay, without names.</source>
            <translation>Les totaux par catégorie, pays, jour et point de contrôle restent, sans les noms.</translation>
        </message>
        <message>
            <source>The record of changes stays: it holds no values.</source>
            <translation>Le registre des modifications reste : il ne contient aucune valeur.</translation>
        </message>
        <message>
            <source>Files given to others, and copies elsewhere, are not known here.</source>
            <translation>Les fichiers remis à des tiers et les copies conservées ailleurs ne sont pas connus ici.</translation>
        </message>
        <message>
            <source>Report of a removal</source>
            <translation>Compte rendu de suppression</translation>
        </message>
        <message>
            <source>Room to be announced</source>
            <translation>Salle à préciser</translation>
        </message>
        <message>
            <source>{spoken} · interpreted into {languages}</source>
            <translation>{spoken} · interprété vers : {languages}</translation>
        </message>
        <message>
            <source>Time of %1</source>
            <translation>Fuseau : %1</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Écrivez un nom.</translation>
        </message>
        <message>
            <source>There is one called {value} already. Choose another name.</source>
            <translation>Il y en a déjà un qui s’appelle {value}. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Another session has the code {value}. Choose another code.</source>
            <translation>Une autre séance a le code {value}. Choisissez un autre code.</translation>
        </message>
        <message>
            <source>Write a title in one language at least.</source>
            <translation>Écrivez un titre dans une langue au moins.</translation>
        </message>
        <message>
            <source>{value} is not a number. Write it in digits.</source>
            <translation>{value} n’est pas un nombre. Écrivez-le en chiffres.</translation>
        </message>
        <message>
            <source>Write a number of {least} or more.</source>
            <translation>Écrivez un nombre égal ou supérieur à {least}.</translation>
        </message>
        <message>
            <source>Write the day like 2026-06-09.</source>
            <translation>Écrivez le jour comme 2026-06-09.</translation>
        </message>
        <message>
            <source>{value} is not a time of day. Write it like 09:30.</source>
            <translation>{value} n’est pas une heure. Écrivez-la comme 09:30.</translation>
        </message>
        <message>
            <source>The clocks jump over {value} on that day. Choose a time before or after.</source>
            <translation>Ce jour-là, le changement d’heure saute {value}. Choisissez une heure avant ou après.</translation>
        </message>
        <message>
            <source>Write when it ends, or leave both times empty.</source>
            <translation>Écrivez l’heure de fin, ou laissez les deux heures vides.</translation>
        </message>
        <message>
            <source>Write when it starts, or leave both times empty.</source>
            <translation>Écrivez l’heure de début, ou laissez les deux heures vides.</translation>
        </message>
        <message>
            <source>It ends before it starts. Correct the times.</source>
            <translation>La fin précède le début. Corrigez les heures.</translation>
        </message>
        <message>
            <source>The layout {value} stands there twice.</source>
            <translation>La disposition {value} figure deux fois.</translation>
        </message>
        <message>
            <source>Two booths have channel {value}. Give each one its own.</source>
            <translation>Deux cabines ont le canal {value}. Donnez à chacune le sien.</translation>
        </message>
        <message>
            <source>Choose a person.</source>
            <translation>Choisissez une personne.</translation>
        </message>
        <message>
            <source>{name} stands there twice.</source>
            <translation>{name} figure deux fois.</translation>
        </message>
        <message>
            <source>{name} is an interpreter of this event already.</source>
            <translation>{name} est déjà interprète de cet événement.</translation>
        </message>
        <message>
            <source>This room is no longer there. Choose another one.</source>
            <translation>Cette salle n’existe plus. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This session is no longer there. Choose another one.</source>
            <translation>Cette séance n’existe plus. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This slot has no times yet. Give it times first.</source>
            <translation>Ce créneau n’a pas encore d’horaire. Donnez-lui-en un d’abord.</translation>
        </message>
        <message>
            <source>Another topic has this slot. Choose a free one.</source>
            <translation>Un autre sujet occupe ce créneau. Choisissez-en un libre.</translation>
        </message>
        <message>
            <source>Only a topic that was proposed can take a slot.</source>
            <translation>Seul un sujet proposé peut prendre un créneau.</translation>
        </message>
        <message>
            <source>{room} holds one thing at a time. Choose a room for many at once.</source>
            <translation>{room} n’accueille qu’une chose à la fois. Choisissez une salle pour plusieurs à la fois.</translation>
        </message>
        <message>
            <source>With no seats, nothing where people are expected is planned here.</source>
            <translation>Sans places, rien où l’on attend du monde n’est planifié ici.</translation>
        </message>
        <message>
            <source>It ends on the next day.</source>
            <translation>La fin est le lendemain.</translation>
        </message>
        <message>
            <source>The clocks show {value} twice on that day; the first one is meant.</source>
            <translation>Ce jour-là, il est deux fois {value} ; c’est la première qui compte.</translation>
        </message>
        <message>
            <source>This day is not one of the event's days.</source>
            <translation>Ce jour ne fait pas partie des jours de l’événement.</translation>
        </message>
        <message>
            <source>Without times it waits among the unscheduled sessions.</source>
            <translation>Sans horaire, elle attend parmi les séances à placer.</translation>
        </message>
        <message>
            <source>Say which language is spoken, or interpreting can't be planned.</source>
            <translation>Indiquez la langue de l’orateur, sinon l’interprétation ne peut pas être planifiée.</translation>
        </message>
        <message>
            <source>Without a language this person can't be planned.</source>
            <translation>Sans langue, cette personne ne peut pas être planifiée.</translation>
        </message>
        <message>
            <source>Nobody works into a C language: give A or B to one language at least.</source>
            <translation>Personne ne travaille vers une langue C : donnez A ou B à une langue au moins.</translation>
        </message>
        <message>
            <source>No interpreter works into {language}.</source>
            <translation>Aucun interprète ne travaille vers : {language}.</translation>
        </message>
        <message>
            <source>The room has only {seats} seats.</source>
            <translation>La salle n’a que {seats} places.</translation>
        </message>
        <message>
            <source>{item} is in this room at that time.</source>
            <translation>{item} est dans cette salle à ce moment-là.</translation>
        </message>
        <message>
            <source>{name} is on stage in {item} at that time.</source>
            <translation>{name} intervient dans {item} à ce moment-là.</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Habituel</translation>
        </message>
        <message>
            <source>AIIC strict</source>
            <translation>AIIC strict</translation>
        </message>
        <message>
            <source>ISO 23155</source>
            <translation>ISO 23155</translation>
        </message>
        <message>
            <source>Like the United Nations</source>
            <translation>Comme aux Nations unies</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>Bénévoles</translation>
        </message>
        <message>
            <source>Never plan it</source>
            <translation>Ne jamais planifier</translation>
        </message>
        <message>
            <source>Warn</source>
            <translation>Avertir</translation>
        </message>
        <message>
            <source>Don’t look</source>
            <translation>Ne pas vérifier</translation>
        </message>
        <message>
            <source>Between two sessions in a room</source>
            <translation>Entre deux séances dans une salle</translation>
        </message>
        <message>
            <source>Where the layout changes</source>
            <translation>Si la disposition change</translation>
        </message>
        <message>
            <source>Spare receivers</source>
            <translation>Récepteurs de réserve</translation>
        </message>
        <message>
            <source>Listeners among those expected</source>
            <translation>Auditeurs parmi les attendus</translation>
        </message>
        <message>
            <source>People in a booth</source>
            <translation>Personnes par cabine</translation>
        </message>
        <message>
            <source>People in a long session</source>
            <translation>Personnes pour une longue séance</translation>
        </message>
        <message>
            <source>Longest session for two</source>
            <translation>Séance la plus longue à deux</translation>
        </message>
        <message>
            <source>Alone: warn above</source>
            <translation>Seul : avertir au-delà de</translation>
        </message>
        <message>
            <source>Alone: a seat is missing above</source>
            <translation>Seul : place manquante au-delà de</translation>
        </message>
        <message>
            <source>A turn in a booth</source>
            <translation>Un tour en cabine</translation>
        </message>
        <message>
            <source>A turn at a distance or in sign language</source>
            <translation>Un tour à distance ou en langue des signes</translation>
        </message>
        <message>
            <source>Sign language: people</source>
            <translation>Langue des signes : personnes</translation>
        </message>
        <message>
            <source>Sign language: three people above</source>
            <translation>Langue des signes : trois personnes au-delà de</translation>
        </message>
        <message>
            <source>Whispering: people</source>
            <translation>Chuchotage : personnes</translation>
        </message>
        <message>
            <source>Whispering: most listeners</source>
            <translation>Chuchotage : auditeurs au plus</translation>
        </message>
        <message>
            <source>Seats in a booth, where nobody said</source>
            <translation>Places par cabine, sans indication</translation>
        </message>
        <message>
            <source>Two-way booth: two people up to</source>
            <translation>Cabine à double sens : deux personnes jusqu’à</translation>
        </message>
        <message>
            <source>Two-way booth: three people up to</source>
            <translation>Cabine à double sens : trois personnes jusqu’à</translation>
        </message>
        <message>
            <source>Two-way booth giving relay: people</source>
            <translation>Cabine à double sens donnant le relais : personnes</translation>
        </message>
        <message>
            <source>Many languages: from</source>
            <translation>Nombreuses langues : à partir de</translation>
        </message>
        <message>
            <source>Many languages: people in a booth</source>
            <translation>Nombreuses langues : personnes par cabine</translation>
        </message>
        <message>
            <source>A day: better at most</source>
            <translation>Par jour : de préférence au plus</translation>
        </message>
        <message>
            <source>A day: at most</source>
            <translation>Par jour : au plus</translation>
        </message>
        <message>
            <source>In any four hours: at most</source>
            <translation>Par tranche de quatre heures : au plus</translation>
        </message>
        <message>
            <source>Seven days: at most</source>
            <translation>Sur sept jours : au plus</translation>
        </message>
        <message>
            <source>A remote day: at most</source>
            <translation>Journée à distance : au plus</translation>
        </message>
        <message>
            <source>A remote session: at most</source>
            <translation>Séance à distance : au plus</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Déjeuner</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>Déjeuner à partir de</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>Déjeuner jusqu’à</translation>
        </message>
        <message>
            <source>Lunch earlier or later by</source>
            <translation>Déjeuner plus tôt ou plus tard de</translation>
        </message>
        <message>
            <source>Break between half-days</source>
            <translation>Pause entre demi-journées</translation>
        </message>
        <message>
            <source>First call to last end: at most</source>
            <translation>De la première convocation à la dernière fin : au plus</translation>
        </message>
        <message>
            <source>Rest overnight: at least</source>
            <translation>Repos de nuit : au moins</translation>
        </message>
        <message>
            <source>Call before the first session</source>
            <translation>Convocation avant la première séance</translation>
        </message>
        <message>
            <source>Way within a building</source>
            <translation>Trajet dans un même bâtiment</translation>
        </message>
        <message>
            <source>Way to another building</source>
            <translation>Trajet vers un autre bâtiment</translation>
        </message>
        <message>
            <source>Event Desk</source>
            <translation>Event Desk</translation>
        </message>
        <message>
            <source>Times missing</source>
            <translation>Horaire manquant</translation>
        </message>
        <message>
            <source>A session has a beginning and, after it, an end.</source>
            <translation>Une séance a un début et, après lui, une fin.</translation>
        </message>
        <message>
            <source>Language spoken missing</source>
            <translation>Langue de l’orateur manquante</translation>
        </message>
        <message>
            <source>Where something is interpreted, the language spoken is known.</source>
            <translation>Quand il y a interprétation, la langue de l’orateur est connue.</translation>
        </message>
        <message>
            <source>Speaker in two places</source>
            <translation>Intervenant en deux lieux</translation>
        </message>
        <message>
            <source>A speaker is in one place at a time.</source>
            <translation>Un intervenant n’est qu’à un endroit à la fois.</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>Choisi à la main</translation>
        </message>
        <message>
            <source>Rooms and seats that a person has locked stay as they are.</source>
            <translation>Les salles et les places que quelqu’un a fixées restent telles quelles.</translation>
        </message>
        <message>
            <source>Already begun</source>
            <translation>Déjà commencé</translation>
        </message>
        <message>
            <source>What runs or is past keeps its time, its room and its people.</source>
            <translation>Ce qui est en cours ou passé garde son horaire, sa salle et son équipe.</translation>
        </message>
        <message>
            <source>Interpreter without languages</source>
            <translation>Interprète sans langue</translation>
        </message>
        <message>
            <source>An interpreter works into at least one language.</source>
            <translation>Un interprète travaille vers au moins une langue.</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>Pas de salle</translation>
        </message>
        <message>
            <source>Every session has a room.</source>
            <translation>Chaque séance a une salle.</translation>
        </message>
        <message>
            <source>Room deleted</source>
            <translation>Salle supprimée</translation>
        </message>
        <message>
            <source>The room of a session still exists.</source>
            <translation>La salle d’une séance existe toujours.</translation>
        </message>
        <message>
            <source>Room closed</source>
            <translation>Salle fermée</translation>
        </message>
        <message>
            <source>Nothing is held in a room while it is closed.</source>
            <translation>Rien n’a lieu dans une salle pendant sa fermeture.</translation>
        </message>
        <message>
            <source>Room taken twice</source>
            <translation>Salle occupée deux fois</translation>
        </message>
        <message>
            <source>A room holds one session at a time, unless it is an open space.</source>
            <translation>Une salle accueille une séance à la fois, sauf si c’est un espace ouvert.</translation>
        </message>
        <message>
            <source>Time between sessions</source>
            <translation>Temps entre les séances</translation>
        </message>
        <message>
            <source>There is time to clear a room, more where its layout changes.</source>
            <translation>Il reste du temps pour libérer la salle, davantage si sa disposition change.</translation>
        </message>
        <message>
            <source>Seats in the room</source>
            <translation>Places dans la salle</translation>
        </message>
        <message>
            <source>Everybody expected has a seat in the layout planned.</source>
            <translation>Chaque personne attendue a une place dans la disposition prévue.</translation>
        </message>
        <message>
            <source>Seats unknown</source>
            <translation>Nombre de places inconnu</translation>
        </message>
        <message>
            <source>Somebody has said how many seats a room has.</source>
            <translation>Le nombre de places d’une salle est indiqué.</translation>
        </message>
        <message>
            <source>Receivers in the room</source>
            <translation>Récepteurs dans la salle</translation>
        </message>
        <message>
            <source>There is a receiver for each listener expected, and some more.</source>
            <translation>Il y a un récepteur par auditeur attendu, et quelques-uns de plus.</translation>
        </message>
        <message>
            <source>Receivers of the event</source>
            <translation>Récepteurs de l’événement</translation>
        </message>
        <message>
            <source>All sessions of a moment share the receivers that there are.</source>
            <translation>Toutes les séances d’un même moment se partagent les récepteurs disponibles.</translation>
        </message>
        <message>
            <source>Without steps</source>
            <translation>Accès de plain-pied</translation>
        </message>
        <message>
            <source>Who needs it reaches the room without steps.</source>
            <translation>Qui en a besoin accède à la salle de plain-pied.</translation>
        </message>
        <message>
            <source>Sort of room</source>
            <translation>Type de salle</translation>
        </message>
        <message>
            <source>Stands are in an open space, and sessions in a closed room.</source>
            <translation>Les stands sont dans un espace ouvert, et les séances dans une salle fermée.</translation>
        </message>
        <message>
            <source>Closed meetings apart</source>
            <translation>Réunions à huis clos à l’écart</translation>
        </message>
        <message>
            <source>A closed meeting is not held in an open space.</source>
            <translation>Une réunion à huis clos ne se tient pas dans un espace ouvert.</translation>
        </message>
        <message>
            <source>The room is laid out as the session wishes.</source>
            <translation>La salle est disposée comme la séance le souhaite.</translation>
        </message>
        <message>
            <source>Mobile booth deleted</source>
            <translation>Cabine mobile supprimée</translation>
        </message>
        <message>
            <source>A mobile booth that is planned still exists, and so does its room.</source>
            <translation>Une cabine mobile planifiée existe toujours, et sa salle aussi.</translation>
        </message>
        <message>
            <source>Mobile booth in two places</source>
            <translation>Cabine mobile en deux lieux</translation>
        </message>
        <message>
            <source>A mobile booth is in one place at a time, and is set up in between.</source>
            <translation>Une cabine mobile n’est qu’à un endroit à la fois, et il faut la monter entre-temps.</translation>
        </message>
        <message>
            <source>Setting up a mobile booth</source>
            <translation>Montage d’une cabine mobile</translation>
        </message>
        <message>
            <source>The room is free while a mobile booth is set up.</source>
            <translation>La salle est libre pendant le montage d’une cabine mobile.</translation>
        </message>
        <message>
            <source>Language not asked for</source>
            <translation>Langue non demandée</translation>
        </message>
        <message>
            <source>Only languages that are wanted are interpreted into.</source>
            <translation>On n’interprète que vers les langues souhaitées.</translation>
        </message>
        <message>
            <source>Language not covered</source>
            <translation>Langue non couverte</translation>
        </message>
        <message>
            <source>Every language spoken can be heard in every language wanted.</source>
            <translation>Chaque langue parlée peut être entendue dans chaque langue souhaitée.</translation>
        </message>
        <message>
            <source>Two people work into a language, three in a long session.</source>
            <translation>Deux personnes travaillent vers une langue, trois dans une longue séance.</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>Seul en cabine</translation>
        </message>
        <message>
            <source>Nobody interprets alone for long.</source>
            <translation>Personne n’interprète longtemps sans collègue.</translation>
        </message>
        <message>
            <source>Only one for a language</source>
            <translation>Une seule personne pour une langue</translation>
        </message>
        <message>
            <source>Nobody is the only one who can give a language.</source>
            <translation>Aucune langue ne repose sur une seule personne.</translation>
        </message>
        <message>
            <source>People work into their A and B languages from those they know.</source>
            <translation>Chacun travaille vers ses langues A et B, à partir de celles qu’il connaît.</translation>
        </message>
        <message>
            <source>The room has a booth for each language worked into.</source>
            <translation>La salle a une cabine pour chaque langue d’interprétation.</translation>
        </message>
        <message>
            <source>Seats in a booth</source>
            <translation>Places en cabine</translation>
        </message>
        <message>
            <source>Everybody in a booth has a seat.</source>
            <translation>Chacun a une place dans la cabine.</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>Nations unies</translation>
        </message>
        <message>
            <source>Relay from relay</source>
            <translation>Relais d’un relais</translation>
        </message>
        <message>
            <source>A booth takes relay only from one that hears the speaker.</source>
            <translation>Une cabine ne prend le relais que d’une cabine qui entend l’orateur.</translation>
        </message>
        <message>
            <source>Relay without need</source>
            <translation>Relais inutile</translation>
        </message>
        <message>
            <source>Nobody takes relay from what the booth understands itself.</source>
            <translation>Personne ne prend le relais pour ce que la cabine comprend elle-même.</translation>
        </message>
        <message>
            <source>Thin relay</source>
            <translation>Relais fragile</translation>
        </message>
        <message>
            <source>Two people can give a relay that others work from.</source>
            <translation>Deux personnes peuvent donner un relais dont d’autres dépendent.</translation>
        </message>
        <message>
            <source>All relay by one person</source>
            <translation>Tous les relais par une seule personne</translation>
        </message>
        <message>
            <source>Not every relay of a session hangs on the same person.</source>
            <translation>Les relais d’une séance ne dépendent pas tous de la même personne.</translation>
        </message>
        <message>
            <source>Relay out of a two-way booth</source>
            <translation>Relais depuis une cabine à double sens</translation>
        </message>
        <message>
            <source>A booth that works both ways and gives relay has three people.</source>
            <translation>Une cabine qui travaille dans les deux sens et donne le relais compte trois personnes.</translation>
        </message>
        <message>
            <source>People in a two-way booth</source>
            <translation>Personnes dans une cabine à double sens</translation>
        </message>
        <message>
            <source>A booth that works both ways has more people the longer it lasts.</source>
            <translation>Une cabine qui travaille dans les deux sens compte plus de personnes à mesure que la séance s’allonge.</translation>
        </message>
        <message>
            <source>European Parliament</source>
            <translation>Parlement européen</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Nombreuses langues</translation>
        </message>
        <message>
            <source>With many languages, every booth has three people.</source>
            <translation>Quand les langues sont nombreuses, chaque cabine compte trois personnes.</translation>
        </message>
        <message>
            <source>Turns at a distance and in sign language</source>
            <translation>Tours à distance et en langue des signes</translation>
        </message>
        <message>
            <source>Who signs or works remotely is relieved after a short turn.</source>
            <translation>Qui travaille en langue des signes ou à distance est relevé après un tour court.</translation>
        </message>
        <message>
            <source>Whispering</source>
            <translation>Chuchotage</translation>
        </message>
        <message>
            <source>Whispering serves very few listeners.</source>
            <translation>Le chuchotage ne convient qu’à très peu d’auditeurs.</translation>
        </message>
        <message>
            <source>Interpreter deleted</source>
            <translation>Interprète supprimé</translation>
        </message>
        <message>
            <source>Everybody planned is still on the list.</source>
            <translation>Chaque personne planifiée figure encore sur la liste.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Pas sur place</translation>
        </message>
        <message>
            <source>People work only while they are here.</source>
            <translation>On ne travaille que pendant sa présence sur place.</translation>
        </message>
        <message>
            <source>Not cleared</source>
            <translation>Sans habilitation</translation>
        </message>
        <message>
            <source>Only who is cleared works in closed meetings.</source>
            <translation>Seules les personnes habilitées travaillent dans les réunions à huis clos.</translation>
        </message>
        <message>
            <source>In two places</source>
            <translation>En deux lieux</translation>
        </message>
        <message>
            <source>An interpreter is in one place at a time.</source>
            <translation>Un interprète n’est qu’à un endroit à la fois.</translation>
        </message>
        <message>
            <source>Way between rooms</source>
            <translation>Trajet entre salles</translation>
        </message>
        <message>
            <source>There is time to walk from one room to the next.</source>
            <translation>Il reste du temps pour aller d’une salle à la suivante.</translation>
        </message>
        <message>
            <source>Hours a day</source>
            <translation>Heures par jour</translation>
        </message>
        <message>
            <source>Nobody works longer in a day than the limit.</source>
            <translation>Personne ne travaille dans la journée au-delà de la limite.</translation>
        </message>
        <message>
            <source>Long day</source>
            <translation>Longue journée</translation>
        </message>
        <message>
            <source>A day is better kept below the softer limit.</source>
            <translation>Mieux vaut rester, dans la journée, sous la limite souple.</translation>
        </message>
        <message>
            <source>Hours in a row</source>
            <translation>Heures d’affilée</translation>
        </message>
        <message>
            <source>In any four hours there is time to rest.</source>
            <translation>Toute tranche de quatre heures laisse du temps pour se reposer.</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Heures par semaine</translation>
        </message>
        <message>
            <source>Seven days in a row have no more work than the limit.</source>
            <translation>Sept jours de suite ne comptent pas plus de travail que la limite.</translation>
        </message>
        <message>
            <source>Everybody has time for lunch around noon.</source>
            <translation>Chacun a le temps de déjeuner vers midi.</translation>
        </message>
        <message>
            <source>Lunch at another time</source>
            <translation>Déjeuner à une autre heure</translation>
        </message>
        <message>
            <source>Where a session fills noon, lunch may be earlier or later.</source>
            <translation>Si une séance occupe le milieu de la journée, le déjeuner peut être avancé ou retardé.</translation>
        </message>
        <message>
            <source>Ninety minutes between morning and afternoon are the norm.</source>
            <translation>Quatre-vingt-dix minutes entre matin et après-midi sont la norme.</translation>
        </message>
        <message>
            <source>Call time</source>
            <translation>Heure de convocation</translation>
        </message>
        <message>
            <source>People are here some time before their first session.</source>
            <translation>On est sur place quelque temps avant sa première séance.</translation>
        </message>
        <message>
            <source>From first call to last end</source>
            <translation>De la première convocation à la dernière fin</translation>
        </message>
        <message>
            <source>The working day with its breaks is not too long.</source>
            <translation>La journée de travail, pauses comprises, n’est pas trop longue.</translation>
        </message>
        <message>
            <source>Night’s rest</source>
            <translation>Repos de nuit</translation>
        </message>
        <message>
            <source>Eleven hours lie between two working days.</source>
            <translation>Onze heures séparent deux journées de travail.</translation>
        </message>
        <message>
            <source>Hours at a distance</source>
            <translation>Heures à distance</translation>
        </message>
        <message>
            <source>Remote interpreters work shorter days.</source>
            <translation>Les interprètes à distance ont des journées plus courtes.</translation>
        </message>
        <message>
            <source>Remote sessions in a day</source>
            <translation>Séances à distance dans la journée</translation>
        </message>
        <message>
            <source>Who is here works only so long a day in remote sessions.</source>
            <translation>Qui est sur place ne travaille qu’un temps limité par jour en séances à distance.</translation>
        </message>
        <message>
            <source>Remote at once</source>
            <translation>À distance d’affilée</translation>
        </message>
        <message>
            <source>Remote work in one session is at most two hours.</source>
            <translation>Le travail à distance dans une séance dure au plus deux heures.</translation>
        </message>
        <message>
            <source>{sentence} Then assign {people}.</source>
            <translation>{sentence} Affectez ensuite {people}.</translation>
        </message>
        <message>
            <source>Let the {source} booth work into {language} as well.</source>
            <translation>Faites aussi travailler la cabine {source} vers : {language}.</translation>
        </message>
        <message>
            <source>Add {people} to the {source} booth, to work into {language} as well.</source>
            <translation>Ajoutez {people} à la cabine {source}, pour travailler aussi vers : {language}.</translation>
        </message>
        <message>
            <source>Let {language} take relay from the {pivot} booth.</source>
            <translation>Cabine {language} : prenez le relais de la cabine {pivot}.</translation>
        </message>
        <message>
            <source>Assign {people}, to take relay from the {pivot} booth.</source>
            <translation>Affectez {people}, en prenant le relais de la cabine {pivot}.</translation>
        </message>
        <message>
            <source>Assign {people}, free at that time.</source>
            <translation>Affectez {people}, libre à ce moment-là.</translation>
        </message>
        <message>
            <source>{first} comes here from {item}, and {second}, free at that time, takes over there into {other_language}.</source>
            <translation>{first} vient ici depuis {item}, et {second}, libre à ce moment-là, y prend sa place vers : {other_language}.</translation>
        </message>
        <message>
            <source>{first} changes booths, and {second}, free at that time, takes over into {other_language}.</source>
            <translation>{first} change de cabine, et {second}, libre à ce moment-là, prend sa place vers : {other_language}.</translation>
        </message>
        <message>
            <source>Move it to {room}.</source>
            <translation>Déplacez-la vers {room}.</translation>
        </message>
        <message>
            <source>Put a mobile booth up in {room}.</source>
            <translation>Montez une cabine mobile dans {room}.</translation>
        </message>
        <message>
            <source>Exchange rooms with {other}: this in {room}, that in {other_room}.</source>
            <translation>Échangez les salles avec {other} : celle-ci dans {room}, l’autre dans {other_room}.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes earlier.</source>
            <translation>Commencez {item} {minutes} minutes plus tôt.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes later.</source>
            <translation>Commencez {item} {minutes} minutes plus tard.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes earlier and put this in {room}.</source>
            <translation>Commencez {item} {minutes} minutes plus tôt et placez celle-ci dans {room}.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes later and put this in {room}.</source>
            <translation>Commencez {item} {minutes} minutes plus tard et placez celle-ci dans {room}.</translation>
        </message>
        <message>
            <source>Interpret it consecutively: fewer people and no booth, but about twice the time.</source>
            <translation>Interprétez en consécutive : moins de personnes et pas de cabine, mais environ deux fois plus de temps.</translation>
        </message>
        <message>
            <source>Whisper: few enough listen, and no booth is needed.</source>
            <translation>Passez au chuchotage : les auditeurs sont assez peu nombreux, et aucune cabine n’est nécessaire.</translation>
        </message>
        <message>
            <source>Interpret it remotely: no booth in the room is needed.</source>
            <translation>Interprétez à distance : aucune cabine n’est nécessaire dans la salle.</translation>
        </message>
        <message>
            <source>Find one more: mother tongue {a}, from {c}.</source>
            <translation>Trouvez une personne de plus : langue maternelle {a}, à partir de : {c}.</translation>
        </message>
        <message>
            <source>Find {number} more: mother tongue {a}, from {c}.</source>
            <translation>Trouvez {number} personnes de plus : langue maternelle {a}, à partir de : {c}.</translation>
        </message>
        <message>
            <source>Find one more: mother tongue {a}, also into {b}, from {c}.</source>
            <translation>Trouvez une personne de plus : langue maternelle {a}, aussi vers : {b}, à partir de : {c}.</translation>
        </message>
        <message>
            <source>Find {number} more: mother tongue {a}, also into {b}, from {c}.</source>
            <translation>Trouvez {number} personnes de plus : langue maternelle {a}, aussi vers : {b}, à partir de : {c}.</translation>
        </message>
        <message>
            <source>Do without {language} in {item}.</source>
            <translation>Renoncez à la langue {language} dans {item}.</translation>
        </message>
        <message>
            <source>Do without {language} in {item}; {people} can then come here.</source>
            <translation>Renoncez à la langue {language} dans {item} ; affectation possible ici ensuite : {people}.</translation>
        </message>
        <message>
            <source>Mind: {warning}.</source>
            <translation>Attention : {warning}.</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>pas de salle</translation>
        </message>
        <message>
            <source>{source} into {language}</source>
            <translation>{source} → {language}</translation>
        </message>
        <message>
            <source>one more for {language}</source>
            <translation>une personne de plus ({language})</translation>
        </message>
        <message>
            <source>{item}: {what}</source>
            <translation>{item} : {what}</translation>
        </message>
        <message>
            <source>Nobody else on the list has these languages.</source>
            <translation>Personne d’autre sur la liste n’a ces langues.</translation>
        </message>
        <message>
            <source>Nobody on the list has these languages.</source>
            <translation>Personne sur la liste n’a ces langues.</translation>
        </message>
        <message>
            <source>Free: {people}</source>
            <translation>Libre : {people}</translation>
        </message>
        <message>
            <source>Not here at that time: {people}</source>
            <translation>Pas sur place à ce moment-là : {people}</translation>
        </message>
        <message>
            <source>Not cleared for closed meetings: {people}</source>
            <translation>Pas d’habilitation pour les réunions à huis clos : {people}</translation>
        </message>
        <message>
            <source>In {item} at that time: {people}</source>
            <translation>Dans {item} à ce moment-là : {people}</translation>
        </message>
        <message>
            <source>Already in another booth of this session: {people}</source>
            <translation>Déjà dans une autre cabine de cette séance : {people}</translation>
        </message>
        <message>
            <source>The way from or to {item} takes too long: {people}</source>
            <translation>Le trajet depuis ou vers {item} est trop long : {people}</translation>
        </message>
        <message>
            <source>At the limit of {limit} minutes a day: {people}</source>
            <translation>À la limite de {limit} minutes par jour : {people}</translation>
        </message>
        <message>
            <source>At the limit of {limit} minutes in 4 hours: {people}</source>
            <translation>À la limite de {limit} minutes en 4 heures : {people}</translation>
        </message>
        <message>
            <source>No {limit} minutes for lunch would be left: {people}</source>
            <translation>Il ne resterait pas {limit} minutes pour déjeuner : {people}</translation>
        </message>
        <message>
            <source>The day would be longer than {limit} minutes: {people}</source>
            <translation>La journée dépasserait {limit} minutes : {people}</translation>
        </message>
        <message>
            <source>The night before or after {item} would be shorter than {limit} minutes: {people}</source>
            <translation>La nuit avant ou après {item} serait plus courte que {limit} minutes : {people}</translation>
        </message>
        <message>
            <source>Free, but the room has no booth left: {people}</source>
            <translation>Libre, mais la salle n’a plus de cabine : {people}</translation>
        </message>
        <message>
            <source>Free, but the booth has no seat left: {people}</source>
            <translation>Libre, mais la cabine n’a plus de place : {people}</translation>
        </message>
        <message>
            <source>What closing it would cost is not known.</source>
            <translation>Ce qu’il en coûterait de la combler n’est pas connu.</translation>
        </message>
        <message>
            <source>It cannot be closed with these people, rooms and times, whatever else were left open that day.</source>
            <translation>Elle ne peut pas être comblée avec ces personnes, ces salles et ces horaires, quoi que l’on laisse ouvert d’autre ce jour-là.</translation>
        </message>
        <message>
            <source>Closing it would open: {what}.</source>
            <translation>La combler ouvrirait : {what}.</translation>
        </message>
        <message>
            <source>It can be closed and nothing else opens, when that day is planned again.</source>
            <translation>Elle peut être comblée sans rien ouvrir d’autre, si l’on replanifie ce jour.</translation>
        </message>
        <message>
            <source>It would also close: {what}.</source>
            <translation>Cela comblerait aussi : {what}.</translation>
        </message>
        <message>
            <source>There may be a cheaper way; the search was cut short.</source>
            <translation>Il existe peut-être une solution moins coûteuse ; la recherche a été écourtée.</translation>
        </message>
        <message>
            <source>Which sessions stand against each other is not known.</source>
            <translation>On ne sait pas quelles séances sont inconciliables.</translation>
        </message>
        <message>
            <source>Nothing stands against it: plan that day again, and it is closed.</source>
            <translation>Rien ne s’y oppose : replanifiez ce jour, et elle est comblée.</translation>
        </message>
        <message>
            <source>It is about {what}.</source>
            <translation>Il s’agit de : {what}.</translation>
        </message>
        <message>
            <source>For all of this there are: {people}.</source>
            <translation>Pour tout cela, il y a : {people}.</translation>
        </message>
        <message>
            <source>There may be a smaller set.</source>
            <translation>Il existe peut-être un ensemble plus petit.</translation>
        </message>
        <message>
            <source>a full booth for {language}</source>
            <translation>une cabine complète ({language})</translation>
        </message>
        <message>
            <source>{item} cannot both be covered; either of them alone can.</source>
            <translation>{item} ne peuvent pas être couvertes toutes les deux ; l’une ou l’autre seule peut l’être.</translation>
        </message>
        <message>
            <source>{item} cannot all be covered; without any one of them the others can.</source>
            <translation>{item} ne peuvent pas être toutes couvertes ; sans l’une d’elles, n’importe laquelle, les autres peuvent l’être.</translation>
        </message>
        <message>
            <source>{item} has {booths} booth(s) for {languages} languages.</source>
            <translation>{item} : {booths} cabine(s) pour {languages} langues.</translation>
        </message>
        <message>
            <source>{item} could not be covered even if it were alone that day.</source>
            <translation>{item} ne pourrait pas être couverte, même seule ce jour-là.</translation>
        </message>
        <message>
            <source>Even if it were alone that day, {item} could not have {what}: there is only {people}.</source>
            <translation>Même seule ce jour-là, {item} ne pourrait pas avoir ceci : {what} ; il n’y a que {people}.</translation>
        </message>
        <message>
            <source>Even if it were alone that day, {item} could not have {what}: nobody is left for it.</source>
            <translation>Même seule ce jour-là, {item} ne pourrait pas avoir ceci : {what} ; il ne reste personne pour cela.</translation>
        </message>
        <message>
            <source>{language}: {need} needed, {have} here, {direct} of them understand what is spoken</source>
            <translation>{language} : {need} nécessaires, {have} sur place, dont {direct} comprennent la langue de l’orateur</translation>
        </message>
        <message>
            <source>{language}: {need} needed, {have} here</source>
            <translation>{language} : {need} nécessaires, {have} sur place</translation>
        </message>
        <message>
            <source>{sentence}; fewer where another booth works into it as well</source>
            <translation>{sentence} ; moins si une autre cabine travaille aussi vers cette langue</translation>
        </message>
        <message>
            <source>{languages} share people: {need} needed, {have} here, {gap} too few</source>
            <translation>{languages} se partagent des personnes : {need} nécessaires, {have} sur place, {gap} de trop peu</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s)</source>
            <translation>
                <numerusform>%n lecture</numerusform>
                <numerusform>%n lectures</numerusform>
            </translation>
        </message>
        <message>
            <source>Last scan: {when}</source>
            <translation>Dernière lecture : {when}</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Non chiffré</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) fewer than in the file</source>
            <translation>
                <numerusform>%n personne de moins que dans le fichier</numerusform>
                <numerusform>%n personnes de moins que dans le fichier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) more than in the file</source>
            <translation>
                <numerusform>%n personne de plus que dans le fichier</numerusform>
                <numerusform>%n personnes de plus que dans le fichier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) fewer than in the file</source>
            <translation>
                <numerusform>%n lecture de moins que dans le fichier</numerusform>
                <numerusform>%n lectures de moins que dans le fichier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) more than in the file</source>
            <translation>
                <numerusform>%n lecture de plus que dans le fichier</numerusform>
                <numerusform>%n lectures de plus que dans le fichier</numerusform>
            </translation>
        </message>
        <message>
            <source>As many people and scans as in the file.</source>
            <translation>Autant de personnes et de lectures que dans le fichier.</translation>
        </message>
        <message>
            <source>made while working</source>
            <translation>faite pendant le travail</translation>
        </message>
        <message>
            <source>made when it was closed</source>
            <translation>faite à la fermeture</translation>
        </message>
        <message>
            <source>made before a list came in</source>
            <translation>faite avant l’importation d’une liste</translation>
        </message>
        <message>
            <source>made before two entries became one</source>
            <translation>faite avant la fusion de deux fiches</translation>
        </message>
        <message>
            <source>made before it was brought up to date</source>
            <translation>faite avant la mise à jour</translation>
        </message>
        <message>
            <source>made before another copy came back</source>
            <translation>faite avant la restauration d’une autre copie</translation>
        </message>
        <message>
            <source>made before the passphrase changed</source>
            <translation>faite avant le changement de la phrase secrète</translation>
        </message>
        <message>
            <source>made after people’s data was removed</source>
            <translation>faite après la suppression de données personnelles</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told</source>
            <translation>
                <numerusform>%n personne à prévenir</numerusform>
                <numerusform>%n personnes à prévenir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told since release {number}</source>
            <translation>
                <numerusform>%n personne à prévenir depuis la version publiée {number}</numerusform>
                <numerusform>%n personnes à prévenir depuis la version publiée {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>Rien ne change.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) work differently</source>
            <translation>
                <numerusform>%n personne travaille autrement</numerusform>
                <numerusform>%n personnes travaillent autrement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) closed</source>
            <translation>
                <numerusform>%n lacune comblée</numerusform>
                <numerusform>%n lacunes comblées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) opened</source>
            <translation>
                <numerusform>%n nouvelle lacune</numerusform>
                <numerusform>%n nouvelles lacunes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) changed</source>
            <translation>
                <numerusform>%n salle changée</numerusform>
                <numerusform>%n salles changées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n lacune</numerusform>
                <numerusform>%n lacunes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) too small</source>
            <translation>
                <numerusform>%n équipe trop réduite</numerusform>
                <numerusform>%n équipes trop réduites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) broken</source>
            <translation>
                <numerusform>%n règle enfreinte</numerusform>
                <numerusform>%n règles enfreintes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) later</source>
            <translation>
                <numerusform>%n min plus tard</numerusform>
                <numerusform>%n min plus tard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) earlier</source>
            <translation>
                <numerusform>%n min plus tôt</numerusform>
                <numerusform>%n min plus tôt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>{room} has no booth: a mobile one has to be set up there.</source>
            <translation>{room} n’a pas de cabine : il faut y monter une cabine mobile.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>share the event with other laptops, and say how they join</source>
            <translation>partager l’événement avec d’autres ordinateurs, et dire comment le rejoindre</translation>
        </message>
        <message>
            <source>name of this desk</source>
            <translation>nom de ce bureau</translation>
        </message>
        <message>
            <source>a PostgreSQL server to use instead of one of this laptop's own</source>
            <translation>un serveur PostgreSQL à utiliser au lieu de celui de cet ordinateur</translation>
        </message>
        <message>
            <source>stop the server on this laptop</source>
            <translation>arrêter le serveur sur cet ordinateur</translation>
        </message>
        <message>
            <source>after the event: take no part any longer, and remove that server for good</source>
            <translation>après l’événement : ne plus participer, et supprimer ce serveur définitivement</translation>
        </message>
        <message>
            <source>a new code for door, help_desk or organiser</source>
            <translation>un nouveau code pour door, help_desk ou organiser</translation>
        </message>
        <message>
            <source>make an event file of an event that another laptop shares</source>
            <translation>créer un fichier d’événement à partir d’un événement partagé par un autre ordinateur</translation>
        </message>
        <message>
            <source>address, like 192.168.1.20:54321</source>
            <translation>adresse, comme 192.168.1.20:54321</translation>
        </message>
        <message>
            <source>the code; not needed where WHERE is what the picture says</source>
            <translation>le code ; inutile si WHERE est le contenu de l’image</translation>
        </message>
        <message>
            <source>exchange with the other desks: once, or as long as it runs</source>
            <translation>échanger avec les autres bureaux : une fois, ou tant que la commande tourne</translation>
        </message>
        <message>
            <source>go on until Ctrl-C</source>
            <translation>continuer jusqu’à Ctrl-C</translation>
        </message>
        <message>
            <source>through a file on a stick (.eventexchange): read it if it is there, then write it</source>
            <translation>par un fichier sur une clé (.eventexchange) : le lire s’il y est, puis l’écrire</translation>
        </message>
        <message>
            <source>a code for the file; without one, any desk that joined opens it</source>
            <translation>un code pour le fichier ; sans code, tout bureau qui a rejoint l’ouvre</translation>
        </message>
        <message>
            <source>the desks of a shared event, and what needs a look</source>
            <translation>les bureaux d’un événement partagé, et ce qui est à vérifier</translation>
        </message>
        <message>
            <source>take no part any longer</source>
            <translation>ne plus participer</translation>
        </message>
        <message>
            <source>come back; with address and code, at another server</source>
            <translation>revenir ; avec une adresse et un code, sur un autre serveur</translation>
        </message>
        <message>
            <source>run the server from here on, from this laptop's copy</source>
            <translation>faire tourner le serveur ici désormais, à partir de la copie de cet ordinateur</translation>
        </message>
        <message>
            <source>a lost desk: it hears nothing more from the others</source>
            <translation>un bureau perdu : il ne reçoit plus rien des autres</translation>
        </message>
        <message>
            <source>somebody has looked at it</source>
            <translation>quelqu’un l’a vérifié</translation>
        </message>
        <message>
            <source>of a field changed twice: keep what counts, or take the other</source>
            <translation>pour un champ modifié deux fois : garder ce qui compte, ou prendre l’autre</translation>
        </message>
        <message>
            <source>This event is only on this laptop. Share it first, or join the others.</source>
            <translation>Cet événement n’est que sur cet ordinateur. Partagez-le d’abord, ou rejoignez les autres.</translation>
        </message>
        <message>
            <source>This event is shared already. Show the code to whoever wants to join.</source>
            <translation>Cet événement est déjà partagé. Montrez le code à qui veut le rejoindre.</translation>
        </message>
        <message>
            <source>This desk has left the others. Rejoin them to go on together.</source>
            <translation>Ce bureau a quitté les autres. Rejoignez-les pour continuer ensemble.</translation>
        </message>
        <message>
            <source>This code opens nothing there. Read it again on the first laptop: it may be another one by now.</source>
            <translation>Ce code n’ouvre rien là-bas. Lisez-le de nouveau sur le premier ordinateur : il a peut-être changé entre-temps.</translation>
        </message>
        <message>
            <source>The code has a slip: a letter is wrong or missing. Type it again as it stands on the first laptop.</source>
            <translation>Le code contient une erreur : une lettre est fausse ou manque. Retapez-le tel qu’il figure sur le premier ordinateur.</translation>
        </message>
        <message>
            <source>This code is for another kind of desk than this laptop is. Ask for a code of its kind, or join as a new desk.</source>
            <translation>Ce code est pour un autre type de bureau que cet ordinateur. Demandez un code de son type, ou rejoignez l’événement comme nouveau bureau.</translation>
        </message>
        <message>
            <source>{value} is no address with a code. Copy both from the first laptop, the address like 192.168.1.20:54321.</source>
            <translation>{value} n’est pas une adresse avec un code. Recopiez les deux du premier ordinateur, l’adresse sous la forme 192.168.1.20:54321.</translation>
        </message>
        <message>
            <source>Another desk is called {name}. Choose another name, like {suggestion}.</source>
            <translation>Un autre bureau s’appelle {name}. Choisissez un autre nom, comme {suggestion}.</translation>
        </message>
        <message>
            <source>Only a laptop of an organiser has all that is needed for this. Do it there.</source>
            <translation>Seul un ordinateur d’organisateur a tout ce qu’il faut pour cela. Faites-le là-bas.</translation>
        </message>
        <message>
            <source>The server of this event isn’t on this laptop. Do it on the one that has it.</source>
            <translation>Le serveur de cet événement n’est pas sur cet ordinateur. Faites-le sur celui qui l’a.</translation>
        </message>
        <message>
            <source>The server has something that isn’t in this file, so it stays. Open the event here, and try again when nothing waits.</source>
            <translation>Le serveur contient quelque chose qui n’est pas dans ce fichier ; il reste donc. Ouvrez l’événement ici, puis réessayez quand plus rien n’attend.</translation>
        </message>
        <message>
            <source>Another event is shared at this address. Look at the address on the first laptop.</source>
            <translation>Un autre événement est partagé à cette adresse. Vérifiez l’adresse sur le premier ordinateur.</translation>
        </message>
        <message>
            <source>The server still runs, at {name}. Stop it there first, or the desks would part.</source>
            <translation>Le serveur tourne encore, à {name}. Arrêtez-le d’abord là-bas, sinon les bureaux seraient séparés.</translation>
        </message>
        <message>
            <source>{path} was not written for another desk. Choose a file that ends in .eventexchange.</source>
            <translation>{path} n’a pas été écrit pour un autre bureau. Choisissez un fichier qui se termine par .eventexchange.</translation>
        </message>
        <message>
            <source>{path} does not open here: it is of another event, or needs another code.</source>
            <translation>{path} ne s’ouvre pas ici : il vient d’un autre événement, ou exige un autre code.</translation>
        </message>
        <message>
            <source>{path} begins later than what is known here. Write the file anew at the other desk, or read the one before it first.</source>
            <translation>{path} commence après ce qui est connu ici. Réécrivez le fichier à l’autre bureau, ou lisez d’abord le précédent.</translation>
        </message>
        <message>
            <source>{path} is of another event. Open that event to read it.</source>
            <translation>{path} vient d’un autre événement. Ouvrez cet événement pour le lire.</translation>
        </message>
        <message>
            <source>No desk of this event is called {value}. Look at the list of desks.</source>
            <translation>Aucun bureau de cet événement ne s’appelle {value}. Regardez la liste des bureaux.</translation>
        </message>
        <message>
            <source>Nothing open has the number {value}. Look at the list again.</source>
            <translation>Rien à vérifier ne porte le numéro {value}. Regardez encore la liste.</translation>
        </message>
        <message>
            <source>Another program took the port of this event’s server: it is at {address} now. At each other desk, choose “Join with another code…” and type that address and the code that “Add a laptop…” shows here.</source>
            <translation>Un autre programme a pris le port du serveur de cet événement : il est maintenant à l’adresse {address}. À chaque autre bureau, choisissez « Rejoindre avec un autre code… » et tapez cette adresse et le code que « Ajouter un ordinateur… » affiche ici.</translation>
        </message>
        <message>
            <source>PostgreSQL isn’t installed on this laptop. Install it, or share from a laptop that has it.</source>
            <translation>PostgreSQL n’est pas installé sur cet ordinateur. Installez-le, ou partagez depuis un ordinateur qui l’a.</translation>
        </message>
        <message>
            <source>The server of this event doesn’t start ({reason}). Restart this laptop and try again, or let another organiser’s laptop take over.</source>
            <translation>Le serveur de cet événement ne démarre pas ({reason}). Redémarrez cet ordinateur et réessayez, ou laissez un autre ordinateur d’organisateur prendre le relais.</translation>
        </message>
        <message>
            <source>The server of this event was made with PostgreSQL {value}, which is gone from this laptop. Install it again, or let another organiser’s laptop take over.</source>
            <translation>Le serveur de cet événement a été créé avec PostgreSQL {value}, qui n’est plus sur cet ordinateur. Réinstallez-le, ou laissez un autre ordinateur d’organisateur prendre le relais.</translation>
        </message>
        <message>
            <source>PostgreSQL {value} is too old. Use version 13 or a newer one.</source>
            <translation>PostgreSQL {value} est trop ancien. Utilisez la version 13 ou une plus récente.</translation>
        </message>
        <message>
            <source>Another program on this laptop uses the port {value}, and no other one is free. Close programs that you don’t need and try again.</source>
            <translation>Un autre programme de cet ordinateur utilise le port {value}, et aucun autre n’est libre. Fermez les programmes dont vous n’avez pas besoin et réessayez.</translation>
        </message>
        <message>
            <source>What answers at {value} isn’t the server of this event; nothing was sent to it. Compare the address with the first laptop, and use the venue’s own network. If the first laptop shows another address now, join with the code that stands there.</source>
            <translation>Ce qui répond à {value} n’est pas le serveur de cet événement ; rien ne lui a été envoyé. Comparez l’adresse avec celle du premier ordinateur et utilisez le réseau du lieu. Si le premier ordinateur affiche maintenant une autre adresse, rejoignez l’événement avec le code qui y figure.</translation>
        </message>
        <message>
            <source>The disk of the server at {value} is full. Make room there; until then every desk keeps what it writes and goes on.</source>
            <translation>Le disque du serveur à {value} est plein. Libérez de l’espace là-bas ; d’ici là, chaque bureau garde ce qu’il écrit et continue.</translation>
        </message>
        <message>
            <source>{value} doesn’t answer. See that both laptops are on the same network and the first one is awake with the event open.</source>
            <translation>{value} ne répond pas. Vérifiez que les deux ordinateurs sont sur le même réseau et que le premier est en éveil, avec l’événement ouvert.</translation>
        </message>
        <message>
            <source>The server at {value} doesn’t let this desk in. Rejoin with the code that the first laptop shows now.</source>
            <translation>Le serveur à {value} n’accepte pas ce bureau. Rejoignez-le avec le code que le premier ordinateur affiche maintenant.</translation>
        </message>
        <message>
            <source>The server at {value} has no encrypted connection with SCRAM passwords. Ask whoever looks after it to turn on both.</source>
            <translation>Le serveur à {value} n’offre pas de connexion chiffrée avec mots de passe SCRAM. Demandez à son responsable d’activer les deux.</translation>
        </message>
        <message>
            <source>The server doesn’t allow this to this desk. Do it on an organiser’s laptop, or with a login that may create roles and schemas.</source>
            <translation>Le serveur ne permet pas cela à ce bureau. Faites-le sur un ordinateur d’organisateur, ou avec un compte autorisé à créer des rôles et des schémas.</translation>
        </message>
        <message>
            <source>An organiser sent this desk away from the others. What is on this laptop stays, and what is done here now stays only here. Ask an organiser for a new code and join with it: then all of it is passed on.</source>
            <translation>Un organisateur a écarté ce bureau des autres. Ce qui est sur cet ordinateur y reste, et ce qui se fait ici désormais ne reste qu’ici. Demandez un nouveau code à un organisateur et rejoignez l’événement avec ce code : tout sera alors transmis.</translation>
        </message>
        <message>
            <source>There is no shared event at this address. Share it on the first laptop again.</source>
            <translation>Aucun événement n’est partagé à cette adresse. Partagez-le de nouveau sur le premier ordinateur.</translation>
        </message>
        <message>
            <source>The event is shared by a newer version of Event Desk. Install that version here, too.</source>
            <translation>L’événement est partagé par une version plus récente d’Event Desk. Installez cette version ici aussi.</translation>
        </message>
    </context>
    <context>
        <name>watch</name>
        <message>
            <source>Go on here after all</source>
            <translation>Continuer ici finalement</translation>
        </message>
        <message>
            <source>Handed over to another laptop on %1: scans belong there.</source>
            <translation>Transmis à un autre ordinateur le %1 : les lectures se font là-bas.</translation>
        </message>
        <message>
            <source>This event can only be looked at here: its folder or stick can't be written. Nobody can be checked in.</source>
            <translation>Cet événement ne peut être que consulté ici : son dossier ou sa clé sont protégés en écriture. Aucune arrivée ne peut être enregistrée.</translation>
        </message>
        <message>
            <source>Copy it here and open that…</source>
            <translation>Copier ici et ouvrir la copie…</translation>
        </message>
        <message>
            <source>This event came from an older version and was brought up to date. As it was before, it is kept as %1.</source>
            <translation>Cet événement provenait d’une version plus ancienne et a été mis à jour. Son état antérieur est conservé sous le nom %1.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>Compare it with a telephone, and set the computer's clock.</source>
            <translation>Comparez-la avec un téléphone, et réglez l’heure de l’ordinateur.</translation>
        </message>
        <message>
            <source>The clock shows %1, and the last scan was at %2. Nothing is lost.</source>
            <translation>L’horloge indique %1, et la dernière lecture date de %2. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>The clock jumped ahead by %2 and shows %1 now.</source>
            <translation>L’horloge a avancé brusquement de %2 et indique maintenant %1.</translation>
        </message>
        <message>
            <source>The clock jumped back by %2 and shows %1 now.</source>
            <translation>L’horloge a reculé brusquement de %2 et indique maintenant %1.</translation>
        </message>
        <message>
            <source>The clock shows %1, more than a month from the days of this event.</source>
            <translation>L’horloge indique %1, à plus d’un mois des jours de l’événement.</translation>
        </message>
    </context>
</TS>
