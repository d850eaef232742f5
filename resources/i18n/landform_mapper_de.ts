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
   <source>End the comparison; nothing is written</source>
   <translation>Den Vergleich beenden; nichts wird geschrieben</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation>Der Vergleich wurde angehalten; nichts wurde geschrieben.</translation>
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
   <source>Score</source>
   <translation>Güte</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>mittlere IoU</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score}</source>
   <translation>auf ungesehenen Blöcken {loss}, mittlere IoU {score}</translation>
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
   <source>HTML (*.html)</source>
   <translation>HTML-Datei (*.html)</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation>Er sieht {number} Stufen, sodass Deepness, das Dateien mit einer Eingabe annimmt, ihn nicht öffnen kann.</translation>
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
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
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
   <source>COCO annotations</source>
   <translation>COCO-Annotationen</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Zellen</translation>
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
   <source>Ends at the edge</source>
   <translation>Endet am Rand</translation>
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
&lt;p&gt;&lt;b&gt;Thresholds&lt;/b&gt;: a class and the probability, 0 to 1, that it must reach to be mapped. Where it does not, the next
best gets the ground, or background.&lt;/p&gt;
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
&lt;p&gt;&lt;b&gt;Schwellen&lt;/b&gt;: eine Klasse und die Wahrscheinlichkeit, 0 bis 1, die sie erreichen muss, um kartiert zu werden. Wo sie das
nicht tut, bekommt die nächstbeste den Boden, oder der Hintergrund.&lt;/p&gt;
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
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;</source>
   <translation>Sagt von jeder Zelle eines Gitters, welcher Klasse sie angehört, mit einem Modell aus „Ausschnitt-Klassifikator trainieren“.

&lt;p&gt;Schreibt einen Layer mit einem Polygon je Zelle, ihrer Klasse und der Wahrscheinlichkeit jeder Klasse, und ein Raster
der Wahrscheinlichkeiten. Zellen, die zu weniger als der Hälfte Daten enthalten, entfallen.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Seite einer Zelle&lt;/b&gt;: 0 nimmt die des Trainings.&lt;/p&gt;</translation>
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
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>Nach {done} von {count} Objekten angehalten. Sie sind aufgehoben: Derselbe Lauf geht von dort weiter.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation>Nach {share} % der Kacheln angehalten.</translation>
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
classes, masks that a SAM finds by itself correct where its borders lie, and the student learns from both.

&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: of the new ground, all at a scale that the decoder knows.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minutes&lt;/b&gt;: how long the student learns; finding the masks comes before that. Cancelling keeps the best so
far.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Share of a mask&lt;/b&gt;: a mask counts where so much of it is of one class, as the decoder says.&lt;/p&gt;
&lt;p&gt;The picture beside the model shows what it has learnt from: look at it. Nothing is known of its scores until it is
judged on labels.&lt;/p&gt;</source>
   <translation>Lehrt einen kleinen Decoder, einen Schüler, an Bildern ohne Labels: Ein Decoder von anderem Gelände sagt die Klassen, Masken, die ein SAM von selbst findet, berichtigen deren Grenzen, und der Schüler lernt von beiden.

&lt;p&gt;&lt;b&gt;Bilder&lt;/b&gt;: vom neuen Gelände, alle in einem Maßstab, den der Decoder kennt.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minuten&lt;/b&gt;: wie lange der Schüler lernt; das Finden der Masken kommt davor. Abbrechen behält das bisher Beste.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Anteil einer Maske&lt;/b&gt;: Eine Maske zählt, wo so viel von ihr zu einer Klasse gehört, wie der Decoder sagt.&lt;/p&gt;
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
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation>Das Bild „{image}“ ist keine Datei, die die Engine lesen kann. Speichern Sie es zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>Die Aufgabe wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the convolutional one.</source>
   <translation>Die Art, die auf dem meisten Gelände am besten abschneidet; derzeit das Faltungsnetz.</translation>
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
  <message>
   <source>End the judging; no report is written</source>
   <translation>Das Beurteilen beenden; es wird kein Bericht geschrieben</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML-Datei (*.html)</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation>Beschriftung wird gelesen…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation>Das Beurteilen wurde beendet; es wurde kein Bericht geschrieben.</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation>Der Bericht liegt in {path}.</translation>
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
   <source>Learn from the reviewed polygons on the page Train</source>
   <translation>Auf der Seite Lernen von den durchgesehenen Polygonen lernen</translation>
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
   <source>Where a class does not reach its threshold, the next best gets the ground, or background. The tiles of a run are used again.</source>
   <translation>Wo eine Klasse ihre Schwelle nicht erreicht, bekommt die nächstbeste den Boden, oder der Hintergrund. Die Kacheln eines Laufs werden wiederverwendet.</translation>
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
   <source>What ground without a polygon means to the training</source>
   <translation>Was Gelände ohne Polygon dem Training bedeutet</translation>
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
