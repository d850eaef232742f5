<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Acceptance</name>
  <message>
   <source>Accept without them</source>
   <translation>Accepter sans eux</translation>
  </message>
  <message>
   <source>Add the fields</source>
   <translation>Ajouter les champs</translation>
  </message>
  <message>
   <source>Match fields…</source>
   <translation>Faire correspondre les champs…</translation>
  </message>
  <message>
   <source>The landform was not accepted: its fields are not matched yet.</source>
   <translation>La forme n'a pas été acceptée : ses champs n'ont pas encore de correspondance.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>&amp;Accept</source>
   <translation>&amp;Accepter</translation>
  </message>
  <message>
   <source>&amp;Image</source>
   <translation>&amp;Image</translation>
  </message>
  <message>
   <source>&amp;Landforms</source>
   <translation>For&amp;mes</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>Modè&amp;le</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation>&amp;Relecteur</translation>
  </message>
  <message>
   <source>&amp;Save landforms</source>
   <translation>Enregi&amp;strer</translation>
  </message>
  <message>
   <source>1 not saved</source>
   <translation>1 non enregistrée</translation>
  </message>
  <message>
   <source>A circle by three clicks on its rim; no model is asked (Shift+T)</source>
   <translation>Un cercle par trois clics sur son bord ; aucun modèle n’est interrogé (Maj+T)</translation>
  </message>
  <message>
   <source>A circle by two clicks on opposite places of its rim; no model is asked (Shift+C)</source>
   <translation>Un cercle par deux clics sur des points opposés de son bord ; aucun modèle n’est interrogé (Maj+C)</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Ajouter une classe</translation>
  </message>
  <message>
   <source>Add an image layer to begin.</source>
   <translation>Ajoutez une couche image pour commencer.</translation>
  </message>
  <message>
   <source>Add the landform to the layer (Enter or double click)</source>
   <translation>Ajouter la forme à la couche (Entrée ou double-clic)</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Cadre</translation>
  </message>
  <message>
   <source>Change the colour of the class</source>
   <translation>Changer la couleur de la classe</translation>
  </message>
  <message>
   <source>Choose a tool, then click a landform on the map.</source>
   <translation>Choisissez un outil, puis cliquez sur une forme dans la carte.</translation>
  </message>
  <message>
   <source>Choose an image first: the landform layer takes its coordinate reference system.</source>
   <translation>Choisissez d'abord une image : la couche des formes prend son système de coordonnées de référence.</translation>
  </message>
  <message>
   <source>Choose the image that the landforms lie on: the export is in its pixels.</source>
   <translation>Choisissez l'image sur laquelle se trouvent les formes : l'export est dans ses pixels.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class of the next landform: keys 1 to 9</source>
   <translation>Classe de la prochaine forme : touches 1 à 9</translation>
  </message>
  <message>
   <source>Clear the prompt (Esc)</source>
   <translation>Effacer la saisie (Échap)</translation>
  </message>
  <message>
   <source>Click around a landform. A double click ends the polygon.</source>
   <translation>Cliquez autour d'une forme. Un double-clic termine le polygone.</translation>
  </message>
  <message>
   <source>Click around the landform; a double click ends the polygon, Backspace takes a vertex back (Shift+P)</source>
   <translation>Cliquer autour de la forme ; un double-clic termine le polygone, Retour arrière retire un sommet (Maj+P)</translation>
  </message>
  <message>
   <source>Click beside the landform (right button or Shift+click with any tool; Shift+X)</source>
   <translation>Cliquer à côté de la forme (bouton droit, ou Maj+clic avec tout outil ; Maj+X)</translation>
  </message>
  <message>
   <source>Click ground that does not belong to the landform.</source>
   <translation>Cliquez sur du terrain qui n'appartient pas à la forme.</translation>
  </message>
  <message>
   <source>Click on a landform. Right button: not this ground.</source>
   <translation>Cliquez sur une forme. Bouton droit : pas ce terrain.</translation>
  </message>
  <message>
   <source>Click on the landform (left button; Shift+O)</source>
   <translation>Cliquer sur la forme (bouton gauche ; Maj+O)</translation>
  </message>
  <message>
   <source>Click on the landform first; then click beside it to take ground away.</source>
   <translation>Cliquez d'abord sur la forme, puis à côté pour retirer du terrain.</translation>
  </message>
  <message>
   <source>Click the part of the landform to split off.</source>
   <translation>Cliquez sur la partie de la forme à séparer.</translation>
  </message>
  <message>
   <source>Click three places of a rim: their circle is a landform.</source>
   <translation>Cliquez trois points d’un bord : leur cercle est une forme.</translation>
  </message>
  <message>
   <source>Click two opposite places of a rim: their circle is a landform.</source>
   <translation>Cliquez deux points opposés d’un bord : leur cercle est une forme.</translation>
  </message>
  <message>
   <source>Contact sheet: all landforms of the layer at a glance, to be decided on by keys</source>
   <translation>Planche-contact : toutes les formes de la couche d’un coup d’œil, à décider au clavier</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation>Planche-contact…</translation>
  </message>
  <message>
   <source>Drag a box around a landform.</source>
   <translation>Tracez un rectangle autour d'une forme.</translation>
  </message>
  <message>
   <source>Drag a box around the landform (Shift+B)</source>
   <translation>Tracer un rectangle autour de la forme (Maj+B)</translation>
  </message>
  <message>
   <source>Drag a line over a landform. With Shift: not this ground.</source>
   <translation>Tracez un trait sur une forme. Avec Maj : pas ce terrain.</translation>
  </message>
  <message>
   <source>Drag a line over the landform; with Shift or the right button over ground that does not belong to it (Shift+L)</source>
   <translation>Tracer un trait sur la forme ; avec Maj ou le bouton droit, sur du terrain qui ne lui appartient pas (Maj+L)</translation>
  </message>
  <message>
   <source>E&amp;verything in view</source>
   <translation>Tout dans la &amp;vue</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>Finding the outline…</source>
   <translation>Recherche du contour…</translation>
  </message>
  <message>
   <source>From a la&amp;yer…</source>
   <translation>D'u&amp;ne couche…</translation>
  </message>
  <message>
   <source>How sure you are of the class (GeMS identity confidence)</source>
   <translation>Degré de certitude de la classe (GeMS identity confidence)</translation>
  </message>
  <message>
   <source>I&amp;dentity</source>
   <translation>I&amp;dentité</translation>
  </message>
  <message>
   <source>Image layer to outline landforms on</source>
   <translation>Couche image sur laquelle tracer les formes</translation>
  </message>
  <message>
   <source>Layer that takes the accepted landforms</source>
   <translation>Couche qui reçoit les formes acceptées</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation>Chargement du modèle…</translation>
  </message>
  <message>
   <source>Look for all landforms in the map view; you decide on each one found</source>
   <translation>Chercher toutes les formes dans la vue ; vous décidez de chacune</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation>Plusieurs à la fois</translation>
  </message>
  <message>
   <source>Match the fields of this layer with those of a landform</source>
   <translation>Faire correspondre les champs de cette couche à ceux d'une forme</translation>
  </message>
  <message>
   <source>New landform layer (a GeoPackage that exists gets one more layer)</source>
   <translation>Nouvelle couche de formes (un GeoPackage existant reçoit une couche de plus)</translation>
  </message>
  <message>
   <source>New landform layer in a GeoPackage</source>
   <translation>Nouvelle couche de formes dans un GeoPackage</translation>
  </message>
  <message>
   <source>No outline here. Click elsewhere on the landform or drag a box around it.</source>
   <translation>Pas de contour ici. Cliquez ailleurs sur la forme, ou tracez un rectangle autour d'elle.</translation>
  </message>
  <message>
   <source>Nothing of this outline is left as it is to be finished: change that, or press Tab.</source>
   <translation>Rien ne reste de ce contour avec la finition voulue : changez-la, ou appuyez sur Tab.</translation>
  </message>
  <message>
   <source>Off it</source>
   <translation>Hors</translation>
  </message>
  <message>
   <source>On it</source>
   <translation>Sur</translation>
  </message>
  <message>
   <source>One prompt back (Ctrl+Z)</source>
   <translation>Une saisie en arrière (Ctrl+Z)</translation>
  </message>
  <message>
   <source>One prompt forward (Ctrl+Shift+Z)</source>
   <translation>Une saisie en avant (Ctrl+Maj+Z)</translation>
  </message>
  <message>
   <source>Open a GeoPackage with landforms</source>
   <translation>Ouvrir un GeoPackage de formes</translation>
  </message>
  <message>
   <source>Open landforms</source>
   <translation>Ouvrir des formes</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contour</translation>
  </message>
  <message>
   <source>Outline the landforms that a layer of points or boxes shows, such as a crater catalogue; you decide on each one</source>
   <translation>Tracer les formes que montre une couche de points ou de rectangles, comme un catalogue de cratères ; vous décidez de chacune</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Remove the class from this list (landforms keep it)</source>
   <translation>Retirer la classe de cette liste (les formes la gardent)</translation>
  </message>
  <message>
   <source>Rename the class (double click)</source>
   <translation>Renommer la classe (double-clic)</translation>
  </message>
  <message>
   <source>SAM model that finds the outlines; more are on the Engine page</source>
   <translation>Modèle SAM qui trouve les contours ; d'autres sur la page Moteur</translation>
  </message>
  <message>
   <source>Scribble</source>
   <translation>Trait</translation>
  </message>
  <message>
   <source>Show the outline under the mouse before you click</source>
   <translation>Montrer le contour sous la souris avant de cliquer</translation>
  </message>
  <message>
   <source>Show this outline (Tab shows the next)</source>
   <translation>Montrer ce contour (Tab montre le suivant)</translation>
  </message>
  <message>
   <source>Sub&amp;type</source>
   <translation>So&amp;us-type</translation>
  </message>
  <message>
   <source>Subtype of the next landforms, e.g. rampart or barchan</source>
   <translation>Sous-type des prochaines formes, p. ex. barkhane</translation>
  </message>
  <message>
   <source>Write the accepted landforms to the GeoPackage and go on editing</source>
   <translation>Écrire les formes acceptées dans le GeoPackage et continuer l'édition</translation>
  </message>
  <message>
   <source>Write the landforms for Craterstats, CraterTools, COCO, as a table or as GeoJSON</source>
   <translation>Écrire les formes pour Craterstats, CraterTools, COCO, en tableau ou en GeoJSON</translation>
  </message>
  <message>
   <source>Written with each landform</source>
   <translation>Écrit avec chaque forme</translation>
  </message>
  <message>
   <source>Your name, as it goes into the table</source>
   <translation>Votre nom, tel qu'il va dans la table</translation>
  </message>
  <message>
   <source>choose or create…</source>
   <translation>choisir ou créer…</translation>
  </message>
  <message>
   <source>optional</source>
   <translation>facultatif</translation>
  </message>
  <message>
   <source>{n} not saved</source>
   <translation>{n} non enregistrées</translation>
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
   <translation>Minutes entre deux enregistrements</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>When accepted landforms are written to their file. What is saved can no longer be taken back with QGIS's undo.</source>
   <translation>Quand les formes acceptées sont écrites dans leur fichier. Ce qui est enregistré ne peut plus être annulé dans QGIS.</translation>
  </message>
  <message>
   <source>after each landform</source>
   <translation>après chaque forme</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <source>every few minutes</source>
   <translation>toutes les quelques minutes</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>as in the layer's style ({bands})</source>
   <translation>comme dans le style de la couche ({bands})</translation>
  </message>
  <message>
   <source>hillshade of the heights</source>
   <translation>ombrage des altitudes</translation>
  </message>
  <message>
   <source>mean of bands</source>
   <translation>moyenne des bandes</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>&amp;Class</source>
   <translation>&amp;Classe</translation>
  </message>
  <message>
   <source>&amp;Diameter</source>
   <translation>&amp;Diamètre</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>Couc&amp;he</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation>&amp;Objets sélectionnés seulement</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation>1 objet</translation>
  </message>
  <message>
   <source>Add a layer of points or polygons to the project first.</source>
   <translation>Ajoutez d'abord au projet une couche de points ou de polygones.</translation>
  </message>
  <message>
   <source>Class of each landform; without one the class chosen in the dock counts</source>
   <translation>Classe de chaque forme ; sans elle, la classe choisie dans le panneau compte</translation>
  </message>
  <message>
   <source>Diameter of the landform around each point; makes a box, which is outlined better than a point alone</source>
   <translation>Diamètre de la forme autour de chaque point ; donne un rectangle, mieux tracé qu'un point seul</translation>
  </message>
  <message>
   <source>Landforms from a layer</source>
   <translation>Formes d'une couche</translation>
  </message>
  <message>
   <source>Leave out what is not selected in the layer</source>
   <translation>Laisser de côté ce qui n'est pas sélectionné dans la couche</translation>
  </message>
  <message>
   <source>Points on landforms, or polygons whose bounds enclose them</source>
   <translation>Points sur des formes, ou polygones dont l'emprise les entoure</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation>La couche ne contient aucune entité.</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation>Unité du diamètre</translation>
  </message>
  <message>
   <source>{count} features</source>
   <translation>{count} objets</translation>
  </message>
  <message>
   <source>{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” in the toolbox.</source>
   <translation>{count} entités sont trop à relire : sélectionnez-en {most} au plus, ou prenez « Tracer les formes aux points donnés » dans la boîte à outils.</translation>
  </message>
 </context>
 <context>
  <name>BatchRun</name>
  <message>
   <source>Choose an image that is a file: the engine has to read it by itself.</source>
   <translation>Choisissez une image qui est un fichier : le moteur doit la lire lui-même.</translation>
  </message>
  <message>
   <source>Landform {number} of {count}</source>
   <translation>Forme {number} sur {count}</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation>Objet {name} : {reason}</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation>La couche ne contient aucun objet.</translation>
  </message>
  <message>
   <source>nothing was found there.</source>
   <translation>rien n'a été trouvé là.</translation>
  </message>
  <message>
   <source>{note} ({more} more without an outline)</source>
   <translation>{note} ({more} autres sans contour)</translation>
  </message>
 </context>
 <context>
  <name>BodyQuestion</name>
  <message>
   <source>Another…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <source>Body of the layer</source>
   <translation>Astre de la couche</translation>
  </message>
  <message>
   <source>Body that “{layer}” shows:</source>
   <translation>Astre que montre « {layer} » :</translation>
  </message>
  <message>
   <source>Earth</source>
   <translation>Terre</translation>
  </message>
  <message>
   <source>{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies say so too. Which body does it show?</source>
   <translation>{layer} : cette couche dit Terre, et les longueurs et les surfaces sont mesurées comme là. Les cartes web d’autres astres le disent aussi. Quel astre montre-t-elle ?</translation>
  </message>
 </context>
 <context>
  <name>CacheSection</name>
  <message>
   <source> GB</source>
   <translation> Go</translation>
  </message>
  <message>
   <source>1 encoded window, {size}</source>
   <translation>1 fenêtre encodée, {size}</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation>Au &amp;plus</translation>
  </message>
  <message>
   <source>Beyond this the windows that were used longest ago are deleted; it counts for every QGIS window</source>
   <translation>Au-delà, les fenêtres les plus anciennement utilisées sont supprimées ; cela vaut pour chaque fenêtre de QGIS</translation>
  </message>
  <message>
   <source>Clear the cache? Windows that you return to are encoded again, which takes a moment each.</source>
   <translation>Vider le cache ? Les fenêtres où vous revenez sont encodées à nouveau, ce qui prend chaque fois un moment.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Vider…</translation>
  </message>
  <message>
   <source>Delete all encoded windows; landforms and models stay</source>
   <translation>Supprimer toutes les fenêtres encodées ; formes et modèles restent</translation>
  </message>
  <message>
   <source>Disk cache</source>
   <translation>Cache disque</translation>
  </message>
  <message>
   <source>Known while the engine runs.</source>
   <translation>Connu tant que le moteur tourne.</translation>
  </message>
  <message>
   <source>Windows of images that were encoded before are kept on disk, so that they need not be encoded again</source>
   <translation>Les fenêtres d'images déjà encodées sont gardées sur le disque, pour ne pas être encodées à nouveau</translation>
  </message>
  <message>
   <source>{number} encoded windows, {size}</source>
   <translation>{number} fenêtres encodées, {size}</translation>
  </message>
 </context>
 <context>
  <name>CanvasPointer</name>
  <message>
   <source>Add an image layer to the project and choose it on the Annotate page.</source>
   <translation>Ajoutez une couche image au projet et choisissez-la sur la page Annoter.</translation>
  </message>
  <message>
   <source>QGIS cannot open the layer {layer}: check its file, or choose another image.</source>
   <translation>QGIS ne peut pas ouvrir la couche {layer} : vérifiez son fichier, ou choisissez une autre image.</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Colour of this class</source>
   <translation>Couleur de cette classe</translation>
  </message>
  <message>
   <source>Key {key}. Double click to rename.</source>
   <translation>Touche {key}. Double-clic pour renommer.</translation>
  </message>
  <message>
   <source>new class</source>
   <translation>nouvelle classe</translation>
  </message>
 </context>
 <context>
  <name>ComparisonRun</name>
  <message>
   <source>Comparing…</source>
   <translation>Comparaison…</translation>
  </message>
  <message>
   <source>End the comparison; nothing is written</source>
   <translation>Arrêter la comparaison ; rien ne sera écrit</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation>La comparaison a été arrêtée ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>The two maps are the same, cell by cell.</source>
   <translation>Les deux cartes sont identiques, cellule par cellule.</translation>
  </message>
  <message>
   <source>{percent} % of the ground differs; most of it is {first} → {second}, {area}.</source>
   <translation>{percent} % du terrain diffère ; pour la plupart {first} → {second}, {area}.</translation>
  </message>
 </context>
 <context>
  <name>CompletenessPlot</name>
  <message>
   <source>Completeness of the count by size</source>
   <translation>Complétude du comptage par taille</translation>
  </message>
  <message>
   <source>second count</source>
   <translation>second</translation>
  </message>
  <message>
   <source>this count</source>
   <translation>ce comptage</translation>
  </message>
  <message>
   <source>together</source>
   <translation>ensemble</translation>
  </message>
 </context>
 <context>
  <name>ContactSheet</name>
  <message>
   <source>By class</source>
   <translation>Par classe</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>Planche-contact</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Les plus grandes d’abord</translation>
  </message>
  <message>
   <source>Least sure first</source>
   <translation>Les moins sûres d’abord</translation>
  </message>
  <message>
   <source>Most alike first</source>
   <translation>Les plus semblables d’abord</translation>
  </message>
  <message>
   <source>Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.</source>
   <translation>Espace : juste, et suivante. 1 à 9 : autre classe. Suppr : pas une forme. Ctrl+Z : annuler.</translation>
  </message>
  <message>
   <source>{accepted} right, {rejected} no landform, {left} to decide</source>
   <translation>{accepted} justes, {rejected} pas des formes, {left} à décider</translation>
  </message>
 </context>
 <context>
  <name>CountChoices</name>
  <message>
   <source>&amp;Age by</source>
   <translation>Âge p&amp;ar</translation>
  </message>
  <message>
   <source>&amp;Bins</source>
   <translation>&amp;Classes</translation>
  </message>
  <message>
   <source>&amp;Diameters</source>
   <translation>&amp;Diamètres</translation>
  </message>
  <message>
   <source>&amp;Plot</source>
   <translation>&amp;Diagramme</translation>
  </message>
  <message>
   <source>Buffered count</source>
   <translation>Comptage avec tampon</translation>
  </message>
  <message>
   <source>C&amp;hronology</source>
   <translation>C&amp;hronologie</translation>
  </message>
  <message>
   <source>Chronology: production function and ages, computed by Craterstats</source>
   <translation>Chronologie : fonction de production et âges, calculés par Craterstats</translation>
  </message>
  <message>
   <source>Cumulative</source>
   <translation>Cumulatif</translation>
  </message>
  <message>
   <source>Differential</source>
   <translation>Différentiel</translation>
  </message>
  <message>
   <source>Each crater counts whole, on the area from which craters of its size reach into the counted one</source>
   <translation>Chaque cratère compte en entier, sur la surface d’où des cratères de sa taille atteignent la surface comptée</translation>
  </message>
  <message>
   <source>Fit of the cumulative plot</source>
   <translation>Ajustement du diagramme cumulatif</translation>
  </message>
  <message>
   <source>Fit of the differential plot</source>
   <translation>Ajustement du diagramme différentiel</translation>
  </message>
  <message>
   <source>Hartmann</source>
   <translation>Hartmann</translation>
  </message>
  <message>
   <source>How the age follows from the craters between the dashed lines</source>
   <translation>Comment l’âge découle des cratères entre les lignes tiretées</translation>
  </message>
  <message>
   <source>Largest diameter that is dated</source>
   <translation>Plus grand diamètre qui est daté</translation>
  </message>
  <message>
   <source>Poisson statistics</source>
   <translation>Statistique de Poisson</translation>
  </message>
  <message>
   <source>R plot</source>
   <translation>Diagramme R</translation>
  </message>
  <message>
   <source>Smallest diameter that is dated, from which on all craters were found</source>
   <translation>Plus petit diamètre qui est daté, à partir duquel tous les cratères ont été trouvés</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>no bins</source>
   <translation>sans classes</translation>
  </message>
 </context>
 <context>
  <name>CountView</name>
  <message>
   <source>1 crater on {area} km².</source>
   <translation>1 cratère sur {area} km².</translation>
  </message>
  <message>
   <source>All craters are left out.</source>
   <translation>Tous les cratères sont laissés de côté.</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Comptage…</translation>
  </message>
  <message>
   <source>Drag the left dashed line to where the count is complete: then there is an age.</source>
   <translation>Tirez la ligne tiretée de gauche là où le comptage est complet : alors il y a un âge.</translation>
  </message>
  <message>
   <source>R value</source>
   <translation>Valeur R</translation>
  </message>
  <message>
   <source>The largest diameter must be above the smallest.</source>
   <translation>Le plus grand diamètre doit être supérieur au plus petit.</translation>
  </message>
  <message>
   <source>The second count has no craters that could be compared.</source>
   <translation>Le second comptage n’a pas de cratères à comparer.</translation>
  </message>
  <message>
   <source>craters in a √2 bin, km⁻²</source>
   <translation>cratères par classe √2, km⁻²</translation>
  </message>
  <message>
   <source>craters larger, km⁻²</source>
   <translation>cratères plus grands, km⁻²</translation>
  </message>
  <message>
   <source>craters of this size, km⁻³</source>
   <translation>cratères de cette taille, km⁻³</translation>
  </message>
  <message>
   <source>{n} craters on {area} km².</source>
   <translation>{n} cratères sur {area} km².</translation>
  </message>
  <message>
   <source>{n} left out.</source>
   <translation>{n} laissés de côté.</translation>
  </message>
 </context>
 <context>
  <name>CraterCountDialog</name>
  <message>
   <source>&amp;Craters</source>
   <translation>&amp;Cratères</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation>&amp;Relecteur</translation>
  </message>
  <message>
   <source>&amp;Second count</source>
   <translation>&amp;Second comptage</translation>
  </message>
  <message>
   <source>Add the image, or a layer with the polygon of the counted area, to the project first.</source>
   <translation>Ajoutez d'abord au projet l'image, ou une couche avec le polygone de la surface comptée.</translation>
  </message>
  <message>
   <source>All of “{name}” that holds data</source>
   <translation>Tout ce qui a des données dans « {name} »</translation>
  </message>
  <message>
   <source>All polygons</source>
   <translation>Tous les polygones</translation>
  </message>
  <message>
   <source>Classes named “crater”</source>
   <translation>Classes nommées « crater »</translation>
  </message>
  <message>
   <source>Counted &amp;area</source>
   <translation>Surf&amp;ace comptée</translation>
  </message>
  <message>
   <source>Crater count</source>
   <translation>Comptage de cratères</translation>
  </message>
  <message>
   <source>Craters of the same ground by another reviewer or a decoder: what both found tells what both missed</source>
   <translation>Cratères du même terrain par un autre relecteur ou un décodeur : ce que les deux ont trouvé dit ce que les deux ont manqué</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation>Vue de la carte</translation>
  </message>
  <message>
   <source>Polygons of “{name}”</source>
   <translation>Polygones de « {name} »</translation>
  </message>
  <message>
   <source>The ground that was looked at, with craters or without</source>
   <translation>Le terrain examiné, avec ou sans cratères</translation>
  </message>
  <message>
   <source>What was mapped: “{name}”</source>
   <translation>Ce qui a été cartographié : « {name} »</translation>
  </message>
  <message>
   <source>Which landforms are counted</source>
   <translation>Quelles formes sont comptées</translation>
  </message>
  <message>
   <source>Whose craters are counted</source>
   <translation>De qui les cratères sont comptés</translation>
  </message>
  <message>
   <source>“{name}” holds {count} craters: is it the ground that was looked at?</source>
   <translation>« {name} » contient {count} cratères : est-ce bien le terrain qui a été examiné ?</translation>
  </message>
 </context>
 <context>
  <name>CurveWidget</name>
  <message>
   <source>Epoch {number}: loss {loss}</source>
   <translation>Époque {number} : perte {loss}</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Loss and score curves of the training</source>
   <translation>Courbes de perte et de qualité de l'entraînement</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>époque</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>IoU moyenne</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score}</source>
   <translation>sur les blocs non vus {loss}, IoU moyenne {score}</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <source>unseen blocks</source>
   <translation>blocs non vus</translation>
  </message>
 </context>
 <context>
  <name>DecoderTable</name>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Décodeur</translation>
  </message>
  <message>
   <source>Decoders</source>
   <translation>Décodeurs</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>Terrain</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>Modèle d'image</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU moyenne</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>On ground that the decoder has not seen, with its 95 % interval</source>
   <translation>Sur du terrain que le décodeur n'a pas vu, avec son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>Entraîné</translation>
  </message>
 </context>
 <context>
  <name>DecodersWindow</name>
  <message>
   <source>&amp;Compare…</source>
   <translation>&amp;Comparer…</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation>&amp;Rapport</translation>
  </message>
  <message>
   <source>&amp;Train again from it</source>
   <translation>En&amp;traîner à partir de lui</translation>
  </message>
  <message>
   <source>Compare two m&amp;aps…</source>
   <translation>Comparer deux c&amp;artes…</translation>
  </message>
  <message>
   <source>E&amp;xport as ONNX…</source>
   <translation>E&amp;xporter en ONNX…</translation>
  </message>
  <message>
   <source>Export as ONNX</source>
   <translation>Exporter en ONNX</translation>
  </message>
  <message>
   <source>Exported to {path}, with a STAC item beside it.</source>
   <translation>Exporté vers {path}, avec un élément STAC à côté.</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation>Export de {name}…</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>Fichier HTML (*.html)</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation>Il regarde {number} niveaux, si bien que Deepness, qui prend des fichiers à une entrée, ne peut pas l’ouvrir.</translation>
  </message>
  <message>
   <source>Judge two decoders by the same polygons; select two rows first (Ctrl+click)</source>
   <translation>Juger deux décodeurs d'après les mêmes polygones ; sélectionner d'abord deux lignes (Ctrl+clic)</translation>
  </message>
  <message>
   <source>Landform Mapper: decoders</source>
   <translation>Landform Mapper : décodeurs</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon.</source>
   <translation>Appris de 1 polygone.</translation>
  </message>
  <message>
   <source>Learnt from {number} polygons.</source>
   <translation>A appris de {number} polygones.</translation>
  </message>
  <message>
   <source>No decoder yet: train one on the Train page, or open the folder of one on the Map page.</source>
   <translation>Pas encore de décodeur : en entraîner un sur la page Entraîner, ou ouvrir le dossier de l'un d'eux sur la page Carte.</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>Open the Map page with this decoder</source>
   <translation>Ouvrir la page Carte avec ce décodeur</translation>
  </message>
  <message>
   <source>Open the Train page with this decoder as the start</source>
   <translation>Ouvrir la page Entraîner avec ce décodeur comme départ</translation>
  </message>
  <message>
   <source>Open the decoder's folder</source>
   <translation>Ouvrir le dossier du décodeur</translation>
  </message>
  <message>
   <source>Open the report of its scores on unseen ground</source>
   <translation>Ouvrir le rapport de ses scores sur du terrain non vu</translation>
  </message>
  <message>
   <source>Remo&amp;ve from list</source>
   <translation>Retirer de la &amp;liste</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Select a decoder, or two to compare them.</source>
   <translation>Sélectionner un décodeur, ou deux pour les comparer.</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation>Montrer le &amp;dossier</translation>
  </message>
  <message>
   <source>Show what differs between two map runs</source>
   <translation>Montrer ce qui diffère entre deux cartes</translation>
  </message>
  <message>
   <source>Started from “{name}”.</source>
   <translation>Parti de « {name} ».</translation>
  </message>
  <message>
   <source>The decoders are listed as soon as the engine is ready.</source>
   <translation>Les décodeurs sont listés dès que le moteur est prêt.</translation>
  </message>
  <message>
   <source>The folder itself stays where it is</source>
   <translation>Le dossier lui-même reste où il est</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation>&amp;Utiliser pour cartographier</translation>
  </message>
  <message>
   <source>Write the decoder as one file for Deepness and other programs, with a STAC item beside it</source>
   <translation>Écrire le décodeur en un fichier pour Deepness et d’autres programmes, avec un élément STAC à côté</translation>
  </message>
  <message>
   <source>{number} selected.</source>
   <translation>{number} sélectionnés.</translation>
  </message>
 </context>
 <context>
  <name>DoubtfulCraters</name>
  <message>
   <source>Doubtful craters</source>
   <translation>Cratères douteux</translation>
  </message>
  <message>
   <source>Untick what shall not be counted. A crater that is clicked is shown on the map.</source>
   <translation>Décochez ce qui ne doit pas être compté. Un cratère cliqué est montré sur la carte.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>et {n} autres</translation>
  </message>
 </context>
 <context>
  <name>DrawnCircles</name>
  <message>
   <source>These places are on no circle. Click them further apart, not along a line.</source>
   <translation>Ces points ne sont sur aucun cercle. Cliquez-les plus écartés, et non le long d’une ligne.</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>1 landform selected.</source>
   <translation>1 forme sélectionnée.</translation>
  </message>
  <message>
   <source>1 landform selected: 1 to 9 set its class, Delete removes it.</source>
   <translation>1 forme sélectionnée : 1 à 9 en donnent la classe, Suppr la retire.</translation>
  </message>
  <message>
   <source>1 landform selected; 1 to 9 and Delete act on the review.</source>
   <translation>1 forme sélectionnée ; 1 à 9 et Suppr concernent la revue.</translation>
  </message>
  <message>
   <source>Ctrl+click selects a landform on the map; so do QGIS's own tools</source>
   <translation>Ctrl+clic sélectionne une forme sur la carte ; les outils de QGIS aussi</translation>
  </message>
  <message>
   <source>Ctrl+click selects landforms to change.</source>
   <translation>Ctrl+clic sélectionne des formes à modifier.</translation>
  </message>
  <message>
   <source>Cut the smaller selected landforms out of the largest (Shift+D)</source>
   <translation>Découper les plus petites formes sélectionnées dans la plus grande (Maj+D)</translation>
  </message>
  <message>
   <source>Find more like these…</source>
   <translation>En trouver d’autres…</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Merge the selected landforms into the largest (Shift+M)</source>
   <translation>Fusionner les formes sélectionnées dans la plus grande (Maj+M)</translation>
  </message>
  <message>
   <source>Rank what else there is by likeness to the selected landforms, up to ten of them, and look through it (Shift+F)</source>
   <translation>Classer ce qu’il y a d’autre selon sa ressemblance aux formes sélectionnées, dix au plus, et le passer en revue (Maj+F)</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>Affiner</translation>
  </message>
  <message>
   <source>Refine the outline of the selected landform by clicks (Shift+R)</source>
   <translation>Affiner par clics le contour de la forme sélectionnée (Maj+R)</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation>Rempl&amp;acer</translation>
  </message>
  <message>
   <source>Replace the outline of the landform (Enter or double click)</source>
   <translation>Remplacer le contour de la forme (Entrée ou double-clic)</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Diviser</translation>
  </message>
  <message>
   <source>Split p&amp;art off</source>
   <translation>Sép&amp;arer</translation>
  </message>
  <message>
   <source>Split the selected landform: click the part to split off (Shift+S)</source>
   <translation>Diviser la forme sélectionnée : cliquer sur la partie à séparer (Maj+S)</translation>
  </message>
  <message>
   <source>Split this part off the landform (Enter or double click)</source>
   <translation>Séparer cette partie de la forme (Entrée ou double-clic)</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation>Soustraire</translation>
  </message>
  <message>
   <source>{n} landforms selected.</source>
   <translation>{n} formes sélectionnées.</translation>
  </message>
  <message>
   <source>{n} landforms selected: 1 to 9 set their class, Delete removes them.</source>
   <translation>{n} formes sélectionnées : 1 à 9 en donnent la classe, Suppr les retire.</translation>
  </message>
  <message>
   <source>{n} landforms selected; 1 to 9 and Delete act on the review.</source>
   <translation>{n} formes sélectionnées ; 1 à 9 et Suppr concernent la revue.</translation>
  </message>
 </context>
 <context>
  <name>EffortSummary</name>
  <message>
   <source>1 click</source>
   <translation>1 clic</translation>
  </message>
  <message>
   <source>1 landform: {clicks} and {seconds} s</source>
   <translation>1 forme : {clicks} et {seconds} s</translation>
  </message>
  <message>
   <source>Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform is accepted, those that were taken back too; their mean is shown. Seconds go from the first click until it is accepted, with the time that the model needs; their median is shown. In a review, the keys that were pressed for a landform and the seconds that it was on view count.</source>
   <translation>Formes de cette couche délimitées par des clics. Les clics et les rectangles comptent jusqu'à l'acceptation, y compris ceux qui ont été annulés ; leur moyenne est affichée. Les secondes vont du premier clic à l'acceptation, avec le temps que prend le modèle ; leur médiane est affichée. Dans une revue comptent les touches pressées pour une forme et les secondes pendant lesquelles elle était visible.</translation>
  </message>
  <message>
   <source>{k} clicks</source>
   <translation>{k} clics</translation>
  </message>
  <message>
   <source>{n} landforms: {clicks} and {seconds} s each</source>
   <translation>{n} formes : {clicks} et {seconds} s chacune</translation>
  </message>
 </context>
 <context>
  <name>EncoderChoice</name>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>A folder with a vision transformer, as transformers or timm save it: DINOv2, DINOv3, ViT, MAE</source>
   <translation>Un dossier avec un transformeur de vision, comme transformers ou timm l'enregistrent : DINOv2, DINOv3, ViT, MAE</translation>
  </message>
  <message>
   <source>Folder of an image model</source>
   <translation>Dossier d'un modèle d'image</translation>
  </message>
  <message>
   <source>Other encoder…</source>
   <translation>Autre encodeur…</translation>
  </message>
  <message>
   <source>{folder} holds no image model: there should be a file config.json beside {weights}, as transformers and timm save it.</source>
   <translation>{folder} ne contient pas de modèle d'image : il faudrait un fichier config.json à côté de {weights}, comme transformers et timm l'enregistrent.</translation>
  </message>
 </context>
 <context>
  <name>EngineClient</name>
  <message>
   <source>The request {method} is too large for the engine; take a smaller part of the layer.</source>
   <translation>La requête {method} est trop grande pour le moteur ; prenez une plus petite partie de la couche.</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>&amp;Build</source>
   <translation>&amp;Version</translation>
  </message>
  <message>
   <source>&amp;Cluster</source>
   <translation>&amp;Grappe</translation>
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
   <translation>Une machine a traduit ces mots, et personne ne les a encore relus. Les corrections sont bienvenues dans les tickets du projet.</translation>
  </message>
  <message>
   <source>A map run is under way. Its finished tiles are kept; run it again to continue.</source>
   <translation>Une cartographie est en cours. Ses tuiles finies sont gardées ; relancez-la pour continuer.</translation>
  </message>
  <message>
   <source>A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay.</source>
   <translation>Un Python plus récent de cet ordinateur est pris ; s’il n’y en a pas, Python 3.12 de python-build-standalone est téléchargé (30 Mo, et 18 Mo pour l’obtenir). Modèles, formes et cartes restent.</translation>
  </message>
  <message>
   <source>A raster is being converted, which would have to start again.</source>
   <translation>Un raster est en cours de conversion, qui devrait recommencer.</translation>
  </message>
  <message>
   <source>A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the Train page first.</source>
   <translation>Un entraînement est en cours, et ce qu'il a appris serait perdu. Pour garder sa meilleure époque, arrêtez-le d'abord sur la page Entraîner.</translation>
  </message>
  <message>
   <source>A&amp;ges</source>
   <translation>Âge&amp;s</translation>
  </message>
  <message>
   <source>Add Craterstats</source>
   <translation>Ajouter Craterstats</translation>
  </message>
  <message>
   <source>Add Craterstats? The engine is started again.</source>
   <translation>Ajouter Craterstats ? Le moteur redémarre.</translation>
  </message>
  <message>
   <source>Add cluster support? The engine is started again.</source>
   <translation>Ajouter la prise en charge des grappes ? Le moteur redémarre.</translation>
  </message>
  <message>
   <source>Add support (dask)</source>
   <translation>Ajouter (dask)</translation>
  </message>
  <message>
   <source>Adds Craterstats 3.6 to the engine, 90 MB, for ages and isochrones of crater counts; the engine has to run on Python 3.12 or newer</source>
   <translation>Ajoute Craterstats 3.6 au moteur, 90 Mo, pour les âges et les isochrones des comptages de cratères ; le moteur doit tourner sous Python 3.12 ou plus récent</translation>
  </message>
  <message>
   <source>Adds dask to the engine, 50 MB: landform map --scheduler then computes maps with many processes or machines</source>
   <translation>Ajoute dask au moteur, 50 Mo : landform map --scheduler calcule alors des cartes avec beaucoup de processus ou de machines</translation>
  </message>
  <message>
   <source>Bac&amp;kend</source>
   <translation>Bac&amp;kend</translation>
  </message>
  <message>
   <source>Build for the processor or for an NVIDIA card</source>
   <translation>Pour le processeur ou pour une carte NVIDIA</translation>
  </message>
  <message>
   <source>Build the private Python environment that runs the models; QGIS itself stays as it is</source>
   <translation>Construire l'environnement Python privé qui exécute les modèles ; QGIS lui-même reste tel quel</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Check the engine and build again what is broken</source>
   <translation>Vérifier le moteur et reconstruire ce qui est cassé</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation>Copier le journal</translation>
  </message>
  <message>
   <source>Craterstats is there</source>
   <translation>Craterstats est là</translation>
  </message>
  <message>
   <source>Delete the engine; models and landforms stay</source>
   <translation>Supprimer le moteur ; modèles et formes restent</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Download the chosen model; a download that was cut goes on where it stopped</source>
   <translation>Télécharger le modèle choisi ; un téléchargement interrompu reprend où il s'est arrêté</translation>
  </message>
  <message>
   <source>Encode a&amp;head</source>
   <translation>En avan&amp;ce</translation>
  </message>
  <message>
   <source>End the engine and start it again</source>
   <translation>Arrêter le moteur et le redémarrer</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Everything in the view is looked for, and what was found would be lost.</source>
   <translation>Tout est cherché dans la vue, et ce qui a été trouvé serait perdu.</translation>
  </message>
  <message>
   <source>Folder of wheels to install from on a machine without network; empty uses the package index</source>
   <translation>Dossier de wheels pour une machine sans réseau ; vide utilise l'index des paquets</translation>
  </message>
  <message>
   <source>Landforms are looked for. What was looked at is kept; the same search goes on from there.</source>
   <translation>Des formes de relief sont cherchées. Ce qui a été regardé est conservé ; la même recherche reprend de là.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models, landforms and maps stay. It can be set up again at any time.</source>
   <translation>Modèles, formes et cartes restent. Il peut être réinstallé à tout moment.</translation>
  </message>
  <message>
   <source>No Python on this machine can carry the engine. Fetch one?</source>
   <translation>Aucun Python de cette machine ne convient au moteur. En télécharger un ?</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Options</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to build the engine with; empty finds one</source>
   <translation>Python 3.11 ou plus récent pour construire le moteur ; vide en cherche un</translation>
  </message>
  <message>
   <source>Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the engine. Nothing else on the machine changes.</source>
   <translation>Python 3.12 de python-build-standalone est téléchargé (30 Mo, et 18 Mo pour le chercher) et placé à côté du moteur. Rien d’autre ne change sur la machine.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove the engine?</source>
   <translation>Supprimer le moteur ?</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <source>Repair the engine?</source>
   <translation>Réparer le moteur ?</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation>Redémarrer</translation>
  </message>
  <message>
   <source>Restart the engine?</source>
   <translation>Redémarrer le moteur ?</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Tourne sur</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation>Installer le moteur…</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation>Installation</translation>
  </message>
  <message>
   <source>Stop; what was there before stays</source>
   <translation>Arrêter ; ce qui existait reste</translation>
  </message>
  <message>
   <source>Support is there (dask)</source>
   <translation>Présente (dask)</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's CUDA. Update the driver, then restart the engine.</source>
   <translation>La carte NVIDIA n’est pas utilisée, car PyTorch ne la trouve pas : son pilote est peut-être plus ancien que le CUDA de PyTorch. Mettez le pilote à jour, puis redémarrez le moteur.</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at Options → Build, remove the engine and set it up again.</source>
   <translation>La carte NVIDIA n’est pas utilisée, car PyTorch a été installé pour le processeur seul : choisissez CUDA sous Options → Version, supprimez le moteur et installez-le de nouveau.</translation>
  </message>
  <message>
   <source>The engine is being set up.</source>
   <translation>Le moteur est en cours d'installation.</translation>
  </message>
  <message>
   <source>This needs a newer Python than the engine's. Set the engine up again with one?</source>
   <translation>Le Python du moteur est trop ancien pour cela. Réinstaller le moteur avec un plus récent ?</translation>
  </message>
  <message>
   <source>Use a checkpoint file that you already have</source>
   <translation>Utiliser un fichier checkpoint que vous avez déjà</translation>
  </message>
  <message>
   <source>Use a file…</source>
   <translation>Utiliser un fichier…</translation>
  </message>
  <message>
   <source>What runs the model; automatic takes the fastest that is there</source>
   <translation>Ce qui exécute le modèle ; automatique prend le plus rapide</translation>
  </message>
  <message>
   <source>Which models encode the ground in view before a click: Landform Mapper's own is quick, and so is any on a graphics card; slow ones encode one window only</source>
   <translation>Quels modèles encodent le terrain visible avant un clic : celui de Landform Mapper est rapide, tout modèle sur une carte graphique aussi ; les lents n'encodent qu'une fenêtre</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>every model</source>
   <translation>tous les modèles</translation>
  </message>
  <message>
   <source>no model</source>
   <translation>aucun modèle</translation>
  </message>
  <message>
   <source>processor</source>
   <translation>processeur</translation>
  </message>
  <message>
   <source>quick models</source>
   <translation>modèles rapides</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>The engine in {folder} was removed.</source>
   <translation>Le moteur dans {folder} a été supprimé.</translation>
  </message>
 </context>
 <context>
  <name>EngineSupervisor</name>
  <message>
   <source>It said last: {line}</source>
   <translation>Son dernier message : {line}</translation>
  </message>
  <message>
   <source>The engine is not set up yet. Open the Engine page and press “Set up engine…”.</source>
   <translation>Le moteur n'est pas encore installé. Ouvrez la page Moteur et appuyez sur « Installer le moteur… ».</translation>
  </message>
  <message>
   <source>The engine is ready.</source>
   <translation>Le moteur est prêt.</translation>
  </message>
  <message>
   <source>The engine is starting.</source>
   <translation>Le moteur démarre.</translation>
  </message>
  <message>
   <source>The engine is stopped. Start it on the Engine page.</source>
   <translation>Le moteur est arrêté. Démarrez-le sur la page Moteur.</translation>
  </message>
  <message>
   <source>The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not help, install the plugin again.</source>
   <translation>Le moteur parle le protocole {engine} et cette extension le protocole {plugin}. Redémarrez QGIS ; si cela n'aide pas, réinstallez l'extension.</translation>
  </message>
  <message>
   <source>The engine {reason} and is being restarted.</source>
   <translation>Le moteur {reason} et redémarre.</translation>
  </message>
  <message>
   <source>The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log on the Engine page, then repair the engine or start it there.</source>
   <translation>Le moteur {reason}. Il a été redémarré {n} fois et ne redémarre plus de lui-même : lisez le journal sur la page Moteur, puis réparez le moteur ou démarrez-le là.</translation>
  </message>
  <message>
   <source>The engine {reason}; please try again.</source>
   <translation>Le moteur {reason} ; veuillez réessayer.</translation>
  </message>
  <message>
   <source>gave no sign of life for {n} seconds</source>
   <translation>n'a donné aucun signe de vie pendant {n} secondes</translation>
  </message>
  <message>
   <source>was not ready after {n} seconds</source>
   <translation>n'était pas prêt après {n} secondes</translation>
  </message>
 </context>
 <context>
  <name>EngineTransport</name>
  <message>
   <source>could not be started ({reason})</source>
   <translation>n'a pas pu être démarré ({reason})</translation>
  </message>
  <message>
   <source>ended with exit status {code}</source>
   <translation>s'est terminé avec le code {code}</translation>
  </message>
  <message>
   <source>sent damaged data</source>
   <translation>a envoyé des données endommagées</translation>
  </message>
  <message>
   <source>was killed or crashed</source>
   <translation>a été tué ou s'est arrêté brutalement</translation>
  </message>
 </context>
 <context>
  <name>EnsembleLook</name>
  <message>
   <source>&amp;Look first</source>
   <translation>&amp;Regarder d’abord</translation>
  </message>
  <message>
   <source>Draw the labels that the student would learn from, on three places of the images</source>
   <translation>Dessine les étiquettes dont l’élève apprendrait, en trois endroits des images</translation>
  </message>
  <message>
   <source>Go without the picture; masks that were found are kept</source>
   <translation>Se passer de l’image ; les masques trouvés sont conservés</translation>
  </message>
  <message>
   <source>Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %.</source>
   <translation>Les masques ont décidé sur {decided} % de ce terrain et ont changé ce que dit le décodeur sur {changed} %.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation>Lecture des images…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The look was stopped. Masks that were found are not looked for again.</source>
   <translation>L’aperçu a été arrêté. Les masques trouvés ne seront pas cherchés de nouveau.</translation>
  </message>
 </context>
 <context>
  <name>EstimateLine</name>
  <message>
   <source>Estimating…</source>
   <translation>Estimation…</translation>
  </message>
 </context>
 <context>
  <name>EverythingRun</name>
  <message>
   <source>Add an image layer to the project and choose it first.</source>
   <translation>Ajoutez d'abord une couche image au projet et choisissez-la.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation>Choisissez une image qui est un fichier : le moteur doit la lire à plusieurs échelles.</translation>
  </message>
  <message>
   <source>Nothing new was found in this view. Move the map, or zoom in for smaller ones.</source>
   <translation>Rien de nouveau dans cette vue. Déplacez la carte, ou zoomez pour de plus petites.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the landform that was found so far can be reviewed.</source>
   <translation>Arrêté après {share} % de la vue : la forme trouvée jusque-là peut être passée en revue.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.</source>
   <translation>Arrêté après {share} % de la vue : les {n} formes trouvées jusque-là peuvent être passées en revue.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation>Arrêté avant d’avoir trouvé quoi que ce soit de nouveau.</translation>
  </message>
  <message>
   <source>The map has no scale on this image. Zoom in to the image.</source>
   <translation>La carte n'a pas d'échelle sur cette image. Zoomez sur l'image.</translation>
  </message>
 </context>
 <context>
  <name>ExtentChooser</name>
  <message>
   <source>Choose the polygon layer whose selected polygons are to be mapped.</source>
   <translation>Choisissez la couche de polygones dont les polygones sélectionnés sont à cartographier.</translation>
  </message>
  <message>
   <source>Drawn rectangle</source>
   <translation>Rectangle tracé</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation>Vue de la carte</translation>
  </message>
  <message>
   <source>Press “Draw” and drag a rectangle on the map, or choose another extent.</source>
   <translation>Appuyez sur « Tracer » et tracez un rectangle sur la carte, ou choisissez une autre étendue.</translation>
  </message>
  <message>
   <source>Selected polygons</source>
   <translation>Polygones sélectionnés</translation>
  </message>
  <message>
   <source>Whole layer</source>
   <translation>Couche entière</translation>
  </message>
 </context>
 <context>
  <name>FieldMappingDialog</name>
  <message>
   <source>Field of the layer</source>
   <translation>Champ de la couche</translation>
  </message>
  <message>
   <source>Landform</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>Match fields</source>
   <translation>Correspondance des champs</translation>
  </message>
  <message>
   <source>On the left what is known of a landform, on the right the field of the layer that takes it</source>
   <translation>À gauche ce que l'on sait d'une forme, à droite le champ de la couche qui le reçoit</translation>
  </message>
  <message>
   <source>Which fields of “{layer}” take what is known of a landform? This is kept for the layer.</source>
   <translation>Quels champs de « {layer} » reçoivent ce que l'on sait d'une forme ? Ce choix est gardé pour la couche.</translation>
  </message>
  <message>
   <source>do not write</source>
   <translation>ne pas écrire</translation>
  </message>
 </context>
 <context>
  <name>FilterSection</name>
  <message>
   <source>All classes</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Back into the dock</source>
   <translation>Retour dans le dock</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation>Circularité</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation>Diamètre</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation>Ellipticité</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <source>Filter: {passing} of {count}</source>
   <translation>Filtre : {passing} sur {count}</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation>Ressemblance</translation>
  </message>
  <message>
   <source>Over the map</source>
   <translation>Sur la carte</translation>
  </message>
  <message>
   <source>Put the filter over the map, where its effect is seen</source>
   <translation>Mettre le filtre sur la carte, où son effet se voit</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>sans classe</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
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
   <translation>&amp;Fermer les trous</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation>Cercle</translation>
  </message>
  <message>
   <source>Close all holes in the outline</source>
   <translation>Fermer tous les trous du contour</translation>
  </message>
  <message>
   <source>Drop parts and holes of the outline that are smaller than a circle of this diameter; the largest part stays</source>
   <translation>Retirer les parties et les trous du contour plus petits qu'un cercle de ce diamètre ; la plus grande partie reste</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>End the outline where landforms of the layer are, and share their borders</source>
   <translation>Arrêter le contour là où sont des formes de la couche, et partager leurs limites</translation>
  </message>
  <message>
   <source>Keep the circle through the outline, as for the rim of a crater</source>
   <translation>Garder le cercle ajusté au contour, comme pour le rempart d'un cratère</translation>
  </message>
  <message>
   <source>Keep the ellipse through the outline</source>
   <translation>Garder l'ellipse ajustée au contour</translation>
  </message>
  <message>
   <source>Keep the outline as the model draws it</source>
   <translation>Garder le contour tel que le modèle le trace</translation>
  </message>
  <message>
   <source>No overla&amp;p</source>
   <translation>Dis&amp;joint</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Contour</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>Small&amp;est</source>
   <translation>Plus &amp;petit</translation>
  </message>
  <message>
   <source>Smoot&amp;h</source>
   <translation>Lissa&amp;ge</translation>
  </message>
  <message>
   <source>Take wiggles out of the outline; its area stays</source>
   <translation>Adoucir le contour ; sa surface reste</translation>
  </message>
  <message>
   <source>keep all parts</source>
   <translation>tout</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Got it</source>
   <translation>&amp;Compris</translation>
  </message>
  <message>
   <source>Choose an image on the page Annotate</source>
   <translation>Choisissez une image sur la page Annoter</translation>
  </message>
  <message>
   <source>Click on a landform in the map</source>
   <translation>Cliquez sur une forme dans la carte</translation>
  </message>
  <message>
   <source>Put these steps away; they do not come back</source>
   <translation>Masquer ces étapes ; elles ne reviennent pas</translation>
  </message>
  <message>
   <source>Set up the engine: the button above does it, once</source>
   <translation>Installez le moteur : le bouton ci-dessus le fait, une fois</translation>
  </message>
  <message>
   <source>Three steps to the first landform</source>
   <translation>Trois étapes vers la première forme</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
 </context>
 <context>
  <name>FurtherLayers</name>
  <message>
   <source>Add a layer</source>
   <translation>Ajouter une couche</translation>
  </message>
  <message>
   <source>Another view of the same ground, such as its relief, with the bands and contrast of its own</source>
   <translation>Une autre vue du même terrain, comme son relief, avec ses propres bandes et son propre contraste</translation>
  </message>
  <message>
   <source>Look at another layer of the same ground too, such as its relief or slope</source>
   <translation>Regarder aussi une autre couche du même terrain, comme le relief ou la pente</translation>
  </message>
  <message>
   <source>One like {name}</source>
   <translation>Une comme {name}</translation>
  </message>
  <message>
   <source>The model learnt from {name} here: choose what shows the same of this ground</source>
   <translation>Le modèle a appris ici de {name} : choisissez ce qui montre la même chose de ce terrain</translation>
  </message>
  <message>
   <source>The project has no other raster of this body. Add one, such as the relief, first.</source>
   <translation>Le projet n'a pas d'autre raster de ce corps. Ajoutez-en d'abord un, comme le relief.</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Avec</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Landform Mapper: help</source>
   <translation>Landform Mapper : aide</translation>
  </message>
 </context>
 <context>
  <name>HistogramWidget</name>
  <message>
   <source>Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic.</source>
   <translation>Déplacez les poignées : les valeurs plus sombres sont noires, les plus claires blanches. Touches : Gauche et Droite déplacent la poignée marquée, Page haut et Page bas la déplacent davantage, Haut et Bas marquent l'autre, Origine est automatique.</translation>
  </message>
  <message>
   <source>Heights are square roots of the counts, so that few are seen too.</source>
   <translation>Les hauteurs sont les racines carrées des effectifs, pour que les petits se voient aussi.</translation>
  </message>
  <message>
   <source>Histogram with the black and the white point</source>
   <translation>Histogramme avec les points noir et blanc</translation>
  </message>
 </context>
 <context>
  <name>LabelsDialog</name>
  <message>
   <source>&amp;Class field</source>
   <translation>&amp;Champ de classe</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation>É&amp;tiqueté</translation>
  </message>
  <message>
   <source>&amp;Polygons</source>
   <translation>&amp;Polygones</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation>&amp;Raster</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation>Comparer des décodeurs</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparer…</translation>
  </message>
  <message>
   <source>Polygons within which every landform has been outlined</source>
   <translation>Polygones dans lesquels chaque forme de relief a été délimitée</translation>
  </message>
  <message>
   <source>The r&amp;est is</source>
   <translation>Le r&amp;este est</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation>autour des polygones</translation>
  </message>
  <message>
   <source>background</source>
   <translation>arrière-plan</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: who has seen the ground before is ahead without being better.</source>
   <translation>« {first} » et « {second} » sont jugés d'après les mêmes polygones. Choisissez-en dont aucun n'a appris : qui connaît déjà le terrain est en avance sans être meilleur.</translation>
  </message>
 </context>
 <context>
  <name>LandformDock</name>
  <message>
   <source>Annotate</source>
   <translation>Annoter</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>Aide sur cette page</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation>Installer le moteur…</translation>
  </message>
  <message>
   <source>Start engine</source>
   <translation>Démarrer le moteur</translation>
  </message>
  <message>
   <source>The engine is being set up; see the Engine page.</source>
   <translation>Le moteur est en cours d'installation ; voir la page Moteur.</translation>
  </message>
  <message>
   <source>The engine is not set up yet.</source>
   <translation>Le moteur n'est pas encore installé.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
 </context>
 <context>
  <name>LandformEditing</name>
  <message>
   <source>{size} Enter accepts, Esc clears.</source>
   <translation>{size} Entrée accepte, Échap efface.</translation>
  </message>
  <message>
   <source>{size} Enter accepts, Esc goes back to the review.</source>
   <translation>{size} Entrée accepte, Échap revient à la revue.</translation>
  </message>
  <message>
   <source>{size} Enter replaces the landform's outline, Esc leaves it as it was.</source>
   <translation>{size} Entrée remplace le contour de la forme, Échap le laisse tel quel.</translation>
  </message>
  <message>
   <source>{size} Enter splits this part off, Esc leaves the landform whole.</source>
   <translation>{size} Entrée sépare cette partie, Échap laisse la forme entière.</translation>
  </message>
 </context>
 <context>
  <name>LandformExport</name>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation>1 polygone</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation>Exporter les formes</translation>
  </message>
  <message>
   <source>Exporting landforms…</source>
   <translation>Export des formes…</translation>
  </message>
  <message>
   <source>Save the landforms first: the export takes them from their file.</source>
   <translation>Enregistrez d'abord les formes : l'export les prend dans leur fichier.</translation>
  </message>
  <message>
   <source>{number} exported to {files}.</source>
   <translation>{number} exportées vers {files}.</translation>
  </message>
  <message>
   <source>{n} polygons</source>
   <translation>{n} polygones</translation>
  </message>
 </context>
 <context>
  <name>LandformMapper</name>
  <message>
   <source>1 crater of the second count was found by a decoder and reviewed by nobody.</source>
   <translation>1 cratère du second comptage a été trouvé par un décodeur et n’a été revu par personne.</translation>
  </message>
  <message>
   <source>1 further layer</source>
   <translation>1 autre couche</translation>
  </message>
  <message>
   <source>1 of them is questionable.</source>
   <translation>1 d’entre elles est douteuse.</translation>
  </message>
  <message>
   <source>1 polygon below {area} was merged into what lies around it.</source>
   <translation>1 polygone de moins de {area} a été fondu dans ce qui l’entoure.</translation>
  </message>
  <message>
   <source>1 polygon: {classes}</source>
   <translation>1 polygone : {classes}</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 tuile</translation>
  </message>
  <message>
   <source>A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.</source>
   <translation>Une copie de « {layer} » n'a pas pu être écrite dans {path} : {reason}. Libérez de la place à cet endroit.</translation>
  </message>
  <message>
   <source>A part of it has no place in the other coordinate reference system.</source>
   <translation>Une partie n'a pas de place dans l'autre système de coordonnées.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Exactitude</translation>
  </message>
  <message>
   <source>Accuracy on unseen ground</source>
   <translation>Exactitude sur du terrain non vu</translation>
  </message>
  <message>
   <source>Adapt a decoder to images without labels</source>
   <translation>Adapter un décodeur à des images sans étiquettes</translation>
  </message>
  <message>
   <source>Add a raster and a polygon layer to the project to start.</source>
   <translation>Ajoutez un raster et une couche de polygones au projet pour commencer.</translation>
  </message>
  <message>
   <source>Add the landform fields</source>
   <translation>Ajouter les champs des formes</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation>Ajouter les résultats au projet</translation>
  </message>
  <message>
   <source>Add them to it, or choose another landform layer.</source>
   <translation>Ajoutez-les, ou choisissez une autre couche de formes.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Surface</translation>
  </message>
  <message>
   <source>Area [m²]</source>
   <translation>Surface [m²]</translation>
  </message>
  <message>
   <source>Area on the body, from the CRS's own ellipsoid</source>
   <translation>Surface sur le corps, sur l'ellipsoïde du SCR</translation>
  </message>
  <message>
   <source>As many as the model learnt from beside the image, in the same order.</source>
   <translation>Autant que le modèle en a appris à côté de l'image, dans le même ordre.</translation>
  </message>
  <message>
   <source>As many as the models learnt from beside the image, in the same order; a model that learnt from fewer looks at the first of them.</source>
   <translation>Autant que les modèles en ont appris à côté de l'image, dans le même ordre ; un modèle qui en a appris moins regarde les premières.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Azimuth of the major axis [°]</source>
   <translation>Azimut du grand axe [°]</translation>
  </message>
  <message>
   <source>COCO annotations</source>
   <translation>Annotations COCO</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Cellules</translation>
  </message>
  <message>
   <source>Choose a raster and the polygon layer with its labels first.</source>
   <translation>Choisissez d'abord un raster et la couche de polygones avec ses étiquettes.</translation>
  </message>
  <message>
   <source>Choose a trained model first. The Train page makes one from your polygons.</source>
   <translation>Choisissez d'abord un modèle entraîné. La page Entraîner en fait un de vos polygones.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation>Choisissez une image qui est un fichier : le moteur doit la lire à plusieurs échelles.</translation>
  </message>
  <message>
   <source>Choose the decoder that teaches first; one is made by a training.</source>
   <translation>Choisissez d’abord le décodeur qui enseigne ; un entraînement en produit un.</translation>
  </message>
  <message>
   <source>Choose the polygon layer that outlines the labelled ground.</source>
   <translation>Choisissez la couche de polygones qui entoure le terrain étiqueté.</translation>
  </message>
  <message>
   <source>Choose the raster to map first.</source>
   <translation>Choisissez d'abord le raster à cartographier.</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation>Circularité</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>Class of landforms</source>
   <translation>Classe des formes</translation>
  </message>
  <message>
   <source>Class of landforms: {name}</source>
   <translation>Classe de formes : {name}</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster des classes</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Classified cells</source>
   <translation>Cellules classées</translation>
  </message>
  <message>
   <source>Classify patches</source>
   <translation>Classer les vignettes</translation>
  </message>
  <message>
   <source>Clicks needed</source>
   <translation>Clics nécessaires</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation>Comparer des décodeurs</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>Comparer deux cartes</translation>
  </message>
  <message>
   <source>Compares two maps of one raster cell by cell.

&lt;p&gt;In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.&lt;/p&gt;</source>
   <translation>Compare deux cartes d'un raster cellule par cellule.

&lt;p&gt;Dans le raster des différences, chaque changement de classe a sa valeur et sa couleur : 1 pour ce qui est identique,
0 pour ce qui manque à l'une des cartes. Un rapport (HTML) et ses chiffres (JSON) à côté disent combien de terrain, sur
le corps céleste, est devenu quoi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Completely labelled ground</source>
   <translation>Terrain complètement étiqueté</translation>
  </message>
  <message>
   <source>Convolutional</source>
   <translation>Convolutif</translation>
  </message>
  <message>
   <source>Counted area</source>
   <translation>Surface comptée</translation>
  </message>
  <message>
   <source>Counted area (m²)</source>
   <translation>Surface comptée (m²)</translation>
  </message>
  <message>
   <source>Crater and area Shapefiles</source>
   <translation>Shapefiles des cratères et de la surface</translation>
  </message>
  <message>
   <source>Craterstats diameters</source>
   <translation>Diamètres pour Craterstats</translation>
  </message>
  <message>
   <source>Craterstats spatial crater count</source>
   <translation>Comptage spatial pour Craterstats</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Cut off by the border</source>
   <translation>Coupés par le bord</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Décodeur</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>Détails…</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation>Diamètre</translation>
  </message>
  <message>
   <source>Diameter of equal area [m]</source>
   <translation>Diamètre du cercle de même surface [m]</translation>
  </message>
  <message>
   <source>Difference of mean IoU</source>
   <translation>Différence de l'IoU moyenne</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>Draws of each number</source>
   <translation>Tirages de chaque nombre</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation>Ellipticité</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Encodeur</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation>Coupée au bord</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>Export decoder as ONNX</source>
   <translation>Exporter le décodeur en ONNX</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation>Exporter les formes</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Étendue</translation>
  </message>
  <message>
   <source>Feature {number} has “{value}” in the field “{field}”. Write 1 for points on the landform and 0 for points off it.</source>
   <translation>L'objet {number} a « {value} » dans le champ « {field} ». Écrivez 1 pour les points sur la forme et 0 pour ceux à côté.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Find landforms</source>
   <translation>Trouver des formes de terrain</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation>En trouver d’autres comme celles-ci</translation>
  </message>
  <message>
   <source>Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

&lt;p&gt;A SAM draws the borders. &lt;b&gt;Model&lt;/b&gt;: one that “Train decoder” has made tells the classes.
&lt;b&gt;Find more like these&lt;/b&gt;: a few landforms tell what more is looked for, without training; those whose class is
&lt;i&gt;background&lt;/i&gt; are what is not looked for. With neither of them everything is found, without classes.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;</source>
   <translation>Trouve les formes de terrain d’un raster, chacune un polygone à elle, même où elles se recouvrent ou sont l’une dans l’autre.

&lt;p&gt;Un SAM trace les limites. &lt;b&gt;Modèle&lt;/b&gt; : un modèle fait par « Entraîner un décodeur » dit les classes. &lt;b&gt;En trouver d’autres comme celles-ci&lt;/b&gt; :
quelques formes disent, sans entraînement, ce qui est cherché ; celles de la classe &lt;i&gt;background&lt;/i&gt; sont ce qui n’est pas
cherché. Sans l’un ni l’autre tout est trouvé, sans classes.&lt;/p&gt;
&lt;p&gt;Le travail se fait par tuiles, et les tuiles finies survivent à un arrêt ou à un plantage : relancez avec le même dossier de sortie pour
continuer. Une exécution finie n’est remplacée que si vous le permettez.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>First map (folder of the run)</source>
   <translation>Première carte (dossier de l'exécution)</translation>
  </message>
  <message>
   <source>First model (folder)</source>
   <translation>Premier modèle (dossier)</translation>
  </message>
  <message>
   <source>Fitted curve</source>
   <translation>Courbe ajustée</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folds</source>
   <translation>Plis de validation croisée</translation>
  </message>
  <message>
   <source>For much ground that is labelled: a small transformer on the pixels that begins with nothing.</source>
   <translation>Pour beaucoup de terrain délimité : un petit transformeur sur les pixels, qui part de rien.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Found 1 landform. It is in the group “{name}”.</source>
   <translation>1 forme de terrain trouvée. Elle est dans le groupe « {name} ».</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {n} of {all} polygons.</source>
   <translation>Trouvés par un décodeur et relus par personne : {n} polygones sur {all}.</translation>
  </message>
  <message>
   <source>Found by a decoder, reviewed by nobody</source>
   <translation>Trouvés par un décodeur, relus par personne</translation>
  </message>
  <message>
   <source>Found {n} landforms. They are in the group “{name}”.</source>
   <translation>{n} formes de terrain trouvées. Elles sont dans le groupe « {name} ».</translation>
  </message>
  <message>
   <source>From there on about {share} were found ({low} to {high})</source>
   <translation>À partir de là, environ {share} ont été trouvés ({low} à {high})</translation>
  </message>
  <message>
   <source>From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation>À partir de {size}, le second comptage a environ {share} ({low} à {high}) des {first} cratères revus.</translation>
  </message>
  <message>
   <source>Further layers of this ground</source>
   <translation>Autres couches de ce terrain</translation>
  </message>
  <message>
   <source>Give a raster with a label layer, or a folder of pictures.</source>
   <translation>Indiquez un raster avec une couche d'étiquettes, ou un dossier d'images.</translation>
  </message>
  <message>
   <source>Give the model a name; its folder is called after it.</source>
   <translation>Donnez un nom au modèle ; son dossier porte ce nom.</translation>
  </message>
  <message>
   <source>Give the run a name; its folder and its group of layers are called after it.</source>
   <translation>Donnez un nom à la cartographie ; son dossier et son groupe de couches portent ce nom.</translation>
  </message>
  <message>
   <source>Good as a yardstick: it looks at each place alone, and tells what the image model knows already.</source>
   <translation>Bon comme repère : il regarde chaque endroit seul et montre ce que le modèle d'image sait déjà.</translation>
  </message>
  <message>
   <source>Good for comparison: it learns from the pixels alone, so it wants many labels and more time.</source>
   <translation>Bon pour comparer : il n'apprend que des pixels et demande donc beaucoup d'étiquettes et plus de temps.</translation>
  </message>
  <message>
   <source>Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights.</source>
   <translation>Bon pour des cartes rapides et pour l’export : un petit réseau sur les pixels, qui part des poids d’ImageNet.</translation>
  </message>
  <message>
   <source>Good for most landforms: it sees the neighbourhood of each place and draws fine borders.</source>
   <translation>Bon pour la plupart des formes : il voit les alentours de chaque endroit et trace des limites fines.</translation>
  </message>
  <message>
   <source>Good for surfaces that are told by brightness and texture; it is ready within seconds.</source>
   <translation>Bon pour les surfaces qui se reconnaissent à la luminosité et à la texture ; prêt en quelques secondes.</translation>
  </message>
  <message>
   <source>Good where landforms are told by what lies farther away; it wants many labels and more time.</source>
   <translation>Bon là où les formes se reconnaissent à ce qui est plus loin ; demande beaucoup d'étiquettes et plus de temps.</translation>
  </message>
  <message>
   <source>Good with a handful of polygons of each class; it is ready within seconds.</source>
   <translation>Bon avec une poignée de polygones par classe ; prêt en quelques secondes.</translation>
  </message>
  <message>
   <source>Ground a sample</source>
   <translation>Terrain par échantillon</translation>
  </message>
  <message>
   <source>Ground without a label is</source>
   <translation>Le terrain sans étiquette est</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>Fichier HTML (*.html)</translation>
  </message>
  <message>
   <source>Harmonic mean of precision and recall</source>
   <translation>Moyenne harmonique de la précision et du rappel</translation>
  </message>
  <message>
   <source>Hash of the model</source>
   <translation>Empreinte du modèle</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Comment elle a été faite</translation>
  </message>
  <message>
   <source>Identity confidence</source>
   <translation>Certitude de l'identité</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>Modèle d'image</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>In a cluster or chain, as secondaries are</source>
   <translation>Dans un amas ou une chaîne, comme les secondaires</translation>
  </message>
  <message>
   <source>It cannot be given fields of these names: choose or create another landform layer.</source>
   <translation>Elle ne peut pas recevoir de champs de ces noms : choisissez ou créez une autre couche de formes.</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation>Juger un décodeur</translation>
  </message>
  <message>
   <source>Judges a trained decoder on polygons that it has not learnt from, and writes a report.

&lt;p&gt;The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation>Juge un décodeur entraîné d'après des polygones dont il n'a pas appris, et écrit un rapport.

&lt;p&gt;Le rapport est un seul fichier HTML qui s'ouvre sans réseau : qualité de chaque classe avec des intervalles à 95 %,
ce qui est pris pour quoi, formes trouvées et manquées, si les probabilités disent vrai, doutes sur les étiquettes, et
de quoi il est fait. Les mêmes nombres sont à côté en JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terrain complètement étiqueté&lt;/b&gt; : polygones dans lesquels chaque forme a été tracée. Sans eux, c'est le terrain
autour des étiquettes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Judges two decoders by the same polygons, and writes a report.

&lt;p&gt;The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layer&lt;/b&gt;: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.&lt;/p&gt;</source>
   <translation>Juge deux décodeurs d'après les mêmes polygones et écrit un rapport.

&lt;p&gt;Le rapport montre les scores des deux côte à côte, et à quel point la différence est sûre : son intervalle à 95 %
vient des mêmes blocs de terrain pour les deux. C'est un seul fichier HTML qui s'ouvre sans réseau ; les mêmes chiffres
sont à côté en JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Couche d'étiquettes&lt;/b&gt; : polygones dont aucun des deux n'a appris. Le terrain que l'un d'eux a déjà vu est nommé
dans le rapport.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Label layer</source>
   <translation>Couche d'étiquettes</translation>
  </message>
  <message>
   <source>Label layers</source>
   <translation>Couches d'étiquettes</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Landform Mapper</source>
   <translation>Landform Mapper</translation>
  </message>
  <message>
   <source>Landform: {name}</source>
   <translation>Forme : {name}</translation>
  </message>
  <message>
   <source>Landforms</source>
   <translation>Formes</translation>
  </message>
  <message>
   <source>Landforms across the border of a global map stay whole</source>
   <translation>Les formes de relief à cheval sur le bord d’une carte globale restent entières</translation>
  </message>
  <message>
   <source>Landforms by class, with their form</source>
   <translation>Formes par classe, avec leur formulaire</translation>
  </message>
  <message>
   <source>Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})</source>
   <translation>Formes tracées sur l'image {image}, étirement {stretch}, par le modèle {model} ({hash})</translation>
  </message>
  <message>
   <source>Landforms with their shapes in metres on the body, mapped with Landform Mapper.</source>
   <translation>Formes avec leurs mesures en mètres sur le corps, cartographiées avec Landform Mapper.</translation>
  </message>
  <message>
   <source>Latitude [°]</source>
   <translation>Latitude [°]</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>Courbe d'apprentissage</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <source>Learns which class a square of ground is of, from features of the frozen encoder.

&lt;p&gt;Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.&lt;/p&gt;
&lt;p&gt;The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.&lt;/p&gt;</source>
   <translation>Apprend à quelle classe appartient un carré de terrain, à partir des caractéristiques de l'encodeur figé.

&lt;p&gt;Indiquez un raster avec des points ou polygones étiquetés, ou un dossier qui contient un dossier d'images par classe.
Sur un raster, chaque cellule carrée étiquetée est un exemple ; son côté est en mètres sur le corps.&lt;/p&gt;
&lt;p&gt;Le dossier de sortie contient le modèle, sa fiche avec les scores sur du terrain jamais vu, et une image de ce qui est pris
pour quoi. Un dossier qui contient déjà quelque chose n'est jamais écrasé.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learnt for 1 epoch.</source>
   <translation>1 époque apprise.</translation>
  </message>
  <message>
   <source>Learnt for {n} epochs.</source>
   <translation>{n} époques apprises.</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon on {where}</source>
   <translation>Appris de 1 polygone sur {where}</translation>
  </message>
  <message>
   <source>Learnt from {polygons} polygons on {where}</source>
   <translation>Appris de {polygons} polygones sur {where}</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation>Probabilité minimale</translation>
  </message>
  <message>
   <source>Least score (0 to 1)</source>
   <translation>Score minimal (0 à 1)</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.</source>
   <translation>Laissés de côté, car le champ « {field} » ne contient pas leur diamètre : {names} et {more} autres.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names}.</source>
   <translation>Laissés de côté, car le champ « {field} » ne contient pas leur diamètre : {names}.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.</source>
   <translation>Laissés de côté, car leur milieu ou tout leur bord est hors de l'image ({n}) : {names} et {more} autres.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names}.</source>
   <translation>Laissés de côté, car leur milieu ou tout leur bord est hors de l'image ({n}) : {names}.</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across</source>
   <translation>Moins de {pixels} pixels de large</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of {all} polygons.</source>
   <translation>Moins de {pixels} pixels de large, trop peu pour les trouver tous ou les distinguer d’autre chose : {n} polygones sur {all}.</translation>
  </message>
  <message>
   <source>Let a copy of the decoder adapt first</source>
   <translation>Adapter d'abord une copie du décodeur</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation>Niveaux</translation>
  </message>
  <message>
   <source>Levels of area that masks are averaged within</source>
   <translation>Niveaux de surface dans lesquels les masques sont moyennés</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, four times as large; it takes twice as long.</source>
   <translation>Comme SegFormer-B0, quatre fois plus grand ; il prend deux fois plus de temps.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, seven times as large; it takes five times as long.</source>
   <translation>Comme SegFormer-B0, sept fois plus grand ; il prend cinq fois plus de temps.</translation>
  </message>
  <message>
   <source>Linear probe</source>
   <translation>Sonde linéaire</translation>
  </message>
  <message>
   <source>Location confidence [m]</source>
   <translation>Précision de la position [m]</translation>
  </message>
  <message>
   <source>Longitude, -180 to 180 [°]</source>
   <translation>Longitude, −180 à 180 [°]</translation>
  </message>
  <message>
   <source>Longitude, 0 to 360 [°]</source>
   <translation>Longitude, 0 à 360 [°]</translation>
  </message>
  <message>
   <source>Look at the ground</source>
   <translation>Regarder le terrain</translation>
  </message>
  <message>
   <source>Major axis [m]</source>
   <translation>Grand axe [m]</translation>
  </message>
  <message>
   <source>Map landforms</source>
   <translation>Cartographier les formes</translation>
  </message>
  <message>
   <source>Map together with</source>
   <translation>Cartographier avec</translation>
  </message>
  <message>
   <source>Mapped 1 tile, from before. The layers are in the group “{name}”.</source>
   <translation>1 tuile cartographiée, d'avant. Les couches sont dans le groupe « {name} ».</translation>
  </message>
  <message>
   <source>Mapped 1 tile. The layers are in the group “{name}”.</source>
   <translation>1 tuile cartographiée. Les couches sont dans le groupe « {name} ».</translation>
  </message>
  <message>
   <source>Mapped at (UTC)</source>
   <translation>Cartographiée le (UTC)</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”.</source>
   <translation>{tiles} tuiles cartographiées, dont {old} d'avant. Les couches sont dans le groupe « {name} ».</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles. The layers are in the group “{name}”.</source>
   <translation>{tiles} tuiles cartographiées. Les couches sont dans le groupe « {name} ».</translation>
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
   <translation>Cartographie les formes d'un raster avec un décodeur entraîné par « Entraîner un décodeur » ou sur la page Entraîner.

