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
   <source>Open the report</source>
   <translation>Ouvrir le rapport</translation>
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
  <message>
   <source>{n} near no circle, not counted.</source>
   <translation>{n} sans cercle proche, non comptés.</translation>
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
   <source>Mean IoU</source>
   <translation>IoU moyenne</translation>
  </message>
  <message>
   <source>before calibration</source>
   <translation>avant calibration</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation>époque</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score} before calibration</source>
   <translation>sur les blocs non vus {loss}, IoU moyenne {score} avant calibration</translation>
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
   <source>&amp;Judge…</source>
   <translation>&amp;Juger…</translation>
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
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation>Il regarde {number} niveaux, si bien que Deepness, qui prend des fichiers à une entrée, ne peut pas l’ouvrir.</translation>
  </message>
  <message>
   <source>Judge the decoder by polygons that it has not learnt from</source>
   <translation>Juger le décodeur sur des polygones dont il n'a pas appris</translation>
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
  <name>Engine</name>
  <message>
   <source>A crater count needs the counted area, since ground without craters counts too: give a layer with its polygons, an extent, or the image that was looked at.</source>
   <translation>Un comptage de cratères a besoin de la surface comptée, car le terrain sans cratères compte aussi : donnez une couche avec ses polygones, une étendue, ou l’image qui a été examinée.</translation>
  </message>
  <message>
   <source>A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as background.</source>
   <translation>Un décodeur a besoin de deux classes à distinguer : étiquetez une seconde classe, ou laissez le terrain sans étiquette compter comme arrière-plan.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} is fitted to its labels at once, so this one has learnt from these labels alone and not from what {1} knew.</source>
   <translation>Un décodeur du genre {0} est ajusté d’un coup à ses étiquettes ; celui-ci a donc appris de ces étiquettes seules, et non de ce que savait {1}.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} reads features of a frozen encoder and has nothing to pretrain. Choose a student, e.g. segformer-b0.</source>
   <translation>Un décodeur du genre {0} lit les caractéristiques d’un encodeur figé et n’a rien à préentraîner. Choisissez un élève, p. ex. segformer-b0.</translation>
  </message>
  <message>
   <source>A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; if it happens again, the package index or a proxy is handing out something else.</source>
   <translation>Un paquet téléchargé n’est pas celui qui était attendu (son empreinte diffère), il n’a donc pas été installé. Réessayez ; si cela se reproduit, l’index des paquets ou un proxy fournit autre chose.</translation>
  </message>
  <message>
   <source>A geometry lies outside the domain of the raster's coordinate reference system.</source>
   <translation>Une géométrie est hors du domaine du système de coordonnées de référence du raster.</translation>
  </message>
  <message>
   <source>A learning curve needs three different seeds or more: one draw says nothing about another.</source>
   <translation>Une courbe d’apprentissage a besoin de trois graines différentes ou plus : un tirage ne dit rien d’un autre.</translation>
  </message>
  <message>
   <source>A little larger than tiny, and hardly slower.</source>
   <translation>Un peu plus grand que tiny, et à peine plus lent.</translation>
  </message>
  <message>
   <source>A newer request has overtaken this one.</source>
   <translation>Une requête plus récente a dépassé celle-ci.</translation>
  </message>
  <message>
   <source>A part of {0} cannot be read; the file may be damaged or cut off: {1}. Check it, or copy it again.</source>
   <translation>Une partie de {0} est illisible ; le fichier est peut-être endommagé ou tronqué : {1}. Vérifiez-le, ou copiez-le à nouveau.</translation>
  </message>
  <message>
   <source>A patch is seen at sides that are multiples of {0} up to {1} samples, not {2}.</source>
   <translation>Une vignette est vue avec des côtés qui sont des multiples de {0} jusqu’à {1} échantillons, pas {2}.</translation>
  </message>
  <message>
   <source>A polygon goes around a pole that {0} does not show: give it in longitudes and latitudes instead.</source>
   <translation>Un polygone fait le tour d’un pôle que {0} ne montre pas : donnez-le plutôt en longitudes et latitudes.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system can express.</source>
   <translation>Un polygone est hors de ce que son système de coordonnées de référence peut exprimer.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system, {0}, can express.</source>
   <translation>Un polygone est hors de ce que son système de coordonnées de référence, {0}, peut exprimer.</translation>
  </message>
  <message>
   <source>A proxy stands between this machine and the package index and did not let the download through. Enter the proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.</source>
   <translation>Un proxy se trouve entre cette machine et l’index des paquets et n’a pas laissé passer le téléchargement. Saisissez le proxy avec son nom d’utilisateur et son mot de passe dans les réglages réseau de QGIS (ou dans HTTPS_PROXY), puis réessayez.</translation>
  </message>
  <message>
   <source>A scene of {0} rows with {1} m each does not fit at latitude {2}: render a smaller one, or place it nearer to the equator or to a pole.</source>
   <translation>Une scène de {0} lignes de {1} m chacune ne tient pas à la latitude {2} : calculez-en une plus petite, ou placez-la plus près de l’équateur ou d’un pôle.</translation>
  </message>
  <message>
   <source>Adapting the decoder</source>
   <translation>Adaptation du décodeur</translation>
  </message>
  <message>
   <source>Add what shows the same of this ground: {0}.</source>
   <translation>Ajoutez ce qui montre la même chose de ce terrain : {0}.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python {0}.{1}. Add Craterstats on the tab Engine, which offers a newer Python.</source>
   <translation>Les âges et les isochrones ont besoin de Craterstats 3.6, qui tourne sous Python 3.12 et plus récent ; ce moteur tourne sous Python {0}.{1}. Ajoutez Craterstats dans l’onglet Moteur, qui propose un Python plus récent.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --ages --folder {0}</source>
   <translation>Les âges et les isochrones ont besoin de Craterstats, qui ne fait pas partie de la première installation. Ajoutez-le dans l’onglet Moteur, ou avec : python3 -m plugin.environment repair --ages --folder {0}</translation>
  </message>
  <message>
   <source>All craters are left out: leave some in.</source>
   <translation>Tous les cratères sont laissés de côté : gardez-en quelques-uns.</translation>
  </message>
  <message>
   <source>All craters of {0} are left out: leave some in.</source>
   <translation>Tous les cratères de {0} sont laissés de côté : gardez-en quelques-uns.</translation>
  </message>
  <message>
   <source>All patches come from one observation, so nothing could be judged.</source>
   <translation>Toutes les vignettes viennent d’une seule observation, rien n’a donc pu être jugé.</translation>
  </message>
  <message>
   <source>All patches to learn from are of one class. Label patches of another one too.</source>
   <translation>Toutes les vignettes à apprendre sont d’une seule classe. Étiquetez aussi des vignettes d’une autre.</translation>
  </message>
  <message>
   <source>All {0} lie in the {1} half of {2}, so the scores say nothing about the other half. Outline some there before mapping it.</source>
   <translation>Tout ce qui est étiqueté ({0}) se trouve d’un même côté de {2} ({1}) ; les scores ne disent donc rien de l’autre moitié. Tracez-y quelques formes avant de la cartographier.</translation>
  </message>
  <message>
   <source>All {0} polygons of {1} lie in the {2} half of {3}: the decoder may learn the place for the class. Outline some in the other half, or check that there are none.</source>
   <translation>Tous les polygones de {1} ({0}) se trouvent d’un même côté de {3} ({2}) : le décodeur peut prendre le lieu pour la classe. Tracez-en dans l’autre moitié, ou vérifiez qu’il n’y en a pas.</translation>
  </message>
  <message>
   <source>An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°.</source>
   <translation>Une emprise est XMIN YMIN XMAX YMAX, avec XMIN inférieur à XMAX et YMIN inférieur à YMAX. Seulement à travers le bord d’une carte qui fait le tour d’un corps, XMAX peut être plus petit, de plus de la moitié de la carte : en degrés, 170 -20 -170 20 traverse 180°.</translation>
  </message>
  <message>
   <source>Another run is at work in {0}. Wait until it is done, or choose another folder.</source>
   <translation>Un autre traitement est à l’œuvre dans {0}. Attendez qu’il soit terminé, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Another window or terminal is setting up {0} right now. Wait until it has finished.</source>
   <translation>Une autre fenêtre ou un autre terminal installe {0} en ce moment. Attendez la fin.</translation>
  </message>
  <message>
   <source>At least one window must be looked at. Raise the number of windows.</source>
   <translation>Il faut regarder au moins une fenêtre. Augmentez le nombre de fenêtres.</translation>
  </message>
  <message>
   <source>Blending tiles</source>
   <translation>Fusion des tuiles</translation>
  </message>
  <message>
   <source>Building with {0} (Python {1})</source>
   <translation>Construction avec {0} (Python {1})</translation>
  </message>
  <message>
   <source>COCO annotations are in pixels of an image: give the image that the landforms lie on.</source>
   <translation>Les annotations COCO sont en pixels d’une image : indiquez l’image sur laquelle se trouvent les formes.</translation>
  </message>
  <message>
   <source>Cells are {0} {1} wide in the middle, and up to {2} off towards the borders, where the map stretches the ground. Take a smaller extent, or a projection of the place.</source>
   <translation>Les cellules ont {0} {1} de large au milieu, et s’en écartent de {2} au plus vers les bords, où la carte étire le terrain. Prenez une étendue plus petite, ou une projection du lieu.</translation>
  </message>
  <message>
   <source>Cells of {0} m are classified by what was learnt from patches of {1} m: landforms look smaller or larger in them than they did there.</source>
   <translation>Des cellules de {0} m sont classées d’après ce qui a été appris de vignettes de {1} m : les formes y paraissent plus petites ou plus grandes que dans celles-ci.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are larger than {2}. Take {3} {4} or less.</source>
   <translation>Des cellules de {0} {1} sont plus grandes que {2}. Prenez {3} {4} ou moins.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are {2} pixels of {3}, too few to see anything. Take {4} {5} or more.</source>
   <translation>Des cellules de {0} {1} font {2} pixels dans {3}, trop peu pour y voir quelque chose. Prenez {4} {5} ou plus.</translation>
  </message>
  <message>
   <source>Check the network and the proxy, or choose a file that you already have.</source>
   <translation>Vérifiez le réseau et le proxy, ou choisissez un fichier que vous avez déjà.</translation>
  </message>
  <message>
   <source>Checking what was installed</source>
   <translation>Vérification de ce qui a été installé</translation>
  </message>
  <message>
   <source>Checking {0}</source>
   <translation>Vérification : {0}</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets: {0}.</source>
   <translation>Choisissez un de ses sous-jeux de données : {0}.</translation>
  </message>
  <message>
   <source>Choosing the build of PyTorch</source>
   <translation>Choix de la version de PyTorch</translation>
  </message>
  <message>
   <source>Classifying {0}</source>
   <translation>Classement : {0}</translation>
  </message>
  <message>
   <source>Comes with the plugin, works at once and is fast; the official models draw finer outlines.</source>
   <translation>Livré avec l’extension, prêt aussitôt et rapide ; les modèles officiels tracent des contours plus fins.</translation>
  </message>
  <message>
   <source>Comparing cells</source>
   <translation>Comparaison des cellules</translation>
  </message>
  <message>
   <source>Comparing {0}: {1}</source>
   <translation>Comparaison de {0} : {1}</translation>
  </message>
  <message>
   <source>Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {0}</source>
   <translation>Calculer avec --scheduler demande la prise en charge des grappes (dask), qui ne fait pas partie de la première installation. Ajoutez-la dans l’onglet Moteur, ou avec : python3 -m plugin.environment repair --cluster --folder {0}</translation>
  </message>
  <message>
   <source>Connecting for {0}</source>
   <translation>Connexion pour obtenir {0}</translation>
  </message>
  <message>
   <source>Converting the decoder to OpenVINO (once)</source>
   <translation>Conversion du décodeur en OpenVINO (une fois)</translation>
  </message>
  <message>
   <source>Converting the image encoder to OpenVINO (once for this model)</source>
   <translation>Conversion de l’encodeur d’image en OpenVINO (une fois pour ce modèle)</translation>
  </message>
  <message>
   <source>Converting the mask decoder to OpenVINO</source>
   <translation>Conversion du décodeur de masques en OpenVINO</translation>
  </message>
  <message>
   <source>Converting {0} to OpenVINO (once)</source>
   <translation>Conversion en OpenVINO : {0} (une fois)</translation>
  </message>
  <message>
   <source>Copy the package again, or train anew.</source>
   <translation>Copiez à nouveau le paquet, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>Copying the model was cancelled.</source>
   <translation>La copie du modèle a été annulée.</translation>
  </message>
  <message>
   <source>Copying {0}</source>
   <translation>Copie : {0}</translation>
  </message>
  <message>
   <source>Counted as craters by the name of their class: {0}.</source>
   <translation>Comptés comme cratères d’après le nom de leur classe : {0}.</translation>
  </message>
  <message>
   <source>Craterstats cannot be loaded ({0}). Repair the engine.</source>
   <translation>Impossible de charger Craterstats ({0}). Réparez le moteur.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology for {0}, so there are no ages.</source>
   <translation>Craterstats n’a pas de chronologie pour {0}, il n’y a donc pas d’âges.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology system “{0}”; it has: {1}.</source>
   <translation>Craterstats n’a pas de système chronologique « {0} » ; il a : {1}.</translation>
  </message>
  <message>
   <source>Decided by the person who trained it.</source>
   <translation>Décidée par la personne qui l’a entraîné.</translation>
  </message>
  <message>
   <source>Decoders cannot learn on {0}: its features are {1} samples wide, not {2}. It is for clicks; choose another encoder, e.g. default or sam2.1_tiny.</source>
   <translation>Les décodeurs ne peuvent pas apprendre sur {0} : ses caractéristiques ont {1} échantillons de large, pas {2}. Il sert aux clics ; choisissez un autre encodeur, p. ex. default ou sam2.1_tiny.</translation>
  </message>
  <message>
   <source>Decoders of the kind {0} look at the pixels themselves, so that there is nothing for workers to encode: train without --scheduler.</source>
   <translation>Les décodeurs du genre {0} regardent les pixels eux-mêmes, les workers n’ont donc rien à encoder : entraînez sans --scheduler.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Downloading uv: {0} of {1} MB</source>
   <translation>Téléchargement de uv : {0} sur {1} Mo</translation>
  </message>
  <message>
   <source>Downloading {0}</source>
   <translation>Téléchargement : {0}</translation>
  </message>
  <message>
   <source>Drawing the differences</source>
   <translation>Dessin des différences</translation>
  </message>
  <message>
   <source>Drawn again, with the same outline as another one: {0} of {1}.</source>
   <translation>Redessiné avec le même contour qu’un autre : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Each point of a prompt needs a label: 1 on the landform, 0 off it.</source>
   <translation>Chaque point d’une saisie a besoin d’une étiquette : 1 sur la forme, 0 à côté.</translation>
  </message>
  <message>
   <source>Encoded {0} of {1}</source>
   <translation>Encodage : {0} sur {1}</translation>
  </message>
  <message>
   <source>Encoding the image</source>
   <translation>Encodage de l’image</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1}</source>
   <translation>Encodage de la fenêtre {0} sur {1}</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1} at most</source>
   <translation>Encodage de la fenêtre {0} sur {1} au plus</translation>
  </message>
  <message>
   <source>Encoding {0}</source>
   <translation>Encodage : {0}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, all ground: loss {2}</source>
   <translation>Époque {0} sur {1}, tout le terrain : perte {2}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, fold {2} of {3}: loss {4}</source>
   <translation>Époque {0} sur {1}, pli {2} sur {3} : perte {4}</translation>
  </message>
  <message>
   <source>Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other ground. Label cells of such ground too, as a class called other, or map with a least probability.</source>
   <translation>Chaque cellule avec des données reçoit une des classes apprises, quoi qu'elle montre, car aucune ne représente d'autres terrains. Étiquetez aussi des cellules de tels terrains, dans une classe nommée other, ou cartographiez avec une probabilité minimale.</translation>
  </message>
  <message>
   <source>Exporting landforms</source>
   <translation>Export des formes</translation>
  </message>
  <message>
   <source>Exporting to ONNX</source>
   <translation>Export en ONNX</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: knows well what things are, and is quick to train on.</source>
   <translation>Des caractéristiques pour les décodeurs, non pour les clics : sait bien ce que sont les choses, et l’entraînement est rapide.</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: larger than ViT-S, with about four times its work for each window.</source>
   <translation>Des caractéristiques pour les décodeurs, non pour les clics : plus grand que ViT-S, avec environ quatre fois son travail par fenêtre.</translation>
  </message>
  <message>
   <source>Fetching Python {0} of python-build-standalone</source>
   <translation>Obtention de Python {0} de python-build-standalone</translation>
  </message>
  <message>
   <source>Finding regions</source>
   <translation>Recherche des régions</translation>
  </message>
  <message>
   <source>For the same {0} of a person's time {1}.</source>
   <translation>À temps de travail égal ({0}) : {1}.</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {0} of {1}.</source>
   <translation>Trouvé par un décodeur et relu par personne : {0} sur {1}.</translation>
  </message>
  <message>
   <source>Found in the models folder; not one of the official files.</source>
   <translation>Trouvé dans le dossier des modèles ; n’est pas l’un des fichiers officiels.</translation>
  </message>
  <message>
   <source>Give at least one way of prompting and one seed to compare.</source>
   <translation>Donnez au moins une manière de saisir et une graine à comparer.</translation>
  </message>
  <message>
   <source>Give each image an extent, or none. Leave the extent of an image empty for all of it.</source>
   <translation>Donnez une étendue à chaque image, ou à aucune. Laissez vide l’étendue d’une image pour la prendre entière.</translation>
  </message>
  <message>
   <source>Give one of a folder of patches, a table of patches, or rasters with labels.</source>
   <translation>Donnez une seule de ces choses : un dossier de vignettes, une table de vignettes, ou des rasters avec étiquettes.</translation>
  </message>
  <message>
   <source>Give rasters with true outlines to learn from, and others to judge on.</source>
   <translation>Donnez des rasters avec des contours justes pour apprendre, et d’autres pour juger.</translation>
  </message>
  <message>
   <source>Give the side of a cell in metres: it decides what the classifier sees of the ground.</source>
   <translation>Donnez le côté d’une cellule en mètres : il décide de ce que le classificateur voit du terrain.</translation>
  </message>
  <message>
   <source>Giving jobs to {0}</source>
   <translation>Envoi des tâches : {0}</translation>
  </message>
  <message>
   <source>Ground without a label was left out, since {0} has no background to say.</source>
   <translation>Le terrain sans étiquette a été laissé de côté, car {0} n’a pas d’arrière-plan à indiquer.</translation>
  </message>
  <message>
   <source>Hardly: twice the labels have lately changed {0} by {1}. Another image model, or labels of what is mistaken, may help more.</source>
   <translation>À peine : le dernier doublement des étiquettes a changé {0} de {1}. Un autre modèle d’image, ou des étiquettes de ce qui est confondu, peuvent aider davantage.</translation>
  </message>
  <message>
   <source>Hashing the raster and the labels</source>
   <translation>Calcul de l’empreinte du raster et des étiquettes</translation>
  </message>
  <message>
   <source>Hashing {0} and its labels</source>
   <translation>Calcul de l’empreinte : {0} et ses étiquettes</translation>
  </message>
  <message>
   <source>Installing {0} packages</source>
   <translation>Installation de {0} paquets</translation>
  </message>
  <message>
   <source>Installing {0} packages for {1}</source>
   <translation>Installation de {0} paquets pour {1}</translation>
  </message>
  <message>
   <source>It gives features for decoders alone.</source>
   <translation>Il donne des caractéristiques pour les décodeurs seulement.</translation>
  </message>
  <message>
   <source>It was taught without labels, so nothing is known about its scores. Judge it on labels.</source>
   <translation>Il a été instruit sans étiquettes, on ne sait donc rien de ses scores. Jugez-le sur des étiquettes.</translation>
  </message>
  <message>
   <source>Judging window {0} of {1}</source>
   <translation>Jugement de la fenêtre {0} sur {1}</translation>
  </message>
  <message>
   <source>Labels of {0} whose outline crossed itself and was mended: {1}. Check their shapes.</source>
   <translation>Étiquettes dans {0} dont le contour se croisait et a été réparé : {1}. Vérifiez leurs formes.</translation>
  </message>
  <message>
   <source>Labels on {0} that are smaller than a place of the decoder ({1} along a side): {2}. Each is learnt as one place. For small landforms train a decoder of their own.</source>
   <translation>Étiquettes sur {0} plus petites qu’un endroit du décodeur ({1} de côté) : {2}. Chacune est apprise comme un seul endroit. Pour de petites formes, entraînez un décodeur à part.</translation>
  </message>
  <message>
   <source>Landforms are ordered by likeness to others: point out some that more are to be found of.</source>
   <translation>Les formes sont classées selon leur ressemblance à d’autres : désignez-en quelques-unes dont il faut trouver d’autres exemples.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times larger than those that the model {2} knows, reduced as far as that goes.</source>
   <translation>Les formes de relief de {0} paraissent {1} fois plus grandes que celles que connaît le modèle {2}, même réduites autant que possible.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times smaller than those that the model {2} knows, magnified as far as that goes.</source>
   <translation>Les formes de relief de {0} paraissent {1} fois plus petites que celles que connaît le modèle {2}, même agrandies autant que possible.</translation>
  </message>
  <message>
   <source>Learning curve of {0}</source>
   <translation>Courbe d’apprentissage : {0}</translation>
  </message>
  <message>
   <source>Learning where each landform lies</source>
   <translation>Apprentissage de la position de chaque forme de relief</translation>
  </message>
  <message>
   <source>Less than {0} pixels across, which is too few to find them all or to tell them from other things: {1} of {2}.</source>
   <translation>Moins de {0} pixels de large, trop peu pour les trouver tous ou les distinguer d’autre chose : {1} sur {2}.</translation>
  </message>
  <message>
   <source>Loading the encoder</source>
   <translation>Chargement de l’encodeur</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>Chargement des modèles</translation>
  </message>
  <message>
   <source>Looking again at window {0} of {1}</source>
   <translation>Nouveau regard sur la fenêtre {0} sur {1}</translation>
  </message>
  <message>
   <source>Looking for a Python</source>
   <translation>Recherche d’un Python</translation>
  </message>
  <message>
   <source>Looking for clusters</source>
   <translation>Recherche des amas</translation>
  </message>
  <message>
   <source>Looking for landforms</source>
   <translation>Recherche de formes</translation>
  </message>
  <message>
   <source>Looking for masks, image {0} of {1}</source>
   <translation>Recherche de masques, image {0} sur {1}</translation>
  </message>
  <message>
   <source>Making a virtual environment</source>
   <translation>Création d’un environnement virtuel</translation>
  </message>
  <message>
   <source>Masks are divided into 1 to 9 levels. 1 takes each mask by itself.</source>
   <translation>Les masques se répartissent en 1 à 9 niveaux. 1 prend chaque masque à part.</translation>
  </message>
  <message>
   <source>Missing dependencies for SOCKS support</source>
   <translation>Dépendances manquantes pour la prise en charge de SOCKS</translation>
  </message>
  <message>
   <source>Neither is surely better: the mean IoU of {0} differs by {1}, and anything from {2} to {3} is likely.</source>
   <translation>Aucun n’est sûrement meilleur : pour {0}, l’IoU moyenne diffère de {1}, et tout ce qui va de {2} à {3} est vraisemblable.</translation>
  </message>
  <message>
   <source>No Python was found. Install {0} or name an interpreter in the engine's settings.</source>
   <translation>Aucun Python n’a été trouvé. Installez {0} ou indiquez un interpréteur dans les réglages du moteur.</translation>
  </message>
  <message>
   <source>No click on the landform lies in the window that is looked at: click nearer together.</source>
   <translation>Aucun clic sur la forme ne se trouve dans la fenêtre regardée : cliquez plus rapproché.</translation>
  </message>
  <message>
   <source>No crater is from {0} to {1} km across, so there is nothing to date.</source>
   <translation>Aucun cratère n’a entre {0} et {1} km de diamètre, il n’y a donc rien à dater.</translation>
  </message>
  <message>
   <source>No decoder could be trained, so nothing can be said.</source>
   <translation>Aucun décodeur n’a pu être entraîné, on ne peut donc rien dire.</translation>
  </message>
  <message>
   <source>No ground that judges holds the class {0}, so nothing is known about it.</source>
   <translation>Aucun terrain servant à juger ne contient la classe {0}, on ne sait donc rien d’elle.</translation>
  </message>
  <message>
   <source>No label covers ground of {0} with data. Choose the raster that they were drawn on.</source>
   <translation>Dans {0}, aucune étiquette ne couvre du terrain avec des données. Choisissez le raster sur lequel elles ont été tracées.</translation>
  </message>
  <message>
   <source>No label has the class {0}; the labels hold {1}. Check the class field {2}.</source>
   <translation>Aucune étiquette n’a la classe {0} ; les étiquettes contiennent {1}. Vérifiez le champ de classe {2}.</translation>
  </message>
  <message>
   <source>No label of {0} lies in the given extent. Choose an extent that holds labels.</source>
   <translation>Dans {0}, aucune étiquette ne se trouve dans l’étendue donnée. Choisissez une étendue qui contient des étiquettes.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}. Choose the label layer that was drawn on this raster.</source>
   <translation>Dans {0}, aucune étiquette ne se trouve sur {1}. Choisissez la couche d’étiquettes qui a été tracée sur ce raster.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}: the layer has no coordinate reference system, so its coordinates were taken for those of the raster. Set the layer's, and save it again.</source>
   <translation>Aucune étiquette de {0} ne se trouve sur {1} : la couche n’a pas de système de coordonnées, ses coordonnées ont donc été prises pour celles du raster. Définissez celui de la couche et enregistrez-la à nouveau.</translation>
  </message>
  <message>
   <source>No labelled ground of {0} is mapped by both decoders. Label ground farther inside.</source>
   <translation>Dans {0}, aucun terrain étiqueté n’est cartographié par les deux décodeurs. Étiquetez du terrain plus à l’intérieur.</translation>
  </message>
  <message>
   <source>No mask was found on the images, so there is nothing to learn from. Choose other images.</source>
   <translation>Aucun masque n’a été trouvé sur les images, il n’y a donc rien à apprendre. Choisissez d’autres images.</translation>
  </message>
  <message>
   <source>No model was chosen. Choose one of the list, e.g. the default model.</source>
   <translation>Aucun modèle n’a été choisi. Choisissez-en un dans la liste, p. ex. le modèle par défaut.</translation>
  </message>
  <message>
   <source>No nodata value is declared; pixels of this value are taken as ground without data: {0}.</source>
   <translation>Aucune valeur nodata n’est déclarée ; les pixels de cette valeur sont pris pour du terrain sans données : {0}.</translation>
  </message>
  <message>
   <source>No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too.</source>
   <translation>Aucune valeur nodata n’est déclarée ; le bord noir (valeur 0) est pris pour du terrain sans données, l’ombre à cet endroit aussi.</translation>
  </message>
  <message>
   <source>No number of polygons was enough to train a decoder. {0}</source>
   <translation>Aucun nombre de polygones n’a suffi pour entraîner un décodeur. {0}</translation>
  </message>
  <message>
   <source>No pixel has data.</source>
   <translation>Aucun pixel n’a de données.</translation>
  </message>
  <message>
   <source>No place of the pictures has a class to learn from. Choose other images, or a lower threshold.</source>
   <translation>Aucun endroit des images n’a de classe à apprendre. Choisissez d’autres images, ou un seuil plus bas.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the class {1} in the field “{2}”; its classes are: {3}. Choose one of them.</source>
   <translation>Dans {0}, aucun polygone n’a la classe {1} dans le champ « {2} » ; ses classes sont : {3}. Choisissez l’une d’elles.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the {1} “{2}” in the field “{3}”; there are: {4}.</source>
   <translation>Dans {0}, aucun polygone n’a « {2} » comme {1} dans le champ « {3} » ; il y a : {4}.</translation>
  </message>
  <message>
   <source>No polygon of {0} is reviewed yet: review some first, or train on all of them.</source>
   <translation>Dans {0}, aucun polygone n’est encore relu : relisez-en d’abord, ou entraînez sur tous.</translation>
  </message>
  <message>
   <source>No polygon of {0} lies on {1}: choose the image they were mapped on.</source>
   <translation>Dans {0}, aucun polygone ne se trouve sur {1} : choisissez l’image sur laquelle ils ont été cartographiés.</translation>
  </message>
  <message>
   <source>No sample could be judged, so nothing can be said.</source>
   <translation>Aucun échantillon n’a pu être jugé, on ne peut donc rien dire.</translation>
  </message>
  <message>
   <source>No sample could be judged. Label ground that holds data.</source>
   <translation>Aucun échantillon n’a pu être jugé. Étiquetez du terrain qui a des données.</translation>
  </message>
  <message>
   <source>No true landform lies on its raster. Choose the layers that were drawn on the rasters.</source>
   <translation>Aucune forme juste ne se trouve sur son raster. Choisissez les couches qui ont été tracées sur les rasters.</translation>
  </message>
  <message>
   <source>No validation block holds the class {0}, so nothing is known about it.</source>
   <translation>Aucun bloc de validation ne contient la classe {0}, on ne sait donc rien d’elle.</translation>
  </message>
  <message>
   <source>No {0} fits this outline: choose Outline as its shape.</source>
   <translation>Rien de tel ({0}) ne s’ajuste à ce contour : choisissez Contour comme forme.</translation>
  </message>
  <message>
   <source>No: with twice the labels {0} has lately changed by {1}. Look whether the polygons contradict each other.</source>
   <translation>Non : le dernier doublement des étiquettes a changé {0} de {1}. Regardez si les polygones se contredisent.</translation>
  </message>
  <message>
   <source>Nobody told which patches come from one picture: where several do, the scores flatter the classifier.</source>
   <translation>Personne n’a dit quelles vignettes viennent d’une même image : là où il y en a plusieurs, les scores flattent le classificateur.</translation>
  </message>
  <message>
   <source>None of the landforms that more are to be found of lies on its raster as a whole. Choose others.</source>
   <translation>Aucune des formes dont il faut trouver d’autres exemples ne se trouve en entier sur son raster. Choisissez-en d’autres.</translation>
  </message>
  <message>
   <source>None of the {0} of {1} lies in the counted area {2}: choose the area that they were mapped in.</source>
   <translation>{0} dans {1}, mais rien dans la surface comptée {2} : choisissez la surface dans laquelle la cartographie a été faite.</translation>
  </message>
  <message>
   <source>Not certain: twice the labels have lately changed {0} by {1}, and the draws differ as much. More draws, or more ground to judge on, would tell.</source>
   <translation>Pas certain : le dernier doublement des étiquettes a changé {0} de {1}, et les tirages diffèrent d’autant. Plus de tirages, ou plus de terrain pour juger, le diraient.</translation>
  </message>
  <message>
   <source>Not counted, since no class named after craters: {0}.</source>
   <translation>Non compté, faute d’une classe nommée d’après les cratères : {0}.</translation>
  </message>
  <message>
   <source>Not round, so that the circle through the outline is more than {0} larger or smaller than one of equal area: {1} of {2}.</source>
   <translation>Pas ronds, de sorte que le cercle passant par le contour est plus de {0} plus grand ou plus petit que celui de même aire : {1} sur {2}.</translation>
  </message>
  <message>
   <source>One build serves this system.</source>
   <translation>Une seule version sert pour ce système.</translation>
  </message>
  <message>
   <source>One of the two layers has no coordinate reference system: set it in QGIS and try again.</source>
   <translation>L’une des deux couches n’a pas de système de coordonnées de référence : définissez-le dans QGIS et réessayez.</translation>
  </message>
  <message>
   <source>One or three bands of {0} can be shown, not {1}: choose them again.</source>
   <translation>Une ou trois bandes de {0} peuvent être montrées, pas {1} : choisissez-les à nouveau.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed here. Choose the torch backend, or repair the engine.</source>
   <translation>OpenVINO n’est pas installé ici. Choisissez le backend torch, ou réparez le moteur.</translation>
  </message>
  <message>
   <source>Outlined by more than one reviewer, and counted for each (circles that share half of their ground or more): {0} of {1}. Count what one reviewer has (--reviewer in a terminal), of {2}.</source>
   <translation>Tracés par plus d’un relecteur, et comptés pour chacun (cercles qui partagent au moins la moitié de leur terrain) : {0} sur {1}. Comptez ce qu’a un seul relecteur (--reviewer dans un terminal), parmi {2}.</translation>
  </message>
  <message>
   <source>Outlines of {0} that crossed themselves and were mended: {1}. Check their shapes.</source>
   <translation>Contours de {0} qui se croisaient et ont été réparés : {1}. Vérifiez leurs formes.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump at the border of their map, and were left out, since what they enclose cannot be told: {1}. Give them in longitudes and latitudes instead.</source>
   <translation>Contours de {0} qui sautent au bord de leur carte et ont été omis, car on ne peut savoir ce qu’ils entourent : {1}. Donnez-les plutôt en longitudes et latitudes.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: {1}.</source>
   <translation>Contours dans {0} qui sautent entre 180° et -180°, ou entre 360° et 0°, et qui ont été pris par le chemin le plus court : {1}.</translation>
  </message>
  <message>
   <source>Outlining landform {0} of {1}</source>
   <translation>Tracé de la forme {0} sur {1}</translation>
  </message>
  <message>
   <source>Outlining landforms</source>
   <translation>Tracé des formes</translation>
  </message>
  <message>
   <source>PROJ cannot turn coordinates of {0} into longitude and latitude.</source>
   <translation>PROJ ne peut pas convertir les coordonnées de {0} en longitude et latitude.</translation>
  </message>
  <message>
   <source>PROJ cannot turn longitude and latitude into coordinates of {0}.</source>
   <translation>PROJ ne peut pas convertir la longitude et la latitude en coordonnées de {0}.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is being computed already. Wait until it is done.</source>
   <translation>La partie {0} sur {1} du traitement dans {2} est déjà en cours de calcul. Attendez qu’elle soit terminée.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is still at work. Wait until it is done.</source>
   <translation>La partie {0} sur {1} du traitement dans {2} est encore à l’œuvre. Attendez qu’elle soit terminée.</translation>
  </message>
  <message>
   <source>Pretrained without labels on {0}; it knows no class yet.</source>
   <translation>Préentraîné sans étiquettes sur {0} ; il ne connaît encore aucune classe.</translation>
  </message>
  <message>
   <source>Pretraining, loss {0}</source>
   <translation>Préentraînement, perte {0}</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation>Mise en place</translation>
  </message>
  <message>
   <source>Putting the network together</source>
   <translation>Assemblage du réseau</translation>
  </message>
  <message>
   <source>Putting the report together</source>
   <translation>Assemblage du rapport</translation>
  </message>
  <message>
   <source>PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set up on this one. Use a Mac with an Apple chip, Linux or Windows.</source>
   <translation>PyTorch et OpenVINO ne sont plus publiés pour les Mac à processeur Intel, le moteur ne peut donc pas être installé sur celui-ci. Utilisez un Mac à puce Apple, Linux ou Windows.</translation>
  </message>
  <message>
   <source>PyTorch {0} for the CPU only.</source>
   <translation>PyTorch {0} pour le processeur seul.</translation>
  </message>
  <message>
   <source>Python could not be fetched. uv says: {0}. See the log.</source>
   <translation>Python n’a pas pu être obtenu. uv dit : {0}. Voir le journal.</translation>
  </message>
  <message>
   <source>Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install Python yourself.</source>
   <translation>Python n’a pas pu être obtenu : son serveur est injoignable. Vérifiez le réseau et le proxy, ou installez Python vous-même.</translation>
  </message>
  <message>
   <source>Reaching {0}</source>
   <translation>Connexion : {0}</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Lecture des étiquettes</translation>
  </message>
  <message>
   <source>Reading window {0} of {1}</source>
   <translation>Lecture de la fenêtre {0} sur {1}</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Lecture : {0}</translation>
  </message>
  <message>
   <source>Reducing window {0} of {1}</source>
   <translation>Réduction de la fenêtre {0} sur {1}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that.</source>
   <translation>Enregistrez-le en GeoTIFF (dans QGIS : clic droit sur la couche, Exporter, Sauvegarder sous), et prenez celui-ci.</translation>
  </message>
  <message>
   <source>Setting up the engine in {0} was interrupted at its end. Repair the engine.</source>
   <translation>L’installation du moteur dans {0} a été interrompue à la fin. Réparez le moteur.</translation>
  </message>
  <message>
   <source>Share half of their ground or more with another one, as craters do that are outlined twice, for instance on two images: {0} of {1}.</source>
   <translation>Partagent la moitié de leur terrain ou plus avec un autre, comme des cratères tracés deux fois, par exemple sur deux images : {0} sur {1}.</translation>
  </message>
  <message>
   <source>So few polygons leave no two classes to tell apart.</source>
   <translation>Si peu de polygones ne laissent pas deux classes à distinguer.</translation>
  </message>
  <message>
   <source>Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.</source>
   <translation>Certains rasters ont un SCR et d’autres non, les tailles ne peuvent donc pas être comparées. Entraînez sur une seule sorte.</translation>
  </message>
  <message>
   <source>Started from {0}, pretrained without labels on {1}.</source>
   <translation>Départ avec {0}, préentraîné sans étiquettes sur {1}.</translation>
  </message>
  <message>
   <source>Started from {0}, which knows none of these classes: their outputs were learnt anew.</source>
   <translation>Départ avec {0}, qui ne connaît aucune de ces classes : leurs sorties ont été apprises à nouveau.</translation>
  </message>
  <message>
   <source>Started from {0}.</source>
   <translation>Départ avec {0}.</translation>
  </message>
  <message>
   <source>Started from {0}; new to it: {1}.</source>
   <translation>Départ avec {0} ; ce qui est nouveau pour lui : {1}.</translation>
  </message>
  <message>
   <source>Starting workers</source>
   <translation>Démarrage des workers</translation>
  </message>
  <message>
   <source>Starting {0}</source>
   <translation>Démarrage : {0}</translation>
  </message>
  <message>
   <source>Stopped before anything was found; the same call goes on.</source>
   <translation>Arrêté avant d’avoir trouvé quoi que ce soit ; le même appel reprend.</translation>
  </message>
  <message>
   <source>Stopped early: the decoder that was kept started from nothing, and not from {0}.</source>
   <translation>Arrêté avant la fin : le décodeur gardé est parti de rien, et non avec {0}.</translation>
  </message>
  <message>
   <source>Take {0} away at the end, or take another model.</source>
   <translation>Retirez {0} à la fin, ou prenez un autre modèle.</translation>
  </message>
  <message>
   <source>Teaching the student</source>
   <translation>Instruction de l’élève</translation>
  </message>
  <message>
   <source>Teaching was cancelled before the first step was over, so there is nothing to keep.</source>
   <translation>L’instruction a été annulée avant la fin de la première étape, il n’y a donc rien à garder.</translation>
  </message>
  <message>
   <source>Telling landforms apart</source>
   <translation>Distinction des formes</translation>
  </message>
  <message>
   <source>The CRS of {0} names no body, so two counts cannot be compared.</source>
   <translation>Dans {0}, le SCR ne nomme aucun corps, deux comptages ne peuvent donc pas être comparés.</translation>
  </message>
  <message>
   <source>The OpenVINO backend runs on the CPU, not on {0}. Choose the torch backend for it.</source>
   <translation>Le backend OpenVINO tourne sur le processeur, pas sur {0}. Choisissez pour cela le backend torch.</translation>
  </message>
  <message>
   <source>The Python that was fetched into {0} does not start. See the log.</source>
   <translation>Le Python qui a été placé dans {0} ne démarre pas. Voir le journal.</translation>
  </message>
  <message>
   <source>The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.</source>
   <translation>Le Python reçu n’est pas celui qui a été demandé (son SHA-256 diffère), il n’est donc pas utilisé.</translation>
  </message>
  <message>
   <source>The SAM found no mask on this ground, so the labels are those of the decoder alone.</source>
   <translation>Le SAM n’a trouvé aucun masque sur ce terrain, les étiquettes sont donc celles du décodeur seul.</translation>
  </message>
  <message>
   <source>The action {0} must cost more than 0 seconds, not {1}.</source>
   <translation>L’action {0} doit coûter plus de 0 seconde, pas {1}.</translation>
  </message>
  <message>
   <source>The archive of Python in {0} is not the one that uv knows. Take the release that the log names. It says: {1}.</source>
   <translation>L’archive de Python dans {0} n’est pas celle que uv connaît. Prenez la version que nomme le journal. Il dit : {1}.</translation>
  </message>
  <message>
   <source>The box has no width or no height: give two opposite corners, so that the landform lies between them.</source>
   <translation>Le rectangle n’a pas de largeur ou pas de hauteur : donnez deux coins opposés, entre lesquels se trouve la forme.</translation>
  </message>
  <message>
   <source>The box lies outside {0}: give one on the image.</source>
   <translation>Le rectangle est hors de {0} : donnez-en un sur l’image.</translation>
  </message>
  <message>
   <source>The cells of the maps {0} and {1} do not lie on each other, so they are not of one raster. Map the same raster with both decoders.</source>
   <translation>Les cellules des cartes {0} et {1} ne se superposent pas, elles ne sont donc pas d’un même raster. Cartographiez le même raster avec les deux décodeurs.</translation>
  </message>
  <message>
   <source>The cells of {0} are larger, so that borders differ where nothing else does.</source>
   <translation>Les cellules de {0} sont plus grandes, si bien que les limites diffèrent là où rien d’autre ne diffère.</translation>
  </message>
  <message>
   <source>The class names {0} and {1} differ in case or blanks only, and count as {2} classes. Give them one name in the label layer.</source>
   <translation>Les noms de classes {0} et {1} ne diffèrent que par les majuscules ou les espaces, et comptent pour {2} classes. Donnez-leur un même nom dans la couche d’étiquettes.</translation>
  </message>
  <message>
   <source>The class {0} covers no pixel with data: its polygons are too small, lie on nodata, or under other polygons. Label more of it, or leave the class out.</source>
   <translation>La classe {0} ne couvre aucun pixel avec des données : ses polygones sont trop petits, sur nodata, ou sous d’autres polygones. Étiquetez-en davantage, ou laissez la classe de côté.</translation>
  </message>
  <message>
   <source>The class {0} has only {1}: its score says little, and may be quite another on other ground. Outline at least {2}, better 20, in different places.</source>
   <translation>La classe {0} n’a que {1} : son score dit peu de chose, et peut être tout autre sur un autre terrain. Tracez-en au moins {2}, mieux 20, à des endroits différents.</translation>
  </message>
  <message>
   <source>The class {0} has {1} in {2}, so nothing is known about how well it is found elsewhere.</source>
   <translation>La classe {0} a {1} dans {2}, on ne sait donc pas si elle est bien trouvée ailleurs.</translation>
  </message>
  <message>
   <source>The class {0} stands in {1} of {2} blocks, too few to tell how far its scores may be off. Label it in more places.</source>
   <translation>La classe {0} figure dans {1} sur {2} blocs, trop peu pour dire de combien ses scores peuvent se tromper. Étiquetez-la à plus d’endroits.</translation>
  </message>
  <message>
   <source>The click lies on ground without data: click on the image.</source>
   <translation>Le clic est sur du terrain sans données : cliquez sur l’image.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space, or choose the torch backend.</source>
   <translation>Le modèle converti n’a pas pu être gardé dans {0} ({1}). Libérez de la place sur le disque, ou choisissez le backend torch.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space.</source>
   <translation>Le modèle converti n’a pas pu être gardé dans {0} ({1}). Libérez de la place sur le disque.</translation>
  </message>
  <message>
   <source>The coordinate reference system cannot be read ({0}): set it anew in QGIS.</source>
   <translation>Le système de coordonnées de référence est illisible ({0}) : définissez-le à nouveau dans QGIS.</translation>
  </message>
  <message>
   <source>The coordinate reference system is called {0}, in which {1}, although its definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws it by the definition.</source>
   <translation>Le système de coordonnées de référence s’appelle {0}, et dans celui-ci {1}, bien que sa définition dans le fichier dise autre chose, car GeoTIFF ne peut pas contenir cela. Le nom compte pour les mesures ; QGIS le dessine selon la définition.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) does not say which latitudes it holds: they were taken for planetocentric, as is the custom.</source>
   <translation>Le système de coordonnées de {0} ({1}) ne dit pas quelles latitudes il contient : elles ont été prises pour planétocentriques, comme c’est l’usage.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) is not defined where the image lies, so that the size of its pixels is not known. Set the right one in QGIS, or georeference the file again.</source>
   <translation>Le système de coordonnées de référence de {0} ({1}) n’est pas défini là où se trouve l’image, la taille de ses pixels n’est donc pas connue. Définissez le bon dans QGIS, ou géoréférencez le fichier à nouveau.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) lies on no body, so that nothing can be measured in it. Set that of its body in QGIS, or take it away to work in pixels.</source>
   <translation>Le système de coordonnées de référence de {0} ({1}) n’est sur aucun corps, rien ne peut donc y être mesuré. Définissez celui de son corps dans QGIS, ou retirez-le pour travailler en pixels.</translation>
  </message>
  <message>
   <source>The counted area is no polygon in WKT: {0}</source>
   <translation>La surface comptée n’est pas un polygone en WKT : {0}</translation>
  </message>
  <message>
   <source>The counted area is the layer of the craters itself ({0} of {1}). Give the polygons of the ground that was looked at (--area and --area-layer in a terminal).</source>
   <translation>La surface comptée est la couche des cratères elle-même ({0} dans {1}). Donnez les polygones du terrain examiné (--area et --area-layer dans un terminal).</translation>
  </message>
  <message>
   <source>The counted area is what was mapped, {0}.</source>
   <translation>La surface comptée est ce qui a été cartographié, {0}.</translation>
  </message>
  <message>
   <source>The counted area {0} cannot be used. {1}</source>
   <translation>La surface comptée {0} ne peut pas être utilisée. {1}</translation>
  </message>
  <message>
   <source>The counted area {0} has no coordinate reference system: set it in QGIS and export again.</source>
   <translation>La surface comptée {0} n’a pas de système de coordonnées de référence : définissez-le dans QGIS et exportez à nouveau.</translation>
  </message>
  <message>
   <source>The counted area {0} holds no polygon: choose the ground that was looked at.</source>
   <translation>La surface comptée {0} ne contient aucun polygone : choisissez le terrain examiné.</translation>
  </message>
  <message>
   <source>The counted area {0} lies on {1} and {2} on {3}: choose the area that the landforms were mapped in.</source>
   <translation>La surface comptée {0} est sur {1} et {2} sur {3} : choisissez la surface dans laquelle les formes ont été cartographiées.</translation>
  </message>
  <message>
   <source>The decoder to start from has learnt on {0} features of each place, and there are {1} now. Train on the same layers as then, or start from nothing.</source>
   <translation>Le décodeur de départ a appris sur {0} caractéristiques par endroit, et il y en a {1} maintenant. Entraînez sur les mêmes couches qu’alors, ou partez de rien.</translation>
  </message>
  <message>
   <source>The decoder's accuracy is not surely better than that of saying {0} everywhere. Look at the scores of the other classes before you trust a map.</source>
   <translation>L’exactitude du décodeur n’est pas sûrement meilleure que celle de répondre {0} partout. Regardez les scores des autres classes avant de vous fier à une carte.</translation>
  </message>
  <message>
   <source>The default model is missing from {0}. Install the plugin again.</source>
   <translation>Le modèle par défaut manque dans {0}. Réinstallez l’extension.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written. Free some space and try again.</source>
   <translation>Le disque est plein, l’écriture n’a donc pas eu lieu : {0}. Libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written: make room and try again. Nothing else has changed.</source>
   <translation>Le disque est plein, l’écriture n’a donc pas eu lieu : {0}. Faites de la place et réessayez. Rien d’autre n’a changé.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then try again.</source>
   <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <source>The disk of {0} has only {1} MB left, and a model package takes up to {2} MB. Free some space or choose another folder.</source>
   <translation>Sur le disque de {0} il ne reste que {1} Mo, et un paquet de modèle prend jusqu’à {2} Mo. Libérez de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The disk that holds {0} is full. Free some space or choose another folder, then set up the engine again.</source>
   <translation>Le disque qui contient {0} est plein. Libérez de la place ou choisissez un autre dossier, puis installez à nouveau le moteur.</translation>
  </message>
  <message>
   <source>The disk{0} is full. Free some space, then try again.</source>
   <translation>Le disque{0} est plein. Libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; what has arrived stays.</source>
   <translation>Le téléchargement a été annulé ({0}) ; ce qui est arrivé reste.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives an embedding of {1} instead of (1, 256, 64, 64); it does not have the Segment Anything architecture.</source>
   <translation>Dans {0}, l’encodeur donne un embedding de {1} au lieu de (1, 256, 64, 64) ; il n’a pas l’architecture de Segment Anything.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives no {1}, which its decoder wants: take both files of one export.</source>
   <translation>Dans {0}, l’encodeur ne donne pas {1}, que veut son décodeur : prenez les deux fichiers d’un même export.</translation>
  </message>
  <message>
   <source>The engine in {0} belongs to another copy of the plugin. Repair the engine.</source>
   <translation>Le moteur dans {0} appartient à une autre copie de l’extension. Réparez le moteur.</translation>
  </message>
  <message>
   <source>The engine in {0} broke off: {1}. Repair the engine.</source>
   <translation>Le moteur dans {0} s’est interrompu : {1}. Réparez le moteur.</translation>
  </message>
  <message>
   <source>The engine in {0} did not answer within {1} s. Repair it.</source>
   <translation>Le moteur dans {0} n’a pas répondu en {1} s. Réparez-le.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged ({1}). Repair the engine.</source>
   <translation>Le moteur dans {0} est endommagé ({1}). Réparez le moteur.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged: its Python {1} is missing. Repair the engine.</source>
   <translation>Le moteur dans {0} est endommagé : son Python {1} manque. Réparez le moteur.</translation>
  </message>
  <message>
   <source>The engine in {0} is of another version of the plugin ({1}). Repair the engine.</source>
   <translation>Le moteur dans {0} est d’une autre version de l’extension ({1}). Réparez le moteur.</translation>
  </message>
  <message>
   <source>The engine in {0} is ready{1}.</source>
   <translation>Le moteur dans {0} est prêt{1}.</translation>
  </message>
  <message>
   <source>The engine is not set up yet: {0} does not exist. Set up the engine.</source>
   <translation>Le moteur n’est pas encore installé : {0} n’existe pas. Installez le moteur.</translation>
  </message>
  <message>
   <source>The engine met an unexpected error during {0}: {1}. The details are in its log on the Engine page.</source>
   <translation>Le moteur a rencontré une erreur inattendue pendant {0} : {1}. Les détails sont dans son journal sur la page Moteur.</translation>
  </message>
  <message>
   <source>The engine needs about {0} GB, and the disk that holds {1} has {2} GB left. Free some space or choose another folder, then set up the engine again.</source>
   <translation>Le moteur a besoin d’environ {0} Go, et il reste {2} Go sur le disque qui contient {1}. Libérez de la place ou choisissez un autre dossier, puis installez à nouveau le moteur.</translation>
  </message>
  <message>
   <source>The engine's Python {0} does not start. Repair the engine.</source>
   <translation>Le Python du moteur, {0}, ne démarre pas. Réparez le moteur.</translation>
  </message>
  <message>
   <source>The engine's environment is broken: {0} cannot be loaded. Open the Engine page and press “Repair”.</source>
   <translation>L’environnement du moteur est cassé : impossible de charger {0}. Ouvrez la page Moteur et appuyez sur « Réparer ».</translation>
  </message>
  <message>
   <source>The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or install from a folder of wheels.</source>
   <translation>Les paquets du moteur ne peuvent pas être obtenus à travers un proxy SOCKS. Choisissez un proxy HTTP dans les réglages réseau de QGIS, ou installez depuis un dossier de wheels.</translation>
  </message>
  <message>
   <source>The extent cannot be read. Choose or draw it again.</source>
   <translation>L’étendue est illisible. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose an extent on the raster.</source>
   <translation>L’étendue ne touche pas {0}. Choisissez une étendue sur le raster.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose or draw it again.</source>
   <translation>L’étendue ne touche pas {0}. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent is empty. Choose or draw it again.</source>
   <translation>L’étendue est vide. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground cannot be read. Draw or choose it again.</source>
   <translation>L’étendue du terrain étiqueté est illisible. Tracez-la ou choisissez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground is not a polygon. Draw or choose it again.</source>
   <translation>L’étendue du terrain étiqueté n’est pas un polygone. Tracez-la ou choisissez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent of the landforms cannot be read. Draw or choose it again.</source>
   <translation>L’étendue des formes est illisible. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent on {0} cannot be read. Choose or draw it again.</source>
   <translation>L’étendue sur {0} est illisible. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: choose one on the image.</source>
   <translation>L’étendue ne montre rien de {0} : choisissez-en une sur l’image.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: move it, or the map, to the image.</source>
   <translation>L’étendue ne montre rien de {0} : déplacez-la, ou la carte, vers l’image.</translation>
  </message>
  <message>
   <source>The extent to map cannot be read. Choose or draw it again.</source>
   <translation>L’étendue à cartographier est illisible. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent to map does not touch {0}. Choose an extent on the raster.</source>
   <translation>L’étendue à cartographier ne touche pas {0}. Choisissez une étendue sur le raster.</translation>
  </message>
  <message>
   <source>The extent to map is empty. Choose or draw it again.</source>
   <translation>L’étendue à cartographier est vide. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent to search cannot be read. Choose or draw it again.</source>
   <translation>L’étendue de la recherche est illisible. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The extent to search is empty. Choose or draw it again.</source>
   <translation>L’étendue de la recherche est vide. Choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The field {0} holds {1} different values, too many to be classes. Choose the field that holds the class.</source>
   <translation>Le champ {0} contient {1} valeurs différentes, trop pour être des classes. Choisissez le champ qui contient la classe.</translation>
  </message>
  <message>
   <source>The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file.</source>
   <translation>Le fichier ne contient pas de transformeur de vision simple dans la structure de DINOv2 ou de timm. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The file has no overviews, so wide views are slow: build pyramids or convert it to a COG.</source>
   <translation>Le fichier n’a pas d’aperçus, les vues larges sont donc lentes : construisez des pyramides ou convertissez-le en COG.</translation>
  </message>
  <message>
   <source>The file is not tiled, so every window is slow to read: convert it to a COG.</source>
   <translation>Le fichier n’est pas tuilé, chaque fenêtre est donc lente à lire : convertissez-le en COG.</translation>
  </message>
  <message>
   <source>The file {0} is not there: check the path.</source>
   <translation>Le fichier {0} n’est pas là : vérifiez le chemin.</translation>
  </message>
  <message>
   <source>The first count has what {0} has outlined as well: say whose craters it shall have (--reviewer in a terminal), another reviewer's.</source>
   <translation>Le premier comptage contient aussi ce que {0} a tracé : dites de qui il doit avoir les cratères (--reviewer dans un terminal), ceux d’un autre relecteur.</translation>
  </message>
  <message>
   <source>The first request has to be a handshake.</source>
   <translation>La première requête doit être une prise de contact.</translation>
  </message>
  <message>
   <source>The geometry cannot be read ({0}): choose or draw it again.</source>
   <translation>La géométrie est illisible ({0}) : choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The geometry has coordinates that are no numbers: choose or draw it again.</source>
   <translation>La géométrie a des coordonnées qui ne sont pas des nombres : choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The geometry has curves, or is of a kind that is not known: choose plain polygons.</source>
   <translation>La géométrie a des courbes, ou est d’un genre inconnu : choisissez des polygones simples.</translation>
  </message>
  <message>
   <source>The geometry has {0} MB of text. Simplify it, or choose a part of it.</source>
   <translation>La géométrie a {0} Mo de texte. Simplifiez-la, ou choisissez-en une partie.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, more than {0} deep: choose plain polygons.</source>
   <translation>La géométrie contient des parties dans des parties, sur plus de {0} niveaux : choisissez des polygones simples.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, {0} deep: choose plain polygons.</source>
   <translation>La géométrie contient des parties dans des parties, sur {0} niveaux : choisissez des polygones simples.</translation>
  </message>
  <message>
   <source>The geometry is empty: choose or draw it again.</source>
   <translation>La géométrie est vide : choisissez-la ou tracez-la à nouveau.</translation>
  </message>
  <message>
   <source>The geotransform of {0} is degenerate: georeference the file again.</source>
   <translation>La géotransformation de {0} est dégénérée : géoréférencez le fichier à nouveau.</translation>
  </message>
  <message>
   <source>The ground that is kept aside holds no class that is learnt. Label the classes in more places.</source>
   <translation>Le terrain mis de côté ne contient aucune classe apprise. Étiquetez les classes à davantage d'endroits.</translation>
  </message>
  <message>
   <source>The ground that judges is only {0}, too few to tell how far the scores may be off; {1} or more are needed. Label ground farther apart.</source>
   <translation>Le terrain servant à juger n’est que de {0}, trop peu pour dire de combien les scores peuvent se tromper ; il en faut {1} ou plus. Étiquetez du terrain plus dispersé.</translation>
  </message>
  <message>
   <source>The heights are in “{0}”, which is no unit of length that is known here: they are taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not.</source>
   <translation>Les altitudes sont en « {0} », qui n’est pas une unité de longueur connue ici : elles sont prises pour des mètres. Donnez un facteur (le troisième nombre de --hillshade dans un terminal) si elles n’en sont pas.</translation>
  </message>
  <message>
   <source>The heights do not say their unit, and in metres the ground would be flatter than any that is known: they are probably kilometres. Say so (a factor of 1000 in a terminal).</source>
   <translation>Les hauteurs ne disent pas leur unité, et en mètres le sol serait plus plat que tout sol connu : ce sont probablement des kilomètres. Dites-le (un facteur 1000 dans un terminal).</translation>
  </message>
  <message>
   <source>The hillshade of {0} needs one band with heights, not {1}: choose it again.</source>
   <translation>L’ombrage de {0} a besoin d’une seule bande de hauteurs, pas {1} : choisissez-la à nouveau.</translation>
  </message>
  <message>
   <source>The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG.</source>
   <translation>L’image est une seule tuile de JPEG 2000, chaque fenêtre est donc lente à lire : convertissez-la en COG.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>La tâche a été annulée.</translation>
  </message>
  <message>
   <source>The label counts longitudes west, but the image is placed as if they counted east: its middle lies at {0}° E here, while the label means {1}° E. Set a coordinate reference system whose central meridian is {2}° instead of {3}°.</source>
   <translation>L’en-tête compte les longitudes vers l’ouest, mais l’image est placée comme si elles comptaient vers l’est : son milieu est ici à {0}° E, alors que l’en-tête indique {1}° E. Définissez un système de coordonnées de référence dont le méridien central est {2}° au lieu de {3}°.</translation>
  </message>
  <message>
   <source>The label names no value for missing samples. GDAL takes {0} for it, so ground of that value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a nodata value.</source>
   <translation>L’étiquette ne nomme aucune valeur pour les échantillons manquants. GDAL prend {0} pour cela, si bien que le terrain de cette valeur (ombre) compte comme terrain sans données ; si c’est du terrain, enregistrez l’image en GeoTIFF sans valeur nodata.</translation>
  </message>
  <message>
   <source>The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were planetocentric: its middle lies at {0}° here, while the label means {1}°, {2} km away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.</source>
   <translation>D’après l’étiquette, les latitudes sont planétographiques, mais l’image est placée sur une sphère, comme si elles étaient planétocentriques : son milieu se trouve ici à {0}°, alors que l’étiquette veut dire {1}°, à {2} km de là. Définissez un système de coordonnées à latitudes planétographiques sur l’ellipsoïde du corps.</translation>
  </message>
  <message>
   <source>The labelled ground of {0}, in {1} parts, each judged by a decoder that had not learnt from it.</source>
   <translation>Le terrain étiqueté de {0}, en {1} parties, chacune jugée par un décodeur qui n’en avait pas appris.</translation>
  </message>
  <message>
   <source>The labels hold {0} {1}, but the model {2} knows {3} alone. Give the classes its names, or judge another.</source>
   <translation>Les étiquettes contiennent {0} {1}, mais le modèle {2} ne connaît que {3}. Donnez aux classes ses noms, ou jugez-en un autre.</translation>
  </message>
  <message>
   <source>The labels of {0} give {1} a class, {2} in all. Label at least two classes, or take smaller cells.</source>
   <translation>Dans {0}, les étiquettes donnent une classe à {1}, {2} en tout. Étiquetez au moins deux classes, ou prenez des cellules plus petites.</translation>
  </message>
  <message>
   <source>The labels of {0} lie on the same ground, and differ on {1} % of it: a decoder cannot learn both. Correct the one that is wrong, or leave it out.</source>
   <translation>Les étiquettes de {0} couvrent le même terrain et diffèrent sur {1} % de celui-ci : un décodeur ne peut pas apprendre les deux. Corrigez celle qui est fausse, ou laissez-la de côté.</translation>
  </message>
  <message>
   <source>The labels of {0} were drawn on {1}{2}, not on {3}. Images of two cameras may lie some 100 m apart: check that they fit.</source>
   <translation>Les étiquettes de {0} ont été tracées sur {1}{2}, pas sur {3}. Les images de deux caméras peuvent être décalées d’une centaine de mètres : vérifiez qu’elles concordent.</translation>
  </message>
  <message>
   <source>The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the part on this side is outlined.</source>
   <translation>La forme continue de l’autre côté du raster, au-delà du méridien où commencent ses longitudes : seule la partie de ce côté est tracée.</translation>
  </message>
  <message>
   <source>The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, and click again.</source>
   <translation>La forme continue au-delà de ce contour, qui s’arrête là où le modèle a regardé : dézoomez jusqu’à la voir entière, et cliquez à nouveau.</translation>
  </message>
  <message>
   <source>The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it on an image of the pole in a polar stereographic projection.</source>
   <translation>La forme se trouve à un pôle, où ce raster déforme le terrain, et continue peut-être autour de lui : tracez-la sur une image du pôle en projection stéréographique polaire.</translation>
  </message>
  <message>
   <source>The landforms in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation>Les formes dans {0} n’ont pas pu être écrites : {1}. Libérez de la place ou choisissez un autre dossier ; les tuiles finies restent.</translation>
  </message>
  <message>
   <source>The largest SAM 2.1; best with a GPU.</source>
   <translation>Le plus grand SAM 2.1 ; de préférence avec un GPU.</translation>
  </message>
  <message>
   <source>The largest official model; best with a GPU.</source>
   <translation>Le plus grand modèle officiel ; de préférence avec un GPU.</translation>
  </message>
  <message>
   <source>The latitudes of this raster go from {0}° to {1}°, beyond a pole: check its coordinate reference system and its georeference.</source>
   <translation>Les latitudes de ce raster vont de {0}° à {1}°, au-delà d’un pôle : vérifiez son système de coordonnées de référence et son géoréférencement.</translation>
  </message>
  <message>
   <source>The launcher cannot be written ({0}).</source>
   <translation>Le lanceur ne peut pas être écrit ({0}).</translation>
  </message>
  <message>
   <source>The layer of the counted area, {0}, holds {1}: check that it is the ground that was looked at.</source>
   <translation>La couche de la surface comptée, {0}, contient {1} : vérifiez que c’est bien le terrain examiné.</translation>
  </message>
  <message>
   <source>The layers lie on different bodies, {0} and {1}: choose layers of the same body, or correct the coordinate reference system that is wrong.</source>
   <translation>Les couches sont sur des corps différents, {0} et {1} : choisissez des couches du même corps, ou corrigez le système de coordonnées de référence qui est faux.</translation>
  </message>
  <message>
   <source>The learning rate must be above zero. 0.003 suits most labels.</source>
   <translation>Le taux d’apprentissage doit être supérieur à zéro. 0.003 convient à la plupart des étiquettes.</translation>
  </message>
  <message>
   <source>The least probability is {0}, but probabilities go from 0 to 1.</source>
   <translation>La probabilité minimale est {0}, mais les probabilités vont de 0 à 1.</translation>
  </message>
  <message>
   <source>The lengths add up to {0} bytes, the payload has {1}.</source>
   <translation>Les longueurs font {0} octets au total, les données en ont {1}.</translation>
  </message>
  <message>
   <source>The limit of the cache {0} could not be set: {1}. Free some space or make the folder writable.</source>
   <translation>La limite du cache {0} n’a pas pu être définie : {1}. Libérez de la place ou rendez le dossier accessible en écriture.</translation>
  </message>
  <message>
   <source>The longitudes of this raster span {0}°, more than once around the body: check its coordinate reference system and its georeference.</source>
   <translation>Les longitudes de ce raster couvrent {0}°, plus d’un tour du corps : vérifiez son système de coordonnées de référence et son géoréférencement.</translation>
  </message>
  <message>
   <source>The map in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation>La carte dans {0} n’a pas pu être écrite : {1}. Libérez de la place ou choisissez un autre dossier ; les tuiles finies restent.</translation>
  </message>
  <message>
   <source>The map that this one replaces has {0}: {1}.</source>
   <translation>La carte que celle-ci remplace contient {0} : {1}.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} have different coordinate reference systems. Choose maps of one raster.</source>
   <translation>Les cartes {0} et {1} ont des systèmes de coordonnées de référence différents. Choisissez des cartes d’un même raster.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground with data. Choose maps of one raster.</source>
   <translation>Les cartes {0} et {1} n’ont pas de terrain avec données en commun. Choisissez des cartes d’un même raster.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground. Choose maps of one raster.</source>
   <translation>Les cartes {0} et {1} n’ont pas de terrain en commun. Choisissez des cartes d’un même raster.</translation>
  </message>
  <message>
   <source>The masks changed nothing of what the decoder says, so the labels are as good as it is.</source>
   <translation>Les masques n’ont rien changé à ce que dit le décodeur, les étiquettes sont donc aussi bonnes que lui.</translation>
  </message>
  <message>
   <source>The middle SAM 2.1.</source>
   <translation>Le SAM 2.1 moyen.</translation>
  </message>
  <message>
   <source>The middle official model; about three times the work of ViT-B for each window.</source>
   <translation>Le modèle officiel moyen ; environ trois fois le travail de ViT-B par fenêtre.</translation>
  </message>
  <message>
   <source>The model card {0} cannot be read ({1}); get the model folder again.</source>
   <translation>La fiche de modèle {0} est illisible ({1}) ; procurez-vous à nouveau le dossier du modèle.</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}). Choose it again.</source>
   <translation>Le fichier de modèle {0} est illisible ({1}). Choisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; choose a complete model folder.</source>
   <translation>Le dossier de modèle {0} n’a pas de fichier {1} ; choisissez un dossier de modèle complet.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; get the model folder again.</source>
   <translation>Le dossier de modèle {0} n’a pas de fichier {1} ; procurez-vous à nouveau le dossier du modèle.</translation>
  </message>
  <message>
   <source>The model in {0} is not of the architecture {1}; choose another model.</source>
   <translation>Le modèle dans {0} n’a pas l’architecture {1} ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The model knows no background, so ground without a label was left out.</source>
   <translation>Le modèle ne connaît pas d’arrière-plan, le terrain sans étiquette a donc été laissé de côté.</translation>
  </message>
  <message>
   <source>The model outlined none of the landforms that were drawn.</source>
   <translation>Le modèle n’a tracé aucune des formes qui ont été dessinées.</translation>
  </message>
  <message>
   <source>The model package {0} cannot be written: {1} is read-only. Choose another.</source>
   <translation>Le paquet de modèle {0} ne peut pas être écrit : {1} est en lecture seule. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The model package {0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation>Le paquet de modèle {0} n’a pas pu être écrit : {1}. Libérez de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The model package {0} holds a decoder of the kind {1}, which this engine does not know. Update the plugin, or train again with this version.</source>
   <translation>Le paquet de modèle {0} contient un décodeur du genre {1}, que ce moteur ne connaît pas. Mettez l’extension à jour, ou refaites l’entraînement avec cette version.</translation>
  </message>
  <message>
   <source>The model package {0} holds a patch classifier and no decoder. Use Classify patches (landform patches map in a terminal), or choose the folder of a decoder.</source>
   <translation>Le paquet de modèle {0} contient un classificateur de vignettes et aucun décodeur. Utilisez Classer les vignettes (landform patches map dans un terminal), ou choisissez le dossier d’un décodeur.</translation>
  </message>
  <message>
   <source>The model package {0} holds no patch classifier. Choose the folder that landform patches train or Train a patch classifier made; a decoder maps with landform map.</source>
   <translation>Le paquet de modèle {0} ne contient pas de classificateur de vignettes. Choisissez le dossier créé par landform patches train ou par Entraîner un classificateur de vignettes ; un décodeur cartographie avec landform map.</translation>
  </message>
  <message>
   <source>The model package {0} is damaged: its decoder reads features of {1} channels, and its card tells of {2}. Copy the package again, or train anew.</source>
   <translation>Le paquet de modèle {0} est endommagé : son décodeur lit des caractéristiques de {1} canaux, et sa fiche parle de {2}. Copiez à nouveau le paquet, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>The model package {0} lacks {1}. Copy the whole folder again, or train anew.</source>
   <translation>Dans le paquet de modèle {0} il manque {1}. Copiez à nouveau le dossier entier, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch; {4} in a terminal), or take another model.</source>
   <translation>Le paquet de modèle {0} a appris sur {1}, et {2} s’affiche comme {3}. Changez ce qui est montré de la couche (page Annoter, Étirement ; {4} dans un terminal), ou prenez un autre modèle.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}: {2}. Given: {3}. {4}</source>
   <translation>Le paquet de modèle {0} a appris à partir de {1} : {2}. Fourni : {3}. {4}</translation>
  </message>
  <message>
   <source>The model package {0} needs the encoder {1}, which is not at hand: {2}</source>
   <translation>Le paquet de modèle {0} a besoin de l’encodeur {1}, qui n’est pas disponible : {2}</translation>
  </message>
  <message>
   <source>The model package {0} was trained on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again on this.</source>
   <translation>Le paquet de modèle {0} a été entraîné sur l’encodeur {1} ({2}), mais l’encodeur disponible en est un autre ({3}). Installez le premier, ou refaites l’entraînement sur celui-ci.</translation>
  </message>
  <message>
   <source>The model sees no landform in the box: draw it close around the rim, or add a point on the landform.</source>
   <translation>Le modèle ne voit aucune forme dans le rectangle : tracez-le au plus près du bord, ou ajoutez un point sur la forme.</translation>
  </message>
  <message>
   <source>The model sees no landform there: move the point, add another one, or drag a box.</source>
   <translation>Le modèle ne voit aucune forme à cet endroit : déplacez le point, ajoutez-en un autre, ou tracez un rectangle.</translation>
  </message>
  <message>
   <source>The model {0} is pretrained on masks without labels: its classes are no landforms. Train with it as a start, and map with what comes out.</source>
   <translation>Le modèle {0} est préentraîné sur des masques sans étiquettes : ses classes ne sont pas des formes. Prenez-le comme départ d’un entraînement, et cartographiez avec ce qui en sort.</translation>
  </message>
  <message>
   <source>The model {0} learnt from images without a georeference: it expects landforms of so many pixels, not metres, as there.</source>
   <translation>Le modèle {0} a appris d’images sans géoréférencement : il attend des formes d’autant de pixels, et non de mètres, que là-bas.</translation>
  </message>
  <message>
   <source>The nodata value {0} is declared, and pixels of this value are taken as ground without data too: {1}.</source>
   <translation>La valeur nodata {0} est déclarée, et les pixels de cette valeur sont aussi pris pour du terrain sans données : {1}.</translation>
  </message>
  <message>
   <source>The outline has {0} vertices, and {1} are the most for a prompt: simplify it.</source>
   <translation>Le contour a {0} sommets, et {1} sont le maximum pour une saisie : simplifiez-le.</translation>
  </message>
  <message>
   <source>The package index cannot be reached ({0}). Check the network and the proxy, then try again.</source>
   <translation>L’index des paquets est injoignable ({0}). Vérifiez le réseau et le proxy, puis réessayez.</translation>
  </message>
  <message>
   <source>The package index cannot be reached. Check the network connection and try again, or install from a folder of wheels.</source>
   <translation>L’index des paquets est injoignable. Vérifiez la connexion réseau et réessayez, ou installez depuis un dossier de wheels.</translation>
  </message>
  <message>
   <source>The package index has no {0}, which fetches a Python. Install one.</source>
   <translation>L’index des paquets n’a pas {0}, qui sert à obtenir un Python. Installez-en un.</translation>
  </message>
  <message>
   <source>The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.</source>
   <translation>Le certificat de l’index des paquets n’a pas pu être vérifié : un proxy semble lire les connexions chiffrées. Demandez son certificat à l’administrateur de votre réseau et indiquez-le dans PIP_CERT, ou installez depuis un dossier de wheels.</translation>
  </message>
  <message>
   <source>The package source has no CPU-only build of PyTorch for this Python.</source>
   <translation>La source des paquets n’a pas de version de PyTorch pour le processeur seul pour ce Python.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt from images of unknown size. Give the side of a cell in {1}: about that of the ground in such an image.</source>
   <translation>Le classificateur de vignettes {0} a appris d’images de taille inconnue. Donnez le côté d’une cellule en {1} : environ celui du terrain d’une telle image.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again.</source>
   <translation>Le classificateur de vignettes {0} a appris sur l’encodeur {1} ({2}), mais l’encodeur disponible en est un autre ({3}). Installez le premier, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>The point {0}, {1} lies outside {2}: click on the image.</source>
   <translation>Le point {0}, {1} est hors de {2} : cliquez sur l’image.</translation>
  </message>
  <message>
   <source>The polygon encloses no ground: click three places or more around the landform.</source>
   <translation>Le polygone n’entoure pas de terrain : cliquez trois points ou plus autour de la forme.</translation>
  </message>
  <message>
   <source>The projection of {0} is not defined there. Choose another extent.</source>
   <translation>La projection de {0} n’y est pas définie. Choisissez une autre étendue.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers.</source>
   <translation>La saisie a des coordonnées qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers: click again.</source>
   <translation>La saisie a des coordonnées qui ne sont pas des nombres : cliquez à nouveau.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks and {1} labels: give each click its own.</source>
   <translation>La saisie a {0} clics et {1} étiquettes : donnez la sienne à chaque clic.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks, and {1} are the most: draw a box or a polygon instead.</source>
   <translation>La saisie a {0} clics, et {1} sont le maximum : tracez plutôt un rectangle ou un polygone.</translation>
  </message>
  <message>
   <source>The prompt is empty: click on the landform or drag a box around it.</source>
   <translation>La saisie est vide : cliquez sur la forme ou tracez un rectangle autour d’elle.</translation>
  </message>
  <message>
   <source>The prompt names neither a raster nor rendered pixels; choose a raster layer.</source>
   <translation>La saisie ne nomme ni raster ni pixels rendus ; choisissez une couche raster.</translation>
  </message>
  <message>
   <source>The proxy asks for a password. Enter it in QGIS's network settings.</source>
   <translation>Le proxy demande un mot de passe. Saisissez-le dans les réglages réseau de QGIS.</translation>
  </message>
  <message>
   <source>The quickest SAM 2.1: about half the work of ViT-B for each window.</source>
   <translation>Le SAM 2.1 le plus rapide : environ la moitié du travail de ViT-B par fenêtre.</translation>
  </message>
  <message>
   <source>The raster has a colour table; its numbers are read as brightness.</source>
   <translation>Le raster a une table de couleurs ; ses nombres sont lus comme luminosité.</translation>
  </message>
  <message>
   <source>The rendered layer came with {0} bytes instead of {1}: click again.</source>
   <translation>La couche rendue est arrivée avec {0} octets au lieu de {1} : cliquez à nouveau.</translation>
  </message>
  <message>
   <source>The request was cancelled before it started.</source>
   <translation>La requête a été annulée avant de commencer.</translation>
  </message>
  <message>
   <source>The result of {0} is too large to hand over. Take a smaller extent.</source>
   <translation>Le résultat de {0} est trop grand pour être transmis. Prenez une étendue plus petite.</translation>
  </message>
  <message>
   <source>The scheduler on {0} is gone. Start the run again; it goes on with what is finished.</source>
   <translation>L’ordonnanceur sur {0} a disparu. Relancez le traitement ; il reprend avec ce qui est fini.</translation>
  </message>
  <message>
   <source>The scores come from decoders that started from nothing, since {0}.</source>
   <translation>Les scores viennent de décodeurs partis de rien, pour cette raison : {0}.</translation>
  </message>
  <message>
   <source>The second count has no craters in the counted area, so there is no completeness.</source>
   <translation>Le second comptage n’a pas de cratères dans la surface comptée, il n’y a donc pas de complétude.</translation>
  </message>
  <message>
   <source>The set-up failed: {0}. The whole log is in {1}.</source>
   <translation>L’installation a échoué : {0}. Le journal complet est dans {1}.</translation>
  </message>
  <message>
   <source>The set-up was cancelled; what was there before is unchanged.</source>
   <translation>L’installation a été annulée ; ce qui existait avant est inchangé.</translation>
  </message>
  <message>
   <source>The share of a mask must lie between 0 and 1. 0.5 suits most images.</source>
   <translation>La part d’un masque doit être entre 0 et 1. 0.5 convient à la plupart des images.</translation>
  </message>
  <message>
   <source>The side of a cell must be above zero metres. Give another side.</source>
   <translation>Le côté d’une cellule doit être supérieur à zéro mètre. Donnez un autre côté.</translation>
  </message>
  <message>
   <source>The smallest diameter that is dated, {0} km, is larger than the largest, {1} km.</source>
   <translation>Le plus petit diamètre qui est daté, {0} km, est supérieur au plus grand, {1} km.</translation>
  </message>
  <message>
   <source>The smallest official model, and the best start on a machine without a GPU.</source>
   <translation>Le plus petit modèle officiel, et le meilleur départ sur une machine sans GPU.</translation>
  </message>
  <message>
   <source>The standard build of PyTorch {0}, with CUDA; this takes several gigabytes.</source>
   <translation>La version courante de PyTorch {0}, avec CUDA ; elle prend plusieurs gigaoctets.</translation>
  </message>
  <message>
   <source>The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: compare the place with another layer.</source>
   <translation>Le parallèle standard est 0 bien que la sphère ait un rayon local, comme certains en-têtes de HiRISE l’ont à tort : comparez le lieu avec une autre couche.</translation>
  </message>
  <message>
   <source>The stretch of {0} has {1} instead of {2}.</source>
   <translation>Pour {0}, l’étirement a {1} au lieu de {2}.</translation>
  </message>
  <message>
   <source>The table has no column observation, and patches of one picture must not judge each other.</source>
   <translation>La table n’a pas de colonne observation, et les vignettes d’une même image ne doivent pas se juger entre elles.</translation>
  </message>
  <message>
   <source>The threshold of {0} is {1}, but probabilities go from 0 to 1.</source>
   <translation>Le seuil de {0} est {1}, mais les probabilités vont de 0 à 1.</translation>
  </message>
  <message>
   <source>The time must lie above 0 and up to {0} minutes. 20 suits most images.</source>
   <translation>Le temps doit être supérieur à 0 et d’au plus {0} minutes. 20 convient à la plupart des images.</translation>
  </message>
  <message>
   <source>The training was stopped before it had learnt where each landform lies: searches for objects with this decoder go by what the image model draws by itself.</source>
   <translation>L’entraînement a été arrêté avant que la position de chaque forme de relief soit apprise : les recherches d’objets avec ce décodeur suivent ce que le modèle d’image trace de lui-même.</translation>
  </message>
  <message>
   <source>The validation share must lie between 0 and 0.9. 0.25 suits most labels.</source>
   <translation>La part de validation doit être entre 0 et 0.9. 0.25 convient à la plupart des étiquettes.</translation>
  </message>
  <message>
   <source>The weights fit no plain vision transformer ({0}). Choose another file.</source>
   <translation>Les poids ne correspondent à aucun transformeur de vision simple ({0}). Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The weights in {0} are split over several files. Take a smaller model, in one file.</source>
   <translation>Les poids dans {0} sont répartis sur plusieurs fichiers. Prenez un modèle plus petit, en un seul fichier.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the classifier again.</source>
   <translation>Les poids dans {0} ne correspondent pas à la fiche. Entraînez à nouveau le classificateur.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the decoder again.</source>
   <translation>Les poids dans {0} ne correspondent pas à la fiche. Entraînez à nouveau le décodeur.</translation>
  </message>
  <message>
   <source>The weights in {0} hold values that are no numbers (NaN or infinity). Copy the package again, or train anew.</source>
   <translation>Les poids dans {0} contiennent des valeurs qui ne sont pas des nombres (NaN ou l’infini). Copiez à nouveau le paquet, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>The weights in {0} {1}. Copy the package again, or train anew.</source>
   <translation>Les poids dans {0} {1}. Copiez à nouveau le paquet, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>The weights {0} cannot be loaded ({1}); get the model folder again.</source>
   <translation>Les poids {0} ne peuvent pas être chargés ({1}) ; procurez-vous à nouveau le dossier du modèle.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or encoder under {1} and {2} than the machine that started the training, or computes in another precision ({3}). Put them where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation>Le worker sur {0} voit un autre raster ou un autre encodeur sous {1} et {2} que la machine qui a lancé l’entraînement, ou calcule dans une autre précision ({3}). Placez-les là où toutes les machines trouvent les mêmes fichiers sous les mêmes chemins, utilisez des machines d’une seule sorte, et une seule version de l’extension.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or model under {1} and {2} than the machine that started the search. Put them, and the folder of the results, where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation>Le worker sur {0} voit un autre raster ou un autre modèle sous {1} et {2} que la machine qui a lancé la recherche. Placez-les, ainsi que le dossier des résultats, là où toutes les machines trouvent les mêmes fichiers sous les mêmes chemins, utilisez des machines d’une seule sorte, et une seule version de l’extension.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster, layer or model under {1} and {2} than the machine that started the run. Put them, and the folder of the results, where all machines find the same files under the same paths, and use one version of the plugin.</source>
   <translation>Le worker sur {0} voit un autre raster, une autre couche ou un autre modèle sous {1} et {2} que la machine qui a lancé le traitement. Placez-les, ainsi que le dossier des résultats, là où toutes les machines trouvent les mêmes fichiers sous les mêmes chemins, et utilisez une seule version de l’extension.</translation>
  </message>
  <message>
   <source>The workers on {0} do not find Landform Mapper. Start them with the Python of its engine, {1}, or one like it.</source>
   <translation>Les workers sur {0} ne trouvent pas Landform Mapper. Démarrez-les avec le Python de son moteur, {1}, ou un semblable.</translation>
  </message>
  <message>
   <source>There are fewer than {0} seeds, so how much is chance is not known: add seeds before you believe small differences.</source>
   <translation>Il y a moins de {0} graines, la part du hasard n’est donc pas connue : ajoutez des graines avant de croire à de petites différences.</translation>
  </message>
  <message>
   <source>There are no craters to plot: count some, in an area that is larger than nothing.</source>
   <translation>Il n’y a pas de cratères à porter sur un diagramme : comptez-en, dans une surface qui n’est pas nulle.</translation>
  </message>
  <message>
   <source>There are no masks of the kind {0}; choose {1}.</source>
   <translation>Il n’y a pas de masques du type {0} ; choisissez {1}.</translation>
  </message>
  <message>
   <source>There are no polygons to draw a learning curve from. Label some first.</source>
   <translation>Il n’y a pas de polygones dont tirer une courbe d’apprentissage. Étiquetez-en d’abord.</translation>
  </message>
  <message>
   <source>There is a threshold for {0}, but the model {1} knows {2}. Give thresholds to these alone.</source>
   <translation>Il y a un seuil pour {0}, mais le modèle {1} connaît {2}. Ne donnez des seuils qu’à ces classes.</translation>
  </message>
  <message>
   <source>There is no Python to fetch for {0} on {1}. Install one, and name it in the options.</source>
   <translation>Il n’y a pas de Python à obtenir pour {0} sur {1}. Installez-en un, et indiquez-le dans les options.</translation>
  </message>
  <message>
   <source>There is no action {0} that costs seconds; the actions are {1}.</source>
   <translation>Il n’y a pas d’action {0} qui coûte des secondes ; les actions sont {1}.</translation>
  </message>
  <message>
   <source>There is no backend {0}; choose {1}.</source>
   <translation>Il n’y a pas de backend {0} ; choisissez {1}.</translation>
  </message>
  <message>
   <source>There is no coordinate reference system: measures are in {0}, not in metres.</source>
   <translation>Il n’y a pas de système de coordonnées de référence : les mesures sont en {0}, pas en mètres.</translation>
  </message>
  <message>
   <source>There is no data in the chosen part of {0}. Choose other images or another extent.</source>
   <translation>Il n’y a pas de données dans la partie choisie de {0}. Choisissez d’autres images ou une autre étendue.</translation>
  </message>
  <message>
   <source>There is no data in this part of the raster: click on the image.</source>
   <translation>Il n’y a pas de données dans cette partie du raster : cliquez sur l’image.</translation>
  </message>
  <message>
   <source>There is no decoder of the kind {0}; choose auto, {1}.</source>
   <translation>Il n’y a pas de décodeur du genre {0} ; choisissez auto, {1}.</translation>
  </message>
  <message>
   <source>There is no export format {0}; there are: {1}.</source>
   <translation>Il n’y a pas de format d’export {0} ; il y a : {1}.</translation>
  </message>
  <message>
   <source>There is no file {0}. Choose the weights again.</source>
   <translation>Il n’y a pas de fichier {0}. Choisissez à nouveau les poids.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Check its name.</source>
   <translation>Il n’y a pas de dossier {0}. Vérifiez son nom.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Choose one that holds a folder of images for each class.</source>
   <translation>Il n’y a pas de dossier {0}. Choisissez-en un qui contient un dossier d’images par classe.</translation>
  </message>
  <message>
   <source>There is no image to adapt to. Choose at least one.</source>
   <translation>Il n’y a pas d’image à laquelle s’adapter. Choisissez-en au moins une.</translation>
  </message>
  <message>
   <source>There is no model file {0}. Download the model, or choose a file that you already have.</source>
   <translation>Il n’y a pas de fichier de modèle {0}. Téléchargez le modèle, ou choisissez un fichier que vous avez déjà.</translation>
  </message>
  <message>
   <source>There is no model named {0} in the catalogue, which has {1}.</source>
   <translation>Il n’y a pas de modèle nommé {0} dans le catalogue, qui a {1}.</translation>
  </message>
  <message>
   <source>There is no model {0}: it is neither a file or folder nor one of {1}.</source>
   <translation>Il n’y a pas de modèle {0} : ce n’est ni un fichier ou dossier, ni l’un de ceux-ci : {1}.</translation>
  </message>
  <message>
   <source>There is no part {0} of {1}. Count parts from 1, e.g. 1/4 to 4/4.</source>
   <translation>Il n’y a pas de partie {0} sur {1}. Comptez les parties à partir de 1, p. ex. 1/4 à 4/4.</translation>
  </message>
  <message>
   <source>There is no ranking {0} with {1} masks; choose {2}, and 1 to 200 masks.</source>
   <translation>Il n’y a pas de classement {0} avec {1} masques ; choisissez {2}, et 1 à 200 masques.</translation>
  </message>
  <message>
   <source>There is no raster with labels to train on. Choose at least one pair.</source>
   <translation>Il n’y a pas de raster avec étiquettes sur lequel entraîner. Choisissez au moins une paire.</translation>
  </message>
  <message>
   <source>There is no scheduler at {0} that answers ({1}). Start one with dask scheduler, and check the address and, for tls://, the certificates in dask's configuration.</source>
   <translation>Aucun ordonnanceur ne répond à l’adresse {0} ({1}). Démarrez-en un avec dask scheduler, et vérifiez l’adresse et, pour tls://, les certificats dans la configuration de dask.</translation>
  </message>
  <message>
   <source>There is no student of the kind {0}; choose {1}.</source>
   <translation>Il n’y a pas d’élève du genre {0} ; choisissez {1}.</translation>
  </message>
  <message>
   <source>There is no table {0}. Choose a CSV file with the columns image and class.</source>
   <translation>Il n’y a pas de table {0}. Choisissez un fichier CSV avec les colonnes image et class.</translation>
  </message>
  <message>
   <source>There is no {0} on this machine, so no jobs can be given to {1}. Start the run on a machine of the cluster that takes jobs.</source>
   <translation>La commande {0} n’existe pas sur cette machine, aucune tâche ne peut donc être envoyée à {1}. Lancez le traitement sur une machine de la grappe qui accepte des tâches.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}”; there are: {2}.</source>
   <translation>« {1} » n’existe pas ({0}) ; il y a : {2}.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or take a smaller extent.</source>
   <translation>La mémoire ne suffit pas pour cela. Fermez d’autres programmes ou prenez une étendue plus petite.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: their scores are lower than a training's. Label ground farther apart.</source>
   <translation>Il y a trop peu de terrain étiqueté pour calibrer les décodeurs de la courbe d'apprentissage comme ceux d'un entraînement : leurs scores sont plus bas que ceux d'un entraînement. Étiquetez du terrain plus éloigné.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to keep some aside. Label ground farther apart.</source>
   <translation>Il y a trop peu de terrain étiqueté pour en mettre de côté. Étiquetez du terrain plus dispersé.</translation>
  </message>
  <message>
   <source>These requirements carry no hashes, so nothing is compared with a hash.</source>
   <translation>Ces exigences ne portent pas d’empreintes, rien n’est donc comparé à une empreinte.</translation>
  </message>
  <message>
   <source>They are empty, no polygons, or cannot be brought to the raster's CRS.</source>
   <translation>Elles sont vides, ne sont pas des polygones, ou ne peuvent pas être ramenées au SCR du raster.</translation>
  </message>
  <message>
   <source>They do not lie {0}.</source>
   <translation>Elles ne se trouvent pas {0}.</translation>
  </message>
  <message>
   <source>They have no class.</source>
   <translation>Elles n’ont pas de classe.</translation>
  </message>
  <message>
   <source>This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation>Ce Python ne peut pas créer d’environnements virtuels. Installez son module venv (sur Debian et Ubuntu : apt-get install python3-venv), puis réessayez.</translation>
  </message>
  <message>
   <source>This count has no {0} plot; it has: {1}.</source>
   <translation>Ce comptage n’a pas de diagramme {0} ; il a : {1}.</translation>
  </message>
  <message>
   <source>This engine does not know {0}; the plugin and its engine do not match.</source>
   <translation>Ce moteur ne connaît pas {0} ; l’extension et son moteur ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>This engine speaks protocol {0}, the plugin (version {1}) protocol {2}. Restart QGIS so that both are the same version.</source>
   <translation>Ce moteur parle le protocole {0}, l’extension (version {1}) le protocole {2}. Redémarrez QGIS pour que les deux soient de la même version.</translation>
  </message>
  <message>
   <source>This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.</source>
   <translation>Ce terrain appartient à d’autres formes de la couche : cliquez ailleurs, ou autorisez les recouvrements.</translation>
  </message>
  <message>
   <source>Tile {0} of {1}</source>
   <translation>Tuile {0} sur {1}</translation>
  </message>
  <message>
   <source>Training needs at least one epoch. Raise the number of epochs.</source>
   <translation>L’entraînement a besoin d’au moins une époque. Augmentez le nombre d’époques.</translation>
  </message>
  <message>
   <source>Training on {0} of each class, draw {1} of {2}</source>
   <translation>Entraînement sur {0} de chaque classe, tirage {1} sur {2}</translation>
  </message>
  <message>
   <source>Training was cancelled before the first epoch was over, so there is nothing to keep.</source>
   <translation>L’entraînement a été annulé avant la fin de la première époque, il n’y a donc rien à garder.</translation>
  </message>
  <message>
   <source>Trying again, and asking pip for its reasons.</source>
   <translation>Nouvel essai, en demandant ses raisons à pip.</translation>
  </message>
  <message>
   <source>Twice as many may reach about {0}.</source>
   <translation>Le double peut atteindre environ {0}.</translation>
  </message>
  <message>
   <source>Unlabelled ground can be {0}, not {1}.</source>
   <translation>Le terrain sans étiquette peut être {0}, pas {1}.</translation>
  </message>
  <message>
   <source>Waiting for a worker on {0}{1}</source>
   <translation>En attente d’un worker sur {0}{1}</translation>
  </message>
  <message>
   <source>What shall be added is published for Python {0}.{1} and newer, and {2} is Python {3}. Choose a newer Python in the engine's settings and set the engine up again.</source>
   <translation>Ce qui doit être ajouté est publié pour Python {0}.{1} et plus récent, et {2} est Python {3}. Choisissez un Python plus récent dans les réglages du moteur et installez à nouveau le moteur.</translation>
  </message>
  <message>
   <source>What the decoder says could not be written to {0}: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation>Ce que dit le décodeur n’a pas pu être écrit dans {0} : {1}. Libérez de la place ou choisissez un autre dossier ; les tuiles finies restent.</translation>
  </message>
  <message>
   <source>What was installed does not work: {0}</source>
   <translation>Ce qui a été installé ne fonctionne pas : {0}</translation>
  </message>
  <message>
   <source>What {0} gives is not {1}: its size or SHA-256 is not the catalogue's. It was not kept; try again, or download it elsewhere and choose the file.</source>
   <translation>Ce que donne {0} n’est pas {1} : sa taille ou son SHA-256 n’est pas celui du catalogue. Rien n’a été gardé ; réessayez, ou téléchargez-le ailleurs et choisissez le fichier.</translation>
  </message>
  <message>
   <source>Whether more labels would help cannot be told: there are too few numbers of polygons to compare.</source>
   <translation>On ne peut pas dire si davantage d’étiquettes aideraient : il y a trop peu de nombres de polygones à comparer.</translation>
  </message>
  <message>
   <source>With enough data, and of one class alone: {0} of {1}. Label more.</source>
   <translation>Avec assez de données, et d'une seule classe : {0} sur {1}. Étiquetez davantage.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>Écriture des fichiers</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation>Écriture des rasters</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Écriture : {0}</translation>
  </message>
  <message>
   <source>{0} % of its labelled ground got its right class.</source>
   <translation>{0} % de son terrain étiqueté a reçu sa bonne classe.</translation>
  </message>
  <message>
   <source>{0} ({1} × {2} pixels) and {3} ({4} × {5}) have no georeference, so they lie on each other only where their size is the same. Give both a CRS and a geotransform.</source>
   <translation>{0} ({1} × {2} pixels) et {3} ({4} × {5}) n’ont pas de géoréférencement ; pour se superposer, il leur faut donc la même taille. Donnez à chaque raster un SCR et une géotransformation.</translation>
  </message>
  <message>
   <source>{0} It could not be kept elsewhere either. {1}</source>
   <translation>{0} Impossible aussi de le garder ailleurs. {1}</translation>
  </message>
  <message>
   <source>{0} MB have arrived and are kept: try again to go on.</source>
   <translation>{0} Mo sont arrivés et gardés : réessayez pour continuer.</translation>
  </message>
  <message>
   <source>{0} Or name another interpreter in the engine's settings.</source>
   <translation>{0} Ou indiquez un autre interpréteur dans les réglages du moteur.</translation>
  </message>
  <message>
   <source>{0} The finished tiles stay.</source>
   <translation>{0} Les tuiles finies restent.</translation>
  </message>
  <message>
   <source>{0} The tiles that are finished stay.</source>
   <translation>{0} Les tuiles qui sont finies restent.</translation>
  </message>
  <message>
   <source>{0} The trained model was kept in {1}: copy it from there.</source>
   <translation>{0} Le modèle entraîné a été gardé dans {1} : copiez-le à partir de là.</translation>
  </message>
  <message>
   <source>{0} already holds another {1}. Rename {2} and choose it again.</source>
   <translation>{0} contient déjà un autre fichier {1}. Renommez {2} et choisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>{0} already holds {1}, which is not of this run and is not overwritten. Choose another folder, or {2}.</source>
   <translation>{0} contient déjà {1}, qui ne vient pas de cette cartographie et n’est pas écrasé. Choisissez un autre dossier, ou {2}.</translation>
  </message>
  <message>
   <source>{0} also knew {1}, which these labels do not hold; it is left out.</source>
   <translation>{0} connaissait aussi {1}, que ces étiquettes ne contiennent pas ; cela est laissé de côté.</translation>
  </message>
  <message>
   <source>{0} and {1} hold the same decoder. Choose two that differ.</source>
   <translation>{0} et {1} contiennent le même décodeur. Choisissez-en deux qui diffèrent.</translation>
  </message>
  <message>
   <source>{0} are too few to judge by. Give at least four.</source>
   <translation>{0} : c’est trop peu pour juger. Donnez-en au moins quatre.</translation>
  </message>
  <message>
   <source>{0} band</source>
   <translation>{0} bande</translation>
  </message>
  <message>
   <source>{0} bands</source>
   <translation>{0} bandes</translation>
  </message>
  <message>
   <source>{0} beside the image left out.</source>
   <translation>Laissé de côté, hors de l’image : {0}.</translation>
  </message>
  <message>
   <source>{0} block</source>
   <translation>{0} bloc</translation>
  </message>
  <message>
   <source>{0} blocks</source>
   <translation>{0} blocs</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or download {1} elsewhere and choose the file.</source>
   <translation>Impossible de télécharger {0} à travers un proxy SOCKS. Choisissez un proxy HTTP dans les réglages réseau de QGIS, ou téléchargez {1} ailleurs et choisissez le fichier.</translation>
  </message>
  <message>
   <source>{0} cannot be laid on {1}: {2}</source>
   <translation>Impossible de superposer {0} à {1} : {2}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as a raster; {1}</source>
   <translation>Impossible d’ouvrir {0} comme raster ; {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). Download the model again.</source>
   <translation>Impossible de lire {0} ({1}). Téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a CSV file: line {1}: {2}. Look for a quotation mark that is not closed, or save it again.</source>
   <translation>Impossible de lire {0} comme fichier CSV : ligne {1} : {2}. Cherchez un guillemet qui n’est pas fermé, ou enregistrez à nouveau le fichier.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a vector layer: {1}</source>
   <translation>Impossible de lire {0} comme couche vectorielle : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as an image ({1}). Copy it again or take it out.</source>
   <translation>Impossible de lire {0} comme image ({1}). Copiez le fichier à nouveau ou retirez-le.</translation>
  </message>
  <message>
   <source>{0} cannot be read as weights ({1}). Copy or download it again.</source>
   <translation>Impossible de lire {0} comme poids ({1}). Copiez ou téléchargez le fichier à nouveau.</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end; it may be damaged: {1}.</source>
   <translation>Impossible de lire {0} jusqu’au bout ; le fichier est peut-être endommagé : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the file or copy it again.</source>
   <translation>Impossible de lire {0} : {1}. Vérifiez le fichier ou copiez-le à nouveau.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the name.</source>
   <translation>Impossible de lire {0} : {1}. Vérifiez le nom.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the path.</source>
   <translation>Impossible de lire {0} : {1}. Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Copy the package again.</source>
   <translation>Impossible de lire {0} : {1}. Copiez à nouveau le paquet.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: it is in use or not yours. Stop the engine, then try again.</source>
   <translation>Impossible de supprimer {0} : son contenu est en cours d’utilisation ou n’est pas à vous. Arrêtez le moteur, puis réessayez.</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}). Choose another folder.</source>
   <translation>Impossible d’écrire {0} ({1}). Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} cannot be written to, so {1} was not saved: choose another folder.</source>
   <translation>Impossible d’écrire dans {0}, rien n’a donc été enregistré de {1} : choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} cannot be written. Choose a folder that you may write to, then try again.</source>
   <translation>Impossible d’écrire dans {0}. Choisissez un dossier où vous pouvez écrire, puis réessayez.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Choose another folder.</source>
   <translation>Impossible d’écrire {0} : {1}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Free some space or choose another folder.</source>
   <translation>Impossible d’écrire {0} : {1}. Libérez de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} cannot run on {1}: {2}. Choose the CPU.</source>
   <translation>{0} ne peut pas tourner sur {1} : {2}. Choisissez le processeur.</translation>
  </message>
  <message>
   <source>{0} cell</source>
   <translation>{0} cellule</translation>
  </message>
  <message>
   <source>{0} cells</source>
   <translation>{0} cellules</translation>
  </message>
  <message>
   <source>{0} class</source>
   <translation>{0} classe</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation>{0} classes</translation>
  </message>
  <message>
   <source>{0} comes with {1} of its ground and {2} with {3}. Give each raster as many, in the same order.</source>
   <translation>{0} vient avec {1} de son terrain et {2} avec {3}. Donnez-en autant à chaque raster, dans le même ordre.</translation>
  </message>
  <message>
   <source>{0} could not be copied to {1}: {2}.</source>
   <translation>Impossible de copier {0} vers {1} : {2}.</translation>
  </message>
  <message>
   <source>{0} could not be downloaded from {1}: {2}.{3}{4}</source>
   <translation>Impossible de télécharger {0} depuis {1} : {2}.{3}{4}</translation>
  </message>
  <message>
   <source>{0} could not be stored in {1}: {2}. It takes {3} MB; what has arrived stays for the next try.</source>
   <translation>Impossible de stocker {0} dans {1} : {2}. Il faut {3} Mo ; ce qui est arrivé reste pour le prochain essai.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Choose another folder or name.</source>
   <translation>Impossible d’écrire {0} : {1}. Choisissez un autre dossier ou un autre nom.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation>Impossible d’écrire {0} : {1}. Libérez de la place ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder; the tiles that are finished stay.</source>
   <translation>Impossible d’écrire {0} : {1}. Libérez de la place ou choisissez un autre dossier ; les tuiles qui sont finies restent.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another.</source>
   <translation>Impossible d’écrire {0} : {1}. Libérez de la place ou faites un autre choix.</translation>
  </message>
  <message>
   <source>{0} crater</source>
   <translation>{0} cratère</translation>
  </message>
  <message>
   <source>{0} craters</source>
   <translation>{0} cratères</translation>
  </message>
  <message>
   <source>{0} did not take a job: {1}. Check {2}.</source>
   <translation>{0} n’a pas accepté une tâche : {1}. Vérifiez {2}.</translation>
  </message>
  <message>
   <source>{0} does not answer as a Python interpreter. Choose another one.</source>
   <translation>{0} ne répond pas comme un interpréteur Python. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{0} does not describe a model. Download it again.</source>
   <translation>{0} ne décrit pas de modèle. Téléchargez à nouveau le fichier.</translation>
  </message>
  <message>
   <source>{0} does not end in {1}. Choose a name that does.</source>
   <translation>{0} ne se termine pas par {1}. Choisissez un nom qui le fait.</translation>
  </message>
  <message>
   <source>{0} does not hold official weights: its SHA-256 is none of the catalogue's.</source>
   <translation>{0} ne contient pas de poids officiels : son SHA-256 n’est aucun de ceux du catalogue.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}. Choose {2}, or download it here.</source>
   <translation>{0} ne contient pas les poids officiels de {1}. Choisissez {2}, ou téléchargez ici le modèle.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}; it is kept by its own name.</source>
   <translation>{0} ne contient pas les poids officiels de {1} ; le fichier est gardé sous son propre nom.</translation>
  </message>
  <message>
   <source>{0} does not know {1}, so it calls such ground something else.</source>
   <translation>{0} ne connaît pas {1} et appelle donc autrement ce terrain.</translation>
  </message>
  <message>
   <source>{0} does not lie on {1}, so it is no second count of the same ground.</source>
   <translation>{0} n’est pas sur {1}, ce n’est donc pas un second comptage du même terrain.</translation>
  </message>
  <message>
   <source>{0} does not reach the ground of {1}. Choose a layer of the same place, or correct the georeference that is wrong.</source>
   <translation>{0} n’atteint pas le terrain de {1}. Choisissez une couche du même lieu, ou corrigez le géoréférencement qui est faux.</translation>
  </message>
  <message>
   <source>{0} does not say which latitudes it holds: they are taken for planetocentric, as is the custom and as QGIS draws them. Where they are planetographic, say so.</source>
   <translation>{0} ne dit pas de quel genre sont ses latitudes : elles sont tenues pour planétocentriques, comme de coutume et comme QGIS les dessine. Si elles sont planétographiques, dites-le.</translation>
  </message>
  <message>
   <source>{0} does not say {1}. docs/cluster.md has a file to copy.</source>
   <translation>{0} ne dit pas {1}. docs/cluster.md a un fichier à copier.</translation>
  </message>
  <message>
   <source>{0} does not start ({1}). Choose another Python.</source>
   <translation>{0} ne démarre pas ({1}). Choisissez un autre Python.</translation>
  </message>
  <message>
   <source>{0} does not start on OpenVINO. Choose the torch backend.</source>
   <translation>{0} ne démarre pas avec OpenVINO. Choisissez le backend torch.</translation>
  </message>
  <message>
   <source>{0} exists already and is not overwritten. Choose another name for the model package.</source>
   <translation>{0} existe déjà et n’est pas écrasé. Choisissez un autre nom pour le paquet de modèle.</translation>
  </message>
  <message>
   <source>{0} feature</source>
   <translation>{0} entité</translation>
  </message>
  <message>
   <source>{0} features</source>
   <translation>{0} entités</translation>
  </message>
  <message>
   <source>{0} further layer</source>
   <translation>{0} autre couche</translation>
  </message>
  <message>
   <source>{0} further layers</source>
   <translation>{0} autres couches</translation>
  </message>
  <message>
   <source>{0} gives features for decoders alone and cannot be clicked with; choose {1} or a model of your own.</source>
   <translation>{0} donne des caractéristiques pour les décodeurs seulement et ne sert pas aux clics ; choisissez {1} ou un modèle à vous.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference system away to work in pixels.</source>
   <translation>{0} a un système de coordonnées de référence mais pas de géotransformation, si bien que personne ne sait où se trouve l’image ni quelle taille ont ses pixels. Géoréférencez-la (dans QGIS : Couche, Géoréférenceur), ou retirez son système de coordonnées de référence pour travailler en pixels.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but the raster has none: set the raster's.</source>
   <translation>{0} a un système de coordonnées de référence mais le raster n’en a pas : définissez celui du raster.</translation>
  </message>
  <message>
   <source>{0} has a {1} but neither {2}. Download the whole model.</source>
   <translation>{0} a un fichier {1} mais rien de ceci : {2}. Téléchargez le modèle entier.</translation>
  </message>
  <message>
   <source>{0} has a {1} but no {2}. Download the whole model, with weights as safetensors.</source>
   <translation>{0} a un fichier {1} mais pas de {2}. Téléchargez le modèle entier, avec les poids en safetensors.</translation>
  </message>
  <message>
   <source>{0} has an image encoder of {1} channels and {2} blocks, which is none of the official sizes of SAM 2. Use {3}, or a folder as transformers saves a model, which tells its own layout.</source>
   <translation>{0} a un encodeur d’image de {1} canaux et {2} blocs, ce qui n’est aucune des tailles officielles de SAM 2. Utilisez {3}, ou un dossier comme transformers enregistre un modèle, qui dit sa propre structure.</translation>
  </message>
  <message>
   <source>{0} has changed since it was opened: try again to use the new file.</source>
   <translation>{0} a changé depuis l’ouverture : réessayez pour utiliser le nouveau fichier.</translation>
  </message>
  <message>
   <source>{0} has format version {1}, and this engine reads version {2}. Update the plugin, or train again with this version.</source>
   <translation>{0} a la version de format {1}, et ce moteur lit la version {2}. Mettez l’extension à jour, ou refaites l’entraînement avec cette version.</translation>
  </message>
  <message>
   <source>{0} has learnt at {1} {2} a sample; {3} is seen at {4} {5}. A start from nothing may do better.</source>
   <translation>{0} a appris à {1} {2} par échantillon ; {3} se présente à {4} {5}. Un départ de rien peut faire mieux.</translation>
  </message>
  <message>
   <source>{0} has learnt from a part of this ground, and its scores are too good there.</source>
   <translation>{0} a appris d’une partie de ce terrain, et ses scores y sont trop bons.</translation>
  </message>
  <message>
   <source>{0} has learnt from labels of {1} too. On ground that it has seen, its scores are too good.</source>
   <translation>{0} a aussi appris des étiquettes de {1}. Sur le terrain déjà vu, ses scores sont trop bons.</translation>
  </message>
  <message>
   <source>{0} has learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch), or start from nothing.</source>
   <translation>{0} a appris sur {1}, et {2} s’affiche comme {3}. Changez ce qui est montré de la couche (page Annoter, Étirement), ou partez de rien.</translation>
  </message>
  <message>
   <source>{0} has learnt on features of {1}, and {2} is asked for. Leave the image model as it is, or start from nothing.</source>
   <translation>{0} a appris sur des caractéristiques de {1}, et la demande est {2}. Laissez le modèle d’image tel quel, ou partez de rien.</translation>
  </message>
  <message>
   <source>{0} has learnt on rasters {1} a CRS, so that its scale and that of these rasters cannot be compared. Start from nothing, or from another decoder.</source>
   <translation>{0} a appris sur des rasters {1} SCR, son échelle et celle de ces rasters ne peuvent donc pas être comparées. Partez de rien, ou d’un autre décodeur.</translation>
  </message>
  <message>
   <source>{0} has learnt on {1} of its ground, and not on {2}. Train on the same layers as then, or start from nothing.</source>
   <translation>{0} a appris sur {1} de son terrain, et non sur {2}. Entraînez sur les mêmes couches qu'alors, ou partez de rien.</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system, so {1} cannot be told: set it in QGIS and export again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE).</source>
   <translation>{0} n’a pas de système de coordonnées de référence, il est donc impossible de donner {1} : définissez-le dans QGIS et exportez à nouveau. D’une image qui n’en a pas, on peut tirer des annotations COCO (--format coco --raster IMAGE).</translation>
  </message>
  <message>
   <source>{0} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of them, or choose another label layer.</source>
   <translation>{0} n’a pas de champ 'reviewed', aucun de ses polygones n’est donc connu comme relu : entraînez sur tous, ou choisissez une autre couche d’étiquettes.</translation>
  </message>
  <message>
   <source>{0} has no field {1}; its fields are: {2}. Choose the one that holds the class (--class-field in a terminal).</source>
   <translation>{0} n’a pas de champ {1} ; ses champs sont : {2}. Choisissez celui qui contient la classe (--class-field dans un terminal).</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the class; its fields are: {2}. Choose the class field (--class-field in a terminal), or none to export all polygons.</source>
   <translation>{0} n’a pas de champ « {1} » qui dise la classe ; ses champs sont : {2}. Choisissez le champ de classe (--class-field dans un terminal), ou aucun pour exporter tous les polygones.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the {2}; its fields are: {3}.</source>
   <translation>{0} n’a pas de champ « {1} » pour cela ({2}) ; ses champs sont : {3}.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}”; its fields are: {2}.</source>
   <translation>{0} n’a pas de champ « {1} » ; ses champs sont : {2}.</translation>
  </message>
  <message>
   <source>{0} has no georeference and {1} has one, so nobody knows how they lie on each other. Give {2} a CRS and a geotransform.</source>
   <translation>{0} n’a pas de géoréférencement et {1} en a un, si bien que personne ne sait comment les superposer. Donnez à {2} un SCR et une géotransformation.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the model package {1} works at a ground sampling of {2} m. Give the raster a CRS and a geotransform.</source>
   <translation>{0} n’a pas de géoréférencement, et le paquet de modèle {1} travaille à un échantillonnage au sol de {2} m. Donnez au raster un SCR et une géotransformation.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the patch classifier {1} wants cells of {2} m. Give the raster a CRS and a geotransform, or a side in {3}.</source>
   <translation>{0} n’a pas de géoréférencement, et le classificateur de vignettes {1} veut des cellules de {2} m. Donnez au raster un SCR et une géotransformation, ou un côté en {3}.</translation>
  </message>
  <message>
   <source>{0} has no georeference, so nobody knows where it lies beside the others. Give it a CRS and a geotransform, or map it by itself.</source>
   <translation>{0} n’a pas de géoréférencement, si bien que personne ne sait où se trouve ce raster par rapport aux autres. Donnez-lui un SCR et une géotransformation, ou cartographiez-le seul.</translation>
  </message>
  <message>
   <source>{0} has no layer of {1}; its layers are: {2}. Choose another file.</source>
   <translation>{0} n’a pas de couche de ce genre ({1}) ; ses couches sont : {2}. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{0} has no layer {1}; its layers are: {2}.</source>
   <translation>{0} n’a pas de couche {1} ; ses couches sont : {2}.</translation>
  </message>
  <message>
   <source>{0} has no names of its classes, since {1} is missing beside it or damaged. Copy the whole folder of the map run, or map again.</source>
   <translation>{0} n’a pas de noms pour ses classes, car {1} manque à côté ou est endommagé. Copiez le dossier entier de la cartographie, ou refaites la carte.</translation>
  </message>
  <message>
   <source>{0} has no raster bands.{1}</source>
   <translation>{0} n’a pas de bandes raster.{1}</translation>
  </message>
  <message>
   <source>{0} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation>{0} n’a pas de module venv. Installez-le (sur Debian et Ubuntu : apt-get install python3-venv), puis réessayez.</translation>
  </message>
  <message>
   <source>{0} has no {1}. Choose a folder as transformers or timm save one, or a file of weights.</source>
   <translation>{0} n’a pas de fichier {1}. Choisissez un dossier comme transformers ou timm l’enregistrent, ou un fichier de poids.</translation>
  </message>
  <message>
   <source>{0} has pixels of {1}, and the model {2} learnt from pixels of {3}: what it goes by may be too fine to be seen here.</source>
   <translation>{0} a des pixels de {1}, et le modèle {2} a appris de pixels de {3} : ce à quoi il se fie peut être trop fin pour se voir ici.</translation>
  </message>
  <message>
   <source>{0} has several layers that may hold {1}: {2}. Say which one is meant ({3} in a terminal).</source>
   <translation>{0} a plusieurs couches qui peuvent contenir {1} : {2}. Dites laquelle il faut prendre ({3} dans un terminal).</translation>
  </message>
  <message>
   <source>{0} has the size of {1} but other content (its SHA-256 differs). Delete the file and download it again.</source>
   <translation>{0} a la taille de {1} mais un autre contenu (son SHA-256 diffère). Supprimez le fichier et téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, which no file of a model package has. Copy the package again, or train anew.</source>
   <translation>{0} fait {1} Mo, ce qu’aucun fichier de paquet de modèle ne fait. Copiez à nouveau le paquet, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes, but {2} has {3}. Delete the file and download it again.</source>
   <translation>{0} a {1} octets, mais {2} en a {3}. Supprimez le fichier et téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>{0} has {1}. Choose {2}.</source>
   <translation>{0} a {1}. Choisissez {2}.</translation>
  </message>
  <message>
   <source>{0} holds another map run (other raster, model, extent, or number of looks). Choose another folder, or {1}.</source>
   <translation>{0} contient une autre cartographie (autre raster, modèle, étendue ou nombre de regards). Choisissez un autre dossier, ou {1}.</translation>
  </message>
  <message>
   <source>{0} holds another search by now: its landforms are others.</source>
   <translation>{0} contient maintenant une autre recherche : ses formes sont d’autres.</translation>
  </message>
  <message>
   <source>{0} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. Use a checkpoint from a source that you trust, saved as a plain state dictionary.</source>
   <translation>{0} contient plus que des poids, ou est un fichier endommagé, et n’a pas été chargé : il pourrait exécuter du code sur cette machine. Utilisez un checkpoint d’une source à laquelle vous vous fiez, enregistré comme simple dictionnaire d’état.</translation>
  </message>
  <message>
   <source>{0} holds no map: there is no {1} in it. Choose the folder of a finished map run.</source>
   <translation>{0} ne contient pas de carte : il n’y a pas de {1} dedans. Choisissez le dossier d’une cartographie finie.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files, one with encoder and one with decoder in its name.</source>
   <translation>{0} ne contient pas de paire de fichiers ONNX, l’un avec encoder et l’autre avec decoder dans son nom.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name.</source>
   <translation>{0} ne contient pas de paire de fichiers ONNX. Il en faut deux, l’un avec encoder et l’autre avec decoder dans son nom.</translation>
  </message>
  <message>
   <source>{0} holds no pixel with data, so there is nothing to outline.</source>
   <translation>{0} ne contient aucun pixel avec des données, il n’y a donc rien à tracer.</translation>
  </message>
  <message>
   <source>{0} holds no usable polygon: choose a polygon layer with landforms in it.</source>
   <translation>{0} ne contient aucun polygone utilisable : choisissez une couche de polygones qui contient des formes.</translation>
  </message>
  <message>
   <source>{0} holds no usable {1} with a class: {2}. Choose another layer or field.</source>
   <translation>{0} ne contient rien d’utilisable ({1}) avec une classe : {2}. Choisissez une autre couche ou un autre champ.</translation>
  </message>
  <message>
   <source>{0} holds no uv. Download it again.</source>
   <translation>{0} ne contient pas uv. Téléchargez à nouveau le fichier.</translation>
  </message>
  <message>
   <source>{0} holds no weights by name. Choose a file of a vision transformer.</source>
   <translation>{0} ne contient pas de poids avec des noms. Choisissez un fichier d’un transformeur de vision.</translation>
  </message>
  <message>
   <source>{0} holds patches of {1}, and two are the least to tell apart.</source>
   <translation>{0} contient des vignettes de {1}, et il en faut au moins deux à distinguer.</translation>
  </message>
  <message>
   <source>{0} holds program code beside weights and is not opened. Get a .safetensors file of the model.</source>
   <translation>{0} contient du code de programme à côté des poids et ne sera pas ouvert. Procurez-vous un fichier .safetensors du modèle.</translation>
  </message>
  <message>
   <source>{0} holds something else than an engine, so it is left alone. Choose an empty folder.</source>
   <translation>{0} contient autre chose qu’un moteur, on n’y touche donc pas. Choisissez un dossier vide.</translation>
  </message>
  <message>
   <source>{0} holds the official weights of {1}.</source>
   <translation>{0} contient les poids officiels de {1}.</translation>
  </message>
  <message>
   <source>{0} holds this map with {1}. Choose another folder, or {2}; the tiles are used again{3}.</source>
   <translation>{0} contient cette carte avec {1}. Choisissez un autre dossier, ou {2} ; les tuiles sont réutilisées{3}.</translation>
  </message>
  <message>
   <source>{0} holds tiles of another map run. Choose another folder, or {1}.</source>
   <translation>{0} contient des tuiles d’une autre cartographie. Choisissez un autre dossier, ou {1}.</translation>
  </message>
  <message>
   <source>{0} holds {1} values, which are no image: save their amplitude as a raster (gdal_calc.py), and take that.</source>
   <translation>{0} contient des valeurs {1}, qui ne font pas une image : enregistrez leur amplitude comme raster (gdal_calc.py), et prenez celui-ci.</translation>
  </message>
  <message>
   <source>{0} image</source>
   <translation>{0} image</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>{0} images</translation>
  </message>
  <message>
   <source>{0} is Python {1}; the engine needs {2}.</source>
   <translation>{0} est Python {1} ; le moteur a besoin de {2}.</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python; the engine needs a 64-bit one.</source>
   <translation>{0} est un Python 32 bits ; il en faut un de 64 bits au moteur.</translation>
  </message>
  <message>
   <source>{0} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.</source>
   <translation>{0} est un SAM 3, pour lequel ce moteur est trop ancien. Réparez le moteur dans l’onglet Moteur.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, and {2} is asked for. Ask for the kind {3} or 'auto', or start from nothing.</source>
   <translation>{0} est un décodeur du genre {1}, et la demande est {2}. Demandez le genre {3} ou 'auto', ou partez de rien.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, which is no network and cannot be exported. Train one of another kind.</source>
   <translation>{0} est un décodeur du genre {1}, qui n’est pas un réseau et ne peut pas être exporté. Entraînez-en un d’un autre genre.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no layer that can be read: choose a file.</source>
   <translation>{0} est un périphérique ou un tube, et non une couche lisible : choisissez un fichier.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no model. Choose a file or a folder.</source>
   <translation>{0} est un périphérique ou un tube, et non un modèle. Choisissez un fichier ou un dossier.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no table. Choose a CSV file.</source>
   <translation>{0} est un périphérique ou un tube, et non une table. Choisissez un fichier CSV.</translation>
  </message>
  <message>
   <source>{0} is a file of another kind ({1}), and only CSV is read here. Save it as CSV: in QGIS by Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns.</source>
   <translation>{0} est un fichier d’un autre type ({1}), et seul le CSV est lu ici. Enregistrez-le en CSV : dans QGIS par « Exporter » et « Sauvegarder les entités sous », avec la géométrie AS_XY, qui écrit les positions des points dans des colonnes.</translation>
  </message>
  <message>
   <source>{0} is a file, where tiles of the run would go. Choose another folder.</source>
   <translation>{0} est un fichier, là où iraient des tuiles de la cartographie. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} is a file. Choose a folder for the results.</source>
   <translation>{0} est un fichier. Choisissez un dossier pour les résultats.</translation>
  </message>
  <message>
   <source>{0} is a folder: give the name of a file in it.</source>
   <translation>{0} est un dossier : donnez le nom d’un fichier qui s’y trouve.</translation>
  </message>
  <message>
   <source>{0} is a map of {1} and {2} of {3}: what differs may be the images.</source>
   <translation>{0} est une carte de {1} et {2} en est une de {3} : ce qui diffère peut venir des images.</translation>
  </message>
  <message>
   <source>{0} is a model of the type {1}, which cannot be loaded. Plain vision transformers can: {2} of transformers, vit_{3} of timm, and files of DINOv2, DINOv3 and MAE.</source>
   <translation>{0} est un modèle du type {1}, qui ne peut pas être chargé. Les transformeurs de vision simples peuvent l’être : {2} de transformers, vit_{3} de timm, et les fichiers de DINOv2, DINOv3 et MAE.</translation>
  </message>
  <message>
   <source>{0} is a table without geometries: choose a polygon layer.</source>
   <translation>{0} est une table sans géométries : choisissez une couche de polygones.</translation>
  </message>
  <message>
   <source>{0} is ahead by {1} of mean IoU, but on {2}, too few to tell whether that is chance; {3} or more are needed.</source>
   <translation>{0} est en avance de {1} d'IoU moyenne, mais sur {2}, trop peu pour savoir si c'est le hasard ; il en faut {3} ou plus.</translation>
  </message>
  <message>
   <source>{0} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.</source>
   <translation>{0} est une paire ONNX, qui a besoin d’OpenVINO. Réparez le moteur pour l’installer.</translation>
  </message>
  <message>
   <source>{0} is an empty file: copy or download it again.</source>
   <translation>{0} est un fichier vide : copiez-le ou téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>{0} is an image of {1}, by its label or name, and the model {2} learnt from {3}.</source>
   <translation>{0} est une image de {1}, selon son en-tête ou son nom, et le modèle {2} a appris sur {3}.</translation>
  </message>
  <message>
   <source>{0} is better: its mean IoU is higher by {1} ({2} to {3}).</source>
   <translation>{0} fait mieux : son IoU moyenne est supérieure de {1} ({2} à {3}).</translation>
  </message>
  <message>
   <source>{0} is damaged or laid out as no {1} is ({2}). Download it again.</source>
   <translation>Impossible de lire {0} comme {1} : les fichiers sont endommagés ou d’une autre structure ({2}). Téléchargez-les à nouveau.</translation>
  </message>
  <message>
   <source>{0} is damaged or no ONNX model that OpenVINO can read. Export it again.</source>
   <translation>Le fichier {0} est endommagé ou n’est pas un modèle ONNX qu’OpenVINO peut lire. Exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>{0} is damaged or no PyTorch checkpoint. Download it again or choose another.</source>
   <translation>Le fichier {0} est endommagé ou n’est pas un checkpoint de PyTorch. Téléchargez-le à nouveau ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{0} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or remove it if they are of a map run.</source>
   <translation>Le fichier {0} est endommagé, si bien que personne ne peut dire à qui sont les fichiers à côté. Choisissez un autre dossier, ou supprimez-le s’ils viennent d’une cartographie.</translation>
  </message>
  <message>
   <source>{0} is damaged. Choose another folder, or {1}.</source>
   <translation>Le fichier {0} est endommagé. Choisissez un autre dossier, ou {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged: it has entries of another version. {1}</source>
   <translation>Le fichier {0} est endommagé : il a des entrées d’une autre version. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: it is not readable as JSON. {1}</source>
   <translation>Le fichier {0} est endommagé : il n’est pas lisible comme JSON. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its hash is not the one in the card. Copy it again, or train anew.</source>
   <translation>Le fichier {0} est endommagé : son empreinte n’est pas celle de la fiche. Copiez-le à nouveau, ou refaites l’entraînement.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}. {2}</source>
   <translation>Le fichier {0} est endommagé : {1}. {2}</translation>
  </message>
  <message>
   <source>{0} is empty, so it holds no usable {1} with a class. Choose another layer, or draw labels first.</source>
   <translation>{0} est vide et ne contient donc rien d’utilisable ({1}) avec une classe. Choisissez une autre couche, ou dessinez d’abord des étiquettes.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again.</source>
   <translation>Le fichier {0} a disparu ou est endommagé, les formes ne peuvent donc plus être classées par ressemblance. Relancez la recherche.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged. Start the map again; it is computed anew.</source>
   <translation>Le fichier {0} a disparu ou est endommagé. Relancez la cartographie ; il sera recalculé.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation>{0} est là</translation>
  </message>
  <message>
   <source>{0} is in use. Stop the engine, or close QGIS, then try again.</source>
   <translation>Le dossier {0} est en cours d’utilisation. Arrêtez le moteur, ou fermez QGIS, puis réessayez.</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB. Split it, or choose another file.</source>
   <translation>{0} fait plus de {1} Mo. Divisez le fichier, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{0} is learnt from, so it cannot judge: its scores would be too good. Give another raster to judge on.</source>
   <translation>{0} sert à apprendre et ne peut donc pas juger : ses scores seraient trop bons. Donnez un autre raster pour juger.</translation>
  </message>
  <message>
   <source>{0} is located by {1} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take what comes out.</source>
   <translation>{0} n’a de position que par {1}. Projetez d’abord l’image sur une carte (dans QGIS : Raster, Projections, Projection (warp)), et prenez ce qui en sort.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything decoder of the usual export layout: it lacks {1}.</source>
   <translation>{0} n’est pas un décodeur Segment Anything de la structure d’export habituelle : il y manque {1}.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything encoder: it should take one image.</source>
   <translation>{0} n’est pas un encodeur Segment Anything : il devrait prendre une image.</translation>
  </message>
  <message>
   <source>{0} is no longer there: put it back, or add the layer again.</source>
   <translation>{0} n’est plus là : remettez le fichier à sa place, ou ajoutez à nouveau la couche.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use a checkpoint of the official layout.</source>
   <translation>{0} n’est pas un simple dictionnaire de poids. Utilisez un checkpoint de la structure officielle.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({1}).</source>
   <translation>{0} n’est pas un simple dictionnaire de poids. Utilisez un checkpoint officiel de SAM 2 ({1}).</translation>
  </message>
  <message>
   <source>{0} is no raster of classes with colours. Choose that of a map run.</source>
   <translation>{0} n’est pas un raster de classes avec couleurs. Choisissez celui d’une cartographie.</translation>
  </message>
  <message>
   <source>{0} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.</source>
   <translation>{0} n’est pas du texte, ou est en UTF-16 sans sa marque. Enregistrez à nouveau le fichier comme CSV en UTF-8.</translation>
  </message>
  <message>
   <source>{0} is no tile of a map run and is not replaced. Choose another folder.</source>
   <translation>{0} n’est pas une tuile d’une cartographie et n’est pas remplacé. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} is not YAML: {1}.</source>
   <translation>{0} n’est pas du YAML : {1}.</translation>
  </message>
  <message>
   <source>{0} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder).</source>
   <translation>{0} n’est pas un checkpoint Segment Anything de la structure officielle ViT-B, ViT-L ou ViT-H, ni un de SAM 2. SAM 3 peut s’utiliser comme dossier de transformers, d’autres modèles comme paire ONNX (encodeur et décodeur).</translation>
  </message>
  <message>
   <source>{0} is not a model package: it has no {1}. Choose the folder that training made.</source>
   <translation>{0} n’est pas un paquet de modèle : il n’a pas de fichier {1}. Choisissez le dossier que l’entraînement a créé.</translation>
  </message>
  <message>
   <source>{0} is not as the finished run has left it: it was changed or damaged since. Allow overwriting to make it again from the tiles, or choose another folder.</source>
   <translation>Le fichier {0} n’est pas tel que la cartographie finie l’a laissé : il a été modifié ou endommagé depuis. Autorisez l’écrasement pour le refaire à partir des tuiles, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} is not declared as nodata; it is a special pixel of ISIS (null or saturated), so what holds it is taken as ground without data.</source>
   <translation>{0} n’est pas déclaré comme nodata ; c’est un pixel spécial d’ISIS (nul ou saturé), ce qui le contient est donc pris pour du terrain sans données.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it on the tab Engine, or take another.</source>
   <translation>{0} n’est pas encore là. Téléchargez ce modèle dans l’onglet Moteur, ou prenez-en un autre.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it, or choose a file that you already have.</source>
   <translation>{0} n’est pas encore là. Téléchargez ce modèle, ou choisissez un fichier que vous avez déjà.</translation>
  </message>
  <message>
   <source>{0} is not of a map run and is not overwritten. Choose another folder.</source>
   <translation>{0} ne vient pas d’une cartographie et n’est pas écrasé. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} is not offered for this system and Python by the package source. Choose another Python, or another package index or folder of wheels.</source>
   <translation>La source des paquets ne propose pas {0} pour ce système et ce Python. Choisissez un autre Python, ou un autre index des paquets ou dossier de wheels.</translation>
  </message>
  <message>
   <source>{0} is not the card of a model package. Choose the folder that training made.</source>
   <translation>{0} n’est pas la fiche d’un paquet de modèle. Choisissez le dossier que l’entraînement a créé.</translation>
  </message>
  <message>
   <source>{0} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later.</source>
   <translation>{0} n’est pas le fichier attendu (son SHA-256 diffère) et n’est donc pas utilisé. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>{0} is not there{1}: check the path, or add the layer again.</source>
   <translation>{0} n’est pas là{1} : vérifiez le chemin, ou ajoutez à nouveau la couche.</translation>
  </message>
  <message>
   <source>{0} is of another map run. Start the map again; it is computed anew.</source>
   <translation>Le fichier {0} est d’une autre cartographie. Relancez la cartographie ; il sera recalculé.</translation>
  </message>
  <message>
   <source>{0} is read for this result and is not replaced by it: choose another name.</source>
   <translation>{0} est lu pour ce résultat et n’est pas remplacé par lui : choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{0} is right on {1} % of the judged ground, and saying {2} everywhere would be on {3} %: do not trust its maps. Label more of the other classes, in more places, and train again.</source>
   <translation>{0} a raison sur {1} % du terrain jugé, et répondre {2} partout aurait raison sur {3} % : ne vous fiez pas à ses cartes. Étiquetez davantage les autres classes, à plus d’endroits, et refaites l’entraînement.</translation>
  </message>
  <message>
   <source>{0} is shown as {1}, and the model {2} learnt from {3}. What is shown can be chosen (Annotate page, Stretch; --bands in a terminal).</source>
   <translation>{0} s’affiche comme {1}, et le modèle {2} a appris sur {3}. Ce qui est montré se choisit (page Annoter, Étirement ; --bands dans un terminal).</translation>
  </message>
  <message>
   <source>{0} is shown with {1}, and the model {2} learnt with {3}. Choose the same (Annotate page, Stretch) if the map looks wrong.</source>
   <translation>{0} s’affiche avec {1}, et le modèle {2} a appris avec {3}. Choisissez le même (page Annoter, Étirement) si la carte semble fausse.</translation>
  </message>
  <message>
   <source>{0} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or its folder of transformers with a file model.safetensors.</source>
   <translation>{0} est le décodeur d’un SAM 2, qui ne peut pas servir de paire ONNX. Prenez son checkpoint (.pt), ou son dossier de transformers avec un fichier model.safetensors.</translation>
  </message>
  <message>
   <source>{0} is the raster itself: choose another name for the COG.</source>
   <translation>{0} est le raster lui-même : choisissez un autre nom pour le COG.</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it (--overwrite in a terminal).</source>
   <translation>{0} existe déjà : choisissez un autre nom, ou autorisez l’écrasement (--overwrite dans un terminal).</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it.</source>
   <translation>{0} existe déjà : choisissez un autre nom, ou autorisez l’écrasement.</translation>
  </message>
  <message>
   <source>{0} is timm's {1}, which cannot be loaded. Of timm's models the plain vision transformers (vit_{2}) can.</source>
   <translation>{0} est {1} de timm, qui ne peut pas être chargé. Parmi les modèles de timm, les transformeurs de vision simples (vit_{2}) peuvent l’être.</translation>
  </message>
  <message>
   <source>{0} is to hold a page that opens in a browser: let its name end with .html.</source>
   <translation>{0} doit contenir une page qui s’ouvre dans un navigateur : donnez-lui un nom qui se termine par .html.</translation>
  </message>
  <message>
   <source>{0} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8.</source>
   <translation>{0} n’est écrit ni en UTF-8 ni en UTF-16. Enregistrez à nouveau le fichier comme CSV en UTF-8.</translation>
  </message>
  <message>
   <source>{0} is {1} and is not replaced: choose another name.</source>
   <translation>{0} est {1} et n’est pas remplacé : choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{0} is {1}, and no image that can be opened: choose a file.</source>
   <translation>{0} est {1}, et non une image qui s’ouvre : choisissez un fichier.</translation>
  </message>
  <message>
   <source>{0} lacks an archive cpython-{1}{2}-install_only_stripped.tar.gz of python-build-standalone. Add the one for this machine.</source>
   <translation>Dans {0} il manque une archive cpython-{1}{2}-install_only_stripped.tar.gz de python-build-standalone. Ajoutez celle pour cette machine.</translation>
  </message>
  <message>
   <source>{0} lacks weights of a {1}, e.g. {2}. Download the whole model.</source>
   <translation>Dans {0} il manque des poids d’un modèle {1}, p. ex. {2}. Téléchargez le modèle entier.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, which fetches a Python. Add it.</source>
   <translation>Dans {0} il manque {1}, qui sert à obtenir un Python. Ajoutez ce paquet.</translation>
  </message>
  <message>
   <source>{0} lacks {1}. Download the whole model.</source>
   <translation>Dans {0} il manque {1}. Téléchargez le modèle entier.</translation>
  </message>
  <message>
   <source>{0} landform</source>
   <translation>{0} forme</translation>
  </message>
  <message>
   <source>{0} landforms</source>
   <translation>{0} formes</translation>
  </message>
  <message>
   <source>{0} layer</source>
   <translation>{0} couche</translation>
  </message>
  <message>
   <source>{0} layers</source>
   <translation>{0} couches</translation>
  </message>
  <message>
   <source>{0} left out that were chosen to be.</source>
   <translation>Laissé de côté par votre choix : {0}.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and the raster on {2}: choose labels of the same body.</source>
   <translation>{0} est sur {1} et le raster sur {2} : choisissez des étiquettes du même corps.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and {2} on {3}. Layers of one ground lie on one body: choose another layer, or correct the coordinate reference system that is wrong.</source>
   <translation>{0} est sur {1} et {2} sur {3}. Les couches d’un même terrain sont sur un même corps : choisissez une autre couche, ou corrigez le système de coordonnées de référence qui est faux.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, and the model {2} learnt on {3}.</source>
   <translation>{0} est sur {1}, et le modèle {2} a appris sur {3}.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, but {2}. One map lies on one body: map them one by one.</source>
   <translation>{0} est sur {1}, mais {2}. Une carte est sur un seul corps : cartographiez les rasters un par un.</translation>
  </message>
  <message>
   <source>{0} lies where the map of {1} does not reach. Map it by itself.</source>
   <translation>{0} est là où la carte de {1} n’arrive pas. Cartographiez ce raster seul.</translation>
  </message>
  <message>
   <source>{0} looks at features of {1} layers, which no one ONNX file takes. Train a student on them, and export that.</source>
   <translation>{0} regarde des caractéristiques de {1} couches, ce qu’aucun fichier ONNX unique n’accepte. Entraînez un élève sur elles, et exportez celui-ci.</translation>
  </message>
  <message>
   <source>{0} looks at {1} of its ground, and students at one. Choose a decoder of the image alone.</source>
   <translation>{0} regarde {1} de son terrain, et les élèves une seule. Choisissez un décodeur de l’image seule.</translation>
  </message>
  <message>
   <source>{0} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. Use an official checkpoint ({1}).</source>
   <translation>{0} ressemble à un checkpoint SAM 2, mais certains de ses poids manquent, sont en trop ou d’une autre forme. Utilisez un checkpoint officiel ({1}).</translation>
  </message>
  <message>
   <source>{0} looks like a Segment Anything {1} checkpoint but some of its weights are missing, surplus or of another shape. Use a checkpoint of the official layout.</source>
   <translation>{0} ressemble à un checkpoint Segment Anything {1}, mais certains de ses poids manquent, sont en trop ou d’une autre forme. Utilisez un checkpoint de la structure officielle.</translation>
  </message>
  <message>
   <source>{0} minute</source>
   <translation>{0} minute</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation>{0} minutes</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not in {2}. Choose its folder.</source>
   <translation>{0} nomme {1}, qui n’est pas dans {2}. Choisissez le bon dossier.</translation>
  </message>
  <message>
   <source>{0} needs the columns image and class; it has: {1}.</source>
   <translation>{0} a besoin des colonnes image et class ; il y a : {1}.</translation>
  </message>
  <message>
   <source>{0} observation</source>
   <translation>{0} observation</translation>
  </message>
  <message>
   <source>{0} observations</source>
   <translation>{0} observations</translation>
  </message>
  <message>
   <source>{0} of the finished run is gone. Allow overwriting to make it again from the tiles.</source>
   <translation>Le fichier {0} de la cartographie finie a disparu. Autorisez l’écrasement pour le refaire à partir des tuiles.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of ground, those that share a landform taken as one; no decoder has learnt from them.</source>
   <translation>{0} des {1} blocs de terrain, ceux qui partagent une forme comptant pour un ; aucun décodeur ne les a appris.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the finer map.</source>
   <translation>{0} de {1} sur {2}, en blocs de {3} × {4} cellules de la carte la plus fine.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the map.</source>
   <translation>{0} de {1} sur {2}, en blocs de {3} × {4} cellules de la carte.</translation>
  </message>
  <message>
   <source>{0} of {1} were reviewed, and going on with the search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal).</source>
   <translation>Dans {1}, la relecture a porté sur {0}, et la suite de la recherche remplace tout cela. Copiez le fichier ailleurs, et autorisez l’écrasement (--overwrite dans un terminal).</translation>
  </message>
  <message>
   <source>{0} of {1} without a class in the field “{2}” not counted.</source>
   <translation>Non compté dans {1}, sans classe dans le champ « {2} » : {0}.</translation>
  </message>
  <message>
   <source>{0} of {1} without a usable polygon left out.</source>
   <translation>Laissé de côté dans {1}, sans polygone utilisable : {0}.</translation>
  </message>
  <message>
   <source>{0} outside of the counted area left out.</source>
   <translation>Laissé de côté, hors de la surface comptée : {0}.</translation>
  </message>
  <message>
   <source>{0} patch</source>
   <translation>{0} vignette</translation>
  </message>
  <message>
   <source>{0} patches</source>
   <translation>{0} vignettes</translation>
  </message>
  <message>
   <source>{0} polygon</source>
   <translation>{0} polygone</translation>
  </message>
  <message>
   <source>{0} polygons</source>
   <translation>{0} polygones</translation>
  </message>
  <message>
   <source>{0} reaches over {1} % of {2}; elsewhere nothing of it is known to the decoder.</source>
   <translation>{0} couvre {1} % de {2} ; ailleurs, le décodeur n’en sait rien.</translation>
  </message>
  <message>
   <source>{0} reads features of {1}. Only decoders on the default model, and those that read the pixels alone, are exported as one ONNX file.</source>
   <translation>{0} lit des caractéristiques de {1}. Seuls les décodeurs sur le modèle par défaut, et ceux qui ne lisent que les pixels, s’exportent en un seul fichier ONNX.</translation>
  </message>
  <message>
   <source>{0} reviewed polygon</source>
   <translation>{0} polygone révisé</translation>
  </message>
  <message>
   <source>{0} reviewed polygons</source>
   <translation>{0} polygones révisés</translation>
  </message>
  <message>
   <source>{0} takes {1} channels, not 3. Choose a model for pictures.</source>
   <translation>{0} prend {1} canaux, pas 3. Choisissez un modèle pour images.</translation>
  </message>
  <message>
   <source>{0} uses operations that OpenVINO cannot run on this machine.</source>
   <translation>{0} utilise des opérations qu’OpenVINO ne peut pas exécuter sur cette machine.</translation>
  </message>
  <message>
   <source>{0} uses the activation {1}, which cannot be run. Choose another model.</source>
   <translation>{0} utilise l’activation {1}, qui ne peut pas être exécutée. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>{0} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.</source>
   <translation>{0} veut des lignes comme « jobs: 10 ». docs/cluster.md a un fichier à copier.</translation>
  </message>
  <message>
   <source>{0} whose outline is near no circle left out.</source>
   <translation>Laissés de côté, car aucun cercle n’est proche du contour : {0}.</translation>
  </message>
  <message>
   <source>{0} window</source>
   <translation>{0} fenêtre</translation>
  </message>
  <message>
   <source>{0} windows</source>
   <translation>{0} fenêtres</translation>
  </message>
  <message>
   <source>{0} would hold a GeoTIFF: let its name end with .tif.</source>
   <translation>{0} doit contenir un GeoTIFF : donnez-lui un nom qui se termine par .tif.</translation>
  </message>
  <message>
   <source>{0} × {1} cells are too many. Take larger cells or a smaller extent.</source>
   <translation>{0} × {1} cellules sont trop. Prenez des cellules plus grandes ou une étendue plus petite.</translation>
  </message>
  <message>
   <source>{0} × {1} cells that both maps hold.</source>
   <translation>{0} × {1} cellules que contiennent les deux cartes.</translation>
  </message>
  <message>
   <source>{0}: Craterstats says “{1}”. Choose a wider range of diameters.</source>
   <translation>{0} : Craterstats dit « {1} ». Choisissez une gamme de diamètres plus large.</translation>
  </message>
  <message>
   <source>{0}: every worker that was given them ended, the last on {1}. Most often there is too little memory: give each worker more, or start fewer. What is finished stays.</source>
   <translation>{0} : tous les workers qui ont reçu cela se sont arrêtés, le dernier sur {1}. Le plus souvent la mémoire manque : donnez-en plus à chaque worker, ou démarrez-en moins. Ce qui est fini reste.</translation>
  </message>
  <message>
   <source>{0}: {1} wants a whole number from 1 on, not {2}.</source>
   <translation>{0} : {1} veut un nombre entier à partir de 1, pas {2}.</translation>
  </message>
  <message>
   <source>{0}{1}. Check the file and its folder, then try again.</source>
   <translation>{0}{1}. Vérifiez le fichier et son dossier, puis réessayez.</translation>
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
  <name>JudgingRun</name>
  <message>
   <source>Reading the labels…</source>
   <translation>Lecture des étiquettes…</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation>Le rapport est dans {path}.</translation>
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
   <source>Judge a decoder</source>
   <translation>Juger un décodeur</translation>
  </message>
  <message>
   <source>Judge…</source>
   <translation>Juger…</translation>
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
  <message>
   <source>“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen it looks better than it is.</source>
   <translation>« {name} » est jugé sur des polygones. Choisissez-en dont il n'a pas appris : sur un terrain qu'il a vu, il paraît meilleur qu'il n'est.</translation>
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
   <source>1 without a class is left out.</source>
   <translation>1 sans classe est laissé de côté.</translation>
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
   <source>Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together.</source>
   <translation>Le meilleur sur la plupart des terrains, et le moins affaire de chance : des décodeurs convolutifs et linéaires qui répondent ensemble.</translation>
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
   <source>Cells without a class</source>
   <translation>Cellules sans classe</translation>
  </message>
  <message>
   <source>Centres of landforms</source>
   <translation>Centres des formes</translation>
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
   <source>Circle and outline of different size</source>
   <translation>Cercle et contour de taille différente</translation>
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
   <source>End the comparison; nothing is written</source>
   <translation>Arrêter la comparaison ; rien ne sera écrit</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation>Arrêter le jugement ; aucun rapport n'est écrit</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation>Coupée au bord</translation>
  </message>
  <message>
   <source>Ensemble</source>
   <translation>Ensemble</translation>
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
   <source>Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. Outline them on an image of the pole in a polar stereographic projection.</source>
   <translation>Laissés de côté, car un pôle s'y trouve, autour duquel l'image déforme le terrain ({n}) : {names}. Tracez-les sur une image du pôle en projection stéréographique polaire.</translation>
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
   <source>Licence: {licence}.</source>
   <translation>Licence : {licence}.</translation>
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
&lt;p&gt;&lt;b&gt;Thresholds&lt;/b&gt;: a class and the probability, 0 to 1, that it must reach to be mapped. Where the
likeliest class does not, the ground is background, or has no class; no other class gets it.&lt;/p&gt;
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
&lt;p&gt;&lt;b&gt;Seuils&lt;/b&gt; : une classe et la probabilité, de 0 à 1, qu'elle doit atteindre pour être cartographiée. Là où la classe la plus probable n'atteint pas son seuil, le terrain est du fond, ou sans classe ; aucune autre classe ne le prend.&lt;/p&gt;
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
   <source>Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} with a box.</source>
   <translation>IoU moyenne sur {count} formes de relief dont personne ne s’est servi pour l’entraînement : {click} avec un clic, {clicks} avec trois, {box} avec un cadre.</translation>
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
   <source>Save the report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.&lt;/p&gt;</source>
   <translation>Dit de chaque cellule d’une grille à quelle classe elle appartient, avec un modèle issu de « Entraîner un classificateur de vignettes ».

