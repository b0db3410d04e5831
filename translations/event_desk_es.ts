<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n badge(s) on {path}</source>
            <translation>
                <numerusform>%n credencial en {path}</numerusform>
                <numerusform>%n credenciales en {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… y %n más</numerusform>
                <numerusform>… y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) of the window</source>
            <translation>
                <numerusform>%n imagen de la ventana</numerusform>
                <numerusform>%n imágenes de la ventana</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}</source>
            <translation>
                <numerusform>%n fila escrita en {path}</numerusform>
                <numerusform>%n filas escritas en {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) here have no value. Open the file in Excel and save it.</source>
            <translation>
                <numerusform>%n fórmula no tiene valor aquí. Abra el archivo en Excel y guárdelo.</numerusform>
                <numerusform>%n fórmulas no tienen valor aquí. Abra el archivo en Excel y guárdelo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) were read as well.</source>
            <translation>
                <numerusform>También se ha leído %n fila oculta.</numerusform>
                <numerusform>También se han leído %n filas ocultas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BadgeOutcome</name>
        <message>
            <source>Badges to look at</source>
            <translation>Credenciales por revisar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s)</source>
            <translation>
                <numerusform>%n credencial</numerusform>
                <numerusform>%n credenciales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2, saved as %3</source>
            <translation>%1, %2, guardado como %3</translation>
        </message>
    </context>
    <context>
        <name>BadgesPage</name>
        <message>
            <source>Badges</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Buscar una persona</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Who gets a badge</source>
            <translation>Quién recibe credencial</translation>
        </message>
        <message>
            <source>Design and paper</source>
            <translation>Diseño y papel</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>First free label on the sheet</source>
            <translation>Primera etiqueta libre de la hoja</translation>
        </message>
        <message>
            <source>Start at label</source>
            <translation>Empezar en la etiqueta</translation>
        </message>
        <message>
            <source>There is nobody to make a badge for yet</source>
            <translation>Aún no hay nadie para quien crear una credencial</translation>
        </message>
        <message>
            <source>Bring in the list of participants; each of them gets a badge with a code.</source>
            <translation>Importe la lista de participantes; cada uno recibe una credencial con un código.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importar una lista…</translation>
        </message>
        <message>
            <source>One badge a page</source>
            <translation>Una credencial por página</translation>
        </message>
        <message>
            <source>%1 sheet, %2 badges</source>
            <translation>Hoja %1, %2 credenciales</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impresa</translation>
        </message>
        <message>
            <source>Not yet printed (%1)</source>
            <translation>Aún sin imprimir (%1)</translation>
        </message>
        <message>
            <source>Everybody (%1)</source>
            <translation>Todos (%1)</translation>
        </message>
        <message>
            <source>One category</source>
            <translation>Una categoría</translation>
        </message>
        <message>
            <source>Only the person chosen in the list</source>
            <translation>Solo la persona elegida en la lista</translation>
        </message>
        <message numerus="yes">
            <source>Save %n badge(s) as PDF…</source>
            <translation>
                <numerusform>Guardar %n credencial en PDF…</numerusform>
                <numerusform>Guardar %n credenciales en PDF…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody left to print</source>
            <translation>No queda nadie por imprimir</translation>
        </message>
        <message>
            <source>Badge of %1</source>
            <translation>Credencial de %1</translation>
        </message>
        <message>
            <source>The code is an example: this person has no badge yet.</source>
            <translation>El código es un ejemplo: esta persona aún no tiene credencial.</translation>
        </message>
        <message>
            <source>Save badges</source>
            <translation>Guardar credenciales</translation>
        </message>
        <message>
            <source>badges</source>
            <translation>credenciales</translation>
        </message>
        <message>
            <source>Making badges</source>
            <translation>Creación de credenciales</translation>
        </message>
    </context>
    <context>
        <name>CheckinPage</name>
        <message>
            <source>Scan or search</source>
            <translation>Leer o buscar</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Punto de control</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entran</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Salen</translation>
        </message>
        <message>
            <source>Admit anyway</source>
            <translation>Admitir de todos modos</translation>
        </message>
        <message>
            <source>Why is this person admitted? The reason is kept.</source>
            <translation>¿Por qué se admite a esta persona? El motivo queda guardado.</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>Puerta: %1</translation>
        </message>
        <message>
            <source>Scan a badge that leaves, or type a name…</source>
            <translation>Lea la credencial de quien sale o escriba un nombre…</translation>
        </message>
        <message>
            <source>Scan a badge or type a name…</source>
            <translation>Lea una credencial o escriba un nombre…</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Arrived</source>
            <translation>Han llegado</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Last 10 minutes</source>
            <translation>Últimos 10 minutos</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 por minuto</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Se ha producido un problema</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Se ha producido un problema en el programa</translation>
        </message>
        <message>
            <source>What was saved is safe. You can go on working. Please send this report to the people who look after the program; it holds no names from your lists.</source>
            <translation>Lo guardado está a salvo. Puede seguir trabajando. Envíe este informe a quienes mantienen el programa; no contiene nombres de sus listas.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Building the sample event</source>
            <translation>Creación del evento de ejemplo</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop a list here</source>
            <translation>Suelte una lista aquí</translation>
        </message>
        <message>
            <source>A spreadsheet of people, or a workbook with the programme, rooms and interpreters. You see what would change before anything is written.</source>
            <translation>Una hoja de cálculo de personas o un libro con el programa, las salas y los intérpretes. Se ve qué cambiaría antes de escribir nada.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Lists and reports</source>
            <translation>Listas e informes</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Deshacer esta importación</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>Guardar como hoja de cálculo</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Importaciones anteriores</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>Aún no se ha elegido nada</translation>
        </message>
        <message>
            <source>Choose a list above. Its columns are recognised by their headings in Arabic, English, French and Spanish; you look at the result, then import it.</source>
            <translation>Elija una lista arriba. Sus columnas se reconocen por los encabezados en árabe, inglés, francés y español; revise el resultado y después impórtela.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Receptores</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>Lists (%1)</source>
            <translation>Listas (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose a list</source>
            <translation>Elegir una lista</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lectura de la lista</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>%1 is in: %2 new, %3 changed.</source>
            <translation>%1 se ha importado: nuevos %2, modificados %3.</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>Deshaciendo la importación</translation>
        </message>
        <message>
            <source>The import was taken back. What was edited since stays.</source>
            <translation>La importación se ha deshecho. Lo editado desde entonces se conserva.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Guardar: %1</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Escritura de la lista</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved %1: %2</source>
            <translation>%1 guardado: %2</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Esc clears the field</source>
            <translation>Esc vacía el campo</translation>
        </message>
        <message>
            <source>Enter checks in · Esc clears the field</source>
            <translation>Enter registra la llegada · Esc vacía el campo</translation>
        </message>
        <message>
            <source>↓ ↑ choose · Enter checks in · Esc clears the field</source>
            <translation>↓ ↑ elegir · Enter registra la llegada · Esc vacía el campo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>En su escritura</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>At the entrance</source>
            <translation>En la entrada</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>Left again</source>
            <translation>Ha salido</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
    </context>
    <context>
        <name>InterpretersPage</name>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
        </message>
        <message>
            <source>Plan automatically…</source>
            <translation>Planificar automáticamente…</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronograma</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Booths and people along the hours; arrow keys go from one to the next</source>
            <translation>Cabinas y personas a lo largo de las horas; las flechas pasan de una a otra</translation>
        </message>
        <message>
            <source>How each language is heard in each session</source>
            <translation>Cómo se escucha cada idioma en cada sesión</translation>
        </message>
        <message>
            <source>Gaps and problems</source>
            <translation>Carencias e incidencias</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>There are no interpreters yet</source>
            <translation>Aún no hay intérpretes</translation>
        </message>
        <message>
            <source>Bring in the workbook with the programme and the interpreters’ languages; then booths and people can be planned here.</source>
            <translation>Importe el libro con el programa y los idiomas de los intérpretes; después se podrán planificar aquí las cabinas y las personas.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importar una lista…</translation>
        </message>
        <message>
            <source>Gaps and problems (%1)</source>
            <translation>Carencias e incidencias (%1)</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Aún no hay nada planificado</translation>
        </message>
        <message>
            <source>Coverage %1 %</source>
            <translation>Cobertura %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n carencia</numerusform>
                <numerusform>%n carencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) too small</source>
            <translation>
                <numerusform>%n equipo insuficiente</numerusform>
                <numerusform>%n equipos insuficientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Aún sin sala</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Cabinas</translation>
        </message>
        <message>
            <source>booth %1</source>
            <translation>cabina %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
    </context>
    <context>
        <name>ItemCard</name>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Keep this room when planning</source>
            <translation>Fijar esta sala en el plan</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Ponentes</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <translation>%1 esperados</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Aún sin sala</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n plaza</numerusform>
                <numerusform>%n plazas</numerusform>
            </translation>
        </message>
        <message>
            <source>taken by %1</source>
            <translation>ocupada por %1</translation>
        </message>
    </context>
    <context>
        <name>LastScans</name>
        <message>
            <source>Last scans</source>
            <translation>Últimas lecturas</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Ya registrado</translation>
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
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Another event</source>
            <translation>Otro evento</translation>
        </message>
    </context>
    <context>
        <name>NewEventDialog</name>
        <message>
            <source>New event</source>
            <translation>Nuevo evento</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>Elegir dónde guardarlo…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Filter by name, organisation, e-mail or code</source>
            <translation>Filtrar por nombre, organización, correo o código</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>En su escritura</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>At the entrance</source>
            <translation>En la entrada</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>Left again</source>
            <translation>Ha salido</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Todas las categorías</translation>
        </message>
        <message>
            <source>Here or not</source>
            <translation>Presentes o no</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>En su escritura</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Nota para la mesa</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Restore the registration</source>
            <translation>Recuperar la inscripción</translation>
        </message>
        <message>
            <source>Cancel the registration</source>
            <translation>Cancelar la inscripción</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>Inscripción cancelada</translation>
        </message>
        <message>
            <source>Not arrived yet</source>
            <translation>Aún no ha llegado</translation>
        </message>
        <message>
            <source>Arrived %1 at %2, left again</source>
            <translation>Llegó el %1 a las %2; ha salido</translation>
        </message>
        <message>
            <source>Arrived %1 at %2</source>
            <translation>Llegó el %1 a las %2</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nada aún</translation>
        </message>
        <message>
            <source>Badge made</source>
            <translation>Credencial creada</translation>
        </message>
        <message>
            <source>Badge printed</source>
            <translation>Credencial impresa</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Ya registrado</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan automatically</source>
            <translation>Planificar automáticamente</translation>
        </message>
        <message>
            <source>Rooms and interpreters are placed so that as little as possible stays open. What you pinned stays where it is. The plan before this one is kept.</source>
            <translation>Las salas y los intérpretes se distribuyen para que quede lo menos posible sin cubrir. Lo que haya fijado se queda donde está. El plan anterior se conserva.</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
        </message>
        <message>
            <source>Keep what is planned already and breaks no rule</source>
            <translation>Conservar lo ya planificado que no infrinja ninguna regla</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Dejar de lado</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <source>Columns of the sheet</source>
            <translation>Columnas de la hoja</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Their column</source>
            <translation>Columna de la lista</translation>
        </message>
        <message>
            <source>Our field</source>
            <translation>Nuestro campo</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Incidencia</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>Duplicado</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Sheets and columns</source>
            <translation>Hojas y columnas</translation>
        </message>
        <message>
            <source>Rows (%1)</source>
            <translation>Filas (%1)</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Incidencias (%1)</translation>
        </message>
        <message>
            <source>Everything on this list is in the event already.</source>
            <translation>Todo lo de esta lista ya está en el evento.</translation>
        </message>
        <message>
            <source>%1 from the earlier list are missing here; they stay.</source>
            <translation>Faltan aquí %1 de la lista anterior; se conservan.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Plan automatically…</source>
            <translation>Planificar automáticamente…</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Rooms and times; arrow keys go from session to session</source>
            <translation>Salas y horas; las flechas pasan de una sesión a otra</translation>
        </message>
        <message>
            <source>Sessions of the day</source>
            <translation>Sesiones del día</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>There is no programme yet</source>
            <translation>Aún no hay programa</translation>
        </message>
        <message>
            <source>Bring in the workbook with rooms and sessions; it stays as you wrote it.</source>
            <translation>Importe el libro con las salas y las sesiones; se queda como usted lo escribió.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importar una lista…</translation>
        </message>
        <message>
            <source>Choose a session to see and change its room.</source>
            <translation>Elija una sesión para ver su sala y cambiarla.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperados</translation>
        </message>
        <message>
            <source>Looking for problems…</source>
            <translation>Búsqueda de incidencias…</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Incidencias (%1)</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Sin incidencias</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Aún sin sala</translation>
        </message>
        <message numerus="yes">
            <source>%n booth(s)</source>
            <translation>
                <numerusform>%n cabina</numerusform>
                <numerusform>%n cabinas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>Show in People</source>
            <translation>Ver en Personas</translation>
        </message>
        <message>
            <source>Admit anyway…</source>
            <translation>Admitir de todos modos…</translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Deshacer: %1 (F8)</translation>
        </message>
        <message>
            <source>Type the person's name to find them.</source>
            <translation>Escriba el nombre de la persona para encontrarla.</translation>
        </message>
        <message>
            <source>Ask for the badge of this event, or type the person's name.</source>
            <translation>Pida la credencial de este evento o escriba el nombre de la persona.</translation>
        </message>
        <message>
            <source>Ask for the newer badge, or type the person's name.</source>
            <translation>Pida la credencial más reciente o escriba el nombre de la persona.</translation>
        </message>
        <message>
            <source>Send the person to the help desk.</source>
            <translation>Envíe a la persona al puesto de ayuda.</translation>
        </message>
        <message>
            <source>This session has a list of its own. Ask whoever leads it.</source>
            <translation>Esta sesión tiene su propia lista. Pregunte a quien la dirige.</translation>
        </message>
        <message>
            <source>Wait until somebody leaves, or ask whoever leads the session.</source>
            <translation>Espere a que alguien salga o pregunte a quien dirige la sesión.</translation>
        </message>
        <message>
            <source>Check that the right gate is chosen above.</source>
            <translation>Compruebe que arriba esté elegido el punto de control correcto.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Open an event</source>
            <translation>Abrir un evento</translation>
        </message>
        <message>
            <source>Event files (%1)</source>
            <translation>Archivos de evento (%1)</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Dónde guardar el evento</translation>
        </message>
        <message>
            <source>Programme, badges and check-in of an event, on one laptop, without a network.</source>
            <translation>Programa, credenciales y registro de llegada de un evento, en un solo portátil y sin red.</translation>
        </message>
        <message>
            <source>New event…</source>
            <translation>Nuevo evento…</translation>
        </message>
        <message>
            <source>Open an event file…</source>
            <translation>Abrir un archivo de evento…</translation>
        </message>
        <message>
            <source>Try the sample event</source>
            <translation>Probar el evento de ejemplo</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Abiertos recientemente</translation>
        </message>
        <message>
            <source>Events that you open will stand here.</source>
            <translation>Los eventos que abra aparecerán aquí.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Arrived %1 of %2</source>
            <translation>Han llegado %1 de %2</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Esta mesa</translation>
        </message>
        <message>
            <source>The name of this desk, different from all others:</source>
            <translation>El nombre de esta mesa, distinto de todos los demás:</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Guardado a las %1</translation>
        </message>
        <message>
            <source>All saved</source>
            <translation>Todo guardado</translation>
        </message>
        <message>
            <source>The name of this desk</source>
            <translation>El nombre de esta mesa</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Colours, size of the text, digits</source>
            <translation>Colores, tamaño del texto, cifras</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Como el equipo</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Cifras</translation>
        </message>
    </context>
    <context>
        <name>WalkInDialog</name>
        <message>
            <source>Walk-in</source>
            <translation>Asistente sin inscripción</translation>
        </message>
        <message>
            <source>Save and check in</source>
            <translation>Guardar y registrar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>_Facts</name>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Edad</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Menor de 18 años</translation>
        </message>
        <message>
            <source>Hand over to</source>
            <translation>Entregar a</translation>
        </message>
    </context>
    <context>
        <name>_Idle</name>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Scan a badge, or type two letters of a name in either script.</source>
            <translation>Lea una credencial o escriba dos letras de un nombre en cualquiera de las dos escrituras.</translation>
        </message>
    </context>
    <context>
        <name>_Nobody</name>
        <message>
            <source>Nobody found for “%1”</source>
            <translation>Nadie encontrado para «%1»</translation>
        </message>
        <message>
            <source>Try the family name alone, or the other script. F4 adds a walk-in.</source>
            <translation>Pruebe solo con el apellido o con la otra escritura. F4 añade un asistente sin inscripción.</translation>
        </message>
    </context>
    <context>
        <name>_Task</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>coverage</name>
        <message>
            <source>Spoken</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>Directo</translation>
        </message>
        <message>
            <source>Relay via %1</source>
            <translation>Relé (%1)</translation>
        </message>
        <message>
            <source>Team too small</source>
            <translation>Equipo insuficiente</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Carencia</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>Sin planificar</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Check-in</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
    </context>
    <context>
        <name>plan_problems</name>
        <message>
            <source>Looking for problems</source>
            <translation>Búsqueda de incidencias</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>sin sala</translation>
        </message>
        <message>
            <source>nobody from %1 into %2</source>
            <translation>nadie: %1 → %2</translation>
        </message>
        <message>
            <source>too few people for %1</source>
            <translation>equipo insuficiente: %1</translation>
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
            <translation>Planificación de salas e intérpretes</translation>
        </message>
        <message>
            <source>Nothing stays open.</source>
            <translation>No queda nada pendiente.</translation>
        </message>
        <message>
            <source>Planned in %1 s.</source>
            <translation>Planificado en %1 s.</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>not understood: {words}</source>
            <translation>no se entiende: {words}</translation>
        </message>
        <message>
            <source>Stopped. What was saved before stays; the rest was not done.</source>
            <translation>Detenido. Lo guardado antes se conserva; el resto no se ha hecho.</translation>
        </message>
        <message>
            <source>A fault in the program stopped this ({kind}). Please send us the file {path}.</source>
            <translation>Un fallo del programa ha interrumpido la operación ({kind}). Envíenos el archivo {path}.</translation>
        </message>
        <message>
            <source>{path} is not encrypted, so the passphrase was not needed.</source>
            <translation>{path} no está cifrado, así que la frase de contraseña no hacía falta.</translation>
        </message>
        <message>
            <source>The window is not installed here; only commands work.</source>
            <translation>La ventana no está instalada aquí; solo funcionan las órdenes.</translation>
        </message>
        <message>
            <source>Made {path}.</source>
            <translation>Se ha creado {path}.</translation>
        </message>
        <message>
            <source>Copied to {path}, and checked.</source>
            <translation>Copiado en {path} y comprobado.</translation>
        </message>
        <message>
            <source>Restored to {path}.</source>
            <translation>Restaurado en {path}.</translation>
        </message>
        <message>
            <source>{path} is whole.</source>
            <translation>{path} está íntegro.</translation>
        </message>
        <message>
            <source>Programme, rooms, interpreters, badges and check-in of an event.</source>
            <translation>Programa, salas, intérpretes, credenciales y registro de llegada de un evento.</translation>
        </message>
        <message>
            <source>Without a command, the window opens.</source>
            <translation>Sin ninguna orden, se abre la ventana.</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>órdenes</translation>
        </message>
        <message>
            <source>JSON on standard output, and nothing else there</source>
            <translation>JSON en la salida estándar y nada más</translation>
        </message>
        <message>
            <source>language of sentences and headings</source>
            <translation>idioma de las frases y de los encabezados</translation>
        </message>
        <message>
            <source>file with the passphrase of an encrypted event</source>
            <translation>archivo con la frase de contraseña de un evento cifrado</translation>
        </message>
        <message>
            <source>event file (*.eventdesk)</source>
            <translation>archivo del evento (*.eventdesk)</translation>
        </message>
        <message>
            <source>open the window</source>
            <translation>abrir la ventana</translation>
        </message>
        <message>
            <source>build the sample event and show it</source>
            <translation>crear el evento de ejemplo y mostrarlo</translation>
        </message>
        <message>
            <source>folder for everything that the demonstration makes</source>
            <translation>carpeta para todo lo que genera la demostración</translation>
        </message>
        <message>
            <source>make a new event</source>
            <translation>crear un evento</translation>
        </message>
        <message>
            <source>copy the event while it is used</source>
            <translation>copiar el evento mientras se usa</translation>
        </message>
        <message>
            <source>where the copy goes</source>
            <translation>dónde se guarda la copia</translation>
        </message>
        <message>
            <source>make an event file from a copy</source>
            <translation>crear un archivo del evento a partir de una copia</translation>
        </message>
        <message>
            <source>the copy</source>
            <translation>la copia</translation>
        </message>
        <message>
            <source>the event file to make</source>
            <translation>el archivo del evento que se creará</translation>
        </message>
        <message>
            <source>check the file and what is in it</source>
            <translation>comprobar el archivo y su contenido</translation>
        </message>
        <message>
            <source>take a list in</source>
            <translation>importar una lista</translation>
        </message>
        <message>
            <source>say what would be done, and do nothing</source>
            <translation>indicar qué se haría, sin hacer nada</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>deshacer una importación</translation>
        </message>
        <message>
            <source>the last one if not given</source>
            <translation>la última si no se indica</translation>
        </message>
        <message>
            <source>sign the people of a list up for a session</source>
            <translation>inscribir en una sesión a las personas de una lista</translation>
        </message>
        <message>
            <source>code of the session</source>
            <translation>código de la sesión</translation>
        </message>
        <message>
            <source>write a list out</source>
            <translation>exportar una lista</translation>
        </message>
        <message>
            <source>file to write: .xlsx or .csv, some also .ics or .pdf</source>
            <translation>archivo que se escribirá: .xlsx o .csv, en algunos casos también .ics o .pdf</translation>
        </message>
        <message>
            <source>who there is</source>
            <translation>mostrar las personas</translation>
        </message>
        <message>
            <source>name, organisation, e-mail …; - reads one query a line</source>
            <translation>nombre, organización, correo…; - lee una búsqueda por línea</translation>
        </message>
        <message>
            <source>change one person</source>
            <translation>modificar una persona</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>añadir una persona</translation>
        </message>
        <message>
            <source>change what is known of a person</source>
            <translation>modificar los datos de una persona</translation>
        </message>
        <message>
            <source>cancel a registration</source>
            <translation>cancelar una inscripción</translation>
        </message>
        <message>
            <source>take a cancellation back</source>
            <translation>recuperar una inscripción cancelada</translation>
        </message>
        <message>
            <source>make two entries one; the first is kept</source>
            <translation>fusionar dos entradas; se conserva la primera</translation>
        </message>
        <message>
            <source>remove everything personal; counts stay</source>
            <translation>eliminar todos los datos personales; los recuentos se conservan</translation>
        </message>
        <message>
            <source>rooms, sessions, interpreters and the plan</source>
            <translation>salas, sesiones, intérpretes y plan</translation>
        </message>
        <message>
            <source>plan rooms and interpreters</source>
            <translation>planificar salas e intérpretes</translation>
        </message>
        <message>
            <source>only the rooms</source>
            <translation>solo las salas</translation>
        </message>
        <message>
            <source>only the interpreters</source>
            <translation>solo los intérpretes</translation>
        </message>
        <message>
            <source>emergency stop; the same event gives the same plan anyway</source>
            <translation>parada de emergencia; el mismo evento da siempre el mismo plan</translation>
        </message>
        <message>
            <source>change as little as possible</source>
            <translation>cambiar lo menos posible</translation>
        </message>
        <message>
            <source>let people in or out at a gate</source>
            <translation>registrar entradas o salidas en un punto de control</translation>
        </message>
        <message>
            <source>what the badges say; - reads one code a line</source>
            <translation>códigos de las credenciales; - lee un código por línea</translation>
        </message>
        <message>
            <source>entrance, the name of a room or the code of a session</source>
            <translation>entrance (la entrada), el nombre de una sala o el código de una sesión</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>deshacer la última lectura</translation>
        </message>
        <message>
            <source>receivers handed out and returned</source>
            <translation>receptores entregados y devueltos</translation>
        </message>
        <message>
            <source>badges as PDF</source>
            <translation>credenciales en PDF</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>PDF que se escribirá</translation>
        </message>
        <message>
            <source>only those not yet printed</source>
            <translation>solo las que aún no se han impreso</translation>
        </message>
        <message>
            <source>sheet of labels</source>
            <translation>hoja de etiquetas</translation>
        </message>
        <message>
            <source>new codes; the old badges stop working</source>
            <translation>códigos nuevos; las credenciales antiguas dejan de funcionar</translation>
        </message>
        <message>
            <source>Everything personal was removed; counts stay.</source>
            <translation>Se han eliminado todos los datos personales; los recuentos se conservan.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Name in the other script</source>
            <translation>Nombre en su escritura</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planificación</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Carencias</translation>
        </message>
        <message>
            <source>{placed} of {total} sessions have a room; {gaps} gaps are open.</source>
            <translation>Sesiones con sala: {placed} de {total}; carencias pendientes: {gaps}.</translation>
        </message>
        <message>
            <source>Receiver {number} is with {name} now.</source>
            <translation>El receptor {number} lo tiene ahora {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} is with {name} already.</source>
            <translation>El receptor {number} ya lo tiene {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} is back from {name}.</source>
            <translation>El receptor {number} lo ha devuelto {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} was not handed out.</source>
            <translation>El receptor {number} no estaba entregado.</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>Exportado el</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscritos</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Han llegado</translation>
        </message>
        <message>
            <source>Not arrived</source>
            <translation>No han llegado</translation>
        </message>
        <message>
            <source>Inside now</source>
            <translation>Dentro ahora</translation>
        </message>
        <message>
            <source>Arrived on {day}</source>
            <translation>Llegaron el {day}</translation>
        </message>
        <message>
            <source>Refused at all gates</source>
            <translation>Rechazos en todos los puntos de control</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>{gate}: first in</source>
            <translation>{gate}: primera entrada</translation>
        </message>
        <message>
            <source>{gate}: last out</source>
            <translation>{gate}: última salida</translation>
        </message>
        <message>
            <source>(data removed)</source>
            <translation>(datos eliminados)</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Punto de control</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperados</translation>
        </message>
        <message>
            <source>Admissions</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazos</translation>
        </message>
        <message>
            <source>First in</source>
            <translation>Primera entrada</translation>
        </message>
        <message>
            <source>Last out</source>
            <translation>Última salida</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Puntos de control</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Works into: {languages}</source>
            <translation>Trabaja hacia: {languages}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Organisation in the other script</source>
            <translation>Organización en su escritura</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Interpretation into</source>
            <translation>Interpretación al</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Menor de 18 años</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Tutor</translation>
        </message>
        <message>
            <source>Photo consent</source>
            <translation>Consentimiento de fotos</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>Llegada</translation>
        </message>
        <message>
            <source>Departure</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Dietary requirements</source>
            <translation>Restricciones alimentarias</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Necesidades de accesibilidad</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>Referencia externa</translation>
        </message>
        <message>
            <source>External code</source>
            <translation>Código externo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa de acreditación</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Undone later</source>
            <translation>Deshecho después</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>What the badge said</source>
            <translation>Texto leído en la credencial</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <source>Badge code</source>
            <translation>Código de la credencial</translation>
        </message>
        <message>
            <source>Typing code</source>
            <translation>Código para teclear</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitida el</translation>
        </message>
        <message>
            <source>Times printed</source>
            <translation>Veces impresa</translation>
        </message>
        <message>
            <source>Last printed</source>
            <translation>Última impresión</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Sustituida el</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>devuelto</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Receptores</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>The import was taken back; what was edited since stays.</source>
            <translation>La importación se ha deshecho; lo editado desde entonces se conserva.</translation>
        </message>
        <message>
            <source>{item}: {added} added, {waiting} waiting, {already} on the list before.</source>
            <translation>{item}: añadidos {added}, en espera {waiting}, ya en la lista {already}.</translation>
        </message>
        <message>
            <source>{sheet}, row {row}: nobody here is called {name}.</source>
            <translation>{sheet}, fila {row}: aquí nadie se llama {name}.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>{rows} rows: {created} new, {updated} changed, {unchanged} the same, {duplicates} repeated, {rejected} rejected.</source>
            <translation>{rows} filas: nuevo {created}, modificado {updated}, igual {unchanged}, duplicado {duplicates}, rechazado {rejected}.</translation>
        </message>
        <message>
            <source>Nothing was written: this was a trial.</source>
            <translation>No se ha escrito nada: era una prueba.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravedad</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Incidencia</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>advertencia</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Name ({language})</source>
            <translation>Nombre ({language})</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Aforo</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Cabinas</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Step-free</source>
            <translation>Accesible sin escalones</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Title ({language})</source>
            <translation>Título ({language})</translation>
        </message>
        <message>
            <source>Floor language</source>
            <translation>Idioma de sala</translation>
        </message>
        <message>
            <source>Interpret into</source>
            <translation>Interpretación al</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Ponentes</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>A languages</source>
            <translation>Lenguas A</translation>
        </message>
        <message>
            <source>B languages</source>
            <translation>Lenguas B</translation>
        </message>
        <message>
            <source>C languages</source>
            <translation>Lenguas C</translation>
        </message>
        <message>
            <source>Available from</source>
            <translation>Disponible desde</translation>
        </message>
        <message>
            <source>Available to</source>
            <translation>Disponible hasta</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>A distancia</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Puesto de exposición</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Puestos de exposición</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Cabina</translation>
        </message>
        <message>
            <source>Works into</source>
            <translation>Trabaja hacia</translation>
        </message>
        <message>
            <source>Relay from</source>
            <translation>Relé desde</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Idioma de sala</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>idioma de sala</translation>
        </message>
        <message>
            <source>{team} (relay from {language})</source>
            <translation>{team} (relé: {language})</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>{text} is long and was printed at {size} points, smaller than planned.</source>
            <translation>{text} es largo y se imprimió a {size} puntos, más pequeño de lo previsto.</translation>
        </message>
        <message>
            <source>{text} has a word too long for one line; it was cut.</source>
            <translation>{text} contiene una palabra demasiado larga para una línea; se ha cortado.</translation>
        </message>
        <message>
            <source>{text}: our fonts have no letters for {letters} ({script}).</source>
            <translation>{text}: nuestras fuentes no tienen las letras {letters} ({script}).</translation>
        </message>
        <message>
            <source>{text}: our fonts cannot draw {letters}.</source>
            <translation>{text}: nuestras fuentes no pueden dibujar {letters}.</translation>
        </message>
        <message>
            <source>This person has no name yet; the badge shows the description {text}.</source>
            <translation>Esta persona aún no tiene nombre; la credencial muestra la descripción {text}.</translation>
        </message>
        <message>
            <source>A picture of the design is missing or damaged.</source>
            <translation>Falta una imagen del diseño o está dañada.</translation>
        </message>
        <message>
            <source>The design has a field that reaches past the edge.</source>
            <translation>Un campo del diseño sobresale del borde.</translation>
        </message>
        <message>
            <source>There is no event file at {path}. Choose another file, or make a new event.</source>
            <translation>No hay ningún archivo del evento en {path}. Elija otro archivo o cree un evento.</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name; nothing was changed.</source>
            <translation>{path} ya existe. Elija otro nombre; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The event file {path} is damaged. Restore the newest backup of it.</source>
            <translation>El archivo del evento {path} está dañado. Restaure su copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of Event Desk. Install that version to open it.</source>
            <translation>{path} se creó con una versión más reciente de Event Desk. Instale esa versión para abrirlo.</translation>
        </message>
        <message>
            <source>Another program is writing to {path}. Close it there, then try again.</source>
            <translation>Otro programa está escribiendo en {path}. Ciérrelo allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is protected by a passphrase. Give the passphrase to open it.</source>
            <translation>{path} está protegido con una frase de contraseña. Indíquela para abrirlo.</translation>
        </message>
        <message>
            <source>This passphrase does not open {path}. Check it and try again.</source>
            <translation>Esta frase de contraseña no abre {path}. Compruébela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is not an event file. Choose a file that ends in .eventdesk.</source>
            <translation>{path} no es un archivo del evento. Elija un archivo que termine en .eventdesk.</translation>
        </message>
        <message>
            <source>The copy {path} did not pass its check. Choose another place for backups.</source>
            <translation>La copia {path} no superó la comprobación. Elija otro lugar para las copias de seguridad.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place.</source>
            <translation>No se puede escribir {path} ({reason}). Elija otro lugar.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full. Make room on it, then try again.</source>
            <translation>El disco que contiene {path} está lleno. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Check that it is there and not open.</source>
            <translation>No se puede leer {path} ({reason}). Compruebe que existe y que no está abierto.</translation>
        </message>
        <message>
            <source>{path} has an ending that this command does not write. Use one of: {formats}.</source>
            <translation>Esta orden no escribe archivos como {path}. Use una de estas extensiones: {formats}.</translation>
        </message>
        <message>
            <source>{value} is not a time zone. Write it like Asia/Qatar or Europe/Paris.</source>
            <translation>{value} no es una zona horaria. Escríbala como Asia/Qatar o Europe/Paris.</translation>
        </message>
        <message>
            <source>{value} is not a language code. Write two letters, like ar or en.</source>
            <translation>{value} no es un código de idioma. Escriba dos letras, como ar o en.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it like 2026-06-09.</source>
            <translation>{value} no es una fecha. Escríbala como 2026-06-09.</translation>
        </message>
        <message>
            <source>The event ends ({end}) before it starts ({start}). Correct the dates.</source>
            <translation>El evento termina ({end}) antes de empezar ({start}). Corrija las fechas.</translation>
        </message>
        <message>
            <source>There is no gate called {value}. Use entrance, a room's name or a session's code.</source>
            <translation>No hay ningún punto de control llamado {value}. Use entrance (la entrada), el nombre de una sala o el código de una sesión.</translation>
        </message>
        <message>
            <source>Nobody in this event has the code {value}. Look the person up by name.</source>
            <translation>Nadie en este evento tiene el código {value}. Busque a la persona por su nombre.</translation>
        </message>
        <message>
            <source>No session has the code {value}. Look it up in the programme.</source>
            <translation>Ninguna sesión tiene el código {value}. Búsquelo en el programa.</translation>
        </message>
        <message>
            <source>There is no badge design called {value}. There are: {known}.</source>
            <translation>No hay ningún diseño de credencial llamado {value}. Diseños existentes: {known}.</translation>
        </message>
        <message>
            <source>Nobody has the category {value}. Look at the people list for those in use.</source>
            <translation>Nadie tiene la categoría {value}. Consulte en la lista de personas las que se usan.</translation>
        </message>
        <message>
            <source>There is no receiver with the number {value}. Read the number on it again.</source>
            <translation>No hay ningún receptor con el número {value}. Vuelva a leer el número que lleva.</translation>
        </message>
        <message>
            <source>There is no import called {value} that could be undone.</source>
            <translation>No hay ninguna importación llamada {value} que se pueda deshacer.</translation>
        </message>
        <message>
            <source>A person needs a name. Write at least one name, in either script.</source>
            <translation>Una persona necesita un nombre. Escriba al menos uno, en cualquiera de las dos escrituras.</translation>
        </message>
        <message>
            <source>There is nothing left to undo.</source>
            <translation>No queda nada que deshacer.</translation>
        </message>
        <message>
            <source>Nobody matches, so there are no badges to make. Widen the choice.</source>
            <translation>Nadie coincide, así que no hay credenciales que crear. Amplíe la selección.</translation>
        </message>
        <message>
            <source>There is no screen to show a window on. Use the commands: event-desk --help.</source>
            <translation>No hay pantalla para mostrar la ventana. Use las órdenes: event-desk --help.</translation>
        </message>
        <message>
            <source>There is no file {path}. Choose another one.</source>
            <translation>No hay ningún archivo {path}. Elija otro.</translation>
        </message>
        <message>
            <source>{path} is not a spreadsheet. Choose an Excel or OpenDocument file, or a text table.</source>
            <translation>{path} no es una hoja de cálculo. Elija un archivo de Excel u OpenDocument, o una tabla de texto.</translation>
        </message>
        <message>
            <source>There is nothing in {path}. Ask for the file again.</source>
            <translation>{path} está vacío. Vuelva a pedir el archivo.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be read. Ask for the file again.</source>
            <translation>{path} está dañado y no se puede leer. Vuelva a pedir el archivo.</translation>
        </message>
        <message>
            <source>{path} would need too much memory. Copy the rows that count into a new file.</source>
            <translation>{path} necesitaría demasiada memoria. Copie las filas que importan en un archivo nuevo.</translation>
        </message>
        <message>
            <source>{path} is protected by a password. Give the password, or save it without one.</source>
            <translation>{path} está protegido con una contraseña. Indíquela o guarde el archivo sin contraseña.</translation>
        </message>
        <message>
            <source>This password does not open {path}. Check it and try again.</source>
            <translation>Esta contraseña no abre {path}. Compruébela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Reading {path} took too long. Copy the rows that count into a new file.</source>
            <translation>La lectura de {path} tardaba demasiado. Copie las filas que importan en un archivo nuevo.</translation>
        </message>
        <message>
            <source>{path} has no row of headings. Write one above the columns, with Name in it.</source>
            <translation>{path} no tiene fila de encabezados. Escriba una sobre las columnas, con «Nombre completo».</translation>
        </message>
        <message>
            <source>{path} has no column of names. Say which one it is: {headings}.</source>
            <translation>{path} no tiene columna de nombres. Indique cuál es: {headings}.</translation>
        </message>
        <message>
            <source>There is no sheet called {value}. There are: {sheets}.</source>
            <translation>No hay ninguna hoja llamada {value}. Hojas existentes: {sheets}.</translation>
        </message>
        <message>
            <source>There is no field called {value}. There are: {fields}.</source>
            <translation>No hay ningún campo llamado {value}. Campos existentes: {fields}.</translation>
        </message>
        <message>
            <source>No column has the heading {value}. There are: {headings}.</source>
            <translation>Ninguna columna tiene el encabezado {value}. Encabezados existentes: {headings}.</translation>
        </message>
        <message>
            <source>The import of {value} was undone already.</source>
            <translation>La importación de {value} ya se había deshecho.</translation>
        </message>
        <message>
            <source>The times are missing or reversed</source>
            <translation>Faltan las horas o están invertidas</translation>
        </message>
        <message>
            <source>Nobody said which language is spoken</source>
            <translation>No se ha indicado el idioma de sala</translation>
        </message>
        <message>
            <source>A speaker is also in {other} at that time</source>
            <translation>Un ponente está también en {other} a esa hora</translation>
        </message>
        <message>
            <source>What was chosen by hand could not be kept</source>
            <translation>No se ha podido conservar lo elegido a mano</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Aún sin sala</translation>
        </message>
        <message>
            <source>The room is no longer there</source>
            <translation>La sala ya no existe</translation>
        </message>
        <message>
            <source>{room} is taken by {other} at that time</source>
            <translation>{room} está ocupada por {other} a esa hora</translation>
        </message>
        <message>
            <source>Only {minutes} of {limit} minutes until {other} in {room}</source>
            <translation>Solo {minutes} minutos hasta {other} en {room} (se necesitan {limit})</translation>
        </message>
        <message>
            <source>{expected} expected, {capacity} seats in {room}</source>
            <translation>{expected} personas esperadas, {capacity} plazas en {room}</translation>
        </message>
        <message>
            <source>Nobody said how many seats {room} has</source>
            <translation>No se ha indicado cuántas plazas tiene {room}</translation>
        </message>
        <message>
            <source>{needed} receivers needed, {stock} in {room}</source>
            <translation>{needed} receptores necesarios, {stock} en {room}</translation>
        </message>
        <message>
            <source>{room} cannot be reached without steps</source>
            <translation>{room} no es accesible sin escalones</translation>
        </message>
        <message>
            <source>{room} is of another sort than the session needs</source>
            <translation>{room} no es del tipo que necesita la sesión</translation>
        </message>
        <message>
            <source>A closed meeting in the open space of {room}</source>
            <translation>Una reunión a puerta cerrada en el espacio abierto de {room}</translation>
        </message>
        <message>
            <source>{language} is interpreted and nobody asked for it</source>
            <translation>{language}: interpretación que nadie ha pedido</translation>
        </message>
        <message>
            <source>Nobody interprets from {source} into {language}</source>
            <translation>Nadie para la interpretación {source} → {language}</translation>
        </message>
        <message>
            <source>{language}: {missing} more interpreter(s) needed</source>
            <translation>{language}: intérpretes que faltan: {missing}</translation>
        </message>
        <message>
            <source>{language}: one alone for {minutes} minutes</source>
            <translation>{language}: una sola persona durante {minutes} minutos</translation>
        </message>
        <message>
            <source>Only one person can give {language} from {source}</source>
            <translation>Una sola persona para la interpretación {source} → {language}</translation>
        </message>
        <message>
            <source>{people} cannot work into {language} here</source>
            <translation>{people}: aquí no puede interpretar hacia: {language}</translation>
        </message>
        <message>
            <source>{needed} booths needed, {booths} in {room}</source>
            <translation>{needed} cabinas necesarias, {booths} en {room}</translation>
        </message>
        <message>
            <source>Booth {booth}: {needed} people, {seats} seats</source>
            <translation>Cabina {booth}: {needed} personas, {seats} plazas</translation>
        </message>
        <message>
            <source>{language} takes relay from relay ({pivot})</source>
            <translation>{language}: relé de un relé ({pivot})</translation>
        </message>
        <message>
            <source>{language} takes relay without need</source>
            <translation>{language}: relé innecesario</translation>
        </message>
        <message>
            <source>{language} hangs on one person giving {pivot}</source>
            <translation>{language}: depende de una sola persona en el pivote ({pivot})</translation>
        </message>
        <message>
            <source>The {language} booth gives relay with fewer than 3</source>
            <translation>Cabina {language}: da relé con menos de 3 intérpretes</translation>
        </message>
        <message>
            <source>{listeners} listeners, whispering serves {limit}</source>
            <translation>{listeners} oyentes, la interpretación susurrada sirve para {limit}</translation>
        </message>
        <message>
            <source>An interpreter is no longer on the list</source>
            <translation>Un intérprete ya no está en la lista</translation>
        </message>
        <message>
            <source>{people} is not here at that time</source>
            <translation>{people}: no está a esa hora</translation>
        </message>
        <message>
            <source>{people} is not cleared for closed meetings</source>
            <translation>{people}: sin autorización para reuniones a puerta cerrada</translation>
        </message>
        <message>
            <source>{people} is also in {other} at that time</source>
            <translation>{people}: también en {other} a esa hora</translation>
        </message>
        <message>
            <source>{people} has {minutes} of {limit} minutes to reach {other}</source>
            <translation>{people}: {minutes} minutos para llegar a {other} (se necesitan {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes a day</source>
            <translation>{people}: {minutes} minutos de trabajo al día (máximo {limit})</translation>
        </message>
        <message>
            <source>{people} has a long day: {minutes} minutes of {limit}</source>
            <translation>{people}: jornada larga, {minutes} minutos (máximo {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in 4 hours</source>
            <translation>{people}: {minutes} minutos de trabajo en 4 horas (máximo {limit})</translation>
        </message>
        <message>
            <source>{people} has no {limit} minutes for lunch</source>
            <translation>{people}: menos de {limit} minutos para almorzar</translation>
        </message>
        <message>
            <source>{people} has lunch earlier or later than usual</source>
            <translation>{people}: almuerzo antes o después de lo habitual</translation>
        </message>
        <message>
            <source>{people} is at work over {minutes} of {limit} minutes</source>
            <translation>{people}: jornada que abarca {minutes} minutos (máximo {limit})</translation>
        </message>
        <message>
            <source>{people} rests {minutes} of {limit} minutes overnight</source>
            <translation>{people}: {minutes} minutos de descanso nocturno (se necesitan {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes remotely</source>
            <translation>{people}: {minutes} minutos de trabajo a distancia (máximo {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} minutes remotely at once</source>
            <translation>{people}: {minutes} minutos a distancia seguidos</translation>
        </message>
        <message>
            <source>its times are not known</source>
            <translation>sus horas no se conocen</translation>
        </message>
        <message>
            <source>nobody said which language is spoken</source>
            <translation>no se ha indicado el idioma de sala</translation>
        </message>
        <message>
            <source>there are no rooms</source>
            <translation>no hay salas</translation>
        </message>
        <message>
            <source>no room is free at that time</source>
            <translation>ninguna sala está libre a esa hora</translation>
        </message>
        <message>
            <source>it has no room yet</source>
            <translation>aún no tiene sala</translation>
        </message>
        <message>
            <source>there are no interpreters</source>
            <translation>no hay intérpretes</translation>
        </message>
        <message>
            <source>nobody has these languages</source>
            <translation>nadie tiene estos idiomas</translation>
        </message>
        <message>
            <source>those with these languages are not here then</source>
            <translation>quienes tienen estos idiomas no están a esa hora</translation>
        </message>
        <message>
            <source>those with these languages are not cleared</source>
            <translation>quienes tienen estos idiomas no tienen autorización</translation>
        </message>
        <message>
            <source>those with these languages are busy</source>
            <translation>quienes tienen estos idiomas están ocupados</translation>
        </message>
        <message>
            <source>the way from another room takes too long</source>
            <translation>el trayecto desde otra sala es demasiado largo</translation>
        </message>
        <message>
            <source>the hours of those with these languages are used up</source>
            <translation>se han agotado las horas de quienes tienen estos idiomas</translation>
        </message>
        <message>
            <source>too much work within four hours</source>
            <translation>demasiado trabajo en cuatro horas</translation>
        </message>
        <message>
            <source>no time would be left for lunch</source>
            <translation>no quedaría tiempo para almorzar</translation>
        </message>
        <message>
            <source>the working day would be too long</source>
            <translation>la jornada sería demasiado larga</translation>
        </message>
        <message>
            <source>the night’s rest would be too short</source>
            <translation>el descanso nocturno sería demasiado corto</translation>
        </message>
        <message>
            <source>the room has {booths} booth(s), all taken</source>
            <translation>todas las cabinas de la sala están ocupadas ({booths})</translation>
        </message>
        <message>
            <source>the booth is full</source>
            <translation>la cabina está llena</translation>
        </message>
        <message>
            <source>somebody is free, but another use was worth more</source>
            <translation>hay alguien libre, pero hacía más falta en otro lugar</translation>
        </message>
        <message>
            <source>Checked in – see note</source>
            <translation>Registrado: ver nota</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Registrado</translation>
        </message>
        <message>
            <source>Exit recorded</source>
            <translation>Salida registrada</translation>
        </message>
        <message>
            <source>Already checked in at {time} ({desk})</source>
            <translation>Ya registrado a las {time} ({desk})</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>There is nothing to undo here</source>
            <translation>Aquí no hay nada que deshacer</translation>
        </message>
        <message>
            <source>Code not found</source>
            <translation>Código no encontrado</translation>
        </message>
        <message>
            <source>This is not a badge code</source>
            <translation>No es un código de credencial</translation>
        </message>
        <message>
            <source>Badge of another event</source>
            <translation>Credencial de otro evento</translation>
        </message>
        <message>
            <source>This badge was replaced by a newer one</source>
            <translation>Credencial sustituida por otra más reciente</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>Inscripción cancelada</translation>
        </message>
        <message>
            <source>Not valid for this session</source>
            <translation>No válido para esta sesión</translation>
        </message>
        <message>
            <source>The room is full</source>
            <translation>La sala está llena</translation>
        </message>
        <message>
            <source>This gate is not open yet</source>
            <translation>Este punto de control aún no está abierto</translation>
        </message>
        <message>
            <source>This gate is closed already</source>
            <translation>Este punto de control ya está cerrado</translation>
        </message>
        <message>
            <source>Not yet here</source>
            <translation>Aún no ha llegado</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Ha salido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>by invitation</source>
            <translation>con invitación</translation>
        </message>
        <message>
            <source>sign up</source>
            <translation>con inscripción</translation>
        </message>
        <message>
            <source>Already checked in</source>
            <translation>Ya registrado</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Ponente</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Prensa</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Niño/a</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>Voluntario</translation>
        </message>
        <message>
            <source>Exhibitor</source>
            <translation>Expositor</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Invitado</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clausura</translation>
        </message>
        <message>
            <source>Strategic session</source>
            <translation>Sesión estratégica</translation>
        </message>
        <message>
            <source>Thematic session</source>
            <translation>Sesión temática</translation>
        </message>
        <message>
            <source>Open Space</source>
            <translation>Espacio abierto</translation>
        </message>
        <message>
            <source>Market of groups</source>
            <translation>Mercado de grupos</translation>
        </message>
        <message>
            <source>Closed meeting</source>
            <translation>Reunión a puerta cerrada</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Taller</translation>
        </message>
        <message>
            <source>Session led by children</source>
            <translation>Sesión dirigida por niños</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Plenary</source>
            <translation>Plenaria</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suajili</translation>
        </message>
        <message>
            <source>Drawing badges</source>
            <translation>Creación de credenciales</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>Building the sample event</source>
            <translation>Creación del evento de ejemplo</translation>
        </message>
        <message>
            <source>Taking pictures of every page …</source>
            <translation>Captura de cada página…</translation>
        </message>
        <message>
            <source>Lists read: {people} people, {items} sessions</source>
            <translation>Listas leídas: {people} personas, {items} sesiones</translation>
        </message>
        <message>
            <source>Planned: {rooms} sessions in rooms, {gaps} gaps</source>
            <translation>Plan: {rooms} sesiones con sala, {gaps} carencias</translation>
        </message>
        <message>
            <source>Badges drawn: {badges}</source>
            <translation>Credenciales creadas: {badges}</translation>
        </message>
        <message>
            <source>A morning of scans: {total}</source>
            <translation>Lecturas de una mañana: {total}</translation>
        </message>
        <message>
            <source>Attendance written: {arrived} arrived</source>
            <translation>Asistencia escrita: han llegado {arrived}</translation>
        </message>
        <message>
            <source>the event: everything is in this file</source>
            <translation>el evento: todo está en este archivo</translation>
        </message>
        <message>
            <source>the badges, A6, one a page</source>
            <translation>las credenciales, A6, una por página</translation>
        </message>
        <message>
            <source>who came when, and to which session</source>
            <translation>quién vino, cuándo y a qué sesión</translation>
        </message>
        <message>
            <source>the same in Arabic, from right to left</source>
            <translation>lo mismo en árabe, de derecha a izquierda</translation>
        </message>
        <message>
            <source>rooms, sessions, speakers, interpreters, stands</source>
            <translation>salas, sesiones, ponentes, intérpretes, puestos de exposición</translation>
        </message>
        <message>
            <source>who interprets when and where, and the gaps</source>
            <translation>quién interpreta, cuándo y dónde, y las carencias</translation>
        </message>
        <message>
            <source>the plan for scripts</source>
            <translation>el plan para scripts</translation>
        </message>
        <message>
            <source>The sample event is ready in {folder}:</source>
            <translation>El evento de ejemplo está listo en {folder}:</translation>
        </message>
        <message>
            <source>{arrived} of {people} people arrived. Scans: {counts}.</source>
            <translation>Han llegado {arrived} personas de {people}. Lecturas: {counts}.</translation>
        </message>
        <message>
            <source>Open it with: {command}</source>
            <translation>Para abrirlo: {command}</translation>
        </message>
        <message>
            <source>This row has no name, so it was left out.</source>
            <translation>Esta fila no tiene nombre, así que se ha omitido.</translation>
        </message>
        <message>
            <source>This name is too long to be one, so the row was left out.</source>
            <translation>Este texto es demasiado largo para ser un nombre, así que la fila se ha omitido.</translation>
        </message>
        <message>
            <source>This row has no title, so it was left out.</source>
            <translation>Esta fila no tiene título, así que se ha omitido.</translation>
        </message>
        <message>
            <source>This session has no start time yet.</source>
            <translation>Esta sesión aún no tiene hora de inicio.</translation>
        </message>
        <message>
            <source>It would end ({end}) before it starts ({start}), so it was left out.</source>
            <translation>Terminaría ({end}) antes de empezar ({start}), así que se ha omitido.</translation>
        </message>
        <message>
            <source>{value} is outside the days of the event.</source>
            <translation>{value} está fuera de los días del evento.</translation>
        </message>
        <message>
            <source>The hidden sheet {value} was not read. Choose it to read it.</source>
            <translation>La hoja oculta {value} no se ha leído. Elíjala para leerla.</translation>
        </message>
        <message>
            <source>{value} does not look like an e-mail address. It was kept as it is.</source>
            <translation>{value} no parece una dirección de correo electrónico. Se ha dejado como está.</translation>
        </message>
        <message>
            <source>There are several e-mail addresses here. {value} was taken.</source>
            <translation>Aquí hay varias direcciones de correo electrónico. Se ha tomado {value}.</translation>
        </message>
        <message>
            <source>{value} may not be a phone number that works. Check it.</source>
            <translation>Puede que {value} no sea un número de teléfono válido. Compruébelo.</translation>
        </message>
        <message>
            <source>There are several phone numbers here. {value} was taken.</source>
            <translation>Aquí hay varios números de teléfono. Se ha tomado {value}.</translation>
        </message>
        <message>
            <source>{value} has lost digits in the spreadsheet. Ask for the number again.</source>
            <translation>{value} ha perdido cifras en la hoja de cálculo. Vuelva a pedir el número.</translation>
        </message>
        <message>
            <source>No country is called {value}.</source>
            <translation>Ningún país se llama {value}.</translation>
        </message>
        <message>
            <source>No language is called {value}.</source>
            <translation>Ningún idioma se llama {value}.</translation>
        </message>
        <message>
            <source>{value} is a new category. It was kept as it is.</source>
            <translation>{value} es una categoría nueva. Se ha dejado como está.</translation>
        </message>
        <message>
            <source>{value} cannot be read as a date.</source>
            <translation>{value} no se puede leer como fecha.</translation>
        </message>
        <message>
            <source>Dates like {value} can be read in two ways. They were read day first.</source>
            <translation>Las fechas como {value} se pueden leer de dos maneras. Se han leído con el día primero.</translation>
        </message>
        <message>
            <source>{value} is neither yes nor no.</source>
            <translation>{value} no es ni sí ni no.</translation>
        </message>
        <message>
            <source>{value} is not a number.</source>
            <translation>{value} no es un número.</translation>
        </message>
        <message>
            <source>{value} is not a time zone. The event's own was kept.</source>
            <translation>{value} no es una zona horaria. Se ha dejado la del evento.</translation>
        </message>
        <message>
            <source>Several people use {value}: {names}. They were kept as different people.</source>
            <translation>Varias personas usan {value}: {names}. Se han dejado como personas distintas.</translation>
        </message>
        <message>
            <source>{name} and {other} may be the same person. Please decide.</source>
            <translation>{name} y {other} pueden ser la misma persona. Decídalo usted.</translation>
        </message>
        <message>
            <source>{field}: the list says {given}, but {kept} was known. {kept} was kept.</source>
            <translation>{field}: la lista dice {given}, pero constaba {kept}. Se ha dejado {kept}.</translation>
        </message>
        <message>
            <source>No session on the programme is called {value}.</source>
            <translation>Ninguna sesión del programa se llama {value}.</translation>
        </message>
        <message>
            <source>No room is called {value}.</source>
            <translation>Ninguna sala se llama {value}.</translation>
        </message>
        <message>
            <source>{field}: the list says {given}, but the event has {kept}. {kept} was kept.</source>
            <translation>{field}: la lista dice {given}, pero el evento tiene {kept}. Se ha dejado {kept}.</translation>
        </message>
        <message>
            <source>Name in Latin letters</source>
            <translation>Nombre en caracteres latinos</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Referencia externa</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Restricciones alimentarias</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Nota para la mesa</translation>
        </message>
        <message>
            <source>Running number</source>
            <translation>Número de orden</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>No leído</translation>
        </message>
        <message>
            <source>Floor languages</source>
            <translation>Idiomas de sala</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>Interpretado al</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <source>Organisation in Latin letters</source>
            <translation>Organización en caracteres latinos</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidad</translation>
        </message>
        <message>
            <source>18 or older</source>
            <translation>18 años o más</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Edad</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>No photographs</source>
            <translation>Sin fotos</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>About the person</source>
            <translation>Sobre la persona</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>Fecha de inscripción</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Works remotely</source>
            <translation>Trabaja a distancia</translation>
        </message>
        <message>
            <source>Cleared for closed meetings</source>
            <translation>Autorización para reuniones a puerta cerrada</translation>
        </message>
        <message>
            <source>Team leader</source>
            <translation>Jefe de equipo</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>Lengua de signos</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Edificio</translation>
        </message>
        <message>
            <source>Several sheets</source>
            <translation>Varias hojas</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) stay open.</source>
            <translation>
                <numerusform>Queda %n punto pendiente.</numerusform>
                <numerusform>Quedan %n puntos pendientes.</numerusform>
            </translation>
        </message>
    </context>
</TS>