&lt;p&gt;Écrit un GeoPackage de polygones qui partagent leurs limites, un raster des classes et un raster des
probabilités.&lt;/p&gt;
&lt;p&gt;Le travail se fait par tuiles, et les tuiles finies survivent à une annulation ou à un plantage : relancez avec le
même dossier de sortie pour continuer. Une cartographie finie n'est remplacée que si vous le permettez.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Seuils&lt;/b&gt; : une classe et la probabilité, de 0 à 1, qu'elle doit atteindre pour être cartographiée. Là où elle ne
l'atteint pas, la suivante prend le terrain, ou le fond.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Cartographier avec&lt;/b&gt; : d’autres rasters du même corps, chacun avec le contraste de sa couche, forment une carte avec
le premier, dans son système de coordonnées. Là où ils se recouvrent, le plus fin est vu, entre aussi fins le premier, et là où
il n’a pas de données, le suivant.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Surface minimale&lt;/b&gt; : les polygones plus petits sont fondus dans leurs voisins. Sans elle, c'est ce que le décodeur ne
distingue pas du bruit ; à 0, tout reste.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Seulement à l'intérieur&lt;/b&gt; : polygones autour du terrain à cartographier ; ils passent avant l'étendue. Si des
entités y sont sélectionnées, elles seules comptent.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU moyenne</translation>
  </message>
  <message>
   <source>Mean IoU on unseen ground</source>
   <translation>IoU moyenne sur du terrain non vu</translation>
  </message>
  <message>
   <source>Measure landforms</source>
   <translation>Mesurer les formes</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Mesuré</translation>
  </message>
  <message>
   <source>Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