&lt;p&gt;Écrit une couche avec un polygone par cellule, sa classe et la probabilité de chaque classe, et un raster des
probabilités. Les cellules dont moins de la moitié porte des données sont omises.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Côté d'une cellule&lt;/b&gt; : 0 reprend celui de l'entraînement.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Probabilité minimale&lt;/b&gt; : une cellule dont la classe la plus probable l'est moins n'a pas de classe. Avec 0, chaque cellule reçoit une des
classes apprises, quoi qu'elle montre, sauf si l'une d'elles représente d'autres terrains.&lt;/p&gt;</translation>
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
   <source>Stop</source>
   <translation>Arrêter</translation>
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
   <source>Stopped early.</source>
   <translation>Arrêté avant la fin.</translation>
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
classes, masks of a SAM that is asked about what it sees correct where its borders lie, and the student learns from
both.

&lt;p&gt;&lt;b&gt;Images&lt;/b&gt;: of the new ground, all at a scale that the decoder knows.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minutes&lt;/b&gt;: how long the student learns; finding the masks comes before that. Cancelling keeps the best so
far.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Share of a mask&lt;/b&gt;: a mask counts where it overlaps so far (IoU) with what the decoder sees.&lt;/p&gt;
&lt;p&gt;The picture beside the model shows what it has learnt from: look at it. Nothing is known of its scores until it is
judged on labels.&lt;/p&gt;</source>
   <translation>Instruit un petit décodeur, un élève, sur des images sans étiquettes : un décodeur d'un autre terrain dit les classes, les masques d'un SAM interrogé sur ce qu'il voit corrigent leurs limites, et l'élève apprend des deux.

