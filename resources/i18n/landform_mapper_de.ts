<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Acceptance</name>
  <message>
   <source>Accept without them</source>
   <translation>Ohne sie annehmen</translation>
  </message>
  <message>
   <source>Add the fields</source>
   <translation>Felder hinzufügen</translation>
  </message>
  <message>
   <source>Match fields…</source>
   <translation>Felder zuordnen…</translation>
  </message>
  <message>
   <source>The landform was not accepted: its fields are not matched yet.</source>
   <translation>Die Landform wurde nicht angenommen: Ihre Felder sind noch nicht zugeordnet.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>&amp;Accept</source>
   <translation>&amp;Annehmen</translation>
  </message>
  <message>
   <source>&amp;Image</source>
   <translation>&amp;Bild</translation>
  </message>
  <message>
   <source>&amp;Landforms</source>
   <translation>&amp;Landformen</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation>Bea&amp;rbeiter</translation>
  </message>
  <message>
   <source>&amp;Save landforms</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <source>1 not saved</source>
   <translation>1 nicht gespeichert</translation>
  </message>
  <message>
   <source>A circle by three clicks on its rim; no model is asked (Shift+T)</source>
   <translation>Ein Kreis aus drei Klicks auf seinen Rand; kein Modell wird gefragt (Umschalt+T)</translation>
  </message>
  <message>
   <source>A circle by two clicks on opposite places of its rim; no model is asked (Shift+C)</source>
   <translation>Ein Kreis aus zwei Klicks auf gegenüberliegende Stellen seines Randes; kein Modell wird gefragt (Umschalt+C)</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Klasse hinzufügen</translation>
  </message>
  <message>
   <source>Add an image layer to begin.</source>
   <translation>Fügen Sie zu Beginn einen Bildlayer hinzu.</translation>
  </message>
  <message>
   <source>Add the landform to the layer (Enter or double click)</source>
   <translation>Landform zum Layer hinzufügen (Eingabe oder Doppelklick)</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Box</translation>
  </message>
  <message>
   <source>Change the colour of the class</source>
   <translation>Farbe der Klasse ändern</translation>
  </message>
  <message>
   <source>Choose a tool, then click a landform on the map.</source>
   <translation>Wählen Sie ein Werkzeug und klicken Sie auf eine Landform in der Karte.</translation>
  </message>
  <message>
   <source>Choose an image first: the landform layer takes its coordinate reference system.</source>
   <translation>Wählen Sie zuerst ein Bild: Der Layer der Landformen übernimmt dessen Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>Choose the image that the landforms lie on: the export is in its pixels.</source>
   <translation>Wählen Sie das Bild, auf dem die Landformen liegen: Der Export ist in dessen Pixeln.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Class of the next landform: keys 1 to 9</source>
   <translation>Klasse der nächsten Landform: Tasten 1 bis 9</translation>
  </message>
  <message>
   <source>Clear the prompt (Esc)</source>
   <translation>Eingabe verwerfen (Esc)</translation>
  </message>
  <message>
   <source>Click around a landform. A double click ends the polygon.</source>
   <translation>Klicken Sie um eine Landform herum. Ein Doppelklick beendet das Polygon.</translation>
  </message>
  <message>
   <source>Click around the landform; a double click ends the polygon, Backspace takes a vertex back (Shift+P)</source>
   <translation>Um die Landform herum klicken; ein Doppelklick beendet das Polygon, die Rücktaste nimmt einen Stützpunkt zurück (Umschalt+P)</translation>
  </message>
  <message>
   <source>Click beside the landform (right button or Shift+click with any tool; Shift+X)</source>
   <translation>Neben die Landform klicken (rechte Taste, oder Umschalt+Klick mit jedem Werkzeug; Umschalt+X)</translation>
  </message>
  <message>
   <source>Click ground that does not belong to the landform.</source>
   <translation>Klicken Sie auf Gelände, das nicht zur Landform gehört.</translation>
  </message>
  <message>
   <source>Click on a landform. Right button: not this ground.</source>
   <translation>Klicken Sie auf eine Landform. Rechte Taste: dieses Gelände nicht.</translation>
  </message>
  <message>
   <source>Click on the landform (left button; Shift+O)</source>
   <translation>Auf die Landform klicken (linke Taste; Umschalt+O)</translation>
  </message>
  <message>
   <source>Click on the landform first; then click beside it to take ground away.</source>
   <translation>Klicken Sie zuerst auf die Landform und dann daneben, um Gelände wegzunehmen.</translation>
  </message>
  <message>
   <source>Click the part of the landform to split off.</source>
   <translation>Klicken Sie auf den Teil der Landform, der abgetrennt werden soll.</translation>
  </message>
  <message>
   <source>Click three places of a rim: their circle is a landform.</source>
   <translation>Klicken Sie drei Stellen eines Randes: Ihr Kreis ist eine Landform.</translation>
  </message>
  <message>
   <source>Click two opposite places of a rim: their circle is a landform.</source>
   <translation>Klicken Sie zwei gegenüberliegende Stellen eines Randes: Ihr Kreis ist eine Landform.</translation>
  </message>
  <message>
   <source>Contact sheet: all landforms of the layer at a glance, to be decided on by keys</source>
   <translation>Kontaktbogen: alle Landformen des Layers auf einen Blick, mit Tasten zu entscheiden</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation>Kontaktbogen…</translation>
  </message>
  <message>
   <source>Drag a box around a landform.</source>
   <translation>Ziehen Sie ein Rechteck um eine Landform.</translation>
  </message>
  <message>
   <source>Drag a box around the landform (Shift+B)</source>
   <translation>Ein Rechteck um die Landform ziehen (Umschalt+B)</translation>
  </message>
  <message>
   <source>Drag a line over a landform. With Shift: not this ground.</source>
   <translation>Ziehen Sie einen Strich über eine Landform. Mit Umschalt: dieses Gelände nicht.</translation>
  </message>
  <message>
   <source>Drag a line over the landform; with Shift or the right button over ground that does not belong to it (Shift+L)</source>
   <translation>Einen Strich über die Landform ziehen; mit Umschalt oder der rechten Taste über Gelände, das nicht dazugehört (Umschalt+L)</translation>
  </message>
  <message>
   <source>E&amp;verything in view</source>
   <translation>Alles in Si&amp;cht</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <source>Finding the outline…</source>
   <translation>Der Umriss wird gesucht…</translation>
  </message>
  <message>
   <source>From a la&amp;yer…</source>
   <translation>Aus La&amp;yer…</translation>
  </message>
  <message>
   <source>How sure you are of the class (GeMS identity confidence)</source>
   <translation>Wie sicher die Klasse ist (GeMS identity confidence)</translation>
  </message>
  <message>
   <source>I&amp;dentity</source>
   <translation>S&amp;icherheit</translation>
  </message>
  <message>
   <source>Image layer to outline landforms on</source>
   <translation>Bildlayer, auf dem Landformen umrissen werden</translation>
  </message>
  <message>
   <source>Layer that takes the accepted landforms</source>
   <translation>Layer für die angenommenen Landformen</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation>Das Modell wird geladen…</translation>
  </message>
  <message>
   <source>Look for all landforms in the map view; you decide on each one found</source>
   <translation>Alle Landformen im Kartenausschnitt suchen; Sie entscheiden über jede</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation>Viele auf einmal</translation>
  </message>
  <message>
   <source>Match the fields of this layer with those of a landform</source>
   <translation>Die Felder dieses Layers denen einer Landform zuordnen</translation>
  </message>
  <message>
   <source>New landform layer (a GeoPackage that exists gets one more layer)</source>
   <translation>Neuer Layer für Landformen (ein vorhandenes GeoPackage bekommt einen weiteren Layer)</translation>
  </message>
  <message>
   <source>New landform layer in a GeoPackage</source>
   <translation>Neuer Layer für Landformen in einem GeoPackage</translation>
  </message>
  <message>
   <source>No outline here. Click elsewhere on the landform or drag a box around it.</source>
   <translation>Hier ist kein Umriss. Klicken Sie an anderer Stelle auf die Landform, oder ziehen Sie ein Rechteck um sie.</translation>
  </message>
  <message>
   <source>Nothing of this outline is left as it is to be finished: change that, or press Tab.</source>
   <translation>So, wie der Umriss vollendet werden soll, bleibt nichts von ihm: ändern Sie das, oder drücken Sie Tab.</translation>
  </message>
  <message>
   <source>Off it</source>
   <translation>Neben</translation>
  </message>
  <message>
   <source>On it</source>
   <translation>Auf</translation>
  </message>
  <message>
   <source>One prompt back (Ctrl+Z)</source>
   <translation>Eine Eingabe zurück (Strg+Z)</translation>
  </message>
  <message>
   <source>One prompt forward (Ctrl+Shift+Z)</source>
   <translation>Eine Eingabe vor (Strg+Umschalt+Z)</translation>
  </message>
  <message>
   <source>Open a GeoPackage with landforms</source>
   <translation>Ein GeoPackage mit Landformen öffnen</translation>
  </message>
  <message>
   <source>Open landforms</source>
   <translation>Landformen öffnen</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <source>Outline the landforms that a layer of points or boxes shows, such as a crater catalogue; you decide on each one</source>
   <translation>Landformen umreißen, die ein Layer mit Punkten oder Rechtecken zeigt, etwa ein Kraterkatalog; Sie entscheiden über jede</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Remove the class from this list (landforms keep it)</source>
   <translation>Klasse aus dieser Liste entfernen (Landformen behalten sie)</translation>
  </message>
  <message>
   <source>Rename the class (double click)</source>
   <translation>Klasse umbenennen (Doppelklick)</translation>
  </message>
  <message>
   <source>SAM model that finds the outlines; more are on the Engine page</source>
   <translation>SAM-Modell, das die Umrisse findet; weitere auf der Seite Engine</translation>
  </message>
  <message>
   <source>Scribble</source>
   <translation>Strich</translation>
  </message>
  <message>
   <source>Show the outline under the mouse before you click</source>
   <translation>Umriss unter der Maus zeigen, bevor Sie klicken</translation>
  </message>
  <message>
   <source>Show this outline (Tab shows the next)</source>
   <translation>Diesen Umriss zeigen (Tabulator zeigt den nächsten)</translation>
  </message>
  <message>
   <source>Sub&amp;type</source>
   <translation>&amp;Unterart</translation>
  </message>
  <message>
   <source>Subtype of the next landforms, e.g. rampart or barchan</source>
   <translation>Unterart der nächsten Landformen, z. B. Barchan</translation>
  </message>
  <message>
   <source>Write the accepted landforms to the GeoPackage and go on editing</source>
   <translation>Angenommene Landformen ins GeoPackage schreiben und weiter bearbeiten</translation>
  </message>
  <message>
   <source>Write the landforms for Craterstats, CraterTools, COCO, as a table or as GeoJSON</source>
   <translation>Landformen für Craterstats, CraterTools, COCO, als Tabelle oder als GeoJSON schreiben</translation>
  </message>
  <message>
   <source>Written with each landform</source>
   <translation>Zu jeder Landform geschrieben</translation>
  </message>
  <message>
   <source>Your name, as it goes into the table</source>
   <translation>Ihr Name, wie er in die Tabelle kommt</translation>
  </message>
  <message>
   <source>choose or create…</source>
   <translation>wählen oder anlegen…</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>freiwillig</translation>
  </message>
  <message>
   <source>{n} not saved</source>
   <translation>{n} nicht gespeichert</translation>
  </message>
 </context>
 <context>
  <name>AutoSave</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Minutes between two savings</source>
   <translation>Minuten zwischen zwei Sicherungen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>When accepted landforms are written to their file. What is saved can no longer be taken back with QGIS's undo.</source>
   <translation>Wann angenommene Landformen in ihre Datei geschrieben werden. Gespeichertes lässt sich nicht mehr mit „Rückgängig“ von QGIS zurücknehmen.</translation>
  </message>
  <message>
   <source>after each landform</source>
   <translation>nach jeder Landform</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>every few minutes</source>
   <translation>alle paar Minuten</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>as in the layer's style ({bands})</source>
   <translation>wie im Stil des Layers ({bands})</translation>
  </message>
  <message>
   <source>hillshade of the heights</source>
   <translation>Schummerung der Höhen</translation>
  </message>
  <message>
   <source>mean of bands</source>
   <translation>Mittel der Bänder</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>&amp;Class</source>
   <translation>&amp;Klasse</translation>
  </message>
  <message>
   <source>&amp;Diameter</source>
   <translation>&amp;Durchmesser</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>&amp;Layer</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>&amp;Nur gewählte Objekte</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation>1 Objekt</translation>
  </message>
  <message>
   <source>Add a layer of points or polygons to the project first.</source>
   <translation>Fügen Sie dem Projekt zuerst einen Layer mit Punkten oder Polygonen hinzu.</translation>
  </message>
  <message>
   <source>Class of each landform; without one the class chosen in the dock counts</source>
   <translation>Klasse jeder Landform; ohne sie gilt die im Fenster gewählte Klasse</translation>
  </message>
  <message>
   <source>Diameter of the landform around each point; makes a box, which is outlined better than a point alone</source>
   <translation>Durchmesser der Landform um jeden Punkt; ergibt ein Rechteck, das besser umrissen wird als ein Punkt allein</translation>
  </message>
  <message>
   <source>Landforms from a layer</source>
   <translation>Landformen aus einem Layer</translation>
  </message>
  <message>
   <source>Leave out what is not selected in the layer</source>
   <translation>Auslassen, was im Layer nicht gewählt ist</translation>
  </message>
  <message>
   <source>Points on landforms, or polygons whose bounds enclose them</source>
   <translation>Punkte auf Landformen, oder Polygone, deren Begrenzung sie umschließt</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation>Der Layer hat keine Objekte.</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation>Einheit des Durchmessers</translation>
  </message>
  <message>
   <source>{count} features</source>
   <translation>{count} Objekte</translation>
  </message>
  <message>
   <source>{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” in the toolbox.</source>
   <translation>{count} Objekte sind zu viele für eine Durchsicht: Wählen Sie höchstens {most}, oder nehmen Sie „Landformen an Vorgaben umreißen“ aus der Werkzeugkiste.</translation>
  </message>
 </context>
 <context>
  <name>BatchRun</name>
  <message>
   <source>Choose an image that is a file: the engine has to read it by itself.</source>
   <translation>Wählen Sie ein Bild, das eine Datei ist: Die Engine muss es selbst lesen.</translation>
  </message>
  <message>
   <source>Landform {number} of {count}</source>
   <translation>Landform {number} von {count}</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation>Objekt {name}: {reason}</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation>Der Layer enthält keine Objekte.</translation>
  </message>
  <message>
   <source>nothing was found there.</source>
   <translation>dort wurde nichts gefunden.</translation>
  </message>
  <message>
   <source>{note} ({more} more without an outline)</source>
   <translation>{note} ({more} weitere ohne Umriss)</translation>
  </message>
 </context>
 <context>
  <name>BodyQuestion</name>
  <message>
   <source>Another…</source>
   <translation>Anderer…</translation>
  </message>
  <message>
   <source>Body of the layer</source>
   <translation>Körper des Layers</translation>
  </message>
  <message>
   <source>Body that “{layer}” shows:</source>
   <translation>Körper, den „{layer}“ zeigt:</translation>
  </message>
  <message>
   <source>Earth</source>
   <translation>Erde</translation>
  </message>
  <message>
   <source>{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies say so too. Which body does it show?</source>
   <translation>{layer}: Dieser Layer sagt Erde, also werden Längen und Flächen wie dort gemessen. Das sagen auch Webkarten anderer Körper. Welchen Körper zeigt er?</translation>
  </message>
 </context>
 <context>
  <name>CacheSection</name>
  <message>
   <source> GB</source>
   <translation> GB</translation>
  </message>
  <message>
   <source>1 encoded window, {size}</source>
   <translation>1 berechnetes Fenster, {size}</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation>&amp;Höchstens</translation>
  </message>
  <message>
   <source>Beyond this the windows that were used longest ago are deleted; it counts for every QGIS window</source>
   <translation>Darüber werden die am längsten nicht benutzten Fenster gelöscht; das gilt für jedes QGIS-Fenster</translation>
  </message>
  <message>
   <source>Clear the cache? Windows that you return to are encoded again, which takes a moment each.</source>
   <translation>Zwischenspeicher leeren? Fenster, zu denen Sie zurückkehren, werden neu berechnet; das dauert jeweils einen Moment.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Leeren…</translation>
  </message>
  <message>
   <source>Delete all encoded windows; landforms and models stay</source>
   <translation>Alle berechneten Fenster löschen; Landformen und Modelle bleiben</translation>
  </message>
  <message>
   <source>Disk cache</source>
   <translation>Zwischenspeicher</translation>
  </message>
  <message>
   <source>Known while the engine runs.</source>
   <translation>Bekannt, solange die Engine läuft.</translation>
  </message>
  <message>
   <source>Windows of images that were encoded before are kept on disk, so that they need not be encoded again</source>
   <translation>Einmal berechnete Fenster von Bildern bleiben auf der Platte, damit sie nicht neu berechnet werden müssen</translation>
  </message>
  <message>
   <source>{number} encoded windows, {size}</source>
   <translation>{number} berechnete Fenster, {size}</translation>
  </message>
 </context>
 <context>
  <name>CanvasPointer</name>
  <message>
   <source>Add an image layer to the project and choose it on the Annotate page.</source>
   <translation>Fügen Sie dem Projekt einen Bildlayer hinzu, und wählen Sie ihn auf der Seite Zeichnen.</translation>
  </message>
  <message>
   <source>QGIS cannot open the layer {layer}: check its file, or choose another image.</source>
   <translation>QGIS kann den Layer {layer} nicht öffnen: Prüfen Sie seine Datei, oder wählen Sie ein anderes Bild.</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Colour of this class</source>
   <translation>Farbe dieser Klasse</translation>
  </message>
  <message>
   <source>Key {key}. Double click to rename.</source>
   <translation>Taste {key}. Doppelklick benennt um.</translation>
  </message>
  <message>
   <source>new class</source>
   <translation>neue Klasse</translation>
  </message>
 </context>
 <context>
  <name>ComparisonRun</name>
  <message>
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>The two maps are the same, cell by cell.</source>
   <translation>Die beiden Karten sind Zelle für Zelle gleich.</translation>
  </message>
  <message>
   <source>{percent} % of the ground differs; most of it is {first} → {second}, {area}.</source>
   <translation>{percent} % des Geländes unterscheiden sich; das meiste davon ist {first} → {second}, {area}.</translation>
  </message>
 </context>
 <context>
  <name>CompletenessPlot</name>
  <message>
   <source>Completeness of the count by size</source>
   <translation>Vollständigkeit der Zählung nach Größe</translation>
  </message>
  <message>
   <source>second count</source>
   <translation>zweite</translation>
  </message>
  <message>
   <source>this count</source>
   <translation>diese Zählung</translation>
  </message>
  <message>
   <source>together</source>
   <translation>zusammen</translation>
  </message>
 </context>
 <context>
  <name>ContactSheet</name>
  <message>
   <source>By class</source>
   <translation>Nach Klasse</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>Kontaktbogen</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Größte zuerst</translation>
  </message>
  <message>
   <source>Least sure first</source>
   <translation>Unsicherste zuerst</translation>
  </message>
  <message>
   <source>Most alike first</source>
   <translation>Ähnlichste zuerst</translation>
  </message>
  <message>
   <source>Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.</source>
   <translation>Leertaste: richtig, und weiter. 1 bis 9: andere Klasse. Entf: keine Landform. Strg+Z: zurücknehmen.</translation>
  </message>
  <message>
   <source>{accepted} right, {rejected} no landform, {left} to decide</source>
   <translation>{accepted} richtig, {rejected} keine Landform, {left} offen</translation>
  </message>
 </context>
 <context>
  <name>CountChoices</name>
  <message>
   <source>&amp;Age by</source>
   <translation>&amp;Alter aus</translation>
  </message>
  <message>
   <source>&amp;Bins</source>
   <translation>&amp;Klassen</translation>
  </message>
  <message>
   <source>&amp;Diameters</source>
   <translation>&amp;Durchmesser</translation>
  </message>
  <message>
   <source>&amp;Plot</source>
   <translation>&amp;Diagramm</translation>
  </message>
  <message>
   <source>Buffered count</source>
   <translation>Gepufferte Zählung</translation>
  </message>
  <message>
   <source>C&amp;hronology</source>
   <translation>C&amp;hronologie</translation>
  </message>
  <message>
   <source>Chronology: production function and ages, computed by Craterstats</source>
   <translation>Chronologie: Produktionsfunktion und Alter, berechnet von Craterstats</translation>
  </message>
  <message>
   <source>Cumulative</source>
   <translation>Kumulativ</translation>
  </message>
  <message>
   <source>Differential</source>
   <translation>Differentiell</translation>
  </message>
  <message>
   <source>Each crater counts whole, on the area from which craters of its size reach into the counted one</source>
   <translation>Jeder Krater zählt ganz, auf der Fläche, von der aus Krater seiner Größe in die gezählte reichen</translation>
  </message>
  <message>
   <source>Fit of the cumulative plot</source>
   <translation>Anpassung der kumulativen Kurve</translation>
  </message>
  <message>
   <source>Fit of the differential plot</source>
   <translation>Anpassung der differentiellen Kurve</translation>
  </message>
  <message>
   <source>Hartmann</source>
   <translation>Hartmann</translation>
  </message>
  <message>
   <source>How the age follows from the craters between the dashed lines</source>
   <translation>Wie das Alter aus den Kratern zwischen den gestrichelten Linien folgt</translation>
  </message>
  <message>
   <source>Largest diameter that is dated</source>
   <translation>Größter Durchmesser, der datiert wird</translation>
  </message>
  <message>
   <source>Poisson statistics</source>
   <translation>Poisson-Statistik</translation>
  </message>
  <message>
   <source>R plot</source>
   <translation>R-Diagramm</translation>
  </message>
  <message>
   <source>Smallest diameter that is dated, from which on all craters were found</source>
   <translation>Kleinster Durchmesser, der datiert wird; von ihm an wurden alle Krater gefunden</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>no bins</source>
   <translation>keine Klassen</translation>
  </message>
 </context>
 <context>
  <name>CountView</name>
  <message>
   <source>1 crater on {area} km².</source>
   <translation>1 Krater auf {area} km².</translation>
  </message>
  <message>
   <source>All craters are left out.</source>
   <translation>Alle Krater sind weggelassen.</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Zählt…</translation>
  </message>
  <message>
   <source>Drag the left dashed line to where the count is complete: then there is an age.</source>
   <translation>Ziehen Sie die linke gestrichelte Linie dorthin, wo die Zählung vollständig ist: Dann gibt es ein Alter.</translation>
  </message>
  <message>
   <source>R value</source>
   <translation>R-Wert</translation>
  </message>
  <message>
   <source>The largest diameter must be above the smallest.</source>
   <translation>Der größte Durchmesser muss über dem kleinsten liegen.</translation>
  </message>
  <message>
   <source>The second count has no craters that could be compared.</source>
   <translation>Die zweite Zählung hat keine Krater, die sich vergleichen ließen.</translation>
  </message>
  <message>
   <source>craters in a √2 bin, km⁻²</source>
   <translation>Krater je √2-Klasse, km⁻²</translation>
  </message>
  <message>
   <source>craters larger, km⁻²</source>
   <translation>größere Krater, km⁻²</translation>
  </message>
  <message>
   <source>craters of this size, km⁻³</source>
   <translation>Krater dieser Größe, km⁻³</translation>
  </message>
  <message>
   <source>{n} craters on {area} km².</source>
   <translation>{n} Krater auf {area} km².</translation>
  </message>
  <message>
   <source>{n} left out.</source>
   <translation>{n} weggelassen.</translation>
  </message>
  <message>
   <source>{n} near no circle, not counted.</source>
   <translation>{n} ohne passenden Kreis, nicht gezählt.</translation>
  </message>
 </context>
 <context>
  <name>CraterCountDialog</name>
  <message>
   <source>&amp;Craters</source>
   <translation>&amp;Krater</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation>Bea&amp;rbeiter</translation>
  </message>
  <message>
   <source>&amp;Second count</source>
   <translation>&amp;Zweite Zählung</translation>
  </message>
  <message>
   <source>Add the image, or a layer with the polygon of the counted area, to the project first.</source>
   <translation>Fügen Sie dem Projekt zuerst das Bild oder einen Layer mit dem Polygon der Zählfläche hinzu.</translation>
  </message>
  <message>
   <source>All of “{name}” that holds data</source>
   <translation>Alles von „{name}“, was Daten hat</translation>
  </message>
  <message>
   <source>All polygons</source>
   <translation>Alle Polygone</translation>
  </message>
  <message>
   <source>Classes named “crater”</source>
   <translation>Klassen mit dem Namen „crater“</translation>
  </message>
  <message>
   <source>Counted &amp;area</source>
   <translation>Gezählte &amp;Fläche</translation>
  </message>
  <message>
   <source>Crater count</source>
   <translation>Kraterzählung</translation>
  </message>
  <message>
   <source>Craters of the same ground by another reviewer or a decoder: what both found tells what both missed</source>
   <translation>Krater desselben Gebiets von einem anderen Bearbeiter oder einem Decoder: Was beide fanden, sagt, was beide übersahen</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation>Kartenausschnitt</translation>
  </message>
  <message>
   <source>Polygons of “{name}”</source>
   <translation>Polygone von „{name}“</translation>
  </message>
  <message>
   <source>The ground that was looked at, with craters or without</source>
   <translation>Das Gelände, das angesehen wurde, mit Kratern oder ohne</translation>
  </message>
  <message>
   <source>What was mapped: “{name}”</source>
   <translation>Was kartiert wurde: „{name}“</translation>
  </message>
  <message>
   <source>Which landforms are counted</source>
   <translation>Welche Landformen gezählt werden</translation>
  </message>
  <message>
   <source>Whose craters are counted</source>
   <translation>Wessen Krater gezählt werden</translation>
  </message>
  <message>
   <source>“{name}” holds {count} craters: is it the ground that was looked at?</source>
   <translation>„{name}“ enthält {count} Krater: Ist das die Fläche, die betrachtet wurde?</translation>
  </message>
 </context>
 <context>
  <name>CurveWidget</name>
  <message>
   <source>Epoch {number}: loss {loss}</source>
   <translation>Epoche {number}: Verlust {loss}</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Loss and score curves of the training</source>
   <translation>Kurven von Verlust und Güte des Trainings</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>Mittlere IoU</translation>
  </message>
  <message>
   <source>before calibration</source>
   <translation>vor der Kalibrierung</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score} before calibration</source>
   <translation>auf ungesehenen Blöcken {loss}, mittlere IoU {score} vor der Kalibrierung</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>unseen blocks</source>
   <translation>ungesehene Blöcke</translation>
  </message>
 </context>
 <context>
  <name>DecoderTable</name>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Decoder</translation>
  </message>
  <message>
   <source>Decoders</source>
   <translation>Decoder</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>Gelände</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>Bildmodell</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>Mittlere IoU</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>On ground that the decoder has not seen, with its 95 % interval</source>
   <translation>Auf Gelände, das der Decoder nicht gesehen hat, mit dem 95-%-Intervall</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>Trainiert</translation>
  </message>
 </context>
 <context>
  <name>DecodersWindow</name>
  <message>
   <source>&amp;Compare…</source>
   <translation>&amp;Vergleichen…</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation>&amp;Güte prüfen…</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation>&amp;Bericht</translation>
  </message>
  <message>
   <source>&amp;Train again from it</source>
   <translation>Von ihm aus &amp;trainieren</translation>
  </message>
  <message>
   <source>Compare two m&amp;aps…</source>
   <translation>Zwei K&amp;arten vergleichen…</translation>
  </message>
  <message>
   <source>E&amp;xport as ONNX…</source>
   <translation>Als ONNX e&amp;xportieren…</translation>
  </message>
  <message>
   <source>Export as ONNX</source>
   <translation>Als ONNX exportieren</translation>
  </message>
  <message>
   <source>Exported to {path}, with a STAC item beside it.</source>
   <translation>Exportiert nach {path}, mit einem STAC-Item daneben.</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation>{name} wird exportiert…</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation>Er sieht {number} Stufen, sodass Deepness, das Dateien mit einer Eingabe annimmt, ihn nicht öffnen kann.</translation>
  </message>
  <message>
   <source>Judge the decoder by polygons that it has not learnt from</source>
   <translation>Den Decoder an Polygonen beurteilen, von denen er nicht gelernt hat</translation>
  </message>
  <message>
   <source>Judge two decoders by the same polygons; select two rows first (Ctrl+click)</source>
   <translation>Zwei Decoder nach denselben Polygonen beurteilen; zuvor zwei Zeilen auswählen (Strg+Klick)</translation>
  </message>
  <message>
   <source>Landform Mapper: decoders</source>
   <translation>Landform Mapper: Decoder</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon.</source>
   <translation>Aus 1 Polygon gelernt.</translation>
  </message>
  <message>
   <source>Learnt from {number} polygons.</source>
   <translation>Hat aus {number} Polygonen gelernt.</translation>
  </message>
  <message>
   <source>No decoder yet: train one on the Train page, or open the folder of one on the Map page.</source>
   <translation>Noch kein Decoder: einen auf der Seite Trainieren trainieren oder den Ordner eines vorhandenen auf der Seite Karte öffnen.</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>Open the Map page with this decoder</source>
   <translation>Die Seite Karte mit diesem Decoder öffnen</translation>
  </message>
  <message>
   <source>Open the Train page with this decoder as the start</source>
   <translation>Die Seite Trainieren mit diesem Decoder als Ausgangspunkt öffnen</translation>
  </message>
  <message>
   <source>Open the decoder's folder</source>
   <translation>Den Ordner des Decoders öffnen</translation>
  </message>
  <message>
   <source>Open the report of its scores on unseen ground</source>
   <translation>Den Bericht über seine Werte auf ungesehenem Gelände öffnen</translation>
  </message>
  <message>
   <source>Remo&amp;ve from list</source>
   <translation>Aus der &amp;Liste nehmen</translation>
  </message>
  <message>
   <source>Select a decoder, or two to compare them.</source>
   <translation>Einen Decoder auswählen, oder zwei, um sie zu vergleichen.</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>&amp;Ordner zeigen</translation>
  </message>
  <message>
   <source>Show what differs between two map runs</source>
   <translation>Zeigen, worin sich zwei Kartenläufe unterscheiden</translation>
  </message>
  <message>
   <source>Started from “{name}”.</source>
   <translation>Ausgegangen von „{name}“.</translation>
  </message>
  <message>
   <source>The decoders are listed as soon as the engine is ready.</source>
   <translation>Die Decoder werden aufgeführt, sobald die Engine bereit ist.</translation>
  </message>
  <message>
   <source>The folder itself stays where it is</source>
   <translation>Der Ordner selbst bleibt, wo er ist</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation>Zum &amp;Kartieren nehmen</translation>
  </message>
  <message>
   <source>Write the decoder as one file for Deepness and other programs, with a STAC item beside it</source>
   <translation>Den Decoder als eine Datei für Deepness und andere Programme schreiben, mit einem STAC-Item daneben</translation>
  </message>
  <message>
   <source>{number} selected.</source>
   <translation>{number} ausgewählt.</translation>
  </message>
 </context>
 <context>
  <name>DoubtfulCraters</name>
  <message>
   <source>Doubtful craters</source>
   <translation>Zweifelhafte Krater</translation>
  </message>
  <message>
   <source>Untick what shall not be counted. A crater that is clicked is shown on the map.</source>
   <translation>Haken Sie ab, was nicht gezählt werden soll. Ein angeklickter Krater wird auf der Karte gezeigt.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
 </context>
 <context>
  <name>DrawnCircles</name>
  <message>
   <source>These places are on no circle. Click them further apart, not along a line.</source>
   <translation>Diese Stellen liegen auf keinem Kreis. Klicken Sie sie weiter auseinander und nicht entlang einer Linie.</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>1 landform selected.</source>
   <translation>1 Landform gewählt.</translation>
  </message>
  <message>
   <source>1 landform selected: 1 to 9 set its class, Delete removes it.</source>
   <translation>1 Landform gewählt: 1 bis 9 geben ihr die Klasse, Entf entfernt sie.</translation>
  </message>
  <message>
   <source>1 landform selected; 1 to 9 and Delete act on the review.</source>
   <translation>1 Landform gewählt; 1 bis 9 und Entf gelten der Durchsicht.</translation>
  </message>
  <message>
   <source>Ctrl+click selects a landform on the map; so do QGIS's own tools</source>
   <translation>Strg+Klick wählt eine Landform in der Karte; die Werkzeuge von QGIS tun es auch</translation>
  </message>
  <message>
   <source>Ctrl+click selects landforms to change.</source>
   <translation>Strg+Klick wählt Landformen zum Ändern.</translation>
  </message>
  <message>
   <source>Cut the smaller selected landforms out of the largest (Shift+D)</source>
   <translation>Die kleineren gewählten Landformen aus der größten ausschneiden (Umschalt+D)</translation>
  </message>
  <message>
   <source>Find more like these…</source>
   <translation>Mehr wie diese finden…</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Vereinen</translation>
  </message>
  <message>
   <source>Merge the selected landforms into the largest (Shift+M)</source>
   <translation>Die gewählten Landformen mit der größten vereinen (Umschalt+M)</translation>
  </message>
  <message>
   <source>Rank what else there is by likeness to the selected landforms, up to ten of them, and look through it (Shift+F)</source>
   <translation>Was es sonst gibt, nach Ähnlichkeit zu den gewählten Landformen ordnen, bis zu zehn, und durchsehen (Umschalt+F)</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>Bessern</translation>
  </message>
  <message>
   <source>Refine the outline of the selected landform by clicks (Shift+R)</source>
   <translation>Den Umriss der gewählten Landform mit Klicks bessern (Umschalt+R)</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation>Erset&amp;zen</translation>
  </message>
  <message>
   <source>Replace the outline of the landform (Enter or double click)</source>
   <translation>Den Umriss der Landform ersetzen (Enter oder Doppelklick)</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Split p&amp;art off</source>
   <translation>&amp;Abtrennen</translation>
  </message>
  <message>
   <source>Split the selected landform: click the part to split off (Shift+S)</source>
   <translation>Die gewählte Landform teilen: auf den Teil klicken, der abgetrennt wird (Umschalt+S)</translation>
  </message>
  <message>
   <source>Split this part off the landform (Enter or double click)</source>
   <translation>Diesen Teil von der Landform abtrennen (Enter oder Doppelklick)</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation>Abziehen</translation>
  </message>
  <message>
   <source>{n} landforms selected.</source>
   <translation>{n} Landformen gewählt.</translation>
  </message>
  <message>
   <source>{n} landforms selected: 1 to 9 set their class, Delete removes them.</source>
   <translation>{n} Landformen gewählt: 1 bis 9 geben ihnen die Klasse, Entf entfernt sie.</translation>
  </message>
  <message>
   <source>{n} landforms selected; 1 to 9 and Delete act on the review.</source>
   <translation>{n} Landformen gewählt; 1 bis 9 und Entf gelten der Durchsicht.</translation>
  </message>
 </context>
 <context>
  <name>EffortSummary</name>
  <message>
   <source>1 click</source>
   <translation>1 Klick</translation>
  </message>
  <message>
   <source>1 landform: {clicks} and {seconds} s</source>
   <translation>1 Landform: {clicks} und {seconds} s</translation>
  </message>
  <message>
   <source>Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform is accepted, those that were taken back too; their mean is shown. Seconds go from the first click until it is accepted, with the time that the model needs; their median is shown. In a review, the keys that were pressed for a landform and the seconds that it was on view count.</source>
   <translation>Mit Klicks umrissene Landformen dieses Layers. Klicks und Rahmen werden gezählt, bis die Landform angenommen ist, auch zurückgenommene; gezeigt ist ihr Mittelwert. Die Sekunden laufen vom ersten Klick bis zur Annahme, mit der Zeit, die das Modell braucht; gezeigt ist ihr Median. In einer Durchsicht zählen die Tasten, die für eine Landform gedrückt wurden, und die Sekunden, die sie zu sehen war.</translation>
  </message>
  <message>
   <source>{k} clicks</source>
   <translation>{k} Klicks</translation>
  </message>
  <message>
   <source>{n} landforms: {clicks} and {seconds} s each</source>
   <translation>{n} Landformen: je {clicks} und {seconds} s</translation>
  </message>
 </context>
 <context>
  <name>EncoderChoice</name>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>A folder with a vision transformer, as transformers or timm save it: DINOv2, DINOv3, ViT, MAE</source>
   <translation>Ein Ordner mit einem Vision-Transformer, wie transformers oder timm ihn speichern: DINOv2, DINOv3, ViT, MAE</translation>
  </message>
  <message>
   <source>Folder of an image model</source>
   <translation>Ordner eines Bildmodells</translation>
  </message>
  <message>
   <source>Other encoder…</source>
   <translation>Anderer Encoder…</translation>
  </message>
  <message>
   <source>{folder} holds no image model: there should be a file config.json beside {weights}, as transformers and timm save it.</source>
   <translation>In {folder} ist kein Bildmodell: Es sollte eine Datei config.json neben {weights} liegen, wie transformers und timm sie speichern.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>A crater count needs the counted area, since ground without craters counts too: give a layer with its polygons, an extent, or the image that was looked at.</source>
   <translation>Eine Kraterzählung braucht die Zählfläche, denn auch Gelände ohne Krater zählt: Geben Sie einen Layer mit ihren Polygonen an, eine Ausdehnung, oder das Bild, das angesehen wurde.</translation>
  </message>
  <message>
   <source>A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as background.</source>
   <translation>Ein Decoder muss zwei Klassen unterscheiden: Beschriften Sie eine zweite Klasse, oder lassen Sie Gelände ohne Beschriftung als Hintergrund gelten.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} is fitted to its labels at once, so this one has learnt from these labels alone and not from what {1} knew.</source>
   <translation>Ein Decoder der Art {0} wird in einem Schritt an seine Labels angepasst; dieser hat also nur aus diesen Labels gelernt und nichts von dem übernommen, was {1} wusste.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} reads features of a frozen encoder and has nothing to pretrain. Choose a student, e.g. segformer-b0.</source>
   <translation>Ein Decoder der Art {0} liest Merkmale eines eingefrorenen Encoders; da ist nichts vorzutrainieren. Wählen Sie einen Schüler, z. B. segformer-b0.</translation>
  </message>
  <message>
   <source>A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; if it happens again, the package index or a proxy is handing out something else.</source>
   <translation>Ein heruntergeladenes Paket ist nicht das festgelegte (sein Hash ist ein anderer) und wurde daher nicht installiert. Versuchen Sie es noch einmal; geschieht es wieder, liefert das Paketverzeichnis oder ein Proxy etwas anderes aus.</translation>
  </message>
  <message>
   <source>A geometry lies outside the domain of the raster's coordinate reference system.</source>
   <translation>Eine Geometrie liegt außerhalb des Gebiets, in dem das Koordinatenbezugssystem des Rasters gilt.</translation>
  </message>
  <message>
   <source>A learning curve needs three different seeds or more: one draw says nothing about another.</source>
   <translation>Eine Lernkurve braucht drei verschiedene Startwerte oder mehr: Eine Ziehung sagt nichts über eine andere.</translation>
  </message>
  <message>
   <source>A little larger than tiny, and hardly slower.</source>
   <translation>Etwas größer als „tiny“ und kaum langsamer.</translation>
  </message>
  <message>
   <source>A newer request has overtaken this one.</source>
   <translation>Eine neuere Anfrage hat diese überholt.</translation>
  </message>
  <message>
   <source>A part of {0} cannot be read; the file may be damaged or cut off: {1}. Check it, or copy it again.</source>
   <translation>Ein Teil von {0} kann nicht gelesen werden; die Datei ist vielleicht beschädigt oder abgeschnitten: {1}. Prüfen Sie sie, oder kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>A patch is seen at sides that are multiples of {0} up to {1} samples, not {2}.</source>
   <translation>Ein Ausschnitt wird mit Seiten angesehen, die Vielfache von {0} sind, bis zu {1} Abtastwerten, nicht {2}.</translation>
  </message>
  <message>
   <source>A polygon goes around a pole that {0} does not show: give it in longitudes and latitudes instead.</source>
   <translation>Ein Polygon geht um einen Pol herum, den {0} nicht zeigt: Geben Sie es stattdessen in Längen und Breiten an.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system can express.</source>
   <translation>Ein Polygon liegt außerhalb dessen, was sein Koordinatenbezugssystem ausdrücken kann.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system, {0}, can express.</source>
   <translation>Ein Polygon liegt außerhalb dessen, was sein Koordinatenbezugssystem, {0}, ausdrücken kann.</translation>
  </message>
  <message>
   <source>A proxy stands between this machine and the package index and did not let the download through. Enter the proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.</source>
   <translation>Zwischen diesem Rechner und dem Paketverzeichnis steht ein Proxy, der den Download nicht durchließ. Tragen Sie den Proxy mit Benutzername und Passwort in den Netzwerkeinstellungen von QGIS ein (oder in HTTPS_PROXY), und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>A scene of {0} rows with {1} m each does not fit at latitude {2}: render a smaller one, or place it nearer to the equator or to a pole.</source>
   <translation>Eine Szene von {0} Zeilen zu je {1} m passt nicht auf die Breite {2}: Rendern Sie eine kleinere, oder legen Sie sie näher an den Äquator oder an einen Pol.</translation>
  </message>
  <message>
   <source>Adapting the decoder</source>
   <translation>Der Decoder wird angepasst</translation>
  </message>
  <message>
   <source>Add what shows the same of this ground: {0}.</source>
   <translation>Fügen Sie hinzu, was von diesem Gelände dasselbe zeigt: {0}.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python {0}.{1}. Add Craterstats on the tab Engine, which offers a newer Python.</source>
   <translation>Alter und Isochronen brauchen Craterstats 3.6, das mit Python 3.12 und neuer läuft; diese Engine läuft mit Python {0}.{1}. Nehmen Sie Craterstats auf der Seite Engine dazu, die ein neueres Python anbietet.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --ages --folder {0}</source>
   <translation>Alter und Isochronen brauchen Craterstats, das bei der ersten Einrichtung nicht dabei ist. Nehmen Sie es auf der Seite Engine dazu, oder mit: python3 -m plugin.environment repair --ages --folder {0}</translation>
  </message>
  <message>
   <source>All craters are left out: leave some in.</source>
   <translation>Alle Krater sind weggelassen: Behalten Sie einige.</translation>
  </message>
  <message>
   <source>All craters of {0} are left out: leave some in.</source>
   <translation>Alle Krater von {0} sind weggelassen: Behalten Sie einige.</translation>
  </message>
  <message>
   <source>All patches come from one observation, so nothing could be judged.</source>
   <translation>Alle Ausschnitte stammen aus einer einzigen Beobachtung; beurteilt werden konnte daher nichts.</translation>
  </message>
  <message>
   <source>All patches to learn from are of one class. Label patches of another one too.</source>
   <translation>Alle Ausschnitte, aus denen gelernt wird, sind von einer Klasse. Beschriften Sie auch welche einer anderen.</translation>
  </message>
  <message>
   <source>All {0} lie in the {1} half of {2}, so the scores say nothing about the other half. Outline some there before mapping it.</source>
   <translation>Alle {0} liegen in nur einer Hälfte ({1}) von {2}; über die andere Hälfte sagen die Werte also nichts. Umreißen Sie dort einige, bevor Sie sie kartieren.</translation>
  </message>
  <message>
   <source>All {0} polygons of {1} lie in the {2} half of {3}: the decoder may learn the place for the class. Outline some in the other half, or check that there are none.</source>
   <translation>Alle {0} Polygone der Klasse {1} liegen in nur einer Hälfte ({2}) von {3}: Der Decoder lernt vielleicht den Ort statt der Klasse. Umreißen Sie einige in der anderen Hälfte, oder prüfen Sie, dass es dort keine gibt.</translation>
  </message>
  <message>
   <source>An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°.</source>
   <translation>Eine Ausdehnung ist XMIN YMIN XMAX YMAX mit XMIN unter XMAX und YMIN unter YMAX. Nur über den Rand einer Karte rings um einen Körper hinweg darf XMAX kleiner sein, um mehr als die halbe Karte: in Grad geht 170 -20 -170 20 über 180° hinweg.</translation>
  </message>
  <message>
   <source>Another run is at work in {0}. Wait until it is done, or choose another folder.</source>
   <translation>Ein anderer Lauf arbeitet in {0}. Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Another window or terminal is setting up {0} right now. Wait until it has finished.</source>
   <translation>Ein anderes Fenster oder Terminal richtet gerade {0} ein. Warten Sie, bis es fertig ist.</translation>
  </message>
  <message>
   <source>At least one window must be looked at. Raise the number of windows.</source>
   <translation>Mindestens ein Fenster muss angesehen werden. Erhöhen Sie die Anzahl der Fenster.</translation>
  </message>
  <message>
   <source>Blending tiles</source>
   <translation>Kacheln werden verschmolzen</translation>
  </message>
  <message>
   <source>Building with {0} (Python {1})</source>
   <translation>Wird mit {0} gebaut (Python {1})</translation>
  </message>
  <message>
   <source>COCO annotations are in pixels of an image: give the image that the landforms lie on.</source>
   <translation>COCO-Annotationen sind in Pixeln eines Bildes: Geben Sie das Bild an, auf dem die Landformen liegen.</translation>
  </message>
  <message>
   <source>Cells are {0} {1} wide in the middle, and up to {2} off towards the borders, where the map stretches the ground. Take a smaller extent, or a projection of the place.</source>
   <translation>Zellen sind in der Mitte {0} {1} breit und weichen zu den Rändern hin, wo die Karte das Gelände streckt, um bis zu {2} ab. Nehmen Sie eine kleinere Ausdehnung oder eine Projektion für diesen Ort.</translation>
  </message>
  <message>
   <source>Cells of {0} m are classified by what was learnt from patches of {1} m: landforms look smaller or larger in them than they did there.</source>
   <translation>Zellen von {0} m werden nach dem klassifiziert, was aus Ausschnitten von {1} m gelernt wurde: Landformen sehen in ihnen kleiner oder größer aus als dort.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are larger than {2}. Take {3} {4} or less.</source>
   <translation>Zellen von {0} {1} sind größer als {2}. Nehmen Sie {3} {4} oder weniger.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are {2} pixels of {3}, too few to see anything. Take {4} {5} or more.</source>
   <translation>Zellen von {0} {1} sind {2} Pixel von {3}, zu wenig, um etwas zu sehen. Nehmen Sie {4} {5} oder mehr.</translation>
  </message>
  <message>
   <source>Check the network and the proxy, or choose a file that you already have.</source>
   <translation>Prüfen Sie das Netz und den Proxy, oder wählen Sie eine Datei, die Sie schon haben.</translation>
  </message>
  <message>
   <source>Checking what was installed</source>
   <translation>Es wird geprüft, was installiert ist</translation>
  </message>
  <message>
   <source>Checking {0}</source>
   <translation>{0} wird geprüft</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets: {0}.</source>
   <translation>Wählen Sie eines seiner Teilbilder (Subdatasets): {0}.</translation>
  </message>
  <message>
   <source>Choosing the build of PyTorch</source>
   <translation>Die Bauart von PyTorch wird gewählt</translation>
  </message>
  <message>
   <source>Classifying {0}</source>
   <translation>{0} wird klassifiziert</translation>
  </message>
  <message>
   <source>Comes with the plugin, works at once and is fast; the official models draw finer outlines.</source>
   <translation>Kommt mit dem Plugin, arbeitet sofort und ist schnell; die offiziellen Modelle zeichnen feinere Umrisse.</translation>
  </message>
  <message>
   <source>Comparing cells</source>
   <translation>Zellen werden verglichen</translation>
  </message>
  <message>
   <source>Comparing {0}: {1}</source>
   <translation>Vergleich von {0}: {1}</translation>
  </message>
  <message>
   <source>Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {0}</source>
   <translation>Das Rechnen mit --scheduler braucht die Unterstützung für Cluster (dask), die bei der ersten Einrichtung nicht dabei ist. Nehmen Sie sie auf der Seite Engine dazu, oder mit: python3 -m plugin.environment repair --cluster --folder {0}</translation>
  </message>
  <message>
   <source>Connecting for {0}</source>
   <translation>Verbindung für {0} wird hergestellt</translation>
  </message>
  <message>
   <source>Converting the decoder to OpenVINO (once)</source>
   <translation>Der Decoder wird nach OpenVINO umgewandelt (einmal)</translation>
  </message>
  <message>
   <source>Converting the image encoder to OpenVINO (once for this model)</source>
   <translation>Der Bild-Encoder wird nach OpenVINO umgewandelt (einmal für dieses Modell)</translation>
  </message>
  <message>
   <source>Converting the mask decoder to OpenVINO</source>
   <translation>Der Masken-Decoder wird nach OpenVINO umgewandelt</translation>
  </message>
  <message>
   <source>Converting {0} to OpenVINO (once)</source>
   <translation>{0} wird nach OpenVINO umgewandelt (einmal)</translation>
  </message>
  <message>
   <source>Copy the package again, or train anew.</source>
   <translation>Kopieren Sie das Paket noch einmal, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>Copying the model was cancelled.</source>
   <translation>Das Kopieren des Modells wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Copying {0}</source>
   <translation>{0} wird kopiert</translation>
  </message>
  <message>
   <source>Counted as craters by the name of their class: {0}.</source>
   <translation>Nach dem Namen ihrer Klasse als Krater gezählt: {0}.</translation>
  </message>
  <message>
   <source>Craterstats cannot be loaded ({0}). Repair the engine.</source>
   <translation>Craterstats kann nicht geladen werden ({0}). Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology for {0}, so there are no ages.</source>
   <translation>Craterstats hat für {0} keine Chronologie; daher gibt es keine Alter.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology system “{0}”; it has: {1}.</source>
   <translation>Craterstats hat kein Chronologiesystem „{0}“; es hat: {1}.</translation>
  </message>
  <message>
   <source>Decided by the person who trained it.</source>
   <translation>Entschieden von der Person, die ihn trainiert hat.</translation>
  </message>
  <message>
   <source>Decoders cannot learn on {0}: its features are {1} samples wide, not {2}. It is for clicks; choose another encoder, e.g. default or sam2.1_tiny.</source>
   <translation>Auf {0} können Decoder nicht lernen: Die Merkmale sind {1} Abtastwerte breit, nicht {2}. Dieses Modell ist für Klicks; wählen Sie einen anderen Encoder, z. B. default oder sam2.1_tiny.</translation>
  </message>
  <message>
   <source>Decoders of the kind {0} look at the pixels themselves, so that there is nothing for workers to encode: train without --scheduler.</source>
   <translation>Decoder der Art {0} sehen die Pixel selbst an; für Worker gibt es da nichts zu berechnen: Trainieren Sie ohne --scheduler.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Downloading uv: {0} of {1} MB</source>
   <translation>uv wird heruntergeladen: {0} von {1} MB</translation>
  </message>
  <message>
   <source>Downloading {0}</source>
   <translation>{0} wird heruntergeladen</translation>
  </message>
  <message>
   <source>Drawing the differences</source>
   <translation>Die Unterschiede werden gezeichnet</translation>
  </message>
  <message>
   <source>Drawn again, with the same outline as another one: {0} of {1}.</source>
   <translation>Noch einmal gezeichnet, mit demselben Umriss wie ein anderer: {0} ({1} insgesamt).</translation>
  </message>
  <message>
   <source>Each point of a prompt needs a label: 1 on the landform, 0 off it.</source>
   <translation>Jeder Punkt einer Vorgabe braucht ein Label: 1 auf der Landform, 0 daneben.</translation>
  </message>
  <message>
   <source>Encoded {0} of {1}</source>
   <translation>{0} von {1} berechnet</translation>
  </message>
  <message>
   <source>Encoding the image</source>
   <translation>Das Bild wird berechnet</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1}</source>
   <translation>Fenster {0} von {1} wird berechnet</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1} at most</source>
   <translation>Fenster {0} von höchstens {1} wird berechnet</translation>
  </message>
  <message>
   <source>Encoding {0}</source>
   <translation>{0} wird berechnet</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, all ground: loss {2}</source>
   <translation>Epoche {0} von {1}, ganzes Gelände: Verlust {2}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, fold {2} of {3}: loss {4}</source>
   <translation>Epoche {0} von {1}, Teil {2} von {3}: Verlust {4}</translation>
  </message>
  <message>
   <source>Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other ground. Label cells of such ground too, as a class called other, or map with a least probability.</source>
   <translation>Jede Zelle mit Daten bekommt eine der gelernten Klassen, was immer sie zeigt, da keine für anderen Boden steht. Beschriften Sie auch Zellen solchen Bodens, als Klasse namens other, oder kartieren Sie mit einer Mindestwahrscheinlichkeit.</translation>
  </message>
  <message>
   <source>Exporting landforms</source>
   <translation>Landformen werden exportiert</translation>
  </message>
  <message>
   <source>Exporting to ONNX</source>
   <translation>Nach ONNX wird exportiert</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: knows well what things are, and is quick to train on.</source>
   <translation>Merkmale für Decoder, nicht für Klicks: weiß gut, was Dinge sind, und es lässt sich schnell damit trainieren.</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: larger than ViT-S, with about four times its work for each window.</source>
   <translation>Merkmale für Decoder, nicht für Klicks: größer als ViT-S, mit etwa der vierfachen Arbeit je Fenster.</translation>
  </message>
  <message>
   <source>Fetching Python {0} of python-build-standalone</source>
   <translation>Python {0} von python-build-standalone wird geholt</translation>
  </message>
  <message>
   <source>Finding regions</source>
   <translation>Gebiete werden gesucht</translation>
  </message>
  <message>
   <source>For the same {0} of a person's time {1}.</source>
   <translation>In derselben Zeit eines Menschen ({0}): {1}.</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {0} of {1}.</source>
   <translation>Von einem Decoder gefunden und von niemandem durchgesehen: {0} ({1} insgesamt).</translation>
  </message>
  <message>
   <source>Found in the models folder; not one of the official files.</source>
   <translation>Im Ordner der Modelle gefunden; keine der offiziellen Dateien.</translation>
  </message>
  <message>
   <source>Give at least one way of prompting and one seed to compare.</source>
   <translation>Geben Sie mindestens eine Art der Vorgabe und einen Startwert zum Vergleichen an.</translation>
  </message>
  <message>
   <source>Give each image an extent, or none. Leave the extent of an image empty for all of it.</source>
   <translation>Geben Sie jedem Bild eine Ausdehnung, oder keinem. Lassen Sie die Ausdehnung eines Bildes leer, um es ganz zu nehmen.</translation>
  </message>
  <message>
   <source>Give one of a folder of patches, a table of patches, or rasters with labels.</source>
   <translation>Geben Sie eines davon an: einen Ordner mit Ausschnitten, eine Tabelle von Ausschnitten, oder Raster mit Labels.</translation>
  </message>
  <message>
   <source>Give rasters with true outlines to learn from, and others to judge on.</source>
   <translation>Geben Sie Raster mit wahren Umrissen an, aus denen gelernt wird, und andere, an denen beurteilt wird.</translation>
  </message>
  <message>
   <source>Give the side of a cell in metres: it decides what the classifier sees of the ground.</source>
   <translation>Geben Sie die Seite einer Zelle in Metern an: Sie bestimmt, was der Klassifikator vom Gelände sieht.</translation>
  </message>
  <message>
   <source>Giving jobs to {0}</source>
   <translation>Jobs werden an {0} gegeben</translation>
  </message>
  <message>
   <source>Ground without a label was left out, since {0} has no background to say.</source>
   <translation>Gelände ohne Label wurde ausgelassen, da {0} keinen Hintergrund kennt.</translation>
  </message>
  <message>
   <source>Hardly: twice the labels have lately changed {0} by {1}. Another image model, or labels of what is mistaken, may help more.</source>
   <translation>Kaum: Bei doppelt so vielen Labels hat sich {0} zuletzt um {1} geändert. Ein anderes Bildmodell, oder Labels von dem, was verwechselt wird, helfen vielleicht mehr.</translation>
  </message>
  <message>
   <source>Hashing the raster and the labels</source>
   <translation>Die Prüfsummen des Rasters und der Labels werden berechnet</translation>
  </message>
  <message>
   <source>Hashing {0} and its labels</source>
   <translation>Die Prüfsummen von {0} und den Labels dazu werden berechnet</translation>
  </message>
  <message>
   <source>Installing {0} packages</source>
   <translation>{0} Pakete werden installiert</translation>
  </message>
  <message>
   <source>Installing {0} packages for {1}</source>
   <translation>{0} Pakete für {1} werden installiert</translation>
  </message>
  <message>
   <source>It gives features for decoders alone.</source>
   <translation>Es liefert nur Merkmale für Decoder.</translation>
  </message>
  <message>
   <source>It was taught without labels, so nothing is known about its scores. Judge it on labels.</source>
   <translation>Er wurde ohne Labels angelernt; über seine Güte ist daher nichts bekannt. Beurteilen Sie ihn an Labels.</translation>
  </message>
  <message>
   <source>Judging window {0} of {1}</source>
   <translation>Fenster {0} von {1} wird beurteilt</translation>
  </message>
  <message>
   <source>Labels of {0} whose outline crossed itself and was mended: {1}. Check their shapes.</source>
   <translation>Labels von {0}, deren Umriss sich selbst kreuzte und ausgebessert wurde: {1}. Prüfen Sie ihre Form.</translation>
  </message>
  <message>
   <source>Labels on {0} that are smaller than a place of the decoder ({1} along a side): {2}. Each is learnt as one place. For small landforms train a decoder of their own.</source>
   <translation>Labels auf {0}, die kleiner sind als eine Stelle des Decoders ({1} je Seite): {2}. Jedes wird als eine Stelle gelernt. Trainieren Sie für kleine Landformen einen eigenen Decoder.</translation>
  </message>
  <message>
   <source>Landforms are ordered by likeness to others: point out some that more are to be found of.</source>
   <translation>Landformen werden nach ihrer Ähnlichkeit zu anderen geordnet: Zeigen Sie auf einige, von denen mehr gefunden werden sollen.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times larger than those that the model {2} knows, reduced as far as that goes.</source>
   <translation>Landformen von {0} sehen {1}-mal größer aus als die, die das Modell {2} kennt, so weit sie sich auch verkleinern lassen.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times smaller than those that the model {2} knows, magnified as far as that goes.</source>
   <translation>Landformen von {0} sehen {1}-mal kleiner aus als die, die das Modell {2} kennt, so weit sie sich auch vergrößern lassen.</translation>
  </message>
  <message>
   <source>Learning curve of {0}</source>
   <translation>Lernkurve von {0}</translation>
  </message>
  <message>
   <source>Learning where each landform lies</source>
   <translation>Es wird gelernt, wo jede Landform liegt</translation>
  </message>
  <message>
   <source>Less than {0} pixels across, which is too few to find them all or to tell them from other things: {1} of {2}.</source>
   <translation>Weniger als {0} Pixel breit, zu wenig, um alle zu finden oder sie von anderem zu unterscheiden: {1} ({2} insgesamt).</translation>
  </message>
  <message>
   <source>Loading the encoder</source>
   <translation>Der Encoder wird geladen</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>Die Modelle werden geladen</translation>
  </message>
  <message>
   <source>Looking again at window {0} of {1}</source>
   <translation>Fenster {0} von {1} wird noch einmal angesehen</translation>
  </message>
  <message>
   <source>Looking for a Python</source>
   <translation>Ein Python wird gesucht</translation>
  </message>
  <message>
   <source>Looking for clusters</source>
   <translation>Haufen werden gesucht</translation>
  </message>
  <message>
   <source>Looking for landforms</source>
   <translation>Landformen werden gesucht</translation>
  </message>
  <message>
   <source>Looking for masks, image {0} of {1}</source>
   <translation>Masken werden gesucht, Bild {0} von {1}</translation>
  </message>
  <message>
   <source>Making a virtual environment</source>
   <translation>Eine virtuelle Umgebung wird angelegt</translation>
  </message>
  <message>
   <source>Masks are divided into 1 to 9 levels. 1 takes each mask by itself.</source>
   <translation>Masken werden auf 1 bis 9 Stufen verteilt. 1 nimmt jede Maske für sich.</translation>
  </message>
  <message>
   <source>Missing dependencies for SOCKS support</source>
   <translation>Die Abhängigkeiten für die SOCKS-Unterstützung fehlen</translation>
  </message>
  <message>
   <source>Neither is surely better: the mean IoU of {0} differs by {1}, and anything from {2} to {3} is likely.</source>
   <translation>Keiner ist sicher besser: Die mittlere IoU von {0} weicht um {1} ab, und alles von {2} bis {3} ist wahrscheinlich.</translation>
  </message>
  <message>
   <source>No Python was found. Install {0} or name an interpreter in the engine's settings.</source>
   <translation>Kein Python wurde gefunden. Installieren Sie {0}, oder nennen Sie in den Einstellungen der Engine einen Interpreter.</translation>
  </message>
  <message>
   <source>No click on the landform lies in the window that is looked at: click nearer together.</source>
   <translation>Kein Klick auf die Landform liegt in dem Fenster, das angesehen wird: Klicken Sie näher beieinander.</translation>
  </message>
  <message>
   <source>No crater is from {0} to {1} km across, so there is nothing to date.</source>
   <translation>Kein Krater ist {0} bis {1} km groß; zu datieren gibt es also nichts.</translation>
  </message>
  <message>
   <source>No decoder could be trained, so nothing can be said.</source>
   <translation>Kein Decoder konnte trainiert werden; sagen lässt sich also nichts.</translation>
  </message>
  <message>
   <source>No ground that judges holds the class {0}, so nothing is known about it.</source>
   <translation>Kein Gelände, an dem beurteilt wird, enthält die Klasse {0}; über sie ist daher nichts bekannt.</translation>
  </message>
  <message>
   <source>No label covers ground of {0} with data. Choose the raster that they were drawn on.</source>
   <translation>Kein Label bedeckt Gelände von {0} mit Daten. Wählen Sie das Raster, auf dem sie gezeichnet wurden.</translation>
  </message>
  <message>
   <source>No label has the class {0}; the labels hold {1}. Check the class field {2}.</source>
   <translation>Kein Label hat die Klasse {0}; die Labels enthalten {1}. Prüfen Sie das Klassenfeld {2}.</translation>
  </message>
  <message>
   <source>No label of {0} lies in the given extent. Choose an extent that holds labels.</source>
   <translation>Kein Label von {0} liegt in der angegebenen Ausdehnung. Wählen Sie eine Ausdehnung mit Labels.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}. Choose the label layer that was drawn on this raster.</source>
   <translation>Kein Label von {0} liegt auf {1}. Wählen Sie den Beschriftungslayer, der auf diesem Raster gezeichnet wurde.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}: the layer has no coordinate reference system, so its coordinates were taken for those of the raster. Set the layer's, and save it again.</source>
   <translation>Kein Label von {0} liegt auf {1}: Der Layer hat kein Koordinatenbezugssystem, deshalb wurden seine Koordinaten für die des Rasters gehalten. Legen Sie das des Layers fest und speichern Sie ihn neu.</translation>
  </message>
  <message>
   <source>No labelled ground of {0} is mapped by both decoders. Label ground farther inside.</source>
   <translation>Kein beschriftetes Gelände von {0} ist von beiden Decodern kartiert. Beschriften Sie Gelände weiter innen.</translation>
  </message>
  <message>
   <source>No mask was found on the images, so there is nothing to learn from. Choose other images.</source>
   <translation>Auf den Bildern wurde keine Maske gefunden; zu lernen gibt es also nichts. Wählen Sie andere Bilder.</translation>
  </message>
  <message>
   <source>No model was chosen. Choose one of the list, e.g. the default model.</source>
   <translation>Kein Modell wurde gewählt. Wählen Sie eines aus der Liste, z. B. das Standardmodell.</translation>
  </message>
  <message>
   <source>No nodata value is declared; pixels of this value are taken as ground without data: {0}.</source>
   <translation>Es ist kein Nodata-Wert angegeben; Pixel dieses Wertes gelten als Boden ohne Daten: {0}.</translation>
  </message>
  <message>
   <source>No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too.</source>
   <translation>Kein Nodata-Wert ist angegeben; der schwarze Rand (Wert 0) gilt als Gelände ohne Daten, auch Schatten dort.</translation>
  </message>
  <message>
   <source>No number of polygons was enough to train a decoder. {0}</source>
   <translation>Keine Anzahl von Polygonen reichte aus, um einen Decoder zu trainieren. {0}</translation>
  </message>
  <message>
   <source>No pixel has data.</source>
   <translation>Kein Pixel hat Daten.</translation>
  </message>
  <message>
   <source>No place of the pictures has a class to learn from. Choose other images, or a lower threshold.</source>
   <translation>Keine Stelle der Bilder hat eine Klasse, aus der sich lernen ließe. Wählen Sie andere Bilder oder eine kleinere Schwelle.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the class {1} in the field “{2}”; its classes are: {3}. Choose one of them.</source>
   <translation>Kein Polygon von {0} hat im Feld „{2}“ die Klasse {1}; die Klassen sind: {3}. Wählen Sie eine davon.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the {1} “{2}” in the field “{3}”; there are: {4}.</source>
   <translation>Kein Polygon von {0} hat im Feld „{3}“ den Wert „{2}“ ({1}); es gibt: {4}.</translation>
  </message>
  <message>
   <source>No polygon of {0} is reviewed yet: review some first, or train on all of them.</source>
   <translation>Noch kein Polygon von {0} ist durchgesehen: Sehen Sie erst einige durch, oder trainieren Sie mit allen.</translation>
  </message>
  <message>
   <source>No polygon of {0} lies on {1}: choose the image they were mapped on.</source>
   <translation>Kein Polygon von {0} liegt auf {1}: Wählen Sie das Bild, auf dem sie kartiert wurden.</translation>
  </message>
  <message>
   <source>No sample could be judged, so nothing can be said.</source>
   <translation>Kein Abtastwert konnte beurteilt werden; sagen lässt sich also nichts.</translation>
  </message>
  <message>
   <source>No sample could be judged. Label ground that holds data.</source>
   <translation>Kein Abtastwert konnte beurteilt werden. Beschriften Sie Gelände mit Daten.</translation>
  </message>
  <message>
   <source>No true landform lies on its raster. Choose the layers that were drawn on the rasters.</source>
   <translation>Keine wahre Landform liegt auf ihrem Raster. Wählen Sie die Layer, die auf den Rastern gezeichnet wurden.</translation>
  </message>
  <message>
   <source>No validation block holds the class {0}, so nothing is known about it.</source>
   <translation>Kein Block, an dem beurteilt wird, enthält die Klasse {0}; über sie ist daher nichts bekannt.</translation>
  </message>
  <message>
   <source>No {0} fits this outline: choose Outline as its shape.</source>
   <translation>Diese Form passt nicht zu diesem Umriss: {0}. Wählen Sie „Umriss“ als Form.</translation>
  </message>
  <message>
   <source>No: with twice the labels {0} has lately changed by {1}. Look whether the polygons contradict each other.</source>
   <translation>Nein: Bei doppelt so vielen Labels hat sich {0} zuletzt um {1} geändert. Sehen Sie nach, ob sich die Polygone widersprechen.</translation>
  </message>
  <message>
   <source>Nobody told which patches come from one picture: where several do, the scores flatter the classifier.</source>
   <translation>Niemand hat gesagt, welche Ausschnitte aus einem Bild stammen: Wo es mehrere sind, schmeicheln die Werte dem Klassifikator.</translation>
  </message>
  <message>
   <source>None of the landforms that more are to be found of lies on its raster as a whole. Choose others.</source>
   <translation>Keine der Landformen, von denen mehr gefunden werden sollen, liegt ganz auf ihrem Raster. Wählen Sie andere.</translation>
  </message>
  <message>
   <source>None of the {0} of {1} lies in the counted area {2}: choose the area that they were mapped in.</source>
   <translation>In der Zählfläche {2} liegt nichts von {1} ({0}): Wählen Sie die Fläche, in der sie kartiert wurden.</translation>
  </message>
  <message>
   <source>Not certain: twice the labels have lately changed {0} by {1}, and the draws differ as much. More draws, or more ground to judge on, would tell.</source>
   <translation>Nicht sicher: Bei doppelt so vielen Labels hat sich {0} zuletzt um {1} geändert, und die Ziehungen weichen ebenso weit voneinander ab. Mehr Ziehungen, oder mehr Gelände zum Beurteilen, würden es zeigen.</translation>
  </message>
  <message>
   <source>Not counted, since no class named after craters: {0}.</source>
   <translation>Nicht gezählt, da keine Klasse, die nach Kratern heißt: {0}.</translation>
  </message>
  <message>
   <source>Not round, so that the circle through the outline is more than {0} larger or smaller than one of equal area: {1} of {2}.</source>
   <translation>Nicht rund, sodass der Kreis durch den Umriss mehr als {0} größer oder kleiner als einer gleicher Fläche ist: {1} von {2}.</translation>
  </message>
  <message>
   <source>One build serves this system.</source>
   <translation>Für dieses System gibt es nur eine Bauart.</translation>
  </message>
  <message>
   <source>One of the two layers has no coordinate reference system: set it in QGIS and try again.</source>
   <translation>Einer der beiden Layer hat kein Koordinatenbezugssystem: Setzen Sie es in QGIS, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>One or three bands of {0} can be shown, not {1}: choose them again.</source>
   <translation>Von {0} können ein oder drei Bänder gezeigt werden, nicht {1}: Wählen Sie sie neu.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed here. Choose the torch backend, or repair the engine.</source>
   <translation>OpenVINO ist hier nicht installiert. Wählen Sie das Backend torch, oder reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>Outlined by more than one reviewer, and counted for each (circles that share half of their ground or more): {0} of {1}. Count what one reviewer has (--reviewer in a terminal), of {2}.</source>
   <translation>Von mehr als einem Bearbeiter umrissen und für jeden gezählt (Kreise, die mindestens die Hälfte ihres Bodens teilen): {0} von {1}. Zählen Sie, was einer von ihnen hat (--reviewer im Terminal): {2}.</translation>
  </message>
  <message>
   <source>Outlines of {0} that crossed themselves and were mended: {1}. Check their shapes.</source>
   <translation>Umrisse von {0}, die sich selbst kreuzten und repariert wurden: {1}. Prüfen Sie ihre Form.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump at the border of their map, and were left out, since what they enclose cannot be told: {1}. Give them in longitudes and latitudes instead.</source>
   <translation>Umrisse von {0}, die am Rand ihrer Karte springen und weggelassen wurden, weil nicht zu erkennen ist, was sie umschließen: {1}. Geben Sie sie stattdessen in Längen und Breiten an.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: {1}.</source>
   <translation>Umrisse von {0}, die zwischen 180° und -180° oder 360° und 0° springen und auf dem kurzen Weg genommen wurden: {1}.</translation>
  </message>
  <message>
   <source>Outlining landform {0} of {1}</source>
   <translation>Landform {0} von {1} wird umrissen</translation>
  </message>
  <message>
   <source>Outlining landforms</source>
   <translation>Landformen werden umrissen</translation>
  </message>
  <message>
   <source>PROJ cannot turn coordinates of {0} into longitude and latitude.</source>
   <translation>PROJ kann Koordinaten von {0} nicht in Länge und Breite umrechnen.</translation>
  </message>
  <message>
   <source>PROJ cannot turn longitude and latitude into coordinates of {0}.</source>
   <translation>PROJ kann Länge und Breite nicht in Koordinaten von {0} umrechnen.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is being computed already. Wait until it is done.</source>
   <translation>Teil {0} von {1} des Laufs in {2} wird schon berechnet. Warten Sie, bis er fertig ist.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is still at work. Wait until it is done.</source>
   <translation>Teil {0} von {1} des Laufs in {2} ist noch in Arbeit. Warten Sie, bis er fertig ist.</translation>
  </message>
  <message>
   <source>Pretrained without labels on {0}; it knows no class yet.</source>
   <translation>Ohne Labels vortrainiert ({0}); noch ist keine Klasse bekannt.</translation>
  </message>
  <message>
   <source>Pretraining, loss {0}</source>
   <translation>Vortraining, Verlust {0}</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation>Wird an seinen Platz gebracht</translation>
  </message>
  <message>
   <source>Putting the network together</source>
   <translation>Das Netz wird zusammengesetzt</translation>
  </message>
  <message>
   <source>Putting the report together</source>
   <translation>Der Bericht wird zusammengestellt</translation>
  </message>
  <message>
   <source>PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set up on this one. Use a Mac with an Apple chip, Linux or Windows.</source>
   <translation>PyTorch und OpenVINO werden für Macs mit Intel-Prozessor nicht mehr veröffentlicht; auf diesem lässt sich die Engine daher nicht einrichten. Nehmen Sie einen Mac mit Apple-Chip, Linux oder Windows.</translation>
  </message>
  <message>
   <source>PyTorch {0} for the CPU only.</source>
   <translation>PyTorch {0} nur für den Prozessor.</translation>
  </message>
  <message>
   <source>Python could not be fetched. uv says: {0}. See the log.</source>
   <translation>Python konnte nicht geholt werden. uv sagt: {0}. Siehe das Protokoll.</translation>
  </message>
  <message>
   <source>Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install Python yourself.</source>
   <translation>Python konnte nicht geholt werden: Der Server ist nicht zu erreichen. Prüfen Sie das Netz und den Proxy, oder installieren Sie Python selbst.</translation>
  </message>
  <message>
   <source>Reaching {0}</source>
   <translation>{0} wird angesprochen</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Labels werden gelesen</translation>
  </message>
  <message>
   <source>Reading window {0} of {1}</source>
   <translation>Fenster {0} von {1} wird gelesen</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>{0} wird gelesen</translation>
  </message>
  <message>
   <source>Reducing window {0} of {1}</source>
   <translation>Fenster {0} von {1} wird verdichtet</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that.</source>
   <translation>Speichern Sie es als GeoTIFF (in QGIS: Rechtsklick auf den Layer, Export, Speichern als), und nehmen Sie das.</translation>
  </message>
  <message>
   <source>Setting up the engine in {0} was interrupted at its end. Repair the engine.</source>
   <translation>Das Einrichten der Engine in {0} wurde gegen Ende unterbrochen. Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>Share half of their ground or more with another one, as craters do that are outlined twice, for instance on two images: {0} of {1}.</source>
   <translation>Teilen die Hälfte ihres Bodens oder mehr mit einem anderen, wie Krater, die zweimal umrissen sind, etwa auf zwei Bildern: {0} von {1}.</translation>
  </message>
  <message>
   <source>So few polygons leave no two classes to tell apart.</source>
   <translation>Bei so wenigen Polygonen bleiben keine zwei Klassen zu unterscheiden.</translation>
  </message>
  <message>
   <source>Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.</source>
   <translation>Einige Raster haben ein KBS und andere keines; Größen lassen sich daher nicht vergleichen. Trainieren Sie mit nur einer Art.</translation>
  </message>
  <message>
   <source>Started from {0}, pretrained without labels on {1}.</source>
   <translation>Ausgegangen von {0}, ohne Labels vortrainiert ({1}).</translation>
  </message>
  <message>
   <source>Started from {0}, which knows none of these classes: their outputs were learnt anew.</source>
   <translation>Ausgegangen von {0}, dem diese Klassen alle unbekannt sind: Ihre Ausgänge wurden neu gelernt.</translation>
  </message>
  <message>
   <source>Started from {0}.</source>
   <translation>Ausgegangen von {0}.</translation>
  </message>
  <message>
   <source>Started from {0}; new to it: {1}.</source>
   <translation>Ausgegangen von {0}; neu hinzu kommt: {1}.</translation>
  </message>
  <message>
   <source>Starting workers</source>
   <translation>Worker werden gestartet</translation>
  </message>
  <message>
   <source>Starting {0}</source>
   <translation>{0} wird gestartet</translation>
  </message>
  <message>
   <source>Stopped before anything was found; the same call goes on.</source>
   <translation>Angehalten, bevor etwas gefunden wurde; derselbe Aufruf macht weiter.</translation>
  </message>
  <message>
   <source>Stopped early: the decoder that was kept started from nothing, and not from {0}.</source>
   <translation>Vorzeitig angehalten: Der behaltene Decoder ging von nichts aus, nicht von {0}.</translation>
  </message>
  <message>
   <source>Take {0} away at the end, or take another model.</source>
   <translation>{0} am Ende wegnehmen oder ein anderes Modell nehmen.</translation>
  </message>
  <message>
   <source>Teaching the student</source>
   <translation>Der Schüler wird angelernt</translation>
  </message>
  <message>
   <source>Teaching was cancelled before the first step was over, so there is nothing to keep.</source>
   <translation>Das Anlernen wurde abgebrochen, bevor der erste Schritt vorüber war; zu behalten gibt es daher nichts.</translation>
  </message>
  <message>
   <source>Telling landforms apart</source>
   <translation>Landformen werden unterschieden</translation>
  </message>
  <message>
   <source>The CRS of {0} names no body, so two counts cannot be compared.</source>
   <translation>Das KBS von {0} nennt keinen Himmelskörper; zwei Zählungen lassen sich daher nicht vergleichen.</translation>
  </message>
  <message>
   <source>The OpenVINO backend runs on the CPU, not on {0}. Choose the torch backend for it.</source>
   <translation>Das Backend OpenVINO läuft auf dem Prozessor, nicht auf {0}. Wählen Sie dafür das Backend torch.</translation>
  </message>
  <message>
   <source>The Python that was fetched into {0} does not start. See the log.</source>
   <translation>Das Python, das nach {0} geholt wurde, startet nicht. Siehe das Protokoll.</translation>
  </message>
  <message>
   <source>The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.</source>
   <translation>Das gelieferte Python ist nicht das verlangte (sein SHA-256 ist ein anderer) und wird daher nicht benutzt.</translation>
  </message>
  <message>
   <source>The SAM found no mask on this ground, so the labels are those of the decoder alone.</source>
   <translation>Das SAM hat auf diesem Gelände keine Maske gefunden; die Labels sind daher allein die des Decoders.</translation>
  </message>
  <message>
   <source>The action {0} must cost more than 0 seconds, not {1}.</source>
   <translation>Die Handlung {0} muss mehr als 0 Sekunden kosten, nicht {1}.</translation>
  </message>
  <message>
   <source>The archive of Python in {0} is not the one that uv knows. Take the release that the log names. It says: {1}.</source>
   <translation>Das Python-Archiv in {0} ist nicht das, das uv kennt. Nehmen Sie die Ausgabe, die das Protokoll nennt. Es sagt: {1}.</translation>
  </message>
  <message>
   <source>The box has no width or no height: give two opposite corners, so that the landform lies between them.</source>
   <translation>Das Rechteck hat keine Breite oder keine Höhe: Geben Sie zwei gegenüberliegende Ecken an, zwischen denen die Landform liegt.</translation>
  </message>
  <message>
   <source>The box lies outside {0}: give one on the image.</source>
   <translation>Das Rechteck liegt außerhalb von {0}: Geben Sie eines auf dem Bild an.</translation>
  </message>
  <message>
   <source>The cells of the maps {0} and {1} do not lie on each other, so they are not of one raster. Map the same raster with both decoders.</source>
   <translation>Die Zellen der Karten {0} und {1} liegen nicht aufeinander; sie sind also nicht von einem Raster. Kartieren Sie dasselbe Raster mit beiden Decodern.</translation>
  </message>
  <message>
   <source>The cells of {0} are larger, so that borders differ where nothing else does.</source>
   <translation>Die Zellen von {0} sind größer; Grenzen weichen daher ab, wo sonst nichts abweicht.</translation>
  </message>
  <message>
   <source>The class names {0} and {1} differ in case or blanks only, and count as {2} classes. Give them one name in the label layer.</source>
   <translation>Die Klassennamen {0} und {1} unterscheiden sich nur in Großschreibung oder Leerzeichen und zählen als {2} Klassen. Geben Sie ihnen im Beschriftungslayer einen Namen.</translation>
  </message>
  <message>
   <source>The class {0} covers no pixel with data: its polygons are too small, lie on nodata, or under other polygons. Label more of it, or leave the class out.</source>
   <translation>Die Klasse {0} bedeckt kein Pixel mit Daten: Ihre Polygone sind zu klein, liegen auf Nodata oder unter anderen Polygonen. Beschriften Sie mehr davon, oder lassen Sie die Klasse weg.</translation>
  </message>
  <message>
   <source>The class {0} has only {1}: its score says little, and may be quite another on other ground. Outline at least {2}, better 20, in different places.</source>
   <translation>Die Klasse {0} hat nur {1}: Ihre Güte sagt wenig und kann auf anderem Gelände ganz anders sein. Umreißen Sie mindestens {2}, besser 20, an verschiedenen Stellen.</translation>
  </message>
  <message>
   <source>The class {0} has {1} in {2}, so nothing is known about how well it is found elsewhere.</source>
   <translation>Die Klasse {0} hat {1} in {2}; wie gut sie anderswo gefunden wird, ist daher nicht bekannt.</translation>
  </message>
  <message>
   <source>The class {0} stands in {1} of {2} blocks, too few to tell how far its scores may be off. Label it in more places.</source>
   <translation>Die Klasse {0} kommt in {1} von {2} Blöcken vor, zu wenig, um zu sagen, wie weit ihre Werte danebenliegen können. Beschriften Sie sie an mehr Stellen.</translation>
  </message>
  <message>
   <source>The click lies on ground without data: click on the image.</source>
   <translation>Der Klick liegt auf Gelände ohne Daten: Klicken Sie auf das Bild.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space, or choose the torch backend.</source>
   <translation>Das umgewandelte Modell konnte nicht in {0} aufbewahrt werden ({1}). Schaffen Sie Platz auf dem Datenträger, oder wählen Sie das Backend torch.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space.</source>
   <translation>Das umgewandelte Modell konnte nicht in {0} aufbewahrt werden ({1}). Schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <source>The coordinate reference system cannot be read ({0}): set it anew in QGIS.</source>
   <translation>Das Koordinatenbezugssystem kann nicht gelesen werden ({0}): Setzen Sie es in QGIS neu.</translation>
  </message>
  <message>
   <source>The coordinate reference system is called {0}, in which {1}, although its definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws it by the definition.</source>
   <translation>Das Koordinatenbezugssystem heißt {0}; damit gilt: {1}. Seine Definition in der Datei sagt etwas anderes, da GeoTIFF das nicht aufnehmen kann. Für Maße gilt der Name; QGIS zeichnet nach der Definition.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) does not say which latitudes it holds: they were taken for planetocentric, as is the custom.</source>
   <translation>Das Koordinatenbezugssystem von {0} ({1}) sagt nicht, welche Breiten es enthält: Sie wurden für planetozentrisch gehalten, wie es üblich ist.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) is not defined where the image lies, so that the size of its pixels is not known. Set the right one in QGIS, or georeference the file again.</source>
   <translation>Das Koordinatenbezugssystem von {0} ({1}) ist dort, wo das Bild liegt, nicht definiert; die Größe der Pixel ist daher nicht bekannt. Setzen Sie in QGIS das richtige, oder georeferenzieren Sie die Datei neu.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) lies on no body, so that nothing can be measured in it. Set that of its body in QGIS, or take it away to work in pixels.</source>
   <translation>Das Koordinatenbezugssystem von {0} ({1}) liegt auf keinem Himmelskörper; messen lässt sich darin daher nichts. Setzen Sie in QGIS das des Himmelskörpers, oder nehmen Sie es weg, um in Pixeln zu arbeiten.</translation>
  </message>
  <message>
   <source>The counted area is no polygon in WKT: {0}</source>
   <translation>Die Zählfläche ist kein Polygon in WKT: {0}</translation>
  </message>
  <message>
   <source>The counted area is the layer of the craters itself ({0} of {1}). Give the polygons of the ground that was looked at (--area and --area-layer in a terminal).</source>
   <translation>Die Zählfläche ist der Layer der Krater selbst ({0} von {1}). Geben Sie die Polygone des Geländes an, das angesehen wurde (--area und --area-layer im Terminal).</translation>
  </message>
  <message>
   <source>The counted area is what was mapped, {0}.</source>
   <translation>Die Zählfläche ist, was kartiert wurde, {0}.</translation>
  </message>
  <message>
   <source>The counted area {0} cannot be used. {1}</source>
   <translation>Die Zählfläche {0} ist nicht zu gebrauchen. {1}</translation>
  </message>
  <message>
   <source>The counted area {0} has no coordinate reference system: set it in QGIS and export again.</source>
   <translation>Die Zählfläche {0} hat kein Koordinatenbezugssystem: Setzen Sie es in QGIS, und exportieren Sie noch einmal.</translation>
  </message>
  <message>
   <source>The counted area {0} holds no polygon: choose the ground that was looked at.</source>
   <translation>Die Zählfläche {0} enthält kein Polygon: Wählen Sie das Gelände, das angesehen wurde.</translation>
  </message>
  <message>
   <source>The counted area {0} lies on {1} and {2} on {3}: choose the area that the landforms were mapped in.</source>
   <translation>Die Zählfläche {0} liegt auf {1}, dagegen {2} auf {3}: Wählen Sie die Fläche, in der die Landformen kartiert wurden.</translation>
  </message>
  <message>
   <source>The decoder to start from has learnt on {0} features of each place, and there are {1} now. Train on the same layers as then, or start from nothing.</source>
   <translation>Der Decoder, von dem ausgegangen wird, hat an jeder Stelle {0} Merkmale gelernt; jetzt sind es {1}. Trainieren Sie mit denselben Layern wie damals, oder gehen Sie von nichts aus.</translation>
  </message>
  <message>
   <source>The decoder's accuracy is not surely better than that of saying {0} everywhere. Look at the scores of the other classes before you trust a map.</source>
   <translation>Die Genauigkeit des Decoders ist nicht sicher besser, als überall {0} zu sagen. Sehen Sie sich die Werte der anderen Klassen an, bevor Sie einer Karte trauen.</translation>
  </message>
  <message>
   <source>The default model is missing from {0}. Install the plugin again.</source>
   <translation>Das Standardmodell fehlt in {0}. Installieren Sie das Plugin noch einmal.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written. Free some space and try again.</source>
   <translation>Der Datenträger ist voll; nicht geschrieben wurde daher {0}. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written: make room and try again. Nothing else has changed.</source>
   <translation>Der Datenträger ist voll; nicht geschrieben wurde daher {0}: Schaffen Sie Platz, und versuchen Sie es noch einmal. Sonst hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then try again.</source>
   <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>The disk of {0} has only {1} MB left, and a model package takes up to {2} MB. Free some space or choose another folder.</source>
   <translation>Auf dem Datenträger von {0} sind nur noch {1} MB frei, und ein Modellpaket braucht bis zu {2} MB. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The disk that holds {0} is full. Free some space or choose another folder, then set up the engine again.</source>
   <translation>Der Datenträger mit {0} ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und richten Sie die Engine dann noch einmal ein.</translation>
  </message>
  <message>
   <source>The disk{0} is full. Free some space, then try again.</source>
   <translation>Der Datenträger{0} ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; what has arrived stays.</source>
   <translation>Das Herunterladen von {0} wurde abgebrochen; was angekommen ist, bleibt.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives an embedding of {1} instead of (1, 256, 64, 64); it does not have the Segment Anything architecture.</source>
   <translation>Der Encoder von {0} liefert ein Embedding {1} statt (1, 256, 64, 64); er hat nicht die Architektur von Segment Anything.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives no {1}, which its decoder wants: take both files of one export.</source>
   <translation>Der Encoder von {0} liefert kein {1}, das sein Decoder braucht: Nehmen Sie beide Dateien eines Exports.</translation>
  </message>
  <message>
   <source>The engine in {0} belongs to another copy of the plugin. Repair the engine.</source>
   <translation>Die Engine in {0} gehört zu einer anderen Kopie des Plugins. Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>The engine in {0} broke off: {1}. Repair the engine.</source>
   <translation>Die Engine in {0} brach ab: {1}. Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>The engine in {0} did not answer within {1} s. Repair it.</source>
   <translation>Die Engine in {0} hat innerhalb von {1} s nicht geantwortet. Reparieren Sie sie.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged ({1}). Repair the engine.</source>
   <translation>Die Engine in {0} ist beschädigt ({1}). Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged: its Python {1} is missing. Repair the engine.</source>
   <translation>Die Engine in {0} ist beschädigt: Ihr Python {1} fehlt. Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>The engine in {0} is of another version of the plugin ({1}). Repair the engine.</source>
   <translation>Die Engine in {0} gehört zu einer anderen Version des Plugins ({1}). Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>The engine in {0} is ready{1}.</source>
   <translation>Die Engine in {0} ist bereit{1}.</translation>
  </message>
  <message>
   <source>The engine is not set up yet: {0} does not exist. Set up the engine.</source>
   <translation>Die Engine ist noch nicht eingerichtet: {0} gibt es nicht. Richten Sie die Engine ein.</translation>
  </message>
  <message>
   <source>The engine met an unexpected error during {0}: {1}. The details are in its log on the Engine page.</source>
   <translation>Die Engine stieß auf einen unerwarteten Fehler bei {0}: {1}. Einzelheiten stehen in ihrem Protokoll auf der Seite Engine.</translation>
  </message>
  <message>
   <source>The engine needs about {0} GB, and the disk that holds {1} has {2} GB left. Free some space or choose another folder, then set up the engine again.</source>
   <translation>Die Engine braucht etwa {0} GB, und auf dem Datenträger mit {1} sind noch {2} GB frei. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und richten Sie die Engine dann noch einmal ein.</translation>
  </message>
  <message>
   <source>The engine's Python {0} does not start. Repair the engine.</source>
   <translation>Das Python {0} der Engine startet nicht. Reparieren Sie die Engine.</translation>
  </message>
  <message>
   <source>The engine's environment is broken: {0} cannot be loaded. Open the Engine page and press “Repair”.</source>
   <translation>Die Umgebung der Engine ist nicht in Ordnung: {0} kann nicht geladen werden. Öffnen Sie die Seite Engine, und drücken Sie „Reparieren“.</translation>
  </message>
  <message>
   <source>The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or install from a folder of wheels.</source>
   <translation>Die Pakete der Engine lassen sich nicht über einen SOCKS-Proxy holen. Wählen Sie in den Netzwerkeinstellungen von QGIS einen HTTP-Proxy, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>The extent cannot be read. Choose or draw it again.</source>
   <translation>Die Ausdehnung kann nicht gelesen werden. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose an extent on the raster.</source>
   <translation>Die Ausdehnung berührt {0} nicht. Wählen Sie eine Ausdehnung auf dem Raster.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose or draw it again.</source>
   <translation>Die Ausdehnung berührt {0} nicht. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent is empty. Choose or draw it again.</source>
   <translation>Die Ausdehnung ist leer. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground cannot be read. Draw or choose it again.</source>
   <translation>Die Ausdehnung des beschrifteten Geländes kann nicht gelesen werden. Zeichnen oder wählen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground is not a polygon. Draw or choose it again.</source>
   <translation>Die Ausdehnung des beschrifteten Geländes ist kein Polygon. Zeichnen oder wählen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent of the landforms cannot be read. Draw or choose it again.</source>
   <translation>Die Ausdehnung der Landformen kann nicht gelesen werden. Zeichnen oder wählen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent on {0} cannot be read. Choose or draw it again.</source>
   <translation>Die Ausdehnung auf {0} kann nicht gelesen werden. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: choose one on the image.</source>
   <translation>Die Ausdehnung zeigt nichts von {0}: Wählen Sie eine auf dem Bild.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: move it, or the map, to the image.</source>
   <translation>Die Ausdehnung zeigt nichts von {0}: Verschieben Sie sie, oder die Karte, zum Bild.</translation>
  </message>
  <message>
   <source>The extent to map cannot be read. Choose or draw it again.</source>
   <translation>Die zu kartierende Ausdehnung kann nicht gelesen werden. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent to map does not touch {0}. Choose an extent on the raster.</source>
   <translation>Die zu kartierende Ausdehnung berührt {0} nicht. Wählen Sie eine Ausdehnung auf dem Raster.</translation>
  </message>
  <message>
   <source>The extent to map is empty. Choose or draw it again.</source>
   <translation>Die zu kartierende Ausdehnung ist leer. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent to search cannot be read. Choose or draw it again.</source>
   <translation>Die zu durchsuchende Ausdehnung kann nicht gelesen werden. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The extent to search is empty. Choose or draw it again.</source>
   <translation>Die zu durchsuchende Ausdehnung ist leer. Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The field {0} holds {1} different values, too many to be classes. Choose the field that holds the class.</source>
   <translation>Das Feld {0} enthält {1} verschiedene Werte, zu viele für Klassen. Wählen Sie das Feld mit der Klasse.</translation>
  </message>
  <message>
   <source>The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file.</source>
   <translation>Die Datei enthält keinen einfachen Vision-Transformer im Aufbau von DINOv2 oder timm. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The file has no overviews, so wide views are slow: build pyramids or convert it to a COG.</source>
   <translation>Die Datei hat keine Übersichten; weite Ansichten sind daher langsam: Bauen Sie Pyramiden, oder wandeln Sie sie in ein COG um.</translation>
  </message>
  <message>
   <source>The file is not tiled, so every window is slow to read: convert it to a COG.</source>
   <translation>Die Datei ist nicht gekachelt; jedes Fenster wird daher langsam gelesen: Wandeln Sie sie in ein COG um.</translation>
  </message>
  <message>
   <source>The file {0} is not there: check the path.</source>
   <translation>Die Datei {0} ist nicht da: Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>The first count has what {0} has outlined as well: say whose craters it shall have (--reviewer in a terminal), another reviewer's.</source>
   <translation>Die erste Zählung enthält auch, was {0} umrissen hat: Sagen Sie, wessen Krater sie haben soll (--reviewer im Terminal), nämlich die eines anderen Bearbeiters.</translation>
  </message>
  <message>
   <source>The first request has to be a handshake.</source>
   <translation>Die erste Anfrage muss ein Handshake sein.</translation>
  </message>
  <message>
   <source>The geometry cannot be read ({0}): choose or draw it again.</source>
   <translation>Die Geometrie kann nicht gelesen werden ({0}): Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The geometry has coordinates that are no numbers: choose or draw it again.</source>
   <translation>Die Geometrie hat Koordinaten, die keine Zahlen sind: Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The geometry has curves, or is of a kind that is not known: choose plain polygons.</source>
   <translation>Die Geometrie hat Kurven oder ist von einer unbekannten Art: Wählen Sie einfache Polygone.</translation>
  </message>
  <message>
   <source>The geometry has {0} MB of text. Simplify it, or choose a part of it.</source>
   <translation>Die Geometrie hat {0} MB Text. Vereinfachen Sie sie, oder wählen Sie einen Teil davon.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, more than {0} deep: choose plain polygons.</source>
   <translation>Die Geometrie enthält Teile in Teilen, mehr als {0} tief: Wählen Sie einfache Polygone.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, {0} deep: choose plain polygons.</source>
   <translation>Die Geometrie enthält Teile in Teilen, {0} tief: Wählen Sie einfache Polygone.</translation>
  </message>
  <message>
   <source>The geometry is empty: choose or draw it again.</source>
   <translation>Die Geometrie ist leer: Wählen oder zeichnen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The geotransform of {0} is degenerate: georeference the file again.</source>
   <translation>Die Geotransformation von {0} ist entartet: Georeferenzieren Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>The ground that is kept aside holds no class that is learnt. Label the classes in more places.</source>
   <translation>Das Gelände, das zurückgehalten wird, enthält keine Klasse, die gelernt wird. Beschriften Sie die Klassen an mehr Stellen.</translation>
  </message>
  <message>
   <source>The ground that judges is only {0}, too few to tell how far the scores may be off; {1} or more are needed. Label ground farther apart.</source>
   <translation>Das Gelände, an dem beurteilt wird, hat nur {0}, zu wenig, um zu sagen, wie weit die Werte danebenliegen können; nötig sind {1} oder mehr. Beschriften Sie Gelände, das weiter auseinanderliegt.</translation>
  </message>
  <message>
   <source>The heights are in “{0}”, which is no unit of length that is known here: they are taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not.</source>
   <translation>Die Höhen sind in „{0}“ angegeben, was hier keine bekannte Längeneinheit ist: Sie gelten als Meter. Geben Sie einen Faktor an (die dritte Zahl von --hillshade im Terminal), wenn sie es nicht sind.</translation>
  </message>
  <message>
   <source>The heights do not say their unit, and in metres the ground would be flatter than any that is known: they are probably kilometres. Say so (a factor of 1000 in a terminal).</source>
   <translation>Die Höhen nennen ihre Einheit nicht, und in Metern wäre der Boden flacher als jeder bekannte: Wahrscheinlich sind es Kilometer. Geben Sie das an (ein Faktor 1000 im Terminal).</translation>
  </message>
  <message>
   <source>The hillshade of {0} needs one band with heights, not {1}: choose it again.</source>
   <translation>Die Schummerung von {0} braucht ein Band mit Höhen, nicht {1}: Wählen Sie es neu.</translation>
  </message>
  <message>
   <source>The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG.</source>
   <translation>Das Bild ist eine einzige Kachel JPEG 2000; jedes Fenster wird daher langsam gelesen: Wandeln Sie es in ein COG um.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>Die Aufgabe wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The label counts longitudes west, but the image is placed as if they counted east: its middle lies at {0}° E here, while the label means {1}° E. Set a coordinate reference system whose central meridian is {2}° instead of {3}°.</source>
   <translation>Das Label zählt die Längen nach Westen, das Bild liegt aber so, als zählten sie nach Osten: Seine Mitte liegt hier bei {0}° O, das Label meint dagegen {1}° O. Setzen Sie ein Koordinatenbezugssystem mit dem Mittelmeridian {2}° statt {3}°.</translation>
  </message>
  <message>
   <source>The label names no value for missing samples. GDAL takes {0} for it, so ground of that value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a nodata value.</source>
   <translation>Das Label nennt keinen Wert für fehlende Messwerte. GDAL nimmt {0} dafür, deshalb gilt Boden mit diesem Wert (Schatten) als Boden ohne Daten; wo es Boden ist, speichern Sie das Bild als GeoTIFF ohne Nodata-Wert.</translation>
  </message>
  <message>
   <source>The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were planetocentric: its middle lies at {0}° here, while the label means {1}°, {2} km away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.</source>
   <translation>Laut Label sind die Breiten planetographisch, das Bild liegt aber auf einer Kugel, als wären sie planetozentrisch: Seine Mitte liegt hier bei {0}°, das Label meint {1}°, {2} km entfernt. Legen Sie ein Koordinatenbezugssystem mit planetographischen Breiten auf dem Ellipsoid des Körpers fest.</translation>
  </message>
  <message>
   <source>The labelled ground of {0}, in {1} parts, each judged by a decoder that had not learnt from it.</source>
   <translation>Das beschriftete Gelände von {0}, in {1} Teilen, jeder beurteilt von einem Decoder, der nicht aus ihm gelernt hatte.</translation>
  </message>
  <message>
   <source>The labels hold {0} {1}, but the model {2} knows {3} alone. Give the classes its names, or judge another.</source>
   <translation>Die Labels enthalten {0} {1}, das Modell {2} kennt aber nur {3}. Geben Sie den Klassen dessen Namen, oder beurteilen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The labels of {0} give {1} a class, {2} in all. Label at least two classes, or take smaller cells.</source>
   <translation>Was die Labels von {0} mit einer Klasse versehen: {1}, insgesamt {2}. Beschriften Sie mindestens zwei Klassen, oder nehmen Sie kleinere Zellen.</translation>
  </message>
  <message>
   <source>The labels of {0} lie on the same ground, and differ on {1} % of it: a decoder cannot learn both. Correct the one that is wrong, or leave it out.</source>
   <translation>Die Labels von {0} liegen auf demselben Boden und unterscheiden sich auf {1} % davon: Ein Decoder kann nicht beides lernen. Berichtigen Sie das falsche, oder lassen Sie es weg.</translation>
  </message>
  <message>
   <source>The labels of {0} were drawn on {1}{2}, not on {3}. Images of two cameras may lie some 100 m apart: check that they fit.</source>
   <translation>Die Labels von {0} wurden auf {1}{2} gezeichnet, nicht auf {3}. Bilder zweier Kameras können etwa 100 m auseinanderliegen: Prüfen Sie, ob sie passen.</translation>
  </message>
  <message>
   <source>The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the part on this side is outlined.</source>
   <translation>Die Landform geht auf der anderen Seite des Rasters weiter, jenseits des Meridians, an dem seine Längen beginnen: Umrissen ist nur der Teil auf dieser Seite.</translation>
  </message>
  <message>
   <source>The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, and click again.</source>
   <translation>Die Landform geht über diesen Umriss hinaus, der endet, wo das Modell hingesehen hat: Zoomen Sie heraus, bis sie ganz zu sehen ist, und klicken Sie noch einmal.</translation>
  </message>
  <message>
   <source>The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it on an image of the pole in a polar stereographic projection.</source>
   <translation>Die Landform liegt an einem Pol, wo dieses Raster das Gelände verzerrt zeigt, und geht vielleicht um ihn herum weiter: Umreißen Sie sie auf einem Bild des Pols in einer polaren stereografischen Projektion.</translation>
  </message>
  <message>
   <source>The landforms in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation>Die Landformen in {0} konnten nicht geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; die fertigen Kacheln bleiben.</translation>
  </message>
  <message>
   <source>The largest SAM 2.1; best with a GPU.</source>
   <translation>Das größte SAM 2.1; am besten mit einer GPU.</translation>
  </message>
  <message>
   <source>The largest official model; best with a GPU.</source>
   <translation>Das größte offizielle Modell; am besten mit einer GPU.</translation>
  </message>
  <message>
   <source>The latitudes of this raster go from {0}° to {1}°, beyond a pole: check its coordinate reference system and its georeference.</source>
   <translation>Die Breiten dieses Rasters reichen von {0}° bis {1}°, über einen Pol hinaus: Prüfen Sie sein Koordinatenbezugssystem und seine Georeferenz.</translation>
  </message>
  <message>
   <source>The launcher cannot be written ({0}).</source>
   <translation>Das Startprogramm kann nicht geschrieben werden ({0}).</translation>
  </message>
  <message>
   <source>The layer of the counted area, {0}, holds {1}: check that it is the ground that was looked at.</source>
   <translation>Der Layer der Zählfläche, {0}, enthält {1}: Prüfen Sie, ob er das Gelände ist, das angesehen wurde.</translation>
  </message>
  <message>
   <source>The layers lie on different bodies, {0} and {1}: choose layers of the same body, or correct the coordinate reference system that is wrong.</source>
   <translation>Die Layer liegen auf verschiedenen Himmelskörpern, {0} und {1}: Wählen Sie Layer desselben Himmelskörpers, oder berichtigen Sie das falsche Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>The learning rate must be above zero. 0.003 suits most labels.</source>
   <translation>Die Lernrate muss über null liegen. 0,003 passt für die meisten Labels.</translation>
  </message>
  <message>
   <source>The least probability is {0}, but probabilities go from 0 to 1.</source>
   <translation>Die Mindestwahrscheinlichkeit ist {0}, aber Wahrscheinlichkeiten gehen von 0 bis 1.</translation>
  </message>
  <message>
   <source>The lengths add up to {0} bytes, the payload has {1}.</source>
   <translation>Die Längen ergeben zusammen {0} Bytes, die Nutzdaten haben {1}.</translation>
  </message>
  <message>
   <source>The limit of the cache {0} could not be set: {1}. Free some space or make the folder writable.</source>
   <translation>Die Grenze des Zwischenspeichers {0} konnte nicht gesetzt werden: {1}. Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
  </message>
  <message>
   <source>The longitudes of this raster span {0}°, more than once around the body: check its coordinate reference system and its georeference.</source>
   <translation>Die Längen dieses Rasters umspannen {0}°, mehr als einmal um den Körper: Prüfen Sie sein Koordinatenbezugssystem und seine Georeferenz.</translation>
  </message>
  <message>
   <source>The map in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation>Die Karte in {0} konnte nicht geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; die fertigen Kacheln bleiben.</translation>
  </message>
  <message>
   <source>The map that this one replaces has {0}: {1}.</source>
   <translation>Die Karte, die von dieser ersetzt wird, enthält {0}: {1}.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} have different coordinate reference systems. Choose maps of one raster.</source>
   <translation>Die Karten {0} und {1} haben verschiedene Koordinatenbezugssysteme. Wählen Sie Karten eines Rasters.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground with data. Choose maps of one raster.</source>
   <translation>Die Karten {0} und {1} haben kein Gelände mit Daten gemeinsam. Wählen Sie Karten eines Rasters.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground. Choose maps of one raster.</source>
   <translation>Die Karten {0} und {1} haben kein Gelände gemeinsam. Wählen Sie Karten eines Rasters.</translation>
  </message>
  <message>
   <source>The masks changed nothing of what the decoder says, so the labels are as good as it is.</source>
   <translation>Die Masken haben an dem, was der Decoder sagt, nichts geändert; die Labels sind also so gut wie er.</translation>
  </message>
  <message>
   <source>The middle SAM 2.1.</source>
   <translation>Das mittlere SAM 2.1.</translation>
  </message>
  <message>
   <source>The middle official model; about three times the work of ViT-B for each window.</source>
   <translation>Das mittlere offizielle Modell; je Fenster etwa die dreifache Arbeit von ViT-B.</translation>
  </message>
  <message>
   <source>The model card {0} cannot be read ({1}); get the model folder again.</source>
   <translation>Die Modellbeschreibung {0} kann nicht gelesen werden ({1}); besorgen Sie den Modellordner noch einmal.</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}). Choose it again.</source>
   <translation>Die Modelldatei {0} kann nicht gelesen werden ({1}). Wählen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; choose a complete model folder.</source>
   <translation>Der Modellordner {0} hat kein {1}; wählen Sie einen vollständigen Modellordner.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; get the model folder again.</source>
   <translation>Der Modellordner {0} hat kein {1}; besorgen Sie den Modellordner noch einmal.</translation>
  </message>
  <message>
   <source>The model in {0} is not of the architecture {1}; choose another model.</source>
   <translation>Das Modell in {0} ist nicht von der Architektur {1}; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model knows no background, so ground without a label was left out.</source>
   <translation>Das Modell kennt keinen Hintergrund; Gelände ohne Label wurde daher ausgelassen.</translation>
  </message>
  <message>
   <source>The model outlined none of the landforms that were drawn.</source>
   <translation>Das Modell hat keine der gezeichneten Landformen umrissen.</translation>
  </message>
  <message>
   <source>The model package {0} cannot be written: {1} is read-only. Choose another.</source>
   <translation>Das Modellpaket {0} kann nicht geschrieben werden: {1} ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The model package {0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation>Das Modellpaket {0} konnte nicht geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The model package {0} holds a decoder of the kind {1}, which this engine does not know. Update the plugin, or train again with this version.</source>
   <translation>Das Modellpaket {0} enthält einen Decoder der Art {1}, die diese Engine nicht kennt. Aktualisieren Sie das Plugin, oder trainieren Sie mit dieser Version neu.</translation>
  </message>
  <message>
   <source>The model package {0} holds a patch classifier and no decoder. Use Classify patches (landform patches map in a terminal), or choose the folder of a decoder.</source>
   <translation>Das Modellpaket {0} enthält einen Ausschnitt-Klassifikator und keinen Decoder. Nehmen Sie „Ausschnitte klassifizieren“ (landform patches map im Terminal), oder wählen Sie den Ordner eines Decoders.</translation>
  </message>
  <message>
   <source>The model package {0} holds no patch classifier. Choose the folder that landform patches train or Train a patch classifier made; a decoder maps with landform map.</source>
   <translation>Das Modellpaket {0} enthält keinen Ausschnitt-Klassifikator. Wählen Sie den Ordner, den landform patches train oder „Ausschnitt-Klassifikator trainieren“ angelegt hat; ein Decoder kartiert mit landform map.</translation>
  </message>
  <message>
   <source>The model package {0} is damaged: its decoder reads features of {1} channels, and its card tells of {2}. Copy the package again, or train anew.</source>
   <translation>Das Modellpaket {0} ist beschädigt: Sein Decoder liest Merkmale mit {1} Kanälen, und seine Beschreibung nennt {2}. Kopieren Sie das Paket noch einmal, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>The model package {0} lacks {1}. Copy the whole folder again, or train anew.</source>
   <translation>Dem Modellpaket {0} fehlt {1}. Kopieren Sie den ganzen Ordner noch einmal, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch; {4} in a terminal), or take another model.</source>
   <translation>Was das Modellpaket {0} beim Lernen sah: {1}; was {2} zeigt: {3}. Ändern Sie, was vom Layer gezeigt wird (Seite Zeichnen, Streckung; {4} im Terminal), oder nehmen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}: {2}. Given: {3}. {4}</source>
   <translation>Das Modellpaket {0} hat aus {1} gelernt: {2}. Gegeben: {3}. {4}</translation>
  </message>
  <message>
   <source>The model package {0} needs the encoder {1}, which is not at hand: {2}</source>
   <translation>Das Modellpaket {0} braucht den Encoder {1}, der nicht zur Hand ist: {2}</translation>
  </message>
  <message>
   <source>The model package {0} was trained on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again on this.</source>
   <translation>Das Modellpaket {0} wurde auf dem Encoder {1} ({2}) trainiert, der vorhandene Encoder ist aber ein anderer ({3}). Installieren Sie jenen, oder trainieren Sie auf diesem neu.</translation>
  </message>
  <message>
   <source>The model sees no landform in the box: draw it close around the rim, or add a point on the landform.</source>
   <translation>Das Modell sieht im Rechteck keine Landform: Ziehen Sie es eng um den Rand, oder fügen Sie einen Punkt auf der Landform hinzu.</translation>
  </message>
  <message>
   <source>The model sees no landform there: move the point, add another one, or drag a box.</source>
   <translation>Das Modell sieht dort keine Landform: Verschieben Sie den Punkt, fügen Sie einen weiteren hinzu, oder ziehen Sie ein Rechteck.</translation>
  </message>
  <message>
   <source>The model {0} is pretrained on masks without labels: its classes are no landforms. Train with it as a start, and map with what comes out.</source>
   <translation>Das Modell {0} ist an Masken ohne Labels vortrainiert: Seine Klassen sind keine Landformen. Trainieren Sie von ihm ausgehend, und kartieren Sie mit dem, was dabei entsteht.</translation>
  </message>
  <message>
   <source>The model {0} learnt from images without a georeference: it expects landforms of so many pixels, not metres, as there.</source>
   <translation>Das Modell {0} hat aus Bildern ohne Georeferenz gelernt: Es erwartet Landformen von so vielen Pixeln, nicht Metern, wie dort.</translation>
  </message>
  <message>
   <source>The nodata value {0} is declared, and pixels of this value are taken as ground without data too: {1}.</source>
   <translation>Der Nodata-Wert {0} ist angegeben, und auch Pixel dieses Wertes gelten als Boden ohne Daten: {1}.</translation>
  </message>
  <message>
   <source>The outline has {0} vertices, and {1} are the most for a prompt: simplify it.</source>
   <translation>Der Umriss hat {0} Stützpunkte, und höchstens {1} dürfen es für eine Eingabe sein: Vereinfachen Sie ihn.</translation>
  </message>
  <message>
   <source>The package index cannot be reached ({0}). Check the network and the proxy, then try again.</source>
   <translation>Das Paketverzeichnis ist nicht zu erreichen ({0}). Prüfen Sie das Netz und den Proxy, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>The package index cannot be reached. Check the network connection and try again, or install from a folder of wheels.</source>
   <translation>Das Paketverzeichnis ist nicht zu erreichen. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es noch einmal, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>The package index has no {0}, which fetches a Python. Install one.</source>
   <translation>Das Paketverzeichnis hat kein {0}, das ein Python holt. Installieren Sie eines.</translation>
  </message>
  <message>
   <source>The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.</source>
   <translation>Das Zertifikat des Paketverzeichnisses ließ sich nicht prüfen: Ein Proxy scheint verschlüsselte Verbindungen mitzulesen. Bitten Sie die Verwaltung Ihres Netzes um dessen Zertifikat, und nennen Sie es in PIP_CERT, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>The package source has no CPU-only build of PyTorch for this Python.</source>
   <translation>Die Paketquelle hat für dieses Python kein PyTorch nur für den Prozessor.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt from images of unknown size. Give the side of a cell in {1}: about that of the ground in such an image.</source>
   <translation>Der Ausschnitt-Klassifikator {0} hat aus Bildern unbekannter Größe gelernt. Geben Sie die Seite einer Zelle in {1} an: etwa die des Geländes in einem solchen Bild.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again.</source>
   <translation>Der Ausschnitt-Klassifikator {0} hat auf dem Encoder {1} ({2}) gelernt, der vorhandene Encoder ist aber ein anderer ({3}). Installieren Sie jenen, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>The point {0}, {1} lies outside {2}: click on the image.</source>
   <translation>Der Punkt {0}, {1} liegt außerhalb von {2}: Klicken Sie auf das Bild.</translation>
  </message>
  <message>
   <source>The polygon encloses no ground: click three places or more around the landform.</source>
   <translation>Das Polygon umschließt kein Gelände: Klicken Sie drei Stellen oder mehr um die Landform herum.</translation>
  </message>
  <message>
   <source>The projection of {0} is not defined there. Choose another extent.</source>
   <translation>Die Projektion von {0} ist dort nicht definiert. Wählen Sie eine andere Ausdehnung.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers.</source>
   <translation>Die Eingabe hat Koordinaten, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers: click again.</source>
   <translation>Die Eingabe hat Koordinaten, die keine Zahlen sind: Klicken Sie noch einmal.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks and {1} labels: give each click its own.</source>
   <translation>Die Eingabe hat {0} Klicks und {1} Labels: Geben Sie jedem Klick sein eigenes.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks, and {1} are the most: draw a box or a polygon instead.</source>
   <translation>Die Eingabe hat {0} Klicks, und höchstens {1} sind möglich: Ziehen Sie stattdessen ein Rechteck, oder zeichnen Sie ein Polygon.</translation>
  </message>
  <message>
   <source>The prompt is empty: click on the landform or drag a box around it.</source>
   <translation>Die Eingabe ist leer: Klicken Sie auf die Landform, oder ziehen Sie ein Rechteck um sie.</translation>
  </message>
  <message>
   <source>The prompt names neither a raster nor rendered pixels; choose a raster layer.</source>
   <translation>Die Eingabe nennt weder ein Raster noch gerenderte Pixel; wählen Sie einen Rasterlayer.</translation>
  </message>
  <message>
   <source>The proxy asks for a password. Enter it in QGIS's network settings.</source>
   <translation>Der Proxy fragt nach einem Passwort. Tragen Sie es in den Netzwerkeinstellungen von QGIS ein.</translation>
  </message>
  <message>
   <source>The quickest SAM 2.1: about half the work of ViT-B for each window.</source>
   <translation>Das schnellste SAM 2.1: je Fenster etwa die halbe Arbeit von ViT-B.</translation>
  </message>
  <message>
   <source>The raster has a colour table; its numbers are read as brightness.</source>
   <translation>Das Raster hat eine Farbtabelle; seine Zahlen werden als Helligkeit gelesen.</translation>
  </message>
  <message>
   <source>The rendered layer came with {0} bytes instead of {1}: click again.</source>
   <translation>Der gerenderte Layer kam mit {0} Bytes statt {1}: Klicken Sie noch einmal.</translation>
  </message>
  <message>
   <source>The request was cancelled before it started.</source>
   <translation>Die Anfrage wurde abgebrochen, bevor sie begann.</translation>
  </message>
  <message>
   <source>The result of {0} is too large to hand over. Take a smaller extent.</source>
   <translation>Das Ergebnis von {0} ist zu groß, um es zu übergeben. Nehmen Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <source>The scheduler on {0} is gone. Start the run again; it goes on with what is finished.</source>
   <translation>Der Scheduler auf {0} ist weg. Starten Sie den Lauf noch einmal; er macht mit dem weiter, was fertig ist.</translation>
  </message>
  <message>
   <source>The scores come from decoders that started from nothing, since {0}.</source>
   <translation>Die Werte stammen von Decodern, die von nichts ausgingen, Grund: {0}.</translation>
  </message>
  <message>
   <source>The second count has no craters in the counted area, so there is no completeness.</source>
   <translation>Die zweite Zählung hat keine Krater in der Zählfläche; eine Vollständigkeit gibt es daher nicht.</translation>
  </message>
  <message>
   <source>The set-up failed: {0}. The whole log is in {1}.</source>
   <translation>Die Einrichtung schlug fehl: {0}. Das ganze Protokoll steht in {1}.</translation>
  </message>
  <message>
   <source>The set-up was cancelled; what was there before is unchanged.</source>
   <translation>Die Einrichtung wurde abgebrochen; was vorher da war, ist unverändert.</translation>
  </message>
  <message>
   <source>The share of a mask must lie between 0 and 1. 0.5 suits most images.</source>
   <translation>Der Anteil einer Maske muss zwischen 0 und 1 liegen. 0,5 passt für die meisten Bilder.</translation>
  </message>
  <message>
   <source>The side of a cell must be above zero metres. Give another side.</source>
   <translation>Die Seite einer Zelle muss über null Metern liegen. Geben Sie eine andere Seite an.</translation>
  </message>
  <message>
   <source>The smallest diameter that is dated, {0} km, is larger than the largest, {1} km.</source>
   <translation>Der kleinste Durchmesser, der datiert wird, {0} km, ist größer als der größte, {1} km.</translation>
  </message>
  <message>
   <source>The smallest official model, and the best start on a machine without a GPU.</source>
   <translation>Das kleinste offizielle Modell und der beste Anfang auf einem Rechner ohne GPU.</translation>
  </message>
  <message>
   <source>The standard build of PyTorch {0}, with CUDA; this takes several gigabytes.</source>
   <translation>PyTorch {0} in der üblichen Bauart, mit CUDA; das braucht mehrere Gigabyte.</translation>
  </message>
  <message>
   <source>The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: compare the place with another layer.</source>
   <translation>Der Standardparallel ist 0, obwohl die Kugel einen örtlichen Radius hat, wie es bei manchen HiRISE-Labels falsch steht: Vergleichen Sie den Ort mit einem anderen Layer.</translation>
  </message>
  <message>
   <source>The stretch of {0} has {1} instead of {2}.</source>
   <translation>Die Streckung von {0} hat {1} statt {2}.</translation>
  </message>
  <message>
   <source>The table has no column observation, and patches of one picture must not judge each other.</source>
   <translation>Die Tabelle hat keine Spalte observation, und Ausschnitte eines Bildes dürfen einander nicht beurteilen.</translation>
  </message>
  <message>
   <source>The threshold of {0} is {1}, but probabilities go from 0 to 1.</source>
   <translation>Die Schwelle von {0} ist {1}, aber Wahrscheinlichkeiten gehen von 0 bis 1.</translation>
  </message>
  <message>
   <source>The time must lie above 0 and up to {0} minutes. 20 suits most images.</source>
   <translation>Die Zeit muss über 0 liegen und darf bis zu {0} Minuten betragen. 20 passt für die meisten Bilder.</translation>
  </message>
  <message>
   <source>The training was stopped before it had learnt where each landform lies: searches for objects with this decoder go by what the image model draws by itself.</source>
   <translation>Das Training wurde angehalten, bevor gelernt war, wo jede Landform liegt: Suchen nach Objekten richten sich mit diesem Decoder nach dem, was das Bildmodell von sich aus zeichnet.</translation>
  </message>
  <message>
   <source>The validation share must lie between 0 and 0.9. 0.25 suits most labels.</source>
   <translation>Der Anteil zum Beurteilen muss zwischen 0 und 0,9 liegen. 0,25 passt für die meisten Labels.</translation>
  </message>
  <message>
   <source>The weights fit no plain vision transformer ({0}). Choose another file.</source>
   <translation>Die Gewichte passen zu keinem einfachen Vision-Transformer ({0}). Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The weights in {0} are split over several files. Take a smaller model, in one file.</source>
   <translation>Die Gewichte in {0} sind auf mehrere Dateien verteilt. Nehmen Sie ein kleineres Modell, in einer Datei.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the classifier again.</source>
   <translation>Die Gewichte in {0} passen nicht zur Beschreibung. Trainieren Sie den Klassifikator neu.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the decoder again.</source>
   <translation>Die Gewichte in {0} passen nicht zur Beschreibung. Trainieren Sie den Decoder neu.</translation>
  </message>
  <message>
   <source>The weights in {0} hold values that are no numbers (NaN or infinity). Copy the package again, or train anew.</source>
   <translation>Die Gewichte in {0} enthalten Werte, die keine Zahlen sind (NaN oder unendlich). Kopieren Sie das Paket noch einmal, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>The weights in {0} {1}. Copy the package again, or train anew.</source>
   <translation>Die Gewichte in {0} {1}. Kopieren Sie das Paket noch einmal, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>The weights {0} cannot be loaded ({1}); get the model folder again.</source>
   <translation>Die Gewichte {0} können nicht geladen werden ({1}); besorgen Sie den Modellordner noch einmal.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or encoder under {1} and {2} than the machine that started the training, or computes in another precision ({3}). Put them where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation>Der Worker auf {0} sieht unter {1} und {2} ein anderes Raster oder einen anderen Encoder als der Rechner, der das Training gestartet hat, oder rechnet mit anderer Genauigkeit ({3}). Legen Sie beides dorthin, wo alle Rechner dieselben Dateien unter denselben Pfaden finden, nehmen Sie Rechner einer Art und eine Version des Plugins.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or model under {1} and {2} than the machine that started the search. Put them, and the folder of the results, where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation>Der Worker auf {0} sieht unter {1} und {2} ein anderes Raster oder Modell als der Rechner, der die Suche gestartet hat. Legen Sie beides, und den Ordner der Ergebnisse, dorthin, wo alle Rechner dieselben Dateien unter denselben Pfaden finden, nehmen Sie Rechner einer Art und eine Version des Plugins.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster, layer or model under {1} and {2} than the machine that started the run. Put them, and the folder of the results, where all machines find the same files under the same paths, and use one version of the plugin.</source>
   <translation>Der Worker auf {0} sieht unter {1} und {2} ein anderes Raster, einen anderen Layer oder ein anderes Modell als der Rechner, der den Lauf gestartet hat. Legen Sie beides, und den Ordner der Ergebnisse, dorthin, wo alle Rechner dieselben Dateien unter denselben Pfaden finden, und nehmen Sie eine Version des Plugins.</translation>
  </message>
  <message>
   <source>The workers on {0} do not find Landform Mapper. Start them with the Python of its engine, {1}, or one like it.</source>
   <translation>Die Worker auf {0} finden Landform Mapper nicht. Starten Sie sie mit dem Python seiner Engine, {1}, oder einem gleichen.</translation>
  </message>
  <message>
   <source>There are fewer than {0} seeds, so how much is chance is not known: add seeds before you believe small differences.</source>
   <translation>Es sind weniger als {0} Startwerte; wie viel Zufall ist, ist daher nicht bekannt: Fügen Sie Startwerte hinzu, bevor Sie kleinen Unterschieden glauben.</translation>
  </message>
  <message>
   <source>There are no craters to plot: count some, in an area that is larger than nothing.</source>
   <translation>Es gibt keine Krater zu zeichnen: Zählen Sie welche, in einer Fläche, die größer ist als nichts.</translation>
  </message>
  <message>
   <source>There are no masks of the kind {0}; choose {1}.</source>
   <translation>Es gibt keine Masken der Art {0}; wählen Sie {1}.</translation>
  </message>
  <message>
   <source>There are no polygons to draw a learning curve from. Label some first.</source>
   <translation>Es gibt keine Polygone für eine Lernkurve. Beschriften Sie zuerst einige.</translation>
  </message>
  <message>
   <source>There is a threshold for {0}, but the model {1} knows {2}. Give thresholds to these alone.</source>
   <translation>Es gibt eine Schwelle für {0}, das Modell {1} kennt aber {2}. Geben Sie nur diesen Schwellen.</translation>
  </message>
  <message>
   <source>There is no Python to fetch for {0} on {1}. Install one, and name it in the options.</source>
   <translation>Für {0} auf {1} gibt es kein Python zu holen. Installieren Sie eines, und nennen Sie es in den Optionen.</translation>
  </message>
  <message>
   <source>There is no action {0} that costs seconds; the actions are {1}.</source>
   <translation>Eine Handlung {0}, die Sekunden kostet, gibt es nicht; die Handlungen sind {1}.</translation>
  </message>
  <message>
   <source>There is no backend {0}; choose {1}.</source>
   <translation>Ein Backend {0} gibt es nicht; wählen Sie {1}.</translation>
  </message>
  <message>
   <source>There is no coordinate reference system: measures are in {0}, not in metres.</source>
   <translation>Es gibt kein Koordinatenbezugssystem: Maße sind in {0}, nicht in Metern.</translation>
  </message>
  <message>
   <source>There is no data in the chosen part of {0}. Choose other images or another extent.</source>
   <translation>Im gewählten Teil von {0} gibt es keine Daten. Wählen Sie andere Bilder oder eine andere Ausdehnung.</translation>
  </message>
  <message>
   <source>There is no data in this part of the raster: click on the image.</source>
   <translation>In diesem Teil des Rasters gibt es keine Daten: Klicken Sie auf das Bild.</translation>
  </message>
  <message>
   <source>There is no decoder of the kind {0}; choose auto, {1}.</source>
   <translation>Einen Decoder der Art {0} gibt es nicht; wählen Sie auto, {1}.</translation>
  </message>
  <message>
   <source>There is no export format {0}; there are: {1}.</source>
   <translation>Ein Exportformat {0} gibt es nicht; es gibt: {1}.</translation>
  </message>
  <message>
   <source>There is no file {0}. Choose the weights again.</source>
   <translation>Eine Datei {0} gibt es nicht. Wählen Sie die Gewichte noch einmal.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Check its name.</source>
   <translation>Einen Ordner {0} gibt es nicht. Prüfen Sie seinen Namen.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Choose one that holds a folder of images for each class.</source>
   <translation>Einen Ordner {0} gibt es nicht. Wählen Sie einen, der für jede Klasse einen Ordner mit Bildern enthält.</translation>
  </message>
  <message>
   <source>There is no image to adapt to. Choose at least one.</source>
   <translation>Es gibt kein Bild, an das angepasst werden könnte. Wählen Sie mindestens eines.</translation>
  </message>
  <message>
   <source>There is no model file {0}. Download the model, or choose a file that you already have.</source>
   <translation>Eine Modelldatei {0} gibt es nicht. Laden Sie das Modell herunter, oder wählen Sie eine Datei, die Sie schon haben.</translation>
  </message>
  <message>
   <source>There is no model named {0} in the catalogue, which has {1}.</source>
   <translation>Ein Modell namens {0} gibt es im Katalog nicht; er hat {1}.</translation>
  </message>
  <message>
   <source>There is no model {0}: it is neither a file or folder nor one of {1}.</source>
   <translation>Ein Modell {0} gibt es nicht: Es ist weder eine Datei oder ein Ordner noch eines von {1}.</translation>
  </message>
  <message>
   <source>There is no part {0} of {1}. Count parts from 1, e.g. 1/4 to 4/4.</source>
   <translation>Einen Teil {0} von {1} gibt es nicht. Zählen Sie die Teile ab 1, z. B. 1/4 bis 4/4.</translation>
  </message>
  <message>
   <source>There is no ranking {0} with {1} masks; choose {2}, and 1 to 200 masks.</source>
   <translation>Eine Rangfolge {0} mit {1} Masken gibt es nicht; wählen Sie {2}, und 1 bis 200 Masken.</translation>
  </message>
  <message>
   <source>There is no raster with labels to train on. Choose at least one pair.</source>
   <translation>Es gibt kein Raster mit Labels, mit dem sich trainieren ließe. Wählen Sie mindestens ein Paar.</translation>
  </message>
  <message>
   <source>There is no scheduler at {0} that answers ({1}). Start one with dask scheduler, and check the address and, for tls://, the certificates in dask's configuration.</source>
   <translation>Unter {0} antwortet kein Scheduler ({1}). Starten Sie einen mit dask scheduler, und prüfen Sie die Adresse und, bei tls://, die Zertifikate in der Konfiguration von dask.</translation>
  </message>
  <message>
   <source>There is no student of the kind {0}; choose {1}.</source>
   <translation>Einen Schüler der Art {0} gibt es nicht; wählen Sie {1}.</translation>
  </message>
  <message>
   <source>There is no table {0}. Choose a CSV file with the columns image and class.</source>
   <translation>Eine Tabelle {0} gibt es nicht. Wählen Sie eine CSV-Datei mit den Spalten image und class.</translation>
  </message>
  <message>
   <source>There is no {0} on this machine, so no jobs can be given to {1}. Start the run on a machine of the cluster that takes jobs.</source>
   <translation>Auf diesem Rechner gibt es kein {0}; Jobs lassen sich daher nicht an {1} geben. Starten Sie den Lauf auf einem Rechner des Clusters, der Jobs annimmt.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}”; there are: {2}.</source>
   <translation>{0} „{1}“ gibt es nicht; es gibt: {2}.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or take a smaller extent.</source>
   <translation>Dafür reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme, oder nehmen Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: their scores are lower than a training's. Label ground farther apart.</source>
   <translation>Es gibt zu wenig beschriftetes Gelände, um die Decoder der Lernkurve so zu kalibrieren wie die eines Trainings: Ihre Werte sind niedriger als die eines Trainings. Beschriften Sie Gelände, das weiter auseinanderliegt.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to keep some aside. Label ground farther apart.</source>
   <translation>Es gibt zu wenig beschriftetes Gelände, um etwas davon zurückzuhalten. Beschriften Sie Gelände, das weiter auseinanderliegt.</translation>
  </message>
  <message>
   <source>These requirements carry no hashes, so nothing is compared with a hash.</source>
   <translation>Diese Anforderungen enthalten keine Hashes; mit einem Hash wird daher nichts verglichen.</translation>
  </message>
  <message>
   <source>They are empty, no polygons, or cannot be brought to the raster's CRS.</source>
   <translation>Sie sind leer, keine Polygone, oder lassen sich nicht in das KBS des Rasters bringen.</translation>
  </message>
  <message>
   <source>They do not lie {0}.</source>
   <translation>Sie liegen nicht {0}.</translation>
  </message>
  <message>
   <source>They have no class.</source>
   <translation>Sie haben keine Klasse.</translation>
  </message>
  <message>
   <source>This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation>Dieses Python kann keine virtuellen Umgebungen anlegen. Installieren Sie sein Modul venv (auf Debian und Ubuntu: apt-get install python3-venv), und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>This count has no {0} plot; it has: {1}.</source>
   <translation>Diese Zählung hat kein Diagramm „{0}“; sie hat: {1}.</translation>
  </message>
  <message>
   <source>This engine does not know {0}; the plugin and its engine do not match.</source>
   <translation>Diese Engine kennt {0} nicht; das Plugin und seine Engine passen nicht zusammen.</translation>
  </message>
  <message>
   <source>This engine speaks protocol {0}, the plugin (version {1}) protocol {2}. Restart QGIS so that both are the same version.</source>
   <translation>Diese Engine spricht Protokoll {0}, das Plugin (Version {1}) Protokoll {2}. Starten Sie QGIS neu, damit beide dieselbe Version haben.</translation>
  </message>
  <message>
   <source>This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.</source>
   <translation>Dieses Gelände gehört zu anderen Landformen des Layers: Klicken Sie an anderer Stelle, oder lassen Sie Überlappungen zu.</translation>
  </message>
  <message>
   <source>Tile {0} of {1}</source>
   <translation>Kachel {0} von {1}</translation>
  </message>
  <message>
   <source>Training needs at least one epoch. Raise the number of epochs.</source>
   <translation>Das Training braucht mindestens eine Epoche. Erhöhen Sie die Anzahl der Epochen.</translation>
  </message>
  <message>
   <source>Training on {0} of each class, draw {1} of {2}</source>
   <translation>Training mit {0} jeder Klasse, Ziehung {1} von {2}</translation>
  </message>
  <message>
   <source>Training was cancelled before the first epoch was over, so there is nothing to keep.</source>
   <translation>Das Training wurde abgebrochen, bevor die erste Epoche vorüber war; zu behalten gibt es daher nichts.</translation>
  </message>
  <message>
   <source>Trying again, and asking pip for its reasons.</source>
   <translation>Neuer Versuch; pip wird nach seinen Gründen gefragt.</translation>
  </message>
  <message>
   <source>Twice as many may reach about {0}.</source>
   <translation>Doppelt so viele erreichen vielleicht etwa {0}.</translation>
  </message>
  <message>
   <source>Unlabelled ground can be {0}, not {1}.</source>
   <translation>Gelände ohne Beschriftung kann {0} sein, nicht {1}.</translation>
  </message>
  <message>
   <source>Waiting for a worker on {0}{1}</source>
   <translation>Warten auf einen Worker auf {0}{1}</translation>
  </message>
  <message>
   <source>What shall be added is published for Python {0}.{1} and newer, and {2} is Python {3}. Choose a newer Python in the engine's settings and set the engine up again.</source>
   <translation>Was dazukommen soll, wird für Python {0}.{1} und neuer veröffentlicht, und {2} ist Python {3}. Wählen Sie in den Einstellungen der Engine ein neueres Python, und richten Sie die Engine noch einmal ein.</translation>
  </message>
  <message>
   <source>What the decoder says could not be written to {0}: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation>Was der Decoder sagt, konnte nicht nach {0} geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; die fertigen Kacheln bleiben.</translation>
  </message>
  <message>
   <source>What was installed does not work: {0}</source>
   <translation>Was installiert wurde, funktioniert nicht: {0}</translation>
  </message>
  <message>
   <source>What {0} gives is not {1}: its size or SHA-256 is not the catalogue's. It was not kept; try again, or download it elsewhere and choose the file.</source>
   <translation>Was {0} liefert, ist nicht {1}: Größe oder SHA-256 sind nicht die des Katalogs. Es wurde nicht behalten; versuchen Sie es noch einmal, oder laden Sie es anderswo herunter, und wählen Sie die Datei.</translation>
  </message>
  <message>
   <source>Whether more labels would help cannot be told: there are too few numbers of polygons to compare.</source>
   <translation>Ob mehr Labels helfen würden, lässt sich nicht sagen: Es gibt zu wenige Anzahlen von Polygonen zum Vergleichen.</translation>
  </message>
  <message>
   <source>With enough data, and of one class alone: {0} of {1}. Label more.</source>
   <translation>Mit genügend Daten, und nur von einer Klasse: {0} von {1}. Mehr labeln.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Wird geschrieben</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>Dateien werden geschrieben</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation>Raster werden geschrieben</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>{0} wird geschrieben</translation>
  </message>
  <message>
   <source>{0} % of its labelled ground got its right class.</source>
   <translation>{0} % des beschrifteten Geländes bekamen ihre richtige Klasse.</translation>
  </message>
  <message>
   <source>{0} ({1} × {2} pixels) and {3} ({4} × {5}) have no georeference, so they lie on each other only where their size is the same. Give both a CRS and a geotransform.</source>
   <translation>{0} ({1} × {2} Pixel) und {3} ({4} × {5}) haben keine Georeferenz und liegen daher nur aufeinander, wenn ihre Größe gleich ist. Geben Sie beiden ein KBS und eine Geotransformation.</translation>
  </message>
  <message>
   <source>{0} It could not be kept elsewhere either. {1}</source>
   <translation>{0} Es ließ sich auch anderswo nicht aufbewahren. {1}</translation>
  </message>
  <message>
   <source>{0} MB have arrived and are kept: try again to go on.</source>
   <translation>{0} MB sind angekommen und bleiben: Versuchen Sie es noch einmal, um weiterzumachen.</translation>
  </message>
  <message>
   <source>{0} Or name another interpreter in the engine's settings.</source>
   <translation>{0} Oder nennen Sie in den Einstellungen der Engine einen anderen Interpreter.</translation>
  </message>
  <message>
   <source>{0} The finished tiles stay.</source>
   <translation>{0} Die fertigen Kacheln bleiben.</translation>
  </message>
  <message>
   <source>{0} The tiles that are finished stay.</source>
   <translation>{0} Die Kacheln, die fertig sind, bleiben.</translation>
  </message>
  <message>
   <source>{0} The trained model was kept in {1}: copy it from there.</source>
   <translation>{0} Das trainierte Modell wurde in {1} aufbewahrt: Kopieren Sie es von dort.</translation>
  </message>
  <message>
   <source>{0} already holds another {1}. Rename {2} and choose it again.</source>
   <translation>{0} enthält schon eine andere Datei {1}. Benennen Sie {2} um, und wählen Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>{0} already holds {1}, which is not of this run and is not overwritten. Choose another folder, or {2}.</source>
   <translation>{0} enthält schon {1}, das nicht von diesem Lauf ist und nicht überschrieben wird. Wählen Sie einen anderen Ordner, oder {2}.</translation>
  </message>
  <message>
   <source>{0} also knew {1}, which these labels do not hold; it is left out.</source>
   <translation>{0} kannte auch {1}; in diesen Labels kommt das nicht vor und ist daher ausgelassen.</translation>
  </message>
  <message>
   <source>{0} and {1} hold the same decoder. Choose two that differ.</source>
   <translation>{0} und {1} enthalten denselben Decoder. Wählen Sie zwei verschiedene.</translation>
  </message>
  <message>
   <source>{0} are too few to judge by. Give at least four.</source>
   <translation>Zum Beurteilen zu wenig: {0}. Geben Sie mindestens vier an.</translation>
  </message>
  <message>
   <source>{0} band</source>
   <translation>{0} Band</translation>
  </message>
  <message>
   <source>{0} bands</source>
   <translation>{0} Bänder</translation>
  </message>
  <message>
   <source>{0} beside the image left out.</source>
   <translation>Ausgelassen, da neben dem Bild: {0}.</translation>
  </message>
  <message>
   <source>{0} block</source>
   <translation>{0} Block</translation>
  </message>
  <message>
   <source>{0} blocks</source>
   <translation>{0} Blöcke</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or download {1} elsewhere and choose the file.</source>
   <translation>{0} lässt sich nicht über einen SOCKS-Proxy herunterladen. Wählen Sie in den Netzwerkeinstellungen von QGIS einen HTTP-Proxy, oder laden Sie {1} anderswo herunter, und wählen Sie die Datei.</translation>
  </message>
  <message>
   <source>{0} cannot be laid on {1}: {2}</source>
   <translation>{0} kann nicht auf {1} gelegt werden: {2}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as a raster; {1}</source>
   <translation>{0} kann nicht als Raster geöffnet werden; {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). Download the model again.</source>
   <translation>{0} kann nicht gelesen werden ({1}). Laden Sie das Modell noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a CSV file: line {1}: {2}. Look for a quotation mark that is not closed, or save it again.</source>
   <translation>{0} kann nicht als CSV-Datei gelesen werden: Zeile {1}: {2}. Suchen Sie nach einem Anführungszeichen, das nicht geschlossen ist, oder speichern Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a vector layer: {1}</source>
   <translation>{0} kann nicht als Vektorlayer gelesen werden: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as an image ({1}). Copy it again or take it out.</source>
   <translation>{0} kann nicht als Bild gelesen werden ({1}). Kopieren Sie die Datei noch einmal, oder nehmen Sie sie heraus.</translation>
  </message>
  <message>
   <source>{0} cannot be read as weights ({1}). Copy or download it again.</source>
   <translation>{0} kann nicht als Gewichte gelesen werden ({1}). Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end; it may be damaged: {1}.</source>
   <translation>{0} kann nicht bis zum Ende gelesen werden und ist vielleicht beschädigt: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the file or copy it again.</source>
   <translation>{0} kann nicht gelesen werden: {1}. Prüfen Sie die Datei, oder kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the name.</source>
   <translation>{0} kann nicht gelesen werden: {1}. Prüfen Sie den Namen.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the path.</source>
   <translation>{0} kann nicht gelesen werden: {1}. Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Copy the package again.</source>
   <translation>{0} kann nicht gelesen werden: {1}. Kopieren Sie das Paket noch einmal.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: it is in use or not yours. Stop the engine, then try again.</source>
   <translation>{0} kann nicht entfernt werden: Es ist in Gebrauch oder gehört Ihnen nicht. Halten Sie die Engine an, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}). Choose another folder.</source>
   <translation>{0} kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} cannot be written to, so {1} was not saved: choose another folder.</source>
   <translation>In {0} kann nicht geschrieben werden; nicht gespeichert wurde daher {1}: Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} cannot be written. Choose a folder that you may write to, then try again.</source>
   <translation>{0} kann nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Choose another folder.</source>
   <translation>{0} kann nicht geschrieben werden: {1}. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Free some space or choose another folder.</source>
   <translation>{0} kann nicht geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} cannot run on {1}: {2}. Choose the CPU.</source>
   <translation>{0} kann nicht auf {1} laufen: {2}. Wählen Sie den Prozessor.</translation>
  </message>
  <message>
   <source>{0} cell</source>
   <translation>{0} Zelle</translation>
  </message>
  <message>
   <source>{0} cells</source>
   <translation>{0} Zellen</translation>
  </message>
  <message>
   <source>{0} class</source>
   <translation>{0} Klasse</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation>{0} Klassen</translation>
  </message>
  <message>
   <source>{0} comes with {1} of its ground and {2} with {3}. Give each raster as many, in the same order.</source>
   <translation>Was zu {0} gehört: {1} vom selben Gelände; zu {2}: {3}. Geben Sie jedem Raster gleich viele, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>{0} could not be copied to {1}: {2}.</source>
   <translation>{0} konnte nicht nach {1} kopiert werden: {2}.</translation>
  </message>
  <message>
   <source>{0} could not be downloaded from {1}: {2}.{3}{4}</source>
   <translation>{0} konnte nicht von {1} heruntergeladen werden: {2}.{3}{4}</translation>
  </message>
  <message>
   <source>{0} could not be stored in {1}: {2}. It takes {3} MB; what has arrived stays for the next try.</source>
   <translation>{0} konnte nicht in {1} gespeichert werden: {2}. Gebraucht werden {3} MB; was angekommen ist, bleibt für den nächsten Versuch.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Choose another folder or name.</source>
   <translation>{0} konnte nicht geschrieben werden: {1}. Wählen Sie einen anderen Ordner oder Namen.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation>{0} konnte nicht geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder; the tiles that are finished stay.</source>
   <translation>{0} konnte nicht geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; die Kacheln, die fertig sind, bleiben.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another.</source>
   <translation>{0} konnte nicht geschrieben werden: {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>{0} crater</source>
   <translation>{0} Krater</translation>
  </message>
  <message>
   <source>{0} craters</source>
   <translation>{0} Krater</translation>
  </message>
  <message>
   <source>{0} did not take a job: {1}. Check {2}.</source>
   <translation>{0} hat einen Job nicht angenommen: {1}. Prüfen Sie {2}.</translation>
  </message>
  <message>
   <source>{0} does not answer as a Python interpreter. Choose another one.</source>
   <translation>{0} antwortet nicht als Python-Interpreter. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>{0} does not describe a model. Download it again.</source>
   <translation>{0} beschreibt kein Modell. Laden Sie es noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} does not end in {1}. Choose a name that does.</source>
   <translation>{0} endet nicht auf {1}. Wählen Sie einen Namen, der so endet.</translation>
  </message>
  <message>
   <source>{0} does not hold official weights: its SHA-256 is none of the catalogue's.</source>
   <translation>{0} enthält keine offiziellen Gewichte: Der SHA-256 ist keiner des Katalogs.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}. Choose {2}, or download it here.</source>
   <translation>{0} enthält nicht die offiziellen Gewichte von {1}. Wählen Sie {2}, oder laden Sie die Datei hier herunter.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}; it is kept by its own name.</source>
   <translation>{0} enthält nicht die offiziellen Gewichte von {1}; die Datei wird unter ihrem eigenen Namen behalten.</translation>
  </message>
  <message>
   <source>{0} does not know {1}, so it calls such ground something else.</source>
   <translation>{0} kennt {1} nicht und nennt solches Gelände daher anders.</translation>
  </message>
  <message>
   <source>{0} does not lie on {1}, so it is no second count of the same ground.</source>
   <translation>{0} liegt nicht auf {1} und ist daher keine zweite Zählung desselben Geländes.</translation>
  </message>
  <message>
   <source>{0} does not reach the ground of {1}. Choose a layer of the same place, or correct the georeference that is wrong.</source>
   <translation>{0} reicht nicht bis zum Gelände von {1}. Wählen Sie einen Layer desselben Orts, oder berichtigen Sie die falsche Georeferenz.</translation>
  </message>
  <message>
   <source>{0} does not say which latitudes it holds: they are taken for planetocentric, as is the custom and as QGIS draws them. Where they are planetographic, say so.</source>
   <translation>{0} sagt nicht, welche Breiten gemeint sind: Sie werden als planetozentrisch genommen, wie es üblich ist und wie QGIS sie zeichnet. Wo sie planetographisch sind, geben Sie das an.</translation>
  </message>
  <message>
   <source>{0} does not say {1}. docs/cluster.md has a file to copy.</source>
   <translation>{0} sagt nichts zu {1}. In docs/cluster.md steht eine Datei zum Kopieren.</translation>
  </message>
  <message>
   <source>{0} does not start ({1}). Choose another Python.</source>
   <translation>{0} startet nicht ({1}). Wählen Sie ein anderes Python.</translation>
  </message>
  <message>
   <source>{0} does not start on OpenVINO. Choose the torch backend.</source>
   <translation>{0} startet nicht mit OpenVINO. Wählen Sie das Backend torch.</translation>
  </message>
  <message>
   <source>{0} exists already and is not overwritten. Choose another name for the model package.</source>
   <translation>{0} gibt es schon und wird nicht überschrieben. Wählen Sie einen anderen Namen für das Modellpaket.</translation>
  </message>
  <message>
   <source>{0} feature</source>
   <translation>{0} Objekt</translation>
  </message>
  <message>
   <source>{0} features</source>
   <translation>{0} Objekte</translation>
  </message>
  <message>
   <source>{0} further layer</source>
   <translation>{0} weiterer Layer</translation>
  </message>
  <message>
   <source>{0} further layers</source>
   <translation>{0} weitere Layer</translation>
  </message>
  <message>
   <source>{0} gives features for decoders alone and cannot be clicked with; choose {1} or a model of your own.</source>
   <translation>{0} liefert nur Merkmale für Decoder und eignet sich nicht für Klicks; wählen Sie {1} oder ein eigenes Modell.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference system away to work in pixels.</source>
   <translation>{0} hat ein Koordinatenbezugssystem, aber keine Geotransformation; wo die Datei liegt und wie groß ihre Pixel sind, weiß daher niemand. Georeferenzieren Sie sie (in QGIS: Layer, Georeferenzierung), oder nehmen Sie ihr das Koordinatenbezugssystem, um in Pixeln zu arbeiten.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but the raster has none: set the raster's.</source>
   <translation>{0} hat ein Koordinatenbezugssystem, das Raster aber keines: Setzen Sie das des Rasters.</translation>
  </message>
  <message>
   <source>{0} has a {1} but neither {2}. Download the whole model.</source>
   <translation>{0} enthält {1}, aber weder {2}. Laden Sie das ganze Modell herunter.</translation>
  </message>
  <message>
   <source>{0} has a {1} but no {2}. Download the whole model, with weights as safetensors.</source>
   <translation>{0} enthält {1}, aber kein {2}. Laden Sie das ganze Modell herunter, mit Gewichten als safetensors.</translation>
  </message>
  <message>
   <source>{0} has an image encoder of {1} channels and {2} blocks, which is none of the official sizes of SAM 2. Use {3}, or a folder as transformers saves a model, which tells its own layout.</source>
   <translation>{0} hat einen Bild-Encoder mit {1} Kanälen und {2} Blöcken; das ist keine der offiziellen Größen von SAM 2. Nehmen Sie {3}, oder einen Ordner, wie transformers ein Modell speichert; er nennt seinen Aufbau selbst.</translation>
  </message>
  <message>
   <source>{0} has changed since it was opened: try again to use the new file.</source>
   <translation>{0} hat sich seit dem Öffnen geändert: Versuchen Sie es noch einmal, um die neue Datei zu nehmen.</translation>
  </message>
  <message>
   <source>{0} has format version {1}, and this engine reads version {2}. Update the plugin, or train again with this version.</source>
   <translation>{0} hat die Formatversion {1}, und diese Engine liest Version {2}. Aktualisieren Sie das Plugin, oder trainieren Sie mit dieser Version neu.</translation>
  </message>
  <message>
   <source>{0} has learnt at {1} {2} a sample; {3} is seen at {4} {5}. A start from nothing may do better.</source>
   <translation>{0} hat bei {1} {2} je Abtastwert gelernt; {3} wird bei {4} {5} gesehen. Von nichts auszugehen gelingt vielleicht besser.</translation>
  </message>
  <message>
   <source>{0} has learnt from a part of this ground, and its scores are too good there.</source>
   <translation>{0} hat aus einem Teil dieses Geländes gelernt; dort sind die Werte zu gut.</translation>
  </message>
  <message>
   <source>{0} has learnt from labels of {1} too. On ground that it has seen, its scores are too good.</source>
   <translation>{0} hat auch aus Labels von {1} gelernt. Auf Gelände, das schon gesehen wurde, sind die Werte zu gut.</translation>
  </message>
  <message>
   <source>{0} has learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch), or start from nothing.</source>
   <translation>Was {0} beim Lernen sah: {1}; was {2} zeigt: {3}. Ändern Sie, was vom Layer gezeigt wird (Seite Zeichnen, Streckung), oder gehen Sie von nichts aus.</translation>
  </message>
  <message>
   <source>{0} has learnt on features of {1}, and {2} is asked for. Leave the image model as it is, or start from nothing.</source>
   <translation>{0} hat auf Merkmalen von {1} gelernt, und verlangt ist {2}. Lassen Sie das Bildmodell, wie es ist, oder gehen Sie von nichts aus.</translation>
  </message>
  <message>
   <source>{0} has learnt on rasters {1} a CRS, so that its scale and that of these rasters cannot be compared. Start from nothing, or from another decoder.</source>
   <translation>{0} hat auf Rastern {1} KBS gelernt; sein Maßstab und der dieser Raster lassen sich daher nicht vergleichen. Gehen Sie von nichts aus, oder von einem anderen Decoder.</translation>
  </message>
  <message>
   <source>{0} has learnt on {1} of its ground, and not on {2}. Train on the same layers as then, or start from nothing.</source>
   <translation>{0} hat auf {1} seines Bodens gelernt und nicht auf {2}. Auf denselben Layern wie damals trainieren oder ohne Ausgangspunkt beginnen.</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system, so {1} cannot be told: set it in QGIS and export again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE).</source>
   <translation>{0} hat kein Koordinatenbezugssystem; nicht zu sagen ist daher: {1}. Setzen Sie es in QGIS, und exportieren Sie noch einmal. Auf einem Bild ohne ein solches gibt es COCO-Annotationen (--format coco --raster IMAGE).</translation>
  </message>
  <message>
   <source>{0} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of them, or choose another label layer.</source>
   <translation>{0} hat kein Feld 'reviewed'; von keinem der Polygone ist daher bekannt, ob es durchgesehen ist: Trainieren Sie mit allen, oder wählen Sie einen anderen Beschriftungslayer.</translation>
  </message>
  <message>
   <source>{0} has no field {1}; its fields are: {2}. Choose the one that holds the class (--class-field in a terminal).</source>
   <translation>{0} hat kein Feld {1}; die Felder sind: {2}. Wählen Sie das Feld mit der Klasse (--class-field im Terminal).</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the class; its fields are: {2}. Choose the class field (--class-field in a terminal), or none to export all polygons.</source>
   <translation>{0} hat kein Feld „{1}“, das die Klasse nennt; die Felder sind: {2}. Wählen Sie das Klassenfeld (--class-field im Terminal), oder keines, um alle Polygone zu exportieren.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the {2}; its fields are: {3}.</source>
   <translation>{0} hat kein Feld „{1}“ ({2}); die Felder sind: {3}.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}”; its fields are: {2}.</source>
   <translation>{0} hat kein Feld „{1}“; die Felder sind: {2}.</translation>
  </message>
  <message>
   <source>{0} has no georeference and {1} has one, so nobody knows how they lie on each other. Give {2} a CRS and a geotransform.</source>
   <translation>{0} hat keine Georeferenz, {1} hat eine; wie sie aufeinander liegen, weiß daher niemand. Geben Sie {2} ein KBS und eine Geotransformation.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the model package {1} works at a ground sampling of {2} m. Give the raster a CRS and a geotransform.</source>
   <translation>{0} hat keine Georeferenz, und das Modellpaket {1} arbeitet bei {2} m Boden je Abtastwert. Geben Sie dem Raster ein KBS und eine Geotransformation.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the patch classifier {1} wants cells of {2} m. Give the raster a CRS and a geotransform, or a side in {3}.</source>
   <translation>{0} hat keine Georeferenz, und der Ausschnitt-Klassifikator {1} braucht Zellen von {2} m. Geben Sie dem Raster ein KBS und eine Geotransformation, oder geben Sie die Seite in {3} an.</translation>
  </message>
  <message>
   <source>{0} has no georeference, so nobody knows where it lies beside the others. Give it a CRS and a geotransform, or map it by itself.</source>
   <translation>{0} hat keine Georeferenz; wo das neben den anderen liegt, weiß daher niemand. Geben Sie dem Raster ein KBS und eine Geotransformation, oder kartieren Sie es für sich.</translation>
  </message>
  <message>
   <source>{0} has no layer of {1}; its layers are: {2}. Choose another file.</source>
   <translation>{0} hat keinen Layer mit {1}; die Layer sind: {2}. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>{0} has no layer {1}; its layers are: {2}.</source>
   <translation>{0} hat keinen Layer {1}; die Layer sind: {2}.</translation>
  </message>
  <message>
   <source>{0} has no names of its classes, since {1} is missing beside it or damaged. Copy the whole folder of the map run, or map again.</source>
   <translation>{0} hat keine Namen der Klassen, da {1} daneben fehlt oder beschädigt ist. Kopieren Sie den ganzen Ordner des Kartenlaufs, oder kartieren Sie noch einmal.</translation>
  </message>
  <message>
   <source>{0} has no raster bands.{1}</source>
   <translation>{0} hat keine Rasterbänder.{1}</translation>
  </message>
  <message>
   <source>{0} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation>{0} hat kein Modul venv. Installieren Sie es (auf Debian und Ubuntu: apt-get install python3-venv), und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>{0} has no {1}. Choose a folder as transformers or timm save one, or a file of weights.</source>
   <translation>{0} hat kein {1}. Wählen Sie einen Ordner, wie transformers oder timm ihn speichern, oder eine Datei mit Gewichten.</translation>
  </message>
  <message>
   <source>{0} has pixels of {1}, and the model {2} learnt from pixels of {3}: what it goes by may be too fine to be seen here.</source>
   <translation>{0} hat Pixel von {1}, und das Modell {2} hat aus Pixeln von {3} gelernt: Woran es sich hält, ist vielleicht zu fein, um hier gesehen zu werden.</translation>
  </message>
  <message>
   <source>{0} has several layers that may hold {1}: {2}. Say which one is meant ({3} in a terminal).</source>
   <translation>{0} hat mehrere Layer, die {1} enthalten können: {2}. Sagen Sie, welcher gemeint ist ({3} im Terminal).</translation>
  </message>
  <message>
   <source>{0} has the size of {1} but other content (its SHA-256 differs). Delete the file and download it again.</source>
   <translation>{0} hat die Größe von {1}, aber einen anderen Inhalt (der SHA-256 ist ein anderer). Löschen Sie die Datei, und laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, which no file of a model package has. Copy the package again, or train anew.</source>
   <translation>{0} hat {1} MB, wie keine Datei eines Modellpakets. Kopieren Sie das Paket noch einmal, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes, but {2} has {3}. Delete the file and download it again.</source>
   <translation>{0} hat {1} Bytes, aber {2} hat {3}. Löschen Sie die Datei, und laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} has {1}. Choose {2}.</source>
   <translation>{0} hat {1}. Wählen Sie {2}.</translation>
  </message>
  <message>
   <source>{0} holds another map run (other raster, model, extent, or number of looks). Choose another folder, or {1}.</source>
   <translation>{0} enthält einen anderen Kartenlauf (mit anderem Raster, Modell, anderer Ausdehnung oder Zahl der Blicke). Wählen Sie einen anderen Ordner, oder {1}.</translation>
  </message>
  <message>
   <source>{0} holds another search by now: its landforms are others.</source>
   <translation>{0} enthält inzwischen eine andere Suche: Ihre Landformen sind andere.</translation>
  </message>
  <message>
   <source>{0} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. Use a checkpoint from a source that you trust, saved as a plain state dictionary.</source>
   <translation>{0} enthält mehr als Gewichte oder ist beschädigt und wurde nicht geladen: Die Datei könnte auf diesem Rechner Code ausführen. Nehmen Sie einen Checkpoint aus einer Quelle, der Sie trauen, gespeichert als einfaches „state dictionary“.</translation>
  </message>
  <message>
   <source>{0} holds no map: there is no {1} in it. Choose the folder of a finished map run.</source>
   <translation>{0} enthält keine Karte: Darin gibt es kein {1}. Wählen Sie den Ordner eines fertigen Kartenlaufs.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files, one with encoder and one with decoder in its name.</source>
   <translation>{0} enthält kein Paar von ONNX-Dateien, eine mit encoder und eine mit decoder im Namen.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name.</source>
   <translation>{0} enthält kein Paar von ONNX-Dateien. Nötig sind zwei, eine mit encoder und eine mit decoder im Namen.</translation>
  </message>
  <message>
   <source>{0} holds no pixel with data, so there is nothing to outline.</source>
   <translation>{0} enthält kein Pixel mit Daten; zu umreißen gibt es daher nichts.</translation>
  </message>
  <message>
   <source>{0} holds no usable polygon: choose a polygon layer with landforms in it.</source>
   <translation>{0} enthält kein brauchbares Polygon: Wählen Sie einen Polygonlayer mit Landformen.</translation>
  </message>
  <message>
   <source>{0} holds no usable {1} with a class: {2}. Choose another layer or field.</source>
   <translation>{0} enthält nichts Brauchbares mit einer Klasse ({1}): {2}. Wählen Sie einen anderen Layer oder ein anderes Feld.</translation>
  </message>
  <message>
   <source>{0} holds no uv. Download it again.</source>
   <translation>{0} enthält kein uv. Laden Sie es noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} holds no weights by name. Choose a file of a vision transformer.</source>
   <translation>{0} enthält keine Gewichte mit Namen. Wählen Sie die Datei eines Vision-Transformers.</translation>
  </message>
  <message>
   <source>{0} holds patches of {1}, and two are the least to tell apart.</source>
   <translation>{0} enthält Ausschnitte von {1}; mindestens zwei Klassen sind nötig, um sie zu unterscheiden.</translation>
  </message>
  <message>
   <source>{0} holds program code beside weights and is not opened. Get a .safetensors file of the model.</source>
   <translation>{0} enthält neben Gewichten Programmcode und wird nicht geöffnet. Besorgen Sie eine .safetensors-Datei des Modells.</translation>
  </message>
  <message>
   <source>{0} holds something else than an engine, so it is left alone. Choose an empty folder.</source>
   <translation>{0} enthält etwas anderes als eine Engine und bleibt daher unberührt. Wählen Sie einen leeren Ordner.</translation>
  </message>
  <message>
   <source>{0} holds the official weights of {1}.</source>
   <translation>{0} enthält die offiziellen Gewichte von {1}.</translation>
  </message>
  <message>
   <source>{0} holds this map with {1}. Choose another folder, or {2}; the tiles are used again{3}.</source>
   <translation>{0} enthält diese Karte mit {1}. Wählen Sie einen anderen Ordner, oder {2}; die Kacheln werden wiederverwendet{3}.</translation>
  </message>
  <message>
   <source>{0} holds tiles of another map run. Choose another folder, or {1}.</source>
   <translation>{0} enthält Kacheln eines anderen Kartenlaufs. Wählen Sie einen anderen Ordner, oder {1}.</translation>
  </message>
  <message>
   <source>{0} holds {1} values, which are no image: save their amplitude as a raster (gdal_calc.py), and take that.</source>
   <translation>{0} enthält {1} Werte, die kein Bild sind: Speichern Sie ihre Amplitude als Raster (gdal_calc.py), und nehmen Sie das.</translation>
  </message>
  <message>
   <source>{0} image</source>
   <translation>{0} Bild</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>{0} Bilder</translation>
  </message>
  <message>
   <source>{0} is Python {1}; the engine needs {2}.</source>
   <translation>{0} ist Python {1}; die Engine braucht {2}.</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python; the engine needs a 64-bit one.</source>
   <translation>{0} ist ein 32-Bit-Python; die Engine braucht eines mit 64 Bit.</translation>
  </message>
  <message>
   <source>{0} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.</source>
   <translation>{0} ist ein SAM 3; dafür ist diese Engine zu alt. Reparieren Sie die Engine auf der Seite Engine.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, and {2} is asked for. Ask for the kind {3} or 'auto', or start from nothing.</source>
   <translation>{0} ist ein Decoder der Art {1}, und verlangt ist {2}. Verlangen Sie die Art {3} oder 'auto', oder gehen Sie von nichts aus.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, which is no network and cannot be exported. Train one of another kind.</source>
   <translation>{0} ist ein Decoder der Art {1}; das ist kein Netz und lässt sich nicht exportieren. Trainieren Sie einen anderer Art.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no layer that can be read: choose a file.</source>
   <translation>{0} ist ein Gerät oder eine Pipe und kein Layer, der sich lesen ließe: Wählen Sie eine Datei.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no model. Choose a file or a folder.</source>
   <translation>{0} ist ein Gerät oder eine Pipe und kein Modell. Wählen Sie eine Datei oder einen Ordner.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no table. Choose a CSV file.</source>
   <translation>{0} ist ein Gerät oder eine Pipe und keine Tabelle. Wählen Sie eine CSV-Datei.</translation>
  </message>
  <message>
   <source>{0} is a file of another kind ({1}), and only CSV is read here. Save it as CSV: in QGIS by Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns.</source>
   <translation>{0} ist eine Datei anderer Art ({1}), und nur CSV wird hier gelesen. Speichern Sie sie als CSV: in QGIS mit „Exportieren“ und „Objekte speichern als“, mit der Geometrie AS_XY, die die Orte von Punkten in Spalten schreibt.</translation>
  </message>
  <message>
   <source>{0} is a file, where tiles of the run would go. Choose another folder.</source>
   <translation>{0} ist eine Datei, wo Kacheln des Laufs hinkämen. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} is a file. Choose a folder for the results.</source>
   <translation>{0} ist eine Datei. Wählen Sie einen Ordner für die Ergebnisse.</translation>
  </message>
  <message>
   <source>{0} is a folder: give the name of a file in it.</source>
   <translation>{0} ist ein Ordner: Geben Sie den Namen einer Datei darin an.</translation>
  </message>
  <message>
   <source>{0} is a map of {1} and {2} of {3}: what differs may be the images.</source>
   <translation>{0} ist eine Karte von {1} und {2} eine von {3}: Was sich unterscheidet, sind vielleicht die Bilder.</translation>
  </message>
  <message>
   <source>{0} is a model of the type {1}, which cannot be loaded. Plain vision transformers can: {2} of transformers, vit_{3} of timm, and files of DINOv2, DINOv3 and MAE.</source>
   <translation>{0} ist ein Modell vom Typ {1}, der sich nicht laden lässt. Einfache Vision-Transformer schon: {2} von transformers, vit_{3} von timm, und Dateien von DINOv2, DINOv3 und MAE.</translation>
  </message>
  <message>
   <source>{0} is a table without geometries: choose a polygon layer.</source>
   <translation>{0} ist eine Tabelle ohne Geometrien: Wählen Sie einen Polygonlayer.</translation>
  </message>
  <message>
   <source>{0} is ahead by {1} of mean IoU, but on {2}, too few to tell whether that is chance; {3} or more are needed.</source>
   <translation>{0} liegt um {1} mittlere IoU vorn, aber auf {2}, zu wenig, um Zufall auszuschließen; {3} oder mehr sind nötig.</translation>
  </message>
  <message>
   <source>{0} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.</source>
   <translation>{0} ist ein ONNX-Paar und braucht OpenVINO. Reparieren Sie die Engine, um es zu installieren.</translation>
  </message>
  <message>
   <source>{0} is an empty file: copy or download it again.</source>
   <translation>{0} ist eine leere Datei: Kopieren Sie sie noch einmal, oder laden Sie sie noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} is an image of {1}, by its label or name, and the model {2} learnt from {3}.</source>
   <translation>{0} ist nach Label oder Name ein Bild von {1}, und das Modell {2} hat von {3} gelernt.</translation>
  </message>
  <message>
   <source>{0} is better: its mean IoU is higher by {1} ({2} to {3}).</source>
   <translation>{0} ist besser: Die mittlere IoU ist um {1} höher ({2} bis {3}).</translation>
  </message>
  <message>
   <source>{0} is damaged or laid out as no {1} is ({2}). Download it again.</source>
   <translation>{0} ist beschädigt oder anders aufgebaut als {1} ({2}). Laden Sie die Datei noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} is damaged or no ONNX model that OpenVINO can read. Export it again.</source>
   <translation>{0} ist beschädigt oder kein ONNX-Modell, das OpenVINO lesen kann. Exportieren Sie es noch einmal.</translation>
  </message>
  <message>
   <source>{0} is damaged or no PyTorch checkpoint. Download it again or choose another.</source>
   <translation>{0} ist beschädigt oder kein PyTorch-Checkpoint. Laden Sie die Datei noch einmal herunter, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>{0} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or remove it if they are of a map run.</source>
   <translation>{0} ist beschädigt; wozu die Dateien daneben gehören, weiß daher niemand. Wählen Sie einen anderen Ordner, oder entfernen Sie sie, wenn sie von einem Kartenlauf sind.</translation>
  </message>
  <message>
   <source>{0} is damaged. Choose another folder, or {1}.</source>
   <translation>{0} ist beschädigt. Wählen Sie einen anderen Ordner, oder {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged: it has entries of another version. {1}</source>
   <translation>{0} ist beschädigt: Darin sind Einträge einer anderen Version. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: it is not readable as JSON. {1}</source>
   <translation>{0} ist beschädigt: nicht als JSON lesbar. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its hash is not the one in the card. Copy it again, or train anew.</source>
   <translation>{0} ist beschädigt: Der Hash ist nicht der in der Beschreibung. Kopieren Sie die Datei noch einmal, oder trainieren Sie neu.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}. {2}</source>
   <translation>{0} ist beschädigt: {1}. {2}</translation>
  </message>
  <message>
   <source>{0} is empty, so it holds no usable {1} with a class. Choose another layer, or draw labels first.</source>
   <translation>{0} ist leer und enthält daher nichts Brauchbares mit einer Klasse ({1}). Wählen Sie einen anderen Layer, oder zeichnen Sie zuerst Labels.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again.</source>
   <translation>{0} ist weg oder beschädigt; nach Ähnlichkeit lassen sich die Landformen daher nicht mehr ordnen. Suchen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged. Start the map again; it is computed anew.</source>
   <translation>{0} ist weg oder beschädigt. Starten Sie die Karte noch einmal; sie wird neu berechnet.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation>{0} ist da</translation>
  </message>
  <message>
   <source>{0} is in use. Stop the engine, or close QGIS, then try again.</source>
   <translation>{0} ist in Gebrauch. Halten Sie die Engine an, oder schließen Sie QGIS, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB. Split it, or choose another file.</source>
   <translation>{0} ist größer als {1} MB. Teilen Sie die Datei, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>{0} is learnt from, so it cannot judge: its scores would be too good. Give another raster to judge on.</source>
   <translation>Aus {0} wird gelernt; beurteilt werden kann daran daher nicht: Die Werte wären zu gut. Geben Sie zum Beurteilen ein anderes Raster an.</translation>
  </message>
  <message>
   <source>{0} is located by {1} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take what comes out.</source>
   <translation>Die Lage von {0} ist nur so angegeben: {1}. Transformieren Sie das Raster zuerst in eine Karte (in QGIS: Raster, Projektionen, Transformieren), und nehmen Sie, was dabei entsteht.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything decoder of the usual export layout: it lacks {1}.</source>
   <translation>{0} ist kein Segment-Anything-Decoder im üblichen Aufbau eines Exports: Es fehlt {1}.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything encoder: it should take one image.</source>
   <translation>{0} ist kein Segment-Anything-Encoder: Er sollte ein Bild entgegennehmen.</translation>
  </message>
  <message>
   <source>{0} is no longer there: put it back, or add the layer again.</source>
   <translation>{0} ist nicht mehr da: Legen Sie die Datei zurück, oder fügen Sie den Layer noch einmal hinzu.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use a checkpoint of the official layout.</source>
   <translation>{0} ist kein einfaches Verzeichnis von Gewichten. Nehmen Sie einen Checkpoint im offiziellen Aufbau.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({1}).</source>
   <translation>{0} ist kein einfaches Verzeichnis von Gewichten. Nehmen Sie einen offiziellen Checkpoint von SAM 2 ({1}).</translation>
  </message>
  <message>
   <source>{0} is no raster of classes with colours. Choose that of a map run.</source>
   <translation>{0} ist kein Raster von Klassen mit Farben. Wählen Sie das eines Kartenlaufs.</translation>
  </message>
  <message>
   <source>{0} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.</source>
   <translation>{0} ist kein Text, oder UTF-16 ohne Kennung. Speichern Sie die Datei noch einmal als CSV in UTF-8.</translation>
  </message>
  <message>
   <source>{0} is no tile of a map run and is not replaced. Choose another folder.</source>
   <translation>{0} ist keine Kachel eines Kartenlaufs und wird nicht ersetzt. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} is not YAML: {1}.</source>
   <translation>{0} ist kein YAML: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder).</source>
   <translation>{0} ist kein Segment-Anything-Checkpoint im offiziellen Aufbau ViT-B, ViT-L oder ViT-H, und auch keiner von SAM 2. SAM 3 lässt sich als Ordner von transformers benutzen, andere Modelle als ONNX-Paar (Encoder und Decoder).</translation>
  </message>
  <message>
   <source>{0} is not a model package: it has no {1}. Choose the folder that training made.</source>
   <translation>{0} ist kein Modellpaket: Es hat kein {1}. Wählen Sie den Ordner, den das Training angelegt hat.</translation>
  </message>
  <message>
   <source>{0} is not as the finished run has left it: it was changed or damaged since. Allow overwriting to make it again from the tiles, or choose another folder.</source>
   <translation>{0} ist nicht so, wie der fertige Lauf es hinterließ: Es wurde seitdem geändert oder beschädigt. Erlauben Sie das Überschreiben, um es aus den Kacheln neu zu machen, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} is not declared as nodata; it is a special pixel of ISIS (null or saturated), so what holds it is taken as ground without data.</source>
   <translation>{0} ist nicht als Nodata angegeben; das ist ein besonderes Pixel von ISIS (null oder gesättigt), und was diesen Wert hat, gilt daher als Gelände ohne Daten.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it on the tab Engine, or take another.</source>
   <translation>{0} ist noch nicht heruntergeladen. Laden Sie es auf der Seite Engine herunter, oder nehmen Sie ein anderes.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it, or choose a file that you already have.</source>
   <translation>{0} ist noch nicht heruntergeladen. Laden Sie es herunter, oder wählen Sie eine Datei, die Sie schon haben.</translation>
  </message>
  <message>
   <source>{0} is not of a map run and is not overwritten. Choose another folder.</source>
   <translation>{0} ist nicht von einem Kartenlauf und wird nicht überschrieben. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{0} is not offered for this system and Python by the package source. Choose another Python, or another package index or folder of wheels.</source>
   <translation>{0} wird von der Paketquelle für dieses System und Python nicht angeboten. Wählen Sie ein anderes Python, oder ein anderes Paketverzeichnis oder einen Ordner mit Wheels.</translation>
  </message>
  <message>
   <source>{0} is not the card of a model package. Choose the folder that training made.</source>
   <translation>{0} ist nicht die Beschreibung eines Modellpakets. Wählen Sie den Ordner, den das Training angelegt hat.</translation>
  </message>
  <message>
   <source>{0} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later.</source>
   <translation>{0} ist nicht die festgelegte Datei (der SHA-256 ist ein anderer) und wird daher nicht benutzt. Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>{0} is not there{1}: check the path, or add the layer again.</source>
   <translation>{0} ist nicht da{1}: Prüfen Sie den Pfad, oder fügen Sie den Layer noch einmal hinzu.</translation>
  </message>
  <message>
   <source>{0} is of another map run. Start the map again; it is computed anew.</source>
   <translation>{0} ist von einem anderen Kartenlauf. Starten Sie die Karte noch einmal; sie wird neu berechnet.</translation>
  </message>
  <message>
   <source>{0} is read for this result and is not replaced by it: choose another name.</source>
   <translation>{0} wird für dieses Ergebnis gelesen und nicht durch es ersetzt: Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>{0} is right on {1} % of the judged ground, and saying {2} everywhere would be on {3} %: do not trust its maps. Label more of the other classes, in more places, and train again.</source>
   <translation>{0} hat auf {1} % des beurteilten Geländes recht, und überall {2} zu sagen, hätte es auf {3} %: Trauen Sie den Karten nicht. Beschriften Sie mehr von den anderen Klassen, an mehr Stellen, und trainieren Sie noch einmal.</translation>
  </message>
  <message>
   <source>{0} is shown as {1}, and the model {2} learnt from {3}. What is shown can be chosen (Annotate page, Stretch; --bands in a terminal).</source>
   <translation>Was {0} zeigt: {1}; was das Modell {2} beim Lernen sah: {3}. Was gezeigt wird, lässt sich wählen (Seite Zeichnen, Streckung; --bands im Terminal).</translation>
  </message>
  <message>
   <source>{0} is shown with {1}, and the model {2} learnt with {3}. Choose the same (Annotate page, Stretch) if the map looks wrong.</source>
   <translation>{0} wird mit {1} gezeigt, und das Modell {2} hat mit {3} gelernt. Wählen Sie dasselbe (Seite Zeichnen, Streckung), wenn die Karte falsch aussieht.</translation>
  </message>
  <message>
   <source>{0} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or its folder of transformers with a file model.safetensors.</source>
   <translation>{0} ist der Decoder eines SAM 2; das lässt sich nicht als ONNX-Paar benutzen. Nehmen Sie den Checkpoint (.pt), oder den Ordner von transformers mit einer Datei model.safetensors.</translation>
  </message>
  <message>
   <source>{0} is the raster itself: choose another name for the COG.</source>
   <translation>{0} ist das Raster selbst: Wählen Sie einen anderen Namen für das COG.</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it (--overwrite in a terminal).</source>
   <translation>{0} ist schon da: Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben (--overwrite im Terminal).</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it.</source>
   <translation>{0} ist schon da: Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
  </message>
  <message>
   <source>{0} is timm's {1}, which cannot be loaded. Of timm's models the plain vision transformers (vit_{2}) can.</source>
   <translation>{0} ist {1} von timm, das sich nicht laden lässt. Von den Modellen von timm lassen sich die einfachen Vision-Transformer (vit_{2}) laden.</translation>
  </message>
  <message>
   <source>{0} is to hold a page that opens in a browser: let its name end with .html.</source>
   <translation>{0} soll eine Seite enthalten, die sich im Browser öffnet: Lassen Sie den Namen auf .html enden.</translation>
  </message>
  <message>
   <source>{0} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8.</source>
   <translation>{0} ist weder in UTF-8 noch in UTF-16 geschrieben. Speichern Sie die Datei noch einmal als CSV in UTF-8.</translation>
  </message>
  <message>
   <source>{0} is {1} and is not replaced: choose another name.</source>
   <translation>{0} ist {1} und wird nicht ersetzt: Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>{0} is {1}, and no image that can be opened: choose a file.</source>
   <translation>{0} ist {1} und kein Bild, das sich öffnen ließe: Wählen Sie eine Datei.</translation>
  </message>
  <message>
   <source>{0} lacks an archive cpython-{1}{2}-install_only_stripped.tar.gz of python-build-standalone. Add the one for this machine.</source>
   <translation>In {0} fehlt ein Archiv cpython-{1}{2}-install_only_stripped.tar.gz von python-build-standalone. Legen Sie das für diesen Rechner dazu.</translation>
  </message>
  <message>
   <source>{0} lacks weights of a {1}, e.g. {2}. Download the whole model.</source>
   <translation>In {0} fehlen Gewichte ({1}), z. B. {2}. Laden Sie das ganze Modell herunter.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, which fetches a Python. Add it.</source>
   <translation>In {0} fehlt {1}, das ein Python holt. Legen Sie es dazu.</translation>
  </message>
  <message>
   <source>{0} lacks {1}. Download the whole model.</source>
   <translation>In {0} fehlt {1}. Laden Sie das ganze Modell herunter.</translation>
  </message>
  <message>
   <source>{0} landform</source>
   <translation>{0} Landform</translation>
  </message>
  <message>
   <source>{0} landforms</source>
   <translation>{0} Landformen</translation>
  </message>
  <message>
   <source>{0} layer</source>
   <translation>{0} Layer</translation>
  </message>
  <message>
   <source>{0} layers</source>
   <translation>{0} Layer</translation>
  </message>
  <message>
   <source>{0} left out that were chosen to be.</source>
   <translation>Ausgelassen, da so gewählt: {0}.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and the raster on {2}: choose labels of the same body.</source>
   <translation>{0} liegt auf {1} und das Raster auf {2}: Wählen Sie Labels desselben Himmelskörpers.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and {2} on {3}. Layers of one ground lie on one body: choose another layer, or correct the coordinate reference system that is wrong.</source>
   <translation>{0} liegt auf {1} und {2} auf {3}. Layer eines Geländes liegen auf einem Himmelskörper: Wählen Sie einen anderen Layer, oder berichtigen Sie das falsche Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, and the model {2} learnt on {3}.</source>
   <translation>{0} liegt auf {1}, und das Modell {2} hat auf {3} gelernt.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, but {2}. One map lies on one body: map them one by one.</source>
   <translation>{0} liegt auf {1}, aber {2}. Eine Karte liegt auf einem Himmelskörper: Kartieren Sie sie einzeln.</translation>
  </message>
  <message>
   <source>{0} lies where the map of {1} does not reach. Map it by itself.</source>
   <translation>{0} liegt, wo die Karte von {1} nicht hinreicht. Kartieren Sie das Raster für sich.</translation>
  </message>
  <message>
   <source>{0} looks at features of {1} layers, which no one ONNX file takes. Train a student on them, and export that.</source>
   <translation>{0} sieht Merkmale von {1} Layern an, und so viele nimmt keine einzelne ONNX-Datei auf. Trainieren Sie darauf einen Schüler, und exportieren Sie den.</translation>
  </message>
  <message>
   <source>{0} looks at {1} of its ground, and students at one. Choose a decoder of the image alone.</source>
   <translation>{0} sieht mehr von seinem Gelände an ({1}), Schüler nur einen Layer. Wählen Sie einen Decoder, der nur das Bild ansieht.</translation>
  </message>
  <message>
   <source>{0} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. Use an official checkpoint ({1}).</source>
   <translation>{0} sieht aus wie ein SAM-2-Checkpoint, aber einige der Gewichte fehlen, sind überzählig oder von anderer Form. Nehmen Sie einen offiziellen Checkpoint ({1}).</translation>
  </message>
  <message>
   <source>{0} looks like a Segment Anything {1} checkpoint but some of its weights are missing, surplus or of another shape. Use a checkpoint of the official layout.</source>
   <translation>{0} sieht aus wie ein Segment-Anything-Checkpoint ({1}), aber einige der Gewichte fehlen, sind überzählig oder von anderer Form. Nehmen Sie einen Checkpoint im offiziellen Aufbau.</translation>
  </message>
  <message>
   <source>{0} minute</source>
   <translation>{0} Minute</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation>{0} Minuten</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not in {2}. Choose its folder.</source>
   <translation>{0} nennt {1}, das nicht in {2} ist. Wählen Sie den Ordner dazu.</translation>
  </message>
  <message>
   <source>{0} needs the columns image and class; it has: {1}.</source>
   <translation>{0} braucht die Spalten image und class; vorhanden ist: {1}.</translation>
  </message>
  <message>
   <source>{0} observation</source>
   <translation>{0} Beobachtung</translation>
  </message>
  <message>
   <source>{0} observations</source>
   <translation>{0} Beobachtungen</translation>
  </message>
  <message>
   <source>{0} of the finished run is gone. Allow overwriting to make it again from the tiles.</source>
   <translation>{0} vom fertigen Lauf ist weg. Erlauben Sie das Überschreiben, um es aus den Kacheln neu zu machen.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of ground, those that share a landform taken as one; no decoder has learnt from them.</source>
   <translation>{0} von {1} Blöcken des Geländes, solche mit einer gemeinsamen Landform als einer gezählt; kein Decoder hat von ihnen gelernt.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the finer map.</source>
   <translation>{0} von {1} auf {2}, in Blöcken von {3} × {4} Zellen der feineren Karte.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the map.</source>
   <translation>{0} von {1} auf {2}, in Blöcken von {3} × {4} Zellen der Karte.</translation>
  </message>
  <message>
   <source>{0} of {1} were reviewed, and going on with the search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal).</source>
   <translation>Durchgesehen in {1}: {0}; wird die Suche fortgesetzt, ersetzt sie das. Kopieren Sie die Datei anderswohin, und erlauben Sie das Überschreiben (--overwrite im Terminal).</translation>
  </message>
  <message>
   <source>{0} of {1} without a class in the field “{2}” not counted.</source>
   <translation>Nicht gezählt, da ohne Klasse im Feld „{2}“: {0} von {1}.</translation>
  </message>
  <message>
   <source>{0} of {1} without a usable polygon left out.</source>
   <translation>Ausgelassen, da ohne brauchbares Polygon: {0} von {1}.</translation>
  </message>
  <message>
   <source>{0} outside of the counted area left out.</source>
   <translation>Ausgelassen, da außerhalb der Zählfläche: {0}.</translation>
  </message>
  <message>
   <source>{0} patch</source>
   <translation>{0} Ausschnitt</translation>
  </message>
  <message>
   <source>{0} patches</source>
   <translation>{0} Ausschnitte</translation>
  </message>
  <message>
   <source>{0} polygon</source>
   <translation>{0} Polygon</translation>
  </message>
  <message>
   <source>{0} polygons</source>
   <translation>{0} Polygone</translation>
  </message>
  <message>
   <source>{0} reaches over {1} % of {2}; elsewhere nothing of it is known to the decoder.</source>
   <translation>{0} reicht über {1} % von {2}; anderswo weiß der Decoder davon nichts.</translation>
  </message>
  <message>
   <source>{0} reads features of {1}. Only decoders on the default model, and those that read the pixels alone, are exported as one ONNX file.</source>
   <translation>{0} liest Merkmale von {1}. Nur Decoder auf dem Standardmodell, und solche, die nur die Pixel lesen, werden als eine ONNX-Datei exportiert.</translation>
  </message>
  <message>
   <source>{0} reviewed polygon</source>
   <translation>{0} geprüftes Polygon</translation>
  </message>
  <message>
   <source>{0} reviewed polygons</source>
   <translation>{0} geprüfte Polygone</translation>
  </message>
  <message>
   <source>{0} takes {1} channels, not 3. Choose a model for pictures.</source>
   <translation>{0} nimmt {1} Kanäle, nicht 3. Wählen Sie ein Modell für Bilder.</translation>
  </message>
  <message>
   <source>{0} uses operations that OpenVINO cannot run on this machine.</source>
   <translation>{0} verwendet Operationen, die OpenVINO auf diesem Rechner nicht ausführen kann.</translation>
  </message>
  <message>
   <source>{0} uses the activation {1}, which cannot be run. Choose another model.</source>
   <translation>{0} verwendet die Aktivierung {1}, die sich nicht ausführen lässt. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>{0} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.</source>
   <translation>{0} braucht Zeilen wie „jobs: 10“. In docs/cluster.md steht eine Datei zum Kopieren.</translation>
  </message>
  <message>
   <source>{0} whose outline is near no circle left out.</source>
   <translation>Ausgelassen, da kein Kreis nah am Umriss liegt: {0}.</translation>
  </message>
  <message>
   <source>{0} window</source>
   <translation>{0} Fenster</translation>
  </message>
  <message>
   <source>{0} windows</source>
   <translation>{0} Fenster</translation>
  </message>
  <message>
   <source>{0} would hold a GeoTIFF: let its name end with .tif.</source>
   <translation>{0} würde ein GeoTIFF enthalten: Lassen Sie den Namen auf .tif enden.</translation>
  </message>
  <message>
   <source>{0} × {1} cells are too many. Take larger cells or a smaller extent.</source>
   <translation>{0} × {1} Zellen sind zu viele. Nehmen Sie größere Zellen oder eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <source>{0} × {1} cells that both maps hold.</source>
   <translation>{0} × {1} Zellen, die beide Karten enthalten.</translation>
  </message>
  <message>
   <source>{0}: Craterstats says “{1}”. Choose a wider range of diameters.</source>
   <translation>{0}: Craterstats sagt „{1}“. Wählen Sie einen größeren Bereich der Durchmesser.</translation>
  </message>
  <message>
   <source>{0}: every worker that was given them ended, the last on {1}. Most often there is too little memory: give each worker more, or start fewer. What is finished stays.</source>
   <translation>{0}: Jeder Worker, der damit beauftragt war, ist zu Ende gegangen, der letzte auf {1}. Meist ist zu wenig Arbeitsspeicher da: Geben Sie jedem Worker mehr, oder starten Sie weniger. Was fertig ist, bleibt.</translation>
  </message>
  <message>
   <source>{0}: {1} wants a whole number from 1 on, not {2}.</source>
   <translation>{0}: {1} braucht eine ganze Zahl ab 1, nicht {2}.</translation>
  </message>
  <message>
   <source>{0}{1}. Check the file and its folder, then try again.</source>
   <translation>{0}{1}. Prüfen Sie die Datei und ihren Ordner, und versuchen Sie es dann noch einmal.</translation>
  </message>
 </context>
 <context>
  <name>EngineClient</name>
  <message>
   <source>The request {method} is too large for the engine; take a smaller part of the layer.</source>
   <translation>Die Anfrage {method} ist zu groß für die Engine; nehmen Sie einen kleineren Teil des Layers.</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>&amp;Build</source>
   <translation>&amp;Bauart</translation>
  </message>
  <message>
   <source>&amp;Cluster</source>
   <translation>&amp;Cluster</translation>
  </message>
  <message>
   <source>&amp;Python</source>
   <translation>&amp;Python</translation>
  </message>
  <message>
   <source>&amp;Wheels</source>
   <translation>&amp;Wheels</translation>
  </message>
  <message>
   <source>A machine translated these words, and nobody has reviewed them yet. Corrections are welcome in the project’s issues.</source>
   <translation>Eine Maschine hat diese Wörter übersetzt, und noch niemand hat sie geprüft. Verbesserungen sind im Projekt als „Issue“ willkommen.</translation>
  </message>
  <message>
   <source>A map run is under way. Its finished tiles are kept; run it again to continue.</source>
   <translation>Eine Kartierung läuft. Fertige Kacheln bleiben erhalten; starten Sie sie erneut, um fortzufahren.</translation>
  </message>
  <message>
   <source>A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay.</source>
   <translation>Ein neueres Python auf diesem Rechner wird genommen; gibt es keines, wird Python 3.12 von python-build-standalone heruntergeladen (30 MB, und 18 MB, um es zu holen). Modelle, Landformen und Karten bleiben.</translation>
  </message>
  <message>
   <source>A raster is being converted, which would have to start again.</source>
   <translation>Ein Raster wird umgewandelt; das müsste von vorn beginnen.</translation>
  </message>
  <message>
   <source>A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the Train page first.</source>
   <translation>Ein Training läuft, und was es gelernt hat, ginge verloren. Um seine beste Epoche zu behalten, halten Sie es zuerst auf der Seite Lernen an.</translation>
  </message>
  <message>
   <source>A&amp;ges</source>
   <translation>A&amp;lter</translation>
  </message>
  <message>
   <source>Add Craterstats</source>
   <translation>Dazunehmen</translation>
  </message>
  <message>
   <source>Add Craterstats? The engine is started again.</source>
   <translation>Craterstats dazunehmen? Die Engine wird neu gestartet.</translation>
  </message>
  <message>
   <source>Add cluster support? The engine is started again.</source>
   <translation>Unterstützung für Cluster dazunehmen? Die Engine wird neu gestartet.</translation>
  </message>
  <message>
   <source>Add support (dask)</source>
   <translation>Dazunehmen (dask)</translation>
  </message>
  <message>
   <source>Adds Craterstats 3.6 to the engine, 90 MB, for ages and isochrones of crater counts; the engine has to run on Python 3.12 or newer</source>
   <translation>Nimmt Craterstats 3.6 in die Engine auf, 90 MB, für Alter und Isochronen von Kraterzählungen; die Engine muss mit Python 3.12 oder neuer laufen</translation>
  </message>
  <message>
   <source>Adds dask to the engine, 50 MB: landform map --scheduler then computes maps with many processes or machines</source>
   <translation>Nimmt dask in die Engine auf, 50 MB: landform map --scheduler berechnet Karten dann mit vielen Prozessen oder Rechnern</translation>
  </message>
  <message>
   <source>Bac&amp;kend</source>
   <translation>Bac&amp;kend</translation>
  </message>
  <message>
   <source>Build for the processor or for an NVIDIA card</source>
   <translation>Für den Prozessor oder für eine NVIDIA-Karte bauen</translation>
  </message>
  <message>
   <source>Build the private Python environment that runs the models; QGIS itself stays as it is</source>
   <translation>Die eigene Python-Umgebung bauen, in der die Modelle laufen; QGIS selbst bleibt, wie es ist</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Check the engine and build again what is broken</source>
   <translation>Engine prüfen und neu bauen, was nicht in Ordnung ist</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation>Protokoll kopieren</translation>
  </message>
  <message>
   <source>Craterstats is there</source>
   <translation>Craterstats ist da</translation>
  </message>
  <message>
   <source>Delete the engine; models and landforms stay</source>
   <translation>Engine löschen; Modelle und Landformen bleiben</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download the chosen model; a download that was cut goes on where it stopped</source>
   <translation>Das gewählte Modell herunterladen; ein abgebrochener Download geht weiter, wo er aufgehört hat</translation>
  </message>
  <message>
   <source>Encode a&amp;head</source>
   <translation>V&amp;oraus berechnen</translation>
  </message>
  <message>
   <source>End the engine and start it again</source>
   <translation>Engine beenden und neu starten</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Everything in the view is looked for, and what was found would be lost.</source>
   <translation>Alles in der Ansicht wird gesucht, und was gefunden wurde, ginge verloren.</translation>
  </message>
  <message>
   <source>Folder of wheels to install from on a machine without network; empty uses the package index</source>
   <translation>Ordner mit Wheels für einen Rechner ohne Netz; leer nimmt das Paketverzeichnis</translation>
  </message>
  <message>
   <source>Landforms are looked for. What was looked at is kept; the same search goes on from there.</source>
   <translation>Landformen werden gesucht. Was angesehen wurde, bleibt; dieselbe Suche geht von dort weiter.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models, landforms and maps stay. It can be set up again at any time.</source>
   <translation>Modelle, Landformen und Karten bleiben. Sie kann jederzeit neu eingerichtet werden.</translation>
  </message>
  <message>
   <source>No Python on this machine can carry the engine. Fetch one?</source>
   <translation>Kein Python auf diesem Rechner taugt für die Engine. Eines holen?</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to build the engine with; empty finds one</source>
   <translation>Python 3.11 oder neuer, mit dem die Engine gebaut wird; leer sucht eines</translation>
  </message>
  <message>
   <source>Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the engine. Nothing else on the machine changes.</source>
   <translation>Python 3.12 von python-build-standalone wird heruntergeladen (30 MB, und 18 MB, um es zu holen) und liegt neben der Engine. Sonst ändert sich nichts auf dem Rechner.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the engine?</source>
   <translation>Engine entfernen?</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <source>Repair the engine?</source>
   <translation>Engine reparieren?</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation>Neu starten</translation>
  </message>
  <message>
   <source>Restart the engine?</source>
   <translation>Engine neu starten?</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Läuft auf</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation>Engine einrichten…</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation>Wird eingerichtet</translation>
  </message>
  <message>
   <source>Stop; what was there before stays</source>
   <translation>Anhalten; was vorher da war, bleibt</translation>
  </message>
  <message>
   <source>Support is there (dask)</source>
   <translation>Vorhanden (dask)</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's CUDA. Update the driver, then restart the engine.</source>
   <translation>Die NVIDIA-Karte wird nicht benutzt, da PyTorch sie nicht findet: Ihr Treiber ist vielleicht älter als das CUDA von PyTorch. Den Treiber erneuern, dann die Engine neu starten.</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at Options → Build, remove the engine and set it up again.</source>
   <translation>Die NVIDIA-Karte wird nicht benutzt, da PyTorch nur für den Prozessor installiert ist: Unter Optionen → Bauart CUDA wählen, die Engine entfernen und neu einrichten.</translation>
  </message>
  <message>
   <source>The engine is being set up.</source>
   <translation>Die Engine wird eingerichtet.</translation>
  </message>
  <message>
   <source>This needs a newer Python than the engine's. Set the engine up again with one?</source>
   <translation>Dafür ist das Python der Engine zu alt. Die Engine mit einem neueren neu einrichten?</translation>
  </message>
  <message>
   <source>Use a checkpoint file that you already have</source>
   <translation>Eine Checkpoint-Datei nehmen, die Sie schon haben</translation>
  </message>
  <message>
   <source>Use a file…</source>
   <translation>Datei nehmen…</translation>
  </message>
  <message>
   <source>What runs the model; automatic takes the fastest that is there</source>
   <translation>Was das Modell ausführt; automatisch nimmt das schnellste</translation>
  </message>
  <message>
   <source>Which models encode the ground in view before a click: Landform Mapper's own is quick, and so is any on a graphics card; slow ones encode one window only</source>
   <translation>Welche Modelle den sichtbaren Boden vor einem Klick berechnen: das eigene von Landform Mapper ist schnell, ebenso jedes auf einer Grafikkarte; langsame berechnen nur ein Fenster</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>every model</source>
   <translation>jedes Modell</translation>
  </message>
  <message>
   <source>no model</source>
   <translation>kein Modell</translation>
  </message>
  <message>
   <source>processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>quick models</source>
   <translation>schnelle Modelle</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>The engine in {folder} was removed.</source>
   <translation>Die Engine in {folder} wurde entfernt.</translation>
  </message>
 </context>
 <context>
  <name>EngineSupervisor</name>
  <message>
   <source>It said last: {line}</source>
   <translation>Zuletzt sagte sie: {line}</translation>
  </message>
  <message>
   <source>The engine is not set up yet. Open the Engine page and press “Set up engine…”.</source>
   <translation>Die Engine ist noch nicht eingerichtet. Öffnen Sie die Seite Engine und drücken Sie „Engine einrichten…“.</translation>
  </message>
  <message>
   <source>The engine is ready.</source>
   <translation>Die Engine ist bereit.</translation>
  </message>
  <message>
   <source>The engine is starting.</source>
   <translation>Die Engine startet.</translation>
  </message>
  <message>
   <source>The engine is stopped. Start it on the Engine page.</source>
   <translation>Die Engine ist angehalten. Starten Sie sie auf der Seite Engine.</translation>
  </message>
  <message>
   <source>The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not help, install the plugin again.</source>
   <translation>Die Engine spricht Protokoll {engine} und dieses Plugin Protokoll {plugin}. Starten Sie QGIS neu; hilft das nicht, installieren Sie das Plugin noch einmal.</translation>
  </message>
  <message>
   <source>The engine {reason} and is being restarted.</source>
   <translation>Die Engine {reason} und wird neu gestartet.</translation>
  </message>
  <message>
   <source>The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log on the Engine page, then repair the engine or start it there.</source>
   <translation>Die Engine {reason}. Sie wurde {n} Mal neu gestartet und startet nicht mehr von selbst: Lesen Sie das Protokoll auf der Seite Engine, und reparieren oder starten Sie sie dort.</translation>
  </message>
  <message>
   <source>The engine {reason}; please try again.</source>
   <translation>Die Engine {reason}; bitte versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>gave no sign of life for {n} seconds</source>
   <translation>gab {n} Sekunden lang kein Lebenszeichen</translation>
  </message>
  <message>
   <source>was not ready after {n} seconds</source>
   <translation>war nach {n} Sekunden nicht bereit</translation>
  </message>
 </context>
 <context>
  <name>EngineTransport</name>
  <message>
   <source>could not be started ({reason})</source>
   <translation>konnte nicht gestartet werden ({reason})</translation>
  </message>
  <message>
   <source>ended with exit status {code}</source>
   <translation>endete mit dem Status {code}</translation>
  </message>
  <message>
   <source>sent damaged data</source>
   <translation>hat beschädigte Daten gesendet</translation>
  </message>
  <message>
   <source>was killed or crashed</source>
   <translation>wurde beendet oder ist abgestürzt</translation>
  </message>
 </context>
 <context>
  <name>EnsembleLook</name>
  <message>
   <source>&amp;Look first</source>
   <translation>&amp;Erst ansehen</translation>
  </message>
  <message>
   <source>Draw the labels that the student would learn from, on three places of the images</source>
   <translation>Zeichnet an drei Stellen der Bilder die Labels, aus denen der Schüler lernen würde</translation>
  </message>
  <message>
   <source>Go without the picture; masks that were found are kept</source>
   <translation>Auf das Bild verzichten; gefundene Masken bleiben erhalten</translation>
  </message>
  <message>
   <source>Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %.</source>
   <translation>Masken haben auf {decided} % dieses Geländes entschieden und auf {changed} % geändert, was der Decoder sagt.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation>Bilder werden gelesen…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>The look was stopped. Masks that were found are not looked for again.</source>
   <translation>Das Ansehen wurde angehalten. Gefundene Masken werden nicht noch einmal gesucht.</translation>
  </message>
 </context>
 <context>
  <name>EstimateLine</name>
  <message>
   <source>Estimating…</source>
   <translation>Wird geschätzt…</translation>
  </message>
 </context>
 <context>
  <name>EverythingRun</name>
  <message>
   <source>Add an image layer to the project and choose it first.</source>
   <translation>Fügen Sie dem Projekt zuerst einen Bildlayer hinzu, und wählen Sie ihn.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation>Wählen Sie ein Bild, das eine Datei ist: Die Engine muss es in mehreren Maßstäben lesen.</translation>
  </message>
  <message>
   <source>Nothing new was found in this view. Move the map, or zoom in for smaller ones.</source>
   <translation>In diesem Ausschnitt wurde nichts Neues gefunden. Verschieben Sie die Karte, oder zoomen Sie für kleinere hinein.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the landform that was found so far can be reviewed.</source>
   <translation>Nach {share} % der Ansicht angehalten: die Landform, die bis dahin gefunden wurde, kann durchgesehen werden.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.</source>
   <translation>Nach {share} % der Ansicht angehalten: die {n} bis dahin gefundenen Landformen können durchgesehen werden.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation>Angehalten, bevor etwas Neues gefunden wurde.</translation>
  </message>
  <message>
   <source>The map has no scale on this image. Zoom in to the image.</source>
   <translation>Die Karte hat auf diesem Bild keinen Maßstab. Zoomen Sie auf das Bild.</translation>
  </message>
 </context>
 <context>
  <name>ExtentChooser</name>
  <message>
   <source>Choose the polygon layer whose selected polygons are to be mapped.</source>
   <translation>Wählen Sie den Polygonlayer, dessen gewählte Polygone kartiert werden sollen.</translation>
  </message>
  <message>
   <source>Drawn rectangle</source>
   <translation>Gezeichnetes Rechteck</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation>Kartenausschnitt</translation>
  </message>
  <message>
   <source>Press “Draw” and drag a rectangle on the map, or choose another extent.</source>
   <translation>Drücken Sie „Zeichnen“ und ziehen Sie ein Rechteck in der Karte, oder wählen Sie eine andere Ausdehnung.</translation>
  </message>
  <message>
   <source>Selected polygons</source>
   <translation>Gewählte Polygone</translation>
  </message>
  <message>
   <source>Whole layer</source>
   <translation>Ganzer Layer</translation>
  </message>
 </context>
 <context>
  <name>FieldMappingDialog</name>
  <message>
   <source>Field of the layer</source>
   <translation>Feld des Layers</translation>
  </message>
  <message>
   <source>Landform</source>
   <translation>Landform</translation>
  </message>
  <message>
   <source>Match fields</source>
   <translation>Felder zuordnen</translation>
  </message>
  <message>
   <source>On the left what is known of a landform, on the right the field of the layer that takes it</source>
   <translation>Links, was von einer Landform bekannt ist, rechts das Feld des Layers, das es aufnimmt</translation>
  </message>
  <message>
   <source>Which fields of “{layer}” take what is known of a landform? This is kept for the layer.</source>
   <translation>Welche Felder von „{layer}“ nehmen auf, was von einer Landform bekannt ist? Die Wahl bleibt dem Layer erhalten.</translation>
  </message>
  <message>
   <source>do not write</source>
   <translation>nicht schreiben</translation>
  </message>
 </context>
 <context>
  <name>FilterSection</name>
  <message>
   <source>All classes</source>
   <translation>Alle Klassen</translation>
  </message>
  <message>
   <source>Back into the dock</source>
   <translation>Zurück ins Dock</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation>Rundheit</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation>Durchmesser</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation>Elliptizität</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filter: {passing} of {count}</source>
   <translation>Filter: {passing} von {count}</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation>Ähnlichkeit</translation>
  </message>
  <message>
   <source>Over the map</source>
   <translation>Über der Karte</translation>
  </message>
  <message>
   <source>Put the filter over the map, where its effect is seen</source>
   <translation>Den Filter über die Karte legen, wo seine Wirkung zu sehen ist</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Güte</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>keine Klasse</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
 </context>
 <context>
  <name>FinishBox</name>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>&amp;Fill holes</source>
   <translation>Löcher &amp;füllen</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <source>Close all holes in the outline</source>
   <translation>Alle Löcher im Umriss schließen</translation>
  </message>
  <message>
   <source>Drop parts and holes of the outline that are smaller than a circle of this diameter; the largest part stays</source>
   <translation>Teile und Löcher des Umrisses weglassen, die kleiner sind als ein Kreis dieses Durchmessers; der größte Teil bleibt</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>End the outline where landforms of the layer are, and share their borders</source>
   <translation>Den Umriss an Landformen des Layers enden lassen und deren Grenzen teilen</translation>
  </message>
  <message>
   <source>Keep the circle through the outline, as for the rim of a crater</source>
   <translation>Den Ausgleichskreis durch den Umriss nehmen, wie für einen Kraterrand</translation>
  </message>
  <message>
   <source>Keep the ellipse through the outline</source>
   <translation>Die Ausgleichsellipse durch den Umriss nehmen</translation>
  </message>
  <message>
   <source>Keep the outline as the model draws it</source>
   <translation>Umriss so lassen, wie das Modell ihn zeichnet</translation>
  </message>
  <message>
   <source>No overla&amp;p</source>
   <translation>Keine Überla&amp;ppung</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Small&amp;est</source>
   <translation>Kl&amp;einste</translation>
  </message>
  <message>
   <source>Smoot&amp;h</source>
   <translation>&amp;Glätten</translation>
  </message>
  <message>
   <source>Take wiggles out of the outline; its area stays</source>
   <translation>Zacken aus dem Umriss nehmen; seine Fläche bleibt</translation>
  </message>
  <message>
   <source>keep all parts</source>
   <translation>alle</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Got it</source>
   <translation>&amp;Verstanden</translation>
  </message>
  <message>
   <source>Choose an image on the page Annotate</source>
   <translation>Wählen Sie ein Bild auf der Seite Zeichnen</translation>
  </message>
  <message>
   <source>Click on a landform in the map</source>
   <translation>Klicken Sie auf eine Landform in der Karte</translation>
  </message>
  <message>
   <source>Put these steps away; they do not come back</source>
   <translation>Diese Schritte ausblenden; sie kommen nicht wieder</translation>
  </message>
  <message>
   <source>Set up the engine: the button above does it, once</source>
   <translation>Richten Sie die Engine ein: einmal, mit dem Knopf oben</translation>
  </message>
  <message>
   <source>Three steps to the first landform</source>
   <translation>Drei Schritte zur ersten Landform</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
 </context>
 <context>
  <name>FurtherLayers</name>
  <message>
   <source>Add a layer</source>
   <translation>Layer hinzufügen</translation>
  </message>
  <message>
   <source>Another view of the same ground, such as its relief, with the bands and contrast of its own</source>
   <translation>Eine andere Ansicht desselben Geländes, etwa sein Relief, mit eigenen Kanälen und eigenem Kontrast</translation>
  </message>
  <message>
   <source>Look at another layer of the same ground too, such as its relief or slope</source>
   <translation>Auch einen anderen Layer desselben Geländes ansehen, etwa Relief oder Neigung</translation>
  </message>
  <message>
   <source>One like {name}</source>
   <translation>Einer wie {name}</translation>
  </message>
  <message>
   <source>The model learnt from {name} here: choose what shows the same of this ground</source>
   <translation>Das Modell hat hier von {name} gelernt: Wählen Sie, was von diesem Gelände dasselbe zeigt</translation>
  </message>
  <message>
   <source>The project has no other raster of this body. Add one, such as the relief, first.</source>
   <translation>Das Projekt hat kein anderes Raster dieses Körpers. Fügen Sie zuerst eines hinzu, etwa das Relief.</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Mit</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Landform Mapper: help</source>
   <translation>Landform Mapper: Hilfe</translation>
  </message>
 </context>
 <context>
  <name>HistogramWidget</name>
  <message>
   <source>Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic.</source>
   <translation>Ziehen Sie die Griffe: Dunklere Werte werden schwarz, hellere weiß. Tasten: Links und Rechts verschieben den markierten Griff, Bild auf und Bild ab weiter, Auf und Ab markieren den anderen, Pos1 ist automatisch.</translation>
  </message>
  <message>
   <source>Heights are square roots of the counts, so that few are seen too.</source>
   <translation>Die Höhen sind Wurzeln der Anzahlen, damit man auch wenige sieht.</translation>
  </message>
  <message>
   <source>Histogram with the black and the white point</source>
   <translation>Histogramm mit Schwarz- und Weißpunkt</translation>
  </message>
 </context>
 <context>
  <name>JudgingRun</name>
  <message>
   <source>Reading the labels…</source>
   <translation>Beschriftung wird gelesen…</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation>Der Bericht liegt in {path}.</translation>
  </message>
 </context>
 <context>
  <name>LabelsDialog</name>
  <message>
   <source>&amp;Class field</source>
   <translation>&amp;Klassenfeld</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation>&amp;Beschriftet</translation>
  </message>
  <message>
   <source>&amp;Polygons</source>
   <translation>&amp;Polygone</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation>&amp;Raster</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation>Decoder vergleichen</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Vergleichen…</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation>Decoder beurteilen</translation>
  </message>
  <message>
   <source>Judge…</source>
   <translation>Güte prüfen…</translation>
  </message>
  <message>
   <source>Polygons within which every landform has been outlined</source>
   <translation>Polygone, in denen jede Landform umrissen ist</translation>
  </message>
  <message>
   <source>The r&amp;est is</source>
   <translation>Der R&amp;est ist</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation>um die Polygone</translation>
  </message>
  <message>
   <source>background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: who has seen the ground before is ahead without being better.</source>
   <translation>„{first}“ und „{second}“ werden nach denselben Polygonen beurteilt. Wählen Sie solche, aus denen keiner von beiden gelernt hat: Wer das Gelände schon kennt, liegt vorn, ohne besser zu sein.</translation>
  </message>
  <message>
   <source>“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen it looks better than it is.</source>
   <translation>„{name}“ wird an Polygonen beurteilt. Wählen Sie solche, von denen er nicht gelernt hat: Auf Gelände, das er kennt, sieht er besser aus, als er ist.</translation>
  </message>
 </context>
 <context>
  <name>LandformDock</name>
  <message>
   <source>Annotate</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>Hilfe zu dieser Seite</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation>Engine einrichten…</translation>
  </message>
  <message>
   <source>Start engine</source>
   <translation>Engine starten</translation>
  </message>
  <message>
   <source>The engine is being set up; see the Engine page.</source>
   <translation>Die Engine wird eingerichtet; siehe die Seite Engine.</translation>
  </message>
  <message>
   <source>The engine is not set up yet.</source>
   <translation>Die Engine ist noch nicht eingerichtet.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Lernen</translation>
  </message>
 </context>
 <context>
  <name>LandformEditing</name>
  <message>
   <source>{size} Enter accepts, Esc clears.</source>
   <translation>{size} Eingabe nimmt an, Esc verwirft.</translation>
  </message>
  <message>
   <source>{size} Enter accepts, Esc goes back to the review.</source>
   <translation>{size} Eingabe nimmt an, Esc führt zurück zur Durchsicht.</translation>
  </message>
  <message>
   <source>{size} Enter replaces the landform's outline, Esc leaves it as it was.</source>
   <translation>{size} Eingabe ersetzt den Umriss der Landform, Esc lässt ihn, wie er war.</translation>
  </message>
  <message>
   <source>{size} Enter splits this part off, Esc leaves the landform whole.</source>
   <translation>{size} Eingabe trennt diesen Teil ab, Esc lässt die Landform ganz.</translation>
  </message>
 </context>
 <context>
  <name>LandformExport</name>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation>1 Polygon</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation>Landformen exportieren</translation>
  </message>
  <message>
   <source>Exporting landforms…</source>
   <translation>Landformen werden exportiert…</translation>
  </message>
  <message>
   <source>Save the landforms first: the export takes them from their file.</source>
   <translation>Speichern Sie zuerst die Landformen: Der Export nimmt sie aus ihrer Datei.</translation>
  </message>
  <message>
   <source>{number} exported to {files}.</source>
   <translation>{number} exportiert nach {files}.</translation>
  </message>
  <message>
   <source>{n} polygons</source>
   <translation>{n} Polygone</translation>
  </message>
 </context>
 <context>
  <name>LandformMapper</name>
  <message>
   <source>1 crater of the second count was found by a decoder and reviewed by nobody.</source>
   <translation>1 Krater der zweiten Zählung hat ein Decoder gefunden und niemand durchgesehen.</translation>
  </message>
  <message>
   <source>1 further layer</source>
   <translation>1 weiterer Layer</translation>
  </message>
  <message>
   <source>1 of them is questionable.</source>
   <translation>1 davon ist fraglich.</translation>
  </message>
  <message>
   <source>1 polygon below {area} was merged into what lies around it.</source>
   <translation>1 Polygon unter {area} ging in dem auf, was darum liegt.</translation>
  </message>
  <message>
   <source>1 polygon: {classes}</source>
   <translation>1 Polygon: {classes}</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 Kachel</translation>
  </message>
  <message>
   <source>1 without a class is left out.</source>
   <translation>1 ohne Klasse wird weggelassen.</translation>
  </message>
  <message>
   <source>A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.</source>
   <translation>Eine Kopie von „{layer}“ ließ sich nicht nach {path} schreiben: {reason}. Schaffen Sie dort Platz.</translation>
  </message>
  <message>
   <source>A part of it has no place in the other coordinate reference system.</source>
   <translation>Ein Teil davon hat keinen Ort im anderen Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>Accuracy on unseen ground</source>
   <translation>Genauigkeit auf ungesehenem Gelände</translation>
  </message>
  <message>
   <source>Adapt a decoder to images without labels</source>
   <translation>Einen Decoder an Bilder ohne Labels anpassen</translation>
  </message>
  <message>
   <source>Add a raster and a polygon layer to the project to start.</source>
   <translation>Fügen Sie dem Projekt zu Beginn ein Raster und einen Polygonlayer hinzu.</translation>
  </message>
  <message>
   <source>Add the landform fields</source>
   <translation>Felder der Landformen hinzufügen</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation>Ergebnisse zum Projekt hinzufügen</translation>
  </message>
  <message>
   <source>Add them to it, or choose another landform layer.</source>
   <translation>Fügen Sie sie hinzu, oder wählen Sie einen anderen Layer für Landformen.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>Area [m²]</source>
   <translation>Fläche [m²]</translation>
  </message>
  <message>
   <source>Area on the body, from the CRS's own ellipsoid</source>
   <translation>Fläche auf dem Himmelskörper, auf dem Ellipsoid des KBS</translation>
  </message>
  <message>
   <source>As many as the model learnt from beside the image, in the same order.</source>
   <translation>So viele, wie das Modell neben dem Bild gelernt hat, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>As many as the models learnt from beside the image, in the same order; a model that learnt from fewer looks at the first of them.</source>
   <translation>So viele, wie die Modelle neben dem Bild gelernt haben, in derselben Reihenfolge; ein Modell, das aus weniger gelernt hat, sieht die ersten davon.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Azimuth of the major axis [°]</source>
   <translation>Azimut der großen Achse [°]</translation>
  </message>
  <message>
   <source>Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together.</source>
   <translation>Auf dem meisten Gelände am besten und am wenigsten Glückssache: Faltungsnetze und lineare Sonden, die gemeinsam antworten.</translation>
  </message>
  <message>
   <source>COCO annotations</source>
   <translation>COCO-Annotationen</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <source>Cells without a class</source>
   <translation>Zellen ohne Klasse</translation>
  </message>
  <message>
   <source>Centres of landforms</source>
   <translation>Mittelpunkte der Landformen</translation>
  </message>
  <message>
   <source>Choose a raster and the polygon layer with its labels first.</source>
   <translation>Wählen Sie zuerst ein Raster und den Polygonlayer mit seiner Beschriftung.</translation>
  </message>
  <message>
   <source>Choose a trained model first. The Train page makes one from your polygons.</source>
   <translation>Wählen Sie zuerst ein trainiertes Modell. Die Seite Lernen macht eines aus Ihren Polygonen.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation>Wählen Sie ein Bild, das eine Datei ist: Die Engine muss es in mehreren Maßstäben lesen.</translation>
  </message>
  <message>
   <source>Choose the decoder that teaches first; one is made by a training.</source>
   <translation>Wählen Sie zuerst den Decoder, der lehrt; ein Training erzeugt einen.</translation>
  </message>
  <message>
   <source>Choose the polygon layer that outlines the labelled ground.</source>
   <translation>Wählen Sie den Polygonlayer, der das beschriftete Gelände umreißt.</translation>
  </message>
  <message>
   <source>Choose the raster to map first.</source>
   <translation>Wählen Sie zuerst das Raster, das kartiert werden soll.</translation>
  </message>
  <message>
   <source>Circle and outline of different size</source>
   <translation>Kreis und Umriss verschieden groß</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation>Zirkularität</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>Class of landforms</source>
   <translation>Klasse der Landformen</translation>
  </message>
  <message>
   <source>Class of landforms: {name}</source>
   <translation>Klasse von Landformen: {name}</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Klassenraster</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Classified cells</source>
   <translation>Klassifizierte Zellen</translation>
  </message>
  <message>
   <source>Classify patches</source>
   <translation>Ausschnitte klassifizieren</translation>
  </message>
  <message>
   <source>Clicks needed</source>
   <translation>Benötigte Klicks</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation>Decoder vergleichen</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>Zwei Karten vergleichen</translation>
  </message>
  <message>
   <source>Compares two maps of one raster cell by cell.

&lt;p&gt;In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.&lt;/p&gt;</source>
   <translation>Vergleicht zwei Karten eines Rasters Zelle für Zelle.

&lt;p&gt;Im Raster der Unterschiede hat jeder Wechsel von Klasse zu Klasse seinen eigenen Wert und seine Farbe: 1 ist, was
gleich ist, 0, was einer der Karten fehlt. Ein Bericht (HTML) und seine Zahlen (JSON) daneben sagen, wie viel Gelände
auf dem Himmelskörper was geworden ist.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Completely labelled ground</source>
   <translation>Vollständig beschriftetes Gelände</translation>
  </message>
  <message>
   <source>Convolutional</source>
   <translation>Faltungsnetz</translation>
  </message>
  <message>
   <source>Counted area</source>
   <translation>Zählfläche</translation>
  </message>
  <message>
   <source>Counted area (m²)</source>
   <translation>Zählfläche (m²)</translation>
  </message>
  <message>
   <source>Crater and area Shapefiles</source>
   <translation>Shapefiles der Krater und der Fläche</translation>
  </message>
  <message>
   <source>Craterstats diameters</source>
   <translation>Craterstats-Durchmesser</translation>
  </message>
  <message>
   <source>Craterstats spatial crater count</source>
   <translation>Craterstats-Kraterzählung mit Koordinaten</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Angelegt</translation>
  </message>
  <message>
   <source>Cut off by the border</source>
   <translation>Vom Rand abgeschnitten</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Decoder</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>Einzelheiten…</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation>Durchmesser</translation>
  </message>
  <message>
   <source>Diameter of equal area [m]</source>
   <translation>Durchmesser des flächengleichen Kreises [m]</translation>
  </message>
  <message>
   <source>Difference of mean IoU</source>
   <translation>Unterschied der mittleren IoU</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <source>Draws of each number</source>
   <translation>Ziehungen jeder Anzahl</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation>Elliptizität</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <source>End the comparison; nothing is written</source>
   <translation>Den Vergleich beenden; nichts wird geschrieben</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation>Das Beurteilen beenden; es wird kein Bericht geschrieben</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation>Endet am Rand</translation>
  </message>
  <message>
   <source>Ensemble</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Export decoder as ONNX</source>
   <translation>Decoder als ONNX exportieren</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation>Landformen exportieren</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Feature {number} has “{value}” in the field “{field}”. Write 1 for points on the landform and 0 for points off it.</source>
   <translation>Objekt {number} hat „{value}“ im Feld „{field}“. Schreiben Sie 1 für Punkte auf der Landform und 0 für Punkte daneben.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Find landforms</source>
   <translation>Landformen finden</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation>Weitere wie diese finden</translation>
  </message>
  <message>
   <source>Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

&lt;p&gt;A SAM draws the borders. &lt;b&gt;Model&lt;/b&gt;: one that “Train decoder” has made tells the classes.
&lt;b&gt;Find more like these&lt;/b&gt;: a few landforms tell what more is looked for, without training; those whose class is
&lt;i&gt;background&lt;/i&gt; are what is not looked for. With neither of them everything is found, without classes.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;</source>
   <translation>Findet die Landformen eines Rasters, jede als eigenes Polygon, auch wo sie sich überlappen oder ineinander liegen.

&lt;p&gt;Ein SAM zieht die Grenzen. &lt;b&gt;Modell&lt;/b&gt;: eines, das „Decoder trainieren“ gemacht hat, sagt die Klassen. &lt;b&gt;Weitere wie diese finden&lt;/b&gt;:
einige Landformen sagen ohne Training, wonach weiter gesucht wird; die mit der Klasse &lt;i&gt;background&lt;/i&gt; sind das, was nicht
gesucht wird. Ohne beides wird alles gefunden, ohne Klassen.&lt;/p&gt;
&lt;p&gt;Gearbeitet wird in Kacheln, und fertige Kacheln überstehen Abbruch und Absturz: mit demselben Ausgabeordner geht es beim nächsten Mal
weiter. Ein fertiger Lauf wird nur ersetzt, wenn Sie es erlauben.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>First map (folder of the run)</source>
   <translation>Erste Karte (Ordner des Laufs)</translation>
  </message>
  <message>
   <source>First model (folder)</source>
   <translation>Erstes Modell (Ordner)</translation>
  </message>
  <message>
   <source>Fitted curve</source>
   <translation>Angepasste Kurve</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folds</source>
   <translation>Teile der Kreuzvalidierung</translation>
  </message>
  <message>
   <source>For much ground that is labelled: a small transformer on the pixels that begins with nothing.</source>
   <translation>Für viel abgegrenztes Gelände: ein kleiner Transformer auf den Pixeln, der bei null beginnt.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Found 1 landform. It is in the group “{name}”.</source>
   <translation>1 Landform gefunden. Sie liegt in der Gruppe „{name}“.</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {n} of {all} polygons.</source>
   <translation>Von einem Decoder gefunden und von niemandem geprüft: {n} von {all} Polygonen.</translation>
  </message>
  <message>
   <source>Found by a decoder, reviewed by nobody</source>
   <translation>Von einem Decoder gefunden, von niemandem geprüft</translation>
  </message>
  <message>
   <source>Found {n} landforms. They are in the group “{name}”.</source>
   <translation>{n} Landformen gefunden. Sie liegen in der Gruppe „{name}“.</translation>
  </message>
  <message>
   <source>From there on about {share} were found ({low} to {high})</source>
   <translation>Von da an wurden etwa {share} gefunden ({low} bis {high})</translation>
  </message>
  <message>
   <source>From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation>Ab {size} hat die zweite Zählung etwa {share} ({low} bis {high}) der {first} durchgesehenen Krater.</translation>
  </message>
  <message>
   <source>Further layers of this ground</source>
   <translation>Weitere Layer dieses Geländes</translation>
  </message>
  <message>
   <source>Give a raster with a label layer, or a folder of pictures.</source>
   <translation>Geben Sie ein Raster mit einem Beschriftungslayer an, oder einen Ordner mit Bildern.</translation>
  </message>
  <message>
   <source>Give the model a name; its folder is called after it.</source>
   <translation>Geben Sie dem Modell einen Namen; sein Ordner heißt danach.</translation>
  </message>
  <message>
   <source>Give the run a name; its folder and its group of layers are called after it.</source>
   <translation>Geben Sie dem Lauf einen Namen; Ordner und Layergruppe heißen danach.</translation>
  </message>
  <message>
   <source>Good as a yardstick: it looks at each place alone, and tells what the image model knows already.</source>
   <translation>Gut als Maßstab: Er sieht jede Stelle für sich und zeigt, was das Bildmodell schon weiß.</translation>
  </message>
  <message>
   <source>Good for comparison: it learns from the pixels alone, so it wants many labels and more time.</source>
   <translation>Gut zum Vergleich: Er lernt nur aus den Pixeln und braucht daher viele Polygone und mehr Zeit.</translation>
  </message>
  <message>
   <source>Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights.</source>
   <translation>Gut für schnelle Karten und für den Export: ein kleines Netz auf den Pixeln, das mit den Gewichten von ImageNet beginnt.</translation>
  </message>
  <message>
   <source>Good for most landforms: it sees the neighbourhood of each place and draws fine borders.</source>
   <translation>Gut für die meisten Landformen: Er sieht die Umgebung jeder Stelle und zieht feine Grenzen.</translation>
  </message>
  <message>
   <source>Good for surfaces that are told by brightness and texture; it is ready within seconds.</source>
   <translation>Gut für Oberflächen, die man an Helligkeit und Textur erkennt; in Sekunden fertig.</translation>
  </message>
  <message>
   <source>Good where landforms are told by what lies farther away; it wants many labels and more time.</source>
   <translation>Gut, wo man Landformen an dem erkennt, was weiter weg liegt; braucht viele Polygone und mehr Zeit.</translation>
  </message>
  <message>
   <source>Good with a handful of polygons of each class; it is ready within seconds.</source>
   <translation>Gut bei einer Handvoll Polygonen je Klasse; in Sekunden fertig.</translation>
  </message>
  <message>
   <source>Ground a sample</source>
   <translation>Boden je Abtastwert</translation>
  </message>
  <message>
   <source>Ground without a label is</source>
   <translation>Gelände ohne Beschriftung ist</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML-Datei (*.html)</translation>
  </message>
  <message>
   <source>Harmonic mean of precision and recall</source>
   <translation>Harmonisches Mittel aus Genauigkeit und Trefferquote</translation>
  </message>
  <message>
   <source>Hash of the model</source>
   <translation>Prüfsumme des Modells</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Wie sie entstand</translation>
  </message>
  <message>
   <source>Identity confidence</source>
   <translation>Sicherheit der Klasse</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>Bildmodell</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>In a cluster or chain, as secondaries are</source>
   <translation>In einem Haufen oder einer Kette, wie Sekundärkrater</translation>
  </message>
  <message>
   <source>It cannot be given fields of these names: choose or create another landform layer.</source>
   <translation>Er kann keine Felder dieser Namen bekommen: Wählen Sie einen anderen Layer für Landformen, oder legen Sie einen an.</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation>Einen Decoder beurteilen</translation>
  </message>
  <message>
   <source>Judges a trained decoder on polygons that it has not learnt from, and writes a report.

&lt;p&gt;The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation>Beurteilt einen trainierten Decoder an Polygonen, von denen er nicht gelernt hat, und schreibt einen Bericht.

&lt;p&gt;Der Bericht ist eine HTML-Datei, die sich ohne Netz öffnet: Güte jeder Klasse mit 95-%-Intervallen, was womit
verwechselt wird, gefundene und übersehene Landformen, ob Wahrscheinlichkeiten meinen, was sie sagen, Zweifel an der
Beschriftung, und woraus er entstand. Dieselben Zahlen liegen als JSON daneben.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Vollständig beschriftetes Gelände&lt;/b&gt;: Polygone, in denen jede Landform umrissen ist. Ohne sie ist es das Gelände
um die Beschriftung.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Judges two decoders by the same polygons, and writes a report.

&lt;p&gt;The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layer&lt;/b&gt;: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.&lt;/p&gt;</source>
   <translation>Beurteilt zwei Decoder nach denselben Polygonen und schreibt einen Bericht.

&lt;p&gt;Der Bericht zeigt die Werte beider nebeneinander und wie sicher der Unterschied ist: Sein 95-%-Intervall kommt bei
beiden aus denselben Blöcken des Geländes. Er ist eine HTML-Datei, die sich ohne Netz öffnet; dieselben Zahlen liegen
als JSON daneben.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Beschriftungslayer&lt;/b&gt;: Polygone, aus denen keiner von beiden gelernt hat. Gelände, das einer von ihnen schon
gesehen hat, nennt der Bericht.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Label layer</source>
   <translation>Beschriftungslayer</translation>
  </message>
  <message>
   <source>Label layers</source>
   <translation>Beschriftungslayer</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Landform Mapper</source>
   <translation>Landform Mapper</translation>
  </message>
  <message>
   <source>Landform: {name}</source>
   <translation>Landform: {name}</translation>
  </message>
  <message>
   <source>Landforms</source>
   <translation>Landformen</translation>
  </message>
  <message>
   <source>Landforms across the border of a global map stay whole</source>
   <translation>Landformen über den Rand einer globalen Karte bleiben ganz</translation>
  </message>
  <message>
   <source>Landforms by class, with their form</source>
   <translation>Landformen nach Klassen, mit ihrem Formular</translation>
  </message>
  <message>
   <source>Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})</source>
   <translation>Landformen, umrissen auf dem Bild {image}, Streckung {stretch}, mit dem Modell {model} ({hash})</translation>
  </message>
  <message>
   <source>Landforms with their shapes in metres on the body, mapped with Landform Mapper.</source>
   <translation>Landformen mit ihren Maßen in Metern auf dem Himmelskörper, kartiert mit Landform Mapper.</translation>
  </message>
  <message>
   <source>Latitude [°]</source>
   <translation>Breite [°]</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>Lernkurve</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>Learns which class a square of ground is of, from features of the frozen encoder.

&lt;p&gt;Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.&lt;/p&gt;
&lt;p&gt;The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.&lt;/p&gt;</source>
   <translation>Lernt, welcher Klasse ein Quadrat des Bodens angehört, aus Merkmalen des eingefrorenen Encoders.

&lt;p&gt;Geben Sie ein Raster mit klassifizierten Punkten oder Polygonen an, oder einen Ordner, der für jede Klasse einen
Ordner mit Bildern enthält. Auf einem Raster ist jede quadratische Zelle mit einer Klasse ein Beispiel; ihre Seite gilt in Metern auf dem Körper.&lt;/p&gt;
&lt;p&gt;Der Ausgabeordner enthält das Modell, seine Karte mit Werten auf ungesehenem Boden und ein Bild davon, was wofür
gehalten wird. Ein Ordner, der schon etwas enthält, wird nie überschrieben.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learnt for 1 epoch.</source>
   <translation>1 Epoche gelernt.</translation>
  </message>
  <message>
   <source>Learnt for {n} epochs.</source>
   <translation>{n} Epochen gelernt.</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon on {where}</source>
   <translation>Gelernt aus 1 Polygon auf {where}</translation>
  </message>
  <message>
   <source>Learnt from {polygons} polygons on {where}</source>
   <translation>Gelernt aus {polygons} Polygonen auf {where}</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation>Mindestwahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Least score (0 to 1)</source>
   <translation>Kleinste Bewertung (0 bis 1)</translation>
  </message>
  <message>
   <source>Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. Outline them on an image of the pole in a polar stereographic projection.</source>
   <translation>Ausgelassen, weil ein Pol in ihnen liegt, um den das Bild das Gelände verzerrt zeigt ({n}): {names}. Umreißen Sie sie auf einem Bild des Pols in einer polaren stereografischen Projektion.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.</source>
   <translation>Ausgelassen, weil das Feld „{field}“ für sie keinen Durchmesser enthält: {names} und {more} weitere.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names}.</source>
   <translation>Ausgelassen, weil das Feld „{field}“ für sie keinen Durchmesser enthält: {names}.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.</source>
   <translation>Ausgelassen, weil ihre Mitte oder ihr ganzer Rand außerhalb des Bildes liegt ({n}): {names} und {more} weitere.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names}.</source>
   <translation>Ausgelassen, weil ihre Mitte oder ihr ganzer Rand außerhalb des Bildes liegt ({n}): {names}.</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across</source>
   <translation>Weniger als {pixels} Pixel breit</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of {all} polygons.</source>
   <translation>Weniger als {pixels} Pixel breit, zu wenig, um alle zu finden oder sie von anderem zu unterscheiden: {n} von {all} Polygonen.</translation>
  </message>
  <message>
   <source>Let a copy of the decoder adapt first</source>
   <translation>Erst eine Kopie des Decoders anpassen</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Ebenen</translation>
  </message>
  <message>
   <source>Levels of area that masks are averaged within</source>
   <translation>Flächenstufen, in denen Masken gemittelt werden</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation>Lizenz: {licence}.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, four times as large; it takes twice as long.</source>
   <translation>Wie SegFormer-B0, viermal so groß; es dauert doppelt so lange.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, seven times as large; it takes five times as long.</source>
   <translation>Wie SegFormer-B0, siebenmal so groß; es dauert fünfmal so lange.</translation>
  </message>
  <message>
   <source>Linear probe</source>
   <translation>Lineare Sonde</translation>
  </message>
  <message>
   <source>Location confidence [m]</source>
   <translation>Lagegenauigkeit [m]</translation>
  </message>
  <message>
   <source>Longitude, -180 to 180 [°]</source>
   <translation>Länge, −180 bis 180 [°]</translation>
  </message>
  <message>
   <source>Longitude, 0 to 360 [°]</source>
   <translation>Länge, 0 bis 360 [°]</translation>
  </message>
  <message>
   <source>Look at the ground</source>
   <translation>Gelände ansehen</translation>
  </message>
  <message>
   <source>Major axis [m]</source>
   <translation>Große Achse [m]</translation>
  </message>
  <message>
   <source>Map landforms</source>
   <translation>Landformen kartieren</translation>
  </message>
  <message>
   <source>Map together with</source>
   <translation>Zusammen kartieren mit</translation>
  </message>
  <message>
   <source>Mapped 1 tile, from before. The layers are in the group “{name}”.</source>
   <translation>1 Kachel kartiert, von vorher. Die Layer sind in der Gruppe „{name}“.</translation>
  </message>
  <message>
   <source>Mapped 1 tile. The layers are in the group “{name}”.</source>
   <translation>1 Kachel kartiert. Die Layer sind in der Gruppe „{name}“.</translation>
  </message>
  <message>
   <source>Mapped at (UTC)</source>
   <translation>Kartiert am (UTC)</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”.</source>
   <translation>{tiles} Kacheln kartiert, {old} davon von vorher. Die Layer sind in der Gruppe „{name}“.</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles. The layers are in the group “{name}”.</source>
   <translation>{tiles} Kacheln kartiert. Die Layer sind in der Gruppe „{name}“.</translation>
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
   <translation>Kartiert die Landformen eines Rasters mit einem Decoder, den „Decoder trainieren“ oder die Seite Lernen
trainiert hat.

&lt;p&gt;Schreibt ein GeoPackage mit Polygonen, die ihre Grenzen teilen, ein Klassenraster und ein
Wahrscheinlichkeitsraster.&lt;/p&gt;
&lt;p&gt;Gearbeitet wird in Kacheln, und fertige Kacheln überstehen Abbruch und Absturz: Starten Sie mit demselben
Ausgabeordner erneut, um fortzufahren. Ein fertiger Lauf wird nur ersetzt, wenn Sie es erlauben.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Schwellen&lt;/b&gt;: eine Klasse und die Wahrscheinlichkeit, 0 bis 1, die sie erreichen muss, um kartiert zu werden. Wo die wahrscheinlichste Klasse ihre Schwelle nicht erreicht, ist der Boden Hintergrund oder ohne Klasse; keine andere Klasse bekommt ihn.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Zusammen kartieren mit&lt;/b&gt;: Weitere Raster desselben Körpers, jedes mit dem Kontrast seines Layers, werden mit dem
ersten zu einer Karte, in dessen Koordinatenreferenzsystem. Wo sie sich überlappen, gilt das feinste, unter gleich feinen das
erste, und wo es keine Daten hat, das nächste.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Mindestfläche&lt;/b&gt;: kleinere Polygone gehen in ihren Nachbarn auf. Ist keine angegeben, ist es das, was der Decoder nicht
von Rauschen unterscheiden kann; bei 0 bleibt alles.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Nur innerhalb&lt;/b&gt;: Polygone um das Gelände, das kartiert werden soll; sie gehen der Ausdehnung vor. Sind
Objekte darin gewählt, zählen nur diese.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>Mittlere IoU</translation>
  </message>
  <message>
   <source>Mean IoU on unseen ground</source>
   <translation>Mittlere IoU auf ungesehenem Gelände</translation>
  </message>
  <message>
   <source>Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} with a box.</source>
   <translation>Mittlere IoU auf {count} Landformen, mit denen niemand trainiert hat: {click} mit einem Klick, {clicks} mit dreien, {box} mit einem Rahmen.</translation>
  </message>
  <message>
   <source>Measure landforms</source>
   <translation>Landformen messen</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Gemessen</translation>
  </message>
  <message>
   <source>Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

&lt;p&gt;Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.&lt;/p&gt;</source>
   <translation>Misst Polygone auf dem Himmelskörper, zu dem ihr KBS gehört: Fläche, Umfang, Mittelpunkt, Durchmesser
des flächengleichen Kreises, Achsen, Azimut, Elliptizität und Zirkularität.

&lt;p&gt;Längen und Flächen gelten auf dem Ellipsoid des KBS selbst, nie auf dem des Projekts: Ein Krater auf dem Mars wird
auf dem Mars gemessen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Merge landforms</source>
   <translation>Landformen vereinen</translation>
  </message>
  <message>
   <source>Minimum area (m²)</source>
   <translation>Mindestfläche (m²)</translation>
  </message>
  <message>
   <source>Minor axis [m]</source>
   <translation>Kleine Achse [m]</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model (folder)</source>
   <translation>Modell (Ordner)</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <source>No feature has a diameter in the field “{field}”. Choose another field.</source>
   <translation>Kein Objekt hat im Feld „{field}“ einen Durchmesser. Wählen Sie ein anderes Feld.</translation>
  </message>
  <message>
   <source>No labelled polygons yet.</source>
   <translation>Noch keine beschrifteten Polygone.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field.</source>
   <translation>Kein Polygon von „{layer}“ hat einen Wert im Feld „{field}“. Füllen Sie es aus, oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.</source>
   <translation>Noch kein Polygon von „{layer}“ ist durchgesehen. Sehen Sie erst einige durch, oder lernen Sie von allen.</translation>
  </message>
  <message>
   <source>No reviewed crater is so large.</source>
   <translation>Kein durchgesehener Krater ist so groß.</translation>
  </message>
  <message>
   <source>No table could be made in {path}: {reason}. Free some space there, or choose another file.</source>
   <translation>In {path} ließ sich keine Tabelle anlegen: {reason}. Schaffen Sie dort Platz, oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Nothing would be left of the largest landform. Select others.</source>
   <translation>Von der größten Landform bliebe nichts übrig. Wählen Sie andere.</translation>
  </message>
  <message>
   <source>Numbers of polygons</source>
   <translation>Anzahlen von Polygonen</translation>
  </message>
  <message>
   <source>Numbers of the report</source>
   <translation>Zahlen des Berichts</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation>ONNX-Datei</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no geometry.</source>
   <translation>Objekt {name}: Objekt {number} des Layers hat keine Geometrie.</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no place in the raster's CRS, so the object is left out.</source>
   <translation>Objekt {name}: Objekt {number} des Layers hat im KBS des Rasters keinen Ort und wird ausgelassen.</translation>
  </message>
  <message>
   <source>Object {name}: nothing was found there.</source>
   <translation>Objekt {name}: Dort wurde nichts gefunden.</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation>Objekt {name}: {reason}</translation>
  </message>
  <message>
   <source>Of all craters about {share} were found ({low} to {high})</source>
   <translation>Von allen Kratern wurden etwa {share} gefunden ({low} bis {high})</translation>
  </message>
  <message>
   <source>Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).</source>
   <translation>Von den Kratern von {sizes}, wo die Zählung beginnt, wurden etwa {share} gefunden ({low} bis {high}).</translation>
  </message>
  <message>
   <source>On or off (1 or 0)</source>
   <translation>Darauf oder daneben (1 oder 0)</translation>
  </message>
  <message>
   <source>One is on {body}, the other on {other}.</source>
   <translation>Der eine ist auf {body}, der andere auf {other}.</translation>
  </message>
  <message>
   <source>Only inside</source>
   <translation>Nur innerhalb</translation>
  </message>
  <message>
   <source>Only polygons that are reviewed</source>
   <translation>Nur durchgesehene Polygone</translation>
  </message>
  <message>
   <source>Only these classes</source>
   <translation>Nur diese Klassen</translation>
  </message>
  <message>
   <source>Or a folder of pictures</source>
   <translation>Oder ein Ordner mit Bildern</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Other views of the same ground, such as relief or slope, which the decoder looks at too. With several rasters each has to reach over all of them. A map needs as many, in the same order.</source>
   <translation>Andere Ansichten desselben Geländes, etwa Relief oder Neigung, die der Decoder auch ansieht. Bei mehreren Rastern muss jede über alle reichen. Eine Karte braucht ebenso viele, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>Outline landforms at prompts</source>
   <translation>Landformen an Vorgaben umreißen</translation>
  </message>
  <message>
   <source>Outline landforms by clicks, train a decoder, map a whole extent</source>
   <translation>Landformen mit Klicks umreißen, einen Decoder trainieren, eine ganze Ausdehnung kartieren</translation>
  </message>
  <message>
   <source>Outlined by an earlier run: {n}.</source>
   <translation>Von einem früheren Lauf umrissen: {n}.</translation>
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
   <translation>Umreißt je Vorgabe eine Landform, im Maßstab der Landform selbst.

&lt;p&gt;&lt;b&gt;Vorgaben&lt;/b&gt;: Punkte in der Mitte von Landformen, oder Polygone, deren umschließende Rechtecke um sie gezogen
sind.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Objekt&lt;/b&gt;: Objekte des Layers mit demselben Wert in diesem Feld sind eine Vorgabe; eines ohne Wert ist eine
eigene. &lt;b&gt;Darauf oder daneben&lt;/b&gt;: ein Feld mit 1 für Punkte auf der Landform und 0 für Punkte daneben; ein Punkt ohne
Wert liegt auf ihr. Ohne die beiden Felder ist jedes Objekt des Layers eine eigene Vorgabe.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Durchmesser&lt;/b&gt;: der Landform um jeden Punkt, wie Kraterkataloge ihn führen; Vorgabe ist dann ein Rechteck dieser
Breite. Die Einheit sagt der Name des Feldes, wenn Sie keine wählen: Meter bei Namen wie DIAM_M, sonst
Kilometer.&lt;/p&gt;
&lt;p&gt;Ein Lauf über viele Vorgaben darf abgebrochen werden oder mit QGIS enden: Was umrissen ist, bleibt aufgehoben, und
dieselben Vorgaben auf demselben Raster gehen von dort weiter.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>PROJ knows no transformation between the two coordinate reference systems.</source>
   <translation>PROJ kennt keine Transformation zwischen den beiden Koordinatenbezugssystemen.</translation>
  </message>
  <message>
   <source>Part of the mapped ground</source>
   <translation>Anteil am kartierten Gelände</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation>Ausschnitte</translation>
  </message>
  <message>
   <source>Perimeter [m]</source>
   <translation>Umfang [m]</translation>
  </message>
  <message>
   <source>Picture of the curves</source>
   <translation>Bild der Kurven</translation>
  </message>
  <message>
   <source>Picture of the labels</source>
   <translation>Bild der Labels</translation>
  </message>
  <message>
   <source>Pixel [m]</source>
   <translation>Pixel [m]</translation>
  </message>
  <message>
   <source>Planetocentric</source>
   <translation>Planetozentrisch</translation>
  </message>
  <message>
   <source>Planetographic</source>
   <translation>Planetographisch</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Probabilities of each class</source>
   <translation>Wahrscheinlichkeiten je Klasse</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation>Wahrscheinlichkeitsraster</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Vorgaben</translation>
  </message>
  <message>
   <source>Prototypes (few labels)</source>
   <translation>Prototypen (wenige Polygone)</translation>
  </message>
  <message>
   <source>QGIS gives no reason</source>
   <translation>QGIS nennt keinen Grund</translation>
  </message>
  <message>
   <source>QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. What the plugin stores is right on equirectangular ones; of others compare with another layer.</source>
   <translation>QGIS hat PROJ {own} und die Engine {version}; sie legen Orte auf Planeten in diesen Karten woandershin: {maps}. Was das Plugin speichert, stimmt in abstandstreuen Zylinderkarten; andere vergleichen Sie mit einem weiteren Layer.</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation>Zufallswald</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each in the same order.</source>
   <translation>Raster: {rasters}, Layer mit Polygonen: {labels}. Geben Sie einen Polygonlayer für alle Raster an, oder für jedes einen in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>Refine landform</source>
   <translation>Landform bessern</translation>
  </message>
  <message>
   <source>Remove landforms</source>
   <translation>Landformen entfernen</translation>
  </message>
  <message>
   <source>Replace a finished run</source>
   <translation>Einen fertigen Lauf ersetzen</translation>
  </message>
  <message>
   <source>Replace files that are there</source>
   <translation>Vorhandene Dateien ersetzen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Residual of the fit [m]</source>
   <translation>Restfehler der Anpassung [m]</translation>
  </message>
  <message>
   <source>Restore landforms</source>
   <translation>Landformen wiederherstellen</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Durchsicht: {name}</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Durchgesehen</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation>Bearbeiter</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>SAM model</source>
   <translation>SAM-Modell</translation>
  </message>
  <message>
   <source>SAM that finds the masks</source>
   <translation>SAM, das die Masken findet</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC-Eintrag</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.&lt;/p&gt;</source>
   <translation>Sagt von jeder Zelle eines Gitters, welcher Klasse sie angehört, mit einem Modell aus „Ausschnitt-Klassifikator trainieren“.

&lt;p&gt;Schreibt einen Layer mit einem Polygon je Zelle, ihrer Klasse und der Wahrscheinlichkeit jeder Klasse, und ein Raster
der Wahrscheinlichkeiten. Zellen, die zu weniger als der Hälfte Daten enthalten, entfallen.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Seite einer Zelle&lt;/b&gt;: 0 nimmt die des Trainings.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Mindestwahrscheinlichkeit&lt;/b&gt;: Eine Zelle, deren wahrscheinlichste Klasse weniger wahrscheinlich ist, hat keine Klasse. Mit 0 bekommt jede Zelle eine der
gelernten Klassen, was immer sie zeigt, außer wenn eine davon für anderen Boden steht.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Score below {score}</source>
   <translation>Wertung unter {score}</translation>
  </message>
  <message>
   <source>Score of the model</source>
   <translation>Güte nach dem Modell</translation>
  </message>
  <message>
   <source>Second map (folder of the run)</source>
   <translation>Zweite Karte (Ordner des Laufs)</translation>
  </message>
  <message>
   <source>Second model (folder)</source>
   <translation>Zweites Modell (Ordner)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Shape on the body</source>
   <translation>Form auf dem Himmelskörper</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Share of a mask</source>
   <translation>Anteil einer Maske</translation>
  </message>
  <message>
   <source>Share of ground kept unseen</source>
   <translation>Ungesehener Anteil des Geländes</translation>
  </message>
  <message>
   <source>Share of the ground on which masks decided</source>
   <translation>Anteil des Geländes, auf dem Masken entschieden</translation>
  </message>
  <message>
   <source>Share of the ground that differs</source>
   <translation>Anteil des Geländes, der sich unterscheidet</translation>
  </message>
  <message>
   <source>Share of the ground that they changed</source>
   <translation>Anteil des Geländes, den sie änderten</translation>
  </message>
  <message>
   <source>Shared ground of map and labels, as a part of the ground of either</source>
   <translation>Gemeinsames Gelände von Karte und Beschriftung, als Anteil am Gelände von einer der beiden</translation>
  </message>
  <message>
   <source>Side of a cell (m)</source>
   <translation>Seite einer Zelle (m)</translation>
  </message>
  <message>
   <source>Smallest diameter (m)</source>
   <translation>Kleinster Durchmesser (m)</translation>
  </message>
  <message>
   <source>Smoothing (0 none to 1 strong)</source>
   <translation>Glättung (0 ohne bis 1 stark)</translation>
  </message>
  <message>
   <source>Split landform</source>
   <translation>Landform teilen</translation>
  </message>
  <message>
   <source>Start from an earlier model</source>
   <translation>Von einem früheren Modell ausgehen</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Die Engine wird gestartet…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>Nach {done} von {count} Objekten angehalten. Sie sind aufgehoben: Derselbe Lauf geht von dort weiter.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation>Nach {share} % der Kacheln angehalten.</translation>
  </message>
  <message>
   <source>Stopped early.</source>
   <translation>Vorzeitig beendet.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for 1 epoch.</source>
   <translation>Vorzeitig beendet; 1 Epoche gelernt.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for {n} epochs.</source>
   <translation>Vorzeitig angehalten; {n} Epochen gelernt.</translation>
  </message>
  <message>
   <source>Stopped early; the best epoch, {epoch}, is in {folder}.</source>
   <translation>Vorzeitig angehalten; die beste Epoche, {epoch}, liegt in {folder}.</translation>
  </message>
  <message>
   <source>Stopped early; the student as it was after step {step} is in {folder}.</source>
   <translation>Vorzeitig beendet; der Schüler, wie er nach Schritt {step} war, liegt in {folder}.</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Schüler</translation>
  </message>
  <message>
   <source>Student: EfficientNet-Lite0</source>
   <translation>Schüler: EfficientNet-Lite0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B0</source>
   <translation>Schüler: SegFormer-B0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B1</source>
   <translation>Schüler: SegFormer-B1</translation>
  </message>
  <message>
   <source>Student: SegFormer-B2</source>
   <translation>Schüler: SegFormer-B2</translation>
  </message>
  <message>
   <source>Subtract landforms</source>
   <translation>Landformen abziehen</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation>Unterart</translation>
  </message>
  <message>
   <source>Table with centres and diameters</source>
   <translation>Tabelle mit Mittelpunkten und Durchmessern</translation>
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
   <translation>Lehrt einen kleinen Decoder, einen Schüler, an Bildern ohne Labels: Ein Decoder von anderem Gelände sagt die Klassen, Masken eines SAM, das nach dem gefragt wird, was er sieht, berichtigen deren Grenzen, und der Schüler lernt von beiden.

&lt;p&gt;&lt;b&gt;Bilder&lt;/b&gt;: vom neuen Gelände, alle in einem Maßstab, den der Decoder kennt.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minuten&lt;/b&gt;: wie lange der Schüler lernt; das Finden der Masken kommt davor. Abbrechen behält das bisher Beste.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Anteil einer Maske&lt;/b&gt;: Eine Maske zählt, wo sie sich so weit (IoU) mit dem deckt, was der Decoder sieht.&lt;/p&gt;
&lt;p&gt;Das Bild neben dem Modell zeigt, wovon er gelernt hat: Sehen Sie es an. Von seiner Güte ist nichts bekannt, bis er an Labels beurteilt wird.&lt;/p&gt;</translation>
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
   <translation>Sagt, ob mehr Beschriftung hülfe.

&lt;p&gt;Decoder werden mit 1, 2, 5, 10 und so weiter der Polygone jeder Klasse trainiert, jede Anzahl mehrmals mit anderen
Polygonen, und auf demselben Gelände beurteilt, von dem keiner gelernt hat. Der Bericht zeigt, wie die Güte wächst, und
antwortet in einem Satz; dieselben Zahlen liegen als JSON daneben. Kein Modell wird behalten.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Anzahlen von Polygonen&lt;/b&gt;: jeder Klasse, etwa 5, 20, 80. Leer gelassen richten sie sich danach, wie viele es gibt.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Ziehungen jeder Anzahl&lt;/b&gt;: mit weniger als dreien ist Zufall von Gewinn nicht zu unterscheiden.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Vollständig beschriftetes Gelände&lt;/b&gt;: Polygone, in denen jede Landform umrissen ist. Ohne sie ist es das Gelände
um die Beschriftung.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>The box is outside the layer {layer}. Draw it on the image.</source>
   <translation>Das Rechteck liegt außerhalb des Layers {layer}. Ziehen Sie es auf dem Bild auf.</translation>
  </message>
  <message>
   <source>The card {path} cannot be read. Train the model again, or take another one.</source>
   <translation>Die Beschreibung {path} ist nicht lesbar. Trainieren Sie das Modell neu, oder nehmen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The click is outside the layer {layer}. Click on the image.</source>
   <translation>Der Klick liegt außerhalb des Layers {layer}. Klicken Sie auf das Bild.</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation>Der Vergleich wurde angehalten; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>The counts have too few craters from there on to tell how complete they are.</source>
   <translation>Die Zählungen haben von da an zu wenige Krater, um zu sagen, wie vollständig sie sind.</translation>
  </message>
  <message>
   <source>The differences in {path} could not be opened.</source>
   <translation>Die Unterschiede in {path} konnten nicht geöffnet werden.</translation>
  </message>
  <message>
   <source>The disk has only {size} left: choose a folder on another one.</source>
   <translation>Auf dem Datenträger sind nur noch {size} frei: einen Ordner auf einem anderen wählen.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly: {reason}</source>
   <translation>Die Engine endete unerwartet: {reason}</translation>
  </message>
  <message>
   <source>The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock and press “Set up engine…”.</source>
   <translation>Die Engine ist in {folder} nicht eingerichtet. Öffnen Sie die Seite Engine von Landform Mapper, und drücken Sie „Engine einrichten…“.</translation>
  </message>
  <message>
   <source>The engine {path} does not start ({reason}). Repair it on the Engine page.</source>
   <translation>Die Engine {path} startet nicht ({reason}). Reparieren Sie sie auf der Seite Engine.</translation>
  </message>
  <message>
   <source>The extent cannot be brought into the CRS of the raster “{raster}”. Zoom in to the raster, or use the whole layer.</source>
   <translation>Die Ausdehnung lässt sich nicht in das KBS des Rasters „{raster}“ bringen. Zoomen Sie auf das Raster, oder nehmen Sie den ganzen Layer.</translation>
  </message>
  <message>
   <source>The extent is empty. Draw a rectangle on the map, or choose another extent.</source>
   <translation>Die Ausdehnung ist leer. Zeichnen Sie ein Rechteck in der Karte, oder wählen Sie eine andere Ausdehnung.</translation>
  </message>
  <message>
   <source>The extent is on {body}, but the raster “{raster}” is on {other}. Choose an extent on the raster's own body.</source>
   <translation>Die Ausdehnung ist auf {body}, das Raster „{raster}“ aber auf {other}. Wählen Sie eine Ausdehnung auf dem Himmelskörper des Rasters.</translation>
  </message>
  <message>
   <source>The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer.</source>
   <translation>Die Ausdehnung liegt außerhalb des Rasters „{raster}“. Verschieben Sie die Karte zum Raster, oder nehmen Sie den ganzen Layer.</translation>
  </message>
  <message>
   <source>The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. Match another field, rename that one, or choose another landform layer.</source>
   <translation>Das Feld {field} des Layers {layer} ist vom Typ {type}, der „{value}“ nicht aufnehmen kann. Ordnen Sie ein anderes Feld zu, benennen Sie es um, oder wählen Sie einen anderen Layer für Landformen.</translation>
  </message>
  <message>
   <source>The field “{field}” holds radii by its name: landforms are taken to be twice as wide.</source>
   <translation>Das Feld „{field}“ enthält dem Namen nach Radien: Die Landformen werden doppelt so breit angenommen.</translation>
  </message>
  <message>
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation>Das Bild „{image}“ ist keine Datei, die die Engine lesen kann. Speichern Sie es zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>Die Aufgabe wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation>Das Beurteilen wurde beendet; es wurde kein Bericht geschrieben.</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the ensemble.</source>
   <translation>Die Art, die auf dem meisten Gelände am besten abschneidet; derzeit das Ensemble.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.</source>
   <translation>Der Beschriftungslayer „{layer}“ hat kein Feld für die Klasse. Wählen Sie das Feld mit der Klasse, oder fügen Sie eines hinzu.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.</source>
   <translation>Der Beschriftungslayer „{layer}“ hat kein Feld „{field}“. Wählen Sie das Feld mit der Klasse, oder fügen Sie es hinzu.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.</source>
   <translation>Der Beschriftungslayer „{layer}“ ist leer. Umreißen Sie zuerst einige Landformen auf der Seite Zeichnen.</translation>
  </message>
  <message>
   <source>The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. Choose the raster that the labels were drawn on.</source>
   <translation>Die Beschriftung „{layer}“ ist auf {body}, das Raster „{raster}“ aber auf {other}. Wählen Sie das Raster, auf dem sie gezeichnet wurde.</translation>
  </message>
  <message>
   <source>The landform accepted last is saved, or its layer gone: delete it in the layer instead.</source>
   <translation>Die zuletzt angenommene Landform ist gespeichert, oder ihr Layer ist fort: Löschen Sie sie dann im Layer.</translation>
  </message>
  <message>
   <source>The landform cannot go to the layer {layer}. {reason}</source>
   <translation>Die Landform kann nicht in den Layer {layer}. {reason}</translation>
  </message>
  <message>
   <source>The landform is no longer in the layer {layer}: undo, or clear the prompt.</source>
   <translation>Die Landform ist nicht mehr im Layer {layer}: Machen Sie das rückgängig, oder verwerfen Sie die Eingabe.</translation>
  </message>
  <message>
   <source>The landform would not fall in two: click on a part of it, or choose another outline with Tab.</source>
   <translation>Die Landform würde nicht in zwei zerfallen: Klicken Sie auf einen Teil von ihr, oder wählen Sie mit Tabulator einen anderen Umriss.</translation>
  </message>
  <message>
   <source>The layer {layer} cannot be edited: its file or its disk may be read-only. Choose or create another landform layer.</source>
   <translation>Der Layer {layer} lässt sich nicht bearbeiten: Seine Datei oder sein Datenträger ist vielleicht schreibgeschützt. Wählen Sie einen anderen Layer für Landformen, oder legen Sie einen an.</translation>
  </message>
  <message>
   <source>The layer {layer} could not be saved; your edits are kept. {reason}</source>
   <translation>Der Layer {layer} ließ sich nicht speichern; Ihre Änderungen bleiben erhalten. {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the change. Choose or create another one.</source>
   <translation>Der Layer {layer} hat die Änderung nicht angenommen. Wählen Sie einen anderen, oder legen Sie einen an.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the field {field}. Choose or create another one.</source>
   <translation>Der Layer {layer} hat das Feld {field} nicht angenommen. Wählen Sie einen anderen, oder legen Sie einen an.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landform. Choose or create another one.</source>
   <translation>Der Layer {layer} hat die Landform nicht angenommen. Wählen Sie einen anderen, oder legen Sie einen an.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landforms. They are still kept.</source>
   <translation>Der Layer {layer} hat die Landformen nicht angenommen. Sie bleiben aufgehoben.</translation>
  </message>
  <message>
   <source>The layer {layer} has no field for the class: match its fields first.</source>
   <translation>Der Layer {layer} hat kein Feld für die Klasse: ordnen Sie zuerst seine Felder zu.</translation>
  </message>
  <message>
   <source>The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.</source>
   <translation>Der Layer {layer} hat keine Felder „class“ und „reviewed“; in ihm gibt es nichts durchzusehen.</translation>
  </message>
  <message>
   <source>The layer {table} in {path} could not be opened: {reason}. Choose another file.</source>
   <translation>Der Layer {table} in {path} ließ sich nicht öffnen: {reason}. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no field {names} for this landform.</source>
   <translation>Der Layer „{layer}“ hat kein Feld {names} für diese Landform.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no fields for {count} values of this landform ({names}).</source>
   <translation>Der Layer „{layer}“ hat keine Felder für {count} Werte dieser Landform ({names}).</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no polygon. Choose another extent.</source>
   <translation>Der Layer „{layer}“ hat kein Polygon. Wählen Sie eine andere Ausdehnung.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no selected polygon. Select some, or choose another extent.</source>
   <translation>Im Layer „{layer}“ ist kein Polygon gewählt. Wählen Sie welche, oder eine andere Ausdehnung.</translation>
  </message>
  <message>
   <source>The map and the layer {layer} do not fit together. {reason}</source>
   <translation>Die Karte und der Layer {layer} passen nicht zusammen. {reason}</translation>
  </message>
  <message>
   <source>The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's CRS to the layer's.</source>
   <translation>Die Karte zeigt {body}, und der Layer {layer} liegt auf {other}: Ein Klick hat dort keinen Ort. Setzen Sie das KBS des Projekts auf das des Layers.</translation>
  </message>
  <message>
   <source>The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, in the same order.</source>
   <translation>Das Modell hat von {number} Layern eines Geländes gelernt: {names}. Wählen Sie auch die Layer neben dem Raster, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>The network has {count} inputs, since the decoder looks at several levels: Deepness takes one.</source>
   <translation>Das Netz hat {count} Eingänge, da der Decoder mehrere Stufen betrachtet: Deepness nimmt einen.</translation>
  </message>
  <message>
   <source>The polygon is outside the layer {layer}. Draw it on the image.</source>
   <translation>Das Polygon liegt außerhalb des Layers {layer}. Zeichnen Sie es auf dem Bild.</translation>
  </message>
  <message>
   <source>The polygons in {path} could not be opened: {reason}. Run the map again.</source>
   <translation>Die Polygone in {path} ließen sich nicht öffnen: {reason}. Kartieren Sie erneut.</translation>
  </message>
  <message>
   <source>The prompts do not fit the raster. {reason}</source>
   <translation>Die Vorgaben passen nicht zum Raster. {reason}</translation>
  </message>
  <message>
   <source>The raster is on {body} and the landform layer {layer} on {other}. Choose or create a landform layer for this raster.</source>
   <translation>Das Raster ist auf {body}, der Layer {layer} der Landformen auf {other}. Wählen Sie einen Layer für dieses Raster, oder legen Sie einen an.</translation>
  </message>
  <message>
   <source>The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation>Das Raster „{layer}“ ist keine Datei, die die Engine lesen kann. Speichern Sie es zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{name}” is not a file that the engine can read. Save it as a GeoTIFF first (right-click the layer, Export, Save As).</source>
   <translation>Das Raster „{name}“ ist keine Datei, die die Engine lesen kann. Speichern Sie es zuerst als GeoTIFF (Rechtsklick auf den Layer, Export, Speichern als).</translation>
  </message>
  <message>
   <source>The second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation>Die zweite Zählung hat etwa {share} ({low} bis {high}) der {first} durchgesehenen Krater.</translation>
  </message>
  <message>
   <source>The second count is a part of this one, which is taken to be complete after its review.</source>
   <translation>Die zweite Zählung ist ein Teil dieser, die nach ihrer Durchsicht als vollständig gilt.</translation>
  </message>
  <message>
   <source>The selected landforms do not overlap: there is nothing to subtract.</source>
   <translation>Die gewählten Landformen überlappen sich nicht: Es gibt nichts abzuziehen.</translation>
  </message>
  <message>
   <source>The set-up stopped because of an unexpected error: {error}.</source>
   <translation>Die Einrichtung brach mit einem unerwarteten Fehler ab: {error}.</translation>
  </message>
  <message>
   <source>The sizes in the field “{field}” are taken to be kilometres.</source>
   <translation>Die Größen im Feld „{field}“ werden als Kilometer genommen.</translation>
  </message>
  <message>
   <source>The threshold of “{name}” should be a number from 0 to 1, not “{value}”.</source>
   <translation>Die Schwelle von „{name}“ sollte eine Zahl von 0 bis 1 sein, nicht „{value}“.</translation>
  </message>
  <message>
   <source>There are about {all}; both together have {share}.</source>
   <translation>Es gibt etwa {all}; beide zusammen haben {share}.</translation>
  </message>
  <message>
   <source>There is no such raster. Choose a raster layer or a file.</source>
   <translation>Dieses Raster gibt es nicht. Wählen Sie einen Rasterlayer oder eine Datei.</translation>
  </message>
  <message>
   <source>They are of {body}</source>
   <translation>Sie sind von {body}</translation>
  </message>
  <message>
   <source>This box has no place in the layer's coordinate reference system.</source>
   <translation>Dieses Rechteck hat keinen Ort im Koordinatenbezugssystem des Layers.</translation>
  </message>
  <message>
   <source>This holds where both have looked at the same ground without knowing of each other; craters that both hardly see make it look better than it is, things that are no craters worse.</source>
   <translation>Das gilt, wenn beide dasselbe Gelände ohne Wissen voneinander angesehen haben; Krater, die beide kaum sehen, lassen es besser aussehen, als es ist, Dinge, die keine Krater sind, schlechter.</translation>
  </message>
  <message>
   <source>This place has no coordinates in the layer's coordinate reference system.</source>
   <translation>Dieser Ort hat keine Koordinaten im Koordinatenbezugssystem des Layers.</translation>
  </message>
  <message>
   <source>This polygon has no place in the layer's coordinate reference system.</source>
   <translation>Dieses Polygon hat keinen Ort im Koordinatenbezugssystem des Layers.</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Schwellen</translation>
  </message>
  <message>
   <source>Tick at least one image of the new ground. Images that are files in the project count.</source>
   <translation>Haken Sie mindestens ein Bild des neuen Geländes an. Angeboten werden Bilder des Projekts, die Dateien sind.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>Time needed [s]</source>
   <translation>Benötigte Zeit [s]</translation>
  </message>
  <message>
   <source>Train a patch classifier</source>
   <translation>Ausschnitt-Klassifikator trainieren</translation>
  </message>
  <message>
   <source>Train decoder</source>
   <translation>Decoder trainieren</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>Trainiert</translation>
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
   <translation>Trainiert einen Decoder, der Landformen findet, wie sie die Polygone der Beschriftung umreißen.

&lt;p&gt;Der Decoder ist ein kleines Netz, oder eine einfachere Art, auf den unveränderten Merkmalen eines Bildmodells. Das
beschriftete Gelände wird in Blöcke geteilt; jeden beurteilt ein Decoder, der ihn nicht gesehen hat, und der behaltene
hat von allen gelernt.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Beschriftungslayer&lt;/b&gt;: einer für alle Raster, oder je einer in derselben Reihenfolge. Jeder braucht das
Klassenfeld.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Vollständig beschriftetes Gelände&lt;/b&gt;: Polygone, in denen jede Landform umrissen ist. Ohne sie ist es das Gelände
um die Beschriftung.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Von einem früheren Modell ausgehen&lt;/b&gt;: Klassen, die beide kennen, lernen von dem aus weiter, was es weiß; sein Bildmodell,
seine Art und sein Maßstab bleiben.&lt;/p&gt;
&lt;p&gt;Der Ausgabeordner enthält das Modell (safetensors), seine Beschreibung (JSON) und ein Bild der Kurven. Ein Ordner, in
dem schon etwas liegt, wird nie überschrieben.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation>Transformer</translation>
  </message>
  <message>
   <source>Twice the shared ground, as a part of the sum of both</source>
   <translation>Das doppelte gemeinsame Gelände, als Anteil an der Summe beider</translation>
  </message>
  <message>
   <source>UNet from scratch</source>
   <translation>UNet von Grund auf</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation>Einheit des Durchmessers</translation>
  </message>
  <message>
   <source>Version of ONNX's operators</source>
   <translation>Version der Operatoren von ONNX</translation>
  </message>
  <message>
   <source>Waits until all landforms are found.</source>
   <translation>Wartet, bis alle Landformen gefunden sind.</translation>
  </message>
  <message>
   <source>Waits until the comparison is done.</source>
   <translation>Wartet, bis der Vergleich fertig ist.</translation>
  </message>
  <message>
   <source>Waits until the conversion is done.</source>
   <translation>Wartet, bis die Umwandlung fertig ist.</translation>
  </message>
  <message>
   <source>Waits until the decoder is judged.</source>
   <translation>Wartet, bis der Decoder beurteilt ist.</translation>
  </message>
  <message>
   <source>Waits until the download is done.</source>
   <translation>Wartet, bis der Download fertig ist.</translation>
  </message>
  <message>
   <source>Waits until the export is done.</source>
   <translation>Wartet, bis der Export fertig ist.</translation>
  </message>
  <message>
   <source>Waits until the labels of the student are drawn.</source>
   <translation>Wartet, bis die Labels des Schülers gezeichnet sind.</translation>
  </message>
  <message>
   <source>Waits until the learning curve is drawn.</source>
   <translation>Wartet, bis die Lernkurve gezeichnet ist.</translation>
  </message>
  <message>
   <source>Waits until the map run is done.</source>
   <translation>Wartet, bis der Kartenlauf fertig ist.</translation>
  </message>
  <message>
   <source>Waits until the pretraining is done.</source>
   <translation>Wartet, bis das Vortraining fertig ist.</translation>
  </message>
  <message>
   <source>Waits until the student is taught.</source>
   <translation>Wartet, bis der Schüler unterrichtet ist.</translation>
  </message>
  <message>
   <source>Waits until the training is done.</source>
   <translation>Wartet, bis das Training fertig ist.</translation>
  </message>
  <message>
   <source>What a decoder has found, in this layer</source>
   <translation>Was ein Decoder gefunden hat, in diesem Layer</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was sie ist</translation>
  </message>
  <message>
   <source>What {reviewer} has, in this layer</source>
   <translation>Was {reviewer} hat, in diesem Layer</translation>
  </message>
  <message>
   <source>Whether more labels would help</source>
   <translation>Ob mehr Beschriftung hülfe</translation>
  </message>
  <message>
   <source>Which is better</source>
   <translation>Welcher besser ist</translation>
  </message>
  <message>
   <source>Windows at most</source>
   <translation>Fenster höchstens</translation>
  </message>
  <message>
   <source>Writes a decoder as one ONNX file that other programs run, with all that stands before it.

&lt;p&gt;The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.&lt;/p&gt;
&lt;p&gt;Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.&lt;/p&gt;</source>
   <translation>Schreibt einen Decoder als eine ONNX-Datei, die andere Programme ausführen, mit allem, was davor steht.

&lt;p&gt;Die Datei enthält, was die QGIS-Erweiterung Deepness liest: Klassen, Auflösung, Größe und Überlappung ihrer
Kacheln, und wie Pixel skaliert werden. Deepness nimmt Decoder mit einem Eingang: Schüler, und andere, die eine Stufe
betrachten.&lt;/p&gt;
&lt;p&gt;Daneben beschreibt ein STAC-Eintrag mit der Erweiterung Machine Learning Model Eingänge, Klassen und
Lizenz.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

&lt;p&gt;Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt;: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Counted area&lt;/b&gt;: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
&lt;b&gt;image&lt;/b&gt; that holds data is taken. COCO annotations are in pixels of the image.&lt;/p&gt;</source>
   <translation>Schreibt Polygone für andere Programme: Kraterzählungen für Craterstats (.scc, .diam) oder als zwei
Shapefiles (_CRATER und _AREA, wie CraterTools und OpenCraterTool sie haben), COCO-Annotationen, eine CSV-Tabelle,
GeoJSON.

&lt;p&gt;Durchmesser und Mittelpunkte sind die der Ausgleichskreise durch die Umrisse (kleinste Quadrate), auf dem
Himmelskörper des KBS des Layers.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Klassen&lt;/b&gt;: nur diese, durch Kommas getrennt. Ohne Angabe nimmt eine Kraterzählung alle Klassen, die nach
Kratern heißen („crater“), und ohne Klassenfeld alle Polygone.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Zählfläche&lt;/b&gt;: Polygone um das Gelände, das abgesucht wurde; eine Kraterzählung braucht sie. Ohne sie gilt alles,
was vom &lt;b&gt;Bild&lt;/b&gt; Daten hat. COCO-Annotationen sind in Pixeln des Bildes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>a body of {radius} km radius</source>
   <translation>einem Himmelskörper mit {radius} km Radius</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation>noch wenige Sekunden</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>etwa eine Minute</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>etwa {hours} h</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>noch etwa {hours} h</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min</source>
   <translation>etwa {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <translation>noch etwa {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>noch etwa {minutes} min</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation>etwa {n} min</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>noch etwa {seconds} s</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>etwa {size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>an unknown body</source>
   <translation>einem unbekannten Himmelskörper</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation>wie gezeigt</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>diameter</source>
   <translation>Durchmesser</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>von Hand gezeichnet</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>feature {number}</source>
   <translation>Objekt {number}</translation>
  </message>
  <message>
   <source>it said nothing</source>
   <translation>sie sagte nichts</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation>Landformen</translation>
  </message>
  <message>
   <source>learnt from {number} layers: {names}</source>
   <translation>gelernt von {number} Layern: {names}</translation>
  </message>
  <message>
   <source>learnt: objects are found one by one</source>
   <translation>gelernt: Objekte werden einzeln gefunden</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <source>light</source>
   <translation>leicht</translation>
  </message>
  <message>
   <source>map units</source>
   <translation>Karteneinheiten</translation>
  </message>
  <message>
   <source>mapped by a model</source>
   <translation>von einem Modell kartiert</translation>
  </message>
  <message>
   <source>mapped extent</source>
   <translation>kartierte Ausdehnung</translation>
  </message>
  <message>
   <source>mean IoU {score} on unseen ground</source>
   <translation>mittlere IoU {score} auf ungesehenem Gelände</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>kein Grund genannt</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ohne</translation>
  </message>
  <message>
   <source>none: it reads the pixels</source>
   <translation>keines: Er liest die Pixel</translation>
  </message>
  <message>
   <source>not learnt: that takes 300 labels of objects</source>
   <translation>nicht gelernt: dazu braucht es 300 beschriftete Objekte</translation>
  </message>
  <message>
   <source>once (fast)</source>
   <translation>einmal (schnell)</translation>
  </message>
  <message>
   <source>other</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>outlined by clicks</source>
   <translation>mit Klicks umrissen</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>probabilities of each class</source>
   <translation>Wahrscheinlichkeiten jeder Klasse</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>questionable</source>
   <translation>fraglich</translation>
  </message>
  <message>
   <source>reviewed polygons only</source>
   <translation>nur geprüfte Polygone</translation>
  </message>
  <message>
   <source>strong</source>
   <translation>stark</translation>
  </message>
  <message>
   <source>three times (better, slower)</source>
   <translation>dreimal (besser, langsamer)</translation>
  </message>
  <message>
   <source>time not known before the first tiles</source>
   <translation>Dauer erst nach den ersten Kacheln bekannt</translation>
  </message>
  <message>
   <source>told by the field's name</source>
   <translation>nach dem Namen des Feldes</translation>
  </message>
  <message>
   <source>unclassified</source>
   <translation>ohne Klasse</translation>
  </message>
  <message>
   <source>up to {size}</source>
   <translation>bis zu {size}</translation>
  </message>
  <message>
   <source>{count} craters, N(1) = {density} km⁻²</source>
   <translation>{count} Krater, N(1) = {density} km⁻²</translation>
  </message>
  <message>
   <source>{count} landforms</source>
   <translation>{count} Landformen</translation>
  </message>
  <message>
   <source>{done} of {count} objects, about {minutes} min left</source>
   <translation>{done} von {count} Objekten, noch etwa {minutes} min</translation>
  </message>
  <message>
   <source>{field} is one of: {values}.</source>
   <translation>{field} ist eines von: {values}.</translation>
  </message>
  <message>
   <source>{field} lies between {least} and {most}.</source>
   <translation>{field} liegt zwischen {least} und {most}.</translation>
  </message>
  <message>
   <source>{first} here, {second} in the second count, {both} in both</source>
   <translation>{first} hier, {second} in der zweiten Zählung, {both} in beiden</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Free some space there.</source>
   <translation>{folder} kann nicht geschrieben werden: {reason}. Schaffen Sie dort Platz.</translation>
  </message>
  <message>
   <source>{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote.</source>
   <translation>{folder} enthält kein trainiertes Modell ({file} fehlt). Wählen Sie den Ordner, den die Seite Lernen geschrieben hat.</translation>
  </message>
  <message>
   <source>{length} a pixel</source>
   <translation>{length} je Pixel</translation>
  </message>
  <message>
   <source>{length} a sample</source>
   <translation>{length} je Abtastwert</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <source>{number} images</source>
   <translation>{number} Bildern</translation>
  </message>
  <message>
   <source>{number} polygons: {classes}</source>
   <translation>{number} Polygone: {classes}</translation>
  </message>
  <message>
   <source>{number} without a class are left out.</source>
   <translation>{number} ohne Klasse werden weggelassen.</translation>
  </message>
  <message>
   <source>{n} craters of the second count were found by a decoder and reviewed by nobody.</source>
   <translation>{n} Krater der zweiten Zählung hat ein Decoder gefunden und niemand durchgesehen.</translation>
  </message>
  <message>
   <source>{n} further layers</source>
   <translation>{n} weitere Layer</translation>
  </message>
  <message>
   <source>{n} of them are questionable.</source>
   <translation>{n} davon sind fraglich.</translation>
  </message>
  <message>
   <source>{n} polygons below {area} were merged into what lies around them.</source>
   <translation>{n} Polygone unter {area} gingen in dem auf, was darum liegt.</translation>
  </message>
  <message>
   <source>{n} tiles</source>
   <translation>{n} Kacheln</translation>
  </message>
  <message>
   <source>{path} could not be created: {reason}. Choose another folder.</source>
   <translation>{path} ließ sich nicht anlegen: {reason}. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.</source>
   <translation>{path} ließ sich nicht als GeoPackage zum Schreiben öffnen: {reason}. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>{percent} % of the unseen ground got its right class.</source>
   <translation>{percent} % des ungesehenen Geländes bekamen ihre richtige Klasse.</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation>{run}: {what}</translation>
  </message>
  <message>
   <source>{size}, rim ± {residual}.</source>
   <translation>{size}, Rand ± {residual}.</translation>
  </message>
  <message>
   <source>{tiles}, from before</source>
   <translation>{tiles}, von vorher</translation>
  </message>
  <message>
   <source>{tiles}, looked at {views} times</source>
   <translation>{tiles}, {views}-mal angesehen</translation>
  </message>
  <message>
   <source>{tiles}, {old} of them from before</source>
   <translation>{tiles}, {old} davon von vorher</translation>
  </message>
  <message>
   <source>“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or planetographic.</source>
   <translation>„{layer}“ sagt nicht, ob seine Breiten planetozentrisch sind, wie es üblich ist und wie QGIS sie zeichnet, oder planetographisch.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not exported.</source>
   <translation>„{layer}“ hat ungespeicherte Änderungen; sie werden nicht exportiert.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not judged by.</source>
   <translation>„{layer}“ hat ungespeicherte Änderungen, die nicht mitzählen.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not trained on.</source>
   <translation>„{layer}“ hat ungespeicherte Änderungen; aus ihnen wird nicht gelernt.</translation>
  </message>
  <message>
   <source>“{layer}” is not a polygon layer. Choose the layer with the landform polygons.</source>
   <translation>„{layer}“ ist kein Polygonlayer. Wählen Sie den Layer mit den Polygonen der Landformen.</translation>
  </message>
  <message>
   <source>“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?</source>
   <translation>„{layer}“ sagt Erde, und „{image}“ zeigt {body}. Sind die Längen und Breiten solche von {body}?</translation>
  </message>
  <message>
   <source>“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further layers of its ground, in the same order.</source>
   <translation>Zu „{raster}“ gehören {number}, zu „{first}“ {count}. Geben Sie jedem Raster gleich viele weitere Layer seiner Fläche, in derselben Reihenfolge.</translation>
  </message>
  <message>
   <source>“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.</source>
   <translation>„{text}“ ist keine Liste von Anzahlen. Schreiben Sie sie wie 5, 20, 80, oder lassen Sie das Feld leer.</translation>
  </message>
 </context>
 <context>
  <name>LandformTarget</name>
  <message>
   <source>Choose or create a landform layer first.</source>
   <translation>Wählen Sie zuerst einen Layer für Landformen, oder legen Sie einen an.</translation>
  </message>
  <message>
   <source>Rename class {old} to {new}</source>
   <translation>Klasse {old} in {new} umbenennen</translation>
  </message>
  <message>
   <source>The file {file} does not keep the coordinate reference system of the image: use the layer in this session, and set its CRS by hand whenever you open it again.</source>
   <translation>Die Datei {file} bewahrt das Koordinatenreferenzsystem des Bildes nicht: Verwenden Sie den Layer in dieser Sitzung, und stellen Sie sein KBS von Hand ein, wann immer Sie ihn wieder öffnen.</translation>
  </message>
  <message>
   <source>{file} holds no polygon layer. Create a new landform layer.</source>
   <translation>{file} enthält keinen Polygonlayer. Legen Sie einen neuen Layer für Landformen an.</translation>
  </message>
 </context>
 <context>
  <name>LandformsOfLayer</name>
  <message>
   <source>No decision of this contact sheet is left to take back.</source>
   <translation>Auf diesem Kontaktbogen ist keine Entscheidung mehr zurückzunehmen.</translation>
  </message>
 </context>
 <context>
  <name>LayerRow</name>
  <message>
   <source>Choose a layer</source>
   <translation>Layer wählen</translation>
  </message>
  <message>
   <source>Leave this layer out</source>
   <translation>Diesen Layer weglassen</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveChart</name>
  <message>
   <source>Score over number of polygons</source>
   <translation>Güte über der Anzahl der Polygone</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>mittlere IoU</translation>
  </message>
  <message>
   <source>polygons of each class</source>
   <translation>Polygone jeder Klasse</translation>
  </message>
  <message>
   <source>{number} of each class</source>
   <translation>{number} jeder Klasse</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveResult</name>
  <message>
   <source>Open the report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Would more labels help?</source>
   <translation>Hülfe mehr Beschriftung?</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveRun</name>
  <message>
   <source>A learning curve is being drawn: if it is stopped now, nothing is kept.</source>
   <translation>Eine Lernkurve entsteht: Wird sie jetzt angehalten, bleibt nichts davon.</translation>
  </message>
  <message>
   <source>End the trials; no report is written</source>
   <translation>Die Versuche beenden; es wird kein Bericht geschrieben</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation>Beschriftung wird gelesen…</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>Speichern und fortfahren</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>The learning curve was stopped; no report was written.</source>
   <translation>Die Lernkurve wurde angehalten; es wurde kein Bericht geschrieben.</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation>Landformen</translation>
  </message>
  <message>
   <source>{name} learning curve</source>
   <translation>{name} Lernkurve</translation>
  </message>
 </context>
 <context>
  <name>LeaveGuard</name>
  <message>
   <source>Close QGIS and stop what runs?</source>
   <translation>QGIS schließen und beenden, was läuft?</translation>
  </message>
  <message>
   <source>Do not wait</source>
   <translation>Nicht warten</translation>
  </message>
  <message>
   <source>Remove the plugin and stop what runs?</source>
   <translation>Die Erweiterung entfernen und beenden, was läuft?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Beenden und schließen</translation>
  </message>
  <message>
   <source>Stop and remove</source>
   <translation>Beenden und entfernen</translation>
  </message>
  <message>
   <source>Stopping, and keeping what is done…</source>
   <translation>Wird beendet; was fertig ist, wird behalten …</translation>
  </message>
 </context>
 <context>
  <name>LikePanel</name>
  <message>
   <source> pixels</source>
   <translation> Pixel</translation>
  </message>
  <message>
   <source>1 selected landform does not lie on the image and is left out.</source>
   <translation>1 gewählte Landform liegt nicht auf dem Bild und bleibt weg.</translation>
  </message>
  <message>
   <source>1 selected landform tells what is looked for. Add others by Ctrl+click.</source>
   <translation>1 gewählte Landform sagt, was gesucht wird. Weitere mit Strg+Klick.</translation>
  </message>
  <message>
   <source>20 pixels</source>
   <translation>20 Pixel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Diameter of the smallest landforms that are looked for; smaller ones take more time</source>
   <translation>Durchmesser der kleinsten Landformen, die gesucht werden; kleinere brauchen mehr Zeit</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation>Ein Rechteck in der Karte ziehen</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Finden</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation>Mehr wie diese finden</translation>
  </message>
  <message>
   <source>None of the selected landforms lies on the image. Select some that do, or choose their image.</source>
   <translation>Keine der gewählten Landformen liegt auf dem Bild. Wählen Sie welche, die darauf liegen, oder ihr Bild.</translation>
  </message>
  <message>
   <source>Select landforms by Ctrl+click: more like them are looked for.</source>
   <translation>Wählen Sie Landformen mit Strg+Klick: Weitere wie sie werden gesucht.</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Kleinste</translation>
  </message>
  <message>
   <source>Ten landforms tell enough: select fewer by Ctrl+click.</source>
   <translation>Zehn Landformen sagen genug: Wählen Sie mit Strg+Klick weniger.</translation>
  </message>
  <message>
   <source>The selected landform does not lie on the image. Select one that does, or choose its image.</source>
   <translation>Die gewählte Landform liegt nicht auf dem Bild. Wählen Sie eine, die darauf liegt, oder ihr Bild.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation>{columns} × {rows} Pixel</translation>
  </message>
  <message>
   <source>{n} selected landforms do not lie on the image and are left out.</source>
   <translation>{n} gewählte Landformen liegen nicht auf dem Bild und bleiben weg.</translation>
  </message>
  <message>
   <source>{n} selected landforms tell what is looked for. Add others by Ctrl+click.</source>
   <translation>{n} gewählte Landformen sagen, was gesucht wird. Weitere mit Strg+Klick.</translation>
  </message>
 </context>
 <context>
  <name>LikeRun</name>
  <message>
   <source>Nothing new was found there. Choose other ground, or smaller landforms.</source>
   <translation>Dort wurde nichts Neues gefunden. Wählen Sie anderen Boden oder kleinere Landformen.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the landform that was found so far can be reviewed.</source>
   <translation>Nach {share} % des Bodens angehalten: die bis dahin gefundene Landform kann durchgesehen werden.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.</source>
   <translation>Nach {share} % des Bodens angehalten: die {n} bis dahin gefundenen Landformen können durchgesehen werden.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation>Angehalten, bevor etwas Neues gefunden wurde.</translation>
  </message>
  <message>
   <source>What was found is gone or damaged. Find more like these again.</source>
   <translation>Was gefunden wurde, ist weg oder beschädigt. Suchen Sie noch einmal mehr wie diese.</translation>
  </message>
  <message>
   <source>What was looked at is kept: the same search goes on from there.</source>
   <translation>Was angesehen wurde, bleibt: Dieselbe Suche geht von dort weiter.</translation>
  </message>
 </context>
 <context>
  <name>LikeSearch</name>
  <message>
   <source>A review of similar landforms was left: 1 waits, {decided} decided.</source>
   <translation>Eine Durchsicht ähnlicher Landformen blieb liegen: 1 wartet, {decided} entschieden.</translation>
  </message>
  <message>
   <source>A review of similar landforms was left: {n} wait, {decided} decided.</source>
   <translation>Eine Durchsicht ähnlicher Landformen blieb liegen: {n} warten, {decided} entschieden.</translation>
  </message>
  <message>
   <source>Finish what is looked for or reviewed first.</source>
   <translation>Beenden Sie erst, was gesucht oder durchgesehen wird.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weitermachen</translation>
  </message>
 </context>
 <context>
  <name>LikenessOrder</name>
  <message>
   <source>The order stays as it was: {reason} The next decision tries again.</source>
   <translation>Die Reihenfolge bleibt, wie sie war: {reason} Die nächste Entscheidung versucht es wieder.</translation>
  </message>
  <message>
   <source>What is decided cannot be kept in {folder}: {reason}. Free some space there.</source>
   <translation>Was entschieden wird, kann in {folder} nicht aufbewahrt werden: {reason}. Schaffen Sie dort Platz.</translation>
  </message>
 </context>
 <context>
  <name>ManyLandforms</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose the image and the landforms that the contact sheet shall show.</source>
   <translation>Wählen Sie das Bild und die Landformen, die der Kontaktbogen zeigen soll.</translation>
  </message>
  <message>
   <source>Everything in the view is looked for: if that is stopped now, what was found is lost.</source>
   <translation>Alles in der Ansicht wird gesucht: Wird das jetzt abgebrochen, geht verloren, was gefunden wurde.</translation>
  </message>
  <message>
   <source>Landforms of a layer are outlined: if that is stopped now, the outlines are lost.</source>
   <translation>Landformen eines Layers werden umrissen: Wird das jetzt abgebrochen, gehen die Umrisse verloren.</translation>
  </message>
  <message>
   <source>Looking for landforms…</source>
   <translation>Landformen werden gesucht…</translation>
  </message>
  <message>
   <source>More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the same search goes on from there.</source>
   <translation>Weitere Landformen werden gesucht: Wird das jetzt abgebrochen, kann später durchgesehen werden, was gefunden wurde, und dieselbe Suche geht von dort weiter.</translation>
  </message>
  <message>
   <source>Outlining landforms…</source>
   <translation>Landformen werden umrissen…</translation>
  </message>
  <message>
   <source>Stop here; what was found or outlined so far can be reviewed</source>
   <translation>Hier anhalten; was bis dahin gefunden oder umrissen ist, kann durchgesehen werden</translation>
  </message>
  <message>
   <source>There are no landforms in “{layer}” yet.</source>
   <translation>In „{layer}“ gibt es noch keine Landformen.</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Extent</source>
   <translation>&amp;Ausdehnung</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <source>&amp;Map</source>
   <translation>&amp;Kartieren</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation>Ordner ö&amp;ffnen</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation>&amp;Raster</translation>
  </message>
  <message>
   <source>&amp;Smoothing</source>
   <translation>&amp;Glättung</translation>
  </message>
  <message>
   <source>&amp;Zoom to result</source>
   <translation>Auf Erge&amp;bnis zoomen</translation>
  </message>
  <message>
   <source>A decoder trained on the Train page; the list holds the ones used last</source>
   <translation>Ein auf der Seite Lernen trainierter Decoder; die Liste zeigt die zuletzt benutzten</translation>
  </message>
  <message>
   <source>Add a raster layer to the project to start.</source>
   <translation>Fügen Sie dem Projekt zu Beginn einen Rasterlayer hinzu.</translation>
  </message>
  <message>
   <source>All decoders with their scores; compare two of them, or two maps</source>
   <translation>Alle Decoder mit ihren Werten; zwei davon oder zwei Karten vergleichen</translation>
  </message>
  <message>
   <source>Areas measured on the body</source>
   <translation>Flächen, auf dem Himmelskörper gemessen</translation>
  </message>
  <message>
   <source>Choose the folder of a trained model</source>
   <translation>Ordner eines trainierten Modells wählen</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortfahren</translation>
  </message>
  <message>
   <source>De&amp;coders…</source>
   <translation>De&amp;coder…</translation>
  </message>
  <message>
   <source>Dra&amp;w</source>
   <translation>&amp;Zeichnen</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation>Ein Rechteck in der Karte ziehen</translation>
  </message>
  <message>
   <source>Finished tiles are kept; run again to continue.</source>
   <translation>Fertige Kacheln bleiben erhalten; erneut starten, um fortzufahren.</translation>
  </message>
  <message>
   <source>Folder that will hold the run's own folder</source>
   <translation>Ordner, in dem der Lauf seinen eigenen Ordner bekommt</translation>
  </message>
  <message>
   <source>Ground can be looked at as it is and turned, and the mean counts; automatic does so where there are few tiles</source>
   <translation>Das Gelände kann so, wie es liegt, und gedreht angesehen werden, und das Mittel zählt; automatisch geschieht das bei wenigen Kacheln</translation>
  </message>
  <message>
   <source>How far outlines are rounded off, from pixel steps to strong</source>
   <translation>Wie sehr Umrisse geglättet werden, von Pixelstufen bis stark</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation>B&amp;lick</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Map the extent with the chosen model</source>
   <translation>Die Ausdehnung mit dem gewählten Modell kartieren</translation>
  </message>
  <message>
   <source>Mapped ground</source>
   <translation>Kartiertes Gelände</translation>
  </message>
  <message>
   <source>Minimum &amp;area</source>
   <translation>&amp;Mindestfläche</translation>
  </message>
  <message>
   <source>Mo&amp;del</source>
   <translation>Mo&amp;dell</translation>
  </message>
  <message>
   <source>Name of the run: its folder and its group of layers are called after it</source>
   <translation>Name des Laufs: Ordner und Layergruppe heißen danach</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Probabilities of eac&amp;h class</source>
   <translation>&amp;Wahrscheinlichkeiten je Klasse</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Run &amp;name</source>
   <translation>&amp;Name des Laufs</translation>
  </message>
  <message>
   <source>Smaller polygons are merged into the neighbour they share most border with</source>
   <translation>Kleinere Polygone gehen im Nachbarn mit der längsten gemeinsamen Grenze auf</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop the run; finished tiles are kept, and the next run goes on from there</source>
   <translation>Lauf anhalten; fertige Kacheln bleiben, und der nächste Lauf macht dort weiter</translation>
  </message>
  <message>
   <source>The image to map</source>
   <translation>Das Bild, das kartiert wird</translation>
  </message>
  <message>
   <source>The layer whose selected polygons are mapped</source>
   <translation>Der Layer, dessen gewählte Polygone kartiert werden</translation>
  </message>
  <message>
   <source>The part of the raster to map</source>
   <translation>Der Teil des Rasters, der kartiert wird</translation>
  </message>
  <message>
   <source>The run “{name}” was stopped.</source>
   <translation>Der Lauf „{name}“ wurde angehalten.</translation>
  </message>
  <message>
   <source>Unit of the minimum area, measured on the body; “automatic” takes what the model can tell from noise</source>
   <translation>Einheit der Mindestfläche, auf dem Himmelskörper gemessen; „automatisch“ nimmt, was das Modell von Rauschen unterscheiden kann</translation>
  </message>
  <message>
   <source>What the run would take: tiles, time by what tiles have taken on this machine, and disk</source>
   <translation>Was der Lauf brauchen würde: Kacheln, Zeit nach dem, was Kacheln auf diesem Rechner gebraucht haben, und Speicherplatz</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Write a raster with a band for each class, too; it is as large as the map for each of them</source>
   <translation>Auch ein Raster mit einem Band je Klasse schreiben; es ist für jede so groß wie die Karte</translation>
  </message>
  <message>
   <source>map {date}</source>
   <translation>Karte {date}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ohne</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation>{columns} × {rows} Pixel</translation>
  </message>
  <message>
   <source>{raster} map</source>
   <translation>{raster} Karte</translation>
  </message>
 </context>
 <context>
  <name>MapReview</name>
  <message>
   <source>Add the image {image} to the project: the map “{layer}” was made of it.</source>
   <translation>Fügen Sie das Bild {image} dem Projekt hinzu: die Karte „{layer}“ wurde daraus gemacht.</translation>
  </message>
  <message>
   <source>Every polygon of “{layer}” is reviewed.</source>
   <translation>Jedes Polygon von „{layer}“ ist durchgesehen.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of 1 polygon is a landform.</source>
   <translation>Durchsicht beendet: {accepted} von 1 Polygon ist eine Landform.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} polygons are landforms.</source>
   <translation>Durchsicht beendet: {accepted} von {count} Polygonen sind Landformen.</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation>Davon lernen …</translation>
  </message>
 </context>
 <context>
  <name>MapsDialog</name>
  <message>
   <source>&amp;Differences</source>
   <translation>&amp;Unterschiede</translation>
  </message>
  <message>
   <source>&amp;First map</source>
   <translation>&amp;Erste Karte</translation>
  </message>
  <message>
   <source>&amp;Second map</source>
   <translation>&amp;Zweite Karte</translation>
  </message>
  <message>
   <source>Choose two maps that differ.</source>
   <translation>Wählen Sie zwei verschiedene Karten.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>Zwei Karten vergleichen</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation>GeoTIFF-Datei (*.tif)</translation>
  </message>
  <message>
   <source>The two are compared cell by cell: a layer shows what became what, and a table tells how much ground.</source>
   <translation>Die beiden werden Zelle für Zelle verglichen: Ein Layer zeigt, was zu was wurde, und eine Tabelle sagt, wie viel Gelände.</translation>
  </message>
  <message>
   <source>{first} → {second}</source>
   <translation>{first} → {second}</translation>
  </message>
 </context>
 <context>
  <name>MinimumArea</name>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
 </context>
 <context>
  <name>ModelCatalogue</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Checkpoint file</source>
   <translation>Checkpoint-Datei</translation>
  </message>
  <message>
   <source>Checkpoints (*.pth *.pt);;All (*)</source>
   <translation>Checkpoints (*.pth *.pt);;Alle (*)</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Verbindung wird hergestellt…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Listed when the engine is ready.</source>
   <translation>Erscheinen, sobald die Engine bereit ist.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation>Datei wird gelesen…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>What the quickest window so far took on this machine</source>
   <translation>Was das bisher schnellste Fenster auf diesem Rechner brauchte</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>–</source>
   <translation>–</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>Landform Mapper's own</source>
   <translation>Das eigene Modell</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from.</source>
   <translation>Ein Abtastwert ist, was das Modell für ein Pixel nimmt: Es sieht jedes Bild vergrößert oder verkleinert, sodass ein Abtastwert {length} Gelände ist, wie in seinem Training. Die Pixel sind die der Bilder, aus denen es gelernt hat.</translation>
  </message>
  <message>
   <source>Folder of a trained model</source>
   <translation>Ordner eines trainierten Modells</translation>
  </message>
  <message>
   <source>No model yet: train one on the Train page, or open the folder of one.</source>
   <translation>Noch kein Modell: Trainieren Sie eines auf der Seite Lernen, oder öffnen Sie den Ordner eines Modells.</translation>
  </message>
 </context>
 <context>
  <name>ModelDetails</name>
  <message>
   <source>Model “{name}”</source>
   <translation>Modell „{name}“</translation>
  </message>
 </context>
 <context>
  <name>ModelJudging</name>
  <message>
   <source>Choose a raster and the polygon layer to judge by first.</source>
   <translation>Wählen Sie zuerst ein Raster und den Polygonlayer, an dem beurteilt wird.</translation>
  </message>
 </context>
 <context>
  <name>PairList</name>
  <message>
   <source>Add another raster</source>
   <translation>Weiteres Raster hinzufügen</translation>
  </message>
  <message>
   <source>Learn from several rasters at once, each with its own labels</source>
   <translation>Aus mehreren Rastern zugleich lernen, jedes mit eigener Beschriftung</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Do not learn from this raster</source>
   <translation>Nicht aus diesem Raster lernen</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <source>Learn from polygons whose field “reviewed” is true; the ground of the others is left out</source>
   <translation>Von Polygonen lernen, deren Feld „reviewed“ wahr ist; der Boden der anderen bleibt außer Acht</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Reviewed polygons only</source>
   <translation>Nur durchgesehene Polygone</translation>
  </message>
  <message>
   <source>The image that the landforms were drawn on.</source>
   <translation>Das Bild, auf dem die Landformen gezeichnet wurden.</translation>
  </message>
  <message>
   <source>The polygon layer with the landforms and their classes.</source>
   <translation>Der Polygonlayer mit den Landformen und ihren Klassen.</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Labels that the student would learn from</source>
   <translation>Labels, aus denen der Schüler lernen würde</translation>
  </message>
 </context>
 <context>
  <name>PretrainDialog</name>
  <message>
   <source>All masks that the default model sees on the images are learnt as classes, without any label. Choose images of the kind that you map, but not those that are to judge.</source>
   <translation>Alle Masken, die das Standardmodell auf den Bildern sieht, werden als Klassen gelernt, ohne jede Beschriftung. Wählen Sie Bilder der Art, die Sie kartieren, aber keine, auf denen geprüft werden soll.</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Decoder</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Pretrain</source>
   <translation>Vortrainieren</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images</source>
   <translation>An unbeschrifteten Bildern vortrainieren</translation>
  </message>
  <message>
   <source>best rated first, as in the paper</source>
   <translation>die bestbewerteten zuerst, wie im Artikel</translation>
  </message>
  <message>
   <source>largest first</source>
   <translation>die größten zuerst</translation>
  </message>
  <message>
   <source>most stable first</source>
   <translation>die stabilsten zuerst</translation>
  </message>
  <message>
   <source>the same, the best on top</source>
   <translation>dieselben, die besten obenauf</translation>
  </message>
 </context>
 <context>
  <name>PretrainingRun</name>
  <message>
   <source>A student is being pretrained: if it is stopped now, the masks that were found are kept.</source>
   <translation>Ein Schüler wird vortrainiert: Wird jetzt angehalten, bleiben die gefundenen Masken erhalten.</translation>
  </message>
  <message>
   <source>End the pretraining; what was learnt and found is kept</source>
   <translation>Das Vortraining beenden; was gelernt und gefunden wurde, bleibt erhalten</translation>
  </message>
  <message>
   <source>Have a student learn from images alone, so that few labels go farther</source>
   <translation>Einen Schüler aus Bildern allein lernen lassen, damit wenige Beschriftungen weiter reichen</translation>
  </message>
  <message>
   <source>Looking for masks…</source>
   <translation>Masken werden gesucht…</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images…</source>
   <translation>Ohne Labels vortrainieren…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Anhalten und das Beste behalten</translation>
  </message>
  <message>
   <source>The pretrained student is in {folder}, and the next training starts from it.</source>
   <translation>Der vortrainierte Schüler liegt in {folder}, und das nächste Training beginnt bei ihm.</translation>
  </message>
  <message>
   <source>The pretraining was stopped before there was anything to keep.</source>
   <translation>Das Vortraining wurde angehalten, bevor es etwas zu behalten gab.</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation>vortrainiert</translation>
  </message>
 </context>
 <context>
  <name>Questioner</name>
  <message>
   <source>Finding the outline…</source>
   <translation>Der Umriss wird gesucht…</translation>
  </message>
  <message>
   <source>Rendering {layer}…</source>
   <translation>{layer} wird gezeichnet…</translation>
  </message>
 </context>
 <context>
  <name>RangeHistogram</name>
  <message>
   <source>Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home lets all pass.</source>
   <translation>Ziehen Sie die Griffe: Was zwischen ihnen liegt, kommt durch. Tasten: Links und Rechts bewegen den markierten Griff, Bild auf und Bild ab weiter, Auf und Ab markieren den anderen, Pos1 lässt alles durch.</translation>
  </message>
  <message>
   <source>Histogram with a least and a greatest value</source>
   <translation>Histogramm mit einem kleinsten und einem größten Wert</translation>
  </message>
 </context>
 <context>
  <name>RasterConversion</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Convert to a Cloud Optimized GeoTIFF</source>
   <translation>In ein Cloud Optimized GeoTIFF umwandeln</translation>
  </message>
  <message>
   <source>Converting {name}…</source>
   <translation>{name} wird umgewandelt…</translation>
  </message>
  <message>
   <source>Convert…</source>
   <translation>Umwandeln…</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation>Anderer Ordner…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop the conversion; nothing of it is left</source>
   <translation>Umwandlung anhalten; nichts davon bleibt zurück</translation>
  </message>
  <message>
   <source>The conversion was stopped; nothing of it is left.</source>
   <translation>Die Umwandlung wurde angehalten; nichts davon bleibt zurück.</translation>
  </message>
  <message>
   <source>This is done once and takes up to {peak} of disk, {size} of it for good.</source>
   <translation>Das geschieht einmal und braucht bis zu {peak} Plattenplatz, davon bleiben {size} belegt.</translation>
  </message>
  <message>
   <source>Try</source>
   <translation>Versuchen</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>{free} are free in {folder}, and the conversion may take {peak}.</source>
   <translation>In {folder} sind {free} frei, und die Umwandlung kann {peak} brauchen.</translation>
  </message>
  <message>
   <source>{path} is written ({size}) and chosen; the layer before it is hidden.</source>
   <translation>{path} ist geschrieben ({size}) und gewählt; der Layer davor ist ausgeblendet.</translation>
  </message>
  <message>
   <source>{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand.</source>
   <translation>{path} ist geschrieben ({size}), aber QGIS kann es nicht öffnen. Fügen Sie es dem Projekt von Hand hinzu.</translation>
  </message>
  <message>
   <source>{path} is written ({size}).</source>
   <translation>{path} ist geschrieben ({size}).</translation>
  </message>
  <message>
   <source>{path} is written ({size}); it is chosen when the open outline is done.</source>
   <translation>{path} ist geschrieben ({size}); es wird gewählt, wenn der offene Umriss fertig ist.</translation>
  </message>
  <message>
   <source>{path} is written ({size}); its layer stands above the one that it was made from.</source>
   <translation>{path} ist geschrieben ({size}); sein Layer steht über dem, aus dem es gemacht wurde.</translation>
  </message>
 </context>
 <context>
  <name>RasterNotes</name>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>{value} is ground</source>
   <translation>{value} ist Boden</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>1 edit was left out: its landform is another by now in the file.</source>
   <translation>1 Änderung wurde ausgelassen: Ihre Landform ist in der Datei inzwischen eine andere.</translation>
  </message>
  <message>
   <source>1 landform is back in “{layer}”; save it there.</source>
   <translation>1 Landform ist wieder in „{layer}“; speichern Sie sie dort.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted but not saved can be restored.</source>
   <translation>1 angenommene, nicht gespeicherte Landform von „{layer}“ kann wiederhergestellt werden.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted or edited but not saved can be restored.</source>
   <translation>1 angenommene oder geänderte, nicht gespeicherte Landform von „{layer}“ kann wiederhergestellt werden.</translation>
  </message>
  <message>
   <source>Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often.</source>
   <translation>Angenommene Landformen können nicht für den Fall aufgehoben werden, dass QGIS unerwartet endet: {reason}. Speichern Sie oft.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>{k} edits were left out: their landforms are others by now in the file.</source>
   <translation>{k} Änderungen wurden ausgelassen: Ihre Landformen sind in der Datei inzwischen andere.</translation>
  </message>
  <message>
   <source>{n} landforms are back in “{layer}”; save them there.</source>
   <translation>{n} Landformen sind wieder in „{layer}“; speichern Sie sie dort.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted but not saved can be restored.</source>
   <translation>{n} angenommene, nicht gespeicherte Landformen von „{layer}“ können wiederhergestellt werden.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.</source>
   <translation>{n} angenommene oder geänderte, nicht gespeicherte Landformen von „{layer}“ können wiederhergestellt werden.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Review finished: {accepted} of 1 outline accepted.</source>
   <translation>Durchsicht beendet: {accepted} von 1 Umriss angenommen.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} outlines accepted.</source>
   <translation>Durchsicht beendet: {accepted} von {count} Umrissen angenommen.</translation>
  </message>
 </context>
 <context>
  <name>ReviewFinish</name>
  <message>
   <source>Finishing outline {number} of {count}</source>
   <translation>Umriss {number} von {count} wird fertiggestellt</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>, {rejected} rejected</source>
   <translation>, {rejected} abgelehnt</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Accept 1 likely</source>
   <translation>1 ähnliche annehmen</translation>
  </message>
  <message>
   <source>Accept all remaining</source>
   <translation>Alle annehmen</translation>
  </message>
  <message>
   <source>Accept {n} likely</source>
   <translation>{n} ähnliche annehmen</translation>
  </message>
  <message>
   <source>Accepted.</source>
   <translation>Angenommen.</translation>
  </message>
  <message>
   <source>Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.</source>
   <translation>Klicks bessern den Umriss. Eingabe nimmt ihn an, Esc führt zurück zur Durchsicht.</translation>
  </message>
  <message>
   <source>Add every outline without a decision to the layer, as one undo step and marked as not reviewed</source>
   <translation>Alle Umrisse ohne Entscheidung zum Layer hinzufügen, als ein Rückgängig-Schritt und als nicht durchgesehen</translation>
  </message>
  <message>
   <source>Add the outline to the layer (Enter); 1 to 9 choose its class first</source>
   <translation>Umriss zum Layer hinzufügen (Eingabe); 1 bis 9 wählen zuvor seine Klasse</translation>
  </message>
  <message>
   <source>Add those that are likely alike to the layer, as one undo step and marked as not reviewed</source>
   <translation>Die wahrscheinlich ähnlichen zum Layer hinzufügen, als ein Rückgängig-Schritt und als nicht durchgesehen</translation>
  </message>
  <message>
   <source>All of them at a glance, to be decided on by keys</source>
   <translation>Alle auf einen Blick, mit Tasten zu entscheiden</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Class {name}.</source>
   <translation>Klasse {name}.</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation>Kontaktbogen…</translation>
  </message>
  <message>
   <source>Each decision orders anew what is left. Ctrl+Z takes it back.</source>
   <translation>Jede Entscheidung ordnet den Rest neu. Strg+Z nimmt sie zurück.</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Bessern</translation>
  </message>
  <message>
   <source>Learn from the reviewed polygons on the page Train. Landforms that the map missed are learnt as background there, unless you outline them first or choose “The rest is: left out”.</source>
   <translation>Aus den durchgesehenen Polygonen lernen, auf der Seite Lernen. Landformen, die der Karte fehlen, werden dort als Hintergrund gelernt, wenn Sie sie nicht zuerst umreißen oder den Rest auslassen.</translation>
  </message>
  <message>
   <source>Leave the review; the rest can be reviewed later</source>
   <translation>Durchsicht verlassen; der Rest kann später durchgesehen werden</translation>
  </message>
  <message>
   <source>Leave the review; what was accepted is in the layer</source>
   <translation>Durchsicht verlassen; was angenommen wurde, ist im Layer</translation>
  </message>
  <message>
   <source>Likeness {score}.</source>
   <translation>Ähnlichkeit {score}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next outline (N or →)</source>
   <translation>Nächster Umriss (N oder →)</translation>
  </message>
  <message>
   <source>No landform (Delete or Backspace)</source>
   <translation>Keine Landform (Entf oder Rücktaste)</translation>
  </message>
  <message>
   <source>No landform but background (Delete or Backspace)</source>
   <translation>Keine Landform, sondern Hintergrund (Entf oder Rücktaste)</translation>
  </message>
  <message>
   <source>Nothing that is left passes the filter.</source>
   <translation>Nichts von dem, was übrig ist, passt durch den Filter.</translation>
  </message>
  <message>
   <source>Open the outline as a prompt and add clicks (F); then the review goes on</source>
   <translation>Umriss zum Bessern öffnen und Klicks hinzufügen (F); danach geht die Durchsicht weiter</translation>
  </message>
  <message>
   <source>Outline before (B or ←)</source>
   <translation>Umriss davor (B oder ←)</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Rejected.</source>
   <translation>Abgelehnt.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <source>Review of a map</source>
   <translation>Durchsicht einer Karte</translation>
  </message>
  <message>
   <source>Review: most alike first</source>
   <translation>Durchsicht: ähnlichste zuerst</translation>
  </message>
  <message>
   <source>Score {score}.</source>
   <translation>Güte {score}.</translation>
  </message>
  <message>
   <source>Stop reviewing</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>The map is right here (Enter); 1 to 9 give another class</source>
   <translation>Die Karte stimmt hier (Eingabe); 1 bis 9 geben eine andere Klasse</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation>Davon lernen …</translation>
  </message>
  <message>
   <source>{number} of {count}, {accepted} accepted</source>
   <translation>{number} von {count}, {accepted} angenommen</translation>
  </message>
 </context>
 <context>
  <name>ReviewRow</name>
  <message>
   <source>Look through its polygons, least sure first, and make labels of them</source>
   <translation>Ihre Polygone durchsehen, die unsichersten zuerst, und Beschriftungen daraus machen</translation>
  </message>
  <message>
   <source>Polygons of a map run</source>
   <translation>Polygone eines Kartenlaufs</translation>
  </message>
  <message>
   <source>Re&amp;view this map…</source>
   <translation>Karte durch&amp;sehen …</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <source>What you confirm or correct can be learnt from.</source>
   <translation>Was Sie bestätigen oder berichtigen, kann gelernt werden.</translation>
  </message>
 </context>
 <context>
  <name>ReviewWalk</name>
  <message>
   <source>No decision of this review is left to take back.</source>
   <translation>In dieser Durchsicht ist keine Entscheidung mehr zurückzunehmen.</translation>
  </message>
  <message>
   <source>What comes before is in the layer already: Ctrl+Z takes the last decision back.</source>
   <translation>Was davor kommt, ist schon im Layer: Strg+Z nimmt die letzte Entscheidung zurück.</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
 </context>
 <context>
  <name>RunningMap</name>
  <message>
   <source>Preparing the run…</source>
   <translation>Der Lauf wird vorbereitet…</translation>
  </message>
  <message>
   <source>The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.</source>
   <translation>Der Kartenlauf „{name}“ ist nicht fertig: seine fertigen Kacheln bleiben, und er kann fortgesetzt werden.</translation>
  </message>
 </context>
 <context>
  <name>SearchesSection</name>
  <message>
   <source>1 landform that waits in a review that was left would be gone.</source>
   <translation>1 Landform, die in einer verlassenen Durchsicht wartet, wäre weg.</translation>
  </message>
  <message>
   <source>1 review waits</source>
   <translation>1 Durchsicht wartet</translation>
  </message>
  <message>
   <source>1 search, {size}</source>
   <translation>1 Suche, {size}</translation>
  </message>
  <message>
   <source>Clear the searches? Landforms that were accepted stay in their layers.</source>
   <translation>Die Suchen leeren? Angenommene Landformen bleiben in ihren Layern.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Leeren…</translation>
  </message>
  <message>
   <source>Searches for more landforms</source>
   <translation>Suchen nach weiteren Landformen</translation>
  </message>
  <message>
   <source>The only search is in use: end its review, or stop it, first.</source>
   <translation>Die einzige Suche ist in Gebrauch: Beenden Sie zuerst ihre Durchsicht, oder brechen Sie sie ab.</translation>
  </message>
  <message>
   <source>What Find more like these… has found is kept on disk, so that its review can go on later</source>
   <translation>Was „Mehr wie diese finden…“ gefunden hat, bleibt auf der Platte, damit die Durchsicht später weitergehen kann</translation>
  </message>
  <message>
   <source>{n} landforms that wait in reviews that were left would be gone.</source>
   <translation>{n} Landformen, die in verlassenen Durchsichten warten, wären weg.</translation>
  </message>
  <message>
   <source>{n} reviews wait</source>
   <translation>{n} Durchsichten warten</translation>
  </message>
  <message>
   <source>{n} searches, {size}</source>
   <translation>{n} Suchen, {size}</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>no class</source>
   <translation>keine Klasse</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Contact sheet</source>
   <translation>Kontaktbogen</translation>
  </message>
 </context>
 <context>
  <name>SizePlotWidget</name>
  <message>
   <source>Drag the left dashed line to the diameter from which on all craters were found: the points bend down below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to bin, with Shift the other one.</source>
   <translation>Ziehen Sie die linke gestrichelte Linie zu dem Durchmesser, von dem an alle Krater gefunden wurden: Darunter knicken die Punkte nach unten ab. Die rechte lässt größere Krater aus. Die Tasten Links und Rechts bewegen eine Linie von Klasse zu Klasse, mit Umschalt die andere.</translation>
  </message>
  <message>
   <source>Sizes of the craters, and the diameters that count</source>
   <translation>Größen der Krater und die Durchmesser, die zählen</translation>
  </message>
 </context>
 <context>
  <name>StartChoice</name>
  <message>
   <source>An earlier decoder to go on with: classes that both know go on, new ones start fresh</source>
   <translation>Ein früherer Decoder, mit dem weitergemacht wird: Klassen, die beide kennen, lernen weiter, neue fangen von vorn an</translation>
  </message>
  <message>
   <source>Keeps to its image model ({encoder}), its kind ({kind}) and its scale.</source>
   <translation>Bleibt bei seinem Bildmodell ({encoder}), seiner Art ({kind}) und seinem Maßstab.</translation>
  </message>
  <message>
   <source>Keeps to its kind ({kind}) and its scale.</source>
   <translation>Bleibt bei seiner Art ({kind}) und seinem Maßstab.</translation>
  </message>
  <message>
   <source>Pretrained on images without labels. Keeps to its kind ({kind}).</source>
   <translation>An Bildern ohne Beschriftung vortrainiert. Bleibt bei seiner Art ({kind}).</translation>
  </message>
  <message>
   <source>Start fr&amp;om</source>
   <translation>Ausgehend &amp;von</translation>
  </message>
  <message>
   <source>Start from “{name}” and learn from what is chosen above</source>
   <translation>Von „{name}“ ausgehen und aus dem lernen, was oben gewählt ist</translation>
  </message>
  <message>
   <source>Train a&amp;gain</source>
   <translation>&amp;Weitertrainieren</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
 </context>
 <context>
  <name>StretchSection</name>
  <message>
   <source>&amp;Bands</source>
   <translation>Bän&amp;der</translation>
  </message>
  <message>
   <source>&amp;Channel</source>
   <translation>Ka&amp;nal</translation>
  </message>
  <message>
   <source>&amp;White</source>
   <translation>&amp;Weiß</translation>
  </message>
  <message>
   <source>A thousand metres in each unit of the heights, for files that do not tell it</source>
   <translation>Tausend Meter je Einheit der Höhen, für Dateien, die sie nicht nennen</translation>
  </message>
  <message>
   <source>All values along the border are ground</source>
   <translation>Alle Werte am Rand sind Boden</translation>
  </message>
  <message>
   <source>Azimuth of the sun, clockwise from the upper side of the map</source>
   <translation>Azimut der Sonne, im Uhrzeigersinn von der oberen Seite der Karte</translation>
  </message>
  <message>
   <source>Back to the automatic stretch (Home in the histogram)</source>
   <translation>Zurück zur automatischen Streckung (Pos1 im Histogramm)</translation>
  </message>
  <message>
   <source>Bands whose mean the models see</source>
   <translation>Bänder, deren Mittel die Modelle sehen</translation>
  </message>
  <message>
   <source>Blac&amp;k</source>
   <translation>Sc&amp;hwarz</translation>
  </message>
  <message>
   <source>Channel whose histogram is shown</source>
   <translation>Kanal, dessen Histogramm gezeigt wird</translation>
  </message>
  <message>
   <source>Choose an image first.</source>
   <translation>Wählen Sie zuerst ein Bild.</translation>
  </message>
  <message>
   <source>Co&amp;ntrast</source>
   <translation>Kon&amp;trast</translation>
  </message>
  <message>
   <source>Height of the sun above the horizon</source>
   <translation>Höhe der Sonne über dem Horizont</translation>
  </message>
  <message>
   <source>Heights are kilometres</source>
   <translation>Höhen sind Kilometer</translation>
  </message>
  <message>
   <source>Heights are multiplied by this</source>
   <translation>Die Höhen werden damit multipliziert</translation>
  </message>
  <message>
   <source>Nobody declares this value as nodata. Switch this on where it is deep shadow or another measurement</source>
   <translation>Niemand erklärt diesen Wert zu fehlenden Daten. Einschalten, wo er tiefer Schatten oder eine andere Messung ist</translation>
  </message>
  <message>
   <source>S&amp;un</source>
   <translation>S&amp;onne</translation>
  </message>
  <message>
   <source>Sh&amp;own</source>
   <translation>Ge&amp;zeigt</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation>Streckung</translation>
  </message>
  <message>
   <source>The heights do not say their unit. In metres the ground would be flatter than any that is known.</source>
   <translation>Die Höhen nennen ihre Einheit nicht. In Metern wäre der Boden flacher als jeder bekannte.</translation>
  </message>
  <message>
   <source>The layer's style has no smallest and largest value for what is shown here.</source>
   <translation>Der Stil des Layers hat keinen kleinsten und größten Wert für das, was hier gezeigt wird.</translation>
  </message>
  <message>
   <source>This layer is seen as QGIS draws it; change its style instead.</source>
   <translation>Dieser Layer wird gesehen, wie QGIS ihn zeichnet; ändern Sie stattdessen seinen Stil.</translation>
  </message>
  <message>
   <source>Values down to this one are black</source>
   <translation>Werte bis hinab zu diesem sind schwarz</translation>
  </message>
  <message>
   <source>Values from this one on are white</source>
   <translation>Werte ab diesem sind weiß</translation>
  </message>
  <message>
   <source>What of the image the models see</source>
   <translation>Was die Modelle vom Bild sehen</translation>
  </message>
  <message>
   <source>What the models see of the image, the same for clicks, training and mapping</source>
   <translation>Was die Modelle vom Bild sehen, gleich für Klicks, Training und Kartierung</translation>
  </message>
  <message>
   <source>Where black and white come from; automatic leaves out nodata and saturated values. Choose the style again after you have changed it.</source>
   <translation>Woher Schwarz und Weiß kommen; automatisch lässt Nodata und gesättigte Werte aus. Wählen Sie den Stil erneut, wenn Sie ihn geändert haben.</translation>
  </message>
  <message>
   <source>as in the layer's style</source>
   <translation>wie im Stil des Layers</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>blau</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>green</source>
   <translation>grün</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rot</translation>
  </message>
  <message>
   <source>{value} along the border is ground</source>
   <translation>{value} am Rand ist Boden</translation>
  </message>
 </context>
 <context>
  <name>TakenFolder</name>
  <message>
   <source>Continue it</source>
   <translation>Fortfahren</translation>
  </message>
  <message>
   <source>It holds 1 polygon that was reviewed: that review would be lost.</source>
   <translation>Er enthält 1 geprüftes Polygon: diese Prüfung ginge verloren.</translation>
  </message>
  <message>
   <source>It holds {n} polygons that were reviewed: that review would be lost.</source>
   <translation>Er enthält {n} geprüfte Polygone: diese Prüfung ginge verloren.</translation>
  </message>
  <message>
   <source>New run “{name}”</source>
   <translation>Neuer Lauf „{name}“</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>The run “{name}” is finished already. Replacing it deletes its files and removes its layers.</source>
   <translation>Der Lauf „{name}“ ist schon fertig. Ersetzen löscht seine Dateien und entfernt seine Layer.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished, and its model is gone or it is of an older version.</source>
   <translation>Der Lauf „{name}“ wurde nicht fertig, und sein Modell ist weg oder er stammt von einer älteren Version.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” and its own extent and settings.</source>
   <translation>Der Lauf „{name}“ wurde nicht fertig. Er geht weiter, wie er begonnen wurde: auf „{raster}“ mit dem Modell „{model}“, mit seiner eigenen Ausdehnung und seinen Einstellungen.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. Its tiles are still there.</source>
   <translation>Der Lauf „{name}“ wurde nicht fertig. Seine Kacheln sind noch da.</translation>
  </message>
  <message>
   <source>{folder} holds other files, which are left alone.</source>
   <translation>{folder} enthält andere Dateien; sie bleiben unberührt.</translation>
  </message>
 </context>
 <context>
  <name>TeachDialog</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>&amp;Starten</translation>
  </message>
  <message>
   <source>A small decoder learns on images without labels: the decoder says the classes, and masks that the default model finds correct their borders. Look first: these labels are all that it will know.</source>
   <translation>Ein kleiner Decoder lernt auf Bildern ohne Labels: Der Decoder sagt die Klassen, und Masken, die das Standardmodell findet, berichtigen ihre Grenzen. Sehen Sie zuerst nach: Mehr als diese Labels wird er nicht kennen.</translation>
  </message>
  <message>
   <source>Choose the folder that the student is written to.</source>
   <translation>Wählen Sie den Ordner, in den der Schüler geschrieben wird.</translation>
  </message>
  <message>
   <source>Decoder that teaches</source>
   <translation>Decoder, der lehrt</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Give the student a name of letters or digits.</source>
   <translation>Geben Sie dem Schüler einen Namen aus Buchstaben oder Ziffern.</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>Gelände</translation>
  </message>
  <message>
   <source>How long the student learns; finding the masks comes before that</source>
   <translation>Wie lange der Schüler lernt; das Suchen der Masken kommt davor</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Open the folder of a decoder</source>
   <translation>Ordner eines Decoders öffnen</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Schüler</translation>
  </message>
  <message>
   <source>Teach a student</source>
   <translation>Einen Schüler anlernen</translation>
  </message>
  <message>
   <source>Teach as “{name}”</source>
   <translation>Als „{name}“ anlernen</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation>In {folder} gibt es schon ein Modell „{name}“. Es bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>all of each image</source>
   <translation>jedes Bild ganz</translation>
  </message>
  <message>
   <source>student</source>
   <translation>Schüler</translation>
  </message>
  <message>
   <source>what the map shows of it</source>
   <translation>was die Karte davon zeigt</translation>
  </message>
 </context>
 <context>
  <name>TeachingRun</name>
  <message>
   <source>A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept.</source>
   <translation>Ein Schüler wird angelernt: Wird jetzt angehalten, bleiben das Gelernte und die bisher gefundenen Masken erhalten.</translation>
  </message>
  <message>
   <source>End the teaching now and keep the student as it is best so far</source>
   <translation>Das Anlernen jetzt beenden und den bisher besten Schüler behalten</translation>
  </message>
  <message>
   <source>Have a small decoder learn on new ground without labels, from a decoder and from masks</source>
   <translation>Einen kleinen Decoder auf neuem Gelände ohne Labels lernen lassen, aus einem Decoder und aus Masken</translation>
  </message>
  <message>
   <source>Map with it</source>
   <translation>Damit kartieren</translation>
  </message>
  <message>
   <source>Nothing is known of its scores until it is judged on labels.</source>
   <translation>Wie gut er ist, weiß niemand, bis er an Labels beurteilt wird.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation>Bilder werden gelesen…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Anhalten und Bestes behalten</translation>
  </message>
  <message>
   <source>Stopped early: the best student so far is in {folder}, and is chosen on the Map page.</source>
   <translation>Vorzeitig beendet: Der bisher beste Schüler liegt in {folder} und ist auf der Seite Karte gewählt.</translation>
  </message>
  <message>
   <source>Teach a student…</source>
   <translation>Einen Schüler anlernen…</translation>
  </message>
  <message>
   <source>The student is in {folder}, and is chosen on the Map page.</source>
   <translation>Der Schüler liegt in {folder} und ist auf der Seite Karte gewählt.</translation>
  </message>
  <message>
   <source>The teaching was stopped before there was anything to keep.</source>
   <translation>Das Anlernen wurde angehalten, bevor es etwas zu behalten gab.</translation>
  </message>
 </context>
 <context>
  <name>ThresholdSection</name>
  <message>
   <source>Map “{name}” only where its probability reaches this</source>
   <translation>„{name}“ nur dort kartieren, wo die Wahrscheinlichkeit dies erreicht</translation>
  </message>
  <message>
   <source>Of ground that was judged while the model was trained, which it had not learnt from</source>
   <translation>Auf Boden, der beim Training beurteilt wurde und von dem das Modell nicht gelernt hatte</translation>
  </message>
  <message>
   <source>The probability that a class must reach to be mapped</source>
   <translation>Die Wahrscheinlichkeit, die eine Klasse erreichen muss, um kartiert zu werden</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Schwellen</translation>
  </message>
  <message>
   <source>Thresholds ({count} set)</source>
   <translation>Schwellen ({count} gesetzt)</translation>
  </message>
  <message>
   <source>Where the likeliest class does not reach its threshold, the ground is background, or has no class; no other class gets it. The tiles of a run are used again.</source>
   <translation>Wo die wahrscheinlichste Klasse ihre Schwelle nicht erreicht, ist der Boden Hintergrund oder ohne Klasse; keine andere Klasse bekommt ihn. Die Kacheln eines Laufs werden wiederverwendet.</translation>
  </message>
  <message>
   <source>finds {found} % of it; {right} % of what is mapped is right</source>
   <translation>findet {found} % davon; {right} % des Kartierten sind richtig</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>nothing is mapped</source>
   <translation>nichts wird kartiert</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Rasters of the same body that become one map with the first. Where they overlap the finest is seen, of those as fine the first, and where it has no data the next.</source>
   <translation>Raster desselben Körpers, die mit dem ersten eine Karte werden. Wo sie sich überlappen, gilt das feinste, unter gleich feinen das erste, und wo es keine Daten hat, das nächste.</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation>Zusammen mit</translation>
  </message>
  <message>
   <source>no other raster</source>
   <translation>keinem weiteren Raster</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation>&amp;Klassenfeld</translation>
  </message>
  <message>
   <source>&amp;Decoder</source>
   <translation>&amp;Decoder</translation>
  </message>
  <message>
   <source>&amp;Epochs</source>
   <translation>&amp;Epochen</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <source>&amp;Image model</source>
   <translation>B&amp;ildmodell</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation>&amp;Güte prüfen…</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation>&amp;Beschriftet</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Seed</source>
   <translation>&amp;Startwert</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <translation>&amp;Trainieren</translation>
  </message>
  <message>
   <source>&amp;Unseen share</source>
   <translation>&amp;Ungesehener Anteil</translation>
  </message>
  <message>
   <source>A training is running: if it is stopped now, the model keeps its best weights so far.</source>
   <translation>Ein Training läuft: wird es jetzt beendet, behält das Modell seine bisher besten Gewichte.</translation>
  </message>
  <message>
   <source>A training is still in its first epoch: if it is stopped now, there is nothing to keep.</source>
   <translation>Ein Training ist noch in seiner ersten Epoche: wird es jetzt beendet, bleibt nichts davon.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <source>At most so many rounds; it stops earlier when nothing gets better</source>
   <translation>Höchstens so viele Runden; es endet früher, wenn nichts mehr besser wird</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Standardmodell</translation>
  </message>
  <message>
   <source>End the training now and keep the best epoch so far</source>
   <translation>Training jetzt beenden und die bisher beste Epoche behalten</translation>
  </message>
  <message>
   <source>Field of the label layer that holds the class of each polygon</source>
   <translation>Feld des Beschriftungslayers mit der Klasse jedes Polygons</translation>
  </message>
  <message>
   <source>Folder that will hold the model's own folder</source>
   <translation>Ordner, in dem das Modell seinen eigenen Ordner bekommt</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation>Wie gut es ist</translation>
  </message>
  <message>
   <source>Judge this model by the polygons chosen above, and open a report. Choose a raster and polygons that it has not learnt from first.</source>
   <translation>Dieses Modell an den oben gewählten Polygonen beurteilen und den Bericht öffnen. Wählen Sie vorher ein Raster und Polygone, von denen es nicht gelernt hat.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <source>Learning r&amp;ate</source>
   <translation>&amp;Lernrate</translation>
  </message>
  <message>
   <source>Measured on blocks of ground that the training has not seen</source>
   <translation>Gemessen auf Blöcken, die das Training nicht gesehen hat</translation>
  </message>
  <message>
   <source>Name of the model; its folder is called after it</source>
   <translation>Name des Modells; sein Ordner heißt danach</translation>
  </message>
  <message>
   <source>New model</source>
   <translation>Neues Modell</translation>
  </message>
  <message>
   <source>One: rename to “{name}”</source>
   <translation>Eine: in „{name}“ umbenennen</translation>
  </message>
  <message>
   <source>Open the Map page with this model</source>
   <translation>Die Seite Karte mit diesem Modell öffnen</translation>
  </message>
  <message>
   <source>Polygons that outline the completely labelled ground</source>
   <translation>Polygone um das vollständig beschriftete Gelände</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation>Beschriftung wird gelesen…</translation>
  </message>
  <message>
   <source>Save &amp;picture…</source>
   <translation>Bild speic&amp;hern…</translation>
  </message>
  <message>
   <source>Save and train</source>
   <translation>Speichern und trainieren</translation>
  </message>
  <message>
   <source>Save the curves as a picture</source>
   <translation>Kurven als Bild speichern</translation>
  </message>
  <message>
   <source>Share of the labelled ground judged at a time, in blocks, by a decoder that has not seen it; the model that is kept learns from all of it</source>
   <translation>Anteil des beschrifteten Geländes, den jeweils ein Decoder blockweise beurteilt, der ihn nicht gesehen hat; das behaltene Modell lernt von allem</translation>
  </message>
  <message>
   <source>Size of the steps that the training takes</source>
   <translation>Schrittweite des Trainings</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Anhalten und Bestes behalten</translation>
  </message>
  <message>
   <source>The &amp;rest is</source>
   <translation>Der &amp;Rest ist</translation>
  </message>
  <message>
   <source>The classes {names} differ in capitals or blanks alone. Are they one class?</source>
   <translation>Die Klassen {names} unterscheiden sich nur in Großschreibung oder Leerzeichen. Sind sie eine Klasse?</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation>Das Modell liegt in {folder}.</translation>
  </message>
  <message>
   <source>The model whose image features the decoder learns on: a SAM, or DINOv2, which knows more of what things are.</source>
   <translation>Das Modell, auf dessen Bildmerkmalen der Decoder lernt: ein SAM, oder DINOv2, das mehr davon weiß, was etwas ist.</translation>
  </message>
  <message>
   <source>The same seed on the same data gives the same model</source>
   <translation>Gleicher Startwert und gleiche Daten ergeben das gleiche Modell</translation>
  </message>
  <message>
   <source>The training was stopped before there was anything to keep.</source>
   <translation>Das Training wurde angehalten, bevor es etwas zu behalten gab.</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation>In {folder} gibt es schon ein Modell „{name}“. Es bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>They differ</source>
   <translation>Sie sind verschieden</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <source>Train a decoder on the labelled polygons</source>
   <translation>Einen Decoder auf den beschrifteten Polygonen trainieren</translation>
  </message>
  <message>
   <source>Train as “{name}”</source>
   <translation>Als „{name}“ trainieren</translation>
  </message>
  <message>
   <source>Try this training with 1, 2, 5, 10 … of the polygons, each number three times, and see how the scores grow. That takes as long as some trainings.</source>
   <translation>Dieses Training mit 1, 2, 5, 10 … der Polygone versuchen, jede Anzahl dreimal, und sehen, wie die Güte wächst. Das dauert so lange wie einige Trainings.</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation>Zum K&amp;artieren nehmen</translation>
  </message>
  <message>
   <source>What ground without a polygon means to the training. After the review of a map, background also teaches landforms that the map missed as background: outline them first, or choose left out.</source>
   <translation>Was Gelände ohne Polygon für das Training bedeutet. Nach der Durchsicht einer Karte lehrt Hintergrund auch Landformen als Hintergrund, die der Karte fehlen: Umreißen Sie diese zuerst, oder wählen Sie „ausgelassen“.</translation>
  </message>
  <message>
   <source>Where every landform has been outlined. Only this ground is used to learn what is not a landform.</source>
   <translation>Wo jede Landform umrissen ist. Nur dieses Gelände lehrt, was keine Landform ist.</translation>
  </message>
  <message>
   <source>Would more labels &amp;help?</source>
   <translation>Hülfe &amp;mehr Beschriftung?</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation>um die Polygone</translation>
  </message>
  <message>
   <source>background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>in the map view</source>
   <translation>im Kartenausschnitt</translation>
  </message>
  <message>
   <source>inside a polygon layer</source>
   <translation>in einem Polygonlayer</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation>Landformen</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>{names} has edits that are not saved yet. The training reads the file, so save them first.</source>
   <translation>{names} hat ungespeicherte Änderungen. Das Training liest die Datei; speichern Sie sie zuerst.</translation>
  </message>
 </context>
 <context>
  <name>TrainResult</name>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>PNG-Bild (*.png)</translation>
  </message>
  <message>
   <source>Save the curves</source>
   <translation>Kurven speichern</translation>
  </message>
  <message>
   <source>The curves are in {path}.</source>
   <translation>Die Kurven liegen in {path}.</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}. Choose another folder.</source>
   <translation>Das Bild ließ sich nicht nach {path} schreiben. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
 </context>
 <context>
  <name>WhatIsMade</name>
  <message>
   <source>&amp;Gives</source>
   <translation>Er&amp;gibt</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Flächendeckend</translation>
  </message>
  <message>
   <source>Cover paints each place with a class. Objects gives each landform a polygon of its own, also where they overlap: a SAM draws the borders, the model tells the classes</source>
   <translation>Flächendeckend malt jede Stelle in einer Klasse. Objekte gibt jeder Landform ein eigenes Polygon, auch wo sie sich überlappen: ein SAM zieht die Grenzen, das Modell sagt die Klassen</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
 </context>
</TS>
