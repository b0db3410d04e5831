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
            <source>%n row(s) written to {path}</source>
            <translation>
                <numerusform>%n ligne écrite dans {path}</numerusform>
                <numerusform>%n lignes écrites dans {path}</numerusform>
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
            <source>%n hidden row(s) were read as well.</source>
            <translation>
                <numerusform>%n ligne masquée a été lue aussi.</numerusform>
                <numerusform>%n lignes masquées ont été lues aussi.</numerusform>
            </translation>
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
    </context>
    <context>
        <name>BadgesPage</name>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Rechercher une personne</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Who gets a badge</source>
            <translation>Qui reçoit un badge</translation>
        </message>
        <message>
            <source>Design and paper</source>
            <translation>Modèle et papier</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
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
            <source>Start at label</source>
            <translation>Commencer à l’étiquette</translation>
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
        <message>
            <source>One badge a page</source>
            <translation>Un badge par page</translation>
        </message>
        <message>
            <source>%1 sheet, %2 badges</source>
            <translation>Planche %1, %2 badges</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Imprimé</translation>
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
            <source>Only the person chosen in the list</source>
            <translation>La personne choisie dans la liste</translation>
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
        <message>
            <source>Badge of %1</source>
            <translation>Badge de : %1</translation>
        </message>
        <message>
            <source>The code is an example: this person has no badge yet.</source>
            <translation>Le code est un exemple : cette personne n’a pas encore de badge.</translation>
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
        <name>CheckinPage</name>
        <message>
            <source>Scan or search</source>
            <translation>Lire ou rechercher</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Point de contrôle</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrants</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Sortants</translation>
        </message>
        <message>
            <source>Admit anyway</source>
            <translation>Admettre quand même</translation>
        </message>
        <message>
            <source>Why is this person admitted? The reason is kept.</source>
            <translation>Pourquoi cette personne est-elle admise ? Le motif est conservé.</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>Porte – %1</translation>
        </message>
        <message>
            <source>Scan a badge that leaves, or type a name…</source>
            <translation>Lisez le badge à la sortie ou saisissez un nom…</translation>
        </message>
        <message>
            <source>Scan a badge or type a name…</source>
            <translation>Lisez un badge ou saisissez un nom…</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Arrived</source>
            <translation>Arrivés</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
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
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Building the sample event</source>
            <translation>Création de l’événement d’exemple</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop a list here</source>
            <translation>Déposez une liste ici</translation>
        </message>
        <message>
            <source>A spreadsheet of people, or a workbook with the programme, rooms and interpreters. You see what would change before anything is written.</source>
            <translation>Un tableur de personnes, ou un classeur avec le programme, les salles et les interprètes. Vous voyez ce qui changerait avant que rien ne soit écrit.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Lists and reports</source>
            <translation>Listes et rapports</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Annuler cette importation</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Enregistrer dans un tableur</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Importations précédentes</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>Rien n’est encore choisi</translation>
        </message>
        <message>
            <source>Choose a list above. Its columns are recognised by their headings in Arabic, English, French and Spanish; you look at the result, then import it.</source>
            <translation>Choisissez une liste ci-dessus. Ses colonnes sont reconnues à leurs en-têtes en arabe, anglais, français et espagnol ; vous vérifiez le résultat, puis vous l’importez.</translation>
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
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
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
            <source>Scans</source>
            <translation>Lectures</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Récepteurs</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
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
            <source>Choose a list</source>
            <translation>Choisir une liste</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>%1 is in: %2 new, %3 changed.</source>
            <translation>%1 est importé : nouveaux %2, modifiés %3.</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>Annulation de l’importation</translation>
        </message>
        <message>
            <source>The import was taken back. What was edited since stays.</source>
            <translation>L’importation a été annulée. Ce qui a été modifié depuis reste.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Enregistrer : %1</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Écriture de la liste</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved %1: %2</source>
            <translation>%1 enregistré : %2</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Esc clears the field</source>
            <translation>Esc vide le champ</translation>
        </message>
        <message>
            <source>Enter checks in · Esc clears the field</source>
            <translation>Enter enregistre · Esc vide le champ</translation>
        </message>
        <message>
            <source>↓ ↑ choose · Enter checks in · Esc clears the field</source>
            <translation>↓ ↑ choisir · Enter enregistre · Esc vide le champ</translation>
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
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
    </context>
    <context>
        <name>InterpretersPage</name>
        <message>
            <source>Interpreters</source>
            <translation>Interprètes</translation>
        </message>
        <message>
            <source>Plan automatically…</source>
            <translation>Planifier automatiquement…</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
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
            <source>Booths and people along the hours; arrow keys go from one to the next</source>
            <translation>Cabines et personnes au fil des heures ; les flèches passent de l’une à l’autre</translation>
        </message>
        <message>
            <source>How each language is heard in each session</source>
            <translation>Comment chaque langue est entendue dans chaque séance</translation>
        </message>
        <message>
            <source>Gaps and problems</source>
            <translation>Lacunes et anomalies</translation>
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
            <source>Gaps and problems (%1)</source>
            <translation>Lacunes et anomalies (%1)</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Rien n’est encore planifié</translation>
        </message>
        <message>
            <source>Coverage %1 %</source>
            <translation>Couverture %1 %</translation>
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
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
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
            <source>No room yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Cabines</translation>
        </message>
        <message>
            <source>booth %1</source>
            <translation>cabine %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
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
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Déjà enregistré</translation>
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
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Filter by name, organisation, e-mail or code</source>
            <translation>Filtrer par nom, organisation, courriel ou code</translation>
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
            <source>At the entrance</source>
            <translation>À l’entrée</translation>
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
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
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
            <source>Note for the desk</source>
            <translation>Note pour l’accueil</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Historique</translation>
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
        <message>
            <source>Nothing yet</source>
            <translation>Rien pour l’instant</translation>
        </message>
        <message>
            <source>Badge made</source>
            <translation>Badge créé</translation>
        </message>
        <message>
            <source>Badge printed</source>
            <translation>Badge imprimé</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Déjà enregistré</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan automatically</source>
            <translation>Planifier automatiquement</translation>
        </message>
        <message>
            <source>Rooms and interpreters are placed so that as little as possible stays open. What you pinned stays where it is. The plan before this one is kept.</source>
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
            <source>Keep what is planned already and breaks no rule</source>
            <translation>Conserver ce qui est déjà planifié et n’enfreint aucune règle</translation>
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
        <name>PlanView</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Quoi afficher</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <source>Columns of the sheet</source>
            <translation>Colonnes de la feuille</translation>
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
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Their column</source>
            <translation>Colonne de la liste</translation>
        </message>
        <message>
            <source>Our field</source>
            <translation>Notre champ</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Exemple</translation>
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
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Anomalie</translation>
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
            <source>Sheets and columns</source>
            <translation>Feuilles et colonnes</translation>
        </message>
        <message>
            <source>Rows (%1)</source>
            <translation>Lignes (%1)</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Anomalies (%1)</translation>
        </message>
        <message>
            <source>Everything on this list is in the event already.</source>
            <translation>Tout ce qui est dans cette liste est déjà dans l’événement.</translation>
        </message>
        <message>
            <source>%1 from the earlier list are missing here; they stay.</source>
            <translation>%1 de la liste précédente manquent ici ; ils restent.</translation>
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
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Rooms and times; arrow keys go from session to session</source>
            <translation>Salles et horaires ; les flèches passent d’une séance à l’autre</translation>
        </message>
        <message>
            <source>Sessions of the day</source>
            <translation>Séances du jour</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
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
        <message>
            <source>Choose a session to see and change its room.</source>
            <translation>Choisissez une séance pour voir sa salle et la changer.</translation>
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
            <source>Looking for problems…</source>
            <translation>Recherche d’anomalies…</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Anomalies (%1)</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Aucune anomalie</translation>
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
        <name>ResultCard</name>
        <message>
            <source>Show in People</source>
            <translation>Voir dans Personnes</translation>
        </message>
        <message>
            <source>Admit anyway…</source>
            <translation>Admettre quand même…</translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Annuler : %1 (F8)</translation>
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
            <source>Ask for the newer badge, or type the person's name.</source>
            <translation>Demandez le badge le plus récent ou saisissez le nom de la personne.</translation>
        </message>
        <message>
            <source>Send the person to the help desk.</source>
            <translation>Dirigez la personne vers le bureau d’aide.</translation>
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
            <source>Programme, badges and check-in of an event, on one laptop, without a network.</source>
            <translation>Programme, badges et enregistrement d’un événement, sur un seul ordinateur portable, sans réseau.</translation>
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
            <source>Try the sample event</source>
            <translation>Essayer l’événement d’exemple</translation>
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
            <source>The name of this desk</source>
            <translation>Le nom de ce bureau</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Colours, size of the text, digits</source>
            <translation>Couleurs, taille du texte, chiffres</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
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
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Chiffres</translation>
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
        <name>_Facts</name>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
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
        <message>
            <source>Hand over to</source>
            <translation>À confier à</translation>
        </message>
    </context>
    <context>
        <name>_Idle</name>
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
        <name>_Task</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
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
            <source>Planning rooms and interpreters</source>
            <translation>Planification des salles et des interprètes</translation>
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
            <source>{path} is not encrypted, so the passphrase was not needed.</source>
            <translation>{path} n’est pas chiffré ; la phrase secrète n’était donc pas nécessaire.</translation>
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
            <source>file to write: .xlsx or .csv, some also .ics or .pdf</source>
            <translation>fichier à écrire : .xlsx ou .csv, parfois aussi .ics ou .pdf</translation>
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
            <source>remove everything personal; counts stay</source>
            <translation>supprimer toute donnée personnelle ; les totaux restent</translation>
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
            <source>entrance, the name of a room or the code of a session</source>
            <translation>entrance (l’entrée), le nom d’une salle ou le code d’une séance</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>annuler la dernière lecture</translation>
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
            <source>PDF to write</source>
            <translation>PDF à écrire</translation>
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
            <source>Everything personal was removed; counts stay.</source>
            <translation>Toutes les données personnelles ont été supprimées ; les totaux restent.</translation>
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
            <source>{placed} of {total} sessions have a room; {gaps} gaps are open.</source>
            <translation>Séances avec une salle : {placed} sur {total} ; lacunes restantes : {gaps}.</translation>
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
            <source>Receiver {number} is back from {name}.</source>
            <translation>Le récepteur {number} a été rendu par {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} was not handed out.</source>
            <translation>Le récepteur {number} n’était pas remis.</translation>
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
            <source>Value</source>
            <translation>Valeur</translation>
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
            <source>Categories</source>
            <translation>Catégories</translation>
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
            <source>Under 18</source>
            <translation>Moins de 18 ans</translation>
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
            <source>Desk</source>
            <translation>Bureau d’accueil</translation>
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
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>What the badge said</source>
            <translation>Texte lu sur le badge</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Lectures</translation>
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
            <source>The design has a field that reaches past the edge.</source>
            <translation>Un champ du modèle dépasse le bord.</translation>
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
            <source>{path} is not an event file. Choose a file that ends in .eventdesk.</source>
            <translation>{path} n’est pas un fichier d’événement. Choisissez un fichier qui se termine par .eventdesk.</translation>
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
            <source>A person needs a name. Write at least one name, in either script.</source>
            <translation>Une personne doit avoir un nom. Écrivez au moins un nom, dans l’une ou l’autre écriture.</translation>
        </message>
        <message>
            <source>There is nothing left to undo.</source>
            <translation>Il n’y a plus rien à annuler.</translation>
        </message>
        <message>
            <source>Nobody matches, so there are no badges to make. Widen the choice.</source>
            <translation>Personne ne correspond : il n’y a pas de badge à créer. Élargissez la sélection.</translation>
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
            <source>The import of {value} was undone already.</source>
            <translation>L’importation de {value} a déjà été annulée.</translation>
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
            <source>A speaker is also in {other} at that time</source>
            <translation>Un intervenant est aussi dans {other} à ce moment-là</translation>
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
            <source>{language}: one alone for {minutes} minutes</source>
            <translation>{language} : une seule personne pendant {minutes} minutes</translation>
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
            <source>The {language} booth gives relay with fewer than 3</source>
            <translation>Cabine {language} : donne le relais avec moins de 3 interprètes</translation>
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
            <source>{people} works {minutes} minutes remotely at once</source>
            <translation>{people} : {minutes} minutes à distance d’affilée</translation>
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
            <source>Checked in – see note</source>
            <translation>Enregistré – voir la note</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Enregistré</translation>
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
            <source>Registration cancelled</source>
            <translation>Inscription annulée</translation>
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
            <source>open</source>
            <translation>ouvert</translation>
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
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Plenary</source>
            <translation>Plénière</translation>
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
            <source>No session on the programme is called {value}.</source>
            <translation>Aucune séance du programme ne s’appelle {value}.</translation>
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
            <source>Gender</source>
            <translation>Sexe</translation>
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
    </context>
</TS>