&lt;p&gt;&lt;b&gt;Images&lt;/b&gt; : du nouveau terrain, toutes à une échelle que le décodeur connaît.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Minutes&lt;/b&gt; : combien de temps l'élève apprend ; la recherche des masques vient avant. L'annulation garde le meilleur obtenu.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Part d'un masque&lt;/b&gt; : un masque compte s'il recouvre à ce point (IoU) ce que le décodeur voit.&lt;/p&gt;
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
   <source>The comparison was stopped; nothing was written.</source>
   <translation>La comparaison a été arrêtée ; rien n'a été écrit.</translation>
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
   <source>The field “{field}” holds radii by its name: landforms are taken to be twice as wide.</source>
   <translation>D'après son nom, le champ « {field} » contient des rayons : les formes sont prises deux fois plus larges.</translation>
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
   <source>The judging was stopped; no report was written.</source>
   <translation>Le jugement a été arrêté ; aucun rapport n'a été écrit.</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the ensemble.</source>
   <translation>Le genre qui réussit le mieux sur la plupart des terrains ; à présent l’ensemble.</translation>
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
   <source>The sizes in the field “{field}” are taken to be kilometres.</source>
   <translation>Les tailles du champ « {field} » sont prises en kilomètres.</translation>
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
   <source>learnt: objects are found one by one</source>
   <translation>appris : les objets sont trouvés un à un</translation>
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
   <source>not learnt: that takes 300 labels of objects</source>
   <translation>non appris : il faut 300 objets étiquetés</translation>
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
   <source>{number} without a class are left out.</source>
   <translation>{number} sans classe sont laissés de côté.</translation>
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
   <source>A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from.</source>
   <translation>Un échantillon est ce que le modèle prend pour un pixel : il regarde chaque image agrandie ou réduite, de sorte qu'un échantillon couvre {length} de terrain, comme à son entraînement. Les pixels sont ceux des images dont il a appris.</translation>
  </message>
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
   <source>Accepted.</source>
   <translation>Accepté.</translation>
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
   <source>Learn from the reviewed polygons on the page Train. Landforms that the map missed are learnt as background there, unless you outline them first or choose “The rest is: left out”.</source>
   <translation>Apprendre des polygones relus, sur la page Entraîner. Les formes que la carte a manquées y sont apprises comme arrière-plan, sauf si vous les tracez d'abord ou choisissez « laissé de côté ».</translation>
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
  <message>
   <source>What comes before is in the layer already: Ctrl+Z takes the last decision back.</source>
   <translation>Ce qui précède est déjà dans la couche : Ctrl+Z annule la dernière décision.</translation>
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
   <source>Where the likeliest class does not reach its threshold, the ground is background, or has no class; no other class gets it. The tiles of a run are used again.</source>
   <translation>Là où la classe la plus probable n'atteint pas son seuil, le terrain est du fond, ou sans classe ; aucune autre classe ne le prend. Les tuiles d'un traitement sont réutilisées.</translation>
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
   <source>What ground without a polygon means to the training. After the review of a map, background also teaches landforms that the map missed as background: outline them first, or choose left out.</source>
   <translation>Ce que signifie, pour l'entraînement, le terrain sans polygone. Après la revue d'une carte, « arrière-plan » enseigne aussi comme arrière-plan les formes que la carte a manquées : tracez-les d'abord, ou choisissez « laissé de côté ».</translation>
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
