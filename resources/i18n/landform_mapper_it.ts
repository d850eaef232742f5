<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>Acceptance</name>
  <message>
   <source>Accept without them</source>
   <translation type="unfinished">Accetta senza</translation>
  </message>
  <message>
   <source>Add the fields</source>
   <translation type="unfinished">Aggiungi i campi</translation>
  </message>
  <message>
   <source>Match fields…</source>
   <translation type="unfinished">Abbina campi…</translation>
  </message>
  <message>
   <source>The landform was not accepted: its fields are not matched yet.</source>
   <translation type="unfinished">La geoforma non è stata accettata: i suoi campi non sono ancora abbinati.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>&amp;Accept</source>
   <translation type="unfinished">A&amp;ccetta</translation>
  </message>
  <message>
   <source>&amp;Image</source>
   <translation type="unfinished">Imma&amp;gine</translation>
  </message>
  <message>
   <source>&amp;Landforms</source>
   <translation type="unfinished">Geo&amp;forme</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation type="unfinished">Mo&amp;dello</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">&amp;Revisore</translation>
  </message>
  <message>
   <source>&amp;Save landforms</source>
   <translation type="unfinished">&amp;Salva</translation>
  </message>
  <message>
   <source>1 not saved</source>
   <translation type="unfinished">1 non salvata</translation>
  </message>
  <message>
   <source>A circle by three clicks on its rim; no model is asked (Shift+T)</source>
   <translation type="unfinished">Un cerchio da tre clic sul suo orlo; non si interroga alcun modello (Maiusc+T)</translation>
  </message>
  <message>
   <source>A circle by two clicks on opposite places of its rim; no model is asked (Shift+C)</source>
   <translation type="unfinished">Un cerchio da due clic in punti opposti del suo orlo; non si interroga alcun modello (Maiusc+C)</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation type="unfinished">Aggiungi una classe</translation>
  </message>
  <message>
   <source>Add an image layer to begin.</source>
   <translation type="unfinished">Per cominciare aggiungi un layer immagine.</translation>
  </message>
  <message>
   <source>Add the landform to the layer (Enter or double click)</source>
   <translation type="unfinished">Aggiungi la geoforma al layer (Invio o doppio clic)</translation>
  </message>
  <message>
   <source>Box</source>
   <translation type="unfinished">Box</translation>
  </message>
  <message>
   <source>Change the colour of the class</source>
   <translation type="unfinished">Cambia il colore della classe</translation>
  </message>
  <message>
   <source>Choose a tool, then click a landform on the map.</source>
   <translation type="unfinished">Scegli uno strumento, poi fai clic su una geoforma nella mappa.</translation>
  </message>
  <message>
   <source>Choose an image first: the landform layer takes its coordinate reference system.</source>
   <translation type="unfinished">Scegli prima un'immagine: il layer delle geoforme ne prende il sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <source>Choose the image that the landforms lie on: the export is in its pixels.</source>
   <translation type="unfinished">Scegli l'immagine su cui si trovano le geoforme: l'esportazione è nei suoi pixel.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">Classe</translation>
  </message>
  <message>
   <source>Class of the next landform: keys 1 to 9</source>
   <translation type="unfinished">Classe della prossima geoforma: tasti da 1 a 9</translation>
  </message>
  <message>
   <source>Clear the prompt (Esc)</source>
   <translation type="unfinished">Cancella il prompt (Esc)</translation>
  </message>
  <message>
   <source>Click around a landform. A double click ends the polygon.</source>
   <translation type="unfinished">Fai clic attorno a una geoforma. Un doppio clic chiude il poligono.</translation>
  </message>
  <message>
   <source>Click around the landform; a double click ends the polygon, Backspace takes a vertex back (Shift+P)</source>
   <translation type="unfinished">Fai clic attorno alla geoforma; un doppio clic chiude il poligono, Backspace toglie l'ultimo vertice (Maiusc+P)</translation>
  </message>
  <message>
   <source>Click beside the landform (right button or Shift+click with any tool; Shift+X)</source>
   <translation type="unfinished">Fai clic accanto alla geoforma (tasto destro o Maiusc+clic con qualsiasi strumento; Maiusc+X)</translation>
  </message>
  <message>
   <source>Click ground that does not belong to the landform.</source>
   <translation type="unfinished">Fai clic sul terreno che non appartiene alla geoforma.</translation>
  </message>
  <message>
   <source>Click on a landform. Right button: not this ground.</source>
   <translation type="unfinished">Fai clic su una geoforma. Tasto destro: questo terreno no.</translation>
  </message>
  <message>
   <source>Click on the landform (left button; Shift+O)</source>
   <translation type="unfinished">Fai clic sulla geoforma (tasto sinistro; Maiusc+O)</translation>
  </message>
  <message>
   <source>Click on the landform first; then click beside it to take ground away.</source>
   <translation type="unfinished">Fai clic prima sulla geoforma, poi accanto per togliere terreno.</translation>
  </message>
  <message>
   <source>Click the part of the landform to split off.</source>
   <translation type="unfinished">Fai clic sulla parte della geoforma da staccare.</translation>
  </message>
  <message>
   <source>Click three places of a rim: their circle is a landform.</source>
   <translation type="unfinished">Fai clic su tre punti di un orlo: il loro cerchio è una geoforma.</translation>
  </message>
  <message>
   <source>Click two opposite places of a rim: their circle is a landform.</source>
   <translation type="unfinished">Fai clic su due punti opposti di un orlo: il loro cerchio è una geoforma.</translation>
  </message>
  <message>
   <source>Contact sheet: all landforms of the layer at a glance, to be decided on by keys</source>
   <translation type="unfinished">Foglio provini: tutte le geoforme del layer a colpo d'occhio, da decidere con i tasti</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">Foglio provini…</translation>
  </message>
  <message>
   <source>Drag a box around a landform.</source>
   <translation type="unfinished">Traccia un rettangolo attorno a una geoforma.</translation>
  </message>
  <message>
   <source>Drag a box around the landform (Shift+B)</source>
   <translation type="unfinished">Traccia un rettangolo attorno alla geoforma (Maiusc+B)</translation>
  </message>
  <message>
   <source>Drag a line over a landform. With Shift: not this ground.</source>
   <translation type="unfinished">Traccia una linea sopra una geoforma. Con Maiusc: questo terreno no.</translation>
  </message>
  <message>
   <source>Drag a line over the landform; with Shift or the right button over ground that does not belong to it (Shift+L)</source>
   <translation type="unfinished">Traccia una linea sopra la geoforma; con Maiusc o il tasto destro sopra il terreno che non le appartiene (Maiusc+L)</translation>
  </message>
  <message>
   <source>E&amp;verything in view</source>
   <translation type="unfinished">&amp;Tutto in vista</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished">&amp;Esporta…</translation>
  </message>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">Ricerca del contorno…</translation>
  </message>
  <message>
   <source>From a la&amp;yer…</source>
   <translation type="unfinished">Da un la&amp;yer…</translation>
  </message>
  <message>
   <source>How sure you are of the class (GeMS identity confidence)</source>
   <translation type="unfinished">Quanto sei sicuro della classe (GeMS identity confidence)</translation>
  </message>
  <message>
   <source>I&amp;dentity</source>
   <translation type="unfinished">Certe&amp;zza</translation>
  </message>
  <message>
   <source>Image layer to outline landforms on</source>
   <translation type="unfinished">Layer immagine su cui delineare le geoforme</translation>
  </message>
  <message>
   <source>Layer that takes the accepted landforms</source>
   <translation type="unfinished">Layer che riceve le geoforme accettate</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation type="unfinished">Caricamento del modello…</translation>
  </message>
  <message>
   <source>Look for all landforms in the map view; you decide on each one found</source>
   <translation type="unfinished">Cerca tutte le geoforme nella vista mappa; decidi tu su ciascuna</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation type="unfinished">Molte insieme</translation>
  </message>
  <message>
   <source>Match the fields of this layer with those of a landform</source>
   <translation type="unfinished">Abbina i campi di questo layer a quelli di una geoforma</translation>
  </message>
  <message>
   <source>New landform layer (a GeoPackage that exists gets one more layer)</source>
   <translation type="unfinished">Nuovo layer di geoforme (un GeoPackage esistente riceve un layer in più)</translation>
  </message>
  <message>
   <source>New landform layer in a GeoPackage</source>
   <translation type="unfinished">Nuovo layer di geoforme in un GeoPackage</translation>
  </message>
  <message>
   <source>No outline here. Click elsewhere on the landform or drag a box around it.</source>
   <translation type="unfinished">Qui non c'è alcun contorno. Fai clic altrove sulla geoforma o traccia un rettangolo attorno ad essa.</translation>
  </message>
  <message>
   <source>Nothing of this outline is left as it is to be finished: change that, or press Tab.</source>
   <translation type="unfinished">Con la finitura scelta non resta nulla di questo contorno: cambiala o premi Tab.</translation>
  </message>
  <message>
   <source>Off it</source>
   <translation type="unfinished">Fuori</translation>
  </message>
  <message>
   <source>On it</source>
   <translation type="unfinished">Dentro</translation>
  </message>
  <message>
   <source>One prompt back (Ctrl+Z)</source>
   <translation type="unfinished">Un prompt indietro (Ctrl+Z)</translation>
  </message>
  <message>
   <source>One prompt forward (Ctrl+Shift+Z)</source>
   <translation type="unfinished">Un prompt avanti (Ctrl+Maiusc+Z)</translation>
  </message>
  <message>
   <source>Open a GeoPackage with landforms</source>
   <translation type="unfinished">Apri un GeoPackage con geoforme</translation>
  </message>
  <message>
   <source>Open landforms</source>
   <translation type="unfinished">Apri geoforme</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">Contorno</translation>
  </message>
  <message>
   <source>Outline the landforms that a layer of points or boxes shows, such as a crater catalogue; you decide on each one</source>
   <translation type="unfinished">Delinea le geoforme indicate da un layer di punti o rettangoli, ad es. un catalogo di crateri; decidi tu su ciascuna</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation type="unfinished">Poligono</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">Pronto</translation>
  </message>
  <message>
   <source>Remove the class from this list (landforms keep it)</source>
   <translation type="unfinished">Togli la classe da questo elenco (le geoforme la mantengono)</translation>
  </message>
  <message>
   <source>Rename the class (double click)</source>
   <translation type="unfinished">Rinomina la classe (doppio clic)</translation>
  </message>
  <message>
   <source>SAM model that finds the outlines; more are on the Engine page</source>
   <translation type="unfinished">Modello SAM che trova i contorni; altri nella pagina Motore</translation>
  </message>
  <message>
   <source>Scribble</source>
   <translation type="unfinished">Tratto</translation>
  </message>
  <message>
   <source>Show the outline under the mouse before you click</source>
   <translation type="unfinished">Mostra il contorno sotto il mouse prima del clic</translation>
  </message>
  <message>
   <source>Show this outline (Tab shows the next)</source>
   <translation type="unfinished">Mostra questo contorno (Tab mostra il successivo)</translation>
  </message>
  <message>
   <source>Sub&amp;type</source>
   <translation type="unfinished">Sottoti&amp;po</translation>
  </message>
  <message>
   <source>Subtype of the next landforms, e.g. rampart or barchan</source>
   <translation type="unfinished">Sottotipo delle prossime geoforme, ad es. rampart o barcana</translation>
  </message>
  <message>
   <source>Write the accepted landforms to the GeoPackage and go on editing</source>
   <translation type="unfinished">Scrivi le geoforme accettate nel GeoPackage e continua a modificare</translation>
  </message>
  <message>
   <source>Write the landforms for Craterstats, CraterTools, COCO, as a table or as GeoJSON</source>
   <translation type="unfinished">Scrivi le geoforme per Craterstats, CraterTools, COCO, come tabella o come GeoJSON</translation>
  </message>
  <message>
   <source>Written with each landform</source>
   <translation type="unfinished">Scritto con ogni geoforma</translation>
  </message>
  <message>
   <source>Your name, as it goes into the table</source>
   <translation type="unfinished">Il tuo nome, come va nella tabella</translation>
  </message>
  <message>
   <source>choose or create…</source>
   <translation type="unfinished">scegli o crea…</translation>
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished">facoltativo</translation>
  </message>
  <message>
   <source>{n} not saved</source>
   <translation type="unfinished">{n} non salvate</translation>
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
   <translation type="unfinished">Minuti tra due salvataggi</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished">Salva</translation>
  </message>
  <message>
   <source>When accepted landforms are written to their file. What is saved can no longer be taken back with QGIS's undo.</source>
   <translation type="unfinished">Quando le geoforme accettate vengono scritte nel loro file. Ciò che è salvato non si può più ritirare con Annulla di QGIS.</translation>
  </message>
  <message>
   <source>after each landform</source>
   <translation type="unfinished">dopo ogni geoforma</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">a mano</translation>
  </message>
  <message>
   <source>every few minutes</source>
   <translation type="unfinished">ogni pochi minuti</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>as in the layer's style ({bands})</source>
   <translation type="unfinished">come nello stile del layer ({bands})</translation>
  </message>
  <message>
   <source>hillshade of the heights</source>
   <translation type="unfinished">ombreggiatura delle quote</translation>
  </message>
  <message>
   <source>mean of bands</source>
   <translation type="unfinished">media delle bande</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>&amp;Class</source>
   <translation type="unfinished">&amp;Classe</translation>
  </message>
  <message>
   <source>&amp;Diameter</source>
   <translation type="unfinished">&amp;Diametro</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation type="unfinished">&amp;Layer</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation type="unfinished">&amp;Solo elementi selezionati</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation type="unfinished">1 elemento</translation>
  </message>
  <message>
   <source>Add a layer of points or polygons to the project first.</source>
   <translation type="unfinished">Aggiungi prima al progetto un layer di punti o poligoni.</translation>
  </message>
  <message>
   <source>Class of each landform; without one the class chosen in the dock counts</source>
   <translation type="unfinished">Classe di ogni geoforma; se manca, vale la classe scelta nel pannello</translation>
  </message>
  <message>
   <source>Diameter of the landform around each point; makes a box, which is outlined better than a point alone</source>
   <translation type="unfinished">Diametro della geoforma attorno a ogni punto; dà un rettangolo, che si delinea meglio di un punto solo</translation>
  </message>
  <message>
   <source>Landforms from a layer</source>
   <translation type="unfinished">Geoforme da un layer</translation>
  </message>
  <message>
   <source>Leave out what is not selected in the layer</source>
   <translation type="unfinished">Tralascia ciò che non è selezionato nel layer</translation>
  </message>
  <message>
   <source>Points on landforms, or polygons whose bounds enclose them</source>
   <translation type="unfinished">Punti su geoforme, o poligoni la cui estensione le racchiude</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">Il layer non contiene elementi.</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">Unità del diametro</translation>
  </message>
  <message>
   <source>{count} features</source>
   <translation type="unfinished">{count} elementi</translation>
  </message>
  <message>
   <source>{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” in the toolbox.</source>
   <translation>{count} elementi sono troppi da rivedere: selezionarne al massimo {most}, o usare «Delinea geoforme da prompt» della cassetta degli strumenti.</translation>
  </message>
 </context>
 <context>
  <name>BatchRun</name>
  <message>
   <source>Choose an image that is a file: the engine has to read it by itself.</source>
   <translation type="unfinished">Scegli un'immagine che sia un file: il motore deve leggerla da sé.</translation>
  </message>
  <message>
   <source>Landform {number} of {count}</source>
   <translation type="unfinished">Geoforma {number} di {count}</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">Oggetto {name}: {reason}</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">Il layer non contiene elementi.</translation>
  </message>
  <message>
   <source>nothing was found there.</source>
   <translation type="unfinished">lì non è stato trovato nulla.</translation>
  </message>
  <message>
   <source>{note} ({more} more without an outline)</source>
   <translation type="unfinished">{note} (altri {more} senza contorno)</translation>
  </message>
 </context>
 <context>
  <name>BodyQuestion</name>
  <message>
   <source>Another…</source>
   <translation type="unfinished">Altro…</translation>
  </message>
  <message>
   <source>Body of the layer</source>
   <translation type="unfinished">Corpo celeste del layer</translation>
  </message>
  <message>
   <source>Body that “{layer}” shows:</source>
   <translation type="unfinished">Corpo celeste mostrato da “{layer}”:</translation>
  </message>
  <message>
   <source>Earth</source>
   <translation type="unfinished">Terra</translation>
  </message>
  <message>
   <source>{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies say so too. Which body does it show?</source>
   <translation type="unfinished">{layer}: questo layer dichiara la Terra, perciò lunghezze e aree si misurano come lì. Lo dichiarano anche mappe web di altri corpi celesti. Quale corpo mostra?</translation>
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
   <translation type="unfinished">1 finestra codificata, {size}</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation type="unfinished">Al &amp;massimo</translation>
  </message>
  <message>
   <source>Beyond this the windows that were used longest ago are deleted; it counts for every QGIS window</source>
   <translation type="unfinished">Oltre questo limite si eliminano le finestre non usate da più tempo; vale per ogni finestra di QGIS</translation>
  </message>
  <message>
   <source>Clear the cache? Windows that you return to are encoded again, which takes a moment each.</source>
   <translation type="unfinished">Svuotare la cache? Le finestre a cui ritorni vengono codificate di nuovo; ognuna richiede un momento.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">Svuota…</translation>
  </message>
  <message>
   <source>Delete all encoded windows; landforms and models stay</source>
   <translation type="unfinished">Elimina tutte le finestre codificate; geoforme e modelli restano</translation>
  </message>
  <message>
   <source>Disk cache</source>
   <translation type="unfinished">Cache su disco</translation>
  </message>
  <message>
   <source>Known while the engine runs.</source>
   <translation type="unfinished">Noto mentre il motore è in funzione.</translation>
  </message>
  <message>
   <source>Windows of images that were encoded before are kept on disk, so that they need not be encoded again</source>
   <translation type="unfinished">Le finestre di immagini già codificate restano su disco, così non occorre codificarle di nuovo</translation>
  </message>
  <message>
   <source>{number} encoded windows, {size}</source>
   <translation type="unfinished">{number} finestre codificate, {size}</translation>
  </message>
 </context>
 <context>
  <name>CanvasPointer</name>
  <message>
   <source>Add an image layer to the project and choose it on the Annotate page.</source>
   <translation type="unfinished">Aggiungi un layer immagine al progetto e sceglilo nella pagina Annota.</translation>
  </message>
  <message>
   <source>QGIS cannot open the layer {layer}: check its file, or choose another image.</source>
   <translation type="unfinished">QGIS non riesce ad aprire il layer {layer}: controlla il suo file o scegli un'altra immagine.</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Colour of this class</source>
   <translation type="unfinished">Colore di questa classe</translation>
  </message>
  <message>
   <source>Key {key}. Double click to rename.</source>
   <translation type="unfinished">Tasto {key}. Doppio clic per rinominare.</translation>
  </message>
  <message>
   <source>new class</source>
   <translation type="unfinished">nuova classe</translation>
  </message>
 </context>
 <context>
  <name>ComparisonRun</name>
  <message>
   <source>Comparing…</source>
   <translation type="unfinished">Confronto in corso…</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">Apri il report</translation>
  </message>
  <message>
   <source>The two maps are the same, cell by cell.</source>
   <translation type="unfinished">Le due mappe sono uguali, cella per cella.</translation>
  </message>
  <message>
   <source>{percent} % of the ground differs; most of it is {first} → {second}, {area}.</source>
   <translation type="unfinished">Terreno diverso: {percent} %; per la maggior parte è {first} → {second}, {area}.</translation>
  </message>
 </context>
 <context>
  <name>CompletenessPlot</name>
  <message>
   <source>Completeness of the count by size</source>
   <translation type="unfinished">Completezza del conteggio per dimensione</translation>
  </message>
  <message>
   <source>second count</source>
   <translation type="unfinished">secondo</translation>
  </message>
  <message>
   <source>this count</source>
   <translation type="unfinished">questo conteggio</translation>
  </message>
  <message>
   <source>together</source>
   <translation type="unfinished">insieme</translation>
  </message>
 </context>
 <context>
  <name>ContactSheet</name>
  <message>
   <source>By class</source>
   <translation type="unfinished">Per classe</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">Foglio provini</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation type="unfinished">Prima le più grandi</translation>
  </message>
  <message>
   <source>Least sure first</source>
   <translation type="unfinished">Prima le meno sicure</translation>
  </message>
  <message>
   <source>Most alike first</source>
   <translation type="unfinished">Prima le più simili</translation>
  </message>
  <message>
   <source>Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.</source>
   <translation type="unfinished">Barra spaziatrice: corretta, e avanti. Da 1 a 9: altra classe. Canc: nessuna geoforma. Ctrl+Z: annulla.</translation>
  </message>
  <message>
   <source>{accepted} right, {rejected} no landform, {left} to decide</source>
   <translation type="unfinished">{accepted} giuste, {rejected} non sono geoforme, {left} da decidere</translation>
  </message>
 </context>
 <context>
  <name>CountChoices</name>
  <message>
   <source>&amp;Age by</source>
   <translation type="unfinished">&amp;Età da</translation>
  </message>
  <message>
   <source>&amp;Bins</source>
   <translation type="unfinished">&amp;Intervalli</translation>
  </message>
  <message>
   <source>&amp;Diameters</source>
   <translation type="unfinished">&amp;Diametri</translation>
  </message>
  <message>
   <source>&amp;Plot</source>
   <translation type="unfinished">&amp;Grafico</translation>
  </message>
  <message>
   <source>Buffered count</source>
   <translation type="unfinished">Conteggio con buffer</translation>
  </message>
  <message>
   <source>C&amp;hronology</source>
   <translation type="unfinished">&amp;Cronologia</translation>
  </message>
  <message>
   <source>Chronology: production function and ages, computed by Craterstats</source>
   <translation type="unfinished">Cronologia: funzione di produzione ed età, calcolate da Craterstats</translation>
  </message>
  <message>
   <source>Cumulative</source>
   <translation type="unfinished">Cumulativo</translation>
  </message>
  <message>
   <source>Differential</source>
   <translation type="unfinished">Differenziale</translation>
  </message>
  <message>
   <source>Each crater counts whole, on the area from which craters of its size reach into the counted one</source>
   <translation type="unfinished">Ogni cratere conta per intero, sull'area dalla quale crateri delle sue dimensioni raggiungono quella contata</translation>
  </message>
  <message>
   <source>Fit of the cumulative plot</source>
   <translation type="unfinished">Adattamento alla curva cumulativa</translation>
  </message>
  <message>
   <source>Fit of the differential plot</source>
   <translation type="unfinished">Adattamento alla curva differenziale</translation>
  </message>
  <message>
   <source>Hartmann</source>
   <translation type="unfinished">Hartmann</translation>
  </message>
  <message>
   <source>How the age follows from the craters between the dashed lines</source>
   <translation type="unfinished">Come l’età segue dai crateri tra le linee tratteggiate</translation>
  </message>
  <message>
   <source>Largest diameter that is dated</source>
   <translation type="unfinished">Diametro massimo che viene datato</translation>
  </message>
  <message>
   <source>Poisson statistics</source>
   <translation type="unfinished">Statistica di Poisson</translation>
  </message>
  <message>
   <source>R plot</source>
   <translation type="unfinished">Grafico R</translation>
  </message>
  <message>
   <source>Smallest diameter that is dated, from which on all craters were found</source>
   <translation type="unfinished">Diametro minimo che viene datato, dal quale in poi tutti i crateri sono stati trovati</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">tutti</translation>
  </message>
  <message>
   <source>no bins</source>
   <translation type="unfinished">senza intervalli</translation>
  </message>
 </context>
 <context>
  <name>CountView</name>
  <message>
   <source>1 crater on {area} km².</source>
   <translation type="unfinished">1 cratere su {area} km².</translation>
  </message>
  <message>
   <source>All craters are left out.</source>
   <translation type="unfinished">Tutti i crateri sono esclusi.</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation type="unfinished">Conteggio in corso…</translation>
  </message>
  <message>
   <source>Drag the left dashed line to where the count is complete: then there is an age.</source>
   <translation type="unfinished">Trascina la linea tratteggiata sinistra dove il conteggio è completo: allora c’è un’età.</translation>
  </message>
  <message>
   <source>R value</source>
   <translation type="unfinished">Valore R</translation>
  </message>
  <message>
   <source>The largest diameter must be above the smallest.</source>
   <translation type="unfinished">Il diametro massimo deve superare il minimo.</translation>
  </message>
  <message>
   <source>The second count has no craters that could be compared.</source>
   <translation type="unfinished">Il secondo conteggio non ha crateri da confrontare.</translation>
  </message>
  <message>
   <source>craters in a √2 bin, km⁻²</source>
   <translation type="unfinished">crateri per intervallo √2, km⁻²</translation>
  </message>
  <message>
   <source>craters larger, km⁻²</source>
   <translation type="unfinished">crateri più grandi, km⁻²</translation>
  </message>
  <message>
   <source>craters of this size, km⁻³</source>
   <translation type="unfinished">crateri di questo diametro, km⁻³</translation>
  </message>
  <message>
   <source>{n} craters on {area} km².</source>
   <translation type="unfinished">{n} crateri su {area} km².</translation>
  </message>
  <message>
   <source>{n} left out.</source>
   <translation type="unfinished">{n} esclusi.</translation>
  </message>
  <message>
   <source>{n} near no circle, not counted.</source>
   <translation type="unfinished">{n} senza cerchio vicino, non contati.</translation>
  </message>
 </context>
 <context>
  <name>CraterCountDialog</name>
  <message>
   <source>&amp;Craters</source>
   <translation type="unfinished">&amp;Crateri</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">&amp;Revisore</translation>
  </message>
  <message>
   <source>&amp;Second count</source>
   <translation type="unfinished">&amp;Secondo conteggio</translation>
  </message>
  <message>
   <source>Add the image, or a layer with the polygon of the counted area, to the project first.</source>
   <translation type="unfinished">Aggiungi prima al progetto l'immagine, o un layer con il poligono dell'area di conteggio.</translation>
  </message>
  <message>
   <source>All of “{name}” that holds data</source>
   <translation type="unfinished">Tutta “{name}” dove ci sono dati</translation>
  </message>
  <message>
   <source>All polygons</source>
   <translation type="unfinished">Tutti i poligoni</translation>
  </message>
  <message>
   <source>Classes named “crater”</source>
   <translation type="unfinished">Classi di nome “crater”</translation>
  </message>
  <message>
   <source>Counted &amp;area</source>
   <translation type="unfinished">&amp;Area di conteggio</translation>
  </message>
  <message>
   <source>Crater count</source>
   <translation type="unfinished">Conteggio dei crateri</translation>
  </message>
  <message>
   <source>Craters of the same ground by another reviewer or a decoder: what both found tells what both missed</source>
   <translation type="unfinished">Crateri dello stesso terreno da un altro revisore o da un decoder: ciò che entrambi hanno trovato dice ciò che a entrambi è sfuggito</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">Vista mappa</translation>
  </message>
  <message>
   <source>Polygons of “{name}”</source>
   <translation type="unfinished">Poligoni di “{name}”</translation>
  </message>
  <message>
   <source>The ground that was looked at, with craters or without</source>
   <translation type="unfinished">Il terreno esaminato, con o senza crateri</translation>
  </message>
  <message>
   <source>What was mapped: “{name}”</source>
   <translation type="unfinished">Ciò che è stato mappato: “{name}”</translation>
  </message>
  <message>
   <source>Which landforms are counted</source>
   <translation type="unfinished">Quali geoforme si contano</translation>
  </message>
  <message>
   <source>Whose craters are counted</source>
   <translation type="unfinished">Di chi sono i crateri contati</translation>
  </message>
  <message>
   <source>“{name}” holds {count} craters: is it the ground that was looked at?</source>
   <translation type="unfinished">«{name}» contiene {count} crateri: è il terreno che è stato esaminato?</translation>
  </message>
 </context>
 <context>
  <name>CurveWidget</name>
  <message>
   <source>Epoch {number}: loss {loss}</source>
   <translation type="unfinished">Epoca {number}: perdita {loss}</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished">Perdita</translation>
  </message>
  <message>
   <source>Loss and score curves of the training</source>
   <translation type="unfinished">Curve di perdita e punteggio dell'addestramento</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>before calibration</source>
   <translation type="unfinished">prima della calibrazione</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation type="unfinished">epoca</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score} before calibration</source>
   <translation type="unfinished">su blocchi mai visti {loss}, IoU media {score} prima della calibrazione</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">addestramento</translation>
  </message>
  <message>
   <source>unseen blocks</source>
   <translation type="unfinished">blocchi non visti</translation>
  </message>
 </context>
 <context>
  <name>DecoderTable</name>
  <message>
   <source>Classes</source>
   <translation type="unfinished">Classi</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Decoder</translation>
  </message>
  <message>
   <source>Decoders</source>
   <translation type="unfinished">Decoder</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">Terreno</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">Modello d'immagine</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Nome</translation>
  </message>
  <message>
   <source>On ground that the decoder has not seen, with its 95 % interval</source>
   <translation type="unfinished">Su terreno che il decoder non ha visto, con l'intervallo al 95 %</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">Addestrato</translation>
  </message>
 </context>
 <context>
  <name>DecodersWindow</name>
  <message>
   <source>&amp;Compare…</source>
   <translation type="unfinished">&amp;Confronta…</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">&amp;Valuta…</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation type="unfinished">&amp;Report</translation>
  </message>
  <message>
   <source>&amp;Train again from it</source>
   <translation type="unfinished">Riaddes&amp;tra da qui</translation>
  </message>
  <message>
   <source>Compare two m&amp;aps…</source>
   <translation type="unfinished">Confronta due m&amp;appe…</translation>
  </message>
  <message>
   <source>E&amp;xport as ONNX…</source>
   <translation type="unfinished">&amp;Esporta come ONNX…</translation>
  </message>
  <message>
   <source>Export as ONNX</source>
   <translation type="unfinished">Esporta come ONNX</translation>
  </message>
  <message>
   <source>Exported to {path}, with a STAC item beside it.</source>
   <translation type="unfinished">Esportato in {path}, con accanto un item STAC.</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation type="unfinished">Esportazione di {name}…</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation type="unfinished">Guarda {number} livelli, perciò Deepness, che accetta file con un solo ingresso, non può aprirlo.</translation>
  </message>
  <message>
   <source>Judge the decoder by polygons that it has not learnt from</source>
   <translation type="unfinished">Valuta il decoder con poligoni da cui non ha imparato</translation>
  </message>
  <message>
   <source>Judge two decoders by the same polygons; select two rows first (Ctrl+click)</source>
   <translation type="unfinished">Valuta due decoder con gli stessi poligoni; seleziona prima due righe (Ctrl+clic)</translation>
  </message>
  <message>
   <source>Landform Mapper: decoders</source>
   <translation type="unfinished">Landform Mapper: decoder</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon.</source>
   <translation type="unfinished">Ha appreso da 1 poligono.</translation>
  </message>
  <message>
   <source>Learnt from {number} polygons.</source>
   <translation type="unfinished">Ha appreso da {number} poligoni.</translation>
  </message>
  <message>
   <source>No decoder yet: train one on the Train page, or open the folder of one on the Map page.</source>
   <translation type="unfinished">Ancora nessun decoder: addestrane uno nella pagina Addestra, o apri la cartella di uno esistente nella pagina Mappa.</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>Open the Map page with this decoder</source>
   <translation type="unfinished">Apri la pagina Mappa con questo decoder</translation>
  </message>
  <message>
   <source>Open the Train page with this decoder as the start</source>
   <translation type="unfinished">Apri la pagina Addestra con questo decoder come punto di partenza</translation>
  </message>
  <message>
   <source>Open the decoder's folder</source>
   <translation type="unfinished">Apri la cartella del decoder</translation>
  </message>
  <message>
   <source>Open the report of its scores on unseen ground</source>
   <translation type="unfinished">Apri il report dei suoi punteggi su terreno non visto</translation>
  </message>
  <message>
   <source>Remo&amp;ve from list</source>
   <translation type="unfinished">Togli da&amp;ll'elenco</translation>
  </message>
  <message>
   <source>Select a decoder, or two to compare them.</source>
   <translation type="unfinished">Seleziona un decoder, o due per confrontarli.</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation type="unfinished">&amp;Mostra cartella</translation>
  </message>
  <message>
   <source>Show what differs between two map runs</source>
   <translation type="unfinished">Mostra che cosa differisce tra due mappature</translation>
  </message>
  <message>
   <source>Started from “{name}”.</source>
   <translation type="unfinished">Partito da “{name}”.</translation>
  </message>
  <message>
   <source>The decoders are listed as soon as the engine is ready.</source>
   <translation type="unfinished">I decoder compaiono non appena il motore è pronto.</translation>
  </message>
  <message>
   <source>The folder itself stays where it is</source>
   <translation type="unfinished">La cartella stessa resta dov'è</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">&amp;Usa per mappare</translation>
  </message>
  <message>
   <source>Write the decoder as one file for Deepness and other programs, with a STAC item beside it</source>
   <translation type="unfinished">Scrivi il decoder come un unico file per Deepness e altri programmi, con accanto un item STAC</translation>
  </message>
  <message>
   <source>{number} selected.</source>
   <translation type="unfinished">{number} selezionati.</translation>
  </message>
 </context>
 <context>
  <name>DoubtfulCraters</name>
  <message>
   <source>Doubtful craters</source>
   <translation type="unfinished">Crateri dubbi</translation>
  </message>
  <message>
   <source>Untick what shall not be counted. A crater that is clicked is shown on the map.</source>
   <translation type="unfinished">Togli la spunta a ciò che non va contato. Un clic su un cratere lo mostra sulla mappa.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished">e altri {n}</translation>
  </message>
 </context>
 <context>
  <name>DrawnCircles</name>
  <message>
   <source>These places are on no circle. Click them further apart, not along a line.</source>
   <translation type="unfinished">Questi punti non stanno su alcun cerchio. Fai clic in punti più distanti e non lungo una linea.</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>1 landform selected.</source>
   <translation type="unfinished">1 geoforma selezionata.</translation>
  </message>
  <message>
   <source>1 landform selected: 1 to 9 set its class, Delete removes it.</source>
   <translation type="unfinished">1 geoforma selezionata: da 1 a 9 ne impostano la classe, Canc la rimuove.</translation>
  </message>
  <message>
   <source>1 landform selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">1 geoforma selezionata; da 1 a 9 e Canc agiscono sulla revisione.</translation>
  </message>
  <message>
   <source>Ctrl+click selects a landform on the map; so do QGIS's own tools</source>
   <translation type="unfinished">Ctrl+clic seleziona una geoforma sulla mappa; lo fanno anche gli strumenti di QGIS</translation>
  </message>
  <message>
   <source>Ctrl+click selects landforms to change.</source>
   <translation type="unfinished">Ctrl+clic seleziona le geoforme da modificare.</translation>
  </message>
  <message>
   <source>Cut the smaller selected landforms out of the largest (Shift+D)</source>
   <translation type="unfinished">Ritaglia le geoforme selezionate più piccole dalla più grande (Maiusc+D)</translation>
  </message>
  <message>
   <source>Find more like these…</source>
   <translation type="unfinished">Trova altre simili…</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished">Fondi</translation>
  </message>
  <message>
   <source>Merge the selected landforms into the largest (Shift+M)</source>
   <translation type="unfinished">Fondi le geoforme selezionate nella più grande (Maiusc+M)</translation>
  </message>
  <message>
   <source>Rank what else there is by likeness to the selected landforms, up to ten of them, and look through it (Shift+F)</source>
   <translation type="unfinished">Ordina il resto per somiglianza con le geoforme selezionate, fino a dieci, e scorrilo (Maiusc+F)</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation type="unfinished">Affina</translation>
  </message>
  <message>
   <source>Refine the outline of the selected landform by clicks (Shift+R)</source>
   <translation type="unfinished">Affina con clic il contorno della geoforma selezionata (Maiusc+R)</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation type="unfinished">Sostituis&amp;ci</translation>
  </message>
  <message>
   <source>Replace the outline of the landform (Enter or double click)</source>
   <translation type="unfinished">Sostituisci il contorno della geoforma (Invio o doppio clic)</translation>
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished">Dividi</translation>
  </message>
  <message>
   <source>Split p&amp;art off</source>
   <translation type="unfinished">Sta&amp;cca parte</translation>
  </message>
  <message>
   <source>Split the selected landform: click the part to split off (Shift+S)</source>
   <translation type="unfinished">Dividi la geoforma selezionata: fai clic sulla parte da staccare (Maiusc+S)</translation>
  </message>
  <message>
   <source>Split this part off the landform (Enter or double click)</source>
   <translation type="unfinished">Stacca questa parte dalla geoforma (Invio o doppio clic)</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation type="unfinished">Sottrai</translation>
  </message>
  <message>
   <source>{n} landforms selected.</source>
   <translation type="unfinished">{n} geoforme selezionate.</translation>
  </message>
  <message>
   <source>{n} landforms selected: 1 to 9 set their class, Delete removes them.</source>
   <translation type="unfinished">{n} geoforme selezionate: da 1 a 9 ne impostano la classe, Canc le rimuove.</translation>
  </message>
  <message>
   <source>{n} landforms selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">{n} geoforme selezionate; da 1 a 9 e Canc agiscono sulla revisione.</translation>
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
   <translation type="unfinished">1 geoforma: {clicks} e {seconds} s</translation>
  </message>
  <message>
   <source>Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform is accepted, those that were taken back too; their mean is shown. Seconds go from the first click until it is accepted, with the time that the model needs; their median is shown. In a review, the keys that were pressed for a landform and the seconds that it was on view count.</source>
   <translation type="unfinished">Geoforme di questo layer delineate con clic. Clic e rettangoli si contano finché la geoforma non è accettata, anche quelli annullati; è mostrata la loro media. I secondi vanno dal primo clic all'accettazione, compreso il tempo che serve al modello; è mostrata la loro mediana. In una revisione contano i tasti premuti per una geoforma e i secondi in cui era in vista.</translation>
  </message>
  <message>
   <source>{k} clicks</source>
   <translation type="unfinished">{k} clic</translation>
  </message>
  <message>
   <source>{n} landforms: {clicks} and {seconds} s each</source>
   <translation type="unfinished">{n} geoforme: {clicks} e {seconds} s ciascuna</translation>
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
   <translation type="unfinished">Una cartella con un vision transformer, come lo salvano transformers o timm: DINOv2, DINOv3, ViT, MAE</translation>
  </message>
  <message>
   <source>Folder of an image model</source>
   <translation type="unfinished">Cartella di un modello d'immagine</translation>
  </message>
  <message>
   <source>Other encoder…</source>
   <translation type="unfinished">Altro encoder…</translation>
  </message>
  <message>
   <source>{folder} holds no image model: there should be a file config.json beside {weights}, as transformers and timm save it.</source>
   <translation type="unfinished">{folder} non contiene un modello d'immagine: accanto a {weights} dovrebbe esserci un file config.json, come lo salvano transformers e timm.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>A crater count needs the counted area, since ground without craters counts too: give a layer with its polygons, an extent, or the image that was looked at.</source>
   <translation type="unfinished">Un conteggio di crateri richiede l'area di conteggio, perché conta anche il terreno senza crateri: indica un layer con i suoi poligoni, un'estensione o l'immagine esaminata.</translation>
  </message>
  <message>
   <source>A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as background.</source>
   <translation type="unfinished">Un decoder richiede due classi da distinguere: etichetta una seconda classe, o fai contare come sfondo il terreno senza etichetta.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} is fitted to its labels at once, so this one has learnt from these labels alone and not from what {1} knew.</source>
   <translation type="unfinished">Un decoder del tipo {0} si adatta alle sue etichette in una volta sola, perciò questo ha imparato solo da queste etichette e non da ciò che sapeva {1}.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} reads features of a frozen encoder and has nothing to pretrain. Choose a student, e.g. segformer-b0.</source>
   <translation type="unfinished">Un decoder del tipo {0} legge caratteristiche di un encoder congelato e non ha nulla da preaddestrare. Scegli uno studente, ad es. segformer-b0.</translation>
  </message>
  <message>
   <source>A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; if it happens again, the package index or a proxy is handing out something else.</source>
   <translation type="unfinished">Un pacchetto scaricato non è quello fissato (il suo hash è diverso), perciò non è stato installato. Riprova; se succede di nuovo, l'indice dei pacchetti o un proxy fornisce qualcos'altro.</translation>
  </message>
  <message>
   <source>A geometry lies outside the domain of the raster's coordinate reference system.</source>
   <translation type="unfinished">Una geometria è fuori dal dominio del sistema di riferimento delle coordinate del raster.</translation>
  </message>
  <message>
   <source>A learning curve needs three different seeds or more: one draw says nothing about another.</source>
   <translation type="unfinished">Una curva di apprendimento richiede almeno tre semi diversi: un'estrazione non dice nulla di un'altra.</translation>
  </message>
  <message>
   <source>A little larger than tiny, and hardly slower.</source>
   <translation type="unfinished">Un po’ più grande di tiny e appena più lento.</translation>
  </message>
  <message>
   <source>A newer request has overtaken this one.</source>
   <translation type="unfinished">Una richiesta più recente ha superato questa.</translation>
  </message>
  <message>
   <source>A part of {0} cannot be read; the file may be damaged or cut off: {1}. Check it, or copy it again.</source>
   <translation type="unfinished">Una parte di {0} non è leggibile; il file potrebbe essere danneggiato o troncato: {1}. Controllalo, o copialo di nuovo.</translation>
  </message>
  <message>
   <source>A patch is seen at sides that are multiples of {0} up to {1} samples, not {2}.</source>
   <translation type="unfinished">Un ritaglio si guarda con lati che sono multipli di {0} fino a {1} campioni, non {2}.</translation>
  </message>
  <message>
   <source>A polygon goes around a pole that {0} does not show: give it in longitudes and latitudes instead.</source>
   <translation type="unfinished">Un poligono circonda un polo che {0} non mostra: indicalo in longitudini e latitudini.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system can express.</source>
   <translation type="unfinished">Un poligono è fuori da ciò che il suo sistema di riferimento delle coordinate può esprimere.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system, {0}, can express.</source>
   <translation type="unfinished">Un poligono è fuori da ciò che il suo sistema di riferimento delle coordinate, {0}, può esprimere.</translation>
  </message>
  <message>
   <source>A proxy stands between this machine and the package index and did not let the download through. Enter the proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.</source>
   <translation type="unfinished">Tra questo computer e l'indice dei pacchetti c'è un proxy che non ha lasciato passare il download. Indica il proxy con nome utente e password nelle impostazioni di rete di QGIS (o in HTTPS_PROXY), poi riprova.</translation>
  </message>
  <message>
   <source>A scene of {0} rows with {1} m each does not fit at latitude {2}: render a smaller one, or place it nearer to the equator or to a pole.</source>
   <translation type="unfinished">Una scena di {0} righe da {1} m ciascuna non ci sta alla latitudine {2}: generane una più piccola, o collocala più vicino all'equatore o a un polo.</translation>
  </message>
  <message>
   <source>Adapting the decoder</source>
   <translation type="unfinished">Adattamento del decoder</translation>
  </message>
  <message>
   <source>Add what shows the same of this ground: {0}.</source>
   <translation type="unfinished">Aggiungi ciò che mostra lo stesso di questo terreno: {0}.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python {0}.{1}. Add Craterstats on the tab Engine, which offers a newer Python.</source>
   <translation type="unfinished">Età e isocrone richiedono Craterstats 3.6, che gira su Python 3.12 e successivi; questo motore gira su Python {0}.{1}. Aggiungi Craterstats nella scheda Motore, che offre un Python più recente.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --ages --folder {0}</source>
   <translation type="unfinished">Età e isocrone richiedono Craterstats, che non fa parte della prima configurazione. Aggiungilo nella scheda Motore, o con: python3 -m plugin.environment repair --ages --folder {0}</translation>
  </message>
  <message>
   <source>All craters are left out: leave some in.</source>
   <translation type="unfinished">Tutti i crateri sono esclusi: includine alcuni.</translation>
  </message>
  <message>
   <source>All craters of {0} are left out: leave some in.</source>
   <translation type="unfinished">Tutti i crateri di {0} sono esclusi: includine alcuni.</translation>
  </message>
  <message>
   <source>All patches come from one observation, so nothing could be judged.</source>
   <translation type="unfinished">Tutti i ritagli vengono da una sola osservazione, perciò non è stato possibile valutare nulla.</translation>
  </message>
  <message>
   <source>All patches to learn from are of one class. Label patches of another one too.</source>
   <translation type="unfinished">Tutti i ritagli da cui imparare sono di una sola classe. Etichetta anche ritagli di un'altra.</translation>
  </message>
  <message>
   <source>All {0} lie in the {1} half of {2}, so the scores say nothing about the other half. Outline some there before mapping it.</source>
   <translation type="unfinished">Tutto ciò che è delineato ({0}) si trova nella metà {1} di {2}, perciò i punteggi non dicono nulla dell'altra metà. Delinea lì alcune geoforme prima di mapparla.</translation>
  </message>
  <message>
   <source>All {0} polygons of {1} lie in the {2} half of {3}: the decoder may learn the place for the class. Outline some in the other half, or check that there are none.</source>
   <translation type="unfinished">I {0} poligoni di {1} si trovano tutti nella metà {2} di {3}: il decoder potrebbe imparare il luogo al posto della classe. Delineane alcuni nell'altra metà, o controlla che non ce ne siano.</translation>
  </message>
  <message>
   <source>An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°.</source>
   <translation>Un’estensione è XMIN YMIN XMAX YMAX, con XMIN minore di XMAX e YMIN minore di YMAX. Solo attraverso il bordo di una mappa che fa il giro di un corpo XMAX può essere minore, di più di metà mappa: in gradi 170 -20 -170 20 attraversa 180°.</translation>
  </message>
  <message>
   <source>Another run is at work in {0}. Wait until it is done, or choose another folder.</source>
   <translation type="unfinished">Un'altra esecuzione è al lavoro in {0}. Attendi che finisca, o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>Another window or terminal is setting up {0} right now. Wait until it has finished.</source>
   <translation type="unfinished">Un'altra finestra o un altro terminale sta configurando {0} proprio ora. Attendi che finisca.</translation>
  </message>
  <message>
   <source>At least one window must be looked at. Raise the number of windows.</source>
   <translation type="unfinished">Occorre guardare almeno una finestra. Aumenta il numero di finestre.</translation>
  </message>
  <message>
   <source>Blending tiles</source>
   <translation type="unfinished">Fusione dei tasselli</translation>
  </message>
  <message>
   <source>Building with {0} (Python {1})</source>
   <translation type="unfinished">Costruzione con {0} (Python {1})</translation>
  </message>
  <message>
   <source>COCO annotations are in pixels of an image: give the image that the landforms lie on.</source>
   <translation type="unfinished">Le annotazioni COCO sono in pixel di un'immagine: indica l'immagine su cui si trovano le geoforme.</translation>
  </message>
  <message>
   <source>Cells are {0} {1} wide in the middle, and up to {2} off towards the borders, where the map stretches the ground. Take a smaller extent, or a projection of the place.</source>
   <translation type="unfinished">Le celle sono larghe {0} {1} al centro, con uno scarto fino a {2} verso i bordi, dove la mappa stira il terreno. Prendi un'estensione più piccola, o una proiezione adatta al luogo.</translation>
  </message>
  <message>
   <source>Cells of {0} m are classified by what was learnt from patches of {1} m: landforms look smaller or larger in them than they did there.</source>
   <translation type="unfinished">Le celle di {0} m vengono classificate in base a ciò che è stato appreso da ritagli di {1} m: le geoforme vi appaiono più piccole o più grandi che in quelli.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are larger than {2}. Take {3} {4} or less.</source>
   <translation type="unfinished">Le celle di {0} {1} sono più grandi di {2}. Prendi {3} {4} o meno.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are {2} pixels of {3}, too few to see anything. Take {4} {5} or more.</source>
   <translation type="unfinished">Le celle di {0} {1} sono {2} pixel di {3}, troppo pochi per vedere qualcosa. Prendi {4} {5} o più.</translation>
  </message>
  <message>
   <source>Check the network and the proxy, or choose a file that you already have.</source>
   <translation type="unfinished">Controlla la rete e il proxy, o scegli un file che hai già.</translation>
  </message>
  <message>
   <source>Checking what was installed</source>
   <translation type="unfinished">Controllo di ciò che è stato installato</translation>
  </message>
  <message>
   <source>Checking {0}</source>
   <translation type="unfinished">Controllo di {0}</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets: {0}.</source>
   <translation type="unfinished">Scegli uno dei suoi sottoinsiemi di dati (subdataset): {0}.</translation>
  </message>
  <message>
   <source>Choosing the build of PyTorch</source>
   <translation type="unfinished">Scelta della variante di PyTorch</translation>
  </message>
  <message>
   <source>Classifying {0}</source>
   <translation type="unfinished">Classificazione di {0}</translation>
  </message>
  <message>
   <source>Comes with the plugin, works at once and is fast; the official models draw finer outlines.</source>
   <translation type="unfinished">Arriva con il plugin, funziona subito ed è veloce; i modelli ufficiali tracciano contorni più fini.</translation>
  </message>
  <message>
   <source>Comparing cells</source>
   <translation type="unfinished">Confronto delle celle</translation>
  </message>
  <message>
   <source>Comparing {0}: {1}</source>
   <translation type="unfinished">Confronto di {0}: {1}</translation>
  </message>
  <message>
   <source>Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {0}</source>
   <translation type="unfinished">Il calcolo con --scheduler richiede il supporto per cluster (dask), che non fa parte della prima configurazione. Aggiungilo nella scheda Motore, o con: python3 -m plugin.environment repair --cluster --folder {0}</translation>
  </message>
  <message>
   <source>Connecting for {0}</source>
   <translation type="unfinished">Connessione per {0}</translation>
  </message>
  <message>
   <source>Converting the decoder to OpenVINO (once)</source>
   <translation type="unfinished">Conversione del decoder in OpenVINO (una volta sola)</translation>
  </message>
  <message>
   <source>Converting the image encoder to OpenVINO (once for this model)</source>
   <translation type="unfinished">Conversione dell'encoder d'immagine in OpenVINO (una volta sola per questo modello)</translation>
  </message>
  <message>
   <source>Converting the mask decoder to OpenVINO</source>
   <translation type="unfinished">Conversione del decoder delle maschere in OpenVINO</translation>
  </message>
  <message>
   <source>Converting {0} to OpenVINO (once)</source>
   <translation type="unfinished">Conversione di {0} in OpenVINO (una volta sola)</translation>
  </message>
  <message>
   <source>Copy the package again, or train anew.</source>
   <translation type="unfinished">Copia di nuovo il pacchetto, o addestra da capo.</translation>
  </message>
  <message>
   <source>Copying the model was cancelled.</source>
   <translation type="unfinished">La copia del modello è stata annullata.</translation>
  </message>
  <message>
   <source>Copying {0}</source>
   <translation type="unfinished">Copia di {0}</translation>
  </message>
  <message>
   <source>Counted as craters by the name of their class: {0}.</source>
   <translation type="unfinished">Contati come crateri per il nome della loro classe: {0}.</translation>
  </message>
  <message>
   <source>Craterstats cannot be loaded ({0}). Repair the engine.</source>
   <translation type="unfinished">Craterstats non si può caricare ({0}). Ripara il motore.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology for {0}, so there are no ages.</source>
   <translation type="unfinished">Craterstats non ha una cronologia per {0}, perciò non ci sono età.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology system “{0}”; it has: {1}.</source>
   <translation type="unfinished">Craterstats non ha il sistema cronologico “{0}”; ha: {1}.</translation>
  </message>
  <message>
   <source>Decided by the person who trained it.</source>
   <translation type="unfinished">La decide chi lo ha addestrato.</translation>
  </message>
  <message>
   <source>Decoders cannot learn on {0}: its features are {1} samples wide, not {2}. It is for clicks; choose another encoder, e.g. default or sam2.1_tiny.</source>
   <translation type="unfinished">I decoder non possono imparare su {0}: le sue caratteristiche sono larghe {1} campioni, non {2}. Serve per i clic; scegli un altro encoder, ad es. default o sam2.1_tiny.</translation>
  </message>
  <message>
   <source>Decoders of the kind {0} look at the pixels themselves, so that there is nothing for workers to encode: train without --scheduler.</source>
   <translation type="unfinished">I decoder del tipo {0} guardano i pixel stessi, perciò i worker non hanno nulla da codificare: addestra senza --scheduler.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished">Fatto</translation>
  </message>
  <message>
   <source>Downloading uv: {0} of {1} MB</source>
   <translation type="unfinished">Download di uv: {0} di {1} MB</translation>
  </message>
  <message>
   <source>Downloading {0}</source>
   <translation type="unfinished">Download di {0}</translation>
  </message>
  <message>
   <source>Drawing the differences</source>
   <translation type="unfinished">Disegno delle differenze</translation>
  </message>
  <message>
   <source>Drawn again, with the same outline as another one: {0} of {1}.</source>
   <translation type="unfinished">Disegnati di nuovo, con lo stesso contorno di un altro: {0} di {1}.</translation>
  </message>
  <message>
   <source>Each point of a prompt needs a label: 1 on the landform, 0 off it.</source>
   <translation type="unfinished">Ogni punto di un prompt richiede un'etichetta: 1 sulla geoforma, 0 fuori.</translation>
  </message>
  <message>
   <source>Encoded {0} of {1}</source>
   <translation type="unfinished">Codifica: {0} di {1}</translation>
  </message>
  <message>
   <source>Encoding the image</source>
   <translation type="unfinished">Codifica dell'immagine</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1}</source>
   <translation type="unfinished">Codifica della finestra {0} di {1}</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1} at most</source>
   <translation type="unfinished">Codifica della finestra {0} di {1} al massimo</translation>
  </message>
  <message>
   <source>Encoding {0}</source>
   <translation type="unfinished">Codifica di {0}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, all ground: loss {2}</source>
   <translation type="unfinished">Epoca {0} di {1}, tutto il terreno: perdita {2}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, fold {2} of {3}: loss {4}</source>
   <translation type="unfinished">Epoca {0} di {1}, fold {2} di {3}: perdita {4}</translation>
  </message>
  <message>
   <source>Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other ground. Label cells of such ground too, as a class called other, or map with a least probability.</source>
   <translation type="unfinished">Ogni cella con dati riceve una delle classi apprese, qualunque cosa mostri, poiché nessuna rappresenta altri terreni. Etichettare anche celle di tali terreni, come classe di nome other, oppure mappare con una probabilità minima.</translation>
  </message>
  <message>
   <source>Exporting landforms</source>
   <translation type="unfinished">Esportazione delle geoforme</translation>
  </message>
  <message>
   <source>Exporting to ONNX</source>
   <translation type="unfinished">Esportazione in ONNX</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: knows well what things are, and is quick to train on.</source>
   <translation type="unfinished">Caratteristiche per i decodificatori, non per i clic: sa bene che cosa sono le cose, e l’addestramento è rapido.</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: larger than ViT-S, with about four times its work for each window.</source>
   <translation type="unfinished">Caratteristiche per i decodificatori, non per i clic: più grande di ViT-S, con circa quattro volte il suo lavoro per finestra.</translation>
  </message>
  <message>
   <source>Fetching Python {0} of python-build-standalone</source>
   <translation type="unfinished">Recupero di Python {0} di python-build-standalone</translation>
  </message>
  <message>
   <source>Finding regions</source>
   <translation type="unfinished">Ricerca di regioni</translation>
  </message>
  <message>
   <source>For the same {0} of a person's time {1}.</source>
   <translation type="unfinished">Con lo stesso tempo di una persona, {0}: {1}.</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {0} of {1}.</source>
   <translation type="unfinished">Trovati da un decoder e non rivisti da nessuno: {0} di {1}.</translation>
  </message>
  <message>
   <source>Found in the models folder; not one of the official files.</source>
   <translation type="unfinished">Trovato nella cartella dei modelli; non è uno dei file ufficiali.</translation>
  </message>
  <message>
   <source>Give at least one way of prompting and one seed to compare.</source>
   <translation type="unfinished">Indica almeno un modo di dare prompt e un seme da confrontare.</translation>
  </message>
  <message>
   <source>Give each image an extent, or none. Leave the extent of an image empty for all of it.</source>
   <translation type="unfinished">Dai un'estensione a ogni immagine, o a nessuna. Lascia vuota l'estensione di un'immagine per prenderla tutta.</translation>
  </message>
  <message>
   <source>Give one of a folder of patches, a table of patches, or rasters with labels.</source>
   <translation type="unfinished">Indica una sola di queste cose: una cartella di ritagli, una tabella di ritagli o dei raster con etichette.</translation>
  </message>
  <message>
   <source>Give rasters with true outlines to learn from, and others to judge on.</source>
   <translation type="unfinished">Indica dei raster con contorni veri da cui imparare, e altri su cui valutare.</translation>
  </message>
  <message>
   <source>Give the side of a cell in metres: it decides what the classifier sees of the ground.</source>
   <translation type="unfinished">Indica in metri il lato di una cella: decide che cosa il classificatore vede del terreno.</translation>
  </message>
  <message>
   <source>Giving jobs to {0}</source>
   <translation type="unfinished">Invio di lavori a {0}</translation>
  </message>
  <message>
   <source>Ground without a label was left out, since {0} has no background to say.</source>
   <translation type="unfinished">Il terreno senza etichetta è stato escluso, perché {0} non conosce lo sfondo.</translation>
  </message>
  <message>
   <source>Hardly: twice the labels have lately changed {0} by {1}. Another image model, or labels of what is mistaken, may help more.</source>
   <translation type="unfinished">Poco: con il doppio delle etichette, {0} ultimamente varia di {1}. Un altro modello d'immagine, o etichette di ciò che viene confuso, potrebbero aiutare di più.</translation>
  </message>
  <message>
   <source>Hashing the raster and the labels</source>
   <translation type="unfinished">Calcolo dell'hash del raster e delle etichette</translation>
  </message>
  <message>
   <source>Hashing {0} and its labels</source>
   <translation type="unfinished">Calcolo dell'hash di {0} e delle sue etichette</translation>
  </message>
  <message>
   <source>Installing {0} packages</source>
   <translation type="unfinished">Installazione di {0} pacchetti</translation>
  </message>
  <message>
   <source>Installing {0} packages for {1}</source>
   <translation type="unfinished">Installazione di {0} pacchetti per {1}</translation>
  </message>
  <message>
   <source>It gives features for decoders alone.</source>
   <translation type="unfinished">Dà caratteristiche solo per i decoder.</translation>
  </message>
  <message>
   <source>It was taught without labels, so nothing is known about its scores. Judge it on labels.</source>
   <translation type="unfinished">Ha imparato senza etichette, perciò dei suoi punteggi non si sa nulla. Valutalo su etichette.</translation>
  </message>
  <message>
   <source>Judging window {0} of {1}</source>
   <translation type="unfinished">Valutazione della finestra {0} di {1}</translation>
  </message>
  <message>
   <source>Labels of {0} whose outline crossed itself and was mended: {1}. Check their shapes.</source>
   <translation type="unfinished">Etichette di {0} il cui contorno incrociava sé stesso ed è stato corretto: {1}. Controlla le loro forme.</translation>
  </message>
  <message>
   <source>Labels on {0} that are smaller than a place of the decoder ({1} along a side): {2}. Each is learnt as one place. For small landforms train a decoder of their own.</source>
   <translation type="unfinished">Etichette su {0} più piccole di un punto del decoder ({1} di lato): {2}. Ciascuna viene appresa come un solo punto. Per geoforme piccole addestra un decoder apposito.</translation>
  </message>
  <message>
   <source>Landforms are ordered by likeness to others: point out some that more are to be found of.</source>
   <translation type="unfinished">Le geoforme vengono ordinate per somiglianza con altre: indicane alcune di cui trovarne altre simili.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times larger than those that the model {2} knows, reduced as far as that goes.</source>
   <translation type="unfinished">Le forme del rilievo di {0} appaiono {1} volte più grandi di quelle che il modello {2} conosce, anche ridotte al massimo.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times smaller than those that the model {2} knows, magnified as far as that goes.</source>
   <translation type="unfinished">Le forme del rilievo di {0} appaiono {1} volte più piccole di quelle che il modello {2} conosce, anche ingrandite al massimo.</translation>
  </message>
  <message>
   <source>Learning curve of {0}</source>
   <translation type="unfinished">Curva di apprendimento di {0}</translation>
  </message>
  <message>
   <source>Learning where each landform lies</source>
   <translation>Apprendimento della posizione di ogni forma del terreno</translation>
  </message>
  <message>
   <source>Less than {0} pixels across, which is too few to find them all or to tell them from other things: {1} of {2}.</source>
   <translation type="unfinished">Larghi meno di {0} pixel, troppo pochi per trovarli tutti o distinguerli da altro: {1} di {2}.</translation>
  </message>
  <message>
   <source>Loading the encoder</source>
   <translation type="unfinished">Caricamento dell'encoder</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation type="unfinished">Caricamento dei modelli</translation>
  </message>
  <message>
   <source>Looking again at window {0} of {1}</source>
   <translation type="unfinished">Nuovo esame della finestra {0} di {1}</translation>
  </message>
  <message>
   <source>Looking for a Python</source>
   <translation type="unfinished">Ricerca di un Python</translation>
  </message>
  <message>
   <source>Looking for clusters</source>
   <translation type="unfinished">Ricerca di raggruppamenti</translation>
  </message>
  <message>
   <source>Looking for landforms</source>
   <translation type="unfinished">Ricerca di geoforme</translation>
  </message>
  <message>
   <source>Looking for masks, image {0} of {1}</source>
   <translation type="unfinished">Ricerca di maschere, immagine {0} di {1}</translation>
  </message>
  <message>
   <source>Making a virtual environment</source>
   <translation type="unfinished">Creazione di un ambiente virtuale</translation>
  </message>
  <message>
   <source>Masks are divided into 1 to 9 levels. 1 takes each mask by itself.</source>
   <translation type="unfinished">Le maschere si dividono in un numero di livelli da 1 a 9. 1 prende ogni maschera per sé.</translation>
  </message>
  <message>
   <source>Missing dependencies for SOCKS support</source>
   <translation type="unfinished">Mancano dipendenze per usare SOCKS</translation>
  </message>
  <message>
   <source>Neither is surely better: the mean IoU of {0} differs by {1}, and anything from {2} to {3} is likely.</source>
   <translation type="unfinished">Nessuno è sicuramente migliore: la IoU media di {0} differisce di {1}, ed è probabile qualsiasi valore da {2} a {3}.</translation>
  </message>
  <message>
   <source>No Python was found. Install {0} or name an interpreter in the engine's settings.</source>
   <translation type="unfinished">Non è stato trovato alcun Python. Installa {0} o indica un interprete nelle impostazioni del motore.</translation>
  </message>
  <message>
   <source>No click on the landform lies in the window that is looked at: click nearer together.</source>
   <translation type="unfinished">Nessun clic sulla geoforma si trova nella finestra esaminata: fai clic più vicini tra loro.</translation>
  </message>
  <message>
   <source>No crater is from {0} to {1} km across, so there is nothing to date.</source>
   <translation type="unfinished">Nessun cratere è largo da {0} a {1} km, perciò non c'è nulla da datare.</translation>
  </message>
  <message>
   <source>No decoder could be trained, so nothing can be said.</source>
   <translation type="unfinished">Non è stato possibile addestrare alcun decoder, perciò non si può dire nulla.</translation>
  </message>
  <message>
   <source>No ground that judges holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">Nessun terreno di valutazione contiene la classe {0}, perciò di essa non si sa nulla.</translation>
  </message>
  <message>
   <source>No label covers ground of {0} with data. Choose the raster that they were drawn on.</source>
   <translation type="unfinished">Nessuna etichetta copre terreno di {0} con dati. Scegli il raster su cui sono state disegnate.</translation>
  </message>
  <message>
   <source>No label has the class {0}; the labels hold {1}. Check the class field {2}.</source>
   <translation type="unfinished">Nessuna etichetta ha la classe {0}; le etichette contengono {1}. Controlla il campo classe {2}.</translation>
  </message>
  <message>
   <source>No label of {0} lies in the given extent. Choose an extent that holds labels.</source>
   <translation type="unfinished">Nessuna etichetta di {0} si trova nell'estensione indicata. Scegli un'estensione che contenga etichette.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}. Choose the label layer that was drawn on this raster.</source>
   <translation type="unfinished">Nessuna etichetta di {0} si trova su {1}. Scegli il layer di etichette disegnato su questo raster.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}: the layer has no coordinate reference system, so its coordinates were taken for those of the raster. Set the layer's, and save it again.</source>
   <translation type="unfinished">Nessuna etichetta di {0} si trova su {1}: il layer non ha un sistema di riferimento, quindi le sue coordinate sono state prese per quelle del raster. Impostare quello del layer e salvarlo di nuovo.</translation>
  </message>
  <message>
   <source>No labelled ground of {0} is mapped by both decoders. Label ground farther inside.</source>
   <translation type="unfinished">Nessun terreno etichettato di {0} è mappato da entrambi i decoder. Etichetta terreno più all'interno.</translation>
  </message>
  <message>
   <source>No mask was found on the images, so there is nothing to learn from. Choose other images.</source>
   <translation type="unfinished">Nelle immagini non è stata trovata alcuna maschera, perciò non c'è nulla da cui imparare. Scegli altre immagini.</translation>
  </message>
  <message>
   <source>No model was chosen. Choose one of the list, e.g. the default model.</source>
   <translation type="unfinished">Nessun modello è stato scelto. Scegline uno dell'elenco, ad es. il modello predefinito.</translation>
  </message>
  <message>
   <source>No nodata value is declared; pixels of this value are taken as ground without data: {0}.</source>
   <translation type="unfinished">Nessun valore nodata è dichiarato; i pixel di questo valore sono presi come terreno senza dati: {0}.</translation>
  </message>
  <message>
   <source>No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too.</source>
   <translation type="unfinished">Non è dichiarato alcun valore nodata; il bordo nero (valore 0) è considerato terreno senza dati, lì anche l'ombra.</translation>
  </message>
  <message>
   <source>No number of polygons was enough to train a decoder. {0}</source>
   <translation type="unfinished">Nessun numero di poligoni è bastato per addestrare un decoder. {0}</translation>
  </message>
  <message>
   <source>No pixel has data.</source>
   <translation type="unfinished">Nessun pixel ha dati.</translation>
  </message>
  <message>
   <source>No place of the pictures has a class to learn from. Choose other images, or a lower threshold.</source>
   <translation type="unfinished">Nessun punto delle immagini ha una classe da cui imparare. Scegli altre immagini, o una soglia più bassa.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the class {1} in the field “{2}”; its classes are: {3}. Choose one of them.</source>
   <translation type="unfinished">Nessun poligono di {0} ha la classe {1} nel campo “{2}”; le sue classi sono: {3}. Scegline una.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the {1} “{2}” in the field “{3}”; there are: {4}.</source>
   <translation type="unfinished">Nessun poligono di {0} ha il valore “{2}” ({1}) nel campo “{3}”; ci sono: {4}.</translation>
  </message>
  <message>
   <source>No polygon of {0} is reviewed yet: review some first, or train on all of them.</source>
   <translation type="unfinished">Nessun poligono di {0} è ancora rivisto: rivedine prima alcuni, o addestra su tutti.</translation>
  </message>
  <message>
   <source>No polygon of {0} lies on {1}: choose the image they were mapped on.</source>
   <translation type="unfinished">Nessun poligono di {0} si trova su {1}: scegli l'immagine su cui sono stati mappati.</translation>
  </message>
  <message>
   <source>No sample could be judged, so nothing can be said.</source>
   <translation type="unfinished">Non è stato possibile valutare alcun campione, perciò non si può dire nulla.</translation>
  </message>
  <message>
   <source>No sample could be judged. Label ground that holds data.</source>
   <translation type="unfinished">Non è stato possibile valutare alcun campione. Etichetta terreno che contenga dati.</translation>
  </message>
  <message>
   <source>No true landform lies on its raster. Choose the layers that were drawn on the rasters.</source>
   <translation type="unfinished">Nessuna geoforma vera si trova sul suo raster. Scegli i layer disegnati sui raster.</translation>
  </message>
  <message>
   <source>No validation block holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">Nessun blocco di validazione contiene la classe {0}, perciò di essa non si sa nulla.</translation>
  </message>
  <message>
   <source>No {0} fits this outline: choose Outline as its shape.</source>
   <translation type="unfinished">Questa forma non si adatta a questo contorno: {0}. Scegli “Contorno” come forma.</translation>
  </message>
  <message>
   <source>No: with twice the labels {0} has lately changed by {1}. Look whether the polygons contradict each other.</source>
   <translation type="unfinished">No: con il doppio delle etichette, {0} ultimamente varia di {1}. Guarda se i poligoni si contraddicono.</translation>
  </message>
  <message>
   <source>Nobody told which patches come from one picture: where several do, the scores flatter the classifier.</source>
   <translation type="unfinished">Non è indicato quali ritagli vengono da una stessa immagine: se sono più d'uno, i punteggi favoriscono il classificatore.</translation>
  </message>
  <message>
   <source>None of the landforms that more are to be found of lies on its raster as a whole. Choose others.</source>
   <translation type="unfinished">Nessuna delle geoforme di cui trovarne altre si trova per intero sul suo raster. Scegline altre.</translation>
  </message>
  <message>
   <source>None of the {0} of {1} lies in the counted area {2}: choose the area that they were mapped in.</source>
   <translation type="unfinished">Nulla di {1} ({0}) si trova nell'area di conteggio {2}: scegli l'area in cui è stata fatta la mappatura.</translation>
  </message>
  <message>
   <source>Not certain: twice the labels have lately changed {0} by {1}, and the draws differ as much. More draws, or more ground to judge on, would tell.</source>
   <translation type="unfinished">Non è certo: con il doppio delle etichette, {0} ultimamente varia di {1}, e le estrazioni differiscono altrettanto. Lo direbbero più estrazioni, o più terreno su cui valutare.</translation>
  </message>
  <message>
   <source>Not counted, since no class named after craters: {0}.</source>
   <translation type="unfinished">Fuori dal conteggio, perché di nessuna classe che ha nome dai crateri (“crater”): {0}.</translation>
  </message>
  <message>
   <source>Not round, so that the circle through the outline is more than {0} larger or smaller than one of equal area: {1} of {2}.</source>
   <translation type="unfinished">Non rotondi, così che il cerchio attraverso il contorno è più di {0} più grande o più piccolo di quello di area uguale: {1} di {2}.</translation>
  </message>
  <message>
   <source>One build serves this system.</source>
   <translation type="unfinished">Per questo sistema c'è una sola variante.</translation>
  </message>
  <message>
   <source>One of the two layers has no coordinate reference system: set it in QGIS and try again.</source>
   <translation type="unfinished">Uno dei due layer non ha un sistema di riferimento delle coordinate: impostalo in QGIS e riprova.</translation>
  </message>
  <message>
   <source>One or three bands of {0} can be shown, not {1}: choose them again.</source>
   <translation type="unfinished">Di {0} si possono mostrare una o tre bande, non {1}: sceglile di nuovo.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed here. Choose the torch backend, or repair the engine.</source>
   <translation type="unfinished">OpenVINO non è installato qui. Scegli il backend torch, o ripara il motore.</translation>
  </message>
  <message>
   <source>Outlined by more than one reviewer, and counted for each (circles that share half of their ground or more): {0} of {1}. Count what one reviewer has (--reviewer in a terminal), of {2}.</source>
   <translation type="unfinished">Tracciati da più di un revisore e contati per ciascuno (cerchi che condividono almeno metà del loro terreno): {0} di {1}. Contate ciò che ha un solo revisore (--reviewer in un terminale), tra {2}.</translation>
  </message>
  <message>
   <source>Outlines of {0} that crossed themselves and were mended: {1}. Check their shapes.</source>
   <translation type="unfinished">Contorni di {0} che si incrociavano e sono stati riparati: {1}. Controllare le forme.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump at the border of their map, and were left out, since what they enclose cannot be told: {1}. Give them in longitudes and latitudes instead.</source>
   <translation type="unfinished">Contorni di {0} che saltano al bordo della loro mappa e sono stati tralasciati, perché non si sa che cosa racchiudano: {1}. Si indichino in longitudini e latitudini.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: {1}.</source>
   <translation type="unfinished">Contorni di {0} che saltano tra 180° e -180°, o tra 360° e 0°, e che sono stati presi per la via breve: {1}.</translation>
  </message>
  <message>
   <source>Outlining landform {0} of {1}</source>
   <translation type="unfinished">Delineazione della geoforma {0} di {1}</translation>
  </message>
  <message>
   <source>Outlining landforms</source>
   <translation type="unfinished">Delineazione delle geoforme</translation>
  </message>
  <message>
   <source>PROJ cannot turn coordinates of {0} into longitude and latitude.</source>
   <translation type="unfinished">PROJ non può convertire coordinate di {0} in longitudine e latitudine.</translation>
  </message>
  <message>
   <source>PROJ cannot turn longitude and latitude into coordinates of {0}.</source>
   <translation type="unfinished">PROJ non può convertire longitudine e latitudine in coordinate di {0}.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is being computed already. Wait until it is done.</source>
   <translation type="unfinished">La parte {0} di {1} della mappatura in {2} è già in corso di calcolo. Attendi che finisca.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is still at work. Wait until it is done.</source>
   <translation type="unfinished">La parte {0} di {1} della mappatura in {2} è ancora al lavoro. Attendi che finisca.</translation>
  </message>
  <message>
   <source>Pretrained without labels on {0}; it knows no class yet.</source>
   <translation type="unfinished">Preaddestrato senza etichette su {0}; non conosce ancora alcuna classe.</translation>
  </message>
  <message>
   <source>Pretraining, loss {0}</source>
   <translation type="unfinished">Preaddestramento, perdita {0}</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation type="unfinished">Collocazione al suo posto</translation>
  </message>
  <message>
   <source>Putting the network together</source>
   <translation type="unfinished">Composizione della rete</translation>
  </message>
  <message>
   <source>Putting the report together</source>
   <translation type="unfinished">Composizione del report</translation>
  </message>
  <message>
   <source>PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set up on this one. Use a Mac with an Apple chip, Linux or Windows.</source>
   <translation type="unfinished">PyTorch e OpenVINO non vengono più pubblicati per i Mac con processore Intel, perciò su questo il motore non si può configurare. Usa un Mac con chip Apple, Linux o Windows.</translation>
  </message>
  <message>
   <source>PyTorch {0} for the CPU only.</source>
   <translation type="unfinished">PyTorch {0} per la sola CPU.</translation>
  </message>
  <message>
   <source>Python could not be fetched. uv says: {0}. See the log.</source>
   <translation type="unfinished">Non è stato possibile recuperare Python. uv dice: {0}. Vedi il log.</translation>
  </message>
  <message>
   <source>Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install Python yourself.</source>
   <translation type="unfinished">Non è stato possibile recuperare Python: il suo server non è raggiungibile. Controlla la rete e il proxy, o installa Python per conto tuo.</translation>
  </message>
  <message>
   <source>Reaching {0}</source>
   <translation type="unfinished">Connessione a {0}</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation type="unfinished">Lettura delle etichette</translation>
  </message>
  <message>
   <source>Reading window {0} of {1}</source>
   <translation type="unfinished">Lettura della finestra {0} di {1}</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation type="unfinished">Lettura di {0}</translation>
  </message>
  <message>
   <source>Reducing window {0} of {1}</source>
   <translation type="unfinished">Riduzione della finestra {0} di {1}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that.</source>
   <translation type="unfinished">Salva come GeoTIFF (in QGIS: clic destro sul layer, Esporta, Salva con Nome) e usa il risultato.</translation>
  </message>
  <message>
   <source>Setting up the engine in {0} was interrupted at its end. Repair the engine.</source>
   <translation type="unfinished">La configurazione del motore in {0} è stata interrotta alla fine. Ripara il motore.</translation>
  </message>
  <message>
   <source>Share half of their ground or more with another one, as craters do that are outlined twice, for instance on two images: {0} of {1}.</source>
   <translation type="unfinished">Condividono metà del loro terreno o più con un altro, come i crateri delineati due volte, per esempio su due immagini: {0} di {1}.</translation>
  </message>
  <message>
   <source>So few polygons leave no two classes to tell apart.</source>
   <translation type="unfinished">Con così pochi poligoni non restano due classi da distinguere.</translation>
  </message>
  <message>
   <source>Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.</source>
   <translation type="unfinished">Alcuni raster hanno un SR e altri no, perciò le dimensioni non si possono confrontare. Addestra su quelli di un solo tipo.</translation>
  </message>
  <message>
   <source>Started from {0}, pretrained without labels on {1}.</source>
   <translation type="unfinished">Partito da {0}, preaddestrato senza etichette su {1}.</translation>
  </message>
  <message>
   <source>Started from {0}, which knows none of these classes: their outputs were learnt anew.</source>
   <translation type="unfinished">Partito da {0}, che non conosce nessuna di queste classi: le loro uscite sono state apprese da capo.</translation>
  </message>
  <message>
   <source>Started from {0}.</source>
   <translation type="unfinished">Partito da {0}.</translation>
  </message>
  <message>
   <source>Started from {0}; new to it: {1}.</source>
   <translation type="unfinished">Partito da {0}; nuovo per esso: {1}.</translation>
  </message>
  <message>
   <source>Starting workers</source>
   <translation type="unfinished">Avvio dei worker</translation>
  </message>
  <message>
   <source>Starting {0}</source>
   <translation type="unfinished">Avvio di {0}</translation>
  </message>
  <message>
   <source>Stopped before anything was found; the same call goes on.</source>
   <translation type="unfinished">Interrotto prima di trovare qualcosa; la stessa chiamata prosegue.</translation>
  </message>
  <message>
   <source>Stopped early: the decoder that was kept started from nothing, and not from {0}.</source>
   <translation type="unfinished">Interrotto in anticipo: il decoder conservato è partito da zero, e non da {0}.</translation>
  </message>
  <message>
   <source>Take {0} away at the end, or take another model.</source>
   <translation type="unfinished">Tolga {0} alla fine, o prenda un altro modello.</translation>
  </message>
  <message>
   <source>Teaching the student</source>
   <translation type="unfinished">Istruzione dello studente</translation>
  </message>
  <message>
   <source>Teaching was cancelled before the first step was over, so there is nothing to keep.</source>
   <translation type="unfinished">L'istruzione è stata annullata prima della fine del primo passo, perciò non c'è nulla da conservare.</translation>
  </message>
  <message>
   <source>Telling landforms apart</source>
   <translation type="unfinished">Distinzione delle geoforme</translation>
  </message>
  <message>
   <source>The CRS of {0} names no body, so two counts cannot be compared.</source>
   <translation type="unfinished">Il SR di {0} non nomina alcun corpo celeste, perciò due conteggi non si possono confrontare.</translation>
  </message>
  <message>
   <source>The OpenVINO backend runs on the CPU, not on {0}. Choose the torch backend for it.</source>
   <translation type="unfinished">Il backend OpenVINO gira sulla CPU, non su {0}. Per questo scegli il backend torch.</translation>
  </message>
  <message>
   <source>The Python that was fetched into {0} does not start. See the log.</source>
   <translation type="unfinished">Il Python recuperato in {0} non si avvia. Vedi il log.</translation>
  </message>
  <message>
   <source>The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.</source>
   <translation type="unfinished">Il Python ricevuto non è quello richiesto (il suo SHA-256 è diverso), perciò non viene usato.</translation>
  </message>
  <message>
   <source>The SAM found no mask on this ground, so the labels are those of the decoder alone.</source>
   <translation type="unfinished">Il SAM non ha trovato maschere su questo terreno, perciò le etichette sono quelle del solo decoder.</translation>
  </message>
  <message>
   <source>The action {0} must cost more than 0 seconds, not {1}.</source>
   <translation type="unfinished">L'azione {0} deve costare più di 0 secondi, non {1}.</translation>
  </message>
  <message>
   <source>The archive of Python in {0} is not the one that uv knows. Take the release that the log names. It says: {1}.</source>
   <translation type="unfinished">L'archivio di Python in {0} non è quello noto a uv. Prendi la versione indicata nel log. Dice: {1}.</translation>
  </message>
  <message>
   <source>The box has no width or no height: give two opposite corners, so that the landform lies between them.</source>
   <translation type="unfinished">Il rettangolo non ha larghezza o non ha altezza: indicate due angoli opposti, tra i quali si trovi la forma.</translation>
  </message>
  <message>
   <source>The box lies outside {0}: give one on the image.</source>
   <translation type="unfinished">Il rettangolo è fuori da {0}: traccialo sull'immagine.</translation>
  </message>
  <message>
   <source>The cells of the maps {0} and {1} do not lie on each other, so they are not of one raster. Map the same raster with both decoders.</source>
   <translation type="unfinished">Le celle delle mappe {0} e {1} non coincidono, perciò non sono di uno stesso raster. Mappa lo stesso raster con entrambi i decoder.</translation>
  </message>
  <message>
   <source>The cells of {0} are larger, so that borders differ where nothing else does.</source>
   <translation type="unfinished">Le celle di {0} sono più grandi, perciò i confini differiscono dove null'altro differisce.</translation>
  </message>
  <message>
   <source>The class names {0} and {1} differ in case or blanks only, and count as {2} classes. Give them one name in the label layer.</source>
   <translation type="unfinished">I nomi di classe {0} e {1} differiscono solo per maiuscole o spazi, e contano come {2} classi. Dai loro un solo nome nel layer di etichette.</translation>
  </message>
  <message>
   <source>The class {0} covers no pixel with data: its polygons are too small, lie on nodata, or under other polygons. Label more of it, or leave the class out.</source>
   <translation type="unfinished">La classe {0} non copre alcun pixel con dati: i suoi poligoni sono troppo piccoli, stanno su nodata o sotto altri poligoni. Etichettane di più, o escludi la classe.</translation>
  </message>
  <message>
   <source>The class {0} has only {1}: its score says little, and may be quite another on other ground. Outline at least {2}, better 20, in different places.</source>
   <translation type="unfinished">La classe {0} ha solo {1}: il suo punteggio dice poco, e su altro terreno può essere ben diverso. Delinea almeno {2}, meglio 20, in luoghi diversi.</translation>
  </message>
  <message>
   <source>The class {0} has {1} in {2}, so nothing is known about how well it is found elsewhere.</source>
   <translation type="unfinished">La classe {0} ha {1} in {2}, perciò non si sa nulla di quanto bene venga trovata altrove.</translation>
  </message>
  <message>
   <source>The class {0} stands in {1} of {2} blocks, too few to tell how far its scores may be off. Label it in more places.</source>
   <translation type="unfinished">La classe {0} compare in {1} di {2} blocchi, troppo pochi per dire quanto i suoi punteggi possano scostarsi. Etichettala in più luoghi.</translation>
  </message>
  <message>
   <source>The click lies on ground without data: click on the image.</source>
   <translation type="unfinished">Il clic è su terreno senza dati: fai clic sull'immagine.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space, or choose the torch backend.</source>
   <translation type="unfinished">Non è stato possibile conservare il modello convertito in {0} ({1}). Libera spazio su disco, o scegli il backend torch.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space.</source>
   <translation type="unfinished">Non è stato possibile conservare il modello convertito in {0} ({1}). Libera spazio su disco.</translation>
  </message>
  <message>
   <source>The coordinate reference system cannot be read ({0}): set it anew in QGIS.</source>
   <translation type="unfinished">Il sistema di riferimento delle coordinate non è leggibile ({0}): impostalo di nuovo in QGIS.</translation>
  </message>
  <message>
   <source>The coordinate reference system is called {0}, in which {1}, although its definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws it by the definition.</source>
   <translation type="unfinished">Il sistema di riferimento delle coordinate si chiama {0}, in cui {1}, anche se la sua definizione nel file dice altro, perché GeoTIFF non può contenerlo. Per le misure vale il nome; QGIS lo disegna secondo la definizione.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) does not say which latitudes it holds: they were taken for planetocentric, as is the custom.</source>
   <translation>Il sistema di riferimento delle coordinate di {0} ({1}) non dice quali latitudini contiene: sono state prese per planetocentriche, come è consuetudine.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) is not defined where the image lies, so that the size of its pixels is not known. Set the right one in QGIS, or georeference the file again.</source>
   <translation type="unfinished">Il sistema di riferimento delle coordinate di {0} ({1}) non è definito dove si trova l'immagine, perciò la dimensione dei suoi pixel non è nota. Imposta quello giusto in QGIS, o georeferenzia di nuovo il file.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) lies on no body, so that nothing can be measured in it. Set that of its body in QGIS, or take it away to work in pixels.</source>
   <translation type="unfinished">Il sistema di riferimento delle coordinate di {0} ({1}) non appartiene ad alcun corpo celeste, perciò in esso non si può misurare nulla. Imposta in QGIS quello del suo corpo celeste, o toglilo per lavorare in pixel.</translation>
  </message>
  <message>
   <source>The counted area is no polygon in WKT: {0}</source>
   <translation type="unfinished">L'area di conteggio non è un poligono in WKT: {0}</translation>
  </message>
  <message>
   <source>The counted area is the layer of the craters itself ({0} of {1}). Give the polygons of the ground that was looked at (--area and --area-layer in a terminal).</source>
   <translation type="unfinished">L'area di conteggio è il layer stesso dei crateri ({0} di {1}). Indica i poligoni del terreno esaminato (--area e --area-layer in un terminale).</translation>
  </message>
  <message>
   <source>The counted area is what was mapped, {0}.</source>
   <translation type="unfinished">L'area di conteggio è ciò che è stato mappato, {0}.</translation>
  </message>
  <message>
   <source>The counted area {0} cannot be used. {1}</source>
   <translation type="unfinished">L'area di conteggio {0} non si può usare. {1}</translation>
  </message>
  <message>
   <source>The counted area {0} has no coordinate reference system: set it in QGIS and export again.</source>
   <translation type="unfinished">L'area di conteggio {0} non ha un sistema di riferimento delle coordinate: impostalo in QGIS ed esporta di nuovo.</translation>
  </message>
  <message>
   <source>The counted area {0} holds no polygon: choose the ground that was looked at.</source>
   <translation type="unfinished">L'area di conteggio {0} non contiene poligoni: scegli il terreno esaminato.</translation>
  </message>
  <message>
   <source>The counted area {0} lies on {1} and {2} on {3}: choose the area that the landforms were mapped in.</source>
   <translation type="unfinished">L'area di conteggio {0} è su {1} e {2} su {3}: scegli l'area in cui sono state mappate le geoforme.</translation>
  </message>
  <message>
   <source>The decoder to start from has learnt on {0} features of each place, and there are {1} now. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">Il decoder di partenza ha imparato su {0} caratteristiche di ogni punto, e ora ce ne sono {1}. Addestra sugli stessi layer di allora, o parti da zero.</translation>
  </message>
  <message>
   <source>The decoder's accuracy is not surely better than that of saying {0} everywhere. Look at the scores of the other classes before you trust a map.</source>
   <translation type="unfinished">L'accuratezza del decoder non è sicuramente migliore di quella che si ha dicendo {0} dappertutto. Guarda i punteggi delle altre classi prima di fidarti di una mappa.</translation>
  </message>
  <message>
   <source>The default model is missing from {0}. Install the plugin again.</source>
   <translation type="unfinished">Il modello predefinito manca in {0}. Installa di nuovo il plugin.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written. Free some space and try again.</source>
   <translation type="unfinished">Il disco è pieno, perciò non è stato possibile scrivere {0}. Libera spazio e riprova.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written: make room and try again. Nothing else has changed.</source>
   <translation type="unfinished">Il disco è pieno, perciò non è stato possibile scrivere {0}: fai spazio e riprova. Null'altro è cambiato.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then try again.</source>
   <translation type="unfinished">Il disco è pieno. Libera spazio, poi riprova.</translation>
  </message>
  <message>
   <source>The disk of {0} has only {1} MB left, and a model package takes up to {2} MB. Free some space or choose another folder.</source>
   <translation type="unfinished">Sul disco di {0} restano solo {1} MB, e un pacchetto del modello richiede fino a {2} MB. Libera spazio o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>The disk that holds {0} is full. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">Il disco che contiene {0} è pieno. Libera spazio o scegli un'altra cartella, poi configura di nuovo il motore.</translation>
  </message>
  <message>
   <source>The disk{0} is full. Free some space, then try again.</source>
   <translation type="unfinished">Il disco{0} è pieno. Libera spazio, poi riprova.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; what has arrived stays.</source>
   <translation type="unfinished">Il download di {0} è stato annullato; ciò che è arrivato resta.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives an embedding of {1} instead of (1, 256, 64, 64); it does not have the Segment Anything architecture.</source>
   <translation type="unfinished">L'encoder di {0} dà un embedding di {1} invece di (1, 256, 64, 64); non ha l'architettura di Segment Anything.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives no {1}, which its decoder wants: take both files of one export.</source>
   <translation type="unfinished">L'encoder di {0} non dà {1}, che il suo decoder richiede: prendi entrambi i file di una stessa esportazione.</translation>
  </message>
  <message>
   <source>The engine in {0} belongs to another copy of the plugin. Repair the engine.</source>
   <translation type="unfinished">Il motore in {0} appartiene a un'altra copia del plugin. Ripara il motore.</translation>
  </message>
  <message>
   <source>The engine in {0} broke off: {1}. Repair the engine.</source>
   <translation type="unfinished">Il motore in {0} si è interrotto: {1}. Ripara il motore.</translation>
  </message>
  <message>
   <source>The engine in {0} did not answer within {1} s. Repair it.</source>
   <translation type="unfinished">Il motore in {0} non ha risposto entro {1} s. Riparalo.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged ({1}). Repair the engine.</source>
   <translation type="unfinished">Il motore in {0} è danneggiato ({1}). Ripara il motore.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged: its Python {1} is missing. Repair the engine.</source>
   <translation type="unfinished">Il motore in {0} è danneggiato: manca il suo Python {1}. Ripara il motore.</translation>
  </message>
  <message>
   <source>The engine in {0} is of another version of the plugin ({1}). Repair the engine.</source>
   <translation type="unfinished">Il motore in {0} è di un'altra versione del plugin ({1}). Ripara il motore.</translation>
  </message>
  <message>
   <source>The engine in {0} is ready{1}.</source>
   <translation type="unfinished">Il motore in {0} è pronto{1}.</translation>
  </message>
  <message>
   <source>The engine is not set up yet: {0} does not exist. Set up the engine.</source>
   <translation type="unfinished">Il motore non è ancora configurato: {0} non esiste. Configura il motore.</translation>
  </message>
  <message>
   <source>The engine met an unexpected error during {0}: {1}. The details are in its log on the Engine page.</source>
   <translation type="unfinished">Il motore ha incontrato un errore imprevisto durante {0}: {1}. I dettagli sono nel suo log, nella pagina Motore.</translation>
  </message>
  <message>
   <source>The engine needs about {0} GB, and the disk that holds {1} has {2} GB left. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">Il motore richiede circa {0} GB, e sul disco che contiene {1} restano {2} GB. Libera spazio o scegli un'altra cartella, poi configura di nuovo il motore.</translation>
  </message>
  <message>
   <source>The engine's Python {0} does not start. Repair the engine.</source>
   <translation type="unfinished">Il Python {0} del motore non si avvia. Ripara il motore.</translation>
  </message>
  <message>
   <source>The engine's environment is broken: {0} cannot be loaded. Open the Engine page and press “Repair”.</source>
   <translation type="unfinished">L'ambiente del motore è guasto: {0} non si può caricare. Apri la pagina Motore e premi “Ripara”.</translation>
  </message>
  <message>
   <source>The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or install from a folder of wheels.</source>
   <translation type="unfinished">I pacchetti del motore non si possono recuperare attraverso un proxy SOCKS. Scegli un proxy HTTP nelle impostazioni di rete di QGIS, o installa da una cartella di wheel.</translation>
  </message>
  <message>
   <source>The extent cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione non è leggibile. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">L'estensione non tocca {0}. Scegli un'estensione sul raster.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione non tocca {0}. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The extent is empty. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione è vuota. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">L'estensione del terreno etichettato non è leggibile. Disegnala o sceglila di nuovo.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground is not a polygon. Draw or choose it again.</source>
   <translation type="unfinished">L'estensione del terreno etichettato non è un poligono. Disegnala o sceglila di nuovo.</translation>
  </message>
  <message>
   <source>The extent of the landforms cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">L'estensione delle geoforme non è leggibile. Disegnala o sceglila di nuovo.</translation>
  </message>
  <message>
   <source>The extent on {0} cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione su {0} non è leggibile. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: choose one on the image.</source>
   <translation type="unfinished">L'estensione non mostra nulla di {0}: scegline una sull'immagine.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: move it, or the map, to the image.</source>
   <translation type="unfinished">L'estensione non mostra nulla di {0}: sposta questa, o la mappa, sull'immagine.</translation>
  </message>
  <message>
   <source>The extent to map cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione da mappare non è leggibile. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The extent to map does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">L'estensione da mappare non tocca {0}. Scegli un'estensione sul raster.</translation>
  </message>
  <message>
   <source>The extent to map is empty. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione da mappare è vuota. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The extent to search cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione in cui cercare non è leggibile. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The extent to search is empty. Choose or draw it again.</source>
   <translation type="unfinished">L'estensione in cui cercare è vuota. Sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The field {0} holds {1} different values, too many to be classes. Choose the field that holds the class.</source>
   <translation type="unfinished">Il campo {0} contiene {1} valori diversi, troppi per essere classi. Scegli il campo che contiene la classe.</translation>
  </message>
  <message>
   <source>The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file.</source>
   <translation type="unfinished">Il file non contiene un vision transformer semplice con la struttura di DINOv2 o timm. Scegli un altro file.</translation>
  </message>
  <message>
   <source>The file has no overviews, so wide views are slow: build pyramids or convert it to a COG.</source>
   <translation type="unfinished">Il file non ha panoramiche, perciò le viste ampie sono lente: costruisci le piramidi o convertilo in un COG.</translation>
  </message>
  <message>
   <source>The file is not tiled, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">Il file non è diviso in tasselli, perciò ogni finestra è lenta da leggere: convertilo in un COG.</translation>
  </message>
  <message>
   <source>The file {0} is not there: check the path.</source>
   <translation type="unfinished">Il file {0} non c'è: controlla il percorso.</translation>
  </message>
  <message>
   <source>The first count has what {0} has outlined as well: say whose craters it shall have (--reviewer in a terminal), another reviewer's.</source>
   <translation type="unfinished">Il primo conteggio contiene anche ciò che ha delineato {0}: indica di chi devono essere i suoi crateri (--reviewer in un terminale), di un altro revisore.</translation>
  </message>
  <message>
   <source>The first request has to be a handshake.</source>
   <translation type="unfinished">La prima richiesta deve essere un handshake.</translation>
  </message>
  <message>
   <source>The geometry cannot be read ({0}): choose or draw it again.</source>
   <translation type="unfinished">La geometria non è leggibile ({0}): sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The geometry has coordinates that are no numbers: choose or draw it again.</source>
   <translation type="unfinished">La geometria ha coordinate che non sono numeri: sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The geometry has curves, or is of a kind that is not known: choose plain polygons.</source>
   <translation type="unfinished">La geometria ha curve, o è di un tipo sconosciuto: scegli poligoni semplici.</translation>
  </message>
  <message>
   <source>The geometry has {0} MB of text. Simplify it, or choose a part of it.</source>
   <translation type="unfinished">La geometria ha {0} MB di testo. Semplificala, o scegline una parte.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, more than {0} deep: choose plain polygons.</source>
   <translation type="unfinished">La geometria contiene parti dentro parti, con più di {0} livelli: scegli poligoni semplici.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, {0} deep: choose plain polygons.</source>
   <translation type="unfinished">La geometria contiene parti dentro parti, con {0} livelli: scegli poligoni semplici.</translation>
  </message>
  <message>
   <source>The geometry is empty: choose or draw it again.</source>
   <translation type="unfinished">La geometria è vuota: sceglila o disegnala di nuovo.</translation>
  </message>
  <message>
   <source>The geotransform of {0} is degenerate: georeference the file again.</source>
   <translation type="unfinished">La geotrasformazione di {0} è degenere: georeferenzia di nuovo il file.</translation>
  </message>
  <message>
   <source>The ground that is kept aside holds no class that is learnt. Label the classes in more places.</source>
   <translation type="unfinished">Il terreno messo da parte non contiene alcuna classe che viene appresa. Etichettare le classi in più luoghi.</translation>
  </message>
  <message>
   <source>The ground that judges is only {0}, too few to tell how far the scores may be off; {1} or more are needed. Label ground farther apart.</source>
   <translation type="unfinished">Il terreno di valutazione è di appena {0}, troppo poco per dire quanto i punteggi possano scostarsi; ne servono {1} o più. Etichetta terreno più distante.</translation>
  </message>
  <message>
   <source>The heights are in “{0}”, which is no unit of length that is known here: they are taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not.</source>
   <translation type="unfinished">Le altezze sono in «{0}», che non è un’unità di lunghezza nota qui: sono prese per metri. Indicare un fattore (il terzo numero di --hillshade in un terminale) se non lo sono.</translation>
  </message>
  <message>
   <source>The heights do not say their unit, and in metres the ground would be flatter than any that is known: they are probably kilometres. Say so (a factor of 1000 in a terminal).</source>
   <translation type="unfinished">Le quote non indicano la loro unità, e in metri il terreno sarebbe più piatto di qualsiasi terreno noto: probabilmente sono chilometri. Indicalo (un fattore di 1000 in un terminale).</translation>
  </message>
  <message>
   <source>The hillshade of {0} needs one band with heights, not {1}: choose it again.</source>
   <translation type="unfinished">L'ombreggiatura di {0} richiede una banda con le quote, non {1}: sceglila di nuovo.</translation>
  </message>
  <message>
   <source>The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">L'immagine è un unico tassello JPEG 2000, perciò ogni finestra è lenta da leggere: convertila in un COG.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">L'operazione è stata annullata.</translation>
  </message>
  <message>
   <source>The label counts longitudes west, but the image is placed as if they counted east: its middle lies at {0}° E here, while the label means {1}° E. Set a coordinate reference system whose central meridian is {2}° instead of {3}°.</source>
   <translation type="unfinished">L'etichetta (label) del file conta le longitudini verso ovest, ma l'immagine è collocata come se contassero verso est: qui il suo centro è a {0}° E, mentre l'etichetta indica {1}° E. Imposta un sistema di riferimento delle coordinate il cui meridiano centrale sia {2}° invece di {3}°.</translation>
  </message>
  <message>
   <source>The label names no value for missing samples. GDAL takes {0} for it, so ground of that value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a nodata value.</source>
   <translation type="unfinished">L’etichetta non indica alcun valore per i campioni mancanti. GDAL prende {0}, quindi il terreno con quel valore (ombra) conta come terreno senza dati; dove è terreno, salvare l’immagine come GeoTIFF senza valore nodata.</translation>
  </message>
  <message>
   <source>The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were planetocentric: its middle lies at {0}° here, while the label means {1}°, {2} km away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.</source>
   <translation type="unfinished">L’etichetta dice che le latitudini sono planetografiche, ma l’immagine è posta su una sfera, come se fossero planetocentriche: il suo centro si trova qui a {0}°, mentre l’etichetta intende {1}°, a {2} km di distanza. Impostare un sistema di riferimento con latitudini planetografiche sull’ellissoide del corpo.</translation>
  </message>
  <message>
   <source>The labelled ground of {0}, in {1} parts, each judged by a decoder that had not learnt from it.</source>
   <translation type="unfinished">Il terreno etichettato di {0}, in {1} parti, ciascuna valutata da un decoder che non aveva imparato da essa.</translation>
  </message>
  <message>
   <source>The labels hold {0} {1}, but the model {2} knows {3} alone. Give the classes its names, or judge another.</source>
   <translation type="unfinished">Le etichette contengono {0} {1}, ma il modello {2} conosce solo {3}. Dai alle classi i suoi nomi, o valuta un altro modello.</translation>
  </message>
  <message>
   <source>The labels of {0} give {1} a class, {2} in all. Label at least two classes, or take smaller cells.</source>
   <translation type="unfinished">Le etichette di {0} danno una classe a {1}, {2} in tutto. Etichetta almeno due classi, o prendi celle più piccole.</translation>
  </message>
  <message>
   <source>The labels of {0} lie on the same ground, and differ on {1} % of it: a decoder cannot learn both. Correct the one that is wrong, or leave it out.</source>
   <translation type="unfinished">Le etichette di {0} si trovano sullo stesso terreno e differiscono sul {1} % di esso: un decodificatore non può imparare entrambe. Correggere quella sbagliata o escluderla.</translation>
  </message>
  <message>
   <source>The labels of {0} were drawn on {1}{2}, not on {3}. Images of two cameras may lie some 100 m apart: check that they fit.</source>
   <translation type="unfinished">Le etichette di {0} sono state disegnate su {1}{2}, non su {3}. Le immagini di due camere possono distare circa 100 m: controlla che combacino.</translation>
  </message>
  <message>
   <source>The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the part on this side is outlined.</source>
   <translation type="unfinished">La geoforma prosegue dall'altra parte del raster, oltre il meridiano dove cominciano le sue longitudini: è delineata solo la parte da questo lato.</translation>
  </message>
  <message>
   <source>The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, and click again.</source>
   <translation type="unfinished">La geoforma prosegue oltre questo contorno, che finisce dove ha guardato il modello: riduci lo zoom finché la vedi tutta, e fai clic di nuovo.</translation>
  </message>
  <message>
   <source>The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">La forma si trova a un polo, dove questo raster deforma il terreno, e forse prosegue attorno ad esso: delineatela su un'immagine del polo in proiezione stereografica polare.</translation>
  </message>
  <message>
   <source>The landforms in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">Non è stato possibile scrivere le geoforme in {0}: {1}. Libera spazio o scegli un'altra cartella; i tasselli finiti restano.</translation>
  </message>
  <message>
   <source>The largest SAM 2.1; best with a GPU.</source>
   <translation type="unfinished">Il SAM 2.1 più grande; meglio con una GPU.</translation>
  </message>
  <message>
   <source>The largest official model; best with a GPU.</source>
   <translation type="unfinished">Il modello ufficiale più grande; meglio con una GPU.</translation>
  </message>
  <message>
   <source>The latitudes of this raster go from {0}° to {1}°, beyond a pole: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">Le latitudini di questo raster vanno da {0}° a {1}°, oltre un polo: controllare il sistema di riferimento delle coordinate e la georeferenziazione.</translation>
  </message>
  <message>
   <source>The launcher cannot be written ({0}).</source>
   <translation type="unfinished">Non è possibile scrivere il programma di avvio ({0}).</translation>
  </message>
  <message>
   <source>The layer of the counted area, {0}, holds {1}: check that it is the ground that was looked at.</source>
   <translation type="unfinished">Il layer dell'area di conteggio, {0}, contiene {1}: controlla che sia il terreno esaminato.</translation>
  </message>
  <message>
   <source>The layers lie on different bodies, {0} and {1}: choose layers of the same body, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">I layer sono su corpi celesti diversi, {0} e {1}: scegli layer dello stesso corpo celeste, o correggi il sistema di riferimento delle coordinate sbagliato.</translation>
  </message>
  <message>
   <source>The learning rate must be above zero. 0.003 suits most labels.</source>
   <translation type="unfinished">Il tasso di apprendimento deve essere maggiore di zero. 0.003 va bene per la maggior parte delle etichette.</translation>
  </message>
  <message>
   <source>The least probability is {0}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">La probabilità minima è {0}, ma le probabilità vanno da 0 a 1.</translation>
  </message>
  <message>
   <source>The lengths add up to {0} bytes, the payload has {1}.</source>
   <translation type="unfinished">Le lunghezze sommano a {0} byte, il payload ne ha {1}.</translation>
  </message>
  <message>
   <source>The limit of the cache {0} could not be set: {1}. Free some space or make the folder writable.</source>
   <translation type="unfinished">Non è stato possibile impostare il limite della cache {0}: {1}. Libera spazio o rendi scrivibile la cartella.</translation>
  </message>
  <message>
   <source>The longitudes of this raster span {0}°, more than once around the body: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">Le longitudini di questo raster coprono {0}°, più di un giro del corpo: controllare il sistema di riferimento delle coordinate e la georeferenziazione.</translation>
  </message>
  <message>
   <source>The map in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">Non è stato possibile scrivere la mappa in {0}: {1}. Libera spazio o scegli un'altra cartella; i tasselli finiti restano.</translation>
  </message>
  <message>
   <source>The map that this one replaces has {0}: {1}.</source>
   <translation type="unfinished">La mappa che questa sostituisce ha {0}: {1}.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} have different coordinate reference systems. Choose maps of one raster.</source>
   <translation type="unfinished">Le mappe {0} e {1} hanno sistemi di riferimento delle coordinate diversi. Scegli mappe di uno stesso raster.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground with data. Choose maps of one raster.</source>
   <translation type="unfinished">Le mappe {0} e {1} non hanno in comune terreno con dati. Scegli mappe di uno stesso raster.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground. Choose maps of one raster.</source>
   <translation type="unfinished">Le mappe {0} e {1} non hanno terreno in comune. Scegli mappe di uno stesso raster.</translation>
  </message>
  <message>
   <source>The masks changed nothing of what the decoder says, so the labels are as good as it is.</source>
   <translation type="unfinished">Le maschere non hanno cambiato nulla di ciò che dice il decoder, perciò le etichette sono buone quanto esso.</translation>
  </message>
  <message>
   <source>The middle SAM 2.1.</source>
   <translation type="unfinished">Il SAM 2.1 medio.</translation>
  </message>
  <message>
   <source>The middle official model; about three times the work of ViT-B for each window.</source>
   <translation type="unfinished">Il modello ufficiale medio; circa tre volte il lavoro di ViT-B per finestra.</translation>
  </message>
  <message>
   <source>The model card {0} cannot be read ({1}); get the model folder again.</source>
   <translation type="unfinished">La scheda del modello {0} non è leggibile ({1}); procurati di nuovo la cartella del modello.</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}). Choose it again.</source>
   <translation type="unfinished">Il file del modello {0} non è leggibile ({1}). Sceglilo di nuovo.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; choose a complete model folder.</source>
   <translation type="unfinished">La cartella del modello {0} non ha {1}; scegli una cartella di modello completa.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; get the model folder again.</source>
   <translation type="unfinished">La cartella del modello {0} non ha {1}; procurati di nuovo la cartella del modello.</translation>
  </message>
  <message>
   <source>The model in {0} is not of the architecture {1}; choose another model.</source>
   <translation type="unfinished">Il modello in {0} non è dell'architettura {1}; scegli un altro modello.</translation>
  </message>
  <message>
   <source>The model knows no background, so ground without a label was left out.</source>
   <translation type="unfinished">Il modello non conosce lo sfondo, perciò il terreno senza etichetta è stato escluso.</translation>
  </message>
  <message>
   <source>The model outlined none of the landforms that were drawn.</source>
   <translation type="unfinished">Il modello non ha delineato nessuna delle geoforme disegnate.</translation>
  </message>
  <message>
   <source>The model package {0} cannot be written: {1} is read-only. Choose another.</source>
   <translation type="unfinished">Non è possibile scrivere il pacchetto del modello {0}: {1} è in sola lettura. Scegli un altro posto.</translation>
  </message>
  <message>
   <source>The model package {0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">Non è stato possibile scrivere il pacchetto del modello {0}: {1}. Libera spazio o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>The model package {0} holds a decoder of the kind {1}, which this engine does not know. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">Il pacchetto del modello {0} contiene un decoder del tipo {1}, che questo motore non conosce. Aggiorna il plugin, o addestra di nuovo con questa versione.</translation>
  </message>
  <message>
   <source>The model package {0} holds a patch classifier and no decoder. Use Classify patches (landform patches map in a terminal), or choose the folder of a decoder.</source>
   <translation type="unfinished">Il pacchetto del modello {0} contiene un classificatore di ritagli e non un decoder. Usa “Classifica ritagli” (landform patches map in un terminale), o scegli la cartella di un decoder.</translation>
  </message>
  <message>
   <source>The model package {0} holds no patch classifier. Choose the folder that landform patches train or Train a patch classifier made; a decoder maps with landform map.</source>
   <translation type="unfinished">Il pacchetto del modello {0} non contiene un classificatore di ritagli. Scegli la cartella creata da landform patches train o da “Addestra classificatore di ritagli”; un decoder mappa con landform map.</translation>
  </message>
  <message>
   <source>The model package {0} is damaged: its decoder reads features of {1} channels, and its card tells of {2}. Copy the package again, or train anew.</source>
   <translation type="unfinished">Il pacchetto del modello {0} è danneggiato: il suo decoder legge caratteristiche di {1} canali, e la sua scheda ne indica {2}. Copia di nuovo il pacchetto, o addestra da capo.</translation>
  </message>
  <message>
   <source>The model package {0} lacks {1}. Copy the whole folder again, or train anew.</source>
   <translation type="unfinished">Al pacchetto del modello {0} manca {1}. Copia di nuovo l'intera cartella, o addestra da capo.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch; {4} in a terminal), or take another model.</source>
   <translation type="unfinished">Il pacchetto del modello {0} ha imparato da {1}, e {2} si mostra come {3}. Cambia ciò che è mostrato del layer (pagina Annota, Stiramento; {4} in un terminale), o prendi un altro modello.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}: {2}. Given: {3}. {4}</source>
   <translation type="unfinished">Il pacchetto di modello {0} ha imparato da {1}: {2}. Dato: {3}. {4}</translation>
  </message>
  <message>
   <source>The model package {0} needs the encoder {1}, which is not at hand: {2}</source>
   <translation type="unfinished">Il pacchetto del modello {0} richiede l'encoder {1}, che non è disponibile: {2}</translation>
  </message>
  <message>
   <source>The model package {0} was trained on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again on this.</source>
   <translation type="unfinished">Il pacchetto del modello {0} è stato addestrato sull'encoder {1} ({2}), ma l'encoder disponibile è un altro ({3}). Installa quello, o addestra di nuovo su questo.</translation>
  </message>
  <message>
   <source>The model sees no landform in the box: draw it close around the rim, or add a point on the landform.</source>
   <translation type="unfinished">Il modello non vede alcuna forma nel rettangolo: tracciatelo vicino all'orlo, o aggiungete un punto sulla forma.</translation>
  </message>
  <message>
   <source>The model sees no landform there: move the point, add another one, or drag a box.</source>
   <translation type="unfinished">Il modello non vede alcuna forma lì: spostate il punto, aggiungetene un altro, o tracciate un rettangolo.</translation>
  </message>
  <message>
   <source>The model {0} is pretrained on masks without labels: its classes are no landforms. Train with it as a start, and map with what comes out.</source>
   <translation type="unfinished">Il modello {0} è preaddestrato su maschere senza etichette: le sue classi non sono geoforme. Addestra partendo da esso, e mappa con ciò che ne risulta.</translation>
  </message>
  <message>
   <source>The model {0} learnt from images without a georeference: it expects landforms of so many pixels, not metres, as there.</source>
   <translation type="unfinished">Il modello {0} ha imparato da immagini senza georeferenziazione: si aspetta geoforme di altrettanti pixel, non metri, come in quelle.</translation>
  </message>
  <message>
   <source>The nodata value {0} is declared, and pixels of this value are taken as ground without data too: {1}.</source>
   <translation type="unfinished">È dichiarato il valore nodata {0}, e anche i pixel di questo valore sono presi come terreno senza dati: {1}.</translation>
  </message>
  <message>
   <source>The outline has {0} vertices, and {1} are the most for a prompt: simplify it.</source>
   <translation type="unfinished">Il contorno ha {0} vertici, e {1} sono il massimo per un prompt: semplificalo.</translation>
  </message>
  <message>
   <source>The package index cannot be reached ({0}). Check the network and the proxy, then try again.</source>
   <translation type="unfinished">L'indice dei pacchetti non è raggiungibile ({0}). Controlla la rete e il proxy, poi riprova.</translation>
  </message>
  <message>
   <source>The package index cannot be reached. Check the network connection and try again, or install from a folder of wheels.</source>
   <translation type="unfinished">L'indice dei pacchetti non è raggiungibile. Controlla la connessione di rete e riprova, o installa da una cartella di wheel.</translation>
  </message>
  <message>
   <source>The package index has no {0}, which fetches a Python. Install one.</source>
   <translation type="unfinished">L'indice dei pacchetti non ha {0}, che recupera un Python. Installane uno.</translation>
  </message>
  <message>
   <source>The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.</source>
   <translation type="unfinished">Non è stato possibile verificare il certificato dell'indice dei pacchetti: un proxy sembra leggere le connessioni cifrate. Chiedi il suo certificato all'amministratore della tua rete e indicalo in PIP_CERT, o installa da una cartella di wheel.</translation>
  </message>
  <message>
   <source>The package source has no CPU-only build of PyTorch for this Python.</source>
   <translation type="unfinished">La fonte dei pacchetti non ha per questo Python una variante di PyTorch per la sola CPU.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt from images of unknown size. Give the side of a cell in {1}: about that of the ground in such an image.</source>
   <translation type="unfinished">Il classificatore di ritagli {0} ha imparato da immagini di dimensioni ignote. Indica il lato di una cella in {1}: circa quello del terreno in una di quelle immagini.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again.</source>
   <translation type="unfinished">Il classificatore di ritagli {0} ha imparato sull'encoder {1} ({2}), ma l'encoder disponibile è un altro ({3}). Installa quello, o addestra di nuovo.</translation>
  </message>
  <message>
   <source>The point {0}, {1} lies outside {2}: click on the image.</source>
   <translation type="unfinished">Il punto {0}, {1} è fuori da {2}: fai clic sull'immagine.</translation>
  </message>
  <message>
   <source>The polygon encloses no ground: click three places or more around the landform.</source>
   <translation type="unfinished">Il poligono non racchiude terreno: fai clic su tre o più punti attorno alla geoforma.</translation>
  </message>
  <message>
   <source>The projection of {0} is not defined there. Choose another extent.</source>
   <translation type="unfinished">La proiezione di {0} lì non è definita. Scegli un'altra estensione.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers.</source>
   <translation type="unfinished">Il prompt ha coordinate che non sono numeri.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers: click again.</source>
   <translation type="unfinished">Il prompt ha coordinate che non sono numeri: fai clic di nuovo.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks and {1} labels: give each click its own.</source>
   <translation type="unfinished">Il prompt ha {0} clic e {1} etichette: dai a ogni clic la sua.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks, and {1} are the most: draw a box or a polygon instead.</source>
   <translation type="unfinished">Il prompt ha {0} clic, e {1} sono il massimo: traccia piuttosto un rettangolo o un poligono.</translation>
  </message>
  <message>
   <source>The prompt is empty: click on the landform or drag a box around it.</source>
   <translation type="unfinished">Il prompt è vuoto: fai clic sulla geoforma o traccia un rettangolo attorno ad essa.</translation>
  </message>
  <message>
   <source>The prompt names neither a raster nor rendered pixels; choose a raster layer.</source>
   <translation type="unfinished">Il prompt non nomina né un raster né pixel disegnati; scegli un layer raster.</translation>
  </message>
  <message>
   <source>The proxy asks for a password. Enter it in QGIS's network settings.</source>
   <translation type="unfinished">Il proxy chiede una password. Indicala nelle impostazioni di rete di QGIS.</translation>
  </message>
  <message>
   <source>The quickest SAM 2.1: about half the work of ViT-B for each window.</source>
   <translation type="unfinished">Il SAM 2.1 più veloce: circa metà del lavoro di ViT-B per finestra.</translation>
  </message>
  <message>
   <source>The raster has a colour table; its numbers are read as brightness.</source>
   <translation type="unfinished">Il raster ha una tabella dei colori; i suoi numeri vengono letti come luminosità.</translation>
  </message>
  <message>
   <source>The rendered layer came with {0} bytes instead of {1}: click again.</source>
   <translation type="unfinished">Il layer disegnato è arrivato con {0} byte invece di {1}: fai clic di nuovo.</translation>
  </message>
  <message>
   <source>The request was cancelled before it started.</source>
   <translation type="unfinished">La richiesta è stata annullata prima di cominciare.</translation>
  </message>
  <message>
   <source>The result of {0} is too large to hand over. Take a smaller extent.</source>
   <translation type="unfinished">Il risultato di {0} è troppo grande da consegnare. Prendi un'estensione più piccola.</translation>
  </message>
  <message>
   <source>The scheduler on {0} is gone. Start the run again; it goes on with what is finished.</source>
   <translation type="unfinished">Lo scheduler su {0} non c'è più. Avvia di nuovo l'esecuzione; riprende da ciò che è finito.</translation>
  </message>
  <message>
   <source>The scores come from decoders that started from nothing, since {0}.</source>
   <translation type="unfinished">I punteggi vengono da decoder partiti da zero, perché {0}.</translation>
  </message>
  <message>
   <source>The second count has no craters in the counted area, so there is no completeness.</source>
   <translation type="unfinished">Il secondo conteggio non ha crateri nell'area di conteggio, perciò non c'è completezza.</translation>
  </message>
  <message>
   <source>The set-up failed: {0}. The whole log is in {1}.</source>
   <translation type="unfinished">La configurazione non è riuscita: {0}. Il log completo è in {1}.</translation>
  </message>
  <message>
   <source>The set-up was cancelled; what was there before is unchanged.</source>
   <translation type="unfinished">La configurazione è stata annullata; ciò che c'era prima è invariato.</translation>
  </message>
  <message>
   <source>The share of a mask must lie between 0 and 1. 0.5 suits most images.</source>
   <translation type="unfinished">La frazione di una maschera deve essere tra 0 e 1. 0.5 va bene per la maggior parte delle immagini.</translation>
  </message>
  <message>
   <source>The side of a cell must be above zero metres. Give another side.</source>
   <translation type="unfinished">Il lato di una cella deve superare zero metri. Indica un altro lato.</translation>
  </message>
  <message>
   <source>The smallest diameter that is dated, {0} km, is larger than the largest, {1} km.</source>
   <translation type="unfinished">Il diametro minimo che viene datato, {0} km, supera il massimo, {1} km.</translation>
  </message>
  <message>
   <source>The smallest official model, and the best start on a machine without a GPU.</source>
   <translation type="unfinished">Il modello ufficiale più piccolo e il miglior inizio su un computer senza GPU.</translation>
  </message>
  <message>
   <source>The standard build of PyTorch {0}, with CUDA; this takes several gigabytes.</source>
   <translation type="unfinished">La variante standard di PyTorch {0}, con CUDA; occupa diversi gigabyte.</translation>
  </message>
  <message>
   <source>The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: compare the place with another layer.</source>
   <translation type="unfinished">Il parallelo standard è 0 benché la sfera abbia un raggio locale, come si trova per errore in alcune etichette (label) di HiRISE: confronta il luogo con un altro layer.</translation>
  </message>
  <message>
   <source>The stretch of {0} has {1} instead of {2}.</source>
   <translation type="unfinished">Lo stiramento di {0} ha {1} invece di {2}.</translation>
  </message>
  <message>
   <source>The table has no column observation, and patches of one picture must not judge each other.</source>
   <translation type="unfinished">La tabella non ha la colonna observation, e i ritagli di una stessa immagine non devono valutarsi a vicenda.</translation>
  </message>
  <message>
   <source>The threshold of {0} is {1}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">La soglia di {0} è {1}, ma le probabilità vanno da 0 a 1.</translation>
  </message>
  <message>
   <source>The time must lie above 0 and up to {0} minutes. 20 suits most images.</source>
   <translation type="unfinished">Il tempo deve essere maggiore di 0 e al massimo di {0} minuti. 20 va bene per la maggior parte delle immagini.</translation>
  </message>
  <message>
   <source>The training was stopped before it had learnt where each landform lies: searches for objects with this decoder go by what the image model draws by itself.</source>
   <translation>L’addestramento è stato fermato prima di apprendere dove si trova ogni forma del terreno: le ricerche di oggetti con questo decodificatore seguono ciò che il modello di immagine disegna da sé.</translation>
  </message>
  <message>
   <source>The validation share must lie between 0 and 0.9. 0.25 suits most labels.</source>
   <translation type="unfinished">La frazione di validazione deve essere tra 0 e 0.9. 0.25 va bene per la maggior parte delle etichette.</translation>
  </message>
  <message>
   <source>The weights fit no plain vision transformer ({0}). Choose another file.</source>
   <translation type="unfinished">I pesi non corrispondono ad alcun vision transformer semplice ({0}). Scegli un altro file.</translation>
  </message>
  <message>
   <source>The weights in {0} are split over several files. Take a smaller model, in one file.</source>
   <translation type="unfinished">I pesi in {0} sono divisi in più file. Prendi un modello più piccolo, in un solo file.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the classifier again.</source>
   <translation type="unfinished">I pesi in {0} non corrispondono alla scheda. Addestra di nuovo il classificatore.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the decoder again.</source>
   <translation type="unfinished">I pesi in {0} non corrispondono alla scheda. Addestra di nuovo il decoder.</translation>
  </message>
  <message>
   <source>The weights in {0} hold values that are no numbers (NaN or infinity). Copy the package again, or train anew.</source>
   <translation type="unfinished">I pesi in {0} contengono valori che non sono numeri (NaN o infinito). Copia di nuovo il pacchetto, o addestra da capo.</translation>
  </message>
  <message>
   <source>The weights in {0} {1}. Copy the package again, or train anew.</source>
   <translation type="unfinished">I pesi in {0} {1}. Copia di nuovo il pacchetto, o addestra da capo.</translation>
  </message>
  <message>
   <source>The weights {0} cannot be loaded ({1}); get the model folder again.</source>
   <translation type="unfinished">I pesi {0} non si possono caricare ({1}); procurati di nuovo la cartella del modello.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or encoder under {1} and {2} than the machine that started the training, or computes in another precision ({3}). Put them where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">Il worker su {0} vede in {1} e {2} un raster o un encoder diverso da quello del computer che ha avviato l'addestramento, o calcola con un'altra precisione ({3}). Mettili dove tutti i computer trovano gli stessi file negli stessi percorsi, usa computer di uno stesso tipo e una stessa versione del plugin.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or model under {1} and {2} than the machine that started the search. Put them, and the folder of the results, where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">Il worker su {0} vede in {1} e {2} un raster o un modello diverso da quello del computer che ha avviato la ricerca. Mettili, con la cartella dei risultati, dove tutti i computer trovano gli stessi file negli stessi percorsi, usa computer di uno stesso tipo e una stessa versione del plugin.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster, layer or model under {1} and {2} than the machine that started the run. Put them, and the folder of the results, where all machines find the same files under the same paths, and use one version of the plugin.</source>
   <translation type="unfinished">Il worker su {0} vede in {1} e {2} un raster, un layer o un modello diverso da quello del computer che ha avviato la mappatura. Mettili, con la cartella dei risultati, dove tutti i computer trovano gli stessi file negli stessi percorsi, e usa una stessa versione del plugin.</translation>
  </message>
  <message>
   <source>The workers on {0} do not find Landform Mapper. Start them with the Python of its engine, {1}, or one like it.</source>
   <translation type="unfinished">I worker su {0} non trovano Landform Mapper. Avviali con il Python del suo motore, {1}, o con uno uguale.</translation>
  </message>
  <message>
   <source>There are fewer than {0} seeds, so how much is chance is not known: add seeds before you believe small differences.</source>
   <translation type="unfinished">Ci sono meno di {0} semi, perciò non si sa quanto sia dovuto al caso: aggiungi semi prima di credere a piccole differenze.</translation>
  </message>
  <message>
   <source>There are no craters to plot: count some, in an area that is larger than nothing.</source>
   <translation type="unfinished">Non ci sono crateri da rappresentare: contane alcuni, in un'area maggiore di zero.</translation>
  </message>
  <message>
   <source>There are no masks of the kind {0}; choose {1}.</source>
   <translation type="unfinished">Non ci sono maschere del tipo {0}; scegliere {1}.</translation>
  </message>
  <message>
   <source>There are no polygons to draw a learning curve from. Label some first.</source>
   <translation type="unfinished">Non ci sono poligoni con cui disegnare una curva di apprendimento. Etichettane prima alcuni.</translation>
  </message>
  <message>
   <source>There is a threshold for {0}, but the model {1} knows {2}. Give thresholds to these alone.</source>
   <translation type="unfinished">C'è una soglia per {0}, ma il modello {1} conosce {2}. Imposta soglie solo per queste classi.</translation>
  </message>
  <message>
   <source>There is no Python to fetch for {0} on {1}. Install one, and name it in the options.</source>
   <translation type="unfinished">Non c'è un Python da recuperare per {0} su {1}. Installane uno e indicalo nelle opzioni.</translation>
  </message>
  <message>
   <source>There is no action {0} that costs seconds; the actions are {1}.</source>
   <translation type="unfinished">Non c'è alcuna azione {0} che costi secondi; le azioni sono {1}.</translation>
  </message>
  <message>
   <source>There is no backend {0}; choose {1}.</source>
   <translation type="unfinished">Non c'è alcun backend {0}; scegli {1}.</translation>
  </message>
  <message>
   <source>There is no coordinate reference system: measures are in {0}, not in metres.</source>
   <translation type="unfinished">Non c'è un sistema di riferimento delle coordinate: le misure sono in {0}, non in metri.</translation>
  </message>
  <message>
   <source>There is no data in the chosen part of {0}. Choose other images or another extent.</source>
   <translation type="unfinished">Non ci sono dati nella parte scelta di {0}. Scegli altre immagini o un'altra estensione.</translation>
  </message>
  <message>
   <source>There is no data in this part of the raster: click on the image.</source>
   <translation type="unfinished">Non ci sono dati in questa parte del raster: fai clic sull'immagine.</translation>
  </message>
  <message>
   <source>There is no decoder of the kind {0}; choose auto, {1}.</source>
   <translation type="unfinished">Non c'è alcun decoder del tipo {0}; scegli auto, {1}.</translation>
  </message>
  <message>
   <source>There is no export format {0}; there are: {1}.</source>
   <translation type="unfinished">Non c'è il formato di esportazione {0}; ci sono: {1}.</translation>
  </message>
  <message>
   <source>There is no file {0}. Choose the weights again.</source>
   <translation type="unfinished">Il file {0} non esiste. Scegli di nuovo i pesi.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Check its name.</source>
   <translation type="unfinished">La cartella {0} non esiste. Controlla il suo nome.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Choose one that holds a folder of images for each class.</source>
   <translation type="unfinished">La cartella {0} non esiste. Scegline una che contenga una cartella di immagini per ogni classe.</translation>
  </message>
  <message>
   <source>There is no image to adapt to. Choose at least one.</source>
   <translation type="unfinished">Non c'è alcuna immagine a cui adattarsi. Scegline almeno una.</translation>
  </message>
  <message>
   <source>There is no model file {0}. Download the model, or choose a file that you already have.</source>
   <translation type="unfinished">Il file del modello {0} non esiste. Scarica il modello, o scegli un file che hai già.</translation>
  </message>
  <message>
   <source>There is no model named {0} in the catalogue, which has {1}.</source>
   <translation type="unfinished">Nel catalogo non c'è alcun modello di nome {0}; il catalogo ha {1}.</translation>
  </message>
  <message>
   <source>There is no model {0}: it is neither a file or folder nor one of {1}.</source>
   <translation type="unfinished">Il modello {0} non esiste: non è né un file o una cartella né uno di {1}.</translation>
  </message>
  <message>
   <source>There is no part {0} of {1}. Count parts from 1, e.g. 1/4 to 4/4.</source>
   <translation type="unfinished">Non c'è la parte {0} di {1}. Conta le parti da 1, ad es. da 1/4 a 4/4.</translation>
  </message>
  <message>
   <source>There is no ranking {0} with {1} masks; choose {2}, and 1 to 200 masks.</source>
   <translation type="unfinished">Non c'è l'ordine {0} con {1} maschere; scegli {2}, e da 1 a 200 maschere.</translation>
  </message>
  <message>
   <source>There is no raster with labels to train on. Choose at least one pair.</source>
   <translation type="unfinished">Non c'è alcun raster con etichette su cui addestrare. Scegli almeno una coppia.</translation>
  </message>
  <message>
   <source>There is no scheduler at {0} that answers ({1}). Start one with dask scheduler, and check the address and, for tls://, the certificates in dask's configuration.</source>
   <translation type="unfinished">A {0} non risponde alcuno scheduler ({1}). Avviane uno con dask scheduler, e controlla l'indirizzo e, per tls://, i certificati nella configurazione di dask.</translation>
  </message>
  <message>
   <source>There is no student of the kind {0}; choose {1}.</source>
   <translation type="unfinished">Non c'è alcuno studente del tipo {0}; scegli {1}.</translation>
  </message>
  <message>
   <source>There is no table {0}. Choose a CSV file with the columns image and class.</source>
   <translation type="unfinished">La tabella {0} non esiste. Scegli un file CSV con le colonne image e class.</translation>
  </message>
  <message>
   <source>There is no {0} on this machine, so no jobs can be given to {1}. Start the run on a machine of the cluster that takes jobs.</source>
   <translation type="unfinished">Su questo computer non c'è {0}, perciò non si possono inviare lavori a {1}. Avvia l'esecuzione su un computer del cluster che accetti lavori.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}”; there are: {2}.</source>
   <translation type="unfinished">Non c'è “{1}” ({0}); ci sono: {2}.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or take a smaller extent.</source>
   <translation type="unfinished">Non c'è memoria sufficiente per questo. Chiudi altri programmi o prendi un'estensione più piccola.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: their scores are lower than a training's. Label ground farther apart.</source>
   <translation type="unfinished">C'è troppo poco terreno etichettato per calibrare i decoder della curva di apprendimento come quelli di un addestramento: i loro punteggi sono più bassi. Etichettare terreno più distante.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to keep some aside. Label ground farther apart.</source>
   <translation type="unfinished">C'è troppo poco terreno etichettato per tenerne da parte un po'. Etichetta terreno più distante.</translation>
  </message>
  <message>
   <source>These requirements carry no hashes, so nothing is compared with a hash.</source>
   <translation type="unfinished">Questi requisiti non portano hash, perciò nulla viene confrontato con un hash.</translation>
  </message>
  <message>
   <source>They are empty, no polygons, or cannot be brought to the raster's CRS.</source>
   <translation type="unfinished">Sono vuote, non sono poligoni o non si possono portare nel SR del raster.</translation>
  </message>
  <message>
   <source>They do not lie {0}.</source>
   <translation type="unfinished">Non si trovano {0}.</translation>
  </message>
  <message>
   <source>They have no class.</source>
   <translation type="unfinished">Non hanno una classe.</translation>
  </message>
  <message>
   <source>This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">Questo Python non può creare ambienti virtuali. Installa il suo modulo venv (su Debian e Ubuntu: apt-get install python3-venv), poi riprova.</translation>
  </message>
  <message>
   <source>This count has no {0} plot; it has: {1}.</source>
   <translation type="unfinished">Questo conteggio non ha il grafico {0}; ha: {1}.</translation>
  </message>
  <message>
   <source>This engine does not know {0}; the plugin and its engine do not match.</source>
   <translation type="unfinished">Questo motore non conosce {0}; il plugin e il suo motore non corrispondono.</translation>
  </message>
  <message>
   <source>This engine speaks protocol {0}, the plugin (version {1}) protocol {2}. Restart QGIS so that both are the same version.</source>
   <translation type="unfinished">Questo motore usa il protocollo {0}, il plugin (versione {1}) il protocollo {2}. Riavvia QGIS, così che entrambi siano della stessa versione.</translation>
  </message>
  <message>
   <source>This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.</source>
   <translation type="unfinished">Questo terreno appartiene ad altre geoforme del layer: fai clic altrove, o permetti le sovrapposizioni.</translation>
  </message>
  <message>
   <source>Tile {0} of {1}</source>
   <translation type="unfinished">Tassello {0} di {1}</translation>
  </message>
  <message>
   <source>Training needs at least one epoch. Raise the number of epochs.</source>
   <translation type="unfinished">L'addestramento richiede almeno un'epoca. Aumenta il numero di epoche.</translation>
  </message>
  <message>
   <source>Training on {0} of each class, draw {1} of {2}</source>
   <translation type="unfinished">Addestramento su {0} per ogni classe, estrazione {1} di {2}</translation>
  </message>
  <message>
   <source>Training was cancelled before the first epoch was over, so there is nothing to keep.</source>
   <translation type="unfinished">L'addestramento è stato annullato prima della fine della prima epoca, perciò non c'è nulla da conservare.</translation>
  </message>
  <message>
   <source>Trying again, and asking pip for its reasons.</source>
   <translation type="unfinished">Nuovo tentativo, chiedendo a pip i motivi.</translation>
  </message>
  <message>
   <source>Twice as many may reach about {0}.</source>
   <translation type="unfinished">Con il doppio si può raggiungere circa {0}.</translation>
  </message>
  <message>
   <source>Unlabelled ground can be {0}, not {1}.</source>
   <translation type="unfinished">Il terreno senza etichetta può essere {0}, non {1}.</translation>
  </message>
  <message>
   <source>Waiting for a worker on {0}{1}</source>
   <translation type="unfinished">In attesa di un worker su {0}{1}</translation>
  </message>
  <message>
   <source>What shall be added is published for Python {0}.{1} and newer, and {2} is Python {3}. Choose a newer Python in the engine's settings and set the engine up again.</source>
   <translation type="unfinished">Ciò che si vuole aggiungere è pubblicato per Python {0}.{1} e successivi, e {2} è Python {3}. Scegli un Python più recente nelle impostazioni del motore e configura di nuovo il motore.</translation>
  </message>
  <message>
   <source>What the decoder says could not be written to {0}: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">Non è stato possibile scrivere in {0} ciò che dice il decoder: {1}. Libera spazio o scegli un'altra cartella; i tasselli finiti restano.</translation>
  </message>
  <message>
   <source>What was installed does not work: {0}</source>
   <translation type="unfinished">Ciò che è stato installato non funziona: {0}</translation>
  </message>
  <message>
   <source>What {0} gives is not {1}: its size or SHA-256 is not the catalogue's. It was not kept; try again, or download it elsewhere and choose the file.</source>
   <translation type="unfinished">Ciò che fornisce {0} non è {1}: la sua dimensione o il suo SHA-256 non è quello del catalogo. Non è stato conservato; riprova, o scaricalo altrove e scegli il file.</translation>
  </message>
  <message>
   <source>Whether more labels would help cannot be told: there are too few numbers of polygons to compare.</source>
   <translation type="unfinished">Non si può dire se altre etichette aiuterebbero: ci sono troppo pochi numeri di poligoni da confrontare.</translation>
  </message>
  <message>
   <source>With enough data, and of one class alone: {0} of {1}. Label more.</source>
   <translation type="unfinished">Con dati sufficienti, e di una sola classe: {0} di {1}. Etichetti di più.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished">Scrittura</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation type="unfinished">Scrittura dei file</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation type="unfinished">Scrittura dei raster</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished">Scrittura di {0}</translation>
  </message>
  <message>
   <source>{0} % of its labelled ground got its right class.</source>
   <translation type="unfinished">Terreno etichettato che ha ricevuto la classe giusta: {0} %.</translation>
  </message>
  <message>
   <source>{0} ({1} × {2} pixels) and {3} ({4} × {5}) have no georeference, so they lie on each other only where their size is the same. Give both a CRS and a geotransform.</source>
   <translation type="unfinished">{0} ({1} × {2} pixel) e {3} ({4} × {5}) non hanno georeferenziazione, perciò si sovrappongono solo se le loro dimensioni sono uguali. Dai a entrambi un SR e una geotrasformazione.</translation>
  </message>
  <message>
   <source>{0} It could not be kept elsewhere either. {1}</source>
   <translation type="unfinished">{0} Non è stato possibile conservare nulla neppure altrove. {1}</translation>
  </message>
  <message>
   <source>{0} MB have arrived and are kept: try again to go on.</source>
   <translation type="unfinished">Sono arrivati {0} MB, che restano: riprova per continuare.</translation>
  </message>
  <message>
   <source>{0} Or name another interpreter in the engine's settings.</source>
   <translation type="unfinished">{0} Oppure indica un altro interprete nelle impostazioni del motore.</translation>
  </message>
  <message>
   <source>{0} The finished tiles stay.</source>
   <translation type="unfinished">{0} I tasselli finiti restano.</translation>
  </message>
  <message>
   <source>{0} The tiles that are finished stay.</source>
   <translation type="unfinished">{0} I tasselli che sono finiti restano.</translation>
  </message>
  <message>
   <source>{0} The trained model was kept in {1}: copy it from there.</source>
   <translation type="unfinished">{0} Il modello addestrato è stato conservato in {1}: copialo da lì.</translation>
  </message>
  <message>
   <source>{0} already holds another {1}. Rename {2} and choose it again.</source>
   <translation type="unfinished">{0} contiene già un altro {1}. Rinomina {2} e sceglilo di nuovo.</translation>
  </message>
  <message>
   <source>{0} already holds {1}, which is not of this run and is not overwritten. Choose another folder, or {2}.</source>
   <translation type="unfinished">{0} contiene già {1}, che non è di questa esecuzione e non si sovrascrive. Scegli un'altra cartella, o {2}.</translation>
  </message>
  <message>
   <source>{0} also knew {1}, which these labels do not hold; it is left out.</source>
   <translation type="unfinished">{0} conosceva anche {1}, che queste etichette non contengono: resta fuori.</translation>
  </message>
  <message>
   <source>{0} and {1} hold the same decoder. Choose two that differ.</source>
   <translation type="unfinished">{0} e {1} contengono lo stesso decoder. Scegline due diversi.</translation>
  </message>
  <message>
   <source>{0} are too few to judge by. Give at least four.</source>
   <translation type="unfinished">È troppo poco per valutare: {0}. Indicane almeno quattro.</translation>
  </message>
  <message>
   <source>{0} band</source>
   <translation type="unfinished">{0} banda</translation>
  </message>
  <message>
   <source>{0} bands</source>
   <translation type="unfinished">{0} bande</translation>
  </message>
  <message>
   <source>{0} beside the image left out.</source>
   <translation type="unfinished">Fuori dall'immagine, tralasciato: {0}.</translation>
  </message>
  <message>
   <source>{0} block</source>
   <translation type="unfinished">{0} blocco</translation>
  </message>
  <message>
   <source>{0} blocks</source>
   <translation type="unfinished">{0} blocchi</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or download {1} elsewhere and choose the file.</source>
   <translation type="unfinished">{0} non si può scaricare attraverso un proxy SOCKS. Scegli un proxy HTTP nelle impostazioni di rete di QGIS, o scarica {1} altrove e scegli il file.</translation>
  </message>
  <message>
   <source>{0} cannot be laid on {1}: {2}</source>
   <translation type="unfinished">{0} non si può sovrapporre a {1}: {2}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as a raster; {1}</source>
   <translation type="unfinished">{0} non si può aprire come raster; {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). Download the model again.</source>
   <translation type="unfinished">{0} non è leggibile ({1}). Scarica di nuovo il modello.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a CSV file: line {1}: {2}. Look for a quotation mark that is not closed, or save it again.</source>
   <translation type="unfinished">{0} non è leggibile come file CSV: riga {1}: {2}. Cerca delle virgolette non chiuse, o salvalo di nuovo.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a vector layer: {1}</source>
   <translation type="unfinished">{0} non è leggibile come layer vettoriale: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as an image ({1}). Copy it again or take it out.</source>
   <translation type="unfinished">{0} non è leggibile come immagine ({1}). Copia di nuovo il file o toglilo.</translation>
  </message>
  <message>
   <source>{0} cannot be read as weights ({1}). Copy or download it again.</source>
   <translation type="unfinished">{0} non è leggibile come pesi ({1}). Copia o scarica di nuovo il file.</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end; it may be damaged: {1}.</source>
   <translation type="unfinished">{0} non è leggibile fino in fondo; potrebbero esserci danni: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the file or copy it again.</source>
   <translation type="unfinished">{0} non è leggibile: {1}. Controlla il file o copialo di nuovo.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the name.</source>
   <translation type="unfinished">{0} non è leggibile: {1}. Controlla il nome.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the path.</source>
   <translation type="unfinished">{0} non è leggibile: {1}. Controlla il percorso.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Copy the package again.</source>
   <translation type="unfinished">{0} non è leggibile: {1}. Copia di nuovo il pacchetto.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: it is in use or not yours. Stop the engine, then try again.</source>
   <translation type="unfinished">{0} non si può rimuovere: è in uso o non ti appartiene. Ferma il motore, poi riprova.</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}). Choose another folder.</source>
   <translation type="unfinished">Impossibile scrivere {0} ({1}). Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} cannot be written to, so {1} was not saved: choose another folder.</source>
   <translation type="unfinished">Impossibile scrivere in {0}, perciò non è stato possibile salvare {1}: scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} cannot be written. Choose a folder that you may write to, then try again.</source>
   <translation type="unfinished">Impossibile scrivere {0}. Scegli una cartella in cui puoi scrivere, poi riprova.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Choose another folder.</source>
   <translation type="unfinished">Impossibile scrivere {0}: {1}. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">Impossibile scrivere {0}: {1}. Libera spazio o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} cannot run on {1}: {2}. Choose the CPU.</source>
   <translation type="unfinished">{0} non può girare su {1}: {2}. Scegli la CPU.</translation>
  </message>
  <message>
   <source>{0} cell</source>
   <translation type="unfinished">{0} cella</translation>
  </message>
  <message>
   <source>{0} cells</source>
   <translation type="unfinished">{0} celle</translation>
  </message>
  <message>
   <source>{0} class</source>
   <translation type="unfinished">{0} classe</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation type="unfinished">{0} classi</translation>
  </message>
  <message>
   <source>{0} comes with {1} of its ground and {2} with {3}. Give each raster as many, in the same order.</source>
   <translation type="unfinished">{0} ha accanto {1} del suo terreno e {2} ha {3}. Dai a ogni raster lo stesso numero, nello stesso ordine.</translation>
  </message>
  <message>
   <source>{0} could not be copied to {1}: {2}.</source>
   <translation type="unfinished">Non è stato possibile copiare {0} in {1}: {2}.</translation>
  </message>
  <message>
   <source>{0} could not be downloaded from {1}: {2}.{3}{4}</source>
   <translation type="unfinished">Non è stato possibile scaricare {0} da {1}: {2}.{3}{4}</translation>
  </message>
  <message>
   <source>{0} could not be stored in {1}: {2}. It takes {3} MB; what has arrived stays for the next try.</source>
   <translation type="unfinished">Non è stato possibile salvare {0} in {1}: {2}. Occupa {3} MB; ciò che è arrivato resta per il prossimo tentativo.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Choose another folder or name.</source>
   <translation type="unfinished">Non è stato possibile scrivere {0}: {1}. Scegli un'altra cartella o un altro nome.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">Non è stato possibile scrivere {0}: {1}. Libera spazio o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder; the tiles that are finished stay.</source>
   <translation type="unfinished">Non è stato possibile scrivere {0}: {1}. Libera spazio o scegli un'altra cartella; i tasselli finiti restano.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another.</source>
   <translation type="unfinished">Non è stato possibile scrivere {0}: {1}. Libera spazio o scegli un altro posto.</translation>
  </message>
  <message>
   <source>{0} crater</source>
   <translation type="unfinished">{0} cratere</translation>
  </message>
  <message>
   <source>{0} craters</source>
   <translation type="unfinished">{0} crateri</translation>
  </message>
  <message>
   <source>{0} did not take a job: {1}. Check {2}.</source>
   <translation type="unfinished">{0} non ha accettato un lavoro: {1}. Controlla {2}.</translation>
  </message>
  <message>
   <source>{0} does not answer as a Python interpreter. Choose another one.</source>
   <translation type="unfinished">{0} non risponde come interprete Python. Scegline un altro.</translation>
  </message>
  <message>
   <source>{0} does not describe a model. Download it again.</source>
   <translation type="unfinished">{0} non descrive un modello. Scarica di nuovo il file.</translation>
  </message>
  <message>
   <source>{0} does not end in {1}. Choose a name that does.</source>
   <translation type="unfinished">{0} non termina con {1}. Scegli un nome che termini così.</translation>
  </message>
  <message>
   <source>{0} does not hold official weights: its SHA-256 is none of the catalogue's.</source>
   <translation type="unfinished">{0} non contiene pesi ufficiali: il suo SHA-256 non è nessuno di quelli del catalogo.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}. Choose {2}, or download it here.</source>
   <translation type="unfinished">{0} non contiene i pesi ufficiali di {1}. Scegli {2}, o scaricalo qui.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}; it is kept by its own name.</source>
   <translation type="unfinished">{0} non contiene i pesi ufficiali di {1}; resta con il proprio nome.</translation>
  </message>
  <message>
   <source>{0} does not know {1}, so it calls such ground something else.</source>
   <translation type="unfinished">{0} non conosce {1}, perciò chiama quel terreno in altro modo.</translation>
  </message>
  <message>
   <source>{0} does not lie on {1}, so it is no second count of the same ground.</source>
   <translation type="unfinished">{0} non si trova su {1}, perciò non è un secondo conteggio dello stesso terreno.</translation>
  </message>
  <message>
   <source>{0} does not reach the ground of {1}. Choose a layer of the same place, or correct the georeference that is wrong.</source>
   <translation type="unfinished">{0} non raggiunge il terreno di {1}. Scegli un layer dello stesso luogo, o correggi la georeferenziazione sbagliata.</translation>
  </message>
  <message>
   <source>{0} does not say which latitudes it holds: they are taken for planetocentric, as is the custom and as QGIS draws them. Where they are planetographic, say so.</source>
   <translation type="unfinished">{0} non dice quali latitudini contiene: sono considerate planetocentriche, com'è d'uso e come le disegna QGIS. Se sono planetografiche, indicalo.</translation>
  </message>
  <message>
   <source>{0} does not say {1}. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0} non dice {1}. In docs/cluster.md c'è un file da copiare.</translation>
  </message>
  <message>
   <source>{0} does not start ({1}). Choose another Python.</source>
   <translation type="unfinished">{0} non si avvia ({1}). Scegli un altro Python.</translation>
  </message>
  <message>
   <source>{0} does not start on OpenVINO. Choose the torch backend.</source>
   <translation type="unfinished">{0} non si avvia su OpenVINO. Scegli il backend torch.</translation>
  </message>
  <message>
   <source>{0} exists already and is not overwritten. Choose another name for the model package.</source>
   <translation type="unfinished">{0} esiste già e non viene sovrascritto. Scegli un altro nome per il pacchetto del modello.</translation>
  </message>
  <message>
   <source>{0} feature</source>
   <translation type="unfinished">{0} elemento</translation>
  </message>
  <message>
   <source>{0} features</source>
   <translation type="unfinished">{0} elementi</translation>
  </message>
  <message>
   <source>{0} further layer</source>
   <translation type="unfinished">{0} altro layer</translation>
  </message>
  <message>
   <source>{0} further layers</source>
   <translation type="unfinished">{0} altri layer</translation>
  </message>
  <message>
   <source>{0} gives features for decoders alone and cannot be clicked with; choose {1} or a model of your own.</source>
   <translation type="unfinished">{0} dà caratteristiche solo per i decoder e non si può usare con i clic; scegli {1} o un modello tuo.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference system away to work in pixels.</source>
   <translation type="unfinished">{0} ha un sistema di riferimento delle coordinate ma non una geotrasformazione, perciò nessuno sa dove si trova e quanto sono grandi i suoi pixel. Georeferenzia il file (in QGIS: Layer, Georeferenziatore), o rimuovi il suo sistema di riferimento delle coordinate per lavorare in pixel.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but the raster has none: set the raster's.</source>
   <translation type="unfinished">{0} ha un sistema di riferimento delle coordinate, ma il raster no: imposta quello del raster.</translation>
  </message>
  <message>
   <source>{0} has a {1} but neither {2}. Download the whole model.</source>
   <translation type="unfinished">{0} ha {1}, ma nessuno di questi file: {2}. Scarica l'intero modello.</translation>
  </message>
  <message>
   <source>{0} has a {1} but no {2}. Download the whole model, with weights as safetensors.</source>
   <translation type="unfinished">{0} ha {1}, ma non {2}. Scarica l'intero modello, con i pesi come safetensors.</translation>
  </message>
  <message>
   <source>{0} has an image encoder of {1} channels and {2} blocks, which is none of the official sizes of SAM 2. Use {3}, or a folder as transformers saves a model, which tells its own layout.</source>
   <translation type="unfinished">{0} ha un encoder d'immagine di {1} canali e {2} blocchi, che non è nessuna delle dimensioni ufficiali di SAM 2. Usa {3}, o una cartella come la salva transformers, che indica la propria struttura.</translation>
  </message>
  <message>
   <source>{0} has changed since it was opened: try again to use the new file.</source>
   <translation type="unfinished">Il file {0} è cambiato da quando è stato aperto: riprova per usare il nuovo file.</translation>
  </message>
  <message>
   <source>{0} has format version {1}, and this engine reads version {2}. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">{0} ha la versione di formato {1}, e questo motore legge la versione {2}. Aggiorna il plugin, o addestra di nuovo con questa versione.</translation>
  </message>
  <message>
   <source>{0} has learnt at {1} {2} a sample; {3} is seen at {4} {5}. A start from nothing may do better.</source>
   <translation type="unfinished">{0} ha imparato con {1} {2} per campione; {3} si vede con {4} {5}. Partire da zero potrebbe dare risultati migliori.</translation>
  </message>
  <message>
   <source>{0} has learnt from a part of this ground, and its scores are too good there.</source>
   <translation type="unfinished">{0} ha imparato da una parte di questo terreno, e lì i suoi punteggi sono troppo buoni.</translation>
  </message>
  <message>
   <source>{0} has learnt from labels of {1} too. On ground that it has seen, its scores are too good.</source>
   <translation type="unfinished">{0} ha imparato anche da etichette di {1}. Sul terreno che ha già visto i suoi punteggi sono troppo buoni.</translation>
  </message>
  <message>
   <source>{0} has learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch), or start from nothing.</source>
   <translation type="unfinished">{0} ha imparato da {1}, e {2} si mostra come {3}. Cambia ciò che è mostrato del layer (pagina Annota, Stiramento), o parti da zero.</translation>
  </message>
  <message>
   <source>{0} has learnt on features of {1}, and {2} is asked for. Leave the image model as it is, or start from nothing.</source>
   <translation type="unfinished">{0} ha imparato su caratteristiche di {1}, e si chiede {2}. Lascia il modello d'immagine com'è, o parti da zero.</translation>
  </message>
  <message>
   <source>{0} has learnt on rasters {1} a CRS, so that its scale and that of these rasters cannot be compared. Start from nothing, or from another decoder.</source>
   <translation type="unfinished">{0} ha imparato su raster {1} un SR, perciò la sua scala e quella di questi raster non si possono confrontare. Parti da zero, o da un altro decoder.</translation>
  </message>
  <message>
   <source>{0} has learnt on {1} of its ground, and not on {2}. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">{0} ha imparato su {1} del suo terreno, e non su {2}. Addestri sugli stessi layer di allora, o parta da zero.</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system, so {1} cannot be told: set it in QGIS and export again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE).</source>
   <translation type="unfinished">{0} non ha un sistema di riferimento delle coordinate, perciò non si può dire {1}: impostalo in QGIS ed esporta di nuovo. Di un'immagine che ne è priva si possono avere annotazioni COCO (--format coco --raster IMAGE).</translation>
  </message>
  <message>
   <source>{0} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of them, or choose another label layer.</source>
   <translation type="unfinished">{0} non ha il campo “reviewed”, perciò di nessuno dei suoi poligoni si sa che è stato rivisto: addestra su tutti, o scegli un altro layer di etichette.</translation>
  </message>
  <message>
   <source>{0} has no field {1}; its fields are: {2}. Choose the one that holds the class (--class-field in a terminal).</source>
   <translation type="unfinished">{0} non ha il campo {1}; i suoi campi sono: {2}. Scegli quello che contiene la classe (--class-field in un terminale).</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the class; its fields are: {2}. Choose the class field (--class-field in a terminal), or none to export all polygons.</source>
   <translation type="unfinished">{0} non ha un campo “{1}” che indichi la classe; i suoi campi sono: {2}. Scegli il campo classe (--class-field in un terminale), o nessuno per esportare tutti i poligoni.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the {2}; its fields are: {3}.</source>
   <translation type="unfinished">{0} non ha un campo “{1}” che indichi questo dato: {2}; i suoi campi sono: {3}.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}”; its fields are: {2}.</source>
   <translation type="unfinished">{0} non ha il campo “{1}”; i suoi campi sono: {2}.</translation>
  </message>
  <message>
   <source>{0} has no georeference and {1} has one, so nobody knows how they lie on each other. Give {2} a CRS and a geotransform.</source>
   <translation type="unfinished">{0} non ha georeferenziazione e {1} sì, perciò nessuno sa come si sovrappongono. Dai a {2} un SR e una geotrasformazione.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the model package {1} works at a ground sampling of {2} m. Give the raster a CRS and a geotransform.</source>
   <translation type="unfinished">{0} non ha georeferenziazione, e il pacchetto del modello {1} lavora con un campionamento del terreno di {2} m. Dai al raster un SR e una geotrasformazione.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the patch classifier {1} wants cells of {2} m. Give the raster a CRS and a geotransform, or a side in {3}.</source>
   <translation type="unfinished">{0} non ha georeferenziazione, e il classificatore di ritagli {1} richiede celle di {2} m. Dai al raster un SR e una geotrasformazione, o indica un lato in {3}.</translation>
  </message>
  <message>
   <source>{0} has no georeference, so nobody knows where it lies beside the others. Give it a CRS and a geotransform, or map it by itself.</source>
   <translation type="unfinished">{0} non ha georeferenziazione, perciò nessuno sa dove si trova rispetto agli altri. Dai a questo raster un SR e una geotrasformazione, o mappalo da solo.</translation>
  </message>
  <message>
   <source>{0} has no layer of {1}; its layers are: {2}. Choose another file.</source>
   <translation type="unfinished">{0} non ha un layer di {1}; i suoi layer sono: {2}. Scegli un altro file.</translation>
  </message>
  <message>
   <source>{0} has no layer {1}; its layers are: {2}.</source>
   <translation type="unfinished">{0} non ha il layer {1}; i suoi layer sono: {2}.</translation>
  </message>
  <message>
   <source>{0} has no names of its classes, since {1} is missing beside it or damaged. Copy the whole folder of the map run, or map again.</source>
   <translation type="unfinished">{0} non ha i nomi delle sue classi, perché accanto manca {1} o ci sono danni. Copia l'intera cartella della mappatura, o mappa di nuovo.</translation>
  </message>
  <message>
   <source>{0} has no raster bands.{1}</source>
   <translation type="unfinished">{0} non ha bande raster.{1}</translation>
  </message>
  <message>
   <source>{0} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">{0} non ha il modulo venv. Installalo (su Debian e Ubuntu: apt-get install python3-venv), poi riprova.</translation>
  </message>
  <message>
   <source>{0} has no {1}. Choose a folder as transformers or timm save one, or a file of weights.</source>
   <translation type="unfinished">{0} non ha {1}. Scegli una cartella come la salvano transformers o timm, o un file di pesi.</translation>
  </message>
  <message>
   <source>{0} has pixels of {1}, and the model {2} learnt from pixels of {3}: what it goes by may be too fine to be seen here.</source>
   <translation type="unfinished">{0} ha pixel di {1}, e il modello {2} ha imparato da pixel di {3}: ciò su cui si basa potrebbe essere troppo fine per vedersi qui.</translation>
  </message>
  <message>
   <source>{0} has several layers that may hold {1}: {2}. Say which one is meant ({3} in a terminal).</source>
   <translation type="unfinished">{0} ha più layer che possono contenere {1}: {2}. Indica quale ({3} in un terminale).</translation>
  </message>
  <message>
   <source>{0} has the size of {1} but other content (its SHA-256 differs). Delete the file and download it again.</source>
   <translation type="unfinished">{0} ha la dimensione di {1} ma un altro contenuto (il suo SHA-256 è diverso). Elimina il file e scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, which no file of a model package has. Copy the package again, or train anew.</source>
   <translation type="unfinished">{0} ha {1} MB, più di qualsiasi file di un pacchetto del modello. Copia di nuovo il pacchetto, o addestra da capo.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes, but {2} has {3}. Delete the file and download it again.</source>
   <translation type="unfinished">{0} ha {1} byte, ma {2} ne ha {3}. Elimina il file e scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{0} has {1}. Choose {2}.</source>
   <translation type="unfinished">{0} ha {1}. Scegli {2}.</translation>
  </message>
  <message>
   <source>{0} holds another map run (other raster, model, extent, or number of looks). Choose another folder, or {1}.</source>
   <translation type="unfinished">{0} contiene un'altra mappatura (altro raster, modello, estensione o numero di osservazioni). Scegli un'altra cartella, o {1}.</translation>
  </message>
  <message>
   <source>{0} holds another search by now: its landforms are others.</source>
   <translation type="unfinished">{0} contiene ormai un'altra ricerca: le sue geoforme sono altre.</translation>
  </message>
  <message>
   <source>{0} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. Use a checkpoint from a source that you trust, saved as a plain state dictionary.</source>
   <translation type="unfinished">{0} contiene altro oltre ai pesi, o è danneggiato, e non è stato caricato: potrebbe eseguire codice su questo computer. Usa un checkpoint da una fonte di cui ti fidi, salvato come semplice dizionario di stato (state dictionary).</translation>
  </message>
  <message>
   <source>{0} holds no map: there is no {1} in it. Choose the folder of a finished map run.</source>
   <translation type="unfinished">{0} non contiene alcuna mappa: dentro non c'è {1}. Scegli la cartella di una mappatura finita.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0} non contiene una coppia di file ONNX, uno con encoder e uno con decoder nel nome.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0} non contiene una coppia di file ONNX. Ne servono due, uno con encoder e uno con decoder nel nome.</translation>
  </message>
  <message>
   <source>{0} holds no pixel with data, so there is nothing to outline.</source>
   <translation type="unfinished">{0} non contiene pixel con dati, perciò non c'è nulla da delineare.</translation>
  </message>
  <message>
   <source>{0} holds no usable polygon: choose a polygon layer with landforms in it.</source>
   <translation type="unfinished">{0} non contiene poligoni utilizzabili: scegli un layer poligonale con geoforme.</translation>
  </message>
  <message>
   <source>{0} holds no usable {1} with a class: {2}. Choose another layer or field.</source>
   <translation type="unfinished">{0} non contiene nulla di utilizzabile ({1}) che abbia una classe: {2}. Scegli un altro layer o un altro campo.</translation>
  </message>
  <message>
   <source>{0} holds no uv. Download it again.</source>
   <translation type="unfinished">{0} non contiene uv. Scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{0} holds no weights by name. Choose a file of a vision transformer.</source>
   <translation type="unfinished">{0} non contiene pesi con nome. Scegli un file di un vision transformer.</translation>
  </message>
  <message>
   <source>{0} holds patches of {1}, and two are the least to tell apart.</source>
   <translation type="unfinished">{0} contiene ritagli di {1}, e ne servono almeno due da distinguere.</translation>
  </message>
  <message>
   <source>{0} holds program code beside weights and is not opened. Get a .safetensors file of the model.</source>
   <translation type="unfinished">{0} contiene codice di programma accanto ai pesi e non viene aperto. Procurati un file .safetensors del modello.</translation>
  </message>
  <message>
   <source>{0} holds something else than an engine, so it is left alone. Choose an empty folder.</source>
   <translation type="unfinished">{0} contiene qualcosa di diverso da un motore, perciò non viene toccato. Scegli una cartella vuota.</translation>
  </message>
  <message>
   <source>{0} holds the official weights of {1}.</source>
   <translation type="unfinished">{0} contiene i pesi ufficiali di {1}.</translation>
  </message>
  <message>
   <source>{0} holds this map with {1}. Choose another folder, or {2}; the tiles are used again{3}.</source>
   <translation type="unfinished">{0} contiene questa mappa con {1}. Scegli un'altra cartella, o {2}; i tasselli vengono riutilizzati{3}.</translation>
  </message>
  <message>
   <source>{0} holds tiles of another map run. Choose another folder, or {1}.</source>
   <translation type="unfinished">{0} contiene tasselli di un'altra mappatura. Scegli un'altra cartella, o {1}.</translation>
  </message>
  <message>
   <source>{0} holds {1} values, which are no image: save their amplitude as a raster (gdal_calc.py), and take that.</source>
   <translation type="unfinished">{0} contiene valori di tipo {1}, che non sono un'immagine: salva la loro ampiezza come raster (gdal_calc.py), e usa quello.</translation>
  </message>
  <message>
   <source>{0} image</source>
   <translation type="unfinished">{0} immagine</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation type="unfinished">{0} immagini</translation>
  </message>
  <message>
   <source>{0} is Python {1}; the engine needs {2}.</source>
   <translation type="unfinished">{0} è Python {1}; il motore richiede {2}.</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python; the engine needs a 64-bit one.</source>
   <translation type="unfinished">{0} è un Python a 32 bit; il motore ne richiede uno a 64 bit.</translation>
  </message>
  <message>
   <source>{0} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.</source>
   <translation type="unfinished">{0} è un SAM 3, per il quale questo motore è troppo vecchio. Ripara il motore nella scheda Motore.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, and {2} is asked for. Ask for the kind {3} or 'auto', or start from nothing.</source>
   <translation type="unfinished">{0} è un decoder del tipo {1}, e si chiede {2}. Chiedi il tipo {3} o “auto”, o parti da zero.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, which is no network and cannot be exported. Train one of another kind.</source>
   <translation type="unfinished">{0} è un decoder del tipo {1}, che non è una rete e non si può esportare. Addestrane uno di un altro tipo.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no layer that can be read: choose a file.</source>
   <translation type="unfinished">{0} è un dispositivo o una pipe, e non un layer leggibile: scegli un file.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no model. Choose a file or a folder.</source>
   <translation type="unfinished">{0} è un dispositivo o una pipe, e non un modello. Scegli un file o una cartella.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no table. Choose a CSV file.</source>
   <translation type="unfinished">{0} è un dispositivo o una pipe, e non una tabella. Scegli un file CSV.</translation>
  </message>
  <message>
   <source>{0} is a file of another kind ({1}), and only CSV is read here. Save it as CSV: in QGIS by Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns.</source>
   <translation type="unfinished">{0} è un file di un altro tipo ({1}), e qui si legge solo CSV. Salvatelo come CSV: in QGIS con «Esporta» e «Salva elementi come», con la geometria AS_XY, che scrive le posizioni dei punti in colonne.</translation>
  </message>
  <message>
   <source>{0} is a file, where tiles of the run would go. Choose another folder.</source>
   <translation type="unfinished">{0} è un file, dove andrebbero i tasselli della mappatura. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} is a file. Choose a folder for the results.</source>
   <translation type="unfinished">{0} è un file. Scegli una cartella per i risultati.</translation>
  </message>
  <message>
   <source>{0} is a folder: give the name of a file in it.</source>
   <translation type="unfinished">{0} è una cartella: indica il nome di un file al suo interno.</translation>
  </message>
  <message>
   <source>{0} is a map of {1} and {2} of {3}: what differs may be the images.</source>
   <translation type="unfinished">{0} è una mappa di {1} e {2} di {3}: a differire potrebbero essere le immagini.</translation>
  </message>
  <message>
   <source>{0} is a model of the type {1}, which cannot be loaded. Plain vision transformers can: {2} of transformers, vit_{3} of timm, and files of DINOv2, DINOv3 and MAE.</source>
   <translation type="unfinished">{0} è un modello del tipo {1}, che non si può caricare. Si possono caricare i vision transformer semplici: {2} di transformers, vit_{3} di timm, e file di DINOv2, DINOv3 e MAE.</translation>
  </message>
  <message>
   <source>{0} is a table without geometries: choose a polygon layer.</source>
   <translation type="unfinished">{0} è una tabella senza geometrie: scegli un layer poligonale.</translation>
  </message>
  <message>
   <source>{0} is ahead by {1} of mean IoU, but on {2}, too few to tell whether that is chance; {3} or more are needed.</source>
   <translation type="unfinished">{0} è avanti di {1} di IoU media, ma su {2}, troppo poco per sapere se è un caso; ne servono {3} o più.</translation>
  </message>
  <message>
   <source>{0} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.</source>
   <translation type="unfinished">{0} è una coppia ONNX, che richiede OpenVINO. Ripara il motore per installarlo.</translation>
  </message>
  <message>
   <source>{0} is an empty file: copy or download it again.</source>
   <translation type="unfinished">{0} è un file vuoto: copialo o scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{0} is an image of {1}, by its label or name, and the model {2} learnt from {3}.</source>
   <translation type="unfinished">{0} è un'immagine di {1}, secondo la sua etichetta (label) o il nome, e il modello {2} ha imparato da {3}.</translation>
  </message>
  <message>
   <source>{0} is better: its mean IoU is higher by {1} ({2} to {3}).</source>
   <translation type="unfinished">{0} è migliore: la sua IoU media supera l'altra di {1} (da {2} a {3}).</translation>
  </message>
  <message>
   <source>{0} is damaged or laid out as no {1} is ({2}). Download it again.</source>
   <translation type="unfinished">{0} è danneggiato o non ha la struttura di {1} ({2}). Scarica di nuovo il file.</translation>
  </message>
  <message>
   <source>{0} is damaged or no ONNX model that OpenVINO can read. Export it again.</source>
   <translation type="unfinished">{0} è danneggiato o non è un modello ONNX leggibile da OpenVINO. Esportalo di nuovo.</translation>
  </message>
  <message>
   <source>{0} is damaged or no PyTorch checkpoint. Download it again or choose another.</source>
   <translation type="unfinished">{0} è danneggiato o non è un checkpoint di PyTorch. Scaricalo di nuovo o scegline un altro.</translation>
  </message>
  <message>
   <source>{0} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or remove it if they are of a map run.</source>
   <translation type="unfinished">Il file {0} è danneggiato, perciò nessuno può dire di chi sono i file accanto. Scegli un'altra cartella, o rimuovilo se sono di una mappatura.</translation>
  </message>
  <message>
   <source>{0} is damaged. Choose another folder, or {1}.</source>
   <translation type="unfinished">Il file {0} è danneggiato. Scegli un'altra cartella, o {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged: it has entries of another version. {1}</source>
   <translation type="unfinished">Il file {0} è danneggiato: ha voci di un'altra versione. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: it is not readable as JSON. {1}</source>
   <translation type="unfinished">Il file {0} è danneggiato: non è leggibile come JSON. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its hash is not the one in the card. Copy it again, or train anew.</source>
   <translation type="unfinished">Il file {0} è danneggiato: il suo hash non è quello nella scheda. Copialo di nuovo, o addestra da capo.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}. {2}</source>
   <translation type="unfinished">Il file {0} è danneggiato: {1}. {2}</translation>
  </message>
  <message>
   <source>{0} is empty, so it holds no usable {1} with a class. Choose another layer, or draw labels first.</source>
   <translation type="unfinished">{0} non contiene nulla, perciò nulla di utilizzabile ({1}) con una classe. Scegli un altro layer, o disegna prima delle etichette.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again.</source>
   <translation type="unfinished">{0} non c'è più o ha subito danni, perciò le geoforme non si possono più ordinare per somiglianza. Cercale di nuovo.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0} non c'è più o ha subito danni. Avvia di nuovo la mappatura; viene ricalcolata.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation type="unfinished">Ora disponibile: {0}</translation>
  </message>
  <message>
   <source>{0} is in use. Stop the engine, or close QGIS, then try again.</source>
   <translation type="unfinished">{0} è in uso. Ferma il motore, o chiudi QGIS, poi riprova.</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB. Split it, or choose another file.</source>
   <translation type="unfinished">{0} supera {1} MB. Dividilo, o scegli un altro file.</translation>
  </message>
  <message>
   <source>{0} is learnt from, so it cannot judge: its scores would be too good. Give another raster to judge on.</source>
   <translation type="unfinished">Da {0} si impara, perciò non può servire alla valutazione: i punteggi sarebbero troppo buoni. Indica un altro raster su cui valutare.</translation>
  </message>
  <message>
   <source>{0} is located by {1} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take what comes out.</source>
   <translation type="unfinished">{0} ha come posizione soltanto {1}. Riproiettalo prima su una mappa (in QGIS: Raster, Proiezioni, Riproiezione) e usa il risultato.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything decoder of the usual export layout: it lacks {1}.</source>
   <translation type="unfinished">{0} non è un decoder di Segment Anything con la consueta struttura di esportazione: manca {1}.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything encoder: it should take one image.</source>
   <translation type="unfinished">{0} non è un encoder di Segment Anything: dovrebbe accettare una sola immagine.</translation>
  </message>
  <message>
   <source>{0} is no longer there: put it back, or add the layer again.</source>
   <translation type="unfinished">{0} non c'è più: rimettilo al suo posto, o aggiungi di nuovo il layer.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0} non è un semplice dizionario di pesi. Usa un checkpoint con la struttura ufficiale.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({1}).</source>
   <translation type="unfinished">{0} non è un semplice dizionario di pesi. Usa un checkpoint ufficiale di SAM 2 ({1}).</translation>
  </message>
  <message>
   <source>{0} is no raster of classes with colours. Choose that of a map run.</source>
   <translation type="unfinished">{0} non è un raster di classi con colori. Scegli quello di una mappatura.</translation>
  </message>
  <message>
   <source>{0} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0} non è un testo, o è UTF-16 senza il suo marcatore. Salvalo di nuovo come CSV in UTF-8.</translation>
  </message>
  <message>
   <source>{0} is no tile of a map run and is not replaced. Choose another folder.</source>
   <translation type="unfinished">{0} non è un tassello di una mappatura e non viene sostituito. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} is not YAML: {1}.</source>
   <translation type="unfinished">{0} non è YAML: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder).</source>
   <translation type="unfinished">{0} non è un checkpoint di Segment Anything con la struttura ufficiale ViT-B, ViT-L o ViT-H, né uno di SAM 2. SAM 3 si può usare come cartella di transformers, altri modelli come coppia ONNX (encoder e decoder).</translation>
  </message>
  <message>
   <source>{0} is not a model package: it has no {1}. Choose the folder that training made.</source>
   <translation type="unfinished">{0} non è un pacchetto del modello: non ha {1}. Scegli la cartella creata dall'addestramento.</translation>
  </message>
  <message>
   <source>{0} is not as the finished run has left it: it was changed or damaged since. Allow overwriting to make it again from the tiles, or choose another folder.</source>
   <translation type="unfinished">{0} non è come l'ha lasciato la mappatura finita: da allora ci sono state modifiche o danni. Permetti di sovrascrivere per rifarlo dai tasselli, o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} is not declared as nodata; it is a special pixel of ISIS (null or saturated), so what holds it is taken as ground without data.</source>
   <translation type="unfinished">{0} non è dichiarato come nodata; è un pixel speciale di ISIS (nullo o saturato), perciò ciò che lo contiene è considerato terreno senza dati.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it on the tab Engine, or take another.</source>
   <translation type="unfinished">{0} non è ancora stato scaricato. Scaricalo nella scheda Motore, o prendi un altro modello.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it, or choose a file that you already have.</source>
   <translation type="unfinished">{0} non è ancora stato scaricato. Scaricalo, o scegli un file che hai già.</translation>
  </message>
  <message>
   <source>{0} is not of a map run and is not overwritten. Choose another folder.</source>
   <translation type="unfinished">{0} non è di una mappatura e non si sovrascrive. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{0} is not offered for this system and Python by the package source. Choose another Python, or another package index or folder of wheels.</source>
   <translation type="unfinished">La fonte dei pacchetti non offre {0} per questo sistema e questo Python. Scegli un altro Python, o un altro indice dei pacchetti o un'altra cartella di wheel.</translation>
  </message>
  <message>
   <source>{0} is not the card of a model package. Choose the folder that training made.</source>
   <translation type="unfinished">{0} non è la scheda di un pacchetto del modello. Scegli la cartella creata dall'addestramento.</translation>
  </message>
  <message>
   <source>{0} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later.</source>
   <translation type="unfinished">{0} non è il file fissato (il suo SHA-256 è diverso), perciò non viene usato. Riprova più tardi.</translation>
  </message>
  <message>
   <source>{0} is not there{1}: check the path, or add the layer again.</source>
   <translation type="unfinished">{0} non c'è{1}: controlla il percorso, o aggiungi di nuovo il layer.</translation>
  </message>
  <message>
   <source>{0} is of another map run. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0} è di un'altra mappatura. Avvia di nuovo la mappatura; viene ricalcolata.</translation>
  </message>
  <message>
   <source>{0} is read for this result and is not replaced by it: choose another name.</source>
   <translation type="unfinished">{0} si legge per questo risultato e non si sostituisce con esso: scegli un altro nome.</translation>
  </message>
  <message>
   <source>{0} is right on {1} % of the judged ground, and saying {2} everywhere would be on {3} %: do not trust its maps. Label more of the other classes, in more places, and train again.</source>
   <translation type="unfinished">{0} è nel giusto sul {1} % del terreno valutato, e dire {2} dappertutto lo sarebbe sul {3} %: non fidarti delle sue mappe. Etichetta di più le altre classi, in più luoghi, e addestra di nuovo.</translation>
  </message>
  <message>
   <source>{0} is shown as {1}, and the model {2} learnt from {3}. What is shown can be chosen (Annotate page, Stretch; --bands in a terminal).</source>
   <translation type="unfinished">{0} si mostra come {1}, e il modello {2} ha imparato da {3}. Ciò che si mostra si può scegliere (pagina Annota, Stiramento; --bands in un terminale).</translation>
  </message>
  <message>
   <source>{0} is shown with {1}, and the model {2} learnt with {3}. Choose the same (Annotate page, Stretch) if the map looks wrong.</source>
   <translation type="unfinished">{0} si mostra con {1}, e il modello {2} ha imparato con {3}. Scegli lo stesso (pagina Annota, Stiramento) se la mappa sembra sbagliata.</translation>
  </message>
  <message>
   <source>{0} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or its folder of transformers with a file model.safetensors.</source>
   <translation type="unfinished">{0} è il decoder di un SAM 2, che non si può usare come coppia ONNX. Prendi il suo checkpoint (.pt), o la sua cartella di transformers con un file model.safetensors.</translation>
  </message>
  <message>
   <source>{0} is the raster itself: choose another name for the COG.</source>
   <translation type="unfinished">{0} è il raster stesso: scegli un altro nome per il COG.</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it (--overwrite in a terminal).</source>
   <translation type="unfinished">{0} esiste già: scegli un altro nome, o permetti di sovrascrivere (--overwrite in un terminale).</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it.</source>
   <translation type="unfinished">{0} esiste già: scegli un altro nome, o permetti di sovrascrivere.</translation>
  </message>
  <message>
   <source>{0} is timm's {1}, which cannot be loaded. Of timm's models the plain vision transformers (vit_{2}) can.</source>
   <translation type="unfinished">{0} è il modello {1} di timm, che non si può caricare. Dei modelli di timm si possono caricare i vision transformer semplici (vit_{2}).</translation>
  </message>
  <message>
   <source>{0} is to hold a page that opens in a browser: let its name end with .html.</source>
   <translation type="unfinished">{0} deve contenere una pagina che si apre in un browser: fai terminare il suo nome con .html.</translation>
  </message>
  <message>
   <source>{0} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0} non è scritto né in UTF-8 né in UTF-16. Salvalo di nuovo come CSV in UTF-8.</translation>
  </message>
  <message>
   <source>{0} is {1} and is not replaced: choose another name.</source>
   <translation type="unfinished">{0} è {1} e non si sostituisce: scegli un altro nome.</translation>
  </message>
  <message>
   <source>{0} is {1}, and no image that can be opened: choose a file.</source>
   <translation type="unfinished">{0} è {1}, e non un'immagine che si possa aprire: scegli un file.</translation>
  </message>
  <message>
   <source>{0} lacks an archive cpython-{1}{2}-install_only_stripped.tar.gz of python-build-standalone. Add the one for this machine.</source>
   <translation type="unfinished">In {0} manca un archivio cpython-{1}{2}-install_only_stripped.tar.gz di python-build-standalone. Aggiungi quello per questo computer.</translation>
  </message>
  <message>
   <source>{0} lacks weights of a {1}, e.g. {2}. Download the whole model.</source>
   <translation type="unfinished">In {0} mancano pesi di {1}, ad es. {2}. Scarica l'intero modello.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, which fetches a Python. Add it.</source>
   <translation type="unfinished">In {0} manca {1}, che recupera un Python. Aggiungilo.</translation>
  </message>
  <message>
   <source>{0} lacks {1}. Download the whole model.</source>
   <translation type="unfinished">In {0} manca {1}. Scarica l'intero modello.</translation>
  </message>
  <message>
   <source>{0} landform</source>
   <translation type="unfinished">{0} geoforma</translation>
  </message>
  <message>
   <source>{0} landforms</source>
   <translation type="unfinished">{0} geoforme</translation>
  </message>
  <message>
   <source>{0} layer</source>
   <translation type="unfinished">{0} layer</translation>
  </message>
  <message>
   <source>{0} layers</source>
   <translation type="unfinished">{0} layer</translation>
  </message>
  <message>
   <source>{0} left out that were chosen to be.</source>
   <translation type="unfinished">Esclusione scelta: {0}.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and the raster on {2}: choose labels of the same body.</source>
   <translation type="unfinished">{0} è su {1} e il raster su {2}: scegli etichette dello stesso corpo celeste.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and {2} on {3}. Layers of one ground lie on one body: choose another layer, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">{0} è su {1} e {2} su {3}. I layer di uno stesso terreno sono su uno stesso corpo celeste: scegli un altro layer, o correggi il sistema di riferimento delle coordinate sbagliato.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, and the model {2} learnt on {3}.</source>
   <translation type="unfinished">{0} è su {1}, e il modello {2} ha imparato su {3}.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, but {2}. One map lies on one body: map them one by one.</source>
   <translation type="unfinished">{0} è su {1}, ma {2}. Una mappa è su un solo corpo celeste: mappa ogni raster per sé.</translation>
  </message>
  <message>
   <source>{0} lies where the map of {1} does not reach. Map it by itself.</source>
   <translation type="unfinished">{0} si trova dove la mappa di {1} non arriva. Mappa quel raster da solo.</translation>
  </message>
  <message>
   <source>{0} looks at features of {1} layers, which no one ONNX file takes. Train a student on them, and export that.</source>
   <translation type="unfinished">{0} guarda caratteristiche di {1} layer, che nessun singolo file ONNX accetta. Addestra uno studente su di essi, ed esporta quello.</translation>
  </message>
  <message>
   <source>{0} looks at {1} of its ground, and students at one. Choose a decoder of the image alone.</source>
   <translation type="unfinished">{0} guarda {1} del suo terreno, e gli studenti uno solo. Scegli un decoder della sola immagine.</translation>
  </message>
  <message>
   <source>{0} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. Use an official checkpoint ({1}).</source>
   <translation type="unfinished">{0} sembra un checkpoint di SAM 2, ma alcuni dei suoi pesi mancano, sono di troppo o hanno un'altra forma. Usa un checkpoint ufficiale ({1}).</translation>
  </message>
  <message>
   <source>{0} looks like a Segment Anything {1} checkpoint but some of its weights are missing, surplus or of another shape. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0} sembra un checkpoint di Segment Anything {1}, ma alcuni dei suoi pesi mancano, sono di troppo o hanno un'altra forma. Usa un checkpoint con la struttura ufficiale.</translation>
  </message>
  <message>
   <source>{0} minute</source>
   <translation type="unfinished">{0} minuto</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation type="unfinished">{0} minuti</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not in {2}. Choose its folder.</source>
   <translation type="unfinished">{0} nomina {1}, che non è in {2}. Scegli la sua cartella.</translation>
  </message>
  <message>
   <source>{0} needs the columns image and class; it has: {1}.</source>
   <translation type="unfinished">{0} richiede le colonne image e class; ha: {1}.</translation>
  </message>
  <message>
   <source>{0} observation</source>
   <translation type="unfinished">{0} osservazione</translation>
  </message>
  <message>
   <source>{0} observations</source>
   <translation type="unfinished">{0} osservazioni</translation>
  </message>
  <message>
   <source>{0} of the finished run is gone. Allow overwriting to make it again from the tiles.</source>
   <translation type="unfinished">{0}, della mappatura finita, non c'è più. Permetti di sovrascrivere per rifare il file dai tasselli.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of ground, those that share a landform taken as one; no decoder has learnt from them.</source>
   <translation type="unfinished">{0} di {1} blocchi di terreno, contando come uno quelli che condividono una forma; nessun decoder ha imparato da essi.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the finer map.</source>
   <translation type="unfinished">{0} di {1} su {2}, in blocchi di {3} × {4} celle della mappa più fine.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the map.</source>
   <translation type="unfinished">{0} di {1} su {2}, in blocchi di {3} × {4} celle della mappa.</translation>
  </message>
  <message>
   <source>{0} of {1} were reviewed, and going on with the search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal).</source>
   <translation type="unfinished">In {1} c'è già una revisione ({0}), e proseguire la ricerca la sostituisce. Copia il file altrove, e permetti di sovrascrivere (--overwrite in un terminale).</translation>
  </message>
  <message>
   <source>{0} of {1} without a class in the field “{2}” not counted.</source>
   <translation type="unfinished">Fuori dal conteggio, perché senza classe nel campo “{2}”: {0} di {1}.</translation>
  </message>
  <message>
   <source>{0} of {1} without a usable polygon left out.</source>
   <translation type="unfinished">Tralasciato, perché senza un poligono utilizzabile: {0} di {1}.</translation>
  </message>
  <message>
   <source>{0} outside of the counted area left out.</source>
   <translation type="unfinished">Fuori dall'area di conteggio, tralasciato: {0}.</translation>
  </message>
  <message>
   <source>{0} patch</source>
   <translation type="unfinished">{0} ritaglio</translation>
  </message>
  <message>
   <source>{0} patches</source>
   <translation type="unfinished">{0} ritagli</translation>
  </message>
  <message>
   <source>{0} polygon</source>
   <translation type="unfinished">{0} poligono</translation>
  </message>
  <message>
   <source>{0} polygons</source>
   <translation type="unfinished">{0} poligoni</translation>
  </message>
  <message>
   <source>{0} reaches over {1} % of {2}; elsewhere nothing of it is known to the decoder.</source>
   <translation type="unfinished">{0} copre il {1} % di {2}; altrove il decoder non ne sa nulla.</translation>
  </message>
  <message>
   <source>{0} reads features of {1}. Only decoders on the default model, and those that read the pixels alone, are exported as one ONNX file.</source>
   <translation type="unfinished">{0} legge caratteristiche di {1}. Solo i decoder sul modello predefinito, e quelli che leggono i soli pixel, si esportano come un unico file ONNX.</translation>
  </message>
  <message>
   <source>{0} reviewed polygon</source>
   <translation type="unfinished">{0} poligono revisionato</translation>
  </message>
  <message>
   <source>{0} reviewed polygons</source>
   <translation type="unfinished">{0} poligoni revisionati</translation>
  </message>
  <message>
   <source>{0} takes {1} channels, not 3. Choose a model for pictures.</source>
   <translation type="unfinished">{0} accetta {1} canali, non 3. Scegli un modello per immagini.</translation>
  </message>
  <message>
   <source>{0} uses operations that OpenVINO cannot run on this machine.</source>
   <translation type="unfinished">{0} usa operazioni che OpenVINO non può eseguire su questo computer.</translation>
  </message>
  <message>
   <source>{0} uses the activation {1}, which cannot be run. Choose another model.</source>
   <translation type="unfinished">{0} usa l'attivazione {1}, che non si può eseguire. Scegli un altro modello.</translation>
  </message>
  <message>
   <source>{0} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0} richiede righe come “jobs: 10”. In docs/cluster.md c'è un file da copiare.</translation>
  </message>
  <message>
   <source>{0} whose outline is near no circle left out.</source>
   <translation type="unfinished">Esclusi perché nessun cerchio è vicino al contorno: {0}.</translation>
  </message>
  <message>
   <source>{0} window</source>
   <translation type="unfinished">{0} finestra</translation>
  </message>
  <message>
   <source>{0} windows</source>
   <translation type="unfinished">{0} finestre</translation>
  </message>
  <message>
   <source>{0} would hold a GeoTIFF: let its name end with .tif.</source>
   <translation type="unfinished">{0} conterrebbe un GeoTIFF: fai terminare il suo nome con .tif.</translation>
  </message>
  <message>
   <source>{0} × {1} cells are too many. Take larger cells or a smaller extent.</source>
   <translation type="unfinished">{0} × {1} celle sono troppe. Prendi celle più grandi o un'estensione più piccola.</translation>
  </message>
  <message>
   <source>{0} × {1} cells that both maps hold.</source>
   <translation type="unfinished">{0} × {1} celle che entrambe le mappe contengono.</translation>
  </message>
  <message>
   <source>{0}: Craterstats says “{1}”. Choose a wider range of diameters.</source>
   <translation type="unfinished">{0}: Craterstats dice “{1}”. Scegli un intervallo di diametri più ampio.</translation>
  </message>
  <message>
   <source>{0}: every worker that was given them ended, the last on {1}. Most often there is too little memory: give each worker more, or start fewer. What is finished stays.</source>
   <translation type="unfinished">{0}: tutti i worker che hanno ricevuto questo lavoro sono terminati, l'ultimo su {1}. Per lo più c'è troppo poca memoria: danne di più a ogni worker, o avviane meno. Ciò che è finito resta.</translation>
  </message>
  <message>
   <source>{0}: {1} wants a whole number from 1 on, not {2}.</source>
   <translation type="unfinished">{0}: {1} richiede un numero intero da 1 in su, non {2}.</translation>
  </message>
  <message>
   <source>{0}{1}. Check the file and its folder, then try again.</source>
   <translation type="unfinished">{0}{1}. Controlla il file e la sua cartella, poi riprova.</translation>
  </message>
 </context>
 <context>
  <name>EngineClient</name>
  <message>
   <source>The request {method} is too large for the engine; take a smaller part of the layer.</source>
   <translation type="unfinished">La richiesta {method} è troppo grande per il motore; prendi una parte più piccola del layer.</translation>
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
   <translation type="unfinished">&amp;Cluster</translation>
  </message>
  <message>
   <source>&amp;Python</source>
   <translation type="unfinished">&amp;Python</translation>
  </message>
  <message>
   <source>&amp;Wheels</source>
   <translation type="unfinished">&amp;Wheel</translation>
  </message>
  <message>
   <source>A machine translated these words, and nobody has reviewed them yet. Corrections are welcome in the project’s issues.</source>
   <translation type="unfinished">Queste parole sono state tradotte da una macchina e nessuno le ha ancora riviste. Le correzioni sono benvenute nelle segnalazioni del progetto.</translation>
  </message>
  <message>
   <source>A map run is under way. Its finished tiles are kept; run it again to continue.</source>
   <translation type="unfinished">È in corso una mappatura. I tasselli finiti restano; avviala di nuovo per continuare.</translation>
  </message>
  <message>
   <source>A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay.</source>
   <translation type="unfinished">Si usa un Python più recente di questo computer; se non c'è, si scarica Python 3.12 di python-build-standalone (30 MB, più 18 MB per recuperarlo). Modelli, geoforme e mappe restano.</translation>
  </message>
  <message>
   <source>A raster is being converted, which would have to start again.</source>
   <translation type="unfinished">È in corso la conversione di un raster, che dovrebbe ricominciare da capo.</translation>
  </message>
  <message>
   <source>A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the Train page first.</source>
   <translation type="unfinished">È in corso un addestramento e ciò che ha appreso andrebbe perso. Per tenerne l'epoca migliore, interrompilo prima nella pagina Addestra.</translation>
  </message>
  <message>
   <source>A&amp;ges</source>
   <translation type="unfinished">&amp;Età</translation>
  </message>
  <message>
   <source>Add Craterstats</source>
   <translation type="unfinished">Aggiungi</translation>
  </message>
  <message>
   <source>Add Craterstats? The engine is started again.</source>
   <translation type="unfinished">Aggiungere Craterstats? Il motore viene riavviato.</translation>
  </message>
  <message>
   <source>Add cluster support? The engine is started again.</source>
   <translation type="unfinished">Aggiungere il supporto per cluster? Il motore viene riavviato.</translation>
  </message>
  <message>
   <source>Add support (dask)</source>
   <translation type="unfinished">Aggiungi (dask)</translation>
  </message>
  <message>
   <source>Adds Craterstats 3.6 to the engine, 90 MB, for ages and isochrones of crater counts; the engine has to run on Python 3.12 or newer</source>
   <translation type="unfinished">Aggiunge Craterstats 3.6 al motore, 90 MB, per età e isocrone dei conteggi di crateri; il motore deve girare con Python 3.12 o più recente</translation>
  </message>
  <message>
   <source>Adds dask to the engine, 50 MB: landform map --scheduler then computes maps with many processes or machines</source>
   <translation type="unfinished">Aggiunge dask al motore, 50 MB: landform map --scheduler calcola allora le mappe con molti processi o computer</translation>
  </message>
  <message>
   <source>Bac&amp;kend</source>
   <translation type="unfinished">Bac&amp;kend</translation>
  </message>
  <message>
   <source>Build for the processor or for an NVIDIA card</source>
   <translation type="unfinished">Variante per il processore o per una scheda NVIDIA</translation>
  </message>
  <message>
   <source>Build the private Python environment that runs the models; QGIS itself stays as it is</source>
   <translation type="unfinished">Crea l'ambiente Python privato in cui girano i modelli; QGIS stesso resta com'è</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Annulla</translation>
  </message>
  <message>
   <source>Check the engine and build again what is broken</source>
   <translation type="unfinished">Controlla il motore e ricostruisci ciò che è guasto</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation type="unfinished">Copia log</translation>
  </message>
  <message>
   <source>Craterstats is there</source>
   <translation type="unfinished">Craterstats presente</translation>
  </message>
  <message>
   <source>Delete the engine; models and landforms stay</source>
   <translation type="unfinished">Elimina il motore; modelli e geoforme restano</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">Scarica</translation>
  </message>
  <message>
   <source>Download the chosen model; a download that was cut goes on where it stopped</source>
   <translation type="unfinished">Scarica il modello scelto; un download interrotto riprende da dove si era fermato</translation>
  </message>
  <message>
   <source>Encode a&amp;head</source>
   <translation type="unfinished">Precodi&amp;fica</translation>
  </message>
  <message>
   <source>End the engine and start it again</source>
   <translation type="unfinished">Termina il motore e avvialo di nuovo</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">Motore</translation>
  </message>
  <message>
   <source>Everything in the view is looked for, and what was found would be lost.</source>
   <translation type="unfinished">Si cerca tutto nella vista, e ciò che è stato trovato andrebbe perso.</translation>
  </message>
  <message>
   <source>Folder of wheels to install from on a machine without network; empty uses the package index</source>
   <translation type="unfinished">Cartella di wheel da cui installare su un computer senza rete; vuota usa l'indice dei pacchetti</translation>
  </message>
  <message>
   <source>Landforms are looked for. What was looked at is kept; the same search goes on from there.</source>
   <translation type="unfinished">Si cercano geoforme. Ciò che è stato esaminato resta; la stessa ricerca prosegue da lì.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished">Log</translation>
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished">Modelli</translation>
  </message>
  <message>
   <source>Models, landforms and maps stay. It can be set up again at any time.</source>
   <translation type="unfinished">Modelli, geoforme e mappe restano. Si può configurare di nuovo in qualsiasi momento.</translation>
  </message>
  <message>
   <source>No Python on this machine can carry the engine. Fetch one?</source>
   <translation type="unfinished">Nessun Python su questo computer è adatto al motore. Scaricarne uno?</translation>
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished">Opzioni</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to build the engine with; empty finds one</source>
   <translation type="unfinished">Python 3.11 o più recente con cui costruire il motore; vuoto ne cerca uno</translation>
  </message>
  <message>
   <source>Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the engine. Nothing else on the machine changes.</source>
   <translation type="unfinished">Python 3.12 di python-build-standalone viene scaricato (30 MB, più 18 MB per recuperarlo) e sta accanto al motore. Nient'altro cambia sul computer.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished">Rimuovi</translation>
  </message>
  <message>
   <source>Remove the engine?</source>
   <translation type="unfinished">Rimuovere il motore?</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation type="unfinished">Ripara</translation>
  </message>
  <message>
   <source>Repair the engine?</source>
   <translation type="unfinished">Riparare il motore?</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation type="unfinished">Riavvia</translation>
  </message>
  <message>
   <source>Restart the engine?</source>
   <translation type="unfinished">Riavviare il motore?</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation type="unfinished">Gira su</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">Configura motore…</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation type="unfinished">Configurazione</translation>
  </message>
  <message>
   <source>Stop; what was there before stays</source>
   <translation type="unfinished">Interrompi; resta ciò che c'era prima</translation>
  </message>
  <message>
   <source>Support is there (dask)</source>
   <translation type="unfinished">Presente (dask)</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's CUDA. Update the driver, then restart the engine.</source>
   <translation type="unfinished">La scheda NVIDIA non è usata, perché PyTorch non la trova: forse il suo driver è più vecchio della CUDA di PyTorch. Aggiorna il driver, poi riavvia il motore.</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at Options → Build, remove the engine and set it up again.</source>
   <translation type="unfinished">La scheda NVIDIA non è usata, perché PyTorch è installato per il solo processore: scegli CUDA in Opzioni → Variante, rimuovi il motore e configuralo di nuovo.</translation>
  </message>
  <message>
   <source>The engine is being set up.</source>
   <translation type="unfinished">Il motore è in fase di configurazione.</translation>
  </message>
  <message>
   <source>This needs a newer Python than the engine's. Set the engine up again with one?</source>
   <translation type="unfinished">Serve un Python più recente di quello del motore. Configurare di nuovo il motore con uno più recente?</translation>
  </message>
  <message>
   <source>Use a checkpoint file that you already have</source>
   <translation type="unfinished">Usa un file di checkpoint che hai già</translation>
  </message>
  <message>
   <source>Use a file…</source>
   <translation type="unfinished">Usa un file…</translation>
  </message>
  <message>
   <source>What runs the model; automatic takes the fastest that is there</source>
   <translation type="unfinished">Che cosa esegue il modello; automatico usa il più veloce disponibile</translation>
  </message>
  <message>
   <source>Which models encode the ground in view before a click: Landform Mapper's own is quick, and so is any on a graphics card; slow ones encode one window only</source>
   <translation type="unfinished">Quali modelli codificano il terreno in vista prima di un clic: quello proprio di Landform Mapper è veloce, e così ogni altro su una scheda grafica; i lenti codificano una sola finestra</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">automatico</translation>
  </message>
  <message>
   <source>every model</source>
   <translation type="unfinished">ogni modello</translation>
  </message>
  <message>
   <source>no model</source>
   <translation type="unfinished">nessun modello</translation>
  </message>
  <message>
   <source>processor</source>
   <translation type="unfinished">processore</translation>
  </message>
  <message>
   <source>quick models</source>
   <translation type="unfinished">modelli veloci</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>The engine in {folder} was removed.</source>
   <translation type="unfinished">Il motore in {folder} è stato rimosso.</translation>
  </message>
 </context>
 <context>
  <name>EngineSupervisor</name>
  <message>
   <source>It said last: {line}</source>
   <translation type="unfinished">Ultimo messaggio: {line}</translation>
  </message>
  <message>
   <source>The engine is not set up yet. Open the Engine page and press “Set up engine…”.</source>
   <translation type="unfinished">Il motore non è ancora configurato. Apri la pagina Motore e premi “Configura motore…”.</translation>
  </message>
  <message>
   <source>The engine is ready.</source>
   <translation type="unfinished">Il motore è pronto.</translation>
  </message>
  <message>
   <source>The engine is starting.</source>
   <translation type="unfinished">Il motore si sta avviando.</translation>
  </message>
  <message>
   <source>The engine is stopped. Start it on the Engine page.</source>
   <translation type="unfinished">Il motore è fermo. Avvialo nella pagina Motore.</translation>
  </message>
  <message>
   <source>The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not help, install the plugin again.</source>
   <translation type="unfinished">Il motore usa il protocollo {engine} e questo plugin il protocollo {plugin}. Riavvia QGIS; se non basta, installa di nuovo il plugin.</translation>
  </message>
  <message>
   <source>The engine {reason} and is being restarted.</source>
   <translation type="unfinished">Il motore {reason} e viene riavviato.</translation>
  </message>
  <message>
   <source>The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log on the Engine page, then repair the engine or start it there.</source>
   <translation type="unfinished">Il motore {reason}. È stato riavviato {n} volte e non riparte più da solo: leggi il log nella pagina Motore, poi riparalo o avvialo lì.</translation>
  </message>
  <message>
   <source>The engine {reason}; please try again.</source>
   <translation type="unfinished">Il motore {reason}; riprova.</translation>
  </message>
  <message>
   <source>gave no sign of life for {n} seconds</source>
   <translation type="unfinished">non ha dato segni di vita per {n} secondi</translation>
  </message>
  <message>
   <source>was not ready after {n} seconds</source>
   <translation type="unfinished">non era pronto dopo {n} secondi</translation>
  </message>
 </context>
 <context>
  <name>EngineTransport</name>
  <message>
   <source>could not be started ({reason})</source>
   <translation type="unfinished">non si è potuto avviare ({reason})</translation>
  </message>
  <message>
   <source>ended with exit status {code}</source>
   <translation type="unfinished">è terminato con lo stato di uscita {code}</translation>
  </message>
  <message>
   <source>sent damaged data</source>
   <translation type="unfinished">ha inviato dati danneggiati</translation>
  </message>
  <message>
   <source>was killed or crashed</source>
   <translation type="unfinished">è stato terminato o è andato in crash</translation>
  </message>
 </context>
 <context>
  <name>EnsembleLook</name>
  <message>
   <source>&amp;Look first</source>
   <translation type="unfinished">&amp;Guarda prima</translation>
  </message>
  <message>
   <source>Draw the labels that the student would learn from, on three places of the images</source>
   <translation type="unfinished">Disegna, in tre punti delle immagini, le etichette da cui imparerebbe lo studente</translation>
  </message>
  <message>
   <source>Go without the picture; masks that were found are kept</source>
   <translation type="unfinished">Rinuncia alla figura; le maschere trovate restano</translation>
  </message>
  <message>
   <source>Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %.</source>
   <translation type="unfinished">Le maschere hanno deciso sul {decided} % di questo terreno, e cambiato ciò che dice il decoder sul {changed} %.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">Lettura delle immagini…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Interrompi</translation>
  </message>
  <message>
   <source>The look was stopped. Masks that were found are not looked for again.</source>
   <translation type="unfinished">L'anteprima è stata interrotta. Le maschere trovate non vengono cercate di nuovo.</translation>
  </message>
 </context>
 <context>
  <name>EstimateLine</name>
  <message>
   <source>Estimating…</source>
   <translation type="unfinished">Stima in corso…</translation>
  </message>
 </context>
 <context>
  <name>EverythingRun</name>
  <message>
   <source>Add an image layer to the project and choose it first.</source>
   <translation type="unfinished">Aggiungi prima un layer immagine al progetto e sceglilo.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">Scegli un'immagine che sia un file: il motore deve leggerla a più scale.</translation>
  </message>
  <message>
   <source>Nothing new was found in this view. Move the map, or zoom in for smaller ones.</source>
   <translation type="unfinished">In questa vista non è stato trovato nulla di nuovo. Sposta la mappa, o ingrandisci per trovarne di più piccole.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">Interrotto dopo il {share} % della vista: la geoforma trovata finora può essere rivista.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">Interrotto dopo il {share} % della vista: le {n} geoforme trovate finora possono essere riviste.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">Interrotto prima di trovare qualcosa di nuovo.</translation>
  </message>
  <message>
   <source>The map has no scale on this image. Zoom in to the image.</source>
   <translation type="unfinished">La mappa non ha scala su questa immagine. Fai zoom sull'immagine.</translation>
  </message>
 </context>
 <context>
  <name>ExtentChooser</name>
  <message>
   <source>Choose the polygon layer whose selected polygons are to be mapped.</source>
   <translation type="unfinished">Scegli il layer poligonale di cui mappare i poligoni selezionati.</translation>
  </message>
  <message>
   <source>Drawn rectangle</source>
   <translation type="unfinished">Rettangolo disegnato</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">Vista mappa</translation>
  </message>
  <message>
   <source>Press “Draw” and drag a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">Premi “Disegna” e traccia un rettangolo sulla mappa, o scegli un'altra estensione.</translation>
  </message>
  <message>
   <source>Selected polygons</source>
   <translation type="unfinished">Poligoni selezionati</translation>
  </message>
  <message>
   <source>Whole layer</source>
   <translation type="unfinished">Intero layer</translation>
  </message>
 </context>
 <context>
  <name>FieldMappingDialog</name>
  <message>
   <source>Field of the layer</source>
   <translation type="unfinished">Campo del layer</translation>
  </message>
  <message>
   <source>Landform</source>
   <translation type="unfinished">Geoforma</translation>
  </message>
  <message>
   <source>Match fields</source>
   <translation type="unfinished">Abbina campi</translation>
  </message>
  <message>
   <source>On the left what is known of a landform, on the right the field of the layer that takes it</source>
   <translation type="unfinished">A sinistra ciò che si sa di una geoforma, a destra il campo del layer che lo riceve</translation>
  </message>
  <message>
   <source>Which fields of “{layer}” take what is known of a landform? This is kept for the layer.</source>
   <translation type="unfinished">Quali campi di “{layer}” ricevono ciò che si sa di una geoforma? La scelta resta associata al layer.</translation>
  </message>
  <message>
   <source>do not write</source>
   <translation type="unfinished">non scrivere</translation>
  </message>
 </context>
 <context>
  <name>FilterSection</name>
  <message>
   <source>All classes</source>
   <translation type="unfinished">Tutte le classi</translation>
  </message>
  <message>
   <source>Back into the dock</source>
   <translation type="unfinished">Di nuovo nel pannello</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">Circolarità</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">Diametro</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">Ellitticità</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished">Filtro</translation>
  </message>
  <message>
   <source>Filter: {passing} of {count}</source>
   <translation type="unfinished">Filtro: {passing} di {count}</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation type="unfinished">Somiglianza</translation>
  </message>
  <message>
   <source>Over the map</source>
   <translation type="unfinished">Sulla mappa</translation>
  </message>
  <message>
   <source>Put the filter over the map, where its effect is seen</source>
   <translation type="unfinished">Metti il filtro sulla mappa, dove se ne vede l’effetto</translation>
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished">Punteggio</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished">Mostra tutte</translation>
  </message>
  <message>
   <source>no class</source>
   <translation type="unfinished">nessuna classe</translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished">non noto</translation>
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
   <translation type="unfinished">Riempi buc&amp;hi</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation type="unfinished">Cerchio</translation>
  </message>
  <message>
   <source>Close all holes in the outline</source>
   <translation type="unfinished">Chiudi tutti i buchi nel contorno</translation>
  </message>
  <message>
   <source>Drop parts and holes of the outline that are smaller than a circle of this diameter; the largest part stays</source>
   <translation type="unfinished">Elimina parti e buchi del contorno più piccoli di un cerchio di questo diametro; la parte più grande resta</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation type="unfinished">Ellisse</translation>
  </message>
  <message>
   <source>End the outline where landforms of the layer are, and share their borders</source>
   <translation type="unfinished">Termina il contorno dove ci sono geoforme del layer e condividine i confini</translation>
  </message>
  <message>
   <source>Keep the circle through the outline, as for the rim of a crater</source>
   <translation type="unfinished">Tieni il cerchio che approssima il contorno, come per l'orlo di un cratere</translation>
  </message>
  <message>
   <source>Keep the ellipse through the outline</source>
   <translation type="unfinished">Tieni l'ellisse che approssima il contorno</translation>
  </message>
  <message>
   <source>Keep the outline as the model draws it</source>
   <translation type="unfinished">Tieni il contorno come lo disegna il modello</translation>
  </message>
  <message>
   <source>No overla&amp;p</source>
   <translation type="unfinished">Non so&amp;vrapporre</translation>
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
   <translation type="unfinished">&amp;Minima</translation>
  </message>
  <message>
   <source>Smoot&amp;h</source>
   <translation type="unfinished">Sm&amp;ussa</translation>
  </message>
  <message>
   <source>Take wiggles out of the outline; its area stays</source>
   <translation type="unfinished">Togli le irregolarità dal contorno; la sua area resta</translation>
  </message>
  <message>
   <source>keep all parts</source>
   <translation type="unfinished">tutte</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Got it</source>
   <translation type="unfinished">&amp;Ho capito</translation>
  </message>
  <message>
   <source>Choose an image on the page Annotate</source>
   <translation type="unfinished">Scegli un'immagine nella pagina Annota</translation>
  </message>
  <message>
   <source>Click on a landform in the map</source>
   <translation type="unfinished">Fai clic su una geoforma nella mappa</translation>
  </message>
  <message>
   <source>Put these steps away; they do not come back</source>
   <translation type="unfinished">Nascondi questi passi; non ricompariranno</translation>
  </message>
  <message>
   <source>Set up the engine: the button above does it, once</source>
   <translation type="unfinished">Configura il motore: basta una volta, con il pulsante qui sopra</translation>
  </message>
  <message>
   <source>Three steps to the first landform</source>
   <translation type="unfinished">Tre passi fino alla prima geoforma</translation>
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished">fatto</translation>
  </message>
 </context>
 <context>
  <name>FurtherLayers</name>
  <message>
   <source>Add a layer</source>
   <translation type="unfinished">Aggiungi un layer</translation>
  </message>
  <message>
   <source>Another view of the same ground, such as its relief, with the bands and contrast of its own</source>
   <translation type="unfinished">Un'altra vista dello stesso terreno, ad es. il rilievo, con bande e contrasto propri</translation>
  </message>
  <message>
   <source>Look at another layer of the same ground too, such as its relief or slope</source>
   <translation type="unfinished">Guarda anche un altro layer dello stesso terreno, ad es. rilievo o pendenza</translation>
  </message>
  <message>
   <source>One like {name}</source>
   <translation type="unfinished">Uno come {name}</translation>
  </message>
  <message>
   <source>The model learnt from {name} here: choose what shows the same of this ground</source>
   <translation type="unfinished">Qui il modello ha imparato da {name}: scegli ciò che mostra lo stesso di questo terreno</translation>
  </message>
  <message>
   <source>The project has no other raster of this body. Add one, such as the relief, first.</source>
   <translation type="unfinished">Il progetto non ha altri raster di questo corpo celeste. Aggiungine prima uno, ad es. il rilievo.</translation>
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
   <translation type="unfinished">Landform Mapper: guida</translation>
  </message>
 </context>
 <context>
  <name>HistogramWidget</name>
  <message>
   <source>Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic.</source>
   <translation type="unfinished">Trascina le maniglie: i valori più scuri diventano neri, i più chiari bianchi. Tasti: Sinistra e Destra spostano la maniglia attiva, Pag su e Pag giù la spostano di più, Su e Giù attivano l'altra, Home è automatico.</translation>
  </message>
  <message>
   <source>Heights are square roots of the counts, so that few are seen too.</source>
   <translation type="unfinished">Le altezze sono radici quadrate dei conteggi, così che si vedano anche quelli piccoli.</translation>
  </message>
  <message>
   <source>Histogram with the black and the white point</source>
   <translation type="unfinished">Istogramma con il punto di nero e il punto di bianco</translation>
  </message>
 </context>
 <context>
  <name>JudgingRun</name>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Lettura delle etichette…</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation type="unfinished">Il report è in {path}.</translation>
  </message>
 </context>
 <context>
  <name>LabelsDialog</name>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">&amp;Campo classe</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">E&amp;tichettato</translation>
  </message>
  <message>
   <source>&amp;Polygons</source>
   <translation type="unfinished">&amp;Poligoni</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">&amp;Raster</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">Confronta decoder</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation type="unfinished">Confronta…</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">Valuta un decoder</translation>
  </message>
  <message>
   <source>Judge…</source>
   <translation type="unfinished">Valuta…</translation>
  </message>
  <message>
   <source>Polygons within which every landform has been outlined</source>
   <translation type="unfinished">Poligoni entro cui ogni geoforma è stata delineata</translation>
  </message>
  <message>
   <source>The r&amp;est is</source>
   <translation type="unfinished">Il r&amp;esto è</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">attorno ai poligoni</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">sfondo</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">escluso</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: who has seen the ground before is ahead without being better.</source>
   <translation type="unfinished">“{first}” e “{second}” vengono valutati con gli stessi poligoni. Scegline di quelli da cui nessuno dei due ha imparato: chi ha già visto il terreno è in vantaggio senza essere migliore.</translation>
  </message>
  <message>
   <source>“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen it looks better than it is.</source>
   <translation type="unfinished">«{name}» viene valutato con poligoni. Sceglierne alcuni da cui non ha imparato: su terreno già visto sembra migliore di quanto sia.</translation>
  </message>
 </context>
 <context>
  <name>LandformDock</name>
  <message>
   <source>Annotate</source>
   <translation type="unfinished">Annota</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">Motore</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation type="unfinished">Guida su questa pagina</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">Mappa</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">Pronto</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">Configura motore…</translation>
  </message>
  <message>
   <source>Start engine</source>
   <translation type="unfinished">Avvia motore</translation>
  </message>
  <message>
   <source>The engine is being set up; see the Engine page.</source>
   <translation type="unfinished">Il motore è in fase di configurazione; vedi la pagina Motore.</translation>
  </message>
  <message>
   <source>The engine is not set up yet.</source>
   <translation type="unfinished">Il motore non è ancora configurato.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">Addestra</translation>
  </message>
 </context>
 <context>
  <name>LandformEditing</name>
  <message>
   <source>{size} Enter accepts, Esc clears.</source>
   <translation type="unfinished">{size} Invio accetta, Esc cancella.</translation>
  </message>
  <message>
   <source>{size} Enter accepts, Esc goes back to the review.</source>
   <translation type="unfinished">{size} Invio accetta, Esc torna alla revisione.</translation>
  </message>
  <message>
   <source>{size} Enter replaces the landform's outline, Esc leaves it as it was.</source>
   <translation type="unfinished">{size} Invio sostituisce il contorno della geoforma, Esc la lascia com'era.</translation>
  </message>
  <message>
   <source>{size} Enter splits this part off, Esc leaves the landform whole.</source>
   <translation type="unfinished">{size} Invio stacca questa parte, Esc lascia intera la geoforma.</translation>
  </message>
 </context>
 <context>
  <name>LandformExport</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> e </translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation type="unfinished">1 poligono</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">Esporta geoforme</translation>
  </message>
  <message>
   <source>Exporting landforms…</source>
   <translation type="unfinished">Esportazione delle geoforme…</translation>
  </message>
  <message>
   <source>Save the landforms first: the export takes them from their file.</source>
   <translation type="unfinished">Salva prima le geoforme: l'esportazione le prende dal loro file.</translation>
  </message>
  <message>
   <source>{number} exported to {files}.</source>
   <translation type="unfinished">Esportazione in {files} riuscita: {number}.</translation>
  </message>
  <message>
   <source>{n} polygons</source>
   <translation type="unfinished">{n} poligoni</translation>
  </message>
 </context>
 <context>
  <name>LandformMapper</name>
  <message>
   <source>1 crater of the second count was found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">1 cratere del secondo conteggio è stato trovato da un decoder e rivisto da nessuno.</translation>
  </message>
  <message>
   <source>1 further layer</source>
   <translation type="unfinished">1 altro layer</translation>
  </message>
  <message>
   <source>1 of them is questionable.</source>
   <translation type="unfinished">1 di essi è dubbio.</translation>
  </message>
  <message>
   <source>1 polygon below {area} was merged into what lies around it.</source>
   <translation type="unfinished">1 poligono sotto {area} è stato fuso con ciò che lo circonda.</translation>
  </message>
  <message>
   <source>1 polygon: {classes}</source>
   <translation type="unfinished">1 poligono: {classes}</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation type="unfinished">1 tassello</translation>
  </message>
  <message>
   <source>1 without a class is left out.</source>
   <translation type="unfinished">1 senza classe viene escluso.</translation>
  </message>
  <message>
   <source>A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.</source>
   <translation type="unfinished">Non è stato possibile scrivere una copia di “{layer}” in {path}: {reason}. Libera spazio lì.</translation>
  </message>
  <message>
   <source>A part of it has no place in the other coordinate reference system.</source>
   <translation type="unfinished">Una parte non ha posizione nell'altro sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished">Accuratezza</translation>
  </message>
  <message>
   <source>Accuracy on unseen ground</source>
   <translation type="unfinished">Accuratezza su terreno non visto</translation>
  </message>
  <message>
   <source>Adapt a decoder to images without labels</source>
   <translation type="unfinished">Adatta un decoder a immagini senza etichette</translation>
  </message>
  <message>
   <source>Add a raster and a polygon layer to the project to start.</source>
   <translation type="unfinished">Per cominciare aggiungi al progetto un raster e un layer poligonale.</translation>
  </message>
  <message>
   <source>Add the landform fields</source>
   <translation type="unfinished">Aggiungi i campi delle geoforme</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation type="unfinished">Aggiungi i risultati al progetto</translation>
  </message>
  <message>
   <source>Add them to it, or choose another landform layer.</source>
   <translation type="unfinished">Aggiungili, o scegli un altro layer di geoforme.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished">Area</translation>
  </message>
  <message>
   <source>Area [m²]</source>
   <translation type="unfinished">Area [m²]</translation>
  </message>
  <message>
   <source>Area on the body, from the CRS's own ellipsoid</source>
   <translation type="unfinished">Area sul corpo celeste, dall'ellissoide proprio del SR</translation>
  </message>
  <message>
   <source>As many as the model learnt from beside the image, in the same order.</source>
   <translation type="unfinished">Tanti quanti quelli da cui il modello ha imparato oltre all'immagine, nello stesso ordine.</translation>
  </message>
  <message>
   <source>As many as the models learnt from beside the image, in the same order; a model that learnt from fewer looks at the first of them.</source>
   <translation type="unfinished">Tanti quanti quelli da cui i modelli hanno imparato oltre all'immagine, nello stesso ordine; un modello che ha imparato da meno layer guarda i primi.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished">Automatico</translation>
  </message>
  <message>
   <source>Azimuth of the major axis [°]</source>
   <translation type="unfinished">Azimut dell'asse maggiore [°]</translation>
  </message>
  <message>
   <source>Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together.</source>
   <translation type="unfinished">Il migliore sulla maggior parte dei terreni e il meno dovuto al caso: decodificatori convoluzionali e lineari che rispondono insieme.</translation>
  </message>
  <message>
   <source>COCO annotations</source>
   <translation type="unfinished">Annotazioni COCO</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation type="unfinished">Celle</translation>
  </message>
  <message>
   <source>Cells without a class</source>
   <translation type="unfinished">Celle senza classe</translation>
  </message>
  <message>
   <source>Centres of landforms</source>
   <translation>Centri delle forme</translation>
  </message>
  <message>
   <source>Choose a raster and the polygon layer with its labels first.</source>
   <translation type="unfinished">Scegli prima un raster e il layer poligonale con le sue etichette.</translation>
  </message>
  <message>
   <source>Choose a trained model first. The Train page makes one from your polygons.</source>
   <translation type="unfinished">Scegli prima un modello addestrato. La pagina Addestra ne crea uno dai tuoi poligoni.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">Scegli un'immagine che sia un file: il motore deve leggerla a più scale.</translation>
  </message>
  <message>
   <source>Choose the decoder that teaches first; one is made by a training.</source>
   <translation type="unfinished">Scegli prima il decoder che istruisce; se ne ottiene uno con un addestramento.</translation>
  </message>
  <message>
   <source>Choose the polygon layer that outlines the labelled ground.</source>
   <translation type="unfinished">Scegli il layer poligonale che delimita il terreno etichettato.</translation>
  </message>
  <message>
   <source>Choose the raster to map first.</source>
   <translation type="unfinished">Scegli prima il raster da mappare.</translation>
  </message>
  <message>
   <source>Circle and outline of different size</source>
   <translation type="unfinished">Cerchio e contorno di dimensioni diverse</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">Circolarità</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">Classe</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished">Campo classe</translation>
  </message>
  <message>
   <source>Class of landforms</source>
   <translation type="unfinished">Classe delle geoforme</translation>
  </message>
  <message>
   <source>Class of landforms: {name}</source>
   <translation type="unfinished">Classe delle geoforme: {name}</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished">Raster delle classi</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished">Classi</translation>
  </message>
  <message>
   <source>Classified cells</source>
   <translation type="unfinished">Celle classificate</translation>
  </message>
  <message>
   <source>Classify patches</source>
   <translation type="unfinished">Classifica ritagli</translation>
  </message>
  <message>
   <source>Clicks needed</source>
   <translation type="unfinished">Clic necessari</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">Confronta decoder</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">Confronta due mappe</translation>
  </message>
  <message>
   <source>Compares two maps of one raster cell by cell.

&lt;p&gt;In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.&lt;/p&gt;</source>
   <translation type="unfinished">Confronta due mappe dello stesso raster cella per cella.

&lt;p&gt;Nel raster delle differenze ogni passaggio da classe a classe ha un proprio valore e un proprio colore: 1 è ciò che è uguale,
0 ciò che manca a una delle mappe. Un report (HTML) e i suoi numeri (JSON), accanto, dicono quanto terreno, sul corpo
celeste, è diventato che cosa.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Completely labelled ground</source>
   <translation type="unfinished">Terreno interamente etichettato</translation>
  </message>
  <message>
   <source>Convolutional</source>
   <translation type="unfinished">Convoluzionale</translation>
  </message>
  <message>
   <source>Counted area</source>
   <translation type="unfinished">Area di conteggio</translation>
  </message>
  <message>
   <source>Counted area (m²)</source>
   <translation type="unfinished">Area di conteggio (m²)</translation>
  </message>
  <message>
   <source>Crater and area Shapefiles</source>
   <translation type="unfinished">Shapefile di crateri e area</translation>
  </message>
  <message>
   <source>Craterstats diameters</source>
   <translation type="unfinished">Diametri per Craterstats</translation>
  </message>
  <message>
   <source>Craterstats spatial crater count</source>
   <translation type="unfinished">Conteggio spaziale di crateri per Craterstats</translation>
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished">Creato</translation>
  </message>
  <message>
   <source>Cut off by the border</source>
   <translation type="unfinished">Tagliati dal bordo</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Decoder</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation type="unfinished">Dettagli…</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">Diametro</translation>
  </message>
  <message>
   <source>Diameter of equal area [m]</source>
   <translation type="unfinished">Diametro di area equivalente [m]</translation>
  </message>
  <message>
   <source>Difference of mean IoU</source>
   <translation type="unfinished">Differenza di IoU media</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation type="unfinished">Differenze</translation>
  </message>
  <message>
   <source>Draws of each number</source>
   <translation type="unfinished">Estrazioni per ogni numero</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">Ellitticità</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation type="unfinished">Encoder</translation>
  </message>
  <message>
   <source>End the comparison; nothing is written</source>
   <translation type="unfinished">Termina il confronto; non viene scritto nulla</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation type="unfinished">Termina la valutazione; non viene scritto alcun report</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation type="unfinished">Finisce al bordo</translation>
  </message>
  <message>
   <source>Ensemble</source>
   <translation type="unfinished">Insieme</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished">Epoche</translation>
  </message>
  <message>
   <source>Export decoder as ONNX</source>
   <translation type="unfinished">Esporta decoder come ONNX</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">Esporta geoforme</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation type="unfinished">Estensione</translation>
  </message>
  <message>
   <source>Feature {number} has “{value}” in the field “{field}”. Write 1 for points on the landform and 0 for points off it.</source>
   <translation type="unfinished">L'elemento {number} ha “{value}” nel campo “{field}”. Scrivi 1 per i punti sulla geoforma e 0 per i punti fuori.</translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished">File</translation>
  </message>
  <message>
   <source>Find landforms</source>
   <translation type="unfinished">Trova geoforme</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">Trova altre simili</translation>
  </message>
  <message>
   <source>Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

&lt;p&gt;A SAM draws the borders. &lt;b&gt;Model&lt;/b&gt;: one that “Train decoder” has made tells the classes.
&lt;b&gt;Find more like these&lt;/b&gt;: a few landforms tell what more is looked for, without training; those whose class is
&lt;i&gt;background&lt;/i&gt; are what is not looked for. With neither of them everything is found, without classes.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;</source>
   <translation type="unfinished">Trova le geoforme di un raster, ciascuna come poligono a sé, anche dove si sovrappongono o stanno l'una
nell'altra.

&lt;p&gt;Un SAM traccia i confini. &lt;b&gt;Modello&lt;/b&gt;: uno creato da “Addestra decoder” indica le classi.
&lt;b&gt;Trova altre simili&lt;/b&gt;: poche geoforme dicono che cos'altro si cerca, senza addestramento; quelle di classe
&lt;i&gt;background&lt;/i&gt; sono ciò che non si cerca. Senza nessuno dei due si trova tutto, senza classi.&lt;/p&gt;
&lt;p&gt;Il lavoro procede a tasselli, e i tasselli finiti sopravvivono a un annullamento o a un crash: esegui di nuovo con la stessa cartella di output per
continuare. Una mappatura finita viene sostituita solo se lo consenti.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>First map (folder of the run)</source>
   <translation type="unfinished">Prima mappa (cartella della mappatura)</translation>
  </message>
  <message>
   <source>First model (folder)</source>
   <translation type="unfinished">Primo modello (cartella)</translation>
  </message>
  <message>
   <source>Fitted curve</source>
   <translation type="unfinished">Curva adattata</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">Cartella</translation>
  </message>
  <message>
   <source>Folds</source>
   <translation type="unfinished">Fold della validazione incrociata</translation>
  </message>
  <message>
   <source>For much ground that is labelled: a small transformer on the pixels that begins with nothing.</source>
   <translation type="unfinished">Per molto terreno etichettato: un piccolo transformer sui pixel che parte da zero.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished">Formato</translation>
  </message>
  <message>
   <source>Found 1 landform. It is in the group “{name}”.</source>
   <translation type="unfinished">Trovata 1 geoforma. È nel gruppo “{name}”.</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {n} of {all} polygons.</source>
   <translation type="unfinished">Trovati da un decoder e non rivisti da nessuno: {n} poligoni su {all}.</translation>
  </message>
  <message>
   <source>Found by a decoder, reviewed by nobody</source>
   <translation type="unfinished">Trovati da un decoder, non rivisti da nessuno</translation>
  </message>
  <message>
   <source>Found {n} landforms. They are in the group “{name}”.</source>
   <translation type="unfinished">Trovate {n} geoforme. Sono nel gruppo “{name}”.</translation>
  </message>
  <message>
   <source>From there on about {share} were found ({low} to {high})</source>
   <translation type="unfinished">Da lì in poi ne è stato trovato circa il {share} ({low} – {high})</translation>
  </message>
  <message>
   <source>From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">Da {size} in poi il secondo conteggio ha circa il {share} ({low} – {high}) dei {first} crateri rivisti.</translation>
  </message>
  <message>
   <source>Further layers of this ground</source>
   <translation type="unfinished">Altri layer di questo terreno</translation>
  </message>
  <message>
   <source>Give a raster with a label layer, or a folder of pictures.</source>
   <translation type="unfinished">Indica un raster con un layer di etichette, o una cartella di immagini.</translation>
  </message>
  <message>
   <source>Give the model a name; its folder is called after it.</source>
   <translation type="unfinished">Dai un nome al modello; la sua cartella prende quel nome.</translation>
  </message>
  <message>
   <source>Give the run a name; its folder and its group of layers are called after it.</source>
   <translation type="unfinished">Dai un nome alla mappatura; la sua cartella e il suo gruppo di layer prendono quel nome.</translation>
  </message>
  <message>
   <source>Good as a yardstick: it looks at each place alone, and tells what the image model knows already.</source>
   <translation type="unfinished">Buono come termine di paragone: guarda ogni punto da solo e mostra ciò che il modello d'immagine sa già.</translation>
  </message>
  <message>
   <source>Good for comparison: it learns from the pixels alone, so it wants many labels and more time.</source>
   <translation type="unfinished">Buono per confronto: impara dai soli pixel, perciò richiede molte etichette e più tempo.</translation>
  </message>
  <message>
   <source>Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights.</source>
   <translation type="unfinished">Buono per mappe veloci e per l'esportazione: una piccola rete sui pixel che parte dai pesi di ImageNet.</translation>
  </message>
  <message>
   <source>Good for most landforms: it sees the neighbourhood of each place and draws fine borders.</source>
   <translation type="unfinished">Buono per la maggior parte delle geoforme: vede i dintorni di ogni punto e traccia confini fini.</translation>
  </message>
  <message>
   <source>Good for surfaces that are told by brightness and texture; it is ready within seconds.</source>
   <translation type="unfinished">Buono per superfici che si riconoscono da luminosità e tessitura; è pronto in pochi secondi.</translation>
  </message>
  <message>
   <source>Good where landforms are told by what lies farther away; it wants many labels and more time.</source>
   <translation type="unfinished">Buono dove le geoforme si riconoscono da ciò che sta più lontano; richiede molte etichette e più tempo.</translation>
  </message>
  <message>
   <source>Good with a handful of polygons of each class; it is ready within seconds.</source>
   <translation type="unfinished">Buono con una manciata di poligoni per classe; è pronto in pochi secondi.</translation>
  </message>
  <message>
   <source>Ground a sample</source>
   <translation type="unfinished">Terreno per campione</translation>
  </message>
  <message>
   <source>Ground without a label is</source>
   <translation type="unfinished">Il terreno senza etichetta è</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation type="unfinished">HTML (*.html)</translation>
  </message>
  <message>
   <source>Harmonic mean of precision and recall</source>
   <translation type="unfinished">Media armonica di precisione e richiamo</translation>
  </message>
  <message>
   <source>Hash of the model</source>
   <translation type="unfinished">Hash del modello</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation type="unfinished">Come è stata ottenuta</translation>
  </message>
  <message>
   <source>Identity confidence</source>
   <translation type="unfinished">Certezza della classe</translation>
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished">Immagine</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">Modello d'immagine</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Immagini</translation>
  </message>
  <message>
   <source>In a cluster or chain, as secondaries are</source>
   <translation type="unfinished">In un gruppo o in una catena, come i secondari</translation>
  </message>
  <message>
   <source>It cannot be given fields of these names: choose or create another landform layer.</source>
   <translation type="unfinished">Non può ricevere campi con questi nomi: scegli o crea un altro layer di geoforme.</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">Valuta un decoder</translation>
  </message>
  <message>
   <source>Judges a trained decoder on polygons that it has not learnt from, and writes a report.

&lt;p&gt;The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation type="unfinished">Valuta un decoder addestrato su poligoni da cui non ha imparato, e scrive un report.

&lt;p&gt;Il report è un unico file HTML che si apre senza rete: punteggi di ogni classe con intervalli al 95 %, che cosa viene scambiato
per che cosa, geoforme trovate e mancate, se le probabilità significano ciò che dicono, dubbi sulle etichette, e da che cosa è
stato ottenuto. Gli stessi numeri stanno accanto come JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terreno interamente etichettato&lt;/b&gt;: poligoni entro cui ogni geoforma è stata delineata. Se mancano, è il
terreno attorno alle etichette.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Judges two decoders by the same polygons, and writes a report.

&lt;p&gt;The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layer&lt;/b&gt;: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.&lt;/p&gt;</source>
   <translation type="unfinished">Valuta due decoder con gli stessi poligoni, e scrive un report.

&lt;p&gt;Il report mostra i punteggi di entrambi fianco a fianco, e quanto è sicura la differenza: il suo intervallo al 95 % viene dagli
stessi blocchi di terreno per entrambi. È un unico file HTML che si apre senza rete; gli stessi numeri stanno accanto come
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Layer di etichette&lt;/b&gt;: poligoni da cui nessuno dei due ha imparato. Il terreno che uno di essi ha già visto è indicato nel
report.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Label layer</source>
   <translation type="unfinished">Layer di etichette</translation>
  </message>
  <message>
   <source>Label layers</source>
   <translation type="unfinished">Layer di etichette</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">Etichette</translation>
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
   <translation type="unfinished">Geoforme</translation>
  </message>
  <message>
   <source>Landforms across the border of a global map stay whole</source>
   <translation type="unfinished">Le geoforme a cavallo del bordo di una mappa globale restano intere</translation>
  </message>
  <message>
   <source>Landforms by class, with their form</source>
   <translation type="unfinished">Geoforme per classe, con il loro modulo</translation>
  </message>
  <message>
   <source>Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})</source>
   <translation type="unfinished">Geoforme delineate sull'immagine {image}, stiramento {stretch}, dal modello {model} ({hash})</translation>
  </message>
  <message>
   <source>Landforms with their shapes in metres on the body, mapped with Landform Mapper.</source>
   <translation type="unfinished">Geoforme con le loro misure in metri sul corpo celeste, mappate con Landform Mapper.</translation>
  </message>
  <message>
   <source>Latitude [°]</source>
   <translation type="unfinished">Latitudine [°]</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation type="unfinished">Curva di apprendimento</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished">Tasso di apprendimento</translation>
  </message>
  <message>
   <source>Learns which class a square of ground is of, from features of the frozen encoder.

&lt;p&gt;Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.&lt;/p&gt;
&lt;p&gt;The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.&lt;/p&gt;</source>
   <translation type="unfinished">Impara a quale classe appartiene un quadrato di terreno, dalle caratteristiche dell'encoder congelato.

&lt;p&gt;Indica un raster con punti o poligoni etichettati, o una cartella che contenga una cartella di immagini per ogni classe. Su un
raster ogni cella quadrata con un'etichetta è un esempio; il suo lato è in metri sul corpo celeste.&lt;/p&gt;
&lt;p&gt;La cartella di output contiene il modello, la sua scheda con i punteggi su terreno non visto, e una figura di che cosa viene preso per che cosa. Una
cartella che contiene già qualcosa non viene mai sovrascritta.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learnt for 1 epoch.</source>
   <translation type="unfinished">Ha imparato per 1 epoca.</translation>
  </message>
  <message>
   <source>Learnt for {n} epochs.</source>
   <translation type="unfinished">Ha imparato per {n} epoche.</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon on {where}</source>
   <translation type="unfinished">Ha imparato da 1 poligono su {where}</translation>
  </message>
  <message>
   <source>Learnt from {polygons} polygons on {where}</source>
   <translation type="unfinished">Ha imparato da {polygons} poligoni su {where}</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation type="unfinished">Probabilità minima</translation>
  </message>
  <message>
   <source>Least score (0 to 1)</source>
   <translation type="unfinished">Punteggio minimo (da 0 a 1)</translation>
  </message>
  <message>
   <source>Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. Outline them on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">Esclusi, perché contengono un polo, attorno al quale l'immagine deforma il terreno ({n}): {names}. Delineateli su un'immagine del polo in proiezione stereografica polare.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.</source>
   <translation type="unfinished">Esclusi, perché il campo “{field}” non contiene un diametro per loro: {names} e altri {more}.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names}.</source>
   <translation type="unfinished">Esclusi, perché il campo “{field}” non contiene un diametro per loro: {names}.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.</source>
   <translation type="unfinished">Esclusi, perché il loro centro o tutto il loro orlo è fuori dall'immagine ({n}): {names} e altri {more}.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names}.</source>
   <translation type="unfinished">Esclusi, perché il loro centro o tutto il loro orlo è fuori dall'immagine ({n}): {names}.</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across</source>
   <translation type="unfinished">Larghi meno di {pixels} pixel</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of {all} polygons.</source>
   <translation type="unfinished">Larghi meno di {pixels} pixel, troppo pochi per trovarli tutti o distinguerli da altro: {n} poligoni su {all}.</translation>
  </message>
  <message>
   <source>Let a copy of the decoder adapt first</source>
   <translation type="unfinished">Adatta prima una copia del decoder</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation type="unfinished">Livelli</translation>
  </message>
  <message>
   <source>Levels of area that masks are averaged within</source>
   <translation type="unfinished">Livelli di area entro cui si mediano le maschere</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation type="unfinished">Licenza: {licence}.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, four times as large; it takes twice as long.</source>
   <translation type="unfinished">Come SegFormer-B0, quattro volte più grande; impiega il doppio del tempo.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, seven times as large; it takes five times as long.</source>
   <translation type="unfinished">Come SegFormer-B0, sette volte più grande; impiega cinque volte tanto.</translation>
  </message>
  <message>
   <source>Linear probe</source>
   <translation type="unfinished">Sonda lineare</translation>
  </message>
  <message>
   <source>Location confidence [m]</source>
   <translation type="unfinished">Accuratezza di posizione [m]</translation>
  </message>
  <message>
   <source>Longitude, -180 to 180 [°]</source>
   <translation type="unfinished">Longitudine, da -180 a 180 [°]</translation>
  </message>
  <message>
   <source>Longitude, 0 to 360 [°]</source>
   <translation type="unfinished">Longitudine, da 0 a 360 [°]</translation>
  </message>
  <message>
   <source>Look at the ground</source>
   <translation type="unfinished">Osservazione del terreno</translation>
  </message>
  <message>
   <source>Major axis [m]</source>
   <translation type="unfinished">Asse maggiore [m]</translation>
  </message>
  <message>
   <source>Map landforms</source>
   <translation type="unfinished">Mappa geoforme</translation>
  </message>
  <message>
   <source>Map together with</source>
   <translation type="unfinished">Mappa insieme a</translation>
  </message>
  <message>
   <source>Mapped 1 tile, from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Mappato 1 tassello, da prima. I layer sono nel gruppo “{name}”.</translation>
  </message>
  <message>
   <source>Mapped 1 tile. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Mappato 1 tassello. I layer sono nel gruppo “{name}”.</translation>
  </message>
  <message>
   <source>Mapped at (UTC)</source>
   <translation type="unfinished">Mappata il (UTC)</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Mappati {tiles} tasselli, di cui {old} da prima. I layer sono nel gruppo “{name}”.</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Mappati {tiles} tasselli. I layer sono nel gruppo “{name}”.</translation>
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
   <translation type="unfinished">Mappa le geoforme di un raster con un decoder addestrato da “Addestra decoder” o nella pagina Addestra.

&lt;p&gt;Scrive un GeoPackage con poligoni che condividono i confini, un raster delle classi e un raster delle probabilità.&lt;/p&gt;
&lt;p&gt;Il lavoro procede a tasselli, e i tasselli finiti sopravvivono a un annullamento o a un crash: esegui di nuovo con la stessa cartella di output per
continuare. Una mappatura finita viene sostituita solo se lo consenti.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Soglie&lt;/b&gt;: una classe e la probabilità, da 0 a 1, che deve raggiungere per essere mappata. Dove la classe più probabile non raggiunge la sua soglia, il terreno è sfondo o resta senza classe; nessun'altra classe lo riceve.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Mappa insieme a&lt;/b&gt;: altri raster dello stesso corpo celeste, ciascuno con il contrasto del suo layer, formano una sola mappa con
il primo, nel suo sistema di riferimento delle coordinate. Dove si sovrappongono si vede il più fine, tra quelli ugualmente fini il primo, e
dove questo non ha dati il successivo.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Area minima&lt;/b&gt;: i poligoni più piccoli vengono fusi. Se non è indicata, lo sono quelli che il decoder non distingue dal rumore;
con 0 nessuno.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Solo all'interno&lt;/b&gt;: poligoni che delimitano il terreno da mappare; prevale sull'estensione. Con elementi selezionati contano
solo quelli.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>Mean IoU on unseen ground</source>
   <translation type="unfinished">IoU media su terreno non visto</translation>
  </message>
  <message>
   <source>Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} with a box.</source>
   <translation type="unfinished">IoU media su {count} forme del rilievo con cui nessuno ha addestrato: {click} con un clic, {clicks} con tre, {box} con un riquadro.</translation>
  </message>
  <message>
   <source>Measure landforms</source>
   <translation type="unfinished">Misura geoforme</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation type="unfinished">Misurate</translation>
  </message>
  <message>
   <source>Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

&lt;p&gt;Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.&lt;/p&gt;</source>
   <translation type="unfinished">Misura i poligoni sul corpo celeste a cui appartiene il loro SR: area, perimetro, centro, diametro del
cerchio di uguale area, assi, azimut, ellitticità e circolarità.

&lt;p&gt;Lunghezze e aree vengono dall'ellissoide proprio del SR, mai da quello del progetto: un cratere su Marte si misura su
Marte.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Merge landforms</source>
   <translation type="unfinished">Fondi geoforme</translation>
  </message>
  <message>
   <source>Minimum area (m²)</source>
   <translation type="unfinished">Area minima (m²)</translation>
  </message>
  <message>
   <source>Minor axis [m]</source>
   <translation type="unfinished">Asse minore [m]</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished">Minuti</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">Modello</translation>
  </message>
  <message>
   <source>Model (folder)</source>
   <translation type="unfinished">Modello (cartella)</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation type="unfinished">Nome del modello</translation>
  </message>
  <message>
   <source>No feature has a diameter in the field “{field}”. Choose another field.</source>
   <translation type="unfinished">Nessun elemento ha un diametro nel campo “{field}”. Scegli un altro campo.</translation>
  </message>
  <message>
   <source>No labelled polygons yet.</source>
   <translation type="unfinished">Ancora nessun poligono etichettato.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field.</source>
   <translation type="unfinished">Nessun poligono di “{layer}” ha un valore nel campo “{field}”. Compilalo, o scegli un altro campo.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.</source>
   <translation type="unfinished">Nessun poligono di “{layer}” è ancora rivisto. Rivedine prima alcuni, o addestra su tutti.</translation>
  </message>
  <message>
   <source>No reviewed crater is so large.</source>
   <translation type="unfinished">Nessun cratere rivisto è così grande.</translation>
  </message>
  <message>
   <source>No table could be made in {path}: {reason}. Free some space there, or choose another file.</source>
   <translation type="unfinished">Non è stato possibile creare una tabella in {path}: {reason}. Libera spazio lì, o scegli un altro file.</translation>
  </message>
  <message>
   <source>Nothing would be left of the largest landform. Select others.</source>
   <translation type="unfinished">Della geoforma più grande non resterebbe nulla. Selezionane altre.</translation>
  </message>
  <message>
   <source>Numbers of polygons</source>
   <translation type="unfinished">Numeri di poligoni</translation>
  </message>
  <message>
   <source>Numbers of the report</source>
   <translation type="unfinished">Numeri del report</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation type="unfinished">File ONNX</translation>
  </message>
  <message>
   <source>Object</source>
   <translation type="unfinished">Oggetto</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no geometry.</source>
   <translation type="unfinished">Oggetto {name}: l'elemento {number} non ha geometria.</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no place in the raster's CRS, so the object is left out.</source>
   <translation type="unfinished">Oggetto {name}: l'elemento {number} non ha posizione nel SR del raster, perciò l'oggetto è escluso.</translation>
  </message>
  <message>
   <source>Object {name}: nothing was found there.</source>
   <translation type="unfinished">Oggetto {name}: lì non è stato trovato nulla.</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">Oggetto {name}: {reason}</translation>
  </message>
  <message>
   <source>Of all craters about {share} were found ({low} to {high})</source>
   <translation type="unfinished">Di tutti i crateri è stato trovato circa il {share} ({low} – {high})</translation>
  </message>
  <message>
   <source>Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).</source>
   <translation type="unfinished">Dei crateri di {sizes}, dove comincia il conteggio, è stato trovato circa il {share} ({low} – {high}).</translation>
  </message>
  <message>
   <source>On or off (1 or 0)</source>
   <translation type="unfinished">Dentro o fuori (1 o 0)</translation>
  </message>
  <message>
   <source>One is on {body}, the other on {other}.</source>
   <translation type="unfinished">Uno è su {body}, l'altro su {other}.</translation>
  </message>
  <message>
   <source>Only inside</source>
   <translation type="unfinished">Solo all'interno</translation>
  </message>
  <message>
   <source>Only polygons that are reviewed</source>
   <translation type="unfinished">Solo poligoni rivisti</translation>
  </message>
  <message>
   <source>Only these classes</source>
   <translation type="unfinished">Solo queste classi</translation>
  </message>
  <message>
   <source>Or a folder of pictures</source>
   <translation type="unfinished">Oppure una cartella di immagini</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation type="unfinished">Origine</translation>
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished">Altro</translation>
  </message>
  <message>
   <source>Other views of the same ground, such as relief or slope, which the decoder looks at too. With several rasters each has to reach over all of them. A map needs as many, in the same order.</source>
   <translation type="unfinished">Altre viste dello stesso terreno, ad es. rilievo o pendenza, che anche il decoder guarda. Con più raster ciascuna deve coprirli tutti. Una mappa ne richiede altrettante, nello stesso ordine.</translation>
  </message>
  <message>
   <source>Outline landforms at prompts</source>
   <translation type="unfinished">Delinea geoforme da prompt</translation>
  </message>
  <message>
   <source>Outline landforms by clicks, train a decoder, map a whole extent</source>
   <translation type="unfinished">Delinea geoforme con clic, addestra un decoder, mappa un'intera estensione</translation>
  </message>
  <message>
   <source>Outlined by an earlier run: {n}.</source>
   <translation>Delineati da un'esecuzione precedente: {n}.</translation>
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
   <translation>Delinea una geoforma per ogni prompt, alla scala propria della geoforma.

&lt;p&gt;&lt;b&gt;Prompt&lt;/b&gt;: punti al centro di geoforme, o poligoni i cui rettangoli di delimitazione le racchiudono.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Oggetto&lt;/b&gt;: gli elementi con lo stesso valore in questo campo sono un solo prompt; uno senza valore è un prompt a
sé. &lt;b&gt;Dentro o fuori&lt;/b&gt;: un campo con 1 per i punti sulla geoforma e 0 per i punti fuori; un punto senza valore sta
dentro. Senza i due campi ogni elemento è un prompt a sé.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Diametro&lt;/b&gt;: della geoforma attorno a ogni punto, come lo riportano i cataloghi di crateri; il prompt è allora un rettangolo di quella
larghezza. L'unità si ricava dal nome del campo se non la scegli: metri per nomi come DIAM_M, altrimenti
chilometri.&lt;/p&gt;
&lt;p&gt;Un'esecuzione con molte indicazioni può essere annullata, o finire con QGIS: ciò che è stato delineato è conservato, e le
stesse indicazioni sullo stesso raster riprendono da lì.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>PROJ knows no transformation between the two coordinate reference systems.</source>
   <translation type="unfinished">PROJ non conosce alcuna trasformazione tra i due sistemi di riferimento delle coordinate.</translation>
  </message>
  <message>
   <source>Part of the mapped ground</source>
   <translation type="unfinished">Parte del terreno mappato</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation type="unfinished">Ritagli</translation>
  </message>
  <message>
   <source>Perimeter [m]</source>
   <translation type="unfinished">Perimetro [m]</translation>
  </message>
  <message>
   <source>Picture of the curves</source>
   <translation type="unfinished">Figura delle curve</translation>
  </message>
  <message>
   <source>Picture of the labels</source>
   <translation type="unfinished">Figura delle etichette</translation>
  </message>
  <message>
   <source>Pixel [m]</source>
   <translation type="unfinished">Pixel [m]</translation>
  </message>
  <message>
   <source>Planetocentric</source>
   <translation type="unfinished">Planetocentriche</translation>
  </message>
  <message>
   <source>Planetographic</source>
   <translation type="unfinished">Planetografiche</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">Poligoni</translation>
  </message>
  <message>
   <source>Probabilities of each class</source>
   <translation type="unfinished">Probabilità di ogni classe</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation type="unfinished">Raster delle probabilità</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation type="unfinished">Prompt</translation>
  </message>
  <message>
   <source>Prototypes (few labels)</source>
   <translation type="unfinished">Prototipi (poche etichette)</translation>
  </message>
  <message>
   <source>QGIS gives no reason</source>
   <translation type="unfinished">QGIS non dà alcun motivo</translation>
  </message>
  <message>
   <source>QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. What the plugin stores is right on equirectangular ones; of others compare with another layer.</source>
   <translation type="unfinished">QGIS ha PROJ {own} e il motore {version}, che in queste mappe collocano altrove i luoghi dei pianeti: {maps}. Ciò che il plugin memorizza è corretto su quelle equirettangolari; le altre confrontale con un altro layer.</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation type="unfinished">Foresta casuale</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">Raster</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation type="unfinished">Raster</translation>
  </message>
  <message>
   <source>Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each in the same order.</source>
   <translation type="unfinished">Raster: {rasters}, layer di etichette: {labels}. Indica un layer di etichette per tutti i raster, o uno per ciascuno nello stesso ordine.</translation>
  </message>
  <message>
   <source>Refine landform</source>
   <translation type="unfinished">Affina geoforma</translation>
  </message>
  <message>
   <source>Remove landforms</source>
   <translation type="unfinished">Rimuovi geoforme</translation>
  </message>
  <message>
   <source>Replace a finished run</source>
   <translation type="unfinished">Sostituisci una mappatura finita</translation>
  </message>
  <message>
   <source>Replace files that are there</source>
   <translation type="unfinished">Sostituisci i file esistenti</translation>
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished">Report</translation>
  </message>
  <message>
   <source>Residual of the fit [m]</source>
   <translation type="unfinished">Residuo dell'adattamento [m]</translation>
  </message>
  <message>
   <source>Restore landforms</source>
   <translation type="unfinished">Ripristina geoforme</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation type="unfinished">Revisione: {name}</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation type="unfinished">Rivista</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation type="unfinished">Revisore</translation>
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished">Mappatura</translation>
  </message>
  <message>
   <source>SAM model</source>
   <translation type="unfinished">Modello SAM</translation>
  </message>
  <message>
   <source>SAM that finds the masks</source>
   <translation type="unfinished">SAM che trova le maschere</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation type="unfinished">Item STAC</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished">Salva il report</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.&lt;/p&gt;</source>
   <translation type="unfinished">Dice a quale classe appartiene ogni cella di una griglia, con un modello creato da “Addestra classificatore di ritagli”.

&lt;p&gt;Scrive un layer con un poligono per ogni cella, la sua classe e la probabilità di ogni classe, e un raster delle
probabilità. Le celle con dati per meno della metà vengono tralasciate.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Lato di una cella&lt;/b&gt;: 0 usa quello dell'addestramento.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Probabilità minima&lt;/b&gt;: una cella la cui classe più probabile lo è meno resta senza classe. Con 0 ogni cella riceve una delle
classi apprese, qualunque cosa mostri, a meno che una di esse rappresenti altri terreni.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Score below {score}</source>
   <translation type="unfinished">Punteggio sotto {score}</translation>
  </message>
  <message>
   <source>Score of the model</source>
   <translation type="unfinished">Punteggio del modello</translation>
  </message>
  <message>
   <source>Second map (folder of the run)</source>
   <translation type="unfinished">Seconda mappa (cartella della mappatura)</translation>
  </message>
  <message>
   <source>Second model (folder)</source>
   <translation type="unfinished">Secondo modello (cartella)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished">Seme</translation>
  </message>
  <message>
   <source>Shape on the body</source>
   <translation type="unfinished">Forma sul corpo celeste</translation>
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished">Frazione</translation>
  </message>
  <message>
   <source>Share of a mask</source>
   <translation type="unfinished">Frazione di una maschera</translation>
  </message>
  <message>
   <source>Share of ground kept unseen</source>
   <translation type="unfinished">Frazione di terreno tenuta non vista</translation>
  </message>
  <message>
   <source>Share of the ground on which masks decided</source>
   <translation type="unfinished">Frazione del terreno su cui hanno deciso le maschere</translation>
  </message>
  <message>
   <source>Share of the ground that differs</source>
   <translation type="unfinished">Frazione del terreno che differisce</translation>
  </message>
  <message>
   <source>Share of the ground that they changed</source>
   <translation type="unfinished">Frazione del terreno che hanno cambiato</translation>
  </message>
  <message>
   <source>Shared ground of map and labels, as a part of the ground of either</source>
   <translation type="unfinished">Terreno comune a mappa ed etichette, in rapporto al terreno dell'una o delle altre</translation>
  </message>
  <message>
   <source>Side of a cell (m)</source>
   <translation type="unfinished">Lato di una cella (m)</translation>
  </message>
  <message>
   <source>Smallest diameter (m)</source>
   <translation type="unfinished">Diametro minimo (m)</translation>
  </message>
  <message>
   <source>Smoothing (0 none to 1 strong)</source>
   <translation type="unfinished">Smussatura (da 0 nessuna a 1 forte)</translation>
  </message>
  <message>
   <source>Split landform</source>
   <translation type="unfinished">Dividi geoforma</translation>
  </message>
  <message>
   <source>Start from an earlier model</source>
   <translation type="unfinished">Parti da un modello precedente</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation type="unfinished">Avvio del motore…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Interrompi</translation>
  </message>
  <message>
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>Fermato dopo {done} di {count} oggetti. Sono conservati: la stessa esecuzione riprende da lì.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation type="unfinished">Interrotto dopo il {share} % dei tasselli.</translation>
  </message>
  <message>
   <source>Stopped early.</source>
   <translation type="unfinished">Interrotto in anticipo.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for 1 epoch.</source>
   <translation type="unfinished">Interrotto in anticipo; ha imparato per 1 epoca.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for {n} epochs.</source>
   <translation type="unfinished">Interrotto in anticipo; ha imparato per {n} epoche.</translation>
  </message>
  <message>
   <source>Stopped early; the best epoch, {epoch}, is in {folder}.</source>
   <translation type="unfinished">Interrotto in anticipo; l'epoca migliore, {epoch}, è in {folder}.</translation>
  </message>
  <message>
   <source>Stopped early; the student as it was after step {step} is in {folder}.</source>
   <translation type="unfinished">Interrotto in anticipo; lo studente com'era dopo il passo {step} è in {folder}.</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">Studente</translation>
  </message>
  <message>
   <source>Student: EfficientNet-Lite0</source>
   <translation type="unfinished">Studente: EfficientNet-Lite0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B0</source>
   <translation type="unfinished">Studente: SegFormer-B0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B1</source>
   <translation type="unfinished">Studente: SegFormer-B1</translation>
  </message>
  <message>
   <source>Student: SegFormer-B2</source>
   <translation type="unfinished">Studente: SegFormer-B2</translation>
  </message>
  <message>
   <source>Subtract landforms</source>
   <translation type="unfinished">Sottrai geoforme</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation type="unfinished">Sottotipo</translation>
  </message>
  <message>
   <source>Table with centres and diameters</source>
   <translation type="unfinished">Tabella con centri e diametri</translation>
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
   <translation type="unfinished">Istruisce un piccolo decoder, uno studente, su immagini senza etichette: un decoder di un altro terreno indica le
classi, le maschere di un SAM interrogato su ciò che vede correggono la posizione dei confini, e lo studente impara da entrambi.

&lt;p&gt;&lt;b&gt;Immagini&lt;/b&gt;: del nuovo terreno, tutte a una scala che il decoder conosce.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minuti&lt;/b&gt;: quanto a lungo impara lo studente; prima si cercano le maschere. L'annullamento conserva il migliore
finora.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Frazione di una maschera&lt;/b&gt;: una maschera conta se coincide a tal punto (IoU) con ciò che vede il decoder.&lt;/p&gt;
&lt;p&gt;La figura accanto al modello mostra da che cosa ha imparato: guardala. Dei suoi punteggi non si sa nulla finché non viene
valutato su etichette.&lt;/p&gt;</translation>
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
   <translation type="unfinished">Dice se altre etichette aiuterebbero.

&lt;p&gt;I decoder vengono addestrati con 1, 2, 5, 10 e così via dei poligoni di ogni classe, ogni numero più volte con poligoni
diversi, e valutati sullo stesso terreno, da cui nessuno di essi ha imparato. Il report mostra come crescono i punteggi e
risponde in una frase; gli stessi numeri stanno accanto come JSON. Nessun modello viene conservato.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Numeri di poligoni&lt;/b&gt;: di ogni classe, ad es. 5, 20, 80. Se vuoto, si scelgono in base a quanti ce ne sono.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Estrazioni per ogni numero&lt;/b&gt;: con meno di tre, il caso non si distingue dal guadagno.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terreno interamente etichettato&lt;/b&gt;: poligoni entro cui ogni geoforma è stata delineata. Se mancano, è il
terreno attorno alle etichette.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>The box is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">Il rettangolo è fuori dal layer {layer}. Traccialo sull'immagine.</translation>
  </message>
  <message>
   <source>The card {path} cannot be read. Train the model again, or take another one.</source>
   <translation type="unfinished">La scheda {path} non è leggibile. Addestra di nuovo il modello, o prendine un altro.</translation>
  </message>
  <message>
   <source>The click is outside the layer {layer}. Click on the image.</source>
   <translation type="unfinished">Il clic è fuori dal layer {layer}. Fai clic sull'immagine.</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation type="unfinished">Il confronto è stato interrotto; non è stato scritto nulla.</translation>
  </message>
  <message>
   <source>The counts have too few craters from there on to tell how complete they are.</source>
   <translation type="unfinished">Da lì in poi i conteggi hanno troppo pochi crateri per dire quanto sono completi.</translation>
  </message>
  <message>
   <source>The differences in {path} could not be opened.</source>
   <translation type="unfinished">Non è stato possibile aprire le differenze in {path}.</translation>
  </message>
  <message>
   <source>The disk has only {size} left: choose a folder on another one.</source>
   <translation type="unfinished">Sul disco restano solo {size}: scegli una cartella su un altro.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly: {reason}</source>
   <translation type="unfinished">Il motore è terminato in modo imprevisto: {reason}</translation>
  </message>
  <message>
   <source>The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock and press “Set up engine…”.</source>
   <translation type="unfinished">Il motore non è configurato in {folder}. Apri la pagina Motore del pannello Landform Mapper e premi “Configura motore…”.</translation>
  </message>
  <message>
   <source>The engine {path} does not start ({reason}). Repair it on the Engine page.</source>
   <translation type="unfinished">Il motore {path} non si avvia ({reason}). Riparalo nella pagina Motore.</translation>
  </message>
  <message>
   <source>The extent cannot be brought into the CRS of the raster “{raster}”. Zoom in to the raster, or use the whole layer.</source>
   <translation type="unfinished">Non è possibile portare l'estensione nel SR del raster “{raster}”. Fai zoom sul raster, o usa l'intero layer.</translation>
  </message>
  <message>
   <source>The extent is empty. Draw a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">L'estensione è vuota. Disegna un rettangolo sulla mappa, o scegli un'altra estensione.</translation>
  </message>
  <message>
   <source>The extent is on {body}, but the raster “{raster}” is on {other}. Choose an extent on the raster's own body.</source>
   <translation type="unfinished">L'estensione è su {body}, ma il raster “{raster}” è su {other}. Scegli un'estensione sullo stesso corpo celeste del raster.</translation>
  </message>
  <message>
   <source>The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer.</source>
   <translation type="unfinished">L'estensione è fuori dal raster “{raster}”. Sposta la mappa sul raster, o usa l'intero layer.</translation>
  </message>
  <message>
   <source>The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. Match another field, rename that one, or choose another landform layer.</source>
   <translation type="unfinished">Il campo {field} del layer {layer} è di tipo {type}, che non può contenere “{value}”. Abbina un altro campo, rinomina quello, o scegli un altro layer di geoforme.</translation>
  </message>
  <message>
   <source>The field “{field}” holds radii by its name: landforms are taken to be twice as wide.</source>
   <translation type="unfinished">Secondo il nome, il campo «{field}» contiene raggi: le forme si considerano larghe il doppio.</translation>
  </message>
  <message>
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">L'immagine “{image}” non è un file che il motore possa leggere. Salvala prima come GeoTIFF.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">L'operazione è stata annullata.</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation type="unfinished">La valutazione è stata interrotta; non è stato scritto alcun report.</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the ensemble.</source>
   <translation type="unfinished">Il tipo che riesce meglio sulla maggior parte dei terreni; al momento l’insieme.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.</source>
   <translation type="unfinished">Il layer di etichette “{layer}” non ha un campo per la classe. Scegli il campo che la contiene, o aggiungine uno.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.</source>
   <translation type="unfinished">Il layer di etichette “{layer}” non ha il campo “{field}”. Scegli il campo che contiene la classe, o aggiungilo.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.</source>
   <translation type="unfinished">Il layer di etichette “{layer}” è vuoto. Delinea prima alcune geoforme nella pagina Annota.</translation>
  </message>
  <message>
   <source>The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. Choose the raster that the labels were drawn on.</source>
   <translation type="unfinished">Le etichette “{layer}” sono su {body}, ma il raster “{raster}” è su {other}. Scegli il raster su cui le etichette sono state disegnate.</translation>
  </message>
  <message>
   <source>The landform accepted last is saved, or its layer gone: delete it in the layer instead.</source>
   <translation type="unfinished">L’ultima geoforma accettata è già salvata, o il suo layer non c’è più: eliminarla nel layer.</translation>
  </message>
  <message>
   <source>The landform cannot go to the layer {layer}. {reason}</source>
   <translation type="unfinished">La geoforma non può andare nel layer {layer}. {reason}</translation>
  </message>
  <message>
   <source>The landform is no longer in the layer {layer}: undo, or clear the prompt.</source>
   <translation type="unfinished">La geoforma non è più nel layer {layer}: annulla la modifica, o cancella il prompt.</translation>
  </message>
  <message>
   <source>The landform would not fall in two: click on a part of it, or choose another outline with Tab.</source>
   <translation type="unfinished">La geoforma non si dividerebbe in due: fai clic su una sua parte, o scegli un altro contorno con Tab.</translation>
  </message>
  <message>
   <source>The layer {layer} cannot be edited: its file or its disk may be read-only. Choose or create another landform layer.</source>
   <translation type="unfinished">Il layer {layer} non è modificabile: il suo file o il suo disco forse è in sola lettura. Scegli o crea un altro layer di geoforme.</translation>
  </message>
  <message>
   <source>The layer {layer} could not be saved; your edits are kept. {reason}</source>
   <translation type="unfinished">Non è stato possibile salvare il layer {layer}; le tue modifiche restano. {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the change. Choose or create another one.</source>
   <translation type="unfinished">Il layer {layer} non ha accettato la modifica. Scegline o creane un altro.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the field {field}. Choose or create another one.</source>
   <translation type="unfinished">Il layer {layer} non ha accettato il campo {field}. Scegline o creane un altro.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landform. Choose or create another one.</source>
   <translation type="unfinished">Il layer {layer} non ha accettato la geoforma. Scegline o creane un altro.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landforms. They are still kept.</source>
   <translation type="unfinished">Il layer {layer} non ha accettato le geoforme. Restano conservate.</translation>
  </message>
  <message>
   <source>The layer {layer} has no field for the class: match its fields first.</source>
   <translation type="unfinished">Il layer {layer} non ha un campo per la classe: abbina prima i suoi campi.</translation>
  </message>
  <message>
   <source>The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.</source>
   <translation type="unfinished">Il layer {layer} non ha i campi “class” e “reviewed”, perciò non contiene nulla da rivedere.</translation>
  </message>
  <message>
   <source>The layer {table} in {path} could not be opened: {reason}. Choose another file.</source>
   <translation type="unfinished">Non è stato possibile aprire il layer {table} in {path}: {reason}. Scegli un altro file.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no field {names} for this landform.</source>
   <translation type="unfinished">Il layer “{layer}” non ha il campo {names} per questa geoforma.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no fields for {count} values of this landform ({names}).</source>
   <translation type="unfinished">Il layer “{layer}” non ha campi per {count} valori di questa geoforma ({names}).</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no polygon. Choose another extent.</source>
   <translation type="unfinished">Il layer “{layer}” non ha poligoni. Scegli un'altra estensione.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no selected polygon. Select some, or choose another extent.</source>
   <translation type="unfinished">Il layer “{layer}” non ha poligoni selezionati. Selezionane alcuni, o scegli un'altra estensione.</translation>
  </message>
  <message>
   <source>The map and the layer {layer} do not fit together. {reason}</source>
   <translation type="unfinished">La mappa e il layer {layer} non sono compatibili. {reason}</translation>
  </message>
  <message>
   <source>The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's CRS to the layer's.</source>
   <translation type="unfinished">La mappa mostra {body} e il layer {layer} è su {other}: lì un clic non ha posizione. Imposta il SR del progetto su quello del layer.</translation>
  </message>
  <message>
   <source>The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, in the same order.</source>
   <translation type="unfinished">Il modello ha imparato da {number} layer di uno stesso terreno: {names}. Scegli anche i layer accanto al raster, nello stesso ordine.</translation>
  </message>
  <message>
   <source>The network has {count} inputs, since the decoder looks at several levels: Deepness takes one.</source>
   <translation type="unfinished">La rete ha {count} ingressi, perché il decoder guarda più livelli: Deepness ne accetta uno.</translation>
  </message>
  <message>
   <source>The polygon is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">Il poligono è fuori dal layer {layer}. Disegnalo sull'immagine.</translation>
  </message>
  <message>
   <source>The polygons in {path} could not be opened: {reason}. Run the map again.</source>
   <translation type="unfinished">Non è stato possibile aprire i poligoni in {path}: {reason}. Esegui di nuovo la mappatura.</translation>
  </message>
  <message>
   <source>The prompts do not fit the raster. {reason}</source>
   <translation type="unfinished">I prompt non sono compatibili con il raster. {reason}</translation>
  </message>
  <message>
   <source>The raster is on {body} and the landform layer {layer} on {other}. Choose or create a landform layer for this raster.</source>
   <translation type="unfinished">Il raster è su {body} e il layer di geoforme {layer} su {other}. Scegli o crea un layer di geoforme per questo raster.</translation>
  </message>
  <message>
   <source>The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">Il raster “{layer}” non è un file che il motore possa leggere. Salvalo prima come GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{name}” is not a file that the engine can read. Save it as a GeoTIFF first (right-click the layer, Export, Save As).</source>
   <translation type="unfinished">Il raster “{name}” non è un file che il motore possa leggere. Salvalo prima come GeoTIFF (clic destro sul layer, Esporta, Salva con Nome).</translation>
  </message>
  <message>
   <source>The second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">Il secondo conteggio ha circa il {share} ({low} – {high}) dei {first} crateri rivisti.</translation>
  </message>
  <message>
   <source>The second count is a part of this one, which is taken to be complete after its review.</source>
   <translation type="unfinished">Il secondo conteggio è una parte di questo, che dopo la revisione è ritenuto completo.</translation>
  </message>
  <message>
   <source>The selected landforms do not overlap: there is nothing to subtract.</source>
   <translation type="unfinished">Le geoforme selezionate non si sovrappongono: non c'è nulla da sottrarre.</translation>
  </message>
  <message>
   <source>The set-up stopped because of an unexpected error: {error}.</source>
   <translation type="unfinished">La configurazione si è fermata per un errore imprevisto: {error}.</translation>
  </message>
  <message>
   <source>The sizes in the field “{field}” are taken to be kilometres.</source>
   <translation type="unfinished">Le dimensioni nel campo «{field}» sono intese in chilometri.</translation>
  </message>
  <message>
   <source>The threshold of “{name}” should be a number from 0 to 1, not “{value}”.</source>
   <translation type="unfinished">La soglia di “{name}” dovrebbe essere un numero da 0 a 1, non “{value}”.</translation>
  </message>
  <message>
   <source>There are about {all}; both together have {share}.</source>
   <translation type="unfinished">Ce ne sono circa {all}; insieme ne hanno il {share}.</translation>
  </message>
  <message>
   <source>There is no such raster. Choose a raster layer or a file.</source>
   <translation type="unfinished">Questo raster non esiste. Scegli un layer raster o un file.</translation>
  </message>
  <message>
   <source>They are of {body}</source>
   <translation type="unfinished">Sono di {body}</translation>
  </message>
  <message>
   <source>This box has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">Questo rettangolo non ha posizione nel sistema di riferimento delle coordinate del layer.</translation>
  </message>
  <message>
   <source>This holds where both have looked at the same ground without knowing of each other; craters that both hardly see make it look better than it is, things that are no craters worse.</source>
   <translation type="unfinished">Questo vale se entrambi hanno guardato lo stesso terreno senza sapere l’uno dell’altro; i crateri che entrambi vedono appena lo fanno sembrare migliore di quanto sia, ciò che non è un cratere peggiore.</translation>
  </message>
  <message>
   <source>This place has no coordinates in the layer's coordinate reference system.</source>
   <translation type="unfinished">Questo luogo non ha coordinate nel sistema di riferimento delle coordinate del layer.</translation>
  </message>
  <message>
   <source>This polygon has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">Questo poligono non ha posizione nel sistema di riferimento delle coordinate del layer.</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">Soglie</translation>
  </message>
  <message>
   <source>Tick at least one image of the new ground. Images that are files in the project count.</source>
   <translation type="unfinished">Spunta almeno un'immagine del nuovo terreno. Valgono le immagini del progetto che sono file.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation type="unfinished">Tasselli</translation>
  </message>
  <message>
   <source>Time needed [s]</source>
   <translation type="unfinished">Tempo impiegato [s]</translation>
  </message>
  <message>
   <source>Train a patch classifier</source>
   <translation type="unfinished">Addestra classificatore di ritagli</translation>
  </message>
  <message>
   <source>Train decoder</source>
   <translation type="unfinished">Addestra decoder</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">Addestrato</translation>
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
   <translation type="unfinished">Addestra un decoder che trova le geoforme delineate dai poligoni di etichetta.

&lt;p&gt;Il decoder è una piccola rete, o un tipo più semplice, sulle caratteristiche congelate di un modello d'immagine. Il terreno etichettato viene
tagliato in blocchi, e ciascuno è valutato da un decoder che non l'ha visto; quello conservato ha imparato da tutti.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Layer di etichette&lt;/b&gt;: uno per tutti i raster, o uno per ogni raster nello stesso ordine. Ciascuno richiede il campo classe.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terreno interamente etichettato&lt;/b&gt;: poligoni entro cui ogni geoforma è stata delineata. Se mancano, è il
terreno attorno alle etichette.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Parti da un modello precedente&lt;/b&gt;: le classi note a entrambi proseguono da ciò che ha imparato; il suo modello d'immagine, il suo tipo e la sua
scala restano.&lt;/p&gt;
&lt;p&gt;La cartella di output contiene il modello (safetensors), la sua scheda (JSON) e una figura delle curve. Una cartella che contiene
già qualcosa non viene mai sovrascritta.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation type="unfinished">Transformer</translation>
  </message>
  <message>
   <source>Twice the shared ground, as a part of the sum of both</source>
   <translation type="unfinished">Il doppio del terreno comune, in rapporto alla somma di entrambi</translation>
  </message>
  <message>
   <source>UNet from scratch</source>
   <translation type="unfinished">UNet da zero</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">Unità del diametro</translation>
  </message>
  <message>
   <source>Version of ONNX's operators</source>
   <translation type="unfinished">Versione degli operatori di ONNX</translation>
  </message>
  <message>
   <source>Waits until all landforms are found.</source>
   <translation type="unfinished">Attende finché tutte le geoforme sono trovate.</translation>
  </message>
  <message>
   <source>Waits until the comparison is done.</source>
   <translation type="unfinished">Attende la fine del confronto.</translation>
  </message>
  <message>
   <source>Waits until the conversion is done.</source>
   <translation type="unfinished">Attende la fine della conversione.</translation>
  </message>
  <message>
   <source>Waits until the decoder is judged.</source>
   <translation type="unfinished">Attende la fine della valutazione del decoder.</translation>
  </message>
  <message>
   <source>Waits until the download is done.</source>
   <translation type="unfinished">Attende la fine del download.</translation>
  </message>
  <message>
   <source>Waits until the export is done.</source>
   <translation type="unfinished">Attende la fine dell'esportazione.</translation>
  </message>
  <message>
   <source>Waits until the labels of the student are drawn.</source>
   <translation type="unfinished">Attende finché le etichette dello studente sono disegnate.</translation>
  </message>
  <message>
   <source>Waits until the learning curve is drawn.</source>
   <translation type="unfinished">Attende finché la curva di apprendimento è disegnata.</translation>
  </message>
  <message>
   <source>Waits until the map run is done.</source>
   <translation type="unfinished">Attende la fine della mappatura.</translation>
  </message>
  <message>
   <source>Waits until the pretraining is done.</source>
   <translation type="unfinished">Attende la fine del preaddestramento.</translation>
  </message>
  <message>
   <source>Waits until the student is taught.</source>
   <translation type="unfinished">Attende finché lo studente è istruito.</translation>
  </message>
  <message>
   <source>Waits until the training is done.</source>
   <translation type="unfinished">Attende la fine dell'addestramento.</translation>
  </message>
  <message>
   <source>What a decoder has found, in this layer</source>
   <translation type="unfinished">Ciò che ha trovato un decoder, in questo layer</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation type="unfinished">Che cos'è</translation>
  </message>
  <message>
   <source>What {reviewer} has, in this layer</source>
   <translation type="unfinished">Ciò che ha {reviewer}, in questo layer</translation>
  </message>
  <message>
   <source>Whether more labels would help</source>
   <translation type="unfinished">Se altre etichette aiuterebbero</translation>
  </message>
  <message>
   <source>Which is better</source>
   <translation type="unfinished">Qual è migliore</translation>
  </message>
  <message>
   <source>Windows at most</source>
   <translation type="unfinished">Numero massimo di finestre</translation>
  </message>
  <message>
   <source>Writes a decoder as one ONNX file that other programs run, with all that stands before it.

&lt;p&gt;The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.&lt;/p&gt;
&lt;p&gt;Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.&lt;/p&gt;</source>
   <translation type="unfinished">Scrive un decoder come un unico file ONNX eseguibile da altri programmi, con tutto ciò che lo precede.

&lt;p&gt;Il file contiene ciò che legge il plugin QGIS Deepness: classi, risoluzione, dimensione e sovrapposizione dei suoi tasselli, e come
vengono scalati i pixel. Deepness accetta decoder con un solo ingresso: gli studenti, e altri che guardano un solo livello.&lt;/p&gt;
&lt;p&gt;Accanto, un item STAC con l'estensione Machine Learning Model descrive ingressi, classi e licenza.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

&lt;p&gt;Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt;: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Counted area&lt;/b&gt;: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
&lt;b&gt;image&lt;/b&gt; that holds data is taken. COCO annotations are in pixels of the image.&lt;/p&gt;</source>
   <translation type="unfinished">Scrive poligoni per altri programmi: conteggi di crateri per Craterstats (.scc, .diam) o come coppia di
Shapefile (_CRATER e _AREA, come in CraterTools e OpenCraterTool), annotazioni COCO, una tabella CSV, GeoJSON.

&lt;p&gt;Diametri e centri sono quelli dei cerchi adattati ai contorni ai minimi quadrati, sul corpo celeste del SR del layer.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classi&lt;/b&gt;: solo queste, separate da virgole. Se non se ne indica nessuna, un conteggio di crateri prende ogni classe che ha nome dai crateri (“crater”),
e tutti i poligoni se non c'è un campo classe.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Area di conteggio&lt;/b&gt;: poligoni del terreno esaminato, necessari per un conteggio di crateri. Se mancano, si prende tutta la parte
dell'&lt;b&gt;immagine&lt;/b&gt; che contiene dati. Le annotazioni COCO sono in pixel dell'immagine.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>a body of {radius} km radius</source>
   <translation type="unfinished">un corpo celeste di {radius} km di raggio</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation type="unfinished">ancora pochi secondi</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation type="unfinished">circa un minuto</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation type="unfinished">circa {hours} h</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation type="unfinished">ancora circa {hours} h</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min</source>
   <translation type="unfinished">circa {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <translation type="unfinished">ancora circa {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation type="unfinished">ancora circa {minutes} min</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation type="unfinished">circa {n} min</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation type="unfinished">ancora circa {seconds} s</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation type="unfinished">circa {size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished">accettata</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">tutti</translation>
  </message>
  <message>
   <source>an unknown body</source>
   <translation type="unfinished">un corpo celeste sconosciuto</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation type="unfinished">come mostrato</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">automatico</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">sfondo</translation>
  </message>
  <message>
   <source>certain</source>
   <translation type="unfinished">certa</translation>
  </message>
  <message>
   <source>circle</source>
   <translation type="unfinished">cerchio</translation>
  </message>
  <message>
   <source>classes</source>
   <translation type="unfinished">classi</translation>
  </message>
  <message>
   <source>diameter</source>
   <translation type="unfinished">diametro</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation type="unfinished">disegnata a mano</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation type="unfinished">ellisse</translation>
  </message>
  <message>
   <source>feature {number}</source>
   <translation type="unfinished">elemento {number}</translation>
  </message>
  <message>
   <source>it said nothing</source>
   <translation type="unfinished">non ha detto nulla</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">geoforme</translation>
  </message>
  <message>
   <source>learnt from {number} layers: {names}</source>
   <translation type="unfinished">ha imparato da {number} layer: {names}</translation>
  </message>
  <message>
   <source>learnt: objects are found one by one</source>
   <translation>appresi: gli oggetti si trovano uno per uno</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">escluso</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation type="unfinished">meno di un minuto</translation>
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished">leggera</translation>
  </message>
  <message>
   <source>map units</source>
   <translation type="unfinished">unità mappa</translation>
  </message>
  <message>
   <source>mapped by a model</source>
   <translation type="unfinished">mappata da un modello</translation>
  </message>
  <message>
   <source>mapped extent</source>
   <translation type="unfinished">estensione mappata</translation>
  </message>
  <message>
   <source>mean IoU {score} on unseen ground</source>
   <translation type="unfinished">IoU media {score} su terreno non visto</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">media</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished">nessun motivo indicato</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">nessuna</translation>
  </message>
  <message>
   <source>none: it reads the pixels</source>
   <translation type="unfinished">nessuno: legge i pixel</translation>
  </message>
  <message>
   <source>not learnt: that takes 300 labels of objects</source>
   <translation>non appresi: servono 300 oggetti etichettati</translation>
  </message>
  <message>
   <source>once (fast)</source>
   <translation type="unfinished">una volta (veloce)</translation>
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished">altro</translation>
  </message>
  <message>
   <source>outlined by clicks</source>
   <translation type="unfinished">delineata con clic</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation type="unfinished">pixel</translation>
  </message>
  <message>
   <source>probabilities of each class</source>
   <translation type="unfinished">probabilità di ogni classe</translation>
  </message>
  <message>
   <source>probability</source>
   <translation type="unfinished">probabilità</translation>
  </message>
  <message>
   <source>questionable</source>
   <translation type="unfinished">dubbia</translation>
  </message>
  <message>
   <source>reviewed polygons only</source>
   <translation type="unfinished">solo poligoni rivisti</translation>
  </message>
  <message>
   <source>strong</source>
   <translation type="unfinished">forte</translation>
  </message>
  <message>
   <source>three times (better, slower)</source>
   <translation type="unfinished">tre volte (meglio, più lento)</translation>
  </message>
  <message>
   <source>time not known before the first tiles</source>
   <translation type="unfinished">tempo ignoto prima dei primi tasselli</translation>
  </message>
  <message>
   <source>told by the field's name</source>
   <translation type="unfinished">dal nome del campo</translation>
  </message>
  <message>
   <source>unclassified</source>
   <translation type="unfinished">non classificata</translation>
  </message>
  <message>
   <source>up to {size}</source>
   <translation type="unfinished">fino a {size}</translation>
  </message>
  <message>
   <source>{count} craters, N(1) = {density} km⁻²</source>
   <translation type="unfinished">{count} crateri, N(1) = {density} km⁻²</translation>
  </message>
  <message>
   <source>{count} landforms</source>
   <translation type="unfinished">{count} geoforme</translation>
  </message>
  <message>
   <source>{done} of {count} objects, about {minutes} min left</source>
   <translation>{done} di {count} oggetti, ancora circa {minutes} min</translation>
  </message>
  <message>
   <source>{field} is one of: {values}.</source>
   <translation type="unfinished">{field} è uno di: {values}.</translation>
  </message>
  <message>
   <source>{field} lies between {least} and {most}.</source>
   <translation type="unfinished">{field} è compreso tra {least} e {most}.</translation>
  </message>
  <message>
   <source>{first} here, {second} in the second count, {both} in both</source>
   <translation type="unfinished">{first} qui, {second} nel secondo conteggio, {both} in entrambi</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Free some space there.</source>
   <translation type="unfinished">Impossibile scrivere in {folder}: {reason}. Libera spazio lì.</translation>
  </message>
  <message>
   <source>{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote.</source>
   <translation type="unfinished">{folder} non contiene un modello addestrato (manca {file}). Scegli la cartella scritta dalla pagina Addestra.</translation>
  </message>
  <message>
   <source>{length} a pixel</source>
   <translation type="unfinished">{length} per pixel</translation>
  </message>
  <message>
   <source>{length} a sample</source>
   <translation type="unfinished">{length} per campione</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation type="unfinished">da {low} a {high}</translation>
  </message>
  <message>
   <source>{number} images</source>
   <translation type="unfinished">{number} immagini</translation>
  </message>
  <message>
   <source>{number} polygons: {classes}</source>
   <translation type="unfinished">{number} poligoni: {classes}</translation>
  </message>
  <message>
   <source>{number} without a class are left out.</source>
   <translation type="unfinished">{number} senza classe vengono esclusi.</translation>
  </message>
  <message>
   <source>{n} craters of the second count were found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">{n} crateri del secondo conteggio sono stati trovati da un decoder e rivisti da nessuno.</translation>
  </message>
  <message>
   <source>{n} further layers</source>
   <translation type="unfinished">{n} altri layer</translation>
  </message>
  <message>
   <source>{n} of them are questionable.</source>
   <translation type="unfinished">{n} di essi sono dubbi.</translation>
  </message>
  <message>
   <source>{n} polygons below {area} were merged into what lies around them.</source>
   <translation type="unfinished">{n} poligoni sotto {area} sono stati fusi con ciò che li circonda.</translation>
  </message>
  <message>
   <source>{n} tiles</source>
   <translation type="unfinished">{n} tasselli</translation>
  </message>
  <message>
   <source>{path} could not be created: {reason}. Choose another folder.</source>
   <translation type="unfinished">Non è stato possibile creare {path}: {reason}. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.</source>
   <translation type="unfinished">Non è stato possibile aprire {path} in scrittura come GeoPackage: {reason}. Scegli un altro file.</translation>
  </message>
  <message>
   <source>{percent} % of the unseen ground got its right class.</source>
   <translation type="unfinished">Terreno non visto che ha ricevuto la classe giusta: {percent} %.</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation type="unfinished">{run}: {what}</translation>
  </message>
  <message>
   <source>{size}, rim ± {residual}.</source>
   <translation type="unfinished">{size}, orlo ± {residual}.</translation>
  </message>
  <message>
   <source>{tiles}, from before</source>
   <translation type="unfinished">{tiles}, da prima</translation>
  </message>
  <message>
   <source>{tiles}, looked at {views} times</source>
   <translation type="unfinished">{tiles}, {views} osservazioni</translation>
  </message>
  <message>
   <source>{tiles}, {old} of them from before</source>
   <translation type="unfinished">{tiles}, di cui {old} da prima</translation>
  </message>
  <message>
   <source>“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or planetographic.</source>
   <translation type="unfinished">“{layer}” non dice se le sue latitudini sono planetocentriche, com'è d'uso e come le disegna QGIS, o planetografiche.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not exported.</source>
   <translation type="unfinished">“{layer}” ha modifiche non salvate, che non vengono esportate.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not judged by.</source>
   <translation type="unfinished">“{layer}” ha modifiche non salvate, che non contano nella valutazione.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not trained on.</source>
   <translation type="unfinished">“{layer}” ha modifiche non salvate, da cui non si impara.</translation>
  </message>
  <message>
   <source>“{layer}” is not a polygon layer. Choose the layer with the landform polygons.</source>
   <translation type="unfinished">“{layer}” non è un layer poligonale. Scegli il layer con i poligoni delle geoforme.</translation>
  </message>
  <message>
   <source>“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?</source>
   <translation type="unfinished">“{layer}” dichiara la Terra, e “{image}” mostra {body}. Le sue longitudini e latitudini sono quelle di {body}?</translation>
  </message>
  <message>
   <source>“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further layers of its ground, in the same order.</source>
   <translation type="unfinished">“{raster}” ha accanto {number}, “{first}” invece {count}. Dai a ogni raster altrettanti layer aggiuntivi del suo terreno, nello stesso ordine.</translation>
  </message>
  <message>
   <source>“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.</source>
   <translation type="unfinished">“{text}” non è un elenco di numeri di poligoni. Scrivili come 5, 20, 80, o lascia vuoto.</translation>
  </message>
 </context>
 <context>
  <name>LandformTarget</name>
  <message>
   <source>Choose or create a landform layer first.</source>
   <translation type="unfinished">Scegli o crea prima un layer di geoforme.</translation>
  </message>
  <message>
   <source>Rename class {old} to {new}</source>
   <translation type="unfinished">Rinomina la classe {old} in {new}</translation>
  </message>
  <message>
   <source>The file {file} does not keep the coordinate reference system of the image: use the layer in this session, and set its CRS by hand whenever you open it again.</source>
   <translation type="unfinished">Il file {file} non conserva il sistema di riferimento delle coordinate dell'immagine: usa il layer in questa sessione, e imposta il suo SR a mano ogni volta che lo riapri.</translation>
  </message>
  <message>
   <source>{file} holds no polygon layer. Create a new landform layer.</source>
   <translation type="unfinished">{file} non contiene layer poligonali. Crea un nuovo layer di geoforme.</translation>
  </message>
 </context>
 <context>
  <name>LandformsOfLayer</name>
  <message>
   <source>No decision of this contact sheet is left to take back.</source>
   <translation type="unfinished">Non resta alcuna decisione di questo foglio di provini da annullare.</translation>
  </message>
 </context>
 <context>
  <name>LayerRow</name>
  <message>
   <source>Choose a layer</source>
   <translation type="unfinished">Scegli un layer</translation>
  </message>
  <message>
   <source>Leave this layer out</source>
   <translation type="unfinished">Tralascia questo layer</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveChart</name>
  <message>
   <source>Score over number of polygons</source>
   <translation type="unfinished">Punteggio in funzione del numero di poligoni</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation type="unfinished">IoU media</translation>
  </message>
  <message>
   <source>polygons of each class</source>
   <translation type="unfinished">poligoni di ogni classe</translation>
  </message>
  <message>
   <source>{number} of each class</source>
   <translation type="unfinished">{number} di ogni classe</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveResult</name>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">Apri il report</translation>
  </message>
  <message>
   <source>Would more labels help?</source>
   <translation type="unfinished">Servono più etichette?</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveRun</name>
  <message>
   <source>A learning curve is being drawn: if it is stopped now, nothing is kept.</source>
   <translation type="unfinished">Si sta disegnando una curva di apprendimento: se la interrompi ora, non ne resta nulla.</translation>
  </message>
  <message>
   <source>End the trials; no report is written</source>
   <translation type="unfinished">Termina le prove; non viene scritto alcun report</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Lettura delle etichette…</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation type="unfinished">Salva e continua</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Interrompi</translation>
  </message>
  <message>
   <source>The learning curve was stopped; no report was written.</source>
   <translation type="unfinished">La curva di apprendimento è stata interrotta; non è stato scritto alcun report.</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">geoforme</translation>
  </message>
  <message>
   <source>{name} learning curve</source>
   <translation type="unfinished">{name} curva di apprendimento</translation>
  </message>
 </context>
 <context>
  <name>LeaveGuard</name>
  <message>
   <source>Close QGIS and stop what runs?</source>
   <translation type="unfinished">Chiudere QGIS e interrompere ciò che è in corso?</translation>
  </message>
  <message>
   <source>Do not wait</source>
   <translation type="unfinished">Non attendere</translation>
  </message>
  <message>
   <source>Remove the plugin and stop what runs?</source>
   <translation type="unfinished">Rimuovere il plugin e interrompere ciò che è in corso?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished">Resta</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation type="unfinished">Interrompi e chiudi</translation>
  </message>
  <message>
   <source>Stop and remove</source>
   <translation type="unfinished">Interrompi e rimuovi</translation>
  </message>
  <message>
   <source>Stopping, and keeping what is done…</source>
   <translation type="unfinished">Interruzione; ciò che è fatto viene conservato…</translation>
  </message>
 </context>
 <context>
  <name>LikePanel</name>
  <message>
   <source> pixels</source>
   <translation type="unfinished"> pixel</translation>
  </message>
  <message>
   <source>1 selected landform does not lie on the image and is left out.</source>
   <translation type="unfinished">1 geoforma selezionata non si trova sull’immagine ed è tralasciata.</translation>
  </message>
  <message>
   <source>1 selected landform tells what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">1 geoforma selezionata dice che cosa si cerca. Aggiungine altre con Ctrl+clic.</translation>
  </message>
  <message>
   <source>20 pixels</source>
   <translation type="unfinished">20 pixel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished">Chiudi</translation>
  </message>
  <message>
   <source>Diameter of the smallest landforms that are looked for; smaller ones take more time</source>
   <translation type="unfinished">Diametro delle geoforme più piccole da cercare; quelle più piccole richiedono più tempo</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Traccia un rettangolo sulla mappa</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished">Disegna</translation>
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished">Trova</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">Trova altre simili</translation>
  </message>
  <message>
   <source>None of the selected landforms lies on the image. Select some that do, or choose their image.</source>
   <translation type="unfinished">Nessuna delle geoforme selezionate si trova sull’immagine. Selezionarne alcune che vi si trovino, o scegliere la loro immagine.</translation>
  </message>
  <message>
   <source>Select landforms by Ctrl+click: more like them are looked for.</source>
   <translation type="unfinished">Seleziona geoforme con Ctrl+clic: se ne cercano altre simili.</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation type="unfinished">Minima</translation>
  </message>
  <message>
   <source>Ten landforms tell enough: select fewer by Ctrl+click.</source>
   <translation type="unfinished">Dieci geoforme bastano: selezionane meno con Ctrl+clic.</translation>
  </message>
  <message>
   <source>The selected landform does not lie on the image. Select one that does, or choose its image.</source>
   <translation type="unfinished">La geoforma selezionata non si trova sull’immagine. Selezionarne una che vi si trovi, o scegliere la sua immagine.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Dove</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} pixel</translation>
  </message>
  <message>
   <source>{n} selected landforms do not lie on the image and are left out.</source>
   <translation type="unfinished">{n} geoforme selezionate non si trovano sull’immagine e sono tralasciate.</translation>
  </message>
  <message>
   <source>{n} selected landforms tell what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">{n} geoforme selezionate dicono che cosa si cerca. Aggiungine altre con Ctrl+clic.</translation>
  </message>
 </context>
 <context>
  <name>LikeRun</name>
  <message>
   <source>Nothing new was found there. Choose other ground, or smaller landforms.</source>
   <translation type="unfinished">Lì non è stato trovato nulla di nuovo. Scegli un altro terreno, o geoforme più piccole.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">Interrotto dopo il {share} % del terreno: la geoforma trovata finora può essere rivista.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">Interrotto dopo il {share} % del terreno: le {n} geoforme trovate finora possono essere riviste.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">Interrotto prima di trovare qualcosa di nuovo.</translation>
  </message>
  <message>
   <source>What was found is gone or damaged. Find more like these again.</source>
   <translation type="unfinished">Ciò che era stato trovato è sparito o danneggiato. Ripeti “Trova altre simili”.</translation>
  </message>
  <message>
   <source>What was looked at is kept: the same search goes on from there.</source>
   <translation type="unfinished">Ciò che è stato esaminato resta: la stessa ricerca continua da lì.</translation>
  </message>
 </context>
 <context>
  <name>LikeSearch</name>
  <message>
   <source>A review of similar landforms was left: 1 waits, {decided} decided.</source>
   <translation type="unfinished">Una revisione di geoforme simili è rimasta in sospeso: 1 in attesa, {decided} decise.</translation>
  </message>
  <message>
   <source>A review of similar landforms was left: {n} wait, {decided} decided.</source>
   <translation type="unfinished">Una revisione di geoforme simili è rimasta in sospeso: {n} in attesa, {decided} decise.</translation>
  </message>
  <message>
   <source>Finish what is looked for or reviewed first.</source>
   <translation type="unfinished">Termina prima la ricerca o la revisione in corso.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished">Scarta</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished">Continua</translation>
  </message>
 </context>
 <context>
  <name>LikenessOrder</name>
  <message>
   <source>The order stays as it was: {reason} The next decision tries again.</source>
   <translation type="unfinished">L'ordine resta com'era: {reason} La prossima decisione riprova.</translation>
  </message>
  <message>
   <source>What is decided cannot be kept in {folder}: {reason}. Free some space there.</source>
   <translation type="unfinished">Le decisioni non si possono conservare in {folder}: {reason}. Libera spazio lì.</translation>
  </message>
 </context>
 <context>
  <name>ManyLandforms</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Annulla</translation>
  </message>
  <message>
   <source>Choose the image and the landforms that the contact sheet shall show.</source>
   <translation type="unfinished">Scegli l'immagine e le geoforme che il foglio provini deve mostrare.</translation>
  </message>
  <message>
   <source>Everything in the view is looked for: if that is stopped now, what was found is lost.</source>
   <translation type="unfinished">Si cerca tutto nella vista: se si ferma ora, ciò che è stato trovato va perso.</translation>
  </message>
  <message>
   <source>Landforms of a layer are outlined: if that is stopped now, the outlines are lost.</source>
   <translation type="unfinished">Si delineano geoforme di un layer: se si ferma ora, i contorni vanno persi.</translation>
  </message>
  <message>
   <source>Looking for landforms…</source>
   <translation type="unfinished">Ricerca di geoforme…</translation>
  </message>
  <message>
   <source>More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the same search goes on from there.</source>
   <translation type="unfinished">Si cercano altre geoforme: se si ferma ora, ciò che è stato trovato può essere rivisto più tardi, e la stessa ricerca prosegue da lì.</translation>
  </message>
  <message>
   <source>Outlining landforms…</source>
   <translation type="unfinished">Delineazione delle geoforme…</translation>
  </message>
  <message>
   <source>Stop here; what was found or outlined so far can be reviewed</source>
   <translation type="unfinished">Interrompi qui; ciò che è stato trovato o delineato finora può essere rivisto</translation>
  </message>
  <message>
   <source>There are no landforms in “{layer}” yet.</source>
   <translation type="unfinished">In “{layer}” non ci sono ancora geoforme.</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Extent</source>
   <translation type="unfinished">&amp;Estensione</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">&amp;Cartella</translation>
  </message>
  <message>
   <source>&amp;Map</source>
   <translation type="unfinished">&amp;Mappa</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation type="unfinished">&amp;Apri cartella</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">&amp;Raster</translation>
  </message>
  <message>
   <source>&amp;Smoothing</source>
   <translation type="unfinished">&amp;Smussatura</translation>
  </message>
  <message>
   <source>&amp;Zoom to result</source>
   <translation type="unfinished">&amp;Zoom sul risultato</translation>
  </message>
  <message>
   <source>A decoder trained on the Train page; the list holds the ones used last</source>
   <translation type="unfinished">Un decoder addestrato nella pagina Addestra; l'elenco contiene gli ultimi usati</translation>
  </message>
  <message>
   <source>Add a raster layer to the project to start.</source>
   <translation type="unfinished">Per cominciare aggiungi un layer raster al progetto.</translation>
  </message>
  <message>
   <source>All decoders with their scores; compare two of them, or two maps</source>
   <translation type="unfinished">Tutti i decoder con i loro punteggi; confrontane due, o due mappe</translation>
  </message>
  <message>
   <source>Areas measured on the body</source>
   <translation type="unfinished">Aree misurate sul corpo celeste</translation>
  </message>
  <message>
   <source>Choose the folder of a trained model</source>
   <translation type="unfinished">Scegli la cartella di un modello addestrato</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished">Continua</translation>
  </message>
  <message>
   <source>De&amp;coders…</source>
   <translation type="unfinished">&amp;Decoder…</translation>
  </message>
  <message>
   <source>Dra&amp;w</source>
   <translation type="unfinished">Dise&amp;gna</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Traccia un rettangolo sulla mappa</translation>
  </message>
  <message>
   <source>Finished tiles are kept; run again to continue.</source>
   <translation type="unfinished">I tasselli finiti restano; esegui di nuovo per continuare.</translation>
  </message>
  <message>
   <source>Folder that will hold the run's own folder</source>
   <translation type="unfinished">Cartella che conterrà la cartella propria della mappatura</translation>
  </message>
  <message>
   <source>Ground can be looked at as it is and turned, and the mean counts; automatic does so where there are few tiles</source>
   <translation type="unfinished">Il terreno si può osservare così com'è e ruotato, e conta la media; automatico lo fa dove i tasselli sono pochi</translation>
  </message>
  <message>
   <source>How far outlines are rounded off, from pixel steps to strong</source>
   <translation type="unfinished">Quanto si arrotondano i contorni, dai gradini dei pixel a forte</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation type="unfinished">&amp;Osserva</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">Mappa</translation>
  </message>
  <message>
   <source>Map the extent with the chosen model</source>
   <translation type="unfinished">Mappa l'estensione con il modello scelto</translation>
  </message>
  <message>
   <source>Mapped ground</source>
   <translation type="unfinished">Terreno mappato</translation>
  </message>
  <message>
   <source>Minimum &amp;area</source>
   <translation type="unfinished">Area mi&amp;nima</translation>
  </message>
  <message>
   <source>Mo&amp;del</source>
   <translation type="unfinished">Mode&amp;llo</translation>
  </message>
  <message>
   <source>Name of the run: its folder and its group of layers are called after it</source>
   <translation type="unfinished">Nome della mappatura: la sua cartella e il suo gruppo di layer prendono quel nome</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">Poligoni</translation>
  </message>
  <message>
   <source>Probabilities of eac&amp;h class</source>
   <translation type="unfinished">&amp;Probabilità di ogni classe</translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished">Risultato</translation>
  </message>
  <message>
   <source>Run &amp;name</source>
   <translation type="unfinished">Nome mappat&amp;ura</translation>
  </message>
  <message>
   <source>Smaller polygons are merged into the neighbour they share most border with</source>
   <translation type="unfinished">I poligoni più piccoli vengono fusi con il vicino con cui condividono più confine</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Interrompi</translation>
  </message>
  <message>
   <source>Stop the run; finished tiles are kept, and the next run goes on from there</source>
   <translation type="unfinished">Interrompi la mappatura; i tasselli finiti restano, e la prossima mappatura continua da lì</translation>
  </message>
  <message>
   <source>The image to map</source>
   <translation type="unfinished">L'immagine da mappare</translation>
  </message>
  <message>
   <source>The layer whose selected polygons are mapped</source>
   <translation type="unfinished">Il layer di cui si mappano i poligoni selezionati</translation>
  </message>
  <message>
   <source>The part of the raster to map</source>
   <translation type="unfinished">La parte del raster da mappare</translation>
  </message>
  <message>
   <source>The run “{name}” was stopped.</source>
   <translation type="unfinished">La mappatura “{name}” è stata interrotta.</translation>
  </message>
  <message>
   <source>Unit of the minimum area, measured on the body; “automatic” takes what the model can tell from noise</source>
   <translation type="unfinished">Unità dell'area minima, misurata sul corpo celeste; “automatico” usa ciò che il modello sa distinguere dal rumore</translation>
  </message>
  <message>
   <source>What the run would take: tiles, time by what tiles have taken on this machine, and disk</source>
   <translation type="unfinished">Che cosa richiederebbe la mappatura: tasselli, tempo in base a quello impiegato dai tasselli su questo computer, e disco</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Dove</translation>
  </message>
  <message>
   <source>Write a raster with a band for each class, too; it is as large as the map for each of them</source>
   <translation type="unfinished">Scrivi anche un raster con una banda per ogni classe; per ciascuna è grande quanto la mappa</translation>
  </message>
  <message>
   <source>map {date}</source>
   <translation type="unfinished">mappa {date}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">media</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">nessuna</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} pixel</translation>
  </message>
  <message>
   <source>{raster} map</source>
   <translation type="unfinished">mappa {raster}</translation>
  </message>
 </context>
 <context>
  <name>MapReview</name>
  <message>
   <source>Add the image {image} to the project: the map “{layer}” was made of it.</source>
   <translation type="unfinished">Aggiungi l'immagine {image} al progetto: la mappa “{layer}” ne è stata ricavata.</translation>
  </message>
  <message>
   <source>Every polygon of “{layer}” is reviewed.</source>
   <translation type="unfinished">Ogni poligono di “{layer}” è rivisto.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of 1 polygon is a landform.</source>
   <translation type="unfinished">Revisione finita: {accepted} poligono su 1 è una geoforma.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} polygons are landforms.</source>
   <translation type="unfinished">Revisione finita: {accepted} poligoni su {count} sono geoforme.</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">Usa come etichette…</translation>
  </message>
 </context>
 <context>
  <name>MapsDialog</name>
  <message>
   <source>&amp;Differences</source>
   <translation type="unfinished">&amp;Differenze</translation>
  </message>
  <message>
   <source>&amp;First map</source>
   <translation type="unfinished">&amp;Prima mappa</translation>
  </message>
  <message>
   <source>&amp;Second map</source>
   <translation type="unfinished">&amp;Seconda mappa</translation>
  </message>
  <message>
   <source>Choose two maps that differ.</source>
   <translation type="unfinished">Scegli due mappe diverse.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished">Confronta</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">Confronta due mappe</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation type="unfinished">GeoTIFF (*.tif)</translation>
  </message>
  <message>
   <source>The two are compared cell by cell: a layer shows what became what, and a table tells how much ground.</source>
   <translation type="unfinished">Le due vengono confrontate cella per cella: un layer mostra che cosa è diventato che cosa, e una tabella dice quanto terreno.</translation>
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
   <translation type="unfinished">automatico</translation>
  </message>
 </context>
 <context>
  <name>ModelCatalogue</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Annulla</translation>
  </message>
  <message>
   <source>Checkpoint file</source>
   <translation type="unfinished">File di checkpoint</translation>
  </message>
  <message>
   <source>Checkpoints (*.pth *.pt);;All (*)</source>
   <translation type="unfinished">Checkpoint (*.pth *.pt);;Tutti (*)</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation type="unfinished">Connessione in corso…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">Scarica</translation>
  </message>
  <message>
   <source>Listed when the engine is ready.</source>
   <translation type="unfinished">Elencati quando il motore è pronto.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">Modello</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation type="unfinished">Lettura del file…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished">Dimensione</translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished">Stato</translation>
  </message>
  <message>
   <source>What the quickest window so far took on this machine</source>
   <translation type="unfinished">Quanto ha impiegato finora la finestra più veloce su questo computer</translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished">Finestra</translation>
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished">pronto</translation>
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
   <translation type="unfinished">Modello proprio</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from.</source>
   <translation type="unfinished">Un campione è ciò che il modello prende per un pixel: guarda ogni immagine ingrandita o ridotta, così che un campione copra {length} di terreno, come nel suo addestramento. I pixel sono quelli delle immagini da cui ha imparato.</translation>
  </message>
  <message>
   <source>Folder of a trained model</source>
   <translation type="unfinished">Cartella di un modello addestrato</translation>
  </message>
  <message>
   <source>No model yet: train one on the Train page, or open the folder of one.</source>
   <translation type="unfinished">Ancora nessun modello: addestrane uno nella pagina Addestra, o apri la cartella di uno esistente.</translation>
  </message>
 </context>
 <context>
  <name>ModelDetails</name>
  <message>
   <source>Model “{name}”</source>
   <translation type="unfinished">Modello “{name}”</translation>
  </message>
 </context>
 <context>
  <name>ModelJudging</name>
  <message>
   <source>Choose a raster and the polygon layer to judge by first.</source>
   <translation type="unfinished">Scegli prima un raster e il layer poligonale con cui valutare.</translation>
  </message>
 </context>
 <context>
  <name>PairList</name>
  <message>
   <source>Add another raster</source>
   <translation type="unfinished">Aggiungi un altro raster</translation>
  </message>
  <message>
   <source>Learn from several rasters at once, each with its own labels</source>
   <translation type="unfinished">Impara da più raster insieme, ciascuno con le proprie etichette</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Do not learn from this raster</source>
   <translation type="unfinished">Non imparare da questo raster</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">Etichette</translation>
  </message>
  <message>
   <source>Learn from polygons whose field “reviewed” is true; the ground of the others is left out</source>
   <translation type="unfinished">Impara dai poligoni il cui campo “reviewed” è vero; il terreno degli altri è escluso</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">Raster</translation>
  </message>
  <message>
   <source>Reviewed polygons only</source>
   <translation type="unfinished">Solo poligoni rivisti</translation>
  </message>
  <message>
   <source>The image that the landforms were drawn on.</source>
   <translation type="unfinished">L'immagine su cui sono state disegnate le geoforme.</translation>
  </message>
  <message>
   <source>The polygon layer with the landforms and their classes.</source>
   <translation type="unfinished">Il layer poligonale con le geoforme e le loro classi.</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Labels that the student would learn from</source>
   <translation type="unfinished">Etichette da cui imparerebbe lo studente</translation>
  </message>
 </context>
 <context>
  <name>PretrainDialog</name>
  <message>
   <source>All masks that the default model sees on the images are learnt as classes, without any label. Choose images of the kind that you map, but not those that are to judge.</source>
   <translation type="unfinished">Tutte le maschere che il modello predefinito vede nelle immagini vengono apprese come classi, senza alcuna etichetta. Scegli immagini del tipo che mappi, ma non quelle destinate alla valutazione.</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Decoder</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Immagini</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation type="unfinished">Maschere</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Nome</translation>
  </message>
  <message>
   <source>Pretrain</source>
   <translation type="unfinished">Preaddestra</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images</source>
   <translation type="unfinished">Preaddestra su immagini senza etichette</translation>
  </message>
  <message>
   <source>best rated first, as in the paper</source>
   <translation type="unfinished">prima le meglio valutate, come nell'articolo</translation>
  </message>
  <message>
   <source>largest first</source>
   <translation type="unfinished">prima le più grandi</translation>
  </message>
  <message>
   <source>most stable first</source>
   <translation type="unfinished">prima le più stabili</translation>
  </message>
  <message>
   <source>the same, the best on top</source>
   <translation type="unfinished">le stesse, le migliori sopra</translation>
  </message>
 </context>
 <context>
  <name>PretrainingRun</name>
  <message>
   <source>A student is being pretrained: if it is stopped now, the masks that were found are kept.</source>
   <translation type="unfinished">È in corso il preaddestramento di uno studente: se lo interrompi ora, le maschere trovate restano.</translation>
  </message>
  <message>
   <source>End the pretraining; what was learnt and found is kept</source>
   <translation type="unfinished">Termina il preaddestramento; ciò che è stato appreso e trovato resta</translation>
  </message>
  <message>
   <source>Have a student learn from images alone, so that few labels go farther</source>
   <translation type="unfinished">Fai imparare uno studente dalle sole immagini, così che poche etichette rendano di più</translation>
  </message>
  <message>
   <source>Looking for masks…</source>
   <translation type="unfinished">Ricerca di maschere…</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images…</source>
   <translation type="unfinished">Preaddestra senza etichette…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Interrompi e tieni il meglio</translation>
  </message>
  <message>
   <source>The pretrained student is in {folder}, and the next training starts from it.</source>
   <translation type="unfinished">Lo studente preaddestrato è in {folder}, e il prossimo addestramento parte da esso.</translation>
  </message>
  <message>
   <source>The pretraining was stopped before there was anything to keep.</source>
   <translation type="unfinished">Il preaddestramento è stato interrotto prima che ci fosse qualcosa da tenere.</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation type="unfinished">preaddestrato</translation>
  </message>
 </context>
 <context>
  <name>Questioner</name>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">Ricerca del contorno…</translation>
  </message>
  <message>
   <source>Rendering {layer}…</source>
   <translation type="unfinished">Disegno di {layer}…</translation>
  </message>
 </context>
 <context>
  <name>RangeHistogram</name>
  <message>
   <source>Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home lets all pass.</source>
   <translation type="unfinished">Trascina le maniglie: passa ciò che sta tra di esse. Tasti: Sinistra e Destra spostano la maniglia attiva, Pag su e Pag giù la spostano di più, Su e Giù attivano l'altra, Home lascia passare tutto.</translation>
  </message>
  <message>
   <source>Histogram with a least and a greatest value</source>
   <translation type="unfinished">Istogramma con un valore minimo e uno massimo</translation>
  </message>
 </context>
 <context>
  <name>RasterConversion</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Annulla</translation>
  </message>
  <message>
   <source>Convert to a Cloud Optimized GeoTIFF</source>
   <translation type="unfinished">Converti in Cloud Optimized GeoTIFF</translation>
  </message>
  <message>
   <source>Converting {name}…</source>
   <translation type="unfinished">Conversione di {name}…</translation>
  </message>
  <message>
   <source>Convert…</source>
   <translation type="unfinished">Converti…</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation type="unfinished">Altra cartella…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Interrompi</translation>
  </message>
  <message>
   <source>Stop the conversion; nothing of it is left</source>
   <translation type="unfinished">Interrompi la conversione; non ne resta nulla</translation>
  </message>
  <message>
   <source>The conversion was stopped; nothing of it is left.</source>
   <translation type="unfinished">La conversione è stata interrotta; non ne resta nulla.</translation>
  </message>
  <message>
   <source>This is done once and takes up to {peak} of disk, {size} of it for good.</source>
   <translation type="unfinished">Si fa una volta sola e occupa fino a {peak} di disco, di cui {size} in modo permanente.</translation>
  </message>
  <message>
   <source>Try</source>
   <translation type="unfinished">Prova</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished">Ho capito</translation>
  </message>
  <message>
   <source>{free} are free in {folder}, and the conversion may take {peak}.</source>
   <translation type="unfinished">In {folder} sono liberi {free}, e la conversione può richiedere {peak}.</translation>
  </message>
  <message>
   <source>{path} is written ({size}) and chosen; the layer before it is hidden.</source>
   <translation type="unfinished">{path} è stato scritto ({size}) e scelto; il layer precedente è nascosto.</translation>
  </message>
  <message>
   <source>{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand.</source>
   <translation type="unfinished">{path} è stato scritto ({size}), ma QGIS non riesce ad aprirlo. Aggiungilo al progetto a mano.</translation>
  </message>
  <message>
   <source>{path} is written ({size}).</source>
   <translation type="unfinished">{path} è stato scritto ({size}).</translation>
  </message>
  <message>
   <source>{path} is written ({size}); it is chosen when the open outline is done.</source>
   <translation type="unfinished">{path} è stato scritto ({size}); viene scelto quando il contorno aperto è finito.</translation>
  </message>
  <message>
   <source>{path} is written ({size}); its layer stands above the one that it was made from.</source>
   <translation type="unfinished">{path} è stato scritto ({size}); il suo layer sta sopra quello da cui è stato ricavato.</translation>
  </message>
 </context>
 <context>
  <name>RasterNotes</name>
  <message>
   <source>Understood</source>
   <translation type="unfinished">Ho capito</translation>
  </message>
  <message>
   <source>{value} is ground</source>
   <translation type="unfinished">{value} è terreno</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>1 edit was left out: its landform is another by now in the file.</source>
   <translation type="unfinished">1 modifica è stata tralasciata: nel file la sua geoforma nel frattempo è un'altra.</translation>
  </message>
  <message>
   <source>1 landform is back in “{layer}”; save it there.</source>
   <translation type="unfinished">1 geoforma è di nuovo in “{layer}”; salvala lì.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted but not saved can be restored.</source>
   <translation type="unfinished">1 geoforma di “{layer}” accettata ma non salvata può essere ripristinata.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">1 geoforma di “{layer}” accettata o modificata ma non salvata può essere ripristinata.</translation>
  </message>
  <message>
   <source>Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often.</source>
   <translation type="unfinished">Le geoforme accettate non si possono conservare per il caso che QGIS termini in modo imprevisto: {reason}. Salva spesso.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished">Scarta</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished">Ripristina</translation>
  </message>
  <message>
   <source>{k} edits were left out: their landforms are others by now in the file.</source>
   <translation type="unfinished">{k} modifiche sono state tralasciate: nel file le loro geoforme nel frattempo sono altre.</translation>
  </message>
  <message>
   <source>{n} landforms are back in “{layer}”; save them there.</source>
   <translation type="unfinished">{n} geoforme sono di nuovo in “{layer}”; salvale lì.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted but not saved can be restored.</source>
   <translation type="unfinished">{n} geoforme di “{layer}” accettate ma non salvate possono essere ripristinate.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">{n} geoforme di “{layer}” accettate o modificate ma non salvate possono essere ripristinate.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Review finished: {accepted} of 1 outline accepted.</source>
   <translation type="unfinished">Revisione finita: accettato {accepted} contorno su 1.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} outlines accepted.</source>
   <translation type="unfinished">Revisione finita: contorni accettati {accepted} su {count}.</translation>
  </message>
 </context>
 <context>
  <name>ReviewFinish</name>
  <message>
   <source>Finishing outline {number} of {count}</source>
   <translation type="unfinished">Finitura del contorno {number} di {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>, {rejected} rejected</source>
   <translation type="unfinished">, {rejected} rifiutati</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished">Accetta</translation>
  </message>
  <message>
   <source>Accept 1 likely</source>
   <translation type="unfinished">Accetta 1 probabile</translation>
  </message>
  <message>
   <source>Accept all remaining</source>
   <translation type="unfinished">Accetta tutti</translation>
  </message>
  <message>
   <source>Accept {n} likely</source>
   <translation type="unfinished">Accetta {n} probabili</translation>
  </message>
  <message>
   <source>Accepted.</source>
   <translation type="unfinished">Accettato.</translation>
  </message>
  <message>
   <source>Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.</source>
   <translation type="unfinished">Aggiungi clic per correggere il contorno. Invio lo accetta, Esc torna alla revisione.</translation>
  </message>
  <message>
   <source>Add every outline without a decision to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">Aggiungi al layer ogni contorno senza decisione, come un solo passo annullabile e contrassegnato come non rivisto</translation>
  </message>
  <message>
   <source>Add the outline to the layer (Enter); 1 to 9 choose its class first</source>
   <translation type="unfinished">Aggiungi il contorno al layer (Invio); da 1 a 9 ne scelgono prima la classe</translation>
  </message>
  <message>
   <source>Add those that are likely alike to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">Aggiungi al layer quelli probabilmente simili, come un solo passo annullabile e contrassegnati come non rivisti</translation>
  </message>
  <message>
   <source>All of them at a glance, to be decided on by keys</source>
   <translation type="unfinished">Tutti a colpo d'occhio, da decidere con i tasti</translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished">Indietro</translation>
  </message>
  <message>
   <source>Class {name}.</source>
   <translation type="unfinished">Classe {name}.</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">Foglio provini…</translation>
  </message>
  <message>
   <source>Each decision orders anew what is left. Ctrl+Z takes it back.</source>
   <translation type="unfinished">Ogni decisione riordina ciò che resta. Ctrl+Z la annulla.</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation type="unfinished">Correggi</translation>
  </message>
  <message>
   <source>Learn from the reviewed polygons on the page Train. Landforms that the map missed are learnt as background there, unless you outline them first or choose “The rest is: left out”.</source>
   <translation type="unfinished">Impara dai poligoni rivisti nella pagina Addestra. Le forme che la mappa non ha trovato vi sono apprese come sfondo, a meno di delinearle prima o di escludere il resto.</translation>
  </message>
  <message>
   <source>Leave the review; the rest can be reviewed later</source>
   <translation type="unfinished">Lascia la revisione; il resto si può rivedere più tardi</translation>
  </message>
  <message>
   <source>Leave the review; what was accepted is in the layer</source>
   <translation type="unfinished">Lascia la revisione; ciò che è stato accettato è nel layer</translation>
  </message>
  <message>
   <source>Likeness {score}.</source>
   <translation type="unfinished">Somiglianza {score}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished">Avanti</translation>
  </message>
  <message>
   <source>Next outline (N or →)</source>
   <translation type="unfinished">Contorno successivo (N o →)</translation>
  </message>
  <message>
   <source>No landform (Delete or Backspace)</source>
   <translation type="unfinished">Nessuna geoforma (Canc o Backspace)</translation>
  </message>
  <message>
   <source>No landform but background (Delete or Backspace)</source>
   <translation type="unfinished">Nessuna geoforma, ma sfondo (Canc o Backspace)</translation>
  </message>
  <message>
   <source>Nothing that is left passes the filter.</source>
   <translation type="unfinished">Nulla di ciò che resta passa il filtro.</translation>
  </message>
  <message>
   <source>Open the outline as a prompt and add clicks (F); then the review goes on</source>
   <translation type="unfinished">Apri il contorno come prompt e aggiungi clic (F); poi la revisione continua</translation>
  </message>
  <message>
   <source>Outline before (B or ←)</source>
   <translation type="unfinished">Contorno precedente (B o ←)</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished">Rifiuta</translation>
  </message>
  <message>
   <source>Rejected.</source>
   <translation type="unfinished">Rifiutato.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">Revisione</translation>
  </message>
  <message>
   <source>Review of a map</source>
   <translation type="unfinished">Revisione di una mappa</translation>
  </message>
  <message>
   <source>Review: most alike first</source>
   <translation type="unfinished">Revisione: prima i più simili</translation>
  </message>
  <message>
   <source>Score {score}.</source>
   <translation type="unfinished">Punteggio {score}.</translation>
  </message>
  <message>
   <source>Stop reviewing</source>
   <translation type="unfinished">Termina</translation>
  </message>
  <message>
   <source>The map is right here (Enter); 1 to 9 give another class</source>
   <translation type="unfinished">Qui la mappa è giusta (Invio); da 1 a 9 danno un'altra classe</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">Usa come etichette…</translation>
  </message>
  <message>
   <source>{number} of {count}, {accepted} accepted</source>
   <translation type="unfinished">{number} di {count}, {accepted} accettati</translation>
  </message>
 </context>
 <context>
  <name>ReviewRow</name>
  <message>
   <source>Look through its polygons, least sure first, and make labels of them</source>
   <translation type="unfinished">Scorri i suoi poligoni, prima i meno sicuri, e ricavane etichette</translation>
  </message>
  <message>
   <source>Polygons of a map run</source>
   <translation type="unfinished">Poligoni di una mappatura</translation>
  </message>
  <message>
   <source>Re&amp;view this map…</source>
   <translation type="unfinished">Ri&amp;vedi la mappa…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">Revisione</translation>
  </message>
  <message>
   <source>What you confirm or correct can be learnt from.</source>
   <translation type="unfinished">Da ciò che confermi o correggi si può imparare.</translation>
  </message>
 </context>
 <context>
  <name>ReviewWalk</name>
  <message>
   <source>No decision of this review is left to take back.</source>
   <translation type="unfinished">Non resta alcuna decisione di questa revisione da annullare.</translation>
  </message>
  <message>
   <source>What comes before is in the layer already: Ctrl+Z takes the last decision back.</source>
   <translation type="unfinished">Ciò che precede è già nel layer: Ctrl+Z annulla l'ultima decisione.</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished">Interruzione…</translation>
  </message>
 </context>
 <context>
  <name>RunningMap</name>
  <message>
   <source>Preparing the run…</source>
   <translation type="unfinished">Preparazione della mappatura…</translation>
  </message>
  <message>
   <source>The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.</source>
   <translation type="unfinished">La mappatura “{name}” non è finita: i suoi tasselli finiti restano, e può essere ripresa.</translation>
  </message>
 </context>
 <context>
  <name>SearchesSection</name>
  <message>
   <source>1 landform that waits in a review that was left would be gone.</source>
   <translation type="unfinished">Andrebbe persa 1 geoforma che attende in una revisione interrotta.</translation>
  </message>
  <message>
   <source>1 review waits</source>
   <translation type="unfinished">1 revisione in attesa</translation>
  </message>
  <message>
   <source>1 search, {size}</source>
   <translation type="unfinished">1 ricerca, {size}</translation>
  </message>
  <message>
   <source>Clear the searches? Landforms that were accepted stay in their layers.</source>
   <translation type="unfinished">Svuotare le ricerche? Le geoforme accettate restano nei loro layer.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">Svuota…</translation>
  </message>
  <message>
   <source>Searches for more landforms</source>
   <translation type="unfinished">Ricerche di altre geoforme</translation>
  </message>
  <message>
   <source>The only search is in use: end its review, or stop it, first.</source>
   <translation type="unfinished">L’unica ricerca è in uso: termina prima la sua revisione o fermala.</translation>
  </message>
  <message>
   <source>What Find more like these… has found is kept on disk, so that its review can go on later</source>
   <translation type="unfinished">Ciò che «Trova altre simili…» ha trovato resta su disco, così la revisione può proseguire più tardi</translation>
  </message>
  <message>
   <source>{n} landforms that wait in reviews that were left would be gone.</source>
   <translation type="unfinished">Andrebbero perse {n} geoforme che attendono in revisioni interrotte.</translation>
  </message>
  <message>
   <source>{n} reviews wait</source>
   <translation type="unfinished">{n} revisioni in attesa</translation>
  </message>
  <message>
   <source>{n} searches, {size}</source>
   <translation type="unfinished">{n} ricerche, {size}</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>no class</source>
   <translation type="unfinished">nessuna classe</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">Foglio provini</translation>
  </message>
 </context>
 <context>
  <name>SizePlotWidget</name>
  <message>
   <source>Drag the left dashed line to the diameter from which on all craters were found: the points bend down below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to bin, with Shift the other one.</source>
   <translation type="unfinished">Trascina la linea tratteggiata sinistra al diametro dal quale in poi tutti i crateri sono stati trovati: sotto, i punti piegano verso il basso. Quella destra esclude i crateri più grandi. I tasti Sinistra e Destra spostano una linea di classe in classe, con Maiusc l’altra.</translation>
  </message>
  <message>
   <source>Sizes of the craters, and the diameters that count</source>
   <translation type="unfinished">Dimensioni dei crateri e i diametri che contano</translation>
  </message>
 </context>
 <context>
  <name>StartChoice</name>
  <message>
   <source>An earlier decoder to go on with: classes that both know go on, new ones start fresh</source>
   <translation type="unfinished">Un decoder precedente da cui proseguire: le classi note a entrambi continuano, quelle nuove partono da zero</translation>
  </message>
  <message>
   <source>Keeps to its image model ({encoder}), its kind ({kind}) and its scale.</source>
   <translation type="unfinished">Mantiene il suo modello d'immagine ({encoder}), il suo tipo ({kind}) e la sua scala.</translation>
  </message>
  <message>
   <source>Keeps to its kind ({kind}) and its scale.</source>
   <translation type="unfinished">Mantiene il suo tipo ({kind}) e la sua scala.</translation>
  </message>
  <message>
   <source>Pretrained on images without labels. Keeps to its kind ({kind}).</source>
   <translation type="unfinished">Preaddestrato su immagini senza etichette. Mantiene il suo tipo ({kind}).</translation>
  </message>
  <message>
   <source>Start fr&amp;om</source>
   <translation type="unfinished">Inizi&amp;o da</translation>
  </message>
  <message>
   <source>Start from “{name}” and learn from what is chosen above</source>
   <translation type="unfinished">Parti da “{name}” e impara da ciò che è scelto sopra</translation>
  </message>
  <message>
   <source>Train a&amp;gain</source>
   <translation type="unfinished">Ria&amp;ddestra</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished">zero</translation>
  </message>
 </context>
 <context>
  <name>StretchSection</name>
  <message>
   <source>&amp;Bands</source>
   <translation type="unfinished">&amp;Bande</translation>
  </message>
  <message>
   <source>&amp;Channel</source>
   <translation type="unfinished">Cana&amp;le</translation>
  </message>
  <message>
   <source>&amp;White</source>
   <translation type="unfinished">B&amp;ianco</translation>
  </message>
  <message>
   <source>A thousand metres in each unit of the heights, for files that do not tell it</source>
   <translation type="unfinished">Mille metri per ogni unità delle quote, per i file che non la indicano</translation>
  </message>
  <message>
   <source>All values along the border are ground</source>
   <translation type="unfinished">Tutti i valori lungo il bordo sono terreno</translation>
  </message>
  <message>
   <source>Azimuth of the sun, clockwise from the upper side of the map</source>
   <translation type="unfinished">Azimut del sole, in senso orario dal lato superiore della mappa</translation>
  </message>
  <message>
   <source>Back to the automatic stretch (Home in the histogram)</source>
   <translation type="unfinished">Torna allo stiramento automatico (Home nell'istogramma)</translation>
  </message>
  <message>
   <source>Bands whose mean the models see</source>
   <translation type="unfinished">Bande di cui i modelli vedono la media</translation>
  </message>
  <message>
   <source>Blac&amp;k</source>
   <translation type="unfinished">&amp;Nero</translation>
  </message>
  <message>
   <source>Channel whose histogram is shown</source>
   <translation type="unfinished">Canale di cui è mostrato l'istogramma</translation>
  </message>
  <message>
   <source>Choose an image first.</source>
   <translation type="unfinished">Scegli prima un'immagine.</translation>
  </message>
  <message>
   <source>Co&amp;ntrast</source>
   <translation type="unfinished">C&amp;ontrasto</translation>
  </message>
  <message>
   <source>Height of the sun above the horizon</source>
   <translation type="unfinished">Altezza del sole sull'orizzonte</translation>
  </message>
  <message>
   <source>Heights are kilometres</source>
   <translation type="unfinished">Quote in chilometri</translation>
  </message>
  <message>
   <source>Heights are multiplied by this</source>
   <translation type="unfinished">Le quote vengono moltiplicate per questo</translation>
  </message>
  <message>
   <source>Nobody declares this value as nodata. Switch this on where it is deep shadow or another measurement</source>
   <translation type="unfinished">Nulla dichiara questo valore come nodata. Attiva dove è ombra profonda o un'altra misura</translation>
  </message>
  <message>
   <source>S&amp;un</source>
   <translation type="unfinished">So&amp;le</translation>
  </message>
  <message>
   <source>Sh&amp;own</source>
   <translation type="unfinished">Mostr&amp;ato</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished">Stiramento</translation>
  </message>
  <message>
   <source>The heights do not say their unit. In metres the ground would be flatter than any that is known.</source>
   <translation type="unfinished">Le quote non indicano la loro unità. In metri il terreno sarebbe più piatto di qualsiasi terreno noto.</translation>
  </message>
  <message>
   <source>The layer's style has no smallest and largest value for what is shown here.</source>
   <translation type="unfinished">Lo stile del layer non ha un valore minimo e massimo per ciò che è mostrato qui.</translation>
  </message>
  <message>
   <source>This layer is seen as QGIS draws it; change its style instead.</source>
   <translation type="unfinished">Questo layer viene visto come lo disegna QGIS; modifica piuttosto il suo stile.</translation>
  </message>
  <message>
   <source>Values down to this one are black</source>
   <translation type="unfinished">I valori fino a questo sono neri</translation>
  </message>
  <message>
   <source>Values from this one on are white</source>
   <translation type="unfinished">I valori da questo in su sono bianchi</translation>
  </message>
  <message>
   <source>What of the image the models see</source>
   <translation type="unfinished">Che cosa vedono i modelli dell'immagine</translation>
  </message>
  <message>
   <source>What the models see of the image, the same for clicks, training and mapping</source>
   <translation type="unfinished">Che cosa vedono i modelli dell'immagine, uguale per clic, addestramento e mappatura</translation>
  </message>
  <message>
   <source>Where black and white come from; automatic leaves out nodata and saturated values. Choose the style again after you have changed it.</source>
   <translation type="unfinished">Da dove vengono nero e bianco; automatico esclude nodata e valori saturati. Scegli di nuovo lo stile dopo averlo modificato.</translation>
  </message>
  <message>
   <source>as in the layer's style</source>
   <translation type="unfinished">come nello stile del layer</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">automatico</translation>
  </message>
  <message>
   <source>blue</source>
   <translation type="unfinished">blu</translation>
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
   <translation type="unfinished">rosso</translation>
  </message>
  <message>
   <source>{value} along the border is ground</source>
   <translation type="unfinished">{value} lungo il bordo è terreno</translation>
  </message>
 </context>
 <context>
  <name>TakenFolder</name>
  <message>
   <source>Continue it</source>
   <translation type="unfinished">Continua</translation>
  </message>
  <message>
   <source>It holds 1 polygon that was reviewed: that review would be lost.</source>
   <translation type="unfinished">Contiene 1 poligono rivisto: quella revisione andrebbe persa.</translation>
  </message>
  <message>
   <source>It holds {n} polygons that were reviewed: that review would be lost.</source>
   <translation type="unfinished">Contiene {n} poligoni rivisti: quella revisione andrebbe persa.</translation>
  </message>
  <message>
   <source>New run “{name}”</source>
   <translation type="unfinished">Nuova mappatura “{name}”</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation type="unfinished">Sostituisci</translation>
  </message>
  <message>
   <source>The run “{name}” is finished already. Replacing it deletes its files and removes its layers.</source>
   <translation type="unfinished">La mappatura “{name}” è già finita. Sostituirla elimina i suoi file e rimuove i suoi layer.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished, and its model is gone or it is of an older version.</source>
   <translation type="unfinished">La mappatura “{name}” non è stata finita, e il suo modello è sparito o essa è di una versione precedente.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” and its own extent and settings.</source>
   <translation type="unfinished">La mappatura “{name}” non è stata finita. Continua com'era iniziata, su “{raster}” con il modello “{model}” e con la sua estensione e le sue impostazioni.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. Its tiles are still there.</source>
   <translation type="unfinished">La mappatura “{name}” non è stata finita. I suoi tasselli ci sono ancora.</translation>
  </message>
  <message>
   <source>{folder} holds other files, which are left alone.</source>
   <translation type="unfinished">{folder} contiene altri file, che non vengono toccati.</translation>
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
   <translation type="unfinished">&amp;Avvia</translation>
  </message>
  <message>
   <source>A small decoder learns on images without labels: the decoder says the classes, and masks that the default model finds correct their borders. Look first: these labels are all that it will know.</source>
   <translation type="unfinished">Un piccolo decoder impara su immagini senza etichette: il decoder indica le classi, e le maschere che il modello predefinito trova ne correggono i confini. Guarda prima: queste etichette sono tutto ciò che conoscerà.</translation>
  </message>
  <message>
   <source>Choose the folder that the student is written to.</source>
   <translation type="unfinished">Scegli la cartella in cui scrivere lo studente.</translation>
  </message>
  <message>
   <source>Decoder that teaches</source>
   <translation type="unfinished">Decoder che istruisce</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">Cartella</translation>
  </message>
  <message>
   <source>Give the student a name of letters or digits.</source>
   <translation type="unfinished">Dai allo studente un nome fatto di lettere o cifre.</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">Terreno</translation>
  </message>
  <message>
   <source>How long the student learns; finding the masks comes before that</source>
   <translation type="unfinished">Quanto a lungo impara lo studente; prima si cercano le maschere</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Immagini</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Nome</translation>
  </message>
  <message>
   <source>Open the folder of a decoder</source>
   <translation type="unfinished">Apri la cartella di un decoder</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">Studente</translation>
  </message>
  <message>
   <source>Teach a student</source>
   <translation type="unfinished">Istruisci uno studente</translation>
  </message>
  <message>
   <source>Teach as “{name}”</source>
   <translation type="unfinished">Istruisci come “{name}”</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">In {folder} c'è già un modello “{name}”. Resta com'è.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished">Tempo</translation>
  </message>
  <message>
   <source>all of each image</source>
   <translation type="unfinished">ogni immagine intera</translation>
  </message>
  <message>
   <source>student</source>
   <translation type="unfinished">studente</translation>
  </message>
  <message>
   <source>what the map shows of it</source>
   <translation type="unfinished">ciò che ne mostra la mappa</translation>
  </message>
 </context>
 <context>
  <name>TeachingRun</name>
  <message>
   <source>A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept.</source>
   <translation type="unfinished">Si sta istruendo uno studente: se lo interrompi ora, ciò che ha imparato e le maschere trovate finora restano.</translation>
  </message>
  <message>
   <source>End the teaching now and keep the student as it is best so far</source>
   <translation type="unfinished">Termina ora l'istruzione e tieni lo studente migliore finora</translation>
  </message>
  <message>
   <source>Have a small decoder learn on new ground without labels, from a decoder and from masks</source>
   <translation type="unfinished">Fai imparare un piccolo decoder su nuovo terreno senza etichette, da un decoder e da maschere</translation>
  </message>
  <message>
   <source>Map with it</source>
   <translation type="unfinished">Usa per mappare</translation>
  </message>
  <message>
   <source>Nothing is known of its scores until it is judged on labels.</source>
   <translation type="unfinished">Dei suoi punteggi non si sa nulla finché non viene valutato su etichette.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">Lettura delle immagini…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Interrompi e tieni il meglio</translation>
  </message>
  <message>
   <source>Stopped early: the best student so far is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">Interrotto in anticipo: lo studente migliore finora è in {folder}, ed è scelto nella pagina Mappa.</translation>
  </message>
  <message>
   <source>Teach a student…</source>
   <translation type="unfinished">Istruisci uno studente…</translation>
  </message>
  <message>
   <source>The student is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">Lo studente è in {folder}, ed è scelto nella pagina Mappa.</translation>
  </message>
  <message>
   <source>The teaching was stopped before there was anything to keep.</source>
   <translation type="unfinished">L'istruzione dello studente è stata interrotta prima che ci fosse qualcosa da tenere.</translation>
  </message>
 </context>
 <context>
  <name>ThresholdSection</name>
  <message>
   <source>Map “{name}” only where its probability reaches this</source>
   <translation type="unfinished">Mappa “{name}” solo dove la sua probabilità raggiunge questo valore</translation>
  </message>
  <message>
   <source>Of ground that was judged while the model was trained, which it had not learnt from</source>
   <translation type="unfinished">Su terreno valutato durante l'addestramento, da cui il modello non aveva imparato</translation>
  </message>
  <message>
   <source>The probability that a class must reach to be mapped</source>
   <translation type="unfinished">La probabilità che una classe deve raggiungere per essere mappata</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">Soglie</translation>
  </message>
  <message>
   <source>Thresholds ({count} set)</source>
   <translation type="unfinished">Soglie ({count} impostate)</translation>
  </message>
  <message>
   <source>Where the likeliest class does not reach its threshold, the ground is background, or has no class; no other class gets it. The tiles of a run are used again.</source>
   <translation type="unfinished">Dove la classe più probabile non raggiunge la sua soglia, il terreno è sfondo o resta senza classe; nessun'altra classe lo riceve. I tasselli di una mappatura vengono riutilizzati.</translation>
  </message>
  <message>
   <source>finds {found} % of it; {right} % of what is mapped is right</source>
   <translation type="unfinished">ne trova il {found} %; il {right} % di ciò che è mappato è giusto</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">nessuna</translation>
  </message>
  <message>
   <source>nothing is mapped</source>
   <translation type="unfinished">non si mappa nulla</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Rasters of the same body that become one map with the first. Where they overlap the finest is seen, of those as fine the first, and where it has no data the next.</source>
   <translation type="unfinished">Raster dello stesso corpo celeste che formano una sola mappa con il primo. Dove si sovrappongono si vede il più fine, tra quelli ugualmente fini il primo, e dove questo non ha dati il successivo.</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation type="unfinished">Insieme a</translation>
  </message>
  <message>
   <source>no other raster</source>
   <translation type="unfinished">nessun altro raster</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> e </translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">&amp;Campo classe</translation>
  </message>
  <message>
   <source>&amp;Decoder</source>
   <translation type="unfinished">Decode&amp;r</translation>
  </message>
  <message>
   <source>&amp;Epochs</source>
   <translation type="unfinished">&amp;Epoche</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">Carte&amp;lla</translation>
  </message>
  <message>
   <source>&amp;Image model</source>
   <translation type="unfinished">Modello d'imma&amp;gine</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">&amp;Valuta…</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">Etic&amp;hettato</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished">&amp;Nome</translation>
  </message>
  <message>
   <source>&amp;Seed</source>
   <translation type="unfinished">&amp;Seme</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <translation type="unfinished">Addes&amp;tra</translation>
  </message>
  <message>
   <source>&amp;Unseen share</source>
   <translation type="unfinished">Fra&amp;zione non vista</translation>
  </message>
  <message>
   <source>A training is running: if it is stopped now, the model keeps its best weights so far.</source>
   <translation type="unfinished">È in corso un addestramento: se lo interrompi ora, il modello conserva i suoi pesi migliori finora.</translation>
  </message>
  <message>
   <source>A training is still in its first epoch: if it is stopped now, there is nothing to keep.</source>
   <translation type="unfinished">Un addestramento è ancora nella prima epoca: se lo interrompi ora, non resta nulla da conservare.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation type="unfinished">Avanzato</translation>
  </message>
  <message>
   <source>At most so many rounds; it stops earlier when nothing gets better</source>
   <translation type="unfinished">Al massimo tanti cicli; si ferma prima quando nulla migliora più</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation type="unfinished">Modello predefinito</translation>
  </message>
  <message>
   <source>End the training now and keep the best epoch so far</source>
   <translation type="unfinished">Termina ora l'addestramento e tieni l'epoca migliore finora</translation>
  </message>
  <message>
   <source>Field of the label layer that holds the class of each polygon</source>
   <translation type="unfinished">Campo del layer di etichette che contiene la classe di ogni poligono</translation>
  </message>
  <message>
   <source>Folder that will hold the model's own folder</source>
   <translation type="unfinished">Cartella che conterrà la cartella propria del modello</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation type="unfinished">Quanto è buono</translation>
  </message>
  <message>
   <source>Judge this model by the polygons chosen above, and open a report. Choose a raster and polygons that it has not learnt from first.</source>
   <translation type="unfinished">Valuta questo modello con i poligoni scelti sopra, e apri un report. Scegli prima un raster e poligoni da cui non ha imparato.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation type="unfinished">Impara da</translation>
  </message>
  <message>
   <source>Learning r&amp;ate</source>
   <translation type="unfinished">T&amp;asso apprendimento</translation>
  </message>
  <message>
   <source>Measured on blocks of ground that the training has not seen</source>
   <translation type="unfinished">Misurato su blocchi di terreno che l'addestramento non ha visto</translation>
  </message>
  <message>
   <source>Name of the model; its folder is called after it</source>
   <translation type="unfinished">Nome del modello; la sua cartella prende quel nome</translation>
  </message>
  <message>
   <source>New model</source>
   <translation type="unfinished">Nuovo modello</translation>
  </message>
  <message>
   <source>One: rename to “{name}”</source>
   <translation type="unfinished">Una: rinomina in “{name}”</translation>
  </message>
  <message>
   <source>Open the Map page with this model</source>
   <translation type="unfinished">Apri la pagina Mappa con questo modello</translation>
  </message>
  <message>
   <source>Polygons that outline the completely labelled ground</source>
   <translation type="unfinished">Poligoni che delimitano il terreno interamente etichettato</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Lettura delle etichette…</translation>
  </message>
  <message>
   <source>Save &amp;picture…</source>
   <translation type="unfinished">Salva &amp;figura…</translation>
  </message>
  <message>
   <source>Save and train</source>
   <translation type="unfinished">Salva e addestra</translation>
  </message>
  <message>
   <source>Save the curves as a picture</source>
   <translation type="unfinished">Salva le curve come figura</translation>
  </message>
  <message>
   <source>Share of the labelled ground judged at a time, in blocks, by a decoder that has not seen it; the model that is kept learns from all of it</source>
   <translation type="unfinished">Frazione del terreno etichettato valutata di volta in volta, a blocchi, da un decoder che non l'ha vista; il modello conservato impara da tutto</translation>
  </message>
  <message>
   <source>Size of the steps that the training takes</source>
   <translation type="unfinished">Ampiezza dei passi dell'addestramento</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Interrompi e tieni il meglio</translation>
  </message>
  <message>
   <source>The &amp;rest is</source>
   <translation type="unfinished">&amp;Il resto è</translation>
  </message>
  <message>
   <source>The classes {names} differ in capitals or blanks alone. Are they one class?</source>
   <translation type="unfinished">Le classi {names} differiscono solo per maiuscole o spazi. Sono una sola classe?</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation type="unfinished">Il modello è in {folder}.</translation>
  </message>
  <message>
   <source>The model whose image features the decoder learns on: a SAM, or DINOv2, which knows more of what things are.</source>
   <translation type="unfinished">Il modello sulle cui caratteristiche d'immagine impara il decoder: un SAM, o DINOv2, che sa meglio che cosa sono le cose.</translation>
  </message>
  <message>
   <source>The same seed on the same data gives the same model</source>
   <translation type="unfinished">Lo stesso seme sugli stessi dati dà lo stesso modello</translation>
  </message>
  <message>
   <source>The training was stopped before there was anything to keep.</source>
   <translation type="unfinished">L'addestramento è stato interrotto prima che ci fosse qualcosa da tenere.</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">In {folder} c'è già un modello “{name}”. Resta com'è.</translation>
  </message>
  <message>
   <source>They differ</source>
   <translation type="unfinished">Sono diverse</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">Addestra</translation>
  </message>
  <message>
   <source>Train a decoder on the labelled polygons</source>
   <translation type="unfinished">Addestra un decoder sui poligoni etichettati</translation>
  </message>
  <message>
   <source>Train as “{name}”</source>
   <translation type="unfinished">Addestra come “{name}”</translation>
  </message>
  <message>
   <source>Try this training with 1, 2, 5, 10 … of the polygons, each number three times, and see how the scores grow. That takes as long as some trainings.</source>
   <translation type="unfinished">Prova questo addestramento con 1, 2, 5, 10 … dei poligoni, ogni numero tre volte, e guarda come crescono i punteggi. Dura quanto alcuni addestramenti.</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">Usa per &amp;mappare</translation>
  </message>
  <message>
   <source>What ground without a polygon means to the training. After the review of a map, background also teaches landforms that the map missed as background: outline them first, or choose left out.</source>
   <translation type="unfinished">Che cosa significa per l'addestramento il terreno senza poligono. Dopo la revisione di una mappa, «sfondo» insegna come sfondo anche le forme che la mappa non ha trovato: delinearle prima, o scegliere «escluso».</translation>
  </message>
  <message>
   <source>Where every landform has been outlined. Only this ground is used to learn what is not a landform.</source>
   <translation type="unfinished">Dove ogni geoforma è stata delineata. Solo questo terreno serve a imparare che cosa non è una geoforma.</translation>
  </message>
  <message>
   <source>Would more labels &amp;help?</source>
   <translation type="unfinished">Servono &amp;più etichette?</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">attorno ai poligoni</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">sfondo</translation>
  </message>
  <message>
   <source>in the map view</source>
   <translation type="unfinished">nella vista mappa</translation>
  </message>
  <message>
   <source>inside a polygon layer</source>
   <translation type="unfinished">in un layer poligonale</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">geoforme</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">escluso</translation>
  </message>
  <message>
   <source>{names} has edits that are not saved yet. The training reads the file, so save them first.</source>
   <translation type="unfinished">{names}: ci sono modifiche non ancora salvate. L'addestramento legge il file, perciò salvale prima.</translation>
  </message>
 </context>
 <context>
  <name>TrainResult</name>
  <message>
   <source>PNG picture (*.png)</source>
   <translation type="unfinished">Immagine PNG (*.png)</translation>
  </message>
  <message>
   <source>Save the curves</source>
   <translation type="unfinished">Salva le curve</translation>
  </message>
  <message>
   <source>The curves are in {path}.</source>
   <translation type="unfinished">Le curve sono in {path}.</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}. Choose another folder.</source>
   <translation type="unfinished">Non è stato possibile scrivere la figura in {path}. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">addestramento</translation>
  </message>
 </context>
 <context>
  <name>WhatIsMade</name>
  <message>
   <source>&amp;Gives</source>
   <translation type="unfinished">&amp;Fornisce</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation type="unfinished">Copertura</translation>
  </message>
  <message>
   <source>Cover paints each place with a class. Objects gives each landform a polygon of its own, also where they overlap: a SAM draws the borders, the model tells the classes</source>
   <translation type="unfinished">Copertura colora ogni punto con una classe. Oggetti dà a ogni geoforma un poligono proprio, anche dove si sovrappongono: un SAM traccia i confini, il modello indica le classi</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation type="unfinished">Oggetti</translation>
  </message>
 </context>
</TS>