&lt;p&gt;Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.&lt;/p&gt;</source>
   <translation>Mesure des polygones sur le corps auquel appartient leur SCR : surface, périmètre, centre, diamètre du cercle de même
surface, axes, azimut, ellipticité et circularité.

&lt;p&gt;Longueurs et surfaces valent sur l'ellipsoïde du SCR lui-même, jamais sur celui du projet : un cratère de Mars est
mesuré sur Mars.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Merge landforms</source>
   <translation>Fusionner les formes</translation>
  </message>
  <message>
   <source>Minimum area (m²)</source>
   <translation>Surface minimale (m²)</translation>
  </message>
  <message>
   <source>Minor axis [m]</source>
   <translation>Petit axe [m]</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model (folder)</source>
   <translation>Modèle (dossier)</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>Nom du modèle</translation>
  </message>
  <message>
   <source>No feature has a diameter in the field “{field}”. Choose another field.</source>
   <translation>Aucun objet n'a de diamètre dans le champ « {field} ». Choisissez un autre champ.</translation>
  </message>
  <message>
   <source>No labelled polygons yet.</source>
   <translation>Pas encore de polygones étiquetés.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field.</source>
   <translation>Aucun polygone de « {layer} » n'a de valeur dans le champ « {field} ». Remplissez-le, ou choisissez un autre champ.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.</source>
   <translation>Aucun polygone de « {layer} » n'est encore relu. Relisez-en d'abord, ou entraînez sur tous.</translation>
  </message>
  <message>
   <source>No reviewed crater is so large.</source>
   <translation>Aucun cratère revu n’est aussi grand.</translation>
  </message>
  <message>
   <source>No table could be made in {path}: {reason}. Free some space there, or choose another file.</source>
   <translation>Aucune table n'a pu être créée dans {path} : {reason}. Libérez de la place, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Nothing would be left of the largest landform. Select others.</source>
   <translation>Il ne resterait rien de la plus grande forme. Sélectionnez-en d'autres.</translation>
  </message>
  <message>
   <source>Numbers of polygons</source>
   <translation>Nombres de polygones</translation>
  </message>
  <message>
   <source>Numbers of the report</source>
   <translation>Nombres du rapport</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation>ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation>Fichier ONNX</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no geometry.</source>
   <translation>Objet {name} : l'entité {number} n'a pas de géométrie.</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no place in the raster's CRS, so the object is left out.</source>
   <translation>Objet {name} : l'entité {number} n'a pas de place dans le SCR du raster ; l'objet est laissé de côté.</translation>
  </message>
  <message>
   <source>Object {name}: nothing was found there.</source>
   <translation>Objet {name} : rien n'a été trouvé là.</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation>Objet {name} : {reason}</translation>
  </message>
  <message>
   <source>Of all craters about {share} were found ({low} to {high})</source>
   <translation>De tous les cratères, environ {share} ont été trouvés ({low} à {high})</translation>
  </message>
  <message>
   <source>Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).</source>
   <translation>Des cratères de {sizes}, où commence le comptage, environ {share} ont été trouvés ({low} à {high}).</translation>
  </message>
  <message>
   <source>On or off (1 or 0)</source>
   <translation>Dessus ou à côté (1 ou 0)</translation>
  </message>
  <message>
   <source>One is on {body}, the other on {other}.</source>
   <translation>L'un est sur {body}, l'autre sur {other}.</translation>
  </message>
  <message>
   <source>Only inside</source>
   <translation>Seulement à l'intérieur</translation>
  </message>
  <message>
   <source>Only polygons that are reviewed</source>
   <translation>Seulement les polygones relus</translation>
  </message>
  <message>
   <source>Only these classes</source>
   <translation>Ces classes seulement</translation>
  </message>
  <message>
   <source>Or a folder of pictures</source>
   <translation>Ou un dossier d'images</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other views of the same ground, such as relief or slope, which the decoder looks at too. With several rasters each has to reach over all of them. A map needs as many, in the same order.</source>
   <translation>D'autres vues du même terrain, comme le relief ou la pente, que le décodeur regarde aussi. Avec plusieurs rasters, chacune doit les couvrir tous. Une carte en demande autant, dans le même ordre.</translation>
  </message>
  <message>
   <source>Outline landforms at prompts</source>
   <translation>Tracer les formes aux points donnés</translation>
  </message>
  <message>
   <source>Outline landforms by clicks, train a decoder, map a whole extent</source>
   <translation>Tracer des formes par clics, entraîner un décodeur, cartographier toute une étendue</translation>
  </message>
  <message>
   <source>Outlined by an earlier run: {n}.</source>
   <translation>Détourés par un traitement précédent : {n}.</translation>
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
   <translation>Trace une forme pour chaque point donné, à l'échelle de la forme elle-même.

