<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Acceptance</name>
  <message>
   <source>Accept without them</source>
   <translation type="unfinished">Aceptar sin ellos</translation>
  </message>
  <message>
   <source>Add the fields</source>
   <translation type="unfinished">Añadir los campos</translation>
  </message>
  <message>
   <source>Match fields…</source>
   <translation type="unfinished">Asignar campos…</translation>
  </message>
  <message>
   <source>The landform was not accepted: its fields are not matched yet.</source>
   <translation type="unfinished">La geoforma no se aceptó: sus campos aún no están asignados.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>&amp;Accept</source>
   <translation type="unfinished">&amp;Aceptar</translation>
  </message>
  <message>
   <source>&amp;Image</source>
   <translation type="unfinished">&amp;Imagen</translation>
  </message>
  <message>
   <source>&amp;Landforms</source>
   <translation type="unfinished">Geo&amp;formas</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation type="unfinished">&amp;Modelo</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">&amp;Revisor</translation>
  </message>
  <message>
   <source>&amp;Save landforms</source>
   <translation type="unfinished">G&amp;uardar</translation>
  </message>
  <message>
   <source>1 not saved</source>
   <translation type="unfinished">1 sin guardar</translation>
  </message>
  <message>
   <source>A circle by three clicks on its rim; no model is asked (Shift+T)</source>
   <translation type="unfinished">Un círculo con tres clics en su borde; no se consulta ningún modelo (Mayús+T)</translation>
  </message>
  <message>
   <source>A circle by two clicks on opposite places of its rim; no model is asked (Shift+C)</source>
   <translation type="unfinished">Un círculo con dos clics en puntos opuestos de su borde; no se consulta ningún modelo (Mayús+C)</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation type="unfinished">Añadir una clase</translation>
  </message>
  <message>
   <source>Add an image layer to begin.</source>
   <translation type="unfinished">Para empezar, añada una capa de imagen.</translation>
  </message>
  <message>
   <source>Add the landform to the layer (Enter or double click)</source>
   <translation type="unfinished">Añadir la geoforma a la capa (Intro o doble clic)</translation>
  </message>
  <message>
   <source>Box</source>
   <translation type="unfinished">Caja</translation>
  </message>
  <message>
   <source>Change the colour of the class</source>
   <translation type="unfinished">Cambiar el color de la clase</translation>
  </message>
  <message>
   <source>Choose a tool, then click a landform on the map.</source>
   <translation type="unfinished">Elija una herramienta y haga clic en una geoforma del mapa.</translation>
  </message>
  <message>
   <source>Choose an image first: the landform layer takes its coordinate reference system.</source>
   <translation type="unfinished">Elija primero una imagen: la capa de geoformas toma su sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>Choose the image that the landforms lie on: the export is in its pixels.</source>
   <translation type="unfinished">Elija la imagen sobre la que están las geoformas: la exportación usa sus píxeles.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">Clase</translation>
  </message>
  <message>
   <source>Class of the next landform: keys 1 to 9</source>
   <translation type="unfinished">Clase de la próxima geoforma: teclas 1 a 9</translation>
  </message>
  <message>
   <source>Clear the prompt (Esc)</source>
   <translation type="unfinished">Descartar la indicación (Esc)</translation>
  </message>
  <message>
   <source>Click around a landform. A double click ends the polygon.</source>
   <translation type="unfinished">Haga clic alrededor de una geoforma. Un doble clic termina el polígono.</translation>
  </message>
  <message>
   <source>Click around the landform; a double click ends the polygon, Backspace takes a vertex back (Shift+P)</source>
   <translation type="unfinished">Hacer clic alrededor de la geoforma; un doble clic termina el polígono, Retroceso quita un vértice (Mayús+P)</translation>
  </message>
  <message>
   <source>Click beside the landform (right button or Shift+click with any tool; Shift+X)</source>
   <translation type="unfinished">Hacer clic junto a la geoforma (botón derecho o Mayús+clic con cualquier herramienta; Mayús+X)</translation>
  </message>
  <message>
   <source>Click ground that does not belong to the landform.</source>
   <translation type="unfinished">Haga clic en terreno que no pertenezca a la geoforma.</translation>
  </message>
  <message>
   <source>Click on a landform. Right button: not this ground.</source>
   <translation type="unfinished">Haga clic en una geoforma. Botón derecho: este terreno no.</translation>
  </message>
  <message>
   <source>Click on the landform (left button; Shift+O)</source>
   <translation type="unfinished">Hacer clic en la geoforma (botón izquierdo; Mayús+O)</translation>
  </message>
  <message>
   <source>Click on the landform first; then click beside it to take ground away.</source>
   <translation type="unfinished">Haga clic primero en la geoforma; después, junto a ella para quitar terreno.</translation>
  </message>
  <message>
   <source>Click the part of the landform to split off.</source>
   <translation type="unfinished">Haga clic en la parte de la geoforma que quiere separar.</translation>
  </message>
  <message>
   <source>Click three places of a rim: their circle is a landform.</source>
   <translation type="unfinished">Haga clic en tres puntos de un borde: su círculo es una geoforma.</translation>
  </message>
  <message>
   <source>Click two opposite places of a rim: their circle is a landform.</source>
   <translation type="unfinished">Haga clic en dos puntos opuestos de un borde: su círculo es una geoforma.</translation>
  </message>
  <message>
   <source>Contact sheet: all landforms of the layer at a glance, to be decided on by keys</source>
   <translation type="unfinished">Hoja de contactos: todas las geoformas de la capa de un vistazo, para decidir con el teclado</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">Hoja de contactos…</translation>
  </message>
  <message>
   <source>Drag a box around a landform.</source>
   <translation type="unfinished">Arrastre una caja alrededor de una geoforma.</translation>
  </message>
  <message>
   <source>Drag a box around the landform (Shift+B)</source>
   <translation type="unfinished">Arrastrar una caja alrededor de la geoforma (Mayús+B)</translation>
  </message>
  <message>
   <source>Drag a line over a landform. With Shift: not this ground.</source>
   <translation type="unfinished">Arrastre un trazo sobre una geoforma. Con Mayús: este terreno no.</translation>
  </message>
  <message>
   <source>Drag a line over the landform; with Shift or the right button over ground that does not belong to it (Shift+L)</source>
   <translation type="unfinished">Arrastrar un trazo sobre la geoforma; con Mayús o el botón derecho, sobre terreno que no le pertenece (Mayús+L)</translation>
  </message>
  <message>
   <source>E&amp;verything in view</source>
   <translation type="unfinished">Todo lo &amp;visible</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished">E&amp;xportar…</translation>
  </message>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">Buscando el contorno…</translation>
  </message>
  <message>
   <source>From a la&amp;yer…</source>
   <translation type="unfinished">Desde una &amp;capa…</translation>
  </message>
  <message>
   <source>How sure you are of the class (GeMS identity confidence)</source>
   <translation type="unfinished">Qué seguridad tiene usted sobre la clase (identity confidence de GeMS)</translation>
  </message>
  <message>
   <source>I&amp;dentity</source>
   <translation type="unfinished">Iden&amp;tidad</translation>
  </message>
  <message>
   <source>Image layer to outline landforms on</source>
   <translation type="unfinished">Capa de imagen sobre la que se delinean geoformas</translation>
  </message>
  <message>
   <source>Layer that takes the accepted landforms</source>
   <translation type="unfinished">Capa que recibe las geoformas aceptadas</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation type="unfinished">Cargando el modelo…</translation>
  </message>
  <message>
   <source>Look for all landforms in the map view; you decide on each one found</source>
   <translation type="unfinished">Buscar todas las geoformas en la vista del mapa; usted decide sobre cada una</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation type="unfinished">Muchas a la vez</translation>
  </message>
  <message>
   <source>Match the fields of this layer with those of a landform</source>
   <translation type="unfinished">Asignar los campos de esta capa a los de una geoforma</translation>
  </message>
  <message>
   <source>New landform layer (a GeoPackage that exists gets one more layer)</source>
   <translation type="unfinished">Nueva capa de geoformas (un GeoPackage que ya existe recibe una capa más)</translation>
  </message>
  <message>
   <source>New landform layer in a GeoPackage</source>
   <translation type="unfinished">Nueva capa de geoformas en un GeoPackage</translation>
  </message>
  <message>
   <source>No outline here. Click elsewhere on the landform or drag a box around it.</source>
   <translation type="unfinished">Aquí no hay contorno. Haga clic en otro punto de la geoforma o arrastre una caja alrededor de ella.</translation>
  </message>
  <message>
   <source>Nothing of this outline is left as it is to be finished: change that, or press Tab.</source>
   <translation type="unfinished">Con el acabado elegido no queda nada de este contorno: cámbielo o pulse Tab.</translation>
  </message>
  <message>
   <source>Off it</source>
   <translation type="unfinished">Fuera</translation>
  </message>
  <message>
   <source>On it</source>
   <translation type="unfinished">Aquí</translation>
  </message>
  <message>
   <source>One prompt back (Ctrl+Z)</source>
   <translation type="unfinished">Una indicación atrás (Ctrl+Z)</translation>
  </message>
  <message>
   <source>One prompt forward (Ctrl+Shift+Z)</source>
   <translation type="unfinished">Una indicación adelante (Ctrl+Mayús+Z)</translation>
  </message>
  <message>
   <source>Open a GeoPackage with landforms</source>
   <translation type="unfinished">Abrir un GeoPackage con geoformas</translation>
  </message>
  <message>
   <source>Open landforms</source>
   <translation type="unfinished">Abrir geoformas</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">Contorno</translation>
  </message>
  <message>
   <source>Outline the landforms that a layer of points or boxes shows, such as a crater catalogue; you decide on each one</source>
   <translation type="unfinished">Delinear las geoformas que muestra una capa de puntos o cajas, como un catálogo de cráteres; usted decide sobre cada una</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation type="unfinished">Polígono</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">Listo</translation>
  </message>
  <message>
   <source>Remove the class from this list (landforms keep it)</source>
   <translation type="unfinished">Quitar la clase de esta lista (las geoformas la conservan)</translation>
  </message>
  <message>
   <source>Rename the class (double click)</source>
   <translation type="unfinished">Cambiar el nombre de la clase (doble clic)</translation>
  </message>
  <message>
   <source>SAM model that finds the outlines; more are on the Engine page</source>
   <translation type="unfinished">Modelo SAM que encuentra los contornos; hay más en la página Motor</translation>
  </message>
  <message>
   <source>Scribble</source>
   <translation type="unfinished">Trazo</translation>
  </message>
  <message>
   <source>Show the outline under the mouse before you click</source>
   <translation type="unfinished">Mostrar el contorno bajo el ratón antes de hacer clic</translation>
  </message>
  <message>
   <source>Show this outline (Tab shows the next)</source>
   <translation type="unfinished">Mostrar este contorno (Tab muestra el siguiente)</translation>
  </message>
  <message>
   <source>Sub&amp;type</source>
   <translation type="unfinished">Subtip&amp;o</translation>
  </message>
  <message>
   <source>Subtype of the next landforms, e.g. rampart or barchan</source>
   <translation type="unfinished">Subtipo de las próximas geoformas, p. ej. barján</translation>
  </message>
  <message>
   <source>Write the accepted landforms to the GeoPackage and go on editing</source>
   <translation type="unfinished">Escribir las geoformas aceptadas en el GeoPackage y seguir editando</translation>
  </message>
  <message>
   <source>Write the landforms for Craterstats, CraterTools, COCO, as a table or as GeoJSON</source>
   <translation type="unfinished">Escribir las geoformas para Craterstats, CraterTools, COCO, como tabla o como GeoJSON</translation>
  </message>
  <message>
   <source>Written with each landform</source>
   <translation type="unfinished">Se escribe con cada geoforma</translation>
  </message>
  <message>
   <source>Your name, as it goes into the table</source>
   <translation type="unfinished">Su nombre, tal como figura en la tabla</translation>
  </message>
  <message>
   <source>choose or create…</source>
   <translation type="unfinished">elegir o crear…</translation>
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished">opcional</translation>
  </message>
  <message>
   <source>{n} not saved</source>
   <translation type="unfinished">{n} sin guardar</translation>
  </message>
 </context>
 <context>
  <name>AutoSave</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> min</translation>
  </message>
  <message>
   <source>Minutes between two savings</source>
   <translation type="unfinished">Minutos entre dos guardados</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished">Guardar</translation>
  </message>
  <message>
   <source>When accepted landforms are written to their file. What is saved can no longer be taken back with QGIS's undo.</source>
   <translation type="unfinished">Cuándo se escriben las geoformas aceptadas en su archivo. Lo guardado ya no se puede revertir con «Deshacer» de QGIS.</translation>
  </message>
  <message>
   <source>after each landform</source>
   <translation type="unfinished">tras cada geoforma</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">a mano</translation>
  </message>
  <message>
   <source>every few minutes</source>
   <translation type="unfinished">cada pocos minutos</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>as in the layer's style ({bands})</source>
   <translation type="unfinished">como en el estilo de la capa ({bands})</translation>
  </message>
  <message>
   <source>hillshade of the heights</source>
   <translation type="unfinished">sombreado del relieve</translation>
  </message>
  <message>
   <source>mean of bands</source>
   <translation type="unfinished">media de bandas</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>&amp;Class</source>
   <translation type="unfinished">&amp;Clase</translation>
  </message>
  <message>
   <source>&amp;Diameter</source>
   <translation type="unfinished">&amp;Diámetro</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation type="unfinished">Ca&amp;pa</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation type="unfinished">&amp;Solo objetos seleccionados</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation type="unfinished">1 objeto</translation>
  </message>
  <message>
   <source>Add a layer of points or polygons to the project first.</source>
   <translation type="unfinished">Añada primero al proyecto una capa de puntos o polígonos.</translation>
  </message>
  <message>
   <source>Class of each landform; without one the class chosen in the dock counts</source>
   <translation type="unfinished">Clase de cada geoforma; sin ella vale la clase elegida en el panel</translation>
  </message>
  <message>
   <source>Diameter of the landform around each point; makes a box, which is outlined better than a point alone</source>
   <translation type="unfinished">Diámetro de la geoforma en torno a cada punto; da una caja, que se delinea mejor que un punto solo</translation>
  </message>
  <message>
   <source>Landforms from a layer</source>
   <translation type="unfinished">Geoformas desde una capa</translation>
  </message>
  <message>
   <source>Leave out what is not selected in the layer</source>
   <translation type="unfinished">Omitir lo que no está seleccionado en la capa</translation>
  </message>
  <message>
   <source>Points on landforms, or polygons whose bounds enclose them</source>
   <translation type="unfinished">Puntos sobre geoformas, o polígonos cuyos límites las encierran</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">La capa no tiene objetos.</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">Unidad del diámetro</translation>
  </message>
  <message>
   <source>{count} features</source>
   <translation type="unfinished">{count} objetos</translation>
  </message>
  <message>
   <source>{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” in the toolbox.</source>
   <translation>{count} objetos son demasiados para revisarlos: seleccione {most} como máximo, o use «Delinear geoformas según indicaciones» de la caja de herramientas.</translation>
  </message>
 </context>
 <context>
  <name>BatchRun</name>
  <message>
   <source>Choose an image that is a file: the engine has to read it by itself.</source>
   <translation type="unfinished">Elija una imagen que sea un archivo: el motor tiene que leerla por sí mismo.</translation>
  </message>
  <message>
   <source>Landform {number} of {count}</source>
   <translation type="unfinished">Geoforma {number} de {count}</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">Objeto {name}: {reason}</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">La capa no contiene objetos.</translation>
  </message>
  <message>
   <source>nothing was found there.</source>
   <translation type="unfinished">allí no se encontró nada.</translation>
  </message>
  <message>
   <source>{note} ({more} more without an outline)</source>
   <translation type="unfinished">{note} ({more} más sin contorno)</translation>
  </message>
 </context>
 <context>
  <name>BodyQuestion</name>
  <message>
   <source>Another…</source>
   <translation type="unfinished">Otro…</translation>
  </message>
  <message>
   <source>Body of the layer</source>
   <translation type="unfinished">Cuerpo de la capa</translation>
  </message>
  <message>
   <source>Body that “{layer}” shows:</source>
   <translation type="unfinished">Cuerpo que muestra «{layer}»:</translation>
  </message>
  <message>
   <source>Earth</source>
   <translation type="unfinished">Tierra</translation>
  </message>
  <message>
   <source>{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies say so too. Which body does it show?</source>
   <translation type="unfinished">{layer}: esta capa indica la Tierra, así que longitudes y áreas se miden como allí. Los mapas web de otros cuerpos también lo indican. ¿Qué cuerpo muestra?</translation>
  </message>
 </context>
 <context>
  <name>CacheSection</name>
  <message>
   <source> GB</source>
   <translation type="unfinished"> GB</translation>
  </message>
  <message>
   <source>1 encoded window, {size}</source>
   <translation type="unfinished">1 ventana codificada, {size}</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation type="unfinished">Co&amp;mo máximo</translation>
  </message>
  <message>
   <source>Beyond this the windows that were used longest ago are deleted; it counts for every QGIS window</source>
   <translation type="unfinished">Por encima de esto se borran las ventanas que llevan más tiempo sin usarse; vale para todas las ventanas de QGIS</translation>
  </message>
  <message>
   <source>Clear the cache? Windows that you return to are encoded again, which takes a moment each.</source>
   <translation type="unfinished">¿Vaciar la caché? Las ventanas a las que vuelva se codifican de nuevo; cada una tarda un momento.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">Vaciar…</translation>
  </message>
  <message>
   <source>Delete all encoded windows; landforms and models stay</source>
   <translation type="unfinished">Borrar todas las ventanas codificadas; las geoformas y los modelos se conservan</translation>
  </message>
  <message>
   <source>Disk cache</source>
   <translation type="unfinished">Caché en disco</translation>
  </message>
  <message>
   <source>Known while the engine runs.</source>
   <translation type="unfinished">Se conoce mientras el motor funciona.</translation>
  </message>
  <message>
   <source>Windows of images that were encoded before are kept on disk, so that they need not be encoded again</source>
   <translation type="unfinished">Las ventanas de imágenes ya codificadas se guardan en el disco para no tener que codificarlas de nuevo</translation>
  </message>
  <message>
   <source>{number} encoded windows, {size}</source>
   <translation type="unfinished">{number} ventanas codificadas, {size}</translation>
  </message>
 </context>
 <context>
  <name>CanvasPointer</name>
  <message>
   <source>Add an image layer to the project and choose it on the Annotate page.</source>
   <translation type="unfinished">Añada una capa de imagen al proyecto y elíjala en la página Anotar.</translation>
  </message>
  <message>
   <source>QGIS cannot open the layer {layer}: check its file, or choose another image.</source>
   <translation type="unfinished">QGIS no puede abrir la capa {layer}: compruebe su archivo o elija otra imagen.</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Colour of this class</source>
   <translation type="unfinished">Color de esta clase</translation>
  </message>
  <message>
   <source>Key {key}. Double click to rename.</source>
   <translation type="unfinished">Tecla {key}. Doble clic para cambiar el nombre.</translation>
  </message>
  <message>
   <source>new class</source>
   <translation type="unfinished">nueva clase</translation>
  </message>
 </context>
 <context>
  <name>ComparisonRun</name>
  <message>
   <source>Comparing…</source>
   <translation type="unfinished">Comparando…</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">Abrir el informe</translation>
  </message>
  <message>
   <source>The two maps are the same, cell by cell.</source>
   <translation type="unfinished">Los dos mapas son iguales, celda por celda.</translation>
  </message>
  <message>
   <source>{percent} % of the ground differs; most of it is {first} → {second}, {area}.</source>
   <translation type="unfinished">El {percent} % del terreno difiere; la mayor parte es {first} → {second}, {area}.</translation>
  </message>
 </context>
 <context>
  <name>CompletenessPlot</name>
  <message>
   <source>Completeness of the count by size</source>
   <translation type="unfinished">Completitud del conteo por tamaño</translation>
  </message>
  <message>
   <source>second count</source>
   <translation type="unfinished">segundo</translation>
  </message>
  <message>
   <source>this count</source>
   <translation type="unfinished">este conteo</translation>
  </message>
  <message>
   <source>together</source>
   <translation type="unfinished">juntos</translation>
  </message>
 </context>
 <context>
  <name>ContactSheet</name>
  <message>
   <source>By class</source>
   <translation type="unfinished">Por clase</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">Hoja de contactos</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation type="unfinished">Mayores primero</translation>
  </message>
  <message>
   <source>Least sure first</source>
   <translation type="unfinished">Menos seguras primero</translation>
  </message>
  <message>
   <source>Most alike first</source>
   <translation type="unfinished">Más similares primero</translation>
  </message>
  <message>
   <source>Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.</source>
   <translation type="unfinished">Espacio: correcta, y seguir. 1 a 9: otra clase. Supr: no es geoforma. Ctrl+Z: revertir.</translation>
  </message>
  <message>
   <source>{accepted} right, {rejected} no landform, {left} to decide</source>
   <translation type="unfinished">{accepted} correctas, {rejected} no son geoformas, {left} por decidir</translation>
  </message>
 </context>
 <context>
  <name>CountChoices</name>
  <message>
   <source>&amp;Age by</source>
   <translation type="unfinished">&amp;Edad por</translation>
  </message>
  <message>
   <source>&amp;Bins</source>
   <translation type="unfinished">&amp;Intervalos</translation>
  </message>
  <message>
   <source>&amp;Diameters</source>
   <translation type="unfinished">&amp;Diámetros</translation>
  </message>
  <message>
   <source>&amp;Plot</source>
   <translation type="unfinished">&amp;Gráfico</translation>
  </message>
  <message>
   <source>Buffered count</source>
   <translation type="unfinished">Conteo con buffer</translation>
  </message>
  <message>
   <source>C&amp;hronology</source>
   <translation type="unfinished">Cro&amp;nología</translation>
  </message>
  <message>
   <source>Chronology: production function and ages, computed by Craterstats</source>
   <translation type="unfinished">Cronología: función de producción y edades, calculadas por Craterstats</translation>
  </message>
  <message>
   <source>Cumulative</source>
   <translation type="unfinished">Acumulado</translation>
  </message>
  <message>
   <source>Differential</source>
   <translation type="unfinished">Diferencial</translation>
  </message>
  <message>
   <source>Each crater counts whole, on the area from which craters of its size reach into the counted one</source>
   <translation type="unfinished">Cada cráter cuenta entero, sobre el área desde la que los cráteres de su tamaño alcanzan el área contada</translation>
  </message>
  <message>
   <source>Fit of the cumulative plot</source>
   <translation type="unfinished">Ajuste del gráfico acumulado</translation>
  </message>
  <message>
   <source>Fit of the differential plot</source>
   <translation type="unfinished">Ajuste del gráfico diferencial</translation>
  </message>
  <message>
   <source>Hartmann</source>
   <translation type="unfinished">Hartmann</translation>
  </message>
  <message>
   <source>How the age follows from the craters between the dashed lines</source>
   <translation type="unfinished">Cómo se obtiene la edad de los cráteres entre las líneas discontinuas</translation>
  </message>
  <message>
   <source>Largest diameter that is dated</source>
   <translation type="unfinished">Diámetro máximo que se data</translation>
  </message>
  <message>
   <source>Poisson statistics</source>
   <translation type="unfinished">Estadística de Poisson</translation>
  </message>
  <message>
   <source>R plot</source>
   <translation type="unfinished">Gráfico R</translation>
  </message>
  <message>
   <source>Smallest diameter that is dated, from which on all craters were found</source>
   <translation type="unfinished">Diámetro mínimo que se data, a partir del cual se encontraron todos los cráteres</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">todos</translation>
  </message>
  <message>
   <source>no bins</source>
   <translation type="unfinished">sin intervalos</translation>
  </message>
 </context>
 <context>
  <name>CountView</name>
  <message>
   <source>1 crater on {area} km².</source>
   <translation type="unfinished">1 cráter en {area} km².</translation>
  </message>
  <message>
   <source>All craters are left out.</source>
   <translation type="unfinished">Todos los cráteres están excluidos.</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation type="unfinished">Contando…</translation>
  </message>
  <message>
   <source>Drag the left dashed line to where the count is complete: then there is an age.</source>
   <translation type="unfinished">Arrastre la línea discontinua izquierda hasta donde el conteo es completo: entonces hay una edad.</translation>
  </message>
  <message>
   <source>R value</source>
   <translation type="unfinished">Valor R</translation>
  </message>
  <message>
   <source>The largest diameter must be above the smallest.</source>
   <translation type="unfinished">El diámetro máximo debe ser mayor que el mínimo.</translation>
  </message>
  <message>
   <source>The second count has no craters that could be compared.</source>
   <translation type="unfinished">El segundo conteo no tiene cráteres que comparar.</translation>
  </message>
  <message>
   <source>craters in a √2 bin, km⁻²</source>
   <translation type="unfinished">cráteres por intervalo √2, km⁻²</translation>
  </message>
  <message>
   <source>craters larger, km⁻²</source>
   <translation type="unfinished">cráteres mayores, km⁻²</translation>
  </message>
  <message>
   <source>craters of this size, km⁻³</source>
   <translation type="unfinished">cráteres de este tamaño, km⁻³</translation>
  </message>
  <message>
   <source>{n} craters on {area} km².</source>
   <translation type="unfinished">{n} cráteres en {area} km².</translation>
  </message>
  <message>
   <source>{n} left out.</source>
   <translation type="unfinished">{n} excluidos.</translation>
  </message>
  <message>
   <source>{n} near no circle, not counted.</source>
   <translation type="unfinished">{n} sin círculo cercano, no contados.</translation>
  </message>
 </context>
 <context>
  <name>CraterCountDialog</name>
  <message>
   <source>&amp;Craters</source>
   <translation type="unfinished">&amp;Cráteres</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">&amp;Revisor</translation>
  </message>
  <message>
   <source>&amp;Second count</source>
   <translation type="unfinished">&amp;Segundo conteo</translation>
  </message>
  <message>
   <source>Add the image, or a layer with the polygon of the counted area, to the project first.</source>
   <translation type="unfinished">Añada primero al proyecto la imagen, o una capa con el polígono del área de conteo.</translation>
  </message>
  <message>
   <source>All of “{name}” that holds data</source>
   <translation type="unfinished">Todo lo de «{name}» que tiene datos</translation>
  </message>
  <message>
   <source>All polygons</source>
   <translation type="unfinished">Todos los polígonos</translation>
  </message>
  <message>
   <source>Classes named “crater”</source>
   <translation type="unfinished">Clases llamadas «crater»</translation>
  </message>
  <message>
   <source>Counted &amp;area</source>
   <translation type="unfinished">Áre&amp;a de conteo</translation>
  </message>
  <message>
   <source>Crater count</source>
   <translation type="unfinished">Conteo de cráteres</translation>
  </message>
  <message>
   <source>Craters of the same ground by another reviewer or a decoder: what both found tells what both missed</source>
   <translation type="unfinished">Cráteres del mismo terreno según otro revisor o un decodificador: lo que ambos encontraron indica lo que ambos pasaron por alto</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">Vista del mapa</translation>
  </message>
  <message>
   <source>Polygons of “{name}”</source>
   <translation type="unfinished">Polígonos de «{name}»</translation>
  </message>
  <message>
   <source>The ground that was looked at, with craters or without</source>
   <translation type="unfinished">El terreno que se examinó, con cráteres o sin ellos</translation>
  </message>
  <message>
   <source>What was mapped: “{name}”</source>
   <translation type="unfinished">Lo cartografiado: «{name}»</translation>
  </message>
  <message>
   <source>Which landforms are counted</source>
   <translation type="unfinished">Qué geoformas se cuentan</translation>
  </message>
  <message>
   <source>Whose craters are counted</source>
   <translation type="unfinished">De quién son los cráteres que se cuentan</translation>
  </message>
  <message>
   <source>“{name}” holds {count} craters: is it the ground that was looked at?</source>
   <translation type="unfinished">«{name}» contiene {count} cráteres: ¿es el terreno que se examinó?</translation>
  </message>
 </context>
 <context>
  <name>CurveWidget</name>
  <message>
   <source>Epoch {number}: loss {loss}</source>
   <translation type="unfinished">Época {number}: pérdida {loss}</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished">Pérdida</translation>
  </message>
  <message>
   <source>Loss and score curves of the training</source>
   <translation type="unfinished">Curvas de pérdida y puntuación del entrenamiento</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>before calibration</source>
   <translation type="unfinished">antes de calibrar</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation type="unfinished">época</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score} before calibration</source>
   <translation type="unfinished">en bloques no vistos {loss}, IoU media {score} antes de calibrar</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">entrenamiento</translation>
  </message>
  <message>
   <source>unseen blocks</source>
   <translation type="unfinished">bloques no vistos</translation>
  </message>
 </context>
 <context>
  <name>DecoderTable</name>
  <message>
   <source>Classes</source>
   <translation type="unfinished">Clases</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Decodificador</translation>
  </message>
  <message>
   <source>Decoders</source>
   <translation type="unfinished">Decodificadores</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">Terreno</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">Modelo de imagen</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Nombre</translation>
  </message>
  <message>
   <source>On ground that the decoder has not seen, with its 95 % interval</source>
   <translation type="unfinished">Sobre terreno que el decodificador no ha visto, con su intervalo del 95 %</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">Entrenado</translation>
  </message>
 </context>
 <context>
  <name>DecodersWindow</name>
  <message>
   <source>&amp;Compare…</source>
   <translation type="unfinished">&amp;Comparar…</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">&amp;Evaluar…</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation type="unfinished">&amp;Informe</translation>
  </message>
  <message>
   <source>&amp;Train again from it</source>
   <translation type="unfinished">R&amp;eentrenar desde él</translation>
  </message>
  <message>
   <source>Compare two m&amp;aps…</source>
   <translation type="unfinished">Comparar dos ma&amp;pas…</translation>
  </message>
  <message>
   <source>E&amp;xport as ONNX…</source>
   <translation type="unfinished">E&amp;xportar como ONNX…</translation>
  </message>
  <message>
   <source>Export as ONNX</source>
   <translation type="unfinished">Exportar como ONNX</translation>
  </message>
  <message>
   <source>Exported to {path}, with a STAC item beside it.</source>
   <translation type="unfinished">Exportado a {path}, con un elemento STAC al lado.</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation type="unfinished">Exportando {name}…</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation type="unfinished">Examina {number} niveles, así que Deepness, que acepta archivos de una sola entrada, no puede abrirlo.</translation>
  </message>
  <message>
   <source>Judge the decoder by polygons that it has not learnt from</source>
   <translation type="unfinished">Evaluar el decodificador con polígonos de los que no ha aprendido</translation>
  </message>
  <message>
   <source>Judge two decoders by the same polygons; select two rows first (Ctrl+click)</source>
   <translation type="unfinished">Evaluar dos decodificadores con los mismos polígonos; seleccione antes dos filas (Ctrl+clic)</translation>
  </message>
  <message>
   <source>Landform Mapper: decoders</source>
   <translation type="unfinished">Landform Mapper: decodificadores</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon.</source>
   <translation type="unfinished">Aprendido de 1 polígono.</translation>
  </message>
  <message>
   <source>Learnt from {number} polygons.</source>
   <translation type="unfinished">Aprendido de {number} polígonos.</translation>
  </message>
  <message>
   <source>No decoder yet: train one on the Train page, or open the folder of one on the Map page.</source>
   <translation type="unfinished">Aún no hay decodificadores: entrene uno en la página Entrenar o abra la carpeta de uno en la página Mapa.</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>Open the Map page with this decoder</source>
   <translation type="unfinished">Abrir la página Mapa con este decodificador</translation>
  </message>
  <message>
   <source>Open the Train page with this decoder as the start</source>
   <translation type="unfinished">Abrir la página Entrenar con este decodificador como punto de partida</translation>
  </message>
  <message>
   <source>Open the decoder's folder</source>
   <translation type="unfinished">Abrir la carpeta del decodificador</translation>
  </message>
  <message>
   <source>Open the report of its scores on unseen ground</source>
   <translation type="unfinished">Abrir el informe de sus puntuaciones en terreno no visto</translation>
  </message>
  <message>
   <source>Remo&amp;ve from list</source>
   <translation type="unfinished">&amp;Quitar de la lista</translation>
  </message>
  <message>
   <source>Select a decoder, or two to compare them.</source>
   <translation type="unfinished">Seleccione un decodificador, o dos para compararlos.</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation type="unfinished">Mostrar carpe&amp;ta</translation>
  </message>
  <message>
   <source>Show what differs between two map runs</source>
   <translation type="unfinished">Mostrar en qué difieren dos ejecuciones de mapa</translation>
  </message>
  <message>
   <source>Started from “{name}”.</source>
   <translation type="unfinished">Partió de «{name}».</translation>
  </message>
  <message>
   <source>The decoders are listed as soon as the engine is ready.</source>
   <translation type="unfinished">Los decodificadores aparecen en cuanto el motor está listo.</translation>
  </message>
  <message>
   <source>The folder itself stays where it is</source>
   <translation type="unfinished">La carpeta en sí se queda donde está</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">Usar para carto&amp;grafiar</translation>
  </message>
  <message>
   <source>Write the decoder as one file for Deepness and other programs, with a STAC item beside it</source>
   <translation type="unfinished">Escribir el decodificador como un solo archivo para Deepness y otros programas, con un elemento STAC al lado</translation>
  </message>
  <message>
   <source>{number} selected.</source>
   <translation type="unfinished">{number} seleccionados.</translation>
  </message>
 </context>
 <context>
  <name>DoubtfulCraters</name>
  <message>
   <source>Doubtful craters</source>
   <translation type="unfinished">Cráteres dudosos</translation>
  </message>
  <message>
   <source>Untick what shall not be counted. A crater that is clicked is shown on the map.</source>
   <translation type="unfinished">Desmarque lo que no deba contarse. El cráter en el que se hace clic se muestra en el mapa.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished">y {n} más</translation>
  </message>
 </context>
 <context>
  <name>DrawnCircles</name>
  <message>
   <source>These places are on no circle. Click them further apart, not along a line.</source>
   <translation type="unfinished">Estos puntos no están en ningún círculo. Haga los clics más separados y no en línea.</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>1 landform selected.</source>
   <translation type="unfinished">1 geoforma seleccionada.</translation>
  </message>
  <message>
   <source>1 landform selected: 1 to 9 set its class, Delete removes it.</source>
   <translation type="unfinished">1 geoforma seleccionada: 1 a 9 fijan su clase, Supr la elimina.</translation>
  </message>
  <message>
   <source>1 landform selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">1 geoforma seleccionada; 1 a 9 y Supr actúan sobre la revisión.</translation>
  </message>
  <message>
   <source>Ctrl+click selects a landform on the map; so do QGIS's own tools</source>
   <translation type="unfinished">Ctrl+clic selecciona una geoforma en el mapa; también las herramientas de QGIS</translation>
  </message>
  <message>
   <source>Ctrl+click selects landforms to change.</source>
   <translation type="unfinished">Ctrl+clic selecciona geoformas para modificarlas.</translation>
  </message>
  <message>
   <source>Cut the smaller selected landforms out of the largest (Shift+D)</source>
   <translation type="unfinished">Recortar de la geoforma mayor las menores seleccionadas (Mayús+D)</translation>
  </message>
  <message>
   <source>Find more like these…</source>
   <translation type="unfinished">Buscar más como estas…</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished">Combinar</translation>
  </message>
  <message>
   <source>Merge the selected landforms into the largest (Shift+M)</source>
   <translation type="unfinished">Combinar las geoformas seleccionadas con la mayor (Mayús+M)</translation>
  </message>
  <message>
   <source>Rank what else there is by likeness to the selected landforms, up to ten of them, and look through it (Shift+F)</source>
   <translation type="unfinished">Ordenar lo demás que hay por similitud con las geoformas seleccionadas, diez como máximo, y revisarlo (Mayús+F)</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation type="unfinished">Refinar</translation>
  </message>
  <message>
   <source>Refine the outline of the selected landform by clicks (Shift+R)</source>
   <translation type="unfinished">Refinar con clics el contorno de la geoforma seleccionada (Mayús+R)</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation type="unfinished">Reempl&amp;azar</translation>
  </message>
  <message>
   <source>Replace the outline of the landform (Enter or double click)</source>
   <translation type="unfinished">Reemplazar el contorno de la geoforma (Intro o doble clic)</translation>
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished">Dividir</translation>
  </message>
  <message>
   <source>Split p&amp;art off</source>
   <translation type="unfinished">Sep&amp;arar</translation>
  </message>
  <message>
   <source>Split the selected landform: click the part to split off (Shift+S)</source>
   <translation type="unfinished">Dividir la geoforma seleccionada: haga clic en la parte que quiere separar (Mayús+S)</translation>
  </message>
  <message>
   <source>Split this part off the landform (Enter or double click)</source>
   <translation type="unfinished">Separar esta parte de la geoforma (Intro o doble clic)</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation type="unfinished">Restar</translation>
  </message>
  <message>
   <source>{n} landforms selected.</source>
   <translation type="unfinished">{n} geoformas seleccionadas.</translation>
  </message>
  <message>
   <source>{n} landforms selected: 1 to 9 set their class, Delete removes them.</source>
   <translation type="unfinished">{n} geoformas seleccionadas: 1 a 9 fijan su clase, Supr las elimina.</translation>
  </message>
  <message>
   <source>{n} landforms selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">{n} geoformas seleccionadas; 1 a 9 y Supr actúan sobre la revisión.</translation>
  </message>
 </context>
 <context>
  <name>EffortSummary</name>
  <message>
   <source>1 click</source>
   <translation type="unfinished">1 clic</translation>
  </message>
  <message>
   <source>1 landform: {clicks} and {seconds} s</source>
   <translation type="unfinished">1 geoforma: {clicks} y {seconds} s</translation>
  </message>
  <message>
   <source>Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform is accepted, those that were taken back too; their mean is shown. Seconds go from the first click until it is accepted, with the time that the model needs; their median is shown. In a review, the keys that were pressed for a landform and the seconds that it was on view count.</source>
   <translation type="unfinished">Geoformas de esta capa delineadas con clics. Los clics y las cajas se cuentan hasta que se acepta la geoforma, también los que se revirtieron; se muestra su media. Los segundos van del primer clic a la aceptación, con el tiempo que necesita el modelo; se muestra su mediana. En una revisión cuentan las teclas pulsadas para una geoforma y los segundos que estuvo a la vista.</translation>
  </message>
  <message>
   <source>{k} clicks</source>
   <translation type="unfinished">{k} clics</translation>
  </message>
  <message>
   <source>{n} landforms: {clicks} and {seconds} s each</source>
   <translation type="unfinished">{n} geoformas: {clicks} y {seconds} s cada una</translation>
  </message>
 </context>
 <context>
  <name>EncoderChoice</name>
  <message>
   <source> or </source>
   <translation type="unfinished"> o </translation>
  </message>
  <message>
   <source>A folder with a vision transformer, as transformers or timm save it: DINOv2, DINOv3, ViT, MAE</source>
   <translation type="unfinished">Una carpeta con un vision transformer, tal como lo guardan transformers o timm: DINOv2, DINOv3, ViT, MAE</translation>
  </message>
  <message>
   <source>Folder of an image model</source>
   <translation type="unfinished">Carpeta de un modelo de imagen</translation>
  </message>
  <message>
   <source>Other encoder…</source>
   <translation type="unfinished">Otro codificador…</translation>
  </message>
  <message>
   <source>{folder} holds no image model: there should be a file config.json beside {weights}, as transformers and timm save it.</source>
   <translation type="unfinished">En {folder} no hay ningún modelo de imagen: debería haber un archivo config.json junto a {weights}, como los guardan transformers y timm.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>A crater count needs the counted area, since ground without craters counts too: give a layer with its polygons, an extent, or the image that was looked at.</source>
   <translation type="unfinished">Un conteo de cráteres necesita el área de conteo, porque el terreno sin cráteres también cuenta: indique una capa con sus polígonos, una extensión o la imagen que se examinó.</translation>
  </message>
  <message>
   <source>A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as background.</source>
   <translation type="unfinished">Un decodificador necesita dos clases que distinguir: etiquete una segunda clase, o haga que el terreno sin etiqueta cuente como fondo.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} is fitted to its labels at once, so this one has learnt from these labels alone and not from what {1} knew.</source>
   <translation type="unfinished">Un decodificador del tipo {0} se ajusta de una vez a sus etiquetas, así que este ha aprendido solo de estas etiquetas y no de lo que sabía {1}.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} reads features of a frozen encoder and has nothing to pretrain. Choose a student, e.g. segformer-b0.</source>
   <translation type="unfinished">Un decodificador del tipo {0} lee características de un codificador congelado y no tiene nada que preentrenar. Elija un alumno, p. ej. segformer-b0.</translation>
  </message>
  <message>
   <source>A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; if it happens again, the package index or a proxy is handing out something else.</source>
   <translation type="unfinished">Un paquete descargado no es el que se había fijado (su hash difiere), así que no se instaló. Inténtelo de nuevo; si vuelve a ocurrir, el índice de paquetes o un proxy entrega otra cosa.</translation>
  </message>
  <message>
   <source>A geometry lies outside the domain of the raster's coordinate reference system.</source>
   <translation type="unfinished">Una geometría queda fuera del dominio del sistema de referencia de coordenadas del ráster.</translation>
  </message>
  <message>
   <source>A learning curve needs three different seeds or more: one draw says nothing about another.</source>
   <translation type="unfinished">Una curva de aprendizaje necesita al menos tres semillas distintas: un sorteo nada dice de otro.</translation>
  </message>
  <message>
   <source>A little larger than tiny, and hardly slower.</source>
   <translation type="unfinished">Algo mayor que tiny y apenas más lento.</translation>
  </message>
  <message>
   <source>A newer request has overtaken this one.</source>
   <translation type="unfinished">Una petición más reciente se ha adelantado a esta.</translation>
  </message>
  <message>
   <source>A part of {0} cannot be read; the file may be damaged or cut off: {1}. Check it, or copy it again.</source>
   <translation type="unfinished">No se puede leer una parte de {0}; el archivo puede estar dañado o cortado: {1}. Compruébelo, o cópielo de nuevo.</translation>
  </message>
  <message>
   <source>A patch is seen at sides that are multiples of {0} up to {1} samples, not {2}.</source>
   <translation type="unfinished">Un parche se ve con lados que son múltiplos de {0} hasta {1} muestras, no {2}.</translation>
  </message>
  <message>
   <source>A polygon goes around a pole that {0} does not show: give it in longitudes and latitudes instead.</source>
   <translation type="unfinished">Un polígono rodea un polo que {0} no muestra: indíquelo en longitudes y latitudes.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system can express.</source>
   <translation type="unfinished">Un polígono queda fuera de lo que su sistema de referencia de coordenadas puede expresar.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system, {0}, can express.</source>
   <translation type="unfinished">Un polígono queda fuera de lo que su sistema de referencia de coordenadas, {0}, puede expresar.</translation>
  </message>
  <message>
   <source>A proxy stands between this machine and the package index and did not let the download through. Enter the proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.</source>
   <translation type="unfinished">Entre este equipo y el índice de paquetes hay un proxy que no dejó pasar la descarga. Indique el proxy con su usuario y contraseña en los ajustes de red de QGIS (o en HTTPS_PROXY) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>A scene of {0} rows with {1} m each does not fit at latitude {2}: render a smaller one, or place it nearer to the equator or to a pole.</source>
   <translation type="unfinished">Una escena de {0} filas de {1} m cada una no cabe en la latitud {2}: genere una menor, o sitúela más cerca del ecuador o de un polo.</translation>
  </message>
  <message>
   <source>Adapting the decoder</source>
   <translation type="unfinished">Adaptando el decodificador</translation>
  </message>
  <message>
   <source>Add what shows the same of this ground: {0}.</source>
   <translation type="unfinished">Añada lo que muestre lo mismo de este terreno: {0}.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python {0}.{1}. Add Craterstats on the tab Engine, which offers a newer Python.</source>
   <translation type="unfinished">Las edades e isócronas necesitan Craterstats 3.6, que funciona con Python 3.12 y posteriores; este motor funciona con Python {0}.{1}. Añada Craterstats en la pestaña Motor, que ofrece un Python más reciente.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --ages --folder {0}</source>
   <translation type="unfinished">Las edades e isócronas necesitan Craterstats, que no forma parte de la primera instalación. Añádalo en la pestaña Motor, o con: python3 -m plugin.environment repair --ages --folder {0}</translation>
  </message>
  <message>
   <source>All craters are left out: leave some in.</source>
   <translation type="unfinished">Todos los cráteres están excluidos: incluya algunos.</translation>
  </message>
  <message>
   <source>All craters of {0} are left out: leave some in.</source>
   <translation type="unfinished">Todos los cráteres de {0} están excluidos: incluya algunos.</translation>
  </message>
  <message>
   <source>All patches come from one observation, so nothing could be judged.</source>
   <translation type="unfinished">Todos los parches proceden de una sola observación, así que no se pudo evaluar nada.</translation>
  </message>
  <message>
   <source>All patches to learn from are of one class. Label patches of another one too.</source>
   <translation type="unfinished">Todos los parches de los que aprender son de una sola clase. Etiquete también parches de otra.</translation>
  </message>
  <message>
   <source>All {0} lie in the {1} half of {2}, so the scores say nothing about the other half. Outline some there before mapping it.</source>
   <translation type="unfinished">Todo lo delineado ({0}) está en la mitad {1} de {2}, así que las puntuaciones nada dicen de la otra mitad. Delinee algunas geoformas allí antes de cartografiarla.</translation>
  </message>
  <message>
   <source>All {0} polygons of {1} lie in the {2} half of {3}: the decoder may learn the place for the class. Outline some in the other half, or check that there are none.</source>
   <translation type="unfinished">Los {0} polígonos de {1} están todos en la mitad {2} de {3}: el decodificador puede aprender el lugar en vez de la clase. Delinee algunos en la otra mitad, o compruebe que no los haya.</translation>
  </message>
  <message>
   <source>An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°.</source>
   <translation>Una extensión es XMIN YMIN XMAX YMAX, con XMIN menor que XMAX e YMIN menor que YMAX. Solo a través del borde de un mapa que da la vuelta a un cuerpo puede XMAX ser menor, en más de la mitad del mapa: en grados, 170 -20 -170 20 cruza 180°.</translation>
  </message>
  <message>
   <source>Another run is at work in {0}. Wait until it is done, or choose another folder.</source>
   <translation type="unfinished">Otra ejecución está trabajando en {0}. Espere a que termine, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Another window or terminal is setting up {0} right now. Wait until it has finished.</source>
   <translation type="unfinished">Otra ventana u otro terminal está instalando {0} en este momento. Espere a que termine.</translation>
  </message>
  <message>
   <source>At least one window must be looked at. Raise the number of windows.</source>
   <translation type="unfinished">Hay que examinar al menos una ventana. Aumente el número de ventanas.</translation>
  </message>
  <message>
   <source>Blending tiles</source>
   <translation type="unfinished">Fundiendo teselas</translation>
  </message>
  <message>
   <source>Building with {0} (Python {1})</source>
   <translation type="unfinished">Construyendo con {0} (Python {1})</translation>
  </message>
  <message>
   <source>COCO annotations are in pixels of an image: give the image that the landforms lie on.</source>
   <translation type="unfinished">Las anotaciones COCO están en píxeles de una imagen: indique la imagen sobre la que están las geoformas.</translation>
  </message>
  <message>
   <source>Cells are {0} {1} wide in the middle, and up to {2} off towards the borders, where the map stretches the ground. Take a smaller extent, or a projection of the place.</source>
   <translation type="unfinished">Las celdas miden {0} {1} de ancho en el centro, con una diferencia de hasta {2} hacia los bordes, donde el mapa estira el terreno. Tome una extensión menor, o una proyección propia del lugar.</translation>
  </message>
  <message>
   <source>Cells of {0} m are classified by what was learnt from patches of {1} m: landforms look smaller or larger in them than they did there.</source>
   <translation type="unfinished">Las celdas de {0} m se clasifican por lo aprendido de parches de {1} m: las geoformas parecen en ellas menores o mayores que allí.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are larger than {2}. Take {3} {4} or less.</source>
   <translation type="unfinished">Las celdas de {0} {1} son mayores que {2}. Tome {3} {4} o menos.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are {2} pixels of {3}, too few to see anything. Take {4} {5} or more.</source>
   <translation type="unfinished">Las celdas de {0} {1} son {2} píxeles de {3}, demasiado pocos para ver algo. Tome {4} {5} o más.</translation>
  </message>
  <message>
   <source>Check the network and the proxy, or choose a file that you already have.</source>
   <translation type="unfinished">Compruebe la red y el proxy, o elija un archivo que ya tenga.</translation>
  </message>
  <message>
   <source>Checking what was installed</source>
   <translation type="unfinished">Comprobando lo instalado</translation>
  </message>
  <message>
   <source>Checking {0}</source>
   <translation type="unfinished">Comprobando {0}</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets: {0}.</source>
   <translation type="unfinished">Elija uno de sus subconjuntos de datos: {0}.</translation>
  </message>
  <message>
   <source>Choosing the build of PyTorch</source>
   <translation type="unfinished">Eligiendo la variante de PyTorch</translation>
  </message>
  <message>
   <source>Classifying {0}</source>
   <translation type="unfinished">Clasificando {0}</translation>
  </message>
  <message>
   <source>Comes with the plugin, works at once and is fast; the official models draw finer outlines.</source>
   <translation type="unfinished">Viene con el complemento, funciona de inmediato y es rápido; los modelos oficiales trazan contornos más finos.</translation>
  </message>
  <message>
   <source>Comparing cells</source>
   <translation type="unfinished">Comparando celdas</translation>
  </message>
  <message>
   <source>Comparing {0}: {1}</source>
   <translation type="unfinished">Comparando {0}: {1}</translation>
  </message>
  <message>
   <source>Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {0}</source>
   <translation type="unfinished">Calcular con --scheduler necesita soporte para clúster (dask), que no forma parte de la primera instalación. Añádalo en la pestaña Motor, o con: python3 -m plugin.environment repair --cluster --folder {0}</translation>
  </message>
  <message>
   <source>Connecting for {0}</source>
   <translation type="unfinished">Conectando para {0}</translation>
  </message>
  <message>
   <source>Converting the decoder to OpenVINO (once)</source>
   <translation type="unfinished">Convirtiendo el decodificador a OpenVINO (una sola vez)</translation>
  </message>
  <message>
   <source>Converting the image encoder to OpenVINO (once for this model)</source>
   <translation type="unfinished">Convirtiendo el codificador de imagen a OpenVINO (una sola vez para este modelo)</translation>
  </message>
  <message>
   <source>Converting the mask decoder to OpenVINO</source>
   <translation type="unfinished">Convirtiendo el decodificador de máscaras a OpenVINO</translation>
  </message>
  <message>
   <source>Converting {0} to OpenVINO (once)</source>
   <translation type="unfinished">Convirtiendo {0} a OpenVINO (una sola vez)</translation>
  </message>
  <message>
   <source>Copy the package again, or train anew.</source>
   <translation type="unfinished">Copie de nuevo el paquete, o vuelva a entrenar.</translation>
  </message>
  <message>
   <source>Copying the model was cancelled.</source>
   <translation type="unfinished">La copia del modelo se canceló.</translation>
  </message>
  <message>
   <source>Copying {0}</source>
   <translation type="unfinished">Copiando {0}</translation>
  </message>
  <message>
   <source>Counted as craters by the name of their class: {0}.</source>
   <translation type="unfinished">Contados como cráteres por el nombre de su clase: {0}.</translation>
  </message>
  <message>
   <source>Craterstats cannot be loaded ({0}). Repair the engine.</source>
   <translation type="unfinished">No se puede cargar Craterstats ({0}). Repare el motor.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology for {0}, so there are no ages.</source>
   <translation type="unfinished">Craterstats no tiene cronología para {0}, así que no hay edades.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology system “{0}”; it has: {1}.</source>
   <translation type="unfinished">Craterstats no tiene el sistema cronológico «{0}»; tiene: {1}.</translation>
  </message>
  <message>
   <source>Decided by the person who trained it.</source>
   <translation type="unfinished">La decide quien lo entrenó.</translation>
  </message>
  <message>
   <source>Decoders cannot learn on {0}: its features are {1} samples wide, not {2}. It is for clicks; choose another encoder, e.g. default or sam2.1_tiny.</source>
   <translation type="unfinished">Los decodificadores no pueden aprender con {0}: sus características miden {1} muestras de ancho, no {2}. Es para clics; elija otro codificador, p. ej. default o sam2.1_tiny.</translation>
  </message>
  <message>
   <source>Decoders of the kind {0} look at the pixels themselves, so that there is nothing for workers to encode: train without --scheduler.</source>
   <translation type="unfinished">Los decodificadores del tipo {0} miran los propios píxeles, así que los workers no tienen nada que codificar: entrene sin --scheduler.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished">Hecho</translation>
  </message>
  <message>
   <source>Downloading uv: {0} of {1} MB</source>
   <translation type="unfinished">Descargando uv: {0} de {1} MB</translation>
  </message>
  <message>
   <source>Downloading {0}</source>
   <translation type="unfinished">Descargando {0}</translation>
  </message>
  <message>
   <source>Drawing the differences</source>
   <translation type="unfinished">Dibujando las diferencias</translation>
  </message>
  <message>
   <source>Drawn again, with the same outline as another one: {0} of {1}.</source>
   <translation type="unfinished">Dibujados otra vez, con el mismo contorno que otro: {0} de {1}.</translation>
  </message>
  <message>
   <source>Each point of a prompt needs a label: 1 on the landform, 0 off it.</source>
   <translation type="unfinished">Cada punto de una indicación necesita una etiqueta: 1 dentro de la geoforma, 0 fuera de ella.</translation>
  </message>
  <message>
   <source>Encoded {0} of {1}</source>
   <translation type="unfinished">Codificado: {0} de {1}</translation>
  </message>
  <message>
   <source>Encoding the image</source>
   <translation type="unfinished">Codificando la imagen</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1}</source>
   <translation type="unfinished">Codificando la ventana {0} de {1}</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1} at most</source>
   <translation type="unfinished">Codificando la ventana {0} de {1} como máximo</translation>
  </message>
  <message>
   <source>Encoding {0}</source>
   <translation type="unfinished">Codificando {0}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, all ground: loss {2}</source>
   <translation type="unfinished">Época {0} de {1}, todo el terreno: pérdida {2}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, fold {2} of {3}: loss {4}</source>
   <translation type="unfinished">Época {0} de {1}, partición {2} de {3}: pérdida {4}</translation>
  </message>
  <message>
   <source>Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other ground. Label cells of such ground too, as a class called other, or map with a least probability.</source>
   <translation type="unfinished">Cada celda con datos recibe una de las clases aprendidas, muestre lo que muestre, pues ninguna representa otros terrenos. Etiquete también celdas de esos terrenos, como una clase llamada other, o cartografíe con una probabilidad mínima.</translation>
  </message>
  <message>
   <source>Exporting landforms</source>
   <translation type="unfinished">Exportando geoformas</translation>
  </message>
  <message>
   <source>Exporting to ONNX</source>
   <translation type="unfinished">Exportando a ONNX</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: knows well what things are, and is quick to train on.</source>
   <translation type="unfinished">Características para decodificadores, no para clics: sabe bien qué son las cosas y se entrena rápido con él.</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: larger than ViT-S, with about four times its work for each window.</source>
   <translation type="unfinished">Características para decodificadores, no para clics: mayor que ViT-S, con unas cuatro veces su trabajo por ventana.</translation>
  </message>
  <message>
   <source>Fetching Python {0} of python-build-standalone</source>
   <translation type="unfinished">Obteniendo Python {0} de python-build-standalone</translation>
  </message>
  <message>
   <source>Finding regions</source>
   <translation type="unfinished">Buscando regiones</translation>
  </message>
  <message>
   <source>For the same {0} of a person's time {1}.</source>
   <translation type="unfinished">Con el mismo tiempo de una persona, {0}: {1}.</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {0} of {1}.</source>
   <translation type="unfinished">Encontrados por un decodificador y no revisados por nadie: {0} de {1}.</translation>
  </message>
  <message>
   <source>Found in the models folder; not one of the official files.</source>
   <translation type="unfinished">Encontrado en la carpeta de modelos; no es uno de los archivos oficiales.</translation>
  </message>
  <message>
   <source>Give at least one way of prompting and one seed to compare.</source>
   <translation type="unfinished">Indique al menos una forma de dar indicaciones y una semilla para comparar.</translation>
  </message>
  <message>
   <source>Give each image an extent, or none. Leave the extent of an image empty for all of it.</source>
   <translation type="unfinished">Dé una extensión a cada imagen, o a ninguna. Deje vacía la extensión de una imagen para tomarla entera.</translation>
  </message>
  <message>
   <source>Give one of a folder of patches, a table of patches, or rasters with labels.</source>
   <translation type="unfinished">Indique solo una de estas cosas: una carpeta de parches, una tabla de parches o rásteres con etiquetas.</translation>
  </message>
  <message>
   <source>Give rasters with true outlines to learn from, and others to judge on.</source>
   <translation type="unfinished">Indique rásteres con contornos verdaderos de los que aprender, y otros con los que evaluar.</translation>
  </message>
  <message>
   <source>Give the side of a cell in metres: it decides what the classifier sees of the ground.</source>
   <translation type="unfinished">Indique en metros el lado de una celda: decide lo que el clasificador ve del terreno.</translation>
  </message>
  <message>
   <source>Giving jobs to {0}</source>
   <translation type="unfinished">Enviando trabajos a {0}</translation>
  </message>
  <message>
   <source>Ground without a label was left out, since {0} has no background to say.</source>
   <translation type="unfinished">El terreno sin etiqueta se excluyó, porque {0} no conoce el fondo.</translation>
  </message>
  <message>
   <source>Hardly: twice the labels have lately changed {0} by {1}. Another image model, or labels of what is mistaken, may help more.</source>
   <translation type="unfinished">Apenas: con el doble de etiquetas, {0} cambió últimamente en {1}. Otro modelo de imagen, o etiquetas de lo que se confunde, pueden ayudar más.</translation>
  </message>
  <message>
   <source>Hashing the raster and the labels</source>
   <translation type="unfinished">Calculando el hash del ráster y de las etiquetas</translation>
  </message>
  <message>
   <source>Hashing {0} and its labels</source>
   <translation type="unfinished">Calculando el hash de {0} y de sus etiquetas</translation>
  </message>
  <message>
   <source>Installing {0} packages</source>
   <translation type="unfinished">Instalando {0} paquetes</translation>
  </message>
  <message>
   <source>Installing {0} packages for {1}</source>
   <translation type="unfinished">Instalando {0} paquetes para {1}</translation>
  </message>
  <message>
   <source>It gives features for decoders alone.</source>
   <translation type="unfinished">Solo da características para decodificadores.</translation>
  </message>
  <message>
   <source>It was taught without labels, so nothing is known about its scores. Judge it on labels.</source>
   <translation type="unfinished">Aprendió sin etiquetas, así que nada se sabe de sus puntuaciones. Evalúelo con etiquetas.</translation>
  </message>
  <message>
   <source>Judging window {0} of {1}</source>
   <translation type="unfinished">Evaluando la ventana {0} de {1}</translation>
  </message>
  <message>
   <source>Labels of {0} whose outline crossed itself and was mended: {1}. Check their shapes.</source>
   <translation type="unfinished">Etiquetas de {0} cuyo contorno se cruzaba a sí mismo y se corrigió: {1}. Compruebe sus formas.</translation>
  </message>
  <message>
   <source>Labels on {0} that are smaller than a place of the decoder ({1} along a side): {2}. Each is learnt as one place. For small landforms train a decoder of their own.</source>
   <translation type="unfinished">Etiquetas sobre {0} menores que un lugar del decodificador ({1} de lado): {2}. Cada una se aprende como un solo lugar. Para geoformas pequeñas, entrene un decodificador propio.</translation>
  </message>
  <message>
   <source>Landforms are ordered by likeness to others: point out some that more are to be found of.</source>
   <translation type="unfinished">Las geoformas se ordenan por similitud con otras: señale algunas de las que se quieren encontrar más.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times larger than those that the model {2} knows, reduced as far as that goes.</source>
   <translation type="unfinished">Las formas del relieve de {0} se ven {1} veces más grandes que las que conoce el modelo {2}, reducidas todo lo posible.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times smaller than those that the model {2} knows, magnified as far as that goes.</source>
   <translation type="unfinished">Las formas del relieve de {0} se ven {1} veces más pequeñas que las que conoce el modelo {2}, ampliadas todo lo posible.</translation>
  </message>
  <message>
   <source>Learning curve of {0}</source>
   <translation type="unfinished">Curva de aprendizaje de {0}</translation>
  </message>
  <message>
   <source>Learning where each landform lies</source>
   <translation>Aprendiendo dónde está cada forma del terreno</translation>
  </message>
  <message>
   <source>Less than {0} pixels across, which is too few to find them all or to tell them from other things: {1} of {2}.</source>
   <translation type="unfinished">Menos de {0} píxeles de ancho, demasiado pocos para encontrarlos todos o distinguirlos de otras cosas: {1} de {2}.</translation>
  </message>
  <message>
   <source>Loading the encoder</source>
   <translation type="unfinished">Cargando el codificador</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation type="unfinished">Cargando los modelos</translation>
  </message>
  <message>
   <source>Looking again at window {0} of {1}</source>
   <translation type="unfinished">Examinando de nuevo la ventana {0} de {1}</translation>
  </message>
  <message>
   <source>Looking for a Python</source>
   <translation type="unfinished">Buscando un Python</translation>
  </message>
  <message>
   <source>Looking for clusters</source>
   <translation type="unfinished">Buscando agrupaciones</translation>
  </message>
  <message>
   <source>Looking for landforms</source>
   <translation type="unfinished">Buscando geoformas</translation>
  </message>
  <message>
   <source>Looking for masks, image {0} of {1}</source>
   <translation type="unfinished">Buscando máscaras, imagen {0} de {1}</translation>
  </message>
  <message>
   <source>Making a virtual environment</source>
   <translation type="unfinished">Creando un entorno virtual</translation>
  </message>
  <message>
   <source>Masks are divided into 1 to 9 levels. 1 takes each mask by itself.</source>
   <translation type="unfinished">Las máscaras se reparten en 1 a 9 niveles. 1 toma cada máscara por separado.</translation>
  </message>
  <message>
   <source>Missing dependencies for SOCKS support</source>
   <translation type="unfinished">Faltan dependencias para usar SOCKS</translation>
  </message>
  <message>
   <source>Neither is surely better: the mean IoU of {0} differs by {1}, and anything from {2} to {3} is likely.</source>
   <translation type="unfinished">Ninguno es mejor con seguridad: la IoU media de {0} difiere en {1}, y es probable cualquier valor de {2} a {3}.</translation>
  </message>
  <message>
   <source>No Python was found. Install {0} or name an interpreter in the engine's settings.</source>
   <translation type="unfinished">No se encontró ningún Python. Instale {0} o indique un intérprete en los ajustes del motor.</translation>
  </message>
  <message>
   <source>No click on the landform lies in the window that is looked at: click nearer together.</source>
   <translation type="unfinished">Ningún clic en la geoforma está en la ventana que se examina: haga los clics más juntos.</translation>
  </message>
  <message>
   <source>No crater is from {0} to {1} km across, so there is nothing to date.</source>
   <translation type="unfinished">Ningún cráter mide de {0} a {1} km, así que no hay nada que datar.</translation>
  </message>
  <message>
   <source>No decoder could be trained, so nothing can be said.</source>
   <translation type="unfinished">No se pudo entrenar ningún decodificador, así que no se puede decir nada.</translation>
  </message>
  <message>
   <source>No ground that judges holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">Ningún terreno de evaluación contiene la clase {0}, así que nada se sabe de ella.</translation>
  </message>
  <message>
   <source>No label covers ground of {0} with data. Choose the raster that they were drawn on.</source>
   <translation type="unfinished">Ninguna etiqueta cubre terreno de {0} con datos. Elija el ráster sobre el que se dibujaron.</translation>
  </message>
  <message>
   <source>No label has the class {0}; the labels hold {1}. Check the class field {2}.</source>
   <translation type="unfinished">Ninguna etiqueta tiene la clase {0}; las etiquetas contienen {1}. Compruebe el campo de clase {2}.</translation>
  </message>
  <message>
   <source>No label of {0} lies in the given extent. Choose an extent that holds labels.</source>
   <translation type="unfinished">Ninguna etiqueta de {0} está en la extensión indicada. Elija una extensión que contenga etiquetas.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}. Choose the label layer that was drawn on this raster.</source>
   <translation type="unfinished">Ninguna etiqueta de {0} está sobre {1}. Elija la capa de etiquetas que se dibujó sobre este ráster.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}: the layer has no coordinate reference system, so its coordinates were taken for those of the raster. Set the layer's, and save it again.</source>
   <translation type="unfinished">Ninguna etiqueta de {0} está sobre {1}: la capa no tiene sistema de referencia de coordenadas, así que sus coordenadas se tomaron por las del ráster. Defina el de la capa y guárdela de nuevo.</translation>
  </message>
  <message>
   <source>No labelled ground of {0} is mapped by both decoders. Label ground farther inside.</source>
   <translation type="unfinished">Ambos decodificadores a la vez no cartografían ningún terreno etiquetado de {0}. Etiquete terreno más al interior.</translation>
  </message>
  <message>
   <source>No mask was found on the images, so there is nothing to learn from. Choose other images.</source>
   <translation type="unfinished">No se encontró ninguna máscara en las imágenes, así que no hay nada de lo que aprender. Elija otras imágenes.</translation>
  </message>
  <message>
   <source>No model was chosen. Choose one of the list, e.g. the default model.</source>
   <translation type="unfinished">No se eligió ningún modelo. Elija uno de la lista, p. ej. el modelo predeterminado.</translation>
  </message>
  <message>
   <source>No nodata value is declared; pixels of this value are taken as ground without data: {0}.</source>
   <translation type="unfinished">No se declara ningún valor nodata; los píxeles de este valor se toman como terreno sin datos: {0}.</translation>
  </message>
  <message>
   <source>No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too.</source>
   <translation type="unfinished">No se declara ningún valor sin datos; el borde negro (valor 0) se toma por terreno sin datos, y allí también la sombra.</translation>
  </message>
  <message>
   <source>No number of polygons was enough to train a decoder. {0}</source>
   <translation type="unfinished">Ningún número de polígonos bastó para entrenar un decodificador. {0}</translation>
  </message>
  <message>
   <source>No pixel has data.</source>
   <translation type="unfinished">Ningún píxel tiene datos.</translation>
  </message>
  <message>
   <source>No place of the pictures has a class to learn from. Choose other images, or a lower threshold.</source>
   <translation type="unfinished">Ningún lugar de las imágenes tiene una clase de la que aprender. Elija otras imágenes, o un umbral menor.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the class {1} in the field “{2}”; its classes are: {3}. Choose one of them.</source>
   <translation type="unfinished">Ningún polígono de {0} tiene la clase {1} en el campo «{2}»; sus clases son: {3}. Elija una de ellas.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the {1} “{2}” in the field “{3}”; there are: {4}.</source>
   <translation type="unfinished">Ningún polígono de {0} tiene el valor «{2}» ({1}) en el campo «{3}»; hay: {4}.</translation>
  </message>
  <message>
   <source>No polygon of {0} is reviewed yet: review some first, or train on all of them.</source>
   <translation type="unfinished">Aún no se ha revisado ningún polígono de {0}: revise algunos primero, o entrene con todos.</translation>
  </message>
  <message>
   <source>No polygon of {0} lies on {1}: choose the image they were mapped on.</source>
   <translation type="unfinished">Ningún polígono de {0} está sobre {1}: elija la imagen sobre la que se cartografiaron.</translation>
  </message>
  <message>
   <source>No sample could be judged, so nothing can be said.</source>
   <translation type="unfinished">No se pudo evaluar ninguna muestra, así que no se puede decir nada.</translation>
  </message>
  <message>
   <source>No sample could be judged. Label ground that holds data.</source>
   <translation type="unfinished">No se pudo evaluar ninguna muestra. Etiquete terreno que tenga datos.</translation>
  </message>
  <message>
   <source>No true landform lies on its raster. Choose the layers that were drawn on the rasters.</source>
   <translation type="unfinished">Ninguna geoforma verdadera está sobre su ráster. Elija las capas que se dibujaron sobre los rásteres.</translation>
  </message>
  <message>
   <source>No validation block holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">Ningún bloque de validación contiene la clase {0}, así que nada se sabe de ella.</translation>
  </message>
  <message>
   <source>No {0} fits this outline: choose Outline as its shape.</source>
   <translation type="unfinished">Esta forma no se ajusta a este contorno: {0}. Elija «Contorno» como forma.</translation>
  </message>
  <message>
   <source>No: with twice the labels {0} has lately changed by {1}. Look whether the polygons contradict each other.</source>
   <translation type="unfinished">No: con el doble de etiquetas, {0} cambió últimamente en {1}. Mire si los polígonos se contradicen.</translation>
  </message>
  <message>
   <source>Nobody told which patches come from one picture: where several do, the scores flatter the classifier.</source>
   <translation type="unfinished">No se indicó qué parches proceden de una misma imagen: si son varios, las puntuaciones favorecen al clasificador.</translation>
  </message>
  <message>
   <source>None of the landforms that more are to be found of lies on its raster as a whole. Choose others.</source>
   <translation type="unfinished">Ninguna de las geoformas de las que se quieren encontrar más está entera sobre su ráster. Elija otras.</translation>
  </message>
  <message>
   <source>None of the {0} of {1} lies in the counted area {2}: choose the area that they were mapped in.</source>
   <translation type="unfinished">Nada de {1} ({0}) está en el área de conteo {2}: elija el área en la que se cartografió.</translation>
  </message>
  <message>
   <source>Not certain: twice the labels have lately changed {0} by {1}, and the draws differ as much. More draws, or more ground to judge on, would tell.</source>
   <translation type="unfinished">No es seguro: con el doble de etiquetas, {0} cambió últimamente en {1}, y los sorteos difieren otro tanto. Más sorteos, o más terreno con el que evaluar, lo dirían.</translation>
  </message>
  <message>
   <source>Not counted, since no class named after craters: {0}.</source>
   <translation type="unfinished">Sin contar, por no ser de una clase con nombre de cráter («crater»): {0}.</translation>
  </message>
  <message>
   <source>Not round, so that the circle through the outline is more than {0} larger or smaller than one of equal area: {1} of {2}.</source>
   <translation type="unfinished">No redondos, de modo que el círculo que pasa por el contorno es más de un {0} mayor o menor que el de igual área: {1} de {2}.</translation>
  </message>
  <message>
   <source>One build serves this system.</source>
   <translation type="unfinished">Para este sistema hay una sola variante.</translation>
  </message>
  <message>
   <source>One of the two layers has no coordinate reference system: set it in QGIS and try again.</source>
   <translation type="unfinished">Una de las dos capas no tiene sistema de referencia de coordenadas: fíjelo en QGIS e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>One or three bands of {0} can be shown, not {1}: choose them again.</source>
   <translation type="unfinished">De {0} se pueden mostrar una o tres bandas, no {1}: elíjalas de nuevo.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed here. Choose the torch backend, or repair the engine.</source>
   <translation type="unfinished">OpenVINO no está instalado aquí. Elija el backend torch, o repare el motor.</translation>
  </message>
  <message>
   <source>Outlined by more than one reviewer, and counted for each (circles that share half of their ground or more): {0} of {1}. Count what one reviewer has (--reviewer in a terminal), of {2}.</source>
   <translation type="unfinished">Trazados por más de un revisor y contados para cada uno (círculos que comparten al menos la mitad de su terreno): {0} de {1}. Cuente lo que tiene un solo revisor (--reviewer en un terminal), de {2}.</translation>
  </message>
  <message>
   <source>Outlines of {0} that crossed themselves and were mended: {1}. Check their shapes.</source>
   <translation type="unfinished">Contornos de {0} que se cruzaban a sí mismos y se repararon: {1}. Compruebe sus formas.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump at the border of their map, and were left out, since what they enclose cannot be told: {1}. Give them in longitudes and latitudes instead.</source>
   <translation type="unfinished">Contornos de {0} que saltan en el borde de su mapa y se dejaron fuera, porque no se sabe qué encierran: {1}. Indíquelos en longitudes y latitudes.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: {1}.</source>
   <translation type="unfinished">Contornos de {0} que saltan entre 180° y -180°, o entre 360° y 0°, y se tomaron por el lado corto: {1}.</translation>
  </message>
  <message>
   <source>Outlining landform {0} of {1}</source>
   <translation type="unfinished">Delineando la geoforma {0} de {1}</translation>
  </message>
  <message>
   <source>Outlining landforms</source>
   <translation type="unfinished">Delineando geoformas</translation>
  </message>
  <message>
   <source>PROJ cannot turn coordinates of {0} into longitude and latitude.</source>
   <translation type="unfinished">PROJ no puede convertir coordenadas de {0} en longitud y latitud.</translation>
  </message>
  <message>
   <source>PROJ cannot turn longitude and latitude into coordinates of {0}.</source>
   <translation type="unfinished">PROJ no puede convertir longitud y latitud en coordenadas de {0}.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is being computed already. Wait until it is done.</source>
   <translation type="unfinished">La parte {0} de {1} de la ejecución en {2} ya se está calculando. Espere a que termine.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is still at work. Wait until it is done.</source>
   <translation type="unfinished">La parte {0} de {1} de la ejecución en {2} aún está trabajando. Espere a que termine.</translation>
  </message>
  <message>
   <source>Pretrained without labels on {0}; it knows no class yet.</source>
   <translation type="unfinished">Preentrenado sin etiquetas con {0}; aún no conoce ninguna clase.</translation>
  </message>
  <message>
   <source>Pretraining, loss {0}</source>
   <translation type="unfinished">Preentrenando, pérdida {0}</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation type="unfinished">Poniendo en su sitio</translation>
  </message>
  <message>
   <source>Putting the network together</source>
   <translation type="unfinished">Componiendo la red</translation>
  </message>
  <message>
   <source>Putting the report together</source>
   <translation type="unfinished">Componiendo el informe</translation>
  </message>
  <message>
   <source>PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set up on this one. Use a Mac with an Apple chip, Linux or Windows.</source>
   <translation type="unfinished">PyTorch y OpenVINO ya no se publican para Mac con procesador Intel, así que el motor no se puede instalar en este. Use un Mac con chip de Apple, Linux o Windows.</translation>
  </message>
  <message>
   <source>PyTorch {0} for the CPU only.</source>
   <translation type="unfinished">PyTorch {0} solo para la CPU.</translation>
  </message>
  <message>
   <source>Python could not be fetched. uv says: {0}. See the log.</source>
   <translation type="unfinished">No se pudo obtener Python. uv dice: {0}. Vea el registro.</translation>
  </message>
  <message>
   <source>Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install Python yourself.</source>
   <translation type="unfinished">No se pudo obtener Python: no se puede contactar con su servidor. Compruebe la red y el proxy, o instale Python por su cuenta.</translation>
  </message>
  <message>
   <source>Reaching {0}</source>
   <translation type="unfinished">Contactando con {0}</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation type="unfinished">Leyendo las etiquetas</translation>
  </message>
  <message>
   <source>Reading window {0} of {1}</source>
   <translation type="unfinished">Leyendo la ventana {0} de {1}</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation type="unfinished">Leyendo {0}</translation>
  </message>
  <message>
   <source>Reducing window {0} of {1}</source>
   <translation type="unfinished">Reduciendo la ventana {0} de {1}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that.</source>
   <translation type="unfinished">Guarde como GeoTIFF (en QGIS: clic derecho en la capa, Exportar, Guardar como) y use el resultado.</translation>
  </message>
  <message>
   <source>Setting up the engine in {0} was interrupted at its end. Repair the engine.</source>
   <translation type="unfinished">La instalación del motor en {0} se interrumpió al final. Repare el motor.</translation>
  </message>
  <message>
   <source>Share half of their ground or more with another one, as craters do that are outlined twice, for instance on two images: {0} of {1}.</source>
   <translation type="unfinished">Comparten la mitad de su terreno o más con otro, como los cráteres delineados dos veces, por ejemplo en dos imágenes: {0} de {1}.</translation>
  </message>
  <message>
   <source>So few polygons leave no two classes to tell apart.</source>
   <translation type="unfinished">Con tan pocos polígonos no quedan dos clases que distinguir.</translation>
  </message>
  <message>
   <source>Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.</source>
   <translation type="unfinished">Algunos rásteres tienen SRC y otros no, así que los tamaños no se pueden comparar. Entrene con los de un solo tipo.</translation>
  </message>
  <message>
   <source>Started from {0}, pretrained without labels on {1}.</source>
   <translation type="unfinished">Partió de {0}, preentrenado sin etiquetas con {1}.</translation>
  </message>
  <message>
   <source>Started from {0}, which knows none of these classes: their outputs were learnt anew.</source>
   <translation type="unfinished">Partió de {0}, que no conoce ninguna de estas clases: sus salidas se aprendieron de nuevo.</translation>
  </message>
  <message>
   <source>Started from {0}.</source>
   <translation type="unfinished">Partió de {0}.</translation>
  </message>
  <message>
   <source>Started from {0}; new to it: {1}.</source>
   <translation type="unfinished">Partió de {0}; nuevo para él: {1}.</translation>
  </message>
  <message>
   <source>Starting workers</source>
   <translation type="unfinished">Iniciando workers</translation>
  </message>
  <message>
   <source>Starting {0}</source>
   <translation type="unfinished">Iniciando {0}</translation>
  </message>
  <message>
   <source>Stopped before anything was found; the same call goes on.</source>
   <translation type="unfinished">Detenido antes de encontrar nada; la misma llamada continúa.</translation>
  </message>
  <message>
   <source>Stopped early: the decoder that was kept started from nothing, and not from {0}.</source>
   <translation type="unfinished">Detenido antes de tiempo: el decodificador que se conservó empezó desde cero, y no desde {0}.</translation>
  </message>
  <message>
   <source>Take {0} away at the end, or take another model.</source>
   <translation type="unfinished">Quite {0} al final, o tome otro modelo.</translation>
  </message>
  <message>
   <source>Teaching the student</source>
   <translation type="unfinished">Enseñando al alumno</translation>
  </message>
  <message>
   <source>Teaching was cancelled before the first step was over, so there is nothing to keep.</source>
   <translation type="unfinished">La enseñanza se canceló antes de acabar el primer paso, así que no hay nada que conservar.</translation>
  </message>
  <message>
   <source>Telling landforms apart</source>
   <translation type="unfinished">Distinguiendo las geoformas</translation>
  </message>
  <message>
   <source>The CRS of {0} names no body, so two counts cannot be compared.</source>
   <translation type="unfinished">El SRC de {0} no nombra ningún cuerpo, así que no se pueden comparar dos conteos.</translation>
  </message>
  <message>
   <source>The OpenVINO backend runs on the CPU, not on {0}. Choose the torch backend for it.</source>
   <translation type="unfinished">El backend OpenVINO se ejecuta en la CPU, no en {0}. Elija para ello el backend torch.</translation>
  </message>
  <message>
   <source>The Python that was fetched into {0} does not start. See the log.</source>
   <translation type="unfinished">El Python que se obtuvo en {0} no se inicia. Vea el registro.</translation>
  </message>
  <message>
   <source>The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.</source>
   <translation type="unfinished">El Python recibido no es el que se pidió (su SHA-256 difiere), así que no se usa.</translation>
  </message>
  <message>
   <source>The SAM found no mask on this ground, so the labels are those of the decoder alone.</source>
   <translation type="unfinished">El SAM no encontró ninguna máscara en este terreno, así que las etiquetas son solo las del decodificador.</translation>
  </message>
  <message>
   <source>The action {0} must cost more than 0 seconds, not {1}.</source>
   <translation type="unfinished">La acción {0} debe costar más de 0 segundos, no {1}.</translation>
  </message>
  <message>
   <source>The archive of Python in {0} is not the one that uv knows. Take the release that the log names. It says: {1}.</source>
   <translation type="unfinished">El archivo comprimido de Python en {0} no es el que conoce uv. Tome la versión que nombra el registro. Dice: {1}.</translation>
  </message>
  <message>
   <source>The box has no width or no height: give two opposite corners, so that the landform lies between them.</source>
   <translation type="unfinished">El rectángulo no tiene anchura o no tiene altura: dé dos esquinas opuestas, entre las que quede la geoforma.</translation>
  </message>
  <message>
   <source>The box lies outside {0}: give one on the image.</source>
   <translation type="unfinished">La caja queda fuera de {0}: dibújela sobre la imagen.</translation>
  </message>
  <message>
   <source>The cells of the maps {0} and {1} do not lie on each other, so they are not of one raster. Map the same raster with both decoders.</source>
   <translation type="unfinished">Las celdas de los mapas {0} y {1} no coinciden, así que no son de un mismo ráster. Cartografíe el mismo ráster con ambos decodificadores.</translation>
  </message>
  <message>
   <source>The cells of {0} are larger, so that borders differ where nothing else does.</source>
   <translation type="unfinished">Las celdas de {0} son mayores, así que los límites difieren donde nada más lo hace.</translation>
  </message>
  <message>
   <source>The class names {0} and {1} differ in case or blanks only, and count as {2} classes. Give them one name in the label layer.</source>
   <translation type="unfinished">Los nombres de clase {0} y {1} difieren solo en mayúsculas o espacios, y cuentan como {2} clases. Deles un mismo nombre en la capa de etiquetas.</translation>
  </message>
  <message>
   <source>The class {0} covers no pixel with data: its polygons are too small, lie on nodata, or under other polygons. Label more of it, or leave the class out.</source>
   <translation type="unfinished">La clase {0} no cubre ningún píxel con datos: sus polígonos son demasiado pequeños, están en zonas sin datos o debajo de otros polígonos. Etiquete más de ella, o excluya la clase.</translation>
  </message>
  <message>
   <source>The class {0} has only {1}: its score says little, and may be quite another on other ground. Outline at least {2}, better 20, in different places.</source>
   <translation type="unfinished">La clase {0} solo tiene {1}: su puntuación dice poco, y puede ser muy distinta en otro terreno. Delinee al menos {2}, mejor 20, en lugares diferentes.</translation>
  </message>
  <message>
   <source>The class {0} has {1} in {2}, so nothing is known about how well it is found elsewhere.</source>
   <translation type="unfinished">La clase {0} tiene {1} en {2}, así que nada se sabe de lo bien que se encuentra en otra parte.</translation>
  </message>
  <message>
   <source>The class {0} stands in {1} of {2} blocks, too few to tell how far its scores may be off. Label it in more places.</source>
   <translation type="unfinished">La clase {0} está en {1} de {2} bloques, demasiado pocos para saber cuánto pueden desviarse sus puntuaciones. Etiquétela en más lugares.</translation>
  </message>
  <message>
   <source>The click lies on ground without data: click on the image.</source>
   <translation type="unfinished">El clic está en terreno sin datos: haga clic en la imagen.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space, or choose the torch backend.</source>
   <translation type="unfinished">No se pudo conservar el modelo convertido en {0} ({1}). Libere espacio en disco, o elija el backend torch.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space.</source>
   <translation type="unfinished">No se pudo conservar el modelo convertido en {0} ({1}). Libere espacio en disco.</translation>
  </message>
  <message>
   <source>The coordinate reference system cannot be read ({0}): set it anew in QGIS.</source>
   <translation type="unfinished">No se puede leer el sistema de referencia de coordenadas ({0}): fíjelo de nuevo en QGIS.</translation>
  </message>
  <message>
   <source>The coordinate reference system is called {0}, in which {1}, although its definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws it by the definition.</source>
   <translation type="unfinished">El sistema de referencia de coordenadas se llama {0}, en el que {1}, aunque su definición en el archivo dice otra cosa, porque GeoTIFF no puede guardar eso. Para las medidas vale el nombre; QGIS lo dibuja según la definición.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) does not say which latitudes it holds: they were taken for planetocentric, as is the custom.</source>
   <translation>El sistema de referencia de coordenadas de {0} ({1}) no dice qué latitudes contiene: se tomaron por planetocéntricas, como es costumbre.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) is not defined where the image lies, so that the size of its pixels is not known. Set the right one in QGIS, or georeference the file again.</source>
   <translation type="unfinished">El sistema de referencia de coordenadas de {0} ({1}) no está definido donde se encuentra la imagen, así que no se conoce el tamaño de sus píxeles. Fije el correcto en QGIS, o georreferencie de nuevo el archivo.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) lies on no body, so that nothing can be measured in it. Set that of its body in QGIS, or take it away to work in pixels.</source>
   <translation type="unfinished">El sistema de referencia de coordenadas de {0} ({1}) no pertenece a ningún cuerpo, así que no se puede medir nada en él. Fije en QGIS el de su cuerpo, o quítelo para trabajar en píxeles.</translation>
  </message>
  <message>
   <source>The counted area is no polygon in WKT: {0}</source>
   <translation type="unfinished">El área de conteo no es un polígono en WKT: {0}</translation>
  </message>
  <message>
   <source>The counted area is the layer of the craters itself ({0} of {1}). Give the polygons of the ground that was looked at (--area and --area-layer in a terminal).</source>
   <translation type="unfinished">El área de conteo es la propia capa de los cráteres ({0} de {1}). Indique los polígonos del terreno que se examinó (--area y --area-layer en un terminal).</translation>
  </message>
  <message>
   <source>The counted area is what was mapped, {0}.</source>
   <translation type="unfinished">El área de conteo es lo cartografiado, {0}.</translation>
  </message>
  <message>
   <source>The counted area {0} cannot be used. {1}</source>
   <translation type="unfinished">El área de conteo {0} no se puede usar. {1}</translation>
  </message>
  <message>
   <source>The counted area {0} has no coordinate reference system: set it in QGIS and export again.</source>
   <translation type="unfinished">El área de conteo {0} no tiene sistema de referencia de coordenadas: fíjelo en QGIS y exporte de nuevo.</translation>
  </message>
  <message>
   <source>The counted area {0} holds no polygon: choose the ground that was looked at.</source>
   <translation type="unfinished">El área de conteo {0} no contiene ningún polígono: elija el terreno que se examinó.</translation>
  </message>
  <message>
   <source>The counted area {0} lies on {1} and {2} on {3}: choose the area that the landforms were mapped in.</source>
   <translation type="unfinished">El área de conteo {0} está en {1} y {2} en {3}: elija el área en la que se cartografiaron las geoformas.</translation>
  </message>
  <message>
   <source>The decoder to start from has learnt on {0} features of each place, and there are {1} now. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">El decodificador de partida ha aprendido con {0} características de cada lugar, y ahora hay {1}. Entrene con las mismas capas que entonces, o empiece desde cero.</translation>
  </message>
  <message>
   <source>The decoder's accuracy is not surely better than that of saying {0} everywhere. Look at the scores of the other classes before you trust a map.</source>
   <translation type="unfinished">La exactitud del decodificador no es con seguridad mejor que la de decir {0} en todas partes. Mire las puntuaciones de las demás clases antes de fiarse de un mapa.</translation>
  </message>
  <message>
   <source>The default model is missing from {0}. Install the plugin again.</source>
   <translation type="unfinished">El modelo predeterminado falta en {0}. Instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written. Free some space and try again.</source>
   <translation type="unfinished">El disco está lleno, así que no se escribió {0}. Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written: make room and try again. Nothing else has changed.</source>
   <translation type="unfinished">El disco está lleno, así que no se escribió {0}: haga sitio e inténtelo de nuevo. Nada más ha cambiado.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then try again.</source>
   <translation type="unfinished">El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The disk of {0} has only {1} MB left, and a model package takes up to {2} MB. Free some space or choose another folder.</source>
   <translation type="unfinished">En el disco de {0} solo quedan {1} MB, y un paquete de modelo ocupa hasta {2} MB. Libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>The disk that holds {0} is full. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">El disco que contiene {0} está lleno. Libere espacio o elija otra carpeta, e instale de nuevo el motor.</translation>
  </message>
  <message>
   <source>The disk{0} is full. Free some space, then try again.</source>
   <translation type="unfinished">El disco{0} está lleno. Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; what has arrived stays.</source>
   <translation type="unfinished">La descarga de {0} se canceló; lo recibido se conserva.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives an embedding of {1} instead of (1, 256, 64, 64); it does not have the Segment Anything architecture.</source>
   <translation type="unfinished">El codificador de {0} da un embedding de {1} en lugar de (1, 256, 64, 64); no tiene la arquitectura de Segment Anything.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives no {1}, which its decoder wants: take both files of one export.</source>
   <translation type="unfinished">El codificador de {0} no da {1}, que su decodificador necesita: tome ambos archivos de una misma exportación.</translation>
  </message>
  <message>
   <source>The engine in {0} belongs to another copy of the plugin. Repair the engine.</source>
   <translation type="unfinished">El motor de {0} pertenece a otra copia del complemento. Repare el motor.</translation>
  </message>
  <message>
   <source>The engine in {0} broke off: {1}. Repair the engine.</source>
   <translation type="unfinished">El motor de {0} se interrumpió: {1}. Repare el motor.</translation>
  </message>
  <message>
   <source>The engine in {0} did not answer within {1} s. Repair it.</source>
   <translation type="unfinished">El motor de {0} no respondió en {1} s. Repárelo.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged ({1}). Repair the engine.</source>
   <translation type="unfinished">El motor de {0} está dañado ({1}). Repare el motor.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged: its Python {1} is missing. Repair the engine.</source>
   <translation type="unfinished">El motor de {0} está dañado: falta su Python {1}. Repare el motor.</translation>
  </message>
  <message>
   <source>The engine in {0} is of another version of the plugin ({1}). Repair the engine.</source>
   <translation type="unfinished">El motor de {0} es de otra versión del complemento ({1}). Repare el motor.</translation>
  </message>
  <message>
   <source>The engine in {0} is ready{1}.</source>
   <translation type="unfinished">El motor de {0} está listo{1}.</translation>
  </message>
  <message>
   <source>The engine is not set up yet: {0} does not exist. Set up the engine.</source>
   <translation type="unfinished">El motor aún no está instalado: {0} no existe. Instale el motor.</translation>
  </message>
  <message>
   <source>The engine met an unexpected error during {0}: {1}. The details are in its log on the Engine page.</source>
   <translation type="unfinished">El motor encontró un error inesperado durante {0}: {1}. Los detalles están en su registro, en la página Motor.</translation>
  </message>
  <message>
   <source>The engine needs about {0} GB, and the disk that holds {1} has {2} GB left. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">El motor necesita unos {0} GB, y al disco que contiene {1} le quedan {2} GB. Libere espacio o elija otra carpeta, e instale de nuevo el motor.</translation>
  </message>
  <message>
   <source>The engine's Python {0} does not start. Repair the engine.</source>
   <translation type="unfinished">El Python {0} del motor no se inicia. Repare el motor.</translation>
  </message>
  <message>
   <source>The engine's environment is broken: {0} cannot be loaded. Open the Engine page and press “Repair”.</source>
   <translation type="unfinished">El entorno del motor está dañado: no se puede cargar {0}. Abra la página Motor y pulse «Reparar».</translation>
  </message>
  <message>
   <source>The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or install from a folder of wheels.</source>
   <translation type="unfinished">Los paquetes del motor no se pueden obtener a través de un proxy SOCKS. Elija un proxy HTTP en los ajustes de red de QGIS, o instale desde una carpeta de wheels.</translation>
  </message>
  <message>
   <source>The extent cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">No se puede leer la extensión. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">La extensión no toca {0}. Elija una extensión sobre el ráster.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose or draw it again.</source>
   <translation type="unfinished">La extensión no toca {0}. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The extent is empty. Choose or draw it again.</source>
   <translation type="unfinished">La extensión está vacía. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">No se puede leer la extensión del terreno etiquetado. Dibújela o elíjala de nuevo.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground is not a polygon. Draw or choose it again.</source>
   <translation type="unfinished">La extensión del terreno etiquetado no es un polígono. Dibújela o elíjala de nuevo.</translation>
  </message>
  <message>
   <source>The extent of the landforms cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">No se puede leer la extensión de las geoformas. Dibújela o elíjala de nuevo.</translation>
  </message>
  <message>
   <source>The extent on {0} cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">No se puede leer la extensión sobre {0}. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: choose one on the image.</source>
   <translation type="unfinished">La extensión no muestra nada de {0}: elija una sobre la imagen.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: move it, or the map, to the image.</source>
   <translation type="unfinished">La extensión no muestra nada de {0}: llévela, o lleve el mapa, hasta la imagen.</translation>
  </message>
  <message>
   <source>The extent to map cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">No se puede leer la extensión que cartografiar. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The extent to map does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">La extensión que cartografiar no toca {0}. Elija una extensión sobre el ráster.</translation>
  </message>
  <message>
   <source>The extent to map is empty. Choose or draw it again.</source>
   <translation type="unfinished">La extensión que cartografiar está vacía. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The extent to search cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">No se puede leer la extensión en la que buscar. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The extent to search is empty. Choose or draw it again.</source>
   <translation type="unfinished">La extensión en la que buscar está vacía. Elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The field {0} holds {1} different values, too many to be classes. Choose the field that holds the class.</source>
   <translation type="unfinished">El campo {0} contiene {1} valores distintos, demasiados para ser clases. Elija el campo que contiene la clase.</translation>
  </message>
  <message>
   <source>The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file.</source>
   <translation type="unfinished">El archivo no contiene un vision transformer simple con la estructura de DINOv2 o timm. Elija otro archivo.</translation>
  </message>
  <message>
   <source>The file has no overviews, so wide views are slow: build pyramids or convert it to a COG.</source>
   <translation type="unfinished">El archivo no tiene vistas generales, así que las vistas amplias son lentas: construya pirámides o conviértalo a COG.</translation>
  </message>
  <message>
   <source>The file is not tiled, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">El archivo no está dividido en teselas, así que leer cada ventana es lento: conviértalo a COG.</translation>
  </message>
  <message>
   <source>The file {0} is not there: check the path.</source>
   <translation type="unfinished">El archivo {0} no está: compruebe la ruta.</translation>
  </message>
  <message>
   <source>The first count has what {0} has outlined as well: say whose craters it shall have (--reviewer in a terminal), another reviewer's.</source>
   <translation type="unfinished">El primer conteo contiene también lo que delineó {0}: indique de quién deben ser sus cráteres (--reviewer en un terminal), de otro revisor.</translation>
  </message>
  <message>
   <source>The first request has to be a handshake.</source>
   <translation type="unfinished">La primera petición tiene que ser un handshake.</translation>
  </message>
  <message>
   <source>The geometry cannot be read ({0}): choose or draw it again.</source>
   <translation type="unfinished">No se puede leer la geometría ({0}): elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The geometry has coordinates that are no numbers: choose or draw it again.</source>
   <translation type="unfinished">La geometría tiene coordenadas que no son números: elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The geometry has curves, or is of a kind that is not known: choose plain polygons.</source>
   <translation type="unfinished">La geometría tiene curvas, o es de un tipo desconocido: elija polígonos simples.</translation>
  </message>
  <message>
   <source>The geometry has {0} MB of text. Simplify it, or choose a part of it.</source>
   <translation type="unfinished">La geometría tiene {0} MB de texto. Simplifíquela, o elija una parte.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, more than {0} deep: choose plain polygons.</source>
   <translation type="unfinished">La geometría contiene partes dentro de partes, con más de {0} niveles: elija polígonos simples.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, {0} deep: choose plain polygons.</source>
   <translation type="unfinished">La geometría contiene partes dentro de partes, con {0} niveles: elija polígonos simples.</translation>
  </message>
  <message>
   <source>The geometry is empty: choose or draw it again.</source>
   <translation type="unfinished">La geometría está vacía: elíjala o dibújela de nuevo.</translation>
  </message>
  <message>
   <source>The geotransform of {0} is degenerate: georeference the file again.</source>
   <translation type="unfinished">La geotransformación de {0} es degenerada: georreferencie de nuevo el archivo.</translation>
  </message>
  <message>
   <source>The ground that is kept aside holds no class that is learnt. Label the classes in more places.</source>
   <translation type="unfinished">El terreno reservado no contiene ninguna clase que se aprenda. Etiquete las clases en más lugares.</translation>
  </message>
  <message>
   <source>The ground that judges is only {0}, too few to tell how far the scores may be off; {1} or more are needed. Label ground farther apart.</source>
   <translation type="unfinished">El terreno de evaluación es de solo {0}, demasiado poco para saber cuánto pueden desviarse las puntuaciones; se necesitan {1} o más. Etiquete terreno más alejado entre sí.</translation>
  </message>
  <message>
   <source>The heights are in “{0}”, which is no unit of length that is known here: they are taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not.</source>
   <translation type="unfinished">Las alturas están en «{0}», que no es una unidad de longitud conocida aquí: se toman por metros. Indique un factor (el tercer número de --hillshade en un terminal) si no lo son.</translation>
  </message>
  <message>
   <source>The heights do not say their unit, and in metres the ground would be flatter than any that is known: they are probably kilometres. Say so (a factor of 1000 in a terminal).</source>
   <translation type="unfinished">Las elevaciones no indican su unidad, y en metros el terreno sería más llano que cualquiera conocido: probablemente son kilómetros. Indíquelo (un factor de 1000 en un terminal).</translation>
  </message>
  <message>
   <source>The hillshade of {0} needs one band with heights, not {1}: choose it again.</source>
   <translation type="unfinished">El sombreado del relieve de {0} necesita una banda con elevaciones, no {1}: elíjala de nuevo.</translation>
  </message>
  <message>
   <source>The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">La imagen es una sola tesela de JPEG 2000, así que leer cada ventana es lento: conviértala a COG.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">La tarea se canceló.</translation>
  </message>
  <message>
   <source>The label counts longitudes west, but the image is placed as if they counted east: its middle lies at {0}° E here, while the label means {1}° E. Set a coordinate reference system whose central meridian is {2}° instead of {3}°.</source>
   <translation type="unfinished">La etiqueta (label) del archivo cuenta las longitudes hacia el oeste, pero la imagen está situada como si contaran hacia el este: su centro está aquí en {0}° E, mientras que la etiqueta indica {1}° E. Fije un sistema de referencia de coordenadas cuyo meridiano central sea {2}° en lugar de {3}°.</translation>
  </message>
  <message>
   <source>The label names no value for missing samples. GDAL takes {0} for it, so ground of that value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a nodata value.</source>
   <translation type="unfinished">La etiqueta no indica ningún valor para las muestras que faltan. GDAL toma {0}, de modo que el terreno con ese valor (sombra) cuenta como terreno sin datos; donde sea terreno, guarde la imagen como GeoTIFF sin valor nodata.</translation>
  </message>
  <message>
   <source>The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were planetocentric: its middle lies at {0}° here, while the label means {1}°, {2} km away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.</source>
   <translation type="unfinished">La etiqueta dice que las latitudes son planetográficas, pero la imagen está situada en una esfera, como si fueran planetocéntricas: su centro está aquí a {0}°, mientras que la etiqueta indica {1}°, a {2} km. Defina un sistema de referencia de coordenadas con latitudes planetográficas sobre el elipsoide del cuerpo.</translation>
  </message>
  <message>
   <source>The labelled ground of {0}, in {1} parts, each judged by a decoder that had not learnt from it.</source>
   <translation type="unfinished">El terreno etiquetado de {0}, en {1} partes, cada una evaluada por un decodificador que no había aprendido de ella.</translation>
  </message>
  <message>
   <source>The labels hold {0} {1}, but the model {2} knows {3} alone. Give the classes its names, or judge another.</source>
   <translation type="unfinished">Las etiquetas contienen {0} {1}, pero el modelo {2} solo conoce {3}. Dé a las clases los nombres de este, o evalúe otro.</translation>
  </message>
  <message>
   <source>The labels of {0} give {1} a class, {2} in all. Label at least two classes, or take smaller cells.</source>
   <translation type="unfinished">Las etiquetas de {0} dan clase a {1}, {2} en total. Etiquete al menos dos clases, o tome celdas menores.</translation>
  </message>
  <message>
   <source>The labels of {0} lie on the same ground, and differ on {1} % of it: a decoder cannot learn both. Correct the one that is wrong, or leave it out.</source>
   <translation type="unfinished">Las etiquetas de {0} están sobre el mismo terreno y difieren en el {1} % de él: un decodificador no puede aprender ambas. Corrija la que esté mal o déjela fuera.</translation>
  </message>
  <message>
   <source>The labels of {0} were drawn on {1}{2}, not on {3}. Images of two cameras may lie some 100 m apart: check that they fit.</source>
   <translation type="unfinished">Las etiquetas de {0} se dibujaron sobre {1}{2}, no sobre {3}. Las imágenes de dos cámaras pueden estar a unos 100 m una de otra: compruebe que encajan.</translation>
  </message>
  <message>
   <source>The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the part on this side is outlined.</source>
   <translation type="unfinished">La geoforma continúa al otro lado del ráster, a través del meridiano donde empiezan sus longitudes: solo se delinea la parte de este lado.</translation>
  </message>
  <message>
   <source>The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, and click again.</source>
   <translation type="unfinished">La geoforma continúa más allá de este contorno, que termina donde miró el modelo: aleje el zoom hasta verla entera y haga clic de nuevo.</translation>
  </message>
  <message>
   <source>The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">La geoforma está en un polo, donde este ráster deforma el terreno, y quizá continúe a su alrededor: delinéela en una imagen del polo en proyección estereográfica polar.</translation>
  </message>
  <message>
   <source>The landforms in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">No se pudieron escribir las geoformas en {0}: {1}. Libere espacio o elija otra carpeta; las teselas terminadas se conservan.</translation>
  </message>
  <message>
   <source>The largest SAM 2.1; best with a GPU.</source>
   <translation type="unfinished">El SAM 2.1 más grande; mejor con una GPU.</translation>
  </message>
  <message>
   <source>The largest official model; best with a GPU.</source>
   <translation type="unfinished">El modelo oficial más grande; mejor con una GPU.</translation>
  </message>
  <message>
   <source>The latitudes of this raster go from {0}° to {1}°, beyond a pole: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">Las latitudes de este ráster van de {0}° a {1}°, más allá de un polo: compruebe su sistema de referencia de coordenadas y su georreferencia.</translation>
  </message>
  <message>
   <source>The launcher cannot be written ({0}).</source>
   <translation type="unfinished">No se puede escribir el lanzador ({0}).</translation>
  </message>
  <message>
   <source>The layer of the counted area, {0}, holds {1}: check that it is the ground that was looked at.</source>
   <translation type="unfinished">La capa del área de conteo, {0}, contiene {1}: compruebe que es el terreno que se examinó.</translation>
  </message>
  <message>
   <source>The layers lie on different bodies, {0} and {1}: choose layers of the same body, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">Las capas están en cuerpos distintos, {0} y {1}: elija capas del mismo cuerpo, o corrija el sistema de referencia de coordenadas equivocado.</translation>
  </message>
  <message>
   <source>The learning rate must be above zero. 0.003 suits most labels.</source>
   <translation type="unfinished">La tasa de aprendizaje debe ser mayor que cero. 0.003 conviene a la mayoría de las etiquetas.</translation>
  </message>
  <message>
   <source>The least probability is {0}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">La probabilidad mínima es {0}, pero las probabilidades van de 0 a 1.</translation>
  </message>
  <message>
   <source>The lengths add up to {0} bytes, the payload has {1}.</source>
   <translation type="unfinished">Las longitudes suman {0} bytes, la carga tiene {1}.</translation>
  </message>
  <message>
   <source>The limit of the cache {0} could not be set: {1}. Free some space or make the folder writable.</source>
   <translation type="unfinished">No se pudo fijar el límite de la caché {0}: {1}. Libere espacio o permita escribir en la carpeta.</translation>
  </message>
  <message>
   <source>The longitudes of this raster span {0}°, more than once around the body: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">Las longitudes de este ráster abarcan {0}°, más de una vuelta al cuerpo: compruebe su sistema de referencia de coordenadas y su georreferencia.</translation>
  </message>
  <message>
   <source>The map in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">No se pudo escribir el mapa en {0}: {1}. Libere espacio o elija otra carpeta; las teselas terminadas se conservan.</translation>
  </message>
  <message>
   <source>The map that this one replaces has {0}: {1}.</source>
   <translation type="unfinished">El mapa que este reemplaza tiene {0}: {1}.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} have different coordinate reference systems. Choose maps of one raster.</source>
   <translation type="unfinished">Los mapas {0} y {1} tienen sistemas de referencia de coordenadas distintos. Elija mapas de un mismo ráster.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground with data. Choose maps of one raster.</source>
   <translation type="unfinished">Los mapas {0} y {1} no comparten terreno con datos. Elija mapas de un mismo ráster.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground. Choose maps of one raster.</source>
   <translation type="unfinished">Los mapas {0} y {1} no comparten terreno. Elija mapas de un mismo ráster.</translation>
  </message>
  <message>
   <source>The masks changed nothing of what the decoder says, so the labels are as good as it is.</source>
   <translation type="unfinished">Las máscaras no cambiaron nada de lo que dice el decodificador, así que las etiquetas son tan buenas como él.</translation>
  </message>
  <message>
   <source>The middle SAM 2.1.</source>
   <translation type="unfinished">El SAM 2.1 mediano.</translation>
  </message>
  <message>
   <source>The middle official model; about three times the work of ViT-B for each window.</source>
   <translation type="unfinished">El modelo oficial mediano; unas tres veces el trabajo de ViT-B por ventana.</translation>
  </message>
  <message>
   <source>The model card {0} cannot be read ({1}); get the model folder again.</source>
   <translation type="unfinished">No se puede leer la ficha del modelo {0} ({1}); obtenga de nuevo la carpeta del modelo.</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}). Choose it again.</source>
   <translation type="unfinished">No se puede leer el archivo de modelo {0} ({1}). Elíjalo de nuevo.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; choose a complete model folder.</source>
   <translation type="unfinished">La carpeta de modelo {0} no tiene {1}; elija una carpeta de modelo completa.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; get the model folder again.</source>
   <translation type="unfinished">La carpeta de modelo {0} no tiene {1}; obtenga de nuevo la carpeta del modelo.</translation>
  </message>
  <message>
   <source>The model in {0} is not of the architecture {1}; choose another model.</source>
   <translation type="unfinished">El modelo de {0} no es de la arquitectura {1}; elija otro modelo.</translation>
  </message>
  <message>
   <source>The model knows no background, so ground without a label was left out.</source>
   <translation type="unfinished">El modelo no conoce el fondo, así que el terreno sin etiqueta se excluyó.</translation>
  </message>
  <message>
   <source>The model outlined none of the landforms that were drawn.</source>
   <translation type="unfinished">El modelo no delineó ninguna de las geoformas dibujadas.</translation>
  </message>
  <message>
   <source>The model package {0} cannot be written: {1} is read-only. Choose another.</source>
   <translation type="unfinished">No se puede escribir el paquete de modelo {0}: {1} es de solo lectura. Elija otro lugar.</translation>
  </message>
  <message>
   <source>The model package {0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">No se pudo escribir el paquete de modelo {0}: {1}. Libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>The model package {0} holds a decoder of the kind {1}, which this engine does not know. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">El paquete de modelo {0} contiene un decodificador del tipo {1}, que este motor no conoce. Actualice el complemento, o entrene de nuevo con esta versión.</translation>
  </message>
  <message>
   <source>The model package {0} holds a patch classifier and no decoder. Use Classify patches (landform patches map in a terminal), or choose the folder of a decoder.</source>
   <translation type="unfinished">El paquete de modelo {0} contiene un clasificador de parches y no un decodificador. Use «Clasificar parches» (landform patches map en un terminal), o elija la carpeta de un decodificador.</translation>
  </message>
  <message>
   <source>The model package {0} holds no patch classifier. Choose the folder that landform patches train or Train a patch classifier made; a decoder maps with landform map.</source>
   <translation type="unfinished">El paquete de modelo {0} no contiene un clasificador de parches. Elija la carpeta creada por landform patches train o «Entrenar un clasificador de parches»; un decodificador cartografía con landform map.</translation>
  </message>
  <message>
   <source>The model package {0} is damaged: its decoder reads features of {1} channels, and its card tells of {2}. Copy the package again, or train anew.</source>
   <translation type="unfinished">El paquete de modelo {0} está dañado: su decodificador lee características de {1} canales, y su ficha habla de {2}. Copie de nuevo el paquete, o vuelva a entrenar.</translation>
  </message>
  <message>
   <source>The model package {0} lacks {1}. Copy the whole folder again, or train anew.</source>
   <translation type="unfinished">Al paquete de modelo {0} le falta {1}. Copie de nuevo toda la carpeta, o vuelva a entrenar.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch; {4} in a terminal), or take another model.</source>
   <translation type="unfinished">El paquete de modelo {0} aprendió de {1}, y {2} se muestra como {3}. Cambie lo que se muestra de la capa (página Anotar, Estiramiento; {4} en un terminal), o tome otro modelo.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}: {2}. Given: {3}. {4}</source>
   <translation type="unfinished">El paquete de modelo {0} aprendió de {1}: {2}. Dado: {3}. {4}</translation>
  </message>
  <message>
   <source>The model package {0} needs the encoder {1}, which is not at hand: {2}</source>
   <translation type="unfinished">El paquete de modelo {0} necesita el codificador {1}, que no está disponible: {2}</translation>
  </message>
  <message>
   <source>The model package {0} was trained on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again on this.</source>
   <translation type="unfinished">El paquete de modelo {0} se entrenó con el codificador {1} ({2}), pero el codificador disponible es otro ({3}). Instale aquel, o entrene de nuevo con este.</translation>
  </message>
  <message>
   <source>The model sees no landform in the box: draw it close around the rim, or add a point on the landform.</source>
   <translation type="unfinished">El modelo no ve ninguna geoforma en el rectángulo: dibújelo ajustado al borde, o añada un punto sobre la geoforma.</translation>
  </message>
  <message>
   <source>The model sees no landform there: move the point, add another one, or drag a box.</source>
   <translation type="unfinished">El modelo no ve ninguna geoforma ahí: mueva el punto, añada otro, o dibuje un rectángulo.</translation>
  </message>
  <message>
   <source>The model {0} is pretrained on masks without labels: its classes are no landforms. Train with it as a start, and map with what comes out.</source>
   <translation type="unfinished">El modelo {0} está preentrenado con máscaras sin etiquetas: sus clases no son geoformas. Entrene partiendo de él, y cartografíe con el resultado.</translation>
  </message>
  <message>
   <source>The model {0} learnt from images without a georeference: it expects landforms of so many pixels, not metres, as there.</source>
   <translation type="unfinished">El modelo {0} aprendió de imágenes sin georreferenciación: espera geoformas de tantos píxeles, no metros, como allí.</translation>
  </message>
  <message>
   <source>The nodata value {0} is declared, and pixels of this value are taken as ground without data too: {1}.</source>
   <translation type="unfinished">Se declara el valor nodata {0}, y los píxeles de este valor también se toman como terreno sin datos: {1}.</translation>
  </message>
  <message>
   <source>The outline has {0} vertices, and {1} are the most for a prompt: simplify it.</source>
   <translation type="unfinished">El contorno tiene {0} vértices, y {1} son el máximo para una indicación: simplifíquelo.</translation>
  </message>
  <message>
   <source>The package index cannot be reached ({0}). Check the network and the proxy, then try again.</source>
   <translation type="unfinished">No se puede contactar con el índice de paquetes ({0}). Compruebe la red y el proxy, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The package index cannot be reached. Check the network connection and try again, or install from a folder of wheels.</source>
   <translation type="unfinished">No se puede contactar con el índice de paquetes. Compruebe la conexión de red e inténtelo de nuevo, o instale desde una carpeta de wheels.</translation>
  </message>
  <message>
   <source>The package index has no {0}, which fetches a Python. Install one.</source>
   <translation type="unfinished">El índice de paquetes no tiene {0}, que obtiene un Python. Instale uno.</translation>
  </message>
  <message>
   <source>The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.</source>
   <translation type="unfinished">No se pudo verificar el certificado del índice de paquetes: un proxy parece leer las conexiones cifradas. Pida su certificado al administrador de su red e indíquelo en PIP_CERT, o instale desde una carpeta de wheels.</translation>
  </message>
  <message>
   <source>The package source has no CPU-only build of PyTorch for this Python.</source>
   <translation type="unfinished">La fuente de paquetes no tiene para este Python una variante de PyTorch solo para CPU.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt from images of unknown size. Give the side of a cell in {1}: about that of the ground in such an image.</source>
   <translation type="unfinished">El clasificador de parches {0} aprendió de imágenes de tamaño desconocido. Indique el lado de una celda en {1}: aproximadamente el del terreno en una de esas imágenes.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again.</source>
   <translation type="unfinished">El clasificador de parches {0} aprendió con el codificador {1} ({2}), pero el codificador disponible es otro ({3}). Instale aquel, o entrene de nuevo.</translation>
  </message>
  <message>
   <source>The point {0}, {1} lies outside {2}: click on the image.</source>
   <translation type="unfinished">El punto {0}, {1} queda fuera de {2}: haga clic en la imagen.</translation>
  </message>
  <message>
   <source>The polygon encloses no ground: click three places or more around the landform.</source>
   <translation type="unfinished">El polígono no encierra terreno: haga clic en tres o más puntos alrededor de la geoforma.</translation>
  </message>
  <message>
   <source>The projection of {0} is not defined there. Choose another extent.</source>
   <translation type="unfinished">La proyección de {0} no está definida allí. Elija otra extensión.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers.</source>
   <translation type="unfinished">La indicación tiene coordenadas que no son números.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers: click again.</source>
   <translation type="unfinished">La indicación tiene coordenadas que no son números: haga clic de nuevo.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks and {1} labels: give each click its own.</source>
   <translation type="unfinished">La indicación tiene {0} clics y {1} etiquetas: dé a cada clic la suya.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks, and {1} are the most: draw a box or a polygon instead.</source>
   <translation type="unfinished">La indicación tiene {0} clics, y {1} son el máximo: dibuje una caja o un polígono.</translation>
  </message>
  <message>
   <source>The prompt is empty: click on the landform or drag a box around it.</source>
   <translation type="unfinished">La indicación está vacía: haga clic en la geoforma o arrastre una caja alrededor de ella.</translation>
  </message>
  <message>
   <source>The prompt names neither a raster nor rendered pixels; choose a raster layer.</source>
   <translation type="unfinished">La indicación no nombra ni un ráster ni píxeles dibujados; elija una capa ráster.</translation>
  </message>
  <message>
   <source>The proxy asks for a password. Enter it in QGIS's network settings.</source>
   <translation type="unfinished">El proxy pide una contraseña. Indíquela en los ajustes de red de QGIS.</translation>
  </message>
  <message>
   <source>The quickest SAM 2.1: about half the work of ViT-B for each window.</source>
   <translation type="unfinished">El SAM 2.1 más rápido: cerca de la mitad del trabajo de ViT-B por ventana.</translation>
  </message>
  <message>
   <source>The raster has a colour table; its numbers are read as brightness.</source>
   <translation type="unfinished">El ráster tiene una tabla de colores; sus números se leen como brillo.</translation>
  </message>
  <message>
   <source>The rendered layer came with {0} bytes instead of {1}: click again.</source>
   <translation type="unfinished">La capa dibujada llegó con {0} bytes en lugar de {1}: haga clic de nuevo.</translation>
  </message>
  <message>
   <source>The request was cancelled before it started.</source>
   <translation type="unfinished">La petición se canceló antes de empezar.</translation>
  </message>
  <message>
   <source>The result of {0} is too large to hand over. Take a smaller extent.</source>
   <translation type="unfinished">El resultado de {0} es demasiado grande para entregarlo. Tome una extensión menor.</translation>
  </message>
  <message>
   <source>The scheduler on {0} is gone. Start the run again; it goes on with what is finished.</source>
   <translation type="unfinished">El scheduler de {0} ya no está. Inicie de nuevo la ejecución; continúa con lo que está terminado.</translation>
  </message>
  <message>
   <source>The scores come from decoders that started from nothing, since {0}.</source>
   <translation type="unfinished">Las puntuaciones proceden de decodificadores que empezaron desde cero, porque {0}.</translation>
  </message>
  <message>
   <source>The second count has no craters in the counted area, so there is no completeness.</source>
   <translation type="unfinished">El segundo conteo no tiene cráteres en el área de conteo, así que no hay completitud.</translation>
  </message>
  <message>
   <source>The set-up failed: {0}. The whole log is in {1}.</source>
   <translation type="unfinished">La instalación falló: {0}. El registro completo está en {1}.</translation>
  </message>
  <message>
   <source>The set-up was cancelled; what was there before is unchanged.</source>
   <translation type="unfinished">La instalación se canceló; lo que había antes no ha cambiado.</translation>
  </message>
  <message>
   <source>The share of a mask must lie between 0 and 1. 0.5 suits most images.</source>
   <translation type="unfinished">La proporción de una máscara debe estar entre 0 y 1. 0.5 conviene a la mayoría de las imágenes.</translation>
  </message>
  <message>
   <source>The side of a cell must be above zero metres. Give another side.</source>
   <translation type="unfinished">El lado de una celda debe ser mayor que cero metros. Indique otro lado.</translation>
  </message>
  <message>
   <source>The smallest diameter that is dated, {0} km, is larger than the largest, {1} km.</source>
   <translation type="unfinished">El diámetro mínimo que se data, {0} km, es mayor que el máximo, {1} km.</translation>
  </message>
  <message>
   <source>The smallest official model, and the best start on a machine without a GPU.</source>
   <translation type="unfinished">El modelo oficial más pequeño y el mejor comienzo en un equipo sin GPU.</translation>
  </message>
  <message>
   <source>The standard build of PyTorch {0}, with CUDA; this takes several gigabytes.</source>
   <translation type="unfinished">La variante estándar de PyTorch {0}, con CUDA; ocupa varios gigabytes.</translation>
  </message>
  <message>
   <source>The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: compare the place with another layer.</source>
   <translation type="unfinished">El paralelo estándar es 0 aunque la esfera tiene un radio local, como figura por error en algunas etiquetas (labels) de HiRISE: compare el lugar con otra capa.</translation>
  </message>
  <message>
   <source>The stretch of {0} has {1} instead of {2}.</source>
   <translation type="unfinished">El estiramiento de {0} tiene {1} en lugar de {2}.</translation>
  </message>
  <message>
   <source>The table has no column observation, and patches of one picture must not judge each other.</source>
   <translation type="unfinished">La tabla no tiene la columna observation, y los parches de una misma imagen no deben evaluarse entre sí.</translation>
  </message>
  <message>
   <source>The threshold of {0} is {1}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">El umbral de {0} es {1}, pero las probabilidades van de 0 a 1.</translation>
  </message>
  <message>
   <source>The time must lie above 0 and up to {0} minutes. 20 suits most images.</source>
   <translation type="unfinished">El tiempo debe ser mayor que 0 y de {0} minutos como máximo. 20 conviene a la mayoría de las imágenes.</translation>
  </message>
  <message>
   <source>The training was stopped before it had learnt where each landform lies: searches for objects with this decoder go by what the image model draws by itself.</source>
   <translation>El entrenamiento se detuvo antes de aprender dónde está cada forma del terreno: las búsquedas de objetos con este decodificador se guían por lo que el modelo de imagen dibuja por sí mismo.</translation>
  </message>
  <message>
   <source>The validation share must lie between 0 and 0.9. 0.25 suits most labels.</source>
   <translation type="unfinished">La proporción de validación debe estar entre 0 y 0.9. 0.25 conviene a la mayoría de las etiquetas.</translation>
  </message>
  <message>
   <source>The weights fit no plain vision transformer ({0}). Choose another file.</source>
   <translation type="unfinished">Los pesos no corresponden a ningún vision transformer simple ({0}). Elija otro archivo.</translation>
  </message>
  <message>
   <source>The weights in {0} are split over several files. Take a smaller model, in one file.</source>
   <translation type="unfinished">Los pesos de {0} están repartidos en varios archivos. Tome un modelo menor, en un solo archivo.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the classifier again.</source>
   <translation type="unfinished">Los pesos de {0} no corresponden a la ficha. Entrene de nuevo el clasificador.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the decoder again.</source>
   <translation type="unfinished">Los pesos de {0} no corresponden a la ficha. Entrene de nuevo el decodificador.</translation>
  </message>
  <message>
   <source>The weights in {0} hold values that are no numbers (NaN or infinity). Copy the package again, or train anew.</source>
   <translation type="unfinished">Los pesos de {0} contienen valores que no son números (NaN o infinito). Copie de nuevo el paquete, o vuelva a entrenar.</translation>
  </message>
  <message>
   <source>The weights in {0} {1}. Copy the package again, or train anew.</source>
   <translation type="unfinished">Los pesos de {0} {1}. Copie de nuevo el paquete, o vuelva a entrenar.</translation>
  </message>
  <message>
   <source>The weights {0} cannot be loaded ({1}); get the model folder again.</source>
   <translation type="unfinished">No se pueden cargar los pesos {0} ({1}); obtenga de nuevo la carpeta del modelo.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or encoder under {1} and {2} than the machine that started the training, or computes in another precision ({3}). Put them where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">El worker de {0} ve en {1} y {2} otro ráster o codificador que el equipo que inició el entrenamiento, o calcula con otra precisión ({3}). Póngalos donde todos los equipos encuentren los mismos archivos en las mismas rutas, use equipos de un mismo tipo y una misma versión del complemento.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or model under {1} and {2} than the machine that started the search. Put them, and the folder of the results, where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">El worker de {0} ve en {1} y {2} otro ráster o modelo que el equipo que inició la búsqueda. Póngalos, con la carpeta de los resultados, donde todos los equipos encuentren los mismos archivos en las mismas rutas, use equipos de un mismo tipo y una misma versión del complemento.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster, layer or model under {1} and {2} than the machine that started the run. Put them, and the folder of the results, where all machines find the same files under the same paths, and use one version of the plugin.</source>
   <translation type="unfinished">El worker de {0} ve en {1} y {2} otro ráster, capa o modelo que el equipo que inició la ejecución. Póngalos, con la carpeta de los resultados, donde todos los equipos encuentren los mismos archivos en las mismas rutas, y use una misma versión del complemento.</translation>
  </message>
  <message>
   <source>The workers on {0} do not find Landform Mapper. Start them with the Python of its engine, {1}, or one like it.</source>
   <translation type="unfinished">Los workers de {0} no encuentran Landform Mapper. Inícielos con el Python de su motor, {1}, o con uno igual.</translation>
  </message>
  <message>
   <source>There are fewer than {0} seeds, so how much is chance is not known: add seeds before you believe small differences.</source>
   <translation type="unfinished">Hay menos de {0} semillas, así que no se sabe cuánto se debe al azar: añada semillas antes de creer en diferencias pequeñas.</translation>
  </message>
  <message>
   <source>There are no craters to plot: count some, in an area that is larger than nothing.</source>
   <translation type="unfinished">No hay cráteres que representar: cuente algunos, en un área mayor que cero.</translation>
  </message>
  <message>
   <source>There are no masks of the kind {0}; choose {1}.</source>
   <translation type="unfinished">No hay máscaras del tipo {0}; elija {1}.</translation>
  </message>
  <message>
   <source>There are no polygons to draw a learning curve from. Label some first.</source>
   <translation type="unfinished">No hay polígonos con los que dibujar una curva de aprendizaje. Etiquete algunos primero.</translation>
  </message>
  <message>
   <source>There is a threshold for {0}, but the model {1} knows {2}. Give thresholds to these alone.</source>
   <translation type="unfinished">Hay un umbral para {0}, pero el modelo {1} conoce {2}. Fije umbrales solo para estas clases.</translation>
  </message>
  <message>
   <source>There is no Python to fetch for {0} on {1}. Install one, and name it in the options.</source>
   <translation type="unfinished">No hay ningún Python que obtener para {0} en {1}. Instale uno e indíquelo en las opciones.</translation>
  </message>
  <message>
   <source>There is no action {0} that costs seconds; the actions are {1}.</source>
   <translation type="unfinished">No existe ninguna acción {0} que cueste segundos; las acciones son {1}.</translation>
  </message>
  <message>
   <source>There is no backend {0}; choose {1}.</source>
   <translation type="unfinished">No existe el backend {0}; elija {1}.</translation>
  </message>
  <message>
   <source>There is no coordinate reference system: measures are in {0}, not in metres.</source>
   <translation type="unfinished">No hay sistema de referencia de coordenadas: las medidas están en {0}, no en metros.</translation>
  </message>
  <message>
   <source>There is no data in the chosen part of {0}. Choose other images or another extent.</source>
   <translation type="unfinished">No hay datos en la parte elegida de {0}. Elija otras imágenes u otra extensión.</translation>
  </message>
  <message>
   <source>There is no data in this part of the raster: click on the image.</source>
   <translation type="unfinished">No hay datos en esta parte del ráster: haga clic en la imagen.</translation>
  </message>
  <message>
   <source>There is no decoder of the kind {0}; choose auto, {1}.</source>
   <translation type="unfinished">No existe ningún decodificador del tipo {0}; elija auto, {1}.</translation>
  </message>
  <message>
   <source>There is no export format {0}; there are: {1}.</source>
   <translation type="unfinished">No existe el formato de exportación {0}; hay: {1}.</translation>
  </message>
  <message>
   <source>There is no file {0}. Choose the weights again.</source>
   <translation type="unfinished">No existe el archivo {0}. Elija de nuevo los pesos.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Check its name.</source>
   <translation type="unfinished">No existe la carpeta {0}. Compruebe su nombre.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Choose one that holds a folder of images for each class.</source>
   <translation type="unfinished">No existe la carpeta {0}. Elija una que contenga una carpeta de imágenes por clase.</translation>
  </message>
  <message>
   <source>There is no image to adapt to. Choose at least one.</source>
   <translation type="unfinished">No hay ninguna imagen a la que adaptarse. Elija al menos una.</translation>
  </message>
  <message>
   <source>There is no model file {0}. Download the model, or choose a file that you already have.</source>
   <translation type="unfinished">No existe el archivo de modelo {0}. Descargue el modelo, o elija un archivo que ya tenga.</translation>
  </message>
  <message>
   <source>There is no model named {0} in the catalogue, which has {1}.</source>
   <translation type="unfinished">No hay ningún modelo llamado {0} en el catálogo, que tiene {1}.</translation>
  </message>
  <message>
   <source>There is no model {0}: it is neither a file or folder nor one of {1}.</source>
   <translation type="unfinished">No existe el modelo {0}: no es ni un archivo o carpeta ni uno de {1}.</translation>
  </message>
  <message>
   <source>There is no part {0} of {1}. Count parts from 1, e.g. 1/4 to 4/4.</source>
   <translation type="unfinished">No existe la parte {0} de {1}. Cuente las partes desde 1, p. ej. de 1/4 a 4/4.</translation>
  </message>
  <message>
   <source>There is no ranking {0} with {1} masks; choose {2}, and 1 to 200 masks.</source>
   <translation type="unfinished">No existe el orden {0} con {1} máscaras; elija {2}, y de 1 a 200 máscaras.</translation>
  </message>
  <message>
   <source>There is no raster with labels to train on. Choose at least one pair.</source>
   <translation type="unfinished">No hay ningún ráster con etiquetas con el que entrenar. Elija al menos un par.</translation>
  </message>
  <message>
   <source>There is no scheduler at {0} that answers ({1}). Start one with dask scheduler, and check the address and, for tls://, the certificates in dask's configuration.</source>
   <translation type="unfinished">En {0} no responde ningún scheduler ({1}). Inicie uno con dask scheduler, y compruebe la dirección y, para tls://, los certificados en la configuración de dask.</translation>
  </message>
  <message>
   <source>There is no student of the kind {0}; choose {1}.</source>
   <translation type="unfinished">No existe ningún alumno del tipo {0}; elija {1}.</translation>
  </message>
  <message>
   <source>There is no table {0}. Choose a CSV file with the columns image and class.</source>
   <translation type="unfinished">No existe la tabla {0}. Elija un archivo CSV con las columnas image y class.</translation>
  </message>
  <message>
   <source>There is no {0} on this machine, so no jobs can be given to {1}. Start the run on a machine of the cluster that takes jobs.</source>
   <translation type="unfinished">No hay {0} en este equipo, así que no se pueden enviar trabajos a {1}. Inicie la ejecución en un equipo del clúster que acepte trabajos.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}”; there are: {2}.</source>
   <translation type="unfinished">No existe «{1}» ({0}); hay: {2}.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or take a smaller extent.</source>
   <translation type="unfinished">No hay memoria suficiente para esto. Cierre otros programas o tome una extensión menor.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: their scores are lower than a training's. Label ground farther apart.</source>
   <translation type="unfinished">Hay muy poco terreno etiquetado para calibrar los decodificadores de la curva de aprendizaje como los de un entrenamiento: sus puntuaciones son más bajas que las de un entrenamiento. Etiquete terreno más separado.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to keep some aside. Label ground farther apart.</source>
   <translation type="unfinished">Hay demasiado poco terreno etiquetado para reservar una parte. Etiquete terreno más alejado entre sí.</translation>
  </message>
  <message>
   <source>These requirements carry no hashes, so nothing is compared with a hash.</source>
   <translation type="unfinished">Estos requisitos no llevan hashes, así que nada se compara con un hash.</translation>
  </message>
  <message>
   <source>They are empty, no polygons, or cannot be brought to the raster's CRS.</source>
   <translation type="unfinished">Están vacías, no son polígonos o no se pueden llevar al SRC del ráster.</translation>
  </message>
  <message>
   <source>They do not lie {0}.</source>
   <translation type="unfinished">No están {0}.</translation>
  </message>
  <message>
   <source>They have no class.</source>
   <translation type="unfinished">No tienen clase.</translation>
  </message>
  <message>
   <source>This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">Este Python no puede crear entornos virtuales. Instale su módulo venv (en Debian y Ubuntu: apt-get install python3-venv) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>This count has no {0} plot; it has: {1}.</source>
   <translation type="unfinished">Este conteo no tiene el gráfico {0}; tiene: {1}.</translation>
  </message>
  <message>
   <source>This engine does not know {0}; the plugin and its engine do not match.</source>
   <translation type="unfinished">Este motor no conoce {0}; el complemento y su motor no concuerdan.</translation>
  </message>
  <message>
   <source>This engine speaks protocol {0}, the plugin (version {1}) protocol {2}. Restart QGIS so that both are the same version.</source>
   <translation type="unfinished">Este motor usa el protocolo {0}, el complemento (versión {1}) el protocolo {2}. Reinicie QGIS para que ambos sean de la misma versión.</translation>
  </message>
  <message>
   <source>This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.</source>
   <translation type="unfinished">Este terreno pertenece a otras geoformas de la capa: haga clic en otro lugar, o permita solapes.</translation>
  </message>
  <message>
   <source>Tile {0} of {1}</source>
   <translation type="unfinished">Tesela {0} de {1}</translation>
  </message>
  <message>
   <source>Training needs at least one epoch. Raise the number of epochs.</source>
   <translation type="unfinished">El entrenamiento necesita al menos una época. Aumente el número de épocas.</translation>
  </message>
  <message>
   <source>Training on {0} of each class, draw {1} of {2}</source>
   <translation type="unfinished">Entrenando con {0} de cada clase, sorteo {1} de {2}</translation>
  </message>
  <message>
   <source>Training was cancelled before the first epoch was over, so there is nothing to keep.</source>
   <translation type="unfinished">El entrenamiento se canceló antes de acabar la primera época, así que no hay nada que conservar.</translation>
  </message>
  <message>
   <source>Trying again, and asking pip for its reasons.</source>
   <translation type="unfinished">Intentándolo de nuevo, y preguntando a pip los motivos.</translation>
  </message>
  <message>
   <source>Twice as many may reach about {0}.</source>
   <translation type="unfinished">El doble puede alcanzar aproximadamente {0}.</translation>
  </message>
  <message>
   <source>Unlabelled ground can be {0}, not {1}.</source>
   <translation type="unfinished">El terreno sin etiqueta puede ser {0}, no {1}.</translation>
  </message>
  <message>
   <source>Waiting for a worker on {0}{1}</source>
   <translation type="unfinished">Esperando a un worker en {0}{1}</translation>
  </message>
  <message>
   <source>What shall be added is published for Python {0}.{1} and newer, and {2} is Python {3}. Choose a newer Python in the engine's settings and set the engine up again.</source>
   <translation type="unfinished">Lo que se quiere añadir se publica para Python {0}.{1} y posteriores, y {2} es Python {3}. Elija un Python más reciente en los ajustes del motor e instale de nuevo el motor.</translation>
  </message>
  <message>
   <source>What the decoder says could not be written to {0}: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">No se pudo escribir en {0} lo que dice el decodificador: {1}. Libere espacio o elija otra carpeta; las teselas terminadas se conservan.</translation>
  </message>
  <message>
   <source>What was installed does not work: {0}</source>
   <translation type="unfinished">Lo instalado no funciona: {0}</translation>
  </message>
  <message>
   <source>What {0} gives is not {1}: its size or SHA-256 is not the catalogue's. It was not kept; try again, or download it elsewhere and choose the file.</source>
   <translation type="unfinished">Lo que entrega {0} no es {1}: su tamaño o su SHA-256 no es el del catálogo. No se conservó; inténtelo de nuevo, o descárguelo en otro lugar y elija el archivo.</translation>
  </message>
  <message>
   <source>Whether more labels would help cannot be told: there are too few numbers of polygons to compare.</source>
   <translation type="unfinished">No se puede saber si más etiquetas ayudarían: hay muy pocos números de polígonos que comparar.</translation>
  </message>
  <message>
   <source>With enough data, and of one class alone: {0} of {1}. Label more.</source>
   <translation type="unfinished">Con datos suficientes, y de una sola clase: {0} de {1}. Etiquete más.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished">Escribiendo</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation type="unfinished">Escribiendo archivos</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation type="unfinished">Escribiendo rásteres</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished">Escribiendo {0}</translation>
  </message>
  <message>
   <source>{0} % of its labelled ground got its right class.</source>
   <translation type="unfinished">El {0} % de su terreno etiquetado recibió su clase correcta.</translation>
  </message>
  <message>
   <source>{0} ({1} × {2} pixels) and {3} ({4} × {5}) have no georeference, so they lie on each other only where their size is the same. Give both a CRS and a geotransform.</source>
   <translation type="unfinished">{0} ({1} × {2} píxeles) y {3} ({4} × {5}) no tienen georreferenciación, así que solo se corresponden si su tamaño es el mismo. Dé a ambos un SRC y una geotransformación.</translation>
  </message>
  <message>
   <source>{0} It could not be kept elsewhere either. {1}</source>
   <translation type="unfinished">{0} Tampoco se pudo conservar en otro lugar. {1}</translation>
  </message>
  <message>
   <source>{0} MB have arrived and are kept: try again to go on.</source>
   <translation type="unfinished">Se han recibido {0} MB, que se conservan: inténtelo de nuevo para continuar.</translation>
  </message>
  <message>
   <source>{0} Or name another interpreter in the engine's settings.</source>
   <translation type="unfinished">{0} O indique otro intérprete en los ajustes del motor.</translation>
  </message>
  <message>
   <source>{0} The finished tiles stay.</source>
   <translation type="unfinished">{0} Las teselas terminadas se conservan.</translation>
  </message>
  <message>
   <source>{0} The tiles that are finished stay.</source>
   <translation type="unfinished">{0} Las teselas que están terminadas se conservan.</translation>
  </message>
  <message>
   <source>{0} The trained model was kept in {1}: copy it from there.</source>
   <translation type="unfinished">{0} El modelo entrenado se conservó en {1}: cópielo de allí.</translation>
  </message>
  <message>
   <source>{0} already holds another {1}. Rename {2} and choose it again.</source>
   <translation type="unfinished">{0} ya contiene un {1} distinto. Cambie el nombre de {2} y elíjalo de nuevo.</translation>
  </message>
  <message>
   <source>{0} already holds {1}, which is not of this run and is not overwritten. Choose another folder, or {2}.</source>
   <translation type="unfinished">{0} ya contiene {1}, que no es de esta ejecución y no se sobrescribe. Elija otra carpeta, o {2}.</translation>
  </message>
  <message>
   <source>{0} also knew {1}, which these labels do not hold; it is left out.</source>
   <translation type="unfinished">{0} también conocía {1}, que estas etiquetas no contienen; se excluye.</translation>
  </message>
  <message>
   <source>{0} and {1} hold the same decoder. Choose two that differ.</source>
   <translation type="unfinished">{0} y {1} contienen el mismo decodificador. Elija dos distintos.</translation>
  </message>
  <message>
   <source>{0} are too few to judge by. Give at least four.</source>
   <translation type="unfinished">Es demasiado poco para evaluar: {0}. Indique al menos cuatro.</translation>
  </message>
  <message>
   <source>{0} band</source>
   <translation type="unfinished">{0} banda</translation>
  </message>
  <message>
   <source>{0} bands</source>
   <translation type="unfinished">{0} bandas</translation>
  </message>
  <message>
   <source>{0} beside the image left out.</source>
   <translation type="unfinished">Fuera de la imagen, sin incluir: {0}.</translation>
  </message>
  <message>
   <source>{0} block</source>
   <translation type="unfinished">{0} bloque</translation>
  </message>
  <message>
   <source>{0} blocks</source>
   <translation type="unfinished">{0} bloques</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or download {1} elsewhere and choose the file.</source>
   <translation type="unfinished">{0} no se puede descargar a través de un proxy SOCKS. Elija un proxy HTTP en los ajustes de red de QGIS, o descargue {1} en otro lugar y elija el archivo.</translation>
  </message>
  <message>
   <source>{0} cannot be laid on {1}: {2}</source>
   <translation type="unfinished">{0} no se puede superponer a {1}: {2}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as a raster; {1}</source>
   <translation type="unfinished">{0} no se puede abrir como ráster; {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). Download the model again.</source>
   <translation type="unfinished">No se puede leer {0} ({1}). Descargue de nuevo el modelo.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a CSV file: line {1}: {2}. Look for a quotation mark that is not closed, or save it again.</source>
   <translation type="unfinished">No se puede leer {0} como archivo CSV: línea {1}: {2}. Busque unas comillas sin cerrar, o guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a vector layer: {1}</source>
   <translation type="unfinished">No se puede leer {0} como capa vectorial: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as an image ({1}). Copy it again or take it out.</source>
   <translation type="unfinished">No se puede leer {0} como imagen ({1}). Copie el archivo de nuevo o quítelo.</translation>
  </message>
  <message>
   <source>{0} cannot be read as weights ({1}). Copy or download it again.</source>
   <translation type="unfinished">No se puede leer {0} como pesos ({1}). Copie o descargue de nuevo el archivo.</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end; it may be damaged: {1}.</source>
   <translation type="unfinished">No se puede leer {0} hasta el final; puede haber daños: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the file or copy it again.</source>
   <translation type="unfinished">No se puede leer {0}: {1}. Compruebe el archivo o cópielo de nuevo.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the name.</source>
   <translation type="unfinished">No se puede leer {0}: {1}. Compruebe el nombre.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the path.</source>
   <translation type="unfinished">No se puede leer {0}: {1}. Compruebe la ruta.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Copy the package again.</source>
   <translation type="unfinished">No se puede leer {0}: {1}. Copie de nuevo el paquete.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: it is in use or not yours. Stop the engine, then try again.</source>
   <translation type="unfinished">No se puede eliminar {0}: está en uso o no le pertenece. Detenga el motor e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}). Choose another folder.</source>
   <translation type="unfinished">No se puede escribir {0} ({1}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} cannot be written to, so {1} was not saved: choose another folder.</source>
   <translation type="unfinished">No se puede escribir en {0}, así que no se guardó {1}: elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} cannot be written. Choose a folder that you may write to, then try again.</source>
   <translation type="unfinished">No se puede escribir {0}. Elija una carpeta en la que pueda escribir e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Choose another folder.</source>
   <translation type="unfinished">No se puede escribir {0}: {1}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">No se puede escribir {0}: {1}. Libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} cannot run on {1}: {2}. Choose the CPU.</source>
   <translation type="unfinished">{0} no puede ejecutarse en {1}: {2}. Elija la CPU.</translation>
  </message>
  <message>
   <source>{0} cell</source>
   <translation type="unfinished">{0} celda</translation>
  </message>
  <message>
   <source>{0} cells</source>
   <translation type="unfinished">{0} celdas</translation>
  </message>
  <message>
   <source>{0} class</source>
   <translation type="unfinished">{0} clase</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation type="unfinished">{0} clases</translation>
  </message>
  <message>
   <source>{0} comes with {1} of its ground and {2} with {3}. Give each raster as many, in the same order.</source>
   <translation type="unfinished">{0} viene con {1} de su terreno y {2} con {3}. Dé a cada ráster el mismo número, en el mismo orden.</translation>
  </message>
  <message>
   <source>{0} could not be copied to {1}: {2}.</source>
   <translation type="unfinished">No se pudo copiar {0} en {1}: {2}.</translation>
  </message>
  <message>
   <source>{0} could not be downloaded from {1}: {2}.{3}{4}</source>
   <translation type="unfinished">No se pudo descargar {0} de {1}: {2}.{3}{4}</translation>
  </message>
  <message>
   <source>{0} could not be stored in {1}: {2}. It takes {3} MB; what has arrived stays for the next try.</source>
   <translation type="unfinished">No se pudo guardar {0} en {1}: {2}. Ocupa {3} MB; lo recibido se conserva para el próximo intento.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Choose another folder or name.</source>
   <translation type="unfinished">No se pudo escribir {0}: {1}. Elija otra carpeta u otro nombre.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">No se pudo escribir {0}: {1}. Libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder; the tiles that are finished stay.</source>
   <translation type="unfinished">No se pudo escribir {0}: {1}. Libere espacio o elija otra carpeta; las teselas terminadas se conservan.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another.</source>
   <translation type="unfinished">No se pudo escribir {0}: {1}. Libere espacio o elija otro lugar.</translation>
  </message>
  <message>
   <source>{0} crater</source>
   <translation type="unfinished">{0} cráter</translation>
  </message>
  <message>
   <source>{0} craters</source>
   <translation type="unfinished">{0} cráteres</translation>
  </message>
  <message>
   <source>{0} did not take a job: {1}. Check {2}.</source>
   <translation type="unfinished">{0} no aceptó un trabajo: {1}. Compruebe {2}.</translation>
  </message>
  <message>
   <source>{0} does not answer as a Python interpreter. Choose another one.</source>
   <translation type="unfinished">{0} no responde como intérprete de Python. Elija otro.</translation>
  </message>
  <message>
   <source>{0} does not describe a model. Download it again.</source>
   <translation type="unfinished">{0} no describe un modelo. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} does not end in {1}. Choose a name that does.</source>
   <translation type="unfinished">{0} no termina en {1}. Elija un nombre que sí.</translation>
  </message>
  <message>
   <source>{0} does not hold official weights: its SHA-256 is none of the catalogue's.</source>
   <translation type="unfinished">{0} no contiene pesos oficiales: su SHA-256 no es ninguno de los del catálogo.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}. Choose {2}, or download it here.</source>
   <translation type="unfinished">{0} no contiene los pesos oficiales de {1}. Elija {2}, o descárguelo aquí.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}; it is kept by its own name.</source>
   <translation type="unfinished">{0} no contiene los pesos oficiales de {1}; se conserva con su propio nombre.</translation>
  </message>
  <message>
   <source>{0} does not know {1}, so it calls such ground something else.</source>
   <translation type="unfinished">{0} no conoce {1}, así que llama de otro modo a ese terreno.</translation>
  </message>
  <message>
   <source>{0} does not lie on {1}, so it is no second count of the same ground.</source>
   <translation type="unfinished">{0} no está sobre {1}, así que no es un segundo conteo del mismo terreno.</translation>
  </message>
  <message>
   <source>{0} does not reach the ground of {1}. Choose a layer of the same place, or correct the georeference that is wrong.</source>
   <translation type="unfinished">{0} no alcanza el terreno de {1}. Elija una capa del mismo lugar, o corrija la georreferenciación equivocada.</translation>
  </message>
  <message>
   <source>{0} does not say which latitudes it holds: they are taken for planetocentric, as is the custom and as QGIS draws them. Where they are planetographic, say so.</source>
   <translation type="unfinished">{0} no indica qué latitudes contiene: se toman por planetocéntricas, como es costumbre y como las dibuja QGIS. Si son planetográficas, indíquelo.</translation>
  </message>
  <message>
   <source>{0} does not say {1}. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0} no indica {1}. En docs/cluster.md hay un archivo que copiar.</translation>
  </message>
  <message>
   <source>{0} does not start ({1}). Choose another Python.</source>
   <translation type="unfinished">{0} no se inicia ({1}). Elija otro Python.</translation>
  </message>
  <message>
   <source>{0} does not start on OpenVINO. Choose the torch backend.</source>
   <translation type="unfinished">{0} no se inicia en OpenVINO. Elija el backend torch.</translation>
  </message>
  <message>
   <source>{0} exists already and is not overwritten. Choose another name for the model package.</source>
   <translation type="unfinished">{0} ya existe y no se sobrescribe. Elija otro nombre para el paquete de modelo.</translation>
  </message>
  <message>
   <source>{0} feature</source>
   <translation type="unfinished">{0} objeto</translation>
  </message>
  <message>
   <source>{0} features</source>
   <translation type="unfinished">{0} objetos</translation>
  </message>
  <message>
   <source>{0} further layer</source>
   <translation type="unfinished">{0} capa adicional</translation>
  </message>
  <message>
   <source>{0} further layers</source>
   <translation type="unfinished">{0} capas adicionales</translation>
  </message>
  <message>
   <source>{0} gives features for decoders alone and cannot be clicked with; choose {1} or a model of your own.</source>
   <translation type="unfinished">{0} solo da características para decodificadores y no admite clics; elija {1} o un modelo propio.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference system away to work in pixels.</source>
   <translation type="unfinished">{0} tiene sistema de referencia de coordenadas pero no geotransformación, así que nadie sabe dónde está ni qué tamaño tienen sus píxeles. Georreferencie el archivo (en QGIS: Capa, Georreferenciador), o quítele el sistema de referencia de coordenadas para trabajar en píxeles.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but the raster has none: set the raster's.</source>
   <translation type="unfinished">{0} tiene sistema de referencia de coordenadas, pero el ráster no: fije el del ráster.</translation>
  </message>
  <message>
   <source>{0} has a {1} but neither {2}. Download the whole model.</source>
   <translation type="unfinished">{0} tiene {1}, pero ninguno de estos archivos: {2}. Descargue el modelo completo.</translation>
  </message>
  <message>
   <source>{0} has a {1} but no {2}. Download the whole model, with weights as safetensors.</source>
   <translation type="unfinished">{0} tiene {1}, pero no {2}. Descargue el modelo completo, con los pesos como safetensors.</translation>
  </message>
  <message>
   <source>{0} has an image encoder of {1} channels and {2} blocks, which is none of the official sizes of SAM 2. Use {3}, or a folder as transformers saves a model, which tells its own layout.</source>
   <translation type="unfinished">{0} tiene un codificador de imagen de {1} canales y {2} bloques, que no es ninguno de los tamaños oficiales de SAM 2. Use {3}, o una carpeta como las que guarda transformers, que indica su propia estructura.</translation>
  </message>
  <message>
   <source>{0} has changed since it was opened: try again to use the new file.</source>
   <translation type="unfinished">{0} ha cambiado desde que se abrió: inténtelo de nuevo para usar el archivo nuevo.</translation>
  </message>
  <message>
   <source>{0} has format version {1}, and this engine reads version {2}. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">{0} tiene la versión de formato {1}, y este motor lee la versión {2}. Actualice el complemento, o entrene de nuevo con esta versión.</translation>
  </message>
  <message>
   <source>{0} has learnt at {1} {2} a sample; {3} is seen at {4} {5}. A start from nothing may do better.</source>
   <translation type="unfinished">{0} ha aprendido con {1} {2} por muestra; {3} se ve con {4} {5}. Empezar desde cero puede dar mejor resultado.</translation>
  </message>
  <message>
   <source>{0} has learnt from a part of this ground, and its scores are too good there.</source>
   <translation type="unfinished">{0} ha aprendido de una parte de este terreno, y allí sus puntuaciones son demasiado buenas.</translation>
  </message>
  <message>
   <source>{0} has learnt from labels of {1} too. On ground that it has seen, its scores are too good.</source>
   <translation type="unfinished">{0} ha aprendido también de etiquetas de {1}. En terreno que ya vio, sus puntuaciones son demasiado buenas.</translation>
  </message>
  <message>
   <source>{0} has learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch), or start from nothing.</source>
   <translation type="unfinished">{0} ha aprendido de {1}, y {2} se muestra como {3}. Cambie lo que se muestra de la capa (página Anotar, Estiramiento), o empiece desde cero.</translation>
  </message>
  <message>
   <source>{0} has learnt on features of {1}, and {2} is asked for. Leave the image model as it is, or start from nothing.</source>
   <translation type="unfinished">{0} ha aprendido con características de {1}, y se pide {2}. Deje el modelo de imagen como está, o empiece desde cero.</translation>
  </message>
  <message>
   <source>{0} has learnt on rasters {1} a CRS, so that its scale and that of these rasters cannot be compared. Start from nothing, or from another decoder.</source>
   <translation type="unfinished">{0} ha aprendido con rásteres {1} SRC, así que su escala y la de estos rásteres no se pueden comparar. Empiece desde cero, o desde otro decodificador.</translation>
  </message>
  <message>
   <source>{0} has learnt on {1} of its ground, and not on {2}. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">{0} aprendió con {1} de su terreno, y no con {2}. Entrene con las mismas capas que entonces, o empiece de cero.</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system, so {1} cannot be told: set it in QGIS and export again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE).</source>
   <translation type="unfinished">{0} no tiene sistema de referencia de coordenadas, así que no se puede determinar {1}: fíjelo en QGIS y exporte de nuevo. De una imagen sin él se pueden obtener anotaciones COCO (--format coco --raster IMAGE).</translation>
  </message>
  <message>
   <source>{0} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of them, or choose another label layer.</source>
   <translation type="unfinished">{0} no tiene el campo «reviewed», así que no consta que se haya revisado ninguno de sus polígonos: entrene con todos, o elija otra capa de etiquetas.</translation>
  </message>
  <message>
   <source>{0} has no field {1}; its fields are: {2}. Choose the one that holds the class (--class-field in a terminal).</source>
   <translation type="unfinished">{0} no tiene el campo {1}; sus campos son: {2}. Elija el que contiene la clase (--class-field en un terminal).</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the class; its fields are: {2}. Choose the class field (--class-field in a terminal), or none to export all polygons.</source>
   <translation type="unfinished">{0} no tiene un campo «{1}» que indique la clase; sus campos son: {2}. Elija el campo de clase (--class-field en un terminal), o ninguno para exportar todos los polígonos.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the {2}; its fields are: {3}.</source>
   <translation type="unfinished">{0} no tiene un campo «{1}» que indique este dato: {2}; sus campos son: {3}.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}”; its fields are: {2}.</source>
   <translation type="unfinished">{0} no tiene el campo «{1}»; sus campos son: {2}.</translation>
  </message>
  <message>
   <source>{0} has no georeference and {1} has one, so nobody knows how they lie on each other. Give {2} a CRS and a geotransform.</source>
   <translation type="unfinished">{0} no tiene georreferenciación y {1} sí, así que nadie sabe cómo se corresponden. Dé a {2} un SRC y una geotransformación.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the model package {1} works at a ground sampling of {2} m. Give the raster a CRS and a geotransform.</source>
   <translation type="unfinished">{0} no tiene georreferenciación, y el paquete de modelo {1} trabaja con un muestreo del terreno de {2} m. Dé al ráster un SRC y una geotransformación.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the patch classifier {1} wants cells of {2} m. Give the raster a CRS and a geotransform, or a side in {3}.</source>
   <translation type="unfinished">{0} no tiene georreferenciación, y el clasificador de parches {1} necesita celdas de {2} m. Dé al ráster un SRC y una geotransformación, o indique un lado en {3}.</translation>
  </message>
  <message>
   <source>{0} has no georeference, so nobody knows where it lies beside the others. Give it a CRS and a geotransform, or map it by itself.</source>
   <translation type="unfinished">{0} no tiene georreferenciación, así que nadie sabe dónde está respecto a los demás. Dele un SRC y una geotransformación, o cartografíe este ráster por separado.</translation>
  </message>
  <message>
   <source>{0} has no layer of {1}; its layers are: {2}. Choose another file.</source>
   <translation type="unfinished">{0} no tiene ninguna capa de {1}; sus capas son: {2}. Elija otro archivo.</translation>
  </message>
  <message>
   <source>{0} has no layer {1}; its layers are: {2}.</source>
   <translation type="unfinished">{0} no tiene la capa {1}; sus capas son: {2}.</translation>
  </message>
  <message>
   <source>{0} has no names of its classes, since {1} is missing beside it or damaged. Copy the whole folder of the map run, or map again.</source>
   <translation type="unfinished">{0} no tiene los nombres de sus clases, porque falta {1} a su lado o hay daños. Copie la carpeta entera de la ejecución de mapa, o cartografíe de nuevo.</translation>
  </message>
  <message>
   <source>{0} has no raster bands.{1}</source>
   <translation type="unfinished">{0} no tiene bandas ráster.{1}</translation>
  </message>
  <message>
   <source>{0} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">{0} no tiene el módulo venv. Instálelo (en Debian y Ubuntu: apt-get install python3-venv) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} has no {1}. Choose a folder as transformers or timm save one, or a file of weights.</source>
   <translation type="unfinished">{0} no tiene {1}. Elija una carpeta como las que guardan transformers o timm, o un archivo de pesos.</translation>
  </message>
  <message>
   <source>{0} has pixels of {1}, and the model {2} learnt from pixels of {3}: what it goes by may be too fine to be seen here.</source>
   <translation type="unfinished">{0} tiene píxeles de {1}, y el modelo {2} aprendió de píxeles de {3}: aquello por lo que se guía puede ser demasiado fino para verse aquí.</translation>
  </message>
  <message>
   <source>{0} has several layers that may hold {1}: {2}. Say which one is meant ({3} in a terminal).</source>
   <translation type="unfinished">{0} tiene varias capas que pueden contener {1}: {2}. Indique cuál es ({3} en un terminal).</translation>
  </message>
  <message>
   <source>{0} has the size of {1} but other content (its SHA-256 differs). Delete the file and download it again.</source>
   <translation type="unfinished">{0} tiene el tamaño de {1} pero otro contenido (su SHA-256 difiere). Borre el archivo y descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, which no file of a model package has. Copy the package again, or train anew.</source>
   <translation type="unfinished">{0} tiene {1} MB, más que cualquier archivo de un paquete de modelo. Copie de nuevo el paquete, o vuelva a entrenar.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes, but {2} has {3}. Delete the file and download it again.</source>
   <translation type="unfinished">{0} tiene {1} bytes, pero {2} tiene {3}. Borre el archivo y descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} has {1}. Choose {2}.</source>
   <translation type="unfinished">{0} tiene {1}. Elija {2}.</translation>
  </message>
  <message>
   <source>{0} holds another map run (other raster, model, extent, or number of looks). Choose another folder, or {1}.</source>
   <translation type="unfinished">{0} contiene otra ejecución de mapa (otro ráster, modelo, extensión o número de pasadas). Elija otra carpeta, o {1}.</translation>
  </message>
  <message>
   <source>{0} holds another search by now: its landforms are others.</source>
   <translation type="unfinished">{0} contiene ya otra búsqueda: sus geoformas son otras.</translation>
  </message>
  <message>
   <source>{0} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. Use a checkpoint from a source that you trust, saved as a plain state dictionary.</source>
   <translation type="unfinished">{0} contiene algo más que pesos, o está dañado, y no se cargó: podría ejecutar código en este equipo. Use un checkpoint de una fuente de confianza, guardado como simple diccionario de estado (state dictionary).</translation>
  </message>
  <message>
   <source>{0} holds no map: there is no {1} in it. Choose the folder of a finished map run.</source>
   <translation type="unfinished">{0} no contiene ningún mapa: no hay {1} dentro. Elija la carpeta de una ejecución de mapa terminada.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0} no contiene un par de archivos ONNX, uno con encoder y otro con decoder en el nombre.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0} no contiene un par de archivos ONNX. Hacen falta dos, uno con encoder y otro con decoder en el nombre.</translation>
  </message>
  <message>
   <source>{0} holds no pixel with data, so there is nothing to outline.</source>
   <translation type="unfinished">{0} no contiene ningún píxel con datos, así que no hay nada que delinear.</translation>
  </message>
  <message>
   <source>{0} holds no usable polygon: choose a polygon layer with landforms in it.</source>
   <translation type="unfinished">{0} no contiene ningún polígono utilizable: elija una capa de polígonos con geoformas.</translation>
  </message>
  <message>
   <source>{0} holds no usable {1} with a class: {2}. Choose another layer or field.</source>
   <translation type="unfinished">{0} no contiene nada utilizable ({1}) que tenga clase: {2}. Elija otra capa u otro campo.</translation>
  </message>
  <message>
   <source>{0} holds no uv. Download it again.</source>
   <translation type="unfinished">{0} no contiene uv. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} holds no weights by name. Choose a file of a vision transformer.</source>
   <translation type="unfinished">{0} no contiene pesos con nombre. Elija un archivo de un vision transformer.</translation>
  </message>
  <message>
   <source>{0} holds patches of {1}, and two are the least to tell apart.</source>
   <translation type="unfinished">{0} contiene parches de {1}, y hacen falta al menos dos para distinguir.</translation>
  </message>
  <message>
   <source>{0} holds program code beside weights and is not opened. Get a .safetensors file of the model.</source>
   <translation type="unfinished">{0} contiene código de programa junto a los pesos y no se abre. Consiga un archivo .safetensors del modelo.</translation>
  </message>
  <message>
   <source>{0} holds something else than an engine, so it is left alone. Choose an empty folder.</source>
   <translation type="unfinished">{0} contiene algo distinto de un motor, así que no se toca. Elija una carpeta vacía.</translation>
  </message>
  <message>
   <source>{0} holds the official weights of {1}.</source>
   <translation type="unfinished">{0} contiene los pesos oficiales de {1}.</translation>
  </message>
  <message>
   <source>{0} holds this map with {1}. Choose another folder, or {2}; the tiles are used again{3}.</source>
   <translation type="unfinished">{0} contiene este mapa con {1}. Elija otra carpeta, o {2}; las teselas se reutilizan{3}.</translation>
  </message>
  <message>
   <source>{0} holds tiles of another map run. Choose another folder, or {1}.</source>
   <translation type="unfinished">{0} contiene teselas de otra ejecución de mapa. Elija otra carpeta, o {1}.</translation>
  </message>
  <message>
   <source>{0} holds {1} values, which are no image: save their amplitude as a raster (gdal_calc.py), and take that.</source>
   <translation type="unfinished">{0} contiene valores de tipo {1}, que no son una imagen: guarde su amplitud como ráster (gdal_calc.py) y use ese.</translation>
  </message>
  <message>
   <source>{0} image</source>
   <translation type="unfinished">{0} imagen</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation type="unfinished">{0} imágenes</translation>
  </message>
  <message>
   <source>{0} is Python {1}; the engine needs {2}.</source>
   <translation type="unfinished">{0} es Python {1}; el motor necesita {2}.</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python; the engine needs a 64-bit one.</source>
   <translation type="unfinished">{0} es un Python de 32 bits; el motor necesita uno de 64 bits.</translation>
  </message>
  <message>
   <source>{0} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.</source>
   <translation type="unfinished">{0} es un SAM 3, para el que este motor es demasiado antiguo. Repare el motor en la pestaña Motor.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, and {2} is asked for. Ask for the kind {3} or 'auto', or start from nothing.</source>
   <translation type="unfinished">{0} es un decodificador del tipo {1}, y se pide {2}. Pida el tipo {3} o «auto», o empiece desde cero.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, which is no network and cannot be exported. Train one of another kind.</source>
   <translation type="unfinished">{0} es un decodificador del tipo {1}, que no es una red y no se puede exportar. Entrene uno de otro tipo.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no layer that can be read: choose a file.</source>
   <translation type="unfinished">{0} es un dispositivo o una tubería, y no una capa que se pueda leer: elija un archivo.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no model. Choose a file or a folder.</source>
   <translation type="unfinished">{0} es un dispositivo o una tubería, y no un modelo. Elija un archivo o una carpeta.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no table. Choose a CSV file.</source>
   <translation type="unfinished">{0} es un dispositivo o una tubería, y no una tabla. Elija un archivo CSV.</translation>
  </message>
  <message>
   <source>{0} is a file of another kind ({1}), and only CSV is read here. Save it as CSV: in QGIS by Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns.</source>
   <translation type="unfinished">{0} es un archivo de otro tipo ({1}), y aquí solo se lee CSV. Guárdelo como CSV: en QGIS con «Exportar» y «Guardar objetos espaciales como», con la geometría AS_XY, que escribe las posiciones de los puntos en columnas.</translation>
  </message>
  <message>
   <source>{0} is a file, where tiles of the run would go. Choose another folder.</source>
   <translation type="unfinished">{0} es un archivo, donde irían las teselas de la ejecución. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} is a file. Choose a folder for the results.</source>
   <translation type="unfinished">{0} es un archivo. Elija una carpeta para los resultados.</translation>
  </message>
  <message>
   <source>{0} is a folder: give the name of a file in it.</source>
   <translation type="unfinished">{0} es una carpeta: indique el nombre de un archivo dentro de ella.</translation>
  </message>
  <message>
   <source>{0} is a map of {1} and {2} of {3}: what differs may be the images.</source>
   <translation type="unfinished">{0} es un mapa de {1} y {2} de {3}: lo que difiere pueden ser las imágenes.</translation>
  </message>
  <message>
   <source>{0} is a model of the type {1}, which cannot be loaded. Plain vision transformers can: {2} of transformers, vit_{3} of timm, and files of DINOv2, DINOv3 and MAE.</source>
   <translation type="unfinished">{0} es un modelo del tipo {1}, que no se puede cargar. Se pueden cargar los vision transformers simples: {2} de transformers, vit_{3} de timm, y archivos de DINOv2, DINOv3 y MAE.</translation>
  </message>
  <message>
   <source>{0} is a table without geometries: choose a polygon layer.</source>
   <translation type="unfinished">{0} es una tabla sin geometrías: elija una capa de polígonos.</translation>
  </message>
  <message>
   <source>{0} is ahead by {1} of mean IoU, but on {2}, too few to tell whether that is chance; {3} or more are needed.</source>
   <translation type="unfinished">{0} va por delante en {1} de IoU media, pero con {2}, demasiado poco para saber si es azar; hacen falta {3} o más.</translation>
  </message>
  <message>
   <source>{0} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.</source>
   <translation type="unfinished">{0} es un par ONNX, que necesita OpenVINO. Repare el motor para instalarlo.</translation>
  </message>
  <message>
   <source>{0} is an empty file: copy or download it again.</source>
   <translation type="unfinished">{0} es un archivo vacío: cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} is an image of {1}, by its label or name, and the model {2} learnt from {3}.</source>
   <translation type="unfinished">{0} es una imagen de {1}, según su etiqueta (label) o su nombre, y el modelo {2} aprendió de {3}.</translation>
  </message>
  <message>
   <source>{0} is better: its mean IoU is higher by {1} ({2} to {3}).</source>
   <translation type="unfinished">{0} es mejor: su IoU media es mayor en {1} ({2} a {3}).</translation>
  </message>
  <message>
   <source>{0} is damaged or laid out as no {1} is ({2}). Download it again.</source>
   <translation type="unfinished">{0} está dañado o no tiene la estructura de {1} ({2}). Descargue de nuevo el archivo.</translation>
  </message>
  <message>
   <source>{0} is damaged or no ONNX model that OpenVINO can read. Export it again.</source>
   <translation type="unfinished">{0} está dañado o no es un modelo ONNX que OpenVINO pueda leer. Expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} is damaged or no PyTorch checkpoint. Download it again or choose another.</source>
   <translation type="unfinished">{0} está dañado o no es un checkpoint de PyTorch. Descárguelo de nuevo o elija otro.</translation>
  </message>
  <message>
   <source>{0} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or remove it if they are of a map run.</source>
   <translation type="unfinished">El archivo {0} está dañado, así que nadie puede saber de quién son los archivos que lo acompañan. Elija otra carpeta, o elimínelo si son de una ejecución de mapa.</translation>
  </message>
  <message>
   <source>{0} is damaged. Choose another folder, or {1}.</source>
   <translation type="unfinished">El archivo {0} está dañado. Elija otra carpeta, o {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged: it has entries of another version. {1}</source>
   <translation type="unfinished">El archivo {0} está dañado: tiene entradas de otra versión. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: it is not readable as JSON. {1}</source>
   <translation type="unfinished">El archivo {0} está dañado: no se puede leer como JSON. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its hash is not the one in the card. Copy it again, or train anew.</source>
   <translation type="unfinished">El archivo {0} está dañado: su hash no es el de la ficha. Cópielo de nuevo, o vuelva a entrenar.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}. {2}</source>
   <translation type="unfinished">El archivo {0} está dañado: {1}. {2}</translation>
  </message>
  <message>
   <source>{0} is empty, so it holds no usable {1} with a class. Choose another layer, or draw labels first.</source>
   <translation type="unfinished">{0} no contiene nada, así que nada utilizable ({1}) con clase. Elija otra capa, o dibuje primero etiquetas.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again.</source>
   <translation type="unfinished">{0} ya no está o tiene daños, así que las geoformas ya no se pueden ordenar por similitud. Búsquelas de nuevo.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0} ya no está o tiene daños. Inicie de nuevo el mapa; se calcula otra vez.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation type="unfinished">Ya disponible: {0}</translation>
  </message>
  <message>
   <source>{0} is in use. Stop the engine, or close QGIS, then try again.</source>
   <translation type="unfinished">{0} está en uso. Detenga el motor, o cierre QGIS, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB. Split it, or choose another file.</source>
   <translation type="unfinished">{0} supera los {1} MB. Divídalo, o elija otro archivo.</translation>
  </message>
  <message>
   <source>{0} is learnt from, so it cannot judge: its scores would be too good. Give another raster to judge on.</source>
   <translation type="unfinished">De {0} se aprende, así que no puede servir para evaluar: las puntuaciones serían demasiado buenas. Indique otro ráster con el que evaluar.</translation>
  </message>
  <message>
   <source>{0} is located by {1} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take what comes out.</source>
   <translation type="unfinished">{0} solo está situado por {1}. Reproyéctelo antes a un mapa (en QGIS: Ráster, Proyecciones, Combar) y use el resultado.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything decoder of the usual export layout: it lacks {1}.</source>
   <translation type="unfinished">{0} no es un decodificador de Segment Anything con la estructura de exportación habitual: le falta {1}.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything encoder: it should take one image.</source>
   <translation type="unfinished">{0} no es un codificador de Segment Anything: debería aceptar una sola imagen.</translation>
  </message>
  <message>
   <source>{0} is no longer there: put it back, or add the layer again.</source>
   <translation type="unfinished">{0} ya no está ahí: devuélvalo a su sitio, o añada de nuevo la capa.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0} no es un simple diccionario de pesos. Use un checkpoint con la estructura oficial.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({1}).</source>
   <translation type="unfinished">{0} no es un simple diccionario de pesos. Use un checkpoint oficial de SAM 2 ({1}).</translation>
  </message>
  <message>
   <source>{0} is no raster of classes with colours. Choose that of a map run.</source>
   <translation type="unfinished">{0} no es un ráster de clases con colores. Elija el de una ejecución de mapa.</translation>
  </message>
  <message>
   <source>{0} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0} no es texto, o es UTF-16 sin su marca. Guárdelo de nuevo como CSV en UTF-8.</translation>
  </message>
  <message>
   <source>{0} is no tile of a map run and is not replaced. Choose another folder.</source>
   <translation type="unfinished">{0} no es una tesela de una ejecución de mapa y no se reemplaza. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} is not YAML: {1}.</source>
   <translation type="unfinished">{0} no es YAML: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder).</source>
   <translation type="unfinished">{0} no es un checkpoint de Segment Anything con la estructura oficial ViT-B, ViT-L o ViT-H, ni uno de SAM 2. SAM 3 se puede usar como carpeta de transformers, otros modelos como par ONNX (codificador y decodificador).</translation>
  </message>
  <message>
   <source>{0} is not a model package: it has no {1}. Choose the folder that training made.</source>
   <translation type="unfinished">{0} no es un paquete de modelo: no tiene {1}. Elija la carpeta que creó el entrenamiento.</translation>
  </message>
  <message>
   <source>{0} is not as the finished run has left it: it was changed or damaged since. Allow overwriting to make it again from the tiles, or choose another folder.</source>
   <translation type="unfinished">{0} no está como lo dejó la ejecución terminada: desde entonces se modificó o se dañó. Permita sobrescribir para rehacerlo a partir de las teselas, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} is not declared as nodata; it is a special pixel of ISIS (null or saturated), so what holds it is taken as ground without data.</source>
   <translation type="unfinished">{0} no está declarado como valor sin datos; es un píxel especial de ISIS (nulo o saturado), así que lo que lo contiene se toma por terreno sin datos.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it on the tab Engine, or take another.</source>
   <translation type="unfinished">{0} aún no se ha descargado. Descárguelo en la pestaña Motor, o tome otro.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it, or choose a file that you already have.</source>
   <translation type="unfinished">{0} aún no se ha descargado. Descárguelo, o elija un archivo que ya tenga.</translation>
  </message>
  <message>
   <source>{0} is not of a map run and is not overwritten. Choose another folder.</source>
   <translation type="unfinished">{0} no es de una ejecución de mapa y no se sobrescribe. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{0} is not offered for this system and Python by the package source. Choose another Python, or another package index or folder of wheels.</source>
   <translation type="unfinished">La fuente de paquetes no ofrece {0} para este sistema y este Python. Elija otro Python, u otro índice de paquetes o carpeta de wheels.</translation>
  </message>
  <message>
   <source>{0} is not the card of a model package. Choose the folder that training made.</source>
   <translation type="unfinished">{0} no es la ficha de un paquete de modelo. Elija la carpeta que creó el entrenamiento.</translation>
  </message>
  <message>
   <source>{0} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later.</source>
   <translation type="unfinished">{0} no es el archivo que se había fijado (su SHA-256 difiere), así que no se usa. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>{0} is not there{1}: check the path, or add the layer again.</source>
   <translation type="unfinished">{0} no está ahí{1}: compruebe la ruta, o añada de nuevo la capa.</translation>
  </message>
  <message>
   <source>{0} is of another map run. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0} es de otra ejecución de mapa. Inicie de nuevo el mapa; se calcula otra vez.</translation>
  </message>
  <message>
   <source>{0} is read for this result and is not replaced by it: choose another name.</source>
   <translation type="unfinished">{0} se lee para este resultado y no se reemplaza por él: elija otro nombre.</translation>
  </message>
  <message>
   <source>{0} is right on {1} % of the judged ground, and saying {2} everywhere would be on {3} %: do not trust its maps. Label more of the other classes, in more places, and train again.</source>
   <translation type="unfinished">{0} acierta en el {1} % del terreno evaluado, y decir {2} en todas partes acertaría en el {3} %: no se fíe de sus mapas. Etiquete más de las demás clases, en más lugares, y entrene de nuevo.</translation>
  </message>
  <message>
   <source>{0} is shown as {1}, and the model {2} learnt from {3}. What is shown can be chosen (Annotate page, Stretch; --bands in a terminal).</source>
   <translation type="unfinished">{0} se muestra como {1}, y el modelo {2} aprendió de {3}. Lo que se muestra se puede elegir (página Anotar, Estiramiento; --bands en un terminal).</translation>
  </message>
  <message>
   <source>{0} is shown with {1}, and the model {2} learnt with {3}. Choose the same (Annotate page, Stretch) if the map looks wrong.</source>
   <translation type="unfinished">{0} se muestra con {1}, y el modelo {2} aprendió con {3}. Elija lo mismo (página Anotar, Estiramiento) si el mapa parece equivocado.</translation>
  </message>
  <message>
   <source>{0} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or its folder of transformers with a file model.safetensors.</source>
   <translation type="unfinished">{0} es el decodificador de un SAM 2, que no se puede usar como par ONNX. Tome su checkpoint (.pt), o su carpeta de transformers con un archivo model.safetensors.</translation>
  </message>
  <message>
   <source>{0} is the raster itself: choose another name for the COG.</source>
   <translation type="unfinished">{0} es el propio ráster: elija otro nombre para el COG.</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it (--overwrite in a terminal).</source>
   <translation type="unfinished">{0} ya existe: elija otro nombre, o permita sobrescribir (--overwrite en un terminal).</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it.</source>
   <translation type="unfinished">{0} ya existe: elija otro nombre, o permita sobrescribir.</translation>
  </message>
  <message>
   <source>{0} is timm's {1}, which cannot be loaded. Of timm's models the plain vision transformers (vit_{2}) can.</source>
   <translation type="unfinished">{0} es el modelo {1} de timm, que no se puede cargar. De los modelos de timm se pueden cargar los vision transformers simples (vit_{2}).</translation>
  </message>
  <message>
   <source>{0} is to hold a page that opens in a browser: let its name end with .html.</source>
   <translation type="unfinished">{0} debe contener una página que se abre en un navegador: haga que su nombre termine en .html.</translation>
  </message>
  <message>
   <source>{0} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0} no está escrito ni en UTF-8 ni en UTF-16. Guárdelo de nuevo como CSV en UTF-8.</translation>
  </message>
  <message>
   <source>{0} is {1} and is not replaced: choose another name.</source>
   <translation type="unfinished">{0} es {1} y no se reemplaza: elija otro nombre.</translation>
  </message>
  <message>
   <source>{0} is {1}, and no image that can be opened: choose a file.</source>
   <translation type="unfinished">{0} es {1}, y no una imagen que se pueda abrir: elija un archivo.</translation>
  </message>
  <message>
   <source>{0} lacks an archive cpython-{1}{2}-install_only_stripped.tar.gz of python-build-standalone. Add the one for this machine.</source>
   <translation type="unfinished">En {0} falta un archivo comprimido cpython-{1}{2}-install_only_stripped.tar.gz de python-build-standalone. Añada el de este equipo.</translation>
  </message>
  <message>
   <source>{0} lacks weights of a {1}, e.g. {2}. Download the whole model.</source>
   <translation type="unfinished">En {0} faltan pesos de {1}, p. ej. {2}. Descargue el modelo completo.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, which fetches a Python. Add it.</source>
   <translation type="unfinished">En {0} falta {1}, que obtiene un Python. Añádalo.</translation>
  </message>
  <message>
   <source>{0} lacks {1}. Download the whole model.</source>
   <translation type="unfinished">En {0} falta {1}. Descargue el modelo completo.</translation>
  </message>
  <message>
   <source>{0} landform</source>
   <translation type="unfinished">{0} geoforma</translation>
  </message>
  <message>
   <source>{0} landforms</source>
   <translation type="unfinished">{0} geoformas</translation>
  </message>
  <message>
   <source>{0} layer</source>
   <translation type="unfinished">{0} capa</translation>
  </message>
  <message>
   <source>{0} layers</source>
   <translation type="unfinished">{0} capas</translation>
  </message>
  <message>
   <source>{0} left out that were chosen to be.</source>
   <translation type="unfinished">Exclusión elegida: {0}.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and the raster on {2}: choose labels of the same body.</source>
   <translation type="unfinished">{0} está en {1} y el ráster en {2}: elija etiquetas del mismo cuerpo.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and {2} on {3}. Layers of one ground lie on one body: choose another layer, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">{0} está en {1} y {2} en {3}. Las capas de un mismo terreno están en un mismo cuerpo: elija otra capa, o corrija el sistema de referencia de coordenadas equivocado.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, and the model {2} learnt on {3}.</source>
   <translation type="unfinished">{0} está en {1}, y el modelo {2} aprendió en {3}.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, but {2}. One map lies on one body: map them one by one.</source>
   <translation type="unfinished">{0} está en {1}, pero {2}. Un mapa está en un solo cuerpo: cartografíe cada ráster por separado.</translation>
  </message>
  <message>
   <source>{0} lies where the map of {1} does not reach. Map it by itself.</source>
   <translation type="unfinished">{0} está donde no alcanza el mapa de {1}. Cartografíe ese ráster por separado.</translation>
  </message>
  <message>
   <source>{0} looks at features of {1} layers, which no one ONNX file takes. Train a student on them, and export that.</source>
   <translation type="unfinished">{0} examina características de {1} capas, que ningún archivo ONNX único admite. Entrene un alumno con ellas, y exporte ese.</translation>
  </message>
  <message>
   <source>{0} looks at {1} of its ground, and students at one. Choose a decoder of the image alone.</source>
   <translation type="unfinished">{0} examina {1} de su terreno, y los alumnos una sola. Elija un decodificador que solo use la imagen.</translation>
  </message>
  <message>
   <source>{0} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. Use an official checkpoint ({1}).</source>
   <translation type="unfinished">{0} parece un checkpoint de SAM 2, pero algunos de sus pesos faltan, sobran o tienen otra forma. Use un checkpoint oficial ({1}).</translation>
  </message>
  <message>
   <source>{0} looks like a Segment Anything {1} checkpoint but some of its weights are missing, surplus or of another shape. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0} parece un checkpoint de Segment Anything {1}, pero algunos de sus pesos faltan, sobran o tienen otra forma. Use un checkpoint con la estructura oficial.</translation>
  </message>
  <message>
   <source>{0} minute</source>
   <translation type="unfinished">{0} minuto</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation type="unfinished">{0} minutos</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not in {2}. Choose its folder.</source>
   <translation type="unfinished">{0} nombra {1}, que no está en {2}. Elija su carpeta.</translation>
  </message>
  <message>
   <source>{0} needs the columns image and class; it has: {1}.</source>
   <translation type="unfinished">{0} necesita las columnas image y class; tiene: {1}.</translation>
  </message>
  <message>
   <source>{0} observation</source>
   <translation type="unfinished">{0} observación</translation>
  </message>
  <message>
   <source>{0} observations</source>
   <translation type="unfinished">{0} observaciones</translation>
  </message>
  <message>
   <source>{0} of the finished run is gone. Allow overwriting to make it again from the tiles.</source>
   <translation type="unfinished">{0}, de la ejecución terminada, ya no está. Permita sobrescribir para rehacer el archivo a partir de las teselas.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of ground, those that share a landform taken as one; no decoder has learnt from them.</source>
   <translation type="unfinished">{0} de {1} bloques de terreno, contando como uno los que comparten una forma; ningún decodificador ha aprendido de ellos.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the finer map.</source>
   <translation type="unfinished">{0} de {1} en {2}, en bloques de {3} × {4} celdas del mapa más fino.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the map.</source>
   <translation type="unfinished">{0} de {1} en {2}, en bloques de {3} × {4} celdas del mapa.</translation>
  </message>
  <message>
   <source>{0} of {1} were reviewed, and going on with the search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal).</source>
   <translation type="unfinished">En {1} hay ya una revisión ({0}), y continuar la búsqueda la reemplaza. Copie el archivo en otro lugar, y permita sobrescribir (--overwrite en un terminal).</translation>
  </message>
  <message>
   <source>{0} of {1} without a class in the field “{2}” not counted.</source>
   <translation type="unfinished">Sin contar, por no tener clase en el campo «{2}»: {0} de {1}.</translation>
  </message>
  <message>
   <source>{0} of {1} without a usable polygon left out.</source>
   <translation type="unfinished">Sin incluir, por no tener un polígono utilizable: {0} de {1}.</translation>
  </message>
  <message>
   <source>{0} outside of the counted area left out.</source>
   <translation type="unfinished">Fuera del área de conteo, sin incluir: {0}.</translation>
  </message>
  <message>
   <source>{0} patch</source>
   <translation type="unfinished">{0} parche</translation>
  </message>
  <message>
   <source>{0} patches</source>
   <translation type="unfinished">{0} parches</translation>
  </message>
  <message>
   <source>{0} polygon</source>
   <translation type="unfinished">{0} polígono</translation>
  </message>
  <message>
   <source>{0} polygons</source>
   <translation type="unfinished">{0} polígonos</translation>
  </message>
  <message>
   <source>{0} reaches over {1} % of {2}; elsewhere nothing of it is known to the decoder.</source>
   <translation type="unfinished">{0} abarca el {1} % de {2}; en el resto, el decodificador no sabe nada de ello.</translation>
  </message>
  <message>
   <source>{0} reads features of {1}. Only decoders on the default model, and those that read the pixels alone, are exported as one ONNX file.</source>
   <translation type="unfinished">{0} lee características de {1}. Solo los decodificadores del modelo predeterminado, y los que leen solo los píxeles, se exportan como un único archivo ONNX.</translation>
  </message>
  <message>
   <source>{0} reviewed polygon</source>
   <translation type="unfinished">{0} polígono revisado</translation>
  </message>
  <message>
   <source>{0} reviewed polygons</source>
   <translation type="unfinished">{0} polígonos revisados</translation>
  </message>
  <message>
   <source>{0} takes {1} channels, not 3. Choose a model for pictures.</source>
   <translation type="unfinished">{0} admite {1} canales, no 3. Elija un modelo para imágenes.</translation>
  </message>
  <message>
   <source>{0} uses operations that OpenVINO cannot run on this machine.</source>
   <translation type="unfinished">{0} usa operaciones que OpenVINO no puede ejecutar en este equipo.</translation>
  </message>
  <message>
   <source>{0} uses the activation {1}, which cannot be run. Choose another model.</source>
   <translation type="unfinished">{0} usa la activación {1}, que no se puede ejecutar. Elija otro modelo.</translation>
  </message>
  <message>
   <source>{0} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0} necesita líneas como «jobs: 10». En docs/cluster.md hay un archivo que copiar.</translation>
  </message>
  <message>
   <source>{0} whose outline is near no circle left out.</source>
   <translation type="unfinished">Excluidos porque ningún círculo está cerca del contorno: {0}.</translation>
  </message>
  <message>
   <source>{0} window</source>
   <translation type="unfinished">{0} ventana</translation>
  </message>
  <message>
   <source>{0} windows</source>
   <translation type="unfinished">{0} ventanas</translation>
  </message>
  <message>
   <source>{0} would hold a GeoTIFF: let its name end with .tif.</source>
   <translation type="unfinished">{0} contendría un GeoTIFF: haga que su nombre termine en .tif.</translation>
  </message>
  <message>
   <source>{0} × {1} cells are too many. Take larger cells or a smaller extent.</source>
   <translation type="unfinished">{0} × {1} celdas son demasiadas. Tome celdas mayores o una extensión menor.</translation>
  </message>
  <message>
   <source>{0} × {1} cells that both maps hold.</source>
   <translation type="unfinished">{0} × {1} celdas que ambos mapas contienen.</translation>
  </message>
  <message>
   <source>{0}: Craterstats says “{1}”. Choose a wider range of diameters.</source>
   <translation type="unfinished">{0}: Craterstats dice «{1}». Elija un intervalo de diámetros más amplio.</translation>
  </message>
  <message>
   <source>{0}: every worker that was given them ended, the last on {1}. Most often there is too little memory: give each worker more, or start fewer. What is finished stays.</source>
   <translation type="unfinished">{0}: todos los workers que recibieron este trabajo terminaron, el último en {1}. Lo más frecuente es que falte memoria: dé más a cada worker, o inicie menos. Lo terminado se conserva.</translation>
  </message>
  <message>
   <source>{0}: {1} wants a whole number from 1 on, not {2}.</source>
   <translation type="unfinished">{0}: {1} requiere un número entero a partir de 1, no {2}.</translation>
  </message>
  <message>
   <source>{0}{1}. Check the file and its folder, then try again.</source>
   <translation type="unfinished">{0}{1}. Compruebe el archivo y su carpeta, e inténtelo de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>EngineClient</name>
  <message>
   <source>The request {method} is too large for the engine; take a smaller part of the layer.</source>
   <translation type="unfinished">La petición {method} es demasiado grande para el motor; tome una parte menor de la capa.</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>&amp;Build</source>
   <translation type="unfinished">&amp;Variante</translation>
  </message>
  <message>
   <source>&amp;Cluster</source>
   <translation type="unfinished">&amp;Clúster</translation>
  </message>
  <message>
   <source>&amp;Python</source>
   <translation type="unfinished">&amp;Python</translation>
  </message>
  <message>
   <source>&amp;Wheels</source>
   <translation type="unfinished">&amp;Wheels</translation>
  </message>
  <message>
   <source>A machine translated these words, and nobody has reviewed them yet. Corrections are welcome in the project’s issues.</source>
   <translation type="unfinished">Una máquina tradujo estas palabras y nadie las ha revisado todavía. Las correcciones son bienvenidas en las incidencias del proyecto.</translation>
  </message>
  <message>
   <source>A map run is under way. Its finished tiles are kept; run it again to continue.</source>
   <translation type="unfinished">Hay una ejecución de mapa en curso. Sus teselas terminadas se conservan; ejecútela de nuevo para continuar.</translation>
  </message>
  <message>
   <source>A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay.</source>
   <translation type="unfinished">Se usa un Python más reciente de este equipo; si no lo hay, se descarga Python 3.12 de python-build-standalone (30 MB, y 18 MB para obtenerlo). Modelos, geoformas y mapas se conservan.</translation>
  </message>
  <message>
   <source>A raster is being converted, which would have to start again.</source>
   <translation type="unfinished">Se está convirtiendo un ráster; habría que empezar de nuevo.</translation>
  </message>
  <message>
   <source>A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the Train page first.</source>
   <translation type="unfinished">Hay un entrenamiento en curso, y se perdería lo aprendido. Para conservar su mejor época, deténgalo primero en la página Entrenar.</translation>
  </message>
  <message>
   <source>A&amp;ges</source>
   <translation type="unfinished">&amp;Edades</translation>
  </message>
  <message>
   <source>Add Craterstats</source>
   <translation type="unfinished">Añadir Craterstats</translation>
  </message>
  <message>
   <source>Add Craterstats? The engine is started again.</source>
   <translation type="unfinished">¿Añadir Craterstats? El motor se reinicia.</translation>
  </message>
  <message>
   <source>Add cluster support? The engine is started again.</source>
   <translation type="unfinished">¿Añadir soporte para clúster? El motor se reinicia.</translation>
  </message>
  <message>
   <source>Add support (dask)</source>
   <translation type="unfinished">Añadir (dask)</translation>
  </message>
  <message>
   <source>Adds Craterstats 3.6 to the engine, 90 MB, for ages and isochrones of crater counts; the engine has to run on Python 3.12 or newer</source>
   <translation type="unfinished">Añade Craterstats 3.6 al motor, 90 MB, para edades e isócronas de conteos de cráteres; el motor debe funcionar con Python 3.12 o posterior</translation>
  </message>
  <message>
   <source>Adds dask to the engine, 50 MB: landform map --scheduler then computes maps with many processes or machines</source>
   <translation type="unfinished">Añade dask al motor, 50 MB: landform map --scheduler calcula entonces los mapas con muchos procesos o equipos</translation>
  </message>
  <message>
   <source>Bac&amp;kend</source>
   <translation type="unfinished">Bac&amp;kend</translation>
  </message>
  <message>
   <source>Build for the processor or for an NVIDIA card</source>
   <translation type="unfinished">Compilación para el procesador o para una tarjeta NVIDIA</translation>
  </message>
  <message>
   <source>Build the private Python environment that runs the models; QGIS itself stays as it is</source>
   <translation type="unfinished">Crear el entorno privado de Python que ejecuta los modelos; QGIS queda como está</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Cancelar</translation>
  </message>
  <message>
   <source>Check the engine and build again what is broken</source>
   <translation type="unfinished">Comprobar el motor y reconstruir lo que esté dañado</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation type="unfinished">Copiar registro</translation>
  </message>
  <message>
   <source>Craterstats is there</source>
   <translation type="unfinished">Craterstats instalado</translation>
  </message>
  <message>
   <source>Delete the engine; models and landforms stay</source>
   <translation type="unfinished">Borrar el motor; modelos y geoformas se conservan</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">Descargar</translation>
  </message>
  <message>
   <source>Download the chosen model; a download that was cut goes on where it stopped</source>
   <translation type="unfinished">Descargar el modelo elegido; una descarga interrumpida sigue donde se quedó</translation>
  </message>
  <message>
   <source>Encode a&amp;head</source>
   <translation type="unfinished">Codificar &amp;antes</translation>
  </message>
  <message>
   <source>End the engine and start it again</source>
   <translation type="unfinished">Terminar el motor e iniciarlo de nuevo</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">Motor</translation>
  </message>
  <message>
   <source>Everything in the view is looked for, and what was found would be lost.</source>
   <translation type="unfinished">Se busca todo lo que hay en la vista, y lo encontrado se perdería.</translation>
  </message>
  <message>
   <source>Folder of wheels to install from on a machine without network; empty uses the package index</source>
   <translation type="unfinished">Carpeta de wheels desde la que instalar en un equipo sin red; vacío usa el índice de paquetes</translation>
  </message>
  <message>
   <source>Landforms are looked for. What was looked at is kept; the same search goes on from there.</source>
   <translation type="unfinished">Se buscan geoformas. Lo ya examinado se conserva; la misma búsqueda sigue desde ahí.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished">Registro</translation>
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished">Modelos</translation>
  </message>
  <message>
   <source>Models, landforms and maps stay. It can be set up again at any time.</source>
   <translation type="unfinished">Modelos, geoformas y mapas se conservan. Se puede volver a instalar en cualquier momento.</translation>
  </message>
  <message>
   <source>No Python on this machine can carry the engine. Fetch one?</source>
   <translation type="unfinished">Ningún Python de este equipo sirve para el motor. ¿Obtener uno?</translation>
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished">Opciones</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to build the engine with; empty finds one</source>
   <translation type="unfinished">Python 3.11 o posterior con el que construir el motor; vacío busca uno</translation>
  </message>
  <message>
   <source>Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the engine. Nothing else on the machine changes.</source>
   <translation type="unfinished">Se descarga Python 3.12 de python-build-standalone (30 MB, y 18 MB para obtenerlo) y queda junto al motor. Nada más cambia en el equipo.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished">Eliminar</translation>
  </message>
  <message>
   <source>Remove the engine?</source>
   <translation type="unfinished">¿Eliminar el motor?</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation type="unfinished">Reparar</translation>
  </message>
  <message>
   <source>Repair the engine?</source>
   <translation type="unfinished">¿Reparar el motor?</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation type="unfinished">Reiniciar</translation>
  </message>
  <message>
   <source>Restart the engine?</source>
   <translation type="unfinished">¿Reiniciar el motor?</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation type="unfinished">Se ejecuta en</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">Instalar motor…</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation type="unfinished">Instalando</translation>
  </message>
  <message>
   <source>Stop; what was there before stays</source>
   <translation type="unfinished">Detener; lo que había antes se conserva</translation>
  </message>
  <message>
   <source>Support is there (dask)</source>
   <translation type="unfinished">Disponible (dask)</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's CUDA. Update the driver, then restart the engine.</source>
   <translation type="unfinished">La tarjeta NVIDIA no se usa porque PyTorch no la encuentra: su controlador puede ser más antiguo que la CUDA de PyTorch. Actualice el controlador y reinicie el motor.</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at Options → Build, remove the engine and set it up again.</source>
   <translation type="unfinished">La tarjeta NVIDIA no se usa porque PyTorch se instaló solo para el procesador: elija CUDA en Opciones → Variante, elimine el motor e instálelo de nuevo.</translation>
  </message>
  <message>
   <source>The engine is being set up.</source>
   <translation type="unfinished">El motor se está instalando.</translation>
  </message>
  <message>
   <source>This needs a newer Python than the engine's. Set the engine up again with one?</source>
   <translation type="unfinished">Esto requiere un Python más reciente que el del motor. ¿Instalar de nuevo el motor con uno?</translation>
  </message>
  <message>
   <source>Use a checkpoint file that you already have</source>
   <translation type="unfinished">Usar un archivo de checkpoint que ya tiene</translation>
  </message>
  <message>
   <source>Use a file…</source>
   <translation type="unfinished">Usar archivo…</translation>
  </message>
  <message>
   <source>What runs the model; automatic takes the fastest that is there</source>
   <translation type="unfinished">Qué ejecuta el modelo; automático toma lo más rápido que haya</translation>
  </message>
  <message>
   <source>Which models encode the ground in view before a click: Landform Mapper's own is quick, and so is any on a graphics card; slow ones encode one window only</source>
   <translation type="unfinished">Qué modelos codifican el terreno a la vista antes de un clic: el propio de Landform Mapper es rápido, como cualquiera en una tarjeta gráfica; los lentos codifican solo una ventana</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">automático</translation>
  </message>
  <message>
   <source>every model</source>
   <translation type="unfinished">todos los modelos</translation>
  </message>
  <message>
   <source>no model</source>
   <translation type="unfinished">ningún modelo</translation>
  </message>
  <message>
   <source>processor</source>
   <translation type="unfinished">procesador</translation>
  </message>
  <message>
   <source>quick models</source>
   <translation type="unfinished">modelos rápidos</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>The engine in {folder} was removed.</source>
   <translation type="unfinished">El motor de {folder} se eliminó.</translation>
  </message>
 </context>
 <context>
  <name>EngineSupervisor</name>
  <message>
   <source>It said last: {line}</source>
   <translation type="unfinished">Lo último que dijo: {line}</translation>
  </message>
  <message>
   <source>The engine is not set up yet. Open the Engine page and press “Set up engine…”.</source>
   <translation type="unfinished">El motor aún no está instalado. Abra la página Motor y pulse «Instalar motor…».</translation>
  </message>
  <message>
   <source>The engine is ready.</source>
   <translation type="unfinished">El motor está listo.</translation>
  </message>
  <message>
   <source>The engine is starting.</source>
   <translation type="unfinished">El motor se está iniciando.</translation>
  </message>
  <message>
   <source>The engine is stopped. Start it on the Engine page.</source>
   <translation type="unfinished">El motor está detenido. Inícielo en la página Motor.</translation>
  </message>
  <message>
   <source>The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not help, install the plugin again.</source>
   <translation type="unfinished">El motor usa el protocolo {engine} y este complemento el protocolo {plugin}. Reinicie QGIS; si no sirve, instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>The engine {reason} and is being restarted.</source>
   <translation type="unfinished">El motor {reason} y se está reiniciando.</translation>
  </message>
  <message>
   <source>The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log on the Engine page, then repair the engine or start it there.</source>
   <translation type="unfinished">El motor {reason}. Se ha reiniciado {n} veces y ya no se reinicia por sí mismo: lea el registro en la página Motor y repárelo o inícielo allí.</translation>
  </message>
  <message>
   <source>The engine {reason}; please try again.</source>
   <translation type="unfinished">El motor {reason}; inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>gave no sign of life for {n} seconds</source>
   <translation type="unfinished">no dio señales de vida en {n} segundos</translation>
  </message>
  <message>
   <source>was not ready after {n} seconds</source>
   <translation type="unfinished">no estuvo listo tras {n} segundos</translation>
  </message>
 </context>
 <context>
  <name>EngineTransport</name>
  <message>
   <source>could not be started ({reason})</source>
   <translation type="unfinished">no se pudo iniciar ({reason})</translation>
  </message>
  <message>
   <source>ended with exit status {code}</source>
   <translation type="unfinished">terminó con el código de salida {code}</translation>
  </message>
  <message>
   <source>sent damaged data</source>
   <translation type="unfinished">envió datos dañados</translation>
  </message>
  <message>
   <source>was killed or crashed</source>
   <translation type="unfinished">se cerró a la fuerza o falló</translation>
  </message>
 </context>
 <context>
  <name>EnsembleLook</name>
  <message>
   <source>&amp;Look first</source>
   <translation type="unfinished">&amp;Ver antes</translation>
  </message>
  <message>
   <source>Draw the labels that the student would learn from, on three places of the images</source>
   <translation type="unfinished">Dibujar las etiquetas de las que aprendería el alumno, en tres lugares de las imágenes</translation>
  </message>
  <message>
   <source>Go without the picture; masks that were found are kept</source>
   <translation type="unfinished">Seguir sin la imagen; las máscaras encontradas se conservan</translation>
  </message>
  <message>
   <source>Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %.</source>
   <translation type="unfinished">Las máscaras decidieron en el {decided} % de este terreno, y cambiaron lo que dice el decodificador en el {changed} %.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">Leyendo las imágenes…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Detener</translation>
  </message>
  <message>
   <source>The look was stopped. Masks that were found are not looked for again.</source>
   <translation type="unfinished">La vista previa se detuvo. Las máscaras encontradas no se buscan de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>EstimateLine</name>
  <message>
   <source>Estimating…</source>
   <translation type="unfinished">Estimando…</translation>
  </message>
 </context>
 <context>
  <name>EverythingRun</name>
  <message>
   <source>Add an image layer to the project and choose it first.</source>
   <translation type="unfinished">Añada primero una capa de imagen al proyecto y elíjala.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">Elija una imagen que sea un archivo: el motor tiene que leerla a varias escalas.</translation>
  </message>
  <message>
   <source>Nothing new was found in this view. Move the map, or zoom in for smaller ones.</source>
   <translation type="unfinished">No se encontró nada nuevo en esta vista. Mueva el mapa, o acérquese para buscar geoformas menores.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">Detenido tras el {share} % de la vista: la geoforma encontrada hasta ahora se puede revisar.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">Detenido tras el {share} % de la vista: las {n} geoformas encontradas hasta ahora se pueden revisar.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">Detenido antes de encontrar nada nuevo.</translation>
  </message>
  <message>
   <source>The map has no scale on this image. Zoom in to the image.</source>
   <translation type="unfinished">El mapa no tiene escala en esta imagen. Haga zoom a la imagen.</translation>
  </message>
 </context>
 <context>
  <name>ExtentChooser</name>
  <message>
   <source>Choose the polygon layer whose selected polygons are to be mapped.</source>
   <translation type="unfinished">Elija la capa de polígonos cuyos polígonos seleccionados se van a cartografiar.</translation>
  </message>
  <message>
   <source>Drawn rectangle</source>
   <translation type="unfinished">Rectángulo dibujado</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">Vista del mapa</translation>
  </message>
  <message>
   <source>Press “Draw” and drag a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">Pulse «Dibujar» y arrastre un rectángulo en el mapa, o elija otra extensión.</translation>
  </message>
  <message>
   <source>Selected polygons</source>
   <translation type="unfinished">Polígonos seleccionados</translation>
  </message>
  <message>
   <source>Whole layer</source>
   <translation type="unfinished">Capa completa</translation>
  </message>
 </context>
 <context>
  <name>FieldMappingDialog</name>
  <message>
   <source>Field of the layer</source>
   <translation type="unfinished">Campo de la capa</translation>
  </message>
  <message>
   <source>Landform</source>
   <translation type="unfinished">Geoforma</translation>
  </message>
  <message>
   <source>Match fields</source>
   <translation type="unfinished">Asignar campos</translation>
  </message>
  <message>
   <source>On the left what is known of a landform, on the right the field of the layer that takes it</source>
   <translation type="unfinished">A la izquierda, lo que se sabe de una geoforma; a la derecha, el campo de la capa que lo recibe</translation>
  </message>
  <message>
   <source>Which fields of “{layer}” take what is known of a landform? This is kept for the layer.</source>
   <translation type="unfinished">¿Qué campos de «{layer}» reciben lo que se sabe de una geoforma? La elección se conserva para la capa.</translation>
  </message>
  <message>
   <source>do not write</source>
   <translation type="unfinished">no escribir</translation>
  </message>
 </context>
 <context>
  <name>FilterSection</name>
  <message>
   <source>All classes</source>
   <translation type="unfinished">Todas las clases</translation>
  </message>
  <message>
   <source>Back into the dock</source>
   <translation type="unfinished">De vuelta al panel</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">Circularidad</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">Diámetro</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">Elipticidad</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished">Filtro</translation>
  </message>
  <message>
   <source>Filter: {passing} of {count}</source>
   <translation type="unfinished">Filtro: {passing} de {count}</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation type="unfinished">Similitud</translation>
  </message>
  <message>
   <source>Over the map</source>
   <translation type="unfinished">Sobre el mapa</translation>
  </message>
  <message>
   <source>Put the filter over the map, where its effect is seen</source>
   <translation type="unfinished">Poner el filtro sobre el mapa, donde se ve su efecto</translation>
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished">Puntuación</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished">Mostrar todo</translation>
  </message>
  <message>
   <source>no class</source>
   <translation type="unfinished">sin clase</translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished">desconocido</translation>
  </message>
 </context>
 <context>
  <name>FinishBox</name>
  <message>
   <source> m</source>
   <translation type="unfinished"> m</translation>
  </message>
  <message>
   <source>&amp;Fill holes</source>
   <translation type="unfinished">Sin &amp;huecos</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation type="unfinished">Círculo</translation>
  </message>
  <message>
   <source>Close all holes in the outline</source>
   <translation type="unfinished">Cerrar todos los huecos del contorno</translation>
  </message>
  <message>
   <source>Drop parts and holes of the outline that are smaller than a circle of this diameter; the largest part stays</source>
   <translation type="unfinished">Descartar partes y huecos del contorno menores que un círculo de este diámetro; la parte mayor se conserva</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation type="unfinished">Elipse</translation>
  </message>
  <message>
   <source>End the outline where landforms of the layer are, and share their borders</source>
   <translation type="unfinished">Terminar el contorno donde hay geoformas de la capa y compartir sus límites</translation>
  </message>
  <message>
   <source>Keep the circle through the outline, as for the rim of a crater</source>
   <translation type="unfinished">Tomar el círculo ajustado al contorno, como para el borde de un cráter</translation>
  </message>
  <message>
   <source>Keep the ellipse through the outline</source>
   <translation type="unfinished">Tomar la elipse ajustada al contorno</translation>
  </message>
  <message>
   <source>Keep the outline as the model draws it</source>
   <translation type="unfinished">Dejar el contorno como lo dibuja el modelo</translation>
  </message>
  <message>
   <source>No overla&amp;p</source>
   <translation type="unfinished">Sin sola&amp;pes</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">Contorno</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation type="unfinished">Forma</translation>
  </message>
  <message>
   <source>Small&amp;est</source>
   <translation type="unfinished">Mí&amp;nima</translation>
  </message>
  <message>
   <source>Smoot&amp;h</source>
   <translation type="unfinished">Suavi&amp;zar</translation>
  </message>
  <message>
   <source>Take wiggles out of the outline; its area stays</source>
   <translation type="unfinished">Quitar ondulaciones del contorno; su área se conserva</translation>
  </message>
  <message>
   <source>keep all parts</source>
   <translation type="unfinished">todas</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Got it</source>
   <translation type="unfinished">&amp;Entendido</translation>
  </message>
  <message>
   <source>Choose an image on the page Annotate</source>
   <translation type="unfinished">Elija una imagen en la página Anotar</translation>
  </message>
  <message>
   <source>Click on a landform in the map</source>
   <translation type="unfinished">Haga clic en una geoforma del mapa</translation>
  </message>
  <message>
   <source>Put these steps away; they do not come back</source>
   <translation type="unfinished">Ocultar estos pasos; no vuelven a aparecer</translation>
  </message>
  <message>
   <source>Set up the engine: the button above does it, once</source>
   <translation type="unfinished">Instale el motor: lo hace el botón de arriba, una sola vez</translation>
  </message>
  <message>
   <source>Three steps to the first landform</source>
   <translation type="unfinished">Tres pasos hasta la primera geoforma</translation>
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished">hecho</translation>
  </message>
 </context>
 <context>
  <name>FurtherLayers</name>
  <message>
   <source>Add a layer</source>
   <translation type="unfinished">Añadir una capa</translation>
  </message>
  <message>
   <source>Another view of the same ground, such as its relief, with the bands and contrast of its own</source>
   <translation type="unfinished">Otra vista del mismo terreno, como su relieve, con sus propias bandas y su propio contraste</translation>
  </message>
  <message>
   <source>Look at another layer of the same ground too, such as its relief or slope</source>
   <translation type="unfinished">Examinar también otra capa del mismo terreno, como su relieve o su pendiente</translation>
  </message>
  <message>
   <source>One like {name}</source>
   <translation type="unfinished">Una como {name}</translation>
  </message>
  <message>
   <source>The model learnt from {name} here: choose what shows the same of this ground</source>
   <translation type="unfinished">El modelo aprendió aquí de {name}: elija lo que muestre lo mismo de este terreno</translation>
  </message>
  <message>
   <source>The project has no other raster of this body. Add one, such as the relief, first.</source>
   <translation type="unfinished">El proyecto no tiene otro ráster de este cuerpo. Añada uno primero, como el relieve.</translation>
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished">Con</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Landform Mapper: help</source>
   <translation type="unfinished">Landform Mapper: ayuda</translation>
  </message>
 </context>
 <context>
  <name>HistogramWidget</name>
  <message>
   <source>Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic.</source>
   <translation type="unfinished">Arrastre los tiradores: los valores más oscuros son negros, los más claros blancos. Teclas: Izquierda y Derecha mueven el tirador marcado, RePág y AvPág lo mueven más, Arriba y Abajo marcan el otro, Inicio es automático.</translation>
  </message>
  <message>
   <source>Heights are square roots of the counts, so that few are seen too.</source>
   <translation type="unfinished">Las alturas son raíces cuadradas de los recuentos, para que también se vean los pequeños.</translation>
  </message>
  <message>
   <source>Histogram with the black and the white point</source>
   <translation type="unfinished">Histograma con el punto negro y el punto blanco</translation>
  </message>
 </context>
 <context>
  <name>JudgingRun</name>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Leyendo las etiquetas…</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation type="unfinished">El informe está en {path}.</translation>
  </message>
 </context>
 <context>
  <name>LabelsDialog</name>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">&amp;Campo de clase</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">Eti&amp;quetado</translation>
  </message>
  <message>
   <source>&amp;Polygons</source>
   <translation type="unfinished">&amp;Polígonos</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">&amp;Ráster</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">Comparar decodificadores</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation type="unfinished">Comparar…</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">Evaluar un decodificador</translation>
  </message>
  <message>
   <source>Judge…</source>
   <translation type="unfinished">Evaluar…</translation>
  </message>
  <message>
   <source>Polygons within which every landform has been outlined</source>
   <translation type="unfinished">Polígonos dentro de los cuales está delineada toda geoforma</translation>
  </message>
  <message>
   <source>The r&amp;est is</source>
   <translation type="unfinished">El r&amp;esto es</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">alrededor de los polígonos</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">fondo</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">excluido</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: who has seen the ground before is ahead without being better.</source>
   <translation type="unfinished">«{first}» y «{second}» se evalúan con los mismos polígonos. Elija algunos de los que ninguno haya aprendido: quien ya vio el terreno lleva ventaja sin ser mejor.</translation>
  </message>
  <message>
   <source>“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen it looks better than it is.</source>
   <translation type="unfinished">«{name}» se evalúa con polígonos. Elija algunos de los que no haya aprendido: en terreno que ya ha visto parece mejor de lo que es.</translation>
  </message>
 </context>
 <context>
  <name>LandformDock</name>
  <message>
   <source>Annotate</source>
   <translation type="unfinished">Anotar</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">Motor</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation type="unfinished">Ayuda de esta página</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">Mapa</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">Listo</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">Instalar motor…</translation>
  </message>
  <message>
   <source>Start engine</source>
   <translation type="unfinished">Iniciar motor</translation>
  </message>
  <message>
   <source>The engine is being set up; see the Engine page.</source>
   <translation type="unfinished">El motor se está instalando; vea la página Motor.</translation>
  </message>
  <message>
   <source>The engine is not set up yet.</source>
   <translation type="unfinished">El motor aún no está instalado.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">Entrenar</translation>
  </message>
 </context>
 <context>
  <name>LandformEditing</name>
  <message>
   <source>{size} Enter accepts, Esc clears.</source>
   <translation type="unfinished">{size} Intro acepta, Esc descarta.</translation>
  </message>
  <message>
   <source>{size} Enter accepts, Esc goes back to the review.</source>
   <translation type="unfinished">{size} Intro acepta, Esc vuelve a la revisión.</translation>
  </message>
  <message>
   <source>{size} Enter replaces the landform's outline, Esc leaves it as it was.</source>
   <translation type="unfinished">{size} Intro reemplaza el contorno de la geoforma, Esc lo deja como estaba.</translation>
  </message>
  <message>
   <source>{size} Enter splits this part off, Esc leaves the landform whole.</source>
   <translation type="unfinished">{size} Intro separa esta parte, Esc deja la geoforma entera.</translation>
  </message>
 </context>
 <context>
  <name>LandformExport</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> y </translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation type="unfinished">1 polígono</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">Exportar geoformas</translation>
  </message>
  <message>
   <source>Exporting landforms…</source>
   <translation type="unfinished">Exportando geoformas…</translation>
  </message>
  <message>
   <source>Save the landforms first: the export takes them from their file.</source>
   <translation type="unfinished">Guarde primero las geoformas: la exportación las toma de su archivo.</translation>
  </message>
  <message>
   <source>{number} exported to {files}.</source>
   <translation type="unfinished">Exportación de {number} a {files}.</translation>
  </message>
  <message>
   <source>{n} polygons</source>
   <translation type="unfinished">{n} polígonos</translation>
  </message>
 </context>
 <context>
  <name>LandformMapper</name>
  <message>
   <source>1 crater of the second count was found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">1 cráter del segundo conteo lo encontró un decodificador y nadie lo ha revisado.</translation>
  </message>
  <message>
   <source>1 further layer</source>
   <translation type="unfinished">1 capa adicional</translation>
  </message>
  <message>
   <source>1 of them is questionable.</source>
   <translation type="unfinished">1 de ellas es dudosa.</translation>
  </message>
  <message>
   <source>1 polygon below {area} was merged into what lies around it.</source>
   <translation type="unfinished">1 polígono menor que {area} se combinó con lo que lo rodea.</translation>
  </message>
  <message>
   <source>1 polygon: {classes}</source>
   <translation type="unfinished">1 polígono: {classes}</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation type="unfinished">1 tesela</translation>
  </message>
  <message>
   <source>1 without a class is left out.</source>
   <translation type="unfinished">1 sin clase se deja fuera.</translation>
  </message>
  <message>
   <source>A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.</source>
   <translation type="unfinished">No se pudo escribir una copia de «{layer}» en {path}: {reason}. Libere espacio allí.</translation>
  </message>
  <message>
   <source>A part of it has no place in the other coordinate reference system.</source>
   <translation type="unfinished">Una parte no tiene lugar en el otro sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished">Exactitud</translation>
  </message>
  <message>
   <source>Accuracy on unseen ground</source>
   <translation type="unfinished">Exactitud en terreno no visto</translation>
  </message>
  <message>
   <source>Adapt a decoder to images without labels</source>
   <translation type="unfinished">Adaptar un decodificador a imágenes sin etiquetas</translation>
  </message>
  <message>
   <source>Add a raster and a polygon layer to the project to start.</source>
   <translation type="unfinished">Para empezar, añada al proyecto un ráster y una capa de polígonos.</translation>
  </message>
  <message>
   <source>Add the landform fields</source>
   <translation type="unfinished">Añadir los campos de geoformas</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation type="unfinished">Añadir los resultados al proyecto</translation>
  </message>
  <message>
   <source>Add them to it, or choose another landform layer.</source>
   <translation type="unfinished">Añádalos, o elija otra capa de geoformas.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished">Área</translation>
  </message>
  <message>
   <source>Area [m²]</source>
   <translation type="unfinished">Área [m²]</translation>
  </message>
  <message>
   <source>Area on the body, from the CRS's own ellipsoid</source>
   <translation type="unfinished">Área sobre el cuerpo, según el elipsoide del propio SRC</translation>
  </message>
  <message>
   <source>As many as the model learnt from beside the image, in the same order.</source>
   <translation type="unfinished">Tantas como aprendió el modelo junto a la imagen, en el mismo orden.</translation>
  </message>
  <message>
   <source>As many as the models learnt from beside the image, in the same order; a model that learnt from fewer looks at the first of them.</source>
   <translation type="unfinished">Tantas como aprendieron los modelos junto a la imagen, en el mismo orden; un modelo que aprendió de menos examina las primeras.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished">Automático</translation>
  </message>
  <message>
   <source>Azimuth of the major axis [°]</source>
   <translation type="unfinished">Azimut del eje mayor [°]</translation>
  </message>
  <message>
   <source>Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together.</source>
   <translation type="unfinished">El mejor en la mayoría de los terrenos y el que menos depende del azar: decodificadores convolucionales y lineales que responden juntos.</translation>
  </message>
  <message>
   <source>COCO annotations</source>
   <translation type="unfinished">Anotaciones COCO</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation type="unfinished">Celdas</translation>
  </message>
  <message>
   <source>Cells without a class</source>
   <translation type="unfinished">Celdas sin clase</translation>
  </message>
  <message>
   <source>Centres of landforms</source>
   <translation>Centros de las formas</translation>
  </message>
  <message>
   <source>Choose a raster and the polygon layer with its labels first.</source>
   <translation type="unfinished">Elija primero un ráster y la capa de polígonos con sus etiquetas.</translation>
  </message>
  <message>
   <source>Choose a trained model first. The Train page makes one from your polygons.</source>
   <translation type="unfinished">Elija primero un modelo entrenado. La página Entrenar crea uno a partir de sus polígonos.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">Elija una imagen que sea un archivo: el motor tiene que leerla a varias escalas.</translation>
  </message>
  <message>
   <source>Choose the decoder that teaches first; one is made by a training.</source>
   <translation type="unfinished">Elija primero el decodificador que enseña; un entrenamiento crea uno.</translation>
  </message>
  <message>
   <source>Choose the polygon layer that outlines the labelled ground.</source>
   <translation type="unfinished">Elija la capa de polígonos que delimita el terreno etiquetado.</translation>
  </message>
  <message>
   <source>Choose the raster to map first.</source>
   <translation type="unfinished">Elija primero el ráster que quiere cartografiar.</translation>
  </message>
  <message>
   <source>Circle and outline of different size</source>
   <translation type="unfinished">Círculo y contorno de distinto tamaño</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">Circularidad</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">Clase</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished">Campo de clase</translation>
  </message>
  <message>
   <source>Class of landforms</source>
   <translation type="unfinished">Clase de geoformas</translation>
  </message>
  <message>
   <source>Class of landforms: {name}</source>
   <translation type="unfinished">Clase de geoformas: {name}</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished">Ráster de clases</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished">Clases</translation>
  </message>
  <message>
   <source>Classified cells</source>
   <translation type="unfinished">Celdas clasificadas</translation>
  </message>
  <message>
   <source>Classify patches</source>
   <translation type="unfinished">Clasificar parches</translation>
  </message>
  <message>
   <source>Clicks needed</source>
   <translation type="unfinished">Clics necesarios</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">Comparar decodificadores</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">Comparar dos mapas</translation>
  </message>
  <message>
   <source>Compares two maps of one raster cell by cell.

&lt;p&gt;In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.&lt;/p&gt;</source>
   <translation type="unfinished">Compara dos mapas de un mismo ráster celda por celda.

&lt;p&gt;En el ráster de diferencias cada cambio de clase a clase tiene su propio valor y color: 1 es lo que no cambia,
0 lo que falta en uno de los mapas. Un informe (HTML) y sus cifras (JSON) al lado indican cuánto terreno, sobre el
cuerpo, se convirtió en qué.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Completely labelled ground</source>
   <translation type="unfinished">Terreno etiquetado por completo</translation>
  </message>
  <message>
   <source>Convolutional</source>
   <translation type="unfinished">Convolucional</translation>
  </message>
  <message>
   <source>Counted area</source>
   <translation type="unfinished">Área de conteo</translation>
  </message>
  <message>
   <source>Counted area (m²)</source>
   <translation type="unfinished">Área de conteo (m²)</translation>
  </message>
  <message>
   <source>Crater and area Shapefiles</source>
   <translation type="unfinished">Shapefiles de cráteres y de área</translation>
  </message>
  <message>
   <source>Craterstats diameters</source>
   <translation type="unfinished">Diámetros de Craterstats</translation>
  </message>
  <message>
   <source>Craterstats spatial crater count</source>
   <translation type="unfinished">Conteo espacial de cráteres de Craterstats</translation>
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished">Creado</translation>
  </message>
  <message>
   <source>Cut off by the border</source>
   <translation type="unfinished">Cortada por el límite</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Decodificador</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation type="unfinished">Detalles…</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">Diámetro</translation>
  </message>
  <message>
   <source>Diameter of equal area [m]</source>
   <translation type="unfinished">Diámetro de igual área [m]</translation>
  </message>
  <message>
   <source>Difference of mean IoU</source>
   <translation type="unfinished">Diferencia de IoU media</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation type="unfinished">Diferencias</translation>
  </message>
  <message>
   <source>Draws of each number</source>
   <translation type="unfinished">Sorteos de cada número</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">Elipticidad</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation type="unfinished">Codificador</translation>
  </message>
  <message>
   <source>End the comparison; nothing is written</source>
   <translation type="unfinished">Terminar la comparación; no se escribe nada</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation type="unfinished">Terminar la evaluación; no se escribe ningún informe</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation type="unfinished">Termina en el borde</translation>
  </message>
  <message>
   <source>Ensemble</source>
   <translation type="unfinished">Conjunto</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished">Épocas</translation>
  </message>
  <message>
   <source>Export decoder as ONNX</source>
   <translation type="unfinished">Exportar decodificador como ONNX</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">Exportar geoformas</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation type="unfinished">Extensión</translation>
  </message>
  <message>
   <source>Feature {number} has “{value}” in the field “{field}”. Write 1 for points on the landform and 0 for points off it.</source>
   <translation type="unfinished">El objeto {number} tiene «{value}» en el campo «{field}». Escriba 1 para puntos dentro de la geoforma y 0 para puntos fuera de ella.</translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished">Archivo</translation>
  </message>
  <message>
   <source>Find landforms</source>
   <translation type="unfinished">Encontrar geoformas</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">Buscar más como estas</translation>
  </message>
  <message>
   <source>Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

&lt;p&gt;A SAM draws the borders. &lt;b&gt;Model&lt;/b&gt;: one that “Train decoder” has made tells the classes.
&lt;b&gt;Find more like these&lt;/b&gt;: a few landforms tell what more is looked for, without training; those whose class is
&lt;i&gt;background&lt;/i&gt; are what is not looked for. With neither of them everything is found, without classes.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;</source>
   <translation type="unfinished">Encuentra las geoformas de un ráster, cada una como polígono propio, también donde se solapan o están unas
dentro de otras.

&lt;p&gt;Un SAM dibuja los límites. &lt;b&gt;Modelo&lt;/b&gt;: uno creado por «Entrenar decodificador» indica las clases.
&lt;b&gt;Buscar más como estas&lt;/b&gt;: unas pocas geoformas indican qué más se busca, sin entrenamiento; las de la clase
&lt;i&gt;background&lt;/i&gt; son lo que no se busca. Sin ninguno de los dos se encuentra todo, sin clases.&lt;/p&gt;
&lt;p&gt;El trabajo se hace por teselas, y las terminadas sobreviven a una cancelación o un fallo: ejecute de nuevo con la misma carpeta de salida para
continuar. Una ejecución terminada solo se reemplaza si usted lo permite.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>First map (folder of the run)</source>
   <translation type="unfinished">Primer mapa (carpeta de la ejecución)</translation>
  </message>
  <message>
   <source>First model (folder)</source>
   <translation type="unfinished">Primer modelo (carpeta)</translation>
  </message>
  <message>
   <source>Fitted curve</source>
   <translation type="unfinished">Curva ajustada</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">Carpeta</translation>
  </message>
  <message>
   <source>Folds</source>
   <translation type="unfinished">Particiones (validación cruzada)</translation>
  </message>
  <message>
   <source>For much ground that is labelled: a small transformer on the pixels that begins with nothing.</source>
   <translation type="unfinished">Para mucho terreno etiquetado: un pequeño transformer sobre los píxeles que empieza de cero.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished">Formato</translation>
  </message>
  <message>
   <source>Found 1 landform. It is in the group “{name}”.</source>
   <translation type="unfinished">Se encontró 1 geoforma. Está en el grupo «{name}».</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {n} of {all} polygons.</source>
   <translation type="unfinished">Encontrados por un decodificador y no revisados por nadie: {n} de {all} polígonos.</translation>
  </message>
  <message>
   <source>Found by a decoder, reviewed by nobody</source>
   <translation type="unfinished">Encontrada por un decodificador, no revisada por nadie</translation>
  </message>
  <message>
   <source>Found {n} landforms. They are in the group “{name}”.</source>
   <translation type="unfinished">Se encontraron {n} geoformas. Están en el grupo «{name}».</translation>
  </message>
  <message>
   <source>From there on about {share} were found ({low} to {high})</source>
   <translation type="unfinished">A partir de ahí se encontró aproximadamente el {share} ({low} a {high})</translation>
  </message>
  <message>
   <source>From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">A partir de {size}, el segundo conteo tiene aproximadamente el {share} ({low} a {high}) de los {first} cráteres revisados.</translation>
  </message>
  <message>
   <source>Further layers of this ground</source>
   <translation type="unfinished">Más capas de este terreno</translation>
  </message>
  <message>
   <source>Give a raster with a label layer, or a folder of pictures.</source>
   <translation type="unfinished">Indique un ráster con una capa de etiquetas, o una carpeta de imágenes.</translation>
  </message>
  <message>
   <source>Give the model a name; its folder is called after it.</source>
   <translation type="unfinished">Dé un nombre al modelo; su carpeta se llama igual.</translation>
  </message>
  <message>
   <source>Give the run a name; its folder and its group of layers are called after it.</source>
   <translation type="unfinished">Dé un nombre a la ejecución; su carpeta y su grupo de capas se llaman igual.</translation>
  </message>
  <message>
   <source>Good as a yardstick: it looks at each place alone, and tells what the image model knows already.</source>
   <translation type="unfinished">Bueno como referencia: mira cada lugar por separado y muestra lo que el modelo de imagen ya sabe.</translation>
  </message>
  <message>
   <source>Good for comparison: it learns from the pixels alone, so it wants many labels and more time.</source>
   <translation type="unfinished">Bueno para comparar: aprende solo de los píxeles, así que necesita muchas etiquetas y más tiempo.</translation>
  </message>
  <message>
   <source>Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights.</source>
   <translation type="unfinished">Bueno para mapas rápidos y para exportar: una red pequeña sobre los píxeles que empieza con los pesos de ImageNet.</translation>
  </message>
  <message>
   <source>Good for most landforms: it sees the neighbourhood of each place and draws fine borders.</source>
   <translation type="unfinished">Bueno para la mayoría de las geoformas: ve el entorno de cada lugar y dibuja límites finos.</translation>
  </message>
  <message>
   <source>Good for surfaces that are told by brightness and texture; it is ready within seconds.</source>
   <translation type="unfinished">Bueno para superficies que se distinguen por brillo y textura; está listo en segundos.</translation>
  </message>
  <message>
   <source>Good where landforms are told by what lies farther away; it wants many labels and more time.</source>
   <translation type="unfinished">Bueno donde las geoformas se distinguen por lo que está más lejos; necesita muchas etiquetas y más tiempo.</translation>
  </message>
  <message>
   <source>Good with a handful of polygons of each class; it is ready within seconds.</source>
   <translation type="unfinished">Bueno con un puñado de polígonos de cada clase; está listo en segundos.</translation>
  </message>
  <message>
   <source>Ground a sample</source>
   <translation type="unfinished">Terreno por muestra</translation>
  </message>
  <message>
   <source>Ground without a label is</source>
   <translation type="unfinished">El terreno sin etiqueta es</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation type="unfinished">HTML (*.html)</translation>
  </message>
  <message>
   <source>Harmonic mean of precision and recall</source>
   <translation type="unfinished">Media armónica de precisión y exhaustividad</translation>
  </message>
  <message>
   <source>Hash of the model</source>
   <translation type="unfinished">Hash del modelo</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation type="unfinished">Cómo se hizo</translation>
  </message>
  <message>
   <source>Identity confidence</source>
   <translation type="unfinished">Confianza de identidad</translation>
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished">Imagen</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">Modelo de imagen</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Imágenes</translation>
  </message>
  <message>
   <source>In a cluster or chain, as secondaries are</source>
   <translation type="unfinished">En un grupo o una cadena, como los secundarios</translation>
  </message>
  <message>
   <source>It cannot be given fields of these names: choose or create another landform layer.</source>
   <translation type="unfinished">No puede recibir campos con estos nombres: elija o cree otra capa de geoformas.</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">Evaluar un decodificador</translation>
  </message>
  <message>
   <source>Judges a trained decoder on polygons that it has not learnt from, and writes a report.

&lt;p&gt;The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation type="unfinished">Evalúa un decodificador entrenado con polígonos de los que no ha aprendido y escribe un informe.

&lt;p&gt;El informe es un solo archivo HTML que se abre sin red: puntuaciones de cada clase con intervalos del 95 %, qué se confunde
con qué, geoformas encontradas y omitidas, si las probabilidades significan lo que dicen, dudas sobre las etiquetas, y de qué se
hizo. Las mismas cifras están al lado como JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terreno etiquetado por completo&lt;/b&gt;: polígonos dentro de los cuales está delineada toda geoforma. Sin ellos es el
terreno alrededor de las etiquetas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Judges two decoders by the same polygons, and writes a report.

&lt;p&gt;The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layer&lt;/b&gt;: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.&lt;/p&gt;</source>
   <translation type="unfinished">Evalúa dos decodificadores con los mismos polígonos y escribe un informe.

&lt;p&gt;El informe muestra las puntuaciones de ambos lado a lado y lo segura que es la diferencia: su intervalo del 95 % procede de los
mismos bloques de terreno para ambos. Es un solo archivo HTML que se abre sin red; las mismas cifras están al lado como
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Capa de etiquetas&lt;/b&gt;: polígonos de los que ninguno ha aprendido. El terreno que alguno haya visto se nombra en el
informe.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Label layer</source>
   <translation type="unfinished">Capa de etiquetas</translation>
  </message>
  <message>
   <source>Label layers</source>
   <translation type="unfinished">Capas de etiquetas</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">Etiquetas</translation>
  </message>
  <message>
   <source>Landform Mapper</source>
   <translation type="unfinished">Landform Mapper</translation>
  </message>
  <message>
   <source>Landform: {name}</source>
   <translation type="unfinished">Geoforma: {name}</translation>
  </message>
  <message>
   <source>Landforms</source>
   <translation type="unfinished">Geoformas</translation>
  </message>
  <message>
   <source>Landforms across the border of a global map stay whole</source>
   <translation type="unfinished">Las geoformas que cruzan el borde de un mapa global quedan enteras</translation>
  </message>
  <message>
   <source>Landforms by class, with their form</source>
   <translation type="unfinished">Geoformas por clase, con su formulario</translation>
  </message>
  <message>
   <source>Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})</source>
   <translation type="unfinished">Geoformas delineadas sobre la imagen {image}, estiramiento {stretch}, con el modelo {model} ({hash})</translation>
  </message>
  <message>
   <source>Landforms with their shapes in metres on the body, mapped with Landform Mapper.</source>
   <translation type="unfinished">Geoformas con sus medidas en metros sobre el cuerpo, cartografiadas con Landform Mapper.</translation>
  </message>
  <message>
   <source>Latitude [°]</source>
   <translation type="unfinished">Latitud [°]</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation type="unfinished">Curva de aprendizaje</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished">Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Learns which class a square of ground is of, from features of the frozen encoder.

&lt;p&gt;Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.&lt;/p&gt;
&lt;p&gt;The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.&lt;/p&gt;</source>
   <translation type="unfinished">Aprende de qué clase es un cuadrado de terreno, a partir de características del codificador congelado.

&lt;p&gt;Indique un ráster con puntos o polígonos etiquetados, o una carpeta que contenga una carpeta de imágenes por clase. En un
ráster cada celda cuadrada con una etiqueta es un ejemplo; su lado está en metros sobre el cuerpo.&lt;/p&gt;
&lt;p&gt;La carpeta de salida contiene el modelo, su ficha con puntuaciones en terreno no visto y una imagen de qué se toma por qué. Una
carpeta que ya contiene algo nunca se sobrescribe.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learnt for 1 epoch.</source>
   <translation type="unfinished">Aprendió durante 1 época.</translation>
  </message>
  <message>
   <source>Learnt for {n} epochs.</source>
   <translation type="unfinished">Aprendió durante {n} épocas.</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon on {where}</source>
   <translation type="unfinished">Aprendido de 1 polígono en {where}</translation>
  </message>
  <message>
   <source>Learnt from {polygons} polygons on {where}</source>
   <translation type="unfinished">Aprendido de {polygons} polígonos en {where}</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation type="unfinished">Probabilidad mínima</translation>
  </message>
  <message>
   <source>Least score (0 to 1)</source>
   <translation type="unfinished">Puntuación mínima (0 a 1)</translation>
  </message>
  <message>
   <source>Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. Outline them on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">Omitidos, porque contienen un polo, alrededor del cual la imagen deforma el terreno ({n}): {names}. Delinéelos en una imagen del polo en proyección estereográfica polar.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.</source>
   <translation type="unfinished">Omitidos, porque el campo «{field}» no tiene diámetro para ellos: {names} y {more} más.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names}.</source>
   <translation type="unfinished">Omitidos, porque el campo «{field}» no tiene diámetro para ellos: {names}.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.</source>
   <translation type="unfinished">Omitidos, porque su centro o todo su borde queda fuera de la imagen ({n}): {names} y {more} más.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names}.</source>
   <translation type="unfinished">Omitidos, porque su centro o todo su borde queda fuera de la imagen ({n}): {names}.</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across</source>
   <translation type="unfinished">Menos de {pixels} píxeles de ancho</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of {all} polygons.</source>
   <translation type="unfinished">Menos de {pixels} píxeles de ancho, demasiado pocos para encontrarlos todos o distinguirlos de otras cosas: {n} de {all} polígonos.</translation>
  </message>
  <message>
   <source>Let a copy of the decoder adapt first</source>
   <translation type="unfinished">Adaptar antes una copia del decodificador</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation type="unfinished">Niveles</translation>
  </message>
  <message>
   <source>Levels of area that masks are averaged within</source>
   <translation type="unfinished">Niveles de área dentro de los que se promedian las máscaras</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation type="unfinished">Licencia: {licence}.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, four times as large; it takes twice as long.</source>
   <translation type="unfinished">Como SegFormer-B0, cuatro veces mayor; tarda el doble.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, seven times as large; it takes five times as long.</source>
   <translation type="unfinished">Como SegFormer-B0, siete veces mayor; tarda cinco veces más.</translation>
  </message>
  <message>
   <source>Linear probe</source>
   <translation type="unfinished">Sonda lineal</translation>
  </message>
  <message>
   <source>Location confidence [m]</source>
   <translation type="unfinished">Confianza de ubicación [m]</translation>
  </message>
  <message>
   <source>Longitude, -180 to 180 [°]</source>
   <translation type="unfinished">Longitud, −180 a 180 [°]</translation>
  </message>
  <message>
   <source>Longitude, 0 to 360 [°]</source>
   <translation type="unfinished">Longitud, 0 a 360 [°]</translation>
  </message>
  <message>
   <source>Look at the ground</source>
   <translation type="unfinished">Pasadas sobre el terreno</translation>
  </message>
  <message>
   <source>Major axis [m]</source>
   <translation type="unfinished">Eje mayor [m]</translation>
  </message>
  <message>
   <source>Map landforms</source>
   <translation type="unfinished">Cartografiar geoformas</translation>
  </message>
  <message>
   <source>Map together with</source>
   <translation type="unfinished">Cartografiar junto con</translation>
  </message>
  <message>
   <source>Mapped 1 tile, from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">1 tesela cartografiada, de antes. Las capas están en el grupo «{name}».</translation>
  </message>
  <message>
   <source>Mapped 1 tile. The layers are in the group “{name}”.</source>
   <translation type="unfinished">1 tesela cartografiada. Las capas están en el grupo «{name}».</translation>
  </message>
  <message>
   <source>Mapped at (UTC)</source>
   <translation type="unfinished">Cartografiado el (UTC)</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">{tiles} teselas cartografiadas, {old} de ellas de antes. Las capas están en el grupo «{name}».</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles. The layers are in the group “{name}”.</source>
   <translation type="unfinished">{tiles} teselas cartografiadas. Las capas están en el grupo «{name}».</translation>
  </message>
  <message>
   <source>Maps the landforms of a raster with a decoder trained by “Train decoder” or on the Train page.

&lt;p&gt;Writes a GeoPackage with polygons that share their borders, a class raster and a probability raster.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Thresholds&lt;/b&gt;: a class and the probability, 0 to 1, that it must reach to be mapped. Where the
likeliest class does not, the ground is background, or has no class; no other class gets it.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Map together with&lt;/b&gt;: further rasters of the same body, each with the contrast of its layer, make one map with
the first, in its coordinate reference system. Where they overlap the finest is seen, of those as fine the first, and
where it has no data the next.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minimum area&lt;/b&gt;: smaller polygons are merged. Where none is given, what the decoder cannot tell from noise is;
with 0 nothing is.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Only inside&lt;/b&gt;: polygons that outline the ground to map; it goes before the extent. With selected features only
those count.&lt;/p&gt;</source>
   <translation type="unfinished">Cartografía las geoformas de un ráster con un decodificador entrenado por «Entrenar decodificador» o en la página Entrenar.

&lt;p&gt;Escribe un GeoPackage con polígonos que comparten sus límites, un ráster de clases y un ráster de probabilidad.&lt;/p&gt;
&lt;p&gt;El trabajo se hace por teselas, y las terminadas sobreviven a una cancelación o un fallo: ejecute de nuevo con la misma carpeta de salida para
continuar. Una ejecución terminada solo se reemplaza si usted lo permite.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Umbrales&lt;/b&gt;: una clase y la probabilidad, de 0 a 1, que debe alcanzar para cartografiarse. Donde la clase más probable no alcanza su umbral, el terreno es fondo o queda sin clase; ninguna otra clase lo recibe.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Cartografiar junto con&lt;/b&gt;: otros rásteres del mismo cuerpo, cada uno con el contraste de su capa, forman un solo mapa con
el primero, en su sistema de referencia de coordenadas. Donde se solapan se ve el más fino; entre los igual de finos, el primero; y
donde este no tiene datos, el siguiente.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Área mínima&lt;/b&gt;: los polígonos menores se combinan. Si no se indica, lo hace lo que el decodificador no puede distinguir del ruido;
con 0, nada.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Solo dentro de&lt;/b&gt;: polígonos que delimitan el terreno a cartografiar; tienen prioridad sobre la extensión. Si hay objetos seleccionados, solo
cuentan esos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>Mean IoU on unseen ground</source>
   <translation type="unfinished">IoU media en terreno no visto</translation>
  </message>
  <message>
   <source>Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} with a box.</source>
   <translation type="unfinished">IoU media en {count} formas del relieve con las que nadie entrenó: {click} con un clic, {clicks} con tres, {box} con un recuadro.</translation>
  </message>
  <message>
   <source>Measure landforms</source>
   <translation type="unfinished">Medir geoformas</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation type="unfinished">Medido</translation>
  </message>
  <message>
   <source>Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

&lt;p&gt;Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.&lt;/p&gt;</source>
   <translation type="unfinished">Mide polígonos sobre el cuerpo al que pertenece su SRC: área, perímetro, centro, diámetro del
círculo de igual área, ejes, azimut, elipticidad y circularidad.

&lt;p&gt;Longitudes y áreas se calculan con el elipsoide del propio SRC, nunca con el del proyecto: un cráter de Marte se mide en
Marte.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Merge landforms</source>
   <translation type="unfinished">Combinar geoformas</translation>
  </message>
  <message>
   <source>Minimum area (m²)</source>
   <translation type="unfinished">Área mínima (m²)</translation>
  </message>
  <message>
   <source>Minor axis [m]</source>
   <translation type="unfinished">Eje menor [m]</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished">Minutos</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">Modelo</translation>
  </message>
  <message>
   <source>Model (folder)</source>
   <translation type="unfinished">Modelo (carpeta)</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation type="unfinished">Nombre del modelo</translation>
  </message>
  <message>
   <source>No feature has a diameter in the field “{field}”. Choose another field.</source>
   <translation type="unfinished">Ningún objeto tiene un diámetro en el campo «{field}». Elija otro campo.</translation>
  </message>
  <message>
   <source>No labelled polygons yet.</source>
   <translation type="unfinished">Aún no hay polígonos etiquetados.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field.</source>
   <translation type="unfinished">Ningún polígono de «{layer}» tiene un valor en el campo «{field}». Rellénelo, o elija otro campo.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.</source>
   <translation type="unfinished">Aún no se ha revisado ningún polígono de «{layer}». Revise algunos primero, o entrene con todos.</translation>
  </message>
  <message>
   <source>No reviewed crater is so large.</source>
   <translation type="unfinished">Ningún cráter revisado es tan grande.</translation>
  </message>
  <message>
   <source>No table could be made in {path}: {reason}. Free some space there, or choose another file.</source>
   <translation type="unfinished">No se pudo crear ninguna tabla en {path}: {reason}. Libere espacio allí, o elija otro archivo.</translation>
  </message>
  <message>
   <source>Nothing would be left of the largest landform. Select others.</source>
   <translation type="unfinished">No quedaría nada de la geoforma mayor. Seleccione otras.</translation>
  </message>
  <message>
   <source>Numbers of polygons</source>
   <translation type="unfinished">Números de polígonos</translation>
  </message>
  <message>
   <source>Numbers of the report</source>
   <translation type="unfinished">Cifras del informe</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation type="unfinished">Archivo ONNX</translation>
  </message>
  <message>
   <source>Object</source>
   <translation type="unfinished">Objeto</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no geometry.</source>
   <translation type="unfinished">Objeto {name}: el objeto espacial {number} no tiene geometría.</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no place in the raster's CRS, so the object is left out.</source>
   <translation type="unfinished">Objeto {name}: el objeto espacial {number} no tiene lugar en el SRC del ráster, así que se omite.</translation>
  </message>
  <message>
   <source>Object {name}: nothing was found there.</source>
   <translation type="unfinished">Objeto {name}: allí no se encontró nada.</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">Objeto {name}: {reason}</translation>
  </message>
  <message>
   <source>Of all craters about {share} were found ({low} to {high})</source>
   <translation type="unfinished">De todos los cráteres se encontró aproximadamente el {share} ({low} a {high})</translation>
  </message>
  <message>
   <source>Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).</source>
   <translation type="unfinished">De los cráteres de {sizes}, donde empieza el conteo, se encontró aproximadamente el {share} ({low} a {high}).</translation>
  </message>
  <message>
   <source>On or off (1 or 0)</source>
   <translation type="unfinished">Dentro o fuera (1 o 0)</translation>
  </message>
  <message>
   <source>One is on {body}, the other on {other}.</source>
   <translation type="unfinished">Uno está en {body}, el otro en {other}.</translation>
  </message>
  <message>
   <source>Only inside</source>
   <translation type="unfinished">Solo dentro de</translation>
  </message>
  <message>
   <source>Only polygons that are reviewed</source>
   <translation type="unfinished">Solo polígonos revisados</translation>
  </message>
  <message>
   <source>Only these classes</source>
   <translation type="unfinished">Solo estas clases</translation>
  </message>
  <message>
   <source>Or a folder of pictures</source>
   <translation type="unfinished">O una carpeta de imágenes</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation type="unfinished">Origen</translation>
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished">Otras</translation>
  </message>
  <message>
   <source>Other views of the same ground, such as relief or slope, which the decoder looks at too. With several rasters each has to reach over all of them. A map needs as many, in the same order.</source>
   <translation type="unfinished">Otras vistas del mismo terreno, como relieve o pendiente, que el decodificador también examina. Con varios rásteres, cada una debe abarcarlos todos. Un mapa necesita las mismas, en el mismo orden.</translation>
  </message>
  <message>
   <source>Outline landforms at prompts</source>
   <translation type="unfinished">Delinear geoformas según indicaciones</translation>
  </message>
  <message>
   <source>Outline landforms by clicks, train a decoder, map a whole extent</source>
   <translation type="unfinished">Delinear geoformas con clics, entrenar un decodificador, cartografiar una extensión completa</translation>
  </message>
  <message>
   <source>Outlined by an earlier run: {n}.</source>
   <translation>Contorneados por una ejecución anterior: {n}.</translation>
  </message>
  <message>
   <source>Outlines one landform for each prompt, at the landform's own scale.

&lt;p&gt;&lt;b&gt;Prompts&lt;/b&gt;: points in the middle of landforms, or polygons whose bounding boxes are drawn around them.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Object&lt;/b&gt;: features with the same value in this field are one prompt; one without a value is a prompt of its
own. &lt;b&gt;On or off&lt;/b&gt;: a field with 1 for points on the landform and 0 for points off it; a point without a value is on
it. Without the two fields each feature is a prompt of its own.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Diameter&lt;/b&gt;: of the landform around each point, as catalogues of craters have it; a box of that width is the
prompt then. The unit is told by the field's name unless it is chosen: metres for names such as DIAM_M, otherwise
kilometres.&lt;/p&gt;
&lt;p&gt;A run over many prompts may be cancelled, or end with QGIS: what was outlined is kept, and the same prompts on the
same raster go on from there.&lt;/p&gt;</source>
   <translation>Delinea una geoforma por cada indicación, a la escala de la propia geoforma.

&lt;p&gt;&lt;b&gt;Indicaciones&lt;/b&gt;: puntos en el centro de geoformas, o polígonos cuyos rectángulos envolventes las rodean.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Objeto&lt;/b&gt;: los objetos espaciales con el mismo valor en este campo son una sola indicación; uno sin valor es una indicación
propia. &lt;b&gt;Dentro o fuera&lt;/b&gt;: un campo con 1 para puntos dentro de la geoforma y 0 para puntos fuera; un punto sin valor está
dentro. Sin los dos campos, cada objeto espacial es una indicación propia.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Diámetro&lt;/b&gt;: de la geoforma en torno a cada punto, como figura en los catálogos de cráteres; la indicación es entonces una caja
de ese ancho. La unidad la indica el nombre del campo si no se elige: metros para nombres como DIAM_M, si no,
kilómetros.&lt;/p&gt;
&lt;p&gt;Una ejecución con muchas indicaciones puede cancelarse, o terminar con QGIS: lo ya contorneado se conserva, y las mismas
indicaciones sobre el mismo ráster continúan desde ahí.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>PROJ knows no transformation between the two coordinate reference systems.</source>
   <translation type="unfinished">PROJ no conoce ninguna transformación entre los dos sistemas de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>Part of the mapped ground</source>
   <translation type="unfinished">Parte del terreno cartografiado</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation type="unfinished">Parches</translation>
  </message>
  <message>
   <source>Perimeter [m]</source>
   <translation type="unfinished">Perímetro [m]</translation>
  </message>
  <message>
   <source>Picture of the curves</source>
   <translation type="unfinished">Imagen de las curvas</translation>
  </message>
  <message>
   <source>Picture of the labels</source>
   <translation type="unfinished">Imagen de las etiquetas</translation>
  </message>
  <message>
   <source>Pixel [m]</source>
   <translation type="unfinished">Píxel [m]</translation>
  </message>
  <message>
   <source>Planetocentric</source>
   <translation type="unfinished">Planetocéntrica</translation>
  </message>
  <message>
   <source>Planetographic</source>
   <translation type="unfinished">Planetográfica</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">Polígonos</translation>
  </message>
  <message>
   <source>Probabilities of each class</source>
   <translation type="unfinished">Probabilidades de cada clase</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation type="unfinished">Ráster de probabilidad</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation type="unfinished">Indicaciones</translation>
  </message>
  <message>
   <source>Prototypes (few labels)</source>
   <translation type="unfinished">Prototipos (pocas etiquetas)</translation>
  </message>
  <message>
   <source>QGIS gives no reason</source>
   <translation type="unfinished">QGIS no indica el motivo</translation>
  </message>
  <message>
   <source>QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. What the plugin stores is right on equirectangular ones; of others compare with another layer.</source>
   <translation type="unfinished">QGIS tiene PROJ {own} y el motor {version}, que sitúan los lugares de los planetas en otro sitio en estos mapas: {maps}. Lo que guarda el complemento es correcto en los equirrectangulares; los demás, compárelos con otra capa.</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation type="unfinished">Bosque aleatorio</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">Ráster</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation type="unfinished">Rásteres</translation>
  </message>
  <message>
   <source>Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each in the same order.</source>
   <translation type="unfinished">Rásteres: {rasters}, capas de etiquetas: {labels}. Indique una capa de etiquetas para todos los rásteres, o una para cada uno en el mismo orden.</translation>
  </message>
  <message>
   <source>Refine landform</source>
   <translation type="unfinished">Refinar geoforma</translation>
  </message>
  <message>
   <source>Remove landforms</source>
   <translation type="unfinished">Eliminar geoformas</translation>
  </message>
  <message>
   <source>Replace a finished run</source>
   <translation type="unfinished">Reemplazar una ejecución terminada</translation>
  </message>
  <message>
   <source>Replace files that are there</source>
   <translation type="unfinished">Reemplazar archivos existentes</translation>
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished">Informe</translation>
  </message>
  <message>
   <source>Residual of the fit [m]</source>
   <translation type="unfinished">Residuo del ajuste [m]</translation>
  </message>
  <message>
   <source>Restore landforms</source>
   <translation type="unfinished">Restaurar geoformas</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation type="unfinished">Revisión: {name}</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation type="unfinished">Revisado</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation type="unfinished">Revisor</translation>
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished">Ejecución</translation>
  </message>
  <message>
   <source>SAM model</source>
   <translation type="unfinished">Modelo SAM</translation>
  </message>
  <message>
   <source>SAM that finds the masks</source>
   <translation type="unfinished">SAM que encuentra las máscaras</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation type="unfinished">Elemento STAC</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished">Guardar el informe</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.&lt;/p&gt;</source>
   <translation type="unfinished">Indica de qué clase es cada celda de una cuadrícula, con un modelo hecho por «Entrenar un clasificador de parches».

&lt;p&gt;Escribe una capa con un polígono por celda, su clase y la probabilidad de cada clase, y un ráster de las
probabilidades. Las celdas con menos de la mitad de datos se omiten.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Lado de una celda&lt;/b&gt;: 0 toma el del entrenamiento.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Probabilidad mínima&lt;/b&gt;: una celda cuya clase más probable lo es menos queda sin clase. Con 0 cada celda recibe una de las
clases aprendidas, muestre lo que muestre, salvo que una de ellas represente otros terrenos.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Score below {score}</source>
   <translation type="unfinished">Puntuación inferior a {score}</translation>
  </message>
  <message>
   <source>Score of the model</source>
   <translation type="unfinished">Puntuación del modelo</translation>
  </message>
  <message>
   <source>Second map (folder of the run)</source>
   <translation type="unfinished">Segundo mapa (carpeta de la ejecución)</translation>
  </message>
  <message>
   <source>Second model (folder)</source>
   <translation type="unfinished">Segundo modelo (carpeta)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished">Semilla</translation>
  </message>
  <message>
   <source>Shape on the body</source>
   <translation type="unfinished">Forma sobre el cuerpo</translation>
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished">Proporción</translation>
  </message>
  <message>
   <source>Share of a mask</source>
   <translation type="unfinished">Proporción de una máscara</translation>
  </message>
  <message>
   <source>Share of ground kept unseen</source>
   <translation type="unfinished">Proporción de terreno no visto</translation>
  </message>
  <message>
   <source>Share of the ground on which masks decided</source>
   <translation type="unfinished">Proporción del terreno en que decidieron las máscaras</translation>
  </message>
  <message>
   <source>Share of the ground that differs</source>
   <translation type="unfinished">Proporción del terreno que difiere</translation>
  </message>
  <message>
   <source>Share of the ground that they changed</source>
   <translation type="unfinished">Proporción del terreno que cambiaron</translation>
  </message>
  <message>
   <source>Shared ground of map and labels, as a part of the ground of either</source>
   <translation type="unfinished">Terreno común de mapa y etiquetas, como parte del terreno de cualquiera de los dos</translation>
  </message>
  <message>
   <source>Side of a cell (m)</source>
   <translation type="unfinished">Lado de una celda (m)</translation>
  </message>
  <message>
   <source>Smallest diameter (m)</source>
   <translation type="unfinished">Diámetro mínimo (m)</translation>
  </message>
  <message>
   <source>Smoothing (0 none to 1 strong)</source>
   <translation type="unfinished">Suavizado (de 0, ninguno, a 1, fuerte)</translation>
  </message>
  <message>
   <source>Split landform</source>
   <translation type="unfinished">Dividir geoforma</translation>
  </message>
  <message>
   <source>Start from an earlier model</source>
   <translation type="unfinished">Partir de un modelo anterior</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation type="unfinished">Iniciando el motor…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Detener</translation>
  </message>
  <message>
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>Detenido después de {done} de {count} objetos. Se conservan: la misma ejecución continúa desde ahí.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation type="unfinished">Detenido tras el {share} % de las teselas.</translation>
  </message>
  <message>
   <source>Stopped early.</source>
   <translation type="unfinished">Detenido antes de tiempo.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for 1 epoch.</source>
   <translation type="unfinished">Detenido antes de tiempo; aprendió durante 1 época.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for {n} epochs.</source>
   <translation type="unfinished">Detenido antes de tiempo; aprendió durante {n} épocas.</translation>
  </message>
  <message>
   <source>Stopped early; the best epoch, {epoch}, is in {folder}.</source>
   <translation type="unfinished">Detenido antes de tiempo; la mejor época, {epoch}, está en {folder}.</translation>
  </message>
  <message>
   <source>Stopped early; the student as it was after step {step} is in {folder}.</source>
   <translation type="unfinished">Detenido antes de tiempo; el alumno tal como era tras el paso {step} está en {folder}.</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">Alumno</translation>
  </message>
  <message>
   <source>Student: EfficientNet-Lite0</source>
   <translation type="unfinished">Alumno: EfficientNet-Lite0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B0</source>
   <translation type="unfinished">Alumno: SegFormer-B0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B1</source>
   <translation type="unfinished">Alumno: SegFormer-B1</translation>
  </message>
  <message>
   <source>Student: SegFormer-B2</source>
   <translation type="unfinished">Alumno: SegFormer-B2</translation>
  </message>
  <message>
   <source>Subtract landforms</source>
   <translation type="unfinished">Restar geoformas</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation type="unfinished">Subtipo</translation>
  </message>
  <message>
   <source>Table with centres and diameters</source>
   <translation type="unfinished">Tabla con centros y diámetros</translation>
  </message>
  <message>
   <source>Teaches a small decoder, a student, on images without labels: a decoder from other ground says the
classes, masks of a SAM that is asked about what it sees correct where its borders lie, and the student learns from
both.

&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: of the new ground, all at a scale that the decoder knows.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minutes&lt;/b&gt;: how long the student learns; finding the masks comes before that. Cancelling keeps the best so
far.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Share of a mask&lt;/b&gt;: a mask counts where it overlaps so far (IoU) with what the decoder sees.&lt;/p&gt;
&lt;p&gt;The picture beside the model shows what it has learnt from: look at it. Nothing is known of its scores until it is
judged on labels.&lt;/p&gt;</source>
   <translation type="unfinished">Enseña a un decodificador pequeño, un alumno, con imágenes sin etiquetas: un decodificador de otro terreno indica las
clases, las máscaras de un SAM al que se pregunta por lo que ve corrigen sus límites, y el alumno aprende de ambos.

&lt;p&gt;&lt;b&gt;Imágenes&lt;/b&gt;: del terreno nuevo, todas a una escala que el decodificador conoce.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minutos&lt;/b&gt;: cuánto tiempo aprende el alumno; antes se buscan las máscaras. Al cancelar se conserva lo mejor hasta
ahora.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Proporción de una máscara&lt;/b&gt;: una máscara cuenta si coincide hasta ese punto (IoU) con lo que ve el decodificador.&lt;/p&gt;
&lt;p&gt;La imagen junto al modelo muestra de qué ha aprendido: mírela. Nada se sabe de sus puntuaciones hasta que se
evalúa con etiquetas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Tells whether more labels would help.

&lt;p&gt;Decoders are trained on 1, 2, 5, 10 and so on of the polygons of each class, each number several times with other
polygons, and judged on the same ground, which none of them has learnt from. The report shows how the scores grow and
answers in one sentence; the same numbers lie beside it as JSON. No model is kept.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Numbers of polygons&lt;/b&gt;: of each class, such as 5, 20, 80. Left empty, they are chosen by how many there are.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Draws of each number&lt;/b&gt;: with fewer than three, chance cannot be told from gain.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation type="unfinished">Indica si más etiquetas ayudarían.

&lt;p&gt;Se entrenan decodificadores con 1, 2, 5, 10, etc. de los polígonos de cada clase, cada número varias veces con otros
polígonos, y se evalúan en el mismo terreno, del que ninguno ha aprendido. El informe muestra cómo crecen las puntuaciones y
responde en una frase; las mismas cifras están al lado como JSON. No se conserva ningún modelo.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Números de polígonos&lt;/b&gt;: de cada clase, como 5, 20, 80. Si se deja vacío, se eligen según cuántos haya.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sorteos de cada número&lt;/b&gt;: con menos de tres no se puede distinguir el azar de la mejora.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terreno etiquetado por completo&lt;/b&gt;: polígonos dentro de los cuales está delineada toda geoforma. Sin ellos es el
terreno alrededor de las etiquetas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>The box is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">La caja está fuera de la capa {layer}. Dibújela sobre la imagen.</translation>
  </message>
  <message>
   <source>The card {path} cannot be read. Train the model again, or take another one.</source>
   <translation type="unfinished">No se puede leer la ficha {path}. Entrene de nuevo el modelo, o tome otro.</translation>
  </message>
  <message>
   <source>The click is outside the layer {layer}. Click on the image.</source>
   <translation type="unfinished">El clic está fuera de la capa {layer}. Haga clic en la imagen.</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation type="unfinished">La comparación se detuvo; no se escribió nada.</translation>
  </message>
  <message>
   <source>The counts have too few craters from there on to tell how complete they are.</source>
   <translation type="unfinished">A partir de ahí los conteos tienen muy pocos cráteres para decir cuán completos son.</translation>
  </message>
  <message>
   <source>The differences in {path} could not be opened.</source>
   <translation type="unfinished">No se pudieron abrir las diferencias en {path}.</translation>
  </message>
  <message>
   <source>The disk has only {size} left: choose a folder on another one.</source>
   <translation type="unfinished">En el disco solo quedan {size}: elija una carpeta en otro.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly: {reason}</source>
   <translation type="unfinished">El motor terminó inesperadamente: {reason}</translation>
  </message>
  <message>
   <source>The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock and press “Set up engine…”.</source>
   <translation type="unfinished">El motor no está instalado en {folder}. Abra la página Motor del panel Landform Mapper y pulse «Instalar motor…».</translation>
  </message>
  <message>
   <source>The engine {path} does not start ({reason}). Repair it on the Engine page.</source>
   <translation type="unfinished">El motor {path} no se inicia ({reason}). Repárelo en la página Motor.</translation>
  </message>
  <message>
   <source>The extent cannot be brought into the CRS of the raster “{raster}”. Zoom in to the raster, or use the whole layer.</source>
   <translation type="unfinished">La extensión no se puede llevar al SRC del ráster «{raster}». Haga zoom al ráster, o use la capa completa.</translation>
  </message>
  <message>
   <source>The extent is empty. Draw a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">La extensión está vacía. Dibuje un rectángulo en el mapa, o elija otra extensión.</translation>
  </message>
  <message>
   <source>The extent is on {body}, but the raster “{raster}” is on {other}. Choose an extent on the raster's own body.</source>
   <translation type="unfinished">La extensión está en {body}, pero el ráster «{raster}» está en {other}. Elija una extensión en el cuerpo del ráster.</translation>
  </message>
  <message>
   <source>The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer.</source>
   <translation type="unfinished">La extensión queda fuera del ráster «{raster}». Mueva el mapa hasta el ráster, o use la capa completa.</translation>
  </message>
  <message>
   <source>The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. Match another field, rename that one, or choose another landform layer.</source>
   <translation type="unfinished">El campo {field} de la capa {layer} es del tipo {type}, que no admite «{value}». Asigne otro campo, cambie el nombre de ese, o elija otra capa de geoformas.</translation>
  </message>
  <message>
   <source>The field “{field}” holds radii by its name: landforms are taken to be twice as wide.</source>
   <translation type="unfinished">Según su nombre, el campo «{field}» contiene radios: se toma el doble como anchura de las geoformas.</translation>
  </message>
  <message>
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">La imagen «{image}» no es un archivo que el motor pueda leer. Guárdela primero como GeoTIFF.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">La tarea se canceló.</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation type="unfinished">La evaluación se detuvo; no se escribió ningún informe.</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the ensemble.</source>
   <translation type="unfinished">El tipo que mejor funciona en la mayoría de los terrenos; actualmente, el conjunto.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.</source>
   <translation type="unfinished">La capa de etiquetas «{layer}» no tiene campo para la clase. Elija el campo que la contiene, o añada uno.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.</source>
   <translation type="unfinished">La capa de etiquetas «{layer}» no tiene el campo «{field}». Elija el campo que contiene la clase, o añádalo.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.</source>
   <translation type="unfinished">La capa de etiquetas «{layer}» está vacía. Delinee primero algunas geoformas en la página Anotar.</translation>
  </message>
  <message>
   <source>The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. Choose the raster that the labels were drawn on.</source>
   <translation type="unfinished">Las etiquetas «{layer}» están en {body}, pero el ráster «{raster}» está en {other}. Elija el ráster sobre el que se dibujaron las etiquetas.</translation>
  </message>
  <message>
   <source>The landform accepted last is saved, or its layer gone: delete it in the layer instead.</source>
   <translation type="unfinished">La última geoforma aceptada ya está guardada, o su capa ya no existe: bórrela en la capa.</translation>
  </message>
  <message>
   <source>The landform cannot go to the layer {layer}. {reason}</source>
   <translation type="unfinished">La geoforma no puede ir a la capa {layer}. {reason}</translation>
  </message>
  <message>
   <source>The landform is no longer in the layer {layer}: undo, or clear the prompt.</source>
   <translation type="unfinished">La geoforma ya no está en la capa {layer}: deshaga el cambio, o descarte la indicación.</translation>
  </message>
  <message>
   <source>The landform would not fall in two: click on a part of it, or choose another outline with Tab.</source>
   <translation type="unfinished">La geoforma no quedaría dividida en dos: haga clic en una parte de ella, o elija otro contorno con Tab.</translation>
  </message>
  <message>
   <source>The layer {layer} cannot be edited: its file or its disk may be read-only. Choose or create another landform layer.</source>
   <translation type="unfinished">La capa {layer} no se puede editar: su archivo o su disco puede ser de solo lectura. Elija o cree otra capa de geoformas.</translation>
  </message>
  <message>
   <source>The layer {layer} could not be saved; your edits are kept. {reason}</source>
   <translation type="unfinished">La capa {layer} no se pudo guardar; sus ediciones se conservan. {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the change. Choose or create another one.</source>
   <translation type="unfinished">La capa {layer} no aceptó el cambio. Elija o cree otra.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the field {field}. Choose or create another one.</source>
   <translation type="unfinished">La capa {layer} no aceptó el campo {field}. Elija o cree otra.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landform. Choose or create another one.</source>
   <translation type="unfinished">La capa {layer} no aceptó la geoforma. Elija o cree otra.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landforms. They are still kept.</source>
   <translation type="unfinished">La capa {layer} no aceptó las geoformas. Aún se conservan.</translation>
  </message>
  <message>
   <source>The layer {layer} has no field for the class: match its fields first.</source>
   <translation type="unfinished">La capa {layer} no tiene campo para la clase: asigne primero sus campos.</translation>
  </message>
  <message>
   <source>The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.</source>
   <translation type="unfinished">La capa {layer} no tiene los campos «class» y «reviewed», así que no hay nada que revisar en ella.</translation>
  </message>
  <message>
   <source>The layer {table} in {path} could not be opened: {reason}. Choose another file.</source>
   <translation type="unfinished">No se pudo abrir la capa {table} en {path}: {reason}. Elija otro archivo.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no field {names} for this landform.</source>
   <translation type="unfinished">La capa «{layer}» no tiene el campo {names} para esta geoforma.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no fields for {count} values of this landform ({names}).</source>
   <translation type="unfinished">La capa «{layer}» no tiene campos para {count} valores de esta geoforma ({names}).</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no polygon. Choose another extent.</source>
   <translation type="unfinished">La capa «{layer}» no tiene ningún polígono. Elija otra extensión.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no selected polygon. Select some, or choose another extent.</source>
   <translation type="unfinished">La capa «{layer}» no tiene ningún polígono seleccionado. Seleccione algunos, o elija otra extensión.</translation>
  </message>
  <message>
   <source>The map and the layer {layer} do not fit together. {reason}</source>
   <translation type="unfinished">El mapa y la capa {layer} no encajan. {reason}</translation>
  </message>
  <message>
   <source>The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's CRS to the layer's.</source>
   <translation type="unfinished">El mapa muestra {body} y la capa {layer} está en {other}: un clic no tiene lugar allí. Ponga el SRC de la capa en el proyecto.</translation>
  </message>
  <message>
   <source>The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, in the same order.</source>
   <translation type="unfinished">El modelo aprendió de {number} capas de un mismo terreno: {names}. Elija también las capas junto al ráster, en el mismo orden.</translation>
  </message>
  <message>
   <source>The network has {count} inputs, since the decoder looks at several levels: Deepness takes one.</source>
   <translation type="unfinished">La red tiene {count} entradas, porque el decodificador examina varios niveles: Deepness acepta una.</translation>
  </message>
  <message>
   <source>The polygon is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">El polígono está fuera de la capa {layer}. Dibújelo sobre la imagen.</translation>
  </message>
  <message>
   <source>The polygons in {path} could not be opened: {reason}. Run the map again.</source>
   <translation type="unfinished">No se pudieron abrir los polígonos en {path}: {reason}. Cartografíe de nuevo.</translation>
  </message>
  <message>
   <source>The prompts do not fit the raster. {reason}</source>
   <translation type="unfinished">Las indicaciones no encajan con el ráster. {reason}</translation>
  </message>
  <message>
   <source>The raster is on {body} and the landform layer {layer} on {other}. Choose or create a landform layer for this raster.</source>
   <translation type="unfinished">El ráster está en {body} y la capa de geoformas {layer} en {other}. Elija o cree una capa de geoformas para este ráster.</translation>
  </message>
  <message>
   <source>The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">El ráster «{layer}» no es un archivo que el motor pueda leer. Guárdelo primero como GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{name}” is not a file that the engine can read. Save it as a GeoTIFF first (right-click the layer, Export, Save As).</source>
   <translation type="unfinished">El ráster «{name}» no es un archivo que el motor pueda leer. Guárdelo primero como GeoTIFF (clic derecho en la capa, Exportar, Guardar como).</translation>
  </message>
  <message>
   <source>The second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">El segundo conteo tiene aproximadamente el {share} ({low} a {high}) de los {first} cráteres revisados.</translation>
  </message>
  <message>
   <source>The second count is a part of this one, which is taken to be complete after its review.</source>
   <translation type="unfinished">El segundo conteo es parte de este, que tras su revisión se da por completo.</translation>
  </message>
  <message>
   <source>The selected landforms do not overlap: there is nothing to subtract.</source>
   <translation type="unfinished">Las geoformas seleccionadas no se solapan: no hay nada que restar.</translation>
  </message>
  <message>
   <source>The set-up stopped because of an unexpected error: {error}.</source>
   <translation type="unfinished">La instalación se detuvo por un error inesperado: {error}.</translation>
  </message>
  <message>
   <source>The sizes in the field “{field}” are taken to be kilometres.</source>
   <translation type="unfinished">Los tamaños del campo «{field}» se toman en kilómetros.</translation>
  </message>
  <message>
   <source>The threshold of “{name}” should be a number from 0 to 1, not “{value}”.</source>
   <translation type="unfinished">El umbral de «{name}» debería ser un número de 0 a 1, no «{value}».</translation>
  </message>
  <message>
   <source>There are about {all}; both together have {share}.</source>
   <translation type="unfinished">Hay unos {all}; ambos juntos tienen el {share}.</translation>
  </message>
  <message>
   <source>There is no such raster. Choose a raster layer or a file.</source>
   <translation type="unfinished">No existe tal ráster. Elija una capa ráster o un archivo.</translation>
  </message>
  <message>
   <source>They are of {body}</source>
   <translation type="unfinished">Son de {body}</translation>
  </message>
  <message>
   <source>This box has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">Esta caja no tiene lugar en el sistema de referencia de coordenadas de la capa.</translation>
  </message>
  <message>
   <source>This holds where both have looked at the same ground without knowing of each other; craters that both hardly see make it look better than it is, things that are no craters worse.</source>
   <translation type="unfinished">Esto vale si ambos miraron el mismo terreno sin saber uno del otro; los cráteres que ambos apenas ven lo hacen parecer mejor de lo que es, y lo que no es un cráter, peor.</translation>
  </message>
  <message>
   <source>This place has no coordinates in the layer's coordinate reference system.</source>
   <translation type="unfinished">Este lugar no tiene coordenadas en el sistema de referencia de coordenadas de la capa.</translation>
  </message>
  <message>
   <source>This polygon has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">Este polígono no tiene lugar en el sistema de referencia de coordenadas de la capa.</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">Umbrales</translation>
  </message>
  <message>
   <source>Tick at least one image of the new ground. Images that are files in the project count.</source>
   <translation type="unfinished">Marque al menos una imagen del terreno nuevo. Valen las imágenes del proyecto que son archivos.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation type="unfinished">Teselas</translation>
  </message>
  <message>
   <source>Time needed [s]</source>
   <translation type="unfinished">Tiempo necesario [s]</translation>
  </message>
  <message>
   <source>Train a patch classifier</source>
   <translation type="unfinished">Entrenar un clasificador de parches</translation>
  </message>
  <message>
   <source>Train decoder</source>
   <translation type="unfinished">Entrenar decodificador</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">Entrenado</translation>
  </message>
  <message>
   <source>Trains a decoder that finds the landforms which the label polygons outline.

&lt;p&gt;The decoder is a small network, or a simpler kind, on the frozen features of an image model. The labelled ground is
cut into blocks, and each is judged by a decoder that has not seen it; the one that is kept has learnt from all.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layers&lt;/b&gt;: one for all rasters, or one for each raster in the same order. Each needs the class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Start from an earlier model&lt;/b&gt;: classes that both know go on from what it has learnt; its image model, kind and
scale are kept to.&lt;/p&gt;
&lt;p&gt;The output folder holds the model (safetensors), its card (JSON) and a picture of the curves. A folder that holds
something already is never overwritten.&lt;/p&gt;</source>
   <translation type="unfinished">Entrena un decodificador que encuentra las geoformas que delinean los polígonos de etiquetas.

&lt;p&gt;El decodificador es una red pequeña, o un tipo más sencillo, sobre las características congeladas de un modelo de imagen. El terreno etiquetado se
divide en bloques, y cada uno lo evalúa un decodificador que no lo ha visto; el que se conserva ha aprendido de todos.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Capas de etiquetas&lt;/b&gt;: una para todos los rásteres, o una para cada ráster en el mismo orden. Cada una necesita el campo de clase.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terreno etiquetado por completo&lt;/b&gt;: polígonos dentro de los cuales está delineada toda geoforma. Sin ellos es el
terreno alrededor de las etiquetas.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Partir de un modelo anterior&lt;/b&gt;: las clases que ambos conocen continúan desde lo que aprendió; se mantienen su modelo de imagen, su tipo y su
escala.&lt;/p&gt;
&lt;p&gt;La carpeta de salida contiene el modelo (safetensors), su ficha (JSON) y una imagen de las curvas. Una carpeta que ya contiene
algo nunca se sobrescribe.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation type="unfinished">Transformer</translation>
  </message>
  <message>
   <source>Twice the shared ground, as a part of the sum of both</source>
   <translation type="unfinished">El doble del terreno común, como parte de la suma de ambos</translation>
  </message>
  <message>
   <source>UNet from scratch</source>
   <translation type="unfinished">UNet desde cero</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">Unidad del diámetro</translation>
  </message>
  <message>
   <source>Version of ONNX's operators</source>
   <translation type="unfinished">Versión de los operadores de ONNX</translation>
  </message>
  <message>
   <source>Waits until all landforms are found.</source>
   <translation type="unfinished">Espera hasta que se encuentren todas las geoformas.</translation>
  </message>
  <message>
   <source>Waits until the comparison is done.</source>
   <translation type="unfinished">Espera hasta que termine la comparación.</translation>
  </message>
  <message>
   <source>Waits until the conversion is done.</source>
   <translation type="unfinished">Espera hasta que termine la conversión.</translation>
  </message>
  <message>
   <source>Waits until the decoder is judged.</source>
   <translation type="unfinished">Espera hasta que se evalúe el decodificador.</translation>
  </message>
  <message>
   <source>Waits until the download is done.</source>
   <translation type="unfinished">Espera hasta que termine la descarga.</translation>
  </message>
  <message>
   <source>Waits until the export is done.</source>
   <translation type="unfinished">Espera hasta que termine la exportación.</translation>
  </message>
  <message>
   <source>Waits until the labels of the student are drawn.</source>
   <translation type="unfinished">Espera hasta que se dibujen las etiquetas del alumno.</translation>
  </message>
  <message>
   <source>Waits until the learning curve is drawn.</source>
   <translation type="unfinished">Espera hasta que se dibuje la curva de aprendizaje.</translation>
  </message>
  <message>
   <source>Waits until the map run is done.</source>
   <translation type="unfinished">Espera hasta que termine la ejecución de mapa.</translation>
  </message>
  <message>
   <source>Waits until the pretraining is done.</source>
   <translation type="unfinished">Espera hasta que termine el preentrenamiento.</translation>
  </message>
  <message>
   <source>Waits until the student is taught.</source>
   <translation type="unfinished">Espera hasta que el alumno haya aprendido.</translation>
  </message>
  <message>
   <source>Waits until the training is done.</source>
   <translation type="unfinished">Espera hasta que termine el entrenamiento.</translation>
  </message>
  <message>
   <source>What a decoder has found, in this layer</source>
   <translation type="unfinished">Lo que encontró un decodificador, en esta capa</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation type="unfinished">Qué es</translation>
  </message>
  <message>
   <source>What {reviewer} has, in this layer</source>
   <translation type="unfinished">Lo que tiene {reviewer}, en esta capa</translation>
  </message>
  <message>
   <source>Whether more labels would help</source>
   <translation type="unfinished">Si más etiquetas ayudarían</translation>
  </message>
  <message>
   <source>Which is better</source>
   <translation type="unfinished">Cuál es mejor</translation>
  </message>
  <message>
   <source>Windows at most</source>
   <translation type="unfinished">Máximo de ventanas</translation>
  </message>
  <message>
   <source>Writes a decoder as one ONNX file that other programs run, with all that stands before it.

&lt;p&gt;The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.&lt;/p&gt;
&lt;p&gt;Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.&lt;/p&gt;</source>
   <translation type="unfinished">Escribe un decodificador como un solo archivo ONNX que otros programas ejecutan, con todo lo que va antes de él.

&lt;p&gt;El archivo contiene lo que lee el complemento de QGIS Deepness: clases, resolución, tamaño y solape de sus teselas, y cómo
se escalan los píxeles. Deepness acepta decodificadores de una entrada: alumnos, y otros que examinan un solo nivel.&lt;/p&gt;
&lt;p&gt;A su lado, un elemento STAC con la extensión Machine Learning Model describe entradas, clases y licencia.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

&lt;p&gt;Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt;: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Counted area&lt;/b&gt;: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
&lt;b&gt;image&lt;/b&gt; that holds data is taken. COCO annotations are in pixels of the image.&lt;/p&gt;</source>
   <translation type="unfinished">Escribe polígonos para otros programas: conteos de cráteres para Craterstats (.scc, .diam) o como par de
Shapefiles (_CRATER y _AREA, como los usan CraterTools y OpenCraterTool), anotaciones COCO, una tabla CSV, GeoJSON.

&lt;p&gt;Diámetros y centros son los de círculos ajustados a los contornos por mínimos cuadrados, sobre el cuerpo del SRC de la capa.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Clases&lt;/b&gt;: solo estas, separadas por comas. Si no se indica ninguna, un conteo de cráteres toma toda clase con nombre de cráter («crater»),
y todos los polígonos si no hay campo de clase.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Área de conteo&lt;/b&gt;: polígonos del terreno que se examinó, que un conteo de cráteres necesita. Sin ellos se toma todo lo
que en la &lt;b&gt;imagen&lt;/b&gt; tiene datos. Las anotaciones COCO están en píxeles de la imagen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>a body of {radius} km radius</source>
   <translation type="unfinished">un cuerpo de {radius} km de radio</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation type="unfinished">quedan unos segundos</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation type="unfinished">cerca de un minuto</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation type="unfinished">unas {hours} h</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation type="unfinished">quedan unas {hours} h</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min</source>
   <translation type="unfinished">unas {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <translation type="unfinished">quedan unas {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation type="unfinished">quedan unos {minutes} min</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation type="unfinished">unos {n} min</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation type="unfinished">quedan unos {seconds} s</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation type="unfinished">unos {size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished">aceptada</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">todos</translation>
  </message>
  <message>
   <source>an unknown body</source>
   <translation type="unfinished">un cuerpo desconocido</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation type="unfinished">como se muestra</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">automático</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">fondo</translation>
  </message>
  <message>
   <source>certain</source>
   <translation type="unfinished">segura</translation>
  </message>
  <message>
   <source>circle</source>
   <translation type="unfinished">círculo</translation>
  </message>
  <message>
   <source>classes</source>
   <translation type="unfinished">clases</translation>
  </message>
  <message>
   <source>diameter</source>
   <translation type="unfinished">diámetro</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation type="unfinished">dibujada a mano</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation type="unfinished">elipse</translation>
  </message>
  <message>
   <source>feature {number}</source>
   <translation type="unfinished">objeto {number}</translation>
  </message>
  <message>
   <source>it said nothing</source>
   <translation type="unfinished">no dijo nada</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">geoformas</translation>
  </message>
  <message>
   <source>learnt from {number} layers: {names}</source>
   <translation type="unfinished">aprendió de {number} capas: {names}</translation>
  </message>
  <message>
   <source>learnt: objects are found one by one</source>
   <translation>aprendidos: los objetos se encuentran uno a uno</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">excluido</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation type="unfinished">menos de un minuto</translation>
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished">ligero</translation>
  </message>
  <message>
   <source>map units</source>
   <translation type="unfinished">unidades del mapa</translation>
  </message>
  <message>
   <source>mapped by a model</source>
   <translation type="unfinished">cartografiada por un modelo</translation>
  </message>
  <message>
   <source>mapped extent</source>
   <translation type="unfinished">extensión cartografiada</translation>
  </message>
  <message>
   <source>mean IoU {score} on unseen ground</source>
   <translation type="unfinished">IoU media {score} en terreno no visto</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">medio</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished">sin motivo indicado</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">ninguno</translation>
  </message>
  <message>
   <source>none: it reads the pixels</source>
   <translation type="unfinished">ninguno: lee los píxeles</translation>
  </message>
  <message>
   <source>not learnt: that takes 300 labels of objects</source>
   <translation>no aprendidos: hacen falta 300 objetos etiquetados</translation>
  </message>
  <message>
   <source>once (fast)</source>
   <translation type="unfinished">una (rápido)</translation>
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished">otra</translation>
  </message>
  <message>
   <source>outlined by clicks</source>
   <translation type="unfinished">delineada con clics</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation type="unfinished">píxeles</translation>
  </message>
  <message>
   <source>probabilities of each class</source>
   <translation type="unfinished">probabilidades de cada clase</translation>
  </message>
  <message>
   <source>probability</source>
   <translation type="unfinished">probabilidad</translation>
  </message>
  <message>
   <source>questionable</source>
   <translation type="unfinished">dudosa</translation>
  </message>
  <message>
   <source>reviewed polygons only</source>
   <translation type="unfinished">solo polígonos revisados</translation>
  </message>
  <message>
   <source>strong</source>
   <translation type="unfinished">fuerte</translation>
  </message>
  <message>
   <source>three times (better, slower)</source>
   <translation type="unfinished">tres (mejor, más lento)</translation>
  </message>
  <message>
   <source>time not known before the first tiles</source>
   <translation type="unfinished">tiempo desconocido antes de las primeras teselas</translation>
  </message>
  <message>
   <source>told by the field's name</source>
   <translation type="unfinished">según el nombre del campo</translation>
  </message>
  <message>
   <source>unclassified</source>
   <translation type="unfinished">sin clasificar</translation>
  </message>
  <message>
   <source>up to {size}</source>
   <translation type="unfinished">hasta {size}</translation>
  </message>
  <message>
   <source>{count} craters, N(1) = {density} km⁻²</source>
   <translation type="unfinished">{count} cráteres, N(1) = {density} km⁻²</translation>
  </message>
  <message>
   <source>{count} landforms</source>
   <translation type="unfinished">{count} geoformas</translation>
  </message>
  <message>
   <source>{done} of {count} objects, about {minutes} min left</source>
   <translation>{done} de {count} objetos, quedan unos {minutes} min</translation>
  </message>
  <message>
   <source>{field} is one of: {values}.</source>
   <translation type="unfinished">{field} es uno de: {values}.</translation>
  </message>
  <message>
   <source>{field} lies between {least} and {most}.</source>
   <translation type="unfinished">{field} está entre {least} y {most}.</translation>
  </message>
  <message>
   <source>{first} here, {second} in the second count, {both} in both</source>
   <translation type="unfinished">{first} aquí, {second} en el segundo conteo, {both} en ambos</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Free some space there.</source>
   <translation type="unfinished">No se puede escribir en {folder}: {reason}. Libere espacio allí.</translation>
  </message>
  <message>
   <source>{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote.</source>
   <translation type="unfinished">{folder} no contiene un modelo entrenado (falta su {file}). Elija la carpeta que escribió la página Entrenar.</translation>
  </message>
  <message>
   <source>{length} a pixel</source>
   <translation type="unfinished">{length} por píxel</translation>
  </message>
  <message>
   <source>{length} a sample</source>
   <translation type="unfinished">{length} por muestra</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation type="unfinished">{low} a {high}</translation>
  </message>
  <message>
   <source>{number} images</source>
   <translation type="unfinished">{number} imágenes</translation>
  </message>
  <message>
   <source>{number} polygons: {classes}</source>
   <translation type="unfinished">{number} polígonos: {classes}</translation>
  </message>
  <message>
   <source>{number} without a class are left out.</source>
   <translation type="unfinished">{number} sin clase se dejan fuera.</translation>
  </message>
  <message>
   <source>{n} craters of the second count were found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">{n} cráteres del segundo conteo los encontró un decodificador y nadie los ha revisado.</translation>
  </message>
  <message>
   <source>{n} further layers</source>
   <translation type="unfinished">{n} capas adicionales</translation>
  </message>
  <message>
   <source>{n} of them are questionable.</source>
   <translation type="unfinished">{n} de ellas son dudosas.</translation>
  </message>
  <message>
   <source>{n} polygons below {area} were merged into what lies around them.</source>
   <translation type="unfinished">{n} polígonos menores que {area} se combinaron con lo que los rodea.</translation>
  </message>
  <message>
   <source>{n} tiles</source>
   <translation type="unfinished">{n} teselas</translation>
  </message>
  <message>
   <source>{path} could not be created: {reason}. Choose another folder.</source>
   <translation type="unfinished">No se pudo crear {path}: {reason}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.</source>
   <translation type="unfinished">No se pudo abrir {path} para escribir como GeoPackage: {reason}. Elija otro archivo.</translation>
  </message>
  <message>
   <source>{percent} % of the unseen ground got its right class.</source>
   <translation type="unfinished">El {percent} % del terreno no visto recibió su clase correcta.</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation type="unfinished">{run}: {what}</translation>
  </message>
  <message>
   <source>{size}, rim ± {residual}.</source>
   <translation type="unfinished">{size}, borde ± {residual}.</translation>
  </message>
  <message>
   <source>{tiles}, from before</source>
   <translation type="unfinished">{tiles}, de antes</translation>
  </message>
  <message>
   <source>{tiles}, looked at {views} times</source>
   <translation type="unfinished">{tiles}, en {views} pasadas</translation>
  </message>
  <message>
   <source>{tiles}, {old} of them from before</source>
   <translation type="unfinished">{tiles}, {old} de ellas de antes</translation>
  </message>
  <message>
   <source>“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or planetographic.</source>
   <translation type="unfinished">«{layer}» no indica si sus latitudes son planetocéntricas, como es costumbre y como las dibuja QGIS, o planetográficas.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not exported.</source>
   <translation type="unfinished">«{layer}» tiene ediciones sin guardar, que no se exportan.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not judged by.</source>
   <translation type="unfinished">«{layer}» tiene ediciones sin guardar, que no se usan para evaluar.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not trained on.</source>
   <translation type="unfinished">«{layer}» tiene ediciones sin guardar, que no se usan para entrenar.</translation>
  </message>
  <message>
   <source>“{layer}” is not a polygon layer. Choose the layer with the landform polygons.</source>
   <translation type="unfinished">«{layer}» no es una capa de polígonos. Elija la capa con los polígonos de las geoformas.</translation>
  </message>
  <message>
   <source>“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?</source>
   <translation type="unfinished">«{layer}» indica la Tierra, y «{image}» muestra {body}. ¿Son sus longitudes y latitudes las de {body}?</translation>
  </message>
  <message>
   <source>“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further layers of its ground, in the same order.</source>
   <translation type="unfinished">«{raster}» va acompañado de {number}, «{first}» de {count}. Dé a cada ráster el mismo número de capas adicionales de su terreno, en el mismo orden.</translation>
  </message>
  <message>
   <source>“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.</source>
   <translation type="unfinished">«{text}» no es una lista de números de polígonos. Escríbalos como 5, 20, 80, o déjelo vacío.</translation>
  </message>
 </context>
 <context>
  <name>LandformTarget</name>
  <message>
   <source>Choose or create a landform layer first.</source>
   <translation type="unfinished">Elija o cree primero una capa de geoformas.</translation>
  </message>
  <message>
   <source>Rename class {old} to {new}</source>
   <translation type="unfinished">Cambiar el nombre de la clase {old} a {new}</translation>
  </message>
  <message>
   <source>The file {file} does not keep the coordinate reference system of the image: use the layer in this session, and set its CRS by hand whenever you open it again.</source>
   <translation type="unfinished">El archivo {file} no conserva el sistema de referencia de coordenadas de la imagen: use la capa en esta sesión y fije su SRC a mano cada vez que la abra de nuevo.</translation>
  </message>
  <message>
   <source>{file} holds no polygon layer. Create a new landform layer.</source>
   <translation type="unfinished">{file} no contiene ninguna capa de polígonos. Cree una nueva capa de geoformas.</translation>
  </message>
 </context>
 <context>
  <name>LandformsOfLayer</name>
  <message>
   <source>No decision of this contact sheet is left to take back.</source>
   <translation type="unfinished">No queda ninguna decisión de esta hoja de contactos que deshacer.</translation>
  </message>
 </context>
 <context>
  <name>LayerRow</name>
  <message>
   <source>Choose a layer</source>
   <translation type="unfinished">Elegir una capa</translation>
  </message>
  <message>
   <source>Leave this layer out</source>
   <translation type="unfinished">Omitir esta capa</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveChart</name>
  <message>
   <source>Score over number of polygons</source>
   <translation type="unfinished">Puntuación según el número de polígonos</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>polygons of each class</source>
   <translation type="unfinished">polígonos de cada clase</translation>
  </message>
  <message>
   <source>{number} of each class</source>
   <translation type="unfinished">{number} de cada clase</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveResult</name>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">Abrir el informe</translation>
  </message>
  <message>
   <source>Would more labels help?</source>
   <translation type="unfinished">¿Ayudarían más etiquetas?</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveRun</name>
  <message>
   <source>A learning curve is being drawn: if it is stopped now, nothing is kept.</source>
   <translation type="unfinished">Se está dibujando una curva de aprendizaje: si se detiene ahora, no se conserva nada.</translation>
  </message>
  <message>
   <source>End the trials; no report is written</source>
   <translation type="unfinished">Terminar los ensayos; no se escribe ningún informe</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Leyendo las etiquetas…</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation type="unfinished">Guardar y continuar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Detener</translation>
  </message>
  <message>
   <source>The learning curve was stopped; no report was written.</source>
   <translation type="unfinished">La curva de aprendizaje se detuvo; no se escribió ningún informe.</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">geoformas</translation>
  </message>
  <message>
   <source>{name} learning curve</source>
   <translation type="unfinished">{name} curva de aprendizaje</translation>
  </message>
 </context>
 <context>
  <name>LeaveGuard</name>
  <message>
   <source>Close QGIS and stop what runs?</source>
   <translation type="unfinished">¿Cerrar QGIS y detener lo que está en curso?</translation>
  </message>
  <message>
   <source>Do not wait</source>
   <translation type="unfinished">No esperar</translation>
  </message>
  <message>
   <source>Remove the plugin and stop what runs?</source>
   <translation type="unfinished">¿Eliminar el complemento y detener lo que está en curso?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished">Quedarse</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation type="unfinished">Detener y cerrar</translation>
  </message>
  <message>
   <source>Stop and remove</source>
   <translation type="unfinished">Detener y eliminar</translation>
  </message>
  <message>
   <source>Stopping, and keeping what is done…</source>
   <translation type="unfinished">Deteniendo; lo hecho se conserva…</translation>
  </message>
 </context>
 <context>
  <name>LikePanel</name>
  <message>
   <source> pixels</source>
   <translation type="unfinished"> píxeles</translation>
  </message>
  <message>
   <source>1 selected landform does not lie on the image and is left out.</source>
   <translation type="unfinished">1 geoforma seleccionada no está en la imagen y se omite.</translation>
  </message>
  <message>
   <source>1 selected landform tells what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">1 geoforma seleccionada indica qué se busca. Añada otras con Ctrl+clic.</translation>
  </message>
  <message>
   <source>20 pixels</source>
   <translation type="unfinished">20 píxeles</translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished">Cerrar</translation>
  </message>
  <message>
   <source>Diameter of the smallest landforms that are looked for; smaller ones take more time</source>
   <translation type="unfinished">Diámetro de las geoformas más pequeñas que se buscan; las menores tardan más</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Arrastrar un rectángulo en el mapa</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished">Dibujar</translation>
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished">Buscar</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">Buscar más como estas</translation>
  </message>
  <message>
   <source>None of the selected landforms lies on the image. Select some that do, or choose their image.</source>
   <translation type="unfinished">Ninguna de las geoformas seleccionadas está en la imagen. Seleccione algunas que lo estén, o elija su imagen.</translation>
  </message>
  <message>
   <source>Select landforms by Ctrl+click: more like them are looked for.</source>
   <translation type="unfinished">Seleccione geoformas con Ctrl+clic: se buscan más como ellas.</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation type="unfinished">Mínimo</translation>
  </message>
  <message>
   <source>Ten landforms tell enough: select fewer by Ctrl+click.</source>
   <translation type="unfinished">Diez geoformas bastan: seleccione menos con Ctrl+clic.</translation>
  </message>
  <message>
   <source>The selected landform does not lie on the image. Select one that does, or choose its image.</source>
   <translation type="unfinished">La geoforma seleccionada no está en la imagen. Seleccione una que lo esté, o elija su imagen.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Dónde</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} píxeles</translation>
  </message>
  <message>
   <source>{n} selected landforms do not lie on the image and are left out.</source>
   <translation type="unfinished">{n} geoformas seleccionadas no están en la imagen y se omiten.</translation>
  </message>
  <message>
   <source>{n} selected landforms tell what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">{n} geoformas seleccionadas indican qué se busca. Añada otras con Ctrl+clic.</translation>
  </message>
 </context>
 <context>
  <name>LikeRun</name>
  <message>
   <source>Nothing new was found there. Choose other ground, or smaller landforms.</source>
   <translation type="unfinished">Allí no se encontró nada nuevo. Elija otro terreno, o geoformas más pequeñas.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">Detenido tras el {share} % del terreno: la geoforma encontrada hasta ahora se puede revisar.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">Detenido tras el {share} % del terreno: las {n} geoformas encontradas hasta ahora se pueden revisar.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">Detenido antes de encontrar nada nuevo.</translation>
  </message>
  <message>
   <source>What was found is gone or damaged. Find more like these again.</source>
   <translation type="unfinished">Lo encontrado ya no está o está dañado. Busque de nuevo más como estas.</translation>
  </message>
  <message>
   <source>What was looked at is kept: the same search goes on from there.</source>
   <translation type="unfinished">Lo examinado se conserva: la misma búsqueda continúa desde ahí.</translation>
  </message>
 </context>
 <context>
  <name>LikeSearch</name>
  <message>
   <source>A review of similar landforms was left: 1 waits, {decided} decided.</source>
   <translation type="unfinished">Quedó pendiente una revisión de geoformas similares: 1 espera, {decided} decididas.</translation>
  </message>
  <message>
   <source>A review of similar landforms was left: {n} wait, {decided} decided.</source>
   <translation type="unfinished">Quedó pendiente una revisión de geoformas similares: {n} esperan, {decided} decididas.</translation>
  </message>
  <message>
   <source>Finish what is looked for or reviewed first.</source>
   <translation type="unfinished">Termine primero la búsqueda o revisión en curso.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished">Descartarla</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished">Continuar</translation>
  </message>
 </context>
 <context>
  <name>LikenessOrder</name>
  <message>
   <source>The order stays as it was: {reason} The next decision tries again.</source>
   <translation type="unfinished">El orden queda como estaba: {reason} La próxima decisión lo intenta de nuevo.</translation>
  </message>
  <message>
   <source>What is decided cannot be kept in {folder}: {reason}. Free some space there.</source>
   <translation type="unfinished">Lo decidido no se puede guardar en {folder}: {reason}. Libere espacio allí.</translation>
  </message>
 </context>
 <context>
  <name>ManyLandforms</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Cancelar</translation>
  </message>
  <message>
   <source>Choose the image and the landforms that the contact sheet shall show.</source>
   <translation type="unfinished">Elija la imagen y las geoformas que debe mostrar la hoja de contactos.</translation>
  </message>
  <message>
   <source>Everything in the view is looked for: if that is stopped now, what was found is lost.</source>
   <translation type="unfinished">Se busca todo lo que hay en la vista: si se detiene ahora, lo encontrado se pierde.</translation>
  </message>
  <message>
   <source>Landforms of a layer are outlined: if that is stopped now, the outlines are lost.</source>
   <translation type="unfinished">Se delinean geoformas de una capa: si se detiene ahora, los contornos se pierden.</translation>
  </message>
  <message>
   <source>Looking for landforms…</source>
   <translation type="unfinished">Buscando geoformas…</translation>
  </message>
  <message>
   <source>More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the same search goes on from there.</source>
   <translation type="unfinished">Se buscan más geoformas: si se detiene ahora, lo encontrado puede revisarse más tarde, y la misma búsqueda sigue desde ahí.</translation>
  </message>
  <message>
   <source>Outlining landforms…</source>
   <translation type="unfinished">Delineando geoformas…</translation>
  </message>
  <message>
   <source>Stop here; what was found or outlined so far can be reviewed</source>
   <translation type="unfinished">Detener aquí; lo encontrado o delineado hasta ahora se puede revisar</translation>
  </message>
  <message>
   <source>There are no landforms in “{layer}” yet.</source>
   <translation type="unfinished">Aún no hay geoformas en «{layer}».</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Extent</source>
   <translation type="unfinished">&amp;Extensión</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">&amp;Carpeta</translation>
  </message>
  <message>
   <source>&amp;Map</source>
   <translation type="unfinished">Cartogra&amp;fiar</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation type="unfinished">A&amp;brir carpeta</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">&amp;Ráster</translation>
  </message>
  <message>
   <source>&amp;Smoothing</source>
   <translation type="unfinished">&amp;Suavizado</translation>
  </message>
  <message>
   <source>&amp;Zoom to result</source>
   <translation type="unfinished">&amp;Zoom al resultado</translation>
  </message>
  <message>
   <source>A decoder trained on the Train page; the list holds the ones used last</source>
   <translation type="unfinished">Un decodificador entrenado en la página Entrenar; la lista contiene los usados últimamente</translation>
  </message>
  <message>
   <source>Add a raster layer to the project to start.</source>
   <translation type="unfinished">Para empezar, añada una capa ráster al proyecto.</translation>
  </message>
  <message>
   <source>All decoders with their scores; compare two of them, or two maps</source>
   <translation type="unfinished">Todos los decodificadores con sus puntuaciones; comparar dos de ellos, o dos mapas</translation>
  </message>
  <message>
   <source>Areas measured on the body</source>
   <translation type="unfinished">Áreas medidas sobre el cuerpo</translation>
  </message>
  <message>
   <source>Choose the folder of a trained model</source>
   <translation type="unfinished">Elegir la carpeta de un modelo entrenado</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished">Continuar</translation>
  </message>
  <message>
   <source>De&amp;coders…</source>
   <translation type="unfinished">&amp;Decodificadores…</translation>
  </message>
  <message>
   <source>Dra&amp;w</source>
   <translation type="unfinished">Dib&amp;ujar</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Arrastrar un rectángulo en el mapa</translation>
  </message>
  <message>
   <source>Finished tiles are kept; run again to continue.</source>
   <translation type="unfinished">Las teselas terminadas se conservan; ejecute de nuevo para continuar.</translation>
  </message>
  <message>
   <source>Folder that will hold the run's own folder</source>
   <translation type="unfinished">Carpeta que contendrá la carpeta propia de la ejecución</translation>
  </message>
  <message>
   <source>Ground can be looked at as it is and turned, and the mean counts; automatic does so where there are few tiles</source>
   <translation type="unfinished">El terreno se puede examinar tal cual y girado, y cuenta la media; automático lo hace donde hay pocas teselas</translation>
  </message>
  <message>
   <source>How far outlines are rounded off, from pixel steps to strong</source>
   <translation type="unfinished">Cuánto se redondean los contornos, desde escalones de píxel hasta fuerte</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation type="unfinished">&amp;Pasadas</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">Mapa</translation>
  </message>
  <message>
   <source>Map the extent with the chosen model</source>
   <translation type="unfinished">Cartografiar la extensión con el modelo elegido</translation>
  </message>
  <message>
   <source>Mapped ground</source>
   <translation type="unfinished">Terreno cartografiado</translation>
  </message>
  <message>
   <source>Minimum &amp;area</source>
   <translation type="unfinished">Área &amp;mínima</translation>
  </message>
  <message>
   <source>Mo&amp;del</source>
   <translation type="unfinished">Mode&amp;lo</translation>
  </message>
  <message>
   <source>Name of the run: its folder and its group of layers are called after it</source>
   <translation type="unfinished">Nombre de la ejecución: su carpeta y su grupo de capas se llaman igual</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">Polígonos</translation>
  </message>
  <message>
   <source>Probabilities of eac&amp;h class</source>
   <translation type="unfinished">Probabilidades p&amp;or clase</translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished">Resultado</translation>
  </message>
  <message>
   <source>Run &amp;name</source>
   <translation type="unfinished">&amp;Nombre</translation>
  </message>
  <message>
   <source>Smaller polygons are merged into the neighbour they share most border with</source>
   <translation type="unfinished">Los polígonos menores se combinan con el vecino con el que comparten más límite</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Detener</translation>
  </message>
  <message>
   <source>Stop the run; finished tiles are kept, and the next run goes on from there</source>
   <translation type="unfinished">Detener la ejecución; las teselas terminadas se conservan y la próxima ejecución continúa desde ahí</translation>
  </message>
  <message>
   <source>The image to map</source>
   <translation type="unfinished">La imagen que se va a cartografiar</translation>
  </message>
  <message>
   <source>The layer whose selected polygons are mapped</source>
   <translation type="unfinished">La capa cuyos polígonos seleccionados se cartografían</translation>
  </message>
  <message>
   <source>The part of the raster to map</source>
   <translation type="unfinished">La parte del ráster que se va a cartografiar</translation>
  </message>
  <message>
   <source>The run “{name}” was stopped.</source>
   <translation type="unfinished">La ejecución «{name}» se detuvo.</translation>
  </message>
  <message>
   <source>Unit of the minimum area, measured on the body; “automatic” takes what the model can tell from noise</source>
   <translation type="unfinished">Unidad del área mínima, medida sobre el cuerpo; «automático» toma lo que el modelo puede distinguir del ruido</translation>
  </message>
  <message>
   <source>What the run would take: tiles, time by what tiles have taken on this machine, and disk</source>
   <translation type="unfinished">Lo que requeriría la ejecución: teselas, tiempo según lo que han tardado en este equipo, y disco</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Dónde</translation>
  </message>
  <message>
   <source>Write a raster with a band for each class, too; it is as large as the map for each of them</source>
   <translation type="unfinished">Escribir también un ráster con una banda por clase; por cada una ocupa tanto como el mapa</translation>
  </message>
  <message>
   <source>map {date}</source>
   <translation type="unfinished">mapa {date}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">medio</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">ninguno</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} píxeles</translation>
  </message>
  <message>
   <source>{raster} map</source>
   <translation type="unfinished">{raster} mapa</translation>
  </message>
 </context>
 <context>
  <name>MapReview</name>
  <message>
   <source>Add the image {image} to the project: the map “{layer}” was made of it.</source>
   <translation type="unfinished">Añada la imagen {image} al proyecto: el mapa «{layer}» se hizo a partir de ella.</translation>
  </message>
  <message>
   <source>Every polygon of “{layer}” is reviewed.</source>
   <translation type="unfinished">Todos los polígonos de «{layer}» están revisados.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of 1 polygon is a landform.</source>
   <translation type="unfinished">Revisión terminada: {accepted} de 1 polígono es una geoforma.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} polygons are landforms.</source>
   <translation type="unfinished">Revisión terminada: {accepted} de {count} polígonos son geoformas.</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">Usar como etiquetas…</translation>
  </message>
 </context>
 <context>
  <name>MapsDialog</name>
  <message>
   <source>&amp;Differences</source>
   <translation type="unfinished">&amp;Diferencias</translation>
  </message>
  <message>
   <source>&amp;First map</source>
   <translation type="unfinished">&amp;Primer mapa</translation>
  </message>
  <message>
   <source>&amp;Second map</source>
   <translation type="unfinished">&amp;Segundo mapa</translation>
  </message>
  <message>
   <source>Choose two maps that differ.</source>
   <translation type="unfinished">Elija dos mapas distintos.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished">Comparar</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">Comparar dos mapas</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation type="unfinished">GeoTIFF (*.tif)</translation>
  </message>
  <message>
   <source>The two are compared cell by cell: a layer shows what became what, and a table tells how much ground.</source>
   <translation type="unfinished">Los dos se comparan celda por celda: una capa muestra qué se convirtió en qué, y una tabla indica cuánto terreno.</translation>
  </message>
  <message>
   <source>{first} → {second}</source>
   <translation type="unfinished">{first} → {second}</translation>
  </message>
 </context>
 <context>
  <name>MinimumArea</name>
  <message>
   <source>automatic</source>
   <translation type="unfinished">automático</translation>
  </message>
 </context>
 <context>
  <name>ModelCatalogue</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Cancelar</translation>
  </message>
  <message>
   <source>Checkpoint file</source>
   <translation type="unfinished">Archivo de checkpoint</translation>
  </message>
  <message>
   <source>Checkpoints (*.pth *.pt);;All (*)</source>
   <translation type="unfinished">Checkpoints (*.pth *.pt);;Todos (*)</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation type="unfinished">Conectando…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">Descargar</translation>
  </message>
  <message>
   <source>Listed when the engine is ready.</source>
   <translation type="unfinished">Aparecen cuando el motor está listo.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">Modelo</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation type="unfinished">Leyendo el archivo…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished">Tamaño</translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished">Estado</translation>
  </message>
  <message>
   <source>What the quickest window so far took on this machine</source>
   <translation type="unfinished">Lo que tardó en este equipo la ventana más rápida hasta ahora</translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished">Ventana</translation>
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished">listo</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} s</translation>
  </message>
  <message>
   <source>–</source>
   <translation type="unfinished">–</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>Landform Mapper's own</source>
   <translation type="unfinished">El propio de Landform Mapper</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from.</source>
   <translation type="unfinished">Una muestra es lo que el modelo toma por un píxel: mira cada imagen ampliada o reducida, de modo que una muestra son {length} de terreno, como en su entrenamiento. Los píxeles son los de las imágenes de las que aprendió.</translation>
  </message>
  <message>
   <source>Folder of a trained model</source>
   <translation type="unfinished">Carpeta de un modelo entrenado</translation>
  </message>
  <message>
   <source>No model yet: train one on the Train page, or open the folder of one.</source>
   <translation type="unfinished">Aún no hay modelos: entrene uno en la página Entrenar, o abra la carpeta de uno.</translation>
  </message>
 </context>
 <context>
  <name>ModelDetails</name>
  <message>
   <source>Model “{name}”</source>
   <translation type="unfinished">Modelo «{name}»</translation>
  </message>
 </context>
 <context>
  <name>ModelJudging</name>
  <message>
   <source>Choose a raster and the polygon layer to judge by first.</source>
   <translation type="unfinished">Elija primero un ráster y la capa de polígonos con la que evaluar.</translation>
  </message>
 </context>
 <context>
  <name>PairList</name>
  <message>
   <source>Add another raster</source>
   <translation type="unfinished">Añadir otro ráster</translation>
  </message>
  <message>
   <source>Learn from several rasters at once, each with its own labels</source>
   <translation type="unfinished">Aprender de varios rásteres a la vez, cada uno con sus propias etiquetas</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Do not learn from this raster</source>
   <translation type="unfinished">No aprender de este ráster</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">Etiquetas</translation>
  </message>
  <message>
   <source>Learn from polygons whose field “reviewed” is true; the ground of the others is left out</source>
   <translation type="unfinished">Aprender de polígonos cuyo campo «reviewed» es verdadero; el terreno de los demás se excluye</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">Ráster</translation>
  </message>
  <message>
   <source>Reviewed polygons only</source>
   <translation type="unfinished">Solo polígonos revisados</translation>
  </message>
  <message>
   <source>The image that the landforms were drawn on.</source>
   <translation type="unfinished">La imagen sobre la que se dibujaron las geoformas.</translation>
  </message>
  <message>
   <source>The polygon layer with the landforms and their classes.</source>
   <translation type="unfinished">La capa de polígonos con las geoformas y sus clases.</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Labels that the student would learn from</source>
   <translation type="unfinished">Etiquetas de las que aprendería el alumno</translation>
  </message>
 </context>
 <context>
  <name>PretrainDialog</name>
  <message>
   <source>All masks that the default model sees on the images are learnt as classes, without any label. Choose images of the kind that you map, but not those that are to judge.</source>
   <translation type="unfinished">Todas las máscaras que el modelo predeterminado ve en las imágenes se aprenden como clases, sin ninguna etiqueta. Elija imágenes del tipo que cartografía, pero no las que deben servir para evaluar.</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Decodificador</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Imágenes</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation type="unfinished">Máscaras</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Nombre</translation>
  </message>
  <message>
   <source>Pretrain</source>
   <translation type="unfinished">Preentrenar</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images</source>
   <translation type="unfinished">Preentrenar con imágenes sin etiquetas</translation>
  </message>
  <message>
   <source>best rated first, as in the paper</source>
   <translation type="unfinished">las mejor valoradas primero, como en el artículo</translation>
  </message>
  <message>
   <source>largest first</source>
   <translation type="unfinished">las mayores primero</translation>
  </message>
  <message>
   <source>most stable first</source>
   <translation type="unfinished">las más estables primero</translation>
  </message>
  <message>
   <source>the same, the best on top</source>
   <translation type="unfinished">las mismas, las mejores encima</translation>
  </message>
 </context>
 <context>
  <name>PretrainingRun</name>
  <message>
   <source>A student is being pretrained: if it is stopped now, the masks that were found are kept.</source>
   <translation type="unfinished">Se está preentrenando un alumno: si se detiene ahora, las máscaras encontradas se conservan.</translation>
  </message>
  <message>
   <source>End the pretraining; what was learnt and found is kept</source>
   <translation type="unfinished">Terminar el preentrenamiento; lo aprendido y lo encontrado se conserva</translation>
  </message>
  <message>
   <source>Have a student learn from images alone, so that few labels go farther</source>
   <translation type="unfinished">Hacer que un alumno aprenda solo de imágenes, para que pocas etiquetas rindan más</translation>
  </message>
  <message>
   <source>Looking for masks…</source>
   <translation type="unfinished">Buscando máscaras…</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images…</source>
   <translation type="unfinished">Preentrenar sin etiquetas…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Detener y guardar el mejor</translation>
  </message>
  <message>
   <source>The pretrained student is in {folder}, and the next training starts from it.</source>
   <translation type="unfinished">El alumno preentrenado está en {folder}, y el próximo entrenamiento parte de él.</translation>
  </message>
  <message>
   <source>The pretraining was stopped before there was anything to keep.</source>
   <translation type="unfinished">El preentrenamiento se detuvo antes de que hubiera algo que conservar.</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation type="unfinished">preentrenado</translation>
  </message>
 </context>
 <context>
  <name>Questioner</name>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">Buscando el contorno…</translation>
  </message>
  <message>
   <source>Rendering {layer}…</source>
   <translation type="unfinished">Dibujando {layer}…</translation>
  </message>
 </context>
 <context>
  <name>RangeHistogram</name>
  <message>
   <source>Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home lets all pass.</source>
   <translation type="unfinished">Arrastre los tiradores: pasa lo que queda entre ellos. Teclas: Izquierda y Derecha mueven el tirador marcado, RePág y AvPág lo mueven más, Arriba y Abajo marcan el otro, Inicio deja pasar todo.</translation>
  </message>
  <message>
   <source>Histogram with a least and a greatest value</source>
   <translation type="unfinished">Histograma con un valor mínimo y uno máximo</translation>
  </message>
 </context>
 <context>
  <name>RasterConversion</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Cancelar</translation>
  </message>
  <message>
   <source>Convert to a Cloud Optimized GeoTIFF</source>
   <translation type="unfinished">Convertir a Cloud Optimized GeoTIFF</translation>
  </message>
  <message>
   <source>Converting {name}…</source>
   <translation type="unfinished">Convirtiendo {name}…</translation>
  </message>
  <message>
   <source>Convert…</source>
   <translation type="unfinished">Convertir…</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation type="unfinished">Otra carpeta…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Detener</translation>
  </message>
  <message>
   <source>Stop the conversion; nothing of it is left</source>
   <translation type="unfinished">Detener la conversión; no queda nada de ella</translation>
  </message>
  <message>
   <source>The conversion was stopped; nothing of it is left.</source>
   <translation type="unfinished">La conversión se detuvo; no queda nada de ella.</translation>
  </message>
  <message>
   <source>This is done once and takes up to {peak} of disk, {size} of it for good.</source>
   <translation type="unfinished">Se hace una sola vez y ocupa hasta {peak} de disco, de los que {size} quedan ocupados.</translation>
  </message>
  <message>
   <source>Try</source>
   <translation type="unfinished">Intentar</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished">Entendido</translation>
  </message>
  <message>
   <source>{free} are free in {folder}, and the conversion may take {peak}.</source>
   <translation type="unfinished">Hay {free} libres en {folder}, y la conversión puede ocupar {peak}.</translation>
  </message>
  <message>
   <source>{path} is written ({size}) and chosen; the layer before it is hidden.</source>
   <translation type="unfinished">{path} está escrito ({size}) y elegido; la capa anterior está oculta.</translation>
  </message>
  <message>
   <source>{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand.</source>
   <translation type="unfinished">{path} está escrito ({size}), pero QGIS no puede abrirlo. Añádalo al proyecto a mano.</translation>
  </message>
  <message>
   <source>{path} is written ({size}).</source>
   <translation type="unfinished">{path} está escrito ({size}).</translation>
  </message>
  <message>
   <source>{path} is written ({size}); it is chosen when the open outline is done.</source>
   <translation type="unfinished">{path} está escrito ({size}); se elige cuando el contorno abierto esté terminado.</translation>
  </message>
  <message>
   <source>{path} is written ({size}); its layer stands above the one that it was made from.</source>
   <translation type="unfinished">{path} está escrito ({size}); su capa está encima de aquella de la que se hizo.</translation>
  </message>
 </context>
 <context>
  <name>RasterNotes</name>
  <message>
   <source>Understood</source>
   <translation type="unfinished">Entendido</translation>
  </message>
  <message>
   <source>{value} is ground</source>
   <translation type="unfinished">{value} es terreno</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>1 edit was left out: its landform is another by now in the file.</source>
   <translation type="unfinished">1 edición se omitió: su geoforma ya es otra en el archivo.</translation>
  </message>
  <message>
   <source>1 landform is back in “{layer}”; save it there.</source>
   <translation type="unfinished">1 geoforma está de nuevo en «{layer}»; guárdela allí.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted but not saved can be restored.</source>
   <translation type="unfinished">Se puede restaurar 1 geoforma de «{layer}» aceptada pero no guardada.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">Se puede restaurar 1 geoforma de «{layer}» aceptada o editada pero no guardada.</translation>
  </message>
  <message>
   <source>Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often.</source>
   <translation type="unfinished">Las geoformas aceptadas no se pueden resguardar por si QGIS termina inesperadamente: {reason}. Guarde a menudo.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished">Descartar</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished">Restaurar</translation>
  </message>
  <message>
   <source>{k} edits were left out: their landforms are others by now in the file.</source>
   <translation type="unfinished">{k} ediciones se omitieron: sus geoformas ya son otras en el archivo.</translation>
  </message>
  <message>
   <source>{n} landforms are back in “{layer}”; save them there.</source>
   <translation type="unfinished">{n} geoformas están de nuevo en «{layer}»; guárdelas allí.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted but not saved can be restored.</source>
   <translation type="unfinished">Se pueden restaurar {n} geoformas de «{layer}» aceptadas pero no guardadas.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">Se pueden restaurar {n} geoformas de «{layer}» aceptadas o editadas pero no guardadas.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Review finished: {accepted} of 1 outline accepted.</source>
   <translation type="unfinished">Revisión terminada: {accepted} de 1 contorno aceptado.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} outlines accepted.</source>
   <translation type="unfinished">Revisión terminada: {accepted} de {count} contornos aceptados.</translation>
  </message>
 </context>
 <context>
  <name>ReviewFinish</name>
  <message>
   <source>Finishing outline {number} of {count}</source>
   <translation type="unfinished">Terminando el contorno {number} de {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>, {rejected} rejected</source>
   <translation type="unfinished">, {rejected} rechazados</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished">Aceptar</translation>
  </message>
  <message>
   <source>Accept 1 likely</source>
   <translation type="unfinished">Aceptar 1 probable</translation>
  </message>
  <message>
   <source>Accept all remaining</source>
   <translation type="unfinished">Aceptar todos</translation>
  </message>
  <message>
   <source>Accept {n} likely</source>
   <translation type="unfinished">Aceptar {n} probables</translation>
  </message>
  <message>
   <source>Accepted.</source>
   <translation type="unfinished">Aceptado.</translation>
  </message>
  <message>
   <source>Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.</source>
   <translation type="unfinished">Añada clics para corregir el contorno. Intro lo acepta, Esc vuelve a la revisión.</translation>
  </message>
  <message>
   <source>Add every outline without a decision to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">Añadir a la capa todos los contornos sin decisión, como un solo paso de deshacer y marcados como no revisados</translation>
  </message>
  <message>
   <source>Add the outline to the layer (Enter); 1 to 9 choose its class first</source>
   <translation type="unfinished">Añadir el contorno a la capa (Intro); 1 a 9 eligen antes su clase</translation>
  </message>
  <message>
   <source>Add those that are likely alike to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">Añadir a la capa los probablemente similares, como un solo paso de deshacer y marcados como no revisados</translation>
  </message>
  <message>
   <source>All of them at a glance, to be decided on by keys</source>
   <translation type="unfinished">Todos de un vistazo, para decidir con el teclado</translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished">Atrás</translation>
  </message>
  <message>
   <source>Class {name}.</source>
   <translation type="unfinished">Clase {name}.</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">Hoja de contactos…</translation>
  </message>
  <message>
   <source>Each decision orders anew what is left. Ctrl+Z takes it back.</source>
   <translation type="unfinished">Cada decisión reordena lo que queda. Ctrl+Z la revierte.</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation type="unfinished">Corregir</translation>
  </message>
  <message>
   <source>Learn from the reviewed polygons on the page Train. Landforms that the map missed are learnt as background there, unless you outline them first or choose “The rest is: left out”.</source>
   <translation type="unfinished">Aprender de los polígonos revisados en la página Entrenar. Las formas que el mapa no halló se aprenden allí como fondo, salvo que las delinee antes o deje fuera el resto.</translation>
  </message>
  <message>
   <source>Leave the review; the rest can be reviewed later</source>
   <translation type="unfinished">Salir de la revisión; el resto se puede revisar más tarde</translation>
  </message>
  <message>
   <source>Leave the review; what was accepted is in the layer</source>
   <translation type="unfinished">Salir de la revisión; lo aceptado está en la capa</translation>
  </message>
  <message>
   <source>Likeness {score}.</source>
   <translation type="unfinished">Similitud {score}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished">Siguiente</translation>
  </message>
  <message>
   <source>Next outline (N or →)</source>
   <translation type="unfinished">Contorno siguiente (N o →)</translation>
  </message>
  <message>
   <source>No landform (Delete or Backspace)</source>
   <translation type="unfinished">No es geoforma (Supr o Retroceso)</translation>
  </message>
  <message>
   <source>No landform but background (Delete or Backspace)</source>
   <translation type="unfinished">No es geoforma, sino fondo (Supr o Retroceso)</translation>
  </message>
  <message>
   <source>Nothing that is left passes the filter.</source>
   <translation type="unfinished">Nada de lo que queda pasa el filtro.</translation>
  </message>
  <message>
   <source>Open the outline as a prompt and add clicks (F); then the review goes on</source>
   <translation type="unfinished">Abrir el contorno como indicación y añadir clics (F); después continúa la revisión</translation>
  </message>
  <message>
   <source>Outline before (B or ←)</source>
   <translation type="unfinished">Contorno anterior (B o ←)</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished">Rechazar</translation>
  </message>
  <message>
   <source>Rejected.</source>
   <translation type="unfinished">Rechazado.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">Revisión</translation>
  </message>
  <message>
   <source>Review of a map</source>
   <translation type="unfinished">Revisión de un mapa</translation>
  </message>
  <message>
   <source>Review: most alike first</source>
   <translation type="unfinished">Revisión: más similares primero</translation>
  </message>
  <message>
   <source>Score {score}.</source>
   <translation type="unfinished">Puntuación {score}.</translation>
  </message>
  <message>
   <source>Stop reviewing</source>
   <translation type="unfinished">Terminar</translation>
  </message>
  <message>
   <source>The map is right here (Enter); 1 to 9 give another class</source>
   <translation type="unfinished">El mapa es correcto aquí (Intro); 1 a 9 dan otra clase</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">Usar como etiquetas…</translation>
  </message>
  <message>
   <source>{number} of {count}, {accepted} accepted</source>
   <translation type="unfinished">{number} de {count}, {accepted} aceptados</translation>
  </message>
 </context>
 <context>
  <name>ReviewRow</name>
  <message>
   <source>Look through its polygons, least sure first, and make labels of them</source>
   <translation type="unfinished">Revisar sus polígonos, los menos seguros primero, y convertirlos en etiquetas</translation>
  </message>
  <message>
   <source>Polygons of a map run</source>
   <translation type="unfinished">Polígonos de una ejecución de mapa</translation>
  </message>
  <message>
   <source>Re&amp;view this map…</source>
   <translation type="unfinished">Re&amp;visar este mapa…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">Revisión</translation>
  </message>
  <message>
   <source>What you confirm or correct can be learnt from.</source>
   <translation type="unfinished">De lo que usted confirma o corrige se puede aprender.</translation>
  </message>
 </context>
 <context>
  <name>ReviewWalk</name>
  <message>
   <source>No decision of this review is left to take back.</source>
   <translation type="unfinished">No queda ninguna decisión de esta revisión que deshacer.</translation>
  </message>
  <message>
   <source>What comes before is in the layer already: Ctrl+Z takes the last decision back.</source>
   <translation type="unfinished">Lo anterior ya está en la capa: Ctrl+Z deshace la última decisión.</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished">Deteniendo…</translation>
  </message>
 </context>
 <context>
  <name>RunningMap</name>
  <message>
   <source>Preparing the run…</source>
   <translation type="unfinished">Preparando la ejecución…</translation>
  </message>
  <message>
   <source>The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.</source>
   <translation type="unfinished">La ejecución de mapa «{name}» no está terminada: sus teselas terminadas se conservan y se puede reanudar.</translation>
  </message>
 </context>
 <context>
  <name>SearchesSection</name>
  <message>
   <source>1 landform that waits in a review that was left would be gone.</source>
   <translation type="unfinished">Se perdería 1 geoforma que espera en una revisión interrumpida.</translation>
  </message>
  <message>
   <source>1 review waits</source>
   <translation type="unfinished">1 revisión espera</translation>
  </message>
  <message>
   <source>1 search, {size}</source>
   <translation type="unfinished">1 búsqueda, {size}</translation>
  </message>
  <message>
   <source>Clear the searches? Landforms that were accepted stay in their layers.</source>
   <translation type="unfinished">¿Vaciar las búsquedas? Las geoformas aceptadas permanecen en sus capas.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">Vaciar…</translation>
  </message>
  <message>
   <source>Searches for more landforms</source>
   <translation type="unfinished">Búsquedas de más geoformas</translation>
  </message>
  <message>
   <source>The only search is in use: end its review, or stop it, first.</source>
   <translation type="unfinished">La única búsqueda está en uso: termine antes su revisión o deténgala.</translation>
  </message>
  <message>
   <source>What Find more like these… has found is kept on disk, so that its review can go on later</source>
   <translation type="unfinished">Lo que encontró «Buscar más como estas…» se guarda en disco, para que su revisión pueda seguir más tarde</translation>
  </message>
  <message>
   <source>{n} landforms that wait in reviews that were left would be gone.</source>
   <translation type="unfinished">Se perderían {n} geoformas que esperan en revisiones interrumpidas.</translation>
  </message>
  <message>
   <source>{n} reviews wait</source>
   <translation type="unfinished">{n} revisiones esperan</translation>
  </message>
  <message>
   <source>{n} searches, {size}</source>
   <translation type="unfinished">{n} búsquedas, {size}</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>no class</source>
   <translation type="unfinished">sin clase</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">Hoja de contactos</translation>
  </message>
 </context>
 <context>
  <name>SizePlotWidget</name>
  <message>
   <source>Drag the left dashed line to the diameter from which on all craters were found: the points bend down below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to bin, with Shift the other one.</source>
   <translation type="unfinished">Arrastre la línea discontinua izquierda hasta el diámetro a partir del cual se encontraron todos los cráteres: por debajo los puntos se curvan hacia abajo. La derecha excluye los cráteres mayores. Las teclas Izquierda y Derecha mueven una línea de clase en clase, con Mayús la otra.</translation>
  </message>
  <message>
   <source>Sizes of the craters, and the diameters that count</source>
   <translation type="unfinished">Tamaños de los cráteres y los diámetros que cuentan</translation>
  </message>
 </context>
 <context>
  <name>StartChoice</name>
  <message>
   <source>An earlier decoder to go on with: classes that both know go on, new ones start fresh</source>
   <translation type="unfinished">Un decodificador anterior con el que continuar: las clases que ambos conocen continúan, las nuevas empiezan de cero</translation>
  </message>
  <message>
   <source>Keeps to its image model ({encoder}), its kind ({kind}) and its scale.</source>
   <translation type="unfinished">Mantiene su modelo de imagen ({encoder}), su tipo ({kind}) y su escala.</translation>
  </message>
  <message>
   <source>Keeps to its kind ({kind}) and its scale.</source>
   <translation type="unfinished">Mantiene su tipo ({kind}) y su escala.</translation>
  </message>
  <message>
   <source>Pretrained on images without labels. Keeps to its kind ({kind}).</source>
   <translation type="unfinished">Preentrenado con imágenes sin etiquetas. Mantiene su tipo ({kind}).</translation>
  </message>
  <message>
   <source>Start fr&amp;om</source>
   <translation type="unfinished">Empe&amp;zar desde</translation>
  </message>
  <message>
   <source>Start from “{name}” and learn from what is chosen above</source>
   <translation type="unfinished">Partir de «{name}» y aprender de lo elegido arriba</translation>
  </message>
  <message>
   <source>Train a&amp;gain</source>
   <translation type="unfinished">Se&amp;guir entrenando</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished">cero</translation>
  </message>
 </context>
 <context>
  <name>StretchSection</name>
  <message>
   <source>&amp;Bands</source>
   <translation type="unfinished">&amp;Bandas</translation>
  </message>
  <message>
   <source>&amp;Channel</source>
   <translation type="unfinished">Cana&amp;l</translation>
  </message>
  <message>
   <source>&amp;White</source>
   <translation type="unfinished">Bla&amp;nco</translation>
  </message>
  <message>
   <source>A thousand metres in each unit of the heights, for files that do not tell it</source>
   <translation type="unfinished">Mil metros en cada unidad de las elevaciones, para archivos que no la indican</translation>
  </message>
  <message>
   <source>All values along the border are ground</source>
   <translation type="unfinished">Todos los valores a lo largo del borde son terreno</translation>
  </message>
  <message>
   <source>Azimuth of the sun, clockwise from the upper side of the map</source>
   <translation type="unfinished">Azimut del sol, en sentido horario desde el lado superior del mapa</translation>
  </message>
  <message>
   <source>Back to the automatic stretch (Home in the histogram)</source>
   <translation type="unfinished">Volver al estiramiento automático (Inicio en el histograma)</translation>
  </message>
  <message>
   <source>Bands whose mean the models see</source>
   <translation type="unfinished">Bandas cuya media ven los modelos</translation>
  </message>
  <message>
   <source>Blac&amp;k</source>
   <translation type="unfinished">Ne&amp;gro</translation>
  </message>
  <message>
   <source>Channel whose histogram is shown</source>
   <translation type="unfinished">Canal cuyo histograma se muestra</translation>
  </message>
  <message>
   <source>Choose an image first.</source>
   <translation type="unfinished">Elija primero una imagen.</translation>
  </message>
  <message>
   <source>Co&amp;ntrast</source>
   <translation type="unfinished">Contrast&amp;e</translation>
  </message>
  <message>
   <source>Height of the sun above the horizon</source>
   <translation type="unfinished">Altura del sol sobre el horizonte</translation>
  </message>
  <message>
   <source>Heights are kilometres</source>
   <translation type="unfinished">Elevaciones en kilómetros</translation>
  </message>
  <message>
   <source>Heights are multiplied by this</source>
   <translation type="unfinished">Las elevaciones se multiplican por esto</translation>
  </message>
  <message>
   <source>Nobody declares this value as nodata. Switch this on where it is deep shadow or another measurement</source>
   <translation type="unfinished">Nadie declara este valor como sin datos. Actívelo donde sea sombra profunda u otra medición</translation>
  </message>
  <message>
   <source>S&amp;un</source>
   <translation type="unfinished">&amp;Sol</translation>
  </message>
  <message>
   <source>Sh&amp;own</source>
   <translation type="unfinished">Mostra&amp;do</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished">Estiramiento</translation>
  </message>
  <message>
   <source>The heights do not say their unit. In metres the ground would be flatter than any that is known.</source>
   <translation type="unfinished">Las elevaciones no indican su unidad. En metros el terreno sería más llano que cualquiera conocido.</translation>
  </message>
  <message>
   <source>The layer's style has no smallest and largest value for what is shown here.</source>
   <translation type="unfinished">El estilo de la capa no tiene valor mínimo y máximo para lo que se muestra aquí.</translation>
  </message>
  <message>
   <source>This layer is seen as QGIS draws it; change its style instead.</source>
   <translation type="unfinished">Esta capa se ve como la dibuja QGIS; cambie su estilo en su lugar.</translation>
  </message>
  <message>
   <source>Values down to this one are black</source>
   <translation type="unfinished">Los valores hasta este hacia abajo son negros</translation>
  </message>
  <message>
   <source>Values from this one on are white</source>
   <translation type="unfinished">Los valores a partir de este son blancos</translation>
  </message>
  <message>
   <source>What of the image the models see</source>
   <translation type="unfinished">Qué ven los modelos de la imagen</translation>
  </message>
  <message>
   <source>What the models see of the image, the same for clicks, training and mapping</source>
   <translation type="unfinished">Qué ven los modelos de la imagen, igual para clics, entrenamiento y cartografía</translation>
  </message>
  <message>
   <source>Where black and white come from; automatic leaves out nodata and saturated values. Choose the style again after you have changed it.</source>
   <translation type="unfinished">De dónde salen el negro y el blanco; automático excluye los valores sin datos y saturados. Elija de nuevo el estilo después de cambiarlo.</translation>
  </message>
  <message>
   <source>as in the layer's style</source>
   <translation type="unfinished">como en el estilo de la capa</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">automático</translation>
  </message>
  <message>
   <source>blue</source>
   <translation type="unfinished">azul</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">a mano</translation>
  </message>
  <message>
   <source>green</source>
   <translation type="unfinished">verde</translation>
  </message>
  <message>
   <source>red</source>
   <translation type="unfinished">rojo</translation>
  </message>
  <message>
   <source>{value} along the border is ground</source>
   <translation type="unfinished">{value} a lo largo del borde es terreno</translation>
  </message>
 </context>
 <context>
  <name>TakenFolder</name>
  <message>
   <source>Continue it</source>
   <translation type="unfinished">Continuarla</translation>
  </message>
  <message>
   <source>It holds 1 polygon that was reviewed: that review would be lost.</source>
   <translation type="unfinished">Contiene 1 polígono revisado: esa revisión se perdería.</translation>
  </message>
  <message>
   <source>It holds {n} polygons that were reviewed: that review would be lost.</source>
   <translation type="unfinished">Contiene {n} polígonos revisados: esa revisión se perdería.</translation>
  </message>
  <message>
   <source>New run “{name}”</source>
   <translation type="unfinished">Nueva ejecución «{name}»</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation type="unfinished">Reemplazarla</translation>
  </message>
  <message>
   <source>The run “{name}” is finished already. Replacing it deletes its files and removes its layers.</source>
   <translation type="unfinished">La ejecución «{name}» ya está terminada. Reemplazarla borra sus archivos y elimina sus capas.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished, and its model is gone or it is of an older version.</source>
   <translation type="unfinished">La ejecución «{name}» no se terminó, y su modelo ya no está o es de una versión anterior.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” and its own extent and settings.</source>
   <translation type="unfinished">La ejecución «{name}» no se terminó. Continúa como se empezó, en «{raster}» con el modelo «{model}» y su propia extensión y ajustes.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. Its tiles are still there.</source>
   <translation type="unfinished">La ejecución «{name}» no se terminó. Sus teselas siguen ahí.</translation>
  </message>
  <message>
   <source>{folder} holds other files, which are left alone.</source>
   <translation type="unfinished">{folder} contiene otros archivos, que no se tocan.</translation>
  </message>
 </context>
 <context>
  <name>TeachDialog</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> min</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation type="unfinished">&amp;Empezar</translation>
  </message>
  <message>
   <source>A small decoder learns on images without labels: the decoder says the classes, and masks that the default model finds correct their borders. Look first: these labels are all that it will know.</source>
   <translation type="unfinished">Un decodificador pequeño aprende con imágenes sin etiquetas: el decodificador indica las clases, y las máscaras que encuentra el modelo predeterminado corrigen sus límites. Véalas antes: estas etiquetas son todo lo que sabrá.</translation>
  </message>
  <message>
   <source>Choose the folder that the student is written to.</source>
   <translation type="unfinished">Elija la carpeta en la que se escribe el alumno.</translation>
  </message>
  <message>
   <source>Decoder that teaches</source>
   <translation type="unfinished">Decodificador que enseña</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">Carpeta</translation>
  </message>
  <message>
   <source>Give the student a name of letters or digits.</source>
   <translation type="unfinished">Dé al alumno un nombre con letras o dígitos.</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">Terreno</translation>
  </message>
  <message>
   <source>How long the student learns; finding the masks comes before that</source>
   <translation type="unfinished">Cuánto tiempo aprende el alumno; antes se buscan las máscaras</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Imágenes</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Nombre</translation>
  </message>
  <message>
   <source>Open the folder of a decoder</source>
   <translation type="unfinished">Abrir la carpeta de un decodificador</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">Alumno</translation>
  </message>
  <message>
   <source>Teach a student</source>
   <translation type="unfinished">Enseñar a un alumno</translation>
  </message>
  <message>
   <source>Teach as “{name}”</source>
   <translation type="unfinished">Enseñar como «{name}»</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">Ya hay un modelo «{name}» en {folder}. Se conserva como está.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished">Tiempo</translation>
  </message>
  <message>
   <source>all of each image</source>
   <translation type="unfinished">cada imagen entera</translation>
  </message>
  <message>
   <source>student</source>
   <translation type="unfinished">alumno</translation>
  </message>
  <message>
   <source>what the map shows of it</source>
   <translation type="unfinished">lo que el mapa muestra de ella</translation>
  </message>
 </context>
 <context>
  <name>TeachingRun</name>
  <message>
   <source>A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept.</source>
   <translation type="unfinished">Se está enseñando a un alumno: si se detiene ahora, se conservan lo aprendido y las máscaras encontradas hasta ahora.</translation>
  </message>
  <message>
   <source>End the teaching now and keep the student as it is best so far</source>
   <translation type="unfinished">Terminar ahora la enseñanza y conservar el mejor alumno hasta ahora</translation>
  </message>
  <message>
   <source>Have a small decoder learn on new ground without labels, from a decoder and from masks</source>
   <translation type="unfinished">Hacer que un decodificador pequeño aprenda en terreno nuevo sin etiquetas, de un decodificador y de máscaras</translation>
  </message>
  <message>
   <source>Map with it</source>
   <translation type="unfinished">Cartografiar con él</translation>
  </message>
  <message>
   <source>Nothing is known of its scores until it is judged on labels.</source>
   <translation type="unfinished">Nada se sabe de sus puntuaciones hasta que se evalúa con etiquetas.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">Leyendo las imágenes…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Detener y guardar el mejor</translation>
  </message>
  <message>
   <source>Stopped early: the best student so far is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">Detenido antes de tiempo: el mejor alumno hasta ahora está en {folder}, y está elegido en la página Mapa.</translation>
  </message>
  <message>
   <source>Teach a student…</source>
   <translation type="unfinished">Enseñar a un alumno…</translation>
  </message>
  <message>
   <source>The student is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">El alumno está en {folder}, y está elegido en la página Mapa.</translation>
  </message>
  <message>
   <source>The teaching was stopped before there was anything to keep.</source>
   <translation type="unfinished">La enseñanza se detuvo antes de que hubiera algo que conservar.</translation>
  </message>
 </context>
 <context>
  <name>ThresholdSection</name>
  <message>
   <source>Map “{name}” only where its probability reaches this</source>
   <translation type="unfinished">Cartografiar «{name}» solo donde su probabilidad alcance esto</translation>
  </message>
  <message>
   <source>Of ground that was judged while the model was trained, which it had not learnt from</source>
   <translation type="unfinished">En terreno evaluado durante el entrenamiento, del que el modelo no había aprendido</translation>
  </message>
  <message>
   <source>The probability that a class must reach to be mapped</source>
   <translation type="unfinished">La probabilidad que una clase debe alcanzar para cartografiarse</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">Umbrales</translation>
  </message>
  <message>
   <source>Thresholds ({count} set)</source>
   <translation type="unfinished">Umbrales ({count} fijados)</translation>
  </message>
  <message>
   <source>Where the likeliest class does not reach its threshold, the ground is background, or has no class; no other class gets it. The tiles of a run are used again.</source>
   <translation type="unfinished">Donde la clase más probable no alcanza su umbral, el terreno es fondo o queda sin clase; ninguna otra clase lo recibe. Las teselas de una ejecución se reutilizan.</translation>
  </message>
  <message>
   <source>finds {found} % of it; {right} % of what is mapped is right</source>
   <translation type="unfinished">encuentra el {found} %; el {right} % de lo cartografiado es correcto</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">ninguno</translation>
  </message>
  <message>
   <source>nothing is mapped</source>
   <translation type="unfinished">no se cartografía nada</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Rasters of the same body that become one map with the first. Where they overlap the finest is seen, of those as fine the first, and where it has no data the next.</source>
   <translation type="unfinished">Rásteres del mismo cuerpo que forman un solo mapa con el primero. Donde se solapan se ve el más fino; entre los igual de finos, el primero; y donde este no tiene datos, el siguiente.</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation type="unfinished">Junto con</translation>
  </message>
  <message>
   <source>no other raster</source>
   <translation type="unfinished">ningún otro ráster</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> y </translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">&amp;Campo de clase</translation>
  </message>
  <message>
   <source>&amp;Decoder</source>
   <translation type="unfinished">&amp;Decodificador</translation>
  </message>
  <message>
   <source>&amp;Epochs</source>
   <translation type="unfinished">É&amp;pocas</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">Carpe&amp;ta</translation>
  </message>
  <message>
   <source>&amp;Image model</source>
   <translation type="unfinished">Modelo de &amp;imagen</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">Eval&amp;uar…</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">Eti&amp;quetado</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished">&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Seed</source>
   <translation type="unfinished">&amp;Semilla</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <translation type="unfinished">&amp;Entrenar</translation>
  </message>
  <message>
   <source>&amp;Unseen share</source>
   <translation type="unfinished">Parte no &amp;vista</translation>
  </message>
  <message>
   <source>A training is running: if it is stopped now, the model keeps its best weights so far.</source>
   <translation type="unfinished">Hay un entrenamiento en curso: si se detiene ahora, el modelo conserva sus mejores pesos hasta ahora.</translation>
  </message>
  <message>
   <source>A training is still in its first epoch: if it is stopped now, there is nothing to keep.</source>
   <translation type="unfinished">Un entrenamiento está aún en su primera época: si se detiene ahora, no hay nada que conservar.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation type="unfinished">Avanzado</translation>
  </message>
  <message>
   <source>At most so many rounds; it stops earlier when nothing gets better</source>
   <translation type="unfinished">Como máximo tantas rondas; se detiene antes si ya nada mejora</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation type="unfinished">Modelo predeterminado</translation>
  </message>
  <message>
   <source>End the training now and keep the best epoch so far</source>
   <translation type="unfinished">Terminar ahora el entrenamiento y conservar la mejor época hasta ahora</translation>
  </message>
  <message>
   <source>Field of the label layer that holds the class of each polygon</source>
   <translation type="unfinished">Campo de la capa de etiquetas que contiene la clase de cada polígono</translation>
  </message>
  <message>
   <source>Folder that will hold the model's own folder</source>
   <translation type="unfinished">Carpeta que contendrá la carpeta propia del modelo</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation type="unfinished">Lo bueno que es</translation>
  </message>
  <message>
   <source>Judge this model by the polygons chosen above, and open a report. Choose a raster and polygons that it has not learnt from first.</source>
   <translation type="unfinished">Evaluar este modelo con los polígonos elegidos arriba y abrir un informe. Elija antes un ráster y polígonos de los que no haya aprendido.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation type="unfinished">Aprender de</translation>
  </message>
  <message>
   <source>Learning r&amp;ate</source>
   <translation type="unfinished">T&amp;asa de aprendizaje</translation>
  </message>
  <message>
   <source>Measured on blocks of ground that the training has not seen</source>
   <translation type="unfinished">Medido en bloques de terreno que el entrenamiento no ha visto</translation>
  </message>
  <message>
   <source>Name of the model; its folder is called after it</source>
   <translation type="unfinished">Nombre del modelo; su carpeta se llama igual</translation>
  </message>
  <message>
   <source>New model</source>
   <translation type="unfinished">Nuevo modelo</translation>
  </message>
  <message>
   <source>One: rename to “{name}”</source>
   <translation type="unfinished">Una: cambiar el nombre a «{name}»</translation>
  </message>
  <message>
   <source>Open the Map page with this model</source>
   <translation type="unfinished">Abrir la página Mapa con este modelo</translation>
  </message>
  <message>
   <source>Polygons that outline the completely labelled ground</source>
   <translation type="unfinished">Polígonos que delimitan el terreno etiquetado por completo</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Leyendo las etiquetas…</translation>
  </message>
  <message>
   <source>Save &amp;picture…</source>
   <translation type="unfinished">Guardar i&amp;magen…</translation>
  </message>
  <message>
   <source>Save and train</source>
   <translation type="unfinished">Guardar y entrenar</translation>
  </message>
  <message>
   <source>Save the curves as a picture</source>
   <translation type="unfinished">Guardar las curvas como imagen</translation>
  </message>
  <message>
   <source>Share of the labelled ground judged at a time, in blocks, by a decoder that has not seen it; the model that is kept learns from all of it</source>
   <translation type="unfinished">Proporción del terreno etiquetado que evalúa cada vez, por bloques, un decodificador que no la ha visto; el modelo que se conserva aprende de todo</translation>
  </message>
  <message>
   <source>Size of the steps that the training takes</source>
   <translation type="unfinished">Tamaño de los pasos que da el entrenamiento</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Detener y guardar el mejor</translation>
  </message>
  <message>
   <source>The &amp;rest is</source>
   <translation type="unfinished">El &amp;resto es</translation>
  </message>
  <message>
   <source>The classes {names} differ in capitals or blanks alone. Are they one class?</source>
   <translation type="unfinished">Las clases {names} difieren solo en mayúsculas o espacios. ¿Son una sola clase?</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation type="unfinished">El modelo está en {folder}.</translation>
  </message>
  <message>
   <source>The model whose image features the decoder learns on: a SAM, or DINOv2, which knows more of what things are.</source>
   <translation type="unfinished">El modelo sobre cuyas características de imagen aprende el decodificador: un SAM, o DINOv2, que sabe más de lo que son las cosas.</translation>
  </message>
  <message>
   <source>The same seed on the same data gives the same model</source>
   <translation type="unfinished">La misma semilla con los mismos datos da el mismo modelo</translation>
  </message>
  <message>
   <source>The training was stopped before there was anything to keep.</source>
   <translation type="unfinished">El entrenamiento se detuvo antes de que hubiera algo que conservar.</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">Ya hay un modelo «{name}» en {folder}. Se conserva como está.</translation>
  </message>
  <message>
   <source>They differ</source>
   <translation type="unfinished">Son distintas</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">Entrenar</translation>
  </message>
  <message>
   <source>Train a decoder on the labelled polygons</source>
   <translation type="unfinished">Entrenar un decodificador con los polígonos etiquetados</translation>
  </message>
  <message>
   <source>Train as “{name}”</source>
   <translation type="unfinished">Entrenar como «{name}»</translation>
  </message>
  <message>
   <source>Try this training with 1, 2, 5, 10 … of the polygons, each number three times, and see how the scores grow. That takes as long as some trainings.</source>
   <translation type="unfinished">Probar este entrenamiento con 1, 2, 5, 10 … de los polígonos, cada número tres veces, y ver cómo crecen las puntuaciones. Tarda tanto como varios entrenamientos.</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">Usar para cartogra&amp;fiar</translation>
  </message>
  <message>
   <source>What ground without a polygon means to the training. After the review of a map, background also teaches landforms that the map missed as background: outline them first, or choose left out.</source>
   <translation type="unfinished">Qué significa para el entrenamiento el terreno sin polígono. Tras revisar un mapa, «fondo» enseña también como fondo las formas que el mapa no halló: delinéelas antes, o elija «excluido».</translation>
  </message>
  <message>
   <source>Where every landform has been outlined. Only this ground is used to learn what is not a landform.</source>
   <translation type="unfinished">Donde está delineada toda geoforma. Solo este terreno se usa para aprender qué no es una geoforma.</translation>
  </message>
  <message>
   <source>Would more labels &amp;help?</source>
   <translation type="unfinished">¿A&amp;yudarían más etiquetas?</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">alrededor de los polígonos</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">fondo</translation>
  </message>
  <message>
   <source>in the map view</source>
   <translation type="unfinished">en la vista del mapa</translation>
  </message>
  <message>
   <source>inside a polygon layer</source>
   <translation type="unfinished">dentro de una capa de polígonos</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">geoformas</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">excluido</translation>
  </message>
  <message>
   <source>{names} has edits that are not saved yet. The training reads the file, so save them first.</source>
   <translation type="unfinished">{names}: hay ediciones sin guardar. El entrenamiento lee el archivo; guárdelas primero.</translation>
  </message>
 </context>
 <context>
  <name>TrainResult</name>
  <message>
   <source>PNG picture (*.png)</source>
   <translation type="unfinished">Imagen PNG (*.png)</translation>
  </message>
  <message>
   <source>Save the curves</source>
   <translation type="unfinished">Guardar las curvas</translation>
  </message>
  <message>
   <source>The curves are in {path}.</source>
   <translation type="unfinished">Las curvas están en {path}.</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}. Choose another folder.</source>
   <translation type="unfinished">No se pudo escribir la imagen en {path}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">entrenamiento</translation>
  </message>
 </context>
 <context>
  <name>WhatIsMade</name>
  <message>
   <source>&amp;Gives</source>
   <translation type="unfinished">&amp;Genera</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation type="unfinished">Cobertura</translation>
  </message>
  <message>
   <source>Cover paints each place with a class. Objects gives each landform a polygon of its own, also where they overlap: a SAM draws the borders, the model tells the classes</source>
   <translation type="unfinished">Cobertura pinta cada lugar con una clase. Objetos da a cada geoforma un polígono propio, también donde se solapan: un SAM dibuja los límites, el modelo indica las clases</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation type="unfinished">Objetos</translation>
  </message>
 </context>
</TS>
