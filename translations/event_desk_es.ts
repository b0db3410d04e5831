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
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>Se conserva %n persona: credencial ya leída, ficha editada o presencia en una lista posterior.</numerusform>
                <numerusform>Se conservan %n personas: credencial ya leída, ficha editada o presencia en una lista posterior.</numerusform>
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
            <source>%n file(s) written to {path}</source>
            <translation>
                <numerusform>%n archivo escrito en {path}</numerusform>
                <numerusform>%n archivos escritos en {path}</numerusform>
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
            <source>This text is too long. Its first %n letter(s) were kept.</source>
            <translation>
                <numerusform>Este texto es demasiado largo. Solo se ha dejado %n carácter.</numerusform>
                <numerusform>Este texto es demasiado largo. Solo se han dejado los %n primeros caracteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden column(s) were read as well: {value}.</source>
            <translation>
                <numerusform>También se ha leído %n columna oculta: {value}.</numerusform>
                <numerusform>También se han leído %n columnas ocultas: {value}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) were read as well.</source>
            <translation>
                <numerusform>También se ha leído %n fila oculta.</numerusform>
                <numerusform>También se han leído %n filas ocultas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) went in elsewhere, says the list. That is not counted here.</source>
            <translation>
                <numerusform>Según la lista, %n persona entró mediante otro sistema. Aquí no se cuenta.</numerusform>
                <numerusform>Según la lista, %n personas entraron mediante otro sistema. Aquí no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows name {value}, but no session on the programme is called so yet.</source>
            <translation>
                <numerusform>%n fila nombra {value}, pero aún no hay ninguna sesión con ese nombre.</numerusform>
                <numerusform>%n filas nombran {value}, pero aún no hay ninguna sesión con ese nombre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without an organisation were given the one above. Check them.</source>
            <translation>
                <numerusform>%n fila sin organización recibió la de arriba. Compruébela.</numerusform>
                <numerusform>%n filas sin organización recibieron la de arriba. Compruébelas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>%n receptor añadido</numerusform>
                <numerusform>%n receptores añadidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) marked in {path}</source>
            <translation>
                <numerusform>%n incidencia marcada en {path}</numerusform>
                <numerusform>%n incidencias marcadas en {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present on %n day(s)</source>
            <translation>
                <numerusform>presente %n día</numerusform>
                <numerusform>presente %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) changed</source>
            <translation>
                <numerusform>%n credencial modificada</numerusform>
                <numerusform>%n credenciales modificadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) printed</source>
            <translation>
                <numerusform>%n credencial impresa</numerusform>
                <numerusform>%n credenciales impresas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in {path}</source>
            <translation>
                <numerusform>%n página en {path}</numerusform>
                <numerusform>%n páginas en {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n receptor</numerusform>
                <numerusform>%n receptores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) checked in</source>
            <translation>
                <numerusform>%n persona registrada</numerusform>
                <numerusform>%n personas registradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in already</source>
            <translation>
                <numerusform>%n persona ya ha entrado</numerusform>
                <numerusform>%n personas ya han entrado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) cancelled</source>
            <translation>
                <numerusform>%n persona con inscripción cancelada</numerusform>
                <numerusform>%n personas con inscripción cancelada</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddMenu</name>
        <message>
            <source>Add a field</source>
            <translation>Añadir un campo</translation>
        </message>
        <message>
            <source>From the list of people</source>
            <translation>De la lista de personas</translation>
        </message>
        <message>
            <source>Fixed text</source>
            <translation>Texto fijo</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Código QR</translation>
        </message>
        <message>
            <source>Area or frame</source>
            <translation>Superficie o marco</translation>
        </message>
        <message>
            <source>Language marks</source>
            <translation>Marcas de idiomas</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>Lista de sesiones</translation>
        </message>
        <message>
            <source>Photo mark</source>
            <translation>Marca de fotos</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>Background picture…</source>
            <translation>Imagen de fondo…</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Left edges in line</source>
            <translation>Alinear los bordes izquierdos</translation>
        </message>
        <message>
            <source>Centres in line</source>
            <translation>Alinear los centros</translation>
        </message>
        <message>
            <source>Right edges in line</source>
            <translation>Alinear los bordes derechos</translation>
        </message>
        <message>
            <source>Upper edges in line</source>
            <translation>Alinear los bordes superiores</translation>
        </message>
        <message>
            <source>Middles in line</source>
            <translation>Alinear los puntos medios</translation>
        </message>
        <message>
            <source>Lower edges in line</source>
            <translation>Alinear los bordes inferiores</translation>
        </message>
        <message>
            <source>As wide as the first chosen</source>
            <translation>Igualar el ancho al primero elegido</translation>
        </message>
        <message>
            <source>As tall as the first chosen</source>
            <translation>Igualar el alto al primero elegido</translation>
        </message>
        <message>
            <source>Same room between, across</source>
            <translation>Distribuir en horizontal</translation>
        </message>
        <message>
            <source>Same room between, down</source>
            <translation>Distribuir en vertical</translation>
        </message>
    </context>
    <context>
        <name>AskPin</name>
        <message>
            <source>Organiser</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
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
        <message>
            <source>%1 looked at; nothing was saved.</source>
            <translation>%1: revisión hecha; no se ha guardado nada.</translation>
        </message>
        <message>
            <source>%1 looked at: nothing is wrong.</source>
            <translation>%1: revisión hecha, sin incidencias.</translation>
        </message>
    </context>
    <context>
        <name>BadgesPage</name>
        <message>
            <source>Badges</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Signs…</source>
            <translation>Carteles…</translation>
        </message>
        <message>
            <source>Door signs, cards, name plates, certificates</source>
            <translation>Carteles de puerta, tarjetas, placas con nombre, certificados</translation>
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
        <message numerus="yes">
            <source>%n badge(s) are on their way to %1.</source>
            <translation>
                <numerusform>%n credencial va camino de %1.</numerusform>
                <numerusform>%n credenciales van camino de %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for problems</source>
            <translation>Búsqueda de incidencias</translation>
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
        <name>BusyView</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>CameraView</name>
        <message>
            <source>What the camera sees</source>
            <translation>Lo que ve la cámara</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Designs of categories</source>
            <translation>Diseños por categoría</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>Todas las demás</translation>
        </message>
        <message>
            <source>As all others</source>
            <translation>Como todas las demás</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>Sin credencial</translation>
        </message>
        <message>
            <source>Children always get what participants get, so that no badge tells.</source>
            <translation>Los menores reciben siempre la credencial de los participantes, para que ninguna credencial los delate.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>CheckinPage</name>
        <message>
            <source>Scan or search</source>
            <translation>Leer o buscar</translation>
        </message>
        <message>
            <source>This desk is a fast lane. Send walk-ins to the help desk.</source>
            <translation>Esta mesa es una fila rápida. Envíe a los asistentes sin inscripción al puesto de ayuda.</translation>
        </message>
        <message>
            <source>Scan a badge, or a receiver that comes back…</source>
            <translation>Lea una credencial o un receptor que se devuelve…</translation>
        </message>
        <message>
            <source>Enter takes the person</source>
            <translation>Enter elige a la persona</translation>
        </message>
        <message>
            <source>Scan a badge that leaves, or type a name…</source>
            <translation>Lea la credencial de quien sale o escriba un nombre…</translation>
        </message>
        <message>
            <source>Enter records the exit</source>
            <translation>Enter registra la salida</translation>
        </message>
        <message>
            <source>Enter checks in</source>
            <translation>Enter registra la llegada</translation>
        </message>
        <message>
            <source>Scan a badge or type a name…</source>
            <translation>Lea una credencial o escriba un nombre…</translation>
        </message>
        <message>
            <source>Badge of %1</source>
            <translation>Credencial de %1</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>A code to scan</source>
            <translation>Un código para leer</translation>
        </message>
    </context>
    <context>
        <name>CollectDialog</name>
        <message>
            <source>One person collects the badges</source>
            <translation>Una persona recoge las credenciales</translation>
        </message>
        <message>
            <source>Whose badges</source>
            <translation>Credenciales de</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Who collects them</source>
            <translation>Quién las recoge</translation>
        </message>
        <message>
            <source>Print their badges</source>
            <translation>Imprimir sus credenciales</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Collected at %1 by %2</source>
            <translation>Recogida a las %1 por %2</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>Inscripción cancelada</translation>
        </message>
        <message>
            <source>Badge ready</source>
            <translation>Credencial lista</translation>
        </message>
        <message>
            <source>No badge yet: print it</source>
            <translation>Aún sin credencial: imprimirla</translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n badge(s)</source>
            <translation>
                <numerusform>Entregar %n credencial</numerusform>
                <numerusform>Entregar %n credenciales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not collected after all</source>
            <translation>
                <numerusform>%n finalmente no recogida</numerusform>
                <numerusform>%n finalmente no recogidas</numerusform>
            </translation>
        </message>
        <message>
            <source>They are still expected at the door themselves.</source>
            <translation>A estas personas aún se las espera en la puerta.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
    </context>
    <context>
        <name>ColourPicker</name>
        <message>
            <source>The category's colour</source>
            <translation>El color de la categoría</translation>
        </message>
        <message>
            <source>Other colour…</source>
            <translation>Otro color…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
    </context>
    <context>
        <name>ColumnsList</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>The usual few</source>
            <translation>Las pocas habituales</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Todas las columnas</translation>
        </message>
        <message>
            <source>Not for everybody: say what the list is for</source>
            <translation>No es para todos: indique para qué es la lista</translation>
        </message>
    </context>
    <context>
        <name>ColumnsView</name>
        <message>
            <source>Sheets</source>
            <translation>Hojas</translation>
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
            <source>This sheet holds</source>
            <translation>Esta hoja contiene</translation>
        </message>
        <message>
            <source>What the sheet holds</source>
            <translation>Qué contiene la hoja</translation>
        </message>
        <message>
            <source>Choose the heading row…</source>
            <translation>Elegir la fila de encabezados…</translation>
        </message>
        <message>
            <source>Headings in row %1</source>
            <translation>Encabezados en la fila %1</translation>
        </message>
        <message>
            <source>Without headings</source>
            <translation>Sin encabezados</translation>
        </message>
        <message>
            <source>This sheet is empty</source>
            <translation>Esta hoja está vacía</translation>
        </message>
        <message>
            <source>This sheet is hidden in the workbook</source>
            <translation>Esta hoja está oculta en el libro</translation>
        </message>
        <message>
            <source>It was left out. Choose above what it holds to read it as well.</source>
            <translation>Se ha omitido. Elija arriba qué contiene para leerla también.</translation>
        </message>
        <message>
            <source>You left this sheet out</source>
            <translation>Ha omitido esta hoja</translation>
        </message>
        <message>
            <source>Choose above what it holds to read it after all.</source>
            <translation>Elija arriba qué contiene para leerla de todos modos.</translation>
        </message>
        <message>
            <source>No list was recognised on this sheet</source>
            <translation>No se ha reconocido ninguna lista en esta hoja</translation>
        </message>
        <message>
            <source>It is left out. Choose above what it holds, or show its headings.</source>
            <translation>Se omite. Elija arriba qué contiene o indique sus encabezados.</translation>
        </message>
        <message>
            <source>Say which column holds the title, and which the time.</source>
            <translation>Indique qué columna contiene el título y cuál la hora.</translation>
        </message>
        <message>
            <source>Say which column holds the room, and which its seats.</source>
            <translation>Indique qué columna contiene la sala y cuál el número de plazas.</translation>
        </message>
        <message>
            <source>Say which column holds the name, and which the languages.</source>
            <translation>Indique qué columna contiene el nombre y cuál los idiomas.</translation>
        </message>
        <message>
            <source>Say which column holds the name.</source>
            <translation>Indique qué columna contiene el nombre.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
    </context>
    <context>
        <name>CountChips</name>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Arrived</source>
            <translation>Han llegado</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Next 30 min</source>
            <translation>Próximos 30 min</translation>
        </message>
        <message>
            <source>What the figures are of</source>
            <translation>Objeto de las cifras</translation>
        </message>
        <message>
            <source>Nothing starts within the next 30 minutes.</source>
            <translation>No empieza nada en los próximos 30 minutos.</translation>
        </message>
        <message>
            <source>Inside now, by room</source>
            <translation>Dentro ahora, por sala</translation>
        </message>
        <message>
            <source>The next 30 minutes</source>
            <translation>Los próximos 30 minutos</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Quién o qué</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n speak(s) soon, not here yet</source>
            <translation>
                <numerusform>%n ponente interviene pronto y aún no ha llegado</numerusform>
                <numerusform>%n ponentes intervienen pronto y aún no han llegado</numerusform>
            </translation>
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
        <name>DashboardPage</name>
        <message>
            <source>Dashboard</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>Copiar como imagen</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Han llegado</translation>
        </message>
        <message>
            <source>Arrivals by quarter of an hour</source>
            <translation>Llegadas por cuarto de hora</translation>
        </message>
        <message>
            <source>Rooms now</source>
            <translation>Las salas ahora</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Por categoría</translation>
        </message>
        <message>
            <source>Organisations still missing</source>
            <translation>Organizaciones que aún faltan</translation>
        </message>
        <message>
            <source>Speak soon, not here yet</source>
            <translation>Hablan pronto y aún no han llegado</translation>
        </message>
        <message>
            <source>Everybody with a part in the next 30 minutes is here, or nothing starts.</source>
            <translation>Están todos los que participan en los próximos 30 minutos, o no empieza nada.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Copied: paste it into a message or a document.</source>
            <translation>Copiado: péguelo en un mensaje o un documento.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Inside now: %1</source>
            <translation>Dentro ahora: %1</translation>
        </message>
        <message>
            <source>Nobody has come yet.</source>
            <translation>Aún no ha llegado nadie.</translation>
        </message>
        <message>
            <source>There are no rooms in the programme yet.</source>
            <translation>Aún no hay salas en el programa.</translation>
        </message>
        <message>
            <source>There is nobody yet.</source>
            <translation>Aún no hay nadie.</translation>
        </message>
        <message>
            <source>Somebody of every organisation has come.</source>
            <translation>Ha llegado alguien de cada organización.</translation>
        </message>
        <message>
            <source>%1, full</source>
            <translation>%1, completa</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DesignBar</name>
        <message>
            <source>Design</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>New from</source>
            <translation>Nuevo a partir de</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Categories…</source>
            <translation>Categorías…</translation>
        </message>
        <message>
            <source>Each category's own design</source>
            <translation>El diseño propio de cada categoría</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Export to a file…</source>
            <translation>Exportar a un archivo…</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>Importar de un archivo…</translation>
        </message>
        <message>
            <source>Undo: %1 removed (F8)</source>
            <translation>Deshacer: %1 eliminado (F8)</translation>
        </message>
        <message>
            <source>Rename the design</source>
            <translation>Cambiar el nombre del diseño</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Export the design</source>
            <translation>Exportar el diseño</translation>
        </message>
        <message>
            <source>Import a design</source>
            <translation>Importar un diseño</translation>
        </message>
    </context>
    <context>
        <name>DesignForm</name>
        <message>
            <source>The whole badge</source>
            <translation>Toda la credencial</translation>
        </message>
        <message>
            <source>Choose a field on the badge or in the list to change it.</source>
            <translation>Elija un campo en la credencial o en la lista para modificarlo.</translation>
        </message>
        <message>
            <source>Colours of categories</source>
            <translation>Colores de las categorías</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>On the other side</source>
            <translation>En el reverso</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Plegada</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Reverso</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>Todas las demás</translation>
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
            <translation>Creación del evento de ejemplo</translation>
        </message>
    </context>
    <context>
        <name>DoneBand</name>
        <message>
            <source>Undo this import</source>
            <translation>Deshacer esta importación</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>Ocultar este mensaje</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n possible duplicate(s)…</source>
            <translation>
                <numerusform>Revisar %n posible duplicado…</numerusform>
                <numerusform>Revisar %n posibles duplicados…</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is in: %2 new, %3 changed.</source>
            <translation>%1 se ha importado: nuevos %2, modificados %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that somebody changed meanwhile stay.</source>
            <translation>
                <numerusform>Se conserva %n valor modificado entretanto.</numerusform>
                <numerusform>Se conservan %n valores modificados entretanto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the import back…</source>
            <translation>Deshaciendo la importación…</translation>
        </message>
        <message>
            <source>The import was taken back. What was edited since stays.</source>
            <translation>La importación se ha deshecho. Lo editado desde entonces se conserva.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>Se conserva %n persona: credencial ya leída, ficha editada o presencia en una lista posterior.</numerusform>
                <numerusform>Se conservan %n personas: credencial ya leída, ficha editada o presencia en una lista posterior.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoorLine</name>
        <message>
            <source>Now %1</source>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>Nothing runs here now</source>
            <translation>Ahora no hay nada aquí</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>después: %1</translation>
        </message>
        <message>
            <source>Inside %1 of %2</source>
            <translation>Dentro: %1 de %2</translation>
        </message>
        <message>
            <source>Inside %1</source>
            <translation>Dentro: %1</translation>
        </message>
        <message>
            <source>By invitation: %1</source>
            <translation>Por invitación: %1</translation>
        </message>
        <message>
            <source>Signed up: %1</source>
            <translation>Inscritos: %1</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>en espera: %1</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop lists here</source>
            <translation>Suelte las listas aquí</translation>
        </message>
        <message>
            <source>Spreadsheets of people, or workbooks with the programme, rooms and interpreters, several at once. You see what would change before anything is written.</source>
            <translation>Hojas de cálculo de personas o libros con el programa, las salas y los intérpretes, varios a la vez. Se ve qué cambiaría antes de escribir nada.</translation>
        </message>
        <message>
            <source>Choose lists…</source>
            <translation>Elegir listas…</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Possible duplicates</source>
            <translation>Posibles duplicados</translation>
        </message>
        <message>
            <source>No possible duplicates are left.</source>
            <translation>No queda ningún posible duplicado.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) to look at</source>
            <translation>
                <numerusform>%n pareja por revisar</numerusform>
                <numerusform>%n parejas por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Deshacer: %1 (F8)</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>The badge</source>
            <translation>La credencial</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) chosen</source>
            <translation>
                <numerusform>%n campo elegido</numerusform>
                <numerusform>%n campos elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Changes are saved as you make them</source>
            <translation>Los cambios se guardan a medida que los hace</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Undo all changes</source>
            <translation>Deshacer todos los cambios</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Página completa</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>Probar con</translation>
        </message>
        <message>
            <source>Undo (F8)</source>
            <translation>Deshacer (F8)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>Rehacer (Ctrl+Y)</translation>
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
            <source>Front</source>
            <translation>Anverso</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Reverso</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Cara</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Lists and reports</source>
            <translation>Listas e informes</translation>
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
            <source>Choose lists</source>
            <translation>Elegir listas</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>¿Para qué es?</translation>
        </message>
        <message>
            <source>Room list for the hotel, say</source>
            <translation>Por ejemplo, lista de habitaciones para el hotel</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>Todas las salas</translation>
        </message>
        <message>
            <source>All interpreters</source>
            <translation>Todos los intérpretes</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Looking at the columns…</source>
            <translation>Leyendo las columnas…</translation>
        </message>
        <message>
            <source>Not for everybody (%1). What it is for stands in the event’s record.</source>
            <translation>No es para todos (%1). Para qué es queda en el registro del evento.</translation>
        </message>
        <message>
            <source>Say in a few words what the list is for, then save it.</source>
            <translation>Diga en pocas palabras para qué es la lista y guárdela.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Guardar: %1</translation>
        </message>
    </context>
    <context>
        <name>ExportsCard</name>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Send an empty template to the organisations: what comes back is recognised without any questions.</source>
            <translation>Envíe una plantilla vacía a las organizaciones: lo que devuelvan se reconoce sin ninguna pregunta.</translation>
        </message>
        <message>
            <source>Get an empty template…</source>
            <translation>Obtener una plantilla vacía…</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Escritura de la lista</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 guardado</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists and reports</source>
            <translation>Listas e informes</translation>
        </message>
        <message>
            <source>End of day…</source>
            <translation>Fin del día…</translation>
        </message>
        <message>
            <source>Everything of today in one dated folder, with a page that sums it up</source>
            <translation>Todo lo del día en una carpeta con fecha, con una página de resumen</translation>
        </message>
        <message>
            <source>To work with</source>
            <translation>Para trabajar</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>Para imprimir</translation>
        </message>
        <message>
            <source>Calendars…</source>
            <translation>Calendarios…</translation>
        </message>
        <message>
            <source>One for each room, interpreter and speaker, in a folder</source>
            <translation>Uno por sala, intérprete y ponente, en una carpeta</translation>
        </message>
        <message>
            <source>Writing the calendars</source>
            <translation>Escribiendo los calendarios</translation>
        </message>
        <message>
            <source>Writing the day’s lists</source>
            <translation>Escribiendo las listas del día</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved %1: %2</source>
            <translation>%1 guardado: %2</translation>
        </message>
        <message>
            <source>Where the day’s folder is to be</source>
            <translation>Dónde poner la carpeta del día</translation>
        </message>
        <message>
            <source>Where the calendars are to be</source>
            <translation>Dónde poner los calendarios</translation>
        </message>
        <message>
            <source>Save an empty template</source>
            <translation>Guardar una plantilla vacía</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>From the left</source>
            <translation>Desde la izquierda</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Desde arriba</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Grosor</translation>
        </message>
        <message>
            <source>Largest size</source>
            <translation>Tamaño máximo</translation>
        </message>
        <message>
            <source>Smallest size</source>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <source>Lines at most</source>
            <translation>Líneas como máximo</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>En horizontal</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>En vertical</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Only a frame of</source>
            <translation>Solo un marco de</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>{} stands for the value, as in: Channel {}</source>
            <translation>{} representa el valor, como en: Canal {}</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Relleno</translation>
        </message>
        <message>
            <source>Covers its whole box</source>
            <translation>Cubre todo su recuadro</translation>
        </message>
        <message>
            <source>Other picture…</source>
            <translation>Otra imagen…</translation>
        </message>
        <message>
            <source>Shown to</source>
            <translation>Se muestra a</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Quien habla</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Invited to</source>
            <translation>Invitado a</translation>
        </message>
        <message>
            <source>Who has</source>
            <translation>Quien tiene</translation>
        </message>
        <message>
            <source>Who lacks</source>
            <translation>Quien no tiene</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Who agreed</source>
            <translation>Quien aceptó</translation>
        </message>
        <message>
            <source>Who said no</source>
            <translation>Quien se negó</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Cualquier idioma</translation>
        </message>
        <message>
            <source>Any session or none</source>
            <translation>Cualquier sesión o ninguna</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Cualquier dato</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Fields, the topmost first</source>
            <translation>Campos, del primer plano al fondo</translation>
        </message>
        <message>
            <source>Above the next field</source>
            <translation>Por encima del campo siguiente</translation>
        </message>
        <message>
            <source>Below the next field</source>
            <translation>Por debajo del campo siguiente</translation>
        </message>
        <message>
            <source>Remove the field (Del)</source>
            <translation>Eliminar el campo (Del)</translation>
        </message>
        <message>
            <source>Not on this badge</source>
            <translation>No aparece en esta credencial</translation>
        </message>
    </context>
    <context>
        <name>FieldPicker</name>
        <message>
            <source>Type to find a field</source>
            <translation>Escriba para buscar un campo</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Buscar un campo</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Leave this column out</source>
            <translation>Omitir esta columna</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Esc clears the field</source>
            <translation>Esc vacía el campo</translation>
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
            <source>At this gate</source>
            <translation>En este punto de control</translation>
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
            <source>No match? F4 adds a walk-in</source>
            <translation>¿Sin coincidencias? F4 añade un asistente sin inscripción</translation>
        </message>
        <message>
            <source>↓ ↑ choose</source>
            <translation>↓ ↑ elegir</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
    </context>
    <context>
        <name>GateBar</name>
        <message>
            <source>Gate</source>
            <translation>Punto de control</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Scan with this computer's camera</source>
            <translation>Leer con la cámara de este equipo</translation>
        </message>
        <message>
            <source>This gate: list of guests, rules</source>
            <translation>Este punto de control: lista de invitados, reglas</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>Puerta: %1</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Receptores</translation>
        </message>
        <message>
            <source>List of guests…</source>
            <translation>Lista de invitados…</translation>
        </message>
        <message>
            <source>Rules of this gate…</source>
            <translation>Reglas de este punto de control…</translation>
        </message>
    </context>
    <context>
        <name>GuestsDialog</name>
        <message>
            <source>List of guests</source>
            <translation>Lista de invitados</translation>
        </message>
        <message>
            <source>Scan a badge or type a name to add…</source>
            <translation>Lea una credencial o escriba un nombre para añadirlo…</translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Añadir un invitado</translation>
        </message>
        <message>
            <source>Enter puts on the list</source>
            <translation>Enter añade a la lista</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Invitados</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>No place left: %1 waits at place %2</source>
            <translation>No quedan plazas: %1 espera en el puesto %2</translation>
        </message>
        <message>
            <source>%1 was on the list already</source>
            <translation>%1 ya estaba en la lista</translation>
        </message>
        <message>
            <source>%1 is off the list</source>
            <translation>%1 ya no está en la lista</translation>
        </message>
        <message>
            <source>%1 wasn't on the list</source>
            <translation>%1 no estaba en la lista</translation>
        </message>
        <message>
            <source>%1 is on the list</source>
            <translation>%1 está en la lista</translation>
        </message>
        <message>
            <source>Moves up, please tell them: %1</source>
            <translation>Ahora con plaza; avise, por favor, a: %1</translation>
        </message>
        <message>
            <source>%1 on the list</source>
            <translation>%1 en la lista</translation>
        </message>
        <message>
            <source>%1 of %2 places taken</source>
            <translation>%1 de %2 plazas ocupadas</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 en espera</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
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
            <source>On the list</source>
            <translation>En la lista</translation>
        </message>
    </context>
    <context>
        <name>HeadingRows</name>
        <message>
            <source>Which row holds the headings?</source>
            <translation>¿Qué fila contiene los encabezados?</translation>
        </message>
        <message>
            <source>Click the row that says what each column holds; the list starts below it.</source>
            <translation>Haga clic en la fila que indica qué contiene cada columna; la lista empieza debajo.</translation>
        </message>
        <message>
            <source>The first rows of the sheet</source>
            <translation>Las primeras filas de la hoja</translation>
        </message>
        <message>
            <source>There are no headings</source>
            <translation>No hay encabezados</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Row %1 holds the headings</source>
            <translation>La fila %1 contiene los encabezados</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Earlier imports</source>
            <translation>Importaciones anteriores</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Deshacer esta importación</translation>
        </message>
        <message>
            <source>No list has come in yet</source>
            <translation>Aún no se ha importado ninguna lista</translation>
        </message>
        <message>
            <source>Drop one above. Its columns are recognised by their headings in Arabic, English, French and Spanish; you look at the result, then import it.</source>
            <translation>Suelte una arriba. Sus columnas se reconocen por los encabezados en árabe, inglés, francés y español; revise el resultado y después impórtela.</translation>
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
            <source>Desk</source>
            <translation>Mesa de acreditación</translation>
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
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>Look at its problems…</source>
            <translation>Revisar sus incidencias…</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n problem(s)…</source>
            <translation>
                <numerusform>Revisar %n incidencia…</numerusform>
                <numerusform>Revisar %n incidencias…</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Deshecha</translation>
        </message>
    </context>
    <context>
        <name>IdleView</name>
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
        <name>ImportPanel</name>
        <message>
            <source>Reading %1</source>
            <translation>Lectura de %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importación de %1</translation>
        </message>
        <message>
            <source>The event changed meanwhile. Look at the list once more; nothing is in.</source>
            <translation>El evento ha cambiado entretanto. Revise la lista de nuevo; no se ha importado nada.</translation>
        </message>
        <message>
            <source>Save the problems in a copy of the list</source>
            <translation>Guardar las incidencias en una copia de la lista</translation>
        </message>
        <message>
            <source>Marking the problems</source>
            <translation>Marcado de las incidencias</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) marked in %1.</source>
            <translation>
                <numerusform>%n incidencia marcada en %1.</numerusform>
                <numerusform>%n incidencias marcadas en %1.</numerusform>
            </translation>
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
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Ya registrado</translation>
        </message>
        <message>
            <source>%1, on paper</source>
            <translation>%1, en papel</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Show in People</source>
            <translation>Ver en Personas</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>%1 – Event Desk</source>
            <translation>%1 – Event Desk</translation>
        </message>
        <message>
            <source>This desk is locked</source>
            <translation>Esta mesa está bloqueada</translation>
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
        <name>MappingTable</name>
        <message>
            <source>Columns of the list and their fields</source>
            <translation>Columnas de la lista y sus campos</translation>
        </message>
        <message>
            <source>Enter changes the field of a column.</source>
            <translation>Enter cambia el campo de una columna.</translation>
        </message>
        <message>
            <source>Their column</source>
            <translation>Columna de la lista</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Our field</source>
            <translation>Nuestro campo</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Set by you</source>
            <translation>Elegido por usted</translation>
        </message>
        <message>
            <source>By its heading</source>
            <translation>Por el encabezado</translation>
        </message>
        <message>
            <source>Probably</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>By its cells</source>
            <translation>Por las celdas</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>No reconocido</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Are they one person?</source>
            <translation>¿Son la misma persona?</translation>
        </message>
    </context>
    <context>
        <name>MergePanel</name>
        <message>
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>Son dos personas</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Keep this entry</source>
            <translation>Conservar esta ficha</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are the same</source>
            <translation>
                <numerusform>%n campo es igual</numerusform>
                <numerusform>%n campos son iguales</numerusform>
            </translation>
        </message>
        <message>
            <source>Please choose: %1</source>
            <translation>Elija: %1</translation>
        </message>
        <message>
            <source>What both did at the gates counts as one person's; nobody counts twice.</source>
            <translation>Las lecturas de ambas en los puntos de control cuentan como de una sola persona; nadie se cuenta dos veces.</translation>
        </message>
        <message numerus="yes">
            <source>Speaks at %n session(s).</source>
            <translation>
                <numerusform>Interviene en %n sesión.</numerusform>
                <numerusform>Interviene en %n sesiones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Is on the list of %n session(s).</source>
            <translation>
                <numerusform>Está en la lista de %n sesión.</numerusform>
                <numerusform>Está en las listas de %n sesiones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interprets, with the languages of both entries.</source>
            <translation>Trabaja como intérprete, con las lenguas de ambas fichas.</translation>
        </message>
        <message>
            <source>Has receiver %1.</source>
            <translation>Tiene el receptor %1.</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Código %1</translation>
        </message>
        <message>
            <source>badge printed</source>
            <translation>credencial impresa</translation>
        </message>
        <message>
            <source>badge not printed</source>
            <translation>credencial sin imprimir</translation>
        </message>
        <message>
            <source>no badge</source>
            <translation>sin credencial</translation>
        </message>
        <message>
            <source>arrived at %1</source>
            <translation>llegó a las %1</translation>
        </message>
        <message>
            <source>The one person would be</source>
            <translation>Tras la fusión, la persona sería</translation>
        </message>
    </context>
    <context>
        <name>MergeRow</name>
        <message>
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrito</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
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
        <name>PairsView</name>
        <message>
            <source>Possible duplicates</source>
            <translation>Posibles duplicados</translation>
        </message>
        <message>
            <source>Look at two people side by side and say whether they are one person.</source>
            <translation>Compare dos personas lado a lado e indique si son la misma persona.</translation>
        </message>
        <message>
            <source>These may be the same person. Both come in; after the import you can look at them side by side.</source>
            <translation>Puede que sean la misma persona. Se importan las dos; tras la importación podrá compararlas lado a lado.</translation>
        </message>
        <message>
            <source>Look at both…</source>
            <translation>Comparar ambas…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>On this list</source>
            <translation>En esta lista</translation>
        </message>
        <message>
            <source>May be the same as</source>
            <translation>Puede ser la misma persona que</translation>
        </message>
    </context>
    <context>
        <name>PaperEntry</name>
        <message>
            <source>List %1</source>
            <translation>Lista %1</translation>
        </message>
        <message>
            <source>no list: by name</source>
            <translation>sin lista: por nombre</translation>
        </message>
        <message>
            <source>Nobody of that number or name. Look at the list once more.</source>
            <translation>Nadie tiene ese número ni ese nombre. Mire otra vez la lista.</translation>
        </message>
        <message>
            <source>Enter times from paper</source>
            <translation>Anotar las horas del papel</translation>
        </message>
        <message>
            <source>Type “17 0912” and Enter: line 17 came at 09:12. Or a name, Enter, the time.</source>
            <translation>Escriba «17 0912» y pulse Enter: la línea 17 llegó a las 09:12. O un nombre, Enter y la hora.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Line or name</source>
            <translation>Línea o nombre</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Who is meant</source>
            <translation>De quién se trata</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>All categories</source>
            <translation>Todas las categorías</translation>
        </message>
        <message>
            <source>All organisations</source>
            <translation>Todas las organizaciones</translation>
        </message>
        <message>
            <source>Making the list</source>
            <translation>Creación de la lista</translation>
        </message>
        <message>
            <source>List to tick</source>
            <translation>Lista para marcar</translation>
        </message>
        <message>
            <source>Print it before it is needed. Who is in by then is ticked already.</source>
            <translation>Imprímala antes de que haga falta. Quien ya haya entrado aparece marcado.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>by name in Latin letters</source>
            <translation>por nombre en caracteres latinos</translation>
        </message>
        <message>
            <source>by name in the other script</source>
            <translation>por nombre en la otra escritura</translation>
        </message>
        <message>
            <source>Make the list (PDF)…</source>
            <translation>Crear la lista (PDF)…</translation>
        </message>
        <message>
            <source>Printed so far</source>
            <translation>Impresas hasta ahora</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>list.pdf</source>
            <translation>lista.pdf</translation>
        </message>
        <message>
            <source>List %1 is in %2.</source>
            <translation>La lista %1 está en %2.</translation>
        </message>
    </context>
    <context>
        <name>PasswordView</name>
        <message>
            <source>%1 is protected by a password</source>
            <translation>%1 está protegido con una contraseña</translation>
        </message>
        <message>
            <source>Whoever sent the list knows it. It is used to open the file and not kept.</source>
            <translation>Quien envió la lista la conoce. Se usa para abrir el archivo y no se guarda.</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Contraseña del archivo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Dejar de lado</translation>
        </message>
        <message>
            <source>This is not the password of this file.</source>
            <translation>No es la contraseña de este archivo.</translation>
        </message>
    </context>
    <context>
        <name>PastProblemsDialog</name>
        <message>
            <source>Problems found in %1</source>
            <translation>Incidencias encontradas en %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>Find a person</source>
            <translation>Buscar una persona</translation>
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
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impresa</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
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
            <source>Other script</source>
            <translation>Otra escritura</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Receptores</translation>
        </message>
        <message>
            <source>Paper lists</source>
            <translation>Listas en papel</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nueva persona</translation>
        </message>
        <message>
            <source>Delegation…</source>
            <translation>Delegación…</translation>
        </message>
        <message>
            <source>One person collects the badges of many</source>
            <translation>Una persona recoge las credenciales de varias</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modificada</numerusform>
                <numerusform>%n modificadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) collected</source>
            <translation>
                <numerusform>%n credencial recogida</numerusform>
                <numerusform>%n credenciales recogidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Deshacer: %1 (F8)</translation>
        </message>
        <message numerus="yes">
            <source>Possible duplicates (%n)</source>
            <translation>
                <numerusform>Posible duplicado (%n)</numerusform>
                <numerusform>Posibles duplicados (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Filter by name, organisation, e-mail or code</source>
            <translation>Filtrar por nombre, organización, correo o código</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
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
        <message>
            <source>In on %1</source>
            <translation>Con entrada el %1</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Todos los días</translation>
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
        <name>PersonFacts</name>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Ha llegado</translation>
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
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>as no. %1</source>
            <translation>con el n.º %1</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Write the day like 2026-06-09.</source>
            <translation>Escriba el día como 2026-06-09.</translation>
        </message>
        <message>
            <source>Show protected fields</source>
            <translation>Mostrar los campos protegidos</translation>
        </message>
        <message>
            <source>Guardian, hand-over, photographs, diet and access needs. It is written down.</source>
            <translation>Tutor, entrega del menor, fotos, restricciones alimentarias y necesidades de accesibilidad. La consulta queda registrada.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no consta</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
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
            <source>Name on the badge</source>
            <translation>Nombre visible</translation>
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
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Habla</translation>
        </message>
        <message>
            <source>Listens in</source>
            <translation>Escucha en</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Menor de 18 años</translation>
        </message>
        <message>
            <source>Arrives on</source>
            <translation>Llega el</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>Se va el</translation>
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
            <source>Guardian</source>
            <translation>Tutor</translation>
        </message>
        <message>
            <source>May leave with</source>
            <translation>Puede salir con</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Restricciones alimentarias</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Necesidades de accesibilidad</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>Número en la lista</translation>
        </message>
        <message>
            <source>Code of another system</source>
            <translation>Código de otro sistema</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nueva persona</translation>
        </message>
        <message>
            <source>A name in either script is enough.</source>
            <translation>Basta un nombre en cualquiera de las dos escrituras.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
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
    </context>
    <context>
        <name>PinField</name>
        <message>
            <source>The organiser's PIN</source>
            <translation>PIN de la organización</translation>
        </message>
        <message>
            <source>This is not the organiser's PIN. Try again.</source>
            <translation>No es el PIN de la organización. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Not the PIN, five times. Wait half a minute, then try again.</source>
            <translation>Cinco PIN incorrectos. Espere medio minuto e inténtelo de nuevo.</translation>
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
            <source>Nothing is written before you press Import.</source>
            <translation>No se escribe nada hasta que pulse «Importar».</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Dejar de lado</translation>
        </message>
        <message>
            <source>Start afresh</source>
            <translation>Empezar de cero</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>Programme changes</source>
            <translation>Cambios en el programa</translation>
        </message>
        <message>
            <source>What this list changes on the programme, and what it no longer names.</source>
            <translation>Lo que esta lista cambia en el programa y lo que ya no menciona.</translation>
        </message>
        <message>
            <source>Missing from this list</source>
            <translation>Faltan en esta lista</translation>
        </message>
        <message>
            <source>An earlier list of the same sender had these people. They stay in the event until somebody cancels them.</source>
            <translation>Estas personas figuraban en una lista anterior del mismo remitente. Siguen en el evento mientras no se cancele su inscripción.</translation>
        </message>
        <message>
            <source>Looking at the list again…</source>
            <translation>Revisando la lista de nuevo…</translation>
        </message>
        <message>
            <source>Columns as you set them last time</source>
            <translation>Columnas como las eligió la última vez</translation>
        </message>
        <message numerus="yes">
            <source>%n more list(s) wait</source>
            <translation>
                <numerusform>%n lista más en espera</numerusform>
                <numerusform>%n listas más en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Posibles duplicados</translation>
        </message>
        <message>
            <source>No row of this list can come in yet.</source>
            <translation>Aún no se puede importar ninguna fila de esta lista.</translation>
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
            <source>Everything on this list is in the event already.</source>
            <translation>Todo lo de esta lista ya está en el evento.</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Front</source>
            <translation>Anverso</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Reverso</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Badge of %1</source>
            <translation>Credencial de %1</translation>
        </message>
        <message>
            <source>%1 get no badge, unless they are marked in the list.</source>
            <translation>Sin credencial para la categoría %1, salvo las personas marcadas en la lista.</translation>
        </message>
        <message>
            <source>The code is an example: this person has no badge yet.</source>
            <translation>El código es un ejemplo: esta persona aún no tiene credencial.</translation>
        </message>
        <message>
            <source>%1 % of real size</source>
            <translation>%1 % del tamaño real</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>Tamaño real</translation>
        </message>
        <message>
            <source>Show the whole badge</source>
            <translation>Mostrar la credencial entera</translation>
        </message>
    </context>
    <context>
        <name>PrintBar</name>
        <message>
            <source>Test badge</source>
            <translation>Credencial de prueba</translation>
        </message>
        <message>
            <source>Printer and queue…</source>
            <translation>Impresora y cola…</translation>
        </message>
        <message numerus="yes">
            <source>Print %n badge(s)</source>
            <translation>
                <numerusform>Imprimir %n credencial</numerusform>
                <numerusform>Imprimir %n credenciales</numerusform>
            </translation>
        </message>
        <message>
            <source>No printer is chosen.</source>
            <translation>No hay ninguna impresora elegida.</translation>
        </message>
        <message>
            <source>%1 on the way</source>
            <translation>%1 en camino</translation>
        </message>
        <message>
            <source>%1 to be looked at</source>
            <translation>%1 por revisar</translation>
        </message>
        <message>
            <source>Try failed again (%1)</source>
            <translation>Reintentar las fallidas (%1)</translation>
        </message>
        <message>
            <source>Go on printing</source>
            <translation>Reanudar la impresión</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
    </context>
    <context>
        <name>PrinterButton</name>
        <message>
            <source>No printer</source>
            <translation>Sin impresora</translation>
        </message>
        <message>
            <source>Choose the printer of this desk</source>
            <translation>Elegir la impresora de esta mesa</translation>
        </message>
        <message>
            <source>%1 on the way</source>
            <translation>%1 en camino</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 con error</translation>
        </message>
        <message>
            <source>%1 to be looked at</source>
            <translation>%1 por revisar</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>Printer and queue</source>
            <translation>Impresora y cola</translation>
        </message>
    </context>
    <context>
        <name>PrintingDialog</name>
        <message>
            <source>Printer and queue</source>
            <translation>Impresora y cola</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Print the badge</source>
            <translation>Imprimir la credencial</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>PrintingPanel</name>
        <message>
            <source>Printer of this desk</source>
            <translation>Impresora de esta mesa</translation>
        </message>
        <message>
            <source>Print a badge when somebody comes in for the first time</source>
            <translation>Imprimir una credencial con la primera llegada de cada persona</translation>
        </message>
        <message>
            <source>Move the print right</source>
            <translation>Desplazar la impresión a la derecha</translation>
        </message>
        <message>
            <source>and down</source>
            <translation>y hacia abajo</translation>
        </message>
        <message>
            <source>Move the print right, in millimetres</source>
            <translation>Desplazar la impresión a la derecha, en milímetros</translation>
        </message>
        <message>
            <source>Move the print down, in millimetres</source>
            <translation>Desplazar la impresión hacia abajo, en milímetros</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Test badge</source>
            <translation>Credencial de prueba</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola de impresión</translation>
        </message>
        <message>
            <source>Nothing is on its way to the printer.</source>
            <translation>No hay nada en camino a la impresora.</translation>
        </message>
        <message>
            <source>It came out</source>
            <translation>Ha salido</translation>
        </message>
        <message>
            <source>It did not: print it</source>
            <translation>No ha salido: imprimirla</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Reason or time</source>
            <translation>Motivo u hora</translation>
        </message>
        <message>
            <source>None: badges are saved as PDF</source>
            <translation>Ninguna: las credenciales se guardan en PDF</translation>
        </message>
        <message>
            <source>This computer's print service does not answer.</source>
            <translation>El servicio de impresión de este equipo no responde.</translation>
        </message>
        <message>
            <source>Choose the printer that stands at this desk.</source>
            <translation>Elija la impresora que está en esta mesa.</translation>
        </message>
        <message>
            <source>Try all that failed again (%1)</source>
            <translation>Reintentar todo lo fallido (%1)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Go on printing</source>
            <translation>Reanudar la impresión</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
    </context>
    <context>
        <name>ProblemsView</name>
        <message>
            <source>Kind of problem</source>
            <translation>Tipo de incidencia</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>Save the problems in a copy of the list…</source>
            <translation>Guardar las incidencias en una copia de la lista…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
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
            <source>Problem</source>
            <translation>Incidencia</translation>
        </message>
        <message>
            <source>All problems</source>
            <translation>Todas las incidencias</translation>
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
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ReceiverDesk</name>
        <message>
            <source>Scan a badge, or a receiver that comes back</source>
            <translation>Lea una credencial o un receptor que se devuelve</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Averiado</translation>
        </message>
        <message>
            <source>Who still has which receiver</source>
            <translation>Quién tiene aún qué receptor</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>Última ubicación</translation>
        </message>
        <message>
            <source>Enter: takes it back</source>
            <translation>Enter: se devuelve</translation>
        </message>
        <message>
            <source>%1 has a receiver</source>
            <translation>%1 tiene un receptor</translation>
        </message>
        <message>
            <source>Which receiver does %1 get?</source>
            <translation>¿Qué receptor recibe %1?</translation>
        </message>
        <message>
            <source>Receiver %2 handed out to %1, a number that was new</source>
            <translation>Receptor %2 entregado a %1; el número era nuevo</translation>
        </message>
        <message>
            <source>Receiver %2 handed out to %1</source>
            <translation>Receptor %2 entregado a %1</translation>
        </message>
        <message>
            <source>Enter: it came back, hand it out</source>
            <translation>Enter: se ha devuelto, entregarlo</translation>
        </message>
        <message>
            <source>Receiver %2 is out with %1 since %3</source>
            <translation>El receptor %2 lo tiene %1 desde %3</translation>
        </message>
        <message>
            <source>Enter: hand out one more</source>
            <translation>Enter: entregar uno más</translation>
        </message>
        <message>
            <source>%1 has receiver %2 already</source>
            <translation>%1 ya tiene el receptor %2</translation>
        </message>
        <message>
            <source>Receiver %2 is marked as broken: take another one</source>
            <translation>El receptor %2 consta como averiado: tome otro</translation>
        </message>
        <message>
            <source>Receiver %2 is back from %1</source>
            <translation>El receptor %2 lo ha devuelto %1</translation>
        </message>
        <message>
            <source>Receiver %2 is not out. To hand it out, scan the badge first</source>
            <translation>El receptor %2 no está entregado. Para entregarlo, lea antes la credencial</translation>
        </message>
        <message>
            <source>Nobody has receiver %2. To hand it out, scan the badge first</source>
            <translation>Nadie tiene el receptor %2. Para entregarlo, lea antes la credencial</translation>
        </message>
        <message>
            <source>Receiver %2 is lost</source>
            <translation>El receptor %2 está perdido</translation>
        </message>
        <message>
            <source>Receiver %2 is broken</source>
            <translation>El receptor %2 está averiado</translation>
        </message>
        <message>
            <source>Has %1</source>
            <translation>Tiene: %1</translation>
        </message>
        <message>
            <source>Scan or type the number on the receiver, then Enter.</source>
            <translation>Lea o escriba el número del receptor y pulse Enter.</translation>
        </message>
        <message>
            <source>A badge and then a number: handed out. A number alone: it is back.</source>
            <translation>Credencial y después número: entregado. Solo el número: devuelto.</translation>
        </message>
        <message>
            <source>F8 Undo: %1</source>
            <translation>F8 Deshacer: %1</translation>
        </message>
        <message>
            <source>Out %1 · in the box %2</source>
            <translation>Entregados %1 · en la caja %2</translation>
        </message>
        <message>
            <source>lost %1</source>
            <translation>perdidos %1</translation>
        </message>
        <message>
            <source>broken %1</source>
            <translation>averiados %1</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdido</translation>
        </message>
    </context>
    <context>
        <name>ReceiversView</name>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>%n receptor</numerusform>
                <numerusform>%n receptores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) returned</source>
            <translation>
                <numerusform>%n receptor devuelto</numerusform>
                <numerusform>%n receptores devueltos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>%n receptor añadido</numerusform>
                <numerusform>%n receptores añadidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the list</source>
            <translation>Creación de la lista</translation>
        </message>
        <message>
            <source>Receivers that are out</source>
            <translation>Receptores sin devolver</translation>
        </message>
        <message>
            <source>All receivers are in the box</source>
            <translation>Todos los receptores están en la caja</translation>
        </message>
        <message>
            <source>Here stands who still has which. They are handed out at the door.</source>
            <translation>Aquí se ve quién tiene aún qué receptor. Se entregan en la puerta.</translation>
        </message>
        <message>
            <source>List to collect them (PDF)…</source>
            <translation>Lista para recogerlos (PDF)…</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Existencias</translation>
        </message>
        <message>
            <source>Make numbers known: 1-120, or A1-A40, or 7, 9.</source>
            <translation>Dar de alta números: 1-120, o A1-A40, o 7, 9.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>One receiver</source>
            <translation>Un receptor</translation>
        </message>
        <message>
            <source>Number of the receiver</source>
            <translation>Número del receptor</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Averiado</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>Funciona de nuevo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
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
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>%1 out · %2 in the box · %3 lost · %4 broken</source>
            <translation>%1 entregados · %2 en la caja · %3 perdidos · %4 averiados</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>en otro lugar</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen returned</source>
            <translation>
                <numerusform>%n elegido devuelto</numerusform>
                <numerusform>%n elegidos devueltos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n returned</source>
            <translation>
                <numerusform>%n devuelto</numerusform>
                <numerusform>Los %n devueltos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody knows a receiver %1.</source>
            <translation>No se conoce ningún receptor %1.</translation>
        </message>
        <message>
            <source>Receiver %1 is noted.</source>
            <translation>Se ha anotado el estado del receptor %1.</translation>
        </message>
        <message>
            <source>List to collect receivers</source>
            <translation>Lista para recoger receptores</translation>
        </message>
        <message>
            <source>receivers.pdf</source>
            <translation>receptores.pdf</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Archivo escrito: %1</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>The badge as it prints</source>
            <translation>La credencial tal como se imprime</translation>
        </message>
        <message>
            <source>F8 Undo: %1</source>
            <translation>F8 Deshacer: %1</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
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
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Rules of this gate</source>
            <translation>Reglas de este punto de control</translation>
        </message>
        <message>
            <source>Coming back</source>
            <translation>Volver a entrar</translation>
        </message>
        <message>
            <source>Opens before the start</source>
            <translation>Abre antes del inicio</translation>
        </message>
        <message>
            <source> min before</source>
            <translation> min antes</translation>
        </message>
        <message>
            <source>Closes after the end</source>
            <translation>Cierra después del fin</translation>
        </message>
        <message>
            <source> min after</source>
            <translation> min después</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ScannerTest</name>
        <message>
            <source>Test my scanner</source>
            <translation>Probar mi lector</translation>
        </message>
        <message>
            <source>What the scanner sends</source>
            <translation>Lo que envía el lector</translation>
        </message>
        <message>
            <source>What the scanner sends appears here</source>
            <translation>Lo que envía el lector aparece aquí</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Read this code from the screen, or any badge. Nobody is checked in.</source>
            <translation>Lea este código en la pantalla o cualquier credencial. No se registra la llegada de nadie.</translation>
        </message>
        <message>
            <source>Waiting for the scanner</source>
            <translation>A la espera del lector</translation>
        </message>
        <message>
            <source>The scanner works</source>
            <translation>El lector funciona</translation>
        </message>
        <message>
            <source>The scanner works: a badge was read</source>
            <translation>El lector funciona: se ha leído una credencial</translation>
        </message>
        <message>
            <source>Only a part of the code arrived</source>
            <translation>Solo ha llegado una parte del código</translation>
        </message>
        <message>
            <source>%1 of %2 digits came in. Set the scanner to send more slowly (a delay between characters), or plug it in elsewhere.</source>
            <translation>Han llegado %1 de %2 cifras. Ajuste el lector para que envíe más despacio (con una pausa entre caracteres) o conéctelo en otro sitio.</translation>
        </message>
        <message>
            <source>This was not understood</source>
            <translation>Esto no se ha entendido</translation>
        </message>
        <message>
            <source>Set the scanner to a US keyboard, to read QR codes, and to send Enter after each code. Its booklet has a code for each of these.</source>
            <translation>Configure el lector para teclado estadounidense, para leer códigos QR y para enviar Enter después de cada código. Su manual trae un código para cada uno de estos ajustes.</translation>
        </message>
        <message>
            <source>It types through another keyboard layout. The keys were understood all the same; nothing has to be changed.</source>
            <translation>Escribe con otra distribución de teclado. Aun así, las teclas se han entendido; no hay que cambiar nada.</translation>
        </message>
        <message>
            <source>It sends %1 beside the code. That does no harm.</source>
            <translation>Envía %1 además del código. No es ningún problema.</translation>
        </message>
        <message>
            <source>It sends no Enter after the code, so each scan waits a moment. Set it to send Enter (CR).</source>
            <translation>No envía Enter después del código, así que cada lectura espera un momento. Configúrelo para que envíe Enter (CR).</translation>
        </message>
        <message>
            <source>It types slowly. Take away the delay between characters.</source>
            <translation>Escribe despacio. Quite la pausa entre caracteres.</translation>
        </message>
        <message>
            <source>Nothing has to be changed.</source>
            <translation>No hay que cambiar nada.</translation>
        </message>
        <message>
            <source>It sent %1 in %2 ms.</source>
            <translation>Ha enviado %1 en %2 ms.</translation>
        </message>
    </context>
    <context>
        <name>SetPin</name>
        <message>
            <source>The organiser's PIN</source>
            <translation>PIN de la organización</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Whoever has it may do everything on every desk of this event: lists, programme, designs and what is confidential. Leave both fields empty to work without a PIN.</source>
            <translation>Quien lo conozca puede hacerlo todo en cualquier mesa de este evento: listas, programa, diseños y datos confidenciales. Deje los dos campos vacíos para trabajar sin PIN.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits.</source>
            <translation>Un PIN tiene de 4 a 12 cifras.</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Los dos aún no coinciden.</translation>
        </message>
    </context>
    <context>
        <name>SeveralPanel</name>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>Nota para la mesa</translation>
        </message>
        <message>
            <source>Empty takes it away</source>
            <translation>Vacía, se elimina</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Set the category</source>
            <translation>Aplicar la categoría</translation>
        </message>
        <message>
            <source>Set the note</source>
            <translation>Aplicar la nota</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registrar la llegada</translation>
        </message>
        <message>
            <source>Print badges…</source>
            <translation>Imprimir las credenciales…</translation>
        </message>
        <message>
            <source>One person collects the badges…</source>
            <translation>Una persona recoge las credenciales…</translation>
        </message>
        <message>
            <source>Cancel the registrations</source>
            <translation>Cancelar las inscripciones</translation>
        </message>
        <message>
            <source>Restore the registrations</source>
            <translation>Recuperar las inscripciones</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionar…</translation>
        </message>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>%n persona elegida</numerusform>
                <numerusform>%n personas elegidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignsDialog</name>
        <message>
            <source>Signs and certificates</source>
            <translation>Carteles y certificados</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Drawing signs</source>
            <translation>Creación de los carteles</translation>
        </message>
        <message>
            <source>Door signs: a page for each room and day</source>
            <translation>Carteles de puerta: una página por sala y día</translation>
        </message>
        <message>
            <source>Table and place cards</source>
            <translation>Tarjetas de mesa y de asiento</translation>
        </message>
        <message>
            <source>Name plates for speakers, to fold</source>
            <translation>Rótulos de mesa para ponentes, para plegar</translation>
        </message>
        <message>
            <source>Certificates of attendance, for those who came</source>
            <translation>Certificados de asistencia, para quienes vinieron</translation>
        </message>
        <message>
            <source>Only for those marked in the list (%1)</source>
            <translation>Solo para las personas marcadas en la lista (%1)</translation>
        </message>
        <message>
            <source>All of the event, or the person's own</source>
            <translation>Todos los del evento o el de la persona</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Signs to look at</source>
            <translation>Carteles por revisar</translation>
        </message>
        <message>
            <source>door signs</source>
            <translation>carteles de puerta</translation>
        </message>
        <message>
            <source>cards</source>
            <translation>tarjetas</translation>
        </message>
        <message>
            <source>name plates</source>
            <translation>rótulos de mesa</translation>
        </message>
        <message>
            <source>certificates</source>
            <translation>certificados</translation>
        </message>
        <message>
            <source>Save signs</source>
            <translation>Guardar los carteles</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, saved as %2</source>
            <translation>%1, guardado como %2</translation>
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
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>This desk: its name, what it may do, lock</source>
            <translation>Esta mesa: su nombre, sus permisos, su bloqueo</translation>
        </message>
        <message>
            <source>Colours, size of the text, sound, digits</source>
            <translation>Colores, tamaño del texto, sonido, cifras</translation>
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
            <source>Answers at the door</source>
            <translation>Respuestas en la puerta</translation>
        </message>
        <message>
            <source>With all details</source>
            <translation>Con todos los detalles</translation>
        </message>
        <message>
            <source>Large colour, for a noisy hall</source>
            <translation>Color a gran tamaño, para una sala ruidosa</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Loud</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Cifras</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Nothing yet</source>
            <translation>Nada aún</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>y %n más antigua</numerusform>
                <numerusform>y %n más antiguas</numerusform>
            </translation>
        </message>
        <message>
            <source>ticked on paper</source>
            <translation>marcado en papel</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Badge made: %1</source>
            <translation>Credencial creada: %1</translation>
        </message>
        <message>
            <source>Badge printed: %1</source>
            <translation>Credencial impresa: %1</translation>
        </message>
        <message>
            <source>Badge replaced, no longer valid: %1</source>
            <translation>Credencial sustituida, ya no es válida: %1</translation>
        </message>
        <message>
            <source>Came in with the list %1</source>
            <translation>Alta con la lista %1</translation>
        </message>
        <message>
            <source>Changed by the list %1</source>
            <translation>Modificación con la lista %1</translation>
        </message>
        <message>
            <source>The list %1 was taken back</source>
            <translation>Se deshizo la importación de la lista %1</translation>
        </message>
        <message>
            <source>Added at the desk</source>
            <translation>Alta en la mesa</translation>
        </message>
        <message>
            <source>Changed at the desk</source>
            <translation>Modificación en la mesa</translation>
        </message>
        <message>
            <source>Registration cancelled at the desk</source>
            <translation>Inscripción cancelada en la mesa</translation>
        </message>
        <message>
            <source>Registration restored</source>
            <translation>Inscripción recuperada</translation>
        </message>
        <message>
            <source>The last change was taken back</source>
            <translation>Se deshizo el último cambio</translation>
        </message>
        <message>
            <source>Protected fields were opened</source>
            <translation>Se abrieron los campos protegidos</translation>
        </message>
        <message>
            <source>Merged with the entry %1</source>
            <translation>Fusión con la ficha %1</translation>
        </message>
        <message>
            <source>The merge with %1 was taken back</source>
            <translation>Se deshizo la fusión con %1</translation>
        </message>
        <message>
            <source>Receiver %1 handed out</source>
            <translation>Receptor %1 entregado</translation>
        </message>
        <message>
            <source>Receiver %1 returned</source>
            <translation>Receptor %1 devuelto</translation>
        </message>
        <message>
            <source>Receiver %1 lost</source>
            <translation>Receptor %1 perdido</translation>
        </message>
        <message>
            <source>Receiver %1 broken</source>
            <translation>Receptor %1 averiado</translation>
        </message>
        <message>
            <source>Badge collected by %1</source>
            <translation>Credencial recogida por %1</translation>
        </message>
        <message>
            <source>Badge not collected by %1 after all</source>
            <translation>Credencial finalmente no recogida por %1</translation>
        </message>
        <message>
            <source>Invited to %1</source>
            <translation>Invitación a %1</translation>
        </message>
        <message>
            <source>Signed up for %1</source>
            <translation>Inscripción en %1</translation>
        </message>
        <message>
            <source>On the waiting list of %1</source>
            <translation>En la lista de espera de %1</translation>
        </message>
        <message>
            <source>Scan taken back</source>
            <translation>Lectura deshecha</translation>
        </message>
        <message>
            <source>Scanned again, already in</source>
            <translation>Nueva lectura, ya registrado</translation>
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
        <name>WhoCard</name>
        <message>
            <source>Who gets a badge</source>
            <translation>Quién recibe credencial</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Start at label</source>
            <translation>Empezar en la etiqueta</translation>
        </message>
        <message>
            <source>Cut marks</source>
            <translation>Marcas de corte</translation>
        </message>
        <message>
            <source>Look for problems</source>
            <translation>Buscar incidencias</translation>
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
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>As in the lists</source>
            <translation>Como en las listas</translation>
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
            <source>Marked in the list (%1)</source>
            <translation>Marcados en la lista (%1)</translation>
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
        <name>badges</name>
        <message>
            <source>%1 reaches past the edge of the badge.</source>
            <translation>%1 sobrepasa el borde de la credencial.</translation>
        </message>
        <message>
            <source>Chosen in the list</source>
            <translation>Elegida en la lista</translation>
        </message>
        <message>
            <source>Longest name</source>
            <translation>Nombre más largo</translation>
        </message>
        <message>
            <source>Both scripts</source>
            <translation>Ambas escrituras</translation>
        </message>
        <message>
            <source>Arabic only</source>
            <translation>Solo árabe</translation>
        </message>
        <message>
            <source>Latin only</source>
            <translation>Solo latina</translation>
        </message>
        <message>
            <source>Longest organisation</source>
            <translation>Organización más larga</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Menor</translation>
        </message>
        <message>
            <source>Agreed to photos</source>
            <translation>Acepta las fotos</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Aún sin nombre</translation>
        </message>
        <message>
            <source>Example, with everything</source>
            <translation>Ejemplo con todo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
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
            <source>Organisation in the other script</source>
            <translation>Organización en su escritura</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Country in the other script</source>
            <translation>País en la otra escritura</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Category in the other script</source>
            <translation>Categoría en la otra escritura</translation>
        </message>
        <message>
            <source>Languages spoken</source>
            <translation>Idiomas que habla</translation>
        </message>
        <message>
            <source>Receiver channel</source>
            <translation>Canal del receptor</translation>
        </message>
        <message>
            <source>Sessions invited to</source>
            <translation>Sesiones con invitación</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Event in the other script</source>
            <translation>Evento en la otra escritura</translation>
        </message>
        <message>
            <source>Code to type</source>
            <translation>Código para teclear</translation>
        </message>
        <message>
            <source>Fixed text</source>
            <translation>Texto fijo</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Marco</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <source>Photo mark</source>
            <translation>Marca de fotos</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Background picture</source>
            <translation>Imagen de fondo</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Código QR</translation>
        </message>
        <message>
            <source>Language marks</source>
            <translation>Marcas de idiomas</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>Lista de sesiones</translation>
        </message>
        <message>
            <source>%1, %2 mm from the left, %3 mm from the top, %4 by %5 mm</source>
            <translation>%1, a %2 mm de la izquierda y a %3 mm de arriba, %4 × %5 mm</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Anillo</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Rombo</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Semi-bold</source>
            <translation>Seminegrita</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>Where the script starts</source>
            <translation>Donde empieza la escritura</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>Centrado</translation>
        </message>
        <message>
            <source>Where the script ends</source>
            <translation>Donde termina la escritura</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>En el medio</translation>
        </message>
        <message>
            <source>At the bottom</source>
            <translation>Abajo</translation>
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
        <name>door</name>
        <message>
            <source>F9 Print again</source>
            <translation>F9 Reimprimir</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Nota…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Admit anyway…</source>
            <translation>Admitir de todos modos…</translation>
        </message>
        <message>
            <source>Restore the registration and admit</source>
            <translation>Recuperar la inscripción y admitir</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Poner en la lista</translation>
        </message>
        <message>
            <source>List of guests…</source>
            <translation>Lista de invitados…</translation>
        </message>
        <message>
            <source>Hours of this gate…</source>
            <translation>Horario de este punto de control…</translation>
        </message>
        <message>
            <source>F4 Walk-in…</source>
            <translation>F4 Sin inscripción…</translation>
        </message>
        <message>
            <source>Send the person to the help desk.</source>
            <translation>Envíe a la persona al puesto de ayuda.</translation>
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
            <source>Ask for the newer badge, or print another one.</source>
            <translation>Pida la credencial más reciente o imprima otra.</translation>
        </message>
        <message>
            <source>This registration was cancelled.</source>
            <translation>Esta inscripción se canceló.</translation>
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
        <message>
            <source>Admit %1 anyway?</source>
            <translation>¿Admitir a %1 de todos modos?</translation>
        </message>
        <message>
            <source>Why? The reason is kept with the scan.</source>
            <translation>¿Por qué? El motivo se guarda con la lectura.</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Admitir</translation>
        </message>
        <message>
            <source>Asked for by whoever leads the session</source>
            <translation>A petición de quien dirige la sesión</translation>
        </message>
        <message>
            <source>Replaces somebody who is on the list</source>
            <translation>Sustituye a alguien de la lista</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Nota sobre %1</translation>
        </message>
        <message>
            <source>Every desk reads it when this person comes in. Empty takes it away.</source>
            <translation>Todas las mesas la leen cuando llega esta persona. Vacía, se elimina.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
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
        <message>
            <source>Dashboard</source>
            <translation>Panel</translation>
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
        <name>printing</name>
        <message>
            <source>No printer is chosen. Choose one, or save the badge.</source>
            <translation>No hay ninguna impresora elegida. Elija una o guarde la credencial.</translation>
        </message>
        <message>
            <source>Save badge</source>
            <translation>Guardar la credencial</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>credencial</translation>
        </message>
        <message>
            <source>Making the badge</source>
            <translation>Creación de la credencial</translation>
        </message>
        <message>
            <source>Badge saved as %1</source>
            <translation>Credencial guardada como %1</translation>
        </message>
        <message>
            <source>Badge waits for %1</source>
            <translation>La credencial espera a %1</translation>
        </message>
        <message>
            <source>Badge waits: %1 – %2</source>
            <translation>La credencial espera: %1 – %2</translation>
        </message>
        <message>
            <source>Badge sent to %1</source>
            <translation>Credencial enviada a %1</translation>
        </message>
        <message>
            <source>Badge printed on %1</source>
            <translation>Credencial impresa en %1</translation>
        </message>
        <message>
            <source>Badge not printed: %1</source>
            <translation>Credencial no impresa: %1</translation>
        </message>
        <message>
            <source>Did the badge come out? Say so in the print queue.</source>
            <translation>¿Ha salido la credencial? Indíquelo en la cola de impresión.</translation>
        </message>
        <message>
            <source>The badge is on its way already.</source>
            <translation>La credencial ya está en camino.</translation>
        </message>
        <message>
            <source>People of this category get no badge.</source>
            <translation>Las personas de esta categoría no reciben credencial.</translation>
        </message>
        <message>
            <source>No printer is chosen.</source>
            <translation>No hay ninguna impresora elegida.</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Fast lane</source>
            <translation>Fila rápida</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>Puesto de ayuda</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Name of this desk…</source>
            <translation>Nombre de esta mesa…</translation>
        </message>
        <message>
            <source>This desk works as</source>
            <translation>Función de esta mesa</translation>
        </message>
        <message>
            <source>The organiser's PIN…</source>
            <translation>PIN de la organización…</translation>
        </message>
        <message>
            <source>Test my scanner…</source>
            <translation>Probar mi lector…</translation>
        </message>
        <message>
            <source>Greeting screen</source>
            <translation>Pantalla de bienvenida</translation>
        </message>
        <message>
            <source>Kiosk: guests scan their badges themselves</source>
            <translation>Quiosco: los invitados leen ellos mismos sus credenciales</translation>
        </message>
        <message>
            <source>Lock this desk</source>
            <translation>Bloquear esta mesa</translation>
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
            <source>file with the password of a protected list</source>
            <translation>archivo con la contraseña de una lista protegida</translation>
        </message>
        <message>
            <source>write a copy of the list with its problems marked (.xlsx)</source>
            <translation>escribir una copia de la lista con sus incidencias marcadas (.xlsx)</translation>
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
            <source>file to write: .xlsx or .csv, some also .ics, .pdf or .xml; a folder for calendars and end-of-day</source>
            <translation>archivo que se escribirá: .xlsx o .csv, en algunos casos también .ics, .pdf o .xml; una carpeta para los calendarios y end-of-day</translation>
        </message>
        <message>
            <source>columns that go out, remembered for the next time; also all or default</source>
            <translation>columnas que se exportan, se recuerdan para la próxima vez; también all o default</translation>
        </message>
        <message>
            <source>what the list is for; stands in the event’s record</source>
            <translation>para qué sirve la lista; consta en el registro del evento</translation>
        </message>
        <message>
            <source>only that day, 2026-06-09</source>
            <translation>solo ese día, 2026-06-09</translation>
        </message>
        <message>
            <source>only there</source>
            <translation>solo allí</translation>
        </message>
        <message>
            <source>only that session</source>
            <translation>solo esa sesión</translation>
        </message>
        <message>
            <source>only theirs: a calendar, or an interpreter’s hours</source>
            <translation>solo lo suyo: un calendario o las horas de un intérprete</translation>
        </message>
        <message>
            <source>write an empty list to send out</source>
            <translation>escribir una plantilla vacía para enviarla</translation>
        </message>
        <message>
            <source>event file, for its days, languages and categories</source>
            <translation>archivo del evento, para sus días, idiomas y categorías</translation>
        </message>
        <message>
            <source>workbook to write (.xlsx)</source>
            <translation>libro que se escribirá (.xlsx)</translation>
        </message>
        <message>
            <source>ask for the gender as well</source>
            <translation>preguntar también el sexo</translation>
        </message>
        <message>
            <source>hand one out to a person</source>
            <translation>entregar un receptor a una persona</translation>
        </message>
        <message>
            <source>take one back</source>
            <translation>recoger un receptor devuelto</translation>
        </message>
        <message>
            <source>who still has which, and how many there are</source>
            <translation>quién tiene aún cada receptor y cuántos hay</translation>
        </message>
        <message>
            <source>make numbers known, like 1-120</source>
            <translation>añadir números, como 1-120</translation>
        </message>
        <message>
            <source>one is lost</source>
            <translation>marcar un receptor como perdido</translation>
        </message>
        <message>
            <source>one is broken</source>
            <translation>marcar un receptor como averiado</translation>
        </message>
        <message>
            <source>one works again, or was found</source>
            <translation>marcar un receptor como reparado o encontrado</translation>
        </message>
        <message>
            <source>also to somebody who has one</source>
            <translation>también a quien ya tiene uno</translation>
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
            <source>who may be one person twice, the likeliest first</source>
            <translation>quién puede ser la misma persona dos veces, primero lo más probable</translation>
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
            <source>take the last merge into a person back</source>
            <translation>deshacer la última fusión de una persona</translation>
        </message>
        <message>
            <source>say that two entries are two people</source>
            <translation>indicar que dos fichas son dos personas</translation>
        </message>
        <message>
            <source>remove everything personal; counts stay</source>
            <translation>eliminar todos los datos personales; los recuentos se conservan</translation>
        </message>
        <message>
            <source>say all that happened to a person</source>
            <translation>decir todo lo que pasó con una persona</translation>
        </message>
        <message>
            <source>take this field from OTHER</source>
            <translation>tomar este campo de OTHER</translation>
        </message>
        <message>
            <source>keep this field of CODE</source>
            <translation>conservar este campo de CODE</translation>
        </message>
        <message>
            <source>keep what both say in this field</source>
            <translation>conservar lo que dicen ambas fichas en este campo</translation>
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
            <source>a list to tick by hand, as PDF</source>
            <translation>una lista para marcar a mano, en PDF</translation>
        </message>
        <message>
            <source>entrance, the name of a room or the code of a session</source>
            <translation>entrance (la entrada), el nombre de una sala o el código de una sesión</translation>
        </message>
        <message>
            <source>in the order of the names in which script</source>
            <translation>en el orden de los nombres de qué escritura</translation>
        </message>
        <message>
            <source>one person collects the badges of many; no arrival</source>
            <translation>una persona recoge las credenciales de muchas; no es una llegada</translation>
        </message>
        <message>
            <source>who takes them along: a code, or any name</source>
            <translation>quién se las lleva: un código o cualquier nombre</translation>
        </message>
        <message>
            <source>they were not collected after all</source>
            <translation>al final no se recogieron</translation>
        </message>
        <message>
            <source>it was ticked on a list at the time of --at</source>
            <translation>se marcó en una lista a la hora de --at</translation>
        </message>
        <message>
            <source>the codes are line numbers of this paper list</source>
            <translation>los códigos son números de línea de esta lista en papel</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>deshacer la última lectura</translation>
        </message>
        <message>
            <source>the rules that count at a gate</source>
            <translation>las reglas vigentes en un punto de control</translation>
        </message>
        <message>
            <source>when somebody may come back</source>
            <translation>cuándo puede volver a entrar una persona</translation>
        </message>
        <message>
            <source>minutes before the start; -1 for no hours</source>
            <translation>minutos antes del inicio; -1 para no limitar el horario</translation>
        </message>
        <message>
            <source>minutes after the end; -1 for no hours</source>
            <translation>minutos después del final; -1 para no limitar el horario</translation>
        </message>
        <message>
            <source>who may come to a closed or limited session</source>
            <translation>quién puede asistir a una sesión cerrada o con plazas limitadas</translation>
        </message>
        <message>
            <source>sign a person up, or let them wait</source>
            <translation>inscribir a una persona o ponerla en lista de espera</translation>
        </message>
        <message>
            <source>invite a person, also past the last place</source>
            <translation>invitar a una persona, incluso sin plazas libres</translation>
        </message>
        <message>
            <source>take a person off the list</source>
            <translation>quitar a una persona de la lista</translation>
        </message>
        <message>
            <source>set who may come, and how many</source>
            <translation>definir quién puede asistir y cuántas personas</translation>
        </message>
        <message>
            <source>say who is on the list</source>
            <translation>mostrar quién está en la lista</translation>
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
            <source>for everybody; without it, each category's own</source>
            <translation>para todos; si no se indica, el de cada categoría</translation>
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
            <source>badge designs: the event's own and those to start from</source>
            <translation>diseños de credencial: los propios del evento y los que sirven de base</translation>
        </message>
        <message>
            <source>say which designs and sheets there are, and who gets which</source>
            <translation>indicar qué diseños y hojas hay, y quién recibe cuál</translation>
        </message>
        <message>
            <source>write a design to a file, with its pictures</source>
            <translation>escribir un diseño en un archivo, con sus imágenes</translation>
        </message>
        <message>
            <source>take in a design from such a file</source>
            <translation>importar un diseño de un archivo de este tipo</translation>
        </message>
        <message>
            <source>make a design of the event's own from another</source>
            <translation>crear un diseño propio del evento a partir de otro</translation>
        </message>
        <message>
            <source>give a design to a category, or no badge at all</source>
            <translation>asignar un diseño a una categoría, o ninguna credencial</translation>
        </message>
        <message>
            <source>remove one of the event's own designs</source>
            <translation>eliminar uno de los diseños propios del evento</translation>
        </message>
        <message>
            <source>file to write</source>
            <translation>archivo que se escribirá</translation>
        </message>
        <message>
            <source>without it, everybody whose category has no design</source>
            <translation>si no se indica, todos aquellos cuya categoría no tiene diseño</translation>
        </message>
        <message>
            <source>the category gets no badges</source>
            <translation>la categoría no recibe credenciales</translation>
        </message>
        <message>
            <source>the category gets what everybody gets</source>
            <translation>la categoría recibe lo mismo que todos</translation>
        </message>
        <message>
            <source>signs, cards and certificates</source>
            <translation>carteles, tarjetas y certificados</translation>
        </message>
        <message>
            <source>signs for the doors of rooms, cards for tables, name plates for speakers, certificates of attendance</source>
            <translation>carteles para las puertas de las salas, tarjetas de mesa, rótulos de mesa para ponentes, certificados de asistencia</translation>
        </message>
        <message>
            <source>only this day's, like 2026-06-09</source>
            <translation>solo los de este día, como 2026-06-09</translation>
        </message>
        <message>
            <source>who signs certificates</source>
            <translation>quién firma los certificados</translation>
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
            <source>opens {minutes} min before the start</source>
            <translation>abre {minutes} min antes del inicio</translation>
        </message>
        <message>
            <source>closes {minutes} min after the end</source>
            <translation>cierra {minutes} min después del final</translation>
        </message>
        <message>
            <source>{name} moves up from the waiting list.</source>
            <translation>{name} sale de la lista de espera y obtiene plaza.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
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
            <source>{name} has receiver {number} already.</source>
            <translation>{name} ya tiene el receptor {number}.</translation>
        </message>
        <message>
            <source>Receiver {number} is broken. Take another one.</source>
            <translation>El receptor {number} está averiado. Tome otro.</translation>
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
            <source>Nobody knows a receiver {number}.</source>
            <translation>No se conoce ningún receptor {number}.</translation>
        </message>
        <message>
            <source>Receiver {number} is noted.</source>
            <translation>Se ha anotado el estado del receptor {number}.</translation>
        </message>
        <message>
            <source>{out} out, {in_store} in the box, {lost} lost, {broken} broken of {known}.</source>
            <translation>Entregados {out}, en la caja {in_store}, perdidos {lost}, averiados {broken}, de {known}.</translation>
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
            <source>On the list</source>
            <translation>En la lista</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Asistieron</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Ausentes</translation>
        </message>
        <message>
            <source>Seats left empty</source>
            <translation>Plazas vacías</translation>
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
            <source>How it was counted</source>
            <translation>Cómo se ha contado</translation>
        </message>
        <message>
            <source>Arrived: admitted at the entrance at least once. A scan that was taken back counts for nothing.</source>
            <translation>Han llegado: admitidos en la entrada al menos una vez. Una lectura deshecha no cuenta.</translation>
        </message>
        <message>
            <source>A day is a day of the event’s time zone. Everybody counts once a day.</source>
            <translation>Un día es un día en la zona horaria del evento. Cada persona cuenta una vez al día.</translation>
        </message>
        <message>
            <source>Minutes add up from each entry to the next exit; who was never scanned out has none.</source>
            <translation>Los minutos se suman desde cada entrada hasta la salida siguiente; si nunca se leyó una salida, no hay minutos.</translation>
        </message>
        <message>
            <source>Who enters another room or leaves the building has left the room.</source>
            <translation>Quien entra en otra sala o sale del edificio ha salido de la sala.</translation>
        </message>
        <message>
            <source>No-shows: on a session’s list and never admitted to it.</source>
            <translation>Ausentes: en la lista de una sesión y nunca admitidos en ella.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organizaciones</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Who speaks several languages counts in each of them.</source>
            <translation>Quien habla varios idiomas cuenta en cada uno.</translation>
        </message>
        <message>
            <source>(not given)</source>
            <translation>(sin indicar)</translation>
        </message>
        <message>
            <source>People in all</source>
            <translation>Total de personas</translation>
        </message>
        <message>
            <source>Minutes in all</source>
            <translation>Total de minutos</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>That day so far</source>
            <translation>Acumulado del día</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Día y hora</translation>
        </message>
        <message>
            <source>Arrivals per quarter of an hour</source>
            <translation>Llegadas por cuarto de hora</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Llegadas</translation>
        </message>
        <message>
            <source>{gate}: minutes</source>
            <translation>{gate}: minutos</translation>
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
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Hours by interpreter</source>
            <translation>Horas por intérprete</translation>
        </message>
        <message>
            <source>Hours by day</source>
            <translation>Horas por día</translation>
        </message>
        <message>
            <source>Hours session by session</source>
            <translation>Horas por sesión</translation>
        </message>
        <message>
            <source>What the badge said</source>
            <translation>Texto leído en la credencial</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <source>Sheets to sign</source>
            <translation>Hojas de firmas</translation>
        </message>
        <message>
            <source>Programme of the rooms</source>
            <translation>Programa por sala</translation>
        </message>
        <message>
            <source>Programme of the days</source>
            <translation>Programa por día</translation>
        </message>
        <message>
            <source>Interpreters’ hours</source>
            <translation>Horas de los intérpretes</translation>
        </message>
        <message>
            <source>Meals and access needs</source>
            <translation>Comidas y necesidades de accesibilidad</translation>
        </message>
        <message>
            <source>Emergency list</source>
            <translation>Lista de emergencia</translation>
        </message>
        <message>
            <source>Here today</source>
            <translation>Presentes hoy</translation>
        </message>
        <message>
            <source>Organisations of which nobody has come</source>
            <translation>Organizaciones de las que no ha venido nadie</translation>
        </message>
        <message>
            <source>Sessions today</source>
            <translation>Sesiones de hoy</translation>
        </message>
        <message>
            <source>Attended today’s sessions</source>
            <translation>Asistencias a las sesiones de hoy</translation>
        </message>
        <message>
            <source>No-shows in today’s sessions</source>
            <translation>Ausencias en las sesiones de hoy</translation>
        </message>
        <message>
            <source>Receivers still out</source>
            <translation>Receptores sin devolver</translation>
        </message>
        <message>
            <source>Badges printed</source>
            <translation>Credenciales impresas</translation>
        </message>
        <message>
            <source>Languages that nobody interprets</source>
            <translation>Idiomas sin interpretación</translation>
        </message>
        <message>
            <source>Problems in the lists</source>
            <translation>Incidencias en las listas</translation>
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
            <source>Password of the list: </source>
            <translation>Contraseña de la lista: </translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Deshaciendo la importación</translation>
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
            <source>Columns as they were chosen last time: {sheets}.</source>
            <translation>Columnas como se eligieron la última vez: {sheets}.</translation>
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
            <source>landscape</source>
            <translation>horizontal</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>vertical</translation>
        </message>
        <message>
            <source>two sides</source>
            <translation>dos caras</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>plegada</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>rollo</translation>
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
            <source>There is no room for the session {text} on this badge.</source>
            <translation>No hay sitio para la sesión {text} en esta credencial.</translation>
        </message>
        <message>
            <source>The design {text} has a field that reaches past the edge.</source>
            <translation>El diseño {text} tiene un campo que sobrepasa el borde.</translation>
        </message>
        <message>
            <source>The code of the design {text} is small: each of its squares is {size} mm wide, and scanners are only sure of 0.33 mm. Make it larger.</source>
            <translation>El código del diseño {text} es pequeño: cada uno de sus cuadros mide {size} mm de ancho, y los lectores solo son fiables a partir de 0,33 mm. Amplíelo.</translation>
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
            <source>This list holds what is not for everybody ({columns}). Say what it is for (--purpose).</source>
            <translation>Esta lista contiene datos que no son para todos ({columns}). Indique para qué sirve (--purpose).</translation>
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
            <source>A gate has no rule called {value}. There are: {known}.</source>
            <translation>Los puntos de control no tienen ninguna regla llamada {value}. Reglas existentes: {known}.</translation>
        </message>
        <message>
            <source>This list has no column called {value}. There are: {known}.</source>
            <translation>Esta lista no tiene ninguna columna llamada {value}. Columnas existentes: {known}.</translation>
        </message>
        <message>
            <source>{value} names no receivers. Write numbers like 118 or 1-120.</source>
            <translation>{value} no designa ningún receptor. Escriba números como 118 o 1-120.</translation>
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
            <source>These are one entry already. Choose two different people.</source>
            <translation>Ya son una sola ficha. Elija dos personas distintas.</translation>
        </message>
        <message>
            <source>The two entries contradict each other: {fields}. Choose which one is right.</source>
            <translation>Las dos fichas se contradicen: {fields}. Elija cuál es la correcta.</translation>
        </message>
        <message>
            <source>The person was erased since, so there is nothing to go back to.</source>
            <translation>Los datos de la persona se han eliminado desde entonces, así que no hay nada a lo que volver.</translation>
        </message>
        <message>
            <source>{name} was merged again later. Undo the later merge first.</source>
            <translation>Hay una fusión posterior de {name}. Deshágala primero.</translation>
        </message>
        <message>
            <source>{name} has been at a gate since. Cancel the registration instead.</source>
            <translation>Desde entonces, {name} ha pasado por un punto de control. Cancele la inscripción en su lugar.</translation>
        </message>
        <message>
            <source>Nobody matches, so the list would be empty. Widen the choice.</source>
            <translation>Nadie coincide, así que la lista quedaría vacía. Amplíe la selección.</translation>
        </message>
        <message>
            <source>There is no paper list {value}. Look at the number at its top.</source>
            <translation>No hay ninguna lista en papel {value}. Mire el número que figura arriba.</translation>
        </message>
        <message>
            <source>{value} is no time that has been. Write it like 09:12.</source>
            <translation>{value} no es una hora ya pasada. Escríbala como 09:12.</translation>
        </message>
        <message>
            <source>Nobody matches, so there are no badges to make. Widen the choice.</source>
            <translation>Nadie coincide, así que no hay credenciales que crear. Amplíe la selección.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits. Choose another one.</source>
            <translation>Un PIN tiene de 4 a 12 cifras. Elija otro.</translation>
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
            <source>{path} is a folder or a device, not a file. Choose the list itself.</source>
            <translation>{path} es una carpeta o un dispositivo, no un archivo. Elija la lista misma.</translation>
        </message>
        <message>
            <source>You may not read {path}. Copy it to a folder of your own, or ask its owner.</source>
            <translation>No tiene permiso para leer {path}. Cópielo en una carpeta suya o consulte a su propietario.</translation>
        </message>
        <message>
            <source>Another program has {path} open. Close it there, then try again.</source>
            <translation>Otro programa tiene abierto {path}. Ciérrelo allí e inténtelo de nuevo.</translation>
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
            <source>The password of {path} works in a way that is not known here. Save it without a password.</source>
            <translation>El tipo de contraseña de {path} no se conoce aquí. Guarde el archivo sin contraseña.</translation>
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
            <source>{path} has headings, and no rows below them. Nobody has filled it in yet.</source>
            <translation>{path} tiene encabezados, pero ninguna fila debajo. Nadie lo ha rellenado todavía.</translation>
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
            <source>{path} is the list itself. Choose another name for the marked copy.</source>
            <translation>{path} es la propia lista. Elija otro nombre para la copia marcada.</translation>
        </message>
        <message>
            <source>{path} was changed since it was read. Choose it again, then save the copy.</source>
            <translation>{path} se ha modificado desde que se leyó. Elíjalo de nuevo y guarde la copia.</translation>
        </message>
        <message>
            <source>The import of {value} was undone already.</source>
            <translation>La importación de {value} ya se había deshecho.</translation>
        </message>
        <message>
            <source>Another list is being imported at this moment. Try again when it is in.</source>
            <translation>En este momento se está importando otra lista. Inténtelo de nuevo cuando termine.</translation>
        </message>
        <message>
            <source>The event changed since this list was looked at. Look at it again.</source>
            <translation>El evento ha cambiado desde que se revisó esta lista. Revísela de nuevo.</translation>
        </message>
        <message>
            <source>This badge design cannot be read: {part} is wrong. Ask for the file again.</source>
            <translation>Este diseño de credencial no se puede leer: {part} no es correcto. Vuelva a pedir el archivo.</translation>
        </message>
        <message>
            <source>The badge design {value} was made by a newer version of Event Desk. Install that version to use it.</source>
            <translation>El diseño de credencial {value} se creó con una versión más reciente de Event Desk. Instale esa versión para usarlo.</translation>
        </message>
        <message>
            <source>There is a badge design called {value} already. Choose another name.</source>
            <translation>Ya hay un diseño de credencial llamado {value}. Elija otro nombre.</translation>
        </message>
        <message>
            <source>The badge design {value} is larger than a label of {sheet}. Choose another sheet or a smaller design.</source>
            <translation>El diseño de credencial {value} es más grande que una etiqueta de {sheet}. Elija otra hoja o un diseño más pequeño.</translation>
        </message>
        <message>
            <source>Children get the badges of participants, so that no badge tells who is a child. Choose another category.</source>
            <translation>Los menores reciben la credencial de los participantes, para que ninguna credencial los delate. Elija otra categoría.</translation>
        </message>
        <message>
            <source>There is nothing to print for this choice. Widen it, or fill the programme.</source>
            <translation>No hay nada que imprimir con esta selección. Amplíela o complete el programa.</translation>
        </message>
        <message>
            <source>There is no sheet of labels called {value}. There are: {known}.</source>
            <translation>No hay ninguna hoja de etiquetas llamada {value}. Hojas existentes: {known}.</translation>
        </message>
        <message>
            <source>This file is no picture, or it is damaged. Choose a PNG or JPEG picture.</source>
            <translation>Este archivo no es una imagen o está dañado. Elija una imagen PNG o JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large. Make it smaller than {most} and try again.</source>
            <translation>Esta imagen es demasiado grande. Redúzcala a menos de {most} e inténtelo de nuevo.</translation>
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
            <source>Exit recorded – see note</source>
            <translation>Salida registrada: ver nota</translation>
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
            <source>The scanner sent nothing: scan again</source>
            <translation>El lector no ha enviado nada: repita la lectura</translation>
        </message>
        <message>
            <source>Only half of a code arrived: scan again</source>
            <translation>Solo ha llegado medio código: repita la lectura</translation>
        </message>
        <message>
            <source>Two codes at once: scan one badge after the other</source>
            <translation>Dos códigos a la vez: lea las credenciales de una en una</translation>
        </message>
        <message>
            <source>Far too long for a badge code</source>
            <translation>Demasiado largo para un código de credencial</translation>
        </message>
        <message>
            <source>Minor: goes only with {name}</source>
            <translation>Menor: solo sale con {name}</translation>
        </message>
        <message>
            <source>Minor: ask who comes along</source>
            <translation>Menor: pregunte con quién sale</translation>
        </message>
        <message>
            <source>Receiver still out: {numbers}</source>
            <translation>Receptor sin devolver: {numbers}</translation>
        </message>
        <message>
            <source>On the waiting list, place {numbers}</source>
            <translation>En la lista de espera, puesto {numbers}</translation>
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
            <source>ready</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>imprimiendo</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>takes nothing</source>
            <translation>no acepta nada</translation>
        </message>
        <message>
            <source>no paper</source>
            <translation>sin papel</translation>
        </message>
        <message>
            <source>paper jam</source>
            <translation>atasco de papel</translation>
        </message>
        <message>
            <source>no ink</source>
            <translation>sin tinta</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>no responde</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>requiere atención</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>no encontrada</translation>
        </message>
        <message>
            <source>Somebody or a fault stopped this printer. Start it in the system's settings.</source>
            <translation>Alguien o un fallo ha detenido esta impresora. Reanúdela en la configuración del sistema.</translation>
        </message>
        <message>
            <source>This printer takes no documents. Allow them in the system's settings.</source>
            <translation>Esta impresora no acepta documentos. Permítalos en la configuración del sistema.</translation>
        </message>
        <message>
            <source>Put in paper or a new roll.</source>
            <translation>Ponga papel o un rollo nuevo.</translation>
        </message>
        <message>
            <source>Open the printer and take out the paper that is stuck.</source>
            <translation>Abra la impresora y saque el papel atascado.</translation>
        </message>
        <message>
            <source>Put in a new cartridge or ribbon.</source>
            <translation>Ponga un cartucho o una cinta nuevos.</translation>
        </message>
        <message>
            <source>Close the printer.</source>
            <translation>Cierre la impresora.</translation>
        </message>
        <message>
            <source>Check that the printer is on and connected to power and network.</source>
            <translation>Compruebe que la impresora está encendida y conectada a la corriente y a la red.</translation>
        </message>
        <message>
            <source>Look at the printer's own display.</source>
            <translation>Mire la pantalla de la impresora.</translation>
        </message>
        <message>
            <source>This computer does not know the printer. Connect it, or choose another.</source>
            <translation>Este equipo no reconoce la impresora. Conéctela o elija otra.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Enviándose</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impresa</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Quitada</translation>
        </message>
        <message>
            <source>Did it come out?</source>
            <translation>¿Ha salido?</translation>
        </message>
        <message>
            <source>The person has a newer badge.</source>
            <translation>La persona tiene una credencial más reciente.</translation>
        </message>
        <message>
            <source>The person is not registered any more.</source>
            <translation>La persona ya no está inscrita.</translation>
        </message>
        <message>
            <source>The badge could not be drawn. Check the design.</source>
            <translation>No se ha podido crear la credencial. Compruebe el diseño.</translation>
        </message>
        <message>
            <source>The printer did not take it.</source>
            <translation>La impresora no la ha aceptado.</translation>
        </message>
        <message>
            <source>The printer gave up.</source>
            <translation>La impresora ha desistido.</translation>
        </message>
        <message>
            <source>Taken out here.</source>
            <translation>Quitada aquí.</translation>
        </message>
        <message>
            <source>Cancelled at the printer.</source>
            <translation>Cancelada en la impresora.</translation>
        </message>
        <message>
            <source>The program ended while it was being sent.</source>
            <translation>El programa se cerró mientras se enviaba.</translation>
        </message>
        <message>
            <source>The printer's queue does not know it any more.</source>
            <translation>Ya no está en la cola de la impresora.</translation>
        </message>
        <message>
            <source>This computer's print service does not answer. Start it, or save the badges as PDF.</source>
            <translation>El servicio de impresión de este equipo no responde. Inícielo o guarde las credenciales en PDF.</translation>
        </message>
        <message>
            <source>There is no printer called {value}. There are: {known}.</source>
            <translation>No hay ninguna impresora llamada {value}. Impresoras existentes: {known}.</translation>
        </message>
        <message>
            <source>{value} is not ready: {state}. Nothing was put into its queue.</source>
            <translation>{value} no está lista: {state}. No se ha puesto nada en su cola.</translation>
        </message>
        <message>
            <source>Printed {printed} of {badges}; failed: {failed}, waiting: {waiting}, to be looked at: {unknown}. See event-desk queue.</source>
            <translation>Impresas {printed} de {badges}; fallidas: {failed}, en espera: {waiting}, por revisar: {unknown}. Vea event-desk queue.</translation>
        </message>
        <message>
            <source>There is no badge {value} in the queue.</source>
            <translation>No hay ninguna credencial {value} en la cola.</translation>
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
            <source>once only</source>
            <translation>una sola vez</translation>
        </message>
        <message>
            <source>once a day, and again after an exit</source>
            <translation>una vez al día y de nuevo después de una salida</translation>
        </message>
        <message>
            <source>in and out at any time</source>
            <translation>entrada y salida en todo momento</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>invitado</translation>
        </message>
        <message>
            <source>signed up</source>
            <translation>inscrito</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
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
            <source>What is it for? It holds {columns}: </source>
            <translation>¿Para qué sirve? Contiene {columns}: </translation>
        </message>
        <message>
            <source>The event’s record could not be written; the list is.</source>
            <translation>No se ha podido escribir el registro del evento; la lista, sí.</translation>
        </message>
        <message>
            <source>Left out: {columns}. With --columns they can be had.</source>
            <translation>Columnas omitidas: {columns}. Con --columns se pueden incluir.</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Calendarios</translation>
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
            <source>{value} is struck out in the list, but was taken in. Check who still comes.</source>
            <translation>{value} está tachado en la lista, pero se ha importado. Compruebe quién sigue viniendo.</translation>
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
            <source>This registration is not settled yet ({value}). The person was taken in.</source>
            <translation>Esta inscripción aún no está confirmada ({value}). La persona se ha importado.</translation>
        </message>
        <message>
            <source>{value} is a host of the meeting, and came in as staff.</source>
            <translation>{value} es anfitrión de la reunión y entró como personal.</translation>
        </message>
        <message>
            <source>{value} looks like two people. They came in as one: add the other by hand.</source>
            <translation>{value} parece dos personas. Entraron como una: añada la otra a mano.</translation>
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
            <source>No session on the programme is called {value} yet.</source>
            <translation>Todavía ninguna sesión del programa se llama {value}.</translation>
        </message>
        <message>
            <source>No session is called just {value}. {kept} was taken. Check it.</source>
            <translation>Ninguna sesión se llama exactamente {value}. Se ha tomado {kept}. Compruébelo.</translation>
        </message>
        <message>
            <source>{value} repeats. Only the first time was taken; add the others.</source>
            <translation>{value} se repite. Solo se ha tomado la primera vez; añada las demás.</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>Nombre visible</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>Posición en el pedido</translation>
        </message>
        <message>
            <source>Went in elsewhere</source>
            <translation>Entrada mediante otro sistema</translation>
        </message>
        <message>
            <source>E-mail of who registered them</source>
            <translation>Correo de quien hizo la inscripción</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Entrega del menor</translation>
        </message>
        <message>
            <source>Second family name</source>
            <translation>Segundo apellido</translation>
        </message>
        <message>
            <source>Dialling code</source>
            <translation>Prefijo</translation>
        </message>
        <message>
            <source>Language (ticked)</source>
            <translation>Idioma (marcado)</translation>
        </message>
        <message>
            <source>Will come</source>
            <translation>Asistirá</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderador</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Presidencia</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Relator</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Se repite</translation>
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
            <source>woman</source>
            <translation>mujer</translation>
        </message>
        <message>
            <source>man</source>
            <translation>hombre</translation>
        </message>
        <message>
            <source>One person to a row. What you do not know stays empty.</source>
            <translation>Una persona por fila. Lo que no sepa queda vacío.</translation>
        </message>
        <message>
            <source>Columns with a star (*) have to be filled in.</source>
            <translation>Hay que rellenar las columnas con asterisco (*).</translation>
        </message>
        <message>
            <source>Click on a cell to see what belongs in it. Where a list opens, choose from it; where several languages are meant, part them with commas.</source>
            <translation>Haga clic en una celda para ver qué hay que escribir en ella. Si se abre una lista, elija de ella; si son varios idiomas, sepárelos con comas.</translation>
        </message>
        <message>
            <source>Leave the headings as they are. Sheets you do not need stay empty.</source>
            <translation>Deje los encabezados como están. Las hojas que no necesite quedan vacías.</translation>
        </message>
        <message>
            <source>People: everybody who comes, and does not speak or interpret.</source>
            <translation>Personas: quienes asisten y no intervienen ni interpretan.</translation>
        </message>
        <message>
            <source>Speakers: one row for each session that somebody speaks in.</source>
            <translation>Ponentes: una fila por cada sesión en la que interviene una persona.</translation>
        </message>
        <message>
            <source>Programme, Rooms: only if you plan sessions. Start and end are local times.</source>
            <translation>Programa, Salas: solo si prevé sesiones. Inicio y fin van en hora local.</translation>
        </message>
        <message>
            <source>Interpreters: a second row with other times says that somebody comes twice.</source>
            <translation>Intérpretes: una segunda fila con otras horas indica que la persona viene dos veces.</translation>
        </message>
        <message>
            <source>Under 18: write only the name that may stand on the badge, and the guardian. Both serve safety alone: the desk must know whom to call. Birth dates, schools and addresses are not wanted here.</source>
            <translation>Menor de 18 años: escriba solo el nombre que puede figurar en la credencial y el tutor. Ambos sirven únicamente para la seguridad: la mesa debe saber a quién llamar. Aquí no se piden fechas de nacimiento, escuelas ni direcciones.</translation>
        </message>
        <message>
            <source>What you write here serves only this event: badges, seats, interpreting, check-in. Send the file only to whoever asked you for it.</source>
            <translation>Lo que escriba aquí sirve solo para este evento: credenciales, plazas, interpretación, registro de llegada. Envíe el archivo únicamente a quien se lo pidió.</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <source>The same in the organisation’s own script, if it has another.</source>
            <translation>Lo mismo en la escritura propia de la organización, si tiene otra.</translation>
        </message>
        <message>
            <source>The language this person wants to hear through the receiver.</source>
            <translation>El idioma que esta persona quiere oír por el receptor.</translation>
        </message>
        <message>
            <source>What the badge shows. Choose from the list.</source>
            <translation>Lo que muestra la credencial. Elija de la lista.</translation>
        </message>
        <message>
            <source>Yes if the person is under 18 during the event; no birth dates.</source>
            <translation>«sí» si la persona es menor de 18 años durante el evento; sin fechas de nacimiento.</translation>
        </message>
        <message>
            <source>For those under 18: name and phone of whoever is responsible.</source>
            <translation>Para menores de 18 años: nombre y teléfono de la persona responsable.</translation>
        </message>
        <message>
            <source>Only what the kitchen has to know.</source>
            <translation>Solo lo que la cocina debe saber.</translation>
        </message>
        <message>
            <source>What we have to prepare, without the reason for it.</source>
            <translation>Lo que debemos preparar, sin indicar el motivo.</translation>
        </message>
        <message>
            <source>Where no name is known yet: “a youth delegate”.</source>
            <translation>Cuando aún no se conoce el nombre: «una delegada juvenil».</translation>
        </message>
        <message>
            <source>Code or title of the session. One row for each session.</source>
            <translation>Código o título de la sesión. Una fila por sesión.</translation>
        </message>
        <message>
            <source>Speaker, moderator, panellist …</source>
            <translation>Ponente, moderador, panelista…</translation>
        </message>
        <message>
            <source>A short sign of your own that no other session has: A1.</source>
            <translation>Un código corto de su elección que no tenga ninguna otra sesión: A1.</translation>
        </message>
        <message>
            <source>A title in at least one language is needed.</source>
            <translation>Hace falta un título en al menos un idioma.</translation>
        </message>
        <message>
            <source>Empty if a room is still to be found.</source>
            <translation>Vacío si aún hay que buscar sala.</translation>
        </message>
        <message>
            <source>What is spoken in the room; several with commas between them.</source>
            <translation>Lo que se habla en la sala; si son varios idiomas, sepárelos con comas.</translation>
        </message>
        <message>
            <source>What is to be heard besides; several with commas between them.</source>
            <translation>Lo que además debe poder oírse; si son varios idiomas, sepárelos con comas.</translation>
        </message>
        <message>
            <source>Whether a wheelchair gets there without a step.</source>
            <translation>Si se llega en silla de ruedas sin ningún escalón.</translation>
        </message>
        <message>
            <source>Works into it as into the mother tongue.</source>
            <translation>Trabaja hacia ella como hacia su lengua materna.</translation>
        </message>
        <message>
            <source>Works into it and from it.</source>
            <translation>Trabaja hacia ella y desde ella.</translation>
        </message>
        <message>
            <source>Works from it only.</source>
            <translation>Trabaja solo desde ella.</translation>
        </message>
        <message>
            <source>Whether the work is done from elsewhere.</source>
            <translation>Si se trabaja desde otro lugar.</translation>
        </message>
        <message>
            <source>Dr., Prof. …</source>
            <translation>Dr., Dra., Prof. …</translation>
        </message>
        <message>
            <source>The name for the badge. With the family name in CAPITALS or in front with a comma, lists are sorted by it.</source>
            <translation>El nombre para la credencial. Si los apellidos van en MAYÚSCULAS, o delante y seguidos de una coma, las listas se ordenan por ellos.</translation>
        </message>
        <message>
            <source>The same name in Arabic letters, or in Latin ones.</source>
            <translation>El mismo nombre en caracteres árabes o en caracteres latinos.</translation>
        </message>
        <message>
            <source>One address of this person’s own.</source>
            <translation>Una dirección propia de esta persona.</translation>
        </message>
        <message>
            <source>With the country’s code: +974 …</source>
            <translation>Con el prefijo del país: +974 …</translation>
        </message>
        <message>
            <source>What this person speaks; several with commas between them.</source>
            <translation>Los idiomas que habla esta persona, separados con comas.</translation>
        </message>
        <message>
            <source>Several with commas between them.</source>
            <translation>Si son varias, sepárelas con comas.</translation>
        </message>
        <message>
            <source>Whether pictures may show this person. Leave it empty if not asked.</source>
            <translation>Si las fotos pueden mostrar a esta persona. Déjelo vacío si no se le ha preguntado.</translation>
        </message>
        <message>
            <source>A day, like 2026-06-09.</source>
            <translation>Un día, como 2026-06-09.</translation>
        </message>
        <message>
            <source>Day and time where the event is, like 2026-06-09 14:30.</source>
            <translation>Día y hora del lugar del evento, como 2026-06-09 14:30.</translation>
        </message>
        <message>
            <source>A whole number.</source>
            <translation>Un número entero.</translation>
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
            <source>Signature</source>
            <translation>Firma</translation>
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
        <message>
            <source>Test badge</source>
            <translation>Credencial de prueba</translation>
        </message>
        <message>
            <source>The design {name} is in {path}.</source>
            <translation>El diseño {name} está en {path}.</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Size in mm</source>
            <translation>Tamaño en mm</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>Quién lo recibe</translation>
        </message>
        <message>
            <source>No badge: {categories}</source>
            <translation>Sin credencial: {categories}</translation>
        </message>
        <message>
            <source>To start from: {designs}</source>
            <translation>Para empezar: {designs}</translation>
        </message>
        <message>
            <source>Sheets: {sheets}</source>
            <translation>Hojas: {sheets}</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>The empty list is {path}.</source>
            <translation>La plantilla vacía está en {path}.</translation>
        </message>
        <message>
            <source>The list is long, so only the rows with problems are in it.</source>
            <translation>La lista es larga, así que la copia solo contiene las filas con incidencias.</translation>
        </message>
        <message>
            <source>Only the values came over to it, not how the list looked.</source>
            <translation>Solo se han pasado a la copia los valores, no el aspecto de la lista.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>How to fill in</source>
            <translation>Cómo rellenar</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Choose from the list.</source>
            <translation>Elija de la lista.</translation>
        </message>
        <message>
            <source>Please choose one from the list.</source>
            <translation>Elija un valor de la lista.</translation>
        </message>
        <message>
            <source>This is no day near the event. Write it like {example}.</source>
            <translation>No es un día próximo al evento. Escríbalo como {example}.</translation>
        </message>
        <message>
            <source>Please write a whole number.</source>
            <translation>Escriba un número entero.</translation>
        </message>
        <message>
            <source>How to fill in this list</source>
            <translation>Cómo rellenar esta lista</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>Certificado de asistencia</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>Se certifica que</translation>
        </message>
        <message>
            <source>took part in</source>
            <translation>ha participado en</translation>
        </message>
        <message>
            <source>Date and signature</source>
            <translation>Fecha y firma</translation>
        </message>
        <message>
            <source>Welcome! Please show your badge.</source>
            <translation>¡Le damos la bienvenida! Muestre su credencial, por favor.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
        <message>
            <source>Good to see you again</source>
            <translation>Nos alegra volver a verle</translation>
        </message>
        <message>
            <source>Goodbye, and safe travels</source>
            <translation>Hasta pronto y buen viaje</translation>
        </message>
        <message>
            <source>Please speak to us at the desk</source>
            <translation>Diríjase a la mesa de acreditación, por favor</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>mismo correo</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>mismo teléfono</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>mismo nombre</translation>
        </message>
        <message>
            <source>same name in the other script</source>
            <translation>mismo nombre en la otra escritura</translation>
        </message>
        <message>
            <source>names nearly the same</source>
            <translation>nombres casi iguales</translation>
        </message>
        <message>
            <source>a shorter form of the name</source>
            <translation>forma más corta del nombre</translation>
        </message>
        <message>
            <source>parts of the name in another order</source>
            <translation>partes del nombre en otro orden</translation>
        </message>
        <message>
            <source>at another organisation</source>
            <translation>en otra organización</translation>
        </message>
        <message>
            <source>No badge has been made yet.</source>
            <translation>Aún no se ha creado ninguna credencial.</translation>
        </message>
        <message>
            <source>The badge stays valid.</source>
            <translation>La credencial sigue siendo válida.</translation>
        </message>
        <message>
            <source>The badge of the entry that is kept stays valid. The other badge is answered with “replaced”.</source>
            <translation>La credencial de la ficha que se conserva sigue siendo válida. La otra recibe la respuesta «sustituida».</translation>
        </message>
        <message>
            <source>The badge of the other entry goes on working, as the badge of this person.</source>
            <translation>La credencial de la otra ficha sigue funcionando, como credencial de esta persona.</translation>
        </message>
        <message>
            <source>The other entry's badge is printed already, so it goes on working. The unprinted one is answered with “replaced”.</source>
            <translation>La credencial de la otra ficha ya está impresa, así que sigue funcionando. La que no está impresa recibe la respuesta «sustituida».</translation>
        </message>
        <message>
            <source>Rows without a name</source>
            <translation>Filas sin nombre</translation>
        </message>
        <message>
            <source>Names that are too long</source>
            <translation>Nombres demasiado largos</translation>
        </message>
        <message>
            <source>Rows without a title</source>
            <translation>Filas sin título</translation>
        </message>
        <message>
            <source>Sessions without a time</source>
            <translation>Sesiones sin hora</translation>
        </message>
        <message>
            <source>Sessions that end before they start</source>
            <translation>Sesiones que terminan antes de empezar</translation>
        </message>
        <message>
            <source>Outside the days of the event</source>
            <translation>Fuera de los días del evento</translation>
        </message>
        <message>
            <source>Doubtful e-mail addresses</source>
            <translation>Direcciones de correo dudosas</translation>
        </message>
        <message>
            <source>Several e-mail addresses in one cell</source>
            <translation>Varias direcciones de correo en una celda</translation>
        </message>
        <message>
            <source>Doubtful phone numbers</source>
            <translation>Números de teléfono dudosos</translation>
        </message>
        <message>
            <source>Several phone numbers in one cell</source>
            <translation>Varios números de teléfono en una celda</translation>
        </message>
        <message>
            <source>Numbers that lost digits</source>
            <translation>Números que han perdido cifras</translation>
        </message>
        <message>
            <source>Unknown countries</source>
            <translation>Países desconocidos</translation>
        </message>
        <message>
            <source>Unknown languages</source>
            <translation>Idiomas desconocidos</translation>
        </message>
        <message>
            <source>New categories</source>
            <translation>Categorías nuevas</translation>
        </message>
        <message>
            <source>Unreadable dates</source>
            <translation>Fechas ilegibles</translation>
        </message>
        <message>
            <source>Dates that can be read in two ways</source>
            <translation>Fechas que se pueden leer de dos maneras</translation>
        </message>
        <message>
            <source>Neither yes nor no</source>
            <translation>Ni sí ni no</translation>
        </message>
        <message>
            <source>Unreadable numbers</source>
            <translation>Números ilegibles</translation>
        </message>
        <message>
            <source>Unknown time zones</source>
            <translation>Zonas horarias desconocidas</translation>
        </message>
        <message>
            <source>Texts that are too long</source>
            <translation>Textos demasiado largos</translation>
        </message>
        <message>
            <source>Formulas without a value</source>
            <translation>Fórmulas sin valor</translation>
        </message>
        <message>
            <source>Registrations that are pending</source>
            <translation>Inscripciones sin confirmar</translation>
        </message>
        <message>
            <source>Organisations from above</source>
            <translation>Organizaciones de la línea anterior</translation>
        </message>
        <message>
            <source>Hosts of online meetings</source>
            <translation>Anfitriones de reuniones en línea</translation>
        </message>
        <message>
            <source>Two people in one row</source>
            <translation>Dos personas en una fila</translation>
        </message>
        <message>
            <source>Checked in elsewhere</source>
            <translation>Registrados en otro sistema</translation>
        </message>
        <message>
            <source>Shared e-mail addresses</source>
            <translation>Direcciones de correo compartidas</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Posibles duplicados</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Contradicciones</translation>
        </message>
        <message>
            <source>Unknown sessions</source>
            <translation>Sesiones desconocidas</translation>
        </message>
        <message>
            <source>Sessions found by a similar title</source>
            <translation>Sesiones encontradas por un título parecido</translation>
        </message>
        <message>
            <source>Sessions that repeat</source>
            <translation>Sesiones que se repiten</translation>
        </message>
        <message>
            <source>Unknown rooms</source>
            <translation>Salas desconocidas</translation>
        </message>
        <message>
            <source>Differs from the event</source>
            <translation>Diferencias con el evento</translation>
        </message>
        <message>
            <source>Hidden sheets</source>
            <translation>Hojas ocultas</translation>
        </message>
        <message>
            <source>Hidden rows</source>
            <translation>Filas ocultas</translation>
        </message>
        <message>
            <source>Hidden columns</source>
            <translation>Columnas ocultas</translation>
        </message>
        <message>
            <source>Rows that are struck out</source>
            <translation>Filas tachadas</translation>
        </message>
        <message>
            <source>Headings that stand there twice</source>
            <translation>Encabezados repetidos</translation>
        </message>
        <message>
            <source>{item} is no longer on the list. It stays as it is.</source>
            <translation>{item} ya no está en la lista. La sesión se queda como está.</translation>
        </message>
        <message>
            <source>{item} is new.</source>
            <translation>Sesión nueva: {item}.</translation>
        </message>
        <message>
            <source>{item} is new: {when}.</source>
            <translation>Sesión nueva: {item}, {when}.</translation>
        </message>
        <message>
            <source>{item} now begins at {after}.</source>
            <translation>{item} empieza ahora el {after}.</translation>
        </message>
        <message>
            <source>{item} moved from {before} to {after}.</source>
            <translation>{item} pasa de {before} a {after}.</translation>
        </message>
        <message>
            <source>{item} now ends at {after}.</source>
            <translation>{item} termina ahora el {after}.</translation>
        </message>
        <message>
            <source>{item} now ends at {after} instead of {before}.</source>
            <translation>{item}: el final es ahora {after} en lugar de {before}.</translation>
        </message>
        <message>
            <source>{item} is now in {after}.</source>
            <translation>{item}: la sala es ahora {after}.</translation>
        </message>
        <message>
            <source>{name} is new on stage in {item}.</source>
            <translation>{name} interviene ahora en {item}.</translation>
        </message>
        <message>
            <source>{name} is no longer on the list for {item}.</source>
            <translation>La lista ya no menciona a {name} en {item}.</translation>
        </message>
        <message>
            <source>{before} is now called {after}.</source>
            <translation>{before} se titula ahora {after}.</translation>
        </message>
        <message>
            <source>{item} has a title in {language} now: {after}.</source>
            <translation>{item} tiene ahora un título ({language}): {after}.</translation>
        </message>
        <message>
            <source>{item}: {field} is now {after}.</source>
            <translation>{item} – {field}: ahora {after}.</translation>
        </message>
        <message>
            <source>{item}: {field} is now {after} instead of {before}.</source>
            <translation>{item} – {field}: ahora {after} en lugar de {before}.</translation>
        </message>
        <message>
            <source>printed {day} at {time}</source>
            <translation>impreso el {day} a las {time}</translation>
        </message>
        <message>
            <source>List {number}</source>
            <translation>Lista {number}</translation>
        </message>
        <message>
            <source>badge collected</source>
            <translation>credencial recogida</translation>
        </message>
        <message>
            <source>badge collected before</source>
            <translation>credencial ya recogida</translation>
        </message>
        <message>
            <source>registration cancelled</source>
            <translation>inscripción cancelada</translation>
        </message>
        <message>
            <source>no badge yet</source>
            <translation>aún sin credencial</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no encontrada</translation>
        </message>
        <message>
            <source>not collected after all</source>
            <translation>no recogida al final</translation>
        </message>
        <message>
            <source>was not collected</source>
            <translation>no estaba recogida</translation>
        </message>
        <message>
            <source>Tick who comes in, and write the time.</source>
            <translation>Marque a quien entre y anote la hora.</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>En su escritura</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>The queue is paused.</source>
            <translation>La cola está en pausa.</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>the printers there are, and how they are</source>
            <translation>las impresoras que hay y su estado</translation>
        </message>
        <message>
            <source>badges on a printer</source>
            <translation>credenciales en una impresora</translation>
        </message>
        <message>
            <source>millimetres to the right and down</source>
            <translation>milímetros hacia la derecha y hacia abajo</translation>
        </message>
        <message>
            <source>badges on their way to paper</source>
            <translation>credenciales en camino al papel</translation>
        </message>
        <message>
            <source>say which there are</source>
            <translation>indicar cuáles hay</translation>
        </message>
        <message>
            <source>let those wait again that failed</source>
            <translation>volver a poner en espera las fallidas</translation>
        </message>
        <message>
            <source>take out what waits</source>
            <translation>quitar las que esperan</translation>
        </message>
        <message>
            <source>send nothing more for now</source>
            <translation>no enviar nada más por ahora</translation>
        </message>
        <message>
            <source>go on sending</source>
            <translation>reanudar el envío</translation>
        </message>
        <message>
            <source>say that these came out</source>
            <translation>indicar que estas han salido</translation>
        </message>
        <message>
            <source>say that these did not come out</source>
            <translation>indicar que estas no han salido</translation>
        </message>
        <message>
            <source>send what waits, until all is out</source>
            <translation>enviar lo que espera, hasta que salga todo</translation>
        </message>
        <message>
            <source>give up when nothing happens for so many seconds</source>
            <translation>desistir si no pasa nada durante estos segundos</translation>
        </message>
        <message>
            <source>Drawing signs</source>
            <translation>Creación de los carteles</translation>
        </message>
        <message>
            <source>Times day by day</source>
            <translation>Horarios por día</translation>
        </message>
        <message>
            <source>Times session by session</source>
            <translation>Horarios por sesión</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Nada que mostrar.</translation>
        </message>
        <message>
            <source>Counted by arrival and departure; who gave neither counts on every day.</source>
            <translation>Se cuenta por llegada y salida; quien no indicó ninguna cuenta todos los días.</translation>
        </message>
        <message>
            <source>Meals</source>
            <translation>Comidas</translation>
        </message>
        <message>
            <source>Interpretation wanted</source>
            <translation>Interpretación solicitada</translation>
        </message>
        <message>
            <source>(nothing said)</source>
            <translation>(nada indicado)</translation>
        </message>
        <message>
            <source>Inside by the scans on {day}: {count}</source>
            <translation>Dentro según las lecturas el {day}: {count}</translation>
        </message>
        <message>
            <source>Came in on an earlier day, never scanned out: {count}</source>
            <translation>Entraron un día anterior, sin lectura de salida: {count}</translation>
        </message>
        <message>
            <source>Perhaps still inside</source>
            <translation>Quizá sigan dentro</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>A salvo</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Receivers to collect</source>
            <translation>Receptores por recoger</translation>
        </message>
        <message>
            <source>Tick what is back.</source>
            <translation>Marque los que se han devuelto.</translation>
        </message>
    </context>
</TS>