&lt;p&gt;&lt;b&gt;Points donnés&lt;/b&gt; : points au milieu de formes, ou polygones dont l'emprise rectangulaire entoure les formes.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Objet&lt;/b&gt; : les entités de même valeur dans ce champ comptent ensemble pour une forme ; une entité sans valeur
compte seule. &lt;b&gt;Dessus ou à côté&lt;/b&gt; : champ avec 1 pour les points sur la forme et 0 pour ceux à côté ; un point sans
valeur est sur la forme. Sans ces deux champs, chaque entité compte seule.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Diamètre&lt;/b&gt; : celui de la forme autour de chaque point, comme le donnent les catalogues de cratères ; un
rectangle de cette largeur prend alors la place du point. Le nom du champ dit l'unité, si vous n'en choisissez pas :
mètres pour des noms comme DIAM_M, sinon kilomètres.&lt;/p&gt;
&lt;p&gt;Un traitement de nombreuses indications peut être annulé, ou finir avec QGIS : ce qui est détouré est gardé, et les mêmes
indications sur le même raster reprennent à partir de là.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>PROJ knows no transformation between the two coordinate reference systems.</source>
   <translation>PROJ ne connaît pas de transformation entre les deux systèmes de coordonnées de référence.</translation>
  </message>
  <message>
   <source>Part of the mapped ground</source>
   <translation>Part du terrain cartographié</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation>Vignettes</translation>
  </message>
  <message>
   <source>Perimeter [m]</source>
   <translation>Périmètre [m]</translation>
  </message>
  <message>
   <source>Picture of the curves</source>
   <translation>Image des courbes</translation>
  </message>
  <message>
   <source>Picture of the labels</source>
   <translation>Image des étiquettes</translation>
  </message>
  <message>
   <source>Pixel [m]</source>
   <translation>Pixel [m]</translation>
  </message>
  <message>
   <source>Planetocentric</source>
   <translation>Planétocentriques</translation>
  </message>
  <message>
   <source>Planetographic</source>
   <translation>Planétographiques</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>Probabilities of each class</source>
   <translation>Probabilités de chaque classe</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation>Raster des probabilités</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Points donnés</translation>
  </message>
  <message>
   <source>Prototypes (few labels)</source>
   <translation>Prototypes (peu d'étiquettes)</translation>
  </message>
  <message>
   <source>QGIS gives no reason</source>
   <translation>QGIS ne donne pas de raison</translation>
  </message>
  <message>
   <source>QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. What the plugin stores is right on equirectangular ones; of others compare with another layer.</source>
   <translation>QGIS a PROJ {own} et le moteur {version}, qui placent ailleurs des lieux des planètes sur ces cartes : {maps}. Ce que le plugin enregistre est juste sur les cartes équirectangulaires ; comparez les autres avec une autre couche.</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation>Forêt aléatoire</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each in the same order.</source>
   <translation>Rasters : {rasters}, couches de polygones : {labels}. Donnez une couche de polygones pour tous les rasters, ou une pour chacun dans le même ordre.</translation>
  </message>
  <message>
   <source>Refine landform</source>
   <translation>Affiner la forme</translation>
  </message>
  <message>
   <source>Remove landforms</source>
   <translation>Retirer des formes</translation>
  </message>
  <message>
   <source>Replace a finished run</source>
   <translation>Remplacer une cartographie finie</translation>
  </message>
  <message>
   <source>Replace files that are there</source>
   <translation>Remplacer les fichiers existants</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Residual of the fit [m]</source>
   <translation>Résidu de l’ajustement [m]</translation>
  </message>
  <message>
   <source>Restore landforms</source>
   <translation>Restaurer les formes</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation>Revue : {name}</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Relue</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation>Relecteur</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Cartographie</translation>
  </message>
  <message>
   <source>SAM model</source>
   <translation>Modèle SAM</translation>
  </message>
  <message>
   <source>SAM that finds the masks</source>
   <translation>SAM qui trouve les masques</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Élément STAC</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;</source>
   <translation>Dit de chaque cellule d’une grille à quelle classe elle appartient, avec un modèle issu de « Entraîner un classificateur de vignettes ».

&lt;p&gt;Écrit une couche avec un polygone par cellule, sa classe et la probabilité de chaque classe, et un raster des
probabilités. Les cellules dont moins de la moitié porte des données sont omises.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Côté d'une cellule&lt;/b&gt; : 0 reprend celui de l'entraînement.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Score below {score}</source>
   <translation>Score inférieur à {score}</translation>
  </message>
  <message>
   <source>Score of the model</source>
   <translation>Qualité selon le modèle</translation>
  </message>
  <message>
   <source>Second map (folder of the run)</source>
   <translation>Seconde carte (dossier de l'exécution)</translation>
  </message>
  <message>
   <source>Second model (folder)</source>
   <translation>Second modèle (dossier)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Shape on the body</source>
   <translation>Forme sur le corps</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share of a mask</source>
   <translation>Part d'un masque</translation>
  </message>
  <message>
   <source>Share of ground kept unseen</source>
   <translation>Part du terrain gardée non vue</translation>
  </message>
  <message>
   <source>Share of the ground on which masks decided</source>
   <translation>Part du terrain où les masques ont décidé</translation>
  </message>
  <message>
   <source>Share of the ground that differs</source>
   <translation>Part du terrain qui diffère</translation>
  </message>
  <message>
   <source>Share of the ground that they changed</source>
   <translation>Part du terrain qu'ils ont changée</translation>
  </message>
  <message>
   <source>Shared ground of map and labels, as a part of the ground of either</source>
   <translation>Terrain commun à la carte et aux étiquettes, en part du terrain de l'une ou des autres</translation>
  </message>
  <message>
   <source>Side of a cell (m)</source>
   <translation>Côté d'une cellule (m)</translation>
  </message>
  <message>
   <source>Smallest diameter (m)</source>
   <translation>Plus petit diamètre (m)</translation>
  </message>
  <message>
   <source>Smoothing (0 none to 1 strong)</source>
   <translation>Lissage (0 aucun à 1 fort)</translation>
  </message>
  <message>
   <source>Split landform</source>
   <translation>Diviser la forme</translation>
  </message>
  <message>
   <source>Start from an earlier model</source>
   <translation>Partir d'un modèle antérieur</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Démarrage du moteur…</translation>
  </message>
  <message>
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>Arrêté après {done} objets sur {count}. Ils sont gardés : le même traitement reprend à partir de là.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation>Arrêté après {share} % des tuiles.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for 1 epoch.</source>
   <translation>Arrêté avant la fin ; 1 époque apprise.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for {n} epochs.</source>
   <translation>Arrêté avant la fin ; {n} époques apprises.</translation>
  </message>
  <message>
   <source>Stopped early; the best epoch, {epoch}, is in {folder}.</source>
   <translation>Arrêté avant la fin ; la meilleure époque, {epoch}, est dans {folder}.</translation>
  </message>
  <message>
   <source>Stopped early; the student as it was after step {step} is in {folder}.</source>
   <translation>Arrêté avant la fin ; l'élève tel qu'il était après l'étape {step} est dans {folder}.</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Élève</translation>
  </message>
  <message>
   <source>Student: EfficientNet-Lite0</source>
   <translation>Élève : EfficientNet-Lite0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B0</source>
   <translation>Élève : SegFormer-B0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B1</source>
   <translation>Élève : SegFormer-B1</translation>
  </message>
  <message>
   <source>Student: SegFormer-B2</source>
   <translation>Élève : SegFormer-B2</translation>
  </message>
  <message>
   <source>Subtract landforms</source>
   <translation>Soustraire les formes</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation>Sous-type</translation>
  </message>
  <message>
   <source>Table with centres and diameters</source>
   <translation>Tableau des centres et des diamètres</translation>
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
   <translation>Instruit un petit décodeur, un élève, sur des images sans étiquettes : un décodeur d'un autre terrain dit les classes, des masques qu'un SAM trouve de lui-même corrigent leurs limites, et l'élève apprend des deux.

&lt;p&gt;&lt;b&gt;Images&lt;/b&gt; : du nouveau terrain, toutes à une échelle que le décodeur connaît.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minutes&lt;/b&gt; : combien de temps l'élève apprend ; la recherche des masques vient avant. L'annulation garde le meilleur obtenu.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Part d'un masque&lt;/b&gt; : un masque compte là où une telle part est d'une seule classe, selon le décodeur.&lt;/p&gt;
&lt;p&gt;L'image à côté du modèle montre de quoi il a appris : regardez-la. On ne sait rien de ses scores tant qu'il n'est pas évalué sur des étiquettes.&lt;/p&gt;</translation>
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
   <translation>Dit si davantage d'étiquettes aideraient.

&lt;p&gt;Des décodeurs sont entraînés sur 1, 2, 5, 10, etc. des polygones de chaque classe, chaque nombre plusieurs fois avec
d'autres polygones, et jugés sur le même terrain, dont aucun n'a appris. Le rapport montre comment la qualité croît et
répond en une phrase ; les mêmes nombres sont à côté en JSON. Aucun modèle n'est gardé.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Nombres de polygones&lt;/b&gt; : de chaque classe, comme 5, 20, 80. Laissés vides, ils suivent combien il y en a.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Tirages de chaque nombre&lt;/b&gt; : avec moins de trois, le hasard ne se distingue pas du gain.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terrain complètement étiqueté&lt;/b&gt; : polygones dans lesquels chaque forme a été tracée. Sans eux, c'est le terrain
autour des étiquettes.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>The box is outside the layer {layer}. Draw it on the image.</source>
   <translation>Le rectangle est hors de la couche {layer}. Tracez-le sur l'image.</translation>
  </message>
  <message>
   <source>The card {path} cannot be read. Train the model again, or take another one.</source>
   <translation>La fiche {path} est illisible. Entraînez à nouveau le modèle, ou prenez-en un autre.</translation>
  </message>
  <message>
   <source>The click is outside the layer {layer}. Click on the image.</source>
   <translation>Le clic est hors de la couche {layer}. Cliquez sur l'image.</translation>
  </message>
  <message>
   <source>The counts have too few craters from there on to tell how complete they are.</source>
   <translation>À partir de là, les comptages ont trop peu de cratères pour dire s’ils sont complets.</translation>
  </message>
  <message>
   <source>The differences in {path} could not be opened.</source>
   <translation>Les différences dans {path} n'ont pas pu être ouvertes.</translation>
  </message>
  <message>
   <source>The disk has only {size} left: choose a folder on another one.</source>
   <translation>Il ne reste que {size} sur le disque : choisissez un dossier sur un autre.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly: {reason}</source>
   <translation>Le moteur s'est arrêté de façon inattendue : {reason}</translation>
  </message>
  <message>
   <source>The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock and press “Set up engine…”.</source>
   <translation>Le moteur n'est pas installé dans {folder}. Ouvrez la page Moteur de Landform Mapper et appuyez sur « Installer le moteur… ».</translation>
  </message>
  <message>
   <source>The engine {path} does not start ({reason}). Repair it on the Engine page.</source>
   <translation>Le moteur {path} ne démarre pas ({reason}). Réparez-le sur la page Moteur.</translation>
  </message>
  <message>
   <source>The extent cannot be brought into the CRS of the raster “{raster}”. Zoom in to the raster, or use the whole layer.</source>
   <translation>L'étendue ne peut pas être ramenée au SCR du raster « {raster} ». Zoomez sur le raster, ou prenez la couche entière.</translation>
  </message>
  <message>
   <source>The extent is empty. Draw a rectangle on the map, or choose another extent.</source>
   <translation>L'étendue est vide. Tracez un rectangle sur la carte, ou choisissez une autre étendue.</translation>
  </message>
  <message>
   <source>The extent is on {body}, but the raster “{raster}” is on {other}. Choose an extent on the raster's own body.</source>
   <translation>L'étendue est sur {body}, mais le raster « {raster} » est sur {other}. Choisissez une étendue sur le corps du raster.</translation>
  </message>
  <message>
   <source>The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer.</source>
   <translation>L'étendue est hors du raster « {raster} ». Déplacez la carte vers le raster, ou prenez la couche entière.</translation>
  </message>
  <message>
   <source>The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. Match another field, rename that one, or choose another landform layer.</source>
   <translation>Le champ {field} de la couche {layer} est du type {type}, qui ne peut pas contenir « {value} ». Choisissez un autre champ, renommez celui-ci, ou choisissez une autre couche de formes.</translation>
  </message>
  <message>
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation>L'image « {image} » n'est pas un fichier que le moteur peut lire. Enregistrez-la d'abord en GeoTIFF.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>La tâche a été annulée.</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the convolutional one.</source>
   <translation>Le genre qui réussit le mieux sur la plupart des terrains ; à présent le convolutif.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.</source>
   <translation>La couche d'étiquettes « {layer} » n'a pas de champ pour la classe. Choisissez celui qui la contient, ou ajoutez-en un.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.</source>
   <translation>La couche d'étiquettes « {layer} » n'a pas de champ « {field} ». Choisissez le champ qui contient la classe, ou ajoutez-le.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.</source>
   <translation>La couche d'étiquettes « {layer} » est vide. Tracez d'abord quelques formes sur la page Annoter.</translation>
  </message>
  <message>
   <source>The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. Choose the raster that the labels were drawn on.</source>
   <translation>Les étiquettes « {layer} » sont sur {body}, mais le raster « {raster} » est sur {other}. Choisissez le raster sur lequel elles ont été tracées.</translation>
  </message>
  <message>
   <source>The landform accepted last is saved, or its layer gone: delete it in the layer instead.</source>
   <translation>La dernière forme acceptée est enregistrée, ou sa couche n’est plus là : supprimez-la plutôt dans la couche.</translation>
  </message>
  <message>
   <source>The landform cannot go to the layer {layer}. {reason}</source>
   <translation>La forme ne peut pas aller dans la couche {layer}. {reason}</translation>
  </message>
  <message>
   <source>The landform is no longer in the layer {layer}: undo, or clear the prompt.</source>
   <translation>La forme n'est plus dans la couche {layer} : annulez, ou effacez la saisie.</translation>
  </message>
  <message>
   <source>The landform would not fall in two: click on a part of it, or choose another outline with Tab.</source>
   <translation>La forme ne se diviserait pas en deux : cliquez sur une partie, ou choisissez un autre contour avec Tab.</translation>
  </message>
  <message>
   <source>The layer {layer} cannot be edited: its file or its disk may be read-only. Choose or create another landform layer.</source>
   <translation>La couche {layer} ne peut pas être modifiée : son fichier ou son disque est peut-être en lecture seule. Choisissez ou créez une autre couche de formes.</translation>
  </message>
  <message>
   <source>The layer {layer} could not be saved; your edits are kept. {reason}</source>
   <translation>La couche {layer} n'a pas pu être enregistrée ; vos modifications sont gardées. {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the change. Choose or create another one.</source>
   <translation>La couche {layer} n'a pas pris la modification. Choisissez-en une autre, ou créez-en une.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the field {field}. Choose or create another one.</source>
   <translation>La couche {layer} n'a pas pris le champ {field}. Choisissez-en une autre, ou créez-en une.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landform. Choose or create another one.</source>
   <translation>La couche {layer} n'a pas pris la forme. Choisissez-en une autre, ou créez-en une.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landforms. They are still kept.</source>
   <translation>La couche {layer} n'a pas pris les formes. Elles restent gardées.</translation>
  </message>
  <message>
   <source>The layer {layer} has no field for the class: match its fields first.</source>
   <translation>La couche {layer} n’a pas de champ pour la classe : faites d’abord correspondre ses champs.</translation>
  </message>
  <message>
   <source>The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.</source>
   <translation>La couche {layer} n'a pas de champs « class » et « reviewed » ; il n'y a rien à y relire.</translation>
  </message>
  <message>
   <source>The layer {table} in {path} could not be opened: {reason}. Choose another file.</source>
   <translation>La couche {table} dans {path} n'a pas pu être ouverte : {reason}. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no field {names} for this landform.</source>
   <translation>La couche « {layer} » n'a pas de champ {names} pour cette forme.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no fields for {count} values of this landform ({names}).</source>
   <translation>La couche « {layer} » n'a pas de champs pour {count} valeurs de cette forme ({names}).</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no polygon. Choose another extent.</source>
   <translation>La couche « {layer} » n'a pas de polygone. Choisissez une autre étendue.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no selected polygon. Select some, or choose another extent.</source>
   <translation>La couche « {layer} » n'a pas de polygone sélectionné. Sélectionnez-en, ou choisissez une autre étendue.</translation>
  </message>
  <message>
   <source>The map and the layer {layer} do not fit together. {reason}</source>
   <translation>La carte et la couche {layer} ne vont pas ensemble. {reason}</translation>
  </message>
  <message>
   <source>The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's CRS to the layer's.</source>
   <translation>La carte montre {body} et la couche {layer} est sur {other} : un clic n'y a pas de place. Donnez au projet le SCR de la couche.</translation>
  </message>
  <message>
   <source>The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, in the same order.</source>
   <translation>Le modèle a appris de {number} couches d'un même terrain : {names}. Choisissez aussi les couches à côté du raster, dans le même ordre.</translation>
  </message>
  <message>
   <source>The network has {count} inputs, since the decoder looks at several levels: Deepness takes one.</source>
   <translation>Le réseau a {count} entrées, car le décodeur regarde plusieurs niveaux : Deepness en accepte une.</translation>
  </message>
  <message>
   <source>The polygon is outside the layer {layer}. Draw it on the image.</source>
   <translation>Le polygone est hors de la couche {layer}. Tracez-le sur l'image.</translation>
  </message>
  <message>
   <source>The polygons in {path} could not be opened: {reason}. Run the map again.</source>
   <translation>Les polygones dans {path} n'ont pas pu être ouverts : {reason}. Relancez la cartographie.</translation>
  </message>
  <message>
   <source>The prompts do not fit the raster. {reason}</source>
   <translation>Les points donnés ne vont pas avec le raster. {reason}</translation>
  </message>
  <message>
   <source>The raster is on {body} and the landform layer {layer} on {other}. Choose or create a landform layer for this raster.</source>
   <translation>Le raster est sur {body} et la couche de formes {layer} sur {other}. Choisissez ou créez une couche de formes pour ce raster.</translation>
  </message>
  <message>
   <source>The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation>Le raster « {layer} » n'est pas un fichier que le moteur peut lire. Enregistrez-le d'abord en GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{name}” is not a file that the engine can read. Save it as a GeoTIFF first (right-click the layer, Export, Save As).</source>
   <translation>Le raster « {name} » n'est pas un fichier que le moteur peut lire. Enregistrez-le d'abord en GeoTIFF (clic droit sur la couche, Exporter, Sauvegarder sous).</translation>
  </message>
  <message>
   <source>The second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation>Le second comptage a environ {share} ({low} à {high}) des {first} cratères revus.</translation>
  </message>
  <message>
   <source>The second count is a part of this one, which is taken to be complete after its review.</source>
   <translation>Le second comptage est une partie de celui-ci, tenu pour complet après sa revue.</translation>
  </message>
  <message>
   <source>The selected landforms do not overlap: there is nothing to subtract.</source>
   <translation>Les formes sélectionnées ne se chevauchent pas : il n'y a rien à soustraire.</translation>
  </message>
  <message>
   <source>The set-up stopped because of an unexpected error: {error}.</source>
   <translation>L'installation s'est arrêtée sur une erreur inattendue : {error}.</translation>
  </message>
  <message>
   <source>The threshold of “{name}” should be a number from 0 to 1, not “{value}”.</source>
   <translation>Le seuil de « {name} » doit être un nombre de 0 à 1, pas « {value} ».</translation>
  </message>
  <message>
   <source>There are about {all}; both together have {share}.</source>
   <translation>Il y en a environ {all} ; les deux ensemble en ont {share}.</translation>
  </message>
  <message>
   <source>There is no such raster. Choose a raster layer or a file.</source>
   <translation>Ce raster n'existe pas. Choisissez une couche raster ou un fichier.</translation>
  </message>
  <message>
   <source>They are of {body}</source>
   <translation>Elles sont de {body}</translation>
  </message>
  <message>
   <source>This box has no place in the layer's coordinate reference system.</source>
   <translation>Ce rectangle n'a pas de place dans le système de coordonnées de la couche.</translation>
  </message>
  <message>
   <source>This holds where both have looked at the same ground without knowing of each other; craters that both hardly see make it look better than it is, things that are no craters worse.</source>
   <translation>Cela vaut si les deux ont regardé le même terrain sans rien savoir l’un de l’autre ; les cratères que tous deux voient à peine le font paraître meilleur, ce qui n’est pas un cratère le fait paraître pire.</translation>
  </message>
  <message>
   <source>This place has no coordinates in the layer's coordinate reference system.</source>
   <translation>Ce lieu n'a pas de coordonnées dans le système de coordonnées de référence de la couche.</translation>
  </message>
  <message>
   <source>This polygon has no place in the layer's coordinate reference system.</source>
   <translation>Ce polygone n'a pas de place dans le système de coordonnées de référence de la couche.</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Seuils</translation>
  </message>
  <message>
   <source>Tick at least one image of the new ground. Images that are files in the project count.</source>
   <translation>Cochez au moins une image du nouveau terrain. Sont proposées les images du projet qui sont des fichiers.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tuiles</translation>
  </message>
  <message>
   <source>Time needed [s]</source>
   <translation>Temps nécessaire [s]</translation>
  </message>
  <message>
   <source>Train a patch classifier</source>
   <translation>Entraîner un classificateur de vignettes</translation>
  </message>
  <message>
   <source>Train decoder</source>
   <translation>Entraîner un décodeur</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation>Entraîné</translation>
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
   <translation>Entraîne un décodeur qui trouve les formes que délimitent les polygones étiquetés.

&lt;p&gt;Le décodeur est un petit réseau, ou un genre plus simple, sur les caractéristiques figées d'un modèle d'image. Le
terrain étiqueté est découpé en blocs ; chacun est jugé par un décodeur qui ne l'a pas vu, et celui qui est gardé a
appris de tous.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Couches d'étiquettes&lt;/b&gt; : une pour tous les rasters, ou une pour chacun dans le même ordre. Il faut à chacune le
champ de classe.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Terrain complètement étiqueté&lt;/b&gt; : polygones dans lesquels chaque forme a été tracée. Sans eux, c'est le terrain
autour des étiquettes.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Partir d'un modèle antérieur&lt;/b&gt; : les classes que les deux connaissent continuent à partir de ce qu'il a appris ; son
modèle d'image, son type et son échelle sont gardés.&lt;/p&gt;
&lt;p&gt;Le dossier de sortie contient le modèle (safetensors), sa fiche (JSON) et une image des courbes. Un dossier qui
contient déjà quelque chose n'est jamais écrasé.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation>Transformeur</translation>
  </message>
  <message>
   <source>Twice the shared ground, as a part of the sum of both</source>
   <translation>Deux fois le terrain commun, en part de la somme des deux</translation>
  </message>
  <message>
   <source>UNet from scratch</source>
   <translation>UNet à partir de zéro</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation>Unité du diamètre</translation>
  </message>
  <message>
   <source>Version of ONNX's operators</source>
   <translation>Version des opérateurs ONNX</translation>
  </message>
  <message>
   <source>Waits until all landforms are found.</source>
   <translation>Attend que toutes les formes soient trouvées.</translation>
  </message>
  <message>
   <source>Waits until the comparison is done.</source>
   <translation>Attend la fin de la comparaison.</translation>
  </message>
  <message>
   <source>Waits until the conversion is done.</source>
   <translation>Attend la fin de la conversion.</translation>
  </message>
  <message>
   <source>Waits until the decoder is judged.</source>
   <translation>Attend que le décodeur soit évalué.</translation>
  </message>
  <message>
   <source>Waits until the download is done.</source>
   <translation>Attend la fin du téléchargement.</translation>
  </message>
  <message>
   <source>Waits until the export is done.</source>
   <translation>Attend la fin de l’export.</translation>
  </message>
  <message>
   <source>Waits until the labels of the student are drawn.</source>
   <translation>Attend que les étiquettes de l’élève soient dessinées.</translation>
  </message>
  <message>
   <source>Waits until the learning curve is drawn.</source>
   <translation>Attend que la courbe d’apprentissage soit tracée.</translation>
  </message>
  <message>
   <source>Waits until the map run is done.</source>
   <translation>Attend la fin de la cartographie.</translation>
  </message>
  <message>
   <source>Waits until the pretraining is done.</source>
   <translation>Attend la fin du préentraînement.</translation>
  </message>
  <message>
   <source>Waits until the student is taught.</source>
   <translation>Attend que l’élève soit formé.</translation>
  </message>
  <message>
   <source>Waits until the training is done.</source>
   <translation>Attend la fin de l’entraînement.</translation>
  </message>
  <message>
   <source>What a decoder has found, in this layer</source>
   <translation>Ce qu’un décodeur a trouvé, dans cette couche</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c'est</translation>
  </message>
  <message>
   <source>What {reviewer} has, in this layer</source>
   <translation>Ce qu’a {reviewer}, dans cette couche</translation>
  </message>
  <message>
   <source>Whether more labels would help</source>
   <translation>Si davantage d'étiquettes aideraient</translation>
  </message>
  <message>
   <source>Which is better</source>
   <translation>Lequel est meilleur</translation>
  </message>
  <message>
   <source>Windows at most</source>
   <translation>Fenêtres au plus</translation>
  </message>
  <message>
   <source>Writes a decoder as one ONNX file that other programs run, with all that stands before it.

&lt;p&gt;The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.&lt;/p&gt;
&lt;p&gt;Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.&lt;/p&gt;</source>
   <translation>Écrit un décodeur dans un seul fichier ONNX que d’autres programmes exécutent, avec tout ce qui le précède.

&lt;p&gt;Le fichier contient ce que lit l’extension QGIS Deepness : classes, résolution, taille et recouvrement de ses
tuiles, et mise à l’échelle des pixels. Deepness accepte les décodeurs à une seule entrée : les élèves, et ceux qui
regardent un seul niveau.&lt;/p&gt;
&lt;p&gt;À côté, un élément STAC avec l’extension Machine Learning Model décrit les entrées, les classes et la
licence.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

&lt;p&gt;Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt;: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Counted area&lt;/b&gt;: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
&lt;b&gt;image&lt;/b&gt; that holds data is taken. COCO annotations are in pixels of the image.&lt;/p&gt;</source>
   <translation>Écrit des polygones pour d'autres programmes : comptages de cratères pour Craterstats (.scc, .diam) ou en deux
Shapefiles (_CRATER et _AREA, comme les ont CraterTools et OpenCraterTool), annotations COCO, tableau CSV, GeoJSON.

&lt;p&gt;Diamètres et centres sont ceux des cercles ajustés aux contours par moindres carrés, sur le corps du SCR de la
couche.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt; : seulement celles-ci, séparées par des virgules. Sans indication, un comptage de cratères prend
toutes les classes nommées d'après des cratères (« crater »), et tous les polygones s'il n'y a pas de champ de
classe.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Surface comptée&lt;/b&gt; : polygones du terrain examiné, nécessaires à un comptage de cratères. Sans eux, c'est toute
la partie de l'&lt;b&gt;image&lt;/b&gt; qui contient des données. Les annotations COCO sont en pixels de l'image.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>a body of {radius} km radius</source>
   <translation>un corps de {radius} km de rayon</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation>encore quelques secondes</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>environ une minute</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>environ {hours} h</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>encore {hours} h environ</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min</source>
   <translation>environ {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <translation>encore {hours} h {minutes} min environ</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>encore {minutes} min environ</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation>environ {n} min</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>encore {seconds} s environ</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>environ {size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>an unknown body</source>
   <translation>un corps inconnu</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation>comme affiché</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>background</source>
   <translation>arrière-plan</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>certaine</translation>
  </message>
  <message>
   <source>circle</source>
   <translation>cercle</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>classes</translation>
  </message>
  <message>
   <source>diameter</source>
   <translation>diamètre</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation>tracée à la main</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>ellipse</translation>
  </message>
  <message>
   <source>feature {number}</source>
   <translation>objet {number}</translation>
  </message>
  <message>
   <source>it said nothing</source>
   <translation>il n'a rien dit</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation>formes</translation>
  </message>
  <message>
   <source>learnt from {number} layers: {names}</source>
   <translation>appris de {number} couches : {names}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>moins d’une minute</translation>
  </message>
  <message>
   <source>light</source>
   <translation>léger</translation>
  </message>
  <message>
   <source>map units</source>
   <translation>unités de carte</translation>
  </message>
  <message>
   <source>mapped by a model</source>
   <translation>cartographiée par un modèle</translation>
  </message>
  <message>
   <source>mapped extent</source>
   <translation>emprise cartographiée</translation>
  </message>
  <message>
   <source>mean IoU {score} on unseen ground</source>
   <translation>IoU moyenne {score} sur du terrain non vu</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>moyen</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sans raison donnée</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none: it reads the pixels</source>
   <translation>aucun : il lit les pixels</translation>
  </message>
  <message>
   <source>once (fast)</source>
   <translation>une fois (rapide)</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>outlined by clicks</source>
   <translation>tracée par clics</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <source>probabilities of each class</source>
   <translation>probabilités de chaque classe</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>probabilité</translation>
  </message>
  <message>
   <source>questionable</source>
   <translation>incertaine</translation>
  </message>
  <message>
   <source>reviewed polygons only</source>
   <translation>polygones vérifiés seulement</translation>
  </message>
  <message>
   <source>strong</source>
   <translation>fort</translation>
  </message>
  <message>
   <source>three times (better, slower)</source>
   <translation>trois fois (mieux, plus lent)</translation>
  </message>
  <message>
   <source>time not known before the first tiles</source>
   <translation>durée connue après les premières tuiles</translation>
  </message>
  <message>
   <source>told by the field's name</source>
   <translation>d'après le nom du champ</translation>
  </message>
  <message>
   <source>unclassified</source>
   <translation>sans classe</translation>
  </message>
  <message>
   <source>up to {size}</source>
   <translation>jusqu’à {size}</translation>
  </message>
  <message>
   <source>{count} craters, N(1) = {density} km⁻²</source>
   <translation>{count} cratères, N(1) = {density} km⁻²</translation>
  </message>
  <message>
   <source>{count} landforms</source>
   <translation>{count} formes</translation>
  </message>
  <message>
   <source>{done} of {count} objects, about {minutes} min left</source>
   <translation>{done} objets sur {count}, encore {minutes} min environ</translation>
  </message>
  <message>
   <source>{field} is one of: {values}.</source>
   <translation>{field} est l'une de ces valeurs : {values}.</translation>
  </message>
  <message>
   <source>{field} lies between {least} and {most}.</source>
   <translation>{field} est entre {least} et {most}.</translation>
  </message>
  <message>
   <source>{first} here, {second} in the second count, {both} in both</source>
   <translation>{first} ici, {second} dans le second comptage, {both} dans les deux</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Free some space there.</source>
   <translation>{folder} ne peut pas être écrit : {reason}. Libérez-y de la place.</translation>
  </message>
  <message>
   <source>{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote.</source>
   <translation>{folder} ne contient pas de modèle entraîné ({file} manque). Choisissez le dossier que la page Entraîner a écrit.</translation>
  </message>
  <message>
   <source>{length} a pixel</source>
   <translation>{length} par pixel</translation>
  </message>
  <message>
   <source>{length} a sample</source>
   <translation>{length} par échantillon</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <source>{number} images</source>
   <translation>{number} images</translation>
  </message>
  <message>
   <source>{number} polygons: {classes}</source>
   <translation>{number} polygones : {classes}</translation>
  </message>
  <message>
   <source>{n} craters of the second count were found by a decoder and reviewed by nobody.</source>
   <translation>{n} cratères du second comptage ont été trouvés par un décodeur et n’ont été revus par personne.</translation>
  </message>
  <message>
   <source>{n} further layers</source>
   <translation>{n} autres couches</translation>
  </message>
  <message>
   <source>{n} of them are questionable.</source>
   <translation>{n} d’entre elles sont douteuses.</translation>
  </message>
  <message>
   <source>{n} polygons below {area} were merged into what lies around them.</source>
   <translation>{n} polygones de moins de {area} ont été fondus dans ce qui les entoure.</translation>
  </message>
  <message>
   <source>{n} tiles</source>
   <translation>{n} tuiles</translation>
  </message>
  <message>
   <source>{path} could not be created: {reason}. Choose another folder.</source>
   <translation>{path} n'a pas pu être créé : {reason}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.</source>
   <translation>{path} n'a pas pu être ouvert en écriture comme GeoPackage : {reason}. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{percent} % of the unseen ground got its right class.</source>
   <translation>{percent} % du terrain non vu a reçu sa bonne classe.</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation>{run} : {what}</translation>
  </message>
  <message>
   <source>{size}, rim ± {residual}.</source>
   <translation>{size}, bord ± {residual}.</translation>
  </message>
  <message>
   <source>{tiles}, from before</source>
   <translation>{tiles}, d’avant</translation>
  </message>
  <message>
   <source>{tiles}, looked at {views} times</source>
   <translation>{tiles}, regardées {views} fois</translation>
  </message>
  <message>
   <source>{tiles}, {old} of them from before</source>
   <translation>{tiles}, dont {old} d’avant</translation>
  </message>
  <message>
   <source>“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or planetographic.</source>
   <translation>« {layer} » ne dit pas si ses latitudes sont planétocentriques, comme de coutume et comme QGIS les dessine, ou planétographiques.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not exported.</source>
   <translation>« {layer} » a des modifications non enregistrées, qui ne sont pas exportées.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not judged by.</source>
   <translation>« {layer} » a des modifications non enregistrées, qui ne comptent pas.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not trained on.</source>
   <translation>« {layer} » a des modifications non enregistrées, que l'entraînement ne voit pas.</translation>
  </message>
  <message>
   <source>“{layer}” is not a polygon layer. Choose the layer with the landform polygons.</source>
   <translation>« {layer} » n'est pas une couche de polygones. Choisissez la couche avec les polygones des formes.</translation>
  </message>
  <message>
   <source>“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?</source>
   <translation>« {layer} » dit Terre, et « {image} » montre {body}. Ses longitudes et latitudes sont-elles de {body} ?</translation>
  </message>
  <message>
   <source>“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further layers of its ground, in the same order.</source>
   <translation>« {raster} » est accompagné de {number}, « {first} » de {count}. Donnez à chaque raster autant d'autres couches de son terrain, dans le même ordre.</translation>
  </message>
  <message>
   <source>“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.</source>
   <translation>« {text} » n'est pas une liste de nombres. Écrivez-les comme 5, 20, 80, ou laissez vide.</translation>
  </message>
 </context>
 <context>
  <name>LandformTarget</name>
  <message>
   <source>Choose or create a landform layer first.</source>
   <translation>Choisissez ou créez d'abord une couche de formes.</translation>
  </message>
  <message>
   <source>Rename class {old} to {new}</source>
   <translation>Renommer la classe {old} en {new}</translation>
  </message>
  <message>
   <source>The file {file} does not keep the coordinate reference system of the image: use the layer in this session, and set its CRS by hand whenever you open it again.</source>
   <translation>Le fichier {file} ne conserve pas le système de coordonnées de référence de l’image : utilisez la couche dans cette session, et définissez son SCR à la main chaque fois que vous la rouvrez.</translation>
  </message>
  <message>
   <source>{file} holds no polygon layer. Create a new landform layer.</source>
   <translation>{file} ne contient pas de couche de polygones. Créez une nouvelle couche de formes.</translation>
  </message>
 </context>
 <context>
  <name>LandformsOfLayer</name>
  <message>
   <source>No decision of this contact sheet is left to take back.</source>
   <translation>Aucune décision de cette planche-contact ne reste à annuler.</translation>
  </message>
 </context>
 <context>
  <name>LayerRow</name>
  <message>
   <source>Choose a layer</source>
   <translation>Choisir une couche</translation>
  </message>
  <message>
   <source>Leave this layer out</source>
   <translation>Laisser cette couche de côté</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveChart</name>
  <message>
   <source>Score over number of polygons</source>
   <translation>Qualité selon le nombre de polygones</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>IoU moyenne</translation>
  </message>
  <message>
   <source>polygons of each class</source>
   <translation>polygones de chaque classe</translation>
  </message>
  <message>
   <source>{number} of each class</source>
   <translation>{number} de chaque classe</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveResult</name>
  <message>
   <source>Open the report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Would more labels help?</source>
   <translation>Davantage d'étiquettes aideraient-elles ?</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveRun</name>
  <message>
   <source>A learning curve is being drawn: if it is stopped now, nothing is kept.</source>
   <translation>Une courbe d'apprentissage est en cours : arrêtée maintenant, rien n'en reste.</translation>
  </message>
  <message>
   <source>End the trials; no report is written</source>
   <translation>Terminer les essais ; aucun rapport n'est écrit</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation>Lecture des étiquettes…</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>Enregistrer et continuer</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The learning curve was stopped; no report was written.</source>
   <translation>La courbe d'apprentissage a été arrêtée ; aucun rapport n'a été écrit.</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation>formes</translation>
  </message>
  <message>
   <source>{name} learning curve</source>
   <translation>{name} apprentissage</translation>
  </message>
 </context>
 <context>
  <name>LeaveGuard</name>
  <message>
   <source>Close QGIS and stop what runs?</source>
   <translation>Fermer QGIS et arrêter ce qui est en cours ?</translation>
  </message>
  <message>
   <source>Do not wait</source>
   <translation>Ne pas attendre</translation>
  </message>
  <message>
   <source>Remove the plugin and stop what runs?</source>
   <translation>Retirer l’extension et arrêter ce qui est en cours ?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
  <message>
   <source>Stop and remove</source>
   <translation>Arrêter et retirer</translation>
  </message>
  <message>
   <source>Stopping, and keeping what is done…</source>
   <translation>Arrêt en cours ; ce qui est fait est conservé…</translation>
  </message>
 </context>
 <context>
  <name>LikePanel</name>
  <message>
   <source> pixels</source>
   <translation> pixels</translation>
  </message>
  <message>
   <source>1 selected landform does not lie on the image and is left out.</source>
   <translation>1 forme sélectionnée ne se trouve pas sur l’image et est laissée de côté.</translation>
  </message>
  <message>
   <source>1 selected landform tells what is looked for. Add others by Ctrl+click.</source>
   <translation>1 forme sélectionnée dit ce qui est cherché. Ajoutez-en par Ctrl+clic.</translation>
  </message>
  <message>
   <source>20 pixels</source>
   <translation>20 pixels</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Diameter of the smallest landforms that are looked for; smaller ones take more time</source>
   <translation>Diamètre des plus petites formes cherchées ; de plus petites prennent plus de temps</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation>Tracer un rectangle sur la carte</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Tracer</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation>En trouver d’autres comme celles-ci</translation>
  </message>
  <message>
   <source>None of the selected landforms lies on the image. Select some that do, or choose their image.</source>
   <translation>Aucune des formes sélectionnées ne se trouve sur l’image. Sélectionnez-en qui s’y trouvent, ou choisissez leur image.</translation>
  </message>
  <message>
   <source>Select landforms by Ctrl+click: more like them are looked for.</source>
   <translation>Sélectionnez des formes par Ctrl+clic : d’autres qui leur ressemblent seront cherchées.</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <source>Ten landforms tell enough: select fewer by Ctrl+click.</source>
   <translation>Dix formes suffisent : sélectionnez-en moins par Ctrl+clic.</translation>
  </message>
  <message>
   <source>The selected landform does not lie on the image. Select one that does, or choose its image.</source>
   <translation>La forme sélectionnée ne se trouve pas sur l’image. Sélectionnez-en une qui s’y trouve, ou choisissez son image.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation>{columns} × {rows} pixels</translation>
  </message>
  <message>
   <source>{n} selected landforms do not lie on the image and are left out.</source>
   <translation>{n} formes sélectionnées ne se trouvent pas sur l’image et sont laissées de côté.</translation>
  </message>
  <message>
   <source>{n} selected landforms tell what is looked for. Add others by Ctrl+click.</source>
   <translation>{n} formes sélectionnées disent ce qui est cherché. Ajoutez-en par Ctrl+clic.</translation>
  </message>
 </context>
 <context>
  <name>LikeRun</name>
  <message>
   <source>Nothing new was found there. Choose other ground, or smaller landforms.</source>
   <translation>Rien de nouveau n’y a été trouvé. Choisissez un autre terrain, ou de plus petites formes.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the landform that was found so far can be reviewed.</source>
   <translation>Arrêté après {share} % du terrain : la forme trouvée jusque-là peut être passée en revue.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.</source>
   <translation>Arrêté après {share} % du terrain : les {n} formes trouvées jusque-là peuvent être passées en revue.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation>Arrêté avant d’avoir trouvé quoi que ce soit de nouveau.</translation>
  </message>
  <message>
   <source>What was found is gone or damaged. Find more like these again.</source>
   <translation>Ce qui a été trouvé a disparu ou est abîmé. Relancez la recherche.</translation>
  </message>
  <message>
   <source>What was looked at is kept: the same search goes on from there.</source>
   <translation>Ce qui a été examiné est gardé : la même recherche reprendra de là.</translation>
  </message>
 </context>
 <context>
  <name>LikeSearch</name>
  <message>
   <source>A review of similar landforms was left: 1 waits, {decided} decided.</source>
   <translation>Une revue de formes semblables est restée en suspens : 1 attend, {decided} décidées.</translation>
  </message>
  <message>
   <source>A review of similar landforms was left: {n} wait, {decided} decided.</source>
   <translation>Une revue de formes semblables est restée en suspens : {n} attendent, {decided} décidées.</translation>
  </message>
  <message>
   <source>Finish what is looked for or reviewed first.</source>
   <translation>Terminez d’abord la recherche ou la revue en cours.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>L’oublier</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
 </context>
 <context>
  <name>LikenessOrder</name>
  <message>
   <source>The order stays as it was: {reason} The next decision tries again.</source>
   <translation>L’ordre reste ce qu’il était : {reason} La prochaine décision essaiera de nouveau.</translation>
  </message>
  <message>
   <source>What is decided cannot be kept in {folder}: {reason}. Free some space there.</source>
   <translation>Les décisions ne peuvent pas être gardées dans {folder} : {reason}. Libérez-y de la place.</translation>
  </message>
 </context>
 <context>
  <name>ManyLandforms</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose the image and the landforms that the contact sheet shall show.</source>
   <translation>Choisissez l’image et les formes que la planche-contact doit montrer.</translation>
  </message>
  <message>
   <source>Everything in the view is looked for: if that is stopped now, what was found is lost.</source>
   <translation>Tout est cherché dans la vue : si c’est arrêté maintenant, ce qui a été trouvé est perdu.</translation>
  </message>
  <message>
   <source>Landforms of a layer are outlined: if that is stopped now, the outlines are lost.</source>
   <translation>Les formes de relief d’une couche sont délimitées : si c’est arrêté maintenant, les contours sont perdus.</translation>
  </message>
  <message>
   <source>Looking for landforms…</source>
   <translation>Recherche de formes…</translation>
  </message>
  <message>
   <source>More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the same search goes on from there.</source>
   <translation>D’autres formes de relief sont cherchées : si c’est arrêté maintenant, ce qui a été trouvé peut être revu plus tard, et la même recherche reprend de là.</translation>
  </message>
  <message>
   <source>Outlining landforms…</source>
   <translation>Tracé des formes…</translation>
  </message>
  <message>
   <source>Stop here; what was found or outlined so far can be reviewed</source>
   <translation>Arrêter ici ; ce qui a été trouvé ou détouré jusque-là peut être passé en revue</translation>
  </message>
  <message>
   <source>There are no landforms in “{layer}” yet.</source>
   <translation>Il n’y a pas encore de formes dans « {layer} ».</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Extent</source>
   <translation>Étend&amp;ue</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Dossier</translation>
  </message>
  <message>
   <source>&amp;Map</source>
   <translation>&amp;Cartographier</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation>&amp;Ouvrir le dossier</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation>&amp;Raster</translation>
  </message>
  <message>
   <source>&amp;Smoothing</source>
   <translation>Li&amp;ssage</translation>
  </message>
  <message>
   <source>&amp;Zoom to result</source>
   <translation>&amp;Zoomer sur le résultat</translation>
  </message>
  <message>
   <source>A decoder trained on the Train page; the list holds the ones used last</source>
   <translation>Un décodeur entraîné sur la page Entraîner ; la liste contient les derniers utilisés</translation>
  </message>
  <message>
   <source>Add a raster layer to the project to start.</source>
   <translation>Ajoutez une couche raster au projet pour commencer.</translation>
  </message>
  <message>
   <source>All decoders with their scores; compare two of them, or two maps</source>
   <translation>Tous les décodeurs avec leurs scores ; en comparer deux, ou deux cartes</translation>
  </message>
  <message>
   <source>Areas measured on the body</source>
   <translation>Surfaces mesurées sur le corps</translation>
  </message>
  <message>
   <source>Choose the folder of a trained model</source>
   <translation>Choisir le dossier d'un modèle entraîné</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>De&amp;coders…</source>
   <translation>Décod&amp;eurs…</translation>
  </message>
  <message>
   <source>Dra&amp;w</source>
   <translation>&amp;Tracer</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation>Tracer un rectangle sur la carte</translation>
  </message>
  <message>
   <source>Finished tiles are kept; run again to continue.</source>
   <translation>Les tuiles finies sont gardées ; relancez pour continuer.</translation>
  </message>
  <message>
   <source>Folder that will hold the run's own folder</source>
   <translation>Dossier qui contiendra celui de la cartographie</translation>
  </message>
  <message>
   <source>Ground can be looked at as it is and turned, and the mean counts; automatic does so where there are few tiles</source>
   <translation>Le terrain peut être regardé tel quel et tourné, et la moyenne compte ; automatiquement là où il y a peu de tuiles</translation>
  </message>
  <message>
   <source>How far outlines are rounded off, from pixel steps to strong</source>
   <translation>À quel point les contours sont adoucis, des marches de pixels à fort</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation>Re&amp;gard</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Map the extent with the chosen model</source>
   <translation>Cartographier l'étendue avec le modèle choisi</translation>
  </message>
  <message>
   <source>Mapped ground</source>
   <translation>Terrain cartographié</translation>
  </message>
  <message>
   <source>Minimum &amp;area</source>
   <translation>Surface &amp;minimale</translation>
  </message>
  <message>
   <source>Mo&amp;del</source>
   <translation>Modè&amp;le</translation>
  </message>
  <message>
   <source>Name of the run: its folder and its group of layers are called after it</source>
   <translation>Nom de la cartographie : son dossier et son groupe de couches portent ce nom</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>Probabilities of eac&amp;h class</source>
   <translation>&amp;Probabilités de chaque classe</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Run &amp;name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>Smaller polygons are merged into the neighbour they share most border with</source>
   <translation>Les polygones plus petits sont fusionnés avec le voisin de plus longue frontière</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop the run; finished tiles are kept, and the next run goes on from there</source>
   <translation>Arrêter ; les tuiles finies sont gardées, et la suite reprend de là</translation>
  </message>
  <message>
   <source>The image to map</source>
   <translation>L'image à cartographier</translation>
  </message>
  <message>
   <source>The layer whose selected polygons are mapped</source>
   <translation>La couche dont les polygones sélectionnés sont cartographiés</translation>
  </message>
  <message>
   <source>The part of the raster to map</source>
   <translation>La partie du raster à cartographier</translation>
  </message>
  <message>
   <source>The run “{name}” was stopped.</source>
   <translation>La cartographie « {name} » a été arrêtée.</translation>
  </message>
  <message>
   <source>Unit of the minimum area, measured on the body; “automatic” takes what the model can tell from noise</source>
   <translation>Unité de la surface minimale, mesurée sur l’astre ; « automatique » prend ce que le modèle distingue du bruit</translation>
  </message>
  <message>
   <source>What the run would take: tiles, time by what tiles have taken on this machine, and disk</source>
   <translation>Ce que la cartographie demanderait : tuiles, temps d’après ce que les tuiles ont pris sur cette machine, et disque</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Write a raster with a band for each class, too; it is as large as the map for each of them</source>
   <translation>Écrire aussi un raster avec une bande par classe ; chacune est aussi grande que la carte</translation>
  </message>
  <message>
   <source>map {date}</source>
   <translation>carte {date}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>moyen</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation>{columns} × {rows} pixels</translation>
  </message>
  <message>
   <source>{raster} map</source>
   <translation>carte de {raster}</translation>
  </message>
 </context>
 <context>
  <name>MapReview</name>
  <message>
   <source>Add the image {image} to the project: the map “{layer}” was made of it.</source>
   <translation>Ajoutez l'image {image} au projet : la carte « {layer} » en a été faite.</translation>
  </message>
  <message>
   <source>Every polygon of “{layer}” is reviewed.</source>
   <translation>Chaque polygone de « {layer} » est relu.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of 1 polygon is a landform.</source>
   <translation>Revue terminée : {accepted} polygone sur 1 est une forme.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} polygons are landforms.</source>
   <translation>Revue terminée : {accepted} polygones sur {count} sont des formes.</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation>Utiliser comme étiquettes…</translation>
  </message>
 </context>
 <context>
  <name>MapsDialog</name>
  <message>
   <source>&amp;Differences</source>
   <translation>&amp;Différences</translation>
  </message>
  <message>
   <source>&amp;First map</source>
   <translation>&amp;Première carte</translation>
  </message>
  <message>
   <source>&amp;Second map</source>
   <translation>&amp;Seconde carte</translation>
  </message>
  <message>
   <source>Choose two maps that differ.</source>
   <translation>Choisissez deux cartes différentes.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>Comparer deux cartes</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation>Fichier GeoTIFF (*.tif)</translation>
  </message>
  <message>
   <source>The two are compared cell by cell: a layer shows what became what, and a table tells how much ground.</source>
   <translation>Les deux sont comparées cellule par cellule : une couche montre ce qui est devenu quoi, et un tableau dit combien de terrain.</translation>
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
   <translation>automatique</translation>
  </message>
 </context>
 <context>
  <name>ModelCatalogue</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Checkpoint file</source>
   <translation>Fichier checkpoint</translation>
  </message>
  <message>
   <source>Checkpoints (*.pth *.pt);;All (*)</source>
   <translation>Checkpoints (*.pth *.pt);;Tous (*)</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Connexion…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Listed when the engine is ready.</source>
   <translation>Listés quand le moteur est prêt.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation>Lecture du fichier…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>What the quickest window so far took on this machine</source>
   <translation>Ce que la fenêtre la plus rapide a pris jusqu’ici sur cette machine</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prêt</translation>
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
   <translation>Celui de Landform Mapper</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>Folder of a trained model</source>
   <translation>Dossier d'un modèle entraîné</translation>
  </message>
  <message>
   <source>No model yet: train one on the Train page, or open the folder of one.</source>
   <translation>Pas encore de modèle : entraînez-en un sur la page Entraîner, ou ouvrez le dossier d'un modèle.</translation>
  </message>
 </context>
 <context>
  <name>ModelDetails</name>
  <message>
   <source>Model “{name}”</source>
   <translation>Modèle « {name} »</translation>
  </message>
 </context>
 <context>
  <name>ModelJudging</name>
  <message>
   <source>Choose a raster and the polygon layer to judge by first.</source>
   <translation>Choisissez d'abord un raster et la couche de polygones d'après laquelle juger.</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation>Arrêter le jugement ; aucun rapport n'est écrit</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>Fichier HTML (*.html)</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation>Lecture des étiquettes…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation>Le jugement a été arrêté ; aucun rapport n'a été écrit.</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation>Le rapport est dans {path}.</translation>
  </message>
 </context>
 <context>
  <name>PairList</name>
  <message>
   <source>Add another raster</source>
   <translation>Ajouter un autre raster</translation>
  </message>
  <message>
   <source>Learn from several rasters at once, each with its own labels</source>
   <translation>Apprendre de plusieurs rasters à la fois, chacun avec ses étiquettes</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Do not learn from this raster</source>
   <translation>Ne pas apprendre de ce raster</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Learn from polygons whose field “reviewed” is true; the ground of the others is left out</source>
   <translation>Apprendre des polygones dont le champ « reviewed » est vrai ; le sol des autres est laissé de côté</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Reviewed polygons only</source>
   <translation>Polygones relus seulement</translation>
  </message>
  <message>
   <source>The image that the landforms were drawn on.</source>
   <translation>L'image sur laquelle les formes ont été tracées.</translation>
  </message>
  <message>
   <source>The polygon layer with the landforms and their classes.</source>
   <translation>La couche de polygones avec les formes et leurs classes.</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Labels that the student would learn from</source>
   <translation>Étiquettes dont l’élève apprendrait</translation>
  </message>
 </context>
 <context>
  <name>PretrainDialog</name>
  <message>
   <source>All masks that the default model sees on the images are learnt as classes, without any label. Choose images of the kind that you map, but not those that are to judge.</source>
   <translation>Tous les masques que le modèle par défaut voit sur les images sont appris comme des classes, sans aucune étiquette. Choisissez des images du genre de celles que vous cartographiez, mais pas celles qui doivent servir à juger.</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Décodeur</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masques</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Pretrain</source>
   <translation>Préentraîner</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images</source>
   <translation>Préentraîner sur des images sans étiquettes</translation>
  </message>
  <message>
   <source>best rated first, as in the paper</source>
   <translation>les mieux notés d’abord, comme dans l’article</translation>
  </message>
  <message>
   <source>largest first</source>
   <translation>les plus grands d’abord</translation>
  </message>
  <message>
   <source>most stable first</source>
   <translation>les plus stables d’abord</translation>
  </message>
  <message>
   <source>the same, the best on top</source>
   <translation>les mêmes, les meilleurs par-dessus</translation>
  </message>
 </context>
 <context>
  <name>PretrainingRun</name>
  <message>
   <source>A student is being pretrained: if it is stopped now, the masks that were found are kept.</source>
   <translation>Un élève est en préentraînement : s’il est arrêté maintenant, les masques trouvés sont conservés.</translation>
  </message>
  <message>
   <source>End the pretraining; what was learnt and found is kept</source>
   <translation>Terminer le préentraînement ; ce qui a été appris et trouvé est conservé</translation>
  </message>
  <message>
   <source>Have a student learn from images alone, so that few labels go farther</source>
   <translation>Faire apprendre un élève sur des images seules, pour que peu d’étiquettes suffisent</translation>
  </message>
  <message>
   <source>Looking for masks…</source>
   <translation>Recherche de masques…</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images…</source>
   <translation>Préentraîner sans étiquettes…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Arrêter et garder le meilleur</translation>
  </message>
  <message>
   <source>The pretrained student is in {folder}, and the next training starts from it.</source>
   <translation>L’élève préentraîné est dans {folder}, et le prochain entraînement part de lui.</translation>
  </message>
  <message>
   <source>The pretraining was stopped before there was anything to keep.</source>
   <translation>Le préentraînement a été arrêté avant qu’il y ait quelque chose à garder.</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation>préentraîné</translation>
  </message>
 </context>
 <context>
  <name>Questioner</name>
  <message>
   <source>Finding the outline…</source>
   <translation>Recherche du contour…</translation>
  </message>
  <message>
   <source>Rendering {layer}…</source>
   <translation>Rendu de {layer}…</translation>
  </message>
 </context>
 <context>
  <name>RangeHistogram</name>
  <message>
   <source>Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home lets all pass.</source>
   <translation>Tirez les poignées : ce qui est entre elles passe. Touches : Gauche et Droite déplacent la poignée marquée, Page préc. et Page suiv. davantage, Haut et Bas marquent l’autre, Début laisse tout passer.</translation>
  </message>
  <message>
   <source>Histogram with a least and a greatest value</source>
   <translation>Histogramme avec une valeur minimale et une maximale</translation>
  </message>
 </context>
 <context>
  <name>RasterConversion</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Convert to a Cloud Optimized GeoTIFF</source>
   <translation>Convertir en Cloud Optimized GeoTIFF</translation>
  </message>
  <message>
   <source>Converting {name}…</source>
   <translation>Conversion de {name}…</translation>
  </message>
  <message>
   <source>Convert…</source>
   <translation>Convertir…</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation>Autre dossier…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop the conversion; nothing of it is left</source>
   <translation>Arrêter la conversion ; il n'en reste rien</translation>
  </message>
  <message>
   <source>The conversion was stopped; nothing of it is left.</source>
   <translation>La conversion a été arrêtée ; il n'en reste rien.</translation>
  </message>
  <message>
   <source>This is done once and takes up to {peak} of disk, {size} of it for good.</source>
   <translation>Cela se fait une fois et prend jusqu'à {peak} de disque, dont {size} durablement.</translation>
  </message>
  <message>
   <source>Try</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>{free} are free in {folder}, and the conversion may take {peak}.</source>
   <translation>{free} sont libres dans {folder}, et la conversion peut prendre {peak}.</translation>
  </message>
  <message>
   <source>{path} is written ({size}) and chosen; the layer before it is hidden.</source>
   <translation>{path} est écrit ({size}) et choisi ; la couche d'avant est masquée.</translation>
  </message>
  <message>
   <source>{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand.</source>
   <translation>{path} est écrit ({size}), mais QGIS ne peut pas l'ouvrir. Ajoutez-le au projet à la main.</translation>
  </message>
  <message>
   <source>{path} is written ({size}).</source>
   <translation>{path} est écrit ({size}).</translation>
  </message>
  <message>
   <source>{path} is written ({size}); it is chosen when the open outline is done.</source>
   <translation>{path} est écrit ({size}) ; il sera choisi quand le contour ouvert sera terminé.</translation>
  </message>
  <message>
   <source>{path} is written ({size}); its layer stands above the one that it was made from.</source>
   <translation>{path} est écrit ({size}) ; sa couche se trouve au-dessus de celle dont il provient.</translation>
  </message>
 </context>
 <context>
  <name>RasterNotes</name>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>{value} is ground</source>
   <translation>{value} est du sol</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>1 edit was left out: its landform is another by now in the file.</source>
   <translation>1 modification a été laissée de côté : sa forme est maintenant une autre dans le fichier.</translation>
  </message>
  <message>
   <source>1 landform is back in “{layer}”; save it there.</source>
   <translation>1 forme est de retour dans « {layer} » ; enregistrez-la là.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted but not saved can be restored.</source>
   <translation>1 forme de « {layer} » acceptée mais non enregistrée peut être restaurée.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted or edited but not saved can be restored.</source>
   <translation>1 forme de « {layer} » acceptée ou modifiée mais non enregistrée peut être restaurée.</translation>
  </message>
  <message>
   <source>Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often.</source>
   <translation>Les formes acceptées ne peuvent pas être gardées au cas où QGIS s'arrête de façon inattendue : {reason}. Enregistrez souvent.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>{k} edits were left out: their landforms are others by now in the file.</source>
   <translation>{k} modifications ont été laissées de côté : leurs formes sont maintenant d'autres dans le fichier.</translation>
  </message>
  <message>
   <source>{n} landforms are back in “{layer}”; save them there.</source>
   <translation>{n} formes sont de retour dans « {layer} » ; enregistrez-les là.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted but not saved can be restored.</source>
   <translation>{n} formes de « {layer} » acceptées mais non enregistrées peuvent être restaurées.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.</source>
   <translation>{n} formes de « {layer} » acceptées ou modifiées mais non enregistrées peuvent être restaurées.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Review finished: {accepted} of 1 outline accepted.</source>
   <translation>Revue terminée : {accepted} contour accepté sur 1.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} outlines accepted.</source>
   <translation>Revue terminée : {accepted} contours acceptés sur {count}.</translation>
  </message>
 </context>
 <context>
  <name>ReviewFinish</name>
  <message>
   <source>Finishing outline {number} of {count}</source>
   <translation>Finition du contour {number} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>, {rejected} rejected</source>
   <translation>, {rejected} rejetés</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Accept 1 likely</source>
   <translation>Accepter 1 probable</translation>
  </message>
  <message>
   <source>Accept all remaining</source>
   <translation>Tout accepter</translation>
  </message>
  <message>
   <source>Accept {n} likely</source>
   <translation>Accepter {n} probables</translation>
  </message>
  <message>
   <source>Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.</source>
   <translation>Des clics corrigent le contour. Entrée l'accepte, Échap revient à la revue.</translation>
  </message>
  <message>
   <source>Add every outline without a decision to the layer, as one undo step and marked as not reviewed</source>
   <translation>Ajouter à la couche tous les contours sans décision, en une étape d'annulation et marqués comme non relus</translation>
  </message>
  <message>
   <source>Add the outline to the layer (Enter); 1 to 9 choose its class first</source>
   <translation>Ajouter le contour à la couche (Entrée) ; 1 à 9 choisissent d'abord sa classe</translation>
  </message>
  <message>
   <source>Add those that are likely alike to the layer, as one undo step and marked as not reviewed</source>
   <translation>Ajouter à la couche ceux qui se ressemblent probablement, en une étape d’annulation et marqués comme non relus</translation>
  </message>
  <message>
   <source>All of them at a glance, to be decided on by keys</source>
   <translation>Toutes d’un coup d’œil, à décider au clavier</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Préc.</translation>
  </message>
  <message>
   <source>Class {name}.</source>
   <translation>Classe {name}.</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation>Planche-contact…</translation>
  </message>
  <message>
   <source>Each decision orders anew what is left. Ctrl+Z takes it back.</source>
   <translation>Chaque décision réordonne le reste. Ctrl+Z l’annule.</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Learn from the reviewed polygons on the page Train</source>
   <translation>Apprendre des polygones relus, sur la page Entraîner</translation>
  </message>
  <message>
   <source>Leave the review; the rest can be reviewed later</source>
   <translation>Quitter la revue ; le reste peut être revu plus tard</translation>
  </message>
  <message>
   <source>Leave the review; what was accepted is in the layer</source>
   <translation>Quitter la revue ; ce qui a été accepté est dans la couche</translation>
  </message>
  <message>
   <source>Likeness {score}.</source>
   <translation>Ressemblance {score}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suiv.</translation>
  </message>
  <message>
   <source>Next outline (N or →)</source>
   <translation>Contour suivant (N ou →)</translation>
  </message>
  <message>
   <source>No landform (Delete or Backspace)</source>
   <translation>Pas une forme (Suppr ou Retour arrière)</translation>
  </message>
  <message>
   <source>No landform but background (Delete or Backspace)</source>
   <translation>Pas une forme mais l'arrière-plan (Suppr ou Retour arrière)</translation>
  </message>
  <message>
   <source>Nothing that is left passes the filter.</source>
   <translation>Rien de ce qui reste ne passe le filtre.</translation>
  </message>
  <message>
   <source>Open the outline as a prompt and add clicks (F); then the review goes on</source>
   <translation>Ouvrir le contour et ajouter des clics (F) ; ensuite la revue continue</translation>
  </message>
  <message>
   <source>Outline before (B or ←)</source>
   <translation>Contour précédent (B ou ←)</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Rejected.</source>
   <translation>Rejeté.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revue</translation>
  </message>
  <message>
   <source>Review of a map</source>
   <translation>Revue d'une carte</translation>
  </message>
  <message>
   <source>Review: most alike first</source>
   <translation>Revue : les plus semblables d’abord</translation>
  </message>
  <message>
   <source>Score {score}.</source>
   <translation>Qualité {score}.</translation>
  </message>
  <message>
   <source>Stop reviewing</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>The map is right here (Enter); 1 to 9 give another class</source>
   <translation>La carte est juste ici (Entrée) ; 1 à 9 donnent une autre classe</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation>Utiliser comme étiquettes…</translation>
  </message>
  <message>
   <source>{number} of {count}, {accepted} accepted</source>
   <translation>{number} sur {count}, {accepted} acceptés</translation>
  </message>
 </context>
 <context>
  <name>ReviewRow</name>
  <message>
   <source>Look through its polygons, least sure first, and make labels of them</source>
   <translation>Parcourir ses polygones, les moins sûrs d’abord, et en faire des étiquettes</translation>
  </message>
  <message>
   <source>Polygons of a map run</source>
   <translation>Polygones d’une carte</translation>
  </message>
  <message>
   <source>Re&amp;view this map…</source>
   <translation>Rel&amp;ire cette carte…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revue</translation>
  </message>
  <message>
   <source>What you confirm or correct can be learnt from.</source>
   <translation>Ce que vous confirmez ou corrigez peut être appris.</translation>
  </message>
 </context>
 <context>
  <name>ReviewWalk</name>
  <message>
   <source>No decision of this review is left to take back.</source>
   <translation>Aucune décision de cette revue ne reste à annuler.</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
 </context>
 <context>
  <name>RunningMap</name>
  <message>
   <source>Preparing the run…</source>
   <translation>Préparation…</translation>
  </message>
  <message>
   <source>The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.</source>
   <translation>La carte « {name} » n’est pas terminée : ses tuiles terminées restent, et elle peut être reprise.</translation>
  </message>
 </context>
 <context>
  <name>SearchesSection</name>
  <message>
   <source>1 landform that waits in a review that was left would be gone.</source>
   <translation>1 forme de relief qui attend dans une revue interrompue serait perdue.</translation>
  </message>
  <message>
   <source>1 review waits</source>
   <translation>1 revue attend</translation>
  </message>
  <message>
   <source>1 search, {size}</source>
   <translation>1 recherche, {size}</translation>
  </message>
  <message>
   <source>Clear the searches? Landforms that were accepted stay in their layers.</source>
   <translation>Vider les recherches ? Les formes de relief acceptées restent dans leurs couches.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Vider…</translation>
  </message>
  <message>
   <source>Searches for more landforms</source>
   <translation>Recherches d’autres formes de relief</translation>
  </message>
  <message>
   <source>The only search is in use: end its review, or stop it, first.</source>
   <translation>La seule recherche est en cours d’utilisation : terminez d’abord sa revue, ou arrêtez-la.</translation>
  </message>
  <message>
   <source>What Find more like these… has found is kept on disk, so that its review can go on later</source>
   <translation>Ce que « En trouver d’autres… » a trouvé reste sur le disque, pour que sa revue puisse reprendre plus tard</translation>
  </message>
  <message>
   <source>{n} landforms that wait in reviews that were left would be gone.</source>
   <translation>{n} formes de relief qui attendent dans des revues interrompues seraient perdues.</translation>
  </message>
  <message>
   <source>{n} reviews wait</source>
   <translation>{n} revues attendent</translation>
  </message>
  <message>
   <source>{n} searches, {size}</source>
   <translation>{n} recherches, {size}</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>no class</source>
   <translation>sans classe</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Contact sheet</source>
   <translation>Planche-contact</translation>
  </message>
 </context>
 <context>
  <name>SizePlotWidget</name>
  <message>
   <source>Drag the left dashed line to the diameter from which on all craters were found: the points bend down below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to bin, with Shift the other one.</source>
   <translation>Tirez la ligne tiretée de gauche jusqu’au diamètre à partir duquel tous les cratères ont été trouvés : au-dessous, les points fléchissent. Celle de droite écarte les cratères plus grands. Les touches Gauche et Droite déplacent une ligne de classe en classe, avec Maj l’autre.</translation>
  </message>
  <message>
   <source>Sizes of the craters, and the diameters that count</source>
   <translation>Tailles des cratères, et les diamètres qui comptent</translation>
  </message>
 </context>
 <context>
  <name>StartChoice</name>
  <message>
   <source>An earlier decoder to go on with: classes that both know go on, new ones start fresh</source>
   <translation>Un décodeur antérieur à poursuivre : les classes que les deux connaissent continuent, les nouvelles partent de zéro</translation>
  </message>
  <message>
   <source>Keeps to its image model ({encoder}), its kind ({kind}) and its scale.</source>
   <translation>Garde son modèle d'image ({encoder}), son type ({kind}) et son échelle.</translation>
  </message>
  <message>
   <source>Keeps to its kind ({kind}) and its scale.</source>
   <translation>Garde son type ({kind}) et son échelle.</translation>
  </message>
  <message>
   <source>Pretrained on images without labels. Keeps to its kind ({kind}).</source>
   <translation>Préentraîné sur des images sans étiquettes. Garde son genre ({kind}).</translation>
  </message>
  <message>
   <source>Start fr&amp;om</source>
   <translation>À p&amp;artir de</translation>
  </message>
  <message>
   <source>Start from “{name}” and learn from what is chosen above</source>
   <translation>Partir de « {name} » et apprendre de ce qui est choisi ci-dessus</translation>
  </message>
  <message>
   <source>Train a&amp;gain</source>
   <translation>Pour&amp;suivre</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
 </context>
 <context>
  <name>StretchSection</name>
  <message>
   <source>&amp;Bands</source>
   <translation>Band&amp;es</translation>
  </message>
  <message>
   <source>&amp;Channel</source>
   <translation>&amp;Canal</translation>
  </message>
  <message>
   <source>&amp;White</source>
   <translation>&amp;Blanc</translation>
  </message>
  <message>
   <source>A thousand metres in each unit of the heights, for files that do not tell it</source>
   <translation>Mille mètres par unité de hauteur, pour les fichiers qui ne la disent pas</translation>
  </message>
  <message>
   <source>All values along the border are ground</source>
   <translation>Toutes les valeurs du bord sont du sol</translation>
  </message>
  <message>
   <source>Azimuth of the sun, clockwise from the upper side of the map</source>
   <translation>Azimut du soleil, dans le sens horaire depuis le haut de la carte</translation>
  </message>
  <message>
   <source>Back to the automatic stretch (Home in the histogram)</source>
   <translation>Retour à l'étirement automatique (Origine dans l'histogramme)</translation>
  </message>
  <message>
   <source>Bands whose mean the models see</source>
   <translation>Bandes dont les modèles voient la moyenne</translation>
  </message>
  <message>
   <source>Blac&amp;k</source>
   <translation>N&amp;oir</translation>
  </message>
  <message>
   <source>Channel whose histogram is shown</source>
   <translation>Canal dont l'histogramme est montré</translation>
  </message>
  <message>
   <source>Choose an image first.</source>
   <translation>Choisissez d'abord une image.</translation>
  </message>
  <message>
   <source>Co&amp;ntrast</source>
   <translation>Con&amp;traste</translation>
  </message>
  <message>
   <source>Height of the sun above the horizon</source>
   <translation>Hauteur du soleil au-dessus de l'horizon</translation>
  </message>
  <message>
   <source>Heights are kilometres</source>
   <translation>Les hauteurs sont en kilomètres</translation>
  </message>
  <message>
   <source>Heights are multiplied by this</source>
   <translation>Les altitudes sont multipliées par ce facteur</translation>
  </message>
  <message>
   <source>Nobody declares this value as nodata. Switch this on where it is deep shadow or another measurement</source>
   <translation>Personne ne déclare cette valeur comme absence de données. À activer si c’est une ombre profonde ou une autre mesure</translation>
  </message>
  <message>
   <source>S&amp;un</source>
   <translation>Sole&amp;il</translation>
  </message>
  <message>
   <source>Sh&amp;own</source>
   <translation>Affic&amp;hé</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation>Étirement</translation>
  </message>
  <message>
   <source>The heights do not say their unit. In metres the ground would be flatter than any that is known.</source>
   <translation>Les hauteurs ne disent pas leur unité. En mètres, le sol serait plus plat que tout sol connu.</translation>
  </message>
  <message>
   <source>The layer's style has no smallest and largest value for what is shown here.</source>
   <translation>Le style de la couche n'a pas de valeur minimale et maximale pour ce qui est montré ici.</translation>
  </message>
  <message>
   <source>This layer is seen as QGIS draws it; change its style instead.</source>
   <translation>Cette couche est vue comme QGIS la dessine ; changez plutôt son style.</translation>
  </message>
  <message>
   <source>Values down to this one are black</source>
   <translation>Les valeurs jusqu'à celle-ci sont noires</translation>
  </message>
  <message>
   <source>Values from this one on are white</source>
   <translation>Les valeurs à partir de celle-ci sont blanches</translation>
  </message>
  <message>
   <source>What of the image the models see</source>
   <translation>Ce que les modèles voient de l'image</translation>
  </message>
  <message>
   <source>What the models see of the image, the same for clicks, training and mapping</source>
   <translation>Ce que les modèles voient de l'image, le même pour les clics, l'entraînement et la cartographie</translation>
  </message>
  <message>
   <source>Where black and white come from; automatic leaves out nodata and saturated values. Choose the style again after you have changed it.</source>
   <translation>D'où viennent le noir et le blanc ; automatique laisse de côté nodata et valeurs saturées. Choisissez à nouveau le style après l'avoir changé.</translation>
  </message>
  <message>
   <source>as in the layer's style</source>
   <translation>comme dans le style de la couche</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>bleu</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <source>green</source>
   <translation>vert</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rouge</translation>
  </message>
  <message>
   <source>{value} along the border is ground</source>
   <translation>{value} au bord est du sol</translation>
  </message>
 </context>
 <context>
  <name>TakenFolder</name>
  <message>
   <source>Continue it</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>It holds 1 polygon that was reviewed: that review would be lost.</source>
   <translation>Elle contient 1 polygone relu : cette relecture serait perdue.</translation>
  </message>
  <message>
   <source>It holds {n} polygons that were reviewed: that review would be lost.</source>
   <translation>Elle contient {n} polygones relus : cette relecture serait perdue.</translation>
  </message>
  <message>
   <source>New run “{name}”</source>
   <translation>Nouvelle cartographie « {name} »</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>The run “{name}” is finished already. Replacing it deletes its files and removes its layers.</source>
   <translation>La cartographie « {name} » est déjà finie. La remplacer supprime ses fichiers et retire ses couches.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished, and its model is gone or it is of an older version.</source>
   <translation>La cartographie « {name} » n’a pas été achevée, et son modèle a disparu ou elle vient d’une version antérieure.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” and its own extent and settings.</source>
   <translation>La cartographie « {name} » n’a pas été achevée. Elle reprend telle qu’elle a commencé, sur « {raster} » avec le modèle « {model} », son emprise et ses réglages.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. Its tiles are still there.</source>
   <translation>La cartographie « {name} » n'est pas finie. Ses tuiles sont encore là.</translation>
  </message>
  <message>
   <source>{folder} holds other files, which are left alone.</source>
   <translation>{folder} contient d'autres fichiers, auxquels on ne touche pas.</translation>
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
   <translation>&amp;Démarrer</translation>
  </message>
  <message>
   <source>A small decoder learns on images without labels: the decoder says the classes, and masks that the default model finds correct their borders. Look first: these labels are all that it will know.</source>
   <translation>Un petit décodeur apprend sur des images sans étiquettes : le décodeur dit les classes, et les masques que trouve le modèle par défaut corrigent leurs limites. Regardez d’abord : il ne connaîtra rien d’autre que ces étiquettes.</translation>
  </message>
  <message>
   <source>Choose the folder that the student is written to.</source>
   <translation>Choisissez le dossier où l’élève sera écrit.</translation>
  </message>
  <message>
   <source>Decoder that teaches</source>
   <translation>Décodeur qui enseigne</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Give the student a name of letters or digits.</source>
   <translation>Donnez à l’élève un nom fait de lettres ou de chiffres.</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation>Terrain</translation>
  </message>
  <message>
   <source>How long the student learns; finding the masks comes before that</source>
   <translation>Durée d’apprentissage de l’élève ; la recherche des masques vient avant</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Open the folder of a decoder</source>
   <translation>Ouvrir le dossier d’un décodeur</translation>
  </message>
  <message>
   <source>Student</source>
   <translation>Élève</translation>
  </message>
  <message>
   <source>Teach a student</source>
   <translation>Instruire un élève</translation>
  </message>
  <message>
   <source>Teach as “{name}”</source>
   <translation>Instruire comme « {name} »</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation>Il y a déjà un modèle « {name} » dans {folder}. Il reste tel quel.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>all of each image</source>
   <translation>chaque image entière</translation>
  </message>
  <message>
   <source>student</source>
   <translation>élève</translation>
  </message>
  <message>
   <source>what the map shows of it</source>
   <translation>ce que la carte en montre</translation>
  </message>
 </context>
 <context>
  <name>TeachingRun</name>
  <message>
   <source>A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept.</source>
   <translation>Un élève est en cours d’instruction : s’il est arrêté maintenant, ce qu’il a appris et les masques trouvés sont conservés.</translation>
  </message>
  <message>
   <source>End the teaching now and keep the student as it is best so far</source>
   <translation>Terminer maintenant et garder l’élève le meilleur jusqu’ici</translation>
  </message>
  <message>
   <source>Have a small decoder learn on new ground without labels, from a decoder and from masks</source>
   <translation>Faire apprendre un petit décodeur sur un nouveau terrain sans étiquettes, d’un décodeur et de masques</translation>
  </message>
  <message>
   <source>Map with it</source>
   <translation>Cartographier avec</translation>
  </message>
  <message>
   <source>Nothing is known of its scores until it is judged on labels.</source>
   <translation>On ne sait rien de ses scores tant qu’il n’est pas jugé sur des étiquettes.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation>Lecture des images…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Arrêter et garder le meilleur</translation>
  </message>
  <message>
   <source>Stopped early: the best student so far is in {folder}, and is chosen on the Map page.</source>
   <translation>Arrêté avant la fin : le meilleur élève jusqu’ici est dans {folder} et il est choisi sur la page Carte.</translation>
  </message>
  <message>
   <source>Teach a student…</source>
   <translation>Instruire un élève…</translation>
  </message>
  <message>
   <source>The student is in {folder}, and is chosen on the Map page.</source>
   <translation>L’élève est dans {folder} et il est choisi sur la page Carte.</translation>
  </message>
  <message>
   <source>The teaching was stopped before there was anything to keep.</source>
   <translation>L’instruction a été arrêtée avant qu’il y ait quelque chose à garder.</translation>
  </message>
 </context>
 <context>
  <name>ThresholdSection</name>
  <message>
   <source>Map “{name}” only where its probability reaches this</source>
   <translation>Ne cartographier « {name} » que là où sa probabilité atteint cette valeur</translation>
  </message>
  <message>
   <source>Of ground that was judged while the model was trained, which it had not learnt from</source>
   <translation>Sur le terrain jugé pendant l'entraînement, dont le modèle n'avait pas appris</translation>
  </message>
  <message>
   <source>The probability that a class must reach to be mapped</source>
   <translation>La probabilité qu'une classe doit atteindre pour être cartographiée</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation>Seuils</translation>
  </message>
  <message>
   <source>Thresholds ({count} set)</source>
   <translation>Seuils ({count} définis)</translation>
  </message>
  <message>
   <source>Where a class does not reach its threshold, the next best gets the ground, or background. The tiles of a run are used again.</source>
   <translation>Là où une classe n'atteint pas son seuil, la suivante prend le terrain, ou le fond. Les tuiles d'un traitement sont réutilisées.</translation>
  </message>
  <message>
   <source>finds {found} % of it; {right} % of what is mapped is right</source>
   <translation>en trouve {found} % ; {right} % de ce qui est cartographié est juste</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>nothing is mapped</source>
   <translation>rien n'est cartographié</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Rasters of the same body that become one map with the first. Where they overlap the finest is seen, of those as fine the first, and where it has no data the next.</source>
   <translation>Rasters du même corps qui forment une carte avec le premier. Là où ils se recouvrent, le plus fin est vu, entre aussi fins le premier, et là où il n’a pas de données, le suivant.</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>no other raster</source>
   <translation>aucun autre raster</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation>&amp;Champ de classe</translation>
  </message>
  <message>
   <source>&amp;Decoder</source>
   <translation>Déc&amp;odeur</translation>
  </message>
  <message>
   <source>&amp;Epochs</source>
   <translation>Épo&amp;ques</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Dossier</translation>
  </message>
  <message>
   <source>&amp;Image model</source>
   <translation>Modèle d'&amp;image</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation>&amp;Juger…</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation>É&amp;tiqueté</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Seed</source>
   <translation>&amp;Graine</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <translation>&amp;Entraîner</translation>
  </message>
  <message>
   <source>&amp;Unseen share</source>
   <translation>Part non &amp;vue</translation>
  </message>
  <message>
   <source>A training is running: if it is stopped now, the model keeps its best weights so far.</source>
   <translation>Un entraînement est en cours : arrêté maintenant, le modèle garde ses meilleurs poids.</translation>
  </message>
  <message>
   <source>A training is still in its first epoch: if it is stopped now, there is nothing to keep.</source>
   <translation>Un entraînement en est à sa première époque : arrêté maintenant, il n’en reste rien.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>At most so many rounds; it stops earlier when nothing gets better</source>
   <translation>Au plus tant de tours ; il s'arrête plus tôt quand rien ne s'améliore</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modèle par défaut</translation>
  </message>
  <message>
   <source>End the training now and keep the best epoch so far</source>
   <translation>Terminer l'entraînement et garder la meilleure époque</translation>
  </message>
  <message>
   <source>Field of the label layer that holds the class of each polygon</source>
   <translation>Champ de la couche d'étiquettes avec la classe de chaque polygone</translation>
  </message>
  <message>
   <source>Folder that will hold the model's own folder</source>
   <translation>Dossier qui contiendra celui du modèle</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation>Sa qualité</translation>
  </message>
  <message>
   <source>Judge this model by the polygons chosen above, and open a report. Choose a raster and polygons that it has not learnt from first.</source>
   <translation>Juger ce modèle d'après les polygones choisis plus haut et ouvrir un rapport. Choisissez d'abord un raster et des polygones dont il n'a pas appris.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Apprendre de</translation>
  </message>
  <message>
   <source>Learning r&amp;ate</source>
   <translation>Taux d'a&amp;pprentissage</translation>
  </message>
  <message>
   <source>Measured on blocks of ground that the training has not seen</source>
   <translation>Mesuré sur des blocs que l'entraînement n'a pas vus</translation>
  </message>
  <message>
   <source>Name of the model; its folder is called after it</source>
   <translation>Nom du modèle ; son dossier porte ce nom</translation>
  </message>
  <message>
   <source>New model</source>
   <translation>Nouveau modèle</translation>
  </message>
  <message>
   <source>One: rename to “{name}”</source>
   <translation>Une seule : renommer en « {name} »</translation>
  </message>
  <message>
   <source>Open the Map page with this model</source>
   <translation>Ouvrir la page Carte avec ce modèle</translation>
  </message>
  <message>
   <source>Polygons that outline the completely labelled ground</source>
   <translation>Polygones autour du terrain complètement étiqueté</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation>Lecture des étiquettes…</translation>
  </message>
  <message>
   <source>Save &amp;picture…</source>
   <translation>Enregistrer l'i&amp;mage…</translation>
  </message>
  <message>
   <source>Save and train</source>
   <translation>Enregistrer et entraîner</translation>
  </message>
  <message>
   <source>Save the curves as a picture</source>
   <translation>Enregistrer les courbes en image</translation>
  </message>
  <message>
   <source>Share of the labelled ground judged at a time, in blocks, by a decoder that has not seen it; the model that is kept learns from all of it</source>
   <translation>Part du terrain étiqueté jugée à la fois, par blocs, par un décodeur qui ne l'a pas vue ; le modèle gardé apprend de tout</translation>
  </message>
  <message>
   <source>Size of the steps that the training takes</source>
   <translation>Taille des pas de l'entraînement</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Arrêter et garder le meilleur</translation>
  </message>
  <message>
   <source>The &amp;rest is</source>
   <translation>Le &amp;reste est</translation>
  </message>
  <message>
   <source>The classes {names} differ in capitals or blanks alone. Are they one class?</source>
   <translation>Les classes {names} ne diffèrent que par les majuscules ou les espaces. Est-ce la même classe ?</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation>Le modèle est dans {folder}.</translation>
  </message>
  <message>
   <source>The model whose image features the decoder learns on: a SAM, or DINOv2, which knows more of what things are.</source>
   <translation>Le modèle dont les caractéristiques servent au décodeur : un SAM, ou DINOv2, qui sait mieux ce que sont les choses.</translation>
  </message>
  <message>
   <source>The same seed on the same data gives the same model</source>
   <translation>La même graine sur les mêmes données donne le même modèle</translation>
  </message>
  <message>
   <source>The training was stopped before there was anything to keep.</source>
   <translation>L'entraînement a été arrêté avant qu'il y ait quelque chose à garder.</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation>Il y a déjà un modèle « {name} » dans {folder}. Il reste tel quel.</translation>
  </message>
  <message>
   <source>They differ</source>
   <translation>Elles diffèrent</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <source>Train a decoder on the labelled polygons</source>
   <translation>Entraîner un décodeur sur les polygones étiquetés</translation>
  </message>
  <message>
   <source>Train as “{name}”</source>
   <translation>Entraîner comme « {name} »</translation>
  </message>
  <message>
   <source>Try this training with 1, 2, 5, 10 … of the polygons, each number three times, and see how the scores grow. That takes as long as some trainings.</source>
   <translation>Essayer cet entraînement avec 1, 2, 5, 10 … des polygones, chaque nombre trois fois, et voir comment la qualité croît. Cela dure autant que quelques entraînements.</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation>&amp;Utiliser pour cartographier</translation>
  </message>
  <message>
   <source>What ground without a polygon means to the training</source>
   <translation>Ce que le terrain sans polygone signifie pour l'entraînement</translation>
  </message>
  <message>
   <source>Where every landform has been outlined. Only this ground is used to learn what is not a landform.</source>
   <translation>Où chaque forme a été tracée. Seul ce terrain apprend ce qui n'est pas une forme.</translation>
  </message>
  <message>
   <source>Would more labels &amp;help?</source>
   <translation>Plus d'étiquettes aideraient-e&amp;lles ?</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation>autour des polygones</translation>
  </message>
  <message>
   <source>background</source>
   <translation>arrière-plan</translation>
  </message>
  <message>
   <source>in the map view</source>
   <translation>dans la vue de la carte</translation>
  </message>
  <message>
   <source>inside a polygon layer</source>
   <translation>dans une couche de polygones</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation>formes</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <source>{names} has edits that are not saved yet. The training reads the file, so save them first.</source>
   <translation>{names} a des modifications non enregistrées. L'entraînement lit le fichier : enregistrez-les d'abord.</translation>
  </message>
 </context>
 <context>
  <name>TrainResult</name>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>Image PNG (*.png)</translation>
  </message>
  <message>
   <source>Save the curves</source>
   <translation>Enregistrer les courbes</translation>
  </message>
  <message>
   <source>The curves are in {path}.</source>
   <translation>Les courbes sont dans {path}.</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}. Choose another folder.</source>
   <translation>L'image n'a pas pu être écrite dans {path}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entraînement</translation>
  </message>
 </context>
 <context>
  <name>WhatIsMade</name>
  <message>
   <source>&amp;Gives</source>
   <translation>C&amp;hoix</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Couverture</translation>
  </message>
  <message>
   <source>Cover paints each place with a class. Objects gives each landform a polygon of its own, also where they overlap: a SAM draws the borders, the model tells the classes</source>
   <translation>Couverture peint chaque endroit d’une classe. Objets donne à chaque forme de terrain son propre polygone, même où elles se recouvrent : un SAM trace les limites, le modèle dit les classes</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
 </context>
</TS>
