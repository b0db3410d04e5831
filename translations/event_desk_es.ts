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
        <message numerus="yes">
            <source>%n line(s) in the record</source>
            <translation>
                <numerusform>%n línea en el registro</numerusform>
                <numerusform>%n líneas en el registro</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) still hold it until their time is over; --copies removes them.</source>
            <translation>
                <numerusform>%n copia anterior todavía los contiene hasta que venza su plazo; --copies la elimina.</numerusform>
                <numerusform>%n copias anteriores todavía los contienen hasta que venza su plazo; --copies las elimina.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n carencia</numerusform>
                <numerusform>%n carencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) touched</source>
            <translation>
                <numerusform>%n persona afectada</numerusform>
                <numerusform>%n personas afectadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>plan with %n person(s) touched</source>
            <translation>
                <numerusform>plan con %n persona afectada</numerusform>
                <numerusform>plan con %n personas afectadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) locked</source>
            <translation>
                <numerusform>%n sesión fijada</numerusform>
                <numerusform>%n sesiones fijadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) unlocked</source>
            <translation>
                <numerusform>%n sesión sin fijar</numerusform>
                <numerusform>%n sesiones sin fijar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) of that booth would still be open.</source>
            <translation>
                <numerusform>Aún quedaría %n plaza de esa cabina sin cubrir.</numerusform>
                <numerusform>Aún quedarían %n plazas de esa cabina sin cubrir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Closes %n gap(s).</source>
            <translation>
                <numerusform>Resuelve %n carencia.</numerusform>
                <numerusform>Resuelve %n carencias.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more for {language}</source>
            <translation>
                <numerusform>%n persona más para {language}</numerusform>
                <numerusform>%n personas más para {language}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more could do it: {parts}.</source>
            <translation>
                <numerusform>%n persona más podría hacerlo: {parts}.</numerusform>
                <numerusform>%n personas más podrían hacerlo: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) could do it: {parts}.</source>
            <translation>
                <numerusform>%n persona podría hacerlo: {parts}.</numerusform>
                <numerusform>%n personas podrían hacerlo: {parts}.</numerusform>
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
                <numerusform>%n ausente a esa hora</numerusform>
                <numerusform>%n ausentes a esa hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not cleared</source>
            <translation>
                <numerusform>%n sin autorización</numerusform>
                <numerusform>%n sin autorización</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n busy</source>
            <translation>
                <numerusform>%n en otra sesión</numerusform>
                <numerusform>%n en otra sesión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too far away just before or after</source>
            <translation>
                <numerusform>%n demasiado lejos justo antes o después</numerusform>
                <numerusform>%n demasiado lejos justo antes o después</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of the day</source>
            <translation>
                <numerusform>%n en el límite del día</numerusform>
                <numerusform>%n en el límite del día</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of four hours</source>
            <translation>
                <numerusform>%n en el límite de cuatro horas</numerusform>
                <numerusform>%n en el límite de cuatro horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have no lunch</source>
            <translation>
                <numerusform>%n se quedaría sin almuerzo</numerusform>
                <numerusform>%n se quedarían sin almuerzo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too long a day</source>
            <translation>
                <numerusform>%n tendría un día demasiado largo</numerusform>
                <numerusform>%n tendrían un día demasiado largo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too short a night</source>
            <translation>
                <numerusform>%n tendría una noche demasiado corta</numerusform>
                <numerusform>%n tendrían una noche demasiado corta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but no booth is</source>
            <translation>
                <numerusform>%n libre, pero no hay cabina</numerusform>
                <numerusform>%n libres, pero no hay cabina</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but the booth is full</source>
            <translation>
                <numerusform>%n libre, pero la cabina está llena</numerusform>
                <numerusform>%n libres, pero la cabina está llena</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) would work elsewhere: {people}.</source>
            <translation>
                <numerusform>%n persona trabajaría en otro sitio: {people}.</numerusform>
                <numerusform>%n personas trabajarían en otro sitio: {people}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(s) can still be read without the passphrase. Remove them now?</source>
            <translation>
                <numerusform>%n copia todavía se puede leer sin la frase de contraseña. ¿Eliminarla ahora?</numerusform>
                <numerusform>%n copias todavía se pueden leer sin la frase de contraseña. ¿Eliminarlas ahora?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n línea</numerusform>
                <numerusform>%n líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n cambio enviado</numerusform>
                <numerusform>%n cambios enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received</source>
            <translation>
                <numerusform>%n recibido</numerusform>
                <numerusform>%n recibidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Connected, %n desk(s)</source>
            <translation>
                <numerusform>Conectada, %n mesa</numerusform>
                <numerusform>Conectada, %n mesas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait</source>
            <translation>
                <numerusform>%n cambio pendiente</numerusform>
                <numerusform>%n cambios pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be exchanged</source>
            <translation>
                <numerusform>No se pudo intercambiar %n cambio</numerusform>
                <numerusform>No se pudieron intercambiar %n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of a newer version wait</source>
            <translation>
                <numerusform>%n cambio pendiente de una versión más reciente</numerusform>
                <numerusform>%n cambios pendientes de una versión más reciente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that happened at several desks need a look.</source>
            <translation>
                <numerusform>Hay %n cosa por revisar, ocurrida en varias mesas.</numerusform>
                <numerusform>Hay %n cosas por revisar, ocurridas en varias mesas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n desk(s)</source>
            <translation>
                <numerusform>%n mesa</numerusform>
                <numerusform>%n mesas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here wait to be passed on.</source>
            <translation>
                <numerusform>%n cambio hecho aquí está pendiente de transmitirse.</numerusform>
                <numerusform>%n cambios hechos aquí están pendientes de transmitirse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in from the stick.</source>
            <translation>
                <numerusform>Se ha incorporado %n cambio desde la memoria USB.</numerusform>
                <numerusform>Se han incorporado %n cambios desde la memoria USB.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Event Desk</source>
            <translation>Acerca de Event Desk</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Copy facts about this computer</source>
            <translation>Copiar los datos de este equipo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0. It works without a network and sends nothing to anybody.</source>
            <translation>Software libre con licencia Apache 2.0. Funciona sin red y no envía nada a nadie.</translation>
        </message>
    </context>
    <context>
        <name>Acting</name>
        <message>
            <source>Choose a booth’s session first, then a person.</source>
            <translation>Elija primero la sesión de una cabina y después una persona.</translation>
        </message>
        <message>
            <source>%1 locked</source>
            <translation>Fijado: %1</translation>
        </message>
        <message>
            <source>%1 unlocked</source>
            <translation>Ya no fijado: %1</translation>
        </message>
        <message>
            <source>The day is locked</source>
            <translation>El día está fijado</translation>
        </message>
        <message>
            <source>The day is unlocked</source>
            <translation>El día ya no está fijado</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>%1. Undo with F8.</source>
            <translation>%1. Deshacer con F8.</translation>
        </message>
        <message>
            <source>New session here…</source>
            <translation>Nueva sesión aquí…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Time and room…</source>
            <translation>Hora y sala…</translation>
        </message>
        <message>
            <source>Places that fit…</source>
            <translation>Lugares posibles…</translation>
        </message>
        <message>
            <source>Keep this room when planning</source>
            <translation>Fijar esta sala en el plan</translation>
        </message>
        <message>
            <source>Take away time and room</source>
            <translation>Quitar la hora y la sala</translation>
        </message>
        <message>
            <source>Stands…</source>
            <translation>Puestos de exposición…</translation>
        </message>
        <message>
            <source>Hold it after all</source>
            <translation>Mantener la sesión</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message>
            <source>Back among the topics</source>
            <translation>Devolver a los temas</translation>
        </message>
        <message>
            <source>Propose a topic…</source>
            <translation>Proponer un tema…</translation>
        </message>
        <message>
            <source>Topic for this place</source>
            <translation>Tema para este lugar</translation>
        </message>
        <message>
            <source>Open into rooms…</source>
            <translation>Abrir en salas…</translation>
        </message>
        <message>
            <source>Room: %1…</source>
            <translation>Sala: %1…</translation>
        </message>
        <message>
            <source>New room…</source>
            <translation>Nueva sala…</translation>
        </message>
        <message>
            <source>Mobile booths…</source>
            <translation>Cabinas móviles…</translation>
        </message>
        <message>
            <source>Propose a topic for Open Space…</source>
            <translation>Proponer un tema para el espacio abierto…</translation>
        </message>
        <message>
            <source>Stands of the marketplace…</source>
            <translation>Puestos de la feria…</translation>
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
        <name>AllowedLine</name>
        <message>
            <source>Allow it again</source>
            <translation>Volver a permitirlo</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
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
        <name>AskPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Remember on this computer</source>
            <translation>Recordarla en este equipo</translation>
        </message>
        <message>
            <source>In the computer's own safe: whoever can log in here can open the event.</source>
            <translation>En el almacén seguro del propio equipo: quien pueda iniciar sesión aquí podrá abrir el evento.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>This event is protected</source>
            <translation>Este evento está protegido</translation>
        </message>
        <message>
            <source>This passphrase doesn't open it. Check the keyboard's language and Caps Lock, show what you typed, and try again.</source>
            <translation>Esta frase de contraseña no lo abre. Compruebe el idioma del teclado y Bloq Mayús, muestre lo que ha escrito e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Looking whether it fits…</source>
            <translation>Comprobando si cabe…</translation>
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
        <name>AssignDialog</name>
        <message>
            <source>Assign somebody into %1</source>
            <translation>Asignar un intérprete: %1</translation>
        </message>
        <message>
            <source>Type a name…</source>
            <translation>Escriba un nombre…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Interpreters, who fits best first</source>
            <translation>Intérpretes, primero los más adecuados</translation>
        </message>
        <message>
            <source>Looking for people</source>
            <translation>Búsqueda de personas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>That day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>Consecuencias</translation>
        </message>
        <message>
            <source>Nobody has the languages</source>
            <translation>Nadie tiene los idiomas</translation>
        </message>
    </context>
    <context>
        <name>BackupButton</name>
        <message>
            <source>Looking only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>No backup since %1</source>
            <translation>Sin copia de seguridad desde %1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Aún sin copia de seguridad</translation>
        </message>
        <message>
            <source>Backup %1 · second place is missing</source>
            <translation>Copia de seguridad: %1 · falta el segundo lugar</translation>
        </message>
        <message>
            <source>Second place for backups is missing</source>
            <translation>Falta el segundo lugar para las copias de seguridad</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <translation>Copia de seguridad: %1</translation>
        </message>
        <message>
            <source>%1 is not there: plug in the stick, or choose another place.</source>
            <translation>%1 no está disponible: conecte la memoria USB o elija otro lugar.</translation>
        </message>
        <message>
            <source>Backups, passphrase, another laptop</source>
            <translation>Copias de seguridad, frase de contraseña, otro portátil</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>No second place any more</source>
            <translation>Dejar de usar el segundo lugar</translation>
        </message>
        <message>
            <source>Show the backups' folder</source>
            <translation>Mostrar la carpeta de las copias</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Este archivo</translation>
        </message>
        <message>
            <source>Hand over to another laptop…</source>
            <translation>Traspasar a otro portátil…</translation>
        </message>
        <message>
            <source>Sheet for a lost laptop…</source>
            <translation>Hoja para portátil perdido…</translation>
        </message>
        <message>
            <source>Another passphrase…</source>
            <translation>Otra frase de contraseña…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Poner una frase de contraseña…</translation>
        </message>
        <message>
            <source>Remove the passphrase…</source>
            <translation>Quitar la frase de contraseña…</translation>
        </message>
        <message>
            <source>Second place, on a stick…</source>
            <translation>Segundo lugar, en una memoria USB…</translation>
        </message>
        <message>
            <source>Second place: %1…</source>
            <translation>Segundo lugar: %1…</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>Segundo lugar para las copias de seguridad</translation>
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
        <name>BlockMenu</name>
        <message>
            <source>Looking for people</source>
            <translation>Búsqueda de personas</translation>
        </message>
        <message>
            <source>Why is this open?</source>
            <translation>¿Por qué no está cubierto?</translation>
        </message>
        <message>
            <source>Unlock the session</source>
            <translation>Dejar de fijar la sesión</translation>
        </message>
        <message>
            <source>Lock the session</source>
            <translation>Fijar la sesión</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>Mostrar la sesión</translation>
        </message>
        <message>
            <source>Give it to</source>
            <translation>Dársela a</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Nobody has the languages</source>
            <translation>Nadie tiene los idiomas</translation>
        </message>
        <message>
            <source>Everyone…</source>
            <translation>Todos…</translation>
        </message>
        <message>
            <source>Unlock the seat</source>
            <translation>Dejar de fijar la plaza</translation>
        </message>
        <message>
            <source>Lock the seat</source>
            <translation>Fijar la plaza</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>BoardTools</name>
        <message>
            <source>New session…</source>
            <translation>Nueva sesión…</translation>
        </message>
        <message>
            <source>Or double-click an empty place, or drag over it</source>
            <translation>O haga doble clic en un lugar vacío, o arrastre sobre él</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Steps in which sessions move</source>
            <translation>Intervalos en que se mueven las sesiones</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+wheel, −)</source>
            <translation>Reducir (Ctrl+rueda, −)</translation>
        </message>
        <message>
            <source>Larger (Ctrl+wheel, +)</source>
            <translation>Ampliar (Ctrl+rueda, +)</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Mostrar u ocultar los detalles</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Deshacer: %1 (F8)</translation>
        </message>
        <message>
            <source>Undo (F8)</source>
            <translation>Deshacer (F8)</translation>
        </message>
        <message>
            <source>Do again: %1 (Ctrl+Y)</source>
            <translation>Rehacer: %1 (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Do again (Ctrl+Y)</source>
            <translation>Rehacer (Ctrl+Y)</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>Todas las salas</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Rooms and times. Arrow keys go from session to session; with Shift or Alt they move it, with Ctrl they make it longer or shorter. Enter opens it.</source>
            <translation>Salas y horas. Las flechas pasan de una sesión a otra; con Shift o Alt la mueven y con Ctrl la alargan o acortan. Enter la abre.</translation>
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
        <name>BoothRow</name>
        <message>
            <source>Booth %1</source>
            <translation>Cabina %1</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plazas</translation>
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
            <translation>Cabinas móviles</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Minutes to set it up</source>
            <translation>Minutos de montaje</translation>
        </message>
        <message>
            <source>Seats it costs</source>
            <translation>Plazas que resta</translation>
        </message>
        <message>
            <source>Add a booth</source>
            <translation>Añadir una cabina</translation>
        </message>
        <message>
            <source>Booths that can be set up in any room, the time and the seats that takes.</source>
            <translation>Cabinas que se pueden montar en cualquier sala, con el tiempo y las plazas que eso requiere.</translation>
        </message>
    </context>
    <context>
        <name>BrokenDialog</name>
        <message>
            <source>This breaks a rule</source>
            <translation>Esto infringe una regla</translation>
        </message>
        <message>
            <source>Reason, for the printed plan</source>
            <translation>Motivo, para el plan impreso</translation>
        </message>
        <message>
            <source>Put it there anyway</source>
            <translation>Colocarla ahí de todos modos</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarla como está</translation>
        </message>
        <message>
            <source>Other places…</source>
            <translation>Otros lugares…</translation>
        </message>
    </context>
    <context>
        <name>BulletinDialog</name>
        <message>
            <source>Change bulletin</source>
            <translation>Boletín de cambios</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>A page for each person, in their own language, against the last release</source>
            <translation>Una página por persona, en su propio idioma, respecto a la última versión publicada</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
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
        <name>ChangedDialog</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>el final</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Franja</translation>
        </message>
        <message>
            <source>Somebody is ill</source>
            <translation>Alguien está enfermo</translation>
        </message>
        <message>
            <source>A room is lost</source>
            <translation>Se pierde una sala</translation>
        </message>
        <message>
            <source>A session was moved</source>
            <translation>Se ha movido una sesión</translation>
        </message>
        <message>
            <source>A topic was added</source>
            <translation>Se ha añadido un tema</translation>
        </message>
        <message>
            <source>An interpreter arrived</source>
            <translation>Ha llegado un intérprete</translation>
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
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>A new topic…</source>
            <translation>Un tema nuevo…</translation>
        </message>
        <message>
            <source>Somebody new…</source>
            <translation>Una persona nueva…</translation>
        </message>
        <message>
            <source>no room yet</source>
            <translation>aún sin sala</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>Planificar de nuevo</translation>
        </message>
        <message>
            <source>A new plan is worked out that touches as few people as possible. You see what it changes before anything is taken on.</source>
            <translation>Se elabora un plan nuevo que afecta al menor número posible de personas. Verá qué cambia antes de aplicar nada.</translation>
        </message>
        <message>
            <source>No Open Space slot is free.</source>
            <translation>No hay ninguna franja libre del espacio abierto.</translation>
        </message>
        <message>
            <source>Write the time like 08:30.</source>
            <translation>Escriba la hora así: 08:30.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>El final es anterior al inicio.</translation>
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
        <name>CodePicture</name>
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
        <name>CopiesView</name>
        <message>
            <source>Copies, the newest first</source>
            <translation>Copias, las más recientes primero</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>No copy is known yet.</source>
            <translation>Aún no se conoce ninguna copia.</translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>Examinando la copia…</translation>
        </message>
        <message>
            <source>It can't be read: it is damaged, or has another passphrase.</source>
            <translation>No se puede leer: está dañada o tiene otra frase de contraseña.</translation>
        </message>
        <message>
            <source>It didn't pass its check. Choose another copy.</source>
            <translation>No ha superado la comprobación. Elija otra copia.</translation>
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
            <source>The report</source>
            <translation>El informe</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Abrir la carpeta del registro</translation>
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
        <name>DayTable</name>
        <message>
            <source>Sessions of the day</source>
            <translation>Sesiones del día</translation>
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
            <source>Kind</source>
            <translation>Tipo</translation>
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
            <source>no time</source>
            <translation>sin hora</translation>
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
        <message>
            <source>Where to keep the event</source>
            <translation>Dónde guardar el evento</translation>
        </message>
    </context>
    <context>
        <name>DesksButton</name>
        <message>
            <source>Other desks</source>
            <translation>Las demás mesas</translation>
        </message>
        <message>
            <source>Share this event with other laptops</source>
            <translation>Compartir este evento con otros portátiles</translation>
        </message>
    </context>
    <context>
        <name>DesksDialog</name>
        <message>
            <source>server here</source>
            <translation>servidor aquí</translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>última: %1</translation>
        </message>
        <message>
            <source>Sharing, leaving and taking over are for an organiser's desk.</source>
            <translation>Compartir, salir y tomar el relevo corresponde a una mesa de la organización.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa de acreditación</translation>
        </message>
        <message>
            <source>How it is</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Arrivals/min</source>
            <translation>Llegadas/min</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portátil</translation>
        </message>
        <message>
            <source>Other desks</source>
            <translation>Las demás mesas</translation>
        </message>
        <message>
            <source>Add a laptop…</source>
            <translation>Añadir un portátil…</translation>
        </message>
        <message>
            <source>Exchange by stick…</source>
            <translation>Intercambio por memoria USB…</translation>
        </message>
        <message>
            <source>Needs attention…</source>
            <translation>Por revisar…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>Salir…</translation>
        </message>
        <message>
            <source>Come back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Join with another code…</source>
            <translation>Unirse con otro código…</translation>
        </message>
        <message>
            <source>The server's laptop is lost: go on from here…</source>
            <translation>Se perdió el portátil del servidor: seguir desde aquí…</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Apartar…</translation>
        </message>
        <message>
            <source>For a laptop that was lost: choose it in the list</source>
            <translation>Para un portátil perdido: elíjalo en la lista</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>DesksFlow</name>
        <message>
            <source>The event stays on this laptop as it is now. What is done here afterwards doesn't reach the other desks, until this desk comes back.</source>
            <translation>El evento queda en este portátil tal como está ahora. Lo que se haga aquí después no llega a las demás mesas hasta que esta mesa vuelva.</translation>
        </message>
        <message>
            <source>Leave the other desks?</source>
            <translation>¿Dejar las demás mesas?</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>Saliendo</translation>
        </message>
        <message>
            <source>Coming back</source>
            <translation>Volver a entrar</translation>
        </message>
        <message>
            <source>This laptop starts a server of its own, from all that it knows. The other desks then join it once with a new code; they keep what they have done, and nothing is counted twice. What only the lost laptop knew comes back if it is found. Do this at one desk only, and only when the other laptop doesn't come back soon.</source>
            <translation>Este portátil inicia su propio servidor con todo lo que conoce. Después, las demás mesas se unen a él una vez con un código nuevo; conservan lo que han hecho y nada se cuenta dos veces. Lo que solo conocía el portátil perdido se recupera si aparece. Hágalo en una sola mesa, y solo si el otro portátil no va a volver pronto.</translation>
        </message>
        <message>
            <source>Go on from this laptop?</source>
            <translation>¿Seguir desde este portátil?</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Seguir desde aquí</translation>
        </message>
        <message>
            <source>Starting a server here</source>
            <translation>Iniciando un servidor aquí</translation>
        </message>
        <message>
            <source>The laptop of %1 can then neither read nor write what the desks share; what it has already stays on it. The code for its kind of desk is made new, and whoever joins from now on needs the new one. If the laptop is found, it can join again with that.</source>
            <translation>El portátil de %1 ya no podrá leer ni escribir lo que comparten las mesas; lo que ya tiene se queda en él. Se crea un código nuevo para ese tipo de mesa, y quien se una a partir de ahora necesita el nuevo. Si el portátil aparece, puede volver a unirse con él.</translation>
        </message>
        <message>
            <source>Send %1 away?</source>
            <translation>¿Apartar %1?</translation>
        </message>
        <message>
            <source>Send away</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <source>Sending away</source>
            <translation>Apartando</translation>
        </message>
        <message>
            <source>Close while other desks are at work?</source>
            <translation>¿Cerrar mientras trabajan otras mesas?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The server of this event runs on this laptop. The other desks go on by themselves meanwhile, each from its own copy, and what they do comes together when this event is open here again.</source>
            <translation>El servidor de este evento funciona en este portátil. Entretanto, las demás mesas siguen por su cuenta, cada una con su propia copia, y lo que hagan se reúne cuando este evento se vuelva a abrir aquí.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>What the new plan changes</source>
            <translation>Qué cambia el nuevo plan</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Por persona</translation>
        </message>
        <message>
            <source>Gaps, rooms, times and seats</source>
            <translation>Carencias, salas, horas y plazas</translation>
        </message>
        <message>
            <source>By session</source>
            <translation>Por sesión</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>The new plan</source>
            <translation>El nuevo plan</translation>
        </message>
        <message>
            <source>The best plan found so far</source>
            <translation>El mejor plan encontrado hasta ahora</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Conservar este</translation>
        </message>
        <message>
            <source>Take it on</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>A partir de ahora</translation>
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
        <name>EveningDialog</name>
        <message>
            <source>End of day</source>
            <translation>Cierre del día</translation>
        </message>
        <message>
            <source>Report of the day</source>
            <translation>Informe del día</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>¿Para qué es?</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The folder names everybody who is registered. What it is for stands in the event’s record.</source>
            <translation>La carpeta contiene los nombres de todos los inscritos. Para qué es queda en el registro del evento.</translation>
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
            <source>Paper</source>
            <translation>Papel</translation>
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
            <source>To print for interpreters</source>
            <translation>Para imprimir (intérpretes)</translation>
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
        <name>FileFlows</name>
        <message>
            <source>Making the event</source>
            <translation>Creando el evento</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Dónde guardar el evento</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
        <message>
            <source>Keep it in %1</source>
            <translation>Guardarlo en %1</translation>
        </message>
        <message>
            <source>Not in this folder</source>
            <translation>En esta carpeta no</translation>
        </message>
    </context>
    <context>
        <name>FixDialog</name>
        <message>
            <source>Places that fit</source>
            <translation>Lugares posibles</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Hacerlo</translation>
        </message>
        <message>
            <source>Time and room…</source>
            <translation>Hora y sala…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Interpreters…</source>
            <translation>Intérpretes…</translation>
        </message>
        <message>
            <source>No other room, no change of rooms and no move of up to 20 minutes mends anything here without breaking something else.</source>
            <translation>Ninguna otra sala, ningún intercambio de salas ni ningún desplazamiento de hasta 20 minutos resuelve nada aquí sin infringir otra regla.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. Save yours over it?</source>
            <translation>Alguien ha modificado esto entretanto. ¿Guardar lo suyo encima?</translation>
        </message>
        <message>
            <source>Save mine</source>
            <translation>Guardar lo mío</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>There are unsaved changes.</source>
            <translation>Hay cambios sin guardar.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Descartar</translation>
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
        <name>GapView</name>
        <message>
            <source>Gaps and problems</source>
            <translation>Carencias e incidencias</translation>
        </message>
        <message>
            <source>Nothing is open and no rule is broken</source>
            <translation>Todo está cubierto y no se infringe ninguna regla</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n carencia</numerusform>
                <numerusform>%n carencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other problem(s)</source>
            <translation>
                <numerusform>%n incidencia más</numerusform>
                <numerusform>%n incidencias más</numerusform>
            </translation>
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
        <name>HandOverDialog</name>
        <message>
            <source>Hand over to another laptop</source>
            <translation>Traspasar a otro portátil</translation>
        </message>
        <message>
            <source>Everything goes along: people, programme, badges, receivers, what was scanned. The file is encrypted; the other laptop needs it and a code. This laptop asks from then on before it scans.</source>
            <translation>Va todo: personas, programa, credenciales, receptores y lo escaneado. El archivo está cifrado; el otro portátil lo necesita junto con un código. Desde entonces, este portátil pregunta antes de escanear.</translation>
        </message>
        <message>
            <source>The code</source>
            <translation>El código</translation>
        </message>
        <message>
            <source>Choose where to write the file…</source>
            <translation>Elegir dónde escribir el archivo…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Escribiendo el archivo</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>Dónde escribir el archivo</translation>
        </message>
        <message>
            <source>Handed-over events (%1)</source>
            <translation>Eventos traspasados (%1)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Archivo escrito: %1</translation>
        </message>
        <message>
            <source>Read it out by telephone or give it on paper, but never together with the file. It is shown only now. On the other laptop: start page, “Receive an event…”.</source>
            <translation>Léalo por teléfono o entréguelo en papel, pero nunca junto con el archivo. Solo se muestra ahora. En el otro portátil: página de inicio, «Recibir un evento…».</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Drag to move</source>
            <translation>Arrastre para mover</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>Enter puts it there, Esc leaves it where it was</source>
            <translation>Enter la coloca ahí, Esc la deja donde estaba</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>%1 does not fit there</source>
            <translation>%1 no cabe ahí</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>sin sala</translation>
        </message>
        <message>
            <source>unscheduled</source>
            <translation>sin programar</translation>
        </message>
        <message>
            <source>Undo with F8.</source>
            <translation>Deshacer con F8.</translation>
        </message>
        <message>
            <source>Look at:</source>
            <translation>Mire:</translation>
        </message>
        <message>
            <source>%1 takes place in %2. Undo with F8.</source>
            <translation>%1 se celebra en %2. Deshacer con F8.</translation>
        </message>
    </context>
    <context>
        <name>HeadButtons</name>
        <message>
            <source>Plan automatically…</source>
            <translation>Planificar automáticamente…</translation>
        </message>
        <message>
            <source>Something changed…</source>
            <translation>Ha cambiado algo…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Somebody is ill…</source>
            <translation>Alguien está enfermo…</translation>
        </message>
        <message>
            <source>A room is lost…</source>
            <translation>Se pierde una sala…</translation>
        </message>
        <message>
            <source>A session was moved…</source>
            <translation>Se ha movido una sesión…</translation>
        </message>
        <message>
            <source>A topic was added…</source>
            <translation>Se ha añadido un tema…</translation>
        </message>
        <message>
            <source>An interpreter arrived…</source>
            <translation>Ha llegado un intérprete…</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versiones…</translation>
        </message>
        <message>
            <source>Publish this plan…</source>
            <translation>Publicar este plan…</translation>
        </message>
        <message>
            <source>Change bulletin…</source>
            <translation>Boletín de cambios…</translation>
        </message>
        <message>
            <source>Lock this day</source>
            <translation>Fijar este día</translation>
        </message>
        <message>
            <source>Unlock this day</source>
            <translation>Dejar de fijar este día</translation>
        </message>
        <message>
            <source>Add an interpreter…</source>
            <translation>Añadir un intérprete…</translation>
        </message>
        <message>
            <source>Change an interpreter…</source>
            <translation>Modificar un intérprete…</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Reglas…</translation>
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
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Search the help…</source>
            <translation>Buscar en la ayuda…</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>What the help says</source>
            <translation>Lo que dice la ayuda</translation>
        </message>
        <message>
            <source>Nothing is said about that. Try another word.</source>
            <translation>No se dice nada sobre eso. Pruebe con otra palabra.</translation>
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
        <name>HoursRow</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
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
        <name>IncidentDialog</name>
        <message>
            <source>A laptop is lost</source>
            <translation>Portátil perdido</translation>
        </message>
        <message>
            <source>The event, or a copy of it</source>
            <translation>El evento o una copia de él</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Write the sheet…</source>
            <translation>Escribir la hoja…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Event or copy</source>
            <translation>Evento o copia</translation>
        </message>
        <message>
            <source>A sheet to print: what was on the laptop, whether it can be read, what to do now and whom to call. Take the same event, or any copy of it.</source>
            <translation>Una hoja para imprimir: qué había en el portátil, si se puede leer, qué hacer ahora y a quién llamar. Use el mismo evento o cualquier copia de él.</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translation>Escribiendo la hoja</translation>
        </message>
        <message>
            <source>Without the passphrase, the sheet can't say how many people are in it.</source>
            <translation>Sin la frase de contraseña, la hoja no puede indicar cuántas personas contiene.</translation>
        </message>
        <message>
            <source>Where to write the sheet</source>
            <translation>Dónde escribir la hoja</translation>
        </message>
        <message>
            <source>lost laptop</source>
            <translation>portátil perdido</translation>
        </message>
    </context>
    <context>
        <name>InterpreterDialog</name>
        <message>
            <source>New interpreter</source>
            <translation>Nuevo intérprete</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Add hours</source>
            <translation>Añadir horas</translation>
        </message>
        <message>
            <source>Works from elsewhere</source>
            <translation>Trabaja desde otro lugar</translation>
        </message>
        <message>
            <source>May work in closed meetings</source>
            <translation>Puede trabajar en reuniones a puerta cerrada</translation>
        </message>
        <message>
            <source>Interprets sign language</source>
            <translation>Interpreta en lengua de signos</translation>
        </message>
        <message>
            <source>Leads the team</source>
            <translation>Dirige el equipo</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Take this person off the team? The person stays on the list of people.</source>
            <translation>¿Quitar a esta persona del equipo? Sigue en la lista de personas.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>A: mother tongue, works into it. B: works into it as well. C: works from it.</source>
            <translation>A: lengua materna, trabaja hacia ella. B: también trabaja hacia ella. C: trabaja desde ella.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Here from, to</source>
            <translation>Aquí desde, hasta</translation>
        </message>
        <message>
            <source>Without hours: here for the whole event.</source>
            <translation>Sin horas: aquí durante todo el evento.</translation>
        </message>
        <message>
            <source>At most a day</source>
            <translation>Como máximo al día</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Take off the team…</source>
            <translation>Quitar del equipo…</translation>
        </message>
    </context>
    <context>
        <name>InterpretersPage</name>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
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
            <source>Reading the plan</source>
            <translation>Lectura del plan</translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>Deshacer: %1 (F8)</translation>
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>The code of the other laptop</source>
            <translation>El código del otro portátil</translation>
        </message>
        <message>
            <source>Scan the code on the other laptop's screen</source>
            <translation>Lea el código en la pantalla del otro portátil</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Or type what stands there</source>
            <translation>O escriba lo que aparece allí</translation>
        </message>
        <message>
            <source>On the laptop that has the event: “Share this event”, or “Add a laptop…” in the list of desks. Both laptops must be on the same network.</source>
            <translation>En el portátil que tiene el evento: «Compartir este evento», o «Añadir un portátil…» en la lista de mesas. Los dos portátiles deben estar en la misma red.</translation>
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
        <name>ItemDialog</name>
        <message>
            <source>Looking for problems</source>
            <translation>Búsqueda de incidencias</translation>
        </message>
        <message>
            <source>Cancel this session, or delete it as if it had never been announced?</source>
            <translation>¿Cancelar esta sesión o eliminarla como si nunca se hubiera anunciado?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Keep this room</source>
            <translation>Conservar esta sala</translation>
        </message>
        <message>
            <source>It stays in this room when rooms are planned</source>
            <translation>Se queda en esta sala al planificar las salas</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>Interpretado al</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <source>Who may come</source>
            <translation>Quién puede asistir</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Máxima</translation>
        </message>
        <message>
            <source>Priority for interpreters</source>
            <translation>Prioridad para los intérpretes</translation>
        </message>
        <message>
            <source>Needs a step-free room</source>
            <translation>Necesita una sala accesible sin escalones</translation>
        </message>
        <message>
            <source>Heavy: needs a larger team</source>
            <translation>Exigente: requiere un equipo mayor</translation>
        </message>
        <message>
            <source>On stage</source>
            <translation>En el escenario</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Cuándo y dónde</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperados</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Receivers wanted</source>
            <translation>Receptores solicitados</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Cancel or delete…</source>
            <translation>Cancelar o eliminar…</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Aún sin sala</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join an event</source>
            <translation>Unirse a un evento</translation>
        </message>
        <message>
            <source>Protect it on this laptop with a passphrase</source>
            <translation>Protegerlo en este portátil con una frase de contraseña</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>Nombre de esta mesa</translation>
        </message>
        <message>
            <source>Keep it elsewhere…</source>
            <translation>Guardarlo en otro lugar…</translation>
        </message>
        <message>
            <source>This isn't the code for joining. Scan the large one again.</source>
            <translation>Este no es el código para unirse. Lea de nuevo el grande.</translation>
        </message>
        <message>
            <source>Looking for the event</source>
            <translation>Buscando el evento</translation>
        </message>
        <message>
            <source>This laptop becomes: %1</source>
            <translation>Este portátil será: %1</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Se guarda en %1</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Dónde guardar el evento</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Another desk has this name. Free is: %1</source>
            <translation>Otra mesa ya tiene este nombre. Nombre libre: %1</translation>
        </message>
        <message>
            <source>Joining: everything is copied to this laptop</source>
            <translation>Uniéndose: se copia todo a este portátil</translation>
        </message>
    </context>
    <context>
        <name>LanguageFilter</name>
        <message>
            <source>Show %1</source>
            <translation>Mostrar: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageLevels</name>
        <message>
            <source>Another language…</source>
            <translation>Otro idioma…</translation>
        </message>
        <message>
            <source>Not one of the languages</source>
            <translation>No es ninguno de los idiomas</translation>
        </message>
        <message>
            <source>Mother tongue: works into it</source>
            <translation>Lengua materna: trabaja hacia ella</translation>
        </message>
        <message>
            <source>Active: works into it as well</source>
            <translation>Activa: también trabaja hacia ella</translation>
        </message>
        <message>
            <source>Passive: works from it</source>
            <translation>Pasiva: trabaja desde ella</translation>
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
        <name>LayoutRow</name>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Seats in this layout</source>
            <translation>Plazas con esta disposición</translation>
        </message>
    </context>
    <context>
        <name>LimitLine</name>
        <message>
            <source>In the profile: %1</source>
            <translation>En el perfil: %1</translation>
        </message>
        <message>
            <source>This is no such number.</source>
            <translation>Este número no es válido.</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
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
        <name>Managing</name>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Plan %1 brought back</source>
            <translation>Recuperado el plan %1</translation>
        </message>
        <message>
            <source>This will be the first release.</source>
            <translation>Será la primera versión publicada.</translation>
        </message>
        <message>
            <source>Since release %1:</source>
            <translation>Desde la versión publicada %1:</translation>
        </message>
        <message>
            <source>Published as release %1.</source>
            <translation>Publicado como versión %1.</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Publish the plan first; then changes can be told.</source>
            <translation>Publique antes el plan; después se podrán comunicar los cambios.</translation>
        </message>
        <message>
            <source>Change bulletin</source>
            <translation>Boletín de cambios</translation>
        </message>
        <message>
            <source>Change whom?</source>
            <translation>¿A quién modificar?</translation>
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
        <name>MatterCard</name>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Conservar este</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Tomar el otro</translation>
        </message>
        <message>
            <source>Show the protected values</source>
            <translation>Mostrar los valores protegidos</translation>
        </message>
        <message>
            <source>This event can only be looked at here.</source>
            <translation>Este evento aquí solo se puede consultar.</translation>
        </message>
        <message>
            <source>An organiser's desk settles this: this desk doesn't see the field.</source>
            <translation>Lo resuelve una mesa de la organización: esta mesa no ve el campo.</translation>
        </message>
        <message>
            <source>An organiser's desk settles this.</source>
            <translation>Lo resuelve una mesa de la organización.</translation>
        </message>
        <message>
            <source>The help desk settles this.</source>
            <translation>Lo resuelve el puesto de ayuda.</translation>
        </message>
    </context>
    <context>
        <name>MattersDialog</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por revisar</numerusform>
                <numerusform>%n por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>What needs a look</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>No hay nada por revisar.</translation>
        </message>
        <message>
            <source>When desks that did not know of each other let the same person in, or change the same field, it is listed here until somebody settles it.</source>
            <translation>Cuando mesas que no sabían una de otra dejan entrar a la misma persona o cambian el mismo campo, aparece aquí hasta que alguien lo resuelva.</translation>
        </message>
    </context>
    <context>
        <name>MattersWatch</name>
        <message>
            <source>Look…</source>
            <translation>Revisar…</translation>
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
            <source>Show protected fields</source>
            <translation>Mostrar los campos protegidos</translation>
        </message>
        <message>
            <source>It is written down who looked at whose.</source>
            <translation>Queda registrado quién consultó los datos de quién.</translation>
        </message>
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
            <source>Protected and not shown: %1. Where they differ, both are kept.</source>
            <translation>Protegidos y no mostrados: %1. Donde difieren, se conservan ambos.</translation>
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
        <name>MobileRow</name>
        <message>
            <source>Booth %1</source>
            <translation>Cabina %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Minutes to set it up</source>
            <translation>Minutos de montaje</translation>
        </message>
        <message>
            <source>Seats of the room it costs</source>
            <translation>Plazas de la sala que resta</translation>
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
        <message>
            <source>Passphrase (recommended)</source>
            <translation>Frase de contraseña (recomendada)</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>Los dos aún no coinciden.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Hide this</source>
            <translation>Ocultar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>NowView</name>
        <message>
            <source>What runs now and next in each room</source>
            <translation>Qué hay ahora en cada sala y qué viene después</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Empieza</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) in use</source>
            <translation>
                <numerusform>%n sala en uso</numerusform>
                <numerusform>%n salas en uso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>en %n minuto</numerusform>
                <numerusform>en %n minutos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfferView</name>
        <message>
            <source>What the other laptop is for</source>
            <translation>Para qué es el otro portátil</translation>
        </message>
        <message>
            <source>Make a new code here</source>
            <translation>Crear un código nuevo aquí</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Código nuevo</translation>
        </message>
        <message>
            <source>The old code lets nobody join any more. Who has joined stays.</source>
            <translation>El código anterior ya no permite unirse a nadie. Quien ya se ha unido permanece.</translation>
        </message>
        <message>
            <source>Who has joined</source>
            <translation>Quién se ha unido</translation>
        </message>
        <message>
            <source>On the other laptop, start Event Desk and choose “Join an event…”. Scan this with its hand scanner, or type:</source>
            <translation>En el otro portátil, inicie Event Desk y elija «Unirse a un evento…». Lea esto con su lector de mano, o escriba:</translation>
        </message>
        <message>
            <source>The codes for joining are on the laptop that shared the event: %1. A new one made here takes their place.</source>
            <translation>Los códigos para unirse están en el portátil que compartió el evento: %1. Si crea uno nuevo aquí, los sustituye.</translation>
        </message>
        <message>
            <source>The codes for joining are on the laptop that shared the event. A new one made here takes their place.</source>
            <translation>Los códigos para unirse están en el portátil que compartió el evento. Si crea uno nuevo aquí, los sustituye.</translation>
        </message>
        <message>
            <source>or %1</source>
            <translation>o %1</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>Crear un código</translation>
        </message>
        <message>
            <source>A code to scan: %1</source>
            <translation>Un código para leer: %1</translation>
        </message>
        <message>
            <source>Nobody has joined yet</source>
            <translation>Aún no se ha unido nadie</translation>
        </message>
    </context>
    <context>
        <name>OnePerson</name>
        <message>
            <source>Type a name…</source>
            <translation>Escriba un nombre…</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Otra persona…</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Bringing the copy back</source>
            <translation>Recuperación de la copia</translation>
        </message>
        <message>
            <source>Not from this folder</source>
            <translation>No desde esta carpeta</translation>
        </message>
        <message>
            <source>Already open</source>
            <translation>Ya está abierto</translation>
        </message>
        <message>
            <source>Show me that window</source>
            <translation>Mostrar esa ventana</translation>
        </message>
        <message>
            <source>Copy it to another folder…</source>
            <translation>Copiarlo a otra carpeta…</translation>
        </message>
        <message>
            <source>Copy it to %1 and open that</source>
            <translation>Copiarlo a %1 y abrir la copia</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Dónde guardar el evento</translation>
        </message>
        <message>
            <source>That window does not answer. Look for it on this computer and close it.</source>
            <translation>Esa ventana no responde. Búsquela en este equipo y ciérrela.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
        <name>PassphraseField</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Mostrar la frase de contraseña</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translation>Volver a ocultarla</translation>
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
        <name>People</name>
        <message>
            <source>Type a name to add…</source>
            <translation>Escriba un nombre para añadirlo…</translation>
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
        <name>PersonDataDialog</name>
        <message>
            <source>Data of one person</source>
            <translation>Datos de una persona</translation>
        </message>
        <message>
            <source>Save all that is known…</source>
            <translation>Guardar todo lo que se sabe…</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n older copy(s) of the event as well, and make a fresh one</source>
            <translation>
                <numerusform>Eliminar también %n copia anterior del evento y hacer una nueva</numerusform>
                <numerusform>Eliminar también %n copias anteriores del evento y hacer una nueva</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that nobody can bring it back.</source>
            <translation>Sé que nadie puede recuperarlo.</translation>
        </message>
        <message>
            <source>Erase this person</source>
            <translation>Borrar a esta persona</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Asked what is known</source>
            <translation>Se pidió saber qué consta</translation>
        </message>
        <message>
            <source>Every field, the history, and the lists that went out, as PDF or JSON. The record says that it was written.</source>
            <translation>Todos los campos, el historial y las listas entregadas, en PDF o JSON. En el registro queda anotado que se escribió.</translation>
        </message>
        <message>
            <source>Asked to be forgotten</source>
            <translation>Se pidió ser olvidado</translation>
        </message>
        <message>
            <source>Everything personal goes, here and in what imports and merges keep. What they did at the gates still counts, without a name. Lists given to others have to be corrected there.</source>
            <translation>Desaparece todo lo personal, aquí y en lo que guardan las importaciones y las fusiones. Lo que hizo en las puertas sigue contando, sin nombre. Las listas entregadas a otros hay que corregirlas allí.</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Escritura de la lista</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Eliminando</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 guardado</translation>
        </message>
        <message>
            <source>Save all that is known</source>
            <translation>Guardar todo lo que se sabe</translation>
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
            <source>Guardian, hand-over, diet, access needs and remarks. It is written down.</source>
            <translation>Tutor, entrega, dieta, necesidades de acceso y observaciones. Queda anotado.</translation>
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
            <source>Photographs for</source>
            <translation>Fotos para</translation>
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
            <source>What is shown of the person</source>
            <translation>Lo que se muestra de la persona</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Data request: show or erase all…</source>
            <translation>Solicitud de datos: mostrar o borrar todo…</translation>
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
        <name>PersonSearch</name>
        <message>
            <source>People found</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>Add %1 as a new person</source>
            <translation>Añadir a %1 como persona nueva</translation>
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
        <name>PlaceDialog</name>
        <message>
            <source>Time and room</source>
            <translation>Hora y sala</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Aún sin sala</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Colocarla ahí</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan automatically</source>
            <translation>Planificar automáticamente</translation>
        </message>
        <message>
            <source>Rooms and interpreters are placed so that as little as possible stays open. What you locked stays where it is. The plan before this one is kept.</source>
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
            <source>As good as possible, from the beginning</source>
            <translation>Lo mejor posible, desde el principio</translation>
        </message>
        <message>
            <source>As few people touched as possible</source>
            <translation>El menor número posible de personas afectadas</translation>
        </message>
        <message>
            <source>Keep what is planned already, fill what is open</source>
            <translation>Conservar lo ya planificado y cubrir lo que falta</translation>
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
        <name>PlanProgress</name>
        <message>
            <source>Plan automatically</source>
            <translation>Planificar automáticamente</translation>
        </message>
        <message>
            <source>Planning rooms and interpreters</source>
            <translation>Planificación de salas e intérpretes</translation>
        </message>
        <message>
            <source>Beginning…</source>
            <translation>Empezando…</translation>
        </message>
        <message>
            <source>Cancel offers the best plan found so far.</source>
            <translation>Al cancelar se ofrece el mejor plan encontrado hasta ahora.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Day %1 of %2</source>
            <translation>Día %1 de %2</translation>
        </message>
        <message>
            <source>%1: %2 so far, %3 at least</source>
            <translation>%1: %2 por ahora, %3 como mínimo</translation>
        </message>
        <message>
            <source>Ending with the best plan found…</source>
            <translation>Terminando con el mejor plan encontrado…</translation>
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
            <source>print service does not answer</source>
            <translation>el servicio de impresión no responde</translation>
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
        <name>ProblemsCard</name>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>Mostrar la sesión</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Resolver…</translation>
        </message>
        <message>
            <source>Other places for it, each checked before it is offered</source>
            <translation>Otros lugares para ella, cada uno comprobado antes de ofrecerse</translation>
        </message>
        <message>
            <source>Looking for problems…</source>
            <translation>Búsqueda de incidencias…</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Sin incidencias</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Incidencias (%1)</translation>
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
        <name>ProfileDialog</name>
        <message>
            <source>Rules for plans</source>
            <translation>Reglas de los planes</translation>
        </message>
        <message>
            <source>Back to the profile’s</source>
            <translation>Volver a los valores del perfil</translation>
        </message>
        <message>
            <source>All numbers and levels as the profile has them</source>
            <translation>Todos los números y niveles tal como los fija el perfil</translation>
        </message>
        <message>
            <source>Only what each room has</source>
            <translation>Solo lo que tiene cada sala</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Receivers of the event</source>
            <translation>Receptores del evento</translation>
        </message>
        <message>
            <source>Written by another version and not used here: %1</source>
            <translation>Escrito por otra versión y sin uso aquí: %1</translation>
        </message>
        <message>
            <source>What to change</source>
            <translation>Qué modificar</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>Cabinas</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Ways</source>
            <translation>Trayectos</translation>
        </message>
        <message>
            <source>Nothing has been allowed against the rules.</source>
            <translation>No se ha permitido nada en contra de las reglas.</translation>
        </message>
        <message>
            <source>What makes a plan wrong. Professional texts disagree, so choose a profile that is near to yours and change what differs.</source>
            <translation>Qué hace que un plan sea incorrecto. Los textos profesionales no coinciden: elija un perfil cercano al suyo y modifique lo que difiera.</translation>
        </message>
        <message numerus="yes">
            <source>Allowed (%n)</source>
            <translation>
                <numerusform>Permitido (%n)</numerusform>
                <numerusform>Permitidos (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
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
            <source>Now</source>
            <translation>Ahora</translation>
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
            <source>Reading the programme</source>
            <translation>Lectura del programa</translation>
        </message>
        <message>
            <source>Looking for problems</source>
            <translation>Búsqueda de incidencias</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rehecho: %1</translation>
        </message>
        <message>
            <source>Somebody has changed it since; it stays as it is.</source>
            <translation>Alguien lo ha modificado desde entonces; se queda como está.</translation>
        </message>
        <message>
            <source>the new plan</source>
            <translation>el nuevo plan</translation>
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
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Publish this plan</source>
            <translation>Publicar este plan</translation>
        </message>
        <message>
            <source>A published plan is never changed again: whatever is changed later makes a new one, and the change bulletin says to each person what is different.</source>
            <translation>Un plan publicado ya no se modifica: lo que cambie después crea uno nuevo, y el boletín de cambios indica a cada persona qué es distinto.</translation>
        </message>
        <message>
            <source>Note, if you like</source>
            <translation>Nota, si lo desea</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
    </context>
    <context>
        <name>PurgeDialog</name>
        <message>
            <source>Remove people’s data for good</source>
            <translation>Eliminar definitivamente los datos de las personas</translation>
        </message>
        <message>
            <source>I know that nobody can bring it back.</source>
            <translation>Sé que nadie puede recuperarlo.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Eliminar definitivamente</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Eliminando</translation>
        </message>
        <message>
            <source>Could not be removed: %1</source>
            <translation>No se pudo eliminar: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n person(s)</source>
            <translation>
                <numerusform>%1: %n persona</numerusform>
                <numerusform>%1: %n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) of the event are removed, and a fresh one is made.</source>
            <translation>
                <numerusform>Se elimina %n copia anterior del evento y se hace una nueva.</numerusform>
                <numerusform>Se eliminan %n copias anteriores del evento y se hace una nueva.</numerusform>
            </translation>
        </message>
        <message>
            <source>What imports and merges keep to be taken back goes as well.</source>
            <translation>También desaparece lo que guardan las importaciones y las fusiones para poder deshacerse.</translation>
        </message>
        <message>
            <source>Counts by category, country, day and gate stay, and so does the record.</source>
            <translation>Quedan los recuentos por categoría, país, día y puerta, y también el registro.</translation>
        </message>
        <message>
            <source>The second folder for copies isn’t there now: copies in it stay.</source>
            <translation>La segunda carpeta de copias no está ahora: las copias que contiene se quedan.</translation>
        </message>
        <message numerus="yes">
            <source>Also %n file(s) that this program wrote: %1</source>
            <translation>
                <numerusform>También %n archivo escrito por este programa: %1</numerusform>
                <numerusform>También %n archivos escritos por este programa: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Report of a removal</source>
            <translation>Informe de una eliminación</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Escritura de la lista</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
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
        <name>ReadyStrip</name>
        <message>
            <source>All is ready for the door</source>
            <translation>Todo está listo para la entrada</translation>
        </message>
        <message>
            <source>A new event: what now?</source>
            <translation>Un evento nuevo: ¿y ahora?</translation>
        </message>
        <message>
            <source>Ready for the door?</source>
            <translation>¿Listo para la entrada?</translation>
        </message>
        <message>
            <source>Hide this; the settings bring it back</source>
            <translation>Ocultar esto; vuelve desde los ajustes</translation>
        </message>
        <message>
            <source>Hide what is still to do</source>
            <translation>Ocultar lo que queda por hacer</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>still to do</source>
            <translation>por hacer</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Escáner</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>People imported</source>
            <translation>Personas importadas</translation>
        </message>
        <message>
            <source>Clock and time zone right</source>
            <translation>Reloj y zona horaria correctos</translation>
        </message>
        <message>
            <source>Scanner tested</source>
            <translation>Escáner probado</translation>
        </message>
        <message>
            <source>Printer tested</source>
            <translation>Impresora probada</translation>
        </message>
        <message>
            <source>Badges printed</source>
            <translation>Credenciales impresas</translation>
        </message>
        <message>
            <source>Backup in a second place</source>
            <translation>Copia de seguridad en un segundo lugar</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Última copia: %1</translation>
        </message>
        <message>
            <source>Import a list, or get an empty template to send out</source>
            <translation>Importar una lista u obtener una plantilla vacía para enviar</translation>
        </message>
        <message>
            <source>Compare this computer's clock with the one in the hall</source>
            <translation>Compare el reloj de este equipo con el de la sala</translation>
        </message>
        <message>
            <source>Read a code from the screen</source>
            <translation>Lea un código de la pantalla</translation>
        </message>
        <message>
            <source>Choose the printer and print a test badge</source>
            <translation>Elija la impresora e imprima una credencial de prueba</translation>
        </message>
        <message>
            <source>Choose a design and print</source>
            <translation>Elija un diseño e imprima</translation>
        </message>
        <message>
            <source>Choose a stick or another disk for copies of the event</source>
            <translation>Elija una memoria USB u otro disco para las copias del evento</translation>
        </message>
        <message>
            <source>At the event (%1) it is now %2, %3. Is that right?</source>
            <translation>En el evento (%1) ahora es %2, %3. ¿Es correcto?</translation>
        </message>
        <message>
            <source>Clock and time zone</source>
            <translation>Reloj y zona horaria</translation>
        </message>
        <message>
            <source>Yes, it is</source>
            <translation>Sí, es correcto</translation>
        </message>
        <message>
            <source>Time zone…</source>
            <translation>Zona horaria…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Against a rule</source>
            <translation>En contra de una regla</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason, printed beside it</source>
            <translation>Motivo, impreso al lado</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Do it all the same</source>
            <translation>Hacerlo de todos modos</translation>
        </message>
        <message>
            <source>This breaks a rule that forbids it</source>
            <translation>Esto infringe una regla que lo prohíbe</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive an event</source>
            <translation>Recibir un evento</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>El archivo</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>The code</source>
            <translation>El código</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>Elegir dónde guardarlo…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>A passphrase on this laptop</source>
            <translation>Una frase de contraseña en este portátil</translation>
        </message>
        <message>
            <source>Receiving the event</source>
            <translation>Recibiendo el evento</translation>
        </message>
        <message>
            <source>A letter or digit is wrong. Have the groups read out again.</source>
            <translation>Hay una letra o cifra equivocada. Pida que le lean otra vez los grupos.</translation>
        </message>
        <message>
            <source>Handed-over events (%1)</source>
            <translation>Eventos traspasados (%1)</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Dónde guardar el evento</translation>
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
            <source>elsewhere</source>
            <translation>en otro lugar</translation>
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
        <name>RecordDialog</name>
        <message>
            <source>Record of changes</source>
            <translation>Registro de cambios</translation>
        </message>
        <message>
            <source>Checking each line…</source>
            <translation>Comprobando cada línea…</translation>
        </message>
        <message>
            <source>Save the record…</source>
            <translation>Guardar el registro…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Which fields were changed, opened or let out; never what stood in them.</source>
            <translation>Qué campos se cambiaron, abrieron o entregaron; nunca su contenido.</translation>
        </message>
        <message>
            <source>Save the record</source>
            <translation>Guardar el registro</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>Escritura de la lista</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 guardado</translation>
        </message>
    </context>
    <context>
        <name>RejoinDialog</name>
        <message>
            <source>Join with another code</source>
            <translation>Unirse con otro código</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>For when another laptop has taken the server over. What was done here stays, and goes along.</source>
            <translation>Para cuando otro portátil ha tomado el relevo del servidor. Lo hecho aquí se conserva y se transmite.</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Uniéndose</translation>
        </message>
        <message>
            <source>This isn't the code for joining. Scan the large one again.</source>
            <translation>Este no es el código para unirse. Lea de nuevo el grande.</translation>
        </message>
    </context>
    <context>
        <name>Replanning</name>
        <message>
            <source>Writing down what changed</source>
            <translation>Registro de lo que ha cambiado</translation>
        </message>
        <message>
            <source>Discarded; everything is as it was.</source>
            <translation>Descartado; todo queda como estaba.</translation>
        </message>
        <message>
            <source>Taking it back</source>
            <translation>Deshaciendo</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Enter the passphrase…</source>
            <translation>Introducir la frase de contraseña…</translation>
        </message>
        <message>
            <source>Put it in the event's place</source>
            <translation>Ponerla en lugar del evento</translation>
        </message>
        <message>
            <source>The file that is there now is kept beside it.</source>
            <translation>El archivo actual se conserva al lado.</translation>
        </message>
        <message>
            <source>As another file…</source>
            <translation>Como otro archivo…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose the event, then a copy. Nothing is lost: what is there now stays.</source>
            <translation>Elija el evento y después una copia. No se pierde nada: lo que hay ahora se conserva.</translation>
        </message>
        <message>
            <source>A copy of an event</source>
            <translation>Una copia de un evento</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>Dónde guardar el evento</translation>
        </message>
        <message>
            <source>Bringing the copy back</source>
            <translation>Recuperación de la copia</translation>
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
        <name>RetentionDialog</name>
        <message>
            <source>How long people’s data is kept</source>
            <translation>Cuánto tiempo se guardan los datos de las personas</translation>
        </message>
        <message>
            <source>Remove now…</source>
            <translation>Eliminar ahora…</translation>
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
            <source>From its day on, this program asks to remove what is no longer needed. Nothing is removed by itself. Counts stay, without names.</source>
            <translation>A partir de su fecha, este programa propone eliminar lo que ya no hace falta. Nada se elimina solo. Los recuentos quedan, sin nombres.</translation>
        </message>
        <message>
            <source>%1: kept until</source>
            <translation>%1: se guarda hasta</translation>
        </message>
        <message numerus="yes">
            <source>Due now, for %n person(s).</source>
            <translation>
                <numerusform>Vencido ahora, para %n persona.</numerusform>
                <numerusform>Vencido ahora, para %n personas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomDialog</name>
        <message>
            <source>New room</source>
            <translation>Nueva sala</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Another layout</source>
            <translation>Otra disposición</translation>
        </message>
        <message>
            <source>Add a booth</source>
            <translation>Añadir una cabina</translation>
        </message>
        <message>
            <source>Step-free</source>
            <translation>Accesible sin escalones</translation>
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
        <message>
            <source>Several things at once</source>
            <translation>Varias actividades a la vez</translation>
        </message>
        <message>
            <source>Like a foyer, or a market of stands</source>
            <translation>Como un vestíbulo o una feria de puestos</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) lose this room and become unscheduled:</source>
            <translation>
                <numerusform>%n sesión pierde esta sala y queda sin programar:</numerusform>
                <numerusform>%n sesiones pierden esta sala y quedan sin programar:</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete this room?</source>
            <translation>¿Eliminar esta sala?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>In each language</source>
            <translation>En cada idioma</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Other layouts</source>
            <translation>Otras disposiciones</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>En paralelo</translation>
        </message>
        <message>
            <source>Interpreting</source>
            <translation>Interpretación</translation>
        </message>
        <message>
            <source>Booths built in</source>
            <translation>Cabinas fijas</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Receptores</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>Zone or floor</source>
            <translation>Zona o planta</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Edificio</translation>
        </message>
        <message>
            <source>Delete room…</source>
            <translation>Eliminar la sala…</translation>
        </message>
    </context>
    <context>
        <name>RowButtons</name>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
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
        <name>RuleLine</name>
        <message>
            <source>Source: %1</source>
            <translation>Fuente: %1</translation>
        </message>
        <message>
            <source>In the profile: %1</source>
            <translation>En el perfil: %1</translation>
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
        <name>Seating</name>
        <message>
            <source>%1 changed</source>
            <translation>Modificado: %1</translation>
        </message>
        <message>
            <source>%1 locked in %2</source>
            <translation>%1: plaza fijada en %2</translation>
        </message>
        <message>
            <source>%1 unlocked in %2</source>
            <translation>%1: plaza ya no fijada en %2</translation>
        </message>
        <message>
            <source>Not taken back, it was changed again since: %1</source>
            <translation>No se ha deshecho; se ha vuelto a modificar desde entonces: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message>
            <source>%1 taken out of %2</source>
            <translation>%1 fuera de %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
    </context>
    <context>
        <name>SentenceDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>SetPassphrase</name>
        <message>
            <source>Another passphrase</source>
            <translation>Otra frase de contraseña</translation>
        </message>
        <message>
            <source>Protect with a passphrase</source>
            <translation>Proteger con una frase de contraseña</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Cifrar</translation>
        </message>
        <message>
            <source>Nobody can open the event without it, and nobody can find it out for you: write it down and keep it away from the laptop. A backup is made first.</source>
            <translation>Sin ella nadie puede abrir el evento, y nadie puede averiguarla por usted: anótela y guárdela lejos del portátil. Antes se hace una copia de seguridad.</translation>
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
        <name>SettingsDialog</name>
        <message>
            <source>Taken back: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) found</source>
            <translation>
                <numerusform>%n ajuste encontrado</numerusform>
                <numerusform>%n ajustes encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Search: printer, sound, time zone…</source>
            <translation>Buscar: impresora, sonido, zona horaria…</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Buscar en la configuración</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>Grupos de ajustes</translation>
        </message>
        <message>
            <source>No setting is called so</source>
            <translation>Ningún ajuste se llama así</translation>
        </message>
        <message>
            <source>Try another word: what you see, or what should be different.</source>
            <translation>Pruebe con otra palabra: lo que ve o lo que debería ser distinto.</translation>
        </message>
        <message>
            <source>Show all settings</source>
            <translation>Mostrar todos los ajustes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
        <name>ShareDialog</name>
        <message>
            <source>Name of this desk</source>
            <translation>Nombre de esta mesa</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>Use a server that is there…</source>
            <translation>Usar un servidor existente…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Further laptops on the same network check people in with this one. Each has all it needs, so that it goes on alone when the network fails, and what was done meanwhile comes together afterwards.</source>
            <translation>Otros portátiles de la misma red registran llegadas junto con este. Cada uno tiene todo lo necesario para seguir solo si falla la red, y lo hecho entretanto se reúne después.</translation>
        </message>
        <message>
            <source>A PostgreSQL server of your organisation, as its technician writes it: with a user who may create a database's tables.</source>
            <translation>Un servidor PostgreSQL de su organización, tal como lo escribe su técnico: con un usuario que pueda crear las tablas de una base de datos.</translation>
        </message>
        <message>
            <source>Share this event</source>
            <translation>Compartir este evento</translation>
        </message>
        <message>
            <source>Use this laptop instead</source>
            <translation>Usar este portátil en su lugar</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>If the computer asks whether others on the network may connect, say yes.</source>
            <translation>Si el equipo pregunta si otros de la red pueden conectarse, responda que sí.</translation>
        </message>
        <message>
            <source>Sharing the event</source>
            <translation>Compartiendo el evento</translation>
        </message>
        <message>
            <source>Join from the other laptops</source>
            <translation>Unirse desde los otros portátiles</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Making a new code</source>
            <translation>Creando un código nuevo</translation>
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
        <name>SlotsDialog</name>
        <message>
            <source>Open Space</source>
            <translation>Espacio abierto</translation>
        </message>
        <message>
            <source>One slot in each room that is ticked:</source>
            <translation>Una franja en cada sala marcada:</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message numerus="yes">
            <source>Open %n slot(s)</source>
            <translation>
                <numerusform>Abrir %n franja</numerusform>
                <numerusform>Abrir %n franjas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandRow</name>
        <message>
            <source>Stand</source>
            <translation>Puesto de exposición</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>StandsDialog</name>
        <message>
            <source>Stands</source>
            <translation>Puestos de exposición</translation>
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
            <source>Stand</source>
            <translation>Puesto de exposición</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Add a stand</source>
            <translation>Añadir un puesto de exposición</translation>
        </message>
        <message numerus="yes">
            <source>%n stand(s) without a group</source>
            <translation>
                <numerusform>%n puesto sin grupo</numerusform>
                <numerusform>%n puestos sin grupo</numerusform>
            </translation>
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
            <source>Programme, badges and check-in of an event, on one laptop or several, without the internet.</source>
            <translation>Programa, credenciales y registro de un evento, en uno o varios ordenadores, sin internet.</translation>
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
            <source>Join an event…</source>
            <translation>Unirse a un evento…</translation>
        </message>
        <message>
            <source>One that another laptop shares on the same network</source>
            <translation>Uno que otro portátil comparte en la misma red</translation>
        </message>
        <message>
            <source>Try the sample event</source>
            <translation>Probar el evento de ejemplo</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Receive an event…</source>
            <translation>Recibir un evento…</translation>
        </message>
        <message>
            <source>A laptop is lost…</source>
            <translation>Se perdió un portátil…</translation>
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
            <source>All settings</source>
            <translation>Toda la configuración</translation>
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
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Answers at the door</source>
            <translation>Respuestas en la puerta</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
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
        <name>StickDialog</name>
        <message>
            <source>Exchange by stick</source>
            <translation>Intercambio por memoria USB</translation>
        </message>
        <message>
            <source>Write to a stick…</source>
            <translation>Escribir en una memoria USB…</translation>
        </message>
        <message>
            <source>Read from a stick…</source>
            <translation>Leer de una memoria USB…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>For a room without a network. Write here, carry the stick to another desk of this event, read it there; then the same the other way round. Nothing is counted twice, however often it is done.</source>
            <translation>Para una sala sin red. Escriba aquí, lleve la memoria USB a otra mesa de este evento y léala allí; después, lo mismo en sentido contrario. Nada se cuenta dos veces, por muchas veces que se haga.</translation>
        </message>
        <message>
            <source>From here to another desk</source>
            <translation>De aquí a otra mesa</translation>
        </message>
        <message>
            <source>The file is encrypted: only laptops that have joined can read it.</source>
            <translation>El archivo está cifrado: solo pueden leerlo los portátiles que se han unido.</translation>
        </message>
        <message>
            <source>From another desk to here</source>
            <translation>De otra mesa a aquí</translation>
        </message>
        <message>
            <source>Scanning goes on meanwhile.</source>
            <translation>Entretanto se puede seguir leyendo credenciales.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Escribiendo el archivo</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Leyendo el archivo</translation>
        </message>
        <message>
            <source>Written: %1, with %2. Take the stick out only when the system says so.</source>
            <translation>Escrito: %1, con %2. Retire la memoria USB solo cuando el sistema lo indique.</translation>
        </message>
        <message>
            <source>All of it was known here already.</source>
            <translation>Aquí ya se conocía todo.</translation>
        </message>
        <message>
            <source>Exchange files (%1)</source>
            <translation>Archivos de intercambio (%1)</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>Dónde escribir el archivo</translation>
        </message>
        <message>
            <source>The file on the stick</source>
            <translation>El archivo de la memoria USB</translation>
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
            <source>Said to be somebody else than a like entry</source>
            <translation>Marcada como persona distinta de una ficha parecida</translation>
        </message>
        <message>
            <source>Left, and whom with was written down</source>
            <translation>Salida, con anotación del acompañante</translation>
        </message>
        <message>
            <source>All that is known was written out</source>
            <translation>Se exportó todo lo que consta</translation>
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
        <name>Times</name>
        <message>
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Another day…</source>
            <translation>Otro día…</translation>
        </message>
    </context>
    <context>
        <name>TopicDialog</name>
        <message>
            <source>New topic</source>
            <translation>Nuevo tema</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Hablado</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Propuesto por</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>Interpretado al</translation>
        </message>
        <message>
            <source>Needs a step-free room</source>
            <translation>Necesita una sala accesible sin escalones</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>Franja</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>The slot's own</source>
            <translation>La de la franja</translation>
        </message>
        <message>
            <source>Delete this topic?</source>
            <translation>¿Eliminar este tema?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>How many would come</source>
            <translation>Cuántos vendrían</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Cuándo y dónde</translation>
        </message>
        <message>
            <source>Delete topic…</source>
            <translation>Eliminar el tema…</translation>
        </message>
        <message>
            <source>No slot yet</source>
            <translation>Aún sin franja</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Seat in the chosen booth</source>
            <translation>Colocar en la cabina elegida</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Search the unscheduled sessions</source>
            <translation>Buscar en las sesiones sin programar</translation>
        </message>
        <message>
            <source>Unscheduled sessions</source>
            <translation>Sesiones sin programar</translation>
        </message>
        <message>
            <source>Drag onto the rooms, or press Enter to choose time and room</source>
            <translation>Arrastre a las salas o pulse Enter para elegir hora y sala</translation>
        </message>
        <message>
            <source>Unscheduled (%1)</source>
            <translation>Sin programar (%1)</translation>
        </message>
        <message>
            <source>Drag a session here to take away its time and room.</source>
            <translation>Arrastre una sesión aquí para quitarle la hora y la sala.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>no time</source>
            <translation>sin hora</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>sin sala</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>The event file needs a look</source>
            <translation>El archivo del evento necesita una revisión</translation>
        </message>
        <message>
            <source>Bring this copy back</source>
            <translation>Recuperar esta copia</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside it.</source>
            <translation>El archivo actual se conserva al lado.</translation>
        </message>
        <message>
            <source>Open it anyway</source>
            <translation>Abrirlo de todos modos</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>In the file as it is: %1</source>
            <translation>En el archivo actual: %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Versions of the plan</source>
            <translation>Versiones del plan</translation>
        </message>
        <message>
            <source>What is different now</source>
            <translation>Qué es distinto ahora</translation>
        </message>
        <message>
            <source>Bring this plan back</source>
            <translation>Recuperar este plan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Carencias</translation>
        </message>
        <message>
            <source>planned automatically</source>
            <translation>planificado automáticamente</translation>
        </message>
        <message>
            <source>changed by hand</source>
            <translation>modificado a mano</translation>
        </message>
        <message>
            <source>worked out anew</source>
            <translation>planificado de nuevo</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>recuperado</translation>
        </message>
        <message>
            <source>release %1</source>
            <translation>versión publicada %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>This plan is in force.</source>
            <translation>Este plan está en vigor.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>Comparing the plans</source>
            <translation>Comparación de los planes</translation>
        </message>
        <message>
            <source>Since this plan:</source>
            <translation>Desde este plan:</translation>
        </message>
        <message>
            <source>Times stay those of the programme.</source>
            <translation>Los horarios siguen siendo los del programa.</translation>
        </message>
        <message>
            <source>Brought back, it would break: %1</source>
            <translation>Si se recupera, incumpliría: %1</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>Booths</source>
            <translation>Cabinas</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>Disponibilidad</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Carencias</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>Intérpretes</translation>
        </message>
        <message>
            <source>Drag a person onto a booth, or a name from a booth back here.</source>
            <translation>Arrastre una persona a una cabina, o un nombre de una cabina de vuelta aquí.</translation>
        </message>
        <message>
            <source>Seats needed and people who could take them, before anything is planned. What is short here is short whatever the plan.</source>
            <translation>Plazas necesarias y personas que podrían ocuparlas, antes de planificar. Lo que falta aquí falta sea cual sea el plan.</translation>
        </message>
        <message>
            <source>Arrow keys go from one to the next, Enter opens the menu, Delete takes out</source>
            <translation>Las flechas pasan de una a otra, Enter abre el menú, Del quita</translation>
        </message>
        <message>
            <source>Booths along the hours</source>
            <translation>Cabinas a lo largo de las horas</translation>
        </message>
        <message>
            <source>People along the hours</source>
            <translation>Personas a lo largo de las horas</translation>
        </message>
        <message>
            <source>Interpreters; Enter puts one into the chosen booth</source>
            <translation>Intérpretes; Enter coloca a uno en la cabina elegida</translation>
        </message>
        <message>
            <source>How each language is heard in each session</source>
            <translation>Cómo se escucha cada idioma en cada sesión</translation>
        </message>
        <message>
            <source>Supply against demand by language and time</source>
            <translation>Oferta y demanda por idioma y hora</translation>
        </message>
        <message>
            <source>Hours of each interpreter by day</source>
            <translation>Horas de cada intérprete por día</translation>
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
        <name>WhyPanel</name>
        <message>
            <source>Assign…</source>
            <translation>Asignar…</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>Mostrar la sesión</translation>
        </message>
        <message>
            <source>Why is this open?</source>
            <translation>¿Por qué no está cubierto?</translation>
        </message>
        <message>
            <source>Choose a gap to see why it is there.</source>
            <translation>Elija una carencia para ver su motivo.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>What closing it would cost</source>
            <translation>Lo que costaría resolverla</translation>
        </message>
        <message>
            <source>What stands against it</source>
            <translation>Lo que lo impide</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>What would close it</source>
            <translation>Lo que la resolvería</translation>
        </message>
        <message>
            <source>No single change closes it without breaking a rule.</source>
            <translation>Ningún cambio por sí solo la resuelve sin infringir una regla.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
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
        <name>_Row</name>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
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
            <source>Retour</source>
            <translation>Retour</translation>
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
        <message>
            <source>Relay</source>
            <translation>Relé</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <source>Left with…</source>
            <translation>Se fue con…</translation>
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
            <source>Whom does %1 leave with?</source>
            <translation>¿Con quién se va %1?</translation>
        </message>
        <message>
            <source>The name of who came along. It is kept with this exit.</source>
            <translation>El nombre de quien lo acompaña. Se guarda con esta salida.</translation>
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
        <name>due</name>
        <message>
            <source>Removing</source>
            <translation>Eliminando</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Data was removed, but the file and its older copies still have to be cleaned.</source>
            <translation>Se eliminaron datos, pero aún hay que limpiar el archivo y sus copias anteriores.</translation>
        </message>
        <message>
            <source>Clean them now</source>
            <translation>Limpiarlos ahora</translation>
        </message>
        <message>
            <source>Due to be removed since %2: %1.</source>
            <translation>Por eliminar desde el %2: %1.</translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>This event was handed over to another laptop on %1. What is scanned here isn't known there. Nothing was recorded yet.</source>
            <translation>Este evento se traspasó a otro portátil el %1. Lo que se lea aquí no se conocerá allí. Aún no se ha registrado nada.</translation>
        </message>
        <message>
            <source>Not admitted</source>
            <translation>No admitido</translation>
        </message>
        <message>
            <source>Scan here all the same</source>
            <translation>Leer aquí de todos modos</translation>
        </message>
        <message>
            <source>Don't scan here</source>
            <translation>No leer aquí</translation>
        </message>
    </context>
    <context>
        <name>file_dialogs</name>
        <message>
            <source>Look in:</source>
            <translation>Buscar en:</translation>
        </message>
        <message>
            <source>Kind of file:</source>
            <translation>Tipo de archivo:</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Guests come in here. Scan a badge, or type two letters of a name in either script: the field is always ready, wherever you clicked.</source>
            <translation>Aquí entran los invitados. Lea una credencial o escriba dos letras de un nombre en cualquiera de las dos escrituras: el campo está siempre listo, dondequiera que haya hecho clic.</translation>
        </message>
        <message>
            <source>Checks in the one who was found, or answers a refusal</source>
            <translation>Registra la llegada de la persona encontrada o responde a un rechazo</translation>
        </message>
        <message>
            <source>Adds somebody who is on no list</source>
            <translation>Añade a alguien que no está en ninguna lista</translation>
        </message>
        <message>
            <source>Takes the last scan back; its button says whose</source>
            <translation>Deshace la última lectura; su botón indica la de quién</translation>
        </message>
        <message>
            <source>Prints a badge, a further one with a new code</source>
            <translation>Imprime una credencial; si es adicional, con un código nuevo</translation>
        </message>
        <message>
            <source>Somebody is refused</source>
            <translation>Alguien es rechazado</translation>
        </message>
        <message>
            <source>The line below the colour says why, the buttons what can be done. Enter in the empty field presses the first of them.</source>
            <translation>La línea bajo el color dice por qué, y los botones, qué se puede hacer. Enter en el campo vacío pulsa el primero.</translation>
        </message>
        <message>
            <source>Scanning at a room, a session or for receivers</source>
            <translation>Lecturas en una sala, en una sesión o para receptores</translation>
        </message>
        <message>
            <source>Choose the gate beside the field. Being in at the entrance and being in at a session are two things. For a way out, choose “out”.</source>
            <translation>Elija el punto de control junto al campo. Haber entrado al recinto y haber entrado en una sesión son cosas distintas. Para la salida, elija «Salida».</translation>
        </message>
        <message>
            <source>The scanner does nothing, or types nonsense</source>
            <translation>El lector no hace nada o escribe disparates</translation>
        </message>
        <message>
            <source>Open the desk's menu at the bottom and choose “Test my scanner”: it says what arrives and what to change.</source>
            <translation>Abra el menú de la mesa, abajo, y elija «Probar mi lector»: indica qué llega y qué hay que cambiar.</translation>
        </message>
        <message>
            <source>Everybody at the event, in both scripts: found, corrected, added, and what happened to each of them.</source>
            <translation>Todas las personas del evento, en ambas escrituras: buscarlas, corregirlas, añadirlas y ver qué ha ocurrido con cada una.</translation>
        </message>
        <message>
            <source>Opens the chosen person</source>
            <translation>Abre la persona elegida</translation>
        </message>
        <message>
            <source>Takes back what was done last, by name</source>
            <translation>Deshace lo último que se hizo, indicando qué fue</translation>
        </message>
        <message>
            <source>Leaves the person without saving</source>
            <translation>Deja la persona sin guardar</translation>
        </message>
        <message>
            <source>The same for several people</source>
            <translation>Lo mismo para varias personas</translation>
        </message>
        <message>
            <source>Choose them with Ctrl or Shift: category, note, cancel, check in and print are then for all of them.</source>
            <translation>Elíjalas con Ctrl o Shift: categoría, nota, cancelación, registro de llegada e impresión valen entonces para todas.</translation>
        </message>
        <message>
            <source>One person stands here twice</source>
            <translation>Una persona aparece dos veces</translation>
        </message>
        <message>
            <source>“Possible duplicates” above the list compares both, field by field. Merging can be taken back, later, too.</source>
            <translation>«Posibles duplicados», encima de la lista, compara ambas fichas campo por campo. La fusión se puede deshacer, también más tarde.</translation>
        </message>
        <message>
            <source>Receivers, and lists on paper</source>
            <translation>Receptores y listas en papel</translation>
        </message>
        <message>
            <source>They are views of this page: who has which receiver, and lists to tick when nothing works, with the times entered afterwards.</source>
            <translation>Son vistas de esta página: quién tiene qué receptor, y listas para marcar cuando nada funciona, con las horas anotadas después.</translation>
        </message>
        <message>
            <source>What badges look like, who gets which, and printing many of them. What you see is what prints.</source>
            <translation>El aspecto de las credenciales, quién recibe cuál y la impresión de muchas. Lo que se ve es lo que se imprime.</translation>
        </message>
        <message>
            <source>In the editor: takes the last change back</source>
            <translation>En el editor: deshace el último cambio</translation>
        </message>
        <message>
            <source>Brings a removed design back</source>
            <translation>Recupera un diseño eliminado</translation>
        </message>
        <message>
            <source>Lets go of the chosen field</source>
            <translation>Suelta el campo elegido</translation>
        </message>
        <message>
            <source>Printing the badges that were never printed</source>
            <translation>Imprimir las credenciales que aún no se han impreso</translation>
        </message>
        <message>
            <source>Choose who, the order and the printer or sheet, then print. A second run prints the same codes.</source>
            <translation>Elija para quién, el orden y la impresora o la hoja, y después imprima. Una segunda impresión lleva los mismos códigos.</translation>
        </message>
        <message>
            <source>Another design for a category</source>
            <translation>Otro diseño para una categoría</translation>
        </message>
        <message>
            <source>“Categories…” says who gets which design, or no badge. Start from one of the presets and change it with “Edit…”.</source>
            <translation>«Categorías…» indica quién recibe cada diseño, o ninguna credencial. Parta de uno de los diseños de base y modifíquelo con «Editar…».</translation>
        </message>
        <message>
            <source>The print is off its place</source>
            <translation>La impresión está desplazada</translation>
        </message>
        <message>
            <source>Open “Printer and queue” and move it by half a millimetre, then print a test badge. Each printer remembers its own.</source>
            <translation>Abra «Impresora y cola», desplácela medio milímetro y después imprima una credencial de prueba. Cada impresora recuerda su propio ajuste.</translation>
        </message>
        <message>
            <source>Sessions in their rooms, day by day, and what is wrong with them. The table shows the same as the grid, for keys and for screen readers.</source>
            <translation>Las sesiones en sus salas, día por día, y lo que no encaja en ellas. La tabla muestra lo mismo que la cuadrícula, para usarla con el teclado y con lectores de pantalla.</translation>
        </message>
        <message>
            <source>Opens the chosen session</source>
            <translation>Abre la sesión elegida</translation>
        </message>
        <message>
            <source>Takes the last step back, a whole plan, too</source>
            <translation>Deshace el último paso, incluso un plan entero</translation>
        </message>
        <message>
            <source>Puts back what is being carried</source>
            <translation>Devuelve a su lugar lo que se está moviendo</translation>
        </message>
        <message>
            <source>Moving a session</source>
            <translation>Mover una sesión</translation>
        </message>
        <message>
            <source>Drag it, or carry it with the arrow keys: time, room and what would break are shown before you let go.</source>
            <translation>Arrástrela o muévala con las flechas: antes de soltarla se ven la hora, la sala y lo que se infringiría.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Incidencias</translation>
        </message>
        <message>
            <source>The list below the grid says what is wrong, the worst first. “Fix…” offers what closes it, each one tried before.</source>
            <translation>La lista bajo la cuadrícula dice qué está mal, primero lo peor. «Resolver…» ofrece soluciones, cada una comprobada antes.</translation>
        </message>
        <message>
            <source>Planning all rooms at once</source>
            <translation>Planificar todas las salas a la vez</translation>
        </message>
        <message>
            <source>“Plan automatically…” gives every session a room and every language its interpreters. You see the difference before it counts.</source>
            <translation>«Planificar automáticamente…» da una sala a cada sesión y sus intérpretes a cada idioma. Se ve la diferencia antes de aplicarla.</translation>
        </message>
        <message>
            <source>Who interprets what and when: booths, people, coverage, hours and gaps are views of one plan.</source>
            <translation>Quién interpreta qué y cuándo: cabinas, personas, cobertura, horas y carencias son vistas de un mismo plan.</translation>
        </message>
        <message>
            <source>Opens the menu of a booth with all who could take it</source>
            <translation>Abre el menú de una cabina con todas las personas que podrían ocuparla</translation>
        </message>
        <message>
            <source>The day before, the day after</source>
            <translation>El día anterior, el día siguiente</translation>
        </message>
        <message>
            <source>Takes the last change back, with its name</source>
            <translation>Deshace el último cambio, indicando cuál</translation>
        </message>
        <message>
            <source>Closing a gap</source>
            <translation>Resolver una carencia</translation>
        </message>
        <message>
            <source>The view “Gaps” says why each is open and what would help; “Apply” does it.</source>
            <translation>La vista «Carencias» dice el motivo de cada una y qué ayudaría; «Aplicar» lo hace.</translation>
        </message>
        <message>
            <source>Somebody is ill, a session moves</source>
            <translation>Alguien está enfermo, una sesión se mueve</translation>
        </message>
        <message>
            <source>“Something changed…” plans anew with as few changes as possible, and shows them before they count.</source>
            <translation>«Ha cambiado algo…» planifica de nuevo con el menor número de cambios posible y los muestra antes de aplicarlos.</translation>
        </message>
        <message>
            <source>What is allowed at this event</source>
            <translation>Qué está permitido en este evento</translation>
        </message>
        <message>
            <source>“More”, then “Rules”: a profile, its numbers, and how much each rule matters.</source>
            <translation>«Más» y después «Reglas»: un perfil, sus números y la importancia de cada regla.</translation>
        </message>
        <message>
            <source>Lists of people, programme and rooms come in here, from any spreadsheet, and lists and reports go out.</source>
            <translation>Aquí entran las listas de personas, el programa y las salas, desde cualquier hoja de cálculo, y de aquí salen listas e informes.</translation>
        </message>
        <message>
            <source>Chooses a list; dropping files on the page does, too</source>
            <translation>Elige una lista; también sirve soltar archivos en la página</translation>
        </message>
        <message>
            <source>Imports what is shown</source>
            <translation>Importa lo que se muestra</translation>
        </message>
        <message>
            <source>Takes the last import back as a whole</source>
            <translation>Deshace por completo la última importación</translation>
        </message>
        <message>
            <source>A column was not recognised</source>
            <translation>No se reconoció una columna</translation>
        </message>
        <message>
            <source>In “Columns”, press Enter on it and choose our field. It is remembered for the next list with the same headings.</source>
            <translation>En «Columnas», pulse Enter sobre ella y elija nuestro campo. Se recuerda para la próxima lista con los mismos encabezados.</translation>
        </message>
        <message>
            <source>Sending the problems back</source>
            <translation>Devolver las incidencias</translation>
        </message>
        <message>
            <source>“Save the problems in a copy of the list” colours the cells and says at each what is wrong.</source>
            <translation>«Guardar las incidencias en una copia de la lista» colorea las celdas e indica en cada una qué está mal.</translation>
        </message>
        <message>
            <source>An empty list to send out</source>
            <translation>Una lista vacía para enviar</translation>
        </message>
        <message>
            <source>The template is among the exports. It comes back recognised, in any of the four languages.</source>
            <translation>La plantilla está entre las exportaciones. Al volver se reconoce, en cualquiera de los cuatro idiomas.</translation>
        </message>
        <message>
            <source>How many have come, how fast, from where, and who is awaited. It counts people, not scans.</source>
            <translation>Cuántas personas han llegado, a qué ritmo, de dónde y a quién se espera. Cuenta personas, no lecturas.</translation>
        </message>
        <message>
            <source>Figures for a funder</source>
            <translation>Cifras para un financiador</translation>
        </message>
        <message>
            <source>Reports are on the page of lists: attendance by day, session and organisation, as Excel or PDF.</source>
            <translation>Los informes están en la página de listas: asistencia por día, sesión y organización, en Excel o PDF.</translation>
        </message>
        <message>
            <source>A figure looks wrong</source>
            <translation>Una cifra parece errónea</translation>
        </message>
        <message>
            <source>Times are those of the event's time zone, and a test badge or a scan that was taken back is not counted.</source>
            <translation>Las horas son las de la zona horaria del evento, y una credencial de prueba o una lectura deshecha no se cuentan.</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Para empezar</translation>
        </message>
        <message>
            <source>All about one event is in one file on this computer. Make a new one, open the one you were sent, or look around in the sample.</source>
            <translation>Todo lo de un evento está en un solo archivo en este equipo. Cree uno nuevo, abra el que le enviaron o explore el de ejemplo.</translation>
        </message>
        <message>
            <source>Tells about whatever page you are on</source>
            <translation>Explica la página en la que esté</translation>
        </message>
        <message>
            <source>A new event</source>
            <translation>Un evento nuevo</translation>
        </message>
        <message>
            <source>Give it a name, its days, its time zone and languages. Then import a list: the check-in page shows what is still to do.</source>
            <translation>Indique su nombre, sus días, su zona horaria y sus idiomas. Después importe una lista: la página de registro de llegada muestra lo que queda por hacer.</translation>
        </message>
        <message>
            <source>Several laptops</source>
            <translation>Varios portátiles</translation>
        </message>
        <message>
            <source>The first one shares its event: in the desk's menu at the bottom. On the others, choose “Join an event…” here and scan the code.</source>
            <translation>El primero comparte su evento: en el menú de la mesa, abajo. En los demás, elija aquí «Unirse a un evento…» y lea el código.</translation>
        </message>
        <message>
            <source>Several desks</source>
            <translation>Varias mesas</translation>
        </message>
        <message>
            <source>Laptops on one network check people in together. Each decides at once from its own copy, and goes on alone when the network fails.</source>
            <translation>Los portátiles de una misma red registran llegadas en común. Cada uno decide al instante con su propia copia y sigue solo si falla la red.</translation>
        </message>
        <message>
            <source>Sharing and joining</source>
            <translation>Compartir y unirse</translation>
        </message>
        <message>
            <source>“Other desks” at the bottom shares the event and shows a code for each kind of desk. A door gets no telephone numbers and e-mails.</source>
            <translation>«Las demás mesas», abajo, comparte el evento y muestra un código para cada tipo de mesa. Un puesto de entrada no recibe números de teléfono ni correos.</translation>
        </message>
        <message>
            <source>The network is gone</source>
            <translation>La red ha fallado</translation>
        </message>
        <message>
            <source>Go on scanning. What was done meanwhile comes together afterwards, and who was let in twice is listed until somebody has looked at it.</source>
            <translation>Siga leyendo credenciales. Lo hecho entretanto se reúne después, y las entradas dobles quedan en la lista hasta que alguien las revise.</translation>
        </message>
        <message>
            <source>The first laptop is lost</source>
            <translation>Se perdió el primer portátil</translation>
        </message>
        <message>
            <source>In the list of desks, an organiser's laptop goes on from its own copy. The others join it once with the new code.</source>
            <translation>En la lista de mesas, un portátil de la organización sigue con su propia copia. Los demás se unen a él una vez con el código nuevo.</translation>
        </message>
        <message>
            <source>A room without any network</source>
            <translation>Una sala sin ninguna red</translation>
        </message>
        <message>
            <source>“Exchange by stick” in the list of desks writes what is known here into an encrypted file, and reads what the others wrote.</source>
            <translation>«Intercambio por memoria USB», en la lista de mesas, escribe lo que se conoce aquí en un archivo cifrado y lee lo que escribieron las demás.</translation>
        </message>
        <message>
            <source>Keys on every page</source>
            <translation>Teclas en todas las páginas</translation>
        </message>
        <message>
            <source>Function keys work under every keyboard layout, Arabic ones, too.</source>
            <translation>Las teclas de función sirven con cualquier distribución de teclado, también árabe.</translation>
        </message>
        <message>
            <source>The pages, as their buttons on the rail say</source>
            <translation>Las páginas, como indican sus botones en la barra lateral</translation>
        </message>
        <message>
            <source>The greeting screen for guests</source>
            <translation>La pantalla de bienvenida para los invitados</translation>
        </message>
        <message>
            <source>Locks this desk; nobody's name is seen</source>
            <translation>Bloquea esta mesa; no se ve ningún nombre</translation>
        </message>
        <message>
            <source>All settings, with a search</source>
            <translation>Toda la configuración, con búsqueda</translation>
        </message>
        <message>
            <source>Language, colours, size of the text</source>
            <translation>Idioma, colores y tamaño del texto</translation>
        </message>
        <message>
            <source>At the bottom of the window. They change at once.</source>
            <translation>En la parte inferior de la ventana. Cambian de inmediato.</translation>
        </message>
    </context>
    <context>
        <name>interpreting</name>
        <message>
            <source>This person is no longer on the list.</source>
            <translation>Esta persona ya no está en la lista.</translation>
        </message>
        <message>
            <source>Nothing is interpreted there.</source>
            <translation>Ahí no se interpreta nada.</translation>
        </message>
        <message>
            <source>Opens: %1</source>
            <translation>Quedaría sin cubrir: %1</translation>
        </message>
        <message>
            <source>Closes: %1</source>
            <translation>Resuelve: %1</translation>
        </message>
        <message>
            <source>Breaks nothing</source>
            <translation>No infringe nada</translation>
        </message>
        <message>
            <source>Sessions without a room</source>
            <translation>Sesiones sin sala</translation>
        </message>
        <message>
            <source>Changes of room without enough time</source>
            <translation>Cambios de sala sin tiempo suficiente</translation>
        </message>
        <message>
            <source>Seats, booths and receivers short</source>
            <translation>Plazas, cabinas y receptores que faltan</translation>
        </message>
        <message>
            <source>Seats left empty, series torn apart</source>
            <translation>Plazas vacías, series separadas</translation>
        </message>
        <message>
            <source>Languages that nobody interprets</source>
            <translation>Idiomas sin interpretación</translation>
        </message>
        <message>
            <source>Seats missing in booths</source>
            <translation>Plazas sin cubrir en cabinas</translation>
        </message>
        <message>
            <source>Changes against the plan in force</source>
            <translation>Cambios respecto al plan en vigor</translation>
        </message>
        <message>
            <source>Relay, retour, one alone</source>
            <translation>Relé, retour, una sola persona</translation>
        </message>
        <message>
            <source>Long days, uneven work</source>
            <translation>Días largos, trabajo desigual</translation>
        </message>
        <message>
            <source>Changes of room, teams torn apart</source>
            <translation>Cambios de sala, equipos separados</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>Aún sin sala</translation>
        </message>
        <message>
            <source>mobile booth %1</source>
            <translation>cabina móvil %1</translation>
        </message>
        <message>
            <source>booth %1</source>
            <translation>cabina %1</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>Sin planificar</translation>
        </message>
        <message>
            <source>GAP – assign</source>
            <translation>CARENCIA: asignar</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Por cubrir</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>en camino</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>almuerzo</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Aún no hay nada planificado</translation>
        </message>
        <message>
            <source>Coverage %1 %</source>
            <translation>Cobertura %1 %</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>need %1, have %2</source>
            <translation>necesarios: %1, disponibles: %2</translation>
        </message>
        <message>
            <source>gap %1</source>
            <translation>carencia: %1</translation>
        </message>
        <message>
            <source>%1 short with %2</source>
            <translation>faltan %1 junto con %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>A day: long from / at most</source>
            <translation>Un día: largo desde / máximo</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>demasiado largo</translation>
        </message>
        <message>
            <source>long</source>
            <translation>largo</translation>
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
            <source>no room</source>
            <translation>sin sala</translation>
        </message>
        <message>
            <source>nobody from %1 into %2</source>
            <translation>nadie: %1 → %2</translation>
        </message>
        <message>
            <source>nobody into %1</source>
            <translation>nadie hacia: %1</translation>
        </message>
        <message>
            <source>%1: %2 missing in the booth</source>
            <translation>%1: faltan %2 en la cabina</translation>
        </message>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1: %2 – %3</translation>
        </message>
        <message>
            <source>has not the languages</source>
            <translation>no tiene los idiomas</translation>
        </message>
        <message>
            <source>is not here then</source>
            <translation>no está aquí a esa hora</translation>
        </message>
        <message>
            <source>is not cleared for closed meetings</source>
            <translation>sin autorización para reuniones a puerta cerrada</translation>
        </message>
        <message>
            <source>works in {item} then</source>
            <translation>trabaja en {item} a esa hora</translation>
        </message>
        <message>
            <source>{minutes} of {limit} minutes to reach {item}</source>
            <translation>{minutes} de {limit} minutos para llegar a {item}</translation>
        </message>
        <message>
            <source>would work {minutes} of {limit} minutes</source>
            <translation>trabajaría {minutes} minutos (máximo {limit})</translation>
        </message>
        <message>
            <source>would work {minutes} of {limit} minutes in 4 hours</source>
            <translation>trabajaría {minutes} minutos en 4 horas (máximo {limit})</translation>
        </message>
        <message>
            <source>would have no {limit} minutes for lunch</source>
            <translation>no tendría {limit} minutos para almorzar</translation>
        </message>
        <message>
            <source>a day of {minutes} minutes, {limit} at most</source>
            <translation>un día de {minutes} minutos, máximo {limit}</translation>
        </message>
        <message>
            <source>{minutes} of {limit} minutes of rest overnight</source>
            <translation>{minutes} minutos de descanso nocturno (se necesitan {limit})</translation>
        </message>
        <message>
            <source>is free</source>
            <translation>está libre</translation>
        </message>
        <message>
            <source>%1 into %2 in %3</source>
            <translation>%1 → %2 en %3</translation>
        </message>
    </context>
    <context>
        <name>matters</name>
        <message>
            <source>Receiver %1</source>
            <translation>Receptor %1</translation>
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
            <source>Came first</source>
            <translation>Primera entrada</translation>
        </message>
        <message>
            <source>Let in once more</source>
            <translation>Segunda entrada</translation>
        </message>
        <message>
            <source>Counts now</source>
            <translation>Vale ahora</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>El otro valor</translation>
        </message>
        <message>
            <source>Has it by the list</source>
            <translation>Lo tiene según la lista</translation>
        </message>
        <message>
            <source>Was lent it, too</source>
            <translation>También se le prestó</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>El primero</translation>
        </message>
        <message>
            <source>The later one</source>
            <translation>El posterior</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>moving</name>
        <message>
            <source>Event files (%1)</source>
            <translation>Archivos de evento (%1)</translation>
        </message>
        <message>
            <source>Copying the event</source>
            <translation>Copia del evento</translation>
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
        <name>passphrase</name>
        <message>
            <source>With a passphrase, a lost laptop gives away nothing of the people on the list.</source>
            <translation>Con una frase de contraseña, un portátil perdido no revela nada de las personas de la lista.</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Bloq Mayús está activado.</translation>
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
            <source>Comparing the plans</source>
            <translation>Comparación de los planes</translation>
        </message>
        <message>
            <source>Planning rooms and interpreters</source>
            <translation>Planificación de salas e intérpretes</translation>
        </message>
        <message>
            <source>Saving the plan</source>
            <translation>Guardado del plan</translation>
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
        <name>programme</name>
        <message>
            <source>Mended: %1</source>
            <translation>Resuelto: %1</translation>
        </message>
        <message>
            <source>It fits here</source>
            <translation>Aquí cabe</translation>
        </message>
        <message>
            <source>To %1 (%2)</source>
            <translation>A %1 (%2)</translation>
        </message>
        <message>
            <source>Change rooms with %1 (%2)</source>
            <translation>Intercambiar salas con %1 (%2)</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Entonces: %1</translation>
        </message>
        <message>
            <source>Looking for places that fit</source>
            <translation>Búsqueda de lugares posibles</translation>
        </message>
    </context>
    <context>
        <name>protecting</name>
        <message>
            <source>Encrypting the event</source>
            <translation>Cifrando el evento</translation>
        </message>
        <message>
            <source>Removing the passphrase</source>
            <translation>Quitando la frase de contraseña</translation>
        </message>
        <message>
            <source>Removing the copies</source>
            <translation>Eliminando las copias</translation>
        </message>
        <message>
            <source>Copies from before</source>
            <translation>Copias anteriores</translation>
        </message>
        <message>
            <source>A new, encrypted copy was made already.</source>
            <translation>Ya se hizo una copia nueva y cifrada.</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Eliminarlas</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
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
            <source>All settings…</source>
            <translation>Todos los ajustes…</translation>
        </message>
        <message>
            <source>Other desks</source>
            <translation>Las demás mesas</translation>
        </message>
        <message>
            <source>Test my scanner…</source>
            <translation>Probar mi lector…</translation>
        </message>
        <message>
            <source>Ready for the door?</source>
            <translation>¿Listo para la entrada?</translation>
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
        <message>
            <source>Add a laptop…</source>
            <translation>Añadir un portátil…</translation>
        </message>
        <message>
            <source>Share this event…</source>
            <translation>Compartir este evento…</translation>
        </message>
        <message>
            <source>All desks…</source>
            <translation>Todas las mesas…</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>What is still to do before the door opens</source>
            <translation>Lo que queda por hacer antes de abrir las puertas</translation>
        </message>
        <message>
            <source>ready checklist strip first steps</source>
            <translation>listo preparación lista de comprobación barra primeros pasos</translation>
        </message>
        <message>
            <source>The list on the check-in page comes back.</source>
            <translation>Vuelve la lista de la página de registro de llegada.</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Mostrar de nuevo</translation>
        </message>
        <message>
            <source>The program's own notes</source>
            <translation>Las notas del propio programa</translation>
        </message>
        <message>
            <source>log file folder error report support</source>
            <translation>registro archivo carpeta error informe asistencia técnica</translation>
        </message>
        <message>
            <source>They hold no names. Send them along with a question.</source>
            <translation>No contienen nombres. Envíelas junto con su consulta.</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Abrir la carpeta del registro</translation>
        </message>
        <message>
            <source>About Event Desk</source>
            <translation>Acerca de Event Desk</translation>
        </message>
        <message>
            <source>version licence copyright system facts computer</source>
            <translation>versión licencia derechos de autor sistema datos del equipo</translation>
        </message>
        <message>
            <source>Version and licences…</source>
            <translation>Versión y licencias…</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>Segundo lugar para las copias de seguridad</translation>
        </message>
        <message>
            <source>stick disk copy folder drive safe</source>
            <translation>memoria usb disco copia carpeta unidad seguridad</translation>
        </message>
        <message>
            <source>Another disk than this computer's own, so that a broken one loses nothing.</source>
            <translation>Otro disco que no sea el de este equipo, para que una avería no haga perder nada.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>How soon after a change a backup is made</source>
            <translation>Cuánto después de un cambio se hace una copia</translation>
        </message>
        <message>
            <source>interval minutes often automatic</source>
            <translation>intervalo minutos frecuencia automático</translation>
        </message>
        <message>
            <source>A backup at this moment</source>
            <translation>Una copia en este momento</translation>
        </message>
        <message>
            <source>copy save now</source>
            <translation>copiar guardar ahora</translation>
        </message>
        <message>
            <source>They are made by themselves, too, after changes.</source>
            <translation>También se hacen solas después de los cambios.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Going back to a backup</source>
            <translation>Volver a una copia de seguridad</translation>
        </message>
        <message>
            <source>restore bring back lost</source>
            <translation>restaurar recuperar perdido</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Passphrase of the event's file</source>
            <translation>Frase de contraseña del archivo del evento</translation>
        </message>
        <message>
            <source>encrypt password protect lost laptop theft</source>
            <translation>cifrar contraseña proteger portátil perdido robo</translation>
        </message>
        <message>
            <source>Set or change…</source>
            <translation>Poner o cambiar…</translation>
        </message>
        <message>
            <source>Going on at another laptop</source>
            <translation>Seguir en otro portátil</translation>
        </message>
        <message>
            <source>hand over move computer code</source>
            <translation>traspasar mover equipo código</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Traspasar…</translation>
        </message>
        <message>
            <source>Name in %1</source>
            <translation>Nombre en %1</translation>
        </message>
        <message>
            <source>Gulf and North Africa: %1</source>
            <translation>Golfo y Norte de África: %1</translation>
        </message>
        <message>
            <source>Levant and Iraq: %1</source>
            <translation>Levante e Irak: %1</translation>
        </message>
        <message>
            <source>Sessions keep their moments: with another zone their times on the programme read otherwise.</source>
            <translation>Las sesiones conservan su momento: con otra zona, sus horas se leen distinto en el programa.</translation>
        </message>
        <message>
            <source>title of the event</source>
            <translation>título del evento</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>city hotel venue address</source>
            <translation>ciudad hotel sede lugar dirección</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>dates days beginning</source>
            <translation>fechas días comienzo inicio</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>dates days end</source>
            <translation>fechas días fin final</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>clock hours UTC country city</source>
            <translation>reloj horas UTC país ciudad</translation>
        </message>
        <message>
            <source>Languages of the event</source>
            <translation>Idiomas del evento</translation>
        </message>
        <message>
            <source>interpretation Arabic English French Spanish</source>
            <translation>interpretación árabe inglés francés español</translation>
        </message>
        <message>
            <source>Names of the months in Arabic</source>
            <translation>Nombres de los meses en árabe</translation>
        </message>
        <message>
            <source>dates calendar Levant Gulf June</source>
            <translation>fechas calendario Levante Golfo junio</translation>
        </message>
        <message>
            <source>Digits in Arabic texts and papers</source>
            <translation>Cifras en los textos y documentos en árabe</translation>
        </message>
        <message>
            <source>numbers figures Arabic-Indic Western</source>
            <translation>números cifras dígitos arábigo-índicos occidentales</translation>
        </message>
        <message>
            <source>Which design each category's badge has</source>
            <translation>Qué diseño tiene la credencial de cada categoría</translation>
        </message>
        <message>
            <source>badge default speaker colour</source>
            <translation>credencial predeterminado ponente color</translation>
        </message>
        <message>
            <source>Designs of categories…</source>
            <translation>Diseños por categoría…</translation>
        </message>
        <message>
            <source>Rules for rooms, interpreters and their breaks</source>
            <translation>Reglas para salas, intérpretes y sus pausas</translation>
        </message>
        <message>
            <source>plan turn team hours profile limits booth</source>
            <translation>plan turno equipo horas perfil límites cabina</translation>
        </message>
        <message>
            <source>Rules for plans…</source>
            <translation>Reglas de los planes…</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
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
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
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
            <source>None</source>
            <translation>Ninguna</translation>
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
            <source>As the event</source>
            <translation>Como el evento</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>theme light dark night black white contrast</source>
            <translation>tema aspecto claro oscuro noche negro blanco contraste</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>font letters bigger smaller zoom eyes</source>
            <translation>fuente letra más grande más pequeña tamaño ampliar vista ojos</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Arabic English French Spanish translation</source>
            <translation>árabe inglés francés español traducción</translation>
        </message>
        <message>
            <source>Digits on this computer</source>
            <translation>Cifras en este equipo</translation>
        </message>
        <message>
            <source>They are seen while the window speaks Arabic.</source>
            <translation>Se ven mientras la ventana esté en árabe.</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>Nombre de esta mesa</translation>
        </message>
        <message>
            <source>laptop number station</source>
            <translation>portátil número puesto</translation>
        </message>
        <message>
            <source>Different from all other desks: scans are kept under it.</source>
            <translation>Distinto del de todas las demás mesas: las lecturas se guardan con él.</translation>
        </message>
        <message>
            <source>This desk works as</source>
            <translation>Función de esta mesa</translation>
        </message>
        <message>
            <source>role rights fast lane help desk organiser volunteer</source>
            <translation>función permisos derechos fila rápida puesto de ayuda organización voluntario</translation>
        </message>
        <message>
            <source>More rights need the organiser's PIN.</source>
            <translation>Para tener más permisos hace falta el PIN de la organización.</translation>
        </message>
        <message>
            <source>The organiser's PIN</source>
            <translation>PIN de la organización</translation>
        </message>
        <message>
            <source>password code protect guard</source>
            <translation>contraseña código proteger protección</translation>
        </message>
        <message>
            <source>Set or take away…</source>
            <translation>Poner o quitar…</translation>
        </message>
        <message>
            <source>Sound of the answers</source>
            <translation>Sonido de las respuestas</translation>
        </message>
        <message>
            <source>volume loud quiet mute beep</source>
            <translation>volumen alto bajo silencio silenciar pitido</translation>
        </message>
        <message>
            <source>Answers at the door</source>
            <translation>Respuestas en la puerta</translation>
        </message>
        <message>
            <source>large card colour noisy hall</source>
            <translation>grande tarjeta color ruido sala</translation>
        </message>
        <message>
            <source>Greeting screen</source>
            <translation>Pantalla de bienvenida</translation>
        </message>
        <message>
            <source>second display monitor welcome F11</source>
            <translation>segunda pantalla monitor bienvenida F11</translation>
        </message>
        <message>
            <source>Guests see their names on a second display (F11).</source>
            <translation>Los invitados ven su nombre en una segunda pantalla (F11).</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>Mostrar u ocultar</translation>
        </message>
        <message>
            <source>Test my scanner</source>
            <translation>Probar mi lector</translation>
        </message>
        <message>
            <source>barcode QR code reader keyboard layout</source>
            <translation>código de barras código QR lector distribución de teclado</translation>
        </message>
        <message>
            <source>Says what arrives and what to change on the scanner.</source>
            <translation>Indica qué llega y qué hay que cambiar en el lector.</translation>
        </message>
        <message>
            <source>Test…</source>
            <translation>Probar…</translation>
        </message>
        <message>
            <source>Offer this computer's camera for scanning</source>
            <translation>Ofrecer la cámara de este equipo para leer</translation>
        </message>
        <message>
            <source>webcam picture video</source>
            <translation>cámara imagen vídeo video</translation>
        </message>
        <message>
            <source>Printer of this desk, its test and its queue</source>
            <translation>Impresora de esta mesa, su prueba y su cola</translation>
        </message>
        <message>
            <source>label sheet paper nudge margin test badge queue</source>
            <translation>etiqueta hoja papel desplazar margen prueba credencial cola</translation>
        </message>
        <message>
            <source>Printer and queue…</source>
            <translation>Impresora y cola…</translation>
        </message>
        <message>
            <source>Print a badge when somebody comes in for the first time</source>
            <translation>Imprimir una credencial con la primera llegada de cada persona</translation>
        </message>
        <message>
            <source>automatic check-in arrival</source>
            <translation>automático registro de llegada</translation>
        </message>
        <message>
            <source>How long people’s data is kept</source>
            <translation>Cuánto tiempo se guardan los datos de las personas</translation>
        </message>
        <message>
            <source>retention dates delete GDPR contact guardian</source>
            <translation>conservación fechas borrar protección de datos contacto tutor</translation>
        </message>
        <message>
            <source>Each kind of data has a day from which it goes.</source>
            <translation>Cada tipo de datos tiene un día a partir del cual desaparece.</translation>
        </message>
        <message>
            <source>Dates…</source>
            <translation>Fechas…</translation>
        </message>
        <message>
            <source>Remove people’s data for good</source>
            <translation>Eliminar definitivamente los datos de las personas</translation>
        </message>
        <message>
            <source>purge erase delete anonymous counts backups</source>
            <translation>purgar borrar eliminar anónimo recuentos copias</translation>
        </message>
        <message>
            <source>From the event, its copies and the lists written out. Counts stay.</source>
            <translation>Del evento, de sus copias y de las listas escritas. Los recuentos quedan.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Record of changes</source>
            <translation>Registro de cambios</translation>
        </message>
        <message>
            <source>audit log who opened exported merged altered</source>
            <translation>auditoría registro quién abrió exportó fusionó alteró</translation>
        </message>
        <message>
            <source>Who changed, opened or let out what, and whether a line was altered.</source>
            <translation>Quién cambió, abrió o entregó qué, y si alguna línea fue alterada.</translation>
        </message>
        <message>
            <source>Show the record…</source>
            <translation>Mostrar el registro…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>Esta mesa</translation>
        </message>
        <message>
            <source>Scanner and camera</source>
            <translation>Lector y cámara</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Rules of interpreting</source>
            <translation>Reglas de interpretación</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>Only the organiser can change this.</source>
            <translation>Solo la organización puede cambiar esto.</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>Volver al valor predeterminado</translation>
        </message>
        <message>
            <source>For the whole event</source>
            <translation>Para todo el evento</translation>
        </message>
        <message>
            <source>For this computer</source>
            <translation>Para este equipo</translation>
        </message>
    </context>
    <context>
        <name>sharing</name>
        <message>
            <source>Another desk of this event is called %1. Choose another name.</source>
            <translation>Otra mesa de este evento se llama %1. Elija otro nombre.</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>Este nombre ya está en uso</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>hace %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>hace %1 min</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>hace %1 h</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Puesto de entrada</translation>
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
            <source>Scans and prints. Names, organisations, badges, who is under 18, whom a child leaves with and the note for the desk are there; telephone numbers, e-mails and needs are not.</source>
            <translation>Escanea e imprime. Contiene los nombres, las organizaciones, las credenciales, quién es menor de 18 años, con quién se va cada menor y la nota para la mesa; no contiene teléfonos, correos ni necesidades.</translation>
        </message>
        <message>
            <source>Also adds and changes people. Telephone numbers and e-mails are there; needs and notes about health are not.</source>
            <translation>También añade y modifica personas. Tiene números de teléfono y correos; no tiene necesidades ni notas sobre la salud.</translation>
        </message>
        <message>
            <source>Everything is there, and it can go on if the first laptop is lost.</source>
            <translation>Lo tiene todo y puede tomar el relevo si se pierde el primer portátil.</translation>
        </message>
        <message>
            <source>Left the other desks</source>
            <translation>Ha dejado las demás mesas</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Not connected: look here</source>
            <translation>Sin conexión: mire aquí</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Only this desk</source>
            <translation>Solo esta mesa</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>vista %1</translation>
        </message>
        <message>
            <source>All that was done here is passed on.</source>
            <translation>Todo lo hecho aquí se ha transmitido.</translation>
        </message>
        <message>
            <source>The other desks can't be reached. Scanning goes on here; all of it is sent as soon as the network is back.</source>
            <translation>No se puede contactar con las demás mesas. Aquí se puede seguir leyendo credenciales; todo se envía en cuanto vuelva la red.</translation>
        </message>
        <message>
            <source>This desk has left. What was done since is only here.</source>
            <translation>Esta mesa ha salido. Lo hecho desde entonces solo está aquí.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Conectada.</translation>
        </message>
        <message>
            <source>Connecting to the other desks…</source>
            <translation>Conectando con las demás mesas…</translation>
        </message>
        <message>
            <source>This event is only on this desk.</source>
            <translation>Este evento solo está en esta mesa.</translation>
        </message>
        <message>
            <source>Last connected %1.</source>
            <translation>Última conexión: %1.</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>ha salido</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>esta mesa</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>aún no vista</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>vista por última vez %1</translation>
        </message>
        <message>
            <source>clock %1 slow</source>
            <translation>reloj %1 atrasado</translation>
        </message>
        <message>
            <source>clock %1 fast</source>
            <translation>reloj %1 adelantado</translation>
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
            <translation>Falta una cosa en este portátil: PostgreSQL, que es gratuito. Descargue el instalador para Windows desde %1, pulse Siguiente hasta terminar y vuelva aquí.</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Download %1 from %2, drag it to the applications, then come back here.</source>
            <translation>Falta una cosa en este portátil: PostgreSQL, que es gratuito. Descargue %1 desde %2, arrástrelo a las aplicaciones y vuelva aquí.</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Install the package %1 (on Debian and Ubuntu: %2), then come back here.</source>
            <translation>Falta una cosa en este portátil: PostgreSQL, que es gratuito. Instale el paquete %1 (en Debian y Ubuntu: %2) y vuelva aquí.</translation>
        </message>
        <message>
            <source>Other desks…</source>
            <translation>Las demás mesas…</translation>
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
            <source>{path} was made by an older version and is brought up to date. A copy of it as it was: {copy}</source>
            <translation>{path} se creó con una versión anterior y se actualiza. Una copia de cómo estaba: {copy}</translation>
        </message>
        <message>
            <source>{path} is not encrypted, so the passphrase was not needed.</source>
            <translation>{path} no está cifrado, así que la frase de contraseña no hacía falta.</translation>
        </message>
        <message>
            <source>Passphrase of the event: </source>
            <translation>Frase de contraseña del evento: </translation>
        </message>
        <message>
            <source>{path} opens without a passphrase now.</source>
            <translation>{path} se abre ahora sin frase de contraseña.</translation>
        </message>
        <message>
            <source>{path} is encrypted now. Nobody can open it without the passphrase: keep it safe.</source>
            <translation>{path} está cifrado ahora. Nadie puede abrirlo sin la frase de contraseña: guárdela bien.</translation>
        </message>
        <message>
            <source>Copies made before are as they were. Remove them from {folder}, or keep them locked away.</source>
            <translation>Las copias hechas antes siguen como estaban. Elimínelas de {folder} o guárdelas bajo llave.</translation>
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
            <source>the copies made of an event</source>
            <translation>las copias hechas de un evento</translation>
        </message>
        <message>
            <source>give an event a passphrase, another one, or none</source>
            <translation>dar a un evento una frase de contraseña, cambiarla o quitarla</translation>
        </message>
        <message>
            <source>file with the passphrase from now on</source>
            <translation>archivo con la frase de contraseña a partir de ahora</translation>
        </message>
        <message>
            <source>no passphrase from now on</source>
            <translation>sin frase de contraseña a partir de ahora</translation>
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
            <source>only theirs: a calendar, or an interpreter’s hours, roster or changes</source>
            <translation>solo lo suyo: un calendario, o las horas, la hoja de servicio o los cambios de un intérprete</translation>
        </message>
        <message>
            <source>what the programme for the wall is printed on</source>
            <translation>en qué se imprime el programa para la pared</translation>
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
            <source>write out all that is known of a person</source>
            <translation>escribir todo lo que se sabe de una persona</translation>
        </message>
        <message>
            <source>file to write: .pdf or .json</source>
            <translation>archivo que se escribe: .pdf o .json</translation>
        </message>
        <message>
            <source>remove the older copies as well, and make a fresh one</source>
            <translation>eliminar también las copias anteriores y hacer una nueva</translation>
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
            <source>a card with what everybody at the desk has to know, as PDF</source>
            <translation>una tarjeta con lo que debe saber todo el puesto, en PDF</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>PDF que se escribirá</translation>
        </message>
        <message>
            <source>a page for each of these, in their order: ar,en</source>
            <translation>una página para cada uno de estos idiomas, en su orden: ar,en</translation>
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
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Due for</source>
            <translation>Vence para</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>Eliminando</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Escrito en {path}.</translation>
        </message>
        <message>
            <source>Everything personal was removed; counts stay.</source>
            <translation>Se han eliminado todos los datos personales; los recuentos se conservan.</translation>
        </message>
        <message>
            <source>{path} could not be removed.</source>
            <translation>{path} no se pudo eliminar.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No vence nada.</translation>
        </message>
        <message>
            <source>Older copies of the event</source>
            <translation>Copias anteriores del evento</translation>
        </message>
        <message>
            <source>Files written by this program</source>
            <translation>Archivos escritos por este programa</translation>
        </message>
        <message>
            <source>To be removed</source>
            <translation>Por eliminar</translation>
        </message>
        <message>
            <source>A removal was stopped before the copies were cleaned; purge goes on with it.</source>
            <translation>Una eliminación se detuvo antes de limpiar las copias; purge la continúa.</translation>
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
            <source>{placed} of {total} sessions have a room; open: {gaps}.</source>
            <translation>{placed} de {total} sesiones tienen sala; sin cubrir: {gaps}.</translation>
        </message>
        <message>
            <source>Never to be planned:</source>
            <translation>No se planifica nunca:</translation>
        </message>
        <message>
            <source>To be looked at:</source>
            <translation>Por revisar:</translation>
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
            <source>Written by another version and not used here: {words}</source>
            <translation>Escrito por otra versión y sin uso aquí: {words}</translation>
        </message>
        <message>
            <source>own</source>
            <translation>propio</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
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
            <source>Saved.</source>
            <translation>Guardado.</translation>
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
            <source>A laptop is lost</source>
            <translation>Portátil perdido</translation>
        </message>
        <message>
            <source>Confidential. Printed {when}.</source>
            <translation>Confidencial. Impreso: {when}.</translation>
        </message>
        <message>
            <source>Not encrypted: whoever has the laptop can read everything below.</source>
            <translation>Sin cifrar: quien tenga el portátil puede leer todo lo que figura abajo.</translation>
        </message>
        <message>
            <source>Encrypted since {when}: it can't be read without the passphrase.</source>
            <translation>Cifrado desde {when}: no se puede leer sin la frase de contraseña.</translation>
        </message>
        <message>
            <source>Encrypted: it can't be read without the passphrase.</source>
            <translation>Cifrado: no se puede leer sin la frase de contraseña.</translation>
        </message>
        <message>
            <source>The event file</source>
            <translation>El archivo del evento</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Última copia de seguridad</translation>
        </message>
        <message>
            <source>Last scan</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Handed over to another laptop</source>
            <translation>Traspasado a otro portátil</translation>
        </message>
        <message>
            <source>Days of the event</source>
            <translation>Días del evento</translation>
        </message>
        <message>
            <source>The laptop and its file</source>
            <translation>El portátil y su archivo</translation>
        </message>
        <message>
            <source>none that is known</source>
            <translation>ninguna conocida</translation>
        </message>
        <message>
            <source>Whose data is in it</source>
            <translation>De quién contiene datos</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Menor de 18 años</translation>
        </message>
        <message>
            <source>With e-mail or telephone</source>
            <translation>Con correo electrónico o teléfono</translation>
        </message>
        <message>
            <source>With guardian, diet, access needs or notes</source>
            <translation>Con tutor, restricciones alimentarias, necesidades de accesibilidad o notas</translation>
        </message>
        <message>
            <source>Last list that went out</source>
            <translation>Última lista que salió</translation>
        </message>
        <message>
            <source>Write down below when and where the laptop was last seen.</source>
            <translation>Anote abajo cuándo y dónde se vio el portátil por última vez.</translation>
        </message>
        <message>
            <source>Have it locked or wiped from afar, if that was set up for it.</source>
            <translation>Hágalo bloquear o borrar a distancia, si estaba preparado para ello.</translation>
        </message>
        <message>
            <source>Tell the person responsible for data protection now: where personal data may be read by others, many laws leave 72 hours to report it.</source>
            <translation>Avise ya a la persona responsable de la protección de datos: cuando terceros pueden leer datos personales, muchas leyes dan 72 horas para notificarlo.</translation>
        </message>
        <message>
            <source>Tell the person responsible for safeguarding: the list names children, and may say who takes them home.</source>
            <translation>Avise a la persona responsable de la protección de menores: la lista contiene nombres de menores y puede indicar quién los lleva a casa.</translation>
        </message>
        <message>
            <source>Ask who knew the passphrase and whether it was written down near the laptop. If so, treat the file as open.</source>
            <translation>Pregunte quién conocía la frase de contraseña y si estaba anotada cerca del portátil. Si es así, considere que el archivo está expuesto.</translation>
        </message>
        <message>
            <source>Tell the people in the list what was on the laptop. Until the end of the event, look at a document as well as at the badge: codes can be copied from the file.</source>
            <translation>Informe a las personas de la lista de lo que había en el portátil. Hasta el final del evento, compruebe un documento además de la credencial: los códigos se pueden copiar del archivo.</translation>
        </message>
        <message>
            <source>Change the passwords that were saved on the laptop.</source>
            <translation>Cambie las contraseñas guardadas en el portátil.</translation>
        </message>
        <message>
            <source>Report the loss to the venue and to the police.</source>
            <translation>Comunique la pérdida a la sede y denúnciela ante la policía.</translation>
        </message>
        <message>
            <source>Go on with the newest backup on another laptop: start page, “Restore a backup…”.</source>
            <translation>Siga con la copia de seguridad más reciente en otro portátil: página de inicio, «Restaurar una copia de seguridad…».</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>Qué hacer ahora</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>Protección de datos</translation>
        </message>
        <message>
            <source>Safeguarding</source>
            <translation>Protección de menores</translation>
        </message>
        <message>
            <source>Venue’s security</source>
            <translation>Seguridad de la sede</translation>
        </message>
        <message>
            <source>Police, and number of the report</source>
            <translation>Policía y número de la denuncia</translation>
        </message>
        <message>
            <source>Whom to call (name and telephone)</source>
            <translation>A quién llamar (nombre y teléfono)</translation>
        </message>
        <message>
            <source>Last seen: when and where</source>
            <translation>Visto por última vez: cuándo y dónde</translation>
        </message>
        <message>
            <source>Noticed: when and by whom</source>
            <translation>Advertido: cuándo y por quién</translation>
        </message>
        <message>
            <source>Who was told, and when</source>
            <translation>A quién se avisó y cuándo</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
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
            <source>At the microphone</source>
            <translation>Al micrófono</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>Concabino</translation>
        </message>
        <message>
            <source>Booth {number}</source>
            <translation>Cabina {number}</translation>
        </message>
        <message>
            <source>The turns are a proposal: the team may agree on others.</source>
            <translation>Los turnos son una propuesta: el equipo puede acordar otros.</translation>
        </message>
        <message>
            <source>relay from {language}</source>
            <translation>relé desde {language}</translation>
        </message>
        <message>
            <source>works both ways</source>
            <translation>trabaja en ambos sentidos</translation>
        </message>
        <message>
            <source>Channel {number}: {languages}</source>
            <translation>Canal {number}: {languages}</translation>
        </message>
        <message>
            <source>Channel 0: floor</source>
            <translation>Canal 0: sala</translation>
        </message>
        <message>
            <source>The server is stopped.</source>
            <translation>El servidor está detenido.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Compartiendo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Other addresses of this laptop: {addresses}</source>
            <translation>Otras direcciones de este portátil: {addresses}</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>Uniéndose</translation>
        </message>
        <message>
            <source>Joined as {name}: {path}</source>
            <translation>Unida con el nombre {name}: {path}</translation>
        </message>
        <message>
            <source>Exchanging</source>
            <translation>Intercambiando</translation>
        </message>
        <message>
            <source>All that was on the server is in this file; the server is removed.</source>
            <translation>Todo lo que había en el servidor está en este archivo; el servidor se ha eliminado.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>This desk takes no part.</source>
            <translation>Esta mesa no participa.</translation>
        </message>
        <message>
            <source>The other desks can’t be reached.</source>
            <translation>No se puede contactar con las demás mesas.</translation>
        </message>
        <message>
            <source>This desk has left. What is done now stays here.</source>
            <translation>Esta mesa ha salido. Lo que se haga ahora queda aquí.</translation>
        </message>
        <message>
            <source>Taking over</source>
            <translation>Tomando el relevo</translation>
        </message>
        <message>
            <source>This desk takes part again, and has what the others did.</source>
            <translation>Esta mesa vuelve a participar y tiene lo que hicieron las demás.</translation>
        </message>
        <message>
            <source>{name} hears nothing more from the others, and there is a new code.</source>
            <translation>{name} ya no recibe nada de las demás, y hay un código nuevo.</translation>
        </message>
        <message>
            <source>Settled; the other desks hear of it.</source>
            <translation>Resuelto; se avisa a las demás mesas.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa de acreditación</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>The other desks can’t be reached; this is what was known last.</source>
            <translation>No se puede contactar con las demás mesas; esto es lo último que se supo.</translation>
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
            <source>Rank</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>What it would cost</source>
            <translation>Lo que costaría</translation>
        </message>
        <message>
            <source>Who could, and what keeps them</source>
            <translation>Quién podría y qué se lo impide</translation>
        </message>
        <message>
            <source>not here then</source>
            <translation>ausente a esa hora</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>sin autorización</translation>
        </message>
        <message>
            <source>in another session</source>
            <translation>en otra sesión</translation>
        </message>
        <message>
            <source>the way is too long</source>
            <translation>el trayecto es demasiado largo</translation>
        </message>
        <message>
            <source>hours used up</source>
            <translation>horas agotadas</translation>
        </message>
        <message>
            <source>too much within four hours</source>
            <translation>demasiado en cuatro horas</translation>
        </message>
        <message>
            <source>no lunch would be left</source>
            <translation>no quedaría almuerzo</translation>
        </message>
        <message>
            <source>day too long</source>
            <translation>día demasiado largo</translation>
        </message>
        <message>
            <source>rest too short</source>
            <translation>descanso demasiado corto</translation>
        </message>
        <message>
            <source>booth full</source>
            <translation>cabina llena</translation>
        </message>
        <message>
            <source>free, but of more use elsewhere</source>
            <translation>libre, pero más útil en otro sitio</translation>
        </message>
        <message>
            <source>Allowed at</source>
            <translation>Permitido el</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>Todas las sesiones</translation>
        </message>
        <message>
            <source>What was allowed against a rule</source>
            <translation>Lo que se permitió en contra de una regla</translation>
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
            <source>Programme for the wall</source>
            <translation>Programa para la pared</translation>
        </message>
        <message>
            <source>Interpreters’ rosters</source>
            <translation>Hojas de servicio de los intérpretes</translation>
        </message>
        <message>
            <source>Booth sheets</source>
            <translation>Hojas de cabina</translation>
        </message>
        <message>
            <source>Change bulletin</source>
            <translation>Boletín de cambios</translation>
        </message>
        <message>
            <source>Receivers by room and time</source>
            <translation>Receptores por sala y hora</translation>
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
            <source>Heavy</source>
            <translation>Exigente</translation>
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
            <source>direct</source>
            <translation>directo</translation>
        </message>
        <message>
            <source>retour</source>
            <translation>retour</translation>
        </message>
        <message>
            <source>relay via another language</source>
            <translation>relé vía otro idioma</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>F</source>
            <comment>coverage: the floor, spoken</comment>
            <translation>S</translation>
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
            <translation>Cobertura por sesión</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Carencia</translation>
        </message>
        <message>
            <source>Need by language and time</source>
            <translation>Necesidades por idioma y hora</translation>
        </message>
        <message>
            <source>Needed / there, and what is missing</source>
            <translation>Necesarios / disponibles, y lo que falta</translation>
        </message>
        <message>
            <source>{mark} = enough · {other} = missing</source>
            <translation>{mark} = suficiente · {other} = falta</translation>
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
            <source>{path} is not as Event Desk left it: another program wrote to it, or the disk is failing. Compare it with the newest backup before you go on.</source>
            <translation>{path} no está como lo dejó Event Desk: otro programa escribió en él, o el disco está fallando. Compárelo con la copia de seguridad más reciente antes de continuar.</translation>
        </message>
        <message>
            <source>The last things saved in {path} are missing: its end was lost. Compare it with the newest backup before you go on.</source>
            <translation>Faltan los últimos datos guardados en {path}: se perdió el final. Compárelo con la copia de seguridad más reciente antes de continuar.</translation>
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
            <source>This passphrase is too short. Use at least {limit} letters, or a few words.</source>
            <translation>Esta frase de contraseña es demasiado corta. Use al menos {limit} letras o varias palabras.</translation>
        </message>
        <message>
            <source>{path} can only be read here, so nothing was saved. Copy it to this computer's own disk to work on it.</source>
            <translation>{path} aquí solo se puede leer, así que no se ha guardado nada. Cópielo al disco de este equipo para trabajar con él.</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where an event can be damaged. Keep it on this computer's own disk.</source>
            <translation>{path} está en una unidad de red, donde un evento se puede dañar. Guárdelo en el disco de este equipo.</translation>
        </message>
        <message>
            <source>{path} is in a folder that {service} copies to other computers, which can damage an event. Keep it in another folder of this computer.</source>
            <translation>{path} está en una carpeta que {service} copia a otros equipos, lo que puede dañar un evento. Guárdelo en otra carpeta de este equipo.</translation>
        </message>
        <message>
            <source>{path} is open in another window on this computer ({holder}, since {since}). Go on there, or close it first.</source>
            <translation>{path} está abierto en otra ventana de este equipo ({holder}, desde {since}). Siga allí o ciérrelo antes.</translation>
        </message>
        <message>
            <source>{path} is not an event file. Choose a file that ends in .eventdesk.</source>
            <translation>{path} no es un archivo del evento. Elija un archivo que termine en .eventdesk.</translation>
        </message>
        <message>
            <source>{path} is not an event that was handed over. Ask for the file again.</source>
            <translation>{path} no es un evento traspasado. Vuelva a pedir el archivo.</translation>
        </message>
        <message>
            <source>This is not the code of {path}. Have it read out again, group by group.</source>
            <translation>Este no es el código de {path}. Haga que se lo lean otra vez, grupo por grupo.</translation>
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
            <source>An event needs a name in at least one language, and a language it is shown in.</source>
            <translation>Un evento necesita un nombre en al menos un idioma y un idioma en que mostrarse.</translation>
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
            <source>There is no room called {value}. Look it up in the programme.</source>
            <translation>No hay ninguna sala llamada {value}. Búsquela en el programa.</translation>
        </message>
        <message>
            <source>Nobody with the code {value} interprets here. Look the person up by name.</source>
            <translation>Nadie con el código {value} interpreta aquí. Busque a la persona por nombre.</translation>
        </message>
        <message>
            <source>There is no stand called {value}. Look at the list of stands.</source>
            <translation>No hay ningún puesto de exposición llamado {value}. Consulte la lista de puestos.</translation>
        </message>
        <message>
            <source>There is no mobile booth called {value}. Look at the list of booths.</source>
            <translation>No hay ninguna cabina móvil llamada {value}. Consulte la lista de cabinas.</translation>
        </message>
        <message>
            <source>{field}: {what} Nothing was saved.</source>
            <translation>{field}: {what} No se ha guardado nada.</translation>
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
            <source>There is no profile called {value}. There are: {known}.</source>
            <translation>No hay ningún perfil llamado {value}. Perfiles existentes: {known}.</translation>
        </message>
        <message>
            <source>There is no rule called {value}. Look the rules up without changing any.</source>
            <translation>No hay ninguna regla llamada {value}. Consulte las reglas sin modificar ninguna.</translation>
        </message>
        <message>
            <source>There is no number called {value}. There are: {known}.</source>
            <translation>No hay ningún número llamado {value}. Números existentes: {known}.</translation>
        </message>
        <message>
            <source>The rule {rule} can’t be set to {value}. It can be: {known}.</source>
            <translation>La regla {rule} no admite {value}. Valores posibles: {known}.</translation>
        </message>
        <message>
            <source>{value} does not do for {limit}. Write minutes, 11:30 or 10%.</source>
            <translation>{value} no sirve para {limit}. Escriba minutos, 11:30 o 10%.</translation>
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
            <source>A part of this computer's system is missing: {library}. Ask whoever looks after it to install that library, then start Event Desk again.</source>
            <translation>Falta una parte del sistema de este equipo: {library}. Pida a quien lo atiende que instale esa biblioteca y vuelva a iniciar Event Desk.</translation>
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
            <source>{what} ({times})</source>
            <translation>{what} ({times})</translation>
        </message>
        <message>
            <source>{what}. Allowed: {reason}</source>
            <translation>{what}. Permitido: {reason}</translation>
        </message>
        <message>
            <source>{people} also speaks in {other} at that time</source>
            <translation>{people} también interviene en {other} a esa hora</translation>
        </message>
        <message>
            <source>It has begun: its time, its room and its people stay</source>
            <translation>Ya ha empezado: su hora, su sala y sus personas se conservan</translation>
        </message>
        <message>
            <source>{people} works into no language</source>
            <translation>{people}: no trabaja hacia ningún idioma</translation>
        </message>
        <message>
            <source>{room} is closed at that time</source>
            <translation>{room} está cerrada a esa hora</translation>
        </message>
        <message>
            <source>{room} is not laid out as wished: {layout}</source>
            <translation>{room} no tiene la disposición deseada: {layout}</translation>
        </message>
        <message>
            <source>{needed} receivers needed at that time, the event has {stock}</source>
            <translation>{needed} receptores necesarios a esa hora, el evento tiene {stock}</translation>
        </message>
        <message>
            <source>A mobile booth or its room is no longer there</source>
            <translation>Una cabina móvil o su sala ya no existe</translation>
        </message>
        <message>
            <source>Mobile booth {booth} cannot be in {room} and in {other} at that time</source>
            <translation>La cabina móvil {booth} no puede estar en {room} y en {other} a esa hora</translation>
        </message>
        <message>
            <source>In {room} a mobile booth is set up meanwhile, for {limit} minutes</source>
            <translation>En {room} se monta entretanto una cabina móvil, durante {limit} minutos</translation>
        </message>
        <message>
            <source>The {language} booth works both ways for {minutes} minutes: {needed} needed</source>
            <translation>Cabina {language}: bidireccional durante {minutes} minutos; personas necesarias: {needed}</translation>
        </message>
        <message>
            <source>{language}: {needed} people needed with so many languages</source>
            <translation>{language}: {needed} personas necesarias con tantos idiomas</translation>
        </message>
        <message>
            <source>All relay hangs on {people}, giving {pivot}</source>
            <translation>Todo el relé depende de {people}, que da {pivot}</translation>
        </message>
        <message>
            <source>{language}: {people} has nobody to take over after {limit} minutes</source>
            <translation>{language}: {people} no tiene relevo después de {limit} minutos</translation>
        </message>
        <message>
            <source>{language}: {people} alone for {minutes} minutes</source>
            <translation>{language}: {people} en solitario durante {minutes} minutos</translation>
        </message>
        <message>
            <source>The {language} booth works both ways and gives relay: {needed} needed</source>
            <translation>Cabina {language}: bidireccional y da relé; personas necesarias: {needed}</translation>
        </message>
        <message>
            <source>{people} has {minutes} minutes between half-days, {limit} are the norm</source>
            <translation>{people}: {minutes} minutos entre medias jornadas, la norma son {limit}</translation>
        </message>
        <message>
            <source>{people} is here {minutes} minutes before the first session, not {limit}</source>
            <translation>{people}: aquí {minutes} minutos antes de la primera sesión, no {limit}</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in seven days</source>
            <translation>{people}: {minutes} minutos de trabajo en siete días (máximo {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in remote sessions</source>
            <translation>{people}: {minutes} minutos de trabajo en sesiones a distancia (máximo {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes remotely at once</source>
            <translation>{people}: {minutes} minutos a distancia seguidos (máximo {limit})</translation>
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
            <source>another session has the same identifier</source>
            <translation>otra sesión tiene el mismo identificador</translation>
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
            <source>Next guest.</source>
            <translation>Siguiente invitado.</translation>
        </message>
        <message>
            <source>Checked in – see note</source>
            <translation>Registrado: ver nota</translation>
        </message>
        <message>
            <source>Read the note, then the next guest.</source>
            <translation>Lea la nota y luego el siguiente invitado.</translation>
        </message>
        <message>
            <source>Was in today: look at the name on the badge.</source>
            <translation>Ya entró hoy: mire el nombre de la credencial.</translation>
        </message>
        <message>
            <source>Anything else</source>
            <translation>Cualquier otra cosa</translation>
        </message>
        <message>
            <source>The line says why, the buttons what can be done.</source>
            <translation>La línea dice por qué; los botones, qué se puede hacer.</translation>
        </message>
        <message>
            <source>A guest comes</source>
            <translation>Llega un invitado</translation>
        </message>
        <message>
            <source>Scan the badge. Without one, type two letters of any part of the name, in either script; Enter takes the one that is marked.</source>
            <translation>Escanee la credencial. Si no la tiene, escriba dos letras de cualquier parte del nombre, en cualquiera de las escrituras; Enter toma el marcado.</translation>
        </message>
        <message>
            <source>What the answer means</source>
            <translation>Qué significa la respuesta</translation>
        </message>
        <message>
            <source>It was the wrong person</source>
            <translation>Era otra persona</translation>
        </message>
        <message>
            <source>F8 takes the last scan back. The button carries the name.</source>
            <translation>F8 deshace el último escaneo. El botón lleva el nombre.</translation>
        </message>
        <message>
            <source>No badge, or not on the list</source>
            <translation>Sin credencial o fuera de la lista</translation>
        </message>
        <message>
            <source>F9 prints a badge. F4 adds somebody who isn't on the list.</source>
            <translation>F9 imprime una credencial. F4 añade a quien no está en la lista.</translation>
        </message>
        <message>
            <source>Something does not work</source>
            <translation>Algo no funciona</translation>
        </message>
        <message>
            <source>F1 explains the page. F12 hides everybody's names. After a power cut, start Event Desk again: whoever was shown as checked in is checked in.</source>
            <translation>F1 explica la página. F12 oculta todos los nombres. Tras un corte de luz, inicie Event Desk otra vez: quien figuraba como registrado lo está.</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>En el puesto</translation>
        </message>
        <message>
            <source>Help desk:</source>
            <translation>Mesa de ayuda:</translation>
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
            <source>Names and all else</source>
            <translation>Nombres y todo lo demás</translation>
        </message>
        <message>
            <source>Contact data</source>
            <translation>Datos de contacto</translation>
        </message>
        <message>
            <source>Sensitive data</source>
            <translation>Datos sensibles</translation>
        </message>
        <message>
            <source>Safeguarding notes</source>
            <translation>Notas de protección de menores</translation>
        </message>
        <message>
            <source>Names, organisation, position, languages, photo consent; counts stay</source>
            <translation>Nombres, organización, cargo, idiomas, consentimiento de fotos; los recuentos se conservan</translation>
        </message>
        <message>
            <source>E-mail, phone, days of travel, numbers and codes of other systems</source>
            <translation>Correo electrónico, teléfono, días de viaje, números y códigos de otros sistemas</translation>
        </message>
        <message>
            <source>Guardian, access needs, diet, gender, remarks</source>
            <translation>Tutor, necesidades de accesibilidad, restricciones alimentarias, sexo, observaciones</translation>
        </message>
        <message>
            <source>Under 18, who may fetch a child, notes for the desk</source>
            <translation>Menor de 18 años, quién puede recoger a un menor, notas para la mesa</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Persona añadida</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>Persona modificada</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>Inscripción cancelada</translation>
        </message>
        <message>
            <source>Registration restored</source>
            <translation>Inscripción recuperada</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>Cambio deshecho</translation>
        </message>
        <message>
            <source>Protected fields opened</source>
            <translation>Campos protegidos abiertos</translation>
        </message>
        <message>
            <source>Merged, kept</source>
            <translation>Fusión, ficha conservada</translation>
        </message>
        <message>
            <source>Merged into another entry</source>
            <translation>Fusionada en otra ficha</translation>
        </message>
        <message>
            <source>Merge taken back</source>
            <translation>Fusión deshecha</translation>
        </message>
        <message>
            <source>Said to be two people</source>
            <translation>Declaradas dos personas</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>Persona borrada</translation>
        </message>
        <message>
            <source>One person’s data written out</source>
            <translation>Exportación de los datos de una persona</translation>
        </message>
        <message>
            <source>Left, whom with was written down</source>
            <translation>Salida, con anotación del acompañante</translation>
        </message>
        <message>
            <source>List written out</source>
            <translation>Lista exportada</translation>
        </message>
        <message>
            <source>Record written out</source>
            <translation>Registro exportado</translation>
        </message>
        <message>
            <source>Data removed as its day came</source>
            <translation>Datos eliminados al cumplirse su plazo</translation>
        </message>
        <message>
            <source>Plan published</source>
            <translation>Plan publicado</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>Plan modificado</translation>
        </message>
        <message>
            <source>Fast lane</source>
            <translation>Fila rápida</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>Puesto de ayuda</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <source>files</source>
            <translation>archivos</translation>
        </message>
        <message>
            <source>for</source>
            <translation>para</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>listas</translation>
        </message>
        <message>
            <source>merges</source>
            <translation>fusiones</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>líneas</translation>
        </message>
        <message>
            <source>Checked in – not yet confirmed</source>
            <translation>Registrado: sin confirmar todavía</translation>
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
            <source>Not yet confirmed by the other desks</source>
            <translation>Sin confirmar todavía por las demás mesas</translation>
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
            <source>Left with {name}, written down</source>
            <translation>Se fue con {name}, anotado</translation>
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
            <source>report</source>
            <translation>informe</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>página web</translation>
        </message>
        <message>
            <source>press</source>
            <translation>prensa</translation>
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
            <source>Into</source>
            <translation>Hacia</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Without times</source>
            <translation>Sin horas</translation>
        </message>
        <message>
            <source>be there at {time}</source>
            <translation>presentarse a las {time}</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>{booth} · channel {channel}</source>
            <translation>{booth} · canal {channel}</translation>
        </message>
        <message>
            <source>Mobile booth {number}</source>
            <translation>Cabina móvil {number}</translation>
        </message>
        <message>
            <source>booth</source>
            <translation>cabina</translation>
        </message>
        <message>
            <source>consecutive</source>
            <translation>consecutiva</translation>
        </message>
        <message>
            <source>whispered</source>
            <translation>susurrada</translation>
        </message>
        <message>
            <source>sign language</source>
            <translation>lengua de signos</translation>
        </message>
        <message>
            <source>remote</source>
            <translation>a distancia</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>ya no</translation>
        </message>
        <message>
            <source>time</source>
            <translation>hora</translation>
        </message>
        <message>
            <source>room</source>
            <translation>sala</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>relay</source>
            <translation>relé</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>colega</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>received {day}</source>
            <translation>recibido el {day}</translation>
        </message>
        <message>
            <source>Team leader: {name} {reached}</source>
            <translation>Jefe de equipo: {name} {reached}</translation>
        </message>
        <message>
            <source>Changed since version {number}: {marks}</source>
            <translation>Modificado desde la versión {number}: {marks}</translation>
        </message>
        <message>
            <source>Nothing changed since version {number}.</source>
            <translation>Sin cambios desde la versión {number}.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>Plenary</source>
            <translation>Plenaria</translation>
        </message>
        <message>
            <source>Theatre</source>
            <translation>Teatro</translation>
        </message>
        <message>
            <source>Classroom</source>
            <translation>Aula</translation>
        </message>
        <message>
            <source>Boardroom</source>
            <translation>Mesa imperial</translation>
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
            <translation>Banquete</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>De pie</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Ponente principal</translation>
        </message>
        <message>
            <source>Discussant</source>
            <translation>Comentarista</translation>
        </message>
        <message>
            <source>Youth advocate</source>
            <translation>Representante juvenil</translation>
        </message>
        <message>
            <source>Simultaneous, in a booth</source>
            <translation>Simultánea, en cabina</translation>
        </message>
        <message>
            <source>Consecutive</source>
            <translation>Consecutiva</translation>
        </message>
        <message>
            <source>Whispered</source>
            <translation>Susurrada</translation>
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
            <source>Looking at the plan</source>
            <translation>Revisión del plan</translation>
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
            <source>Photographs for</source>
            <translation>Fotos para</translation>
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
            <source>problems</source>
            <translation>problemas</translation>
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
            <source>{what}: changed at two desks</source>
            <translation>{what}: modificado en dos mesas</translation>
        </message>
        <message>
            <source>{who} was let in twice</source>
            <translation>{who}: entrada doble</translation>
        </message>
        <message>
            <source>{who}: {what} was changed at two desks</source>
            <translation>{who}: {what} modificado en dos mesas</translation>
        </message>
        <message>
            <source>{kept} was given twice</source>
            <translation>{kept}: asignado dos veces</translation>
        </message>
        <message>
            <source>Receiver {who} was lent to two people</source>
            <translation>Receptor {who}: prestado a dos personas</translation>
        </message>
        <message>
            <source>{gate}: more people than places</source>
            <translation>{gate}: más personas que plazas</translation>
        </message>
        <message>
            <source>This event had been copied or brought back</source>
            <translation>Este evento se había copiado o recuperado</translation>
        </message>
        <message>
            <source>The clock of {desk} is wrong</source>
            <translation>El reloj de {desk} está mal</translation>
        </message>
        <message>
            <source>Two desks were called {kept}</source>
            <translation>Dos mesas se llamaban {kept}</translation>
        </message>
        <message>
            <source>let in twice</source>
            <translation>entrada doble</translation>
        </message>
        <message>
            <source>changed twice: {what}</source>
            <translation>modificado dos veces: {what}</translation>
        </message>
        <message>
            <source>given twice</source>
            <translation>asignado dos veces</translation>
        </message>
        <message>
            <source>lent twice</source>
            <translation>prestado dos veces</translation>
        </message>
        <message>
            <source>more people than places</source>
            <translation>más personas que plazas</translation>
        </message>
        <message>
            <source>newer version</source>
            <translation>versión más reciente</translation>
        </message>
        <message>
            <source>not exchanged</source>
            <translation>sin intercambiar</translation>
        </message>
        <message>
            <source>a copy</source>
            <translation>una copia</translation>
        </message>
        <message>
            <source>wrong clock</source>
            <translation>reloj mal ajustado</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>mismo nombre</translation>
        </message>
        <message>
            <source>{who} was let in at {other_desk}, too, at {other_time}.</source>
            <translation>{who}: entrada registrada también en {other_desk}, a las {other_time}.</translation>
        </message>
        <message>
            <source>{who} was let in at {desk}, too, at {time}.</source>
            <translation>{who}: entrada registrada también en {desk}, a las {time}.</translation>
        </message>
        <message>
            <source>{who} was let in at {desk} at {time} and at {other_desk} at {other_time}.</source>
            <translation>{who}: entrada registrada en {desk} a las {time} y en {other_desk} a las {other_time}.</translation>
        </message>
        <message>
            <source>{gate}: two desks let the same person in, and neither could know of the other. The person counts once.</source>
            <translation>{gate}: dos mesas dejaron entrar a la misma persona y ninguna podía saber de la otra. La persona cuenta una sola vez.</translation>
        </message>
        <message>
            <source>Two desks changed the same field, and neither could know of the other. The later change counts until somebody chooses.</source>
            <translation>Dos mesas cambiaron el mismo campo y ninguna podía saber de la otra. Vale el cambio posterior hasta que alguien elija.</translation>
        </message>
        <message>
            <source>Two desks gave it at the same time. The later one is called {other} now.</source>
            <translation>Dos mesas lo asignaron al mismo tiempo. El posterior se llama ahora {other}.</translation>
        </message>
        <message>
            <source>Two desks lent it, and neither could know of the other. By the list {kept} has it now.</source>
            <translation>Dos mesas lo prestaron y ninguna podía saber de la otra. Según la lista, ahora lo tiene {kept}.</translation>
        </message>
        <message>
            <source>Several desks gave the last places at the same time: {count} people for {places} places.</source>
            <translation>Varias mesas asignaron las últimas plazas al mismo tiempo: {count} personas para {places} plazas.</translation>
        </message>
        <message>
            <source>Another laptop has a newer Event Desk. What it wrote is kept here, and is seen once this laptop has the same version.</source>
            <translation>Otro portátil tiene una versión más reciente de Event Desk. Lo que escribió se guarda aquí y se verá cuando este portátil tenga la misma versión.</translation>
        </message>
        <message>
            <source>They are kept on the laptop that made them or got them. Something that they belong to is missing, or the server refused them; all other changes go on.</source>
            <translation>Se conservan en el portátil que los hizo o los recibió. Falta algo de lo que dependen, o el servidor los rechazó; todos los demás cambios siguen su curso.</translation>
        </message>
        <message>
            <source>The file of {desk} was a copy, or older than what it had sent. It goes on as {other_desk}; nothing is lost, and nothing is counted twice.</source>
            <translation>El archivo de {desk} era una copia, o anterior a lo que ya había enviado. Sigue como {other_desk}; no se pierde nada y nada se cuenta dos veces.</translation>
        </message>
        <message>
            <source>It is off by about {count} minutes. Times written there are wrong, their order is right.</source>
            <translation>El desfase es de unos {count} minutos. Las horas anotadas allí son incorrectas; su orden es correcto.</translation>
        </message>
        <message>
            <source>The one that came later is called {other} now, so that they can be told apart.</source>
            <translation>La que llegó después se llama ahora {other}, para poder distinguirlas.</translation>
        </message>
        <message>
            <source>Ask who came. If two people used one badge, print a new badge for the right one.</source>
            <translation>Pregunte quién vino. Si dos personas usaron una misma credencial, imprima una nueva para la persona correcta.</translation>
        </message>
        <message>
            <source>Choose which of the two is right.</source>
            <translation>Elija cuál de los dos es correcto.</translation>
        </message>
        <message>
            <source>Change it if the old one is on paper already, or was told to somebody.</source>
            <translation>Cámbielo si el anterior ya está en papel o se comunicó a alguien.</translation>
        </message>
        <message>
            <source>Look who has it in the hand, and lend the other person another one.</source>
            <translation>Mire quién lo tiene en la mano y preste otro a la otra persona.</translation>
        </message>
        <message>
            <source>Tell whoever looks after the room.</source>
            <translation>Avise a quien se encarga de la sala.</translation>
        </message>
        <message>
            <source>Bring Event Desk up to date on this laptop.</source>
            <translation>Actualice Event Desk en este portátil.</translation>
        </message>
        <message>
            <source>If this stays, bring all laptops to the same version.</source>
            <translation>Si persiste, ponga la misma versión en todos los portátiles.</translation>
        </message>
        <message>
            <source>Use only one copy of the event on each laptop.</source>
            <translation>Use una sola copia del evento en cada portátil.</translation>
        </message>
        <message>
            <source>Set that laptop's clock by a telephone.</source>
            <translation>Ajuste el reloj de ese portátil según un teléfono.</translation>
        </message>
        <message>
            <source>Give one of the two another name in its settings.</source>
            <translation>Dé otro nombre a una de las dos en su configuración.</translation>
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
            <source>taken back: {what}</source>
            <translation>deshecho: {what}</translation>
        </message>
        <message>
            <source>{person} kept in {item}</source>
            <translation>{person}: plaza fijada en {item}</translation>
        </message>
        <message>
            <source>{person} no longer kept in {item}</source>
            <translation>{person}: plaza ya no fijada en {item}</translation>
        </message>
        <message>
            <source>{item} locked</source>
            <translation>{item}: sesión fijada</translation>
        </message>
        <message>
            <source>{item} unlocked</source>
            <translation>{item}: sesión ya no fijada</translation>
        </message>
        <message>
            <source>{item} moved</source>
            <translation>{item}: sesión movida</translation>
        </message>
        <message>
            <source>{person} into {language} in {item}</source>
            <translation>{person} → {language} en {item}</translation>
        </message>
        <message>
            <source>{person} for {other} in {item}</source>
            <translation>{person} en lugar de {other} en {item}</translation>
        </message>
        <message>
            <source>{person} taken out of {item}</source>
            <translation>{person} fuera de {item}</translation>
        </message>
        <message>
            <source>plan {count} brought back</source>
            <translation>plan {count} recuperado</translation>
        </message>
        <message>
            <source>exception allowed in {item}</source>
            <translation>excepción permitida en {item}</translation>
        </message>
        <message>
            <source>exception taken away in {item}</source>
            <translation>excepción retirada en {item}</translation>
        </message>
        <message>
            <source>{person} is ill</source>
            <translation>{person}: por enfermedad</translation>
        </message>
        <message>
            <source>{person} is here longer</source>
            <translation>{person}: más tiempo aquí</translation>
        </message>
        <message>
            <source>{room} is lost</source>
            <translation>{room}: sala perdida</translation>
        </message>
        <message>
            <source>{item} moved to another time</source>
            <translation>{item}: pasa a otra hora</translation>
        </message>
        <message>
            <source>{item} added to the Open Space</source>
            <translation>{item}: añadido al espacio abierto</translation>
        </message>
        <message>
            <source>{item} interpreted in another way</source>
            <translation>{item} interpretada de otro modo</translation>
        </message>
        <message>
            <source>a mobile booth in {room}</source>
            <translation>una cabina móvil en {room}</translation>
        </message>
        <message>
            <source>{name}: who works into {language}</source>
            <translation>{name}: quién trabaja hacia {language}</translation>
        </message>
        <message>
            <source>{name}: the room</source>
            <translation>{name}: la sala</translation>
        </message>
        <message>
            <source>{name}: the time</source>
            <translation>{name}: la hora</translation>
        </message>
        <message>
            <source>{name}: its place on the programme</source>
            <translation>{name}: su lugar en el programa</translation>
        </message>
        <message>
            <source>{name}: the interpreters</source>
            <translation>{name}: los intérpretes</translation>
        </message>
        <message>
            <source>{name}: the hours</source>
            <translation>{name}: las horas</translation>
        </message>
        <message>
            <source>{name}: when it is closed</source>
            <translation>{name}: cuándo está cerrada</translation>
        </message>
        <message>
            <source>{name}: how the room is laid out</source>
            <translation>{name}: la disposición de la sala</translation>
        </message>
        <message>
            <source>where the mobile booths stand</source>
            <translation>dónde están las cabinas móviles</translation>
        </message>
        <message>
            <source>the exception</source>
            <translation>la excepción</translation>
        </message>
        <message>
            <source>no room yet</source>
            <translation>aún sin sala</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between two pieces of news</comment>
            <translation>; </translation>
        </message>
        <message>
            <source>moved here from {time}</source>
            <translation>antes: {time}</translation>
        </message>
        <message>
            <source>you no longer work here</source>
            <translation>usted ya no trabaja aquí</translation>
        </message>
        <message>
            <source>you now work with {people}</source>
            <translation>ahora trabaja con {people}</translation>
        </message>
        <message>
            <source>you now work into {language}</source>
            <translation>ahora trabaja hacia {language}</translation>
        </message>
        <message>
            <source>you now work into {language} with {people}</source>
            <translation>ahora trabaja hacia {language} con {people}</translation>
        </message>
        <message>
            <source>you now work alone</source>
            <translation>ahora trabaja en solitario</translation>
        </message>
        <message>
            <source>booth {number}</source>
            <translation>cabina {number}</translation>
        </message>
        <message>
            <source>no relay any more</source>
            <translation>ya sin relé</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two names</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>{item} has no room any more.</source>
            <translation>{item} ya no tiene sala.</translation>
        </message>
        <message>
            <source>{item} now begins at {after}.</source>
            <translation>{item} empieza ahora el {after}.</translation>
        </message>
        <message>
            <source>{person} no longer works in {item}.</source>
            <translation>{person} ya no trabaja en {item}.</translation>
        </message>
        <message>
            <source>{person} now works into {language} in {item}.</source>
            <translation>{person} trabaja ahora en {item} hacia {language}.</translation>
        </message>
        <message>
            <source>{person} now sits in booth {number} in {item}.</source>
            <translation>{person} está ahora en la cabina {number} en {item}.</translation>
        </message>
        <message>
            <source>{person} now takes relay from {language} in {item}.</source>
            <translation>{person} toma ahora relé desde {language} en {item}.</translation>
        </message>
        <message>
            <source>{person} works in another way in {item}.</source>
            <translation>{person} trabaja de otra manera en {item}.</translation>
        </message>
        <message>
            <source>Open now: {item} has no room.</source>
            <translation>Ahora sin cubrir: {item} no tiene sala.</translation>
        </message>
        <message>
            <source>Closed: {item} has its room.</source>
            <translation>Resuelto: {item} tiene su sala.</translation>
        </message>
        <message>
            <source>Open now: a seat into {language} in {item}.</source>
            <translation>Ahora sin cubrir: una plaza hacia {language} en {item}.</translation>
        </message>
        <message>
            <source>Closed: a seat into {language} in {item}.</source>
            <translation>Resuelto: una plaza hacia {language} en {item}.</translation>
        </message>
        <message>
            <source>Open now: {source} into {language} in {item}.</source>
            <translation>Ahora sin cubrir: {source} → {language} en {item}.</translation>
        </message>
        <message>
            <source>Closed: {source} into {language} in {item}.</source>
            <translation>Resuelto: {source} → {language} en {item}.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planificado</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Planned anew</source>
            <translation>Planificado de nuevo</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Recuperado</translation>
        </message>
        <message>
            <source>{item} is not interpreted into {value}. Add the language to the session first.</source>
            <translation>{item} no se interpreta hacia {value}. Añada antes el idioma a la sesión.</translation>
        </message>
        <message>
            <source>{name} does not work into {value} in {item}. Look at the plan again.</source>
            <translation>{name} no trabaja hacia {value} en {item}. Vuelva a consultar el plan.</translation>
        </message>
        <message>
            <source>An exception needs a reason. It is printed beside the plan.</source>
            <translation>Una excepción necesita un motivo. Se imprime junto al plan.</translation>
        </message>
        <message>
            <source>There is no plan yet. Plan first.</source>
            <translation>Aún no hay ningún plan. Planifique primero.</translation>
        </message>
        <message>
            <source>No plan was published yet. Publish the plan, or name two plans.</source>
            <translation>Aún no se ha publicado ningún plan. Publique el plan o indique dos planes.</translation>
        </message>
        <message>
            <source>There is no plan with the number {value}. Look them up in the list of plans.</source>
            <translation>No hay ningún plan con el número {value}. Consulte la lista de planes.</translation>
        </message>
        <message>
            <source>Release {value} says all this already; nothing was published.</source>
            <translation>La versión publicada {value} ya dice todo esto; no se ha publicado nada.</translation>
        </message>
        <message>
            <source>The event changed since this plan was worked out. Plan again.</source>
            <translation>El evento ha cambiado desde que se elaboró este plan. Planifique de nuevo.</translation>
        </message>
        <message>
            <source>This cannot be taken back, because it was changed since: {what}.</source>
            <translation>No se puede deshacer, porque se ha modificado desde entonces: {what}.</translation>
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
        <message>
            <source>what the program is made of, with versions and licences</source>
            <translation>de qué está hecho el programa, con versiones y licencias</translation>
        </message>
        <message>
            <source>the record of changes</source>
            <translation>el registro de cambios</translation>
        </message>
        <message>
            <source>say whether a line was changed or removed</source>
            <translation>decir si alguna línea se cambió o eliminó</translation>
        </message>
        <message>
            <source>write it out: .xlsx, .csv or .pdf</source>
            <translation>escribirlo: .xlsx, .csv o .pdf</translation>
        </message>
        <message>
            <source>until when people's data is kept, and what is due</source>
            <translation>hasta cuándo se guardan los datos de las personas y qué vence</translation>
        </message>
        <message>
            <source>remove people's data from the event and its copies; counts stay</source>
            <translation>eliminar datos de las personas del evento y de sus copias; los recuentos quedan</translation>
        </message>
        <message>
            <source>what to remove; what is due if not given</source>
            <translation>qué eliminar; lo que vence si no se indica</translation>
        </message>
        <message>
            <source>another folder with copies of the event</source>
            <translation>otra carpeta con copias del evento</translation>
        </message>
        <message>
            <source>leave the lists that were written out where they are</source>
            <translation>dejar las listas escritas donde están</translation>
        </message>
        <message>
            <source>write what was removed: .pdf, .xlsx or .csv</source>
            <translation>escribir lo que se eliminó: .pdf, .xlsx o .csv</translation>
        </message>
        <message>
            <source>Published as version {number}.</source>
            <translation>Publicado como versión {number}.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planificar</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Published as</source>
            <translation>Publicado como</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>No hay ninguna diferencia.</translation>
        </message>
        <message>
            <source>touch the fewest people; what has begun stays</source>
            <translation>afectar al menor número de personas; lo que ha empezado se conserva</translation>
        </message>
        <message>
            <source>with --replan: as if it were that time, 2026-06-09T10:30</source>
            <translation>con --replan: como si fuera esa hora, 2026-06-09T10:30</translation>
        </message>
        <message>
            <source>make the plan in force the one that people get</source>
            <translation>convertir el plan en vigor en el que reciben las personas</translation>
        </message>
        <message>
            <source>what is new in it</source>
            <translation>qué hay de nuevo en él</translation>
        </message>
        <message>
            <source>all plans there were</source>
            <translation>todos los planes que ha habido</translation>
        </message>
        <message>
            <source>what is different between two plans</source>
            <translation>qué es distinto entre dos planes</translation>
        </message>
        <message>
            <source>two plans; else the published one and the one in force</source>
            <translation>dos planes; si no, el publicado y el que está en vigor</translation>
        </message>
        <message>
            <source>bring an older plan back as a new one</source>
            <translation>recuperar un plan anterior como plan nuevo</translation>
        </message>
        <message>
            <source>keep rooms and interpreters in all plans to come</source>
            <translation>conservar salas e intérpretes en todos los planes futuros</translation>
        </message>
        <message>
            <source>let plans choose again</source>
            <translation>dejar que los planes elijan de nuevo</translation>
        </message>
        <message>
            <source>all sessions of a day, 2026-06-09</source>
            <translation>todas las sesiones de un día, 2026-06-09</translation>
        </message>
        <message>
            <source>an interpreter cannot come</source>
            <translation>un intérprete no puede venir</translation>
        </message>
        <message>
            <source>a room cannot be used</source>
            <translation>una sala no se puede usar</translation>
        </message>
        <message>
            <source>name of the room</source>
            <translation>nombre de la sala</translation>
        </message>
        <message>
            <source>else from now on; 2026-06-09T10:30</source>
            <translation>si no, a partir de ahora; 2026-06-09T10:30</translation>
        </message>
        <message>
            <source>else until the end of the event</source>
            <translation>si no, hasta el final del evento</translation>
        </message>
        <message>
            <source>let an interpreter work in a session</source>
            <translation>hacer que un intérprete trabaje en una sesión</translation>
        </message>
        <message>
            <source>take an interpreter out of a session</source>
            <translation>quitar a un intérprete de una sesión</translation>
        </message>
        <message>
            <source>language worked into: fr</source>
            <translation>idioma hacia el que se trabaja: fr</translation>
        </message>
        <message>
            <source>the interpreter whose seat it was</source>
            <translation>el intérprete que ocupaba la plaza</translation>
        </message>
        <message>
            <source>code of the interpreter</source>
            <translation>código del intérprete</translation>
        </message>
        <message>
            <source>what makes a plan wrong: show it, or change it</source>
            <translation>qué hace que un plan sea incorrecto: mostrarlo o modificarlo</translation>
        </message>
        <message>
            <source>default, aiic, iso_23155, un_like or volunteers, as it is</source>
            <translation>default, aiic, iso_23155, un_like o volunteers, tal cual</translation>
        </message>
        <message>
            <source>forbid, warn or ignore; empty for the profile's own</source>
            <translation>forbid, warn o ignore; vacío para lo que fija el perfil</translation>
        </message>
        <message>
            <source>minutes, 11:30 or 10%%; empty for the profile's own</source>
            <translation>minutos, 11:30 o 10%%; vacío para lo que fija el perfil</translation>
        </message>
        <message>
            <source>how many the whole event has; empty for what the rooms have</source>
            <translation>cuántos tiene todo el evento; vacío para lo que tienen las salas</translation>
        </message>
        <message>
            <source>Written to {path}. Give the code by another way than the file, by telephone or in person. This laptop asks from now on before it scans for this event.</source>
            <translation>Escrito en {path}. Dé el código por otra vía que el archivo, por teléfono o en persona. A partir de ahora este portátil pregunta antes de leer credenciales de este evento.</translation>
        </message>
        <message>
            <source>Received as {path}.</source>
            <translation>Recibido como {path}.</translation>
        </message>
        <message>
            <source>Without the passphrase, the sheet can't say how many people are in it.</source>
            <translation>Sin la frase de contraseña, la hoja no puede indicar cuántas personas contiene.</translation>
        </message>
        <message>
            <source>write the event for another laptop, and say the code that opens it</source>
            <translation>escribir el evento para otro portátil e indicar el código que lo abre</translation>
        </message>
        <message>
            <source>the encrypted file to write (.eventhandover)</source>
            <translation>el archivo cifrado que se escribe (.eventhandover)</translation>
        </message>
        <message>
            <source>make an event file of one that was handed over</source>
            <translation>crear un archivo del evento a partir de uno traspasado</translation>
        </message>
        <message>
            <source>the file that was handed over</source>
            <translation>el archivo traspasado</translation>
        </message>
        <message>
            <source>the code read out</source>
            <translation>el código leído en voz alta</translation>
        </message>
        <message>
            <source>a sheet to fill in when a laptop is lost, as PDF</source>
            <translation>una hoja para rellenar cuando se pierde un portátil, en PDF</translation>
        </message>
        <message>
            <source>add one</source>
            <translation>añadir uno</translation>
        </message>
        <message>
            <source>change what is given</source>
            <translation>modificar lo que se indique</translation>
        </message>
        <message>
            <source>take one out</source>
            <translation>quitar uno</translation>
        </message>
        <message>
            <source>say what there is</source>
            <translation>indicar lo que hay</translation>
        </message>
        <message>
            <source>rooms, their layouts and booths</source>
            <translation>salas, sus disposiciones y cabinas</translation>
        </message>
        <message>
            <source>booths that can be set up anywhere</source>
            <translation>cabinas que se pueden montar en cualquier sitio</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>sesiones</translation>
        </message>
        <message>
            <source>it stays on the programme and is not planned</source>
            <translation>se queda en el programa y no se planifica</translation>
        </message>
        <message>
            <source>who interprets, and when</source>
            <translation>quién interpreta y cuándo</translation>
        </message>
        <message>
            <source>topics of an Open Space</source>
            <translation>temas de un espacio abierto</translation>
        </message>
        <message>
            <source>open an Open Space into one slot for each room</source>
            <translation>abrir un espacio abierto en una franja por cada sala</translation>
        </message>
        <message>
            <source>put a topic into a slot</source>
            <translation>poner un tema en una franja</translation>
        </message>
        <message>
            <source>take a topic out of its slot</source>
            <translation>sacar un tema de su franja</translation>
        </message>
        <message>
            <source>the stands of a marketplace</source>
            <translation>los puestos de una feria</translation>
        </message>
        <message>
            <source>others: banquet=80,classroom=60</source>
            <translation>otras: banquet=80,classroom=60</translation>
        </message>
        <message>
            <source>seats of each one built in: 2,2,3</source>
            <translation>plazas de cada cabina fija: 2,2,3</translation>
        </message>
        <message>
            <source>- for no room</source>
            <translation>- para ninguna sala</translation>
        </message>
        <message>
            <source>spoken: ar,en</source>
            <translation>hablados: ar,en</translation>
        </message>
        <message>
            <source>interpreted into: fr,es</source>
            <translation>interpretación al: fr,es</translation>
        </message>
        <message>
            <source>a person on stage; all of them, in their order</source>
            <translation>una persona en el escenario; todas, en su orden</translation>
        </message>
        <message>
            <source>mother tongues: ar</source>
            <translation>lenguas maternas: ar</translation>
        </message>
        <message>
            <source>active languages: en,fr</source>
            <translation>lenguas activas: en,fr</translation>
        </message>
        <message>
            <source>passive languages: es</source>
            <translation>lenguas pasivas: es</translation>
        </message>
        <message>
            <source>one day's hours: 2026-06-09 09:00-18:00; all for the whole event</source>
            <translation>las horas de un día: 2026-06-09 09:00-18:00; «all» para todo el evento</translation>
        </message>
        <message>
            <source>a person's code</source>
            <translation>código de una persona</translation>
        </message>
        <message>
            <source>Looking for reasons</source>
            <translation>Búsqueda de motivos</translation>
        </message>
        <message>
            <source>There is no plan yet, so everything is open.</source>
            <translation>Aún no hay plan, así que todo está sin cubrir.</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>Todo está cubierto.</translation>
        </message>
        <message>
            <source>{when} {item}: {what}</source>
            <translation>{when} {item}: {what}</translation>
        </message>
        <message>
            <source>No small change closes it.</source>
            <translation>Ningún cambio pequeño la resuelve.</translation>
        </message>
        <message>
            <source>Whom to look for:</source>
            <translation>A quién buscar:</translation>
        </message>
        <message>
            <source>Too few people, before anything is planned:</source>
            <translation>Faltan personas, antes de planificar:</translation>
        </message>
        <message>
            <source>why something is open, and what helps</source>
            <translation>por qué algo está sin cubrir y qué ayuda</translation>
        </message>
        <message>
            <source>only the gaps of this session</source>
            <translation>solo las carencias de esta sesión</translation>
        </message>
        <message>
            <source>reasons and suggestions only; nothing is planned again</source>
            <translation>solo motivos y sugerencias; no se planifica de nuevo</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>A partir de ahora</translation>
        </message>
        <message>
            <source>What is different from version {number}; all else stays as it was.</source>
            <translation>Lo que es distinto de la versión {number}; todo lo demás sigue como estaba.</translation>
        </message>
        <message>
            <source>The session is cancelled.</source>
            <translation>La sesión está cancelada.</translation>
        </message>
        <message>
            <source>Somebody else takes it.</source>
            <translation>La asume otra persona.</translation>
        </message>
        <message>
            <source>into {languages}</source>
            <translation>hacia {languages}</translation>
        </message>
        <message>
            <source>with {names}</source>
            <translation>con {names}</translation>
        </message>
        <message>
            <source>Plan, version {number}</source>
            <translation>Plan, versión {number}</translation>
        </message>
        <message>
            <source>Plan {number}, not published</source>
            <translation>Plan {number}, sin publicar</translation>
        </message>
        <message>
            <source>Printed {when}</source>
            <translation>Impreso: {when}</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Credencial</translation>
        </message>
        <message>
            <source>On stage</source>
            <translation>En el escenario</translation>
        </message>
        <message>
            <source>Left with</source>
            <translation>Salió con</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What is known of {code}</source>
            <translation>Lo que consta de {code}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Lists that went out since, and may name this person</source>
            <translation>Listas que salieron desde entonces y pueden nombrar a esta persona</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Listeners</source>
            <translation>Oyentes</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Necesarios</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>En la sala</translation>
        </message>
        <message>
            <source>To bring</source>
            <translation>Por llevar</translation>
        </message>
        <message>
            <source>Those who listen, and {percent} % more</source>
            <translation>Quienes escuchan y un {percent} % más</translation>
        </message>
        <message>
            <source>Receivers by room</source>
            <translation>Receptores por sala</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>En existencias</translation>
        </message>
        <message>
            <source>Receivers by time</source>
            <translation>Receptores por hora</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>Circunstancias</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sello</translation>
        </message>
        <message>
            <source>Checked: no line was changed or removed.</source>
            <translation>Comprobado: no se modificó ni se eliminó ninguna línea.</translation>
        </message>
        <message>
            <source>Line {number} was changed, or one before it is missing.</source>
            <translation>La línea {number} se modificó o falta alguna anterior.</translation>
        </message>
        <message>
            <source>Record of changes</source>
            <translation>Registro de cambios</translation>
        </message>
        <message>
            <source>Lists that came in, what they said before and after</source>
            <translation>Listas importadas, con lo que decían antes y después</translation>
        </message>
        <message>
            <source>Merges that can no longer be taken back</source>
            <translation>Fusiones que ya no se pueden deshacer</translation>
        </message>
        <message>
            <source>Lines with words read or typed at a desk</source>
            <translation>Líneas con texto leído o escrito en una mesa</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Counts by category, country, day and gate stay, without names.</source>
            <translation>Los recuentos por categoría, país, día y punto de control se conservan, sin nombres.</translation>
        </message>
        <message>
            <source>The record of changes stays: it holds no values.</source>
            <translation>El registro de cambios se conserva: no contiene valores.</translation>
        </message>
        <message>
            <source>Files given to others, and copies elsewhere, are not known here.</source>
            <translation>Los archivos entregados a otros y las copias en otros lugares no se conocen aquí.</translation>
        </message>
        <message>
            <source>Report of a removal</source>
            <translation>Informe de una eliminación</translation>
        </message>
        <message>
            <source>Room to be announced</source>
            <translation>Sala por anunciar</translation>
        </message>
        <message>
            <source>{spoken} · interpreted into {languages}</source>
            <translation>{spoken} · interpretado al {languages}</translation>
        </message>
        <message>
            <source>Time of %1</source>
            <translation>Hora de %1</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>There is one called {value} already. Choose another name.</source>
            <translation>Ya existe {value}. Elija otro nombre.</translation>
        </message>
        <message>
            <source>Another session has the code {value}. Choose another code.</source>
            <translation>Otra sesión tiene el código {value}. Elija otro código.</translation>
        </message>
        <message>
            <source>Write a title in one language at least.</source>
            <translation>Escriba un título en al menos un idioma.</translation>
        </message>
        <message>
            <source>{value} is not a number. Write it in digits.</source>
            <translation>{value} no es un número. Escríbalo en cifras.</translation>
        </message>
        <message>
            <source>Write a number of {least} or more.</source>
            <translation>Escriba un número igual o mayor que {least}.</translation>
        </message>
        <message>
            <source>Write the day like 2026-06-09.</source>
            <translation>Escriba el día como 2026-06-09.</translation>
        </message>
        <message>
            <source>{value} is not a time of day. Write it like 09:30.</source>
            <translation>{value} no es una hora del día. Escríbala así: 09:30.</translation>
        </message>
        <message>
            <source>The clocks jump over {value} on that day. Choose a time before or after.</source>
            <translation>Ese día los relojes se saltan las {value}. Elija una hora anterior o posterior.</translation>
        </message>
        <message>
            <source>Write when it ends, or leave both times empty.</source>
            <translation>Escriba cuándo termina o deje vacías las dos horas.</translation>
        </message>
        <message>
            <source>Write when it starts, or leave both times empty.</source>
            <translation>Escriba cuándo empieza o deje vacías las dos horas.</translation>
        </message>
        <message>
            <source>It ends before it starts. Correct the times.</source>
            <translation>Termina antes de empezar. Corrija las horas.</translation>
        </message>
        <message>
            <source>The layout {value} stands there twice.</source>
            <translation>La disposición {value} aparece dos veces.</translation>
        </message>
        <message>
            <source>Two booths have channel {value}. Give each one its own.</source>
            <translation>Dos cabinas tienen el canal {value}. Dé a cada una el suyo.</translation>
        </message>
        <message>
            <source>Choose a person.</source>
            <translation>Elija una persona.</translation>
        </message>
        <message>
            <source>{name} stands there twice.</source>
            <translation>{name} aparece dos veces.</translation>
        </message>
        <message>
            <source>{name} is an interpreter of this event already.</source>
            <translation>{name} ya es intérprete de este evento.</translation>
        </message>
        <message>
            <source>This room is no longer there. Choose another one.</source>
            <translation>Esta sala ya no existe. Elija otra.</translation>
        </message>
        <message>
            <source>This session is no longer there. Choose another one.</source>
            <translation>Esta sesión ya no existe. Elija otra.</translation>
        </message>
        <message>
            <source>This slot has no times yet. Give it times first.</source>
            <translation>Esta franja aún no tiene horas. Indíquelas primero.</translation>
        </message>
        <message>
            <source>Another topic has this slot. Choose a free one.</source>
            <translation>Otro tema ocupa esta franja. Elija una libre.</translation>
        </message>
        <message>
            <source>Only a topic that was proposed can take a slot.</source>
            <translation>Solo un tema propuesto puede ocupar una franja.</translation>
        </message>
        <message>
            <source>{room} holds one thing at a time. Choose a room for many at once.</source>
            <translation>{room} admite una sola actividad a la vez. Elija una sala que admita varias.</translation>
        </message>
        <message>
            <source>With no seats, nothing where people are expected is planned here.</source>
            <translation>Sin plazas, aquí no se planifica nada a lo que se espere a alguien.</translation>
        </message>
        <message>
            <source>It ends on the next day.</source>
            <translation>Termina al día siguiente.</translation>
        </message>
        <message>
            <source>The clocks show {value} twice on that day; the first one is meant.</source>
            <translation>Ese día los relojes marcan las {value} dos veces; se entiende la primera.</translation>
        </message>
        <message>
            <source>This day is not one of the event's days.</source>
            <translation>Este día no es uno de los días del evento.</translation>
        </message>
        <message>
            <source>Without times it waits among the unscheduled sessions.</source>
            <translation>Sin horas queda entre las sesiones sin programar.</translation>
        </message>
        <message>
            <source>Say which language is spoken, or interpreting can't be planned.</source>
            <translation>Indique qué idioma se habla; si no, no se puede planificar la interpretación.</translation>
        </message>
        <message>
            <source>Without a language this person can't be planned.</source>
            <translation>Sin un idioma no se puede planificar a esta persona.</translation>
        </message>
        <message>
            <source>Nobody works into a C language: give A or B to one language at least.</source>
            <translation>Nadie trabaja hacia una lengua C: asigne A o B al menos a un idioma.</translation>
        </message>
        <message>
            <source>No interpreter works into {language}.</source>
            <translation>Ningún intérprete trabaja hacia {language}.</translation>
        </message>
        <message>
            <source>The room has only {seats} seats.</source>
            <translation>La sala tiene solo {seats} plazas.</translation>
        </message>
        <message>
            <source>{item} is in this room at that time.</source>
            <translation>{item} está en esta sala a esa hora.</translation>
        </message>
        <message>
            <source>{name} is on stage in {item} at that time.</source>
            <translation>{name} está en el escenario en {item} a esa hora.</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Habitual</translation>
        </message>
        <message>
            <source>AIIC strict</source>
            <translation>AIIC estricto</translation>
        </message>
        <message>
            <source>ISO 23155</source>
            <translation>ISO 23155</translation>
        </message>
        <message>
            <source>Like the United Nations</source>
            <translation>Como las Naciones Unidas</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>Voluntarios</translation>
        </message>
        <message>
            <source>Never plan it</source>
            <translation>No planificarlo nunca</translation>
        </message>
        <message>
            <source>Warn</source>
            <translation>Avisar</translation>
        </message>
        <message>
            <source>Don’t look</source>
            <translation>No comprobar</translation>
        </message>
        <message>
            <source>Between two sessions in a room</source>
            <translation>Entre dos sesiones en una sala</translation>
        </message>
        <message>
            <source>Where the layout changes</source>
            <translation>Donde cambia la disposición</translation>
        </message>
        <message>
            <source>Spare receivers</source>
            <translation>Receptores de reserva</translation>
        </message>
        <message>
            <source>Listeners among those expected</source>
            <translation>Oyentes entre los esperados</translation>
        </message>
        <message>
            <source>People in a booth</source>
            <translation>Personas en una cabina</translation>
        </message>
        <message>
            <source>People in a long session</source>
            <translation>Personas en una sesión larga</translation>
        </message>
        <message>
            <source>Longest session for two</source>
            <translation>Sesión más larga para dos</translation>
        </message>
        <message>
            <source>Alone: warn above</source>
            <translation>En solitario: avisar a partir de</translation>
        </message>
        <message>
            <source>Alone: a seat is missing above</source>
            <translation>En solitario: falta una plaza a partir de</translation>
        </message>
        <message>
            <source>A turn in a booth</source>
            <translation>Un turno en cabina</translation>
        </message>
        <message>
            <source>A turn at a distance or in sign language</source>
            <translation>Un turno a distancia o en lengua de signos</translation>
        </message>
        <message>
            <source>Sign language: people</source>
            <translation>Lengua de signos: personas</translation>
        </message>
        <message>
            <source>Sign language: three people above</source>
            <translation>Lengua de signos: tres personas a partir de</translation>
        </message>
        <message>
            <source>Whispering: people</source>
            <translation>Susurrada: personas</translation>
        </message>
        <message>
            <source>Whispering: most listeners</source>
            <translation>Susurrada: máximo de oyentes</translation>
        </message>
        <message>
            <source>Seats in a booth, where nobody said</source>
            <translation>Plazas por cabina, si no se indicó</translation>
        </message>
        <message>
            <source>Two-way booth: two people up to</source>
            <translation>Cabina bidireccional: dos personas hasta</translation>
        </message>
        <message>
            <source>Two-way booth: three people up to</source>
            <translation>Cabina bidireccional: tres personas hasta</translation>
        </message>
        <message>
            <source>Two-way booth giving relay: people</source>
            <translation>Cabina bidireccional que da relé: personas</translation>
        </message>
        <message>
            <source>Many languages: from</source>
            <translation>Muchos idiomas: a partir de</translation>
        </message>
        <message>
            <source>Many languages: people in a booth</source>
            <translation>Muchos idiomas: personas por cabina</translation>
        </message>
        <message>
            <source>A day: better at most</source>
            <translation>Un día: mejor como máximo</translation>
        </message>
        <message>
            <source>A day: at most</source>
            <translation>Un día: como máximo</translation>
        </message>
        <message>
            <source>In any four hours: at most</source>
            <translation>En cuatro horas cualesquiera: como máximo</translation>
        </message>
        <message>
            <source>Seven days: at most</source>
            <translation>Siete días: como máximo</translation>
        </message>
        <message>
            <source>A remote day: at most</source>
            <translation>Un día a distancia: como máximo</translation>
        </message>
        <message>
            <source>A remote session: at most</source>
            <translation>Una sesión a distancia: como máximo</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Almuerzo</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>Almuerzo desde</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>Almuerzo hasta</translation>
        </message>
        <message>
            <source>Lunch earlier or later by</source>
            <translation>Almuerzo antes o después en</translation>
        </message>
        <message>
            <source>Break between half-days</source>
            <translation>Pausa entre medias jornadas</translation>
        </message>
        <message>
            <source>First call to last end: at most</source>
            <translation>De la primera convocatoria al último fin: como máximo</translation>
        </message>
        <message>
            <source>Rest overnight: at least</source>
            <translation>Descanso nocturno: como mínimo</translation>
        </message>
        <message>
            <source>Call before the first session</source>
            <translation>Convocatoria antes de la primera sesión</translation>
        </message>
        <message>
            <source>Way within a building</source>
            <translation>Trayecto dentro de un edificio</translation>
        </message>
        <message>
            <source>Way to another building</source>
            <translation>Trayecto a otro edificio</translation>
        </message>
        <message>
            <source>Event Desk</source>
            <translation>Event Desk</translation>
        </message>
        <message>
            <source>Times missing</source>
            <translation>Faltan las horas</translation>
        </message>
        <message>
            <source>A session has a beginning and, after it, an end.</source>
            <translation>Una sesión tiene un inicio y, después, un fin.</translation>
        </message>
        <message>
            <source>Language spoken missing</source>
            <translation>Falta el idioma de sala</translation>
        </message>
        <message>
            <source>Where something is interpreted, the language spoken is known.</source>
            <translation>Donde se interpreta algo, se conoce el idioma que se habla.</translation>
        </message>
        <message>
            <source>Speaker in two places</source>
            <translation>Ponente en dos lugares</translation>
        </message>
        <message>
            <source>A speaker is in one place at a time.</source>
            <translation>Un ponente está en un solo lugar a la vez.</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>Elegido a mano</translation>
        </message>
        <message>
            <source>Rooms and seats that a person has locked stay as they are.</source>
            <translation>Las salas y plazas que una persona fijó se conservan.</translation>
        </message>
        <message>
            <source>Already begun</source>
            <translation>Ya empezado</translation>
        </message>
        <message>
            <source>What runs or is past keeps its time, its room and its people.</source>
            <translation>Lo que está en curso o ha pasado conserva su hora, su sala y sus personas.</translation>
        </message>
        <message>
            <source>Interpreter without languages</source>
            <translation>Intérprete sin idiomas</translation>
        </message>
        <message>
            <source>An interpreter works into at least one language.</source>
            <translation>Un intérprete trabaja hacia al menos un idioma.</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>Sin sala</translation>
        </message>
        <message>
            <source>Every session has a room.</source>
            <translation>Cada sesión tiene una sala.</translation>
        </message>
        <message>
            <source>Room deleted</source>
            <translation>Sala eliminada</translation>
        </message>
        <message>
            <source>The room of a session still exists.</source>
            <translation>La sala de una sesión sigue existiendo.</translation>
        </message>
        <message>
            <source>Room closed</source>
            <translation>Sala cerrada</translation>
        </message>
        <message>
            <source>Nothing is held in a room while it is closed.</source>
            <translation>No se celebra nada en una sala mientras está cerrada.</translation>
        </message>
        <message>
            <source>Room taken twice</source>
            <translation>Sala ocupada dos veces</translation>
        </message>
        <message>
            <source>A room holds one session at a time, unless it is an open space.</source>
            <translation>Una sala acoge una sesión a la vez, salvo que sea un espacio abierto.</translation>
        </message>
        <message>
            <source>Time between sessions</source>
            <translation>Tiempo entre sesiones</translation>
        </message>
        <message>
            <source>There is time to clear a room, more where its layout changes.</source>
            <translation>Hay tiempo para despejar una sala, más cuando cambia su disposición.</translation>
        </message>
        <message>
            <source>Seats in the room</source>
            <translation>Plazas en la sala</translation>
        </message>
        <message>
            <source>Everybody expected has a seat in the layout planned.</source>
            <translation>Todas las personas esperadas tienen plaza en la disposición prevista.</translation>
        </message>
        <message>
            <source>Seats unknown</source>
            <translation>Plazas desconocidas</translation>
        </message>
        <message>
            <source>Somebody has said how many seats a room has.</source>
            <translation>Se ha indicado cuántas plazas tiene una sala.</translation>
        </message>
        <message>
            <source>Receivers in the room</source>
            <translation>Receptores en la sala</translation>
        </message>
        <message>
            <source>There is a receiver for each listener expected, and some more.</source>
            <translation>Hay un receptor por cada oyente esperado y algunos más.</translation>
        </message>
        <message>
            <source>Receivers of the event</source>
            <translation>Receptores del evento</translation>
        </message>
        <message>
            <source>All sessions of a moment share the receivers that there are.</source>
            <translation>Todas las sesiones simultáneas comparten los receptores que hay.</translation>
        </message>
        <message>
            <source>Without steps</source>
            <translation>Sin escalones</translation>
        </message>
        <message>
            <source>Who needs it reaches the room without steps.</source>
            <translation>Quien lo necesita llega a la sala sin escalones.</translation>
        </message>
        <message>
            <source>Sort of room</source>
            <translation>Tipo de sala</translation>
        </message>
        <message>
            <source>Stands are in an open space, and sessions in a closed room.</source>
            <translation>Los puestos están en un espacio abierto y las sesiones, en una sala cerrada.</translation>
        </message>
        <message>
            <source>Closed meetings apart</source>
            <translation>Reuniones a puerta cerrada aparte</translation>
        </message>
        <message>
            <source>A closed meeting is not held in an open space.</source>
            <translation>Una reunión a puerta cerrada no se celebra en un espacio abierto.</translation>
        </message>
        <message>
            <source>The room is laid out as the session wishes.</source>
            <translation>La sala tiene la disposición que desea la sesión.</translation>
        </message>
        <message>
            <source>Mobile booth deleted</source>
            <translation>Cabina móvil eliminada</translation>
        </message>
        <message>
            <source>A mobile booth that is planned still exists, and so does its room.</source>
            <translation>Una cabina móvil planificada sigue existiendo, y su sala también.</translation>
        </message>
        <message>
            <source>Mobile booth in two places</source>
            <translation>Cabina móvil en dos lugares</translation>
        </message>
        <message>
            <source>A mobile booth is in one place at a time, and is set up in between.</source>
            <translation>Una cabina móvil está en un solo lugar a la vez y se monta entretanto.</translation>
        </message>
        <message>
            <source>Setting up a mobile booth</source>
            <translation>Montaje de una cabina móvil</translation>
        </message>
        <message>
            <source>The room is free while a mobile booth is set up.</source>
            <translation>La sala está libre mientras se monta una cabina móvil.</translation>
        </message>
        <message>
            <source>Language not asked for</source>
            <translation>Idioma no solicitado</translation>
        </message>
        <message>
            <source>Only languages that are wanted are interpreted into.</source>
            <translation>Solo se interpreta hacia los idiomas solicitados.</translation>
        </message>
        <message>
            <source>Language not covered</source>
            <translation>Idioma sin cobertura</translation>
        </message>
        <message>
            <source>Every language spoken can be heard in every language wanted.</source>
            <translation>Todo idioma hablado se puede escuchar en todos los idiomas solicitados.</translation>
        </message>
        <message>
            <source>Two people work into a language, three in a long session.</source>
            <translation>Hacia un idioma trabajan dos personas, tres en una sesión larga.</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>En solitario</translation>
        </message>
        <message>
            <source>Nobody interprets alone for long.</source>
            <translation>Nadie interpreta mucho tiempo en solitario.</translation>
        </message>
        <message>
            <source>Only one for a language</source>
            <translation>Una sola persona para un idioma</translation>
        </message>
        <message>
            <source>Nobody is the only one who can give a language.</source>
            <translation>Nadie es la única persona que puede dar un idioma.</translation>
        </message>
        <message>
            <source>People work into their A and B languages from those they know.</source>
            <translation>Se trabaja hacia las lenguas A y B desde las que se conocen.</translation>
        </message>
        <message>
            <source>The room has a booth for each language worked into.</source>
            <translation>La sala tiene una cabina por cada idioma hacia el que se trabaja.</translation>
        </message>
        <message>
            <source>Seats in a booth</source>
            <translation>Plazas en una cabina</translation>
        </message>
        <message>
            <source>Everybody in a booth has a seat.</source>
            <translation>Todas las personas de una cabina tienen plaza.</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>Naciones Unidas</translation>
        </message>
        <message>
            <source>Relay from relay</source>
            <translation>Relé de relé</translation>
        </message>
        <message>
            <source>A booth takes relay only from one that hears the speaker.</source>
            <translation>Una cabina solo toma relé de otra que oye al orador.</translation>
        </message>
        <message>
            <source>Relay without need</source>
            <translation>Relé innecesario</translation>
        </message>
        <message>
            <source>Nobody takes relay from what the booth understands itself.</source>
            <translation>Nadie toma relé de lo que la propia cabina entiende.</translation>
        </message>
        <message>
            <source>Thin relay</source>
            <translation>Relé frágil</translation>
        </message>
        <message>
            <source>Two people can give a relay that others work from.</source>
            <translation>Dos personas pueden dar un relé del que otras dependen.</translation>
        </message>
        <message>
            <source>All relay by one person</source>
            <translation>Todo el relé por una persona</translation>
        </message>
        <message>
            <source>Not every relay of a session hangs on the same person.</source>
            <translation>No todo el relé de una sesión depende de la misma persona.</translation>
        </message>
        <message>
            <source>Relay out of a two-way booth</source>
            <translation>Relé de una cabina bidireccional</translation>
        </message>
        <message>
            <source>A booth that works both ways and gives relay has three people.</source>
            <translation>Una cabina que trabaja en ambos sentidos y da relé tiene tres personas.</translation>
        </message>
        <message>
            <source>People in a two-way booth</source>
            <translation>Personas en una cabina bidireccional</translation>
        </message>
        <message>
            <source>A booth that works both ways has more people the longer it lasts.</source>
            <translation>Una cabina que trabaja en ambos sentidos tiene más personas cuanto más dura.</translation>
        </message>
        <message>
            <source>European Parliament</source>
            <translation>Parlamento Europeo</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Muchos idiomas</translation>
        </message>
        <message>
            <source>With many languages, every booth has three people.</source>
            <translation>Con muchos idiomas, cada cabina tiene tres personas.</translation>
        </message>
        <message>
            <source>Turns at a distance and in sign language</source>
            <translation>Turnos a distancia y en lengua de signos</translation>
        </message>
        <message>
            <source>Who signs or works remotely is relieved after a short turn.</source>
            <translation>Quien interpreta en lengua de signos o a distancia es relevado tras un turno corto.</translation>
        </message>
        <message>
            <source>Whispering</source>
            <translation>Interpretación susurrada</translation>
        </message>
        <message>
            <source>Whispering serves very few listeners.</source>
            <translation>La interpretación susurrada sirve a muy pocos oyentes.</translation>
        </message>
        <message>
            <source>Interpreter deleted</source>
            <translation>Intérprete eliminado</translation>
        </message>
        <message>
            <source>Everybody planned is still on the list.</source>
            <translation>Todas las personas planificadas siguen en la lista.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>People work only while they are here.</source>
            <translation>Las personas solo trabajan mientras están aquí.</translation>
        </message>
        <message>
            <source>Not cleared</source>
            <translation>Sin autorización</translation>
        </message>
        <message>
            <source>Only who is cleared works in closed meetings.</source>
            <translation>Solo quien está autorizado trabaja en reuniones a puerta cerrada.</translation>
        </message>
        <message>
            <source>In two places</source>
            <translation>En dos lugares</translation>
        </message>
        <message>
            <source>An interpreter is in one place at a time.</source>
            <translation>Un intérprete está en un solo lugar a la vez.</translation>
        </message>
        <message>
            <source>Way between rooms</source>
            <translation>Trayecto entre salas</translation>
        </message>
        <message>
            <source>There is time to walk from one room to the next.</source>
            <translation>Hay tiempo para ir de una sala a la siguiente.</translation>
        </message>
        <message>
            <source>Hours a day</source>
            <translation>Horas al día</translation>
        </message>
        <message>
            <source>Nobody works longer in a day than the limit.</source>
            <translation>Nadie trabaja en un día más que el límite.</translation>
        </message>
        <message>
            <source>Long day</source>
            <translation>Día largo</translation>
        </message>
        <message>
            <source>A day is better kept below the softer limit.</source>
            <translation>Conviene mantener el día por debajo del límite menos estricto.</translation>
        </message>
        <message>
            <source>Hours in a row</source>
            <translation>Horas seguidas</translation>
        </message>
        <message>
            <source>In any four hours there is time to rest.</source>
            <translation>En cuatro horas cualesquiera hay tiempo para descansar.</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Horas a la semana</translation>
        </message>
        <message>
            <source>Seven days in a row have no more work than the limit.</source>
            <translation>Siete días seguidos no suman más trabajo que el límite.</translation>
        </message>
        <message>
            <source>Everybody has time for lunch around noon.</source>
            <translation>Todas las personas tienen tiempo para almorzar hacia el mediodía.</translation>
        </message>
        <message>
            <source>Lunch at another time</source>
            <translation>Almuerzo a otra hora</translation>
        </message>
        <message>
            <source>Where a session fills noon, lunch may be earlier or later.</source>
            <translation>Si una sesión ocupa el mediodía, el almuerzo puede ser antes o después.</translation>
        </message>
        <message>
            <source>Ninety minutes between morning and afternoon are the norm.</source>
            <translation>La norma son noventa minutos entre la mañana y la tarde.</translation>
        </message>
        <message>
            <source>Call time</source>
            <translation>Hora de convocatoria</translation>
        </message>
        <message>
            <source>People are here some time before their first session.</source>
            <translation>Las personas están aquí un tiempo antes de su primera sesión.</translation>
        </message>
        <message>
            <source>From first call to last end</source>
            <translation>De la primera convocatoria al último fin</translation>
        </message>
        <message>
            <source>The working day with its breaks is not too long.</source>
            <translation>La jornada con sus pausas no es demasiado larga.</translation>
        </message>
        <message>
            <source>Night’s rest</source>
            <translation>Descanso nocturno</translation>
        </message>
        <message>
            <source>Eleven hours lie between two working days.</source>
            <translation>Entre dos jornadas hay once horas.</translation>
        </message>
        <message>
            <source>Hours at a distance</source>
            <translation>Horas a distancia</translation>
        </message>
        <message>
            <source>Remote interpreters work shorter days.</source>
            <translation>Los intérpretes a distancia tienen jornadas más cortas.</translation>
        </message>
        <message>
            <source>Remote sessions in a day</source>
            <translation>Sesiones a distancia en un día</translation>
        </message>
        <message>
            <source>Who is here works only so long a day in remote sessions.</source>
            <translation>Quien está aquí no trabaja más de ese tiempo al día en sesiones a distancia.</translation>
        </message>
        <message>
            <source>Remote at once</source>
            <translation>A distancia seguido</translation>
        </message>
        <message>
            <source>Remote work in one session is at most two hours.</source>
            <translation>El trabajo a distancia en una sesión dura como máximo dos horas.</translation>
        </message>
        <message>
            <source>{sentence} Then assign {people}.</source>
            <translation>{sentence} Después asigne a {people}.</translation>
        </message>
        <message>
            <source>Let the {source} booth work into {language} as well.</source>
            <translation>Que la cabina {source} trabaje también hacia {language}.</translation>
        </message>
        <message>
            <source>Add {people} to the {source} booth, to work into {language} as well.</source>
            <translation>Añada a {people} a la cabina {source}, para trabajar también hacia {language}.</translation>
        </message>
        <message>
            <source>Let {language} take relay from the {pivot} booth.</source>
            <translation>Que {language} tome relé de la cabina {pivot}.</translation>
        </message>
        <message>
            <source>Assign {people}, to take relay from the {pivot} booth.</source>
            <translation>Asigne a {people}, que tomaría relé de la cabina {pivot}.</translation>
        </message>
        <message>
            <source>Assign {people}, free at that time.</source>
            <translation>Asigne a {people}, libre a esa hora.</translation>
        </message>
        <message>
            <source>{first} comes here from {item}, and {second}, free at that time, takes over there into {other_language}.</source>
            <translation>{first} viene aquí desde {item}, y {second}, libre a esa hora, asume allí su lugar hacia {other_language}.</translation>
        </message>
        <message>
            <source>{first} changes booths, and {second}, free at that time, takes over into {other_language}.</source>
            <translation>{first} cambia de cabina, y {second}, libre a esa hora, asume su lugar hacia {other_language}.</translation>
        </message>
        <message>
            <source>Move it to {room}.</source>
            <translation>Trasládela a {room}.</translation>
        </message>
        <message>
            <source>Put a mobile booth up in {room}.</source>
            <translation>Monte una cabina móvil en {room}.</translation>
        </message>
        <message>
            <source>Exchange rooms with {other}: this in {room}, that in {other_room}.</source>
            <translation>Intercambie salas con {other}: esta en {room}, aquella en {other_room}.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes earlier.</source>
            <translation>Empiece {item} {minutes} minutos antes.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes later.</source>
            <translation>Empiece {item} {minutes} minutos después.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes earlier and put this in {room}.</source>
            <translation>Empiece {item} {minutes} minutos antes y ponga esta en {room}.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes later and put this in {room}.</source>
            <translation>Empiece {item} {minutes} minutos después y ponga esta en {room}.</translation>
        </message>
        <message>
            <source>Interpret it consecutively: fewer people and no booth, but about twice the time.</source>
            <translation>Interprétela en consecutiva: menos personas y sin cabina, pero casi el doble de tiempo.</translation>
        </message>
        <message>
            <source>Whisper: few enough listen, and no booth is needed.</source>
            <translation>Interprétela en susurro: la escuchan pocos y no hace falta cabina.</translation>
        </message>
        <message>
            <source>Interpret it remotely: no booth in the room is needed.</source>
            <translation>Interprétela a distancia: no hace falta cabina en la sala.</translation>
        </message>
        <message>
            <source>Find one more: mother tongue {a}, from {c}.</source>
            <translation>Busque una persona más: lengua materna {a}, desde {c}.</translation>
        </message>
        <message>
            <source>Find {number} more: mother tongue {a}, from {c}.</source>
            <translation>Busque {number} personas más: lengua materna {a}, desde {c}.</translation>
        </message>
        <message>
            <source>Find one more: mother tongue {a}, also into {b}, from {c}.</source>
            <translation>Busque una persona más: lengua materna {a}, también hacia {b}, desde {c}.</translation>
        </message>
        <message>
            <source>Find {number} more: mother tongue {a}, also into {b}, from {c}.</source>
            <translation>Busque {number} personas más: lengua materna {a}, también hacia {b}, desde {c}.</translation>
        </message>
        <message>
            <source>Do without {language} in {item}.</source>
            <translation>Prescinda de {language} en {item}.</translation>
        </message>
        <message>
            <source>Do without {language} in {item}; {people} can then come here.</source>
            <translation>Prescinda de {language} en {item}; {people} puede entonces venir aquí.</translation>
        </message>
        <message>
            <source>Mind: {warning}.</source>
            <translation>Atención: {warning}.</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>sin sala</translation>
        </message>
        <message>
            <source>{source} into {language}</source>
            <translation>{source} → {language}</translation>
        </message>
        <message>
            <source>one more for {language}</source>
            <translation>una persona más para {language}</translation>
        </message>
        <message>
            <source>{item}: {what}</source>
            <translation>{item}: {what}</translation>
        </message>
        <message>
            <source>Nobody else on the list has these languages.</source>
            <translation>Nadie más de la lista tiene estos idiomas.</translation>
        </message>
        <message>
            <source>Nobody on the list has these languages.</source>
            <translation>Nadie de la lista tiene estos idiomas.</translation>
        </message>
        <message>
            <source>Free: {people}</source>
            <translation>Libre: {people}</translation>
        </message>
        <message>
            <source>Not here at that time: {people}</source>
            <translation>Ausente a esa hora: {people}</translation>
        </message>
        <message>
            <source>Not cleared for closed meetings: {people}</source>
            <translation>Sin autorización para reuniones a puerta cerrada: {people}</translation>
        </message>
        <message>
            <source>In {item} at that time: {people}</source>
            <translation>En {item} a esa hora: {people}</translation>
        </message>
        <message>
            <source>Already in another booth of this session: {people}</source>
            <translation>Ya en otra cabina de esta sesión: {people}</translation>
        </message>
        <message>
            <source>The way from or to {item} takes too long: {people}</source>
            <translation>El trayecto desde o hasta {item} es demasiado largo: {people}</translation>
        </message>
        <message>
            <source>At the limit of {limit} minutes a day: {people}</source>
            <translation>En el límite de {limit} minutos al día: {people}</translation>
        </message>
        <message>
            <source>At the limit of {limit} minutes in 4 hours: {people}</source>
            <translation>En el límite de {limit} minutos en 4 horas: {people}</translation>
        </message>
        <message>
            <source>No {limit} minutes for lunch would be left: {people}</source>
            <translation>No quedarían {limit} minutos para almorzar: {people}</translation>
        </message>
        <message>
            <source>The day would be longer than {limit} minutes: {people}</source>
            <translation>El día superaría los {limit} minutos: {people}</translation>
        </message>
        <message>
            <source>The night before or after {item} would be shorter than {limit} minutes: {people}</source>
            <translation>La noche anterior o posterior a {item} tendría menos de {limit} minutos: {people}</translation>
        </message>
        <message>
            <source>Free, but the room has no booth left: {people}</source>
            <translation>Libre, pero la sala ya no tiene ninguna cabina: {people}</translation>
        </message>
        <message>
            <source>Free, but the booth has no seat left: {people}</source>
            <translation>Libre, pero la cabina ya no tiene plaza: {people}</translation>
        </message>
        <message>
            <source>What closing it would cost is not known.</source>
            <translation>No se sabe lo que costaría resolverla.</translation>
        </message>
        <message>
            <source>It cannot be closed with these people, rooms and times, whatever else were left open that day.</source>
            <translation>No se puede resolver con estas personas, salas y horas, aunque ese día quedara cualquier otra cosa sin cubrir.</translation>
        </message>
        <message>
            <source>Closing it would open: {what}.</source>
            <translation>Resolverla dejaría sin cubrir: {what}.</translation>
        </message>
        <message>
            <source>It can be closed and nothing else opens, when that day is planned again.</source>
            <translation>Se puede resolver sin dejar nada más sin cubrir, si ese día se planifica de nuevo.</translation>
        </message>
        <message>
            <source>It would also close: {what}.</source>
            <translation>También resolvería: {what}.</translation>
        </message>
        <message>
            <source>There may be a cheaper way; the search was cut short.</source>
            <translation>Puede haber una solución menos costosa; la búsqueda se interrumpió.</translation>
        </message>
        <message>
            <source>Which sessions stand against each other is not known.</source>
            <translation>No se sabe qué sesiones son incompatibles entre sí.</translation>
        </message>
        <message>
            <source>Nothing stands against it: plan that day again, and it is closed.</source>
            <translation>Nada lo impide: planifique de nuevo ese día y quedará resuelta.</translation>
        </message>
        <message>
            <source>It is about {what}.</source>
            <translation>Se trata de {what}.</translation>
        </message>
        <message>
            <source>For all of this there are: {people}.</source>
            <translation>Para todo esto hay: {people}.</translation>
        </message>
        <message>
            <source>There may be a smaller set.</source>
            <translation>Puede haber un conjunto más pequeño.</translation>
        </message>
        <message>
            <source>a full booth for {language}</source>
            <translation>una cabina completa para {language}</translation>
        </message>
        <message>
            <source>{item} cannot both be covered; either of them alone can.</source>
            <translation>{item} no se pueden cubrir a la vez; cualquiera de las dos por separado, sí.</translation>
        </message>
        <message>
            <source>{item} cannot all be covered; without any one of them the others can.</source>
            <translation>{item} no se pueden cubrir todas; sin una cualquiera de ellas, las demás sí.</translation>
        </message>
        <message>
            <source>{item} has {booths} booth(s) for {languages} languages.</source>
            <translation>{item}: {booths} cabinas para {languages} idiomas.</translation>
        </message>
        <message>
            <source>{item} could not be covered even if it were alone that day.</source>
            <translation>{item} no se podría cubrir aunque fuera la única de ese día.</translation>
        </message>
        <message>
            <source>Even if it were alone that day, {item} could not have {what}: there is only {people}.</source>
            <translation>Aunque fuera la única de ese día, {item} no podría tener {what}: solo hay {people}.</translation>
        </message>
        <message>
            <source>Even if it were alone that day, {item} could not have {what}: nobody is left for it.</source>
            <translation>Aunque fuera la única de ese día, {item} no podría tener {what}: no queda nadie para ello.</translation>
        </message>
        <message>
            <source>{language}: {need} needed, {have} here, {direct} of them understand what is spoken</source>
            <translation>{language}: {need} necesarios, {have} disponibles; de ellos, {direct} entienden lo que se habla</translation>
        </message>
        <message>
            <source>{language}: {need} needed, {have} here</source>
            <translation>{language}: {need} necesarios, {have} disponibles</translation>
        </message>
        <message>
            <source>{sentence}; fewer where another booth works into it as well</source>
            <translation>{sentence}; menos donde otra cabina trabaja también hacia ese idioma</translation>
        </message>
        <message>
            <source>{languages} share people: {need} needed, {have} here, {gap} too few</source>
            <translation>{languages} comparten personas: {need} necesarias, {have} disponibles, faltan {gap}</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s)</source>
            <translation>
                <numerusform>%n lectura</numerusform>
                <numerusform>%n lecturas</numerusform>
            </translation>
        </message>
        <message>
            <source>Last scan: {when}</source>
            <translation>Última lectura: {when}</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) fewer than in the file</source>
            <translation>
                <numerusform>%n persona menos que en el archivo</numerusform>
                <numerusform>%n personas menos que en el archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) more than in the file</source>
            <translation>
                <numerusform>%n persona más que en el archivo</numerusform>
                <numerusform>%n personas más que en el archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) fewer than in the file</source>
            <translation>
                <numerusform>%n lectura menos que en el archivo</numerusform>
                <numerusform>%n lecturas menos que en el archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) more than in the file</source>
            <translation>
                <numerusform>%n lectura más que en el archivo</numerusform>
                <numerusform>%n lecturas más que en el archivo</numerusform>
            </translation>
        </message>
        <message>
            <source>As many people and scans as in the file.</source>
            <translation>Tantas personas y lecturas como en el archivo.</translation>
        </message>
        <message>
            <source>made while working</source>
            <translation>hecha durante el trabajo</translation>
        </message>
        <message>
            <source>made when it was closed</source>
            <translation>hecha al cerrarlo</translation>
        </message>
        <message>
            <source>made before a list came in</source>
            <translation>hecha antes de importar una lista</translation>
        </message>
        <message>
            <source>made before two entries became one</source>
            <translation>hecha antes de fusionar dos fichas</translation>
        </message>
        <message>
            <source>made before it was brought up to date</source>
            <translation>hecha antes de actualizarlo</translation>
        </message>
        <message>
            <source>made before another copy came back</source>
            <translation>hecha antes de recuperar otra copia</translation>
        </message>
        <message>
            <source>made before the passphrase changed</source>
            <translation>hecha antes de cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>made after people’s data was removed</source>
            <translation>hecha después de eliminar datos de personas</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told</source>
            <translation>
                <numerusform>Hay que avisar a %n persona</numerusform>
                <numerusform>Hay que avisar a %n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told since release {number}</source>
            <translation>
                <numerusform>Hay que avisar a %n persona desde la versión {number}</numerusform>
                <numerusform>Hay que avisar a %n personas desde la versión {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>No cambia nada.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) work differently</source>
            <translation>
                <numerusform>%n persona trabaja de otra manera</numerusform>
                <numerusform>%n personas trabajan de otra manera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) closed</source>
            <translation>
                <numerusform>%n carencia resuelta</numerusform>
                <numerusform>%n carencias resueltas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) opened</source>
            <translation>
                <numerusform>%n carencia nueva</numerusform>
                <numerusform>%n carencias nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) changed</source>
            <translation>
                <numerusform>%n sala cambiada</numerusform>
                <numerusform>%n salas cambiadas</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%n rule(s) broken</source>
            <translation>
                <numerusform>%n regla infringida</numerusform>
                <numerusform>%n reglas infringidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n plaza</numerusform>
                <numerusform>%n plazas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) later</source>
            <translation>
                <numerusform>%n min más tarde</numerusform>
                <numerusform>%n min más tarde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) earlier</source>
            <translation>
                <numerusform>%n min antes</numerusform>
                <numerusform>%n min antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{room} has no booth: a mobile one has to be set up there.</source>
            <translation>{room} no tiene cabina: hay que montar allí una móvil.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>share the event with other laptops, and say how they join</source>
            <translation>compartir el evento con otros portátiles e indicar cómo se unen</translation>
        </message>
        <message>
            <source>name of this desk</source>
            <translation>nombre de esta mesa</translation>
        </message>
        <message>
            <source>a PostgreSQL server to use instead of one of this laptop's own</source>
            <translation>un servidor PostgreSQL que se usará en lugar del propio de este portátil</translation>
        </message>
        <message>
            <source>stop the server on this laptop</source>
            <translation>detener el servidor de este portátil</translation>
        </message>
        <message>
            <source>after the event: take no part any longer, and remove that server for good</source>
            <translation>después del evento: dejar de participar y eliminar ese servidor para siempre</translation>
        </message>
        <message>
            <source>a new code for door, help_desk or organiser</source>
            <translation>un código nuevo para door, help_desk u organiser</translation>
        </message>
        <message>
            <source>make an event file of an event that another laptop shares</source>
            <translation>crear un archivo del evento a partir de uno que comparte otro portátil</translation>
        </message>
        <message>
            <source>address, like 192.168.1.20:54321</source>
            <translation>dirección, como 192.168.1.20:54321</translation>
        </message>
        <message>
            <source>the code; not needed where WHERE is what the picture says</source>
            <translation>el código; no hace falta si WHERE es lo que dice la imagen</translation>
        </message>
        <message>
            <source>exchange with the other desks: once, or as long as it runs</source>
            <translation>intercambiar con las demás mesas: una vez, o mientras siga en marcha</translation>
        </message>
        <message>
            <source>go on until Ctrl-C</source>
            <translation>seguir hasta Ctrl-C</translation>
        </message>
        <message>
            <source>through a file on a stick (.eventexchange): read it if it is there, then write it</source>
            <translation>mediante un archivo en una memoria USB (.eventexchange): leerlo si está y después escribirlo</translation>
        </message>
        <message>
            <source>a code for the file; without one, any desk that joined opens it</source>
            <translation>un código para el archivo; sin él, lo abre cualquier mesa que se haya unido</translation>
        </message>
        <message>
            <source>the desks of a shared event, and what needs a look</source>
            <translation>las mesas de un evento compartido y lo que hay por revisar</translation>
        </message>
        <message>
            <source>take no part any longer</source>
            <translation>dejar de participar</translation>
        </message>
        <message>
            <source>come back; with address and code, at another server</source>
            <translation>volver; con dirección y código, en otro servidor</translation>
        </message>
        <message>
            <source>run the server from here on, from this laptop's copy</source>
            <translation>llevar el servidor desde aquí en adelante, con la copia de este portátil</translation>
        </message>
        <message>
            <source>a lost desk: it hears nothing more from the others</source>
            <translation>una mesa perdida: ya no recibe nada de las demás</translation>
        </message>
        <message>
            <source>somebody has looked at it</source>
            <translation>alguien lo ha revisado</translation>
        </message>
        <message>
            <source>of a field changed twice: keep what counts, or take the other</source>
            <translation>de un campo modificado dos veces: conservar lo que vale o tomar el otro</translation>
        </message>
        <message>
            <source>This event is only on this laptop. Share it first, or join the others.</source>
            <translation>Este evento solo está en este portátil. Compártalo primero o únase a las demás mesas.</translation>
        </message>
        <message>
            <source>This event is shared already. Show the code to whoever wants to join.</source>
            <translation>Este evento ya está compartido. Muestre el código a quien quiera unirse.</translation>
        </message>
        <message>
            <source>This desk has left the others. Rejoin them to go on together.</source>
            <translation>Esta mesa ha dejado a las demás. Únase de nuevo a ellas para seguir en común.</translation>
        </message>
        <message>
            <source>This code opens nothing there. Read it again on the first laptop: it may be another one by now.</source>
            <translation>Este código no abre nada allí. Léalo de nuevo en el primer portátil: puede que ya sea otro.</translation>
        </message>
        <message>
            <source>The code has a slip: a letter is wrong or missing. Type it again as it stands on the first laptop.</source>
            <translation>El código tiene un error: una letra está mal o falta. Escríbalo de nuevo tal como aparece en el primer ordenador.</translation>
        </message>
        <message>
            <source>This code is for another kind of desk than this laptop is. Ask for a code of its kind, or join as a new desk.</source>
            <translation>Este código es para otro tipo de mesa que la de este portátil. Pida un código de su tipo o únase como mesa nueva.</translation>
        </message>
        <message>
            <source>{value} is no address with a code. Copy both from the first laptop, the address like 192.168.1.20:54321.</source>
            <translation>{value} no es una dirección con código. Copie ambos del primer portátil; la dirección es como 192.168.1.20:54321.</translation>
        </message>
        <message>
            <source>Another desk is called {name}. Choose another name, like {suggestion}.</source>
            <translation>Otra mesa se llama {name}. Elija otro nombre, como {suggestion}.</translation>
        </message>
        <message>
            <source>Only a laptop of an organiser has all that is needed for this. Do it there.</source>
            <translation>Solo un portátil de la organización tiene todo lo necesario para esto. Hágalo allí.</translation>
        </message>
        <message>
            <source>The server of this event isn’t on this laptop. Do it on the one that has it.</source>
            <translation>El servidor de este evento no está en este portátil. Hágalo en el que lo tiene.</translation>
        </message>
        <message>
            <source>The server has something that isn’t in this file, so it stays. Open the event here, and try again when nothing waits.</source>
            <translation>El servidor tiene algo que no está en este archivo, así que se queda. Abra el evento aquí e inténtelo de nuevo cuando no quede nada en espera.</translation>
        </message>
        <message>
            <source>Another event is shared at this address. Look at the address on the first laptop.</source>
            <translation>En esta dirección se comparte otro evento. Compruebe la dirección en el primer portátil.</translation>
        </message>
        <message>
            <source>The server still runs, at {name}. Stop it there first, or the desks would part.</source>
            <translation>El servidor sigue funcionando, en {name}. Deténgalo allí primero; si no, las mesas quedarían separadas.</translation>
        </message>
        <message>
            <source>{path} was not written for another desk. Choose a file that ends in .eventexchange.</source>
            <translation>{path} no se escribió para otra mesa. Elija un archivo que termine en .eventexchange.</translation>
        </message>
        <message>
            <source>{path} does not open here: it is of another event, or needs another code.</source>
            <translation>{path} no se abre aquí: es de otro evento o necesita otro código.</translation>
        </message>
        <message>
            <source>{path} begins later than what is known here. Write the file anew at the other desk, or read the one before it first.</source>
            <translation>{path} empieza después de lo que se conoce aquí. Escriba el archivo de nuevo en la otra mesa o lea antes el anterior.</translation>
        </message>
        <message>
            <source>{path} is of another event. Open that event to read it.</source>
            <translation>{path} es de otro evento. Abra ese evento para leerlo.</translation>
        </message>
        <message>
            <source>No desk of this event is called {value}. Look at the list of desks.</source>
            <translation>Ninguna mesa de este evento se llama {value}. Mire la lista de mesas.</translation>
        </message>
        <message>
            <source>Nothing open has the number {value}. Look at the list again.</source>
            <translation>Nada pendiente de revisar tiene el número {value}. Mire otra vez la lista.</translation>
        </message>
        <message>
            <source>Another program took the port of this event’s server: it is at {address} now. At each other desk, choose “Join with another code…” and type that address and the code that “Add a laptop…” shows here.</source>
            <translation>Otro programa tomó el puerto del servidor de este evento: ahora está en {address}. En cada una de las demás mesas, elija «Unirse con otro código…» y escriba esa dirección y el código que «Añadir un portátil…» muestra aquí.</translation>
        </message>
        <message>
            <source>PostgreSQL isn’t installed on this laptop. Install it, or share from a laptop that has it.</source>
            <translation>PostgreSQL no está instalado en este portátil. Instálelo o comparta desde un portátil que lo tenga.</translation>
        </message>
        <message>
            <source>The server of this event doesn’t start ({reason}). Restart this laptop and try again, or let another organiser’s laptop take over.</source>
            <translation>El servidor de este evento no arranca ({reason}). Reinicie este portátil e inténtelo de nuevo, o deje que otro portátil de la organización tome el relevo.</translation>
        </message>
        <message>
            <source>The server of this event was made with PostgreSQL {value}, which is gone from this laptop. Install it again, or let another organiser’s laptop take over.</source>
            <translation>El servidor de este evento se creó con PostgreSQL {value}, que ya no está en este portátil. Instálelo de nuevo o deje que otro portátil de la organización tome el relevo.</translation>
        </message>
        <message>
            <source>PostgreSQL {value} is too old. Use version 13 or a newer one.</source>
            <translation>PostgreSQL {value} es demasiado antiguo. Use la versión 13 o una más reciente.</translation>
        </message>
        <message>
            <source>Another program on this laptop uses the port {value}, and no other one is free. Close programs that you don’t need and try again.</source>
            <translation>Otro programa de este ordenador usa el puerto {value} y no hay ningún otro libre. Cierre los programas que no necesite e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>What answers at {value} isn’t the server of this event; nothing was sent to it. Compare the address with the first laptop, and use the venue’s own network. If the first laptop shows another address now, join with the code that stands there.</source>
            <translation>Lo que responde en {value} no es el servidor de este evento; no se le ha enviado nada. Compare la dirección con la del primer ordenador y use la red del lugar. Si el primer ordenador muestra ahora otra dirección, únase con el código que aparece allí.</translation>
        </message>
        <message>
            <source>The disk of the server at {value} is full. Make room there; until then every desk keeps what it writes and goes on.</source>
            <translation>El disco del servidor en {value} está lleno. Libere espacio allí; hasta entonces, cada mesa guarda lo que escribe y sigue.</translation>
        </message>
        <message>
            <source>{value} doesn’t answer. See that both laptops are on the same network and the first one is awake with the event open.</source>
            <translation>{value} no responde. Compruebe que los dos portátiles están en la misma red y que el primero está activo y con el evento abierto.</translation>
        </message>
        <message>
            <source>The server at {value} doesn’t let this desk in. Rejoin with the code that the first laptop shows now.</source>
            <translation>El servidor en {value} no admite a esta mesa. Únase de nuevo con el código que el primer portátil muestra ahora.</translation>
        </message>
        <message>
            <source>The server at {value} has no encrypted connection with SCRAM passwords. Ask whoever looks after it to turn on both.</source>
            <translation>El servidor en {value} no ofrece conexión cifrada con contraseñas SCRAM. Pida a su responsable que active ambas cosas.</translation>
        </message>
        <message>
            <source>The server doesn’t allow this to this desk. Do it on an organiser’s laptop, or with a login that may create roles and schemas.</source>
            <translation>El servidor no permite esto a esta mesa. Hágalo en un portátil de la organización o con una cuenta que pueda crear roles y esquemas.</translation>
        </message>
        <message>
            <source>An organiser sent this desk away from the others. What is on this laptop stays, and what is done here now stays only here. Ask an organiser for a new code and join with it: then all of it is passed on.</source>
            <translation>Un organizador apartó esta mesa de las demás. Lo que hay en este ordenador se queda, y lo que se haga aquí a partir de ahora queda solo aquí. Pida un código nuevo a un organizador y únase con él: entonces todo se transmitirá.</translation>
        </message>
        <message>
            <source>There is no shared event at this address. Share it on the first laptop again.</source>
            <translation>No hay ningún evento compartido en esta dirección. Compártalo de nuevo en el primer portátil.</translation>
        </message>
        <message>
            <source>The event is shared by a newer version of Event Desk. Install that version here, too.</source>
            <translation>El evento se comparte con una versión más reciente de Event Desk. Instale esa versión también aquí.</translation>
        </message>
    </context>
    <context>
        <name>watch</name>
        <message>
            <source>Go on here after all</source>
            <translation>Seguir aquí de todos modos</translation>
        </message>
        <message>
            <source>Handed over to another laptop on %1: scans belong there.</source>
            <translation>Traspasado a otro portátil el %1: las lecturas corresponden allí.</translation>
        </message>
        <message>
            <source>This event can only be looked at here: its folder or stick can't be written. Nobody can be checked in.</source>
            <translation>Este evento aquí solo se puede consultar: no se puede escribir en su carpeta o memoria USB. No se puede registrar la llegada de nadie.</translation>
        </message>
        <message>
            <source>Copy it here and open that…</source>
            <translation>Copiarlo aquí y abrir la copia…</translation>
        </message>
        <message>
            <source>This event came from an older version and was brought up to date. As it was before, it is kept as %1.</source>
            <translation>Este evento procedía de una versión anterior y se ha actualizado. Se conserva tal como estaba en %1.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>Compare it with a telephone, and set the computer's clock.</source>
            <translation>Compárelo con un teléfono y ajuste el reloj del equipo.</translation>
        </message>
        <message>
            <source>The clock shows %1, and the last scan was at %2. Nothing is lost.</source>
            <translation>El reloj marca %1, y la última lectura fue a las %2. No se ha perdido nada.</translation>
        </message>
        <message>
            <source>The clock jumped ahead by %2 and shows %1 now.</source>
            <translation>El reloj se adelantó %2 de golpe y ahora marca %1.</translation>
        </message>
        <message>
            <source>The clock jumped back by %2 and shows %1 now.</source>
            <translation>El reloj se atrasó %2 de golpe y ahora marca %1.</translation>
        </message>
        <message>
            <source>The clock shows %1, more than a month from the days of this event.</source>
            <translation>El reloj marca %1, a más de un mes de los días del evento.</translation>
        </message>
    </context>
</TS>
