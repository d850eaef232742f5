<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>Acceptance</name>
  <message>
   <source>Accept without them</source>
   <translation type="unfinished">Принять без них</translation>
  </message>
  <message>
   <source>Add the fields</source>
   <translation type="unfinished">Добавить поля</translation>
  </message>
  <message>
   <source>Match fields…</source>
   <translation type="unfinished">Сопоставить…</translation>
  </message>
  <message>
   <source>The landform was not accepted: its fields are not matched yet.</source>
   <translation type="unfinished">Форма рельефа не принята: её поля ещё не сопоставлены.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>&amp;Accept</source>
   <translation type="unfinished">&amp;Принять</translation>
  </message>
  <message>
   <source>&amp;Image</source>
   <translation type="unfinished">&amp;Снимок</translation>
  </message>
  <message>
   <source>&amp;Landforms</source>
   <translation type="unfinished">&amp;Формы</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation type="unfinished">&amp;Модель</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">П&amp;роверил</translation>
  </message>
  <message>
   <source>&amp;Save landforms</source>
   <translation type="unfinished">С&amp;охранить</translation>
  </message>
  <message>
   <source>1 not saved</source>
   <translation type="unfinished">не сохранено: 1</translation>
  </message>
  <message>
   <source>A circle by three clicks on its rim; no model is asked (Shift+T)</source>
   <translation type="unfinished">Круг по трём щелчкам на его крае; модель не используется (Shift+T)</translation>
  </message>
  <message>
   <source>A circle by two clicks on opposite places of its rim; no model is asked (Shift+C)</source>
   <translation type="unfinished">Круг по двум щелчкам в противоположных точках его края; модель не используется (Shift+C)</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation type="unfinished">Добавить класс</translation>
  </message>
  <message>
   <source>Add an image layer to begin.</source>
   <translation type="unfinished">Для начала добавьте слой снимка.</translation>
  </message>
  <message>
   <source>Add the landform to the layer (Enter or double click)</source>
   <translation type="unfinished">Добавить форму рельефа в слой (Enter или двойной щелчок)</translation>
  </message>
  <message>
   <source>Box</source>
   <translation type="unfinished">Рамка</translation>
  </message>
  <message>
   <source>Change the colour of the class</source>
   <translation type="unfinished">Изменить цвет класса</translation>
  </message>
  <message>
   <source>Choose a tool, then click a landform on the map.</source>
   <translation type="unfinished">Выберите инструмент и щёлкните форму рельефа на карте.</translation>
  </message>
  <message>
   <source>Choose an image first: the landform layer takes its coordinate reference system.</source>
   <translation type="unfinished">Сначала выберите снимок: слой форм рельефа получит его систему координат.</translation>
  </message>
  <message>
   <source>Choose the image that the landforms lie on: the export is in its pixels.</source>
   <translation type="unfinished">Выберите снимок, на котором лежат формы рельефа: экспорт ведётся в его пикселях.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">Класс</translation>
  </message>
  <message>
   <source>Class of the next landform: keys 1 to 9</source>
   <translation type="unfinished">Класс следующей формы рельефа: клавиши от 1 до 9</translation>
  </message>
  <message>
   <source>Clear the prompt (Esc)</source>
   <translation type="unfinished">Сбросить подсказку (Esc)</translation>
  </message>
  <message>
   <source>Click around a landform. A double click ends the polygon.</source>
   <translation type="unfinished">Щёлкайте вокруг формы рельефа. Двойной щелчок завершает полигон.</translation>
  </message>
  <message>
   <source>Click around the landform; a double click ends the polygon, Backspace takes a vertex back (Shift+P)</source>
   <translation type="unfinished">Щёлкать вокруг формы рельефа; двойной щелчок завершает полигон, Backspace убирает последнюю вершину (Shift+P)</translation>
  </message>
  <message>
   <source>Click beside the landform (right button or Shift+click with any tool; Shift+X)</source>
   <translation type="unfinished">Щёлкнуть рядом с формой рельефа (правая кнопка или Shift+щелчок любым инструментом; Shift+X)</translation>
  </message>
  <message>
   <source>Click ground that does not belong to the landform.</source>
   <translation type="unfinished">Щёлкните место, которое не относится к форме рельефа.</translation>
  </message>
  <message>
   <source>Click on a landform. Right button: not this ground.</source>
   <translation type="unfinished">Щёлкните форму рельефа. Правая кнопка: это место исключить.</translation>
  </message>
  <message>
   <source>Click on the landform (left button; Shift+O)</source>
   <translation type="unfinished">Щёлкнуть форму рельефа (левая кнопка; Shift+O)</translation>
  </message>
  <message>
   <source>Click on the landform first; then click beside it to take ground away.</source>
   <translation type="unfinished">Сначала щёлкните форму рельефа, затем рядом с ней, чтобы убрать лишнее.</translation>
  </message>
  <message>
   <source>Click the part of the landform to split off.</source>
   <translation type="unfinished">Щёлкните часть формы рельефа, которую нужно отделить.</translation>
  </message>
  <message>
   <source>Click three places of a rim: their circle is a landform.</source>
   <translation type="unfinished">Щёлкните три точки края: проведённый через них круг станет формой рельефа.</translation>
  </message>
  <message>
   <source>Click two opposite places of a rim: their circle is a landform.</source>
   <translation type="unfinished">Щёлкните две противоположные точки края: проведённый через них круг станет формой рельефа.</translation>
  </message>
  <message>
   <source>Contact sheet: all landforms of the layer at a glance, to be decided on by keys</source>
   <translation type="unfinished">Миниатюры: все формы рельефа слоя сразу, решения принимаются клавишами</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">Миниатюры…</translation>
  </message>
  <message>
   <source>Drag a box around a landform.</source>
   <translation type="unfinished">Растяните рамку вокруг формы рельефа.</translation>
  </message>
  <message>
   <source>Drag a box around the landform (Shift+B)</source>
   <translation type="unfinished">Растянуть рамку вокруг формы рельефа (Shift+B)</translation>
  </message>
  <message>
   <source>Drag a line over a landform. With Shift: not this ground.</source>
   <translation type="unfinished">Проведите линию по форме рельефа. С Shift: это место исключить.</translation>
  </message>
  <message>
   <source>Drag a line over the landform; with Shift or the right button over ground that does not belong to it (Shift+L)</source>
   <translation type="unfinished">Провести линию по форме рельефа; с Shift или правой кнопкой — по месту, которое к ней не относится (Shift+L)</translation>
  </message>
  <message>
   <source>E&amp;verything in view</source>
   <translation type="unfinished">&amp;Всё на экране</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished">&amp;Экспорт…</translation>
  </message>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">Поиск контура…</translation>
  </message>
  <message>
   <source>From a la&amp;yer…</source>
   <translation type="unfinished">Из с&amp;лоя…</translation>
  </message>
  <message>
   <source>How sure you are of the class (GeMS identity confidence)</source>
   <translation type="unfinished">Насколько вы уверены в классе (GeMS identity confidence)</translation>
  </message>
  <message>
   <source>I&amp;dentity</source>
   <translation type="unfinished">&amp;Уверенность</translation>
  </message>
  <message>
   <source>Image layer to outline landforms on</source>
   <translation type="unfinished">Слой снимка, на котором оконтуриваются формы рельефа</translation>
  </message>
  <message>
   <source>Layer that takes the accepted landforms</source>
   <translation type="unfinished">Слой, куда попадают принятые формы рельефа</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation type="unfinished">Загрузка модели…</translation>
  </message>
  <message>
   <source>Look for all landforms in the map view; you decide on each one found</source>
   <translation type="unfinished">Искать все формы рельефа на видимой части карты; решение о каждой найденной принимаете вы</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation type="unfinished">Много сразу</translation>
  </message>
  <message>
   <source>Match the fields of this layer with those of a landform</source>
   <translation type="unfinished">Сопоставить поля этого слоя с полями формы рельефа</translation>
  </message>
  <message>
   <source>New landform layer (a GeoPackage that exists gets one more layer)</source>
   <translation type="unfinished">Новый слой форм рельефа (в существующий GeoPackage добавляется ещё один слой)</translation>
  </message>
  <message>
   <source>New landform layer in a GeoPackage</source>
   <translation type="unfinished">Новый слой форм рельефа в GeoPackage</translation>
  </message>
  <message>
   <source>No outline here. Click elsewhere on the landform or drag a box around it.</source>
   <translation type="unfinished">Здесь нет контура. Щёлкните форму рельефа в другом месте или растяните вокруг неё рамку.</translation>
  </message>
  <message>
   <source>Nothing of this outline is left as it is to be finished: change that, or press Tab.</source>
   <translation type="unfinished">При такой доводке от контура ничего не остаётся: измените её или нажмите Tab.</translation>
  </message>
  <message>
   <source>Off it</source>
   <translation type="unfinished">Вне</translation>
  </message>
  <message>
   <source>On it</source>
   <translation type="unfinished">Тут</translation>
  </message>
  <message>
   <source>One prompt back (Ctrl+Z)</source>
   <translation type="unfinished">На одну подсказку назад (Ctrl+Z)</translation>
  </message>
  <message>
   <source>One prompt forward (Ctrl+Shift+Z)</source>
   <translation type="unfinished">На одну подсказку вперёд (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <source>Open a GeoPackage with landforms</source>
   <translation type="unfinished">Открыть GeoPackage с формами рельефа</translation>
  </message>
  <message>
   <source>Open landforms</source>
   <translation type="unfinished">Открыть формы</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">Контур</translation>
  </message>
  <message>
   <source>Outline the landforms that a layer of points or boxes shows, such as a crater catalogue; you decide on each one</source>
   <translation type="unfinished">Оконтурить формы рельефа, заданные слоем точек или рамок, например каталогом кратеров; решение о каждой принимаете вы</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation type="unfinished">Полигон</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">Готово</translation>
  </message>
  <message>
   <source>Remove the class from this list (landforms keep it)</source>
   <translation type="unfinished">Убрать класс из этого списка (у форм рельефа он остаётся)</translation>
  </message>
  <message>
   <source>Rename the class (double click)</source>
   <translation type="unfinished">Переименовать класс (двойной щелчок)</translation>
  </message>
  <message>
   <source>SAM model that finds the outlines; more are on the Engine page</source>
   <translation type="unfinished">Модель SAM, которая находит контуры; другие — на странице «Движок»</translation>
  </message>
  <message>
   <source>Scribble</source>
   <translation type="unfinished">Штрих</translation>
  </message>
  <message>
   <source>Show the outline under the mouse before you click</source>
   <translation type="unfinished">Показывать контур под указателем мыши до щелчка</translation>
  </message>
  <message>
   <source>Show this outline (Tab shows the next)</source>
   <translation type="unfinished">Показать этот контур (Tab показывает следующий)</translation>
  </message>
  <message>
   <source>Sub&amp;type</source>
   <translation type="unfinished">Под&amp;тип</translation>
  </message>
  <message>
   <source>Subtype of the next landforms, e.g. rampart or barchan</source>
   <translation type="unfinished">Подтип следующих форм рельефа, например бархан</translation>
  </message>
  <message>
   <source>Write the accepted landforms to the GeoPackage and go on editing</source>
   <translation type="unfinished">Записать принятые формы рельефа в GeoPackage и продолжить правку</translation>
  </message>
  <message>
   <source>Write the landforms for Craterstats, CraterTools, COCO, as a table or as GeoJSON</source>
   <translation type="unfinished">Записать формы рельефа для Craterstats, CraterTools, COCO, как таблицу или как GeoJSON</translation>
  </message>
  <message>
   <source>Written with each landform</source>
   <translation type="unfinished">Пишется с каждой формой</translation>
  </message>
  <message>
   <source>Your name, as it goes into the table</source>
   <translation type="unfinished">Ваше имя, каким оно попадёт в таблицу</translation>
  </message>
  <message>
   <source>choose or create…</source>
   <translation type="unfinished">выбрать или создать…</translation>
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished">по желанию</translation>
  </message>
  <message>
   <source>{n} not saved</source>
   <translation type="unfinished">не сохранено: {n}</translation>
  </message>
 </context>
 <context>
  <name>AutoSave</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> мин</translation>
  </message>
  <message>
   <source>Minutes between two savings</source>
   <translation type="unfinished">Минут между двумя сохранениями</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished">Сохранять</translation>
  </message>
  <message>
   <source>When accepted landforms are written to their file. What is saved can no longer be taken back with QGIS's undo.</source>
   <translation type="unfinished">Когда принятые формы рельефа записываются в файл. Сохранённое уже нельзя вернуть командой «Отменить» в QGIS.</translation>
  </message>
  <message>
   <source>after each landform</source>
   <translation type="unfinished">после каждой формы</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">вручную</translation>
  </message>
  <message>
   <source>every few minutes</source>
   <translation type="unfinished">раз в несколько минут</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>as in the layer's style ({bands})</source>
   <translation type="unfinished">как в стиле слоя ({bands})</translation>
  </message>
  <message>
   <source>hillshade of the heights</source>
   <translation type="unfinished">отмывка рельефа по высотам</translation>
  </message>
  <message>
   <source>mean of bands</source>
   <translation type="unfinished">среднее каналов</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>&amp;Class</source>
   <translation type="unfinished">&amp;Класс</translation>
  </message>
  <message>
   <source>&amp;Diameter</source>
   <translation type="unfinished">&amp;Диаметр</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation type="unfinished">&amp;Слой</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation type="unfinished">&amp;Только выделенные</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation type="unfinished">1 объект</translation>
  </message>
  <message>
   <source>Add a layer of points or polygons to the project first.</source>
   <translation type="unfinished">Сначала добавьте в проект слой точек или полигонов.</translation>
  </message>
  <message>
   <source>Class of each landform; without one the class chosen in the dock counts</source>
   <translation type="unfinished">Класс каждой формы рельефа; если его нет, действует класс, выбранный на панели</translation>
  </message>
  <message>
   <source>Diameter of the landform around each point; makes a box, which is outlined better than a point alone</source>
   <translation type="unfinished">Диаметр формы рельефа вокруг каждой точки; даёт рамку, по которой контур находится лучше, чем по одной точке</translation>
  </message>
  <message>
   <source>Landforms from a layer</source>
   <translation type="unfinished">Формы рельефа из слоя</translation>
  </message>
  <message>
   <source>Leave out what is not selected in the layer</source>
   <translation type="unfinished">Пропустить то, что не выделено в слое</translation>
  </message>
  <message>
   <source>Points on landforms, or polygons whose bounds enclose them</source>
   <translation type="unfinished">Точки на формах рельефа или полигоны, границы которых их охватывают</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">В слое нет объектов.</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">Единица измерения диаметра</translation>
  </message>
  <message>
   <source>{count} features</source>
   <translation type="unfinished">Объектов: {count}</translation>
  </message>
  <message>
   <source>{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” in the toolbox.</source>
   <translation>{count} объектов — слишком много для просмотра: выберите не более {most} или используйте «Оконтурить формы рельефа по подсказкам» из панели инструментов.</translation>
  </message>
 </context>
 <context>
  <name>BatchRun</name>
  <message>
   <source>Choose an image that is a file: the engine has to read it by itself.</source>
   <translation type="unfinished">Выберите снимок, который хранится в файле: движок должен читать его сам.</translation>
  </message>
  <message>
   <source>Landform {number} of {count}</source>
   <translation type="unfinished">Форма рельефа {number} из {count}</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">Объект {name}: {reason}</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">В слое нет объектов.</translation>
  </message>
  <message>
   <source>nothing was found there.</source>
   <translation type="unfinished">там ничего не найдено.</translation>
  </message>
  <message>
   <source>{note} ({more} more without an outline)</source>
   <translation type="unfinished">{note} (и ещё без контура: {more})</translation>
  </message>
 </context>
 <context>
  <name>BodyQuestion</name>
  <message>
   <source>Another…</source>
   <translation type="unfinished">Другое…</translation>
  </message>
  <message>
   <source>Body of the layer</source>
   <translation type="unfinished">Небесное тело слоя</translation>
  </message>
  <message>
   <source>Body that “{layer}” shows:</source>
   <translation type="unfinished">Небесное тело, которое показывает «{layer}»:</translation>
  </message>
  <message>
   <source>Earth</source>
   <translation type="unfinished">Земля</translation>
  </message>
  <message>
   <source>{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies say so too. Which body does it show?</source>
   <translation type="unfinished">{layer}: в этом слое указана Земля, поэтому длины и площади измеряются как на ней. Так указано и в веб-картах других тел. Какое тело он показывает?</translation>
  </message>
 </context>
 <context>
  <name>CacheSection</name>
  <message>
   <source> GB</source>
   <translation type="unfinished"> ГБ</translation>
  </message>
  <message>
   <source>1 encoded window, {size}</source>
   <translation type="unfinished">Рассчитано 1 окно, {size}</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation type="unfinished">Н&amp;е более</translation>
  </message>
  <message>
   <source>Beyond this the windows that were used longest ago are deleted; it counts for every QGIS window</source>
   <translation type="unfinished">Сверх этого удаляются окна, которые дольше всего не использовались; это касается всех окон QGIS</translation>
  </message>
  <message>
   <source>Clear the cache? Windows that you return to are encoded again, which takes a moment each.</source>
   <translation type="unfinished">Очистить кэш? Окна, к которым вы вернётесь, будут рассчитаны заново, это займёт по мгновению на каждое.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">Сброс…</translation>
  </message>
  <message>
   <source>Delete all encoded windows; landforms and models stay</source>
   <translation type="unfinished">Удалить все рассчитанные окна; формы рельефа и модели останутся</translation>
  </message>
  <message>
   <source>Disk cache</source>
   <translation type="unfinished">Кэш на диске</translation>
  </message>
  <message>
   <source>Known while the engine runs.</source>
   <translation type="unfinished">Известно, пока движок работает.</translation>
  </message>
  <message>
   <source>Windows of images that were encoded before are kept on disk, so that they need not be encoded again</source>
   <translation type="unfinished">Уже рассчитанные окна снимков хранятся на диске, чтобы не рассчитывать их заново</translation>
  </message>
  <message>
   <source>{number} encoded windows, {size}</source>
   <translation type="unfinished">Рассчитано окон: {number}, {size}</translation>
  </message>
 </context>
 <context>
  <name>CanvasPointer</name>
  <message>
   <source>Add an image layer to the project and choose it on the Annotate page.</source>
   <translation type="unfinished">Добавьте в проект слой снимка и выберите его на странице «Разметка».</translation>
  </message>
  <message>
   <source>QGIS cannot open the layer {layer}: check its file, or choose another image.</source>
   <translation type="unfinished">QGIS не может открыть слой {layer}: проверьте его файл или выберите другой снимок.</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Colour of this class</source>
   <translation type="unfinished">Цвет этого класса</translation>
  </message>
  <message>
   <source>Key {key}. Double click to rename.</source>
   <translation type="unfinished">Клавиша {key}. Двойной щелчок переименовывает.</translation>
  </message>
  <message>
   <source>new class</source>
   <translation type="unfinished">новый класс</translation>
  </message>
 </context>
 <context>
  <name>ComparisonRun</name>
  <message>
   <source>Comparing…</source>
   <translation type="unfinished">Сравнение…</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">Открыть отчёт</translation>
  </message>
  <message>
   <source>The two maps are the same, cell by cell.</source>
   <translation type="unfinished">Обе карты совпадают во всех ячейках.</translation>
  </message>
  <message>
   <source>{percent} % of the ground differs; most of it is {first} → {second}, {area}.</source>
   <translation type="unfinished">Различается {percent} % местности; больше всего {first} → {second}, {area}.</translation>
  </message>
 </context>
 <context>
  <name>CompletenessPlot</name>
  <message>
   <source>Completeness of the count by size</source>
   <translation type="unfinished">Полнота подсчёта по размерам</translation>
  </message>
  <message>
   <source>second count</source>
   <translation type="unfinished">второй</translation>
  </message>
  <message>
   <source>this count</source>
   <translation type="unfinished">этот подсчёт</translation>
  </message>
  <message>
   <source>together</source>
   <translation type="unfinished">вместе</translation>
  </message>
 </context>
 <context>
  <name>ContactSheet</name>
  <message>
   <source>By class</source>
   <translation type="unfinished">По классам</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">Миниатюры</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation type="unfinished">Сначала крупные</translation>
  </message>
  <message>
   <source>Least sure first</source>
   <translation type="unfinished">Сначала неуверенные</translation>
  </message>
  <message>
   <source>Most alike first</source>
   <translation type="unfinished">Сначала похожие</translation>
  </message>
  <message>
   <source>Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.</source>
   <translation type="unfinished">Пробел: верно, и дальше. От 1 до 9: другой класс. Delete: не форма рельефа. Ctrl+Z: вернуть.</translation>
  </message>
  <message>
   <source>{accepted} right, {rejected} no landform, {left} to decide</source>
   <translation type="unfinished">Верно: {accepted}, не форма рельефа: {rejected}, осталось: {left}</translation>
  </message>
 </context>
 <context>
  <name>CountChoices</name>
  <message>
   <source>&amp;Age by</source>
   <translation type="unfinished">&amp;Возраст</translation>
  </message>
  <message>
   <source>&amp;Bins</source>
   <translation type="unfinished">&amp;Интервалы</translation>
  </message>
  <message>
   <source>&amp;Diameters</source>
   <translation type="unfinished">&amp;Диаметры</translation>
  </message>
  <message>
   <source>&amp;Plot</source>
   <translation type="unfinished">&amp;График</translation>
  </message>
  <message>
   <source>Buffered count</source>
   <translation type="unfinished">Буферный подсчёт</translation>
  </message>
  <message>
   <source>C&amp;hronology</source>
   <translation type="unfinished">&amp;Хронология</translation>
  </message>
  <message>
   <source>Chronology: production function and ages, computed by Craterstats</source>
   <translation type="unfinished">Хронология: производящая функция и возрасты, рассчитанные Craterstats</translation>
  </message>
  <message>
   <source>Cumulative</source>
   <translation type="unfinished">Кумулятивный</translation>
  </message>
  <message>
   <source>Differential</source>
   <translation type="unfinished">Дифференциальный</translation>
  </message>
  <message>
   <source>Each crater counts whole, on the area from which craters of its size reach into the counted one</source>
   <translation type="unfinished">Каждый кратер считается целиком, на площади, с которой кратеры его размера достигают участка подсчёта</translation>
  </message>
  <message>
   <source>Fit of the cumulative plot</source>
   <translation type="unfinished">Подгонка кумулятивного графика</translation>
  </message>
  <message>
   <source>Fit of the differential plot</source>
   <translation type="unfinished">Подгонка дифференциального графика</translation>
  </message>
  <message>
   <source>Hartmann</source>
   <translation type="unfinished">Хартманн</translation>
  </message>
  <message>
   <source>How the age follows from the craters between the dashed lines</source>
   <translation type="unfinished">Как возраст следует из кратеров между пунктирными линиями</translation>
  </message>
  <message>
   <source>Largest diameter that is dated</source>
   <translation type="unfinished">Наибольший диаметр для датировки</translation>
  </message>
  <message>
   <source>Poisson statistics</source>
   <translation type="unfinished">По Пуассону</translation>
  </message>
  <message>
   <source>R plot</source>
   <translation type="unfinished">R-график</translation>
  </message>
  <message>
   <source>Smallest diameter that is dated, from which on all craters were found</source>
   <translation type="unfinished">Наименьший диаметр для датировки, начиная с которого найдены все кратеры</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">все</translation>
  </message>
  <message>
   <source>no bins</source>
   <translation type="unfinished">без интервалов</translation>
  </message>
 </context>
 <context>
  <name>CountView</name>
  <message>
   <source>1 crater on {area} km².</source>
   <translation type="unfinished">1 кратер на {area} км².</translation>
  </message>
  <message>
   <source>All craters are left out.</source>
   <translation type="unfinished">Исключены все кратеры.</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation type="unfinished">Подсчёт…</translation>
  </message>
  <message>
   <source>Drag the left dashed line to where the count is complete: then there is an age.</source>
   <translation type="unfinished">Перетащите левую пунктирную линию туда, где подсчёт полон: тогда появится возраст.</translation>
  </message>
  <message>
   <source>R value</source>
   <translation type="unfinished">Значение R</translation>
  </message>
  <message>
   <source>The largest diameter must be above the smallest.</source>
   <translation type="unfinished">Наибольший диаметр должен быть больше наименьшего.</translation>
  </message>
  <message>
   <source>The second count has no craters that could be compared.</source>
   <translation type="unfinished">Во втором подсчёте нет кратеров для сравнения.</translation>
  </message>
  <message>
   <source>craters in a √2 bin, km⁻²</source>
   <translation type="unfinished">кратеров в интервале √2, км⁻²</translation>
  </message>
  <message>
   <source>craters larger, km⁻²</source>
   <translation type="unfinished">более крупных кратеров, км⁻²</translation>
  </message>
  <message>
   <source>craters of this size, km⁻³</source>
   <translation type="unfinished">кратеров этого размера, км⁻³</translation>
  </message>
  <message>
   <source>{n} craters on {area} km².</source>
   <translation type="unfinished">Кратеров: {n} на {area} км².</translation>
  </message>
  <message>
   <source>{n} left out.</source>
   <translation type="unfinished">Исключено: {n}.</translation>
  </message>
  <message>
   <source>{n} near no circle, not counted.</source>
   <translation type="unfinished">{n} без подходящей окружности, не учтены.</translation>
  </message>
 </context>
 <context>
  <name>CraterCountDialog</name>
  <message>
   <source>&amp;Craters</source>
   <translation type="unfinished">&amp;Кратеры</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">П&amp;роверил</translation>
  </message>
  <message>
   <source>&amp;Second count</source>
   <translation type="unfinished">&amp;Второй подсчёт</translation>
  </message>
  <message>
   <source>Add the image, or a layer with the polygon of the counted area, to the project first.</source>
   <translation type="unfinished">Сначала добавьте в проект снимок или слой с полигоном участка подсчёта.</translation>
  </message>
  <message>
   <source>All of “{name}” that holds data</source>
   <translation type="unfinished">Всё, где в «{name}» есть данные</translation>
  </message>
  <message>
   <source>All polygons</source>
   <translation type="unfinished">Все полигоны</translation>
  </message>
  <message>
   <source>Classes named “crater”</source>
   <translation type="unfinished">Классы с именем «crater»</translation>
  </message>
  <message>
   <source>Counted &amp;area</source>
   <translation type="unfinished">&amp;Участок</translation>
  </message>
  <message>
   <source>Crater count</source>
   <translation type="unfinished">Подсчёт кратеров</translation>
  </message>
  <message>
   <source>Craters of the same ground by another reviewer or a decoder: what both found tells what both missed</source>
   <translation type="unfinished">Кратеры той же местности от другого исполнителя или декодера: найденное обоими говорит о том, что пропустили оба</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">Охват карты</translation>
  </message>
  <message>
   <source>Polygons of “{name}”</source>
   <translation type="unfinished">Полигоны «{name}»</translation>
  </message>
  <message>
   <source>The ground that was looked at, with craters or without</source>
   <translation type="unfinished">Просмотренная местность, с кратерами и без них</translation>
  </message>
  <message>
   <source>What was mapped: “{name}”</source>
   <translation type="unfinished">Что откартировано: «{name}»</translation>
  </message>
  <message>
   <source>Which landforms are counted</source>
   <translation type="unfinished">Какие формы рельефа считаются</translation>
  </message>
  <message>
   <source>Whose craters are counted</source>
   <translation type="unfinished">Чьи кратеры подсчитываются</translation>
  </message>
  <message>
   <source>“{name}” holds {count} craters: is it the ground that was looked at?</source>
   <translation type="unfinished">«{name}» содержит кратеров: {count}. Это та местность, которая была осмотрена?</translation>
  </message>
 </context>
 <context>
  <name>CurveWidget</name>
  <message>
   <source>Epoch {number}: loss {loss}</source>
   <translation type="unfinished">Эпоха {number}: потери {loss}</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished">Потери</translation>
  </message>
  <message>
   <source>Loss and score curves of the training</source>
   <translation type="unfinished">Кривые потерь и оценки при обучении</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">Средний IoU</translation>
  </message>
  <message>
   <source>before calibration</source>
   <translation type="unfinished">до калибровки</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation type="unfinished">эпоха</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score} before calibration</source>
   <translation type="unfinished">на невиданных блоках {loss}, средний IoU {score} до калибровки</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">обучение</translation>
  </message>
  <message>
   <source>unseen blocks</source>
   <translation type="unfinished">незнакомые блоки</translation>
  </message>
 </context>
 <context>
  <name>DecoderTable</name>
  <message>
   <source>Classes</source>
   <translation type="unfinished">Классы</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Декодер</translation>
  </message>
  <message>
   <source>Decoders</source>
   <translation type="unfinished">Декодеры</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">Местность</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">Энкодер</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">Средний IoU</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Имя</translation>
  </message>
  <message>
   <source>On ground that the decoder has not seen, with its 95 % interval</source>
   <translation type="unfinished">На местности, которой декодер не видел, с 95-процентным интервалом</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">Обучен</translation>
  </message>
 </context>
 <context>
  <name>DecodersWindow</name>
  <message>
   <source>&amp;Compare…</source>
   <translation type="unfinished">&amp;Сравнить…</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">&amp;Оценить…</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation type="unfinished">&amp;Отчёт</translation>
  </message>
  <message>
   <source>&amp;Train again from it</source>
   <translation type="unfinished">&amp;Дообучить</translation>
  </message>
  <message>
   <source>Compare two m&amp;aps…</source>
   <translation type="unfinished">Сравнить две &amp;карты…</translation>
  </message>
  <message>
   <source>E&amp;xport as ONNX…</source>
   <translation type="unfinished">&amp;Экспорт в ONNX…</translation>
  </message>
  <message>
   <source>Export as ONNX</source>
   <translation type="unfinished">Экспорт в ONNX</translation>
  </message>
  <message>
   <source>Exported to {path}, with a STAC item beside it.</source>
   <translation type="unfinished">Экспортировано в {path}, рядом — элемент STAC.</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation type="unfinished">Экспорт {name}…</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation type="unfinished">Он смотрит на несколько уровней ({number}), поэтому Deepness, который принимает файлы с одним входом, не может его открыть.</translation>
  </message>
  <message>
   <source>Judge the decoder by polygons that it has not learnt from</source>
   <translation type="unfinished">Оценить декодер по полигонам, на которых он не учился</translation>
  </message>
  <message>
   <source>Judge two decoders by the same polygons; select two rows first (Ctrl+click)</source>
   <translation type="unfinished">Оценить два декодера по одним и тем же полигонам; сначала выделите две строки (Ctrl+щелчок)</translation>
  </message>
  <message>
   <source>Landform Mapper: decoders</source>
   <translation type="unfinished">Landform Mapper: декодеры</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon.</source>
   <translation type="unfinished">Обучен на 1 полигоне.</translation>
  </message>
  <message>
   <source>Learnt from {number} polygons.</source>
   <translation type="unfinished">Полигонов, на которых он обучен: {number}.</translation>
  </message>
  <message>
   <source>No decoder yet: train one on the Train page, or open the folder of one on the Map page.</source>
   <translation type="unfinished">Декодеров ещё нет: обучите декодер на странице «Учить» или откройте папку готового на странице «Карта».</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>Open the Map page with this decoder</source>
   <translation type="unfinished">Открыть страницу «Карта» с этим декодером</translation>
  </message>
  <message>
   <source>Open the Train page with this decoder as the start</source>
   <translation type="unfinished">Открыть страницу «Учить» с этим декодером в качестве исходного</translation>
  </message>
  <message>
   <source>Open the decoder's folder</source>
   <translation type="unfinished">Открыть папку декодера</translation>
  </message>
  <message>
   <source>Open the report of its scores on unseen ground</source>
   <translation type="unfinished">Открыть отчёт о его оценках на незнакомой местности</translation>
  </message>
  <message>
   <source>Remo&amp;ve from list</source>
   <translation type="unfinished">&amp;Убрать из списка</translation>
  </message>
  <message>
   <source>Select a decoder, or two to compare them.</source>
   <translation type="unfinished">Выделите декодер или два, чтобы их сравнить.</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation type="unfinished">Открыть &amp;папку</translation>
  </message>
  <message>
   <source>Show what differs between two map runs</source>
   <translation type="unfinished">Показать, чем различаются результаты двух картирований</translation>
  </message>
  <message>
   <source>Started from “{name}”.</source>
   <translation type="unfinished">На основе «{name}».</translation>
  </message>
  <message>
   <source>The decoders are listed as soon as the engine is ready.</source>
   <translation type="unfinished">Список декодеров появится, как только движок будет готов.</translation>
  </message>
  <message>
   <source>The folder itself stays where it is</source>
   <translation type="unfinished">Сама папка остаётся на месте</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">&amp;Взять для карты</translation>
  </message>
  <message>
   <source>Write the decoder as one file for Deepness and other programs, with a STAC item beside it</source>
   <translation type="unfinished">Записать декодер одним файлом для Deepness и других программ, рядом — элемент STAC</translation>
  </message>
  <message>
   <source>{number} selected.</source>
   <translation type="unfinished">Выделено: {number}.</translation>
  </message>
 </context>
 <context>
  <name>DoubtfulCraters</name>
  <message>
   <source>Doubtful craters</source>
   <translation type="unfinished">Сомнительные кратеры</translation>
  </message>
  <message>
   <source>Untick what shall not be counted. A crater that is clicked is shown on the map.</source>
   <translation type="unfinished">Снимите флажок с того, что не надо считать. Кратер, по которому щёлкнули, показывается на карте.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished">и ещё {n}</translation>
  </message>
 </context>
 <context>
  <name>DrawnCircles</name>
  <message>
   <source>These places are on no circle. Click them further apart, not along a line.</source>
   <translation type="unfinished">Через эти точки нельзя провести круг. Щёлкайте их дальше друг от друга и не вдоль одной линии.</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>1 landform selected.</source>
   <translation type="unfinished">Выбрана 1 форма.</translation>
  </message>
  <message>
   <source>1 landform selected: 1 to 9 set its class, Delete removes it.</source>
   <translation type="unfinished">Выделена 1 форма: клавиши от 1 до 9 задают её класс, Delete удаляет её.</translation>
  </message>
  <message>
   <source>1 landform selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">Выбрана 1 форма; 1–9 и Delete действуют на проверку.</translation>
  </message>
  <message>
   <source>Ctrl+click selects a landform on the map; so do QGIS's own tools</source>
   <translation type="unfinished">Ctrl+щелчок выделяет форму рельефа на карте; это делают и инструменты самой QGIS</translation>
  </message>
  <message>
   <source>Ctrl+click selects landforms to change.</source>
   <translation type="unfinished">Ctrl+щелчок выделяет формы для правки.</translation>
  </message>
  <message>
   <source>Cut the smaller selected landforms out of the largest (Shift+D)</source>
   <translation type="unfinished">Вырезать меньшие выделенные формы рельефа из самой большой (Shift+D)</translation>
  </message>
  <message>
   <source>Find more like these…</source>
   <translation type="unfinished">Найти похожие…</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished">Слить</translation>
  </message>
  <message>
   <source>Merge the selected landforms into the largest (Shift+M)</source>
   <translation type="unfinished">Слить выделенные формы рельефа с самой большой (Shift+M)</translation>
  </message>
  <message>
   <source>Rank what else there is by likeness to the selected landforms, up to ten of them, and look through it (Shift+F)</source>
   <translation type="unfinished">Упорядочить всё остальное по сходству с выделенными формами рельефа, не более чем с десятью, и просмотреть (Shift+F)</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation type="unfinished">Править</translation>
  </message>
  <message>
   <source>Refine the outline of the selected landform by clicks (Shift+R)</source>
   <translation type="unfinished">Исправить щелчками контур выделенной формы рельефа (Shift+R)</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation type="unfinished">З&amp;аменить</translation>
  </message>
  <message>
   <source>Replace the outline of the landform (Enter or double click)</source>
   <translation type="unfinished">Заменить контур формы рельефа (Enter или двойной щелчок)</translation>
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished">Делить</translation>
  </message>
  <message>
   <source>Split p&amp;art off</source>
   <translation type="unfinished">От&amp;делить</translation>
  </message>
  <message>
   <source>Split the selected landform: click the part to split off (Shift+S)</source>
   <translation type="unfinished">Разделить выделенную форму рельефа: щёлкните часть, которую нужно отделить (Shift+S)</translation>
  </message>
  <message>
   <source>Split this part off the landform (Enter or double click)</source>
   <translation type="unfinished">Отделить эту часть от формы рельефа (Enter или двойной щелчок)</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation type="unfinished">Вычесть</translation>
  </message>
  <message>
   <source>{n} landforms selected.</source>
   <translation type="unfinished">Выбрано форм: {n}.</translation>
  </message>
  <message>
   <source>{n} landforms selected: 1 to 9 set their class, Delete removes them.</source>
   <translation type="unfinished">Выделено форм: {n}. Клавиши от 1 до 9 задают их класс, Delete удаляет их.</translation>
  </message>
  <message>
   <source>{n} landforms selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">Выбрано форм: {n}; 1–9 и Delete действуют на проверку.</translation>
  </message>
 </context>
 <context>
  <name>EffortSummary</name>
  <message>
   <source>1 click</source>
   <translation type="unfinished">1 щелчок</translation>
  </message>
  <message>
   <source>1 landform: {clicks} and {seconds} s</source>
   <translation type="unfinished">1 форма — {clicks}, {seconds} с</translation>
  </message>
  <message>
   <source>Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform is accepted, those that were taken back too; their mean is shown. Seconds go from the first click until it is accepted, with the time that the model needs; their median is shown. In a review, the keys that were pressed for a landform and the seconds that it was on view count.</source>
   <translation type="unfinished">Формы рельефа этого слоя, оконтуренные щелчками. Щелчки и рамки, в том числе отменённые, считаются до принятия формы; показано их среднее. Секунды идут от первого щелчка до принятия, включая время работы модели; показана их медиана. При проверке считаются нажатые для формы клавиши и секунды, пока она была на экране.</translation>
  </message>
  <message>
   <source>{k} clicks</source>
   <translation type="unfinished">щелчков: {k}</translation>
  </message>
  <message>
   <source>{n} landforms: {clicks} and {seconds} s each</source>
   <translation type="unfinished">Форм: {n}; на каждую — {clicks}, {seconds} с</translation>
  </message>
 </context>
 <context>
  <name>EncoderChoice</name>
  <message>
   <source> or </source>
   <translation type="unfinished"> или </translation>
  </message>
  <message>
   <source>A folder with a vision transformer, as transformers or timm save it: DINOv2, DINOv3, ViT, MAE</source>
   <translation type="unfinished">Папка с vision transformer в том виде, в каком его сохраняют transformers или timm: DINOv2, DINOv3, ViT, MAE</translation>
  </message>
  <message>
   <source>Folder of an image model</source>
   <translation type="unfinished">Папка энкодера</translation>
  </message>
  <message>
   <source>Other encoder…</source>
   <translation type="unfinished">Другой энкодер…</translation>
  </message>
  <message>
   <source>{folder} holds no image model: there should be a file config.json beside {weights}, as transformers and timm save it.</source>
   <translation type="unfinished">В {folder} нет энкодера: рядом с {weights} должен быть файл config.json, как их сохраняют transformers и timm.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>A crater count needs the counted area, since ground without craters counts too: give a layer with its polygons, an extent, or the image that was looked at.</source>
   <translation type="unfinished">Для подсчёта кратеров нужен участок подсчёта, так как местность без кратеров тоже считается: укажите слой с его полигонами, охват или просмотренный снимок.</translation>
  </message>
  <message>
   <source>A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as background.</source>
   <translation type="unfinished">Декодеру нужны два класса, которые надо различать: разметьте второй класс или пусть неразмеченная местность считается фоном.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} is fitted to its labels at once, so this one has learnt from these labels alone and not from what {1} knew.</source>
   <translation type="unfinished">Декодер вида {0} подгоняется под свою разметку сразу, поэтому этот учился только на ней и не знает того, что знает {1}.</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} reads features of a frozen encoder and has nothing to pretrain. Choose a student, e.g. segformer-b0.</source>
   <translation type="unfinished">Декодер вида {0} читает признаки замороженного энкодера, предобучать в нём нечего. Выберите ученика, например segformer-b0.</translation>
  </message>
  <message>
   <source>A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; if it happens again, the package index or a proxy is handing out something else.</source>
   <translation type="unfinished">Скачанный пакет — не тот, который закреплён (его хеш другой), поэтому он не установлен. Попробуйте ещё раз; если это повторится, индекс пакетов или прокси выдаёт что-то другое.</translation>
  </message>
  <message>
   <source>A geometry lies outside the domain of the raster's coordinate reference system.</source>
   <translation type="unfinished">Геометрия лежит вне области определения системы координат растра.</translation>
  </message>
  <message>
   <source>A learning curve needs three different seeds or more: one draw says nothing about another.</source>
   <translation type="unfinished">Для кривой обучения нужно не менее трёх разных зёрен: по одной выборке нельзя судить о другой.</translation>
  </message>
  <message>
   <source>A little larger than tiny, and hardly slower.</source>
   <translation type="unfinished">Немного больше, чем tiny, и почти не медленнее.</translation>
  </message>
  <message>
   <source>A newer request has overtaken this one.</source>
   <translation type="unfinished">Этот запрос вытеснен более новым.</translation>
  </message>
  <message>
   <source>A part of {0} cannot be read; the file may be damaged or cut off: {1}. Check it, or copy it again.</source>
   <translation type="unfinished">Часть {0} не читается; возможно, файл повреждён или обрезан: {1}. Проверьте его или скопируйте заново.</translation>
  </message>
  <message>
   <source>A patch is seen at sides that are multiples of {0} up to {1} samples, not {2}.</source>
   <translation type="unfinished">Стороны, при которых виден фрагмент, кратны {0} и не больше {1} отсчётов, а здесь {2}.</translation>
  </message>
  <message>
   <source>A polygon goes around a pole that {0} does not show: give it in longitudes and latitudes instead.</source>
   <translation type="unfinished">Полигон охватывает полюс, который {0} не показывает: задайте его в долготах и широтах.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system can express.</source>
   <translation type="unfinished">Полигон выходит за пределы того, что может выразить его система координат.</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system, {0}, can express.</source>
   <translation type="unfinished">Полигон выходит за пределы того, что может выразить его система координат, {0}.</translation>
  </message>
  <message>
   <source>A proxy stands between this machine and the package index and did not let the download through. Enter the proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.</source>
   <translation type="unfinished">Между этим компьютером и индексом пакетов стоит прокси, который не пропустил загрузку. Укажите прокси с именем пользователя и паролем в сетевых настройках QGIS (или в HTTPS_PROXY) и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>A scene of {0} rows with {1} m each does not fit at latitude {2}: render a smaller one, or place it nearer to the equator or to a pole.</source>
   <translation type="unfinished">Сцена высотой {0} пикс. по {1} м не помещается на широте {2}: отрисуйте меньшую или поместите её ближе к экватору или к полюсу.</translation>
  </message>
  <message>
   <source>Adapting the decoder</source>
   <translation type="unfinished">Адаптация декодера</translation>
  </message>
  <message>
   <source>Add what shows the same of this ground: {0}.</source>
   <translation type="unfinished">Добавьте то, что показывает то же самое для этой местности: {0}.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python {0}.{1}. Add Craterstats on the tab Engine, which offers a newer Python.</source>
   <translation type="unfinished">Для возрастов и изохрон нужен Craterstats 3.6, который работает на Python 3.12 и новее; этот движок работает на Python {0}.{1}. Добавьте Craterstats на вкладке «Движок», там предлагается более новый Python.</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --ages --folder {0}</source>
   <translation type="unfinished">Для возрастов и изохрон нужен Craterstats, который не входит в первую установку. Добавьте его на вкладке «Движок» или командой: python3 -m plugin.environment repair --ages --folder {0}</translation>
  </message>
  <message>
   <source>All craters are left out: leave some in.</source>
   <translation type="unfinished">Исключены все кратеры: оставьте хотя бы некоторые.</translation>
  </message>
  <message>
   <source>All craters of {0} are left out: leave some in.</source>
   <translation type="unfinished">Из {0} исключены все кратеры: оставьте хотя бы некоторые.</translation>
  </message>
  <message>
   <source>All patches come from one observation, so nothing could be judged.</source>
   <translation type="unfinished">Все фрагменты взяты из одного наблюдения, поэтому оценить ничего не удалось.</translation>
  </message>
  <message>
   <source>All patches to learn from are of one class. Label patches of another one too.</source>
   <translation type="unfinished">Все фрагменты для обучения относятся к одному классу. Разметьте фрагменты и другого класса.</translation>
  </message>
  <message>
   <source>All {0} lie in the {1} half of {2}, so the scores say nothing about the other half. Outline some there before mapping it.</source>
   <translation type="unfinished">Вся разметка ({0}) лежит в одной половине {2} ({1}), поэтому оценки ничего не говорят о другой половине. Прежде чем картировать её, оконтурьте что-нибудь и там.</translation>
  </message>
  <message>
   <source>All {0} polygons of {1} lie in the {2} half of {3}: the decoder may learn the place for the class. Outline some in the other half, or check that there are none.</source>
   <translation type="unfinished">Все полигоны класса {1} ({0}) лежат в одной половине {3} ({2}): декодер может принять место за признак класса. Оконтурьте такие и в другой половине или проверьте, что их там нет.</translation>
  </message>
  <message>
   <source>An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°.</source>
   <translation>Охват — это XMIN YMIN XMAX YMAX, где XMIN меньше XMAX, а YMIN меньше YMAX. Только через край карты вокруг всего тела XMAX может быть меньше, более чем на половину карты: в градусах 170 -20 -170 20 проходит через 180°.</translation>
  </message>
  <message>
   <source>Another run is at work in {0}. Wait until it is done, or choose another folder.</source>
   <translation type="unfinished">В {0} работает другой запуск. Подождите, пока он закончится, или выберите другую папку.</translation>
  </message>
  <message>
   <source>Another window or terminal is setting up {0} right now. Wait until it has finished.</source>
   <translation type="unfinished">Установку в {0} сейчас выполняет другое окно или терминал. Подождите, пока она закончится.</translation>
  </message>
  <message>
   <source>At least one window must be looked at. Raise the number of windows.</source>
   <translation type="unfinished">Нужно посмотреть хотя бы одно окно. Увеличьте число окон.</translation>
  </message>
  <message>
   <source>Blending tiles</source>
   <translation type="unfinished">Сшивание тайлов</translation>
  </message>
  <message>
   <source>Building with {0} (Python {1})</source>
   <translation type="unfinished">Сборка на {0} (Python {1})</translation>
  </message>
  <message>
   <source>COCO annotations are in pixels of an image: give the image that the landforms lie on.</source>
   <translation type="unfinished">Аннотации COCO задаются в пикселях снимка: укажите снимок, на котором лежат формы рельефа.</translation>
  </message>
  <message>
   <source>Cells are {0} {1} wide in the middle, and up to {2} off towards the borders, where the map stretches the ground. Take a smaller extent, or a projection of the place.</source>
   <translation type="unfinished">Ширина ячеек в середине — {0} {1}, а ближе к краям, где карта растягивает местность, отклонение до {2}. Возьмите меньший охват или проекцию для этого места.</translation>
  </message>
  <message>
   <source>Cells of {0} m are classified by what was learnt from patches of {1} m: landforms look smaller or larger in them than they did there.</source>
   <translation type="unfinished">Ячейки в {0} м классифицируются тем, что выучено по фрагментам в {1} м: формы рельефа выглядят в них мельче или крупнее, чем там.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are larger than {2}. Take {3} {4} or less.</source>
   <translation type="unfinished">Ячейки в {0} {1} больше, чем {2}. Возьмите {3} {4} или меньше.</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are {2} pixels of {3}, too few to see anything. Take {4} {5} or more.</source>
   <translation type="unfinished">Ячейки в {0} {1} — это {2} пикс. на {3}, слишком мало, чтобы что-то увидеть. Возьмите {4} {5} или больше.</translation>
  </message>
  <message>
   <source>Check the network and the proxy, or choose a file that you already have.</source>
   <translation type="unfinished">Проверьте сеть и прокси или выберите файл, который у вас уже есть.</translation>
  </message>
  <message>
   <source>Checking what was installed</source>
   <translation type="unfinished">Проверка установленного</translation>
  </message>
  <message>
   <source>Checking {0}</source>
   <translation type="unfinished">Проверка {0}</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets: {0}.</source>
   <translation type="unfinished">Выберите один из его поднаборов данных: {0}.</translation>
  </message>
  <message>
   <source>Choosing the build of PyTorch</source>
   <translation type="unfinished">Выбор сборки PyTorch</translation>
  </message>
  <message>
   <source>Classifying {0}</source>
   <translation type="unfinished">Классификация ({0})</translation>
  </message>
  <message>
   <source>Comes with the plugin, works at once and is fast; the official models draw finer outlines.</source>
   <translation type="unfinished">Поставляется с модулем, работает сразу и быстро; официальные модели рисуют более точные контуры.</translation>
  </message>
  <message>
   <source>Comparing cells</source>
   <translation type="unfinished">Сравнение ячеек</translation>
  </message>
  <message>
   <source>Comparing {0}: {1}</source>
   <translation type="unfinished">Сравнение {0}: {1}</translation>
  </message>
  <message>
   <source>Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {0}</source>
   <translation type="unfinished">Для расчёта с --scheduler нужна поддержка кластеров (dask), которая не входит в первую установку. Добавьте её на вкладке «Движок» или командой: python3 -m plugin.environment repair --cluster --folder {0}</translation>
  </message>
  <message>
   <source>Connecting for {0}</source>
   <translation type="unfinished">Соединение, чтобы скачать {0}</translation>
  </message>
  <message>
   <source>Converting the decoder to OpenVINO (once)</source>
   <translation type="unfinished">Преобразование декодера для OpenVINO (один раз)</translation>
  </message>
  <message>
   <source>Converting the image encoder to OpenVINO (once for this model)</source>
   <translation type="unfinished">Преобразование энкодера снимков для OpenVINO (один раз для этой модели)</translation>
  </message>
  <message>
   <source>Converting the mask decoder to OpenVINO</source>
   <translation type="unfinished">Преобразование декодера масок для OpenVINO</translation>
  </message>
  <message>
   <source>Converting {0} to OpenVINO (once)</source>
   <translation type="unfinished">Преобразование {0} для OpenVINO (один раз)</translation>
  </message>
  <message>
   <source>Copy the package again, or train anew.</source>
   <translation type="unfinished">Скопируйте пакет заново или обучите заново.</translation>
  </message>
  <message>
   <source>Copying the model was cancelled.</source>
   <translation type="unfinished">Копирование модели отменено.</translation>
  </message>
  <message>
   <source>Copying {0}</source>
   <translation type="unfinished">Копирование {0}</translation>
  </message>
  <message>
   <source>Counted as craters by the name of their class: {0}.</source>
   <translation type="unfinished">Сосчитаны как кратеры по названию класса: {0}.</translation>
  </message>
  <message>
   <source>Craterstats cannot be loaded ({0}). Repair the engine.</source>
   <translation type="unfinished">Не удаётся загрузить Craterstats ({0}). Почините движок.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology for {0}, so there are no ages.</source>
   <translation type="unfinished">В Craterstats нет хронологии для {0}, поэтому возрастов нет.</translation>
  </message>
  <message>
   <source>Craterstats has no chronology system “{0}”; it has: {1}.</source>
   <translation type="unfinished">В Craterstats нет системы хронологии «{0}»; есть: {1}.</translation>
  </message>
  <message>
   <source>Decided by the person who trained it.</source>
   <translation type="unfinished">Определяет тот, кто её обучил.</translation>
  </message>
  <message>
   <source>Decoders cannot learn on {0}: its features are {1} samples wide, not {2}. It is for clicks; choose another encoder, e.g. default or sam2.1_tiny.</source>
   <translation type="unfinished">Декодеры не могут учиться на {0}: её признаки шириной в {1} отсчётов, а не {2}. Эта модель для щелчков; выберите другой энкодер, например default или sam2.1_tiny.</translation>
  </message>
  <message>
   <source>Decoders of the kind {0} look at the pixels themselves, so that there is nothing for workers to encode: train without --scheduler.</source>
   <translation type="unfinished">Декодеры вида {0} сами смотрят на пиксели, так что рабочим процессам нечего рассчитывать: обучайте без --scheduler.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished">Готово</translation>
  </message>
  <message>
   <source>Downloading uv: {0} of {1} MB</source>
   <translation type="unfinished">Скачивание uv: {0} из {1} МБ</translation>
  </message>
  <message>
   <source>Downloading {0}</source>
   <translation type="unfinished">Скачивание {0}</translation>
  </message>
  <message>
   <source>Drawing the differences</source>
   <translation type="unfinished">Построение различий</translation>
  </message>
  <message>
   <source>Drawn again, with the same outline as another one: {0} of {1}.</source>
   <translation type="unfinished">Нарисовано повторно, с тем же контуром, что и другой: {0} (всего {1}).</translation>
  </message>
  <message>
   <source>Each point of a prompt needs a label: 1 on the landform, 0 off it.</source>
   <translation type="unfinished">Каждой точке подсказки нужна метка: 1 — на форме рельефа, 0 — вне её.</translation>
  </message>
  <message>
   <source>Encoded {0} of {1}</source>
   <translation type="unfinished">Рассчитано: {0}, всего — {1}</translation>
  </message>
  <message>
   <source>Encoding the image</source>
   <translation type="unfinished">Расчёт снимка</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1}</source>
   <translation type="unfinished">Расчёт окна {0} из {1}</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1} at most</source>
   <translation type="unfinished">Расчёт окна {0} из не более чем {1}</translation>
  </message>
  <message>
   <source>Encoding {0}</source>
   <translation type="unfinished">Расчёт ({0})</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, all ground: loss {2}</source>
   <translation type="unfinished">Эпоха {0} из {1}, вся местность: потери {2}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, fold {2} of {3}: loss {4}</source>
   <translation type="unfinished">Эпоха {0} из {1}, часть кросс-проверки {2} из {3}: потери {4}</translation>
  </message>
  <message>
   <source>Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other ground. Label cells of such ground too, as a class called other, or map with a least probability.</source>
   <translation type="unfinished">Каждая ячейка с данными получает один из изученных классов, что бы на ней ни было, так как ни один не обозначает прочую местность. Разметьте и ячейки такой местности классом с именем other или картируйте с наименьшей вероятностью.</translation>
  </message>
  <message>
   <source>Exporting landforms</source>
   <translation type="unfinished">Экспорт форм рельефа</translation>
  </message>
  <message>
   <source>Exporting to ONNX</source>
   <translation type="unfinished">Экспорт в ONNX</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: knows well what things are, and is quick to train on.</source>
   <translation type="unfinished">Признаки для декодеров, а не для щелчков: хорошо знает, что есть что, и обучение на нём быстрое.</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: larger than ViT-S, with about four times its work for each window.</source>
   <translation type="unfinished">Признаки для декодеров, а не для щелчков: больше, чем ViT-S, и примерно вчетверо больше работы на каждое окно.</translation>
  </message>
  <message>
   <source>Fetching Python {0} of python-build-standalone</source>
   <translation type="unfinished">Скачивание Python {0} из python-build-standalone</translation>
  </message>
  <message>
   <source>Finding regions</source>
   <translation type="unfinished">Поиск областей</translation>
  </message>
  <message>
   <source>For the same {0} of a person's time {1}.</source>
   <translation type="unfinished">За то же время работы человека ({0}) {1}.</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {0} of {1}.</source>
   <translation type="unfinished">Найдено декодером и никем не проверено: {0}, всего — {1}.</translation>
  </message>
  <message>
   <source>Found in the models folder; not one of the official files.</source>
   <translation type="unfinished">Найдено в папке моделей; это не один из официальных файлов.</translation>
  </message>
  <message>
   <source>Give at least one way of prompting and one seed to compare.</source>
   <translation type="unfinished">Задайте хотя бы один способ подсказки и одно зерно для сравнения.</translation>
  </message>
  <message>
   <source>Give each image an extent, or none. Leave the extent of an image empty for all of it.</source>
   <translation type="unfinished">Задайте охват для каждого снимка или ни для одного. Чтобы взять снимок целиком, оставьте его охват пустым.</translation>
  </message>
  <message>
   <source>Give one of a folder of patches, a table of patches, or rasters with labels.</source>
   <translation type="unfinished">Задайте что-то одно: папку с фрагментами, таблицу фрагментов или растры с разметкой.</translation>
  </message>
  <message>
   <source>Give rasters with true outlines to learn from, and others to judge on.</source>
   <translation type="unfinished">Задайте растры с верными контурами для обучения и другие — для оценки.</translation>
  </message>
  <message>
   <source>Give the side of a cell in metres: it decides what the classifier sees of the ground.</source>
   <translation type="unfinished">Задайте сторону ячейки в метрах: она определяет, что классификатор видит на местности.</translation>
  </message>
  <message>
   <source>Giving jobs to {0}</source>
   <translation type="unfinished">Передача заданий: {0}</translation>
  </message>
  <message>
   <source>Ground without a label was left out, since {0} has no background to say.</source>
   <translation type="unfinished">Местность без меток исключена, так как у {0} нет класса фона.</translation>
  </message>
  <message>
   <source>Hardly: twice the labels have lately changed {0} by {1}. Another image model, or labels of what is mistaken, may help more.</source>
   <translation type="unfinished">Вряд ли: последние удвоения разметки изменили оценку ({0}) на {1}. Другой энкодер или разметка того, что путается, могут помочь больше.</translation>
  </message>
  <message>
   <source>Hashing the raster and the labels</source>
   <translation type="unfinished">Расчёт хешей растра и разметки</translation>
  </message>
  <message>
   <source>Hashing {0} and its labels</source>
   <translation type="unfinished">Расчёт хешей {0} и разметки</translation>
  </message>
  <message>
   <source>Installing {0} packages</source>
   <translation type="unfinished">Установка пакетов: {0}</translation>
  </message>
  <message>
   <source>Installing {0} packages for {1}</source>
   <translation type="unfinished">Установка пакетов для {1}: {0}</translation>
  </message>
  <message>
   <source>It gives features for decoders alone.</source>
   <translation type="unfinished">Даёт признаки только для декодеров.</translation>
  </message>
  <message>
   <source>It was taught without labels, so nothing is known about its scores. Judge it on labels.</source>
   <translation type="unfinished">Обучение шло без меток, поэтому об оценках ничего не известно. Оцените по разметке.</translation>
  </message>
  <message>
   <source>Judging window {0} of {1}</source>
   <translation type="unfinished">Оценка окна {0} из {1}</translation>
  </message>
  <message>
   <source>Labels of {0} whose outline crossed itself and was mended: {1}. Check their shapes.</source>
   <translation type="unfinished">В {0} исправлены контуры меток, пересекавшие сами себя: {1}. Проверьте их форму.</translation>
  </message>
  <message>
   <source>Labels on {0} that are smaller than a place of the decoder ({1} along a side): {2}. Each is learnt as one place. For small landforms train a decoder of their own.</source>
   <translation type="unfinished">Метки на {0}, которые меньше одного места декодера (сторона {1}): {2}. Каждая выучивается как одно место. Для мелких форм рельефа обучите отдельный декодер.</translation>
  </message>
  <message>
   <source>Landforms are ordered by likeness to others: point out some that more are to be found of.</source>
   <translation type="unfinished">Формы рельефа упорядочиваются по сходству с другими: укажите те, похожие на которые нужно найти.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times larger than those that the model {2} knows, reduced as far as that goes.</source>
   <translation type="unfinished">Формы рельефа на {0} выглядят в {1} раза больше тех, что знает модель {2}, при наибольшем возможном уменьшении.</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times smaller than those that the model {2} knows, magnified as far as that goes.</source>
   <translation type="unfinished">Формы рельефа на {0} выглядят в {1} раза меньше тех, что знает модель {2}, при наибольшем возможном увеличении.</translation>
  </message>
  <message>
   <source>Learning curve of {0}</source>
   <translation type="unfinished">Кривая обучения: {0}</translation>
  </message>
  <message>
   <source>Learning where each landform lies</source>
   <translation>Изучается положение каждой формы рельефа</translation>
  </message>
  <message>
   <source>Less than {0} pixels across, which is too few to find them all or to tell them from other things: {1} of {2}.</source>
   <translation type="unfinished">Размером меньше {0} пикс., то есть слишком малы, чтобы найти их все или отличить от другого: {1}, всего — {2}.</translation>
  </message>
  <message>
   <source>Loading the encoder</source>
   <translation type="unfinished">Загрузка энкодера</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation type="unfinished">Загрузка моделей</translation>
  </message>
  <message>
   <source>Looking again at window {0} of {1}</source>
   <translation type="unfinished">Повторный просмотр окна {0} из {1}</translation>
  </message>
  <message>
   <source>Looking for a Python</source>
   <translation type="unfinished">Поиск Python</translation>
  </message>
  <message>
   <source>Looking for clusters</source>
   <translation type="unfinished">Поиск скоплений</translation>
  </message>
  <message>
   <source>Looking for landforms</source>
   <translation type="unfinished">Поиск форм рельефа</translation>
  </message>
  <message>
   <source>Looking for masks, image {0} of {1}</source>
   <translation type="unfinished">Поиск масок, снимок {0} из {1}</translation>
  </message>
  <message>
   <source>Making a virtual environment</source>
   <translation type="unfinished">Создание виртуальной среды</translation>
  </message>
  <message>
   <source>Masks are divided into 1 to 9 levels. 1 takes each mask by itself.</source>
   <translation type="unfinished">Маски делятся на уровни, от 1 до 9. При 1 каждая маска берётся сама по себе.</translation>
  </message>
  <message>
   <source>Missing dependencies for SOCKS support</source>
   <translation type="unfinished">Не хватает зависимостей для поддержки SOCKS</translation>
  </message>
  <message>
   <source>Neither is surely better: the mean IoU of {0} differs by {1}, and anything from {2} to {3} is likely.</source>
   <translation type="unfinished">Ни один не лучше наверняка: средний IoU у {0} отличается на {1}, вероятно любое значение от {2} до {3}.</translation>
  </message>
  <message>
   <source>No Python was found. Install {0} or name an interpreter in the engine's settings.</source>
   <translation type="unfinished">Python не найден. Установите {0} или укажите интерпретатор в параметрах движка.</translation>
  </message>
  <message>
   <source>No click on the landform lies in the window that is looked at: click nearer together.</source>
   <translation type="unfinished">Ни один щелчок на форме рельефа не лежит в просматриваемом окне: щёлкайте ближе друг к другу.</translation>
  </message>
  <message>
   <source>No crater is from {0} to {1} km across, so there is nothing to date.</source>
   <translation type="unfinished">Нет кратеров поперечником от {0} до {1} км, поэтому датировать нечего.</translation>
  </message>
  <message>
   <source>No decoder could be trained, so nothing can be said.</source>
   <translation type="unfinished">Ни один декодер не удалось обучить, поэтому сказать ничего нельзя.</translation>
  </message>
  <message>
   <source>No ground that judges holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">На местности для оценки нет класса {0}, поэтому о нём ничего не известно.</translation>
  </message>
  <message>
   <source>No label covers ground of {0} with data. Choose the raster that they were drawn on.</source>
   <translation type="unfinished">Ни одна метка не покрывает местность {0}, где есть данные. Выберите растр, по которому сделана разметка.</translation>
  </message>
  <message>
   <source>No label has the class {0}; the labels hold {1}. Check the class field {2}.</source>
   <translation type="unfinished">Ни у одной метки нет класса {0}; классы меток: {1}. Проверьте поле класса {2}.</translation>
  </message>
  <message>
   <source>No label of {0} lies in the given extent. Choose an extent that holds labels.</source>
   <translation type="unfinished">Ни одна метка {0} не лежит в заданном охвате. Выберите охват, в котором есть метки.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}. Choose the label layer that was drawn on this raster.</source>
   <translation type="unfinished">Ни одна метка {0} не лежит на {1}. Выберите слой разметки, сделанный по этому растру.</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}: the layer has no coordinate reference system, so its coordinates were taken for those of the raster. Set the layer's, and save it again.</source>
   <translation type="unfinished">Ни одна метка из {0} не лежит на {1}: у слоя нет системы координат, поэтому его координаты приняты за координаты растра. Задайте систему координат слоя и сохраните его снова.</translation>
  </message>
  <message>
   <source>No labelled ground of {0} is mapped by both decoders. Label ground farther inside.</source>
   <translation type="unfinished">Нет размеченной местности {0}, которую картируют оба декодера. Разметьте местность дальше от края.</translation>
  </message>
  <message>
   <source>No mask was found on the images, so there is nothing to learn from. Choose other images.</source>
   <translation type="unfinished">На снимках не найдено ни одной маски, учиться не на чем. Выберите другие снимки.</translation>
  </message>
  <message>
   <source>No model was chosen. Choose one of the list, e.g. the default model.</source>
   <translation type="unfinished">Модель не выбрана. Выберите одну из списка, например модель по умолчанию.</translation>
  </message>
  <message>
   <source>No nodata value is declared; pixels of this value are taken as ground without data: {0}.</source>
   <translation type="unfinished">Значение «нет данных» не объявлено; пиксели с этим значением приняты за местность без данных: {0}.</translation>
  </message>
  <message>
   <source>No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too.</source>
   <translation type="unfinished">Значение отсутствия данных не объявлено; чёрная кайма (значение 0) считается местностью без данных, тени в ней тоже.</translation>
  </message>
  <message>
   <source>No number of polygons was enough to train a decoder. {0}</source>
   <translation type="unfinished">Ни одного из чисел полигонов не хватило, чтобы обучить декодер. {0}</translation>
  </message>
  <message>
   <source>No pixel has data.</source>
   <translation type="unfinished">Ни в одном пикселе нет данных.</translation>
  </message>
  <message>
   <source>No place of the pictures has a class to learn from. Choose other images, or a lower threshold.</source>
   <translation type="unfinished">Ни у одного места на картинках нет класса, на котором можно учиться. Выберите другие снимки или меньший порог.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the class {1} in the field “{2}”; its classes are: {3}. Choose one of them.</source>
   <translation type="unfinished">В {0} нет полигонов класса {1} в поле «{2}»; классы там: {3}. Выберите один из них.</translation>
  </message>
  <message>
   <source>No polygon of {0} has the {1} “{2}” in the field “{3}”; there are: {4}.</source>
   <translation type="unfinished">В {0} нет полигонов, у которых в поле «{3}» стоит «{2}» ({1}); есть: {4}.</translation>
  </message>
  <message>
   <source>No polygon of {0} is reviewed yet: review some first, or train on all of them.</source>
   <translation type="unfinished">В {0} ещё нет проверенных полигонов: сначала проверьте несколько или обучайте на всех.</translation>
  </message>
  <message>
   <source>No polygon of {0} lies on {1}: choose the image they were mapped on.</source>
   <translation type="unfinished">Ни один полигон {0} не лежит на {1}: выберите снимок, по которому они откартированы.</translation>
  </message>
  <message>
   <source>No sample could be judged, so nothing can be said.</source>
   <translation type="unfinished">Ни один отсчёт не удалось оценить, поэтому сказать ничего нельзя.</translation>
  </message>
  <message>
   <source>No sample could be judged. Label ground that holds data.</source>
   <translation type="unfinished">Ни один отсчёт не удалось оценить. Разметьте местность, где есть данные.</translation>
  </message>
  <message>
   <source>No true landform lies on its raster. Choose the layers that were drawn on the rasters.</source>
   <translation type="unfinished">Ни одна верная форма рельефа не лежит на своём растре. Выберите слои, нарисованные по этим растрам.</translation>
  </message>
  <message>
   <source>No validation block holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">Ни в одном проверочном блоке нет класса {0}, поэтому о нём ничего не известно.</translation>
  </message>
  <message>
   <source>No {0} fits this outline: choose Outline as its shape.</source>
   <translation type="unfinished">К этому контуру не подгоняется форма «{0}»: выберите для него форму «Контур».</translation>
  </message>
  <message>
   <source>No: with twice the labels {0} has lately changed by {1}. Look whether the polygons contradict each other.</source>
   <translation type="unfinished">Нет: последние удвоения разметки изменили оценку ({0}) на {1}. Посмотрите, не противоречат ли полигоны друг другу.</translation>
  </message>
  <message>
   <source>Nobody told which patches come from one picture: where several do, the scores flatter the classifier.</source>
   <translation type="unfinished">Не указано, какие фрагменты взяты с одной картинки: если таких несколько, оценки льстят классификатору.</translation>
  </message>
  <message>
   <source>None of the landforms that more are to be found of lies on its raster as a whole. Choose others.</source>
   <translation type="unfinished">Ни одна из форм рельефа, похожие на которые нужно найти, не лежит на своём растре целиком. Выберите другие.</translation>
  </message>
  <message>
   <source>None of the {0} of {1} lies in the counted area {2}: choose the area that they were mapped in.</source>
   <translation type="unfinished">Ничего из {1} ({0}) не лежит на участке подсчёта {2}: выберите участок, на котором это откартировано.</translation>
  </message>
  <message>
   <source>Not certain: twice the labels have lately changed {0} by {1}, and the draws differ as much. More draws, or more ground to judge on, would tell.</source>
   <translation type="unfinished">Неясно: последние удвоения разметки изменили оценку ({0}) на {1}, и выборки различаются настолько же. Помогли бы ещё выборки или больше местности для оценки.</translation>
  </message>
  <message>
   <source>Not counted, since no class named after craters: {0}.</source>
   <translation type="unfinished">Не подсчитано, так как класс не назван по кратерам: {0}.</translation>
  </message>
  <message>
   <source>Not round, so that the circle through the outline is more than {0} larger or smaller than one of equal area: {1} of {2}.</source>
   <translation type="unfinished">Не круглые, так что окружность по контуру более чем на {0} больше или меньше окружности равной площади: {1} из {2}.</translation>
  </message>
  <message>
   <source>One build serves this system.</source>
   <translation type="unfinished">Для этой системы сборка одна.</translation>
  </message>
  <message>
   <source>One of the two layers has no coordinate reference system: set it in QGIS and try again.</source>
   <translation type="unfinished">У одного из двух слоёв нет системы координат: задайте её в QGIS и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>One or three bands of {0} can be shown, not {1}: choose them again.</source>
   <translation type="unfinished">Показать можно один или три канала {0}, а выбрано {1}: выберите их заново.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed here. Choose the torch backend, or repair the engine.</source>
   <translation type="unfinished">OpenVINO здесь не установлен. Выберите бэкенд torch или почините движок.</translation>
  </message>
  <message>
   <source>Outlined by more than one reviewer, and counted for each (circles that share half of their ground or more): {0} of {1}. Count what one reviewer has (--reviewer in a terminal), of {2}.</source>
   <translation type="unfinished">Обведены более чем одним рецензентом и сосчитаны для каждого (круги, у которых общая не меньше чем половина площади): {0} из {1}. Считайте то, что есть у одного рецензента (--reviewer в терминале), из {2}.</translation>
  </message>
  <message>
   <source>Outlines of {0} that crossed themselves and were mended: {1}. Check their shapes.</source>
   <translation type="unfinished">Контуры в {0}, которые пересекали сами себя и были исправлены: {1}. Проверьте их форму.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump at the border of their map, and were left out, since what they enclose cannot be told: {1}. Give them in longitudes and latitudes instead.</source>
   <translation type="unfinished">Контуры {0}, которые перескакивают на границе своей карты и были пропущены, так как неизвестно, что они охватывают: {1}. Задайте их в долготах и широтах.</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: {1}.</source>
   <translation type="unfinished">В {0} контуры, которые перескакивают между 180° и -180° или между 360° и 0° и проведены коротким путём: {1}.</translation>
  </message>
  <message>
   <source>Outlining landform {0} of {1}</source>
   <translation type="unfinished">Оконтуривание формы рельефа {0} из {1}</translation>
  </message>
  <message>
   <source>Outlining landforms</source>
   <translation type="unfinished">Оконтуривание форм рельефа</translation>
  </message>
  <message>
   <source>PROJ cannot turn coordinates of {0} into longitude and latitude.</source>
   <translation type="unfinished">PROJ не может перевести координаты {0} в долготу и широту.</translation>
  </message>
  <message>
   <source>PROJ cannot turn longitude and latitude into coordinates of {0}.</source>
   <translation type="unfinished">PROJ не может перевести долготу и широту в координаты {0}.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is being computed already. Wait until it is done.</source>
   <translation type="unfinished">Часть {0} из {1} запуска в {2} уже рассчитывается. Подождите, пока она закончится.</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is still at work. Wait until it is done.</source>
   <translation type="unfinished">Часть {0} из {1} запуска в {2} ещё в работе. Подождите, пока она закончится.</translation>
  </message>
  <message>
   <source>Pretrained without labels on {0}; it knows no class yet.</source>
   <translation type="unfinished">Предобучение без меток ({0}); ни одного класса пока не известно.</translation>
  </message>
  <message>
   <source>Pretraining, loss {0}</source>
   <translation type="unfinished">Предобучение, потери {0}</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation type="unfinished">Перенос на место</translation>
  </message>
  <message>
   <source>Putting the network together</source>
   <translation type="unfinished">Сборка сети</translation>
  </message>
  <message>
   <source>Putting the report together</source>
   <translation type="unfinished">Составление отчёта</translation>
  </message>
  <message>
   <source>PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set up on this one. Use a Mac with an Apple chip, Linux or Windows.</source>
   <translation type="unfinished">PyTorch и OpenVINO больше не выпускаются для Mac с процессорами Intel, поэтому установить движок на этот Mac нельзя. Используйте Mac с чипом Apple, Linux или Windows.</translation>
  </message>
  <message>
   <source>PyTorch {0} for the CPU only.</source>
   <translation type="unfinished">PyTorch {0} только для процессора.</translation>
  </message>
  <message>
   <source>Python could not be fetched. uv says: {0}. See the log.</source>
   <translation type="unfinished">Не удалось скачать Python. uv сообщает: {0}. См. журнал.</translation>
  </message>
  <message>
   <source>Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install Python yourself.</source>
   <translation type="unfinished">Не удалось скачать Python: его сервер недоступен. Проверьте сеть и прокси или установите Python сами.</translation>
  </message>
  <message>
   <source>Reaching {0}</source>
   <translation type="unfinished">Соединение с {0}</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation type="unfinished">Чтение разметки</translation>
  </message>
  <message>
   <source>Reading window {0} of {1}</source>
   <translation type="unfinished">Чтение окна {0} из {1}</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation type="unfinished">Чтение {0}</translation>
  </message>
  <message>
   <source>Reducing window {0} of {1}</source>
   <translation type="unfinished">Сжатие признаков окна {0} из {1}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that.</source>
   <translation type="unfinished">Сохраните его как GeoTIFF (в QGIS: щелчок правой кнопкой по слою, «Экспорт», «Сохранить как») и возьмите этот файл.</translation>
  </message>
  <message>
   <source>Setting up the engine in {0} was interrupted at its end. Repair the engine.</source>
   <translation type="unfinished">Установка движка в {0} прервана в самом конце. Почините движок.</translation>
  </message>
  <message>
   <source>Share half of their ground or more with another one, as craters do that are outlined twice, for instance on two images: {0} of {1}.</source>
   <translation type="unfinished">Делят половину своей площади или больше с другим, как кратеры, оконтуренные дважды, например на двух снимках: {0} из {1}.</translation>
  </message>
  <message>
   <source>So few polygons leave no two classes to tell apart.</source>
   <translation type="unfinished">При столь малом числе полигонов не остаётся двух классов, которые можно различать.</translation>
  </message>
  <message>
   <source>Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.</source>
   <translation type="unfinished">У одних растров система координат есть, у других нет, поэтому размеры нельзя сравнить. Обучайте на растрах одного рода.</translation>
  </message>
  <message>
   <source>Started from {0}, pretrained without labels on {1}.</source>
   <translation type="unfinished">За основу взят декодер {0}, предобученный без меток ({1}).</translation>
  </message>
  <message>
   <source>Started from {0}, which knows none of these classes: their outputs were learnt anew.</source>
   <translation type="unfinished">За основу взят декодер {0}, который не знает ни одного из этих классов: их выходы выучены заново.</translation>
  </message>
  <message>
   <source>Started from {0}.</source>
   <translation type="unfinished">За основу взят декодер {0}.</translation>
  </message>
  <message>
   <source>Started from {0}; new to it: {1}.</source>
   <translation type="unfinished">За основу взят декодер {0}; новое для него: {1}.</translation>
  </message>
  <message>
   <source>Starting workers</source>
   <translation type="unfinished">Запуск рабочих процессов</translation>
  </message>
  <message>
   <source>Starting {0}</source>
   <translation type="unfinished">Запуск {0}</translation>
  </message>
  <message>
   <source>Stopped before anything was found; the same call goes on.</source>
   <translation type="unfinished">Остановлено раньше, чем что-то найдено; тот же вызов продолжит работу.</translation>
  </message>
  <message>
   <source>Stopped early: the decoder that was kept started from nothing, and not from {0}.</source>
   <translation type="unfinished">Остановлено досрочно: сохранённый декодер начал с нуля, а не с {0}.</translation>
  </message>
  <message>
   <source>Take {0} away at the end, or take another model.</source>
   <translation type="unfinished">Уберите {0} с конца или возьмите другую модель.</translation>
  </message>
  <message>
   <source>Teaching the student</source>
   <translation type="unfinished">Обучение ученика</translation>
  </message>
  <message>
   <source>Teaching was cancelled before the first step was over, so there is nothing to keep.</source>
   <translation type="unfinished">Обучение отменено раньше, чем закончился первый шаг, поэтому сохранять нечего.</translation>
  </message>
  <message>
   <source>Telling landforms apart</source>
   <translation type="unfinished">Разделение форм рельефа</translation>
  </message>
  <message>
   <source>The CRS of {0} names no body, so two counts cannot be compared.</source>
   <translation type="unfinished">Система координат {0} не называет небесного тела, поэтому два подсчёта нельзя сравнить.</translation>
  </message>
  <message>
   <source>The OpenVINO backend runs on the CPU, not on {0}. Choose the torch backend for it.</source>
   <translation type="unfinished">Бэкенд OpenVINO работает на процессоре, а не на {0}. Выберите для этого бэкенд torch.</translation>
  </message>
  <message>
   <source>The Python that was fetched into {0} does not start. See the log.</source>
   <translation type="unfinished">Python, скачанный в {0}, не запускается. См. журнал.</translation>
  </message>
  <message>
   <source>The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.</source>
   <translation type="unfinished">Прислан не тот Python, который запрошен (его SHA-256 другой), поэтому он не используется.</translation>
  </message>
  <message>
   <source>The SAM found no mask on this ground, so the labels are those of the decoder alone.</source>
   <translation type="unfinished">SAM не нашёл масок на этой местности, поэтому метки взяты только у декодера.</translation>
  </message>
  <message>
   <source>The action {0} must cost more than 0 seconds, not {1}.</source>
   <translation type="unfinished">Действие {0} должно стоить больше 0 секунд, а не {1}.</translation>
  </message>
  <message>
   <source>The archive of Python in {0} is not the one that uv knows. Take the release that the log names. It says: {1}.</source>
   <translation type="unfinished">Архив Python в {0} — не тот, который знает uv. Возьмите выпуск, названный в журнале. Там сказано: {1}.</translation>
  </message>
  <message>
   <source>The box has no width or no height: give two opposite corners, so that the landform lies between them.</source>
   <translation type="unfinished">У прямоугольника нет ширины или высоты: задайте два противоположных угла, между которыми лежит форма рельефа.</translation>
  </message>
  <message>
   <source>The box lies outside {0}: give one on the image.</source>
   <translation type="unfinished">Рамка лежит вне {0}: задайте её на снимке.</translation>
  </message>
  <message>
   <source>The cells of the maps {0} and {1} do not lie on each other, so they are not of one raster. Map the same raster with both decoders.</source>
   <translation type="unfinished">Ячейки карт {0} и {1} не совпадают, значит, карты составлены не по одному растру. Картируйте один растр обоими декодерами.</translation>
  </message>
  <message>
   <source>The cells of {0} are larger, so that borders differ where nothing else does.</source>
   <translation type="unfinished">Ячейки {0} крупнее, поэтому границы различаются там, где в остальном различий нет.</translation>
  </message>
  <message>
   <source>The class names {0} and {1} differ in case or blanks only, and count as {2} classes. Give them one name in the label layer.</source>
   <translation type="unfinished">Имена классов {0} и {1} различаются только регистром букв или пробелами, а число классов из-за них — {2}. Дайте им в слое разметки одно имя.</translation>
  </message>
  <message>
   <source>The class {0} covers no pixel with data: its polygons are too small, lie on nodata, or under other polygons. Label more of it, or leave the class out.</source>
   <translation type="unfinished">Класс {0} не покрывает ни одного пикселя с данными: его полигоны слишком малы, лежат там, где нет данных, или под другими полигонами. Разметьте его больше или исключите этот класс.</translation>
  </message>
  <message>
   <source>The class {0} has only {1}: its score says little, and may be quite another on other ground. Outline at least {2}, better 20, in different places.</source>
   <translation type="unfinished">У класса {0} всего {1}: его оценка мало о чём говорит и на другой местности может быть совсем иной. Оконтурьте не менее {2}, лучше 20, в разных местах.</translation>
  </message>
  <message>
   <source>The class {0} has {1} in {2}, so nothing is known about how well it is found elsewhere.</source>
   <translation type="unfinished">Класс {0} представлен так: {1}, {2}. Поэтому неизвестно, насколько хорошо он находится в других местах.</translation>
  </message>
  <message>
   <source>The class {0} stands in {1} of {2} blocks, too few to tell how far its scores may be off. Label it in more places.</source>
   <translation type="unfinished">Класс {0} есть в {1} из {2} блоков, этого мало, чтобы понять, насколько могут ошибаться его оценки. Разметьте его в большем числе мест.</translation>
  </message>
  <message>
   <source>The click lies on ground without data: click on the image.</source>
   <translation type="unfinished">Щелчок пришёлся на местность без данных: щёлкните на снимке.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space, or choose the torch backend.</source>
   <translation type="unfinished">Не удалось сохранить преобразованную модель в {0} ({1}). Освободите место на диске или выберите бэкенд torch.</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space.</source>
   <translation type="unfinished">Не удалось сохранить преобразованную модель в {0} ({1}). Освободите место на диске.</translation>
  </message>
  <message>
   <source>The coordinate reference system cannot be read ({0}): set it anew in QGIS.</source>
   <translation type="unfinished">Система координат не читается ({0}): задайте её в QGIS заново.</translation>
  </message>
  <message>
   <source>The coordinate reference system is called {0}, in which {1}, although its definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws it by the definition.</source>
   <translation type="unfinished">Система координат называется {0}, и по этому имени {1}, хотя её определение в файле говорит иное, так как GeoTIFF не может этого хранить. Для измерений берётся имя; QGIS рисует по определению.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) does not say which latitudes it holds: they were taken for planetocentric, as is the custom.</source>
   <translation>Система координат {0} ({1}) не указывает, какие в ней широты: по обычаю они приняты за планетоцентрические.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) is not defined where the image lies, so that the size of its pixels is not known. Set the right one in QGIS, or georeference the file again.</source>
   <translation type="unfinished">Система координат {0} ({1}) не определена там, где лежит снимок, поэтому размер его пикселей неизвестен. Задайте в QGIS верную или выполните привязку файла заново.</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) lies on no body, so that nothing can be measured in it. Set that of its body in QGIS, or take it away to work in pixels.</source>
   <translation type="unfinished">Система координат {0} ({1}) не относится ни к какому небесному телу, поэтому измерять в ней нельзя. Задайте в QGIS систему координат его тела или уберите её, чтобы работать в пикселях.</translation>
  </message>
  <message>
   <source>The counted area is no polygon in WKT: {0}</source>
   <translation type="unfinished">Участок подсчёта — не полигон в WKT: {0}</translation>
  </message>
  <message>
   <source>The counted area is the layer of the craters itself ({0} of {1}). Give the polygons of the ground that was looked at (--area and --area-layer in a terminal).</source>
   <translation type="unfinished">Участок подсчёта — это сам слой кратеров ({0} из {1}). Укажите полигоны просмотренной местности (--area и --area-layer в терминале).</translation>
  </message>
  <message>
   <source>The counted area is what was mapped, {0}.</source>
   <translation type="unfinished">Участок подсчёта — то, что откартировано, {0}.</translation>
  </message>
  <message>
   <source>The counted area {0} cannot be used. {1}</source>
   <translation type="unfinished">Участок подсчёта {0} использовать нельзя. {1}</translation>
  </message>
  <message>
   <source>The counted area {0} has no coordinate reference system: set it in QGIS and export again.</source>
   <translation type="unfinished">У участка подсчёта {0} нет системы координат: задайте её в QGIS и экспортируйте ещё раз.</translation>
  </message>
  <message>
   <source>The counted area {0} holds no polygon: choose the ground that was looked at.</source>
   <translation type="unfinished">В участке подсчёта {0} нет полигонов: выберите просмотренную местность.</translation>
  </message>
  <message>
   <source>The counted area {0} lies on {1} and {2} on {3}: choose the area that the landforms were mapped in.</source>
   <translation type="unfinished">Участок подсчёта {0} лежит на теле {1}, а {2} — на теле {3}: выберите участок, на котором откартированы формы рельефа.</translation>
  </message>
  <message>
   <source>The decoder to start from has learnt on {0} features of each place, and there are {1} now. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">Исходный декодер учился на стольких признаках каждого места: {0}, а сейчас их {1}. Обучайте на тех же слоях, что и тогда, или начните с нуля.</translation>
  </message>
  <message>
   <source>The decoder's accuracy is not surely better than that of saying {0} everywhere. Look at the scores of the other classes before you trust a map.</source>
   <translation type="unfinished">Точность декодера не лучше наверняка, чем если везде отвечать {0}. Прежде чем доверять карте, посмотрите на оценки других классов.</translation>
  </message>
  <message>
   <source>The default model is missing from {0}. Install the plugin again.</source>
   <translation type="unfinished">В {0} нет модели по умолчанию. Установите модуль заново.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written. Free some space and try again.</source>
   <translation type="unfinished">Диск заполнен, поэтому не удалось записать {0}. Освободите место и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written: make room and try again. Nothing else has changed.</source>
   <translation type="unfinished">Диск заполнен, поэтому не удалось записать {0}: освободите место и попробуйте ещё раз. Больше ничего не изменилось.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then try again.</source>
   <translation type="unfinished">Диск заполнен. Освободите место и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>The disk of {0} has only {1} MB left, and a model package takes up to {2} MB. Free some space or choose another folder.</source>
   <translation type="unfinished">На диске с {0} осталось только {1} МБ, а пакет модели занимает до {2} МБ. Освободите место или выберите другую папку.</translation>
  </message>
  <message>
   <source>The disk that holds {0} is full. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">Диск, на котором находится {0}, заполнен. Освободите место или выберите другую папку, затем установите движок ещё раз.</translation>
  </message>
  <message>
   <source>The disk{0} is full. Free some space, then try again.</source>
   <translation type="unfinished">Диск{0} заполнен. Освободите место и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; what has arrived stays.</source>
   <translation type="unfinished">Скачивание {0} отменено; полученное сохраняется.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives an embedding of {1} instead of (1, 256, 64, 64); it does not have the Segment Anything architecture.</source>
   <translation type="unfinished">Энкодер {0} выдаёт представление размера {1} вместо (1, 256, 64, 64); это не архитектура Segment Anything.</translation>
  </message>
  <message>
   <source>The encoder of {0} gives no {1}, which its decoder wants: take both files of one export.</source>
   <translation type="unfinished">Энкодер {0} не выдаёт {1}, а его декодеру это нужно: возьмите оба файла одного экспорта.</translation>
  </message>
  <message>
   <source>The engine in {0} belongs to another copy of the plugin. Repair the engine.</source>
   <translation type="unfinished">Движок в {0} относится к другой копии модуля. Почините движок.</translation>
  </message>
  <message>
   <source>The engine in {0} broke off: {1}. Repair the engine.</source>
   <translation type="unfinished">Движок в {0} прервал работу: {1}. Почините движок.</translation>
  </message>
  <message>
   <source>The engine in {0} did not answer within {1} s. Repair it.</source>
   <translation type="unfinished">Движок в {0} не ответил за {1} с. Почините его.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged ({1}). Repair the engine.</source>
   <translation type="unfinished">Движок в {0} повреждён ({1}). Почините движок.</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged: its Python {1} is missing. Repair the engine.</source>
   <translation type="unfinished">Движок в {0} повреждён: нет его Python {1}. Почините движок.</translation>
  </message>
  <message>
   <source>The engine in {0} is of another version of the plugin ({1}). Repair the engine.</source>
   <translation type="unfinished">Движок в {0} — от другой версии модуля ({1}). Почините движок.</translation>
  </message>
  <message>
   <source>The engine in {0} is ready{1}.</source>
   <translation type="unfinished">Движок в {0} готов{1}.</translation>
  </message>
  <message>
   <source>The engine is not set up yet: {0} does not exist. Set up the engine.</source>
   <translation type="unfinished">Движок ещё не установлен: {0} не существует. Установите движок.</translation>
  </message>
  <message>
   <source>The engine met an unexpected error during {0}: {1}. The details are in its log on the Engine page.</source>
   <translation type="unfinished">В движке произошла неожиданная ошибка при {0}: {1}. Подробности — в его журнале на странице «Движок».</translation>
  </message>
  <message>
   <source>The engine needs about {0} GB, and the disk that holds {1} has {2} GB left. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">Движку нужно около {0} ГБ, а на диске, где находится {1}, осталось {2} ГБ. Освободите место или выберите другую папку, затем установите движок ещё раз.</translation>
  </message>
  <message>
   <source>The engine's Python {0} does not start. Repair the engine.</source>
   <translation type="unfinished">Python движка, {0}, не запускается. Почините движок.</translation>
  </message>
  <message>
   <source>The engine's environment is broken: {0} cannot be loaded. Open the Engine page and press “Repair”.</source>
   <translation type="unfinished">Среда движка повреждена: не загружается {0}. Откройте страницу «Движок» и нажмите «Починить».</translation>
  </message>
  <message>
   <source>The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or install from a folder of wheels.</source>
   <translation type="unfinished">Пакеты движка нельзя скачать через прокси SOCKS. Выберите прокси HTTP в сетевых настройках QGIS или установите из папки с пакетами wheel.</translation>
  </message>
  <message>
   <source>The extent cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">Охват не читается. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">Охват не касается {0}. Выберите охват на растре.</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose or draw it again.</source>
   <translation type="unfinished">Охват не касается {0}. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The extent is empty. Choose or draw it again.</source>
   <translation type="unfinished">Охват пуст. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">Охват размеченной местности не читается. Нарисуйте или выберите его заново.</translation>
  </message>
  <message>
   <source>The extent of the labelled ground is not a polygon. Draw or choose it again.</source>
   <translation type="unfinished">Охват размеченной местности — не полигон. Нарисуйте или выберите его заново.</translation>
  </message>
  <message>
   <source>The extent of the landforms cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">Охват форм рельефа не читается. Нарисуйте или выберите его заново.</translation>
  </message>
  <message>
   <source>The extent on {0} cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">Охват на {0} не читается. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: choose one on the image.</source>
   <translation type="unfinished">В охвате нет ничего из {0}: выберите охват на снимке.</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: move it, or the map, to the image.</source>
   <translation type="unfinished">В охвате нет ничего из {0}: сдвиньте его или карту к снимку.</translation>
  </message>
  <message>
   <source>The extent to map cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">Охват для картирования не читается. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The extent to map does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">Охват для картирования не касается {0}. Выберите охват на растре.</translation>
  </message>
  <message>
   <source>The extent to map is empty. Choose or draw it again.</source>
   <translation type="unfinished">Охват для картирования пуст. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The extent to search cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">Охват для поиска не читается. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The extent to search is empty. Choose or draw it again.</source>
   <translation type="unfinished">Охват для поиска пуст. Выберите или нарисуйте его заново.</translation>
  </message>
  <message>
   <source>The field {0} holds {1} different values, too many to be classes. Choose the field that holds the class.</source>
   <translation type="unfinished">Разных значений в поле {0}: {1}, для классов это слишком много. Выберите поле, в котором хранится класс.</translation>
  </message>
  <message>
   <source>The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file.</source>
   <translation type="unfinished">В файле нет простого vision transformer в формате DINOv2 или timm. Выберите другой файл.</translation>
  </message>
  <message>
   <source>The file has no overviews, so wide views are slow: build pyramids or convert it to a COG.</source>
   <translation type="unfinished">В файле нет пирамид, поэтому обзорные виды медленные: постройте пирамиды или преобразуйте файл в COG.</translation>
  </message>
  <message>
   <source>The file is not tiled, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">Файл не разбит на тайлы, поэтому каждое окно читается медленно: преобразуйте его в COG.</translation>
  </message>
  <message>
   <source>The file {0} is not there: check the path.</source>
   <translation type="unfinished">Файла {0} нет: проверьте путь.</translation>
  </message>
  <message>
   <source>The first count has what {0} has outlined as well: say whose craters it shall have (--reviewer in a terminal), another reviewer's.</source>
   <translation type="unfinished">В первый подсчёт входит и то, что оконтурено этим исполнителем: {0}. Укажите, чьи кратеры в нём считать (--reviewer в терминале): другого исполнителя.</translation>
  </message>
  <message>
   <source>The first request has to be a handshake.</source>
   <translation type="unfinished">Первым запросом должно быть приветствие.</translation>
  </message>
  <message>
   <source>The geometry cannot be read ({0}): choose or draw it again.</source>
   <translation type="unfinished">Геометрия не читается ({0}): выберите или нарисуйте её заново.</translation>
  </message>
  <message>
   <source>The geometry has coordinates that are no numbers: choose or draw it again.</source>
   <translation type="unfinished">В геометрии есть координаты, которые не являются числами: выберите или нарисуйте её заново.</translation>
  </message>
  <message>
   <source>The geometry has curves, or is of a kind that is not known: choose plain polygons.</source>
   <translation type="unfinished">В геометрии есть кривые, или она неизвестного вида: выберите простые полигоны.</translation>
  </message>
  <message>
   <source>The geometry has {0} MB of text. Simplify it, or choose a part of it.</source>
   <translation type="unfinished">Текст геометрии занимает {0} МБ. Упростите её или выберите её часть.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, more than {0} deep: choose plain polygons.</source>
   <translation type="unfinished">В геометрии есть части внутри частей, глубже {0}: выберите простые полигоны.</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, {0} deep: choose plain polygons.</source>
   <translation type="unfinished">В геометрии есть части внутри частей, глубина {0}: выберите простые полигоны.</translation>
  </message>
  <message>
   <source>The geometry is empty: choose or draw it again.</source>
   <translation type="unfinished">Геометрия пуста: выберите или нарисуйте её заново.</translation>
  </message>
  <message>
   <source>The geotransform of {0} is degenerate: georeference the file again.</source>
   <translation type="unfinished">Геопреобразование {0} вырождено: выполните привязку файла заново.</translation>
  </message>
  <message>
   <source>The ground that is kept aside holds no class that is learnt. Label the classes in more places.</source>
   <translation type="unfinished">На отложенной местности нет ни одного из изучаемых классов. Разметьте классы в большем числе мест.</translation>
  </message>
  <message>
   <source>The ground that judges is only {0}, too few to tell how far the scores may be off; {1} or more are needed. Label ground farther apart.</source>
   <translation type="unfinished">Для оценки есть лишь {0}, этого мало, чтобы понять, насколько могут ошибаться оценки; нужно {1} или больше. Разметьте местность в более удалённых местах.</translation>
  </message>
  <message>
   <source>The heights are in “{0}”, which is no unit of length that is known here: they are taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not.</source>
   <translation type="unfinished">Высоты даны в «{0}» — эта единица длины здесь неизвестна, поэтому они приняты за метры. Если это не так, укажите множитель (третье число --hillshade в терминале).</translation>
  </message>
  <message>
   <source>The heights do not say their unit, and in metres the ground would be flatter than any that is known: they are probably kilometres. Say so (a factor of 1000 in a terminal).</source>
   <translation type="unfinished">У высот не указана единица, а в метрах местность была бы площе любой известной: вероятно, это километры. Укажите это (множитель 1000 в терминале).</translation>
  </message>
  <message>
   <source>The hillshade of {0} needs one band with heights, not {1}: choose it again.</source>
   <translation type="unfinished">Для отмывки {0} нужен один канал с высотами, а выбрано {1}: выберите его заново.</translation>
  </message>
  <message>
   <source>The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">Снимок — один-единственный тайл JPEG 2000, поэтому каждое окно читается медленно: преобразуйте его в COG.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">Задание отменено.</translation>
  </message>
  <message>
   <source>The label counts longitudes west, but the image is placed as if they counted east: its middle lies at {0}° E here, while the label means {1}° E. Set a coordinate reference system whose central meridian is {2}° instead of {3}°.</source>
   <translation type="unfinished">В метке файла долготы отсчитываются к западу, а снимок размещён так, будто к востоку: его середина здесь — {0}° в. д., а метка подразумевает {1}° в. д. Задайте систему координат, у которой центральный меридиан {2}° вместо {3}°.</translation>
  </message>
  <message>
   <source>The label names no value for missing samples. GDAL takes {0} for it, so ground of that value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a nodata value.</source>
   <translation type="unfinished">Метка не называет значения для отсутствующих отсчётов. GDAL берёт для этого {0}, поэтому местность с этим значением (тень) считается местностью без данных; если это местность, сохраните снимок как GeoTIFF без значения «нет данных».</translation>
  </message>
  <message>
   <source>The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were planetocentric: its middle lies at {0}° here, while the label means {1}°, {2} km away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.</source>
   <translation type="unfinished">По метке широты планетографические, но снимок помещён на сферу, как если бы они были планетоцентрическими: его середина лежит здесь на {0}°, а метка означает {1}°, в {2} км от этого места. Задайте систему координат с планетографическими широтами на эллипсоиде тела.</translation>
  </message>
  <message>
   <source>The labelled ground of {0}, in {1} parts, each judged by a decoder that had not learnt from it.</source>
   <translation type="unfinished">Размеченная местность {0}; число частей — {1}, каждую оценивал декодер, который на ней не учился.</translation>
  </message>
  <message>
   <source>The labels hold {0} {1}, but the model {2} knows {3} alone. Give the classes its names, or judge another.</source>
   <translation type="unfinished">В разметке есть {0} {1}, а модель {2} знает только {3}. Дайте классам её имена или оцените другую модель.</translation>
  </message>
  <message>
   <source>The labels of {0} give {1} a class, {2} in all. Label at least two classes, or take smaller cells.</source>
   <translation type="unfinished">Разметка {0} даёт класс ячейкам ({1}), всего — {2}. Разметьте не менее двух классов или возьмите меньшие ячейки.</translation>
  </message>
  <message>
   <source>The labels of {0} lie on the same ground, and differ on {1} % of it: a decoder cannot learn both. Correct the one that is wrong, or leave it out.</source>
   <translation type="unfinished">Метки {0} лежат на одной и той же местности и расходятся на {1} % её: декодер не может выучить и то и другое. Исправьте неверную или исключите её.</translation>
  </message>
  <message>
   <source>The labels of {0} were drawn on {1}{2}, not on {3}. Images of two cameras may lie some 100 m apart: check that they fit.</source>
   <translation type="unfinished">Разметка {0} сделана по {1}{2}, а не по {3}. Снимки двух камер могут расходиться метров на 100: проверьте, что они совпадают.</translation>
  </message>
  <message>
   <source>The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the part on this side is outlined.</source>
   <translation type="unfinished">Форма рельефа продолжается у другого края растра, за меридианом, с которого начинаются его долготы: оконтурена только часть по эту сторону.</translation>
  </message>
  <message>
   <source>The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, and click again.</source>
   <translation type="unfinished">Форма рельефа продолжается за этим контуром, который кончается там, куда смотрела модель: отдалите карту, чтобы была видна вся форма, и щёлкните ещё раз.</translation>
  </message>
  <message>
   <source>The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">Форма рельефа лежит у полюса, где этот растр искажает поверхность, и может продолжаться вокруг него: обведите её на снимке полюса в полярной стереографической проекции.</translation>
  </message>
  <message>
   <source>The landforms in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">Не удалось записать формы рельефа в {0}: {1}. Освободите место или выберите другую папку; готовые тайлы остаются.</translation>
  </message>
  <message>
   <source>The largest SAM 2.1; best with a GPU.</source>
   <translation type="unfinished">Самая большая SAM 2.1; лучше всего с GPU.</translation>
  </message>
  <message>
   <source>The largest official model; best with a GPU.</source>
   <translation type="unfinished">Самая большая официальная модель; лучше всего с GPU.</translation>
  </message>
  <message>
   <source>The latitudes of this raster go from {0}° to {1}°, beyond a pole: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">Широты этого растра идут от {0}° до {1}°, за полюс: проверьте его систему координат и геопривязку.</translation>
  </message>
  <message>
   <source>The launcher cannot be written ({0}).</source>
   <translation type="unfinished">Не удаётся записать файл запуска ({0}).</translation>
  </message>
  <message>
   <source>The layer of the counted area, {0}, holds {1}: check that it is the ground that was looked at.</source>
   <translation type="unfinished">В слое участка подсчёта, {0}, найдено {1}: проверьте, что это просмотренная местность.</translation>
  </message>
  <message>
   <source>The layers lie on different bodies, {0} and {1}: choose layers of the same body, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">Слои лежат на разных телах, {0} и {1}: выберите слои одного тела или исправьте неверную систему координат.</translation>
  </message>
  <message>
   <source>The learning rate must be above zero. 0.003 suits most labels.</source>
   <translation type="unfinished">Скорость обучения должна быть больше нуля. Для большинства разметок подходит 0.003.</translation>
  </message>
  <message>
   <source>The least probability is {0}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">Наименьшая вероятность равна {0}, но вероятности лежат от 0 до 1.</translation>
  </message>
  <message>
   <source>The lengths add up to {0} bytes, the payload has {1}.</source>
   <translation type="unfinished">Сумма длин — {0} байт, а получено {1}.</translation>
  </message>
  <message>
   <source>The limit of the cache {0} could not be set: {1}. Free some space or make the folder writable.</source>
   <translation type="unfinished">Не удалось задать предел кэша {0}: {1}. Освободите место или разрешите запись в папку.</translation>
  </message>
  <message>
   <source>The longitudes of this raster span {0}°, more than once around the body: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">Долготы этого растра охватывают {0}°, больше одного оборота вокруг тела: проверьте его систему координат и геопривязку.</translation>
  </message>
  <message>
   <source>The map in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">Не удалось записать карту в {0}: {1}. Освободите место или выберите другую папку; готовые тайлы остаются.</translation>
  </message>
  <message>
   <source>The map that this one replaces has {0}: {1}.</source>
   <translation type="unfinished">Карта, которую заменит эта, содержит: {0} ({1}).</translation>
  </message>
  <message>
   <source>The maps {0} and {1} have different coordinate reference systems. Choose maps of one raster.</source>
   <translation type="unfinished">У карт {0} и {1} разные системы координат. Выберите карты одного растра.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground with data. Choose maps of one raster.</source>
   <translation type="unfinished">У карт {0} и {1} нет общей местности с данными. Выберите карты одного растра.</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground. Choose maps of one raster.</source>
   <translation type="unfinished">У карт {0} и {1} нет общей местности. Выберите карты одного растра.</translation>
  </message>
  <message>
   <source>The masks changed nothing of what the decoder says, so the labels are as good as it is.</source>
   <translation type="unfinished">Маски ничего не изменили в ответах декодера, поэтому метки не лучше, чем он сам.</translation>
  </message>
  <message>
   <source>The middle SAM 2.1.</source>
   <translation type="unfinished">Средняя SAM 2.1.</translation>
  </message>
  <message>
   <source>The middle official model; about three times the work of ViT-B for each window.</source>
   <translation type="unfinished">Средняя официальная модель; примерно втрое больше работы на каждое окно, чем у ViT-B.</translation>
  </message>
  <message>
   <source>The model card {0} cannot be read ({1}); get the model folder again.</source>
   <translation type="unfinished">Карточка модели {0} не читается ({1}); получите папку модели заново.</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}). Choose it again.</source>
   <translation type="unfinished">Файл модели {0} не читается ({1}). Выберите его заново.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; choose a complete model folder.</source>
   <translation type="unfinished">В папке модели {0} нет {1}; выберите полную папку модели.</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; get the model folder again.</source>
   <translation type="unfinished">В папке модели {0} нет {1}; получите папку модели заново.</translation>
  </message>
  <message>
   <source>The model in {0} is not of the architecture {1}; choose another model.</source>
   <translation type="unfinished">Модель в {0} не имеет архитектуры {1}; выберите другую модель.</translation>
  </message>
  <message>
   <source>The model knows no background, so ground without a label was left out.</source>
   <translation type="unfinished">Модель не знает фона, поэтому местность без меток исключена.</translation>
  </message>
  <message>
   <source>The model outlined none of the landforms that were drawn.</source>
   <translation type="unfinished">Модель не оконтурила ни одной из нарисованных форм рельефа.</translation>
  </message>
  <message>
   <source>The model package {0} cannot be written: {1} is read-only. Choose another.</source>
   <translation type="unfinished">Не удаётся записать пакет модели {0}: папка {1} доступна только для чтения. Выберите другую.</translation>
  </message>
  <message>
   <source>The model package {0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">Не удалось записать пакет модели {0}: {1}. Освободите место или выберите другую папку.</translation>
  </message>
  <message>
   <source>The model package {0} holds a decoder of the kind {1}, which this engine does not know. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">В пакете модели {0} — декодер вида {1}, которого этот движок не знает. Обновите модуль или обучите заново в этой версии.</translation>
  </message>
  <message>
   <source>The model package {0} holds a patch classifier and no decoder. Use Classify patches (landform patches map in a terminal), or choose the folder of a decoder.</source>
   <translation type="unfinished">В пакете модели {0} — классификатор фрагментов, а не декодер. Используйте «Классифицировать фрагменты» (landform patches map в терминале) или выберите папку декодера.</translation>
  </message>
  <message>
   <source>The model package {0} holds no patch classifier. Choose the folder that landform patches train or Train a patch classifier made; a decoder maps with landform map.</source>
   <translation type="unfinished">В пакете модели {0} нет классификатора фрагментов. Выберите папку, созданную командой landform patches train или алгоритмом «Обучить классификатор фрагментов»; декодер картирует командой landform map.</translation>
  </message>
  <message>
   <source>The model package {0} is damaged: its decoder reads features of {1} channels, and its card tells of {2}. Copy the package again, or train anew.</source>
   <translation type="unfinished">Пакет модели {0} повреждён: число каналов признаков, которые читает его декодер, — {1}, а по карточке — {2}. Скопируйте пакет заново или обучите заново.</translation>
  </message>
  <message>
   <source>The model package {0} lacks {1}. Copy the whole folder again, or train anew.</source>
   <translation type="unfinished">В пакете модели {0} нет {1}. Скопируйте папку целиком заново или обучите заново.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch; {4} in a terminal), or take another model.</source>
   <translation type="unfinished">Пакет модели {0} учился на таком виде: {1}, а вид слоя {2} — {3}. Измените показ слоя (страница «Разметка», «Растяжка»; {4} в терминале) или возьмите другую модель.</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}: {2}. Given: {3}. {4}</source>
   <translation type="unfinished">Пакет модели {0} обучен по: {1} ({2}). Дано: {3}. {4}</translation>
  </message>
  <message>
   <source>The model package {0} needs the encoder {1}, which is not at hand: {2}</source>
   <translation type="unfinished">Пакету модели {0} нужен энкодер {1}, которого здесь нет: {2}</translation>
  </message>
  <message>
   <source>The model package {0} was trained on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again on this.</source>
   <translation type="unfinished">Пакет модели {0} обучен на энкодере {1} ({2}), а здесь другой энкодер ({3}). Установите тот или обучите заново на этом.</translation>
  </message>
  <message>
   <source>The model sees no landform in the box: draw it close around the rim, or add a point on the landform.</source>
   <translation type="unfinished">Модель не видит формы рельефа в прямоугольнике: обведите им край плотнее или добавьте точку на форме рельефа.</translation>
  </message>
  <message>
   <source>The model sees no landform there: move the point, add another one, or drag a box.</source>
   <translation type="unfinished">Модель не видит там формы рельефа: передвиньте точку, добавьте ещё одну или растяните прямоугольник.</translation>
  </message>
  <message>
   <source>The model {0} is pretrained on masks without labels: its classes are no landforms. Train with it as a start, and map with what comes out.</source>
   <translation type="unfinished">Модель {0} предобучена на масках без меток: её классы — не формы рельефа. Начните с неё обучение и картируйте тем, что получится.</translation>
  </message>
  <message>
   <source>The model {0} learnt from images without a georeference: it expects landforms of so many pixels, not metres, as there.</source>
   <translation type="unfinished">Модель {0} училась на снимках без привязки: она ожидает формы рельефа такого же размера, как там, в пикселях, а не в метрах.</translation>
  </message>
  <message>
   <source>The nodata value {0} is declared, and pixels of this value are taken as ground without data too: {1}.</source>
   <translation type="unfinished">Объявлено значение «нет данных» {0}, и пиксели с этим значением тоже приняты за местность без данных: {1}.</translation>
  </message>
  <message>
   <source>The outline has {0} vertices, and {1} are the most for a prompt: simplify it.</source>
   <translation type="unfinished">Вершин в контуре: {0}, а для подсказки допустимо не больше {1}. Упростите контур.</translation>
  </message>
  <message>
   <source>The package index cannot be reached ({0}). Check the network and the proxy, then try again.</source>
   <translation type="unfinished">Индекс пакетов недоступен ({0}). Проверьте сеть и прокси и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>The package index cannot be reached. Check the network connection and try again, or install from a folder of wheels.</source>
   <translation type="unfinished">Индекс пакетов недоступен. Проверьте подключение к сети и попробуйте ещё раз или установите из папки с пакетами wheel.</translation>
  </message>
  <message>
   <source>The package index has no {0}, which fetches a Python. Install one.</source>
   <translation type="unfinished">В индексе пакетов нет {0}, а он скачивает Python. Установите Python сами.</translation>
  </message>
  <message>
   <source>The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.</source>
   <translation type="unfinished">Не удалось проверить сертификат индекса пакетов: похоже, прокси читает зашифрованные соединения. Попросите его сертификат у администратора сети и укажите в PIP_CERT или установите из папки с пакетами wheel.</translation>
  </message>
  <message>
   <source>The package source has no CPU-only build of PyTorch for this Python.</source>
   <translation type="unfinished">В источнике пакетов нет сборки PyTorch только для процессора для этого Python.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt from images of unknown size. Give the side of a cell in {1}: about that of the ground in such an image.</source>
   <translation type="unfinished">Классификатор фрагментов {0} учился на снимках неизвестного размера. Задайте сторону ячейки ({1}): примерно столько, сколько местности на таком снимке.</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again.</source>
   <translation type="unfinished">Классификатор фрагментов {0} учился на энкодере {1} ({2}), а здесь другой энкодер ({3}). Установите тот или обучите заново.</translation>
  </message>
  <message>
   <source>The point {0}, {1} lies outside {2}: click on the image.</source>
   <translation type="unfinished">Точка {0}, {1} лежит вне {2}: щёлкните на снимке.</translation>
  </message>
  <message>
   <source>The polygon encloses no ground: click three places or more around the landform.</source>
   <translation type="unfinished">Полигон не охватывает местности: щёлкните в трёх или более местах вокруг формы рельефа.</translation>
  </message>
  <message>
   <source>The projection of {0} is not defined there. Choose another extent.</source>
   <translation type="unfinished">Проекция {0} там не определена. Выберите другой охват.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers.</source>
   <translation type="unfinished">В подсказке есть координаты, которые не являются числами.</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers: click again.</source>
   <translation type="unfinished">В подсказке есть координаты, которые не являются числами: щёлкните ещё раз.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks and {1} labels: give each click its own.</source>
   <translation type="unfinished">Щелчков в подсказке: {0}, меток: {1}. Дайте каждому щелчку свою метку.</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks, and {1} are the most: draw a box or a polygon instead.</source>
   <translation type="unfinished">Щелчков в подсказке: {0}, а их может быть не больше {1}. Нарисуйте вместо них рамку или полигон.</translation>
  </message>
  <message>
   <source>The prompt is empty: click on the landform or drag a box around it.</source>
   <translation type="unfinished">Подсказка пуста: щёлкните форму рельефа или растяните вокруг неё рамку.</translation>
  </message>
  <message>
   <source>The prompt names neither a raster nor rendered pixels; choose a raster layer.</source>
   <translation type="unfinished">В подсказке нет ни растра, ни отрисованных пикселей; выберите слой растра.</translation>
  </message>
  <message>
   <source>The proxy asks for a password. Enter it in QGIS's network settings.</source>
   <translation type="unfinished">Прокси запрашивает пароль. Введите его в сетевых настройках QGIS.</translation>
  </message>
  <message>
   <source>The quickest SAM 2.1: about half the work of ViT-B for each window.</source>
   <translation type="unfinished">Самая быстрая SAM 2.1: примерно половина работы ViT-B на каждое окно.</translation>
  </message>
  <message>
   <source>The raster has a colour table; its numbers are read as brightness.</source>
   <translation type="unfinished">У растра есть таблица цветов; её номера читаются как яркость.</translation>
  </message>
  <message>
   <source>The rendered layer came with {0} bytes instead of {1}: click again.</source>
   <translation type="unfinished">Отрисованный слой пришёл размером {0} байт вместо {1}: щёлкните ещё раз.</translation>
  </message>
  <message>
   <source>The request was cancelled before it started.</source>
   <translation type="unfinished">Запрос отменён раньше, чем начался.</translation>
  </message>
  <message>
   <source>The result of {0} is too large to hand over. Take a smaller extent.</source>
   <translation type="unfinished">Результат {0} слишком велик, чтобы его передать. Возьмите меньший охват.</translation>
  </message>
  <message>
   <source>The scheduler on {0} is gone. Start the run again; it goes on with what is finished.</source>
   <translation type="unfinished">Планировщика на {0} больше нет. Запустите снова; работа продолжится с того, что готово.</translation>
  </message>
  <message>
   <source>The scores come from decoders that started from nothing, since {0}.</source>
   <translation type="unfinished">Оценки получены от декодеров, начавших с нуля, так как {0}.</translation>
  </message>
  <message>
   <source>The second count has no craters in the counted area, so there is no completeness.</source>
   <translation type="unfinished">Во втором подсчёте нет кратеров на участке подсчёта, поэтому о полноте ничего не известно.</translation>
  </message>
  <message>
   <source>The set-up failed: {0}. The whole log is in {1}.</source>
   <translation type="unfinished">Установка не удалась: {0}. Полный журнал — в {1}.</translation>
  </message>
  <message>
   <source>The set-up was cancelled; what was there before is unchanged.</source>
   <translation type="unfinished">Установка отменена; то, что было раньше, не изменилось.</translation>
  </message>
  <message>
   <source>The share of a mask must lie between 0 and 1. 0.5 suits most images.</source>
   <translation type="unfinished">Доля маски должна лежать между 0 и 1. Для большинства снимков подходит 0.5.</translation>
  </message>
  <message>
   <source>The side of a cell must be above zero metres. Give another side.</source>
   <translation type="unfinished">Сторона ячейки должна быть больше нуля метров. Задайте другую сторону.</translation>
  </message>
  <message>
   <source>The smallest diameter that is dated, {0} km, is larger than the largest, {1} km.</source>
   <translation type="unfinished">Наименьший диаметр для датировки, {0} км, больше наибольшего, {1} км.</translation>
  </message>
  <message>
   <source>The smallest official model, and the best start on a machine without a GPU.</source>
   <translation type="unfinished">Самая маленькая официальная модель и лучшее начало на компьютере без GPU.</translation>
  </message>
  <message>
   <source>The standard build of PyTorch {0}, with CUDA; this takes several gigabytes.</source>
   <translation type="unfinished">Стандартная сборка PyTorch {0}, с CUDA; она занимает несколько гигабайт.</translation>
  </message>
  <message>
   <source>The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: compare the place with another layer.</source>
   <translation type="unfinished">Стандартная параллель равна 0, хотя у сферы местный радиус: так ошибочно записано в некоторых метках HiRISE. Сверьте место с другим слоем.</translation>
  </message>
  <message>
   <source>The stretch of {0} has {1} instead of {2}.</source>
   <translation type="unfinished">В растяжке {0} — {1}, а нужно {2}.</translation>
  </message>
  <message>
   <source>The table has no column observation, and patches of one picture must not judge each other.</source>
   <translation type="unfinished">В таблице нет столбца observation, а фрагменты одной картинки не должны оценивать друг друга.</translation>
  </message>
  <message>
   <source>The threshold of {0} is {1}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">Порог для {0} равен {1}, но вероятности лежат от 0 до 1.</translation>
  </message>
  <message>
   <source>The time must lie above 0 and up to {0} minutes. 20 suits most images.</source>
   <translation type="unfinished">Время должно быть больше 0 и не больше {0} мин. Для большинства снимков подходит 20.</translation>
  </message>
  <message>
   <source>The training was stopped before it had learnt where each landform lies: searches for objects with this decoder go by what the image model draws by itself.</source>
   <translation>Обучение остановлено до того, как было изучено положение каждой формы рельефа: поиск объектов с этим декодером опирается на то, что модель изображения рисует сама.</translation>
  </message>
  <message>
   <source>The validation share must lie between 0 and 0.9. 0.25 suits most labels.</source>
   <translation type="unfinished">Доля для проверки должна лежать между 0 и 0.9. Для большинства разметок подходит 0.25.</translation>
  </message>
  <message>
   <source>The weights fit no plain vision transformer ({0}). Choose another file.</source>
   <translation type="unfinished">Веса не подходят ни к одному простому vision transformer ({0}). Выберите другой файл.</translation>
  </message>
  <message>
   <source>The weights in {0} are split over several files. Take a smaller model, in one file.</source>
   <translation type="unfinished">Веса в {0} разбиты на несколько файлов. Возьмите меньшую модель, в одном файле.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the classifier again.</source>
   <translation type="unfinished">Веса в {0} не соответствуют карточке. Обучите классификатор заново.</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the decoder again.</source>
   <translation type="unfinished">Веса в {0} не соответствуют карточке. Обучите декодер заново.</translation>
  </message>
  <message>
   <source>The weights in {0} hold values that are no numbers (NaN or infinity). Copy the package again, or train anew.</source>
   <translation type="unfinished">Среди весов в {0} есть значения, которые не являются числами (NaN или бесконечность). Скопируйте пакет заново или обучите заново.</translation>
  </message>
  <message>
   <source>The weights in {0} {1}. Copy the package again, or train anew.</source>
   <translation type="unfinished">Веса в {0} не годятся: {1}. Скопируйте пакет заново или обучите заново.</translation>
  </message>
  <message>
   <source>The weights {0} cannot be loaded ({1}); get the model folder again.</source>
   <translation type="unfinished">Не удаётся загрузить веса {0} ({1}); получите папку модели заново.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or encoder under {1} and {2} than the machine that started the training, or computes in another precision ({3}). Put them where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">Рабочий процесс на {0} видит по путям {1} и {2} другой растр или энкодер, чем компьютер, начавший обучение, или считает с другой точностью ({3}). Поместите их туда, где все компьютеры находят одни и те же файлы по одним и тем же путям, используйте компьютеры одного вида и одну версию модуля.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or model under {1} and {2} than the machine that started the search. Put them, and the folder of the results, where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">Рабочий процесс на {0} видит по путям {1} и {2} другой растр или другую модель, чем компьютер, начавший поиск. Поместите их и папку результатов туда, где все компьютеры находят одни и те же файлы по одним и тем же путям, используйте компьютеры одного вида и одну версию модуля.</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster, layer or model under {1} and {2} than the machine that started the run. Put them, and the folder of the results, where all machines find the same files under the same paths, and use one version of the plugin.</source>
   <translation type="unfinished">Рабочий процесс на {0} видит по путям {1} и {2} другой растр, слой или другую модель, чем компьютер, начавший запуск. Поместите их и папку результатов туда, где все компьютеры находят одни и те же файлы по одним и тем же путям, и используйте одну версию модуля.</translation>
  </message>
  <message>
   <source>The workers on {0} do not find Landform Mapper. Start them with the Python of its engine, {1}, or one like it.</source>
   <translation type="unfinished">Рабочие процессы на {0} не находят Landform Mapper. Запускайте их на Python его движка, {1}, или на таком же.</translation>
  </message>
  <message>
   <source>There are fewer than {0} seeds, so how much is chance is not known: add seeds before you believe small differences.</source>
   <translation type="unfinished">Зёрен меньше {0}, поэтому неизвестно, сколько здесь случайного: добавьте зёрна, прежде чем верить малым различиям.</translation>
  </message>
  <message>
   <source>There are no craters to plot: count some, in an area that is larger than nothing.</source>
   <translation type="unfinished">Нет кратеров для графика: посчитайте их на участке, площадь которого больше нуля.</translation>
  </message>
  <message>
   <source>There are no masks of the kind {0}; choose {1}.</source>
   <translation type="unfinished">Масок вида {0} нет; выберите {1}.</translation>
  </message>
  <message>
   <source>There are no polygons to draw a learning curve from. Label some first.</source>
   <translation type="unfinished">Нет полигонов, по которым можно построить кривую обучения. Сначала разметьте несколько.</translation>
  </message>
  <message>
   <source>There is a threshold for {0}, but the model {1} knows {2}. Give thresholds to these alone.</source>
   <translation type="unfinished">Порог задан для {0}, но модель {1} знает {2}. Задавайте пороги только для них.</translation>
  </message>
  <message>
   <source>There is no Python to fetch for {0} on {1}. Install one, and name it in the options.</source>
   <translation type="unfinished">Для {0} на {1} нет Python, который можно скачать. Установите его сами и укажите в параметрах.</translation>
  </message>
  <message>
   <source>There is no action {0} that costs seconds; the actions are {1}.</source>
   <translation type="unfinished">Нет действия {0}, которое стоит секунд; есть действия: {1}.</translation>
  </message>
  <message>
   <source>There is no backend {0}; choose {1}.</source>
   <translation type="unfinished">Нет бэкенда {0}; выберите {1}.</translation>
  </message>
  <message>
   <source>There is no coordinate reference system: measures are in {0}, not in metres.</source>
   <translation type="unfinished">Системы координат нет: измерения ведутся не в метрах, единица — {0}.</translation>
  </message>
  <message>
   <source>There is no data in the chosen part of {0}. Choose other images or another extent.</source>
   <translation type="unfinished">В выбранной части {0} нет данных. Выберите другие снимки или другой охват.</translation>
  </message>
  <message>
   <source>There is no data in this part of the raster: click on the image.</source>
   <translation type="unfinished">В этой части растра нет данных: щёлкните на снимке.</translation>
  </message>
  <message>
   <source>There is no decoder of the kind {0}; choose auto, {1}.</source>
   <translation type="unfinished">Нет декодера вида {0}; выберите auto, {1}.</translation>
  </message>
  <message>
   <source>There is no export format {0}; there are: {1}.</source>
   <translation type="unfinished">Нет формата экспорта {0}; есть: {1}.</translation>
  </message>
  <message>
   <source>There is no file {0}. Choose the weights again.</source>
   <translation type="unfinished">Файла {0} нет. Выберите веса заново.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Check its name.</source>
   <translation type="unfinished">Папки {0} нет. Проверьте её имя.</translation>
  </message>
  <message>
   <source>There is no folder {0}. Choose one that holds a folder of images for each class.</source>
   <translation type="unfinished">Папки {0} нет. Выберите папку, в которой для каждого класса есть папка с картинками.</translation>
  </message>
  <message>
   <source>There is no image to adapt to. Choose at least one.</source>
   <translation type="unfinished">Нет снимков для адаптации. Выберите хотя бы один.</translation>
  </message>
  <message>
   <source>There is no model file {0}. Download the model, or choose a file that you already have.</source>
   <translation type="unfinished">Файла модели {0} нет. Скачайте модель или выберите файл, который у вас уже есть.</translation>
  </message>
  <message>
   <source>There is no model named {0} in the catalogue, which has {1}.</source>
   <translation type="unfinished">В каталоге нет модели с именем {0}; есть: {1}.</translation>
  </message>
  <message>
   <source>There is no model {0}: it is neither a file or folder nor one of {1}.</source>
   <translation type="unfinished">Нет модели {0}: это не файл, не папка и не одна из этих: {1}.</translation>
  </message>
  <message>
   <source>There is no part {0} of {1}. Count parts from 1, e.g. 1/4 to 4/4.</source>
   <translation type="unfinished">Части {0} из {1} нет. Части нумеруются с 1, например от 1/4 до 4/4.</translation>
  </message>
  <message>
   <source>There is no ranking {0} with {1} masks; choose {2}, and 1 to 200 masks.</source>
   <translation type="unfinished">Нет упорядочения {0} с числом масок {1}; выберите {2} и от 1 до 200 масок.</translation>
  </message>
  <message>
   <source>There is no raster with labels to train on. Choose at least one pair.</source>
   <translation type="unfinished">Нет растра с разметкой для обучения. Выберите хотя бы одну пару.</translation>
  </message>
  <message>
   <source>There is no scheduler at {0} that answers ({1}). Start one with dask scheduler, and check the address and, for tls://, the certificates in dask's configuration.</source>
   <translation type="unfinished">По адресу {0} нет отвечающего планировщика ({1}). Запустите его командой dask scheduler и проверьте адрес, а для tls:// — сертификаты в настройках dask.</translation>
  </message>
  <message>
   <source>There is no student of the kind {0}; choose {1}.</source>
   <translation type="unfinished">Нет ученика вида {0}; выберите {1}.</translation>
  </message>
  <message>
   <source>There is no table {0}. Choose a CSV file with the columns image and class.</source>
   <translation type="unfinished">Таблицы {0} нет. Выберите файл CSV со столбцами image и class.</translation>
  </message>
  <message>
   <source>There is no {0} on this machine, so no jobs can be given to {1}. Start the run on a machine of the cluster that takes jobs.</source>
   <translation type="unfinished">На этом компьютере нет {0}, поэтому передать задания в {1} нельзя. Запустите на компьютере кластера, который принимает задания.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}”; there are: {2}.</source>
   <translation type="unfinished">Нет такого варианта ({0}): «{1}»; есть: {2}.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or take a smaller extent.</source>
   <translation type="unfinished">Для этого не хватает памяти. Закройте другие программы или возьмите меньший охват.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: their scores are lower than a training's. Label ground farther apart.</source>
   <translation type="unfinished">Размеченной местности слишком мало, чтобы калибровать декодеры кривой обучения так же, как при обучении: их оценки ниже, чем при обучении. Разметьте местность подальше друг от друга.</translation>
  </message>
  <message>
   <source>There is too little labelled ground to keep some aside. Label ground farther apart.</source>
   <translation type="unfinished">Размеченной местности слишком мало, чтобы часть отложить. Разметьте местность в более удалённых местах.</translation>
  </message>
  <message>
   <source>These requirements carry no hashes, so nothing is compared with a hash.</source>
   <translation type="unfinished">В этих требованиях нет хешей, поэтому сверять с хешем нечего.</translation>
  </message>
  <message>
   <source>They are empty, no polygons, or cannot be brought to the raster's CRS.</source>
   <translation type="unfinished">Они пусты, не являются полигонами или не переводятся в систему координат растра.</translation>
  </message>
  <message>
   <source>They do not lie {0}.</source>
   <translation type="unfinished">Они не лежат {0}.</translation>
  </message>
  <message>
   <source>They have no class.</source>
   <translation type="unfinished">У них нет класса.</translation>
  </message>
  <message>
   <source>This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">Этот Python не может создавать виртуальные среды. Установите его модуль venv (в Debian и Ubuntu: apt-get install python3-venv) и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>This count has no {0} plot; it has: {1}.</source>
   <translation type="unfinished">У этого подсчёта нет графика «{0}»; есть: {1}.</translation>
  </message>
  <message>
   <source>This engine does not know {0}; the plugin and its engine do not match.</source>
   <translation type="unfinished">Этот движок не знает {0}; модуль и его движок не подходят друг к другу.</translation>
  </message>
  <message>
   <source>This engine speaks protocol {0}, the plugin (version {1}) protocol {2}. Restart QGIS so that both are the same version.</source>
   <translation type="unfinished">Этот движок использует протокол {0}, а модуль (версия {1}) — протокол {2}. Перезапустите QGIS, чтобы у обоих была одна версия.</translation>
  </message>
  <message>
   <source>This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.</source>
   <translation type="unfinished">Это место принадлежит другим формам рельефа слоя: щёлкните в другом месте или разрешите перекрытия.</translation>
  </message>
  <message>
   <source>Tile {0} of {1}</source>
   <translation type="unfinished">Тайл {0} из {1}</translation>
  </message>
  <message>
   <source>Training needs at least one epoch. Raise the number of epochs.</source>
   <translation type="unfinished">Для обучения нужна хотя бы одна эпоха. Увеличьте число эпох.</translation>
  </message>
  <message>
   <source>Training on {0} of each class, draw {1} of {2}</source>
   <translation type="unfinished">Обучение ({0} каждого класса), выборка {1} из {2}</translation>
  </message>
  <message>
   <source>Training was cancelled before the first epoch was over, so there is nothing to keep.</source>
   <translation type="unfinished">Обучение отменено раньше, чем закончилась первая эпоха, поэтому сохранять нечего.</translation>
  </message>
  <message>
   <source>Trying again, and asking pip for its reasons.</source>
   <translation type="unfinished">Новая попытка, с запросом причин у pip.</translation>
  </message>
  <message>
   <source>Twice as many may reach about {0}.</source>
   <translation type="unfinished">При вдвое большей разметке может достичь примерно {0}.</translation>
  </message>
  <message>
   <source>Unlabelled ground can be {0}, not {1}.</source>
   <translation type="unfinished">Неразмеченная местность может быть {0}, но не {1}.</translation>
  </message>
  <message>
   <source>Waiting for a worker on {0}{1}</source>
   <translation type="unfinished">Ожидание рабочего процесса на {0}{1}</translation>
  </message>
  <message>
   <source>What shall be added is published for Python {0}.{1} and newer, and {2} is Python {3}. Choose a newer Python in the engine's settings and set the engine up again.</source>
   <translation type="unfinished">То, что нужно добавить, выпускается для Python {0}.{1} и новее, а {2} — это Python {3}. Выберите более новый Python в параметрах движка и установите движок ещё раз.</translation>
  </message>
  <message>
   <source>What the decoder says could not be written to {0}: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">Не удалось записать ответы декодера в {0}: {1}. Освободите место или выберите другую папку; готовые тайлы остаются.</translation>
  </message>
  <message>
   <source>What was installed does not work: {0}</source>
   <translation type="unfinished">Установленное не работает: {0}</translation>
  </message>
  <message>
   <source>What {0} gives is not {1}: its size or SHA-256 is not the catalogue's. It was not kept; try again, or download it elsewhere and choose the file.</source>
   <translation type="unfinished">То, что отдаёт {0}, — не {1}: размер или SHA-256 не тот, что в каталоге. Файл не сохранён; попробуйте ещё раз или скачайте его в другом месте и выберите файл.</translation>
  </message>
  <message>
   <source>Whether more labels would help cannot be told: there are too few numbers of polygons to compare.</source>
   <translation type="unfinished">Нельзя сказать, поможет ли дополнительная разметка: для сравнения слишком мало разных чисел полигонов.</translation>
  </message>
  <message>
   <source>With enough data, and of one class alone: {0} of {1}. Label more.</source>
   <translation type="unfinished">С достаточными данными, и только одного класса: {0} из {1}. Разметьте больше.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished">Запись</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation type="unfinished">Запись файлов</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation type="unfinished">Запись растров</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished">Запись {0}</translation>
  </message>
  <message>
   <source>{0} % of its labelled ground got its right class.</source>
   <translation type="unfinished">Верный класс получило {0} % размеченной местности.</translation>
  </message>
  <message>
   <source>{0} ({1} × {2} pixels) and {3} ({4} × {5}) have no georeference, so they lie on each other only where their size is the same. Give both a CRS and a geotransform.</source>
   <translation type="unfinished">У {0} ({1} × {2} пикс.) и {3} ({4} × {5}) нет привязки, поэтому они совпадают только при одинаковом размере. Задайте обоим систему координат и геопреобразование.</translation>
  </message>
  <message>
   <source>{0} It could not be kept elsewhere either. {1}</source>
   <translation type="unfinished">{0} Сохранить в другом месте тоже не удалось. {1}</translation>
  </message>
  <message>
   <source>{0} MB have arrived and are kept: try again to go on.</source>
   <translation type="unfinished">Получено и сохранено {0} МБ: попробуйте ещё раз, чтобы продолжить.</translation>
  </message>
  <message>
   <source>{0} Or name another interpreter in the engine's settings.</source>
   <translation type="unfinished">{0} Или укажите другой интерпретатор в параметрах движка.</translation>
  </message>
  <message>
   <source>{0} The finished tiles stay.</source>
   <translation type="unfinished">{0} Готовые тайлы остаются.</translation>
  </message>
  <message>
   <source>{0} The tiles that are finished stay.</source>
   <translation type="unfinished">{0} Готовые тайлы остаются.</translation>
  </message>
  <message>
   <source>{0} The trained model was kept in {1}: copy it from there.</source>
   <translation type="unfinished">{0} Обученная модель сохранена в {1}: скопируйте её оттуда.</translation>
  </message>
  <message>
   <source>{0} already holds another {1}. Rename {2} and choose it again.</source>
   <translation type="unfinished">В {0} уже есть другой файл {1}. Переименуйте {2} и выберите его ещё раз.</translation>
  </message>
  <message>
   <source>{0} already holds {1}, which is not of this run and is not overwritten. Choose another folder, or {2}.</source>
   <translation type="unfinished">В {0} уже есть {1} не из этого запуска, перезаписи не будет. Выберите другую папку или {2}.</translation>
  </message>
  <message>
   <source>{0} also knew {1}, which these labels do not hold; it is left out.</source>
   <translation type="unfinished">Декодер {0} знал и {1}, но в этой разметке такого нет; это исключено.</translation>
  </message>
  <message>
   <source>{0} and {1} hold the same decoder. Choose two that differ.</source>
   <translation type="unfinished">В {0} и {1} один и тот же декодер. Выберите два разных.</translation>
  </message>
  <message>
   <source>{0} are too few to judge by. Give at least four.</source>
   <translation type="unfinished">Для оценки этого слишком мало: {0}. Задайте не менее четырёх.</translation>
  </message>
  <message>
   <source>{0} band</source>
   <translation type="unfinished">каналов: {0}</translation>
  </message>
  <message>
   <source>{0} bands</source>
   <translation type="unfinished">каналов: {0}</translation>
  </message>
  <message>
   <source>{0} beside the image left out.</source>
   <translation type="unfinished">Исключено, так как лежит вне снимка, — {0}.</translation>
  </message>
  <message>
   <source>{0} block</source>
   <translation type="unfinished">блоков: {0}</translation>
  </message>
  <message>
   <source>{0} blocks</source>
   <translation type="unfinished">блоков: {0}</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or download {1} elsewhere and choose the file.</source>
   <translation type="unfinished">{0} нельзя скачать через прокси SOCKS. Выберите прокси HTTP в сетевых настройках QGIS или скачайте {1} в другом месте и выберите файл.</translation>
  </message>
  <message>
   <source>{0} cannot be laid on {1}: {2}</source>
   <translation type="unfinished">{0} не накладывается на {1}: {2}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as a raster; {1}</source>
   <translation type="unfinished">Не удаётся открыть {0} как растр; {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). Download the model again.</source>
   <translation type="unfinished">Не удаётся прочитать {0} ({1}). Скачайте модель заново.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a CSV file: line {1}: {2}. Look for a quotation mark that is not closed, or save it again.</source>
   <translation type="unfinished">Не удаётся прочитать {0} как файл CSV: строка {1}: {2}. Поищите незакрытую кавычку или сохраните файл заново.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a vector layer: {1}</source>
   <translation type="unfinished">Не удаётся прочитать {0} как векторный слой: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as an image ({1}). Copy it again or take it out.</source>
   <translation type="unfinished">Не удаётся прочитать {0} как изображение ({1}). Скопируйте файл заново или уберите его.</translation>
  </message>
  <message>
   <source>{0} cannot be read as weights ({1}). Copy or download it again.</source>
   <translation type="unfinished">Не удаётся прочитать {0} как веса ({1}). Скопируйте или скачайте файл заново.</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end; it may be damaged: {1}.</source>
   <translation type="unfinished">Не удаётся прочитать {0} до конца; возможно, файл повреждён: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the file or copy it again.</source>
   <translation type="unfinished">Не удаётся прочитать {0}: {1}. Проверьте файл или скопируйте его заново.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the name.</source>
   <translation type="unfinished">Не удаётся прочитать {0}: {1}. Проверьте имя.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the path.</source>
   <translation type="unfinished">Не удаётся прочитать {0}: {1}. Проверьте путь.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Copy the package again.</source>
   <translation type="unfinished">Не удаётся прочитать {0}: {1}. Скопируйте пакет заново.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: it is in use or not yours. Stop the engine, then try again.</source>
   <translation type="unfinished">Не удаётся удалить {0}: папка используется или принадлежит не вам. Остановите движок и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}). Choose another folder.</source>
   <translation type="unfinished">Не удаётся записать {0} ({1}). Выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} cannot be written to, so {1} was not saved: choose another folder.</source>
   <translation type="unfinished">В {0} нельзя писать, поэтому сохранить {1} не удалось: выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} cannot be written. Choose a folder that you may write to, then try again.</source>
   <translation type="unfinished">Не удаётся записать {0}. Выберите папку, в которую вы можете писать, и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Choose another folder.</source>
   <translation type="unfinished">Не удаётся записать {0}: {1}. Выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">Не удаётся записать {0}: {1}. Освободите место или выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} cannot run on {1}: {2}. Choose the CPU.</source>
   <translation type="unfinished">{0} не может работать на {1}: {2}. Выберите процессор.</translation>
  </message>
  <message>
   <source>{0} cell</source>
   <translation type="unfinished">ячеек: {0}</translation>
  </message>
  <message>
   <source>{0} cells</source>
   <translation type="unfinished">ячеек: {0}</translation>
  </message>
  <message>
   <source>{0} class</source>
   <translation type="unfinished">классов: {0}</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation type="unfinished">классов: {0}</translation>
  </message>
  <message>
   <source>{0} comes with {1} of its ground and {2} with {3}. Give each raster as many, in the same order.</source>
   <translation type="unfinished">Рядом с {0} — {1}, рядом с {2} — {3}. Задайте каждому растру одинаковое число дополнительных слоёв его местности, в том же порядке.</translation>
  </message>
  <message>
   <source>{0} could not be copied to {1}: {2}.</source>
   <translation type="unfinished">Не удалось скопировать {0} в {1}: {2}.</translation>
  </message>
  <message>
   <source>{0} could not be downloaded from {1}: {2}.{3}{4}</source>
   <translation type="unfinished">Не удалось скачать {0} с {1}: {2}.{3}{4}</translation>
  </message>
  <message>
   <source>{0} could not be stored in {1}: {2}. It takes {3} MB; what has arrived stays for the next try.</source>
   <translation type="unfinished">Не удалось сохранить {0} в {1}: {2}. Нужно {3} МБ; полученное остаётся для следующей попытки.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Choose another folder or name.</source>
   <translation type="unfinished">Не удалось записать {0}: {1}. Выберите другую папку или другое имя.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">Не удалось записать {0}: {1}. Освободите место или выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder; the tiles that are finished stay.</source>
   <translation type="unfinished">Не удалось записать {0}: {1}. Освободите место или выберите другую папку; готовые тайлы остаются.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another.</source>
   <translation type="unfinished">Не удалось записать {0}: {1}. Освободите место или выберите другое место.</translation>
  </message>
  <message>
   <source>{0} crater</source>
   <translation type="unfinished">кратеров: {0}</translation>
  </message>
  <message>
   <source>{0} craters</source>
   <translation type="unfinished">кратеров: {0}</translation>
  </message>
  <message>
   <source>{0} did not take a job: {1}. Check {2}.</source>
   <translation type="unfinished">{0} не принимает задание: {1}. Проверьте {2}.</translation>
  </message>
  <message>
   <source>{0} does not answer as a Python interpreter. Choose another one.</source>
   <translation type="unfinished">{0} не отвечает как интерпретатор Python. Выберите другой.</translation>
  </message>
  <message>
   <source>{0} does not describe a model. Download it again.</source>
   <translation type="unfinished">{0} не описывает модель. Скачайте файл заново.</translation>
  </message>
  <message>
   <source>{0} does not end in {1}. Choose a name that does.</source>
   <translation type="unfinished">Имя {0} не заканчивается на {1}. Выберите имя, которое так заканчивается.</translation>
  </message>
  <message>
   <source>{0} does not hold official weights: its SHA-256 is none of the catalogue's.</source>
   <translation type="unfinished">В {0} не официальные веса: такого SHA-256 в каталоге нет.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}. Choose {2}, or download it here.</source>
   <translation type="unfinished">В {0} не официальные веса {1}. Выберите {2} или скачайте здесь.</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}; it is kept by its own name.</source>
   <translation type="unfinished">В {0} не официальные веса {1}; файл сохраняется под своим именем.</translation>
  </message>
  <message>
   <source>{0} does not know {1}, so it calls such ground something else.</source>
   <translation type="unfinished">Карта {0} не знает {1}, поэтому называет такую местность иначе.</translation>
  </message>
  <message>
   <source>{0} does not lie on {1}, so it is no second count of the same ground.</source>
   <translation type="unfinished">{0} не лежит на теле {1}, поэтому это не второй подсчёт той же местности.</translation>
  </message>
  <message>
   <source>{0} does not reach the ground of {1}. Choose a layer of the same place, or correct the georeference that is wrong.</source>
   <translation type="unfinished">{0} не достигает местности {1}. Выберите слой того же места или исправьте неверную привязку.</translation>
  </message>
  <message>
   <source>{0} does not say which latitudes it holds: they are taken for planetocentric, as is the custom and as QGIS draws them. Where they are planetographic, say so.</source>
   <translation type="unfinished">В {0} не указано, какие там широты: они считаются планетоцентрическими, как принято и как рисует QGIS. Если они планетографические, укажите это.</translation>
  </message>
  <message>
   <source>{0} does not say {1}. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">В {0} не указано: {1}. Файл для копирования есть в docs/cluster.md.</translation>
  </message>
  <message>
   <source>{0} does not start ({1}). Choose another Python.</source>
   <translation type="unfinished">{0} не запускается ({1}). Выберите другой Python.</translation>
  </message>
  <message>
   <source>{0} does not start on OpenVINO. Choose the torch backend.</source>
   <translation type="unfinished">{0} не запускается на OpenVINO. Выберите бэкенд torch.</translation>
  </message>
  <message>
   <source>{0} exists already and is not overwritten. Choose another name for the model package.</source>
   <translation type="unfinished">{0} уже существует, перезаписи не будет. Выберите другое имя для пакета модели.</translation>
  </message>
  <message>
   <source>{0} feature</source>
   <translation type="unfinished">объектов: {0}</translation>
  </message>
  <message>
   <source>{0} features</source>
   <translation type="unfinished">объектов: {0}</translation>
  </message>
  <message>
   <source>{0} further layer</source>
   <translation type="unfinished">дополнительных слоёв: {0}</translation>
  </message>
  <message>
   <source>{0} further layers</source>
   <translation type="unfinished">дополнительных слоёв: {0}</translation>
  </message>
  <message>
   <source>{0} gives features for decoders alone and cannot be clicked with; choose {1} or a model of your own.</source>
   <translation type="unfinished">{0} даёт признаки только для декодеров, щёлкать с этой моделью нельзя; выберите {1} или собственную модель.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference system away to work in pixels.</source>
   <translation type="unfinished">У {0} есть система координат, но нет геопреобразования, поэтому неизвестно, где это лежит и какого размера пиксели. Выполните привязку (в QGIS: «Слой», «Привязка растров») или уберите систему координат, чтобы работать в пикселях.</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but the raster has none: set the raster's.</source>
   <translation type="unfinished">У {0} есть система координат, а у растра её нет: задайте её растру.</translation>
  </message>
  <message>
   <source>{0} has a {1} but neither {2}. Download the whole model.</source>
   <translation type="unfinished">В {0} есть {1}, но нет ни одного из этих файлов: {2}. Скачайте модель целиком.</translation>
  </message>
  <message>
   <source>{0} has a {1} but no {2}. Download the whole model, with weights as safetensors.</source>
   <translation type="unfinished">В {0} есть {1}, но нет {2}. Скачайте модель целиком, с весами в safetensors.</translation>
  </message>
  <message>
   <source>{0} has an image encoder of {1} channels and {2} blocks, which is none of the official sizes of SAM 2. Use {3}, or a folder as transformers saves a model, which tells its own layout.</source>
   <translation type="unfinished">В {0} — энкодер снимков с такими размерами: каналов {1}, блоков {2}; среди официальных размеров SAM 2 таких нет. Возьмите {3} или папку, как её сохраняет transformers: в ней указано её устройство.</translation>
  </message>
  <message>
   <source>{0} has changed since it was opened: try again to use the new file.</source>
   <translation type="unfinished">Содержимое {0} изменилось после открытия: попробуйте ещё раз, чтобы взять новый файл.</translation>
  </message>
  <message>
   <source>{0} has format version {1}, and this engine reads version {2}. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">Версия формата {0} — {1}, а этот движок читает версию {2}. Обновите модуль или обучите заново в этой версии.</translation>
  </message>
  <message>
   <source>{0} has learnt at {1} {2} a sample; {3} is seen at {4} {5}. A start from nothing may do better.</source>
   <translation type="unfinished">Декодер {0} учился при {1} {2} на отсчёт, а {3} он видит при {4} {5}. Возможно, лучше начать с нуля.</translation>
  </message>
  <message>
   <source>{0} has learnt from a part of this ground, and its scores are too good there.</source>
   <translation type="unfinished">Декодер {0} учился на части этой местности, и там его оценки завышены.</translation>
  </message>
  <message>
   <source>{0} has learnt from labels of {1} too. On ground that it has seen, its scores are too good.</source>
   <translation type="unfinished">Декодер {0} учился и на разметке {1}. На местности, которую он видел, его оценки завышены.</translation>
  </message>
  <message>
   <source>{0} has learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch), or start from nothing.</source>
   <translation type="unfinished">Декодер {0} учился на таком виде: {1}, а вид слоя {2} — {3}. Измените показ слоя (страница «Разметка», «Растяжка») или начните с нуля.</translation>
  </message>
  <message>
   <source>{0} has learnt on features of {1}, and {2} is asked for. Leave the image model as it is, or start from nothing.</source>
   <translation type="unfinished">Декодер {0} учился на признаках {1}, а запрошено {2}. Оставьте энкодер прежним или начните с нуля.</translation>
  </message>
  <message>
   <source>{0} has learnt on rasters {1} a CRS, so that its scale and that of these rasters cannot be compared. Start from nothing, or from another decoder.</source>
   <translation type="unfinished">Декодер {0} учился на растрах другого рода ({1} CRS), поэтому его масштаб нельзя сравнить с масштабом этих растров. Начните с нуля или с другого декодера.</translation>
  </message>
  <message>
   <source>{0} has learnt on {1} of its ground, and not on {2}. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">{0}: обучение шло на {1} местности, а не на {2}. Обучайте на тех же слоях или начните с нуля.</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system, so {1} cannot be told: set it in QGIS and export again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE).</source>
   <translation type="unfinished">У {0} нет системы координат, поэтому не определить: {1}. Задайте её в QGIS и экспортируйте ещё раз. Для снимка без неё доступны аннотации COCO (--format coco --raster IMAGE).</translation>
  </message>
  <message>
   <source>{0} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of them, or choose another label layer.</source>
   <translation type="unfinished">В {0} нет поля 'reviewed', поэтому неизвестно, какие полигоны проверены: обучайте на всех или выберите другой слой разметки.</translation>
  </message>
  <message>
   <source>{0} has no field {1}; its fields are: {2}. Choose the one that holds the class (--class-field in a terminal).</source>
   <translation type="unfinished">В {0} нет поля {1}; поля там: {2}. Выберите поле, в котором хранится класс (--class-field в терминале).</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the class; its fields are: {2}. Choose the class field (--class-field in a terminal), or none to export all polygons.</source>
   <translation type="unfinished">В {0} нет поля класса «{1}»; поля там: {2}. Выберите поле класса (--class-field в терминале) или никакого, чтобы экспортировать все полигоны.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the {2}; its fields are: {3}.</source>
   <translation type="unfinished">В {0} нет поля «{1}» ({2}); поля там: {3}.</translation>
  </message>
  <message>
   <source>{0} has no field “{1}”; its fields are: {2}.</source>
   <translation type="unfinished">В {0} нет поля «{1}»; поля там: {2}.</translation>
  </message>
  <message>
   <source>{0} has no georeference and {1} has one, so nobody knows how they lie on each other. Give {2} a CRS and a geotransform.</source>
   <translation type="unfinished">У {0} нет привязки, а у {1} она есть, поэтому неизвестно, как они накладываются друг на друга. Задайте систему координат и геопреобразование для {2}.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the model package {1} works at a ground sampling of {2} m. Give the raster a CRS and a geotransform.</source>
   <translation type="unfinished">У {0} нет привязки, а пакет модели {1} работает с шагом {2} м на местности. Задайте растру систему координат и геопреобразование.</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the patch classifier {1} wants cells of {2} m. Give the raster a CRS and a geotransform, or a side in {3}.</source>
   <translation type="unfinished">У {0} нет привязки, а классификатору фрагментов {1} нужны ячейки в {2} м. Задайте растру систему координат и геопреобразование или сторону ячейки ({3}).</translation>
  </message>
  <message>
   <source>{0} has no georeference, so nobody knows where it lies beside the others. Give it a CRS and a geotransform, or map it by itself.</source>
   <translation type="unfinished">У {0} нет привязки, поэтому неизвестно, где это лежит относительно остальных. Задайте систему координат и геопреобразование или картируйте отдельно.</translation>
  </message>
  <message>
   <source>{0} has no layer of {1}; its layers are: {2}. Choose another file.</source>
   <translation type="unfinished">В {0} нет слоя такого рода: {1}; слои там: {2}. Выберите другой файл.</translation>
  </message>
  <message>
   <source>{0} has no layer {1}; its layers are: {2}.</source>
   <translation type="unfinished">В {0} нет слоя {1}; слои там: {2}.</translation>
  </message>
  <message>
   <source>{0} has no names of its classes, since {1} is missing beside it or damaged. Copy the whole folder of the map run, or map again.</source>
   <translation type="unfinished">В {0} нет имён классов, так как файл {1} рядом отсутствует или повреждён. Скопируйте папку запуска картирования целиком или картируйте снова.</translation>
  </message>
  <message>
   <source>{0} has no raster bands.{1}</source>
   <translation type="unfinished">В {0} нет каналов растра.{1}</translation>
  </message>
  <message>
   <source>{0} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">В {0} нет модуля venv. Установите его (в Debian и Ubuntu: apt-get install python3-venv) и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>{0} has no {1}. Choose a folder as transformers or timm save one, or a file of weights.</source>
   <translation type="unfinished">В {0} нет {1}. Выберите папку в том виде, в каком её сохраняют transformers или timm, или файл весов.</translation>
  </message>
  <message>
   <source>{0} has pixels of {1}, and the model {2} learnt from pixels of {3}: what it goes by may be too fine to be seen here.</source>
   <translation type="unfinished">Пиксель {0} — {1}, а модель {2} училась на пикселях {3}: то, по чему она судит, может быть здесь слишком мелким, чтобы его увидеть.</translation>
  </message>
  <message>
   <source>{0} has several layers that may hold {1}: {2}. Say which one is meant ({3} in a terminal).</source>
   <translation type="unfinished">В {0} несколько слоёв, где может быть нужное ({1}): {2}. Укажите, какой имеется в виду ({3} в терминале).</translation>
  </message>
  <message>
   <source>{0} has the size of {1} but other content (its SHA-256 differs). Delete the file and download it again.</source>
   <translation type="unfinished">Размер {0} тот же, что у {1}, но содержимое другое (SHA-256 другой). Удалите файл и скачайте его заново.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, which no file of a model package has. Copy the package again, or train anew.</source>
   <translation type="unfinished">Размер {0} — {1} МБ, таких файлов в пакете модели не бывает. Скопируйте пакет заново или обучите заново.</translation>
  </message>
  <message>
   <source>{0} has {1} bytes, but {2} has {3}. Delete the file and download it again.</source>
   <translation type="unfinished">Размер {0} — {1} байт, а у {2} — {3}. Удалите файл и скачайте его заново.</translation>
  </message>
  <message>
   <source>{0} has {1}. Choose {2}.</source>
   <translation type="unfinished">В {0} — {1}. Выберите {2}.</translation>
  </message>
  <message>
   <source>{0} holds another map run (other raster, model, extent, or number of looks). Choose another folder, or {1}.</source>
   <translation type="unfinished">В {0} — результат другого картирования (другой растр, модель, охват или число проходов). Выберите другую папку или {1}.</translation>
  </message>
  <message>
   <source>{0} holds another search by now: its landforms are others.</source>
   <translation type="unfinished">В {0} теперь другой поиск: формы рельефа там другие.</translation>
  </message>
  <message>
   <source>{0} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. Use a checkpoint from a source that you trust, saved as a plain state dictionary.</source>
   <translation type="unfinished">В {0} есть не только веса, или файл повреждён, поэтому он не загружен: он мог бы выполнить код на этом компьютере. Возьмите контрольную точку из источника, которому доверяете, сохранённую как простой словарь состояния.</translation>
  </message>
  <message>
   <source>{0} holds no map: there is no {1} in it. Choose the folder of a finished map run.</source>
   <translation type="unfinished">В {0} нет карты: там нет {1}. Выберите папку завершённого картирования.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">В {0} нет пары файлов ONNX, одного с encoder и одного с decoder в имени.</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">В {0} нет пары файлов ONNX. Нужны два, один с encoder и один с decoder в имени.</translation>
  </message>
  <message>
   <source>{0} holds no pixel with data, so there is nothing to outline.</source>
   <translation type="unfinished">В {0} нет ни одного пикселя с данными, поэтому оконтуривать нечего.</translation>
  </message>
  <message>
   <source>{0} holds no usable polygon: choose a polygon layer with landforms in it.</source>
   <translation type="unfinished">В {0} нет пригодных полигонов: выберите слой полигонов, в котором есть формы рельефа.</translation>
  </message>
  <message>
   <source>{0} holds no usable {1} with a class: {2}. Choose another layer or field.</source>
   <translation type="unfinished">В {0} нет ничего пригодного ({1}) с классом: {2}. Выберите другой слой или другое поле.</translation>
  </message>
  <message>
   <source>{0} holds no uv. Download it again.</source>
   <translation type="unfinished">В {0} нет uv. Скачайте его заново.</translation>
  </message>
  <message>
   <source>{0} holds no weights by name. Choose a file of a vision transformer.</source>
   <translation type="unfinished">В {0} нет весов с именами. Выберите файл vision transformer.</translation>
  </message>
  <message>
   <source>{0} holds patches of {1}, and two are the least to tell apart.</source>
   <translation type="unfinished">В {0} есть фрагменты ({1}), а различать можно не менее двух классов.</translation>
  </message>
  <message>
   <source>{0} holds program code beside weights and is not opened. Get a .safetensors file of the model.</source>
   <translation type="unfinished">В {0} кроме весов есть программный код, поэтому файл не открывается. Возьмите файл .safetensors этой модели.</translation>
  </message>
  <message>
   <source>{0} holds something else than an engine, so it is left alone. Choose an empty folder.</source>
   <translation type="unfinished">В {0} не движок, а что-то другое, поэтому папка остаётся нетронутой. Выберите пустую папку.</translation>
  </message>
  <message>
   <source>{0} holds the official weights of {1}.</source>
   <translation type="unfinished">В {0} — официальные веса {1}.</translation>
  </message>
  <message>
   <source>{0} holds this map with {1}. Choose another folder, or {2}; the tiles are used again{3}.</source>
   <translation type="unfinished">В {0} эта карта сделана иначе: {1}. Выберите другую папку или {2}; тайлы будут использованы снова{3}.</translation>
  </message>
  <message>
   <source>{0} holds tiles of another map run. Choose another folder, or {1}.</source>
   <translation type="unfinished">В {0} — тайлы другого картирования. Выберите другую папку или {1}.</translation>
  </message>
  <message>
   <source>{0} holds {1} values, which are no image: save their amplitude as a raster (gdal_calc.py), and take that.</source>
   <translation type="unfinished">В {0} — значения {1}, это не изображение: сохраните их амплитуду как растр (gdal_calc.py) и возьмите его.</translation>
  </message>
  <message>
   <source>{0} image</source>
   <translation type="unfinished">снимков: {0}</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation type="unfinished">снимков: {0}</translation>
  </message>
  <message>
   <source>{0} is Python {1}; the engine needs {2}.</source>
   <translation type="unfinished">{0} — это Python {1}; движку нужен {2}.</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python; the engine needs a 64-bit one.</source>
   <translation type="unfinished">{0} — это 32-битный Python; движку нужен 64-битный.</translation>
  </message>
  <message>
   <source>{0} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.</source>
   <translation type="unfinished">{0} — это SAM 3, для которого этот движок слишком стар. Почините движок на вкладке «Движок».</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, and {2} is asked for. Ask for the kind {3} or 'auto', or start from nothing.</source>
   <translation type="unfinished">{0} — декодер вида {1}, а запрошен {2}. Запросите вид {3} или 'auto' или начните с нуля.</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, which is no network and cannot be exported. Train one of another kind.</source>
   <translation type="unfinished">{0} — декодер вида {1}, это не сеть, и экспортировать его нельзя. Обучите декодер другого вида.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no layer that can be read: choose a file.</source>
   <translation type="unfinished">{0} — устройство или канал, а не слой, который можно прочитать: выберите файл.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no model. Choose a file or a folder.</source>
   <translation type="unfinished">{0} — устройство или канал, а не модель. Выберите файл или папку.</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no table. Choose a CSV file.</source>
   <translation type="unfinished">{0} — устройство или канал, а не таблица. Выберите файл CSV.</translation>
  </message>
  <message>
   <source>{0} is a file of another kind ({1}), and only CSV is read here. Save it as CSV: in QGIS by Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns.</source>
   <translation type="unfinished">{0} — файл другого вида ({1}), а здесь читается только CSV. Сохраните его как CSV: в QGIS через «Экспорт» и «Сохранить объекты как», с геометрией AS_XY, которая записывает положения точек в столбцы.</translation>
  </message>
  <message>
   <source>{0} is a file, where tiles of the run would go. Choose another folder.</source>
   <translation type="unfinished">{0} — это файл, а там должны быть тайлы запуска. Выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} is a file. Choose a folder for the results.</source>
   <translation type="unfinished">{0} — это файл. Выберите папку для результатов.</translation>
  </message>
  <message>
   <source>{0} is a folder: give the name of a file in it.</source>
   <translation type="unfinished">{0} — это папка: задайте имя файла в ней.</translation>
  </message>
  <message>
   <source>{0} is a map of {1} and {2} of {3}: what differs may be the images.</source>
   <translation type="unfinished">{0} — карта по {1}, а {2} — по {3}: различия могут быть из-за снимков.</translation>
  </message>
  <message>
   <source>{0} is a model of the type {1}, which cannot be loaded. Plain vision transformers can: {2} of transformers, vit_{3} of timm, and files of DINOv2, DINOv3 and MAE.</source>
   <translation type="unfinished">{0} — модель типа {1}, загрузить её нельзя. Загружаются простые vision transformer: {2} из transformers, vit_{3} из timm и файлы DINOv2, DINOv3 и MAE.</translation>
  </message>
  <message>
   <source>{0} is a table without geometries: choose a polygon layer.</source>
   <translation type="unfinished">{0} — таблица без геометрий: выберите слой полигонов.</translation>
  </message>
  <message>
   <source>{0} is ahead by {1} of mean IoU, but on {2}, too few to tell whether that is chance; {3} or more are needed.</source>
   <translation type="unfinished">{0} впереди по среднему IoU на {1}, но на {2}: слишком мало, чтобы исключить случайность; нужно {3} или больше.</translation>
  </message>
  <message>
   <source>{0} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.</source>
   <translation type="unfinished">{0} — пара ONNX, для которой нужен OpenVINO. Почините движок, чтобы установить его.</translation>
  </message>
  <message>
   <source>{0} is an empty file: copy or download it again.</source>
   <translation type="unfinished">{0} — пустой файл: скопируйте или скачайте его заново.</translation>
  </message>
  <message>
   <source>{0} is an image of {1}, by its label or name, and the model {2} learnt from {3}.</source>
   <translation type="unfinished">{0} — снимок {1}, судя по метке файла или имени, а модель {2} училась на {3}.</translation>
  </message>
  <message>
   <source>{0} is better: its mean IoU is higher by {1} ({2} to {3}).</source>
   <translation type="unfinished">{0} лучше: средний IoU выше на {1} (от {2} до {3}).</translation>
  </message>
  <message>
   <source>{0} is damaged or laid out as no {1} is ({2}). Download it again.</source>
   <translation type="unfinished">Файл {0} повреждён или устроен не как {1} ({2}). Скачайте его заново.</translation>
  </message>
  <message>
   <source>{0} is damaged or no ONNX model that OpenVINO can read. Export it again.</source>
   <translation type="unfinished">Файл {0} повреждён или не является моделью ONNX, которую может прочитать OpenVINO. Экспортируйте её заново.</translation>
  </message>
  <message>
   <source>{0} is damaged or no PyTorch checkpoint. Download it again or choose another.</source>
   <translation type="unfinished">Файл {0} повреждён или не является контрольной точкой PyTorch. Скачайте его заново или выберите другой.</translation>
  </message>
  <message>
   <source>{0} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or remove it if they are of a map run.</source>
   <translation type="unfinished">Файл {0} повреждён, поэтому неизвестно, чьи файлы лежат рядом. Выберите другую папку или удалите его, если они от картирования.</translation>
  </message>
  <message>
   <source>{0} is damaged. Choose another folder, or {1}.</source>
   <translation type="unfinished">Файл {0} повреждён. Выберите другую папку или {1}.</translation>
  </message>
  <message>
   <source>{0} is damaged: it has entries of another version. {1}</source>
   <translation type="unfinished">Файл {0} повреждён: в нём записи другой версии. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: it is not readable as JSON. {1}</source>
   <translation type="unfinished">Файл {0} повреждён: он не читается как JSON. {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its hash is not the one in the card. Copy it again, or train anew.</source>
   <translation type="unfinished">Файл {0} повреждён: его хеш не тот, что в карточке. Скопируйте его заново или обучите заново.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}. {2}</source>
   <translation type="unfinished">Файл {0} повреждён: {1}. {2}</translation>
  </message>
  <message>
   <source>{0} is empty, so it holds no usable {1} with a class. Choose another layer, or draw labels first.</source>
   <translation type="unfinished">В {0} пусто, поэтому там нет ничего пригодного ({1}) с классом. Выберите другой слой или сначала нарисуйте разметку.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again.</source>
   <translation type="unfinished">Файла {0} нет, или он повреждён, поэтому упорядочить формы рельефа по сходству больше нельзя. Найдите их снова.</translation>
  </message>
  <message>
   <source>{0} is gone or damaged. Start the map again; it is computed anew.</source>
   <translation type="unfinished">Файла {0} нет, или он повреждён. Запустите картирование снова; он будет рассчитан заново.</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation type="unfinished">{0}: скачано</translation>
  </message>
  <message>
   <source>{0} is in use. Stop the engine, or close QGIS, then try again.</source>
   <translation type="unfinished">{0} используется. Остановите движок или закройте QGIS и попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB. Split it, or choose another file.</source>
   <translation type="unfinished">Файл {0} больше {1} МБ. Разделите его или выберите другой файл.</translation>
  </message>
  <message>
   <source>{0} is learnt from, so it cannot judge: its scores would be too good. Give another raster to judge on.</source>
   <translation type="unfinished">На {0} идёт обучение, поэтому для оценки это не годится: оценки были бы завышены. Задайте для оценки другой растр.</translation>
  </message>
  <message>
   <source>{0} is located by {1} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take what comes out.</source>
   <translation type="unfinished">Положение {0} задаёт только это: {1}. Сначала перепроецируйте в карту (в QGIS: «Растр», «Проекции», «Перепроецирование») и возьмите то, что получится.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything decoder of the usual export layout: it lacks {1}.</source>
   <translation type="unfinished">{0} — не декодер Segment Anything в обычном виде экспорта: не хватает {1}.</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything encoder: it should take one image.</source>
   <translation type="unfinished">{0} — не энкодер Segment Anything: он должен принимать один снимок.</translation>
  </message>
  <message>
   <source>{0} is no longer there: put it back, or add the layer again.</source>
   <translation type="unfinished">Файла {0} больше нет: верните его или добавьте слой заново.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0} — не простой словарь весов. Возьмите контрольную точку официального устройства.</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({1}).</source>
   <translation type="unfinished">{0} — не простой словарь весов. Возьмите официальную контрольную точку SAM 2 ({1}).</translation>
  </message>
  <message>
   <source>{0} is no raster of classes with colours. Choose that of a map run.</source>
   <translation type="unfinished">{0} — не растр классов с цветами. Выберите растр картирования.</translation>
  </message>
  <message>
   <source>{0} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0} — не текст, или это UTF-16 без метки. Сохраните заново как CSV в UTF-8.</translation>
  </message>
  <message>
   <source>{0} is no tile of a map run and is not replaced. Choose another folder.</source>
   <translation type="unfinished">{0} — не тайл картирования, замены не будет. Выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} is not YAML: {1}.</source>
   <translation type="unfinished">{0} — не YAML: {1}.</translation>
  </message>
  <message>
   <source>{0} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder).</source>
   <translation type="unfinished">{0} — не контрольная точка Segment Anything официального устройства ViT-B, ViT-L или ViT-H и не SAM 2. SAM 3 можно взять как папку transformers, другие модели — как пару ONNX (энкодер и декодер).</translation>
  </message>
  <message>
   <source>{0} is not a model package: it has no {1}. Choose the folder that training made.</source>
   <translation type="unfinished">{0} — не пакет модели: в нём нет {1}. Выберите папку, созданную обучением.</translation>
  </message>
  <message>
   <source>{0} is not as the finished run has left it: it was changed or damaged since. Allow overwriting to make it again from the tiles, or choose another folder.</source>
   <translation type="unfinished">Состояние {0} не то, что после завершённого запуска: с тех пор файл изменён или повреждён. Разрешите перезапись, чтобы сделать его заново из тайлов, или выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} is not declared as nodata; it is a special pixel of ISIS (null or saturated), so what holds it is taken as ground without data.</source>
   <translation type="unfinished">Значение {0} не объявлено отсутствием данных; это особый пиксель ISIS (нулевой или насыщенный), поэтому места с ним считаются местностью без данных.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it on the tab Engine, or take another.</source>
   <translation type="unfinished">Модель {0} ещё не скачана. Скачайте её на вкладке «Движок» или возьмите другую.</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it, or choose a file that you already have.</source>
   <translation type="unfinished">Модель {0} ещё не скачана. Скачайте её или выберите файл, который у вас уже есть.</translation>
  </message>
  <message>
   <source>{0} is not of a map run and is not overwritten. Choose another folder.</source>
   <translation type="unfinished">Файл {0} — не от картирования, перезаписи не будет. Выберите другую папку.</translation>
  </message>
  <message>
   <source>{0} is not offered for this system and Python by the package source. Choose another Python, or another package index or folder of wheels.</source>
   <translation type="unfinished">В источнике пакетов нет {0} для этой системы и этого Python. Выберите другой Python, другой индекс пакетов или другую папку с пакетами wheel.</translation>
  </message>
  <message>
   <source>{0} is not the card of a model package. Choose the folder that training made.</source>
   <translation type="unfinished">{0} — не карточка пакета модели. Выберите папку, созданную обучением.</translation>
  </message>
  <message>
   <source>{0} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later.</source>
   <translation type="unfinished">{0} — не тот файл, который закреплён (SHA-256 другой), поэтому он не используется. Попробуйте позже.</translation>
  </message>
  <message>
   <source>{0} is not there{1}: check the path, or add the layer again.</source>
   <translation type="unfinished">{0} нет на месте{1}: проверьте путь или добавьте слой заново.</translation>
  </message>
  <message>
   <source>{0} is of another map run. Start the map again; it is computed anew.</source>
   <translation type="unfinished">Файл {0} — от другого картирования. Запустите картирование снова; он будет рассчитан заново.</translation>
  </message>
  <message>
   <source>{0} is read for this result and is not replaced by it: choose another name.</source>
   <translation type="unfinished">Файл {0} читается для этого результата и им не заменяется: выберите другое имя.</translation>
  </message>
  <message>
   <source>{0} is right on {1} % of the judged ground, and saying {2} everywhere would be on {3} %: do not trust its maps. Label more of the other classes, in more places, and train again.</source>
   <translation type="unfinished">{0}: верно {1} % оценённой местности, а если везде отвечать {2}, было бы верно {3} %. Не доверяйте таким картам. Разметьте больше мест с другими классами и обучите заново.</translation>
  </message>
  <message>
   <source>{0} is shown as {1}, and the model {2} learnt from {3}. What is shown can be chosen (Annotate page, Stretch; --bands in a terminal).</source>
   <translation type="unfinished">Слой {0} виден так: {1}, а модель {2} училась так: {3}. Что показывать, можно выбрать (страница «Разметка», «Растяжка»; --bands в терминале).</translation>
  </message>
  <message>
   <source>{0} is shown with {1}, and the model {2} learnt with {3}. Choose the same (Annotate page, Stretch) if the map looks wrong.</source>
   <translation type="unfinished">Слой {0} виден так: {1}, а модель {2} училась так: {3}. Если карта выглядит неверно, выберите то же самое (страница «Разметка», «Растяжка»).</translation>
  </message>
  <message>
   <source>{0} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or its folder of transformers with a file model.safetensors.</source>
   <translation type="unfinished">{0} — декодер SAM 2, его нельзя использовать как пару ONNX. Возьмите его контрольную точку (.pt) или его папку transformers с файлом model.safetensors.</translation>
  </message>
  <message>
   <source>{0} is the raster itself: choose another name for the COG.</source>
   <translation type="unfinished">{0} — это сам растр: выберите для COG другое имя.</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it (--overwrite in a terminal).</source>
   <translation type="unfinished">{0} уже есть: выберите другое имя или разрешите перезапись (--overwrite в терминале).</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it.</source>
   <translation type="unfinished">{0} уже есть: выберите другое имя или разрешите перезапись.</translation>
  </message>
  <message>
   <source>{0} is timm's {1}, which cannot be loaded. Of timm's models the plain vision transformers (vit_{2}) can.</source>
   <translation type="unfinished">{0} — это {1} из timm, загрузить его нельзя. Из моделей timm загружаются простые vision transformer (vit_{2}).</translation>
  </message>
  <message>
   <source>{0} is to hold a page that opens in a browser: let its name end with .html.</source>
   <translation type="unfinished">В {0} будет страница, которая открывается в браузере: пусть имя заканчивается на .html.</translation>
  </message>
  <message>
   <source>{0} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">Файл {0} записан не в UTF-8 и не в UTF-16. Сохраните его заново как CSV в UTF-8.</translation>
  </message>
  <message>
   <source>{0} is {1} and is not replaced: choose another name.</source>
   <translation type="unfinished">{0} — {1}, замены не будет: выберите другое имя.</translation>
  </message>
  <message>
   <source>{0} is {1}, and no image that can be opened: choose a file.</source>
   <translation type="unfinished">{0} — {1}, а не изображение, которое можно открыть: выберите файл.</translation>
  </message>
  <message>
   <source>{0} lacks an archive cpython-{1}{2}-install_only_stripped.tar.gz of python-build-standalone. Add the one for this machine.</source>
   <translation type="unfinished">В {0} нет архива cpython-{1}{2}-install_only_stripped.tar.gz из python-build-standalone. Добавьте архив для этого компьютера.</translation>
  </message>
  <message>
   <source>{0} lacks weights of a {1}, e.g. {2}. Download the whole model.</source>
   <translation type="unfinished">В {0} нет весов {1}, например {2}. Скачайте модель целиком.</translation>
  </message>
  <message>
   <source>{0} lacks {1}, which fetches a Python. Add it.</source>
   <translation type="unfinished">В {0} нет {1}, а он скачивает Python. Добавьте его.</translation>
  </message>
  <message>
   <source>{0} lacks {1}. Download the whole model.</source>
   <translation type="unfinished">В {0} нет {1}. Скачайте модель целиком.</translation>
  </message>
  <message>
   <source>{0} landform</source>
   <translation type="unfinished">форм рельефа: {0}</translation>
  </message>
  <message>
   <source>{0} landforms</source>
   <translation type="unfinished">форм рельефа: {0}</translation>
  </message>
  <message>
   <source>{0} layer</source>
   <translation type="unfinished">слоёв: {0}</translation>
  </message>
  <message>
   <source>{0} layers</source>
   <translation type="unfinished">слоёв: {0}</translation>
  </message>
  <message>
   <source>{0} left out that were chosen to be.</source>
   <translation type="unfinished">Исключено по вашему выбору — {0}.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and the raster on {2}: choose labels of the same body.</source>
   <translation type="unfinished">{0} лежит на теле {1}, а растр — на теле {2}: выберите разметку того же тела.</translation>
  </message>
  <message>
   <source>{0} lies on {1} and {2} on {3}. Layers of one ground lie on one body: choose another layer, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">{0} лежит на теле {1}, а {2} — на теле {3}. Слои одной местности лежат на одном теле: выберите другой слой или исправьте неверную систему координат.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, and the model {2} learnt on {3}.</source>
   <translation type="unfinished">{0} лежит на теле {1}, а модель {2} училась на теле {3}.</translation>
  </message>
  <message>
   <source>{0} lies on {1}, but {2}. One map lies on one body: map them one by one.</source>
   <translation type="unfinished">{0} лежит на теле {1}, но {2}. Одна карта лежит на одном теле: картируйте их по отдельности.</translation>
  </message>
  <message>
   <source>{0} lies where the map of {1} does not reach. Map it by itself.</source>
   <translation type="unfinished">{0} лежит там, куда карта {1} не достигает. Картируйте отдельно.</translation>
  </message>
  <message>
   <source>{0} looks at features of {1} layers, which no one ONNX file takes. Train a student on them, and export that.</source>
   <translation type="unfinished">Декодер {0} смотрит на признаки нескольких слоёв ({1}), а ни один файл ONNX их не принимает. Обучите на них ученика и экспортируйте его.</translation>
  </message>
  <message>
   <source>{0} looks at {1} of its ground, and students at one. Choose a decoder of the image alone.</source>
   <translation type="unfinished">Декодер {0} смотрит на несколько слоёв местности ({1}), а ученики — на один. Выберите декодер только для снимка.</translation>
  </message>
  <message>
   <source>{0} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. Use an official checkpoint ({1}).</source>
   <translation type="unfinished">Файл {0} похож на контрольную точку SAM 2, но части весов не хватает, есть лишние или они другой формы. Возьмите официальную контрольную точку ({1}).</translation>
  </message>
  <message>
   <source>{0} looks like a Segment Anything {1} checkpoint but some of its weights are missing, surplus or of another shape. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">Файл {0} похож на контрольную точку Segment Anything {1}, но части весов не хватает, есть лишние или они другой формы. Возьмите контрольную точку официального устройства.</translation>
  </message>
  <message>
   <source>{0} minute</source>
   <translation type="unfinished">{0} мин</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation type="unfinished">{0} мин</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not in {2}. Choose its folder.</source>
   <translation type="unfinished">В {0} указано {1}, но в {2} этого нет. Выберите его папку.</translation>
  </message>
  <message>
   <source>{0} needs the columns image and class; it has: {1}.</source>
   <translation type="unfinished">В {0} нужны столбцы image и class; есть: {1}.</translation>
  </message>
  <message>
   <source>{0} observation</source>
   <translation type="unfinished">наблюдений: {0}</translation>
  </message>
  <message>
   <source>{0} observations</source>
   <translation type="unfinished">наблюдений: {0}</translation>
  </message>
  <message>
   <source>{0} of the finished run is gone. Allow overwriting to make it again from the tiles.</source>
   <translation type="unfinished">Из завершённого запуска исчезло: {0}. Разрешите перезапись, чтобы сделать это заново из тайлов.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of ground, those that share a landform taken as one; no decoder has learnt from them.</source>
   <translation type="unfinished">{0} из {1} блоков местности (блоки с общей формой рельефа считаются за один); ни один декодер на них не учился.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the finer map.</source>
   <translation type="unfinished">По разметке {1} на {2} ({0}), блоками по {3} × {4} ячеек более детальной карты.</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the map.</source>
   <translation type="unfinished">По разметке {1} на {2} ({0}), блоками по {3} × {4} ячеек карты.</translation>
  </message>
  <message>
   <source>{0} of {1} were reviewed, and going on with the search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal).</source>
   <translation type="unfinished">В {1} проверено {0}, а при продолжении поиска они будут заменены. Скопируйте файл в другое место и разрешите перезапись (--overwrite в терминале).</translation>
  </message>
  <message>
   <source>{0} of {1} without a class in the field “{2}” not counted.</source>
   <translation type="unfinished">Не подсчитано из {1}, так как в поле «{2}» нет класса, — {0}.</translation>
  </message>
  <message>
   <source>{0} of {1} without a usable polygon left out.</source>
   <translation type="unfinished">Исключено из {1}, так как нет пригодного полигона, — {0}.</translation>
  </message>
  <message>
   <source>{0} outside of the counted area left out.</source>
   <translation type="unfinished">Исключено, так как лежит вне участка подсчёта, — {0}.</translation>
  </message>
  <message>
   <source>{0} patch</source>
   <translation type="unfinished">фрагментов: {0}</translation>
  </message>
  <message>
   <source>{0} patches</source>
   <translation type="unfinished">фрагментов: {0}</translation>
  </message>
  <message>
   <source>{0} polygon</source>
   <translation type="unfinished">полигонов: {0}</translation>
  </message>
  <message>
   <source>{0} polygons</source>
   <translation type="unfinished">полигонов: {0}</translation>
  </message>
  <message>
   <source>{0} reaches over {1} % of {2}; elsewhere nothing of it is known to the decoder.</source>
   <translation type="unfinished">{0} покрывает {1} % местности ({2}); в остальных местах декодер ничего об этом слое не знает.</translation>
  </message>
  <message>
   <source>{0} reads features of {1}. Only decoders on the default model, and those that read the pixels alone, are exported as one ONNX file.</source>
   <translation type="unfinished">Декодер {0} читает признаки {1}. Одним файлом ONNX экспортируются только декодеры на модели по умолчанию и те, что читают одни пиксели.</translation>
  </message>
  <message>
   <source>{0} reviewed polygon</source>
   <translation type="unfinished">проверенных полигонов: {0}</translation>
  </message>
  <message>
   <source>{0} reviewed polygons</source>
   <translation type="unfinished">проверенных полигонов: {0}</translation>
  </message>
  <message>
   <source>{0} takes {1} channels, not 3. Choose a model for pictures.</source>
   <translation type="unfinished">Каналов на входе {0}: {1}, а не 3. Выберите модель для картинок.</translation>
  </message>
  <message>
   <source>{0} uses operations that OpenVINO cannot run on this machine.</source>
   <translation type="unfinished">{0} использует операции, которые OpenVINO не может выполнить на этом компьютере.</translation>
  </message>
  <message>
   <source>{0} uses the activation {1}, which cannot be run. Choose another model.</source>
   <translation type="unfinished">{0} использует активацию {1}, выполнить которую нельзя. Выберите другую модель.</translation>
  </message>
  <message>
   <source>{0} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">В {0} нужны строки вида «jobs: 10». Файл для копирования есть в docs/cluster.md.</translation>
  </message>
  <message>
   <source>{0} whose outline is near no circle left out.</source>
   <translation type="unfinished">Исключены, так как у контура нет близкой окружности: {0}.</translation>
  </message>
  <message>
   <source>{0} window</source>
   <translation type="unfinished">окон: {0}</translation>
  </message>
  <message>
   <source>{0} windows</source>
   <translation type="unfinished">окон: {0}</translation>
  </message>
  <message>
   <source>{0} would hold a GeoTIFF: let its name end with .tif.</source>
   <translation type="unfinished">В {0} будет GeoTIFF: пусть имя заканчивается на .tif.</translation>
  </message>
  <message>
   <source>{0} × {1} cells are too many. Take larger cells or a smaller extent.</source>
   <translation type="unfinished">{0} × {1} ячеек — слишком много. Возьмите ячейки крупнее или меньший охват.</translation>
  </message>
  <message>
   <source>{0} × {1} cells that both maps hold.</source>
   <translation type="unfinished">{0} × {1} ячеек, которые есть на обеих картах.</translation>
  </message>
  <message>
   <source>{0}: Craterstats says “{1}”. Choose a wider range of diameters.</source>
   <translation type="unfinished">{0}: Craterstats сообщает «{1}». Выберите более широкий диапазон диаметров.</translation>
  </message>
  <message>
   <source>{0}: every worker that was given them ended, the last on {1}. Most often there is too little memory: give each worker more, or start fewer. What is finished stays.</source>
   <translation type="unfinished">{0}: все рабочие процессы, которым это поручалось, завершились, последний — на {1}. Чаще всего не хватает памяти: дайте каждому процессу больше или запустите меньше процессов. Готовое сохраняется.</translation>
  </message>
  <message>
   <source>{0}: {1} wants a whole number from 1 on, not {2}.</source>
   <translation type="unfinished">{0}: для {1} нужно целое число от 1, а не {2}.</translation>
  </message>
  <message>
   <source>{0}{1}. Check the file and its folder, then try again.</source>
   <translation type="unfinished">{0}{1}. Проверьте файл и его папку и попробуйте ещё раз.</translation>
  </message>
 </context>
 <context>
  <name>EngineClient</name>
  <message>
   <source>The request {method} is too large for the engine; take a smaller part of the layer.</source>
   <translation type="unfinished">Запрос {method} слишком велик для движка; возьмите меньшую часть слоя.</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>&amp;Build</source>
   <translation type="unfinished">&amp;Сборка</translation>
  </message>
  <message>
   <source>&amp;Cluster</source>
   <translation type="unfinished">&amp;Кластер</translation>
  </message>
  <message>
   <source>&amp;Python</source>
   <translation type="unfinished">&amp;Python</translation>
  </message>
  <message>
   <source>&amp;Wheels</source>
   <translation type="unfinished">&amp;Пакеты</translation>
  </message>
  <message>
   <source>A machine translated these words, and nobody has reviewed them yet. Corrections are welcome in the project’s issues.</source>
   <translation type="unfinished">Эти тексты переведены машиной, и их ещё никто не проверил. Исправления приветствуются в разделе Issues проекта.</translation>
  </message>
  <message>
   <source>A map run is under way. Its finished tiles are kept; run it again to continue.</source>
   <translation type="unfinished">Идёт картирование. Готовые тайлы сохраняются; запустите его снова, чтобы продолжить.</translation>
  </message>
  <message>
   <source>A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay.</source>
   <translation type="unfinished">Берётся более новый Python этого компьютера; если его нет, скачивается Python 3.12 из python-build-standalone (30 МБ и ещё 18 МБ, чтобы его получить). Модели, формы рельефа и карты остаются.</translation>
  </message>
  <message>
   <source>A raster is being converted, which would have to start again.</source>
   <translation type="unfinished">Идёт преобразование растра, его пришлось бы начать заново.</translation>
  </message>
  <message>
   <source>A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the Train page first.</source>
   <translation type="unfinished">Идёт обучение, и всё выученное пропадёт. Чтобы сохранить лучшую эпоху, сначала остановите его на странице «Учить».</translation>
  </message>
  <message>
   <source>A&amp;ges</source>
   <translation type="unfinished">&amp;Возраст</translation>
  </message>
  <message>
   <source>Add Craterstats</source>
   <translation type="unfinished">Добавить</translation>
  </message>
  <message>
   <source>Add Craterstats? The engine is started again.</source>
   <translation type="unfinished">Добавить Craterstats? Движок будет перезапущен.</translation>
  </message>
  <message>
   <source>Add cluster support? The engine is started again.</source>
   <translation type="unfinished">Добавить поддержку кластеров? Движок будет перезапущен.</translation>
  </message>
  <message>
   <source>Add support (dask)</source>
   <translation type="unfinished">Добавить (dask)</translation>
  </message>
  <message>
   <source>Adds Craterstats 3.6 to the engine, 90 MB, for ages and isochrones of crater counts; the engine has to run on Python 3.12 or newer</source>
   <translation type="unfinished">Добавляет в движок Craterstats 3.6, 90 МБ, для возрастов и изохрон по подсчётам кратеров; движку нужен Python 3.12 или новее</translation>
  </message>
  <message>
   <source>Adds dask to the engine, 50 MB: landform map --scheduler then computes maps with many processes or machines</source>
   <translation type="unfinished">Добавляет в движок dask, 50 МБ: тогда landform map --scheduler рассчитывает карты многими процессами или компьютерами</translation>
  </message>
  <message>
   <source>Bac&amp;kend</source>
   <translation type="unfinished">&amp;Бэкенд</translation>
  </message>
  <message>
   <source>Build for the processor or for an NVIDIA card</source>
   <translation type="unfinished">Сборка для процессора или для карты NVIDIA</translation>
  </message>
  <message>
   <source>Build the private Python environment that runs the models; QGIS itself stays as it is</source>
   <translation type="unfinished">Создать отдельную среду Python, в которой работают модели; сама QGIS не меняется</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Отмена</translation>
  </message>
  <message>
   <source>Check the engine and build again what is broken</source>
   <translation type="unfinished">Проверить движок и собрать заново то, что повреждено</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation type="unfinished">Копировать журнал</translation>
  </message>
  <message>
   <source>Craterstats is there</source>
   <translation type="unfinished">Craterstats есть</translation>
  </message>
  <message>
   <source>Delete the engine; models and landforms stay</source>
   <translation type="unfinished">Удалить движок; модели и формы рельефа останутся</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">Скачать</translation>
  </message>
  <message>
   <source>Download the chosen model; a download that was cut goes on where it stopped</source>
   <translation type="unfinished">Скачать выбранную модель; прерванная загрузка продолжается с того же места</translation>
  </message>
  <message>
   <source>Encode a&amp;head</source>
   <translation type="unfinished">&amp;Заранее</translation>
  </message>
  <message>
   <source>End the engine and start it again</source>
   <translation type="unfinished">Остановить движок и запустить снова</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">Движок</translation>
  </message>
  <message>
   <source>Everything in the view is looked for, and what was found would be lost.</source>
   <translation type="unfinished">Идёт поиск всего в виде; найденное будет потеряно.</translation>
  </message>
  <message>
   <source>Folder of wheels to install from on a machine without network; empty uses the package index</source>
   <translation type="unfinished">Папка с пакетами wheel для установки на компьютере без сети; если пусто, используется индекс пакетов</translation>
  </message>
  <message>
   <source>Landforms are looked for. What was looked at is kept; the same search goes on from there.</source>
   <translation type="unfinished">Идёт поиск форм рельефа. Просмотренное сохраняется; тот же поиск продолжится оттуда.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished">Журнал</translation>
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished">Модели</translation>
  </message>
  <message>
   <source>Models, landforms and maps stay. It can be set up again at any time.</source>
   <translation type="unfinished">Модели, формы рельефа и карты останутся. Движок можно снова установить в любое время.</translation>
  </message>
  <message>
   <source>No Python on this machine can carry the engine. Fetch one?</source>
   <translation type="unfinished">Ни один Python на этом компьютере не подходит для движка. Скачать подходящий?</translation>
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished">Параметры</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to build the engine with; empty finds one</source>
   <translation type="unfinished">Python 3.11 или новее для сборки движка; если пусто, он будет найден</translation>
  </message>
  <message>
   <source>Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the engine. Nothing else on the machine changes.</source>
   <translation type="unfinished">Python 3.12 скачивается из python-build-standalone (30 МБ и ещё 18 МБ, чтобы его получить) и хранится рядом с движком. Больше на компьютере ничего не меняется.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished">Удалить</translation>
  </message>
  <message>
   <source>Remove the engine?</source>
   <translation type="unfinished">Удалить движок?</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation type="unfinished">Починить</translation>
  </message>
  <message>
   <source>Repair the engine?</source>
   <translation type="unfinished">Починить движок?</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation type="unfinished">Перезапуск</translation>
  </message>
  <message>
   <source>Restart the engine?</source>
   <translation type="unfinished">Перезапустить движок?</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation type="unfinished">Работает на</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">Установить движок…</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation type="unfinished">Установка</translation>
  </message>
  <message>
   <source>Stop; what was there before stays</source>
   <translation type="unfinished">Остановить; то, что было раньше, останется</translation>
  </message>
  <message>
   <source>Support is there (dask)</source>
   <translation type="unfinished">Есть (dask)</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's CUDA. Update the driver, then restart the engine.</source>
   <translation type="unfinished">Карта NVIDIA не используется: PyTorch её не находит. Возможно, её драйвер старше, чем CUDA в PyTorch. Обновите драйвер, затем перезапустите движок.</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at Options → Build, remove the engine and set it up again.</source>
   <translation type="unfinished">Карта NVIDIA не используется: PyTorch установлен только для процессора. Выберите CUDA в «Параметры → Сборка», удалите движок и установите его снова.</translation>
  </message>
  <message>
   <source>The engine is being set up.</source>
   <translation type="unfinished">Движок устанавливается.</translation>
  </message>
  <message>
   <source>This needs a newer Python than the engine's. Set the engine up again with one?</source>
   <translation type="unfinished">Для этого нужен Python новее, чем у движка. Установить движок заново с более новым?</translation>
  </message>
  <message>
   <source>Use a checkpoint file that you already have</source>
   <translation type="unfinished">Взять файл контрольной точки, который у вас уже есть</translation>
  </message>
  <message>
   <source>Use a file…</source>
   <translation type="unfinished">Из файла…</translation>
  </message>
  <message>
   <source>What runs the model; automatic takes the fastest that is there</source>
   <translation type="unfinished">На чём выполняется модель; «авто» берёт самое быстрое из доступного</translation>
  </message>
  <message>
   <source>Which models encode the ground in view before a click: Landform Mapper's own is quick, and so is any on a graphics card; slow ones encode one window only</source>
   <translation type="unfinished">Какие модели рассчитывают видимую местность до щелчка: собственная модель Landform Mapper быстрая, как и любая на видеокарте; медленные рассчитывают только одно окно</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">авто</translation>
  </message>
  <message>
   <source>every model</source>
   <translation type="unfinished">все модели</translation>
  </message>
  <message>
   <source>no model</source>
   <translation type="unfinished">ни одна</translation>
  </message>
  <message>
   <source>processor</source>
   <translation type="unfinished">процессор</translation>
  </message>
  <message>
   <source>quick models</source>
   <translation type="unfinished">быстрые модели</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>The engine in {folder} was removed.</source>
   <translation type="unfinished">Движок в {folder} удалён.</translation>
  </message>
 </context>
 <context>
  <name>EngineSupervisor</name>
  <message>
   <source>It said last: {line}</source>
   <translation type="unfinished">Его последнее сообщение: {line}</translation>
  </message>
  <message>
   <source>The engine is not set up yet. Open the Engine page and press “Set up engine…”.</source>
   <translation type="unfinished">Движок ещё не установлен. Откройте страницу «Движок» и нажмите «Установить движок…».</translation>
  </message>
  <message>
   <source>The engine is ready.</source>
   <translation type="unfinished">Движок готов.</translation>
  </message>
  <message>
   <source>The engine is starting.</source>
   <translation type="unfinished">Движок запускается.</translation>
  </message>
  <message>
   <source>The engine is stopped. Start it on the Engine page.</source>
   <translation type="unfinished">Движок остановлен. Запустите его на странице «Движок».</translation>
  </message>
  <message>
   <source>The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not help, install the plugin again.</source>
   <translation type="unfinished">Движок использует протокол {engine}, а этот модуль — протокол {plugin}. Перезапустите QGIS; если это не поможет, установите модуль заново.</translation>
  </message>
  <message>
   <source>The engine {reason} and is being restarted.</source>
   <translation type="unfinished">Движок {reason} и перезапускается.</translation>
  </message>
  <message>
   <source>The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log on the Engine page, then repair the engine or start it there.</source>
   <translation type="unfinished">Движок {reason}. Число перезапусков: {n}; сам он больше не запустится. Прочтите журнал на странице «Движок», затем почините движок или запустите его там.</translation>
  </message>
  <message>
   <source>The engine {reason}; please try again.</source>
   <translation type="unfinished">Движок {reason}; попробуйте ещё раз.</translation>
  </message>
  <message>
   <source>gave no sign of life for {n} seconds</source>
   <translation type="unfinished">не подавал признаков жизни {n} с</translation>
  </message>
  <message>
   <source>was not ready after {n} seconds</source>
   <translation type="unfinished">не был готов через {n} с</translation>
  </message>
 </context>
 <context>
  <name>EngineTransport</name>
  <message>
   <source>could not be started ({reason})</source>
   <translation type="unfinished">не запустился ({reason})</translation>
  </message>
  <message>
   <source>ended with exit status {code}</source>
   <translation type="unfinished">завершился с кодом {code}</translation>
  </message>
  <message>
   <source>sent damaged data</source>
   <translation type="unfinished">прислал повреждённые данные</translation>
  </message>
  <message>
   <source>was killed or crashed</source>
   <translation type="unfinished">был остановлен или аварийно завершился</translation>
  </message>
 </context>
 <context>
  <name>EnsembleLook</name>
  <message>
   <source>&amp;Look first</source>
   <translation type="unfinished">&amp;Предпросмотр</translation>
  </message>
  <message>
   <source>Draw the labels that the student would learn from, on three places of the images</source>
   <translation type="unfinished">Показать метки, на которых будет учиться ученик, в трёх местах снимков</translation>
  </message>
  <message>
   <source>Go without the picture; masks that were found are kept</source>
   <translation type="unfinished">Обойтись без картинки; найденные маски сохраняются</translation>
  </message>
  <message>
   <source>Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %.</source>
   <translation type="unfinished">Маски решили исход на {decided} % этой местности, а на {changed} % изменили ответ декодера.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">Чтение снимков…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Стоп</translation>
  </message>
  <message>
   <source>The look was stopped. Masks that were found are not looked for again.</source>
   <translation type="unfinished">Предпросмотр остановлен. Найденные маски заново не ищутся.</translation>
  </message>
 </context>
 <context>
  <name>EstimateLine</name>
  <message>
   <source>Estimating…</source>
   <translation type="unfinished">Оценка…</translation>
  </message>
 </context>
 <context>
  <name>EverythingRun</name>
  <message>
   <source>Add an image layer to the project and choose it first.</source>
   <translation type="unfinished">Сначала добавьте в проект слой снимка и выберите его.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">Выберите снимок, который хранится в файле: движок должен читать его в нескольких масштабах.</translation>
  </message>
  <message>
   <source>Nothing new was found in this view. Move the map, or zoom in for smaller ones.</source>
   <translation type="unfinished">На видимой части карты ничего нового не найдено. Сдвиньте карту или приблизьте, чтобы найти формы поменьше.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">Остановлено на {share} % видимой части: найденную к этому времени форму рельефа можно проверить.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">Остановлено на {share} % видимой части: найденные к этому времени формы рельефа ({n}) можно проверить.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">Остановлено раньше, чем нашлось что-то новое.</translation>
  </message>
  <message>
   <source>The map has no scale on this image. Zoom in to the image.</source>
   <translation type="unfinished">На этом снимке у карты нет масштаба. Приблизьте карту к снимку.</translation>
  </message>
 </context>
 <context>
  <name>ExtentChooser</name>
  <message>
   <source>Choose the polygon layer whose selected polygons are to be mapped.</source>
   <translation type="unfinished">Выберите слой полигонов, выделенные полигоны которого нужно картировать.</translation>
  </message>
  <message>
   <source>Drawn rectangle</source>
   <translation type="unfinished">Нарисованный прямоугольник</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">Охват карты</translation>
  </message>
  <message>
   <source>Press “Draw” and drag a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">Нажмите «Рисовать» и растяните прямоугольник на карте или выберите другой охват.</translation>
  </message>
  <message>
   <source>Selected polygons</source>
   <translation type="unfinished">Выделенные полигоны</translation>
  </message>
  <message>
   <source>Whole layer</source>
   <translation type="unfinished">Весь слой</translation>
  </message>
 </context>
 <context>
  <name>FieldMappingDialog</name>
  <message>
   <source>Field of the layer</source>
   <translation type="unfinished">Поле слоя</translation>
  </message>
  <message>
   <source>Landform</source>
   <translation type="unfinished">Форма рельефа</translation>
  </message>
  <message>
   <source>Match fields</source>
   <translation type="unfinished">Сопоставление полей</translation>
  </message>
  <message>
   <source>On the left what is known of a landform, on the right the field of the layer that takes it</source>
   <translation type="unfinished">Слева — что известно о форме рельефа, справа — поле слоя, которое это принимает</translation>
  </message>
  <message>
   <source>Which fields of “{layer}” take what is known of a landform? This is kept for the layer.</source>
   <translation type="unfinished">Какие поля слоя «{layer}» принимают то, что известно о форме рельефа? Выбор запоминается для слоя.</translation>
  </message>
  <message>
   <source>do not write</source>
   <translation type="unfinished">не записывать</translation>
  </message>
 </context>
 <context>
  <name>FilterSection</name>
  <message>
   <source>All classes</source>
   <translation type="unfinished">Все классы</translation>
  </message>
  <message>
   <source>Back into the dock</source>
   <translation type="unfinished">Вернуть в панель</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">Округлость</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">Диаметр</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">Вытянутость</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished">Фильтр</translation>
  </message>
  <message>
   <source>Filter: {passing} of {count}</source>
   <translation type="unfinished">Фильтр: {passing} из {count}</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation type="unfinished">Сходство</translation>
  </message>
  <message>
   <source>Over the map</source>
   <translation type="unfinished">Поверх карты</translation>
  </message>
  <message>
   <source>Put the filter over the map, where its effect is seen</source>
   <translation type="unfinished">Поместить фильтр поверх карты, где видно его действие</translation>
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished">Оценка</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished">Сбросить</translation>
  </message>
  <message>
   <source>no class</source>
   <translation type="unfinished">без класса</translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished">неизвестно</translation>
  </message>
 </context>
 <context>
  <name>FinishBox</name>
  <message>
   <source> m</source>
   <translation type="unfinished"> м</translation>
  </message>
  <message>
   <source>&amp;Fill holes</source>
   <translation type="unfinished">&amp;Залить дыры</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation type="unfinished">Круг</translation>
  </message>
  <message>
   <source>Close all holes in the outline</source>
   <translation type="unfinished">Закрыть все дыры в контуре</translation>
  </message>
  <message>
   <source>Drop parts and holes of the outline that are smaller than a circle of this diameter; the largest part stays</source>
   <translation type="unfinished">Убрать части и дыры контура, которые меньше круга этого диаметра; самая большая часть остаётся</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation type="unfinished">Эллипс</translation>
  </message>
  <message>
   <source>End the outline where landforms of the layer are, and share their borders</source>
   <translation type="unfinished">Обрывать контур там, где в слое есть другие формы рельефа, с общими границами</translation>
  </message>
  <message>
   <source>Keep the circle through the outline, as for the rim of a crater</source>
   <translation type="unfinished">Взять круг, подогнанный к контуру, как для вала кратера</translation>
  </message>
  <message>
   <source>Keep the ellipse through the outline</source>
   <translation type="unfinished">Взять эллипс, подогнанный к контуру</translation>
  </message>
  <message>
   <source>Keep the outline as the model draws it</source>
   <translation type="unfinished">Оставить контур таким, каким его рисует модель</translation>
  </message>
  <message>
   <source>No overla&amp;p</source>
   <translation type="unfinished">Без п&amp;ерекрытий</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">Контур</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation type="unfinished">Форма</translation>
  </message>
  <message>
   <source>Small&amp;est</source>
   <translation type="unfinished">М&amp;инимум</translation>
  </message>
  <message>
   <source>Smoot&amp;h</source>
   <translation type="unfinished">С&amp;гладить</translation>
  </message>
  <message>
   <source>Take wiggles out of the outline; its area stays</source>
   <translation type="unfinished">Убрать зигзаги контура; его площадь сохраняется</translation>
  </message>
  <message>
   <source>keep all parts</source>
   <translation type="unfinished">все</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Got it</source>
   <translation type="unfinished">&amp;Понятно</translation>
  </message>
  <message>
   <source>Choose an image on the page Annotate</source>
   <translation type="unfinished">Выберите снимок на странице «Разметка»</translation>
  </message>
  <message>
   <source>Click on a landform in the map</source>
   <translation type="unfinished">Щёлкните форму рельефа на карте</translation>
  </message>
  <message>
   <source>Put these steps away; they do not come back</source>
   <translation type="unfinished">Убрать эти шаги; они больше не появятся</translation>
  </message>
  <message>
   <source>Set up the engine: the button above does it, once</source>
   <translation type="unfinished">Установите движок: кнопкой выше, один раз</translation>
  </message>
  <message>
   <source>Three steps to the first landform</source>
   <translation type="unfinished">Три шага до первой формы рельефа</translation>
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished">сделано</translation>
  </message>
 </context>
 <context>
  <name>FurtherLayers</name>
  <message>
   <source>Add a layer</source>
   <translation type="unfinished">Добавить слой</translation>
  </message>
  <message>
   <source>Another view of the same ground, such as its relief, with the bands and contrast of its own</source>
   <translation type="unfinished">Другой вид той же местности, например её рельеф, со своими каналами и своим контрастом</translation>
  </message>
  <message>
   <source>Look at another layer of the same ground too, such as its relief or slope</source>
   <translation type="unfinished">Смотреть и на другой слой той же местности, например её рельеф или уклон</translation>
  </message>
  <message>
   <source>One like {name}</source>
   <translation type="unfinished">Похожий на {name}</translation>
  </message>
  <message>
   <source>The model learnt from {name} here: choose what shows the same of this ground</source>
   <translation type="unfinished">Здесь модель училась на {name}: выберите то, что показывает то же самое для этой местности</translation>
  </message>
  <message>
   <source>The project has no other raster of this body. Add one, such as the relief, first.</source>
   <translation type="unfinished">В проекте нет другого растра этого тела. Сначала добавьте его, например рельеф.</translation>
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished">Ещё</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Landform Mapper: help</source>
   <translation type="unfinished">Landform Mapper: справка</translation>
  </message>
 </context>
 <context>
  <name>HistogramWidget</name>
  <message>
   <source>Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic.</source>
   <translation type="unfinished">Перетащите ползунки: более тёмные значения станут чёрными, более светлые — белыми. Клавиши: стрелки влево и вправо двигают отмеченный ползунок, Page Up и Page Down — на больший шаг, стрелки вверх и вниз отмечают другой, Home — автоматически.</translation>
  </message>
  <message>
   <source>Heights are square roots of the counts, so that few are seen too.</source>
   <translation type="unfinished">Высоты — квадратные корни из количеств, чтобы были видны и малые.</translation>
  </message>
  <message>
   <source>Histogram with the black and the white point</source>
   <translation type="unfinished">Гистограмма с точками чёрного и белого</translation>
  </message>
 </context>
 <context>
  <name>JudgingRun</name>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Чтение разметки…</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation type="unfinished">Отчёт сохранён в {path}.</translation>
  </message>
 </context>
 <context>
  <name>LabelsDialog</name>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">Поле &amp;класса</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">&amp;Размечено</translation>
  </message>
  <message>
   <source>&amp;Polygons</source>
   <translation type="unfinished">По&amp;лигоны</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">Рас&amp;тр</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">Сравнение декодеров</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation type="unfinished">Сравнить…</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">Оценить декодер</translation>
  </message>
  <message>
   <source>Judge…</source>
   <translation type="unfinished">Оценить…</translation>
  </message>
  <message>
   <source>Polygons within which every landform has been outlined</source>
   <translation type="unfinished">Полигоны, внутри которых оконтурены все формы рельефа</translation>
  </message>
  <message>
   <source>The r&amp;est is</source>
   <translation type="unfinished">&amp;Остальное</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">вокруг полигонов</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">фон</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">исключено</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: who has seen the ground before is ahead without being better.</source>
   <translation type="unfinished">«{first}» и «{second}» оцениваются по одним и тем же полигонам. Выберите те, на которых не учился ни один: кто уже видел местность, окажется впереди, не будучи лучше.</translation>
  </message>
  <message>
   <source>“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen it looks better than it is.</source>
   <translation type="unfinished">«{name}» оценивается по полигонам. Выберите те, на которых он не учился: на местности, которую он видел, он кажется лучше, чем есть.</translation>
  </message>
 </context>
 <context>
  <name>LandformDock</name>
  <message>
   <source>Annotate</source>
   <translation type="unfinished">Разметка</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">Движок</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation type="unfinished">Справка по этой странице</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">Карта</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">Готово</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">Установить движок…</translation>
  </message>
  <message>
   <source>Start engine</source>
   <translation type="unfinished">Запуск движка</translation>
  </message>
  <message>
   <source>The engine is being set up; see the Engine page.</source>
   <translation type="unfinished">Движок устанавливается; см. страницу «Движок».</translation>
  </message>
  <message>
   <source>The engine is not set up yet.</source>
   <translation type="unfinished">Движок ещё не установлен.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">Учить</translation>
  </message>
 </context>
 <context>
  <name>LandformEditing</name>
  <message>
   <source>{size} Enter accepts, Esc clears.</source>
   <translation type="unfinished">{size} Enter принимает, Esc сбрасывает.</translation>
  </message>
  <message>
   <source>{size} Enter accepts, Esc goes back to the review.</source>
   <translation type="unfinished">{size} Enter принимает, Esc возвращает к проверке.</translation>
  </message>
  <message>
   <source>{size} Enter replaces the landform's outline, Esc leaves it as it was.</source>
   <translation type="unfinished">{size} Enter заменяет контур формы рельефа, Esc оставляет его прежним.</translation>
  </message>
  <message>
   <source>{size} Enter splits this part off, Esc leaves the landform whole.</source>
   <translation type="unfinished">{size} Enter отделяет эту часть, Esc оставляет форму рельефа целой.</translation>
  </message>
 </context>
 <context>
  <name>LandformExport</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> и </translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation type="unfinished">1 полигон</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">Экспорт форм рельефа</translation>
  </message>
  <message>
   <source>Exporting landforms…</source>
   <translation type="unfinished">Экспорт форм рельефа…</translation>
  </message>
  <message>
   <source>Save the landforms first: the export takes them from their file.</source>
   <translation type="unfinished">Сначала сохраните формы рельефа: экспорт берёт их из файла.</translation>
  </message>
  <message>
   <source>{number} exported to {files}.</source>
   <translation type="unfinished">Экспорт завершён ({number}): {files}.</translation>
  </message>
  <message>
   <source>{n} polygons</source>
   <translation type="unfinished">полигонов: {n}</translation>
  </message>
 </context>
 <context>
  <name>LandformMapper</name>
  <message>
   <source>1 crater of the second count was found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">1 кратер второго подсчёта найден декодером и никем не проверен.</translation>
  </message>
  <message>
   <source>1 further layer</source>
   <translation type="unfinished">1 дополнительный слой</translation>
  </message>
  <message>
   <source>1 of them is questionable.</source>
   <translation type="unfinished">Из них сомнительных: 1.</translation>
  </message>
  <message>
   <source>1 polygon below {area} was merged into what lies around it.</source>
   <translation type="unfinished">1 полигон меньше {area} слит с тем, что его окружает.</translation>
  </message>
  <message>
   <source>1 polygon: {classes}</source>
   <translation type="unfinished">1 полигон: {classes}</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation type="unfinished">1 тайл</translation>
  </message>
  <message>
   <source>1 without a class is left out.</source>
   <translation type="unfinished">1 без класса исключён.</translation>
  </message>
  <message>
   <source>A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.</source>
   <translation type="unfinished">Не удалось записать копию «{layer}» в {path}: {reason}. Освободите там место.</translation>
  </message>
  <message>
   <source>A part of it has no place in the other coordinate reference system.</source>
   <translation type="unfinished">Части его нет места в другой системе координат.</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished">Точность</translation>
  </message>
  <message>
   <source>Accuracy on unseen ground</source>
   <translation type="unfinished">Точность на незнакомой местности</translation>
  </message>
  <message>
   <source>Adapt a decoder to images without labels</source>
   <translation type="unfinished">Адаптировать декодер к снимкам без меток</translation>
  </message>
  <message>
   <source>Add a raster and a polygon layer to the project to start.</source>
   <translation type="unfinished">Для начала добавьте в проект растр и слой полигонов.</translation>
  </message>
  <message>
   <source>Add the landform fields</source>
   <translation type="unfinished">Добавить поля форм рельефа</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation type="unfinished">Добавить результаты в проект</translation>
  </message>
  <message>
   <source>Add them to it, or choose another landform layer.</source>
   <translation type="unfinished">Добавьте их в него или выберите другой слой форм рельефа.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished">Площадь</translation>
  </message>
  <message>
   <source>Area [m²]</source>
   <translation type="unfinished">Площадь [м²]</translation>
  </message>
  <message>
   <source>Area on the body, from the CRS's own ellipsoid</source>
   <translation type="unfinished">Площадь на небесном теле, по эллипсоиду самой системы координат</translation>
  </message>
  <message>
   <source>As many as the model learnt from beside the image, in the same order.</source>
   <translation type="unfinished">Столько, на скольких модель училась помимо снимка, в том же порядке.</translation>
  </message>
  <message>
   <source>As many as the models learnt from beside the image, in the same order; a model that learnt from fewer looks at the first of them.</source>
   <translation type="unfinished">Столько, на скольких модели учились помимо снимка, в том же порядке; модель, которая училась на меньшем числе, смотрит на первые из них.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished">Автоматически</translation>
  </message>
  <message>
   <source>Azimuth of the major axis [°]</source>
   <translation type="unfinished">Азимут большой оси [°]</translation>
  </message>
  <message>
   <source>Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together.</source>
   <translation type="unfinished">Лучший на большинстве местностей и менее всего зависит от случая: свёрточные и линейные декодеры отвечают вместе.</translation>
  </message>
  <message>
   <source>COCO annotations</source>
   <translation type="unfinished">Аннотации COCO</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation type="unfinished">Ячейки</translation>
  </message>
  <message>
   <source>Cells without a class</source>
   <translation type="unfinished">Ячейки без класса</translation>
  </message>
  <message>
   <source>Centres of landforms</source>
   <translation>Центры форм</translation>
  </message>
  <message>
   <source>Choose a raster and the polygon layer with its labels first.</source>
   <translation type="unfinished">Сначала выберите растр и слой полигонов с разметкой.</translation>
  </message>
  <message>
   <source>Choose a trained model first. The Train page makes one from your polygons.</source>
   <translation type="unfinished">Сначала выберите обученную модель. Страница «Учить» создаёт её по вашим полигонам.</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">Выберите снимок, который хранится в файле: движок должен читать его в нескольких масштабах.</translation>
  </message>
  <message>
   <source>Choose the decoder that teaches first; one is made by a training.</source>
   <translation type="unfinished">Сначала выберите декодер, который будет учить; его создаёт обучение.</translation>
  </message>
  <message>
   <source>Choose the polygon layer that outlines the labelled ground.</source>
   <translation type="unfinished">Выберите слой полигонов, который очерчивает размеченную местность.</translation>
  </message>
  <message>
   <source>Choose the raster to map first.</source>
   <translation type="unfinished">Сначала выберите растр для картирования.</translation>
  </message>
  <message>
   <source>Circle and outline of different size</source>
   <translation type="unfinished">Окружность и контур разного размера</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">Округлость</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">Класс</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished">Поле класса</translation>
  </message>
  <message>
   <source>Class of landforms</source>
   <translation type="unfinished">Класс форм рельефа</translation>
  </message>
  <message>
   <source>Class of landforms: {name}</source>
   <translation type="unfinished">Класс форм рельефа: {name}</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished">Растр классов</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished">Классы</translation>
  </message>
  <message>
   <source>Classified cells</source>
   <translation type="unfinished">Классифицированные ячейки</translation>
  </message>
  <message>
   <source>Classify patches</source>
   <translation type="unfinished">Классифицировать фрагменты</translation>
  </message>
  <message>
   <source>Clicks needed</source>
   <translation type="unfinished">Щелчков потребовалось</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">Сравнить декодеры</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">Сравнить две карты</translation>
  </message>
  <message>
   <source>Compares two maps of one raster cell by cell.

&lt;p&gt;In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.&lt;/p&gt;</source>
   <translation type="unfinished">Сравнивает две карты одного растра ячейка за ячейкой.

&lt;p&gt;В растре различий у каждого перехода из класса в класс своё значение и свой цвет: 1 — то, что совпадает,
0 — то, чего нет на одной из карт. Отчёт (HTML) и его числа (JSON) рядом говорят, сколько местности, на небесном теле,
во что перешло.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Completely labelled ground</source>
   <translation type="unfinished">Полностью размеченная местность</translation>
  </message>
  <message>
   <source>Convolutional</source>
   <translation type="unfinished">Свёрточный</translation>
  </message>
  <message>
   <source>Counted area</source>
   <translation type="unfinished">Площадь подсчёта</translation>
  </message>
  <message>
   <source>Counted area (m²)</source>
   <translation type="unfinished">Площадь подсчёта (м²)</translation>
  </message>
  <message>
   <source>Crater and area Shapefiles</source>
   <translation type="unfinished">Shapefile кратеров и площади</translation>
  </message>
  <message>
   <source>Craterstats diameters</source>
   <translation type="unfinished">Диаметры для Craterstats</translation>
  </message>
  <message>
   <source>Craterstats spatial crater count</source>
   <translation type="unfinished">Подсчёт кратеров с координатами для Craterstats</translation>
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished">Создано</translation>
  </message>
  <message>
   <source>Cut off by the border</source>
   <translation type="unfinished">Обрезано границей</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Декодер</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation type="unfinished">Подробнее…</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">Диаметр</translation>
  </message>
  <message>
   <source>Diameter of equal area [m]</source>
   <translation type="unfinished">Диаметр круга равной площади [м]</translation>
  </message>
  <message>
   <source>Difference of mean IoU</source>
   <translation type="unfinished">Разность средних IoU</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation type="unfinished">Различия</translation>
  </message>
  <message>
   <source>Draws of each number</source>
   <translation type="unfinished">Выборок каждого размера</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">Вытянутость</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation type="unfinished">Энкодер</translation>
  </message>
  <message>
   <source>End the comparison; nothing is written</source>
   <translation type="unfinished">Прекратить сравнение; ничего не записывается</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation type="unfinished">Прекратить оценку; отчёт не записывается</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation type="unfinished">Обрывается у края</translation>
  </message>
  <message>
   <source>Ensemble</source>
   <translation type="unfinished">Ансамбль</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished">Эпохи</translation>
  </message>
  <message>
   <source>Export decoder as ONNX</source>
   <translation type="unfinished">Экспорт декодера в ONNX</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">Экспорт форм рельефа</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation type="unfinished">Охват</translation>
  </message>
  <message>
   <source>Feature {number} has “{value}” in the field “{field}”. Write 1 for points on the landform and 0 for points off it.</source>
   <translation type="unfinished">У объекта {number} в поле «{field}» стоит «{value}». Пишите 1 для точек на форме рельефа и 0 для точек вне её.</translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished">Файл</translation>
  </message>
  <message>
   <source>Find landforms</source>
   <translation type="unfinished">Найти формы рельефа</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">Найти похожие</translation>
  </message>
  <message>
   <source>Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

&lt;p&gt;A SAM draws the borders. &lt;b&gt;Model&lt;/b&gt;: one that “Train decoder” has made tells the classes.
&lt;b&gt;Find more like these&lt;/b&gt;: a few landforms tell what more is looked for, without training; those whose class is
&lt;i&gt;background&lt;/i&gt; are what is not looked for. With neither of them everything is found, without classes.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;</source>
   <translation type="unfinished">Находит формы рельефа на растре, каждую — отдельным полигоном, даже если они перекрываются или лежат одна
в другой.

&lt;p&gt;Границы проводит SAM. &lt;b&gt;Модель&lt;/b&gt;: созданная алгоритмом «Обучить декодер» называет классы.
&lt;b&gt;Найти похожие&lt;/b&gt;: несколько форм рельефа без обучения показывают, что ещё искать; формы класса
&lt;i&gt;background&lt;/i&gt; показывают, чего не искать. Без того и другого находится всё, без классов.&lt;/p&gt;
&lt;p&gt;Работа идёт по тайлам, и готовые тайлы переживают отмену и сбой: запустите снова с той же выходной папкой, чтобы
продолжить. Завершённый запуск заменяется только с вашего разрешения.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>First map (folder of the run)</source>
   <translation type="unfinished">Первая карта (папка запуска)</translation>
  </message>
  <message>
   <source>First model (folder)</source>
   <translation type="unfinished">Первая модель (папка)</translation>
  </message>
  <message>
   <source>Fitted curve</source>
   <translation type="unfinished">Подогнанная кривая</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">Папка</translation>
  </message>
  <message>
   <source>Folds</source>
   <translation type="unfinished">Части кросс-проверки</translation>
  </message>
  <message>
   <source>For much ground that is labelled: a small transformer on the pixels that begins with nothing.</source>
   <translation type="unfinished">Для большой размеченной местности: небольшой трансформер по пикселям, который начинает с нуля.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished">Формат</translation>
  </message>
  <message>
   <source>Found 1 landform. It is in the group “{name}”.</source>
   <translation type="unfinished">Найдена 1 форма рельефа. Она в группе «{name}».</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {n} of {all} polygons.</source>
   <translation type="unfinished">Полигонов, найденных декодером и никем не проверенных: {n} из {all}.</translation>
  </message>
  <message>
   <source>Found by a decoder, reviewed by nobody</source>
   <translation type="unfinished">Найдено декодером, никем не проверено</translation>
  </message>
  <message>
   <source>Found {n} landforms. They are in the group “{name}”.</source>
   <translation type="unfinished">Найдено форм рельефа: {n}. Они в группе «{name}».</translation>
  </message>
  <message>
   <source>From there on about {share} were found ({low} to {high})</source>
   <translation type="unfinished">Начиная с него найдено около {share} ({low}–{high})</translation>
  </message>
  <message>
   <source>From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">Начиная с {size} во втором подсчёте есть около {share} ({low}–{high}) из {first} проверенных кратеров.</translation>
  </message>
  <message>
   <source>Further layers of this ground</source>
   <translation type="unfinished">Дополнительные слои этой местности</translation>
  </message>
  <message>
   <source>Give a raster with a label layer, or a folder of pictures.</source>
   <translation type="unfinished">Задайте растр со слоем разметки или папку с картинками.</translation>
  </message>
  <message>
   <source>Give the model a name; its folder is called after it.</source>
   <translation type="unfinished">Дайте модели имя; так же будет называться её папка.</translation>
  </message>
  <message>
   <source>Give the run a name; its folder and its group of layers are called after it.</source>
   <translation type="unfinished">Дайте запуску имя; так же будут называться его папка и группа слоёв.</translation>
  </message>
  <message>
   <source>Good as a yardstick: it looks at each place alone, and tells what the image model knows already.</source>
   <translation type="unfinished">Хорош как мерило: смотрит на каждое место отдельно и показывает, что энкодер знает и так.</translation>
  </message>
  <message>
   <source>Good for comparison: it learns from the pixels alone, so it wants many labels and more time.</source>
   <translation type="unfinished">Хорош для сравнения: учится только на пикселях, поэтому ему нужно много меток и больше времени.</translation>
  </message>
  <message>
   <source>Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights.</source>
   <translation type="unfinished">Хорош для быстрых карт и для экспорта: небольшая сеть по пикселям, которая начинает с весов ImageNet.</translation>
  </message>
  <message>
   <source>Good for most landforms: it sees the neighbourhood of each place and draws fine borders.</source>
   <translation type="unfinished">Хорош для большинства форм рельефа: видит окрестность каждого места и проводит тонкие границы.</translation>
  </message>
  <message>
   <source>Good for surfaces that are told by brightness and texture; it is ready within seconds.</source>
   <translation type="unfinished">Хорош для поверхностей, которые различаются яркостью и текстурой; готов за секунды.</translation>
  </message>
  <message>
   <source>Good where landforms are told by what lies farther away; it wants many labels and more time.</source>
   <translation type="unfinished">Хорош, если формы рельефа узнаются по тому, что лежит дальше; ему нужно много меток и больше времени.</translation>
  </message>
  <message>
   <source>Good with a handful of polygons of each class; it is ready within seconds.</source>
   <translation type="unfinished">Хорош при горстке полигонов каждого класса; готов за секунды.</translation>
  </message>
  <message>
   <source>Ground a sample</source>
   <translation type="unfinished">Размер отсчёта</translation>
  </message>
  <message>
   <source>Ground without a label is</source>
   <translation type="unfinished">Местность без меток — это</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation type="unfinished">HTML (*.html)</translation>
  </message>
  <message>
   <source>Harmonic mean of precision and recall</source>
   <translation type="unfinished">Среднее гармоническое точности и полноты</translation>
  </message>
  <message>
   <source>Hash of the model</source>
   <translation type="unfinished">Хеш модели</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation type="unfinished">Как получено</translation>
  </message>
  <message>
   <source>Identity confidence</source>
   <translation type="unfinished">Уверенность в классе</translation>
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished">Снимок</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">Энкодер</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Снимки</translation>
  </message>
  <message>
   <source>In a cluster or chain, as secondaries are</source>
   <translation type="unfinished">В скоплении или цепочке, как вторичные кратеры</translation>
  </message>
  <message>
   <source>It cannot be given fields of these names: choose or create another landform layer.</source>
   <translation type="unfinished">В него нельзя добавить поля с такими именами: выберите или создайте другой слой форм рельефа.</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">Оценить декодер</translation>
  </message>
  <message>
   <source>Judges a trained decoder on polygons that it has not learnt from, and writes a report.

&lt;p&gt;The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation type="unfinished">Оценивает обученный декодер по полигонам, на которых он не учился, и пишет отчёт.

&lt;p&gt;Отчёт — один файл HTML, который открывается без сети: оценки каждого класса с 95-процентными интервалами, что с чем
путается, найденные и пропущенные формы рельефа, соответствуют ли вероятности действительности, сомнения в разметке и
из чего он сделан. Те же числа лежат рядом в JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Полностью размеченная местность&lt;/b&gt;: полигоны, внутри которых оконтурены все формы рельефа. Без них это
местность вокруг разметки.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Judges two decoders by the same polygons, and writes a report.

&lt;p&gt;The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layer&lt;/b&gt;: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.&lt;/p&gt;</source>
   <translation type="unfinished">Оценивает два декодера по одним и тем же полигонам и пишет отчёт.

&lt;p&gt;Отчёт показывает оценки обоих рядом и то, насколько надёжна разность: её 95-процентный интервал получен по одним и
тем же блокам местности для обоих. Это один файл HTML, который открывается без сети; те же числа лежат рядом в
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Слой разметки&lt;/b&gt;: полигоны, на которых не учился ни один из них. Местность, которую один из них уже видел, названа
в отчёте.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Label layer</source>
   <translation type="unfinished">Слой разметки</translation>
  </message>
  <message>
   <source>Label layers</source>
   <translation type="unfinished">Слои разметки</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">Разметка</translation>
  </message>
  <message>
   <source>Landform Mapper</source>
   <translation type="unfinished">Landform Mapper</translation>
  </message>
  <message>
   <source>Landform: {name}</source>
   <translation type="unfinished">Форма рельефа: {name}</translation>
  </message>
  <message>
   <source>Landforms</source>
   <translation type="unfinished">Формы рельефа</translation>
  </message>
  <message>
   <source>Landforms across the border of a global map stay whole</source>
   <translation type="unfinished">Формы рельефа на границе глобальной карты остаются целыми</translation>
  </message>
  <message>
   <source>Landforms by class, with their form</source>
   <translation type="unfinished">Формы рельефа по классам, с их формой ввода</translation>
  </message>
  <message>
   <source>Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})</source>
   <translation type="unfinished">Формы рельефа, оконтуренные на снимке {image}, растяжка {stretch}, моделью {model} ({hash})</translation>
  </message>
  <message>
   <source>Landforms with their shapes in metres on the body, mapped with Landform Mapper.</source>
   <translation type="unfinished">Формы рельефа с размерами в метрах на небесном теле, откартированные в Landform Mapper.</translation>
  </message>
  <message>
   <source>Latitude [°]</source>
   <translation type="unfinished">Широта [°]</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation type="unfinished">Кривая обучения</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished">Скорость обучения</translation>
  </message>
  <message>
   <source>Learns which class a square of ground is of, from features of the frozen encoder.

&lt;p&gt;Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.&lt;/p&gt;
&lt;p&gt;The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.&lt;/p&gt;</source>
   <translation type="unfinished">Учится определять, к какому классу относится квадрат местности, по признакам замороженного энкодера.

&lt;p&gt;Задайте растр с размеченными точками или полигонами либо папку, в которой для каждого класса есть папка с картинками.
На растре каждая квадратная ячейка с меткой — один пример; её сторона задаётся в метрах на небесном теле.&lt;/p&gt;
&lt;p&gt;В выходной папке — модель, её карточка с оценками на незнакомой местности и картинка того, что за что принимается.
Папка, в которой уже что-то есть, никогда не перезаписывается.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learnt for 1 epoch.</source>
   <translation type="unfinished">Эпох обучения: 1.</translation>
  </message>
  <message>
   <source>Learnt for {n} epochs.</source>
   <translation type="unfinished">Эпох обучения: {n}.</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon on {where}</source>
   <translation type="unfinished">Обучено на 1 полигоне, {where}</translation>
  </message>
  <message>
   <source>Learnt from {polygons} polygons on {where}</source>
   <translation type="unfinished">Обучено на полигонах ({polygons}), {where}</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation type="unfinished">Наименьшая вероятность</translation>
  </message>
  <message>
   <source>Least score (0 to 1)</source>
   <translation type="unfinished">Наименьшая оценка (от 0 до 1)</translation>
  </message>
  <message>
   <source>Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. Outline them on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">Пропущены, так как внутри них лежит полюс, вокруг которого снимок искажает поверхность ({n}): {names}. Обведите их на снимке полюса в полярной стереографической проекции.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.</source>
   <translation type="unfinished">Пропущены, так как в поле «{field}» у них нет диаметра: {names} и ещё {more}.</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names}.</source>
   <translation type="unfinished">Пропущены, так как в поле «{field}» у них нет диаметра: {names}.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.</source>
   <translation type="unfinished">Пропущены, так как их середина или весь край лежит вне снимка ({n}): {names} и ещё {more}.</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names}.</source>
   <translation type="unfinished">Пропущены, так как их середина или весь край лежит вне снимка ({n}): {names}.</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across</source>
   <translation type="unfinished">Размером меньше {pixels} пикс.</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of {all} polygons.</source>
   <translation type="unfinished">Полигонов размером меньше {pixels} пикс., слишком малых, чтобы найти их все или отличить от другого: {n} из {all}.</translation>
  </message>
  <message>
   <source>Let a copy of the decoder adapt first</source>
   <translation type="unfinished">Сначала адаптировать копию декодера</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation type="unfinished">Уровни</translation>
  </message>
  <message>
   <source>Levels of area that masks are averaged within</source>
   <translation type="unfinished">Уровни площади, в пределах которых усредняются маски</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation type="unfinished">Лицензия: {licence}.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, four times as large; it takes twice as long.</source>
   <translation type="unfinished">Как SegFormer-B0, но вчетверо больше; работает вдвое дольше.</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, seven times as large; it takes five times as long.</source>
   <translation type="unfinished">Как SegFormer-B0, но в семь раз больше; работает в пять раз дольше.</translation>
  </message>
  <message>
   <source>Linear probe</source>
   <translation type="unfinished">Линейная проба</translation>
  </message>
  <message>
   <source>Location confidence [m]</source>
   <translation type="unfinished">Точность положения [м]</translation>
  </message>
  <message>
   <source>Longitude, -180 to 180 [°]</source>
   <translation type="unfinished">Долгота, от −180 до 180 [°]</translation>
  </message>
  <message>
   <source>Longitude, 0 to 360 [°]</source>
   <translation type="unfinished">Долгота, от 0 до 360 [°]</translation>
  </message>
  <message>
   <source>Look at the ground</source>
   <translation type="unfinished">Проходы по местности</translation>
  </message>
  <message>
   <source>Major axis [m]</source>
   <translation type="unfinished">Большая ось [м]</translation>
  </message>
  <message>
   <source>Map landforms</source>
   <translation type="unfinished">Картировать формы рельефа</translation>
  </message>
  <message>
   <source>Map together with</source>
   <translation type="unfinished">Картировать вместе с</translation>
  </message>
  <message>
   <source>Mapped 1 tile, from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Откартирован 1 тайл, готовый ранее. Слои в группе «{name}».</translation>
  </message>
  <message>
   <source>Mapped 1 tile. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Откартирован 1 тайл. Слои в группе «{name}».</translation>
  </message>
  <message>
   <source>Mapped at (UTC)</source>
   <translation type="unfinished">Откартировано (UTC)</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Откартировано тайлов: {tiles}, из них готово ранее: {old}. Слои в группе «{name}».</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles. The layers are in the group “{name}”.</source>
   <translation type="unfinished">Откартировано тайлов: {tiles}. Слои в группе «{name}».</translation>
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
   <translation type="unfinished">Картирует формы рельефа на растре декодером, обученным алгоритмом «Обучить декодер» или на странице «Учить».

&lt;p&gt;Записывает GeoPackage с полигонами, у которых общие границы, растр классов и растр вероятностей.&lt;/p&gt;
&lt;p&gt;Работа идёт по тайлам, и готовые тайлы переживают отмену и сбой: запустите снова с той же выходной папкой, чтобы
продолжить. Завершённый запуск заменяется только с вашего разрешения.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Пороги&lt;/b&gt;: класс и вероятность, от 0 до 1, которой он должен достичь, чтобы попасть на карту. Где самый вероятный класс не достигает своего порога, местность становится фоном или остаётся без класса; другому классу она не достаётся.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Картировать вместе с&lt;/b&gt;: другие растры того же тела, каждый с контрастом своего слоя, дают одну карту с первым,
в его системе координат. Где они перекрываются, виден самый детальный, из равных — первый, а где в нём нет данных —
следующий.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Наименьшая площадь&lt;/b&gt;: меньшие полигоны сливаются с соседними. Если она не задана, это то, что декодер не может
отличить от шума; при 0 не сливается ничего.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Только внутри&lt;/b&gt;: полигоны вокруг местности, которую нужно картировать; они важнее охвата. Если в слое есть
выделенные объекты, учитываются только они.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">Средний IoU</translation>
  </message>
  <message>
   <source>Mean IoU on unseen ground</source>
   <translation type="unfinished">Средний IoU на незнакомой местности</translation>
  </message>
  <message>
   <source>Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} with a box.</source>
   <translation type="unfinished">Средний IoU на формах рельефа, на которых никто не обучал ({count}): {click} с одним щелчком, {clicks} с тремя, {box} с рамкой.</translation>
  </message>
  <message>
   <source>Measure landforms</source>
   <translation type="unfinished">Измерить формы рельефа</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation type="unfinished">Измерено</translation>
  </message>
  <message>
   <source>Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

&lt;p&gt;Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.&lt;/p&gt;</source>
   <translation type="unfinished">Измеряет полигоны на небесном теле, к которому относится их система координат: площадь, периметр, центр, диаметр
круга равной площади, оси, азимут, вытянутость и округлость.

&lt;p&gt;Длины и площади считаются по эллипсоиду самой системы координат, а не проекта, так что кратер на Марсе измеряется
на Марсе.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Merge landforms</source>
   <translation type="unfinished">Слить формы рельефа</translation>
  </message>
  <message>
   <source>Minimum area (m²)</source>
   <translation type="unfinished">Наименьшая площадь (м²)</translation>
  </message>
  <message>
   <source>Minor axis [m]</source>
   <translation type="unfinished">Малая ось [м]</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished">Минуты</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">Модель</translation>
  </message>
  <message>
   <source>Model (folder)</source>
   <translation type="unfinished">Модель (папка)</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation type="unfinished">Имя модели</translation>
  </message>
  <message>
   <source>No feature has a diameter in the field “{field}”. Choose another field.</source>
   <translation type="unfinished">Ни у одного объекта нет диаметра в поле «{field}». Выберите другое поле.</translation>
  </message>
  <message>
   <source>No labelled polygons yet.</source>
   <translation type="unfinished">Размеченных полигонов ещё нет.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field.</source>
   <translation type="unfinished">Ни у одного полигона «{layer}» нет значения в поле «{field}». Заполните его или выберите другое поле.</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.</source>
   <translation type="unfinished">В «{layer}» ещё нет проверенных полигонов. Сначала проверьте несколько или обучайте на всех.</translation>
  </message>
  <message>
   <source>No reviewed crater is so large.</source>
   <translation type="unfinished">Столь крупных проверенных кратеров нет.</translation>
  </message>
  <message>
   <source>No table could be made in {path}: {reason}. Free some space there, or choose another file.</source>
   <translation type="unfinished">Не удалось создать таблицу в {path}: {reason}. Освободите там место или выберите другой файл.</translation>
  </message>
  <message>
   <source>Nothing would be left of the largest landform. Select others.</source>
   <translation type="unfinished">От самой большой формы рельефа ничего не останется. Выделите другие.</translation>
  </message>
  <message>
   <source>Numbers of polygons</source>
   <translation type="unfinished">Числа полигонов</translation>
  </message>
  <message>
   <source>Numbers of the report</source>
   <translation type="unfinished">Числа отчёта</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation type="unfinished">Файл ONNX</translation>
  </message>
  <message>
   <source>Object</source>
   <translation type="unfinished">Объект</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no geometry.</source>
   <translation type="unfinished">Объект {name}: у объекта слоя {number} нет геометрии.</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no place in the raster's CRS, so the object is left out.</source>
   <translation type="unfinished">Объект {name}: объекту слоя {number} нет места в системе координат растра, поэтому он пропущен.</translation>
  </message>
  <message>
   <source>Object {name}: nothing was found there.</source>
   <translation type="unfinished">Объект {name}: там ничего не найдено.</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">Объект {name}: {reason}</translation>
  </message>
  <message>
   <source>Of all craters about {share} were found ({low} to {high})</source>
   <translation type="unfinished">Из всех кратеров найдено около {share} ({low}–{high})</translation>
  </message>
  <message>
   <source>Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).</source>
   <translation type="unfinished">Из кратеров {sizes}, с которых начинается подсчёт, найдено около {share} ({low}–{high}).</translation>
  </message>
  <message>
   <source>On or off (1 or 0)</source>
   <translation type="unfinished">На форме или вне её (1 или 0)</translation>
  </message>
  <message>
   <source>One is on {body}, the other on {other}.</source>
   <translation type="unfinished">На одном — {body}, на другом — {other}.</translation>
  </message>
  <message>
   <source>Only inside</source>
   <translation type="unfinished">Только внутри</translation>
  </message>
  <message>
   <source>Only polygons that are reviewed</source>
   <translation type="unfinished">Только проверенные полигоны</translation>
  </message>
  <message>
   <source>Only these classes</source>
   <translation type="unfinished">Только эти классы</translation>
  </message>
  <message>
   <source>Or a folder of pictures</source>
   <translation type="unfinished">Или папка с картинками</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation type="unfinished">Происхождение</translation>
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished">Прочее</translation>
  </message>
  <message>
   <source>Other views of the same ground, such as relief or slope, which the decoder looks at too. With several rasters each has to reach over all of them. A map needs as many, in the same order.</source>
   <translation type="unfinished">Другие виды той же местности, например рельеф или уклон, на которые декодер тоже смотрит. Если растров несколько, каждый вид должен покрывать их все. Для карты их нужно столько же и в том же порядке.</translation>
  </message>
  <message>
   <source>Outline landforms at prompts</source>
   <translation type="unfinished">Оконтурить формы рельефа по подсказкам</translation>
  </message>
  <message>
   <source>Outline landforms by clicks, train a decoder, map a whole extent</source>
   <translation type="unfinished">Оконтурить формы рельефа щелчками, обучить декодер, откартировать весь охват</translation>
  </message>
  <message>
   <source>Outlined by an earlier run: {n}.</source>
   <translation>Оконтурено предыдущим запуском: {n}.</translation>
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
   <translation>Оконтуривает по одной форме рельефа на каждую подсказку, в масштабе самой формы.

&lt;p&gt;&lt;b&gt;Подсказки&lt;/b&gt;: точки в середине форм рельефа или полигоны, вокруг которых строятся охватывающие рамки.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Объект&lt;/b&gt;: объекты слоя с одинаковым значением этого поля — одна подсказка; объект без значения — отдельная
подсказка. &lt;b&gt;На форме или вне её&lt;/b&gt;: поле, где 1 — точки на форме рельефа, а 0 — точки вне её; точка без значения
лежит на ней. Без этих двух полей каждый объект слоя — отдельная подсказка.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Диаметр&lt;/b&gt;: диаметр формы рельефа вокруг каждой точки, как в каталогах кратеров; тогда подсказка — рамка такой
ширины. Единицу измерения определяет имя поля, если она не выбрана: метры для имён вроде DIAM_M, иначе
километры.&lt;/p&gt;
&lt;p&gt;Запуск со множеством подсказок можно отменить, и он может прерваться вместе с QGIS: оконтуренное сохраняется, и те же
подсказки на том же растре продолжаются с этого места.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>PROJ knows no transformation between the two coordinate reference systems.</source>
   <translation type="unfinished">PROJ не знает преобразования между этими двумя системами координат.</translation>
  </message>
  <message>
   <source>Part of the mapped ground</source>
   <translation type="unfinished">Доля откартированной местности</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation type="unfinished">Фрагменты</translation>
  </message>
  <message>
   <source>Perimeter [m]</source>
   <translation type="unfinished">Периметр [м]</translation>
  </message>
  <message>
   <source>Picture of the curves</source>
   <translation type="unfinished">Картинка кривых</translation>
  </message>
  <message>
   <source>Picture of the labels</source>
   <translation type="unfinished">Картинка меток</translation>
  </message>
  <message>
   <source>Pixel [m]</source>
   <translation type="unfinished">Пиксель [м]</translation>
  </message>
  <message>
   <source>Planetocentric</source>
   <translation type="unfinished">Планетоцентрич.</translation>
  </message>
  <message>
   <source>Planetographic</source>
   <translation type="unfinished">Планетографич.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">Полигоны</translation>
  </message>
  <message>
   <source>Probabilities of each class</source>
   <translation type="unfinished">Вероятности каждого класса</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation type="unfinished">Растр вероятностей</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation type="unfinished">Подсказки</translation>
  </message>
  <message>
   <source>Prototypes (few labels)</source>
   <translation type="unfinished">Прототипы (мало меток)</translation>
  </message>
  <message>
   <source>QGIS gives no reason</source>
   <translation type="unfinished">QGIS не называет причины</translation>
  </message>
  <message>
   <source>QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. What the plugin stores is right on equirectangular ones; of others compare with another layer.</source>
   <translation type="unfinished">В QGIS PROJ {own}, а в движке {version}; на этих картах они помещают точки планет в разные места: {maps}. То, что сохраняет модуль, верно в равнопромежуточных цилиндрических проекциях; остальные сверьте с другим слоем.</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation type="unfinished">Случайный лес</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">Растр</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation type="unfinished">Растры</translation>
  </message>
  <message>
   <source>Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each in the same order.</source>
   <translation type="unfinished">Растров: {rasters}, слоёв разметки: {labels}. Задайте один слой разметки для всех растров или по одному для каждого в том же порядке.</translation>
  </message>
  <message>
   <source>Refine landform</source>
   <translation type="unfinished">Исправить форму рельефа</translation>
  </message>
  <message>
   <source>Remove landforms</source>
   <translation type="unfinished">Удалить формы рельефа</translation>
  </message>
  <message>
   <source>Replace a finished run</source>
   <translation type="unfinished">Заменить завершённый запуск</translation>
  </message>
  <message>
   <source>Replace files that are there</source>
   <translation type="unfinished">Заменить имеющиеся файлы</translation>
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished">Отчёт</translation>
  </message>
  <message>
   <source>Residual of the fit [m]</source>
   <translation type="unfinished">Невязка подгонки [м]</translation>
  </message>
  <message>
   <source>Restore landforms</source>
   <translation type="unfinished">Восстановить формы рельефа</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation type="unfinished">Проверка: {name}</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation type="unfinished">Проверено</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation type="unfinished">Проверил</translation>
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished">Запуск</translation>
  </message>
  <message>
   <source>SAM model</source>
   <translation type="unfinished">Модель SAM</translation>
  </message>
  <message>
   <source>SAM that finds the masks</source>
   <translation type="unfinished">SAM, который находит маски</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation type="unfinished">Элемент STAC</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished">Сохранить отчёт</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.&lt;/p&gt;</source>
   <translation type="unfinished">Определяет, к какому классу относится каждая ячейка сетки, моделью алгоритма «Обучить классификатор фрагментов».

&lt;p&gt;Записывает слой с полигоном на каждую ячейку, её классом и вероятностью каждого класса, а также растр вероятностей.
Ячейки, где данных меньше половины, пропускаются.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Сторона ячейки&lt;/b&gt;: 0 берёт ту, что была при обучении.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Наименьшая вероятность&lt;/b&gt;: ячейка, самый вероятный класс которой менее вероятен, остаётся без класса. При 0 каждая ячейка получает один из
изученных классов, что бы на ней ни было, если ни один из них не обозначает прочую местность.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Score below {score}</source>
   <translation type="unfinished">Оценка ниже {score}</translation>
  </message>
  <message>
   <source>Score of the model</source>
   <translation type="unfinished">Оценка модели</translation>
  </message>
  <message>
   <source>Second map (folder of the run)</source>
   <translation type="unfinished">Вторая карта (папка запуска)</translation>
  </message>
  <message>
   <source>Second model (folder)</source>
   <translation type="unfinished">Вторая модель (папка)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished">Зерно</translation>
  </message>
  <message>
   <source>Shape on the body</source>
   <translation type="unfinished">Размеры на небесном теле</translation>
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished">Доля</translation>
  </message>
  <message>
   <source>Share of a mask</source>
   <translation type="unfinished">Доля маски</translation>
  </message>
  <message>
   <source>Share of ground kept unseen</source>
   <translation type="unfinished">Доля местности для проверки</translation>
  </message>
  <message>
   <source>Share of the ground on which masks decided</source>
   <translation type="unfinished">Доля местности, где решили маски</translation>
  </message>
  <message>
   <source>Share of the ground that differs</source>
   <translation type="unfinished">Доля местности, которая различается</translation>
  </message>
  <message>
   <source>Share of the ground that they changed</source>
   <translation type="unfinished">Доля местности, которую они изменили</translation>
  </message>
  <message>
   <source>Shared ground of map and labels, as a part of the ground of either</source>
   <translation type="unfinished">Общая местность карты и разметки как доля местности любой из них</translation>
  </message>
  <message>
   <source>Side of a cell (m)</source>
   <translation type="unfinished">Сторона ячейки (м)</translation>
  </message>
  <message>
   <source>Smallest diameter (m)</source>
   <translation type="unfinished">Наименьший диаметр (м)</translation>
  </message>
  <message>
   <source>Smoothing (0 none to 1 strong)</source>
   <translation type="unfinished">Сглаживание (0 — нет, 1 — сильное)</translation>
  </message>
  <message>
   <source>Split landform</source>
   <translation type="unfinished">Разделить форму рельефа</translation>
  </message>
  <message>
   <source>Start from an earlier model</source>
   <translation type="unfinished">Начать с прежней модели</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation type="unfinished">Запуск движка…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Стоп</translation>
  </message>
  <message>
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>Остановлено после {done} из {count} объектов. Они сохранены: тот же запуск продолжится с этого места.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation type="unfinished">Остановлено на {share} % тайлов.</translation>
  </message>
  <message>
   <source>Stopped early.</source>
   <translation type="unfinished">Остановлено досрочно.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for 1 epoch.</source>
   <translation type="unfinished">Остановлено досрочно; эпох обучения: 1.</translation>
  </message>
  <message>
   <source>Stopped early; learnt for {n} epochs.</source>
   <translation type="unfinished">Остановлено досрочно; эпох обучения: {n}.</translation>
  </message>
  <message>
   <source>Stopped early; the best epoch, {epoch}, is in {folder}.</source>
   <translation type="unfinished">Остановлено досрочно; лучшая эпоха, {epoch}, сохранена в {folder}.</translation>
  </message>
  <message>
   <source>Stopped early; the student as it was after step {step} is in {folder}.</source>
   <translation type="unfinished">Остановлено досрочно; ученик, каким он был после шага {step}, сохранён в {folder}.</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">Ученик</translation>
  </message>
  <message>
   <source>Student: EfficientNet-Lite0</source>
   <translation type="unfinished">Ученик: EfficientNet-Lite0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B0</source>
   <translation type="unfinished">Ученик: SegFormer-B0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B1</source>
   <translation type="unfinished">Ученик: SegFormer-B1</translation>
  </message>
  <message>
   <source>Student: SegFormer-B2</source>
   <translation type="unfinished">Ученик: SegFormer-B2</translation>
  </message>
  <message>
   <source>Subtract landforms</source>
   <translation type="unfinished">Вычесть формы рельефа</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation type="unfinished">Подтип</translation>
  </message>
  <message>
   <source>Table with centres and diameters</source>
   <translation type="unfinished">Таблица с центрами и диаметрами</translation>
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
   <translation type="unfinished">Обучает небольшой декодер, ученика, на снимках без меток: декодер с другой местности называет
классы, маски SAM, которого спрашивают о том, что он видит, исправляют границы, а ученик учится на том и другом.

&lt;p&gt;&lt;b&gt;Снимки&lt;/b&gt;: новой местности, все в масштабе, который знаком декодеру.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Минуты&lt;/b&gt;: сколько учится ученик; поиск масок идёт до этого. При отмене сохраняется лучшее из
достигнутого.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Доля маски&lt;/b&gt;: маска учитывается, если она настолько совпадает (IoU) с тем, что видит декодер.&lt;/p&gt;
&lt;p&gt;Картинка рядом с моделью показывает, на чём он учился: посмотрите на неё. Об оценках ничего не известно, пока он не
оценён по разметке.&lt;/p&gt;</translation>
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
   <translation type="unfinished">Показывает, поможет ли дополнительная разметка.

&lt;p&gt;Декодеры обучаются на 1, 2, 5, 10 и так далее полигонах каждого класса, каждое число — несколько раз с другими
полигонами, и оцениваются на одной и той же местности, на которой не учился ни один. Отчёт показывает, как растут
оценки, и отвечает одной фразой; те же числа лежат рядом в JSON. Модели не сохраняются.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Числа полигонов&lt;/b&gt;: для каждого класса, например 5, 20, 80. Если пусто, выбираются по тому, сколько их есть.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Выборок каждого размера&lt;/b&gt;: если их меньше трёх, случайность не отличить от выигрыша.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Полностью размеченная местность&lt;/b&gt;: полигоны, внутри которых оконтурены все формы рельефа. Без них это
местность вокруг разметки.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>The box is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">Рамка лежит вне слоя {layer}. Растяните её на снимке.</translation>
  </message>
  <message>
   <source>The card {path} cannot be read. Train the model again, or take another one.</source>
   <translation type="unfinished">Карточка {path} не читается. Обучите модель заново или возьмите другую.</translation>
  </message>
  <message>
   <source>The click is outside the layer {layer}. Click on the image.</source>
   <translation type="unfinished">Щелчок пришёлся вне слоя {layer}. Щёлкните на снимке.</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation type="unfinished">Сравнение остановлено; ничего не записано.</translation>
  </message>
  <message>
   <source>The counts have too few craters from there on to tell how complete they are.</source>
   <translation type="unfinished">Начиная с него кратеров слишком мало, чтобы судить о полноте.</translation>
  </message>
  <message>
   <source>The differences in {path} could not be opened.</source>
   <translation type="unfinished">Не удалось открыть различия в {path}.</translation>
  </message>
  <message>
   <source>The disk has only {size} left: choose a folder on another one.</source>
   <translation type="unfinished">На диске осталось только {size}: выберите папку на другом.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly: {reason}</source>
   <translation type="unfinished">Движок неожиданно завершился: {reason}</translation>
  </message>
  <message>
   <source>The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock and press “Set up engine…”.</source>
   <translation type="unfinished">В {folder} движок не установлен. Откройте страницу «Движок» панели Landform Mapper и нажмите «Установить движок…».</translation>
  </message>
  <message>
   <source>The engine {path} does not start ({reason}). Repair it on the Engine page.</source>
   <translation type="unfinished">Движок {path} не запускается ({reason}). Почините его на странице «Движок».</translation>
  </message>
  <message>
   <source>The extent cannot be brought into the CRS of the raster “{raster}”. Zoom in to the raster, or use the whole layer.</source>
   <translation type="unfinished">Охват не удаётся перевести в систему координат растра «{raster}». Приблизьте карту к растру или возьмите весь слой.</translation>
  </message>
  <message>
   <source>The extent is empty. Draw a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">Охват пуст. Нарисуйте прямоугольник на карте или выберите другой охват.</translation>
  </message>
  <message>
   <source>The extent is on {body}, but the raster “{raster}” is on {other}. Choose an extent on the raster's own body.</source>
   <translation type="unfinished">В охвате — {body}, а на растре «{raster}» — {other}. Выберите охват на том же теле, что и растр.</translation>
  </message>
  <message>
   <source>The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer.</source>
   <translation type="unfinished">Охват лежит вне растра «{raster}». Сдвиньте карту к растру или возьмите весь слой.</translation>
  </message>
  <message>
   <source>The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. Match another field, rename that one, or choose another landform layer.</source>
   <translation type="unfinished">Поле {field} слоя {layer} имеет тип {type} и не может хранить «{value}». Сопоставьте другое поле, переименуйте это или выберите другой слой форм рельефа.</translation>
  </message>
  <message>
   <source>The field “{field}” holds radii by its name: landforms are taken to be twice as wide.</source>
   <translation type="unfinished">Судя по имени, поле «{field}» содержит радиусы: ширина форм рельефа берётся вдвое больше.</translation>
  </message>
  <message>
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">Снимок «{image}» — не файл, который движок может прочитать. Сначала сохраните его как GeoTIFF.</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">Задание отменено.</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation type="unfinished">Оценка остановлена; отчёт не записан.</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the ensemble.</source>
   <translation type="unfinished">Вид, который лучше всего работает на большинстве местностей; сейчас это ансамбль.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.</source>
   <translation type="unfinished">В слое разметки «{layer}» нет поля для класса. Выберите поле с классом или добавьте его.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.</source>
   <translation type="unfinished">В слое разметки «{layer}» нет поля «{field}». Выберите поле с классом или добавьте его.</translation>
  </message>
  <message>
   <source>The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.</source>
   <translation type="unfinished">Слой разметки «{layer}» пуст. Сначала оконтурьте несколько форм рельефа на странице «Разметка».</translation>
  </message>
  <message>
   <source>The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. Choose the raster that the labels were drawn on.</source>
   <translation type="unfinished">В разметке «{layer}» — {body}, а на растре «{raster}» — {other}. Выберите растр, по которому сделана разметка.</translation>
  </message>
  <message>
   <source>The landform accepted last is saved, or its layer gone: delete it in the layer instead.</source>
   <translation type="unfinished">Последняя принятая форма уже сохранена, или её слоя больше нет: удалите её в слое.</translation>
  </message>
  <message>
   <source>The landform cannot go to the layer {layer}. {reason}</source>
   <translation type="unfinished">Форму рельефа нельзя поместить в слой {layer}. {reason}</translation>
  </message>
  <message>
   <source>The landform is no longer in the layer {layer}: undo, or clear the prompt.</source>
   <translation type="unfinished">Формы рельефа больше нет в слое {layer}: отмените действие или сбросьте подсказку.</translation>
  </message>
  <message>
   <source>The landform would not fall in two: click on a part of it, or choose another outline with Tab.</source>
   <translation type="unfinished">Форма рельефа не распадётся надвое: щёлкните её часть или выберите другой контур клавишей Tab.</translation>
  </message>
  <message>
   <source>The layer {layer} cannot be edited: its file or its disk may be read-only. Choose or create another landform layer.</source>
   <translation type="unfinished">Слой {layer} нельзя править: возможно, его файл или диск доступен только для чтения. Выберите или создайте другой слой форм рельефа.</translation>
  </message>
  <message>
   <source>The layer {layer} could not be saved; your edits are kept. {reason}</source>
   <translation type="unfinished">Не удалось сохранить слой {layer}; ваши правки остаются. {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the change. Choose or create another one.</source>
   <translation type="unfinished">Слой {layer} не принял изменение. Выберите или создайте другой.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the field {field}. Choose or create another one.</source>
   <translation type="unfinished">Слой {layer} не принял поле {field}. Выберите или создайте другой.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landform. Choose or create another one.</source>
   <translation type="unfinished">Слой {layer} не принял форму рельефа. Выберите или создайте другой.</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landforms. They are still kept.</source>
   <translation type="unfinished">Слой {layer} не принял формы рельефа. Они по-прежнему хранятся.</translation>
  </message>
  <message>
   <source>The layer {layer} has no field for the class: match its fields first.</source>
   <translation type="unfinished">В слое {layer} нет поля для класса: сначала сопоставьте его поля.</translation>
  </message>
  <message>
   <source>The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.</source>
   <translation type="unfinished">В слое {layer} нет полей «class» и «reviewed», так что проверять в нём нечего.</translation>
  </message>
  <message>
   <source>The layer {table} in {path} could not be opened: {reason}. Choose another file.</source>
   <translation type="unfinished">Не удалось открыть слой {table} в {path}: {reason}. Выберите другой файл.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no field {names} for this landform.</source>
   <translation type="unfinished">В слое «{layer}» нет поля {names} для этой формы рельефа.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no fields for {count} values of this landform ({names}).</source>
   <translation type="unfinished">В слое «{layer}» нет полей для части значений этой формы рельефа ({count}: {names}).</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no polygon. Choose another extent.</source>
   <translation type="unfinished">В слое «{layer}» нет полигонов. Выберите другой охват.</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no selected polygon. Select some, or choose another extent.</source>
   <translation type="unfinished">В слое «{layer}» не выделено ни одного полигона. Выделите их или выберите другой охват.</translation>
  </message>
  <message>
   <source>The map and the layer {layer} do not fit together. {reason}</source>
   <translation type="unfinished">Карта и слой {layer} не подходят друг к другу. {reason}</translation>
  </message>
  <message>
   <source>The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's CRS to the layer's.</source>
   <translation type="unfinished">На карте — {body}, а в слое {layer} — {other}: такому щелчку в нём нет места. Задайте проекту систему координат слоя.</translation>
  </message>
  <message>
   <source>The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, in the same order.</source>
   <translation type="unfinished">Число слоёв одной местности, на которых училась модель: {number} ({names}). Выберите и слои рядом с растром, в том же порядке.</translation>
  </message>
  <message>
   <source>The network has {count} inputs, since the decoder looks at several levels: Deepness takes one.</source>
   <translation type="unfinished">Число входов сети: {count}, так как декодер смотрит на несколько уровней; Deepness принимает один.</translation>
  </message>
  <message>
   <source>The polygon is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">Полигон лежит вне слоя {layer}. Рисуйте его на снимке.</translation>
  </message>
  <message>
   <source>The polygons in {path} could not be opened: {reason}. Run the map again.</source>
   <translation type="unfinished">Не удалось открыть полигоны в {path}: {reason}. Картируйте снова.</translation>
  </message>
  <message>
   <source>The prompts do not fit the raster. {reason}</source>
   <translation type="unfinished">Подсказки не подходят к растру. {reason}</translation>
  </message>
  <message>
   <source>The raster is on {body} and the landform layer {layer} on {other}. Choose or create a landform layer for this raster.</source>
   <translation type="unfinished">На растре — {body}, а в слое форм рельефа {layer} — {other}. Выберите или создайте слой форм рельефа для этого растра.</translation>
  </message>
  <message>
   <source>The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">Растр «{layer}» — не файл, который движок может прочитать. Сначала сохраните его как GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{name}” is not a file that the engine can read. Save it as a GeoTIFF first (right-click the layer, Export, Save As).</source>
   <translation type="unfinished">Растр «{name}» — не файл, который движок может прочитать. Сначала сохраните его как GeoTIFF (щелчок правой кнопкой по слою, «Экспорт», «Сохранить как»).</translation>
  </message>
  <message>
   <source>The second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">Во втором подсчёте есть около {share} ({low}–{high}) из {first} проверенных кратеров.</translation>
  </message>
  <message>
   <source>The second count is a part of this one, which is taken to be complete after its review.</source>
   <translation type="unfinished">Второй подсчёт — часть этого, который после проверки считается полным.</translation>
  </message>
  <message>
   <source>The selected landforms do not overlap: there is nothing to subtract.</source>
   <translation type="unfinished">Выделенные формы рельефа не перекрываются: вычитать нечего.</translation>
  </message>
  <message>
   <source>The set-up stopped because of an unexpected error: {error}.</source>
   <translation type="unfinished">Установка прервана из-за неожиданной ошибки: {error}.</translation>
  </message>
  <message>
   <source>The sizes in the field “{field}” are taken to be kilometres.</source>
   <translation type="unfinished">Размеры в поле «{field}» считаются километрами.</translation>
  </message>
  <message>
   <source>The threshold of “{name}” should be a number from 0 to 1, not “{value}”.</source>
   <translation type="unfinished">Порог для «{name}» должен быть числом от 0 до 1, а не «{value}».</translation>
  </message>
  <message>
   <source>There are about {all}; both together have {share}.</source>
   <translation type="unfinished">Всего их около {all}; вместе найдено {share}.</translation>
  </message>
  <message>
   <source>There is no such raster. Choose a raster layer or a file.</source>
   <translation type="unfinished">Такого растра нет. Выберите слой растра или файл.</translation>
  </message>
  <message>
   <source>They are of {body}</source>
   <translation type="unfinished">Да: {body}</translation>
  </message>
  <message>
   <source>This box has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">Этой рамке нет места в системе координат слоя.</translation>
  </message>
  <message>
   <source>This holds where both have looked at the same ground without knowing of each other; craters that both hardly see make it look better than it is, things that are no craters worse.</source>
   <translation type="unfinished">Это верно, если оба осматривали одну и ту же местность независимо; кратеры, едва видимые обоим, завышают результат, а то, что не кратер, занижает.</translation>
  </message>
  <message>
   <source>This place has no coordinates in the layer's coordinate reference system.</source>
   <translation type="unfinished">У этого места нет координат в системе координат слоя.</translation>
  </message>
  <message>
   <source>This polygon has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">Этому полигону нет места в системе координат слоя.</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">Пороги</translation>
  </message>
  <message>
   <source>Tick at least one image of the new ground. Images that are files in the project count.</source>
   <translation type="unfinished">Отметьте хотя бы один снимок новой местности. Годятся снимки проекта, которые хранятся в файлах.</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation type="unfinished">Тайлы</translation>
  </message>
  <message>
   <source>Time needed [s]</source>
   <translation type="unfinished">Затраченное время [с]</translation>
  </message>
  <message>
   <source>Train a patch classifier</source>
   <translation type="unfinished">Обучить классификатор фрагментов</translation>
  </message>
  <message>
   <source>Train decoder</source>
   <translation type="unfinished">Обучить декодер</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">Обучен</translation>
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
   <translation type="unfinished">Обучает декодер, который находит такие формы рельефа, какие очерчены полигонами разметки.

&lt;p&gt;Декодер — небольшая сеть или что-то попроще, поверх неизменных признаков энкодера. Размеченная местность
делится на блоки, и каждый оценивает декодер, который его не видел; сохраняемый декодер учится на всех.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Слои разметки&lt;/b&gt;: один для всех растров или по одному на каждый в том же порядке. В каждом нужно поле класса.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Полностью размеченная местность&lt;/b&gt;: полигоны, внутри которых оконтурены все формы рельефа. Без них это
местность вокруг разметки.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Начать с прежней модели&lt;/b&gt;: классы, известные обеим, продолжают с того, что она выучила; её энкодер, вид и
масштаб сохраняются.&lt;/p&gt;
&lt;p&gt;В выходной папке — модель (safetensors), её карточка (JSON) и картинка кривых. Папка, в которой уже что-то
есть, никогда не перезаписывается.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation type="unfinished">Трансформер</translation>
  </message>
  <message>
   <source>Twice the shared ground, as a part of the sum of both</source>
   <translation type="unfinished">Удвоенная общая местность как доля суммы обеих</translation>
  </message>
  <message>
   <source>UNet from scratch</source>
   <translation type="unfinished">UNet с нуля</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">Единица измерения диаметра</translation>
  </message>
  <message>
   <source>Version of ONNX's operators</source>
   <translation type="unfinished">Версия операторов ONNX</translation>
  </message>
  <message>
   <source>Waits until all landforms are found.</source>
   <translation type="unfinished">Ждёт, пока не найдены все формы рельефа.</translation>
  </message>
  <message>
   <source>Waits until the comparison is done.</source>
   <translation type="unfinished">Ждёт, пока не закончено сравнение.</translation>
  </message>
  <message>
   <source>Waits until the conversion is done.</source>
   <translation type="unfinished">Ждёт, пока не закончено преобразование.</translation>
  </message>
  <message>
   <source>Waits until the decoder is judged.</source>
   <translation type="unfinished">Ждёт, пока не оценён декодер.</translation>
  </message>
  <message>
   <source>Waits until the download is done.</source>
   <translation type="unfinished">Ждёт, пока не закончена загрузка.</translation>
  </message>
  <message>
   <source>Waits until the export is done.</source>
   <translation type="unfinished">Ждёт, пока не закончен экспорт.</translation>
  </message>
  <message>
   <source>Waits until the labels of the student are drawn.</source>
   <translation type="unfinished">Ждёт, пока не нарисованы метки ученика.</translation>
  </message>
  <message>
   <source>Waits until the learning curve is drawn.</source>
   <translation type="unfinished">Ждёт, пока не построена кривая обучения.</translation>
  </message>
  <message>
   <source>Waits until the map run is done.</source>
   <translation type="unfinished">Ждёт, пока не закончено картирование.</translation>
  </message>
  <message>
   <source>Waits until the pretraining is done.</source>
   <translation type="unfinished">Ждёт, пока не закончено предобучение.</translation>
  </message>
  <message>
   <source>Waits until the student is taught.</source>
   <translation type="unfinished">Ждёт, пока не обучен ученик.</translation>
  </message>
  <message>
   <source>Waits until the training is done.</source>
   <translation type="unfinished">Ждёт, пока не закончено обучение.</translation>
  </message>
  <message>
   <source>What a decoder has found, in this layer</source>
   <translation type="unfinished">Найденное декодером в этом слое</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation type="unfinished">Что это</translation>
  </message>
  <message>
   <source>What {reviewer} has, in this layer</source>
   <translation type="unfinished">Отмеченное в этом слое: {reviewer}</translation>
  </message>
  <message>
   <source>Whether more labels would help</source>
   <translation type="unfinished">Поможет ли дополнительная разметка</translation>
  </message>
  <message>
   <source>Which is better</source>
   <translation type="unfinished">Какой лучше</translation>
  </message>
  <message>
   <source>Windows at most</source>
   <translation type="unfinished">Окон не более</translation>
  </message>
  <message>
   <source>Writes a decoder as one ONNX file that other programs run, with all that stands before it.

&lt;p&gt;The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.&lt;/p&gt;
&lt;p&gt;Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.&lt;/p&gt;</source>
   <translation type="unfinished">Записывает декодер одним файлом ONNX, который исполняют другие программы, вместе со всем, что стоит перед ним.

&lt;p&gt;В файле есть то, что читает модуль QGIS Deepness: классы, разрешение, размер и перекрытие тайлов и то, как
масштабируются пиксели. Deepness принимает декодеры с одним входом: учеников и другие, которые смотрят на один уровень.&lt;/p&gt;
&lt;p&gt;Рядом элемент STAC с расширением Machine Learning Model описывает входы, классы и лицензию.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

&lt;p&gt;Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt;: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Counted area&lt;/b&gt;: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
&lt;b&gt;image&lt;/b&gt; that holds data is taken. COCO annotations are in pixels of the image.&lt;/p&gt;</source>
   <translation type="unfinished">Записывает полигоны для других программ: подсчёты кратеров для Craterstats (.scc, .diam) или в виде пары
Shapefile (_CRATER и _AREA, как в CraterTools и OpenCraterTool), аннотации COCO, таблицу CSV, GeoJSON.

&lt;p&gt;Диаметры и центры — у кругов, проведённых через контуры по наименьшим квадратам, на теле системы координат слоя.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Классы&lt;/b&gt;: только эти, через запятую. Если ничего не задано, в подсчёт кратеров входят все классы, названные
по кратерам («crater»), а если поля класса нет — все полигоны.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Площадь подсчёта&lt;/b&gt;: полигоны просмотренной местности, нужные для подсчёта кратеров. Без них берётся всё, где на
&lt;b&gt;снимке&lt;/b&gt; есть данные. Аннотации COCO — в пикселях снимка.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>a body of {radius} km radius</source>
   <translation type="unfinished">тело радиусом {radius} км</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation type="unfinished">осталось несколько секунд</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation type="unfinished">около минуты</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation type="unfinished">около {hours} ч</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation type="unfinished">осталось около {hours} ч</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min</source>
   <translation type="unfinished">около {hours} ч {minutes} мин</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <translation type="unfinished">осталось около {hours} ч {minutes} мин</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation type="unfinished">осталось около {minutes} мин</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation type="unfinished">около {n} мин</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation type="unfinished">осталось около {seconds} с</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation type="unfinished">около {size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished">принято</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">все</translation>
  </message>
  <message>
   <source>an unknown body</source>
   <translation type="unfinished">неизвестное тело</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation type="unfinished">как показано</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">авто</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">фон</translation>
  </message>
  <message>
   <source>certain</source>
   <translation type="unfinished">уверенно</translation>
  </message>
  <message>
   <source>circle</source>
   <translation type="unfinished">круг</translation>
  </message>
  <message>
   <source>classes</source>
   <translation type="unfinished">классы</translation>
  </message>
  <message>
   <source>diameter</source>
   <translation type="unfinished">диаметр</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation type="unfinished">нарисовано вручную</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation type="unfinished">эллипс</translation>
  </message>
  <message>
   <source>feature {number}</source>
   <translation type="unfinished">объект {number}</translation>
  </message>
  <message>
   <source>it said nothing</source>
   <translation type="unfinished">он ничего не сообщил</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">формы рельефа</translation>
  </message>
  <message>
   <source>learnt from {number} layers: {names}</source>
   <translation type="unfinished">обучено на слоях ({number}): {names}</translation>
  </message>
  <message>
   <source>learnt: objects are found one by one</source>
   <translation>изучены: объекты находятся по одному</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">исключено</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation type="unfinished">меньше минуты</translation>
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished">слабо</translation>
  </message>
  <message>
   <source>map units</source>
   <translation type="unfinished">единицы карты</translation>
  </message>
  <message>
   <source>mapped by a model</source>
   <translation type="unfinished">откартировано моделью</translation>
  </message>
  <message>
   <source>mapped extent</source>
   <translation type="unfinished">откартированный охват</translation>
  </message>
  <message>
   <source>mean IoU {score} on unseen ground</source>
   <translation type="unfinished">средний IoU {score} на незнакомой местности</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">средне</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished">причина не названа</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">нет</translation>
  </message>
  <message>
   <source>none: it reads the pixels</source>
   <translation type="unfinished">нет: он читает пиксели</translation>
  </message>
  <message>
   <source>not learnt: that takes 300 labels of objects</source>
   <translation>не изучены: нужно 300 размеченных объектов</translation>
  </message>
  <message>
   <source>once (fast)</source>
   <translation type="unfinished">один (быстро)</translation>
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished">прочее</translation>
  </message>
  <message>
   <source>outlined by clicks</source>
   <translation type="unfinished">оконтурено щелчками</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation type="unfinished">пикс.</translation>
  </message>
  <message>
   <source>probabilities of each class</source>
   <translation type="unfinished">вероятности каждого класса</translation>
  </message>
  <message>
   <source>probability</source>
   <translation type="unfinished">вероятность</translation>
  </message>
  <message>
   <source>questionable</source>
   <translation type="unfinished">сомнительно</translation>
  </message>
  <message>
   <source>reviewed polygons only</source>
   <translation type="unfinished">только проверенные полигоны</translation>
  </message>
  <message>
   <source>strong</source>
   <translation type="unfinished">сильно</translation>
  </message>
  <message>
   <source>three times (better, slower)</source>
   <translation type="unfinished">три (лучше, но медленнее)</translation>
  </message>
  <message>
   <source>time not known before the first tiles</source>
   <translation type="unfinished">время будет известно после первых тайлов</translation>
  </message>
  <message>
   <source>told by the field's name</source>
   <translation type="unfinished">по имени поля</translation>
  </message>
  <message>
   <source>unclassified</source>
   <translation type="unfinished">без класса</translation>
  </message>
  <message>
   <source>up to {size}</source>
   <translation type="unfinished">до {size}</translation>
  </message>
  <message>
   <source>{count} craters, N(1) = {density} km⁻²</source>
   <translation type="unfinished">кратеров: {count}, N(1) = {density} км⁻²</translation>
  </message>
  <message>
   <source>{count} landforms</source>
   <translation type="unfinished">Формы рельефа: {count}</translation>
  </message>
  <message>
   <source>{done} of {count} objects, about {minutes} min left</source>
   <translation>{done} из {count} объектов, осталось около {minutes} мин</translation>
  </message>
  <message>
   <source>{field} is one of: {values}.</source>
   <translation type="unfinished">{field} — одно из: {values}.</translation>
  </message>
  <message>
   <source>{field} lies between {least} and {most}.</source>
   <translation type="unfinished">{field} — от {least} до {most}.</translation>
  </message>
  <message>
   <source>{first} here, {second} in the second count, {both} in both</source>
   <translation type="unfinished">{first} здесь, {second} во втором подсчёте, {both} в обоих</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Free some space there.</source>
   <translation type="unfinished">Не удаётся записать {folder}: {reason}. Освободите там место.</translation>
  </message>
  <message>
   <source>{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote.</source>
   <translation type="unfinished">В {folder} нет обученной модели (нет {file}). Выберите папку, записанную страницей «Учить».</translation>
  </message>
  <message>
   <source>{length} a pixel</source>
   <translation type="unfinished">{length} на пиксель</translation>
  </message>
  <message>
   <source>{length} a sample</source>
   <translation type="unfinished">{length} на отсчёт</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation type="unfinished">от {low} до {high}</translation>
  </message>
  <message>
   <source>{number} images</source>
   <translation type="unfinished">снимков: {number}</translation>
  </message>
  <message>
   <source>{number} polygons: {classes}</source>
   <translation type="unfinished">Полигоны ({number}): {classes}</translation>
  </message>
  <message>
   <source>{number} without a class are left out.</source>
   <translation type="unfinished">{number} без класса исключены.</translation>
  </message>
  <message>
   <source>{n} craters of the second count were found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">Кратеров второго подсчёта, найденных декодером и никем не проверенных: {n}.</translation>
  </message>
  <message>
   <source>{n} further layers</source>
   <translation type="unfinished">дополнительных слоёв: {n}</translation>
  </message>
  <message>
   <source>{n} of them are questionable.</source>
   <translation type="unfinished">Из них сомнительных: {n}.</translation>
  </message>
  <message>
   <source>{n} polygons below {area} were merged into what lies around them.</source>
   <translation type="unfinished">Полигонов меньше {area}, слитых с тем, что их окружает: {n}.</translation>
  </message>
  <message>
   <source>{n} tiles</source>
   <translation type="unfinished">Тайлов: {n}</translation>
  </message>
  <message>
   <source>{path} could not be created: {reason}. Choose another folder.</source>
   <translation type="unfinished">Не удалось создать {path}: {reason}. Выберите другую папку.</translation>
  </message>
  <message>
   <source>{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.</source>
   <translation type="unfinished">Не удалось открыть {path} для записи как GeoPackage: {reason}. Выберите другой файл.</translation>
  </message>
  <message>
   <source>{percent} % of the unseen ground got its right class.</source>
   <translation type="unfinished">Верный класс получило {percent} % незнакомой местности.</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation type="unfinished">{run}: {what}</translation>
  </message>
  <message>
   <source>{size}, rim ± {residual}.</source>
   <translation type="unfinished">{size}, край ± {residual}.</translation>
  </message>
  <message>
   <source>{tiles}, from before</source>
   <translation type="unfinished">{tiles}, готово ранее</translation>
  </message>
  <message>
   <source>{tiles}, looked at {views} times</source>
   <translation type="unfinished">{tiles}, проходов: {views}</translation>
  </message>
  <message>
   <source>{tiles}, {old} of them from before</source>
   <translation type="unfinished">{tiles}, из них готово ранее: {old}</translation>
  </message>
  <message>
   <source>“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or planetographic.</source>
   <translation type="unfinished">«{layer}» не сообщает, какие в нём широты: планетоцентрические, как принято и как их рисует QGIS, или планетографические.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not exported.</source>
   <translation type="unfinished">В «{layer}» есть несохранённые правки, они не экспортируются.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not judged by.</source>
   <translation type="unfinished">В «{layer}» есть несохранённые правки, при оценке они не учитываются.</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not trained on.</source>
   <translation type="unfinished">В «{layer}» есть несохранённые правки, при обучении они не учитываются.</translation>
  </message>
  <message>
   <source>“{layer}” is not a polygon layer. Choose the layer with the landform polygons.</source>
   <translation type="unfinished">«{layer}» — не слой полигонов. Выберите слой с полигонами форм рельефа.</translation>
  </message>
  <message>
   <source>“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?</source>
   <translation type="unfinished">В слое «{layer}» указана Земля, а на снимке «{image}» — {body}. Относятся ли его долготы и широты к этому телу ({body})?</translation>
  </message>
  <message>
   <source>“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further layers of its ground, in the same order.</source>
   <translation type="unfinished">Рядом с «{raster}» — {number}, рядом с «{first}» — {count}. Задайте каждому растру одинаковое число дополнительных слоёв его местности, в том же порядке.</translation>
  </message>
  <message>
   <source>“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.</source>
   <translation type="unfinished">«{text}» — не список чисел полигонов. Пишите их так: 5, 20, 80, или оставьте поле пустым.</translation>
  </message>
 </context>
 <context>
  <name>LandformTarget</name>
  <message>
   <source>Choose or create a landform layer first.</source>
   <translation type="unfinished">Сначала выберите или создайте слой форм рельефа.</translation>
  </message>
  <message>
   <source>Rename class {old} to {new}</source>
   <translation type="unfinished">Переименовать класс {old} в {new}</translation>
  </message>
  <message>
   <source>The file {file} does not keep the coordinate reference system of the image: use the layer in this session, and set its CRS by hand whenever you open it again.</source>
   <translation type="unfinished">Файл {file} не хранит систему координат снимка: пользуйтесь слоем в этом сеансе и задавайте его систему координат вручную каждый раз, когда снова откроете его.</translation>
  </message>
  <message>
   <source>{file} holds no polygon layer. Create a new landform layer.</source>
   <translation type="unfinished">В {file} нет слоя полигонов. Создайте новый слой форм рельефа.</translation>
  </message>
 </context>
 <context>
  <name>LandformsOfLayer</name>
  <message>
   <source>No decision of this contact sheet is left to take back.</source>
   <translation type="unfinished">В этих миниатюрах больше нет решений, которые можно отменить.</translation>
  </message>
 </context>
 <context>
  <name>LayerRow</name>
  <message>
   <source>Choose a layer</source>
   <translation type="unfinished">Выберите слой</translation>
  </message>
  <message>
   <source>Leave this layer out</source>
   <translation type="unfinished">Убрать этот слой</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveChart</name>
  <message>
   <source>Score over number of polygons</source>
   <translation type="unfinished">Оценка в зависимости от числа полигонов</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation type="unfinished">средний IoU</translation>
  </message>
  <message>
   <source>polygons of each class</source>
   <translation type="unfinished">полигонов каждого класса</translation>
  </message>
  <message>
   <source>{number} of each class</source>
   <translation type="unfinished">по {number} каждого класса</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveResult</name>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">Открыть отчёт</translation>
  </message>
  <message>
   <source>Would more labels help?</source>
   <translation type="unfinished">Поможет ещё разметка?</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveRun</name>
  <message>
   <source>A learning curve is being drawn: if it is stopped now, nothing is kept.</source>
   <translation type="unfinished">Строится кривая обучения: если остановить сейчас, ничего не сохранится.</translation>
  </message>
  <message>
   <source>End the trials; no report is written</source>
   <translation type="unfinished">Прекратить пробы; отчёт не записывается</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Чтение разметки…</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation type="unfinished">Сохранить, продолжить</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Стоп</translation>
  </message>
  <message>
   <source>The learning curve was stopped; no report was written.</source>
   <translation type="unfinished">Построение кривой обучения остановлено; отчёт не записан.</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">формы рельефа</translation>
  </message>
  <message>
   <source>{name} learning curve</source>
   <translation type="unfinished">{name} кривая обучения</translation>
  </message>
 </context>
 <context>
  <name>LeaveGuard</name>
  <message>
   <source>Close QGIS and stop what runs?</source>
   <translation type="unfinished">Закрыть QGIS и остановить то, что выполняется?</translation>
  </message>
  <message>
   <source>Do not wait</source>
   <translation type="unfinished">Не ждать</translation>
  </message>
  <message>
   <source>Remove the plugin and stop what runs?</source>
   <translation type="unfinished">Удалить модуль и остановить то, что выполняется?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished">Назад</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation type="unfinished">Остановить и закрыть</translation>
  </message>
  <message>
   <source>Stop and remove</source>
   <translation type="unfinished">Остановить и удалить</translation>
  </message>
  <message>
   <source>Stopping, and keeping what is done…</source>
   <translation type="unfinished">Остановка, готовое сохраняется…</translation>
  </message>
 </context>
 <context>
  <name>LikePanel</name>
  <message>
   <source> pixels</source>
   <translation type="unfinished"> пикс.</translation>
  </message>
  <message>
   <source>1 selected landform does not lie on the image and is left out.</source>
   <translation type="unfinished">1 выделенная форма рельефа не лежит на изображении и не учитывается.</translation>
  </message>
  <message>
   <source>1 selected landform tells what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">Образец поиска — 1 выделенная форма рельефа. Добавьте другие: Ctrl+щелчок.</translation>
  </message>
  <message>
   <source>20 pixels</source>
   <translation type="unfinished">20 пикс.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished">Закрыть</translation>
  </message>
  <message>
   <source>Diameter of the smallest landforms that are looked for; smaller ones take more time</source>
   <translation type="unfinished">Диаметр наименьших форм рельефа, которые ищутся; чем меньше, тем дольше поиск</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Растянуть прямоугольник на карте</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished">Рисовать</translation>
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished">Найти</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">Найти похожие</translation>
  </message>
  <message>
   <source>None of the selected landforms lies on the image. Select some that do, or choose their image.</source>
   <translation type="unfinished">Ни одна из выделенных форм рельефа не лежит на изображении. Выберите те, что лежат на нём, или их изображение.</translation>
  </message>
  <message>
   <source>Select landforms by Ctrl+click: more like them are looked for.</source>
   <translation type="unfinished">Выделите формы рельефа (Ctrl+щелчок): будут искаться похожие на них.</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation type="unfinished">Минимум</translation>
  </message>
  <message>
   <source>Ten landforms tell enough: select fewer by Ctrl+click.</source>
   <translation type="unfinished">Десяти форм рельефа достаточно: выделите меньше (Ctrl+щелчок).</translation>
  </message>
  <message>
   <source>The selected landform does not lie on the image. Select one that does, or choose its image.</source>
   <translation type="unfinished">Выделенная форма рельефа не лежит на изображении. Выберите ту, что лежит на нём, или её изображение.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Где</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} пикс.</translation>
  </message>
  <message>
   <source>{n} selected landforms do not lie on the image and are left out.</source>
   <translation type="unfinished">Выделенных форм рельефа, не лежащих на изображении: {n}; они не учитываются.</translation>
  </message>
  <message>
   <source>{n} selected landforms tell what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">Образцы поиска — выделенные формы рельефа: {n}. Добавьте другие: Ctrl+щелчок.</translation>
  </message>
 </context>
 <context>
  <name>LikeRun</name>
  <message>
   <source>Nothing new was found there. Choose other ground, or smaller landforms.</source>
   <translation type="unfinished">Там ничего нового не найдено. Выберите другое место или меньшие формы рельефа.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">Остановлено на {share} % местности: найденную к этому времени форму рельефа можно проверить.</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">Остановлено на {share} % местности: найденные к этому времени формы рельефа ({n}) можно проверить.</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">Остановлено раньше, чем нашлось что-то новое.</translation>
  </message>
  <message>
   <source>What was found is gone or damaged. Find more like these again.</source>
   <translation type="unfinished">Найденное исчезло или повреждено. Выполните поиск похожих снова.</translation>
  </message>
  <message>
   <source>What was looked at is kept: the same search goes on from there.</source>
   <translation type="unfinished">Просмотренное сохраняется: тот же поиск продолжится с этого места.</translation>
  </message>
 </context>
 <context>
  <name>LikeSearch</name>
  <message>
   <source>A review of similar landforms was left: 1 waits, {decided} decided.</source>
   <translation type="unfinished">Проверка похожих форм рельефа не закончена: осталось 1, решено {decided}.</translation>
  </message>
  <message>
   <source>A review of similar landforms was left: {n} wait, {decided} decided.</source>
   <translation type="unfinished">Проверка похожих форм рельефа не закончена: осталось {n}, решено {decided}.</translation>
  </message>
  <message>
   <source>Finish what is looked for or reviewed first.</source>
   <translation type="unfinished">Сначала закончите текущий поиск или проверку.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished">Забыть</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished">Продолжить</translation>
  </message>
 </context>
 <context>
  <name>LikenessOrder</name>
  <message>
   <source>The order stays as it was: {reason} The next decision tries again.</source>
   <translation type="unfinished">Порядок остаётся прежним: {reason} Следующее решение повторит попытку.</translation>
  </message>
  <message>
   <source>What is decided cannot be kept in {folder}: {reason}. Free some space there.</source>
   <translation type="unfinished">Решения не удаётся хранить в {folder}: {reason}. Освободите там место.</translation>
  </message>
 </context>
 <context>
  <name>ManyLandforms</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Отмена</translation>
  </message>
  <message>
   <source>Choose the image and the landforms that the contact sheet shall show.</source>
   <translation type="unfinished">Выберите снимок и формы рельефа для показа миниатюр.</translation>
  </message>
  <message>
   <source>Everything in the view is looked for: if that is stopped now, what was found is lost.</source>
   <translation type="unfinished">Идёт поиск всего в виде: если остановить сейчас, найденное будет потеряно.</translation>
  </message>
  <message>
   <source>Landforms of a layer are outlined: if that is stopped now, the outlines are lost.</source>
   <translation type="unfinished">Обводятся формы рельефа слоя: если остановить сейчас, контуры будут потеряны.</translation>
  </message>
  <message>
   <source>Looking for landforms…</source>
   <translation type="unfinished">Поиск форм рельефа…</translation>
  </message>
  <message>
   <source>More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the same search goes on from there.</source>
   <translation type="unfinished">Идёт поиск похожих форм: если остановить сейчас, найденное можно проверить позже, и тот же поиск продолжится оттуда.</translation>
  </message>
  <message>
   <source>Outlining landforms…</source>
   <translation type="unfinished">Оконтуривание форм рельефа…</translation>
  </message>
  <message>
   <source>Stop here; what was found or outlined so far can be reviewed</source>
   <translation type="unfinished">Остановить здесь; то, что уже найдено или оконтурено, можно проверить</translation>
  </message>
  <message>
   <source>There are no landforms in “{layer}” yet.</source>
   <translation type="unfinished">В «{layer}» ещё нет форм рельефа.</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Extent</source>
   <translation type="unfinished">&amp;Охват</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">&amp;Папка</translation>
  </message>
  <message>
   <source>&amp;Map</source>
   <translation type="unfinished">&amp;Составить</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation type="unfinished">О&amp;ткрыть папку</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">&amp;Растр</translation>
  </message>
  <message>
   <source>&amp;Smoothing</source>
   <translation type="unfinished">С&amp;гладить</translation>
  </message>
  <message>
   <source>&amp;Zoom to result</source>
   <translation type="unfinished">&amp;К результату</translation>
  </message>
  <message>
   <source>A decoder trained on the Train page; the list holds the ones used last</source>
   <translation type="unfinished">Декодер, обученный на странице «Учить»; в списке — последние использованные</translation>
  </message>
  <message>
   <source>Add a raster layer to the project to start.</source>
   <translation type="unfinished">Для начала добавьте в проект слой растра.</translation>
  </message>
  <message>
   <source>All decoders with their scores; compare two of them, or two maps</source>
   <translation type="unfinished">Все декодеры с их оценками; сравнить два из них или две карты</translation>
  </message>
  <message>
   <source>Areas measured on the body</source>
   <translation type="unfinished">Площади, измеренные на небесном теле</translation>
  </message>
  <message>
   <source>Choose the folder of a trained model</source>
   <translation type="unfinished">Выбрать папку обученной модели</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished">Продолжить</translation>
  </message>
  <message>
   <source>De&amp;coders…</source>
   <translation type="unfinished">Д&amp;екодеры…</translation>
  </message>
  <message>
   <source>Dra&amp;w</source>
   <translation type="unfinished">Рисов&amp;ать</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Растянуть прямоугольник на карте</translation>
  </message>
  <message>
   <source>Finished tiles are kept; run again to continue.</source>
   <translation type="unfinished">Готовые тайлы сохраняются; запустите снова, чтобы продолжить.</translation>
  </message>
  <message>
   <source>Folder that will hold the run's own folder</source>
   <translation type="unfinished">Папка, в которой появится собственная папка запуска</translation>
  </message>
  <message>
   <source>Ground can be looked at as it is and turned, and the mean counts; automatic does so where there are few tiles</source>
   <translation type="unfinished">На местность можно смотреть как есть и с поворотом, тогда берётся среднее; «авто» делает так, если тайлов мало</translation>
  </message>
  <message>
   <source>How far outlines are rounded off, from pixel steps to strong</source>
   <translation type="unfinished">Насколько скругляются контуры, от ступенек пикселей до сильного сглаживания</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation type="unfinished">Про&amp;ходы</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">Карта</translation>
  </message>
  <message>
   <source>Map the extent with the chosen model</source>
   <translation type="unfinished">Картировать охват выбранной моделью</translation>
  </message>
  <message>
   <source>Mapped ground</source>
   <translation type="unfinished">Откартированная местность</translation>
  </message>
  <message>
   <source>Minimum &amp;area</source>
   <translation type="unfinished">&amp;Мин. площадь</translation>
  </message>
  <message>
   <source>Mo&amp;del</source>
   <translation type="unfinished">Мо&amp;дель</translation>
  </message>
  <message>
   <source>Name of the run: its folder and its group of layers are called after it</source>
   <translation type="unfinished">Имя запуска: так же называются его папка и группа слоёв</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">Полигоны</translation>
  </message>
  <message>
   <source>Probabilities of eac&amp;h class</source>
   <translation type="unfinished">&amp;Вероятности каждого класса</translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished">Результат</translation>
  </message>
  <message>
   <source>Run &amp;name</source>
   <translation type="unfinished">Имя &amp;запуска</translation>
  </message>
  <message>
   <source>Smaller polygons are merged into the neighbour they share most border with</source>
   <translation type="unfinished">Меньшие полигоны сливаются с тем соседом, с которым у них самая длинная общая граница</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Стоп</translation>
  </message>
  <message>
   <source>Stop the run; finished tiles are kept, and the next run goes on from there</source>
   <translation type="unfinished">Остановить запуск; готовые тайлы сохраняются, и следующий запуск продолжит с этого места</translation>
  </message>
  <message>
   <source>The image to map</source>
   <translation type="unfinished">Снимок для картирования</translation>
  </message>
  <message>
   <source>The layer whose selected polygons are mapped</source>
   <translation type="unfinished">Слой, выделенные полигоны которого картируются</translation>
  </message>
  <message>
   <source>The part of the raster to map</source>
   <translation type="unfinished">Часть растра, которая картируется</translation>
  </message>
  <message>
   <source>The run “{name}” was stopped.</source>
   <translation type="unfinished">Запуск «{name}» остановлен.</translation>
  </message>
  <message>
   <source>Unit of the minimum area, measured on the body; “automatic” takes what the model can tell from noise</source>
   <translation type="unfinished">Единица измерения наименьшей площади на небесном теле; «авто» берёт то, что модель может отличить от шума</translation>
  </message>
  <message>
   <source>What the run would take: tiles, time by what tiles have taken on this machine, and disk</source>
   <translation type="unfinished">Что потребуется для запуска: тайлы, время (по тому, сколько тайлы занимали на этом компьютере) и место на диске</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">Где</translation>
  </message>
  <message>
   <source>Write a raster with a band for each class, too; it is as large as the map for each of them</source>
   <translation type="unfinished">Записать и растр с каналом для каждого класса; на каждый класс он занимает столько же, сколько карта</translation>
  </message>
  <message>
   <source>map {date}</source>
   <translation type="unfinished">карта {date}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">средне</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">нет</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} пикс.</translation>
  </message>
  <message>
   <source>{raster} map</source>
   <translation type="unfinished">{raster} карта</translation>
  </message>
 </context>
 <context>
  <name>MapReview</name>
  <message>
   <source>Add the image {image} to the project: the map “{layer}” was made of it.</source>
   <translation type="unfinished">Добавьте снимок {image} в проект: по нему составлена карта «{layer}».</translation>
  </message>
  <message>
   <source>Every polygon of “{layer}” is reviewed.</source>
   <translation type="unfinished">Все полигоны «{layer}» проверены.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of 1 polygon is a landform.</source>
   <translation type="unfinished">Проверка завершена: формами рельефа признано {accepted} из 1.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} polygons are landforms.</source>
   <translation type="unfinished">Проверка завершена: формами рельефа признано {accepted} из {count}.</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">Для обучения…</translation>
  </message>
 </context>
 <context>
  <name>MapsDialog</name>
  <message>
   <source>&amp;Differences</source>
   <translation type="unfinished">&amp;Различия</translation>
  </message>
  <message>
   <source>&amp;First map</source>
   <translation type="unfinished">&amp;Первая карта</translation>
  </message>
  <message>
   <source>&amp;Second map</source>
   <translation type="unfinished">&amp;Вторая карта</translation>
  </message>
  <message>
   <source>Choose two maps that differ.</source>
   <translation type="unfinished">Выберите две разные карты.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished">Сравнить</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">Сравнение двух карт</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation type="unfinished">GeoTIFF (*.tif)</translation>
  </message>
  <message>
   <source>The two are compared cell by cell: a layer shows what became what, and a table tells how much ground.</source>
   <translation type="unfinished">Карты сравниваются ячейка за ячейкой: слой показывает, что во что перешло, а таблица — сколько местности.</translation>
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
   <translation type="unfinished">авто</translation>
  </message>
 </context>
 <context>
  <name>ModelCatalogue</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Отмена</translation>
  </message>
  <message>
   <source>Checkpoint file</source>
   <translation type="unfinished">Файл контрольной точки</translation>
  </message>
  <message>
   <source>Checkpoints (*.pth *.pt);;All (*)</source>
   <translation type="unfinished">Контрольные точки (*.pth *.pt);;Все (*)</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation type="unfinished">Соединение…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">Скачать</translation>
  </message>
  <message>
   <source>Listed when the engine is ready.</source>
   <translation type="unfinished">Появятся, когда движок будет готов.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">Модель</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation type="unfinished">Чтение файла…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished">Объём</translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished">Статус</translation>
  </message>
  <message>
   <source>What the quickest window so far took on this machine</source>
   <translation type="unfinished">Сколько заняло на этом компьютере самое быстрое пока окно</translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished">Окно</translation>
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished">готово</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} с</translation>
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
   <translation type="unfinished">Своя модель</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from.</source>
   <translation type="unfinished">Отсчёт — это то, что модель принимает за пиксель: каждое изображение она видит увеличенным или уменьшенным, так что отсчёт равен {length} местности, как при обучении. Пиксели — это пиксели изображений, на которых она училась.</translation>
  </message>
  <message>
   <source>Folder of a trained model</source>
   <translation type="unfinished">Папка обученной модели</translation>
  </message>
  <message>
   <source>No model yet: train one on the Train page, or open the folder of one.</source>
   <translation type="unfinished">Модели ещё нет: обучите её на странице «Учить» или откройте папку готовой.</translation>
  </message>
 </context>
 <context>
  <name>ModelDetails</name>
  <message>
   <source>Model “{name}”</source>
   <translation type="unfinished">Модель «{name}»</translation>
  </message>
 </context>
 <context>
  <name>ModelJudging</name>
  <message>
   <source>Choose a raster and the polygon layer to judge by first.</source>
   <translation type="unfinished">Сначала выберите растр и слой полигонов, по которому оценивать.</translation>
  </message>
 </context>
 <context>
  <name>PairList</name>
  <message>
   <source>Add another raster</source>
   <translation type="unfinished">Добавить ещё растр</translation>
  </message>
  <message>
   <source>Learn from several rasters at once, each with its own labels</source>
   <translation type="unfinished">Учиться сразу на нескольких растрах, у каждого своя разметка</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Do not learn from this raster</source>
   <translation type="unfinished">Не учиться на этом растре</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">Разметка</translation>
  </message>
  <message>
   <source>Learn from polygons whose field “reviewed” is true; the ground of the others is left out</source>
   <translation type="unfinished">Учиться на полигонах, у которых поле «reviewed» истинно; местность остальных исключается</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">Растр</translation>
  </message>
  <message>
   <source>Reviewed polygons only</source>
   <translation type="unfinished">Только проверенные</translation>
  </message>
  <message>
   <source>The image that the landforms were drawn on.</source>
   <translation type="unfinished">Снимок, по которому нарисованы формы рельефа.</translation>
  </message>
  <message>
   <source>The polygon layer with the landforms and their classes.</source>
   <translation type="unfinished">Слой полигонов с формами рельефа и их классами.</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Labels that the student would learn from</source>
   <translation type="unfinished">Метки, на которых будет учиться ученик</translation>
  </message>
 </context>
 <context>
  <name>PretrainDialog</name>
  <message>
   <source>All masks that the default model sees on the images are learnt as classes, without any label. Choose images of the kind that you map, but not those that are to judge.</source>
   <translation type="unfinished">Все маски, которые модель по умолчанию видит на снимках, выучиваются как классы, без единой метки. Выберите снимки того рода, который вы картируете, но не те, по которым будете оценивать.</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">Декодер</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Снимки</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation type="unfinished">Маски</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Имя</translation>
  </message>
  <message>
   <source>Pretrain</source>
   <translation type="unfinished">Предобучить</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images</source>
   <translation type="unfinished">Предобучение на снимках без меток</translation>
  </message>
  <message>
   <source>best rated first, as in the paper</source>
   <translation type="unfinished">сначала лучшие по оценке, как в статье</translation>
  </message>
  <message>
   <source>largest first</source>
   <translation type="unfinished">сначала крупные</translation>
  </message>
  <message>
   <source>most stable first</source>
   <translation type="unfinished">сначала устойчивые</translation>
  </message>
  <message>
   <source>the same, the best on top</source>
   <translation type="unfinished">те же, лучшие сверху</translation>
  </message>
 </context>
 <context>
  <name>PretrainingRun</name>
  <message>
   <source>A student is being pretrained: if it is stopped now, the masks that were found are kept.</source>
   <translation type="unfinished">Идёт предобучение ученика: если остановить сейчас, найденные маски сохранятся.</translation>
  </message>
  <message>
   <source>End the pretraining; what was learnt and found is kept</source>
   <translation type="unfinished">Прекратить предобучение; выученное и найденное сохраняется</translation>
  </message>
  <message>
   <source>Have a student learn from images alone, so that few labels go farther</source>
   <translation type="unfinished">Обучить ученика на одних снимках, чтобы небольшой разметки хватало на большее</translation>
  </message>
  <message>
   <source>Looking for masks…</source>
   <translation type="unfinished">Поиск масок…</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images…</source>
   <translation type="unfinished">Предобучить без меток…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Стоп, сохранить лучшее</translation>
  </message>
  <message>
   <source>The pretrained student is in {folder}, and the next training starts from it.</source>
   <translation type="unfinished">Предобученный ученик сохранён в {folder}, и следующее обучение начнётся с него.</translation>
  </message>
  <message>
   <source>The pretraining was stopped before there was anything to keep.</source>
   <translation type="unfinished">Предобучение остановлено раньше, чем появилось что сохранять.</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation type="unfinished">предобучено</translation>
  </message>
 </context>
 <context>
  <name>Questioner</name>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">Поиск контура…</translation>
  </message>
  <message>
   <source>Rendering {layer}…</source>
   <translation type="unfinished">Отрисовка {layer}…</translation>
  </message>
 </context>
 <context>
  <name>RangeHistogram</name>
  <message>
   <source>Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home lets all pass.</source>
   <translation type="unfinished">Перетащите ползунки: проходит то, что между ними. Клавиши: стрелки влево и вправо двигают отмеченный ползунок, Page Up и Page Down — на больший шаг, стрелки вверх и вниз отмечают другой, Home пропускает всё.</translation>
  </message>
  <message>
   <source>Histogram with a least and a greatest value</source>
   <translation type="unfinished">Гистограмма с наименьшим и наибольшим значением</translation>
  </message>
 </context>
 <context>
  <name>RasterConversion</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">Отмена</translation>
  </message>
  <message>
   <source>Convert to a Cloud Optimized GeoTIFF</source>
   <translation type="unfinished">Преобразование в Cloud Optimized GeoTIFF</translation>
  </message>
  <message>
   <source>Converting {name}…</source>
   <translation type="unfinished">Преобразование {name}…</translation>
  </message>
  <message>
   <source>Convert…</source>
   <translation type="unfinished">В COG…</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation type="unfinished">Другая папка…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">Стоп</translation>
  </message>
  <message>
   <source>Stop the conversion; nothing of it is left</source>
   <translation type="unfinished">Остановить преобразование; от него ничего не останется</translation>
  </message>
  <message>
   <source>The conversion was stopped; nothing of it is left.</source>
   <translation type="unfinished">Преобразование остановлено; от него ничего не осталось.</translation>
  </message>
  <message>
   <source>This is done once and takes up to {peak} of disk, {size} of it for good.</source>
   <translation type="unfinished">Это делается один раз и занимает на диске до {peak}, из них {size} — насовсем.</translation>
  </message>
  <message>
   <source>Try</source>
   <translation type="unfinished">Пробовать</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished">Понятно</translation>
  </message>
  <message>
   <source>{free} are free in {folder}, and the conversion may take {peak}.</source>
   <translation type="unfinished">В {folder} свободно {free}, а преобразованию может понадобиться {peak}.</translation>
  </message>
  <message>
   <source>{path} is written ({size}) and chosen; the layer before it is hidden.</source>
   <translation type="unfinished">Файл {path} записан ({size}) и выбран; прежний слой скрыт.</translation>
  </message>
  <message>
   <source>{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand.</source>
   <translation type="unfinished">Файл {path} записан ({size}), но QGIS не может его открыть. Добавьте его в проект вручную.</translation>
  </message>
  <message>
   <source>{path} is written ({size}).</source>
   <translation type="unfinished">Файл {path} записан ({size}).</translation>
  </message>
  <message>
   <source>{path} is written ({size}); it is chosen when the open outline is done.</source>
   <translation type="unfinished">Файл {path} записан ({size}); он будет выбран, когда открытый контур будет закончен.</translation>
  </message>
  <message>
   <source>{path} is written ({size}); its layer stands above the one that it was made from.</source>
   <translation type="unfinished">Файл {path} записан ({size}); его слой лежит над тем, из которого он получен.</translation>
  </message>
 </context>
 <context>
  <name>RasterNotes</name>
  <message>
   <source>Understood</source>
   <translation type="unfinished">Понятно</translation>
  </message>
  <message>
   <source>{value} is ground</source>
   <translation type="unfinished">{value} — данные</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>1 edit was left out: its landform is another by now in the file.</source>
   <translation type="unfinished">Пропущена 1 правка: её форма рельефа в файле уже другая.</translation>
  </message>
  <message>
   <source>1 landform is back in “{layer}”; save it there.</source>
   <translation type="unfinished">В «{layer}» возвращена 1 форма рельефа; сохраните её там.</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted but not saved can be restored.</source>
   <translation type="unfinished">Можно восстановить принятую, но не сохранённую форму рельефа слоя «{layer}».</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">Можно восстановить принятую или исправленную, но не сохранённую форму рельефа слоя «{layer}».</translation>
  </message>
  <message>
   <source>Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often.</source>
   <translation type="unfinished">Принятые формы рельефа не удаётся сберечь на случай неожиданного завершения QGIS: {reason}. Сохраняйте чаще.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished">Отбросить</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished">Восстановить</translation>
  </message>
  <message>
   <source>{k} edits were left out: their landforms are others by now in the file.</source>
   <translation type="unfinished">Пропущено правок: {k}; их формы рельефа в файле уже другие.</translation>
  </message>
  <message>
   <source>{n} landforms are back in “{layer}”; save them there.</source>
   <translation type="unfinished">В «{layer}» возвращено форм рельефа: {n}; сохраните их там.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted but not saved can be restored.</source>
   <translation type="unfinished">Можно восстановить принятые, но не сохранённые формы рельефа слоя «{layer}»: {n}.</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">Можно восстановить принятые или исправленные, но не сохранённые формы рельефа слоя «{layer}»: {n}.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Review finished: {accepted} of 1 outline accepted.</source>
   <translation type="unfinished">Проверка завершена: принято контуров {accepted} из 1.</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} outlines accepted.</source>
   <translation type="unfinished">Проверка завершена: принято контуров {accepted} из {count}.</translation>
  </message>
 </context>
 <context>
  <name>ReviewFinish</name>
  <message>
   <source>Finishing outline {number} of {count}</source>
   <translation type="unfinished">Доводка контура {number} из {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>, {rejected} rejected</source>
   <translation type="unfinished">, отсеяно: {rejected}</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished">Принять</translation>
  </message>
  <message>
   <source>Accept 1 likely</source>
   <translation type="unfinished">Принять 1 похожий</translation>
  </message>
  <message>
   <source>Accept all remaining</source>
   <translation type="unfinished">Принять все</translation>
  </message>
  <message>
   <source>Accept {n} likely</source>
   <translation type="unfinished">Принять похожие: {n}</translation>
  </message>
  <message>
   <source>Accepted.</source>
   <translation type="unfinished">Принято.</translation>
  </message>
  <message>
   <source>Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.</source>
   <translation type="unfinished">Добавляйте щелчки, чтобы исправить контур. Enter принимает его, Esc возвращает к проверке.</translation>
  </message>
  <message>
   <source>Add every outline without a decision to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">Добавить в слой все контуры без решения, одним шагом отмены и с пометкой, что они не проверены</translation>
  </message>
  <message>
   <source>Add the outline to the layer (Enter); 1 to 9 choose its class first</source>
   <translation type="unfinished">Добавить контур в слой (Enter); клавиши от 1 до 9 сначала выбирают его класс</translation>
  </message>
  <message>
   <source>Add those that are likely alike to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">Добавить в слой те, что вероятно похожи, одним шагом отмены и с пометкой, что они не проверены</translation>
  </message>
  <message>
   <source>All of them at a glance, to be decided on by keys</source>
   <translation type="unfinished">Все сразу, решения принимаются клавишами</translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished">Назад</translation>
  </message>
  <message>
   <source>Class {name}.</source>
   <translation type="unfinished">Класс {name}.</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">Миниатюры…</translation>
  </message>
  <message>
   <source>Each decision orders anew what is left. Ctrl+Z takes it back.</source>
   <translation type="unfinished">Каждое решение заново упорядочивает остальное. Ctrl+Z отменяет его.</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation type="unfinished">Править</translation>
  </message>
  <message>
   <source>Learn from the reviewed polygons on the page Train. Landforms that the map missed are learnt as background there, unless you outline them first or choose “The rest is: left out”.</source>
   <translation type="unfinished">Учиться на проверенных полигонах на странице «Учить». Формы рельефа, пропущенные картой, усваиваются там как фон, если не обвести их сначала или не исключить остальное.</translation>
  </message>
  <message>
   <source>Leave the review; the rest can be reviewed later</source>
   <translation type="unfinished">Выйти из проверки; остальное можно проверить позже</translation>
  </message>
  <message>
   <source>Leave the review; what was accepted is in the layer</source>
   <translation type="unfinished">Выйти из проверки; принятое — в слое</translation>
  </message>
  <message>
   <source>Likeness {score}.</source>
   <translation type="unfinished">Сходство {score}.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished">Далее</translation>
  </message>
  <message>
   <source>Next outline (N or →)</source>
   <translation type="unfinished">Следующий контур (N или →)</translation>
  </message>
  <message>
   <source>No landform (Delete or Backspace)</source>
   <translation type="unfinished">Не форма рельефа (Delete или Backspace)</translation>
  </message>
  <message>
   <source>No landform but background (Delete or Backspace)</source>
   <translation type="unfinished">Не форма рельефа, а фон (Delete или Backspace)</translation>
  </message>
  <message>
   <source>Nothing that is left passes the filter.</source>
   <translation type="unfinished">Из оставшегося ничто не проходит фильтр.</translation>
  </message>
  <message>
   <source>Open the outline as a prompt and add clicks (F); then the review goes on</source>
   <translation type="unfinished">Открыть контур как подсказку и добавить щелчки (F); потом проверка продолжится</translation>
  </message>
  <message>
   <source>Outline before (B or ←)</source>
   <translation type="unfinished">Предыдущий контур (B или ←)</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished">Отсеять</translation>
  </message>
  <message>
   <source>Rejected.</source>
   <translation type="unfinished">Отсеяно.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">Проверка</translation>
  </message>
  <message>
   <source>Review of a map</source>
   <translation type="unfinished">Проверка карты</translation>
  </message>
  <message>
   <source>Review: most alike first</source>
   <translation type="unfinished">Проверка: сначала похожие</translation>
  </message>
  <message>
   <source>Score {score}.</source>
   <translation type="unfinished">Оценка {score}.</translation>
  </message>
  <message>
   <source>Stop reviewing</source>
   <translation type="unfinished">Выйти</translation>
  </message>
  <message>
   <source>The map is right here (Enter); 1 to 9 give another class</source>
   <translation type="unfinished">Здесь карта верна (Enter); клавиши от 1 до 9 дают другой класс</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">Для обучения…</translation>
  </message>
  <message>
   <source>{number} of {count}, {accepted} accepted</source>
   <translation type="unfinished">{number} из {count}, принято: {accepted}</translation>
  </message>
 </context>
 <context>
  <name>ReviewRow</name>
  <message>
   <source>Look through its polygons, least sure first, and make labels of them</source>
   <translation type="unfinished">Просмотреть её полигоны, начиная с наименее уверенных, и сделать из них разметку</translation>
  </message>
  <message>
   <source>Polygons of a map run</source>
   <translation type="unfinished">Полигоны, полученные картированием</translation>
  </message>
  <message>
   <source>Re&amp;view this map…</source>
   <translation type="unfinished">Проверить карт&amp;у…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">Проверка</translation>
  </message>
  <message>
   <source>What you confirm or correct can be learnt from.</source>
   <translation type="unfinished">На том, что вы подтвердите или исправите, можно учиться.</translation>
  </message>
 </context>
 <context>
  <name>ReviewWalk</name>
  <message>
   <source>No decision of this review is left to take back.</source>
   <translation type="unfinished">В этой проверке больше нет решений, которые можно отменить.</translation>
  </message>
  <message>
   <source>What comes before is in the layer already: Ctrl+Z takes the last decision back.</source>
   <translation type="unfinished">Предыдущее уже в слое: Ctrl+Z отменяет последнее решение.</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished">Остановка…</translation>
  </message>
 </context>
 <context>
  <name>RunningMap</name>
  <message>
   <source>Preparing the run…</source>
   <translation type="unfinished">Подготовка запуска…</translation>
  </message>
  <message>
   <source>The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.</source>
   <translation type="unfinished">Картирование «{name}» не закончено: готовые тайлы остаются, и его можно продолжить.</translation>
  </message>
 </context>
 <context>
  <name>SearchesSection</name>
  <message>
   <source>1 landform that waits in a review that was left would be gone.</source>
   <translation type="unfinished">Пропадёт 1 форма рельефа, ожидающая в прерванной проверке.</translation>
  </message>
  <message>
   <source>1 review waits</source>
   <translation type="unfinished">1 проверка ожидает</translation>
  </message>
  <message>
   <source>1 search, {size}</source>
   <translation type="unfinished">1 поиск, {size}</translation>
  </message>
  <message>
   <source>Clear the searches? Landforms that were accepted stay in their layers.</source>
   <translation type="unfinished">Удалить поиски? Принятые формы рельефа останутся в своих слоях.</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">Сброс…</translation>
  </message>
  <message>
   <source>Searches for more landforms</source>
   <translation type="unfinished">Поиски похожих форм</translation>
  </message>
  <message>
   <source>The only search is in use: end its review, or stop it, first.</source>
   <translation type="unfinished">Единственный поиск используется: сначала завершите его проверку или остановите его.</translation>
  </message>
  <message>
   <source>What Find more like these… has found is kept on disk, so that its review can go on later</source>
   <translation type="unfinished">Найденное командой «Найти похожие…» хранится на диске, чтобы проверку можно было продолжить позже</translation>
  </message>
  <message>
   <source>{n} landforms that wait in reviews that were left would be gone.</source>
   <translation type="unfinished">Пропадут формы рельефа, ожидающие в прерванных проверках: {n}.</translation>
  </message>
  <message>
   <source>{n} reviews wait</source>
   <translation type="unfinished">Проверок ожидает: {n}</translation>
  </message>
  <message>
   <source>{n} searches, {size}</source>
   <translation type="unfinished">Поисков: {n}, {size}</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>no class</source>
   <translation type="unfinished">без класса</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">Миниатюры</translation>
  </message>
 </context>
 <context>
  <name>SizePlotWidget</name>
  <message>
   <source>Drag the left dashed line to the diameter from which on all craters were found: the points bend down below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to bin, with Shift the other one.</source>
   <translation type="unfinished">Перетащите левую пунктирную линию к диаметру, начиная с которого найдены все кратеры: ниже него точки загибаются вниз. Правая исключает более крупные кратеры. Клавиши Влево и Вправо двигают линию по интервалам, с Shift — другую.</translation>
  </message>
  <message>
   <source>Sizes of the craters, and the diameters that count</source>
   <translation type="unfinished">Размеры кратеров и учитываемые диаметры</translation>
  </message>
 </context>
 <context>
  <name>StartChoice</name>
  <message>
   <source>An earlier decoder to go on with: classes that both know go on, new ones start fresh</source>
   <translation type="unfinished">Прежний декодер, с которого продолжить: классы, известные обоим, доучиваются, новые начинают с нуля</translation>
  </message>
  <message>
   <source>Keeps to its image model ({encoder}), its kind ({kind}) and its scale.</source>
   <translation type="unfinished">Сохраняет свой энкодер ({encoder}), свой вид ({kind}) и свой масштаб.</translation>
  </message>
  <message>
   <source>Keeps to its kind ({kind}) and its scale.</source>
   <translation type="unfinished">Сохраняет свой вид ({kind}) и свой масштаб.</translation>
  </message>
  <message>
   <source>Pretrained on images without labels. Keeps to its kind ({kind}).</source>
   <translation type="unfinished">Предобучен на снимках без меток. Сохраняет свой вид ({kind}).</translation>
  </message>
  <message>
   <source>Start fr&amp;om</source>
   <translation type="unfinished">Н&amp;ачать с</translation>
  </message>
  <message>
   <source>Start from “{name}” and learn from what is chosen above</source>
   <translation type="unfinished">Начать с «{name}» и учиться на том, что выбрано выше</translation>
  </message>
  <message>
   <source>Train a&amp;gain</source>
   <translation type="unfinished">Дообу&amp;чить</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished">нуля</translation>
  </message>
 </context>
 <context>
  <name>StretchSection</name>
  <message>
   <source>&amp;Bands</source>
   <translation type="unfinished">&amp;Каналы</translation>
  </message>
  <message>
   <source>&amp;Channel</source>
   <translation type="unfinished">&amp;Цвет</translation>
  </message>
  <message>
   <source>&amp;White</source>
   <translation type="unfinished">&amp;Белый</translation>
  </message>
  <message>
   <source>A thousand metres in each unit of the heights, for files that do not tell it</source>
   <translation type="unfinished">Тысяча метров в каждой единице высоты, для файлов, в которых это не указано</translation>
  </message>
  <message>
   <source>All values along the border are ground</source>
   <translation type="unfinished">Все значения у края — данные</translation>
  </message>
  <message>
   <source>Azimuth of the sun, clockwise from the upper side of the map</source>
   <translation type="unfinished">Азимут солнца, по часовой стрелке от верхней стороны карты</translation>
  </message>
  <message>
   <source>Back to the automatic stretch (Home in the histogram)</source>
   <translation type="unfinished">Вернуть автоматическую растяжку (Home на гистограмме)</translation>
  </message>
  <message>
   <source>Bands whose mean the models see</source>
   <translation type="unfinished">Каналы, среднее которых видят модели</translation>
  </message>
  <message>
   <source>Blac&amp;k</source>
   <translation type="unfinished">&amp;Чёрный</translation>
  </message>
  <message>
   <source>Channel whose histogram is shown</source>
   <translation type="unfinished">Цветовой канал, гистограмма которого показана</translation>
  </message>
  <message>
   <source>Choose an image first.</source>
   <translation type="unfinished">Сначала выберите снимок.</translation>
  </message>
  <message>
   <source>Co&amp;ntrast</source>
   <translation type="unfinished">Ко&amp;нтраст</translation>
  </message>
  <message>
   <source>Height of the sun above the horizon</source>
   <translation type="unfinished">Высота солнца над горизонтом</translation>
  </message>
  <message>
   <source>Heights are kilometres</source>
   <translation type="unfinished">Высоты в километрах</translation>
  </message>
  <message>
   <source>Heights are multiplied by this</source>
   <translation type="unfinished">На это число умножаются высоты</translation>
  </message>
  <message>
   <source>Nobody declares this value as nodata. Switch this on where it is deep shadow or another measurement</source>
   <translation type="unfinished">Никто не объявил это значение отсутствием данных. Включите, если это глубокая тень или ещё одно измерение</translation>
  </message>
  <message>
   <source>S&amp;un</source>
   <translation type="unfinished">Со&amp;лнце</translation>
  </message>
  <message>
   <source>Sh&amp;own</source>
   <translation type="unfinished">&amp;Показ</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished">Растяжка</translation>
  </message>
  <message>
   <source>The heights do not say their unit. In metres the ground would be flatter than any that is known.</source>
   <translation type="unfinished">У высот не указана единица. В метрах местность была бы площе любой известной.</translation>
  </message>
  <message>
   <source>The layer's style has no smallest and largest value for what is shown here.</source>
   <translation type="unfinished">В стиле слоя нет наименьшего и наибольшего значения для того, что здесь показано.</translation>
  </message>
  <message>
   <source>This layer is seen as QGIS draws it; change its style instead.</source>
   <translation type="unfinished">Этот слой виден так, как его рисует QGIS; измените вместо этого его стиль.</translation>
  </message>
  <message>
   <source>Values down to this one are black</source>
   <translation type="unfinished">Значения до этого включительно — чёрные</translation>
  </message>
  <message>
   <source>Values from this one on are white</source>
   <translation type="unfinished">Значения начиная с этого — белые</translation>
  </message>
  <message>
   <source>What of the image the models see</source>
   <translation type="unfinished">Что из снимка видят модели</translation>
  </message>
  <message>
   <source>What the models see of the image, the same for clicks, training and mapping</source>
   <translation type="unfinished">Что модели видят на снимке; одинаково для щелчков, обучения и картирования</translation>
  </message>
  <message>
   <source>Where black and white come from; automatic leaves out nodata and saturated values. Choose the style again after you have changed it.</source>
   <translation type="unfinished">Откуда берутся чёрное и белое; «авто» исключает пиксели без данных и насыщенные значения. После изменения стиля выберите его снова.</translation>
  </message>
  <message>
   <source>as in the layer's style</source>
   <translation type="unfinished">как в стиле слоя</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">авто</translation>
  </message>
  <message>
   <source>blue</source>
   <translation type="unfinished">синий</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">вручную</translation>
  </message>
  <message>
   <source>green</source>
   <translation type="unfinished">зелёный</translation>
  </message>
  <message>
   <source>red</source>
   <translation type="unfinished">красный</translation>
  </message>
  <message>
   <source>{value} along the border is ground</source>
   <translation type="unfinished">{value} у края — данные</translation>
  </message>
 </context>
 <context>
  <name>TakenFolder</name>
  <message>
   <source>Continue it</source>
   <translation type="unfinished">Продолжить</translation>
  </message>
  <message>
   <source>It holds 1 polygon that was reviewed: that review would be lost.</source>
   <translation type="unfinished">В нём есть 1 проверенный полигон: эта проверка пропадёт.</translation>
  </message>
  <message>
   <source>It holds {n} polygons that were reviewed: that review would be lost.</source>
   <translation type="unfinished">Проверенных полигонов в нём: {n}; эта проверка пропадёт.</translation>
  </message>
  <message>
   <source>New run “{name}”</source>
   <translation type="unfinished">Новый: «{name}»</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation type="unfinished">Заменить</translation>
  </message>
  <message>
   <source>The run “{name}” is finished already. Replacing it deletes its files and removes its layers.</source>
   <translation type="unfinished">Запуск «{name}» уже завершён. При замене удаляются его файлы и слои.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished, and its model is gone or it is of an older version.</source>
   <translation type="unfinished">Запуск «{name}» не был завершён, а его модель исчезла или он создан более старой версией.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” and its own extent and settings.</source>
   <translation type="unfinished">Запуск «{name}» не был завершён. Он продолжится так, как был начат: на «{raster}», с моделью «{model}», со своим охватом и параметрами.</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. Its tiles are still there.</source>
   <translation type="unfinished">Запуск «{name}» не был завершён. Его тайлы сохранились.</translation>
  </message>
  <message>
   <source>{folder} holds other files, which are left alone.</source>
   <translation type="unfinished">В {folder} есть другие файлы, они останутся нетронутыми.</translation>
  </message>
 </context>
 <context>
  <name>TeachDialog</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> мин</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation type="unfinished">&amp;Начать</translation>
  </message>
  <message>
   <source>A small decoder learns on images without labels: the decoder says the classes, and masks that the default model finds correct their borders. Look first: these labels are all that it will know.</source>
   <translation type="unfinished">Небольшой декодер учится на снимках без меток: декодер называет классы, а маски, которые находит модель по умолчанию, исправляют их границы. Сначала посмотрите: кроме этих меток, он ничего знать не будет.</translation>
  </message>
  <message>
   <source>Choose the folder that the student is written to.</source>
   <translation type="unfinished">Выберите папку, в которую будет записан ученик.</translation>
  </message>
  <message>
   <source>Decoder that teaches</source>
   <translation type="unfinished">Декодер-учитель</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">Папка</translation>
  </message>
  <message>
   <source>Give the student a name of letters or digits.</source>
   <translation type="unfinished">Дайте ученику имя из букв или цифр.</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">Местность</translation>
  </message>
  <message>
   <source>How long the student learns; finding the masks comes before that</source>
   <translation type="unfinished">Сколько учится ученик; поиск масок идёт до этого</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">Снимки</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">Имя</translation>
  </message>
  <message>
   <source>Open the folder of a decoder</source>
   <translation type="unfinished">Открыть папку декодера</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">Ученик</translation>
  </message>
  <message>
   <source>Teach a student</source>
   <translation type="unfinished">Обучение ученика</translation>
  </message>
  <message>
   <source>Teach as “{name}”</source>
   <translation type="unfinished">Обучить как «{name}»</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">В {folder} уже есть модель «{name}». Она останется без изменений.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished">Время</translation>
  </message>
  <message>
   <source>all of each image</source>
   <translation type="unfinished">каждый снимок целиком</translation>
  </message>
  <message>
   <source>student</source>
   <translation type="unfinished">ученик</translation>
  </message>
  <message>
   <source>what the map shows of it</source>
   <translation type="unfinished">видимое на карте</translation>
  </message>
 </context>
 <context>
  <name>TeachingRun</name>
  <message>
   <source>A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept.</source>
   <translation type="unfinished">Идёт обучение ученика: если остановить сейчас, выученное и найденные маски сохранятся.</translation>
  </message>
  <message>
   <source>End the teaching now and keep the student as it is best so far</source>
   <translation type="unfinished">Завершить обучение сейчас и сохранить лучшего на данный момент ученика</translation>
  </message>
  <message>
   <source>Have a small decoder learn on new ground without labels, from a decoder and from masks</source>
   <translation type="unfinished">Обучить небольшой декодер на новой местности без меток, с помощью декодера и масок</translation>
  </message>
  <message>
   <source>Map with it</source>
   <translation type="unfinished">Взять для карты</translation>
  </message>
  <message>
   <source>Nothing is known of its scores until it is judged on labels.</source>
   <translation type="unfinished">О его оценках ничего не известно, пока он не оценён по разметке.</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">Чтение снимков…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Стоп, сохранить лучшее</translation>
  </message>
  <message>
   <source>Stopped early: the best student so far is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">Остановлено досрочно: лучший на данный момент ученик сохранён в {folder} и выбран на странице «Карта».</translation>
  </message>
  <message>
   <source>Teach a student…</source>
   <translation type="unfinished">Обучить ученика…</translation>
  </message>
  <message>
   <source>The student is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">Ученик сохранён в {folder} и выбран на странице «Карта».</translation>
  </message>
  <message>
   <source>The teaching was stopped before there was anything to keep.</source>
   <translation type="unfinished">Обучение остановлено раньше, чем появилось что сохранять.</translation>
  </message>
 </context>
 <context>
  <name>ThresholdSection</name>
  <message>
   <source>Map “{name}” only where its probability reaches this</source>
   <translation type="unfinished">Картировать «{name}» только там, где вероятность достигает этого значения</translation>
  </message>
  <message>
   <source>Of ground that was judged while the model was trained, which it had not learnt from</source>
   <translation type="unfinished">На местности, которая оценивалась при обучении модели и на которой она не училась</translation>
  </message>
  <message>
   <source>The probability that a class must reach to be mapped</source>
   <translation type="unfinished">Вероятность, которой должен достичь класс, чтобы попасть на карту</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">Пороги</translation>
  </message>
  <message>
   <source>Thresholds ({count} set)</source>
   <translation type="unfinished">Пороги (задано: {count})</translation>
  </message>
  <message>
   <source>Where the likeliest class does not reach its threshold, the ground is background, or has no class; no other class gets it. The tiles of a run are used again.</source>
   <translation type="unfinished">Где самый вероятный класс не достигает своего порога, местность становится фоном или остаётся без класса; другому классу она не достаётся. Тайлы запуска используются снова.</translation>
  </message>
  <message>
   <source>finds {found} % of it; {right} % of what is mapped is right</source>
   <translation type="unfinished">находит {found} % класса; верно {right} % откартированного</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">нет</translation>
  </message>
  <message>
   <source>nothing is mapped</source>
   <translation type="unfinished">ничего не картируется</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Rasters of the same body that become one map with the first. Where they overlap the finest is seen, of those as fine the first, and where it has no data the next.</source>
   <translation type="unfinished">Растры того же тела, которые дают одну карту с первым. Где они перекрываются, виден самый детальный, из равных — первый, а где в нём нет данных — следующий.</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation type="unfinished">Вместе с</translation>
  </message>
  <message>
   <source>no other raster</source>
   <translation type="unfinished">без других растров</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> и </translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">Поле &amp;класса</translation>
  </message>
  <message>
   <source>&amp;Decoder</source>
   <translation type="unfinished">&amp;Декодер</translation>
  </message>
  <message>
   <source>&amp;Epochs</source>
   <translation type="unfinished">&amp;Эпохи</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">&amp;Папка</translation>
  </message>
  <message>
   <source>&amp;Image model</source>
   <translation type="unfinished">Э&amp;нкодер</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">&amp;Оценить…</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">&amp;Размечено</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished">&amp;Имя</translation>
  </message>
  <message>
   <source>&amp;Seed</source>
   <translation type="unfinished">&amp;Зерно</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <translation type="unfinished">Об&amp;учить</translation>
  </message>
  <message>
   <source>&amp;Unseen share</source>
   <translation type="unfinished">Доля пров&amp;ерки</translation>
  </message>
  <message>
   <source>A training is running: if it is stopped now, the model keeps its best weights so far.</source>
   <translation type="unfinished">Идёт обучение: если остановить сейчас, модель сохранит лучшие на данный момент веса.</translation>
  </message>
  <message>
   <source>A training is still in its first epoch: if it is stopped now, there is nothing to keep.</source>
   <translation type="unfinished">Обучение ещё в первой эпохе: если остановить сейчас, сохранять нечего.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation type="unfinished">Дополнительно</translation>
  </message>
  <message>
   <source>At most so many rounds; it stops earlier when nothing gets better</source>
   <translation type="unfinished">Не более стольких кругов; останавливается раньше, если улучшений больше нет</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation type="unfinished">Модель по умолчанию</translation>
  </message>
  <message>
   <source>End the training now and keep the best epoch so far</source>
   <translation type="unfinished">Завершить обучение сейчас и сохранить лучшую на данный момент эпоху</translation>
  </message>
  <message>
   <source>Field of the label layer that holds the class of each polygon</source>
   <translation type="unfinished">Поле слоя разметки, в котором хранится класс каждого полигона</translation>
  </message>
  <message>
   <source>Folder that will hold the model's own folder</source>
   <translation type="unfinished">Папка, в которой появится собственная папка модели</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation type="unfinished">Насколько она хороша</translation>
  </message>
  <message>
   <source>Judge this model by the polygons chosen above, and open a report. Choose a raster and polygons that it has not learnt from first.</source>
   <translation type="unfinished">Оценить эту модель по выбранным выше полигонам и открыть отчёт. Сначала выберите растр и полигоны, на которых она не училась.</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation type="unfinished">Учиться на</translation>
  </message>
  <message>
   <source>Learning r&amp;ate</source>
   <translation type="unfinished">&amp;Темп обучения</translation>
  </message>
  <message>
   <source>Measured on blocks of ground that the training has not seen</source>
   <translation type="unfinished">Измерено на блоках местности, которых обучение не видело</translation>
  </message>
  <message>
   <source>Name of the model; its folder is called after it</source>
   <translation type="unfinished">Имя модели; так же называется её папка</translation>
  </message>
  <message>
   <source>New model</source>
   <translation type="unfinished">Новая модель</translation>
  </message>
  <message>
   <source>One: rename to “{name}”</source>
   <translation type="unfinished">Один: назвать «{name}»</translation>
  </message>
  <message>
   <source>Open the Map page with this model</source>
   <translation type="unfinished">Открыть страницу «Карта» с этой моделью</translation>
  </message>
  <message>
   <source>Polygons that outline the completely labelled ground</source>
   <translation type="unfinished">Полигоны, очерчивающие полностью размеченную местность</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">Чтение разметки…</translation>
  </message>
  <message>
   <source>Save &amp;picture…</source>
   <translation type="unfinished">&amp;Сохранить…</translation>
  </message>
  <message>
   <source>Save and train</source>
   <translation type="unfinished">Сохранить и обучить</translation>
  </message>
  <message>
   <source>Save the curves as a picture</source>
   <translation type="unfinished">Сохранить кривые как картинку</translation>
  </message>
  <message>
   <source>Share of the labelled ground judged at a time, in blocks, by a decoder that has not seen it; the model that is kept learns from all of it</source>
   <translation type="unfinished">Доля размеченной местности, которую за раз, по блокам, оценивает декодер, не видевший её; сохраняемая модель учится на всей</translation>
  </message>
  <message>
   <source>Size of the steps that the training takes</source>
   <translation type="unfinished">Величина шагов, которые делает обучение</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">Стоп, сохранить лучшее</translation>
  </message>
  <message>
   <source>The &amp;rest is</source>
   <translation type="unfinished">Оста&amp;льное</translation>
  </message>
  <message>
   <source>The classes {names} differ in capitals or blanks alone. Are they one class?</source>
   <translation type="unfinished">Классы {names} различаются только регистром букв или пробелами. Это один класс?</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation type="unfinished">Модель сохранена в {folder}.</translation>
  </message>
  <message>
   <source>The model whose image features the decoder learns on: a SAM, or DINOv2, which knows more of what things are.</source>
   <translation type="unfinished">Модель, на признаках которой учится декодер: SAM или DINOv2, который лучше понимает, что есть что.</translation>
  </message>
  <message>
   <source>The same seed on the same data gives the same model</source>
   <translation type="unfinished">Одинаковое зерно на одинаковых данных даёт одинаковую модель</translation>
  </message>
  <message>
   <source>The training was stopped before there was anything to keep.</source>
   <translation type="unfinished">Обучение остановлено раньше, чем появилось что сохранять.</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">В {folder} уже есть модель «{name}». Она останется без изменений.</translation>
  </message>
  <message>
   <source>They differ</source>
   <translation type="unfinished">Они разные</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">Учить</translation>
  </message>
  <message>
   <source>Train a decoder on the labelled polygons</source>
   <translation type="unfinished">Обучить декодер на размеченных полигонах</translation>
  </message>
  <message>
   <source>Train as “{name}”</source>
   <translation type="unfinished">Обучить как «{name}»</translation>
  </message>
  <message>
   <source>Try this training with 1, 2, 5, 10 … of the polygons, each number three times, and see how the scores grow. That takes as long as some trainings.</source>
   <translation type="unfinished">Попробовать это обучение с 1, 2, 5, 10 … полигонами, каждое число трижды, и посмотреть, как растут оценки. Это займёт столько же, сколько несколько обучений.</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">&amp;Взять для карты</translation>
  </message>
  <message>
   <source>What ground without a polygon means to the training. After the review of a map, background also teaches landforms that the map missed as background: outline them first, or choose left out.</source>
   <translation type="unfinished">Что значит для обучения местность без полигона. После проверки карты «фон» учит фону и на формах рельефа, которые карта пропустила: сначала обведите их или выберите «исключено».</translation>
  </message>
  <message>
   <source>Where every landform has been outlined. Only this ground is used to learn what is not a landform.</source>
   <translation type="unfinished">Где оконтурены все формы рельефа. Только на этой местности модель узнаёт, что не является формой рельефа.</translation>
  </message>
  <message>
   <source>Would more labels &amp;help?</source>
   <translation type="unfinished">По&amp;может ещё разметка?</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">вокруг полигонов</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">фон</translation>
  </message>
  <message>
   <source>in the map view</source>
   <translation type="unfinished">в охвате карты</translation>
  </message>
  <message>
   <source>inside a polygon layer</source>
   <translation type="unfinished">внутри слоя полигонов</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">формы рельефа</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">исключено</translation>
  </message>
  <message>
   <source>{names} has edits that are not saved yet. The training reads the file, so save them first.</source>
   <translation type="unfinished">В {names} есть несохранённые правки. Обучение читает файл, поэтому сначала сохраните их.</translation>
  </message>
 </context>
 <context>
  <name>TrainResult</name>
  <message>
   <source>PNG picture (*.png)</source>
   <translation type="unfinished">Картинка PNG (*.png)</translation>
  </message>
  <message>
   <source>Save the curves</source>
   <translation type="unfinished">Сохранить кривые</translation>
  </message>
  <message>
   <source>The curves are in {path}.</source>
   <translation type="unfinished">Кривые сохранены в {path}.</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}. Choose another folder.</source>
   <translation type="unfinished">Не удалось записать картинку в {path}. Выберите другую папку.</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">обучение</translation>
  </message>
 </context>
 <context>
  <name>WhatIsMade</name>
  <message>
   <source>&amp;Gives</source>
   <translation type="unfinished">&amp;Итог</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation type="unfinished">Покрытие</translation>
  </message>
  <message>
   <source>Cover paints each place with a class. Objects gives each landform a polygon of its own, also where they overlap: a SAM draws the borders, the model tells the classes</source>
   <translation type="unfinished">«Покрытие» закрашивает каждое место классом. «Объекты» даёт каждой форме рельефа свой полигон, даже если они перекрываются: SAM проводит границы, модель называет классы</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation type="unfinished">Объекты</translation>
  </message>
 </context>
</TS>
